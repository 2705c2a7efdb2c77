//! What limits a certificate limits it, however it is written: purposes, names, lengths, policies, keys. Habits that
//! harm nobody pass, and are told.

use dengji::{
    crypto::{
        Certificate, DigestAlgorithm, RevocationData, SignatureMethod, SignatureScheme, SoftwareKey, StepOutcome,
        SubjectKey,
        path::{PathReport, PathRequest, PathStepKind, Purpose, SIGNING_PURPOSES, validate_for},
    },
    finding::Code,
};

use StepOutcome::{Failed, Passed};

use crate::support::{
    pki::{self, key},
    x509::*,
};

const SERVER: &str = "1.3.6.1.5.5.7.3.1";
const CODE: &str = "1.3.6.1.5.5.7.3.3";
const DOCUMENTS: &str = "1.3.6.1.5.5.7.3.36";
const ANY: &str = "2.5.29.37.0";
const POLICIES: &str = "2.5.29.32";
const MAPPINGS: &str = "2.5.29.33";
const POLICY_CONSTRAINTS: &str = "2.5.29.36";
const INHIBIT_ANY: &str = "2.5.29.54";

/// Root, CA and signer with these extensions beside the usual ones.
fn path(ca: &[Vec<u8>], leaf: &[Vec<u8>]) -> (Certificate, Certificate, Certificate) {
    let (root_key, ca_key) = (key("rsa-signer"), key("p256-int"));
    let root = Draft::new(1, "Root", "Root", &root_key, &[is_ca(), ca_usage()]).sign(&root_key);
    let ca = Draft::new(2, "Root", "CA", &ca_key, &[&[is_ca(), ca_usage()], ca].concat()).sign(&root_key);
    let leaf = [&[signer_usage()], leaf].concat();
    (root, ca, Draft::new(7, "CA", "Signer", &key("p256-signer"), &leaf).sign(&ca_key))
}

fn judge(ca: &[Vec<u8>], leaf: &[Vec<u8>]) -> PathReport {
    judge_for(ca, leaf, Purpose::Signing)
}

fn judge_for(ca: &[Vec<u8>], leaf: &[Vec<u8>], purpose: Purpose) -> PathReport {
    let (root, ca, leaf) = path(ca, leaf);
    ask_for(&leaf, &[ca], &root, &RevocationData::default(), purpose)
}

fn result(report: &PathReport) -> (StepOutcome, Vec<Code>) {
    (report.outcome(), codes(report))
}

#[test]
fn purposes_of_signers() {
    assert_eq!(result(&judge(&[], &[])), (Passed, vec![]));
    for critical in [true, false] {
        for usage in SIGNING_PURPOSES {
            assert_eq!(result(&judge(&[], &[purposes(critical, &[usage])])), (Passed, vec![]), "{usage}");
            assert_eq!(judge(&[], &[purposes(critical, &[SERVER, usage])]).outcome(), Passed, "{usage}");
        }
        for other in [SERVER, CODE, TIME_STAMPING, OCSP_SIGNING, MADE_UP] {
            let report = judge(&[], &[purposes(critical, &[other])]);
            assert_eq!(result(&report), (Failed, vec![Code::CertificatePurpose]), "{other}");
            assert_eq!(report.of(PathStepKind::KeyUsage), Failed);
            let finding = report.findings().find(|finding| finding.code == Code::CertificatePurpose).unwrap();
            assert_eq!((finding.pointer.as_str(), finding.param("purposes")), ("/certificates/0", Some(other)));
        }
    }
}

#[test]
fn purposes_of_cas_bind_those_below() {
    for (ca, leaf, outcome) in [
        (&[EMAIL][..], &[][..], Passed),
        (&[EMAIL], &[EMAIL], Passed),
        (&[EMAIL, DOCUMENTS], &[DOCUMENTS], Passed),
        (&[ANY], &[DOCUMENTS], Passed),
        (&[EMAIL], &[ANY], Passed),
        (&[EMAIL], &[DOCUMENTS], Failed),
        (&[SERVER], &[], Failed),
        (&[SERVER], &[EMAIL], Failed),
        (&[SERVER], &[ANY], Failed),
        (&[TIME_STAMPING], &[EMAIL], Failed),
    ] {
        let some = |usages: &[&str]| if usages.is_empty() { vec![] } else { vec![purposes(true, usages)] };
        assert_eq!(judge(&some(ca), &some(leaf)).outcome(), outcome, "{ca:?} {leaf:?}");
    }
    // Timestamps, too; a responder is asked alone.
    let stamp = || vec![purposes(true, &[TIME_STAMPING])];
    assert_eq!(judge_for(&[], &stamp(), Purpose::Timestamping).outcome(), Passed);
    assert_eq!(judge_for(&stamp(), &stamp(), Purpose::Timestamping).outcome(), Passed);
    assert_eq!(judge_for(&[purposes(false, &[EMAIL])], &stamp(), Purpose::Timestamping).outcome(), Failed);
    let answers = [purposes(false, &[OCSP_SIGNING])];
    assert_eq!(judge_for(&[purposes(false, &[EMAIL])], &answers, Purpose::OcspSigning).outcome(), Passed);
}

