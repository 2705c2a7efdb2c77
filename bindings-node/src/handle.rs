//! What long-lived objects stand on: parsed once, called often, and useless after a panic.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicBool, Ordering},
};

use crate::failure::Fault;

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
