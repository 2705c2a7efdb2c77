//! What lives long: read once, called often, and useless after a panic.

use std::{
    any::Any,
    fmt,
    ops::{Deref, DerefMut},
    sync::{
        Arc, Mutex, MutexGuard, TryLockError,
        atomic::{AtomicBool, Ordering},
    },
};

use crate::fault::Fault;

/// A class of handles, in every language.
#[derive(Clone, Copy, Debug)]
pub struct Class {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    #[cfg(feature = "describe")]
    pub doc: &'static [&'static str],
    /// Whether calls change it, one after the other.
    pub is_locked: bool,
}

/// What has a class.
pub trait Classed: Any + Send + Sync {
    /// The class.
    const CLASS: &'static Class;
}

/// A handle, shared by whoever holds it.
#[derive(Clone)]
pub struct Handle(Arc<Inner>);

struct Inner {
    class: &'static Class,
    is_broken: AtomicBool,
    held: Box<dyn HandleContent>,
}

/// What a handle holds, by its type.
trait HandleContent: Send + Sync {
    fn any(&self) -> &dyn Any;
    fn is_free(&self) -> bool;
}

struct Shared<T>(T);

impl<T: Any + Send + Sync> HandleContent for Shared<T> {
    fn any(&self) -> &dyn Any {
        &self.0
    }

    fn is_free(&self) -> bool {
        true
    }
}

struct Guarded<T>(Mutex<T>);

impl<T: Any + Send> HandleContent for Guarded<T> {
    fn any(&self) -> &dyn Any {
        &self.0
    }

    fn is_free(&self) -> bool {
        !matches!(self.0.try_lock(), Err(TryLockError::WouldBlock))
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.class.name)
    }
}

impl Handle {
    /// Of something that nothing changes, and many threads read at once.
    pub(crate) fn shared<T: Classed>(it: T) -> Self {
        Self::of(T::CLASS, Box::new(Shared(it)))
    }

    /// Of something that calls change, one after the other.
    pub(crate) fn locked<T: Classed>(it: T) -> Self {
        Self::of(T::CLASS, Box::new(Guarded(Mutex::new(it))))
    }

    fn of(class: &'static Class, held: Box<dyn HandleContent>) -> Self {
        Self(Arc::new(Inner { class, is_broken: AtomicBool::new(false), held }))
    }

    /// Its class.
    pub fn class(&self) -> &'static Class {
        self.0.class
    }

    /// Whether a call would not wait for another thread's.
    pub fn is_free(&self) -> bool {
        self.0.held.is_free()
    }

    /// A call met a panic that may have left it half-changed.
    pub(crate) fn set_broken(&self) {
        self.0.is_broken.store(true, Ordering::Relaxed);
    }

    pub(crate) fn read<T: Classed>(&self) -> Result<&T, Fault> {
        self.inner::<T>(T::CLASS)
    }

    pub(crate) fn lock<T: Classed>(&self) -> Result<Locked<'_, T>, Fault> {
        let mutex = self.inner::<Mutex<T>>(T::CLASS)?;
        mutex.lock().map(Locked).map_err(|_| Fault::internal())
    }

    fn inner<T: Any>(&self, class: &Class) -> Result<&T, Fault> {
        if self.0.is_broken.load(Ordering::Relaxed) {
            return Err(Fault::internal());
        }
        self.0.held.any().downcast_ref().ok_or_else(|| Fault::foreign(class.name))
    }
}

/// What a handle holds, for the length of one call.
pub struct Locked<'a, T>(MutexGuard<'a, T>);

impl<T> Deref for Locked<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Locked<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}
