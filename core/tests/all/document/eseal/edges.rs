//! What is signed and judged at the edges of each rule of seals.

use super::*;

/// Who may not sign, what cannot be written, and what was prepared for somebody else.
#[test]
fn signatures_that_cannot_be_made() {
    let says =
        |signed_at: &str| SealSigning { signed_at: at(signed_at), property_info: "all".into(), extensions: vec![] };
    let (usual, when) = (says("2026-03-01T08:00:00Z"), "2026-03-01T08:00:00Z");
    for edition in EDITIONS {
        let town = Town::new();
        let digest = sm3(DATA);
        let refused = |town: &Town, says: &SealSigning| {
            let seal = town.seal(&draft(edition));
            let failure = prepare_signature(&seal, &town.signer.certificate, &digest, says).unwrap_err();
            (failure.finding.code, failure.finding.pointer)
        };
        let with = |issue_: Issue<'_>| Town { signer: issue(3, &issue_, Some(&town.root)), ..town.clone() };
        let outside = (Code::EsealOutsideCertificate, "/signedAt".to_owned());
        assert_eq!(refused(&with(Issue { until: "20260201000000Z", ..Issue::default() }), &usual), outside);
        assert_eq!(refused(&with(Issue { from: "20260401000000Z", ..Issue::default() }), &usual), outside);
        let seal = town.seal(&draft(edition));
        for usage in [0b1000_0000, 0b0100_0000] {
            let other = with(Issue { usage, ..Issue::default() });
            let seal = other.seal(&draft(edition));
            assert!(prepare_signature(&seal, &other.signer.certificate, &digest, &usual).is_ok(), "{usage:b}");
        }
        for info in ["", "\u{7f}", "a\tb", "签", &"x".repeat(1_001)] {
            let says = SealSigning { property_info: info.into(), ..usual.clone() };
            assert_eq!(refused(&town, &says), (Code::EsealDraft, "/propertyInfo".into()), "{info:?}");
        }
        for info in [" ", "~", &"x".repeat(1_000)] {
            let says = SealSigning { property_info: info.into(), ..usual.clone() };
            assert!(prepare_signature(&seal, &town.signer.certificate, &digest, &says).is_ok(), "{info:?}");
        }
        let extension = SealExtension { oid: "1.2.3.4".into(), critical: false, value: "AA==".into() };
        let more = SealSigning { extensions: vec![extension.clone()], ..usual.clone() };
        let message = prepare_signature(&seal, &town.signer.certificate, &digest, &more);
        if edition == SealEdition::Gmt2014 {
            assert_eq!(message.unwrap_err().finding.pointer, "/extensions");
        } else {
            let message = message.unwrap();
            let value = town.signer.sign(&message);
            let made = complete_signature(&message, &town.signer.certificate, &value, None).unwrap();
            assert_eq!(SealSignature::parse(&made).unwrap().file().extensions, [extension]);
        }
        // A timestamp where the edition has no place for one; a message that names another signer.
        let message = prepare_signature(&seal, &town.signer.certificate, &digest, &usual).unwrap();
        let value = town.signer.sign(&message);
        let token = seq(&[&oid("1.2.840.113549.1.7.2")]);
        let stamped = complete_signature(&message, &town.signer.certificate, &value, Some(&token));
        assert_eq!(stamped.is_ok(), edition != SealEdition::Gmt2014, "{edition:?}");
        let twin = Holder { key: town.maker.key.clone(), certificate: town.maker.certificate.clone() };
        let by_other = complete_signature(&message, &twin.certificate, &twin.sign(&message), None);
        assert_eq!(by_other.is_err(), edition == SealEdition::Gmt2014, "{edition:?}");
        assert!(town.signed_by(&town.signer, &seal, DATA, when).is_ok());
    }
}

/// The first and the last second of a seal are its own.
#[test]
fn a_seal_is_valid_from_its_first_second() {
    let town = Town::new();
    for edition in EDITIONS {
        let seal = town.seal(&draft(edition));
        for (when, result) in [
            ("2025-12-31T23:59:59Z", StepOutcome::Failed),
            ("2026-01-01T00:00:00Z", StepOutcome::Passed),
            ("2028-01-01T00:00:00Z", StepOutcome::Passed),
            ("2028-01-01T00:00:01Z", StepOutcome::Failed),
        ] {
            let verification = seal.verify(at(when), &SealTrust::default());
            assert_eq!(verification.result(SealStep::SealValidity), Some(result), "{edition:?} {when}");
        }
    }
}

/// A seal of 2014 may bear a timestamp in the place of its time: its own signature and its authority are judged.
#[test]
fn a_timestamp_in_the_place_of_a_time_is_judged() {
    let town = Town::new();
    let folder = PathBuf::from(dengji_tests::CORE).join("tests/data/pki");
    let pki = |name: &str| Certificate::parse(&std::fs::read(folder.join(name)).unwrap()).unwrap();
    let token = dengji::crypto::timestamp::response(&std::fs::read(folder.join("content.tsr")).unwrap()).unwrap();
    let seal = Shape::new(SealEdition::Gmt2014).build(&town);
    let digest = bits(&sm3(DATA));
    let judged = |token: &[u8], anchors: &[Certificate], others: &[Certificate]| {
        let bytes = signature(&town, SealEdition::Gmt2014, &bits(token), &digest, &seal, &[]);
        let trust = SealTrust { anchors, others, ..SealTrust::default() };
        let verification = SealSignature::parse(&bytes).unwrap().verify(
            SealedData::Pieces(&[DATA]),
            at("2035-01-01T00:00:00Z"),
            &trust,
        );
        let check = verification.checks.into_iter().find(|check| check.step == SealStep::SigningTime).unwrap();
        (check.result, codes(&check.findings).into_iter().map(str::to_owned).collect::<Vec<_>>())
    };
    let (root, others) = ([pki("p256-root.pem")], [pki("p256-int.pem")]);
    let (result, said) = judged(&token, &root, &others);
    assert_eq!(result, StepOutcome::Passed, "{said:?}");
    assert!(!said.contains(&"eseal.time_claimed".to_owned()), "{said:?}");
    assert_ne!(judged(&token, &[], &others).0, StepOutcome::Passed);
    assert_ne!(judged(&token, &[pki("rsa-root.pem")], &others).0, StepOutcome::Passed);
    let mut wrong = token.clone();
    let last = wrong.len() - 1;
    wrong[last] ^= 1;
    assert_eq!(judged(&wrong, &root, &others), (StepOutcome::Failed, vec!["eseal.timestamp_wrong".to_owned()]));
    assert_eq!(
        judged(&seq(&[&oid("1.2.840.113549.1.7.2")]), &root, &others),
        (StepOutcome::Failed, vec!["eseal.timestamp_unreadable".to_owned()])
    );
}
