//! Looking for paths, with a budget.

use super::PathRequest;
use crate::crypto::Certificate;

/// How many certificates a path has at most.
const MAX_LENGTH: usize = 10;

/// How many signatures are verified at most; with all names and keys alike, a search would never end otherwise.
const MAX_SIGNATURES: u32 = 64;

/// How many whole paths are judged at most.
const MAX_PATHS: usize = 8;

/// A path, from the certificate that is judged upwards.
#[derive(Clone)]
pub(super) struct Path<'a> {
    pub(super) certificates: Vec<&'a Certificate>,
    pub(super) trusted: bool,
}

impl<'a> Path<'a> {
    pub(super) fn of(certificate: &'a Certificate) -> Self {
        Self { certificates: vec![certificate], trusted: false }
    }
}

struct Search<'a> {
    request: PathRequest<'a>,
    signatures: u32,
    found: Vec<Path<'a>>,
    /// The longest that led nowhere, to report how far it came.
    longest: Path<'a>,
}

/// The paths that lead to a trusted certificate with good signatures, the likeliest first; if there is none, the one
/// that came farthest.
pub(super) fn paths<'a>(request: &PathRequest<'a>) -> Vec<Path<'a>> {
    let start = Path::of(request.certificate);
    let mut search =
        Search { request: *request, signatures: MAX_SIGNATURES, found: Vec::new(), longest: start.clone() };
    search.extend(start);
    if search.found.is_empty() { vec![search.longest] } else { search.found }
}

impl<'a> Search<'a> {
    /// Goes on from the last certificate of the path; as deep as a path is long.
    fn extend(&mut self, path: Path<'a>) {
        let Some(&last) = path.certificates.last() else { return };
        if self.request.anchors.contains(last) {
            self.found.push(Path { trusted: true, ..path });
            return;
        }
        if path.certificates.len() > self.longest.certificates.len() {
            self.longest = path.clone();
        }
        if path.certificates.len() >= MAX_LENGTH {
            return;
        }
        for issuer in self.issuers(last, &path) {
            if self.found.len() >= MAX_PATHS {
                return;
            }
            let Some(left) = self.signatures.checked_sub(1) else { return };
            self.signatures = left;
            if issuer.key().is_ok_and(|key| last.is_signed_by(&key)) {
                let mut longer = path.clone();
                longer.certificates.push(issuer);
                self.extend(longer);
            }
        }
    }

    /// Who may have issued the certificate, by name: trusted ones first, then those whose key is named by it.
    fn issuers(&self, certificate: &Certificate, path: &Path<'a>) -> Vec<&'a Certificate> {
        let PathRequest { anchors, others, .. } = self.request;
        let in_path = |candidate: &Certificate| {
            // The same name with the same key again is a circle, whoever certified it.
            path.certificates
                .iter()
                .any(|there| there.key_info() == candidate.key_info() && there.subject().matches(candidate.subject()))
        };
        let named =
            |candidate: &&'a Certificate| candidate.subject().matches(certificate.issuer()) && !in_path(candidate);
        let other_key = |candidate: &&'a Certificate| match (certificate.authority_key_id(), candidate.subject_key_id())
        {
            (Some(wanted), Some(there)) => wanted != there,
            _ => false,
        };
        let mut all: Vec<_> = anchors.iter().filter(named).collect();
        all.sort_by_key(other_key);
        let mut between: Vec<_> = others.iter().filter(named).filter(|other| !all.contains(other)).collect();
        between.sort_by_key(other_key);
        between.dedup();
        all.extend(between);
        all.truncate(MAX_SIGNATURES as usize);
        all
    }
}
