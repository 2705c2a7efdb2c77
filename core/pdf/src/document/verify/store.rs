//! The document security store: certificates and revocation data inside of the document (EN 319 142-1, 5.4).

use std::collections::BTreeSet;

use super::message::Message;
use crate::document::pdf::{Object, PdfFile, Stream};
use dengji_base::finding::{Code, Finding, Severity};
use dengji_crypto::crypto::{
    Certificate, KeyUsage,
    cms::{SignedData, Signer},
    timestamp::Token,
};

/// So many certificates are kept, of those that have to do with the signatures.
const MAX_CERTIFICATES: usize = 1_000;

/// No path is longer.
const MAX_LENGTH: usize = 10;

/// Evidence packs badly: up to so many times its own length, and a little more, every item is unfolded, whatever lies
/// beside it.
const PACKED: usize = 8;
const PACKED_BESIDE: usize = 64;

/// What a document's store holds.
#[derive(Default)]
pub(super) struct Store {
    pub(super) certificates: Vec<Certificate>,
    pub(super) responses: Vec<Vec<u8>>,
    pub(super) lists: Vec<Vec<u8>>,
    pub(super) findings: Vec<Finding>,
}

impl Store {
    /// Whether it holds more than was read: what was not read might speak against a signature.
    pub(super) fn is_cut(&self) -> bool {
        !self.findings.is_empty()
    }

    /// Whether that is so for a crowd of certificates in the names of those who matter, which nobody needs.
    pub(super) fn is_crowded(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// Where the first revision ends, from this one on, that has a store.
    pub(super) fn since(file: &PdfFile<'_>, revision: usize) -> usize {
        let revisions = file.revisions().iter().enumerate().skip(revision);
        let mut with_store = revisions.filter(|(at, _)| file.catalog_at(*at).get("DSS").is_some());
        with_store.next().map_or(usize::MAX, |(_, revision)| revision.end)
    }
}

/// The keys of what a store holds, in the order of [`read`].
const KEYS: [&str; 3] = ["Certs", "OCSPs", "CRLs"];

/// The stores of all revisions: what a later one leaves out was evidence, and may speak against a signature. What
/// cannot be read in it is left out; it is evidence, and nothing rests on it alone. Nothing is left out for what lies
/// beside it, but of what unfolds to many times its length.
pub(super) fn read(file: &PdfFile<'_>, messages: &[Message]) -> Store {
    let mut known = BTreeSet::new();
    let mut large: Vec<(&str, Stream)> = Vec::new();
    let (mut certificates, mut responses, mut lists) = (Vec::new(), Vec::new(), Vec::new());
    let mut keep = |key: &str, data: Vec<u8>| match key {
        "Certs" => certificates.extend(Certificate::parse(&data)),
        "OCSPs" => responses.push(data),
        _ => lists.push(data),
    };
    // The oldest first: the search for a path ends somewhere, and what is added later goes behind.
    for revision in 0..=file.last_revision() {
        let Object::Dictionary(dss) = file.get_at(revision, &file.catalog_at(revision), "DSS") else { continue };
        for key in KEYS {
            let Object::Array(items) = file.get_at(revision, &dss, key) else { continue };
            for item in items {
                let Object::Stream(stream) = file.resolve_at(revision, &item) else { continue };
                // Each once, however many revisions hold it.
                if !known.insert((key, stream.range.start)) {
                    continue;
                }
                let limit = stream.range.len().saturating_mul(PACKED).saturating_add(PACKED_BESIDE);
                match file.data(&stream, limit) {
                    Some(data) => keep(key, data),
                    None => large.push((key, stream)),
                }
            }
        }
        if file.is_spent() {
            break;
        }
    }
    // What unfolds to many times the file is no evidence.
    let mut left = (8usize << 20).max(file.bytes().len().saturating_mul(2));
    let mut findings = Vec::new();
    for (key, stream) in large {
        match file.data(&stream, left.min(16 << 20)) {
            Some(data) => {
                left = left.saturating_sub(data.len());
                keep(key, data);
            }
            None if left < 16 << 20 => findings = vec![Finding::new(Code::SignatureStoreCut, "")],
            None => {}
        }
    }
    if certificates.len() > MAX_CERTIFICATES {
        certificates = concerned(certificates, messages);
    }
    if certificates.len() > MAX_CERTIFICATES {
        certificates.truncate(MAX_CERTIFICATES);
        findings.push(Finding::new(Code::SignatureStoreCut, "").severity(Severity::Error));
    }
    Store { certificates, responses, lists, findings }
}

/// Of many certificates those that have to do with the signatures: of whoever signed, of those above, and of whom those
/// let speak about revocation.
fn concerned(certificates: Vec<Certificate>, messages: &[Message]) -> Vec<Certificate> {
    let tokens: Vec<Token> = messages
        .iter()
        .filter_map(|message| match message {
            Message::Signed(message) => message.signers().first(),
            _ => None,
        })
        .flat_map(Signer::signature_timestamps)
        .filter_map(|token| Token::parse(token).ok())
        .collect();
    let signed = messages.iter().filter_map(|message| match message {
        Message::Signed(message) => Some(message),
        Message::Timestamp(token) => Some(token.message()),
        _ => None,
    });
    let signed: Vec<&SignedData> = signed.chain(tokens.iter().map(Token::message)).collect();
    let sealed: Vec<Certificate> = messages
        .iter()
        .filter_map(|message| match message {
            Message::Seal(seal) => Some([seal.signer_certificate(), seal.seal().maker_certificate()]),
            _ => None,
        })
        .flatten()
        .filter_map(|der| Certificate::parse(der).ok())
        .collect();
    let named =
        |it: &&Certificate| signed.iter().any(|message| message.signers().iter().any(|one| one.is_named_by(it)));
    let first = signed.iter().flat_map(|message| message.certificates()).chain(&sealed);
    let mut names: BTreeSet<_> =
        first.chain(certificates.iter().filter(named)).map(|it| it.issuer().key().to_vec()).collect();
    for _ in 0..MAX_LENGTH {
        let above = certificates.iter().filter(|it| names.contains(it.subject().key()));
        let more: Vec<_> = above.map(|it| it.issuer().key().to_vec()).collect();
        names.extend(more);
    }
    let speaks = |it: &Certificate| it.is_ocsp_signing() || it.key_usage().is_some_and(KeyUsage::crl_sign);
    let matters = |it: &Certificate| {
        named(&it) || names.contains(it.subject().key()) || (names.contains(it.issuer().key()) && speaks(it))
    };
    let kept: Vec<bool> = certificates.iter().map(matters).collect();
    certificates.into_iter().zip(kept).filter_map(|(certificate, is_kept)| is_kept.then_some(certificate)).collect()
}
