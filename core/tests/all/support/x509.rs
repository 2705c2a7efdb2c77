//! Certificates, lists and answers made by hand, sound or not.

use dengji::{
    crypto::{
        Certificate, RevocationData, SoftwareKey, StepOutcome,
        path::{PathReport, PathRequest, PathStepKind, Purpose, validate},
    },
    finding::Code,
    time::Instant,
};

/// An element.
pub fn tlv(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let inner = parts.concat();
    let length = match inner.len() {
        short @ 0..0x80 => vec![short as u8],
        middle @ 0x80..0x100 => vec![0x81, middle as u8],
        long => vec![0x82, (long >> 8) as u8, long as u8],
    };
    [&[tag][..], &length, &inner].concat()
}

pub fn sequence(parts: &[&[u8]]) -> Vec<u8> {
    tlv(0x30, parts)
}

pub fn oid(text: &str) -> Vec<u8> {
    tlv(6, &[der::asn1::ObjectIdentifier::new_unwrap(text).as_bytes()])
}

pub fn null() -> Vec<u8> {
    vec![5, 0]
}

pub fn integer(number: u8) -> Vec<u8> {
    tlv(2, &[&[number]])
}

/// `GeneralizedTime` of RFC 3339 text in whole seconds.
pub fn time(text: &str) -> Vec<u8> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    tlv(0x18, &[digits.as_bytes(), b"Z"])
}

pub fn part(common_name: &str) -> Vec<u8> {
    sequence(&[&oid("2.5.4.3"), &tlv(0x0c, &[common_name.as_bytes()])])
}

pub fn name(common_name: &str) -> Vec<u8> {
    sequence(&[&tlv(0x31, &[&part(common_name)])])
}

/// A directory name among general names.
pub fn directory(common_name: &str) -> Vec<u8> {
    tlv(0xa4, &[&name(common_name)])
}

pub fn uri(text: &str) -> Vec<u8> {
    tlv(0x86, &[text.as_bytes()])
}

pub fn extension(kind: &str, critical: bool, value: &[u8]) -> Vec<u8> {
    let critical: &[u8] = if critical { &[1, 1, 0xff] } else { &[] };
    sequence(&[&oid(kind), critical, &tlv(4, &[value])])
}

pub const KEY_USAGE: &str = "2.5.29.15";
pub const BASIC_CONSTRAINTS: &str = "2.5.29.19";
pub const NAME_CONSTRAINTS: &str = "2.5.29.30";
pub const CRL_POINTS: &str = "2.5.29.31";
pub const EXTENDED_USAGE: &str = "2.5.29.37";
pub const ISSUING_POINT: &str = "2.5.29.28";
pub const EMAIL: &str = "1.3.6.1.5.5.7.3.4";
pub const OCSP_SIGNING: &str = "1.3.6.1.5.5.7.3.9";
pub const TIME_STAMPING: &str = "1.3.6.1.5.5.7.3.8";
/// What nobody knows.
pub const MADE_UP: &str = "1.3.6.1.4.1.99999.1";

pub fn is_ca() -> Vec<u8> {
    extension(BASIC_CONSTRAINTS, true, &sequence(&[&[1, 1, 0xff]]))
}

pub fn ca_usage() -> Vec<u8> {
    extension(KEY_USAGE, true, &[3, 2, 1, 0x06])
}

pub fn signer_usage() -> Vec<u8> {
    extension(KEY_USAGE, true, &[3, 2, 6, 0xc0])
}

pub fn purposes(critical: bool, usages: &[&str]) -> Vec<u8> {
    let usages: Vec<_> = usages.iter().map(|usage| oid(usage)).collect();
    extension(EXTENDED_USAGE, critical, &tlv(0x30, &[&usages.concat()]))
}

/// `[0]` of a distribution point: its names in full.
pub fn full_name(names: &[u8]) -> Vec<u8> {
    tlv(0xa0, &[&tlv(0xa0, &[names])])
}

pub fn points(points: &[Vec<u8>]) -> Vec<u8> {
    extension(CRL_POINTS, false, &sequence(&[&points.concat()]))
}

/// Something whose signed part is signed with the key's usual scheme.
pub fn signed(key: &SoftwareKey, signed: &[u8], more: &[u8]) -> Vec<u8> {
    let signature = key.sign(key.default_scheme(), signed, Some(&[7; 32])).unwrap();
    sequence(&[signed, &algorithm(key), &tlv(3, &[&[0], &signature]), more])
}

pub fn algorithm(key: &SoftwareKey) -> Vec<u8> {
    use dengji::crypto::SignatureScheme::{EcdsaP256Sha256, EcdsaP384Sha384, RsaPkcs1Sha256};
    match key.default_scheme() {
        EcdsaP256Sha256 => sequence(&[&oid("1.2.840.10045.4.3.2")]),
        EcdsaP384Sha384 => sequence(&[&oid("1.2.840.10045.4.3.3")]),
        RsaPkcs1Sha256 => sequence(&[&oid("1.2.840.113549.1.1.11"), &null()]),
        other => panic!("{other:?}"),
    }
}

