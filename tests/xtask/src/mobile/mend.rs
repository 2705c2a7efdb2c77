//! What UniFFI's Swift leaves open at the border, closed in the text that it writes. Each repair names the text
//! it stands on and fails where that text is not found: a UniFFI that writes otherwise is looked at before it is used.

/// A text of UniFFI's, and what stands in its place.
struct Repair {
    /// Why.
    why: &'static str,
    from: &'static str,
    to: &'static str,
    /// How often it must be found.
    times: Times,
}

enum Times {
    /// Once for each class of a handle.
    EachHandle,
}

/// Swift counts references, so no handle is closed before its last use, and its texts are whole. But it has handles without
/// a native half, and passing one would crash.
const SWIFT_HANDLES: &[Repair] = &[
    Repair {
        why: "Swift has no handle without a native half: fakes are made from the protocols",
        from: "    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.\n\
               #if swift(>=5.8)\n    @_documentation(visibility: private)\n#endif\n    \
               public struct NoHandle {\n        public init() {}\n    }\n\n",
        to: "",
        times: Times::EachHandle,
    },
    Repair {
        why: "nor a way to make one",
        from: "#if swift(>=5.8)\n    @_documentation(visibility: private)\n#endif\n    \
               public init(noHandle: NoHandle) {\n        self.handle = 0\n    }\n\n",
        to: "",
        times: Times::EachHandle,
    },
    Repair {
        why: "and says nothing of it",
        from: "    // This constructor can be used to instantiate a fake object.\n    \
               // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one \
               that may be implemented for classes extending [FFIObject].\n    //\n    // - Warning:\n    \
               //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since \
               there isn't a backing handle the FFI lower functions will crash.\n",
        to: "",
        times: Times::EachHandle,
    },
];

/// Swift's calls and handles.
pub(super) fn swift_calls(text: &str) -> Result<String, String> {
    let handles = text.matches("    required public init(unsafeFromHandle handle: UInt64) {\n").count();
    all(text.to_owned(), SWIFT_HANDLES, handles)
}

fn all(mut text: String, repairs: &[Repair], handles: usize) -> Result<String, String> {
    for repair in repairs {
        let found = text.matches(repair.from).count();
        let expected = match repair.times {
            Times::EachHandle => handles.max(1),
        };
        if found != expected {
            return Err(missing(repair.why, found, expected));
        }
        text = text.replace(repair.from, repair.to);
    }
    Ok(text)
}

fn missing(why: &str, found: usize, expected: usize) -> String {
    format!("mobile bindings: UniFFI writes otherwise than expected ({found} places instead of {expected}): {why}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_written_otherwise_is_refused() {
        let error = swift_calls("").err().unwrap_or_default();
        assert!(error.contains("fakes are made"), "{error}");
    }
}
