//! PDFs: seals put where a plan says, and signatures made in one phase or two.

pub(crate) mod verifier;

use dengji::{
    crypto::SoftwareKey,
    document::{
        place::{self, Resolution, StampPlan},
        repair,
        sign::{self, Prepared, PreparedTimestamp, SigningRequest, TimestampRequest, ValidationData},
    },
    drawing::picture::Picture,
    finding::Report,
};

use crate::cross::Json;

parts! {
    /// A file with room for a signature.
    PreparedDocument {
        /// The new file, with zeros where the signature goes.
        pdf: Vec<u8>,
        /// What must be signed, and where the signature goes.
        prepared: Json<Prepared>,
    }
}

parts! {
    /// A file with room for a timestamp.
    PreparedStamp {
        /// The new file, with zeros where the token goes.
        pdf: Vec<u8>,
        /// What must be stamped, and where the token goes.
        prepared: Json<PreparedTimestamp>,
    }
}

/// The pictures of a list, in the one piece that core reads them in. Their images are shared, not copied.
fn drawn(given: Option<Vec<&Picture>>) -> Vec<Picture> {
    given.unwrap_or_default().into_iter().cloned().collect()
}

parts! {
    /// A file that can be sealed, made of one that could not.
    RepairedDocument {
        /// The new file; the old one where nothing had to be changed.
        pdf: Vec<u8>,
        /// What was changed.
        report: Json<Report>,
    }
}

operations! { "";
    /// Makes a new file that can be sealed of one that is refused: decrypts what opens without a password, and finds objects
    /// again where cross-references are broken. A file with a signature is never rewritten. Unsupported where the package
    /// was built without it, as those for phones are.
    function slow fn repair_document(pdf: &[u8]) -> RepairedDocument {
        let made = repair::repair(pdf)?;
        Ok(RepairedDocument { pdf: made.bytes, report: Json(made.report) })
    }

    /// Where the seals of a plan come to lie.
    function slow fn resolve_plan(pdf: &[u8], plan: Json<StampPlan>) -> Json<Resolution> {
        Ok(Json(place::resolve(pdf, &plan.0)?))
    }

    /// What a plan breaks on a file.
    function slow fn lint_plan(pdf: &[u8], plan: Json<StampPlan>) -> Json<Report> {
        Ok(Json(place::lint_plan(pdf, &plan.0)?))
    }

    /// What stands against a signature on a file: all of it, before anything is laid out. `pictures` is how many will be
    /// given; none where nothing is said.
    function slow fn check_signing(pdf: &[u8], request: Json<SigningRequest>, pictures: Option<u32>) -> Json<Report> {
        Ok(Json(sign::check_request(pdf, &request.0, pictures.unwrap_or_default())?))
    }

    /// Lays out a signature: the new file with room for it, and what must be signed. `pictures` are those of the plan's
    /// stamps, in its order.
    function slow fn prepare_document(
        pdf: &[u8], request: Json<SigningRequest>, pictures: Option<Vec<&Picture>>,
    ) -> PreparedDocument {
        let made = sign::prepare(pdf, &request.0, &drawn(pictures))?;
        Ok(PreparedDocument { pdf: made.bytes, prepared: Json(made.prepared) })
    }

    /// Puts the signature into the prepared file: what the key made of `toBeSigned`, of SM2 as DER or as r ‖ s.
    function slow fn complete_document(
        pdf: &[u8], prepared: Json<Prepared>, signature: &[u8], timestamp: Option<&[u8]>,
    ) -> Vec<u8> {
        Ok(sign::complete(&prepared.0, pdf.to_vec(), signature, timestamp)?)
    }

    /// Signs with a key at hand: both phases in one. Only RSA-PSS needs entropy, 32 bytes.
    function slow fn sign_document(
        pdf: &[u8], request: Json<SigningRequest>, key: &SoftwareKey;
        pictures: Option<Vec<&Picture>>, entropy: Option<&[u8]>,
    ) -> Vec<u8> {
        let entropy = entropy.map(SoftwareKey::entropy).transpose()?;
        Ok(sign::sign(pdf, &request.0, &drawn(pictures), key, entropy.as_ref())?)
    }

    /// Adds validation data to a file, in a revision of its own (level B-LT).
    function slow fn add_validation_data(pdf: &[u8], data: Json<ValidationData>) -> Vec<u8> {
        Ok(sign::add_validation_data(pdf, &data.0)?)
    }

    /// Lays out a timestamp over a whole file: the new file with room for it, and what the authority stamps.
    function slow fn prepare_timestamp(pdf: &[u8], request: Json<TimestampRequest>) -> PreparedStamp {
        let made = sign::prepare_timestamp(pdf, &request.0)?;
        Ok(PreparedStamp { pdf: made.bytes, prepared: Json(made.prepared) })
    }

    /// Puts the authority's token into the prepared file.
    function slow fn complete_timestamp(pdf: &[u8], prepared: Json<PreparedTimestamp>, token: &[u8]) -> Vec<u8> {
        Ok(sign::complete_timestamp(&prepared.0, pdf.to_vec(), token)?)
    }
}
