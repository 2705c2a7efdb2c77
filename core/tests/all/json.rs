//! The canonical form is that of RFC 8785: the same bytes as another implementation of it, for documents and for any
//! value.

use std::path::Path;

use dengji::{case::Command, json};
use proptest::prelude::*;
use serde_json::{Value, json};

fn text(value: &Value) -> String {
    String::from_utf8(json::canonical(value)).unwrap()
}

fn yardstick(value: &impl serde::Serialize) -> Vec<u8> {
    serde_json_canonicalizer::to_vec(value).unwrap()
}

#[test]
fn the_example_of_the_rfc() {
    let input = r#"{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],
        "string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}"#;
    let expected = "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],\
        \"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}";
    assert_eq!(text(&serde_json::from_str(input).unwrap()), expected);
    // RFC 8785, section 3.2.3: by UTF-16 code units, not by code points.
    let keys = json!({"\u{20ac}": 0, "\r": 0, "\u{fb33}": 0, "1": 0, "\u{1f600}": 0, "\u{80}": 0, "\u{f6}": 0});
    assert_eq!(
        text(&keys),
        "{\"\\r\":0,\"1\":0,\"\u{80}\":0,\"\u{f6}\":0,\"\u{20ac}\":0,\"\u{1f600}\":0,\"\u{fb33}\":0}"
    );
}

#[test]
fn numbers_are_those_of_ecmascript() {
    assert_eq!(text(&json!(9_007_199_254_740_992_i64)), "9007199254740992");
    assert_eq!(text(&json!(9_007_199_254_740_993_i64)), "9007199254740992");
    assert_eq!(text(&json!(i64::MIN)), "-9223372036854776000");
    assert_eq!(text(&json!(u64::MAX)), "18446744073709552000");
    assert_eq!(text(&json!(-0.0)), "0");
    assert_eq!(text(&json!(1e21)), "1e+21");
}

/// What serde can say and documents of ours do not.
#[derive(serde::Serialize)]
enum Odd {
    Unit,
    One(char),
    Pair(u8, f32),
    Named { b: Option<i8>, a: std::collections::BTreeMap<u16, ()> },
}

#[test]
fn every_shape_of_serde_is_written() {
    let map = || [(7, ()), (10, ())].into();
    for odd in [Odd::Unit, Odd::One('"'), Odd::Pair(1, 0.5), Odd::Named { b: None, a: map() }] {
        assert_eq!(json::canonical(&odd), yardstick(&odd));
    }
    assert_eq!(json::canonical(&(f64::NAN, [u8::MAX; 2])), b"[null,[255,255]]");
}

/// Every command of the vectors, as a document: its fields are declared in another order than they are sorted.
#[test]
fn documents_have_the_same_canonical_form() {
    let folder = Path::new(dengji_tests::CORE).join("../tests/vectors/case");
    let mut seen = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let vectors: Value = serde_json::from_str(&std::fs::read_to_string(file.unwrap().path()).unwrap()).unwrap();
        for step in vectors.as_array().unwrap().iter().flat_map(|vector| vector["steps"].as_array().unwrap()) {
            if let Ok(command) = serde_json::from_value::<Command>(step["input"]["command"].clone()) {
                assert_eq!(json::canonical(&command), yardstick(&command));
                seen += 1;
            }
        }
    }
    assert!(seen > 100, "{seen} commands");
}

fn failure<T: serde::de::DeserializeOwned>(text: &str) -> (String, String, Vec<(String, String)>) {
    let Err(failure) = json::read::<T>(text) else { panic!("{text} was read") };
    let finding = failure.finding;
    let params = finding.params.into_iter().map(|param| (param.name, param.value)).collect();
    (finding.code.as_str().to_owned(), finding.pointer, params)
}

fn refused(text: &str) -> (String, String) {
    let (code, pointer, _) = failure::<Command>(text);
    (code, pointer)
}

fn is(code: &str, pointer: &str) -> (String, String) {
    (code.to_owned(), pointer.to_owned())
}

