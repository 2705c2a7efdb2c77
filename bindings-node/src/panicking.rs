//! Exports that panic when they are called, to show what a panic leaves behind. Only a library that the tests load has them.
#![expect(clippy::panic, reason = "the tests prove with it that Node outlives a panic")]

use napi::bindgen_prelude::AsyncTask;
use napi_derive::napi;

use crate::{
    failure::call,
    handle::{Handle, Shared},
    work::Work,
};

/// Panics inside the guard of a call.
#[napi(catch_unwind)]
pub fn panic_in_call() -> napi::Result<()> {
    call(|| panic!("asked for by a test"))
}

/// Panics outside that guard, where only the export's own `catch_unwind` stands.
#[napi(catch_unwind)]
pub fn panic_in_export() {
    panic!("asked for by a test")
}

/// Panics in a thread of the pool.
#[napi(catch_unwind)]
pub fn panic_in_work() -> AsyncTask<Work> {
    Work::start(|| panic!("asked for by a test"))
}

/// A handle that panics when it is asked to.
#[napi]
pub struct TestHandle(Handle<u32>, Shared<()>);

#[napi]
impl TestHandle {
    /// A handle that counts.
    #[napi(factory, catch_unwind)]
    pub fn open() -> Self {
        Self(Handle::new(0), Shared::new(()))
    }

    /// How often it was called.
    #[napi(catch_unwind)]
    pub fn count(&self) -> napi::Result<u32> {
        call(|| {
            self.0.with(|count| {
                *count += 1;
                Ok(*count)
            })
        })
    }

    /// Panics while it holds the state.
    #[napi(catch_unwind)]
    pub fn panic(&self) -> napi::Result<()> {
        call(|| self.0.with(|_| panic!("asked for by a test")))
    }

    /// Whether the state that nothing changes can be read.
    #[napi(catch_unwind)]
    pub fn read(&self) -> napi::Result<bool> {
        call(|| self.1.with(|()| Ok(true)))
    }

    /// Panics while it reads that.
    #[napi(catch_unwind)]
    pub fn panic_reading(&self) -> napi::Result<()> {
        call(|| self.1.with(|()| panic!("asked for by a test")))
    }
}
