//! The document security store: certificates and revocation data inside of the document (EN 319 142-1, 5.4).

use std::collections::BTreeSet;

use crate::{
    crypto::Certificate,
    document::pdf::{Object, PdfFile},
    finding::{Code, Finding},
};

/// So many items of one kind are read.
const MAX_ITEMS: usize = 1_000;

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

    /// Where the first revision ends, from this one on, that has a store.
    pub(super) fn since(file: &PdfFile<'_>, revision: usize) -> usize {
        let revisions = file.revisions().iter().enumerate().skip(revision);
        let mut with_store = revisions.filter(|(at, _)| file.catalog_at(*at).get("DSS").is_some());
        with_store.next().map_or(usize::MAX, |(_, revision)| revision.end)
    }
}

/// The stores of all revisions: what a later one leaves out was evidence, and may speak against a signature. What
/// cannot be read in it is left out; it is evidence, and nothing rests on it alone.
pub(super) fn read(file: &PdfFile<'_>) -> Store {
    // Evidence packs badly; what unfolds to many times the file is none.
    let mut left = (8usize << 20).max(file.bytes().len().saturating_mul(2));
    let mut is_cut = false;
    let mut known = BTreeSet::new();
    let (mut certificates, mut responses, mut lists) = (Vec::new(), Vec::new(), Vec::new());
    // The oldest first: the search for a path ends somewhere, and what is added later goes behind.
    for revision in 0..=file.last_revision() {
        let Object::Dictionary(dss) = file.get_at(revision, &file.catalog_at(revision), "DSS") else { continue };
        for (key, found) in [("Certs", &mut certificates), ("OCSPs", &mut responses), ("CRLs", &mut lists)] {
            let Object::Array(items) = file.get_at(revision, &dss, key) else { continue };
            is_cut |= items.len() > MAX_ITEMS;
            for item in items.iter().take(MAX_ITEMS) {
                let Object::Stream(stream) = file.resolve_at(revision, item) else { continue };
                // Each once, however many revisions hold it.
                if !known.insert((key, stream.range.start)) {
                    continue;
                }
                if found.len() >= MAX_ITEMS {
                    is_cut = true;
                    break;
                }
                let Some(data) = file.data(&stream, left.min(16 << 20)) else {
                    is_cut |= left < 16 << 20;
                    continue;
                };
                left = left.saturating_sub(data.len());
                found.push(data);
            }
        }
        if file.is_spent() {
            break;
        }
    }
    let certificates = certificates.iter().filter_map(|der| Certificate::parse(der).ok()).collect();
    let cut = is_cut.then(|| Finding::new(Code::SignatureStoreCut, "").with("limit", MAX_ITEMS));
    Store { certificates, responses, lists, findings: cut.into_iter().collect() }
}