#[test]
fn what_is_no_json_has_a_place_as_well() {
    let text = |action: &str| format!(r#"{{"id":"c","action":{{"type":"remove_units","subCases":{action}}}"#);
    let inner = "/action/subCases";
    assert_eq!(refused(&text("[\"a\",tru]")), is("json.syntax", "/action/subCases/1"));
    assert_eq!(refused(&text("[1e999]")), is("json.syntax", "/action/subCases/0"));
    assert_eq!(refused(&text("[\"\\ud800\"]")), is("json.syntax", "/action/subCases/0"));
    assert_eq!(refused(&text("[\"a\" \"b\"]")), is("json.syntax", inner));
    assert_eq!(refused(&text("[\"a\",]")), is("json.syntax", inner));
    assert_eq!(refused(&text("[\"a\"],\"x\\")), is("json.syntax", "/action"));
    assert_eq!(refused(&text("[\"a\"]")), is("json.syntax", ""));
    assert_eq!(refused("{\"id\":}"), is("json.syntax", "/id"));
    assert_eq!(refused("{\"id\":\"a"), is("json.syntax", "/id"));
    assert_eq!(refused("{1:2}"), is("json.syntax", ""));
    assert_eq!(refused(""), is("json.syntax", ""));
    assert_eq!(refused("{} {}"), is("json.missing_field", ""));
    assert_eq!(refused(&format!("{{\"id\":{}", "[".repeat(200))), is("json.wrong_type", "/id"));
}

/// Texts that are no JSON stay none when `type` is put first.
#[test]
fn putting_type_first_mends_nothing() {
    let head = r#"{"id":"c","action":{"subCases":["a"]"#;
    let sound = format!("{head},\"type\":\"remove_units\"}}}}");
    assert!(json::read::<Command>(&sound).is_ok(), "{sound}");
    assert!(json::read::<Command>(&sound.replace("\"type\"", "\"ty\\u0070e\"")).is_ok());
    for rest in [
        " \"type\":\"remove_units\"}}",
        ",,\"type\":\"remove_units\"}}",
        ",\"type\":\"remove_units\",}}",
        ",\"type\" \"remove_units\"}}",
    ] {
        assert_eq!(refused(&format!("{head}{rest}")).0, "json.syntax", "{rest}");
    }
    for twice in
        [",\"type\":\"remove_units\",\"type\":\"remove_units\"}}", ",\"subCases\":[\"a\"],\"type\":\"remove_units\"}}"]
    {
        let (code, pointer) = refused(&format!("{head}{twice}"));
        assert!(matches!(code.as_str(), "json.duplicate_key" | "json.unknown_field"), "{code}");
        assert!(pointer.starts_with("/action/"), "{pointer}");
    }
    assert_eq!(refused(&format!("{head}}}}}")), is("json.missing_field", "/action"));
}

/// Nesting is counted once, however often `type` stands last.
#[test]
fn unions_in_unions_are_refused_by_their_depth() {
    use dengji::platform::Condition;
    let nested = |depth: usize, late: bool| match late {
        true => "{\"of\":[".repeat(depth) + &"],\"type\":\"all\"}".repeat(depth),
        false => "{\"type\":\"all\",\"of\":[".repeat(depth) + &"]}".repeat(depth),
    };
    for late in [false, true] {
        assert!(json::read::<Condition>(&nested(50, late)).is_ok());
        assert_eq!(failure::<Condition>(&nested(100, late)).0, "json.too_deep");
        assert_eq!(failure::<Condition>(&nested(100_000, late)).0, "json.too_deep");
    }
    // Last in one and first in another.
    for mixed in [r#"{"of":[{"type":"all","of":[]}],"type":"all"}"#, r#"{"type":"all","of":[{"of":[],"type":"all"}]}"#]
    {
        assert_eq!(json::read::<Condition>(mixed).unwrap(), json::read(&nested(2, false)).unwrap(), "{mixed}");
    }
}

/// Whoever reads by another way than text finds the same documents, and no key is lost.
#[test]
fn other_readers_take_type_anywhere() {
    let late = r#"{"id":"c","action":{"subCases":["a"],"type":"remove_units"}}"#;
    let value: Value = serde_json::from_str(late).unwrap();
    let by_value: Command = serde_json::from_value(value).unwrap();
    assert_eq!(by_value, json::read(late).unwrap());
    assert_eq!(by_value, serde_json::from_str(late).unwrap());
    let twice = late.replace("\"type\"", "\"subCases\":[\"b\"],\"type\"");
    let said = serde_json::from_str::<Command>(&twice).unwrap_err().to_string();
    assert!(said.starts_with("duplicate field `subCases`"), "{said}");
    let missing =
        serde_json::from_str::<Command>(&late.replace(",\"type\":\"remove_units\"", "")).unwrap_err().to_string();
    assert!(missing.starts_with("missing field `type`"), "{missing}");
}

#[test]
fn no_failure_holds_a_value() {
    for text in [
        r#"{"id":"c","action":{"type":"张三"}}"#,
        r#"{"id":"c","action":{"x":"张三","type":"张三"}}"#,
        r#"{"id":"c","action":{"type":"remove_units","subCases":"张三"}}"#,
        r#"{"id":"c","expectedVersion":19491231,"action":"张三"}"#,
        r#"{"id":"c","expectedVersion":-19491231}"#,
        r#"{"张三":1}"#,
        r#"{"id":{"张三":{"a":19491231}}}"#,
    ] {
        let (code, pointer, params) = failure::<Command>(text);
        let said = format!("{pointer} {params:?}");
        assert!(!said.contains('张') && !said.contains("1949") && !said.contains("struct"), "{code} {said}");
    }
}

fn value() -> impl Strategy<Value = Value> {
    let key = prop_oneof!["[a-z]{0,3}", "\\PC{0,3}", any::<String>()];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 64, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::vec((key.clone(), inner), 0..8)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_value_has_the_same_canonical_form(value in value()) {
        prop_assert_eq!(json::canonical(&value), yardstick(&value));
    }
}
