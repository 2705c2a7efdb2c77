//! What a signature needs to be verified years later: validation data in the file (PAdES B-LT), and document timestamps
//! over all of it (B-LTA).

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    appearance,
    complete::{self, stamped},
    editor::Editor,
    guard, layout,
    prepare::decoded,
};
use crate::document::{
    form,
    pdf::{Dictionary, Object, ObjectId, PdfFile, append::joined},
    place::open,
};
use dengji_base::finding::{Code, Failure, FailureKind, Finding};
use dengji_crypto::crypto::{Certificate, Crl, DigestAlgorithm, OcspResponse, hex};

/// Bytes that are reserved for a token where nothing is asked for: tokens with their certificates have 3 to 7 KiB.
const TOKEN_SIZE: u32 = 12 * 1024;
/// The most items of each kind.
const MAX_ITEMS: usize = 10_000;

record! {
    /// What a verifier needs besides the file. Each item is DER in base64, or PEM.
    pub struct ValidationData {
        /// Certificates of the paths of signers, timestamps and answers.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub certificates: Vec<String>,
        /// Revocation lists.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub crls: Vec<String>,
        /// OCSP answers, each whole.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub ocsp_responses: Vec<String>,
        /// The field of the signature that they are for, which then names them (`/VRI`). None means all signatures.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub field: Option<String>,
    }
}

record! {
    /// A timestamp over a whole file to be made.
    pub struct TimestampRequest {
        /// The name of its new field.
        pub field: String,
        /// With what the file is digested.
        pub digest_algorithm: DigestAlgorithm,
        /// Bytes to reserve for the token; none means 12 KiB.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub contents_size: Option<u32>,
    }
}

record! {
    /// A file that waits for its timestamp. The file's bytes travel beside it.
    pub struct PreparedTimestamp {
        /// The field.
        pub field: String,
        /// Where the token's placeholder begins: the offset of its `<`.
        pub contents_offset: i64,
        /// How many bytes are reserved for the token.
        pub contents_size: u32,
        /// The length of the file.
        pub file_size: i64,
        /// With what the file was digested.
        pub digest_algorithm: DigestAlgorithm,
        /// What the authority stamps: the digest of all bytes but the placeholder, in lower-case hexadecimal digits.
        pub digest: String,
    }
}

/// A file that waits for its timestamp, with its bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct PreparedTimestampFile {
    /// What must be stamped, and where the token goes.
    pub prepared: PreparedTimestamp,
    /// The new file, with zeros where the token goes.
    pub bytes: Vec<u8>,
}

/// The three kinds of items: their array in `/DSS`, and in `/VRI`.
const KINDS: [[&str; 2]; 3] = [["Certs", "Cert"], ["CRLs", "CRL"], ["OCSPs", "OCSP"]];

/// Adds validation data to a file, in a revision of its own (level B-LT). What the file holds already is not added again.
///
/// No certification forbids this. `Misuse`: `signing.validation_data` for what cannot be read, `signing.signature_missing`
/// when there is no such signature. Files fail as with [`prepare`](super::prepare).
pub fn add_validation_data(pdf: &[u8], data: &ValidationData) -> Result<Vec<u8>, Failure> {
    let file = open(pdf)?;
    let given = [
        read(&data.certificates, "certificates", |bytes| Some(Certificate::parse(bytes).ok()?.der().to_vec()))?,
        read(&data.crls, "crls", |bytes| Crl::parse(bytes).is_ok().then(|| bytes.to_vec()))?,
        read(&data.ocsp_responses, "ocspResponses", |bytes| {
            OcspResponse::parse(bytes).is_ok().then(|| bytes.to_vec())
        })?,
    ];
    let key = data.field.as_ref().map(|field| signature_key(&file, field)).transpose()?;
    let mut editor = Editor::new(&file)?;
    let mut root = editor.dictionary(editor.root);
    let mut store = form::dictionary(&file, root.get("DSS")).unwrap_or_default();
    let mut named = Dictionary::default();
    for ([all, one], items) in KINDS.into_iter().zip(given) {
        let mut listed = form::array(&file, store.get(all)).unwrap_or_default();
        let mut known = known(&file, &listed);
        let mut references = Vec::with_capacity(items.len());
        for item in items {
            let id = *known.entry(item).or_insert_with_key(|item| {
                let id = editor.revision.add_stream(Dictionary::default(), item.clone());
                listed.push(Object::Reference(id));
                id
            });
            references.push(Object::Reference(id));
        }
        if !listed.is_empty() {
            store.set(all, Object::Array(listed));
        }
        if !references.is_empty() {
            named.set(one, Object::Array(references));
        }
    }
    if let Some(key) = key {
        let mut by_signature = form::dictionary(&file, store.get("VRI")).unwrap_or_default();
        by_signature.set(&key, Object::Dictionary(named));
        store.set("VRI", Object::Dictionary(by_signature));
    }
    store.set("Type", appearance::name("DSS"));
    // The dictionary stays in the object that it has, if it has one.
    if let Some(Object::Reference(id)) = root.get("DSS").cloned()
        && form::dictionary(&file, root.get("DSS")).is_some()
    {
        editor.put(id, store);
    } else {
        let id = editor.revision.add(Object::Dictionary(store));
        root.set("DSS", Object::Reference(id));
        editor.put(editor.root, root);
    }
    let revision = editor.revision.finish()?;
    Ok(joined(revision.base, &revision.tail))
}