#[test]
fn purposes_are_the_callers_choice() {
    let ask = |usages: &[&str], accepted: &[&str]| {
        let some = if usages.is_empty() { vec![] } else { vec![purposes(true, usages)] };
        let (root, ca, leaf) = path(&[], &some);
        let request = PathRequest {
            certificate: &leaf,
            others: &[ca],
            found: &[],
            anchors: &[root],
            at: at("2026-01-01T00:00:00Z"),
            purpose: Purpose::Signing,
            revocation: &RevocationData::default(),
        };
        validate_for(&request, accepted).outcome()
    };
    assert_eq!(ask(&[CODE], &[CODE]), Passed);
    assert_eq!(ask(&[EMAIL], &[CODE]), Failed);
    assert_eq!(ask(&[ANY], &[EMAIL]), Failed);
    assert_eq!(ask(&[ANY], &[ANY]), Passed);
    assert_eq!(ask(&[EMAIL], &[]), Failed);
    assert_eq!(ask(&[], &[]), Passed);
}

fn constraints(critical: bool, fields: &[&[u8]]) -> Vec<u8> {
    extension(NAME_CONSTRAINTS, critical, &sequence(fields))
}

/// `[0]` permitted or `[1]` excluded, of one base.
fn subtree(number: u8, base: &[u8]) -> Vec<u8> {
    tlv(0xa0 | number, &[&sequence(&[base])])
}

#[test]
fn constraints_that_cannot_be_read_let_nobody_pass() {
    let (ours, other) = (subtree(0, &directory("Signer")), subtree(0, &directory("Another")));
    let (excluded, elsewhere) = (subtree(1, &directory("Signer")), subtree(1, &directory("Another")));
    let with = |critical, fields: &[&[u8]]| judge(&[constraints(critical, fields)], &[]);
    for critical in [true, false] {
        assert_eq!(result(&with(critical, &[&ours])), (Passed, vec![]));
        assert_eq!(result(&with(critical, &[&ours, &elsewhere])), (Passed, vec![]));
        for fields in [&[&other[..]][..], &[&excluded], &[&ours, &excluded], &[&other, &elsewhere]] {
            assert_eq!(result(&with(critical, fields)), (Failed, vec![Code::CertificateNameConstraint]));
        }
        let base = directory("Signer");
        for fields in [
            // The three that lost constraints, and more of their kind.
            &[&null()[..], &other][..],
            &[&excluded, &ours],
            &[&ours, &other],
            &[&excluded, &elsewhere],
            &[&ours, &null()],
            &[],
            &[&tlv(0xa0, &[])],
            &[&ours, &tlv(0xa1, &[])],
            &[&tlv(0xa2, &[&sequence(&[&base])])],
            &[&tlv(0xa0, &[&sequence(&[&base, &tlv(0x80, &[&[1]])])])],
            &[&tlv(0xa0, &[&sequence(&[&base, &tlv(0x81, &[&[5]])])])],
            &[&tlv(0xa0, &[&sequence(&[&base, &null()])])],
            &[&tlv(0xa0, &[&sequence(&[])])],
            &[&tlv(0xa0, &[&sequence(&[&name("Signer")])])],
        ] {
            let report = with(critical, fields);
            assert_eq!(result(&report), (Failed, vec![Code::CertificateExtensionUnreadable]), "{fields:?}");
            assert_eq!(report.of(PathStepKind::Extensions), Failed);
        }
        // A minimum of nothing says nothing.
        let spelled = tlv(0xa0, &[&sequence(&[&base, &tlv(0x80, &[&[0]])])]);
        assert_eq!(with(critical, &[&spelled]).outcome(), Passed);
    }
}

