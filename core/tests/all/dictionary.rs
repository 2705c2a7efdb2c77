//! The tables of codes: both ways, open, with local additions.

use dengji::dictionary::{Dictionaries, Dictionary, DictionaryEntry};

fn entry(code: &str, name: &str) -> DictionaryEntry {
    DictionaryEntry { code: code.to_owned(), name: name.to_owned(), aliases: Vec::new(), source: None }
}

#[test]
fn the_values_of_the_guide_are_national_codes() {
    let national = Dictionaries::national().unwrap();
    for (table, code, name) in [
        ("A19", "0", "市场化商品房"),
        ("A18", "1", "住宅"),
        ("A18", "2", "商业用房"),
        ("A17", "10", "住宅"),
        ("A17", "30", "商业、金融、信息"),
        ("A34", "0", "单独所有"),
        ("A34", "2", "按份共有"),
        ("A7", "1", "平方米"),
        ("A15", "1", "一居室"),
        ("A28", "2", "最高额抵押"),
        ("A30", "5", "军官证（士兵证）"),
        ("A49", "3", "公益性和经营性"),
        ("C2", "W", "无定着物"),
        ("contract_status", "contracted", "正式合同"),
    ] {
        let table = national.get(table).unwrap();
        assert_eq!(table.name_of(code), Some(name));
        assert_eq!(table.code_of(name), Some(code));
    }
    assert_eq!(national.get("GYFS"), national.get("A34"));
    let kinds = national.get("A36").unwrap();
    assert_eq!((kinds.code_of("其它"), kinds.code_of("其他"), kinds.name_of("98")), (Some("99"), Some("99"), None));
    assert_eq!(national.get("YGDJZL").unwrap().code_of("预购商品房预告登记"), Some("1"));
}

#[test]
fn codes_are_unique_and_local_ones_are_added() {
    let national = Dictionaries::national().unwrap();
    for table in national.all() {
        let mut codes: Vec<&str> = table.entries.iter().map(|entry| entry.code.as_str()).collect();
        let before = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!((codes.len(), before > 0), (before, true), "{}", table.id);
    }
    let local = |id: &str, entries| Dictionary {
        id: id.to_owned(),
        name: "本地".to_owned(),
        field: None,
        source: "本地".to_owned(),
        entries,
    };
    let own = national.with_overlay(vec![
        local("A19", vec![entry("10", "公建配套"), entry("9", "福利住房")]),
        local("X1", vec![entry("1", "一")]),
    ]);
    let natures = own.get("A19").unwrap();
    assert_eq!(
        (natures.name_of("10"), natures.name_of("9"), natures.name_of("0")),
        (Some("公建配套"), Some("福利住房"), Some("市场化商品房"))
    );
    assert_eq!(own.get("X1").unwrap().name_of("1"), Some("一"));
}
