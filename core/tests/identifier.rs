//! Numbers of every kind: domain facts §1 to §3, and what must hold for all text.
#![allow(
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::float_arithmetic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::manual_is_multiple_of,
    clippy::needless_range_loop,
    unreachable_pub,
    reason = "a test reads its data, and ends where something is wrong"
)]

use dengji::{
    finding::{Finding, Language, Severity},
    identifier::{IdentifierKind, IdentifierReport, Region, Regions, check, check_list, find, mask},
    time::Date,
};
use proptest::prelude::*;

fn today() -> Date {
    Date::parse("2024-08-01").unwrap()
}

fn findings(kind: IdentifierKind, text: &str) -> Vec<Finding> {
    let mut out = Vec::new();
    find(kind, text, today(), &Regions::builtin(), "/number", &mut out);
    assert!(out.iter().all(|finding| finding.pointer == "/number"));
    out
}

fn codes(kind: IdentifierKind, text: &str) -> Vec<&'static str> {
    findings(kind, text).iter().map(|finding| finding.code.as_str().strip_prefix("identifier.").unwrap()).collect()
}

#[test]
fn unit_codes() {
    for fine in [
        "440106001001GB00001F00010001",
        "440106 001001 GB00001 F00010001",
        "４４０１０６\u{3000}001001-GB00001-F00010001",
        "340123002004GB00011W00000000",
        "321202001001GB00001F00010001",
        "440106001001gb00001f00010001",
        "440106000000GH00001W00000000",
        "440106001001JC00001F00010001",
        "440106001001GB00001F99990001",
    ] {
        assert_eq!(codes(IdentifierKind::UnitCode, fine), [""; 0], "{fine}");
    }
    for (text, expected) in [
        ("440184001001GB00001F00010001", &["region_retired"][..]),
        ("440106001001GB00001W00000001", &["unit_land_numbered"]),
        ("440106001001GB00001F00000000", &["unit_fixture_unnumbered"]),
        ("440106001001GA00001W00000000", &["unit_ownership"]),
        ("44010600100100000001F00010001", &["length"]),
        ("440106001001GB00001F0001000", &["length"]),
        ("440106001001GB00000F00010001", &["unit_sequence_zero"]),
        ("440106001001GB00001F00010000", &["unit_part_zero"]),
        ("440106001001GB00001F00000001", &["unit_part_zero"]),
        ("440106001001GC00001F00010001", &["unit_ownership_unusual"]),
        ("440106001001JH00001W00000000", &["unit_ownership_unusual"]),
        ("440106001001GD00001F00010001", &["unit_combination"]),
        ("990106001001GB00001F00010001", &["region_unknown"]),
        ("440106001001GB00001Z00010001", &["segment"]),
        ("440106001001GI00001F00010001", &["segment"]),
        ("4401060010010000000100010001", &["segment"]),
        ("440106001001GB00001F0001000\0", &["characters"]),
        ("", &["length"]),
    ] {
        assert_eq!(codes(IdentifierKind::UnitCode, text), expected, "{text}");
    }
    let retired = &findings(IdentifierKind::UnitCode, "440184001001GB00001F00010001")[0];
    assert_eq!(retired.severity, Severity::Info);
    assert_eq!((retired.param("name"), retired.param("to")), (Some("从化市"), Some("2014")));
    let wrong = &findings(IdentifierKind::UnitCode, "440106001001GI00001F00010001")[0];
    assert_eq!((wrong.param("segment"), wrong.param("position")), (Some("宗地特征码"), Some("14")));
    assert_eq!(wrong.param("found"), Some("I"));
}