#[test]
fn names_that_might_lie_outside_do() {
    let dns = |text: &str| tlv(0x82, &[text.as_bytes()]);
    let mail = |text: &str| tlv(0x81, &[text.as_bytes()]);
    let other_name = |kind: &str| tlv(0xa0, &[&oid(kind), &tlv(0xa0, &[&null()])]);
    let named = |names: &[u8]| extension("2.5.29.17", false, &sequence(&[names]));
    let (permitted, excluded) = (0, 1);
    for (number, base, name, outcome) in [
        (permitted, dns("example.com"), dns("a.example.com"), Passed),
        (permitted, dns("example.com"), dns("*.example.com"), Passed),
        (permitted, dns("a.example.com"), dns("*.example.com"), Failed),
        (permitted, dns(".example.com"), dns("a.example.com"), Passed),
        (permitted, dns(".example.com"), dns("example.com"), Failed),
        (excluded, dns(".example.com"), dns("example.com"), Failed),
        (excluded, dns("example.com"), dns("a.example.com."), Failed),
        (excluded, dns("a.example.com"), dns("*.example.com"), Failed),
        (excluded, dns("a.example.com"), dns("b.example.com"), Passed),
        (permitted, mail("example.com"), mail("a@example.com"), Passed),
        (permitted, mail("example.com"), mail("a@b@example.com"), Failed),
        (permitted, uri("example.com"), uri("http://example.com:80/a"), Passed),
        (permitted, uri("example.com"), uri("http://other.example\\@example.com/"), Failed),
        (excluded, uri("example.com"), uri("http://[::1]/"), Failed),
        (excluded, uri("example.com"), uri("http://192.0.2.1/"), Failed),
        (permitted, tlv(0x87, &[&[192, 0, 2, 0, 255, 255, 255, 0]]), tlv(0x87, &[&[192, 0, 2, 1]]), Passed),
        (excluded, tlv(0x87, &[&[192, 0, 2, 0, 255, 255, 255, 0]]), tlv(0x87, &[&[192, 0, 2, 1, 0]]), Failed),
        (excluded, tlv(0x87, &[&[192, 0, 2, 0]]), tlv(0x87, &[&[192, 0, 2, 1]]), Failed),
        // At the edges of each kind of name.
        (permitted, dns(""), dns("anything.example"), Passed),
        (excluded, dns(""), dns("anything.example"), Failed),
        (permitted, dns("example.com"), dns("example.com"), Passed),
        (permitted, dns("example.com"), dns(".example.com"), Failed),
        (permitted, dns("example.com"), dns("badexample.com"), Failed),
        (excluded, dns("a.example.com"), dns("*.other.com"), Passed),
        (excluded, dns("example.com"), dns("*.example.com"), Failed),
        (permitted, mail("a@example.com"), mail("a@example.com"), Passed),
        (permitted, mail("a@example.com"), mail("b@example.com"), Failed),
        (permitted, mail("example.com"), mail("a@b.example.com"), Failed),
        (permitted, mail(".example.com"), mail("a@b.example.com"), Passed),
        (permitted, mail("example.com"), mail("\"a@b\"@example.com"), Passed),
        (permitted, uri("example.com"), uri("http:///a"), Failed),
        (excluded, uri("example.com"), uri("http:///a"), Failed),
        (permitted, uri(".example.com"), uri("http://a.example.com/"), Passed),
        (permitted, uri("example.com"), uri("http://a.example.com/"), Failed),
        (permitted, tlv(0x87, &[&[192, 0, 2, 0, 255, 255, 255, 0]]), tlv(0x87, &[&[192, 0, 3, 1]]), Failed),
        (excluded, tlv(0x87, &[&[192, 0, 2, 0, 255, 255, 255, 0]]), tlv(0x87, &[&[192, 0, 3, 1]]), Passed),
        (permitted, tlv(0x87, &[&[192, 0, 2, 0, 255, 255, 255]]), tlv(0x87, &[&[192, 0, 2, 1]]), Failed),
        (excluded, tlv(0x87, &[&[192, 0, 2, 0, 255, 255, 255]]), tlv(0x87, &[&[192, 0, 3, 1]]), Failed),
        // Of another kind that nobody compares, the same and another.
        (permitted, other_name(MADE_UP), other_name(MADE_UP), Failed),
        (excluded, other_name(MADE_UP), other_name(MADE_UP), Failed),
        (permitted, other_name(MADE_UP), tlv(0x88, &[&[0x2a, 3]]), Passed),
    ] {
        let report = judge(&[constraints(true, &[&subtree(number, &base)])], &[named(&name)]);
        assert_eq!(report.outcome(), outcome, "{number} {base:?} {name:?}: {:?}", codes(&report));
    }
}

