//! PDFs: verified, and signed in one phase or two, with seals where a plan puts them.

use dengji::{
    crypto,
    document::{
        place::{self, StampPlan},
        sign::{self, Prepared, PreparedTimestamp, SigningRequest, TimestampRequest, ValidationData},
        verify::{self, VerificationPolicy},
    },
    drawing::picture,
};
use pyo3::{prelude::*, types::PyBytes};

use crate::{
    argument::{Data, Handle, Several, whole},
    crypto::SoftwareKey,
    failure::{call, give},
    picture::Picture,
    source::read,
    time::instant,
};

fn pictures(given: &[Handle<'_, Picture>]) -> Vec<picture::Picture> {
    given.iter().map(|one| one.get().0.clone()).collect()
}

/// Verifies signed PDFs. It holds who is trusted and by which rules, and nothing of the documents.
#[pyclass(frozen, module = "dengji")]
pub(crate) struct Verifier(verify::Verifier);

#[pymethods]
impl Verifier {
    /// With the certificates on which trust in signers and timestamps rests, others that documents may leave out,
    /// `makers` on which trust in makers of electronic seals rests (their own, or of CAs that certify makers alone;
    /// without any, no electronic seal is valid; each DER or PEM, several in one as well), OCSP responses and CRLs (DER),
    /// and a policy in place of the usual one.
    #[new]
    #[pyo3(signature = (
        trusted: "list[bytes]", known: "list[bytes]" = Several(Vec::new()), *, makers: "list[bytes]" = Several(Vec::new()),
        ocsp_responses: "list[bytes]" = Several(Vec::new()), crls: "list[bytes]" = Several(Vec::new()), policy: "VerificationPolicy | str | bytes | None" = None
    ))]
    fn new(
        py: Python<'_>,
        trusted: Several<Handle<'_, PyBytes>>,
        known: Several<Handle<'_, PyBytes>>,
        makers: Several<Handle<'_, PyBytes>>,
        ocsp_responses: Several<Handle<'_, PyBytes>>,
        crls: Several<Handle<'_, PyBytes>>,
        policy: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        call(py, || {
            let policy: VerificationPolicy = policy.map_or_else(|| Ok(VerificationPolicy::default()), read)?;
            let mut verifier = verify::Verifier::new(policy);
            trusted.iter().try_for_each(|one| verifier.trust(one.as_bytes()))?;
            makers.iter().try_for_each(|one| verifier.trust_makers(one.as_bytes()))?;
            known.iter().try_for_each(|one| verifier.know(one.as_bytes()))?;
            for response in ocsp_responses.iter() {
                verifier.know_ocsp_response(response.as_bytes().to_vec());
            }
            for list in crls.iter() {
                verifier.know_crl(list.as_bytes().to_vec());
            }
            Ok(Self(verifier))
        })
    }

    /// The rules.
    #[pyo3(signature = () -> "VerificationPolicy")]
    fn policy<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, self.0.policy()))
    }

    /// Verifies all signatures of a document, and what became of it since; `now` is the present instant. Works on the
    /// bytes alone.
    #[pyo3(signature = (pdf: "bytes", now: "datetime.datetime | str") -> "VerificationReport")]
    fn verify<'py>(&self, pdf: Data<'_>, now: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = now.py();
        call(py, || {
            let now = instant(now)?;
            give(py, &py.detach(|| self.0.verify(pdf.0, now))?)
        })
    }
}

/// Where the seals of a plan come to lie.
#[pyfunction]
#[pyo3(signature = (pdf: "bytes", plan: "StampPlan | str | bytes") -> "Resolution")]
pub(crate) fn resolve_plan<'py>(pdf: Data<'_>, plan: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = plan.py();
    call(py, || {
        let plan: StampPlan = read(plan)?;
        give(py, &py.detach(|| place::resolve(pdf.0, &plan))?)
    })
}

/// What a plan breaks on a file.
#[pyfunction]
#[pyo3(signature = (pdf: "bytes", plan: "StampPlan | str | bytes") -> "Report")]
pub(crate) fn lint_plan<'py>(pdf: Data<'_>, plan: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = plan.py();
    call(py, || {
        let plan: StampPlan = read(plan)?;
        give(py, &py.detach(|| place::lint_plan(pdf.0, &plan))?)
    })
}

/// What stands against a signature on a file: all of it, before anything is laid out.
#[pyfunction]
#[pyo3(signature = (pdf: "bytes", request: "SigningRequest | str | bytes", pictures: "int" = 0) -> "Report")]
pub(crate) fn check_signing<'py>(
    pdf: Data<'_>,
    request: &Bound<'py, PyAny>,
    #[pyo3(from_py_with = whole)] pictures: u32,
) -> PyResult<Bound<'py, PyAny>> {
    let py = request.py();
    call(py, || {
        let request: SigningRequest = read(request)?;
        give(py, &py.detach(|| sign::check_request(pdf.0, &request, pictures))?)
    })
}

