//! What verifying a document comes to.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::document::eseal::SealVerification;
use dengji_base::{finding::Finding, time::Instant};
use dengji_crypto::crypto::{
    StepOutcome,
    path::{CertificateSummary, PathReport},
};

choice! {
    /// What all steps together say.
    pub enum SignatureVerdict {
        /// Everything that is needed was checked, and is sound.
        Valid,
        /// Something could not be checked, or a person has to look; nothing is proven wrong.
        Indeterminate,
        /// Something is wrong.
        Invalid,
    }
}

choice! {
    /// What a signature is made of.
    pub enum SignatureKind {
        /// CMS (RFC 5652), whatever its algorithms.
        Cms,
        /// A message of GM/T 0010 (GB/T 35275).
        GmMessage,
        /// A seal signature of GB/T 38540 or GM/T 0031.
        Seal,
        /// A document timestamp (RFC 3161).
        DocumentTimestamp,
        /// Nothing that can be read.
        Unknown,
    }
}

choice! {
    /// A step of verifying a signature.
    pub enum SignatureStep {
        /// `/ByteRange` and `/Contents` have the form that binds them to each other and to a revision.
        Form,
        /// The content is the signed one.
        Digest,
        /// The value of the signature is the certificate's key's.
        Signature,
        /// The message binds the signer's certificate, and keeps the rules of its format.
        Format,
        /// The algorithms are accepted.
        Algorithms,
        /// The certificate leads to a trusted one, and could be used so at that time.
        Path,
        /// No certificate of the path was revoked at that time.
        Revocation,
        /// The timestamps over the signature are sound.
        Timestamp,
        /// The steps of a seal signature.
        Seal,
        /// Later revisions changed nothing but what is allowed.
        Changes,
    }
}

record! {
    /// One step and what came of it.
    pub struct StepReport {
        /// What was checked.
        pub step: SignatureStep,
        /// What came of it.
        pub outcome: StepOutcome,
        /// Reasons and remarks. Pointers go into the report (`/signatures/N`).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub findings: Vec<Finding>,
    }
}

choice! {
    /// How much of the file a signature covers.
    pub enum SignedCoverage {
        /// All of it.
        WholeFile,
        /// The revision it was made in; later ones follow.
        Revision,
        /// Something else: the form is wrong.
        Unclear,
    }
}

choice! {
    /// The baseline level of PAdES (EN 319 142-1) whose evidence is there; whether it is trusted, the steps say.
    pub enum SignatureLevel {
        /// Signed, with the signer's certificate bound.
        BB,
        /// With a timestamp.
        BT,
        /// With certificates and revocation data in the document.
        BLt,
        /// With a document timestamp over those.
        BLta,
    }
}

choice! {
    /// How far changes go; each level includes those before it.
    pub enum ChangeLevel {
        /// Nothing that is seen or used.
        None,
        /// Evidence for archiving: security store, document timestamps, metadata.
        Archive,
        /// Fields filled in, signatures added.
        FormFilling,
        /// Annotations.
        Annotations,
        /// Anything else.
        Other,
    }
}

choice! {
    /// What a later revision did.
    pub enum ChangeKind {
        /// An object that nothing uses came or changed.
        UnusedObject,
        /// The document security store grew or changed.
        SecurityStore,
        /// Metadata changed.
        Metadata,
        /// A document timestamp was added.
        TimestampAdded,
        /// A signature was added.
        SignatureAdded,
        /// An empty signature field was added.
        SignatureFieldAdded,
        /// A field got another value.
        FieldFilled,
        /// What the form says for all fields changed.
        FormChanged,
        /// The logical structure changed, which is not shown.
        StructureChanged,
        /// An annotation came.
        AnnotationAdded,
        /// An annotation changed.
        AnnotationChanged,
        /// An annotation was taken away.
        AnnotationRemoved,
        /// A field came that is no signature's.
        FieldAdded,
        /// A field changed otherwise than by its value.
        FieldChanged,
        /// A field was taken away.
        FieldRemoved,
        /// A field that a signature locks changed.
        LockedFieldChanged,
        /// A signed field, its signature or its picture changed.
        SignedFieldChanged,
        /// Pages came, went or changed places.
        PagesChanged,
        /// What a page says of itself changed.
        PageChanged,
        /// What a page shows, or a resource of it, changed.
        ContentChanged,
        /// The catalog or the trailer changed.
        CatalogChanged,
    }
}