/// All ways to put something odd at one place of a value whose elements stand in each other, lengths kept right: beside
/// an element, twice, swapped with the next, under a tag that nothing has, with octets behind it.
fn oddities(bytes: &[u8]) -> Vec<Vec<u8>> {
    fn elements(mut bytes: &[u8]) -> Option<Vec<(u8, Vec<u8>)>> {
        let mut all = Vec::new();
        while let [tag, length, rest @ ..] = bytes {
            // All values here are short.
            let length = usize::from(*length);
            if length >= 0x80 || length > rest.len() {
                return None;
            }
            all.push((*tag, rest[..length].to_vec()));
            bytes = &rest[length..];
        }
        bytes.is_empty().then_some(all)
    }
    let Some(all) = elements(bytes) else { return Vec::new() };
    let write = |all: &[(u8, Vec<u8>)]| all.iter().flat_map(|(tag, value)| tlv(*tag, &[value])).collect::<Vec<u8>>();
    let mut odd = Vec::new();
    for at in 0..=all.len() {
        for strange in [(5, vec![]), (0x30, vec![]), (0xa7, vec![5, 0]), (1, vec![0xff]), (2, vec![1])] {
            let mut more = all.clone();
            more.insert(at, strange);
            odd.push(write(&more));
        }
    }
    odd.push([bytes, &[0]].concat());
    odd.push([bytes, &[0, 0]].concat());
    for at in 0..all.len() {
        let mut twice = all.clone();
        twice.insert(at, all[at].clone());
        odd.push(write(&twice));
        if at + 1 < all.len() && all[at] != all[at + 1] {
            let mut swapped = all.clone();
            swapped.swap(at, at + 1);
            odd.push(write(&swapped));
        }
        let mut strange = all.clone();
        strange[at].0 = 0xa9;
        odd.push(write(&strange));
        let (tag, value) = &all[at];
        // Strings and numbers have nothing inside.
        if tag & 0x20 != 0 {
            for inside in oddities(value) {
                let mut changed = all.clone();
                changed[at].1 = inside;
                odd.push(write(&changed));
            }
        }
    }
    odd
}

/// A limit that speaks against the path, written oddly in every way: it never passes.
#[test]
fn odd_limits_never_give_more_rights() {
    let short = |number: u8| sequence(&[&[1, 1, 0xff], &integer(number)]);
    let permitted = sequence(&[&subtree(0, &directory("Another")), &subtree(1, &directory("Signer"))]);
    let any_other = sequence(&[&sequence(&[&oid(MADE_UP)])]);
    let limits: [(&str, Vec<u8>, bool); 7] = [
        (NAME_CONSTRAINTS, permitted, true),
        (BASIC_CONSTRAINTS, short(0), true),
        (KEY_USAGE, vec![3, 2, 1, 0x82], true),
        (EXTENDED_USAGE, sequence(&[&oid(SERVER)]), true),
        (POLICY_CONSTRAINTS, sequence(&[&tlv(0x80, &[&[0]]), &tlv(0x81, &[&[0]])]), true),
        (EXTENDED_USAGE, sequence(&[&oid(SERVER), &oid(CODE)]), false),
        (POLICIES, any_other, true),
    ];
    let (root_key, ca_key, low_key) = (key("rsa-signer"), key("p256-int"), key("tsa"));
    let root = Draft::new(1, "Root", "Root", &root_key, &[is_ca(), ca_usage()]).sign(&root_key);
    let low = Draft::new(3, "CA", "Low", &low_key, &[is_ca(), ca_usage()]).sign(&ca_key);
    let deep = Draft::new(7, "Low", "Signer", &key("p256-signer"), &[signer_usage()]).sign(&low_key);
    let mut count = 0;
    for (kind, value, in_ca) in limits {
        let all = std::iter::once(value.clone()).chain(oddities(&value));
        for (number, odd) in all.enumerate() {
            for critical in [true, false] {
                let limit = extension(kind, critical, &odd);
                let report = if in_ca {
                    let mut usual = vec![is_ca(), ca_usage()];
                    usual.retain(|one| !one.windows(5).any(|part| part == &oid(kind)[..]));
                    // Whoever demands a policy has one that the signer has not.
                    if kind == POLICIES {
                        usual.push(extension(POLICY_CONSTRAINTS, true, &sequence(&[&tlv(0x80, &[&[0]])])));
                    }
                    let ca = Draft::new(2, "Root", "CA", &ca_key, &[usual, vec![limit]].concat()).sign(&root_key);
                    ask(&deep, &[ca, low.clone()], &root, &RevocationData::default())
                } else {
                    judge(&[], &[limit])
                };
                assert_ne!(report.outcome(), Passed, "{kind} {number} {critical}: {odd:?}");
                assert_eq!(report.certificates.len(), if in_ca { 4 } else { 3 });
                count += 1;
            }
        }
    }
    assert!(count > 300, "{count}");
}

