//! Messages as a forger writes them: every part is free, and DER is written by hand, so that no builder of ours keeps
//! the forger honest.

use dengji::{
    crypto::{Certificate, DigestAlgorithm, SignatureScheme, SoftwareKey, from_base64},
    document::sign::{PreparedFile, SigningRequest, prepare},
};

use super::attack::pki;

pub const DATA: &str = "1.2.840.113549.1.7.1";
pub const SIGNED_DATA: &str = "1.2.840.113549.1.7.2";
pub const GM_DATA: &str = "1.2.156.10197.6.1.4.2.1";
pub const GM_SIGNED_DATA: &str = "1.2.156.10197.6.1.4.2.2";
pub const TIMESTAMP_INFO: &str = "1.2.840.113549.1.9.16.1.4";
pub const CONTENT_TYPE: &str = "1.2.840.113549.1.9.3";
pub const MESSAGE_DIGEST: &str = "1.2.840.113549.1.9.4";
pub const SIGNING_CERTIFICATE_V2: &str = "1.2.840.113549.1.9.16.2.47";
pub const SIGNATURE_TIMESTAMP: &str = "1.2.840.113549.1.9.16.2.14";
pub const MD5: &str = "1.2.840.113549.2.5";
pub const SHA1: &str = "1.3.14.3.2.26";
pub const SHA256: &str = "2.16.840.1.101.3.4.2.1";
pub const SHA512: &str = "2.16.840.1.101.3.4.2.3";
pub const SM3: &str = "1.2.156.10197.1.401";
pub const ECDSA_SHA256: &str = "1.2.840.10045.4.3.2";
pub const ECDSA_SHA512: &str = "1.2.840.10045.4.3.4";
pub const RSA_MD5: &str = "1.2.840.113549.1.1.4";
pub const RSA_SHA1: &str = "1.2.840.113549.1.1.5";
pub const RSA_SHA256: &str = "1.2.840.113549.1.1.11";
pub const SM2_SM3: &str = "1.2.156.10197.1.501";
pub const SM2_SIGN: &str = "1.2.156.10197.1.301.1";

const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
pub const OCTETS: u8 = 0x04;

pub fn der(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let inner = parts.concat();
    let mut out = vec![tag];
    match inner.len() {
        short @ 0..0x80 => out.push(short as u8),
        middle @ 0x80..0x100 => out.extend([0x81, middle as u8]),
        long @ 0x100..0x1_0000 => out.extend([0x82, (long >> 8) as u8, long as u8]),
        longer => out.extend([0x83, (longer >> 16) as u8, (longer >> 8) as u8, longer as u8]),
    }
    out.extend(inner);
    out
}

pub fn oid(dotted: &str) -> Vec<u8> {
    let arcs: Vec<u32> = dotted.split('.').map(|arc| arc.parse().unwrap()).collect();
    let mut inner = vec![(arcs[0] * 40 + arcs[1]) as u8];
    for arc in &arcs[2..] {
        let groups = (0..5).rev().map(|at| (arc >> (7 * at)) & 0x7f).skip_while(|group| *group == 0);
        let mut groups: Vec<u8> = groups.map(|group| group as u8 | 0x80).collect();
        if groups.is_empty() {
            groups.push(0);
        }
        *groups.last_mut().unwrap() &= 0x7f;
        inner.extend(groups);
    }
    der(6, &[&inner])
}

pub fn algorithm(dotted: &str) -> Vec<u8> {
    der(SEQUENCE, &[&oid(dotted)])
}

pub fn attribute(kind: &str, values: &[&[u8]]) -> Vec<u8> {
    der(SEQUENCE, &[&oid(kind), &der(SET, values)])
}

/// The elements inside of an element, each as it stands.
pub fn children(element: &[u8]) -> Vec<&[u8]> {
    let mut rest = element.split_at(element.len() - length(element).1).1;
    let mut found = Vec::new();
    while !rest.is_empty() {
        let (head, inner) = length(rest);
        let (one, others) = rest.split_at(head + inner);
        found.push(one);
        rest = others;
    }
    found
}

/// How long an element's head is, and what is inside of it.
fn length(element: &[u8]) -> (usize, usize) {
    match element[1] {
        short @ 0..0x80 => (2, usize::from(short)),
        long => {
            let count = usize::from(long & 0x7f);
            (2 + count, element[2..2 + count].iter().fold(0, |length, byte| length << 8 | usize::from(*byte)))
        }
    }
}

pub fn certificate(name: &str) -> Vec<u8> {
    Certificate::parse(&pki(&format!("{name}.pem"))).unwrap().der().to_vec()
}

pub fn key(name: &str) -> SoftwareKey {
    SoftwareKey::parse(&pki(&format!("{name}.key"))).unwrap()
}

