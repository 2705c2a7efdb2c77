//! What carries a signature, and what its message and certificates say: each guard alone, with nothing beside it that
//! would be caught all the same.

use dengji::{
    crypto::{Certificate, DigestAlgorithm},
    document::{
        sign::{Certification, PreparedTimestamp, SigningRequest, prepare},
        verify::{
            ChangeKind, JudgedAt, SignatureKind, SignatureVerdict, VerificationPolicy, VerificationReport, Verifier,
        },
    },
    time::Instant,
};

use super::{
    a_day_later,
    attack::{append, body, certified, edit, field_and_signature, now, paper, patch, pki, request, signed, signed_by},
    caught, codes,
    forge::{self, Signer, attribute, carry, certificate, der, message, oid, token},
    later::field_objects,
    not_believed, passes, verify, verify_by,
};
use crate::support::x509::{
    AnswerDraft, Draft, KEY_USAGE, MADE_UP, NAME_CONSTRAINTS, ca_usage, directory, extension, is_ca, sequence,
    signer_usage,
};

pub const NOWHERE: &str = "/Rect[0 0 0 0]";

/// A signature dictionary in which place and message are filled in by [`signed_up_to_its_end`].
pub fn value() -> String {
    format!(
        "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M(D:20261201100304+08'00')\
         /ByteRange[0 111111111 222222222 333333333]/Contents<{}>>>",
        "0".repeat(8_000)
    )
}

/// The file, in which such a dictionary stands, soundly signed up to its end.
pub fn signed_up_to_its_end(mut bytes: Vec<u8>) -> Vec<u8> {
    let at = bytes.windows(11).rposition(|part| part == b"/Contents<0").unwrap() + 9;
    let end = at + 2 + 8_000;
    let last = bytes.len();
    for (mark, number) in [("111111111", at), ("222222222", end), ("333333333", last - end)] {
        let place = bytes.windows(9).rposition(|part| part == mark.as_bytes()).unwrap();
        bytes[place..place + 9].copy_from_slice(format!("{number:<9}").as_bytes());
    }
    let made = message(&[Signer::new("p256-signer", &[&bytes[..at], &bytes[end..last]])], None);
    forge::fill(&mut bytes, at, &made);
    bytes
}

/// The file with a signature that stands in its field, and is no object of its own.
fn signed_inside(file: &[u8]) -> Vec<u8> {
    signed_up_to_its_end(append(file, &field_objects(file, "Inside", &format!("{NOWHERE}/V{}", value()))))
}

/// The text of a certificate.
pub fn pem(der: &[u8]) -> String {
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", dengji::crypto::base64(der))
}

/// The file with a document timestamp whose token is made of what it covers.
pub fn stamped_by(laid: &[u8], prepared: &PreparedTimestamp, make: impl FnOnce(&[&[u8]]) -> Vec<u8>) -> Vec<u8> {
    let at = prepared.contents_offset as usize;
    let end = at + 2 + 2 * prepared.contents_size as usize;
    let mut bytes = laid.to_vec();
    let made = make(&[&laid[..at], &laid[end..]]);
    forge::fill(&mut bytes, at, &made);
    bytes
}

#[test]
fn a_signature_may_stand_in_its_field() {
    let file = signed_inside(&paper());
    assert_eq!(passes(&file).signatures[0].object, None);
    passes(&append(&file, &[(7, "<<>>".to_owned())]));
    // It borrows from nobody, however many fields hold no object.
    let both = signed_inside(&signed());
    assert_eq!(passes(&both).signatures[0].changes[0].kind, ChangeKind::SignatureAdded);
    // The same dictionary again is at home nowhere.
    let again = edit(&file, 90, "/FT/Sig", " /FT/Sig");
    caught(&again, "signature.not_in_revision");
    caught(&again, "signature.hole_wrong");
    caught(&edit(&file, 6, "Helvetica", "Other"), "signature.changed_content");
}

