//! Handles, and the classes of the generated half, which are subclasses of one.

use std::fmt::Write;

use dengji_ffi::{Fault, Form, Input, Output, Row, classes, fingerprint, rows};
use pyo3::{
    exceptions::{PyImportError, PyTypeError},
    prelude::*,
    sync::PyOnceLock,
    types::{PyDict, PyType},
};

use crate::{
    call::{carry_out, value},
    failure::guarded,
};

/// What lives long: read once, called often. Every class of handles is a subclass.
#[pyclass(frozen, subclass, module = "dengji._native")]
pub(crate) struct Handle(pub(crate) dengji_ffi::Handle);

/// A handle on its way into an object of its class. Nobody else can make one, and so nobody an object without a handle.
#[pyclass(frozen)]
struct Made(dengji_ffi::Handle);

/// The classes of the generated half, by their names.
static CLASSES: PyOnceLock<Vec<(&'static str, Py<PyType>)>> = PyOnceLock::new();

#[pymethods]
impl Handle {
    #[new]
    #[pyo3(signature = (made = None, /), text_signature = "()")]
    fn new(py: Python<'_>, made: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        guarded(py, || match made.map(|given| given.cast::<Made>()) {
            Some(Ok(made)) => Ok(Self(made.get().0.clone())),
            _ => Err(PyTypeError::new_err("only calls of dengji make one").into()),
        })
    }

    /// A class of handles has no subclasses: calls give the class itself.
    #[classmethod]
    #[pyo3(signature = (**_named))]
    fn __init_subclass__(cls: &Bound<'_, PyType>, _named: Option<&Bound<'_, PyDict>>) -> PyResult<()> {
        guarded(cls.py(), || {
            let base = cls.getattr("__base__")?;
            if base.is(cls.py().get_type::<Self>()) {
                return Ok(());
            }
            let said = format!(
                "type '{}' is not an acceptable base type",
                base.cast_into::<PyType>().map_err(PyErr::from)?.name()?
            );
            Err(PyTypeError::new_err(said).into())
        })
    }

    /// The class, and what its properties say; a digest says nothing to whom reads.
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || {
            let name = self.0.class().name;
            let (mut texts, mut numbers) = (String::new(), String::new());
            for row in rows().iter().filter(|row| row.class == name && row.form == Form::Property) {
                // Writing to a text cannot fail.
                let _ = match carry_out(py, row, &[Input::Handle(self.0.clone())])? {
                    Output::Text(text) if !is_digest(&text) => write!(texts, " {text}"),
                    Output::Number(number) => write!(numbers, " {} {number}", row.name),
                    _ => Ok(()),
                };
            }
            Ok(format!("<dengji.{name}{texts}{numbers}>"))
        })
    }

    fn __reduce__(&self, py: Python<'_>) -> PyResult<()> {
        guarded(py, || {
            let name = self.0.class().name;
            let said = format!("cannot pickle a {name}: keep what it gives as a document (`state()`, `document()`)");
            Err(PyTypeError::new_err(said).into())
        })
    }
}

fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// An object of the handle's class.
pub(crate) fn object(py: Python<'_>, handle: dengji_ffi::Handle) -> PyResult<Bound<'_, PyAny>> {
    static NEW: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    // Not that of the class itself, which may be a constructor for callers.
    let new = NEW.get_or_try_init(py, || Ok::<_, PyErr>(py.get_type::<Handle>().getattr("__new__")?.unbind()))?;
    let class = CLASSES.get(py).and_then(|all| {
        let place = all.binary_search_by_key(&handle.class().name, |(name, _)| name).ok()?;
        all.get(place)
    });
    let (_, class) = class.ok_or_else(|| PyTypeError::new_err(handle.class().name))?;
    new.bind(py).call1((class, Bound::new(py, Made(handle))?))
}

/// A property that is asked without a frame of Python's between: `version` is asked after every command
/// (`tests/benchmarks/tasks/8-host`, "calls on a handle").
#[pyclass(frozen)]
struct Property(&'static Row);

#[pymethods]
impl Property {
    fn get<'py>(&self, handle: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        guarded(handle.py(), || {
            let (py, row) = (handle.py(), self.0);
            let handle = handle.cast::<Handle>().map_err(|_| Fault::foreign(row.class))?;
            value(py, &row.gives, carry_out(py, row, &[Input::Handle(handle.get().0.clone())])?)
        })
    }
}

/// Takes the classes of the generated half, which must be of this very version.
#[pyfunction]
#[pyo3(signature = (version, given, /))]
pub(crate) fn load(py: Python<'_>, version: u64, given: Vec<Bound<'_, PyType>>) -> PyResult<()> {
    guarded(py, || {
        let foreign = || PyImportError::new_err("the two halves of dengji are not of one version: install it anew");
        if version != fingerprint() {
            return Err(foreign().into());
        }
        let property = py.import("builtins")?.getattr("property")?;
        let mut all = Vec::new();
        for class in classes() {
            let named = |one: &&Bound<'_, PyType>| one.name().is_ok_and(|name| name == class.name);
            let mine = given.iter().find(named).ok_or_else(foreign)?;
            for row in rows().iter().filter(|row| row.class == class.name && row.form == Form::Property) {
                let doc = mine.getattr(row.name)?.getattr("__doc__")?;
                let get = Bound::new(py, Property(row))?.getattr("get")?;
                mine.setattr(row.name, property.call1((get, py.None(), py.None(), doc))?)?;
            }
            all.push((class.name, mine.clone().unbind()));
        }
        all.sort_by_key(|(name, _)| *name);
        let _ = CLASSES.set(py, all);
        Ok(())
    })
}
