//! What long-lived objects stand on: parsed once, called often, and useless after a panic.

use std::sync::{Arc, Mutex};

use napi_derive::napi;

use crate::failure::{Fault, call};

/// State behind a lock. A panic inside a call poisons the lock, and every later call answers `Internal`.
pub(crate) struct Handle<T>(Arc<Mutex<T>>);

impl<T> Clone for Handle<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Handle<T> {
    pub(crate) fn new(state: T) -> Self {
        Self(Arc::new(Mutex::new(state)))
    }

    /// Runs a call on the state, inside a guard of [`call`].
    pub(crate) fn with<R>(&self, body: impl FnOnce(&mut T) -> Result<R, Fault>) -> Result<R, Fault> {
        let mut state = self.0.lock().map_err(|_| Fault::internal())?;
        body(&mut state)
    }
}

/// A handle for the tests: it shows what a panic leaves behind.
#[napi]
pub struct TestHandle(Handle<u32>);

#[napi]
impl TestHandle {
    /// A handle that counts.
    #[napi(factory, catch_unwind)]
    pub fn open() -> Self {
        Self(Handle::new(0))
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
        call(|| {
            self.0.with(|_| {
                #[expect(clippy::panic, reason = "the tests prove with it that a handle notices")]
                {
                    panic!("asked for by a test")
                }
            })
        })
    }
}
