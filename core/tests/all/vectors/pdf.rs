//! The operations `document.*`. Bytes are base64; files that come out are compared by their SHA-256.

use dengji::{
    crypto::{DigestAlgorithm, SoftwareKey, base64, from_base64},
    document::{
        place::{lint_plan, resolve},
        sign::{
            SigningRequest, add_validation_data, check_request, complete, complete_timestamp, prepare,
            prepare_timestamp, sign,
        },
        verify::{VerificationPolicy, Verifier},
    },
    drawing::picture::{Background, Picture},
    finding::Failure,
    time::Instant,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn part<T: DeserializeOwned>(input: &Value, key: &str) -> Result<T, Failure> {
    dengji::json::read(&input[key].to_string())
}

fn data(input: &Value) -> Vec<u8> {
    from_base64(input.as_str().expect("bytes")).expect("base64")
}

fn list(input: &Value, key: &str) -> Vec<Vec<u8>> {
    input[key].as_array().into_iter().flatten().map(data).collect()
}

fn digest(file: &[u8]) -> String {
    base64(&DigestAlgorithm::Sha256.digest(file))
}

fn pictures(input: &Value) -> Result<Vec<Picture>, Failure> {
    let size = |one: &Value, key: &str| u32::try_from(one[key].as_u64().expect(key)).expect("a small number");
    let given = input["pictures"].as_array().into_iter().flatten();
    given
        .map(|one| Picture::from_png(&data(&one["image"]), Background::Keep, size(one, "width"), size(one, "height")))
        .collect()
}

/// The answer of one operation; none where there is no such operation.
pub fn run(operation: &str, input: &Value) -> Option<Result<Value, Failure>> {
    answer(operation.strip_prefix("document.")?, input).transpose()
}

fn answer(what: &str, input: &Value) -> Result<Option<Value>, Failure> {
    let pdf = data(&input["pdf"]);
    let request = || part::<SigningRequest>(input, "request");
    Ok(Some(match what {
        "resolve" => json!(resolve(&pdf, &part(input, "plan")?)?),
        "lint_plan" => json!(lint_plan(&pdf, &part(input, "plan")?)?),
        "check_signing" => {
            let count = u32::try_from(pictures(input)?.len()).expect("a few");
            json!(check_request(&pdf, &request()?, count)?)
        }
        "sign" => {
            let key = SoftwareKey::parse(&data(&input["key"]))?;
            json!({ "pdf": digest(&sign(&pdf, &request()?, &pictures(input)?, &key, None)?) })
        }
        "sign_in_two_phases" => {
            let key = SoftwareKey::parse(&data(&input["key"]))?;
            let made = prepare(&pdf, &request()?, &pictures(input)?)?;
            let to_be_signed = from_base64(&made.prepared.to_be_signed).expect("base64");
            let signature = key.sign(made.prepared.scheme, &to_be_signed, None)?;
            let waiting = digest(&made.bytes);
            let signed = complete(&made.prepared, made.bytes, &signature, None)?;
            json!({ "prepared": made.prepared, "waiting": waiting, "pdf": digest(&signed) })
        }
        "add_validation_data" => json!({ "pdf": digest(&add_validation_data(&pdf, &part(input, "data")?)?) }),
        "timestamp" => {
            let made = prepare_timestamp(&pdf, &part(input, "request")?)?;
            let waiting = digest(&made.bytes);
            match input.get("token") {
                Some(token) => {
                    json!({ "pdf": digest(&complete_timestamp(&made.prepared, made.bytes, &data(token))?) })
                }
                None => json!({ "prepared": made.prepared, "waiting": waiting }),
            }
        }
        "verify" => {
            let policy: Option<VerificationPolicy> = part(input, "policy")?;
            let mut verifier = Verifier::new(policy.unwrap_or_default());
            list(input, "trusted").iter().try_for_each(|one| verifier.trust(one))?;
            list(input, "makers").iter().try_for_each(|one| verifier.trust_makers(one))?;
            list(input, "known").iter().try_for_each(|one| verifier.know(one))?;
            list(input, "ocspResponses").into_iter().for_each(|one| verifier.know_ocsp_response(one));
            list(input, "crls").into_iter().for_each(|one| verifier.know_crl(one));
            let now = Instant::parse(input["now"].as_str().expect("now")).expect("an instant");
            json!(verifier.verify(&pdf, now)?)
        }
        _ => return Ok(None),
    }))
}