/// The certificate with another subject, soundly signed by the authority of `p256-int`: same issuer, number and key.
pub fn renamed(certificate: &[u8]) -> Vec<u8> {
    let whole = children(certificate);
    let mut fields: Vec<Vec<u8>> = children(whole[0]).into_iter().map(<[u8]>::to_vec).collect();
    let letters = fields[5].len() - 4;
    fields[5][letters..].copy_from_slice(b"Mole");
    let fields: Vec<&[u8]> = fields.iter().map(Vec::as_slice).collect();
    let body = der(SEQUENCE, &fields);
    let value = key("p256-int").sign(SignatureScheme::EcdsaP256Sha256, &body, None).unwrap();
    der(SEQUENCE, &[&body, whole[1], &der(3, &[&[0], &value])])
}

/// SigningCertificateV2 with SHA-256, the default.
pub fn signing_certificate(certificate: &[u8]) -> Vec<u8> {
    let digest = der(OCTETS, &[&DigestAlgorithm::Sha256.digest(certificate)]);
    attribute(SIGNING_CERTIFICATE_V2, &[&der(SEQUENCE, &[&der(SEQUENCE, &[&der(SEQUENCE, &[&digest])])])])
}

/// One signer, honest until a part of it is changed.
#[derive(Clone)]
pub struct Signer {
    pub who: String,
    pub scheme: SignatureScheme,
    pub certificate: Vec<u8>,
    pub digest: &'static str,
    pub method: Vec<u8>,
    pub attributes: Option<Vec<Vec<u8>>>,
    /// The value, in place of the one that the key makes.
    pub value: Option<Vec<u8>>,
    pub unsigned: Vec<Vec<u8>>,
}

impl Signer {
    /// With the key and certificate of that name, over the pieces.
    pub fn new(who: &str, pieces: &[&[u8]]) -> Self {
        let (scheme, digest, method) = match who {
            who if who.contains("rsa") => (SignatureScheme::RsaPkcs1Sha256, SHA256, RSA_SHA256),
            who if who.contains("sm2") => (SignatureScheme::Sm2Sm3, SM3, SM2_SM3),
            _ => (SignatureScheme::EcdsaP256Sha256, SHA256, ECDSA_SHA256),
        };
        let certificate = certificate(who);
        let attributes = vec![
            attribute(CONTENT_TYPE, &[&oid(DATA)]),
            attribute(MESSAGE_DIGEST, &[&der(OCTETS, &[&scheme.digest().digest_of(pieces)])]),
            signing_certificate(&certificate),
        ];
        Self {
            who: who.to_owned(),
            scheme,
            certificate,
            digest,
            method: algorithm(method),
            attributes: Some(attributes),
            value: None,
            unsigned: Vec::new(),
        }
    }

    /// With another attribute in the place of that one.
    pub fn with(mut self, at: usize, attribute: Vec<u8>) -> Self {
        self.attributes.as_mut().unwrap()[at] = attribute;
        self
    }

    pub fn and(mut self, attribute: Vec<u8>) -> Self {
        self.attributes.as_mut().unwrap().push(attribute);
        self
    }

    pub fn without(mut self, at: usize) -> Self {
        self.attributes.as_mut().unwrap().remove(at);
        self
    }

    fn joined(&self, tag: u8) -> Vec<u8> {
        let parts: Vec<&[u8]> = self.attributes.iter().flatten().map(Vec::as_slice).collect();
        der(tag, &parts)
    }

    /// The value of the signature: over the attributes, or over this content where there are none.
    pub fn signature(&self, content: &[u8]) -> Vec<u8> {
        if let Some(value) = &self.value {
            return value.clone();
        }
        let signed = if self.attributes.is_some() { self.joined(SET) } else { content.to_vec() };
        key(&self.who).sign(self.scheme, &signed, None).unwrap()
    }

    fn info(&self, content: &[u8]) -> Vec<u8> {
        let tbs = children(&self.certificate)[0].to_vec();
        let fields = children(&tbs);
        let attributes = if self.attributes.is_some() { self.joined(0xa0) } else { Vec::new() };
        let unsigned: Vec<&[u8]> = self.unsigned.iter().map(Vec::as_slice).collect();
        let unsigned = if unsigned.is_empty() { Vec::new() } else { der(0xa1, &unsigned) };
        der(
            SEQUENCE,
            &[
                &[2, 1, 1],
                &der(SEQUENCE, &[fields[3], fields[1]]),
                &algorithm(self.digest),
                &attributes,
                &self.method,
                &der(OCTETS, &[&self.signature(content)]),
                &unsigned,
            ],
        )
    }
}

/// A message of these signers with their certificates; `content` is what it holds itself.
pub fn message(signers: &[Signer], content: Option<&[u8]>) -> Vec<u8> {
    message_of([SIGNED_DATA, DATA], signers, content)
}

/// A message of GM/T 0010.
pub fn gm_message(signers: &[Signer], content: Option<&[u8]>) -> Vec<u8> {
    message_of([GM_SIGNED_DATA, GM_DATA], signers, content)
}

