//! What long-lived objects stand on: parsed once, called often, and useless after a panic.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicBool, Ordering},
};

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

/// State that nothing changes, read by many threads at once; useless after a panic all the same.
pub(crate) struct Shared<T>(Arc<(T, AtomicBool)>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Shared<T> {
    pub(crate) fn new(state: T) -> Self {
        Self(Arc::new((state, AtomicBool::new(false))))
    }

    /// Runs a call on the state, inside a guard of [`call`].
    pub(crate) fn with<R>(&self, body: impl FnOnce(&T) -> Result<R, Fault>) -> Result<R, Fault> {
        let (state, broken) = &*self.0;
        if broken.load(Ordering::Relaxed) {
            return Err(Fault::internal());
        }
        let _mark = MarkOnPanic(broken);
        body(state)
    }
}

struct MarkOnPanic<'a>(&'a AtomicBool);

impl Drop for MarkOnPanic<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.store(true, Ordering::Relaxed);
        }
    }
}

/// A handle for the tests: it shows what a panic leaves behind.
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
        call(|| {
            self.0.with(|_| {
                #[expect(clippy::panic, reason = "the tests prove with it that a handle notices")]
                {
                    panic!("asked for by a test")
                }
            })
        })
    }

    /// Whether the state that nothing changes can be read.
    #[napi(catch_unwind)]
    pub fn read(&self) -> napi::Result<bool> {
        call(|| self.1.with(|()| Ok(true)))
    }

    /// Panics while it reads that.
    #[napi(catch_unwind)]
    pub fn panic_reading(&self) -> napi::Result<()> {
        call(|| {
            self.1.with(|()| {
                #[expect(clippy::panic, reason = "the tests prove with it that a handle notices")]
                {
                    panic!("asked for by a test")
                }
            })
        })
    }
}