/// A certificate to be made.
#[derive(Clone)]
pub struct Draft {
    /// As `INTEGER` of X.509: 2 is version 3.
    pub version: u8,
    pub serial: Vec<u8>,
    pub issuer: String,
    pub subject: String,
    pub key_info: Vec<u8>,
    pub extensions: Vec<Vec<u8>>,
}

impl Draft {
    pub fn new(serial: u8, issuer: &str, subject: &str, key: &SoftwareKey, extensions: &[Vec<u8>]) -> Self {
        Self {
            version: 2,
            serial: vec![serial],
            issuer: issuer.to_owned(),
            subject: subject.to_owned(),
            key_info: key.public_key().to_der(),
            extensions: extensions.to_vec(),
        }
    }

    pub fn der(&self, issuer: &SoftwareKey) -> Vec<u8> {
        signed(issuer, &self.body(issuer), &[])
    }

    /// What is signed.
    pub fn body(&self, issuer: &SoftwareKey) -> Vec<u8> {
        let extensions = match self.extensions.as_slice() {
            [] => Vec::new(),
            some => tlv(0xa3, &[&sequence(&[&some.concat()])]),
        };
        sequence(&[
            &tlv(0xa0, &[&integer(self.version)]),
            &tlv(2, &[&self.serial]),
            &algorithm(issuer),
            &name(&self.issuer),
            &sequence(&[&time("2020-01-01T00:00:00"), &time("2040-01-01T00:00:00")]),
            &name(&self.subject),
            &self.key_info,
            &extensions,
        ])
    }

    pub fn sign(&self, issuer: &SoftwareKey) -> Certificate {
        Certificate::parse(&self.der(issuer)).unwrap()
    }
}

/// A list to be made.
#[derive(Clone)]
pub struct ListDraft {
    pub issuer: String,
    pub this_update: String,
    pub next_update: Option<String>,
    pub entries: Vec<Vec<u8>>,
    pub extensions: Vec<Vec<u8>>,
}

impl ListDraft {
    pub fn new(issuer: &str) -> Self {
        Self {
            issuer: issuer.to_owned(),
            this_update: "2025-01-01T00:00:00".to_owned(),
            next_update: Some("2035-01-01T00:00:00".to_owned()),
            entries: Vec::new(),
            extensions: Vec::new(),
        }
    }

    pub fn revoking(mut self, serial: u8) -> Self {
        self.entries.push(entry(serial, &[]));
        self
    }

    pub fn with(mut self, extension: Vec<u8>) -> Self {
        self.extensions.push(extension);
        self
    }

    /// With an issuing distribution point of these fields.
    pub fn of(self, fields: &[&[u8]]) -> Self {
        self.with(extension(ISSUING_POINT, true, &sequence(fields)))
    }

    pub fn number(self, number: u8) -> Self {
        self.with(extension("2.5.29.20", false, &integer(number)))
    }

    /// A delta list that rests on the list of the number.
    pub fn since(self, number: u8) -> Self {
        self.with(extension("2.5.29.27", true, &integer(number)))
    }

    pub fn sign(&self, key: &SoftwareKey) -> Vec<u8> {
        let next = self.next_update.as_deref().map(time).unwrap_or_default();
        let entries = if self.entries.is_empty() { Vec::new() } else { sequence(&[&self.entries.concat()]) };
        let extensions = match self.extensions.as_slice() {
            [] => Vec::new(),
            some => tlv(0xa0, &[&sequence(&[&some.concat()])]),
        };
        let body = sequence(&[
            &integer(1),
            &algorithm(key),
            &name(&self.issuer),
            &time(&self.this_update),
            &next,
            &entries,
            &extensions,
        ]);
        signed(key, &body, &[])
    }
}

/// An entry of a list, revoked in 2024.
pub fn entry(serial: u8, extensions: &[Vec<u8>]) -> Vec<u8> {
    let extensions = if extensions.is_empty() { Vec::new() } else { sequence(&[&extensions.concat()]) };
    sequence(&[&integer(serial), &time("2024-06-01T00:00:00"), &extensions])
}

pub fn reason(number: u8) -> Vec<u8> {
    extension("2.5.29.21", false, &[0x0a, 1, number])
}

pub fn certificate_issuer(common_name: &str) -> Vec<u8> {
    extension("2.5.29.29", true, &sequence(&[&directory(common_name)]))
}

