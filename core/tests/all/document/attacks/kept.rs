//! Evidence that matters is kept, however well it packs and whatever stands around it.

use dengji::{
    crypto::Certificate,
    document::{
        eseal::SealEdition,
        sign::SigningRequest,
        verify::{SignatureReport, SignatureVerdict, VerificationPolicy, VerificationReport, Verifier},
    },
};

use super::{
    a_day_later,
    attack::{append, body, paper, pki, request, signed_by, stream},
    carried::{pem, stamped_by},
    carriers::sealed,
    codes,
    evidence::{hexadecimal, with_store},
    forge::{self, Signer, attribute, carry, der, message},
};
use crate::support::x509::{
    AnswerDraft, Draft, ListDraft, OCSP_SIGNING, TIME_STAMPING, by_key, ca_usage, extension, is_ca, purposes,
    signer_usage,
};

/// Octets as RunLengthDecode has them.
fn run_length(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for run in bytes.chunk_by(|one, other| one == other) {
        for part in run.chunks(128) {
            let count = (257 - part.len()) as u8;
            if part.len() == 1 { out.extend([0, part[0]]) } else { out.extend([count, part[0]]) }
        }
    }
    out.push(128);
    out
}

/// Evidence that packs well is read, as long as all of it together is no bomb.
#[test]
fn evidence_that_packs_well_is_read() {
    let list = ListDraft::new("Signers").revoking(7).with(extension("1.3.6.1.4.1.99999.1", false, &[0; 20_000]));
    let (ca, signer) = (forge::key("p256-int"), forge::key("p256-signer"));
    let root_key = forge::key("rsa-signer");
    let root = Draft::new(1, "Root", "Root", &root_key, &[is_ca(), ca_usage()]).sign(&root_key);
    let issuer = Draft::new(2, "Root", "Signers", &ca, &[is_ca(), ca_usage()]).sign(&root_key);
    let leaf = Draft::new(7, "Signers", "Signer", &signer, &[signer_usage()]).sign(&ca);
    let request = SigningRequest { certificates: vec![pem(leaf.der())], ..request("First") };
    let file = signed_by(&paper(), &request);
    let judged = |file: &[u8]| {
        let mut verifier = Verifier::new(VerificationPolicy::default());
        verifier.trust(root.der()).unwrap();
        verifier.know(issuer.der()).unwrap();
        verifier.verify(file, a_day_later()).unwrap()
    };
    assert_eq!(judged(&file).verdict, SignatureVerdict::Valid);
    let packed = dengji::crypto::hex(&run_length(&list.sign(&ca)));
    let store = |items: &[String]| {
        let list: String = (0..items.len()).map(|at| format!("{} 0 R ", 100 + at)).collect();
        let mut objects = vec![(1, body(&file, 1).replacen("<<", &format!("<</DSS<</CRLs[{list}]>>"), 1))];
        objects.extend((100..).zip(items.iter().cloned()));
        append(&file, &objects)
    };
    let filters = "/Filter[/ASCIIHexDecode/RunLengthDecode]";
    let report = judged(&store(&[stream(filters, &(packed + ">"))]));
    assert_eq!(report.verdict, SignatureVerdict::Invalid, "{:?}", codes(&report));
    assert!(codes(&report).contains(&"revocation.revoked".to_owned()));
    // Two of five million octets are more than eight together.
    let large = || stream(filters, &("8100".repeat(5_000_000 / 128) + "80>"));
    for (items, is_cut) in [(vec![large()], false), (vec![large(), large()], true)] {
        let report = judged(&store(&items));
        assert_eq!(codes(&report).contains(&"signature.store_cut".to_owned()), is_cut, "{:?}", codes(&report));
        assert_eq!(report.verdict == SignatureVerdict::Valid, !is_cut);
    }
}

/// A thousand and one certificates that have to do with nobody.
fn crowd() -> Vec<Vec<u8>> {
    let key = forge::key("tsa");
    let nobody = Draft::new(9, "Nobody", "Nobody", &key, &[]).der(&key);
    // Nobody looks at who signed them.
    let signature = forge::children(&nobody);
    let one = |at: u16| {
        let serial = vec![1, (at >> 8) as u8, at as u8];
        let body = Draft { serial, ..Draft::new(1, "Nobody", "Nobody", &key, &[]) }.body(&key);
        der(0x30, &[&body, signature[1], signature[2]])
    };
    (0..1_001).map(one).collect()
}

/// The same of a seal: of whoever sealed and of whoever made it.
#[test]
fn a_crowd_of_others_pushes_no_issuer_of_a_seal_out() {
    let file = sealed(SealEdition::Gbt2020, &paper());
    let judged = |certificates: &[Vec<u8>]| {
        let mut verifier = Verifier::new(VerificationPolicy::default());
        verifier.trust(&pki("sm2-root.pem")).unwrap();
        verifier.trust_makers(&pki("sm2-root.pem")).unwrap();
        verifier.verify(&with_store(&file, 2_000, certificates, &[]), a_day_later()).unwrap()
    };
    let issuer = forge::certificate("sm2-int");
    assert_eq!(judged(std::slice::from_ref(&issuer)).verdict, SignatureVerdict::Valid);
    assert_eq!(judged(&[&crowd()[..], &[issuer]].concat()).verdict, SignatureVerdict::Valid);
    assert_eq!(judged(&crowd()).verdict, SignatureVerdict::Indeterminate);
}

