//! Who is trusted, and by which rules, when signed PDFs are verified.

use dengji::{
    document::verify::{VerificationPolicy, VerificationReport, Verifier},
    time::Instant,
};

use crate::cross::{Json, Made};

classes! {
    /// Verifies signed PDFs. It holds who is trusted and by which rules, and nothing of the documents.
    shared "Verifier" = Verifier;
}

operations! { "Verifier";
    /// With the certificates on which trust in signers and timestamps rests, others that documents may leave out,
    /// `makers` on which trust in makers of electronic seals rests (their own, or of CAs that certify makers alone;
    /// without any, no electronic seal is valid; each DER or PEM, several in one as well), OCSP responses and CRLs (DER),
    /// and a policy in place of the usual one.
    new work fn new(
        trusted: Vec<&[u8]>, known: Option<Vec<&[u8]>>;
        makers: Option<Vec<&[u8]>>, ocsp_responses: Option<Vec<&[u8]>>, crls: Option<Vec<&[u8]>>,
        policy: Option<Json<VerificationPolicy>>,
    ) -> Made<Verifier> {
        let mut verifier = Verifier::new(policy.map_or_else(VerificationPolicy::default, |given| given.0));
        trusted.into_iter().try_for_each(|one| verifier.trust(one))?;
        makers.unwrap_or_default().into_iter().try_for_each(|one| verifier.trust_makers(one))?;
        known.unwrap_or_default().into_iter().try_for_each(|one| verifier.know(one))?;
        ocsp_responses.unwrap_or_default().into_iter().for_each(|one| verifier.know_ocsp_response(one.to_vec()));
        crls.unwrap_or_default().into_iter().for_each(|one| verifier.know_crl(one.to_vec()));
        Ok(Made(verifier))
    }

    /// The rules.
    method quick fn policy(verifier: &Verifier) -> Json<&VerificationPolicy> {
        Ok(Json(verifier.policy()))
    }

    /// Verifies all signatures of a document, and what became of it since; `now` is the present instant. Works on the
    /// bytes alone.
    method slow fn verify(verifier: &Verifier, pdf: &[u8], now: Instant) -> Json<VerificationReport> {
        Ok(Json(verifier.verify(pdf, now)?))
    }
}