#[test]
fn credit_codes() {
    for fine in [
        "914403001922038216",
        "9144030071526726XG",
        "91440300192181490G",
        "91440101741884392G",
        "91100000100003962T",
        "911100001000044477",
        "911000001000013428",
        "9144030010001686XA",
        "91440300192317458F",
        "91110000600037341L",
        "121200004013590816",
        "92340602MA2PBQAH7E",
        "N2440111MF00000139",
        "Y1100000MJ00000182",
        "12440100455350015Y",
        " 9144 0300 7152 6726 xg",
    ] {
        assert_eq!(codes(IdentifierKind::Uscc, fine), [""; 0], "{fine}");
    }
    for (text, expected) in [
        ("91350203M0001FUE2P", &["checksum"][..]),
        ("91440300192181490H", &["checksum"]),
        ("440106199001010494", &["embedded_organisation_checksum", "department_category", "region_unknown"]),
        ("110105199001010299", &["embedded_organisation_checksum", "region_unknown"]),
        // A citizen number that passes both checks; only its region is none. The declared kind decides.
        ("110105199001030134", &["region_unknown"]),
        ("9144030O192181490G", &["characters"]),
        ("914403A0192181490G", &["characters"]),
        ("91440300192181490", &["length"]),
        ("914403001921\u{200B}81490G", &["characters"]),
    ] {
        assert_eq!(codes(IdentifierKind::Uscc, text), expected, "{text}");
    }
    let letter = &findings(IdentifierKind::Uscc, "9144030O192181490G")[0];
    assert_eq!((letter.param("position"), letter.param("found")), (Some("8"), Some("O")));
    let unseen = &findings(IdentifierKind::Uscc, "914403001921\u{200B}81490G")[0];
    assert_eq!((unseen.param("position"), unseen.param("found")), (Some("13"), Some("U+200B")));
}

#[test]
fn organisation_codes() {
    for fine in ["D2143569-X", "D2143569X", "19218149-0", "401359081", "MA2PBQAH7"] {
        assert_eq!(codes(IdentifierKind::OrganisationCode, fine), [""; 0], "{fine}");
    }
    assert_eq!(codes(IdentifierKind::OrganisationCode, "D2143569-1"), ["checksum"]);
    assert_eq!(codes(IdentifierKind::OrganisationCode, "D2143569-A"), ["characters"]);
    assert_eq!(codes(IdentifierKind::OrganisationCode, "D2143569"), ["length"]);
}

#[test]
fn citizen_numbers() {
    for fine in ["11010519491231002X", "11010519491231002x", "440106199001010013", "440106199001010021"] {
        assert_eq!(codes(IdentifierKind::ResidentId, fine), [""; 0], "{fine}");
    }
    for (text, expected) in [
        ("440524188001010014", &["age_unusual"][..]),
        ("110105491231002", &["old_form"]),
        ("110105194912310021", &["checksum"]),
        ("110105194902310025", &["checksum", "birth_date"]),
        ("110105490231002", &["old_form", "birth_date"]),
        ("11010520491231002X", &["checksum", "birth_in_future"]),
        ("1101051949123100X2", &["characters"]),
        ("1101051949123100", &["length"]),
        ("", &["length"]),
    ] {
        assert_eq!(codes(IdentifierKind::ResidentId, text), expected, "{text}");
    }
}

#[test]
fn mobile_numbers() {
    for fine in ["13800138000", "+86 138 0013 8000", "86-13800138000", "１３８００１３８０００", "19912345678"]
    {
        assert_eq!(codes(IdentifierKind::Phone, fine), [""; 0], "{fine}");
    }
    assert_eq!(codes(IdentifierKind::Phone, "12800138000"), ["form"]);
    assert_eq!(codes(IdentifierKind::Phone, "1380013800"), ["length"]);
    assert_eq!(codes(IdentifierKind::Phone, "1380013800A"), ["characters"]);
    assert_eq!(codes(IdentifierKind::Phone, "+"), ["length"]);
}

#[test]
fn regions_of_guangzhou() {
    let regions = Regions::builtin();
    for (code, name) in [
        ("440103", "荔湾区"),
        ("440104", "越秀区"),
        ("440105", "海珠区"),
        ("440106", "天河区"),
        ("440111", "白云区"),
        ("440112", "黄埔区"),
        ("440113", "番禺区"),
        ("440114", "花都区"),
        ("440115", "南沙区"),
        ("440117", "从化区"),
        ("440118", "增城区"),
        ("440100", "广州市"),
        ("440000", "广东省"),
        ("440309", "龙华区"),
        ("450181", "横州市"),
    ] {
        assert_eq!(regions.name_in(code, 2024), Some(name), "{code}");
    }
    for (code, name, to) in [
        ("440102", "东山区", 2005),
        ("440107", "芳村区", 2005),
        ("440116", "萝岗区", 2014),
        ("440181", "番禺市", 2000),
        ("440182", "花都市", 2000),
        ("440183", "增城市", 2014),
        ("440184", "从化市", 2014),
        ("450127", "横县", 2021),
    ] {
        assert_eq!(regions.name_in(code, 2024), None, "{code}");
        assert_eq!(regions.name_in(code, to - 1), Some(name), "{code}");
        assert_eq!(regions.name_in(code, to), None, "{code}");
        assert_eq!(regions.last_name(code), Some(name));
    }
    assert_eq!(regions.name_in("440111", 1985), Some("郊区"));
    assert_eq!(regions.name_in("440111", 1990), Some("白云区"));
    assert_eq!(regions.history("440111").len(), 2);
    for odd in ["", "44010", "4401066", "44010x", "000000", "999999", "４４０１０６"] {
        assert_eq!(regions.name_in(odd, 2024), None, "{odd}");
        assert_eq!(regions.history(odd), []);
    }
}

