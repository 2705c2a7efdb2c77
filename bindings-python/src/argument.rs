//! Arguments beside documents: one that is not what its place wants is refused as a value in a document is, with an error
//! of ours. Python's converters would raise three kinds of their own, and take `True` for 1.

use std::ops::Deref;

use dengji::finding::{Code, Failure, FailureKind, Finding};
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::{
    PyTypeInfo,
    conversion::FromPyObjectOwned,
    prelude::*,
    types::{PyBool, PyBytes, PyString},
};

use crate::failure::{Fault, raise};

/// Something else stands where this is expected.
pub(crate) fn unfit(expected: &str) -> Failure {
    unfit_at(String::new(), expected)
}

/// The same for a place within the argument.
pub(crate) fn unfit_at(pointer: String, expected: &str) -> Failure {
    Failure::new(FailureKind::Malformed, Finding::new(Code::JsonWrongType, pointer).with("expected", expected))
}

fn refused(py: Python<'_>, expected: &str) -> PyErr {
    raise(py, Fault::Failure(unfit(expected)))
}

/// A whole text: half a surrogate pair has no UTF-8.
#[derive(Clone, Copy)]
pub(crate) struct Text<'a>(pub(crate) &'a str);

impl<'a, 'py> FromPyObject<'a, 'py> for Text<'a> {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = <&'a str as FromPyObject<'a, 'py>>::INPUT_TYPE;

    fn extract(given: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        given.extract().map(Self).map_err(|_| refused(given.py(), "a text"))
    }
}

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        self.0
    }
}

/// The same for one with a default, which the signature then shows.
pub(crate) fn text<'a>(given: &'a Bound<'_, PyAny>) -> PyResult<&'a str> {
    given.extract::<Text<'a>>().map(|text| text.0)
}

/// Bytes of a file, a key, a digest.
#[derive(Clone, Copy)]
pub(crate) struct Data<'a>(pub(crate) &'a [u8]);

impl<'a, 'py> FromPyObject<'a, 'py> for Data<'a> {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = <&'a [u8] as FromPyObject<'a, 'py>>::INPUT_TYPE;

    fn extract(given: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        given.extract().map(Self).map_err(|_| refused(given.py(), "bytes"))
    }
}

/// A count or a measure.
#[derive(Clone, Copy)]
pub(crate) struct Whole(pub(crate) u32);

impl<'a, 'py> FromPyObject<'a, 'py> for Whole {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = <u32 as FromPyObject<'a, 'py>>::INPUT_TYPE;

    fn extract(given: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let number = if given.is_instance_of::<PyBool>() { None } else { given.extract().ok() };
        number.map(Self).ok_or_else(|| refused(given.py(), "a whole number"))
    }
}

/// The same for one with a default, which the signature then shows.
pub(crate) fn whole(given: &Bound<'_, PyAny>) -> PyResult<u32> {
    given.extract::<Whole>().map(|number| number.0)
}

/// Yes or no.
#[derive(Clone, Copy)]
pub(crate) struct Truth(pub(crate) bool);

impl<'a, 'py> FromPyObject<'a, 'py> for Truth {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = <bool as FromPyObject<'a, 'py>>::INPUT_TYPE;

    fn extract(given: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        given.cast::<PyBool>().map(|truth| Self(truth.is_true())).map_err(|_| refused(given.py(), "True or False"))
    }
}

/// The same for one with a default, which the signature then shows.
pub(crate) fn truth(given: &Bound<'_, PyAny>) -> PyResult<bool> {
    given.extract::<Truth>().map(|truth| truth.0)
}

/// A handle of one class, where another is foreign; or a text or bytes that are kept as Python's own.
pub(crate) struct Handle<'py, T>(pub(crate) Bound<'py, T>);

impl<'a, 'py, T: PyTypeInfo> FromPyObject<'a, 'py> for Handle<'py, T> {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = T::TYPE_HINT;

    fn extract(given: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        given.cast::<T>().map(|handle| Self(handle.to_owned())).map_err(|_| {
            let kind = T::type_object(given.py());
            if kind.is(PyString::type_object(given.py())) {
                return refused(given.py(), "a text");
            }
            if kind.is(PyBytes::type_object(given.py())) {
                return refused(given.py(), "bytes");
            }
            let name = kind.name().map(|name| format!("a {name}")).unwrap_or_default();
            raise(
                given.py(),
                Fault::Failure(Failure::misuse(Finding::new(Code::CoreForeign, "").with("expected", name))),
            )
        })
    }
}

impl<'py, T> Deref for Handle<'py, T> {
    type Target = Bound<'py, T>;

    fn deref(&self) -> &Bound<'py, T> {
        &self.0
    }
}

/// A list of arguments.
pub(crate) struct Several<T>(pub(crate) Vec<T>);

impl<'a, 'py, T: FromPyObjectOwned<'py>> FromPyObject<'a, 'py> for Several<T>
where
    PyErr: From<<T as FromPyObject<'a, 'py>>::Error>,
{
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = <Vec<T> as FromPyObject<'a, 'py>>::INPUT_TYPE;

    fn extract(given: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let items = if given.is_instance_of::<PyString>() { None } else { given.try_iter().ok() };
        let items = items.ok_or_else(|| refused(given.py(), "a list"))?;
        items.map(|item| item?.extract().map_err(Into::into)).collect::<PyResult<_>>().map(Self)
    }
}

impl<T> Deref for Several<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

/// A list of whole texts.
#[derive(Default)]
pub(crate) struct Texts(pub(crate) Vec<String>);

impl<'a, 'py> FromPyObject<'a, 'py> for Texts {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = <Vec<String> as FromPyObject<'a, 'py>>::INPUT_TYPE;

    fn extract(given: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let items = given.extract::<Several<Bound<'py, PyAny>>>()?;
        let text = |(at, item): (usize, &Bound<'py, PyAny>)| {
            item.extract().map_err(|_| raise(item.py(), Fault::Failure(unfit_at(format!("/{at}"), "a text"))))
        };
        items.iter().enumerate().map(text).collect::<PyResult<_>>().map(Self)
    }
}

impl Deref for Texts {
    type Target = [String];

    fn deref(&self) -> &[String] {
        &self.0
    }
}
