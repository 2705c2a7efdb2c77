//! Electronic seals (GB/T 38540, GM/T 0031) and signatures made with them: read, verified, and made in two phases.

use dengji::{
    crypto,
    document::eseal::{self, SealDraft, SealSigning, SealedData},
};
use pyo3::{prelude::*, types::PyBytes};

use crate::{
    argument::{Data, Handle, Several, truth},
    crypto::{Certificate, certificates},
    failure::{call, give},
    source::read,
    time::instant,
};

/// What is believed, for verifying.
#[pyclass(frozen, module = "dengji")]
pub(crate) struct SealTrust {
    anchors: Vec<crypto::Certificate>,
    makers: Vec<crypto::Certificate>,
    others: Vec<crypto::Certificate>,
    revocation: crypto::RevocationData,
    require_revocation: bool,
}

impl SealTrust {
    fn borrowed(given: Option<&Self>) -> eseal::SealTrust<'_> {
        given.map_or_else(eseal::SealTrust::default, |it| eseal::SealTrust {
            anchors: &it.anchors,
            makers: &it.makers,
            others: &it.others,
            found: &[],
            revocation: Some(&it.revocation),
            require_revocation: it.require_revocation,
            signing_purposes: None,
        })
    }
}

#[pymethods]
impl SealTrust {
    /// The certificates on which trust in those who seal and in timestamps rests (without any, their chains are not
    /// checked), and those between them and the seal's; those on which trust in makers of seals rests (their own, or of
    /// CAs that certify makers alone; without any, no seal is valid); OCSP responses and CRLs (DER); and whether a
    /// certificate of which nothing is known about revocation leaves the matter open.
    #[new]
    #[pyo3(signature = (
        anchors: "list[Certificate]", others: "list[Certificate]" = Several(Vec::new()), *,
        makers: "list[Certificate]" = Several(Vec::new()), ocsp_responses: "list[bytes]" = Several(Vec::new()), crls: "list[bytes]" = Several(Vec::new()), require_revocation: "bool" = false
    ))]
    fn new(
        py: Python<'_>,
        anchors: Several<Handle<'_, Certificate>>,
        others: Several<Handle<'_, Certificate>>,
        makers: Several<Handle<'_, Certificate>>,
        ocsp_responses: Several<Handle<'_, PyBytes>>,
        crls: Several<Handle<'_, PyBytes>>,
        #[pyo3(from_py_with = truth)] require_revocation: bool,
    ) -> PyResult<Self> {
        call(py, || {
            let (anchors, makers, others) = (certificates(&anchors), certificates(&makers), certificates(&others));
            let bytes =
                |given: &[Handle<'_, PyBytes>]| given.iter().map(|it| it.as_bytes().to_vec()).collect::<Vec<_>>();
            let revocation = crypto::RevocationData::parse(&bytes(&ocsp_responses), &bytes(&crls));
            Ok(Self { anchors, makers, others, revocation, require_revocation })
        })
    }

    /// What of the OCSP responses and CRLs could not be read; it takes nothing away from the rest.
    #[pyo3(signature = () -> "list[Finding]")]
    fn findings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, &self.revocation.findings()))
    }
}

/// An electronic seal, as it was read.
#[pyclass(frozen, module = "dengji")]
pub(crate) struct ElectronicSeal(eseal::ElectronicSeal);

#[pymethods]
impl ElectronicSeal {
    /// Reads a seal of any edition.
    #[new]
    #[pyo3(signature = (data: "bytes"))]
    fn new(py: Python<'_>, data: Data<'_>) -> PyResult<Self> {
        call(py, || Ok(Self(py.detach(|| eseal::ElectronicSeal::parse(data.0))?)))
    }

    /// What a person wants to see of it.
    #[pyo3(signature = () -> "SealFile")]
    fn file<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, self.0.file()))
    }

    /// The bytes of its picture, in the format that `file` names.
    fn picture<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        call(py, || Ok(PyBytes::new(py, self.0.picture())))
    }

    /// The seal itself (DER), without what was wrapped around it.
    fn der<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        call(py, || Ok(PyBytes::new(py, self.0.der())))
    }

    /// The certificate of whoever made it (DER).
    fn maker_certificate<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        call(py, || Ok(PyBytes::new(py, self.0.maker_certificate())))
    }

    /// The certificates of those who may seal with it (DER); empty where the seal lists digests.
    fn certificates<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyBytes>>> {
        call(py, || Ok(self.0.certificates().map(|der| PyBytes::new(py, der)).collect()))
    }

    /// The hash function over the data that a signature with this seal and certificate takes.
    #[pyo3(signature = (signer) -> "DigestAlgorithm")]
    fn data_digest<'py>(&self, py: Python<'py>, signer: Handle<'py, Certificate>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, &self.0.data_digest(signer.get().shared())?))
    }

    /// Verifies the seal at an instant, step by step.
    #[pyo3(signature = (at: "datetime.datetime | str", trust = None) -> "SealVerification")]
    fn verify<'py>(
        &self,
        at: &Bound<'py, PyAny>,
        trust: Option<Handle<'py, SealTrust>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = at.py();
        call(py, || {
            let (at, trust) = (instant(at)?, SealTrust::borrowed(trust.as_deref().map(Bound::get)));
            give(py, &py.detach(|| self.0.verify(at, &trust)))
        })
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        call(py, || Ok(format!("<dengji.{:?}>", self.0)))
    }
}

/// A signature made with an electronic seal, as it was read.
#[pyclass(frozen, module = "dengji")]
pub(crate) struct SealSignature(eseal::SealSignature);

