//! What is believed when seals are verified.

use dengji::{
    crypto::{AcceptedAlgorithms, Certificate, RevocationData},
    document::eseal,
    finding::Finding,
};

use crate::{
    cross::{Json, Made},
    crypto::certificate::certificates,
};

/// What is believed, for verifying.
pub(crate) struct SealTrust {
    anchors: Vec<Certificate>,
    makers: Vec<Certificate>,
    others: Vec<Certificate>,
    revocation: RevocationData,
    require_revocation: bool,
}

impl SealTrust {
    /// What core wants of it; where nothing is given, nobody is trusted.
    pub(crate) fn borrowed(given: Option<&Self>) -> eseal::SealTrust<'_> {
        given.map_or_else(eseal::SealTrust::default, |it| eseal::SealTrust {
            anchors: &it.anchors,
            makers: &it.makers,
            others: &it.others,
            found: &[],
            revocation: Some(&it.revocation),
            require_revocation: it.require_revocation,
            signing_purposes: None,
            accepted: AcceptedAlgorithms::default(),
        })
    }
}

classes! {
    /// What is believed, for verifying.
    shared "SealTrust" = SealTrust;
}

operations! { "SealTrust";
    /// The certificates on which trust in those who seal and in timestamps rests (without any, their chains are not
    /// checked), and those between them and the seal's; those on which trust in makers of seals rests (their own, or of
    /// CAs that certify makers alone; without any, no seal is valid); OCSP responses and CRLs (DER); and whether a
    /// certificate of which nothing is known about revocation leaves the matter open, which it does not where nothing is
    /// said.
    new work fn new(
        anchors: Vec<&Certificate>, others: Option<Vec<&Certificate>>;
        makers: Option<Vec<&Certificate>>, ocsp_responses: Option<Vec<&[u8]>>, crls: Option<Vec<&[u8]>>,
        require_revocation: Option<bool>,
    ) -> Made<SealTrust> {
        let revocation = RevocationData::parse(&ocsp_responses.unwrap_or_default(), &crls.unwrap_or_default());
        Ok(Made(SealTrust {
            anchors: certificates(&anchors),
            makers: certificates(&makers.unwrap_or_default()),
            others: certificates(&others.unwrap_or_default()),
            revocation,
            require_revocation: require_revocation.unwrap_or_default(),
        }))
    }

    /// What of the OCSP responses and CRLs could not be read; it takes nothing away from the rest.
    method quick fn findings(trust: &SealTrust) -> Json<&[Finding]> {
        Ok(Json(trust.revocation.findings()))
    }
}