#[test]
fn a_range_ends_behind_the_marker_and_blanks_alone() {
    let with = |behind: &[u8]| {
        let objects = field_objects(&paper(), "Sneak", &format!("{NOWHERE}/V 91 0 R"));
        let bytes = append(&paper(), &[&objects[..], &[(91, value())]].concat());
        signed_up_to_its_end([&bytes, behind].concat())
    };
    for blank in [&b""[..], b"\n\n", b" \r\n\t"] {
        passes(&with(blank));
    }
    for more in [&b"\nx"[..], b"\n%"] {
        caught(&with(more), "signature.range_end");
    }
}

#[test]
fn ranges_and_digits_of_every_odd_form_are_caught() {
    let file = signed();
    let (_, signature) = field_and_signature(&file, "First");
    let dictionary = body(&file, signature.number);
    let part = |key: &str, end: char| {
        let rest = dictionary.split(key).nth(1).unwrap();
        format!("{key}{}{end}", rest.split(end).next().unwrap())
    };
    let (contents, range) = (part("/Contents", '>'), part("/ByteRange", ']'));
    let with = |from: &str, to: &str| append(&file, &[(signature.number, dictionary.replacen(from, to, 1))]);
    caught(&with(&contents, "/Contents<300>"), "signature.contents_form");
    for odd in ["[0 10 20 30(x)]", "[0 10 20 30/A]", "[0 100 100 30]", "[0 100 200 0]"] {
        caught(&with(&range, &format!("/ByteRange{odd}")), "signature.range_form");
    }
}

#[test]
fn a_field_without_a_value_claims_nothing() {
    let null = edit(&paper(), 12, "/F 4", "/F 4/V null");
    assert_eq!(passes(&signed_by(&null, &request("First"))).signatures.len(), 1);
}

#[test]
fn rights_of_usage_are_told() {
    let tells = |report: &VerificationReport| {
        report.findings.iter().any(|finding| finding.code.as_str() == "signature.usage_rights")
    };
    for key in ["UR3", "UR"] {
        let catalog = body(&paper(), 1).replacen("<<", &format!("<</Perms<</{key} 60 0 R>>"), 1);
        let looks = "<</ByteRange[0 1 2 3]/Contents<30>>>".to_owned();
        let file = append(&paper(), &[(1, catalog), (60, looks)]);
        let report = passes(&signed_by(&file, &request("First")));
        assert!(!codes(&report).contains(&"signature.unreachable".to_owned()));
        assert!(tells(&report), "{key}: {:?}", report.findings);
    }
    assert!(!tells(&passes(&certified(Certification::NoChanges))));
}

/// A certification that the catalog names alone is a signature.
#[test]
fn a_signature_without_a_field_is_judged() {
    let catalog = body(&paper(), 1).replacen("<<", "<</Perms<</DocMDP 91 0 R>>", 1);
    let report = passes(&signed_up_to_its_end(append(&paper(), &[(1, catalog), (91, value())])));
    let of: Vec<_> = report.signatures.iter().map(|it| (it.field.clone(), it.object.clone())).collect();
    assert_eq!(of, [(None, Some("91 0 R".to_owned()))]);
}

/// What was there before any field named it, and what a field named until it was taken away, is told once.
#[test]
fn what_was_taken_away_was_reachable() {
    let looks = "<</ByteRange[0 1 2 3]/Contents<30>>>".to_owned();
    let first = append(&paper(), &[(60, looks.clone())]);
    let named = append(&first, &[(60, looks), (12, body(&first, 12).replacen("<<", "<</V 60 0 R", 1))]);
    let gone = append(&named, &[(12, body(&first, 12))]);
    let report = verify(&gone);
    assert_eq!(report.verdict, SignatureVerdict::Invalid);
    assert_eq!(codes(&report), ["signature.removed"]);
    // What stands behind is told as well, though no signature is left.
    let mut more = gone;
    more.extend(b"5 0 obj\n(more)\nendobj\n");
    assert_eq!(codes(&verify(&more)), ["signature.removed", "signature.trailing_bytes"]);
}

