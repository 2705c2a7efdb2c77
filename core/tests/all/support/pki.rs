//! The PKI of tests/data/pki.

use std::path::PathBuf;

use dengji::crypto::{Certificate, SoftwareKey};

/// A file of the folder.
pub fn file(name: &str) -> Vec<u8> {
    let path = PathBuf::from(dengji_tests::CORE).join("tests/data/pki").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The certificate of that name.
pub fn certificate(name: &str) -> Certificate {
    Certificate::parse(&file(&format!("{name}.pem"))).unwrap()
}

/// The private key of that name.
pub fn key(name: &str) -> SoftwareKey {
    SoftwareKey::parse(&file(&format!("{name}.key"))).unwrap()
}
