//! The operations `crypto.*` and `eseal.*`. Bytes are base64.

use dengji::{
    crypto::{
        AcceptedAlgorithms, Certificate, CertificateSummary, DigestAlgorithm, RevocationData, SignatureScheme,
        SoftwareKey, base64, from_base64, ocsp_request, timestamp,
    },
    document::eseal::{
        ElectronicSeal, SealSignature, SealTrust, SealedData, complete_seal, complete_signature, prepare_seal,
        prepare_signature,
    },
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

fn maybe(input: &Value, key: &str) -> Option<Vec<u8>> {
    input.get(key).map(data)
}

fn certificate(input: &Value) -> Result<Certificate, Failure> {
    Certificate::parse(&data(input))
}

fn certificates(input: &Value, key: &str) -> Result<Vec<Certificate>, Failure> {
    input[key].as_array().into_iter().flatten().map(certificate).collect()
}

/// The answer of one operation; none where there is no such operation.
pub fn run(operation: &str, input: &Value) -> Option<Result<Value, Failure>> {
    let (area, what) = operation.split_once('.')?;
    match area {
        "crypto" => crypto(what, input).transpose(),
        "eseal" => eseal(what, input).transpose(),
        _ => None,
    }
}

fn crypto(what: &str, input: &Value) -> Result<Option<Value>, Failure> {
    Ok(Some(match what {
        "certificate" => json!(CertificateSummary::from(&certificate(&input["certificate"])?)),
        "certificates" => Certificate::parse_all(&data(&input["certificates"]))?
            .iter()
            .map(|one| json!(CertificateSummary::from(one)))
            .collect(),
        "digest" => {
            let algorithm: DigestAlgorithm = part(input, "algorithm")?;
            json!({ "digest": base64(&algorithm.digest(&data(&input["data"]))) })
        }
        "certificate_urls" => {
            let one = certificate(&input["certificate"])?;
            json!({ "ocsp": one.ocsp_urls(), "crl": one.crl_urls() })
        }
        "ocsp_request" => {
            let (one, issuer) = (certificate(&input["certificate"])?, certificate(&input["issuer"])?);
            json!({ "request": base64(&ocsp_request(&one, &issuer, maybe(input, "nonce").as_deref())?) })
        }
        "timestamp_request" => {
            let (algorithm, digest) = (part(input, "algorithm")?, data(&input["digest"]));
            json!({ "request": base64(&timestamp::request(algorithm, &digest, maybe(input, "nonce").as_deref())?) })
        }
        "timestamp_token" => {
            let token = timestamp::answer(&data(&input["response"]), maybe(input, "nonce").as_deref())?;
            json!({ "token": base64(&DigestAlgorithm::Sha256.digest(&token)) })
        }
        "sign_digest" => {
            let key = SoftwareKey::parse(&data(&input["key"]))?;
            let signature = key.sign_digest(key.default_scheme(), &data(&input["digest"]), None)?;
            json!({ "signature": base64(&signature) })
        }
        "sign" => {
            let key = SoftwareKey::parse(&data(&input["key"]))?;
            let entropy = maybe(input, "entropy").map(|bytes| SoftwareKey::entropy(&bytes)).transpose()?;
            let scheme: Option<SignatureScheme> = part(input, "scheme")?;
            let scheme = scheme.unwrap_or(key.default_scheme());
            let signature = key.sign(scheme, &data(&input["message"]), entropy.as_ref())?;
            let public_key = base64(&key.public_key().to_der());
            json!({ "publicKey": public_key, "scheme": key.default_scheme(), "signature": base64(&signature) })
        }
        _ => return Ok(None),
    }))
}

fn eseal(what: &str, input: &Value) -> Result<Option<Value>, Failure> {
    let seal = || ElectronicSeal::parse(&data(&input["seal"]));
    let signature = || SealSignature::parse(&data(&input["signature"]));
    let now = || Instant::parse(input["now"].as_str().expect("now")).expect("an instant");
    let (anchors, others) = (certificates(input, "anchors")?, certificates(input, "others")?);
    let makers = certificates(input, "makers")?;
    let list = |key: &str| input[key].as_array().into_iter().flatten().map(data).collect::<Vec<_>>();
    let revocation = RevocationData::parse(&list("ocspResponses"), &list("crls"));
    let trust = SealTrust {
        anchors: &anchors,
        makers: &makers,
        others: &others,
        found: &[],
        revocation: Some(&revocation),
        require_revocation: input["requireRevocation"] == true,
        signing_purposes: None,
        accepted: AcceptedAlgorithms::default(),
    };
    Ok(Some(match what {
        "read" => json!(seal()?.file()),
        "parts" => {
            let seal = seal()?;
            let certificates: Vec<String> = seal.certificates().map(base64).collect();
            let (picture, maker) = (base64(seal.picture()), base64(seal.maker_certificate()));
            json!({ "picture": picture, "maker": maker, "certificates": certificates })
        }
        "verify" => json!(seal()?.verify(now(), &trust)),
        "read_signature" => json!(signature()?.file()),
        "signature_parts" => {
            let signature = signature()?;
            let (signer, value) = (base64(signature.signer_certificate()), base64(signature.signature_value()));
            json!({ "seal": base64(signature.seal().der()), "signer": signer, "value": value })
        }
        "verify_signature" => {
            let pieces: Option<Vec<Vec<u8>>> =
                input.get("data").map(|list| list.as_array().expect("a list").iter().map(data).collect());
            let pieces: Option<Vec<&[u8]>> = pieces.as_ref().map(|list| list.iter().map(Vec::as_slice).collect());
            let digest = maybe(input, "digest");
            let sealed = SealedData::of(pieces.as_deref(), digest.as_deref());
            json!(signature()?.verify(sealed, now(), &trust))
        }
        "prepare" => {
            let (signers, maker) = (certificates(input, "signers")?, certificate(&input["maker"])?);
            let message = prepare_seal(&part(input, "draft")?, &data(&input["picture"]), &signers, &maker)?;
            json!({ "message": base64(&message) })
        }
        "complete" => {
            let (message, value) = (data(&input["message"]), data(&input["signature"]));
            let timestamp = maybe(input, "timestamp");
            let seal = complete_seal(&message, &certificate(&input["maker"])?, &value, timestamp.as_deref())?;
            json!({ "seal": base64(&seal) })
        }
        "prepare_signature" => {
            let (seal, signer) = (seal()?, certificate(&input["signer"])?);
            let message = prepare_signature(&seal, &signer, &data(&input["digest"]), &part(input, "signing")?)?;
            json!({ "message": base64(&message), "digest": seal.data_digest(&signer)? })
        }
        "complete_signature" => {
            let (message, value) = (data(&input["message"]), data(&input["signature"]));
            let (signer, timestamp) = (certificate(&input["signer"])?, maybe(input, "timestamp"));
            let signature = complete_signature(&message, &signer, &value, timestamp.as_deref())?;
            json!({ "signature": base64(&signature) })
        }
        _ => return Ok(None),
    }))
}