#[test]
fn shared_signatures_are_counted_and_listed_in_part() {
    for count in [1_usize, 200, 201] {
        let mut objects = vec![(8, String::new())];
        let mut list = String::new();
        for at in 0..count as u32 {
            let (one, other, value) = (1_000 + 3 * at, 1_001 + 3 * at, 1_002 + 3 * at);
            list += &format!("{one} 0 R {other} 0 R <</FT/Sig/T(C{at})/V {value} 0 R>>");
            objects.push((one, format!("<</FT/Sig/T(A{at})/V {value} 0 R>>")));
            objects.push((other, format!("<</FT/Sig/T(B{at})/V {value} 0 R>>")));
            objects.push((value, "<</ByteRange[]/Contents<>>>".to_owned()));
        }
        objects[0].1 = body(&paper(), 8).replacen('[', &format!("[{list}"), 1);
        let report = verify(&append(&paper(), &objects));
        assert_eq!(report.verdict, SignatureVerdict::Invalid);
        assert_eq!(codes(&report).iter().filter(|code| *code == "signature.shared").count(), count.min(200));
    }
}

#[test]
fn a_timestamp_is_known_by_its_type_or_by_its_form() {
    let laid = super::message::prepared(&signed(), "Stamp");
    for (from, to) in [("/ETSI.RFC3161", "/ETSI.RFC9999"), ("/DocTimeStamp", "/Sig         ")] {
        let file = patch(&laid.bytes, from, to);
        let file = stamped_by(&file, &laid.prepared, |pieces| token("tsa", pieces, "20261201030000Z"));
        assert_eq!(passes(&file).signatures[1].kind, SignatureKind::DocumentTimestamp, "{to}");
    }
    // And so does whoever certified the file.
    let stamp = "<</SubFilter/ETSI.RFC3161/ByteRange[0 1 2 3]/Contents<30>>>";
    let file = certified(Certification::NoChanges);
    let mut objects = field_objects(&file, "Stamp", &format!("{NOWHERE}/V 91 0 R"));
    objects.push((91, stamp.to_owned()));
    let report = verify(&append(&file, &objects));
    let first = report.signatures.iter().find(|it| it.field.as_deref() == Some("First")).unwrap();
    assert_eq!((first.changes[0].kind, first.changes[0].allowed), (ChangeKind::TimestampAdded, true));
}

/// A message whose form is known is broken where it cannot be read; so is one that names none.
#[test]
fn a_message_without_a_form_is_no_foreign_one() {
    let raw = carry(&paper(), &request("First"), |_| der(forge::OCTETS, &[&[7; 256]]));
    caught(&patch(&raw, "/SubFilter", "/SubFilTer"), "cms.form");
}

/// `adbe.pkcs7.sha1` signs the digest that the message holds: the document has to have that digest.
#[test]
fn a_digest_inside_of_a_message_is_the_documents() {
    let by = |digest: &dyn Fn(&[&[u8]]) -> Vec<u8>| {
        let request = request("First");
        let laid = prepare(&paper(), &request, &[]).unwrap();
        let mut bytes = patch(&laid.bytes, "/ETSI.CAdES.detached", "/adbe.pkcs7.sha1    ");
        let at = usize::try_from(laid.prepared.contents_offset).unwrap();
        let end = at + 2 + 2 * laid.prepared.contents_size as usize;
        let content = digest(&[&bytes[..at], &bytes[end..]]);
        let made = message(&[Signer::new("p256-signer", &[&content])], Some(&content));
        forge::fill(&mut bytes, at, &made);
        bytes
    };
    let accepting = VerificationPolicy {
        accepted_digests: vec![DigestAlgorithm::Sha1, DigestAlgorithm::Sha256],
        ..VerificationPolicy::default()
    };
    let sound = by(&|pieces| DigestAlgorithm::Sha1.digest_of(pieces));
    let report = verify_by(accepting.clone(), &sound);
    assert_eq!(report.verdict, SignatureVerdict::Valid, "{:?}", codes(&report));
    // SHA-1 is not accepted by itself.
    not_believed(&sound, "signature.algorithm_rejected");
    for file in [
        by(&|_| DigestAlgorithm::Sha1.digest(b"another document")),
        by(&|pieces| DigestAlgorithm::Sha256.digest_of(pieces)),
        patch(&sound, "The price is 100", "The price is 900"),
    ] {
        let report = verify_by(accepting.clone(), &file);
        assert_eq!(report.verdict, SignatureVerdict::Invalid);
        assert!(codes(&report).contains(&"cms.digest_wrong".to_owned()));
    }
}

