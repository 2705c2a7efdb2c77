//! Numbers of every kind: domain facts §1 to §3, and what must hold for all text.

use dengji::{
    finding::{Finding, Language, Severity},
    identifier::{
        IdentifierKind, IdentifierReport, IdentifierText, PhoneKey, Region, Regions, check, check_list, find, mask,
    },
    time::Date,
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

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

/// The lines of the table itself: code, name, first year, year of the end.
fn lines() -> Vec<(&'static str, &'static str, u32, u32)> {
    let year = |text: &str, open| if text.is_empty() { open } else { text.parse().unwrap() };
    let table = include_str!("../../base/data/regions.tsv").lines().skip(1);
    table
        .map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            let [code, name, from, to] = fields[..] else { panic!("{line}") };
            (code, name, year(from, 0), year(to, u32::MAX))
        })
        .collect()
}

#[test]
fn a_code_has_one_name_in_a_year() {
    let mut codes: BTreeMap<&str, Vec<(u32, u32, &str)>> = BTreeMap::new();
    for (code, name, from, to) in lines() {
        assert!(from < to, "{code} {name}");
        codes.entry(code).or_default().push((from, to, name));
    }
    for (code, rows) in codes {
        for pair in rows.windows(2) {
            assert!(pair[0].1 <= pair[1].0, "{code}: {pair:?} overlap");
            assert!(pair[0].1 < pair[1].0 || pair[0].2 != pair[1].2, "{code}: {pair:?} are one");
        }
    }
}

#[test]
fn the_current_codes_are_those_of_the_newest_lists() {
    let newest: BTreeSet<String> = include_str!("../../base/data/regions/newest.txt")
        .lines()
        .flat_map(|line| {
            let mut parts = line.split(' ');
            let prefix = parts.next().unwrap();
            parts.map(move |rest| format!("{prefix}{rest}"))
        })
        .collect();
    let regions = Regions::builtin();
    assert_eq!(regions.as_of(), 2023);
    // Three cities without counties stand among the counties again.
    assert_eq!(newest.len(), 31 + 342 + 2978 - 3);
    for code in &newest {
        assert!(regions.name_in(code, regions.as_of()).is_some(), "{code}");
    }
    // Beyond the lists: codes that numbers carry, two districts of 三沙, and what stands for all districts of a city.
    let beyond = ["100000", "460302", "460303", "710000", "810000", "820000", "830000"];
    for (code, name, ..) in lines().into_iter().filter(|line| line.3 == u32::MAX) {
        let districts = name == "市辖区" && code.ends_with("01") && newest.contains(&format!("{}00", &code[..4]));
        assert!(newest.contains(code) || beyond.contains(&code) || districts, "{code} {name}");
    }
    // What others bore in the eighties.
    for (code, name) in [
        ("220301", "铁西区"),
        ("220401", "龙山区"),
        ("231101", "绥芬河市"),
        ("321201", "泰州市"),
        ("321301", "常熟市"),
        ("330301", "东城区"),
        ("330701", "兰溪市"),
        ("350501", "永安市"),
        ("370901", "威海市"),
        ("420901", "随州市"),
        ("421001", "老河口市"),
        ("610401", "咸阳市"),
    ] {
        assert_eq!(regions.name_in(code, 2020), Some("市辖区"), "{code}");
        let history = regions.history(code);
        assert_eq!((history[0].name.as_str(), history.len()), (name, 2), "{code}");
    }
    assert_eq!(regions.name_in("340203", 1990), Some("马塘区"));
    assert_eq!(regions.name_in("430300", 1983), Some("邵阳市"));
    assert_eq!(regions.name_in("430300", 1984), Some("湘潭市"));
}