#[test]
fn a_host_adds_and_corrects_regions() {
    let region = |code: &str, name: &str, from, to| Region { code: code.into(), name: name.into(), from, to };
    let regions = Regions::builtin().with(&[
        region("990106", "新区", Some(2024), None),
        region("440184", "从化市", Some(1994), None),
        region("no code", "无", None, None),
    ]);
    assert_eq!(regions.name_in("990106", 2024), Some("新区"));
    assert_eq!(regions.name_in("990106", 2023), None);
    assert_eq!(regions.history("440184"), [region("440184", "从化市", Some(1994), None)]);
    assert_eq!(regions.name_in("440106", 2024), Some("天河区"));
    let mut out = Vec::new();
    for code in ["990106001001GB00001F00010001", "440184001001GB00001F00010001"] {
        find(IdentifierKind::UnitCode, code, today(), &regions, "", &mut out);
    }
    assert_eq!(out, []);
}

fn report(kind: IdentifierKind, text: &str) -> IdentifierReport {
    check(kind, text, today(), &Regions::builtin())
}

fn part(kind: IdentifierKind, text: &str, name: &str) -> Option<String> {
    report(kind, text).parts.into_iter().find(|part| part.name == name).map(|part| part.value)
}

#[test]
fn papers_of_hong_kong_macau_taiwan_and_of_foreigners() {
    use IdentifierKind::{
        HkIdentityCard, HkMacauPermit, MacauIdentityCard, Passport, PermanentResidence, ResidencePermit,
        TaiwanIdentityCard, TaiwanPermit,
    };
    for (kind, text) in [
        (ResidencePermit, "810000199001010019"),
        (ResidencePermit, "820000199001010029"),
        (ResidencePermit, "830000199001010012"),
        (PermanentResidence, "944840198001010011"),
        (PermanentResidence, "USA440180010112"),
        (HkMacauPermit, "H12345678"),
        (HkMacauPermit, "m1234567801"),
        (HkMacauPermit, "HA1234567"),
        (TaiwanPermit, "12345678"),
        (TaiwanPermit, "1234567801(B)"),
        (Passport, "E12345678"),
        (Passport, "EA1234567"),
        (HkIdentityCard, "A123456(3)"),
        (HkIdentityCard, "A1234563"),
        (MacauIdentityCard, "1234567(8)"),
        (TaiwanIdentityCard, "A123456789"),
    ] {
        assert_eq!(codes(kind, text), [""; 0], "{text}");
        assert_eq!(report(kind, text).matched, Some(kind));
    }
    for (kind, text, expected) in [
        (ResidencePermit, "710000199001010019", &["checksum", "form"][..]),
        (ResidencePermit, "11010519491231002X", &["form"]),
        (PermanentResidence, "11010519491231002X", &["form"]),
        (PermanentResidence, "US1440180010112", &["characters"]),
        (HkMacauPermit, "X12345678", &["form"]),
        (TaiwanPermit, "1234567", &["form"]),
        (Passport, "E12", &["length"]),
        (HkIdentityCard, "A123456(4)", &["checksum"]),
        (HkIdentityCard, "A12345", &["form"]),
        (MacauIdentityCard, "2234567(8)", &["form"]),
        (TaiwanIdentityCard, "A123456788", &["checksum"]),
    ] {
        assert_eq!(codes(kind, text), expected, "{text}");
    }
    assert_eq!(part(HkMacauPermit, "H1234567801", "equalityKey").as_deref(), Some("H12345678"));
    assert_eq!(report(HkIdentityCard, "a123456(3)").canonical.as_deref(), Some("A1234563"));
}