#[test]
fn a_short_key_is_not_accepted() {
    let request = SigningRequest {
        certificates: vec![String::from_utf8(pki("rsa-signer.pem")).unwrap()],
        scheme: Signer::new("rsa-signer", &[]).scheme,
        ..request("First")
    };
    let file = carry(&paper(), &request, |pieces| message(&[Signer::new("rsa-signer", pieces)], None));
    let bits = Certificate::parse(&pki("rsa-signer.pem")).unwrap().key().unwrap().bits();
    for (minimum_rsa_bits, is_accepted) in [(bits, true), (bits + 1, false)] {
        let report = verify_by(VerificationPolicy { minimum_rsa_bits, ..VerificationPolicy::default() }, &file);
        assert_eq!(report.verdict == SignatureVerdict::Valid, is_accepted, "{:?}", codes(&report));
        assert_eq!(codes(&report).contains(&"signature.algorithm_rejected".to_owned()), !is_accepted);
    }
}

fn trusting() -> Verifier {
    let mut verifier = Verifier::new(VerificationPolicy::default());
    verifier.trust(&pki("p256-root.pem")).unwrap();
    verifier.know(&pki("p256-int.pem")).unwrap();
    verifier
}

#[test]
fn nobody_has_signed_tomorrow() {
    let verify_at = |instant: Instant| trusting().verify(&signed(), instant).unwrap();
    assert_eq!(verify_at(now()).verdict, SignatureVerdict::Valid);
    let report = verify_at(Instant::from_unix(now().unix_seconds() - 1, 0).unwrap());
    assert_eq!(report.verdict, SignatureVerdict::Indeterminate);
    assert!(codes(&report).contains(&"signature.from_the_future".to_owned()), "{:?}", codes(&report));
}

#[test]
fn answers_that_the_host_has_are_heard() {
    let (signer, issuer) = (certificate("p256-signer"), certificate("p256-int"));
    let (signer, issuer) = (Certificate::parse(&signer).unwrap(), Certificate::parse(&issuer).unwrap());
    let mut answer = AnswerDraft::good(&signer, &issuer).revoked();
    (answer.this_update, answer.produced_at) = ("2026-12-01T12:00:00", "2026-12-01T12:00:00");
    answer.next_update = Some("2027-01-01T00:00:00");
    let mut verifier = trusting();
    verifier.know_ocsp_response(answer.sign(&forge::key("p256-int")));
    let report = verifier.verify(&signed(), a_day_later()).unwrap();
    assert_eq!(report.verdict, SignatureVerdict::Invalid, "{:?}", codes(&report));
    assert!(codes(&report).contains(&"revocation.revoked".to_owned()));
}

#[test]
fn a_verifier_takes_so_many_certificates_of_each_kind() {
    let some = pki("p256-root.pem").repeat(1_000);
    let mut verifier = Verifier::default();
    for _ in 0..10 {
        verifier.trust(&some).unwrap();
    }
    let failure = verifier.trust(&pki("p256-root.pem")).unwrap_err();
    assert_eq!(failure.finding.code.as_str(), "signature.too_many_certificates");
    verifier.know(&some).unwrap();
}

