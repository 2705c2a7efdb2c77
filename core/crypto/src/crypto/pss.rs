//! Verifying RSA-PSS (RFC 8017, 8.1.2 and 9.1.2).

use rsa::{BoxedUint, Pss, RsaPublicKey, hazmat::rsa_encrypt, traits::PublicKeyParts};
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};

use super::DigestAlgorithm;

/// Whether the signature is the key's over the digest, with these hash functions of message and mask and this length of
/// the salt.
pub(super) fn verifies_pss(
    key: &RsaPublicKey,
    (algorithm, mask, salt): (DigestAlgorithm, DigestAlgorithm, usize),
    digest: &[u8],
    signature: &[u8],
) -> bool {
    if mask != algorithm {
        return verifies_mixed(key, (algorithm, mask, salt), digest, signature).is_some();
    }
    match algorithm {
        DigestAlgorithm::Sm3 => key.verify(Pss::<::sm3::Sm3>::new_with_salt(salt), digest, signature).is_ok(),
        DigestAlgorithm::Sha1 => key.verify(Pss::<Sha1>::new_with_salt(salt), digest, signature).is_ok(),
        DigestAlgorithm::Sha256 => key.verify(Pss::<Sha256>::new_with_salt(salt), digest, signature).is_ok(),
        DigestAlgorithm::Sha384 => key.verify(Pss::<Sha384>::new_with_salt(salt), digest, signature).is_ok(),
        DigestAlgorithm::Sha512 => key.verify(Pss::<Sha512>::new_with_salt(salt), digest, signature).is_ok(),
    }
}

/// How long the modulus is, in bits.
pub(super) fn modulus_bits(key: &impl PublicKeyParts) -> u32 {
    let bytes = key.n_bytes();
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    length.saturating_mul(8).saturating_sub(bytes.first().map_or(0, |first| first.leading_zeros()))
}

/// With two hash functions, which the crate cannot do: its padding knows one. The steps are numbered as in 9.1.2.
fn verifies_mixed(
    key: &RsaPublicKey,
    (algorithm, mask, salt): (DigestAlgorithm, DigestAlgorithm, usize),
    digest: &[u8],
    signature: &[u8],
) -> Option<()> {
    let bits = modulus_bits(key).checked_sub(1)?;
    let length = usize::try_from(bits.div_ceil(8)).ok()?;
    let number = BoxedUint::from_be_slice(signature, key.n_bits_precision()).ok()?;
    if signature.len() != key.size() || number >= *key.n().as_ref() {
        return None;
    }
    let octets = rsa_encrypt(key, &number).ok()?.to_be_bytes();
    let (above, encoded) = octets.split_at_checked(octets.len().checked_sub(length)?)?;
    if above.iter().any(|octet| *octet != 0) {
        return None;
    }
    // 3 to 5
    let (hashed, rest) = encoded.split_at_checked(length.checked_sub(algorithm.length() + 1)?)?;
    let (hash, [0xbc]) = rest.split_at_checked(algorithm.length())? else { return None };
    let block_length = hashed.len();
    // 6 to 9
    let unused = u32::try_from(length * 8).ok()?.checked_sub(bits)?;
    let allowed = 0xff_u8.checked_shr(unused)?;
    if hashed.first()? & !allowed != 0 {
        return None;
    }
    let mut block: Vec<u8> =
        hashed.iter().zip(mask_of(mask, hash, block_length)).map(|(octet, mask)| octet ^ mask).collect();
    *block.first_mut()? &= allowed;
    // 10
    let (zeros, [1, salted @ ..]) = block.split_at_checked(block_length.checked_sub(salt + 1)?)? else { return None };
    if zeros.iter().any(|octet| *octet != 0) {
        return None;
    }
    // 12 to 14
    (algorithm.digest_of(&[&[0; 8], digest, salted]) == hash).then_some(())
}

/// MGF1 (RFC 8017, B.2.1).
fn mask_of(algorithm: DigestAlgorithm, seed: &[u8], length: usize) -> impl Iterator<Item = u8> {
    (0_u32..).flat_map(move |counter| algorithm.digest_of(&[seed, &counter.to_be_bytes()])).take(length)
}