/// An answer of OCSP to be made.
pub struct AnswerDraft<'a> {
    pub certificate: &'a Certificate,
    pub issuer: &'a Certificate,
    pub this_update: &'a str,
    pub next_update: Option<&'a str>,
    pub produced_at: &'a str,
    /// The responder as it is named; else by the name of the first certificate, or of the issuer.
    pub responder: Option<Vec<u8>>,
    /// `[0]` good, or `[1]` with its content.
    pub status: Vec<u8>,
    pub single_extensions: Vec<Vec<u8>>,
    pub extensions: Vec<Vec<u8>>,
    /// Certificates of the responder.
    pub certificates: Vec<Vec<u8>>,
    /// What it says of others, before what it says of this one.
    pub before: Vec<Vec<u8>>,
}

impl<'a> AnswerDraft<'a> {
    pub fn good(certificate: &'a Certificate, issuer: &'a Certificate) -> Self {
        Self {
            certificate,
            issuer,
            this_update: "2025-12-31T12:00:00",
            next_update: Some("2026-01-07T00:00:00"),
            produced_at: "2025-12-31T12:00:00",
            responder: None,
            status: vec![0x80, 0],
            single_extensions: Vec::new(),
            extensions: Vec::new(),
            certificates: Vec::new(),
            before: Vec::new(),
        }
    }

    pub fn revoked(mut self) -> Self {
        self.status = tlv(0xa1, &[&time("2024-06-01T00:00:00")]);
        self
    }

    /// What it says of the certificate.
    pub fn single(&self) -> Vec<u8> {
        let request = dengji::crypto::ocsp_request(self.certificate, self.issuer, None).unwrap();
        // The request is SEQUENCE { SEQUENCE { SEQUENCE OF { SEQUENCE { CertID } } } }, each with a short length.
        let id = &request[8..];
        let next = self.next_update.map(|next| tlv(0xa0, &[&time(next)])).unwrap_or_default();
        let extensions = Self::extensions(&self.single_extensions);
        sequence(&[id, &self.status, &time(self.this_update), &next, &extensions])
    }

    fn extensions(some: &[Vec<u8>]) -> Vec<u8> {
        match some {
            [] => Vec::new(),
            some => tlv(0xa1, &[&sequence(&[&some.concat()])]),
        }
    }

    pub fn sign(&self, key: &SoftwareKey) -> Vec<u8> {
        self.sign_with(key, &[])
    }

    /// The same, with this behind all that belongs there.
    pub fn sign_with(&self, key: &SoftwareKey, behind: &[u8]) -> Vec<u8> {
        let responder = tlv(0xa1, &[self.issuer.subject().der()]);
        let responder = match self.certificates.first() {
            Some(own) => tlv(0xa1, &[Certificate::parse(own).unwrap().subject().der()]),
            None => responder,
        };
        let responder = self.responder.clone().unwrap_or(responder);
        let singles = sequence(&[&self.before.concat(), &self.single()]);
        let extensions = Self::extensions(&self.extensions);
        let body = sequence(&[&responder, &time(self.produced_at), &singles, &extensions, behind]);
        let certificates = match self.certificates.as_slice() {
            [] => Vec::new(),
            some => tlv(0xa0, &[&sequence(&[&some.concat()])]),
        };
        signed(key, &body, &certificates)
    }
}

/// A responder as it is named by its key.
pub fn by_key(responder: &Certificate) -> Vec<u8> {
    let request = dengji::crypto::ocsp_request(responder, responder, None).unwrap();
    // Behind the head of the name's digest and the algorithm the digest of the key follows, twenty octets as well.
    tlv(0xa2, &[&request[43..65]])
}

pub fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

pub fn data(answers: &[Vec<u8>], lists: &[Vec<u8>]) -> RevocationData {
    RevocationData::parse(answers, lists)
}

/// Judges a path for signing on the first day of 2026.
pub fn ask(
    leaf: &Certificate,
    others: &[Certificate],
    anchor: &Certificate,
    revocation: &RevocationData,
) -> PathReport {
    ask_for(leaf, others, anchor, revocation, Purpose::Signing)
}

pub fn ask_for(
    leaf: &Certificate,
    others: &[Certificate],
    anchor: &Certificate,
    revocation: &RevocationData,
    purpose: Purpose,
) -> PathReport {
    validate(&PathRequest {
        certificate: leaf,
        others,
        found: &[],
        anchors: std::slice::from_ref(anchor),
        at: at("2026-01-01T00:00:00Z"),
        purpose,
        revocation,
    })
}

/// What came of the revocation of the certificate that was asked about, with what was said.
pub fn leaf_revocation(report: &PathReport) -> (StepOutcome, Vec<Code>) {
    let step = report.steps.iter().find(|step| step.certificate == 0 && step.kind == PathStepKind::Revocation);
    step.map_or((StepOutcome::NotChecked, Vec::new()), |step| {
        (step.outcome, step.findings.iter().map(|finding| finding.code).collect())
    })
}

pub fn codes(report: &PathReport) -> Vec<Code> {
    let missing = [Code::RevocationMissing];
    report.findings().map(|finding| finding.code).filter(|code| !missing.contains(code)).collect()
}
