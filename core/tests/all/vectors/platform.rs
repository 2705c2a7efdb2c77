//! The operations `profile.*` and `requirement.*`.

use dengji::{
    finding::{Code, Failure, Finding},
    lint::Lint,
    platform::{Profile, diff},
    requirement,
};
use serde_json::{Value, json};

/// The answer of one operation; none where there is no such operation.
pub(crate) fn run(
    operation: &str,
    input: &Value,
    text: Option<&str>,
    profile: impl Fn(&Value) -> Result<Profile, Failure>,
) -> Option<Result<Value, Failure>> {
    let answer = match operation {
        "profile.read" => Profile::from_json(text.expect("inputText")).map(|profile| json!(profile)),
        "profile.get" => profile(&input["profile"]).map(|profile| {
            let found = profile.get(input["pointer"].as_str().expect("a pointer"));
            found.map_or(Value::Null, |found| serde_json::from_str(&found).unwrap())
        }),
        "profile.lint" => profile(&input["profile"]).map(|profile| json!(profile.lint())),
        "profile.diff" => profile(&input["before"])
            .and_then(|before| profile(&input["after"]).map(|after| json!(diff(&before, &after)))),
        "requirement.row" => Ok(json!(requirement::row(input["id"].as_str().expect("an id")))),
        "requirement.citations" => {
            let code = Code::parse(input["code"].as_str().expect("a code")).expect("a code of the catalogue");
            let cited = requirement::citations(&Finding::new(code, ""));
            Ok(cited.into_iter().map(|row| Value::from(row.id)).collect())
        }
        _ => return None,
    };
    Some(answer)
}