/// Lays out a signature: the new file with room for it, and what must be signed. `pictures` are those of the plan's
/// stamps, in its order.
#[pyfunction]
#[pyo3(signature = (pdf: "bytes", request: "SigningRequest | str | bytes", pictures: "list[Picture]" = Several(Vec::new())) -> "tuple[bytes, Prepared]")]
pub(crate) fn prepare_document<'py>(
    pdf: Data<'_>,
    request: &Bound<'py, PyAny>,
    pictures: Several<Handle<'py, Picture>>,
) -> PyResult<(Bound<'py, PyBytes>, Bound<'py, PyAny>)> {
    let py = request.py();
    call(py, || {
        let (request, pictures): (SigningRequest, _) = (read(request)?, self::pictures(&pictures));
        let made = py.detach(|| sign::prepare(pdf.0, &request, &pictures))?;
        Ok((PyBytes::new(py, &made.bytes), give(py, &made.prepared)?))
    })
}

/// Puts the signature into the prepared file: what the key made of `toBeSigned`, of SM2 as DER or as r ‖ s.
#[pyfunction]
#[pyo3(signature = (pdf: "bytes", prepared: "Prepared | str | bytes", signature: "bytes", timestamp: "bytes | None" = None) -> "bytes")]
pub(crate) fn complete_document<'py>(
    pdf: Data<'_>,
    prepared: &Bound<'py, PyAny>,
    signature: Data<'_>,
    timestamp: Option<Data<'_>>,
) -> PyResult<Bound<'py, PyBytes>> {
    let py = prepared.py();
    call(py, || {
        let prepared: Prepared = read(prepared)?;
        let made =
            py.detach(|| sign::complete(&prepared, pdf.0.to_vec(), signature.0, timestamp.map(|given| given.0)))?;
        Ok(PyBytes::new(py, &made))
    })
}

/// Signs with a key at hand: both phases in one. Only RSA-PSS needs entropy, 32 bytes.
#[pyfunction]
#[pyo3(signature = (pdf: "bytes", request: "SigningRequest | str | bytes", key, pictures: "list[Picture]" = Several(Vec::new()), entropy: "bytes | None" = None) -> "bytes")]
pub(crate) fn sign_document<'py>(
    pdf: Handle<'py, PyBytes>,
    request: &Bound<'py, PyAny>,
    key: Handle<'py, SoftwareKey>,
    pictures: Several<Handle<'py, Picture>>,
    entropy: Option<Data<'_>>,
) -> PyResult<Bound<'py, PyBytes>> {
    let py = request.py();
    call(py, || {
        let (request, pictures): (SigningRequest, _) = (read(request)?, self::pictures(&pictures));
        let (key, bytes) = (key.get().shared(), pdf.as_bytes());
        let revision = py.detach(|| {
            let entropy = entropy.map(|given| crypto::SoftwareKey::entropy(given.0)).transpose()?;
            sign::sign_revision(bytes, &request, &pictures, key, entropy.as_ref())
        })?;
        // The file is copied once, into what Python gets.
        Ok(pdf.add(PyBytes::new(py, &revision))?.cast_into::<PyBytes>().map_err(PyErr::from)?)
    })
}

/// Adds validation data to a file, in a revision of its own (level B-LT).
#[pyfunction]
#[pyo3(signature = (pdf: "bytes", data: "ValidationData | str | bytes") -> "bytes")]
pub(crate) fn add_validation_data<'py>(pdf: Data<'_>, data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyBytes>> {
    let py = data.py();
    call(py, || {
        let data: ValidationData = read(data)?;
        Ok(PyBytes::new(py, &py.detach(|| sign::add_validation_data(pdf.0, &data))?))
    })
}

/// Lays out a timestamp over a whole file: the new file with room for it, and what the authority stamps.
#[pyfunction]
#[pyo3(signature = (pdf: "bytes", request: "TimestampRequest | str | bytes") -> "tuple[bytes, PreparedTimestamp]")]
pub(crate) fn prepare_timestamp<'py>(
    pdf: Data<'_>,
    request: &Bound<'py, PyAny>,
) -> PyResult<(Bound<'py, PyBytes>, Bound<'py, PyAny>)> {
    let py = request.py();
    call(py, || {
        let request: TimestampRequest = read(request)?;
        let made = py.detach(|| sign::prepare_timestamp(pdf.0, &request))?;
        Ok((PyBytes::new(py, &made.bytes), give(py, &made.prepared)?))
    })
}

/// Puts the authority's token into the prepared file.
#[pyfunction]
#[pyo3(signature = (pdf: "bytes", prepared: "PreparedTimestamp | str | bytes", token: "bytes") -> "bytes")]
pub(crate) fn complete_timestamp<'py>(
    pdf: Data<'_>,
    prepared: &Bound<'py, PyAny>,
    token: Data<'_>,
) -> PyResult<Bound<'py, PyBytes>> {
    let py = prepared.py();
    call(py, || {
        let prepared: PreparedTimestamp = read(prepared)?;
        Ok(PyBytes::new(py, &py.detach(|| sign::complete_timestamp(&prepared, pdf.0.to_vec(), token.0))?))
    })
}