#[test]
fn bits_beyond_the_last_give_no_rights() {
    // keyCertSign stands where no bit counts.
    let unused = extension(KEY_USAGE, true, &[3, 2, 7, 0x84]);
    let (root_key, ca_key) = (key("rsa-signer"), key("p256-int"));
    let root = Draft::new(1, "Root", "Root", &root_key, &[is_ca(), ca_usage()]).sign(&root_key);
    let ca = Draft::new(2, "Root", "CA", &ca_key, &[is_ca(), unused]).sign(&root_key);
    let leaf = Draft::new(7, "CA", "Signer", &key("p256-signer"), &[signer_usage()]).sign(&ca_key);
    let report = ask(&leaf, &[ca], &root, &RevocationData::default());
    assert_eq!(result(&report), (Failed, vec![Code::CertificateExtensionUnreadable]));
}

#[test]
fn habits_are_told() {
    let told = |ca: &[Vec<u8>], leaf: &[Vec<u8>]| result(&judge(ca, leaf));
    // Where it is not critical, what follows in BasicConstraints limits nobody; where it is, it might.
    let trailing = sequence(&[&[1, 1, 0], &null()]);
    assert_eq!(
        told(&[], &[extension(BASIC_CONSTRAINTS, false, &trailing)]),
        (Passed, vec![Code::CertificateExtensionOdd])
    );
    assert_eq!(
        told(&[], &[extension(BASIC_CONSTRAINTS, true, &trailing)]),
        (Failed, vec![Code::CertificateExtensionUnreadable])
    );
    // Advice that cannot be read.
    for kind in [CRL_POINTS, "1.3.6.1.5.5.7.1.1", "2.5.29.35", "2.5.29.14", "2.5.29.18"] {
        assert_eq!(told(&[], &[extension(kind, false, &integer(1))]), (Passed, vec![Code::CertificateExtensionOdd]));
        assert_eq!(told(&[], &[extension(kind, true, &integer(1))]).0, Failed);
    }
    // Lengths, truth and numbers that are not the shortest.
    let long = [&oid(MADE_UP)[..], &[4, 0x81, 2, 5, 0]].concat();
    assert_eq!(told(&[], &[sequence(&[&long])]), (Passed, vec![Code::CertificateNotDer]));
    let truth = extension(BASIC_CONSTRAINTS, true, &sequence(&[&[1, 1, 1]]));
    let (root_key, ca_key) = (key("rsa-signer"), key("p256-int"));
    let root = Draft::new(1, "Root", "Root", &root_key, &[is_ca(), ca_usage()]).sign(&root_key);
    let ca = Draft::new(2, "Root", "CA", &ca_key, &[truth, ca_usage()]).sign(&root_key);
    let usual = || Draft::new(7, "CA", "Signer", &key("p256-signer"), &[signer_usage()]);
    let under = |ca: &Certificate, draft: &Draft| {
        result(&ask(&draft.sign(&ca_key), std::slice::from_ref(ca), &root, &RevocationData::default()))
    };
    assert_eq!(under(&ca, &usual()), (Passed, vec![Code::CertificateNotDer]));
    let (_, ca, _) = path(&[], &[]);
    assert_eq!(under(&ca, &usual()), (Passed, vec![]));
    assert_eq!(under(&ca, &Draft { serial: vec![0, 7], ..usual() }), (Passed, vec![Code::CertificateNotDer]));
    // Versions that do not fit.
    for version in [0, 1, 3, 100] {
        assert_eq!(under(&ca, &Draft { version, ..usual() }).1[0], Code::CertificateVersion, "{version}");
        assert_eq!(under(&ca, &Draft { version, ..usual() }).0, Passed);
    }
    assert_eq!(under(&ca, &Draft { version: 2, ..usual() }), (Passed, vec![]));
}