/// A token that cannot be read, one whose authority was revoked, one that nobody signed: none is passed over.
#[test]
fn every_timestamp_of_a_signature_is_looked_at() {
    let with = |tokens: &dyn Fn(&[u8]) -> Vec<Vec<u8>>| {
        carry(&paper(), &request("First"), |pieces| {
            let signer = Signer::new("p256-signer", pieces);
            let tokens = tokens(&signer.signature(&[]));
            let values: Vec<&[u8]> = tokens.iter().map(Vec::as_slice).collect();
            message(&[Signer { unsigned: vec![attribute(forge::SIGNATURE_TIMESTAMP, &values)], ..signer }], None)
        })
    };
    let sound = |value: &[u8]| token("tsa", &[value], "20261201030000Z");
    passes(&with(&|value| vec![sound(value)]));
    let broken = || der(0x30, &[&oid(forge::SIGNED_DATA)]);
    for file in [with(&|_| vec![broken()]), with(&|value| vec![sound(value), broken()])] {
        let report = verify(&file);
        assert_eq!(report.verdict, SignatureVerdict::Indeterminate);
        assert!(codes(&report).iter().any(|code| code.starts_with("cms.") || code.starts_with("timestamp.")));
    }
    // Of an authority that was revoked before it stamped; judged when it stamped, or for another instant.
    let stamped = with(&|value| vec![sound(value)]);
    let mut verifier = trusting();
    verifier.know_crl(forge::revoking("tsa", "20261101000000Z", Some(4)));
    let report = verifier.verify(&stamped, a_day_later()).unwrap();
    assert_eq!((report.verdict, report.signatures[0].proven_at), (SignatureVerdict::Indeterminate, None));
    // A second signer of a token is one too many, and told once.
    let two = |who: &'static str| {
        with(&|value| {
            let by = &|info: &[&[u8]]| vec![Signer::new("tsa", info), Signer::new(who, info)];
            vec![forge::token_by(&[value], "20261201030000Z", by)]
        })
    };
    not_believed(&two("tsa"), "cms.signer_count");
    let early = JudgedAt::At { instant: Instant::parse("2026-10-01T00:00:00Z").unwrap() };
    let mut verifier = Verifier::new(VerificationPolicy { judged_at: early, ..VerificationPolicy::default() });
    verifier.trust(&pki("p256-root.pem")).unwrap();
    verifier.know(&pki("p256-int.pem")).unwrap();
    verifier.know_crl(forge::revoking("tsa", "20261101000000Z", Some(4)));
    let report = verifier.verify(&stamped, a_day_later()).unwrap();
    assert!(report.signatures[0].proven_at.is_some(), "{:?}", codes(&report));
}

#[test]
fn a_document_timestamp_has_one_signer() {
    let with = |signers: &[&'static str]| {
        let laid = super::message::prepared(&signed(), "Stamp");
        let by = |info: &[&[u8]]| signers.iter().map(|who| Signer::new(who, info)).collect();
        stamped_by(&laid.bytes, &laid.prepared, |pieces| forge::token_by(pieces, "20261201030000Z", &by))
    };
    passes(&with(&["tsa"]));
    for signers in [&[][..], &["tsa", "tsa"]] {
        let file = with(signers);
        caught(&file, "cms.signer_count");
        let report = verify(&file);
        assert_eq!(codes(&report).iter().filter(|code| *code == "cms.signer_count").count(), 1);
        assert_eq!(report.signatures[0].proven_at, None);
    }
}