#[test]
fn a_finding_says_how_old_the_table_is() {
    for code in ["990106001001GB00001F00010001", "440184001001GB00001F00010001"] {
        assert_eq!(findings(IdentifierKind::UnitCode, code)[0].param("asOf"), Some("2023"));
    }
    assert_eq!(findings(IdentifierKind::ResidentId, "990106199001010013")[1].param("asOf"), Some("2023"));
    assert_eq!(Regions::builtin().with(&[]).as_of(), 2023);
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
fn what_a_spreadsheet_took_is_told_for_every_kind() {
    for kind in KINDS {
        for text in ["4.40106E+17", "4.40106e17", "4E+17", "４．４０１０６Ｅ＋１７", "440106199001010048.0"]
        {
            assert_eq!(codes(*kind, text), ["digits_lost"], "{kind:?} {text}");
        }
        assert_eq!(codes(*kind, "13800138000.0"), ["spreadsheet_number"], "{kind:?}");
    }
    assert_eq!(codes(IdentifierKind::Uscc, "914403001921810000"), ["digits_lost"]);
    assert_eq!(codes(IdentifierKind::ResidentId, "440106199001010000"), ["digits_lost"]);
    // A sound number that ends so has lost nothing.
    assert_eq!(codes(IdentifierKind::ResidentId, "440106198001010000"), [""; 0]);
}

#[test]
fn one_phone_has_one_form_and_one_key() {
    let key = |text: &str| PhoneKey::of(&IdentifierText::from(text)).map(|key| key.as_str().to_owned());
    for spellings in [
        &["13800138000", "+86 138-0013-8000", "0086 13800138000", "86-13800138000", "（+86）138 0013 8000"][..],
        &["020-83186661", "（020）83186661", "+86 20 8318 6661", "+86 (0)20 83186661", "0086-20-83186661"],
        &["020-83186661-8001", "（020）83186661转8001", "+86 20 83186661 ext. 8001", "020-83186661 分机：8001"],
        &["13800138000转12", "+8613800138000 转 12", "138-0013-8000 x12"],
        &["+1 212 555 0100", "001-212-555-0100", "＋１（212）555-0100"],
        &["+44 (0)20 7946 0958", "+44 20 7946 0958"],
    ] {
        for spelling in spellings {
            assert_eq!(codes(IdentifierKind::Telephone, spelling), [""; 0], "{spelling}");
            let canonical = report(IdentifierKind::Telephone, spelling).canonical;
            assert_eq!(canonical, report(IdentifierKind::Telephone, spellings[0]).canonical, "{spelling}");
            assert_eq!((key(spelling), key(spelling)), (key(spellings[0]), canonical), "{spelling}");
        }
    }
    // A number abroad is no number at home, whatever its digits are.
    assert_ne!(key("+1 380 013 8000"), key("13800138000"));
    assert_eq!(codes(IdentifierKind::Phone, "+1 380 013 8000"), ["phone_abroad"]);
    for wrong in ["020-83186661转", "020-83186661转1234567", "+1", "+86 1234", "+852 2345", "110转1"] {
        assert_eq!(codes(IdentifierKind::Telephone, wrong), ["form"], "{wrong}");
    }
    assert_eq!(codes(IdentifierKind::Phone, "13800138000转1"), ["form"]);
    assert_eq!(codes(IdentifierKind::Telephone, "020-83186661转A"), ["characters"]);
}

#[test]
fn certificates_of_every_province() {
    for (name, other) in [('黔', '贵'), ('云', '滇'), ('陕', '秦'), ('甘', '陇'), ('川', '蜀')] {
        for name in [name, other] {
            let text = format!("{name}（2018）某市不动产权第0012345号");
            assert_eq!(codes(IdentifierKind::CertificateNumber, &text), [""; 0], "{text}");
        }
    }
    let square = report(IdentifierKind::CertificateNumber, "黔〔2018〕贵阳市不动产权第0012345号");
    assert_eq!(square.canonical.as_deref(), Some("黔(2018)贵阳市不动产权第0012345号"));
    let wrong = &findings(IdentifierKind::CertificateNumber, "黔(18)贵阳市不动产权第0012345号")[0];
    assert_eq!(wrong.param("expected"), Some("黔(2018)贵阳市不动产权第0000001号"));
}

#[test]
fn cards_of_permanent_residence() {
    let kind = IdentifierKind::PermanentResidence;
    for (text, expected, severity) in [
        ("XXA440180010112", &[][..], None),
        ("QQQ440180010112", &["country_unknown"], Some(Severity::Warning)),
        ("USA990180010112", &["region_unknown"], Some(Severity::Warning)),
        ("USA440180023112", &["birth_unusual"], Some(Severity::Warning)),
        ("USA440180010012", &["birth_unusual"], Some(Severity::Warning)),
        ("USA440100022912", &[], None),
        ("994840198001010011", &["checksum", "region_unknown"], Some(Severity::Error)),
        ("944000198001010011", &["checksum", "country_unknown"], Some(Severity::Error)),
        ("944840198002310011", &["checksum", "birth_date"], Some(Severity::Error)),
    ] {
        assert_eq!(codes(kind, text), expected, "{text}");
        assert_eq!(findings(kind, text).iter().map(|finding| finding.severity).max(), severity, "{text}");
    }
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

/// Sound numbers, one of each form, none with a hyphen that means something.
const SOUND: &[(IdentifierKind, &str)] = &[
    (IdentifierKind::UnitCode, "440106001001GB00001F00010001"),
    (IdentifierKind::Uscc, "92340602MA2PBQAH7E"),
    (IdentifierKind::OrganisationCode, "D2143569X"),
    (IdentifierKind::ResidentId, "11010519491231002X"),
    (IdentifierKind::ResidentId, "110105491231002"),
    (IdentifierKind::ResidencePermit, "830000199001010012"),
    (IdentifierKind::PermanentResidence, "944840198001010011"),
    (IdentifierKind::PermanentResidence, "USA440180010112"),
    (IdentifierKind::HkMacauPermit, "H1234567801"),
    (IdentifierKind::TaiwanPermit, "1234567801(B)"),
    (IdentifierKind::Passport, "EA1234567"),
    (IdentifierKind::HkIdentityCard, "A123456(3)"),
    (IdentifierKind::MacauIdentityCard, "1234567(8)"),
    (IdentifierKind::TaiwanIdentityCard, "A123456789"),
    (IdentifierKind::BusinessLicence, "110108000000016"),
    (IdentifierKind::HkMacauTaiwanDocument, "A123456(3)"),
    (IdentifierKind::Phone, "+8613800138000"),
    (IdentifierKind::Telephone, "(020)83186661"),
    (IdentifierKind::Telephone, "02083186661转8001"),
    (IdentifierKind::Telephone, "13800138000转8001"),
    (IdentifierKind::Telephone, "+12125550100"),
    (IdentifierKind::BatchNumber, "P2021080000040"),
];

/// The number in another spelling: what is done to each character is drawn.
fn respelled(text: &str, draws: &[u8]) -> String {
    let mut spelling = String::new();
    for (character, draw) in text.chars().zip(draws.iter().cycle()) {
        spelling.push_str(["", "", " ", "\u{3000}", "-", "－", "\t", "—"][usize::from(draw % 8)]);
        match draw / 8 % 3 {
            0 => spelling.push(character),
            1 => spelling.push(character.to_ascii_lowercase()),
            _ if character.is_ascii() => spelling.push(char::from_u32(u32::from(character) + 0xFEE0).unwrap()),
            _ => spelling.push(character),
        }
    }
    spelling
}

proptest! {
    #[test]
    fn a_sound_number_is_sound_however_it_is_spelled(draws in proptest::collection::vec(any::<u8>(), 1..40)) {
        for (kind, text) in SOUND {
            let (plain, spelled) = (report(*kind, text), report(*kind, &respelled(text, &draws)));
            prop_assert!(plain.canonical.is_some() && plain.findings.iter().all(|finding| finding.severity < Severity::Error));
            prop_assert_eq!(plain.canonical, spelled.canonical, "{:?} {}", kind, respelled(text, &draws));
            prop_assert_eq!((plain.matched, plain.findings, plain.parts), (spelled.matched, spelled.findings, spelled.parts));
        }
    }

    #[test]
    fn nothing_told_holds_the_number(kind in proptest::sample::select(KINDS), text in "[0-9]{7,20}|[A-Z]{1,3}[0-9]{7,16}|[0-9]{6,17}[A-Z.][0-9E+]{0,3}|\\+[0-9]{7,16}|[0-9]{8,12}转[0-9]{1,6}") {
        let report = report(kind, &text);
        let mut told = format!("{report:?}{:?}{:?}", IdentifierText::from(&*text), PhoneKey::of(&IdentifierText::from(&*text)));
        for finding in &report.findings {
            told += &format!("{finding:?}{}{}", finding.text(Language::Zh), finding.text(Language::En));
        }
        prop_assert!(!told.contains(&*text), "{}", told);
        if let Some(canonical) = report.canonical {
            prop_assert!(!told.contains(&canonical), "{}", told);
        }
    }

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