record! {
    /// One change by a later revision.
    pub struct Change {
        /// The revision that made it, counted from 0.
        pub revision: u32,
        /// What it is.
        pub kind: ChangeKind,
        /// How far it goes.
        pub level: ChangeLevel,
        /// Whether the signature allows it.
        pub allowed: bool,
        /// Whether it is allowed, but may cover or imitate what was signed, so that a person has to look.
        #[serde(default)]
        pub doubtful: bool,
        /// The object, as `12 0 R`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub object: Option<String>,
        /// The page that it touches, counted from 1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub page: Option<u32>,
        /// The field's full name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub field: Option<String>,
        /// The key that changed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub key: Option<String>,
    }
}

record! {
    /// How many changes there were after a signature. All of them were judged, whether they are listed or not.
    #[derive(Copy, Default)]
    pub struct ChangeCount {
        /// All that were found.
        pub all: u32,
        /// Of these, what the signature does not allow; one is enough for [`SignatureVerdict::Invalid`].
        pub forbidden: u32,
        /// What it allows and a person has to look at; one is enough for [`SignatureVerdict::Indeterminate`].
        pub doubtful: u32,
        /// What it allows.
        pub harmless: u32,
        /// So many are listed; where it is fewer than all, the list was cut (`signature.changes_cut`).
        pub listed: u32,
    }
}

record! {
    /// One signature, and what came of verifying it.
    pub struct SignatureReport {
        /// The full name of its field; none for one that the catalog alone names.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub field: Option<String>,
        /// Its dictionary's object, as `12 0 R`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub object: Option<String>,
        /// What it is made of.
        pub kind: SignatureKind,
        /// The name that its dictionary gives for that (`/SubFilter`).
        pub sub_filter: String,
        /// What all steps together say.
        pub verdict: SignatureVerdict,
        /// Whose certificate made it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub signer: Option<CertificateSummary>,
        /// The signer's key and the hash function, for people: `SM2, SM3`, `ECDSA P-256, SHA-256`, `RSA-2048, SHA-256`,
        /// `RSA-2048 PSS, SHA-256`; none where they are not known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub algorithm: Option<String>,
        /// When it was made, as the signer says.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub claimed_at: Option<Instant>,
        /// Before when it was made, as a trusted timestamp proves.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub proven_at: Option<Instant>,
        /// The instant for which its certificates were judged.
        pub judged_at: Instant,
        /// The steps.
        pub steps: Vec<StepReport>,
        /// The PAdES level; none where the rules of PAdES are not kept.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub level: Option<SignatureLevel>,
        /// How much of the file it covers.
        pub coverage: SignedCoverage,
        /// The revision in which it was made, counted from 0.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub revision: Option<u32>,
        /// What a certification allows afterwards (DocMDP): 1 nothing, 2 filling in and signing, 3 annotations too.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub certification: Option<u32>,
        /// How far later changes go.
        pub modification: ChangeLevel,
        /// Later changes, the gravest first: at most a thousand, of which [`Self::change_count`] tells how many there are.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub changes: Vec<Change>,
        /// How many later changes there are, listed or not.
        #[serde(default)]
        pub change_count: ChangeCount,
        /// Pages that later changes touch, counted from 1.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub pages_touched: Vec<u32>,
        /// The path of the signer's certificate.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub path: Option<PathReport>,
        /// The steps of a seal signature.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub seal: Option<SealVerification>,
    }
}

impl SignatureReport {
    /// What came of a step; none where it does not belong to this signature.
    pub fn outcome(&self, step: SignatureStep) -> Option<StepOutcome> {
        self.steps.iter().find(|report| report.step == step).map(|report| report.outcome)
    }

    /// All findings, in the order of the steps.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.steps.iter().flat_map(|step| &step.findings)
    }
}

record! {
    /// What verifying a document came to.
    pub struct VerificationReport {
        /// The worst of all signatures and of the document; indeterminate where there is no signature.
        pub verdict: SignatureVerdict,
        /// When it was verified.
        pub verified_at: Instant,
        /// The signatures, in the order in which they were made.
        pub signatures: Vec<SignatureReport>,
        /// How many revisions the file has.
        pub revisions: u32,
        /// How many pages.
        pub pages: u32,
        /// So many bytes at the end are covered by no signature.
        pub unsigned_bytes: i64,
        /// What concerns the whole document.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub findings: Vec<Finding>,
    }
}