#[test]
fn the_time_that_a_signature_states_is_read_with_its_zone() {
    for (written, read) in [
        ("D:20261201100304+08'00'", Some("2026-12-01T02:03:04Z")),
        ("D:20261201100304+0800", Some("2026-12-01T02:03:04Z")),
        ("D:20261130223304-03'30'", Some("2026-12-01T02:03:04Z")),
        ("D:20261201020304Z00'00'", Some("2026-12-01T02:03:04Z")),
        ("20261201020304", Some("2026-12-01T02:03:04Z")),
        ("D:202612010203", Some("2026-12-01T02:03:00Z")),
        ("D:20261201", Some("2026-12-01T00:00:00Z")),
        ("D:2026", Some("2026-01-01T00:00:00Z")),
        ("D:2026120102030499", Some("2026-12-01T02:03:04Z")),
        ("D:20261201100304+08", Some("2026-12-01T02:03:04Z")),
        ("D:20261301", None),
        ("D:202", None),
        ("yesterday", None),
    ] {
        let value = value().replace("D:20261201100304+08'00'", written);
        let bytes = append(&paper(), &field_objects(&paper(), "Inside", &format!("{NOWHERE}/V{value}")));
        let report = verify(&signed_up_to_its_end(bytes));
        let claimed = report.signatures[0].claimed_at;
        assert_eq!(claimed, read.map(|read| Instant::parse(read).unwrap()), "{written}");
    }
}

/// What certificates forbid is settled: of the signer's own always, of those above once they lead to one that is
/// trusted. What time and what nobody knows say stays open.
#[test]
fn what_certificates_forbid_is_settled() {
    let (root_key, ca_key) = (forge::key("rsa-signer"), forge::key("p256-int"));
    let root = Draft::new(1, "Root", "Root", &root_key, &[is_ca(), ca_usage()]).sign(&root_key);
    let elsewhere = directory("Another");
    let elsewhere = sequence(&[&der(0xa0, &[&der(0x30, &[&elsewhere])])]);
    let bound = extension(NAME_CONSTRAINTS, true, &elsewhere);
    let no_signing = extension(KEY_USAGE, true, &[3, 2, 5, 0x20]);
    let strange = extension(MADE_UP, true, &[5, 0]);
    let (open, wrong) = (SignatureVerdict::Indeterminate, SignatureVerdict::Invalid);
    for (own, above, trusted, untrusted) in [
        (vec![signer_usage()], vec![is_ca(), ca_usage()], SignatureVerdict::Valid, open),
        (vec![no_signing], vec![is_ca(), ca_usage()], wrong, wrong),
        (vec![signer_usage()], vec![is_ca(), ca_usage(), bound], wrong, open),
        (vec![signer_usage()], vec![is_ca(), signer_usage()], wrong, open),
        (vec![signer_usage()], vec![ca_usage()], wrong, open),
        (vec![signer_usage(), strange], vec![is_ca(), ca_usage()], open, open),
    ] {
        let ca = Draft::new(2, "Root", "Signers", &ca_key, &above).sign(&root_key);
        let leaf = Draft::new(7, "Signers", "Signer", &forge::key("p256-signer"), &own).sign(&ca_key);
        let asked = SigningRequest { certificates: vec![pem(leaf.der())], ..request("First") };
        let file = carry(&paper(), &asked, |pieces| {
            let signer = Signer { certificate: leaf.der().to_vec(), ..Signer::new("p256-signer", pieces) };
            message(&[signer.with(2, forge::signing_certificate(leaf.der()))], None)
        });
        let judged = |anchor: &[u8]| {
            let mut verifier = Verifier::new(VerificationPolicy::default());
            verifier.trust(anchor).unwrap();
            verifier.know(ca.der()).unwrap();
            verifier.verify(&file, a_day_later()).unwrap()
        };
        let report = judged(root.der());
        assert_eq!(report.verdict, trusted, "{:?}", codes(&report));
        let report = judged(&pki("sm2-root.pem"));
        assert_eq!(report.verdict, untrusted, "{:?}", codes(&report));
    }
}
