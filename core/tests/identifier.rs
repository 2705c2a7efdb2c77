//! Numbers of every kind: domain facts §1 to §3, and what must hold for all text.

use dengji::{
    finding::{Finding, Severity},
    identifier::{IdentifierKind, Region, Regions, find},
    time::Date,
};

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