/// Whom a document needs, in each part that somebody plays in it, is kept from a crowd of others.
#[test]
fn a_crowd_of_others_pushes_nobody_out_who_matters() {
    let (root_key, ca_key, tsa_key) = (forge::key("rsa-signer"), forge::key("p256-int"), forge::key("tsa"));
    let root = Draft::new(1, "Root", "Root", &root_key, &[is_ca(), ca_usage()]).sign(&root_key);
    let ca = Draft::new(2, "Root", "Signers", &ca_key, &[is_ca(), ca_usage()]).sign(&root_key);
    let leaf = Draft::new(7, "Signers", "Signer", &forge::key("p256-signer"), &[signer_usage()]).sign(&ca_key);
    let stamps = Draft::new(3, "Root", "Stamps", &ca_key, &[is_ca(), ca_usage()]).sign(&root_key);
    let tsa = [signer_usage(), purposes(true, &[TIME_STAMPING])];
    let tsa = Draft::new(8, "Stamps", "Stamp", &tsa_key, &tsa).sign(&ca_key);
    let lister = Draft::new(4, "Root", "Signers", &tsa_key, &[ca_usage()]).sign(&root_key);
    let responder = [signer_usage(), purposes(false, &[OCSP_SIGNING])];
    let responder = Draft::new(5, "Signers", "Responder", &tsa_key, &responder).sign(&ca_key);
    let crowd = crowd();
    let judged = |file: &[u8]| {
        let mut verifier = Verifier::new(VerificationPolicy::default());
        verifier.trust(root.der()).unwrap();
        verifier.verify(file, a_day_later()).unwrap()
    };
    let as_seen = |report: &VerificationReport| {
        let of = |it: &SignatureReport| (it.verdict, it.proven_at, it.level);
        (report.verdict, report.signatures.iter().map(of).collect::<Vec<_>>(), codes(report))
    };
    let asked = SigningRequest { certificates: vec![pem(leaf.der())], ..request("First") };
    let own = |der: &[u8], signer: Signer| Signer { certificate: der.to_vec(), ..signer };
    let sign_with = |unsigned: &dyn Fn(&[u8]) -> Vec<Vec<u8>>, without: bool| {
        carry(&paper(), &asked, |pieces| {
            let mut signer = own(leaf.der(), Signer::new("p256-signer", pieces));
            signer = signer.with(2, forge::signing_certificate(leaf.der()));
            signer.unsigned = unsigned(&signer.signature(&[]));
            let whole = message(&[signer], None);
            if without { without_certificates(&whole) } else { whole }
        })
    };
    let stamp = |over: &[&[u8]]| {
        forge::token_by(over, "20261201030000Z", &|info| {
            vec![own(tsa.der(), Signer::new("tsa", info)).with(2, forge::signing_certificate(tsa.der()))]
        })
    };
    let plain = sign_with(&|_| vec![], false);
    let laid = super::message::prepared(&plain, "Stamp");
    let document_stamp = stamped_by(&laid.bytes, &laid.prepared, |pieces| stamp(pieces));
    let attribute_stamp = sign_with(&|value| vec![attribute(forge::SIGNATURE_TIMESTAMP, &[&stamp(&[value])])], false);
    let mut list = ListDraft::new("Signers").revoking(7);
    list.this_update = "2026-12-01T12:00:00".to_owned();
    let list = list.sign(&tsa_key);
    let mut answer = AnswerDraft::good(&leaf, &ca).revoked();
    (answer.this_update, answer.produced_at) = ("2026-12-01T12:00:00", "2026-12-01T12:00:00");
    answer.next_update = Some("2027-01-01T00:00:00");
    answer.responder = Some(by_key(&responder));
    let answer = answer.sign(&tsa_key);
    let of = |list: &[&Certificate]| list.iter().map(|it| it.der().to_vec()).collect::<Vec<_>>();
    for (what, file, needed, lists, answers) in [
        ("issuer", &plain, of(&[&ca]), vec![], vec![]),
        ("the signer", &sign_with(&|_| vec![], true), of(&[&ca, &leaf]), vec![], vec![]),
        ("a document's timestamp", &document_stamp, of(&[&ca, &stamps]), vec![], vec![]),
        ("a signature's timestamp", &attribute_stamp, of(&[&ca, &stamps]), vec![], vec![]),
        ("who signs lists", &plain, of(&[&ca, &lister]), vec![list], vec![]),
        ("who answers", &plain, of(&[&ca, &responder]), vec![], vec![answer]),
    ] {
        let alone = with_all(file, &needed, &lists, &answers);
        let expected =
            if lists.is_empty() && answers.is_empty() { SignatureVerdict::Valid } else { SignatureVerdict::Invalid };
        let report = judged(&alone);
        assert_eq!(report.verdict, expected, "{what}: {:?}", codes(&report));
        let crowded = with_all(file, &[&crowd[..], &needed].concat(), &lists, &answers);
        assert_eq!(as_seen(&judged(&crowded)), as_seen(&report), "{what}");
    }
}

/// A message without the certificates in it.
fn without_certificates(whole: &[u8]) -> Vec<u8> {
    let outer = forge::children(whole);
    let data = forge::children(forge::children(outer[1])[0]).into_iter().filter(|it| it[0] != 0xa0).collect::<Vec<_>>();
    der(0x30, &[outer[0], &der(0xa0, &[&der(0x30, &data)])])
}

/// The file with a store of certificates, lists and answers.
fn with_all(file: &[u8], certificates: &[Vec<u8>], lists: &[Vec<u8>], answers: &[Vec<u8>]) -> Vec<u8> {
    let file = with_store(file, 2_000, certificates, lists);
    if answers.is_empty() {
        return file;
    }
    let store = body(&file, 2_000).replacen("<<", "<</OCSPs[1999 0 R]", 1);
    append(&file, &[(2_000, store), (1_999, hexadecimal(&answers[0]))])
}