fn message_of(kinds: [&str; 2], signers: &[Signer], content: Option<&[u8]>) -> Vec<u8> {
    let digests: Vec<Vec<u8>> = signers.iter().map(|signer| algorithm(signer.digest)).collect();
    let certificates: Vec<&[u8]> = signers.iter().map(|signer| signer.certificate.as_slice()).collect();
    let infos: Vec<Vec<u8>> = signers.iter().map(|signer| signer.info(content.unwrap_or_default())).collect();
    let slices = |list: &[Vec<u8>]| der(SET, &list.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let inside = content.map(|content| der(0xa0, &[&der(OCTETS, &[content])])).unwrap_or_default();
    let data = der(
        SEQUENCE,
        &[
            &[2, 1, 1],
            &slices(&digests),
            &der(SEQUENCE, &[&oid(kinds[1]), &inside]),
            &der(0xa0, &certificates),
            &slices(&infos),
        ],
    );
    der(SEQUENCE, &[&oid(kinds[0]), &der(0xa0, &[&data])])
}

/// A timestamp token over these bytes, by whoever has that key.
pub fn token(who: &str, over: &[&[u8]], at: &str) -> Vec<u8> {
    token_by(over, at, &|info| vec![Signer::new(who, info)])
}

/// The same by these signers, who sign what they are given.
pub fn token_by(over: &[&[u8]], at: &str, signers: &dyn Fn(&[&[u8]]) -> Vec<Signer>) -> Vec<u8> {
    let imprint = DigestAlgorithm::Sha256.digest_of(over);
    let info = der(
        SEQUENCE,
        &[
            &[2, 1, 1],
            &oid("1.2.3.4"),
            &der(SEQUENCE, &[&algorithm(SHA256), &der(OCTETS, &[&imprint])]),
            &[2, 1, 9],
            &der(0x18, &[at.as_bytes()]),
        ],
    );
    let kind = attribute(CONTENT_TYPE, &[&oid(TIMESTAMP_INFO)]);
    let signers: Vec<Signer> = signers(&[&info]).into_iter().map(|signer| signer.with(0, kind.clone())).collect();
    message_of([SIGNED_DATA, TIMESTAMP_INFO], &signers, Some(&info))
}

/// The file with a new signature, whose message is made from what it covers by whoever asks.
pub fn carry(file: &[u8], request: &SigningRequest, make: impl FnOnce(&[&[u8]]) -> Vec<u8>) -> Vec<u8> {
    let PreparedFile { prepared, mut bytes } = prepare(file, request, &[]).unwrap();
    let at = usize::try_from(prepared.contents_offset).unwrap();
    let end = at + 2 + 2 * prepared.contents_size as usize;
    let made = make(&[&bytes[..at], &bytes[end..]]);
    fill(&mut bytes, at, &made);
    bytes
}

/// Writes a message as hexadecimal digits behind the `<` at that place.
pub fn fill(bytes: &mut [u8], at: usize, message: &[u8]) {
    let digits = dengji::crypto::hex(message);
    bytes[at + 1..at + 1 + digits.len()].copy_from_slice(digits.as_bytes());
    assert_eq!((bytes[at], bytes[at + 1 + digits.len()]), (b'<', b'0'), "the message fits");
}

/// The message of a signed file's field, without the zeros behind it.
pub fn carried(file: &[u8], field: &str) -> Vec<u8> {
    let (_, signature) = super::attack::field_and_signature(file, field);
    let digits = super::attack::body(file, signature.number);
    let digits = digits.split("/Contents<").nth(1).unwrap().split('>').next().unwrap().to_owned();
    let bytes = dengji::crypto::from_hex(&digits).unwrap();
    let (head, inner) = length(&bytes);
    bytes[..head + inner].to_vec()
}

/// A private key's PKCS#8, for what our keys refuse to sign.
pub fn pkcs8(name: &str) -> Vec<u8> {
    let text = String::from_utf8(pki(&format!("{name}.key"))).unwrap();
    from_base64(&text.lines().filter(|line| !line.starts_with('-')).collect::<String>()).unwrap()
}

/// A list of the authority `p256-int` on which a certificate stands, from that time on, for the reason of that number.
pub fn revoking(who: &str, since: &str, reason: Option<u8>) -> Vec<u8> {
    let whole = certificate(who);
    let tbs = children(children(&whole)[0]);
    let when = |text: &str| der(0x18, &[text.as_bytes()]);
    let value = reason.map(|number| der(OCTETS, &[&[0x0a, 1, number]]));
    let reason = value.map(|value| der(SEQUENCE, &[&der(SEQUENCE, &[&oid("2.5.29.21"), &value])])).unwrap_or_default();
    let entry = der(SEQUENCE, &[tbs[1], &when(since), &reason]);
    let method = algorithm(ECDSA_SHA256);
    let times = [when("20261202000000Z"), when("20270630000000Z")];
    let list = der(SEQUENCE, &[&[2, 1, 1], &method, tbs[3], &times[0], &times[1], &der(SEQUENCE, &[&entry])]);
    let value = key("p256-int").sign(SignatureScheme::EcdsaP256Sha256, &list, None).unwrap();
    der(SEQUENCE, &[&list, &method, &der(3, &[&[0], &value])])
}
