//! The document security store: certificates and revocation data inside of the document (EN 319 142-1, 5.4).

use crate::{
    crypto::Certificate,
    document::pdf::{Object, PdfFile},
};

/// A store has at most so many items of one kind.
const MAX_ITEMS: usize = 2_000;

/// What a document's store holds.
#[derive(Default)]
pub(super) struct Store {
    pub(super) certificates: Vec<Certificate>,
    pub(super) responses: Vec<Vec<u8>>,
    pub(super) lists: Vec<Vec<u8>>,
}

impl Store {
    /// Where the first revision ends, from this one on, that has a store.
    pub(super) fn since(file: &PdfFile<'_>, revision: usize) -> usize {
        let revisions = file.revisions().iter().enumerate().skip(revision);
        let mut with_store = revisions.filter(|(at, _)| file.catalog_at(*at).get("DSS").is_some());
        with_store.next().map_or(usize::MAX, |(_, revision)| revision.end)
    }
}

/// The store as it is now. What cannot be read in it is left out; it is evidence, and nothing rests on it alone.
pub(super) fn read(file: &PdfFile<'_>) -> Store {
    let last = file.last_revision();
    let catalog = file.catalog();
    let Object::Dictionary(dss) = file.get_at(last, &catalog, "DSS") else {
        return Store::default();
    };
    // Evidence packs badly; what unfolds to many times the file is none.
    let mut left = (8usize << 20).max(file.bytes().len().saturating_mul(2));
    let mut streams = |key: &str| -> Vec<Vec<u8>> {
        let Object::Array(items) = file.get_at(last, &dss, key) else { return Vec::new() };
        let mut found = Vec::new();
        for item in items.iter().take(MAX_ITEMS) {
            if let Object::Stream(stream) = file.resolve(item)
                && let Some(data) = file.data(&stream, left.min(16 << 20))
            {
                left = left.saturating_sub(data.len());
                found.push(data);
            }
        }
        found
    };
    let certificates = streams("Certs").iter().filter_map(|der| Certificate::parse(der).ok()).collect();
    let (responses, lists) = (streams("OCSPs"), streams("CRLs"));
    Store { certificates, responses, lists }
}