fn policies(critical: bool, all: &[&str]) -> Vec<u8> {
    let all: Vec<_> = all.iter().map(|one| sequence(&[&oid(one)])).collect();
    extension(POLICIES, critical, &sequence(&[&all.concat()]))
}

fn require(skip: u8) -> Vec<u8> {
    extension(POLICY_CONSTRAINTS, true, &sequence(&[&tlv(0x80, &[&[skip]])]))
}

#[test]
fn policies_that_are_demanded() {
    let (one, other) = ("1.2.3.1", "1.2.3.2");
    let any = "2.5.29.32.0";
    let mapping = extension(MAPPINGS, true, &sequence(&[&sequence(&[&oid(one), &oid(other)])]));
    let inhibit = extension(INHIBIT_ANY, true, &integer(0));
    let told = vec![Code::CertificatePoliciesCritical];
    let refused = vec![Code::CertificatePolicyMissing, Code::CertificatePoliciesCritical];
    for (ca, leaf, outcome) in [
        // Critical, and nobody is limited by it.
        (vec![mapping.clone()], vec![], Passed),
        (vec![inhibit.clone()], vec![], Passed),
        (vec![policies(true, &[one])], vec![], Passed),
        (vec![require(2)], vec![], Passed),
        // Demanded, and there or not.
        (vec![require(0)], vec![], Failed),
        (vec![require(1)], vec![], Failed),
        (vec![require(0), policies(false, &[one])], vec![], Failed),
        (vec![require(0), policies(false, &[one])], vec![policies(false, &[other])], Failed),
        (vec![require(0), policies(false, &[one])], vec![policies(false, &[one])], Passed),
        (vec![require(0), policies(false, &[any])], vec![policies(false, &[one])], Passed),
        (vec![require(0), policies(false, &[one])], vec![policies(false, &[any])], Passed),
        (vec![require(0), policies(false, &[one]), mapping.clone()], vec![policies(false, &[other])], Passed),
        (vec![require(0), policies(false, &[one]), mapping.clone()], vec![policies(false, &[one])], Failed),
        (vec![require(0), policies(false, &[any]), inhibit.clone()], vec![policies(false, &[any])], Failed),
        (vec![require(0), policies(false, &[any]), inhibit], vec![policies(false, &[one])], Passed),
    ] {
        let report = judge(&ca, &leaf);
        assert_eq!(report.outcome(), outcome, "{report:#?}");
        let wanted = if outcome == Passed { &told } else { &refused };
        assert_eq!(&codes(&report), wanted);
    }
    // The last certificate's own demand.
    assert_eq!(judge(&[], &[require(0)]).outcome(), Failed);
    assert_eq!(judge(&[], &[require(1)]).outcome(), Passed);
    assert_eq!(judge(&[policies(false, &[one])], &[require(0), policies(false, &[one])]).outcome(), Passed);
}

/// id-RSASSA-PSS parameters.
fn pss(digest: &str, mask: &str, salt: u8) -> Vec<u8> {
    let algorithm = |name: &str| sequence(&[&oid(name), &null()]);
    sequence(&[
        &tlv(0xa0, &[&algorithm(digest)]),
        &tlv(0xa1, &[&sequence(&[&oid("1.2.840.113549.1.1.8"), &algorithm(mask)])]),
        &tlv(0xa2, &[&integer(salt)]),
    ])
}

const SHA256: &str = "2.16.840.1.101.3.4.2.1";
const SHA384: &str = "2.16.840.1.101.3.4.2.2";

/// The same RSA key, as one of id-RSASSA-PSS with these parameters.
fn bound_key(key: &SoftwareKey, parameters: &[u8]) -> Vec<u8> {
    let usual = key.public_key().to_der();
    // After the outer header come the algorithm's fifteen octets.
    let bits = &usual[4 + 15..];
    sequence(&[&sequence(&[&oid("1.2.840.113549.1.1.10"), parameters]), bits])
}

