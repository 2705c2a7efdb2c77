//! The operations `paper.*`. A PDF is compared by the SHA-256 of its bytes.

use dengji::{
    application::SubCaseDocument,
    crypto::{DigestAlgorithm, base64, from_base64},
    document::{
        paper::{Fonts, Paper, typeset},
        verify::VerificationReport,
    },
    finding::Failure,
    paper::{PaperHead, application_form, receipt_paper, verification_paper, window_paper},
    platform::Profile,
    seal::window::WindowForm,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::seal;

fn part<T: DeserializeOwned>(input: &Value, key: &str) -> Result<T, Failure> {
    dengji::json::read(&input[key].to_string())
}

/// The answer of one operation; none where there is no such operation.
pub fn run(
    operation: &str,
    input: &Value,
    profile: impl Fn(&Value) -> Result<Profile, Failure>,
) -> Option<Result<Value, Failure>> {
    answer(operation.strip_prefix("paper.")?, input, profile).transpose()
}

fn answer(
    what: &str,
    input: &Value,
    profile: impl Fn(&Value) -> Result<Profile, Failure>,
) -> Result<Option<Value>, Failure> {
    let head = || part::<PaperHead>(input, "head");
    let document = || part::<SubCaseDocument>(input, "document");
    Ok(Some(match what {
        "application_form" => json!(application_form(&document()?.input(), &profile(&input["profile"])?, &head()?)),
        "receipt" => json!(receipt_paper(&document()?.input(), &profile(&input["profile"])?, &head()?)),
        "verification" => {
            let text = |key: &str| input[key].as_str().expect("text");
            let report: VerificationReport = part(input, "report")?;
            json!(verification_paper(&report, text("file"), text("digest"), text("issuer"), &head()?))
        }
        "window" => {
            let form: WindowForm = part(input, "form")?;
            json!(window_paper(&form, &seal::profile(&input["profile"])?, &head()?))
        }
        "typeset" => {
            let bytes = from_base64(input["font"].as_str().expect("a font")).expect("base64");
            let made = typeset(&part::<Paper>(input, "paper")?, &Fonts::new(bytes, None)?)?;
            json!({ "pdf": base64(&DigestAlgorithm::Sha256.digest(&made.pdf)), "layout": made.layout })
        }
        _ => return Ok(None),
    }))
}
