//! The operations `ticket.*`, `qr.*` and `dictionary.*`.

use dengji::{
    dictionary::Dictionaries,
    drawing::qr::{ErrorCorrection, QrCode, QrStyle},
    finding::Failure,
    platform::Profile,
    signing::ticket,
    time::Instant,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn part<T: DeserializeOwned>(input: &Value, key: &str) -> Result<T, Failure> {
    dengji::json::read(&input[key].to_string())
}

fn code(input: &Value) -> Result<QrCode, Failure> {
    let correction: ErrorCorrection = part(input, "errorCorrection")?;
    QrCode::encode(input["text"].as_str().expect("text"), correction)
}

/// The answer of one operation; none where there is no such operation.
pub fn run(
    operation: &str,
    input: &Value,
    profile: impl Fn(&Value) -> Result<Profile, Failure>,
) -> Option<Result<Value, Failure>> {
    let text = |key: &str| input[key].as_str().unwrap_or_else(|| panic!("{key} is missing"));
    let key = input["publicKey"].as_str();
    Some(match operation {
        "ticket.sign" => part(input, "ticket").and_then(|ticket| Ok(json!(ticket::sign(&ticket, text("privateKey"))?))),
        "ticket.prepare" => part(input, "ticket").and_then(|ticket| Ok(json!(ticket::prepare(&ticket, key)?))),
        "ticket.complete" => {
            part(input, "ticket").and_then(|ticket| Ok(json!(ticket::complete(&ticket, text("signature"), key)?)))
        }
        "ticket.verify" => part::<Vec<ticket::PlatformKey>>(input, "keys").and_then(|keys| {
            let now = Instant::parse(text("now")).expect("an instant");
            Ok(json!(ticket::verify(text("payload"), &keys, now)?))
        }),
        "qr.matrix" => code(input).map(|code| json!(code.matrix())),
        "qr.svg" => {
            part::<QrStyle>(input, "style").and_then(|style| Ok(json!({ "svg": code(input)?.to_svg(&style)? })))
        }
        "dictionary.lookup" => {
            let tables = match input.get("profile") {
                Some(named) => profile(named).and_then(|profile| profile.code_tables()),
                None => Dictionaries::national(),
            };
            let tables = match tables {
                Ok(tables) => tables,
                Err(failure) => return Some(Err(failure)),
            };
            let table = tables.get(text("dictionary"));
            let code = input["code"].as_str().map(str::to_owned);
            let code = code.or_else(|| table.and_then(|table| table.code_of(text("name")).map(str::to_owned)));
            let name = code.as_deref().and_then(|code| table.and_then(|table| table.name_of(code)));
            Ok(json!({ "code": code, "name": name }))
        }
        _ => return None,
    })
}