#[test]
fn keys_that_are_bound_to_pss() {
    let private = key("rsa-signer");
    let sign = |scheme| private.sign(scheme, b"content", Some(&[3; 32])).unwrap();
    let all = [
        SignatureScheme::RsaPkcs1Sha256,
        SignatureScheme::RsaPkcs1Sha384,
        SignatureScheme::RsaPssSha256,
        SignatureScheme::RsaPssSha384,
        SignatureScheme::RsaPssSha512,
    ];
    let verified = |parameters: &[u8]| {
        let key = SubjectKey::parse(&bound_key(&private, parameters)).unwrap();
        // What is read is written again.
        assert_eq!(key.to_der(), bound_key(&private, parameters));
        assert_eq!(SubjectKey::parse(&key.to_der()).unwrap(), key);
        assert_ne!(key, private.public_key());
        for scheme in all {
            assert_eq!(key.supports(scheme), key.verifies(scheme.method(), b"content", &sign(scheme)), "{scheme:?}");
        }
        all.into_iter().filter(|scheme| key.verifies(scheme.method(), b"content", &sign(*scheme))).collect::<Vec<_>>()
    };
    assert_eq!(verified(&[]), all[2..]);
    assert_eq!(verified(&pss(SHA256, SHA256, 32)), [SignatureScheme::RsaPssSha256]);
    assert_eq!(verified(&pss(SHA256, SHA256, 20)), [SignatureScheme::RsaPssSha256]);
    assert_eq!(verified(&pss(SHA384, SHA384, 48)), [SignatureScheme::RsaPssSha384]);
    assert_eq!(verified(&pss(SHA256, SHA256, 33)), []);
    assert_eq!(verified(&pss(SHA256, SHA384, 32)), []);
    // Limits that cannot be read are none to be passed over.
    let two = tlv(0x30, &[&tlv(0xa2, &[&integer(20)]), &tlv(0xa2, &[&integer(48)])]);
    for strange in [null(), two, sequence(&[&null()]), pss(MADE_UP, SHA256, 32), pss(SHA256, MADE_UP, 32)] {
        assert!(SubjectKey::parse(&bound_key(&private, &strange)).is_err(), "{strange:?}");
    }
    // A certificate that such a CA signed another way is not its own.
    let root = Draft {
        key_info: bound_key(&private, &pss(SHA256, SHA256, 32)),
        ..Draft::new(1, "Root", "Root", &private, &[is_ca(), ca_usage()])
    };
    let leaf = Draft::new(7, "Root", "Signer", &key("p256-signer"), &[signer_usage()]);
    let root = Certificate::parse(&root.der(&private)).unwrap();
    let report = ask(&leaf.sign(&private), &[], &root, &RevocationData::default());
    assert_eq!(report.outcome(), Failed);
}

#[test]
fn digests_without_null_are_read_and_told() {
    use rsa::{Pkcs1v15Sign, RsaPrivateKey, pkcs8::DecodePrivateKey as _};
    let private = RsaPrivateKey::from_pkcs8_pem(std::str::from_utf8(&pki::file("rsa-signer.key")).unwrap()).unwrap();
    let public = key("rsa-signer").public_key();
    let method = SignatureMethod::RsaPkcs1 { digest: DigestAlgorithm::Sha256 };
    let padded = |parameters: &[u8], digest: &[u8]| {
        let info = sequence(&[&sequence(&[&oid(SHA256), parameters]), &tlv(4, &[digest])]);
        let prefix = info[..info.len() - digest.len()].into();
        private.sign(Pkcs1v15Sign { hash_len: Some(digest.len()), prefix }, digest).unwrap()
    };
    let digest = DigestAlgorithm::Sha256.digest(b"content");
    assert!(public.verifies(method, b"content", &padded(&null(), &digest)));
    assert!(public.verifies(method, b"content", &padded(&[], &digest)));
    assert!(!public.verifies(method, b"content", &padded(&[5, 1, 0], &digest)));
    assert!(!public.verifies(method, b"another content", &padded(&[], &digest)));
    // In a certificate it is told.
    let root_key = key("rsa-signer");
    let root = Draft::new(1, "Root", "Root", &root_key, &[is_ca(), ca_usage()]).sign(&root_key);
    let body = Draft::new(7, "Root", "Signer", &key("p256-signer"), &[signer_usage()]).body(&root_key);
    for (parameters, told) in [(&null()[..], vec![]), (&[], vec![Code::CryptoDigestInfoBare])] {
        let signature = padded(parameters, &DigestAlgorithm::Sha256.digest(&body));
        let bare = sequence(&[&body, &algorithm(&root_key), &tlv(3, &[&[0], &signature])]);
        let leaf = Certificate::parse(&bare).unwrap();
        assert_eq!(result(&ask(&leaf, &[], &root, &RevocationData::default())), (Passed, told));
    }
}