#[test]
fn one_code_for_many_papers_tells_which_it_was() {
    for (text, kind) in [
        ("810000199001010019", IdentifierKind::ResidencePermit),
        ("H12345678", IdentifierKind::HkMacauPermit),
        ("12345678", IdentifierKind::TaiwanPermit),
        ("1234567(8)", IdentifierKind::MacauIdentityCard),
        ("A123456(3)", IdentifierKind::HkIdentityCard),
        ("A123456789", IdentifierKind::TaiwanIdentityCard),
    ] {
        let report = report(IdentifierKind::HkMacauTaiwanDocument, text);
        assert_eq!((report.matched, report.findings), (Some(kind), vec![]), "{text}");
    }
    let wrong = report(IdentifierKind::HkMacauTaiwanDocument, "A123456(4)");
    assert_eq!(wrong.matched, Some(IdentifierKind::HkIdentityCard));
    assert_eq!(wrong.findings[0].code.as_str(), "identifier.checksum");
    assert_eq!(codes(IdentifierKind::HkMacauTaiwanDocument, "第一号"), ["none_of_kinds"]);
}

#[test]
fn licences_telephones_batches_and_free_texts() {
    use IdentifierKind::{BatchNumber, BusinessLicence, HouseholdRegister, Military, Other, Telephone};
    for (kind, text, expected) in [
        (BusinessLicence, "914403001922038216", &[][..]),
        (BusinessLicence, "110108000000016", &["old_form"]),
        (BusinessLicence, "110108000000017", &["checksum", "old_form"]),
        (BusinessLicence, "1101080000000161", &["length"]),
        (HouseholdRegister, "11010519491231002X", &[]),
        (Telephone, "020-83186661", &[]),
        (Telephone, "020-83186661-8001", &[]),
        (Telephone, "+852 2345 6789", &[]),
        (Telephone, "0912345678", &[]),
        (Telephone, "13800138000", &[]),
        (Telephone, "12345", &[]),
        (Telephone, "400-123-4567", &[]),
        (Telephone, "110", &["form"]),
        (Telephone, "", &["form"]),
        (Telephone, "call me", &["characters"]),
        (Military, "军字第1234567号", &[]),
        (Military, "军", &["length"]),
        (Other, "任意 文本", &[]),
        (Other, "", &["length"]),
        (Other, "a\0b", &["characters"]),
        (BatchNumber, "P2021080000040", &[]),
        (BatchNumber, "p2021080000020", &[]),
        (BatchNumber, "P2021130000040", &["form"]),
        (BatchNumber, "P202108000004", &["length"]),
        (BatchNumber, "Q2021080000040", &["form"]),
    ] {
        assert_eq!(codes(kind, text), expected, "{text}");
    }
    assert_eq!(part(BatchNumber, "P2021080000040", "month").as_deref(), Some("2021-08"));
    assert_eq!(part(BatchNumber, "P2021080000040", "serial").as_deref(), Some("0000040"));
}

#[test]
fn certificates_and_proofs() {
    use IdentifierKind::{CertificateNumber, ProofNumber};
    let fine = report(CertificateNumber, "粤（２０２０）广州市不动产权第 09400000 号");
    assert_eq!(fine.canonical.as_deref(), Some("粤(2020)广州市不动产权第09400000号"));
    assert_eq!(fine.findings, []);
    let parts: Vec<_> = fine.parts.iter().map(|part| (part.name.as_str(), part.value.as_str())).collect();
    assert_eq!(parts, [("province", "粤"), ("year", "2020"), ("place", "广州市"), ("serial", "09400000")]);
    for (kind, text, expected) in [
        (ProofNumber, "粤(2018)佛禅不动产证明第0000000号", &[][..]),
        (ProofNumber, "粤(2018)佛禅不动产权第0000000号", &["form"]),
        (CertificateNumber, "粤(2014)广州市不动产权第0000000号", &["certificate_year"]),
        (CertificateNumber, "粤(2025)广州市不动产权第0000000号", &["certificate_year"]),
        (CertificateNumber, "粤(2020)广州市不动产权第000000号", &["certificate_serial"]),
        (CertificateNumber, "穗(2020)广州市不动产权第0000000号", &["form"]),
        (CertificateNumber, "粤(2020)不动产权第0000000号", &["form"]),
        (CertificateNumber, "粤房地权证穗字第0000000号", &["legacy_certificate"]),
        (CertificateNumber, " ", &["length"]),
    ] {
        assert_eq!(codes(kind, text), expected, "{text}");
    }
}

