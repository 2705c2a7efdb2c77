//! SM3 and SM2 against the examples of their standards, and against bad keys and signatures.

use dengji::{
    crypto::{PrivateKey, PublicKey, Signature, Sm3, from_hex, hex, sm3},
    finding::Code,
};

/// The key pair of the example in GM/T 0003.5 (GB/T 32918.5, annex A): public, so good for nothing but tests.
const PRIVATE: &str = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";
const X: &str = "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020";
const Y: &str = "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
/// The order n of the curve's group.
const N: &str = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123";
const N_MINUS_1: &str = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54122";
const N_MINUS_2: &str = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54121";

#[test]
fn sm3_examples_of_the_standard() {
    assert_eq!(hex(&sm3(b"abc")), "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    let long = b"abcd".repeat(16);
    assert_eq!(hex(&sm3(&long)), "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    let mut pieces = Sm3::new();
    for piece in long.chunks(7) {
        pieces.update(piece);
    }
    assert_eq!(pieces.finish(), sm3(&long));
}

#[test]
fn the_signature_example_of_the_standard_verifies() {
    let key = PublicKey::parse(&format!("04{X}{Y}"), "").unwrap();
    let r = "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3";
    let s = "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa";
    let signature = Signature::parse(&format!("{r}{s}"), "").unwrap();
    assert!(key.verifies(b"message digest", &signature));
    assert!(!key.verifies(b"message digesT", &signature));
    // The standard prints e for this message too.
    let e = key.digest(b"message digest");
    assert_eq!(hex(&e), "f0b43e94ba45accaace692ed534382eb17e6ab5a19ce7b31f4486fdfc0d28640");
    assert!(key.verifies_digest(&e, &signature));
    // The same in DER, as devices and OpenSSL write it.
    let der = Signature::parse(&format!("3046022100{r}022100{s}"), "").unwrap();
    assert_eq!(der, signature);
    assert_eq!(der.to_hex(), format!("{r}{s}"));
    // Under another identity it is another message.
    let other = PublicKey::parse_with_id(&format!("04{X}{Y}"), "ALICE123@YAHOO.COM", "").unwrap();
    assert!(!other.verifies(b"message digest", &signature));
}

#[test]
fn signing_is_deterministic_and_two_phase_gives_the_same() {
    let key = PrivateKey::parse(PRIVATE, "").unwrap();
    let public = key.public_key();
    assert_eq!(public.to_hex(), format!("04{X}{Y}"));
    for message in [&b""[..], b"message digest", &[0; 1000]] {
        let signature = key.sign(message).unwrap();
        assert_eq!(signature, key.sign(message).unwrap());
        assert_eq!(signature, key.sign_digest(&public.digest(message)).unwrap());
        assert!(public.verifies(message, &signature));
        assert_eq!(Signature::from_bytes(&signature.to_bytes()), Some(signature));
    }
}

#[test]
fn public_keys_in_every_accepted_form_are_one_key() {
    let canonical = format!("04{X}{Y}");
    // y is odd.
    for form in [canonical.clone(), canonical.to_uppercase(), format!("{X}{Y}"), format!("03{X}")] {
        assert_eq!(PublicKey::parse(&form, "").unwrap().to_hex(), canonical, "{form}");
    }
}

#[test]
fn bad_keys_are_failures() {
    let wrong_y = Y.replace("13", "14");
    let zeros = "0".repeat(64);
    let public = [
        String::new(),
        "00".to_owned(),
        format!("04{X}"),
        format!("04{X}{wrong_y}"),
        format!("05{X}"),
        format!("06{X}{Y}"),
        format!("04{X}{Y}00"),
        format!("04{X}{Y}").replace('a', "g"),
        format!("04{zeros}{zeros}"),
        "钥".repeat(22),
        "4".repeat(1_000_000),
    ];
    for text in public {
        let failure = PublicKey::parse(&text, "/publicKey").unwrap_err();
        assert_eq!((failure.finding.code, failure.finding.pointer.as_str()), (Code::CryptoPublicKey, "/publicKey"));
    }
    for text in ["", "39", &zeros, N, N_MINUS_1, &"f".repeat(64), &format!("{PRIVATE}00"), &PRIVATE.replace('f', "g")] {
        let failure = PrivateKey::parse(text, "/privateKey").unwrap_err();
        assert_eq!(failure.finding.code, Code::CryptoPrivateKey, "{text}");
        assert!(text.len() < 8 || !failure.to_string().contains(text));
    }
    assert!(PrivateKey::parse(N_MINUS_2, "").is_ok());
    assert!(!format!("{:?}", PrivateKey::parse(PRIVATE, "").unwrap()).contains(PRIVATE));
}

#[test]
fn bad_signatures_are_failures_or_do_not_verify() {
    let key = PrivateKey::parse(PRIVATE, "").unwrap();
    let good = key.sign(b"x").unwrap().to_hex();
    let (r, s) = good.split_at(64);
    let zeros = "0".repeat(64);
    let bad = [
        String::new(),
        good[2..].to_owned(),
        format!("{good}00"),
        format!("{zeros}{s}"),
        format!("{r}{zeros}"),
        format!("{N}{s}"),
        format!("{r}{N}"),
        format!("{}{s}", "f".repeat(64)),
        // DER with a byte behind it, a length in long form, and numbers with needless zeros.
        format!("3046022100{}022100{}00", "f".repeat(64), "e".repeat(64)),
        "308106020101020101".to_owned(),
        "30080202000102020001".to_owned(),
        "3006020101020100".to_owned(),
        "字".repeat(40),
    ];
    for text in &bad {
        let failure = Signature::parse(text, "/signature").unwrap_err();
        assert_eq!(failure.finding.code, Code::CryptoSignatureForm, "{text}");
    }
    // ECDSA's second signature (r, n − s) is none in SM2, and neither is (s, r).
    let bytes = key.sign(b"x").unwrap().to_bytes();
    let mut borrow = 0i32;
    let n = from_hex(N).unwrap();
    let mut negated = bytes;
    for i in (0..32).rev() {
        let difference = i32::from(n[i]) - i32::from(bytes[32 + i]) - borrow;
        borrow = i32::from(difference < 0);
        negated[32 + i] = u8::try_from(difference.rem_euclid(256)).unwrap();
    }
    for other in [hex(&negated), format!("{s}{r}")] {
        assert!(!key.public_key().verifies(b"x", &Signature::parse(&other, "").unwrap()));
    }
}