/// A crowd of strangers' certificates around the right path betters nothing, wherever it stands.
#[test]
fn a_crowd_betters_no_path() {
    use dengji::crypto::path::validate;

    let (root_key, ca_key, low_key, stranger) = (key("rsa-signer"), key("p256-int"), key("tsa"), key("p384-signer"));
    let root = Draft::new(1, "Root", "Root", &root_key, &[is_ca(), ca_usage()]).sign(&root_key);
    // What the path comes to alone: sound, one that may not sign, a CA that is none, one without its CA.
    let no_signing = extension(KEY_USAGE, true, &[3, 2, 5, 0x20]);
    let ca = |extensions: &[Vec<u8>]| Draft::new(2, "Root", "CA", &ca_key, extensions).sign(&root_key);
    let leaf = |usage: Vec<u8>| Draft::new(7, "CA", "Signer", &key("p256-signer"), &[usage]).sign(&ca_key);
    let right = ca(&[is_ca(), ca_usage()]);
    let cases = [
        ("sound", leaf(signer_usage()), vec![right.clone()]),
        ("no signer", leaf(no_signing), vec![right.clone()]),
        ("no CA", leaf(signer_usage()), vec![ca(&[signer_usage()])]),
        (
            "limited",
            leaf(signer_usage()),
            vec![ca(&[is_ca(), ca_usage(), constraints(true, &[&subtree(0, &directory("Another"))])])],
        ),
        ("no issuer", leaf(signer_usage()), vec![]),
    ];
    // By the CA's name, with another key; by its name and key, certified by whoever; in rings of their own.
    let other = |number: u8| Draft::new(number, "Root", "CA", &low_key, &[is_ca(), ca_usage()]).sign(&stranger);
    let alike = |number: u8| Draft::new(number, "Ring", "CA", &ca_key, &[is_ca(), ca_usage()]).sign(&low_key);
    let ring = |number: u8| Draft::new(number, "Ring", "Ring", &low_key, &[is_ca(), ca_usage()]).sign(&low_key);
    let wide: Vec<_> = (10..110).map(other).collect();
    let deep: Vec<_> = (10..20).map(alike).chain((20..120).map(ring)).collect();
    let grade = |report: &PathReport| match (report.outcome(), report.is_settled()) {
        (Passed, _) => 0,
        (_, false) => 1,
        (_, true) => 2,
    };
    let mut ended = 0;
    for (name, leaf, between) in &cases {
        let judge = |others: &[Certificate], found: &[Certificate]| {
            validate(&PathRequest {
                certificate: leaf,
                others,
                found,
                anchors: std::slice::from_ref(&root),
                at: at("2026-01-01T00:00:00Z"),
                purpose: Purpose::Signing,
                revocation: &RevocationData::default(),
            })
        };
        let alone = judge(&[], between);
        assert_eq!(grade(&alone), grade(&judge(between, &[])), "{name}");
        for crowd in [&wide, &deep] {
            for found in [[&crowd[..], between].concat(), [between, &crowd[..]].concat()] {
                // Where the host knows the issuers, nothing that came with the document matters.
                let report = judge(between, &found);
                if *name == "no issuer" {
                    assert!(grade(&report) >= grade(&alone), "{name}");
                } else {
                    assert_eq!(result(&report).0, result(&alone).0, "{name}");
                    assert_eq!(grade(&report) == 0, grade(&alone) == 0, "{name}");
                    assert!(grade(&report) >= grade(&alone), "{name}");
                }
                // Where it does not, nothing is better than alone; a search that ended is said, and settled.
                let report = judge(&[], &found);
                assert!(grade(&report) >= grade(&alone), "{name}: {:?}", codes(&report));
                let has_ended = codes(&report).contains(&Code::CertificateSearchEnded);
                assert!(grade(&report) == grade(&alone) || has_ended, "{name}: {:?}", codes(&report));
                ended += u32::from(has_ended);
            }
        }
        // Nobody is trusted: there was nothing to look for.
        let report = validate(&PathRequest {
            certificate: leaf,
            others: &[],
            found: &wide,
            anchors: &[],
            at: at("2026-01-01T00:00:00Z"),
            purpose: Purpose::Signing,
            revocation: &RevocationData::default(),
        });
        assert!(!codes(&report).contains(&Code::CertificateSearchEnded), "{name}");
    }
    assert!(ended >= 5, "{ended}");
}