#[test]
fn reports_tell_what_a_number_says() {
    use IdentifierKind::{OrganisationCode, ResidentId, UnitCode, Uscc};
    for (kind, text, name, value) in [
        (UnitCode, "440106 001001 GB00001 F00010002", "parcelCode", "440106001001GB00001"),
        (UnitCode, "440106001001GB00001F00010002", "building", "0001"),
        (UnitCode, "440106001001GB00001F00010002", "room", "0002"),
        (UnitCode, "440106001001GB00001F00010002", "printed", "440106 001001 GB00001 F00010002"),
        (UnitCode, "440184001001GB00001F00010001", "regionThen", "从化市"),
        (UnitCode, "440106000000GB00001F00010001", "virtual", "true"),
        (Uscc, "91440300192181490G", "organisationCode", "192181490"),
        (Uscc, "91440300192181490G", "regionNow", "深圳市"),
        (OrganisationCode, "d2143569x", "printed", "D2143569-X"),
        (ResidentId, "11010519491231002X", "birthDate", "1949-12-31"),
        (ResidentId, "11010519491231002X", "sex", "female"),
        (ResidentId, "440106199001010013", "sex", "male"),
        (ResidentId, "110105491231002", "upgraded", "11010519491231002X"),
        (ResidentId, "110105491231002", "equalityKey", "11010519491231002X"),
        (ResidentId, "440106199001010013", "regionNow", "天河区"),
    ] {
        assert_eq!(part(kind, text, name).as_deref(), Some(value), "{text} {name}");
    }
    // 440111 was the suburb district (郊区) when this person was born.
    assert_eq!(part(ResidentId, "440111198501010010", "regionThen").as_deref(), Some("郊区"));
    assert_eq!(part(ResidentId, "440111198501010010", "regionNow").as_deref(), Some("白云区"));
    assert_eq!(report(Uscc, "91440300192181490H").canonical.as_deref(), Some("91440300192181490H"));
    assert_eq!(report(Uscc, "9144").canonical, None);
}

#[test]
fn a_list_agrees_with_its_numbers() {
    let texts = ["914403001922038216", "91440300192181490H", "440106199001010494", "", "110105199001030134"];
    let columns = check_list(IdentifierKind::Uscc, &texts, today(), &Regions::builtin());
    assert_eq!(columns.valid, [true, false, false, false, true]);
    let codes: Vec<_> = columns.code.iter().map(|code| code.map_or("", |code| code.as_str())).collect();
    assert_eq!(
        codes,
        [
            "",
            "identifier.checksum",
            "identifier.embedded_organisation_checksum",
            "identifier.length",
            "identifier.region_unknown"
        ]
    );
    assert_eq!(columns.severity[4], Some(Severity::Warning));
    for (at, text) in texts.iter().enumerate() {
        let findings = report(IdentifierKind::Uscc, text).findings;
        assert_eq!(columns.severity[at], findings.iter().map(|finding| finding.severity).max());
    }
}

#[test]
fn masks_and_debug_hide_the_number() {
    for (kind, text, masked) in [
        (IdentifierKind::ResidentId, "11010519491231002X", "110*************2X"),
        (IdentifierKind::ResidentId, "1101 0519 4912 3100 2x", "110*************2x"),
        (IdentifierKind::Phone, "13800138000", "138****8000"),
        (IdentifierKind::UnitCode, "440106001001GB00001F00010002", "440106001001GB**********0002"),
        (IdentifierKind::Uscc, "91440300192181490G", "9144**********490G"),
        (IdentifierKind::Passport, "E123", "****"),
        (IdentifierKind::Other, "", ""),
    ] {
        assert_eq!(mask(kind, text), masked);
    }
    let shown = format!("{:?}", report(IdentifierKind::ResidentId, "11010519491231002X"));
    assert!(!shown.contains("19491231") && !shown.contains("1949-12-31"), "{shown}");
    assert_eq!(mask(IdentifierKind::ResidentId, &"1".repeat(1_000_000)), "****");
}

