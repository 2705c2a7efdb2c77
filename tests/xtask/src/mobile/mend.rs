//! What UniFFI writes for Swift, hidden from programs, which see this package's own calls and nothing else. Each change names
//! the text it stands on and fails where that text is not found: a UniFFI that writes otherwise is looked at before it is
//! used.

/// A text of UniFFI's, and what stands in its place.
const HIDDEN: &[(&str, &str)] = &[
    ("public ", ""),
    ("\nopen class ", "\nfinal class "),
    ("    required init(", "    init("),
    ("open func ", "func "),
];

/// Swift's native half.
pub(super) fn swift(text: &str) -> Result<String, String> {
    let mut text = text.to_owned();
    for (from, to) in HIDDEN {
        if !text.contains(from) {
            return Err(format!("mobile bindings: UniFFI writes otherwise than expected, and nowhere {from:?}"));
        }
        text = text.replace(from, to);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_text_that_is_written_otherwise_is_refused() {
        let present = "bindings-mobile/swift/Sources/Dengji/Native.swift";
        let present = std::fs::read_to_string(crate::root().join(present)).unwrap_or_default();
        assert!(
            present.contains("final class NativeHandle") && !present.contains("public ") && !present.contains("open ")
        );
        assert!(super::swift(&present).is_err());
    }
}
