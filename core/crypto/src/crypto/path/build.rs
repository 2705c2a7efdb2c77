//! Looking for paths, with a budget.

use super::PathRequest;
use crate::crypto::{Certificate, KeyKind, SubjectKey};

/// How many certificates a path has at most.
const MAX_LENGTH: usize = 10;

/// How many signatures one search verifies at most, those of RSA-2048 and of curves counted once; with all names and keys
/// alike, it would never end otherwise.
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

    fn says_the_same(&self, other: &Self) -> bool {
        let signed = |path: &Self| path.certificates.iter().map(|one| one.signed_part().to_vec()).collect::<Vec<_>>();
        signed(self) == signed(other)
    }
}

struct Search<'a> {
    anchors: &'a [Certificate],
    between: Vec<&'a Certificate>,
    signatures: u32,
    has_ended: bool,
    found: Vec<Path<'a>>,
    /// The longest that led nowhere, to report how far it came.
    longest: Path<'a>,
}

/// What a search came to.
pub(super) struct Paths<'a> {
    /// The paths that lead to a trusted certificate with good signatures, the likeliest first; if there is none, the
    /// one that came farthest.
    pub(super) found: Vec<Path<'a>>,
    /// Whether the search gave up before it had looked everywhere.
    pub(super) has_ended: bool,
}

/// Looks for paths through the host's certificates, and these.
pub(super) fn paths<'a>(request: &PathRequest<'a>, found: &'a [Certificate]) -> Paths<'a> {
    let mut search = Search {
        anchors: request.anchors,
        between: request.others.iter().chain(found).collect(),
        signatures: MAX_SIGNATURES,
        has_ended: false,
        found: Vec::new(),
        longest: Path::of(request.certificate),
    };
    search.extend(Path::of(request.certificate));
    let Search { found, longest, has_ended, .. } = search;
    Paths { found: if found.is_empty() { vec![longest] } else { found }, has_ended }
}

/// What a verification counts for: that of a long key takes as long as many of a common one's.
fn cost(key: &SubjectKey) -> u32 {
    let times = key.bits().div_ceil(2048).max(1);
    if key.kind() == KeyKind::Rsa { times.saturating_mul(times) } else { 1 }
}

impl<'a> Search<'a> {
    /// Goes on from the last certificate of the path; as deep as a path is long.
    fn extend(&mut self, path: Path<'a>) {
        let Some(&last) = path.certificates.last() else { return };
        if self.anchors.contains(last) {
            // One certificate, in however many ways its signature is written, makes one path.
            if !self.found.iter().any(|other| other.says_the_same(&path)) {
                self.found.push(Path { trusted: true, ..path });
            }
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
            let Ok(key) = issuer.key() else { continue };
            let Some(left) = self.signatures.checked_sub(cost(&key)) else {
                self.has_ended = true;
                return;
            };
            self.signatures = left;
            if last.is_signed_by(&key) {
                let mut longer = path.clone();
                longer.certificates.push(issuer);
                self.extend(longer);
            }
        }
    }

    /// Who may have issued the certificate, by name: trusted ones first, then those whose key is named by it. More than
    /// may be verified are never asked for.
    fn issuers(&self, certificate: &Certificate, path: &Path<'a>) -> Vec<&'a Certificate> {
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
        let mut all: Vec<_> = self.anchors.iter().filter(named).collect();
        all.sort_by_key(other_key);
        let mut between: Vec<_> = self.between.iter().copied().filter(named).collect();
        between.sort_by_key(other_key);
        for other in between {
            if all.len() <= MAX_SIGNATURES as usize && !all.contains(&other) {
                all.push(other);
            }
        }
        all
    }
}