fn read(texts: &[String], kind: &str, sound: impl Fn(&[u8]) -> Option<Vec<u8>>) -> Result<Vec<Vec<u8>>, Failure> {
    let read = |(at, text): (usize, &String)| {
        let failure = || Failure::misuse(Finding::new(Code::SigningValidationData, format!("/{kind}/{at}")));
        decoded(text).filter(|_| at < MAX_ITEMS).and_then(|bytes| sound(&bytes)).ok_or_else(failure)
    };
    texts.iter().enumerate().map(read).collect()
}

/// What the listed streams hold.
fn known(file: &PdfFile, listed: &[Object]) -> BTreeMap<Vec<u8>, ObjectId> {
    let mut known = BTreeMap::new();
    for item in listed.iter().take(MAX_ITEMS) {
        if let Object::Reference(id) = item
            && let Object::Stream(stream) = file.object(*id)
            && let Some(bytes) = file.data(&stream, 1 << 20)
        {
            known.insert(bytes, *id);
        }
    }
    known
}

/// By what `/VRI` names a signature: the SHA-1 of its whole `/Contents`, in upper-case digits.
fn signature_key(file: &PdfFile, name: &str) -> Result<String, Failure> {
    let fields = file.fields();
    let value = fields.iter().find(|field| field.name == name).and_then(|field| form::value(file, field));
    let contents = value.and_then(|value| value.get("Contents").map(|contents| file.resolve(contents)));
    let Some(Object::String(contents)) = contents else {
        let finding = Finding::new(Code::SigningSignatureMissing, "/field").with("field", name);
        return Err(Failure::misuse(finding));
    };
    Ok(hex(&DigestAlgorithm::Sha1.digest(&contents)).to_uppercase())
}

/// Lays out a timestamp over a whole file, which keeps alive what the file holds (level B-LTA).
///
/// `Misuse`: `signing.field_name` for a name that is taken or none, `signing.timestamp_wrong` at `/digestAlgorithm` for
/// SHA-1. Files fail as with [`prepare`](super::prepare).
pub fn prepare_timestamp(pdf: &[u8], request: &TimestampRequest) -> Result<PreparedTimestampFile, Failure> {
    if request.digest_algorithm.is_weak() {
        return Err(Failure::misuse(Finding::new(Code::SigningTimestampWrong, "/digestAlgorithm")));
    }
    let file = open(pdf)?;
    let fields = file.fields();
    if fields.iter().any(|field| field.name == request.field) || !guard::is_free(&fields, &request.field) {
        return Err(Failure::misuse(Finding::new(Code::SigningFieldName, "/field").with("limit", guard::MAX_TEXT)));
    }
    let size = request.contents_size.unwrap_or(TOKEN_SIZE).clamp(1, 1 << 20);
    let laid = layout::timestamp(&file, &request.field, usize::try_from(size).unwrap_or(0))?;
    let digest = request.digest_algorithm.digest_of(&laid.covered());
    let too_large = || {
        let finding = Finding::new(Code::SigningFileTooLarge, "").with("limit", i64::MAX);
        Failure::new(FailureKind::Document, finding)
    };
    let prepared = PreparedTimestamp {
        field: request.field.clone(),
        contents_offset: i64::try_from(laid.contents()).map_err(|_| too_large())?,
        contents_size: size,
        file_size: i64::try_from(laid.length()).map_err(|_| too_large())?,
        digest_algorithm: request.digest_algorithm,
        digest: hex(&digest),
    };
    Ok(PreparedTimestampFile { prepared, bytes: laid.file() })
}

/// Puts the token into the prepared file. `Misuse`: `signing.prepared_differs`, `signing.timestamp_wrong` when the token
/// is not one over this digest, `signing.contents_too_small`.
pub fn complete_timestamp(prepared: &PreparedTimestamp, bytes: Vec<u8>, token: &[u8]) -> Result<Vec<u8>, Failure> {
    let room = complete::room(0, &bytes, prepared.contents_offset, prepared.contents_size, prepared.file_size)?;
    let digest = prepared.digest_algorithm.digest_of(&layout::covered(&bytes, room.offset, room.size));
    if hex(&digest) != prepared.digest {
        return Err(Failure::misuse(Finding::new(Code::SigningPreparedDiffers, "/digest")));
    }
    let token =
        stamped(token, |algorithm| if algorithm == prepared.digest_algorithm { digest.clone() } else { Vec::new() })?;
    room.write(bytes, &token)
}