#[pymethods]
impl SealSignature {
    /// Reads a seal signature of any edition; zeros after it are passed over, as a PDF has them.
    #[new]
    #[pyo3(signature = (data: "bytes"))]
    fn new(py: Python<'_>, data: Data<'_>) -> PyResult<Self> {
        call(py, || Ok(Self(py.detach(|| eseal::SealSignature::parse(data.0))?)))
    }

    /// What a person wants to see of it.
    #[pyo3(signature = () -> "SealSignatureFile")]
    fn file<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, self.0.file()))
    }

    /// The seal in it.
    fn seal(&self, py: Python<'_>) -> PyResult<ElectronicSeal> {
        call(py, || Ok(ElectronicSeal(self.0.seal().clone())))
    }

    /// The certificate of whoever sealed (DER).
    fn signer_certificate<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        call(py, || Ok(PyBytes::new(py, self.0.signer_certificate())))
    }

    /// The value of the signature: what a timestamp is taken over.
    fn signature_value<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        call(py, || Ok(PyBytes::new(py, self.0.signature_value())))
    }

    /// Verifies the signature and the seal in it, step by step; `at` is the present instant. `data` is what was sealed,
    /// one piece after the other, or `digest` its digest; with neither, that step is not checked.
    #[pyo3(signature = (
        at: "datetime.datetime | str", trust = None, data: "list[bytes] | None" = None, digest: "bytes | None" = None
    ) -> "SealVerification")]
    fn verify<'py>(
        &self,
        at: &Bound<'py, PyAny>,
        trust: Option<Handle<'py, SealTrust>>,
        data: Option<Several<Handle<'py, PyBytes>>>,
        digest: Option<Data<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = at.py();
        call(py, || {
            let (at, trust) = (instant(at)?, SealTrust::borrowed(trust.as_deref().map(Bound::get)));
            let pieces: Option<Vec<&[u8]>> =
                data.as_ref().map(|data| data.iter().map(|piece| piece.as_bytes()).collect());
            let sealed = SealedData::of(pieces.as_deref(), digest.map(|given| given.0));
            give(py, &py.detach(|| self.0.verify(sealed, at, &trust)))
        })
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        call(py, || Ok(format!("<dengji.{:?}>", self.0)))
    }
}

/// What the maker of a seal (制章者) has to sign, for a draft, its picture, the certificates of those who may seal with
/// it, and the maker's own. Keep the bytes for `complete_seal`.
#[pyfunction]
#[pyo3(signature = (draft: "SealDraft | str | bytes", picture: "bytes", signers: "list[Certificate]", maker) -> "bytes")]
pub(crate) fn prepare_seal<'py>(
    draft: &Bound<'py, PyAny>,
    picture: Data<'_>,
    signers: Several<Handle<'py, Certificate>>,
    maker: Handle<'py, Certificate>,
) -> PyResult<Bound<'py, PyBytes>> {
    let py = draft.py();
    call(py, || {
        let (draft, signers, maker): (SealDraft, _, _) = (read(draft)?, certificates(&signers), maker.get().shared());
        Ok(PyBytes::new(py, &py.detach(|| eseal::prepare_seal(&draft, picture.0, &signers, maker))?))
    })
}

/// The seal, from what `prepare_seal` gave and the maker's signature over it: of SM2 as DER or as r ‖ s.
#[pyfunction]
#[pyo3(signature = (message: "bytes", maker, signature: "bytes", timestamp: "bytes | None" = None) -> "bytes")]
pub(crate) fn complete_seal<'py>(
    py: Python<'py>,
    message: Data<'_>,
    maker: Handle<'py, Certificate>,
    signature: Data<'_>,
    timestamp: Option<Data<'_>>,
) -> PyResult<Bound<'py, PyBytes>> {
    call(py, || {
        let maker = maker.get().shared();
        Ok(PyBytes::new(
            py,
            &py.detach(|| eseal::complete_seal(message.0, maker, signature.0, timestamp.map(|given| given.0)))?,
        ))
    })
}

/// What the signer (签章者) has to sign, for a seal, the signer's certificate and the digest of the data. Keep the bytes
/// for `complete_seal_signature`.
#[pyfunction]
#[pyo3(signature = (seal, signer, digest: "bytes", signing: "SealSigning | str | bytes") -> "bytes")]
pub(crate) fn prepare_seal_signature<'py>(
    seal: Handle<'py, ElectronicSeal>,
    signer: Handle<'py, Certificate>,
    digest: Data<'_>,
    signing: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyBytes>> {
    let py = signing.py();
    call(py, || {
        let (seal, signer, signing): (_, _, SealSigning) = (&seal.get().0, signer.get().shared(), read(signing)?);
        Ok(PyBytes::new(py, &py.detach(|| eseal::prepare_signature(seal, signer, digest.0, &signing))?))
    })
}

/// The seal signature, from what `prepare_seal_signature` gave and the signer's signature over it: of SM2 as DER or as
/// r ‖ s.
#[pyfunction]
#[pyo3(signature = (message: "bytes", signer, signature: "bytes", timestamp: "bytes | None" = None) -> "bytes")]
pub(crate) fn complete_seal_signature<'py>(
    py: Python<'py>,
    message: Data<'_>,
    signer: Handle<'py, Certificate>,
    signature: Data<'_>,
    timestamp: Option<Data<'_>>,
) -> PyResult<Bound<'py, PyBytes>> {
    call(py, || {
        let signer = signer.get().shared();
        Ok(PyBytes::new(
            py,
            &py.detach(|| eseal::complete_signature(message.0, signer, signature.0, timestamp.map(|given| given.0)))?,
        ))
    })
}
