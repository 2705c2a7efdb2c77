//! The operations `identifier.*`.

use dengji::{
    finding::Failure,
    identifier::{IdentifierKind, Regions, check, check_list, mask},
    time::Date,
};
use serde_json::{Value, json};

/// The answer of one operation; none where there is no such operation.
pub(crate) fn run(operation: &str, input: &Value) -> Option<Result<Value, Failure>> {
    let kind = || serde_json::from_value::<IdentifierKind>(input["kind"].clone()).expect("a kind");
    let text = || input["text"].as_str().expect("text");
    let today = || Date::parse(input["today"].as_str().expect("a day")).expect("a day");
    let answer = match operation {
        "identifier.check" => json!(check(kind(), text(), today(), &Regions::builtin())),
        "identifier.check_list" => {
            let texts: Vec<String> = serde_json::from_value(input["texts"].clone()).expect("texts");
            json!(check_list(kind(), &texts, today(), &Regions::builtin()))
        }
        "identifier.mask" => json!(mask(kind(), text())),
        _ => return None,
    };
    Some(Ok(answer))
}
