//! Name constraints (RFC 5280, 4.2.1.10 and 6.1.4).

use super::{Judged, judged};
use crate::crypto::{
    Certificate, StepOutcome,
    certificate::{GeneralName, NameConstraints},
};
use dengji_base::finding::{Code, Finding};

/// How many comparisons one CA may cause.
const MAX_COMPARISONS: usize = 100_000;

/// Whether the names of the certificates below keep within the CA's constraints.
pub(in crate::crypto) fn check(issuer: &Certificate, below: &[&Certificate], pointer: &str) -> Judged {
    let Some(constraints) = &issuer.known().name_constraints else { return (StepOutcome::Passed, Vec::new()) };
    let mut findings = Vec::new();
    let mut comparisons = 0_usize;
    for (index, certificate) in below.iter().enumerate() {
        // A CA that certifies its own next key is bound by its own names already.
        if index > 0 && certificate.is_self_issued() {
            continue;
        }
        let names = names(certificate);
        let each = constraints.permitted.len() + constraints.excluded.len();
        comparisons = comparisons.saturating_add(names.len().saturating_mul(each));
        if comparisons > MAX_COMPARISONS || !names.iter().all(|name| allows(constraints, name)) {
            findings.push(
                Finding::new(Code::CertificateNameConstraint, format!("/certificates/{index}")).related_to(pointer),
            );
        }
    }
    judged(findings)
}

/// Every name that a certificate gives its subject.
fn names(certificate: &Certificate) -> Vec<GeneralName> {
    let mut names = certificate.known().alternative_names.clone();
    if !certificate.subject().is_empty() {
        names.push(GeneralName::Directory(certificate.subject().clone()));
    }
    names.extend(certificate.subject().emails().into_iter().map(GeneralName::Email));
    names
}

fn allows(constraints: &NameConstraints, name: &GeneralName) -> bool {
    let same_kind = |subtree: &&GeneralName| match (name, subtree) {
        (GeneralName::Other(one), GeneralName::Other(other)) => one == other,
        _ => std::mem::discriminant(name) == std::mem::discriminant(*subtree),
    };
    let mut permitted = constraints.permitted.iter().filter(same_kind).peekable();
    let allowed = permitted.peek().is_none() || permitted.any(|subtree| lies_within(name, subtree) == Some(true));
    // A kind that is not understood might be excluded.
    allowed && constraints.excluded.iter().filter(same_kind).all(|subtree| lies_within(name, subtree) == Some(false))
}

/// Whether the name lies within the subtree; `None` when that is not known.
fn lies_within(name: &GeneralName, subtree: &GeneralName) -> Option<bool> {
    Some(match (name, subtree) {
        (GeneralName::Directory(name), GeneralName::Directory(subtree)) => name.is_within(subtree),
        (GeneralName::Dns(name), GeneralName::Dns(subtree)) => {
            let (name, subtree) = (absolute(name), absolute(subtree));
            let domain = subtree.strip_prefix('.').unwrap_or(subtree);
            let below = domain.is_empty() || is_below(name, domain);
            match name.strip_prefix("*.") {
                // It stands for names of which some lie within and some do not.
                Some(parent) if !below && is_below(domain, parent) => return None,
                // Whether a point before a domain shuts the domain itself out is said nowhere.
                _ if name == domain && domain != subtree => return None,
                _ => below || name == domain,
            }
        }
        (GeneralName::Email(name), GeneralName::Email(subtree)) => {
            let (mailbox, host) = name.rsplit_once('@')?;
            if mailbox.contains('@') && !mailbox.starts_with('"') {
                return None;
            }
            let host = absolute(host);
            match subtree.strip_prefix('.') {
                Some(domain) => is_below(host, absolute(domain)),
                None if subtree.contains('@') => name == subtree,
                None => host == absolute(subtree),
            }
        }
        (GeneralName::Uri(name), GeneralName::Uri(subtree)) => {
            let (_, rest) = name.split_once("://")?;
            let authority = rest.split(['/', '?', '#', '\\']).next()?;
            let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
            let host = host.rsplit_once(':').map_or(host, |(host, _)| host).to_lowercase();
            // The host must be a name (RFC 5280, 4.2.1.10).
            if host.is_empty() || host.contains(['[', ']', ':']) || host.parse::<std::net::Ipv4Addr>().is_ok() {
                return None;
            }
            let (host, subtree) = (absolute(&host), subtree.to_lowercase());
            match subtree.strip_prefix('.') {
                Some(domain) => is_below(host, absolute(domain)),
                None => host == absolute(&subtree),
            }
        }
        (GeneralName::Address(name), GeneralName::Address(subtree)) => {
            let (address, mask) = subtree.split_at_checked(name.len())?;
            mask.len() == name.len()
                && name.iter().zip(address).zip(mask).all(|((name, address), mask)| name & mask == address & mask)
        }
        _ => return None,
    })
}

/// A host's name without the point that ends one written in full.
fn absolute(host: &str) -> &str {
    host.strip_suffix('.').unwrap_or(host)
}

fn is_below(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.') && rest.len() > 1)
}