#[test]
fn absurd_texts_are_told_at_once() {
    for text in ["1".repeat(1_000_000), " ".repeat(1_000_000), "一".repeat(400_000), "\0".repeat(1_000_000)] {
        for kind in KINDS {
            let found = codes(*kind, &text);
            let expected = if *kind == IdentifierKind::HkMacauTaiwanDocument { "none_of_kinds" } else { "length" };
            assert_eq!(found, [expected], "{kind:?}");
        }
    }
}

const KINDS: &[IdentifierKind] = &[
    IdentifierKind::UnitCode,
    IdentifierKind::CertificateNumber,
    IdentifierKind::ProofNumber,
    IdentifierKind::Uscc,
    IdentifierKind::OrganisationCode,
    IdentifierKind::ResidentId,
    IdentifierKind::ResidencePermit,
    IdentifierKind::HkMacauPermit,
    IdentifierKind::TaiwanPermit,
    IdentifierKind::PermanentResidence,
    IdentifierKind::Passport,
    IdentifierKind::HkIdentityCard,
    IdentifierKind::MacauIdentityCard,
    IdentifierKind::TaiwanIdentityCard,
    IdentifierKind::BusinessLicence,
    IdentifierKind::HkMacauTaiwanDocument,
    IdentifierKind::HouseholdRegister,
    IdentifierKind::Military,
    IdentifierKind::Phone,
    IdentifierKind::Telephone,
    IdentifierKind::BatchNumber,
    IdentifierKind::Other,
];

proptest! {
    #[test]
    fn no_text_is_too_much(text in any::<String>(), digits in "[0-9A-Za-z()+第号不动产权 -]{0,40}") {
        for kind in KINDS {
            for text in [&text, &digits] {
                let report = report(*kind, text);
                for finding in &report.findings {
                    for language in [Language::Zh, Language::En] {
                        prop_assert!(!finding.text(language).contains('?') || text.contains('?'), "{}", finding.text(language));
                    }
                }
                if let Some(canonical) = report.canonical {
                    let again = check(*kind, &canonical, today(), &Regions::builtin());
                    prop_assert_eq!(again.canonical, Some(canonical));
                    prop_assert_eq!(again.findings, report.findings);
                } else {
                    prop_assert!(report.findings.iter().any(|finding| finding.severity == Severity::Error));
                }
            }
        }
    }

    #[test]
    fn one_wrong_character_never_passes(at in 0usize..18, to in "[0-9A-HJ-NP-RTUWXY]") {
        for (kind, text) in [
            (IdentifierKind::Uscc, "91440300192181490G"),
            (IdentifierKind::Uscc, "92340602MA2PBQAH7E"),
            (IdentifierKind::ResidentId, "11010519491231002X"),
            (IdentifierKind::ResidentId, "440106199001010013"),
        ] {
            let mut changed = text.to_owned();
            changed.replace_range(at..=at, &to);
            let wrong = findings(kind, &changed).iter().any(|finding| finding.severity == Severity::Error);
            prop_assert_eq!(wrong, changed != text, "{}", changed);
        }
    }

    #[test]
    fn two_neighbours_swapped_never_pass(at in 0usize..17) {
        for (kind, text) in [
            (IdentifierKind::Uscc, "92340602MA2PBQAH7E"),
            (IdentifierKind::ResidentId, "11010519491231002X"),
        ] {
            let mut bytes = text.as_bytes().to_vec();
            bytes.swap(at, at + 1);
            let changed = String::from_utf8(bytes).unwrap();
            let wrong = findings(kind, &changed).iter().any(|finding| finding.severity == Severity::Error);
            prop_assert_eq!(wrong, changed != text, "{}", changed);
        }
    }

    #[test]
    fn the_day_of_birth_is_never_shown(day in 1u32..=28, month in 1u32..=12, year in 1930u32..2020, sequence in 0u32..1000) {
        let number = format!("440106{year}{month:02}{day:02}{sequence:03}0");
        let shown = mask(IdentifierKind::ResidentId, &number);
        prop_assert_eq!(shown.len(), 18);
        prop_assert_eq!(&shown[3..16], "*************");
        for finding in findings(IdentifierKind::ResidentId, &number) {
            prop_assert!(finding.params.iter().all(|param| !param.value.contains(&number[6..14])));
        }
    }
}
