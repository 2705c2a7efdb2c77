//! The canonical form is that of RFC 8785: the same bytes as another implementation of it, for documents and for any
//! value.
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
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/case");
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
