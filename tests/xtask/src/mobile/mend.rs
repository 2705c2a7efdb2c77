//! What UniFFI's Kotlin and Swift leave open at the border, closed in the text that it writes. Each repair names the text
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
    Once,
    /// Once for each class of a handle.
    EachHandle,
    /// At least once.
    Some,
}

const CONVERSION: &[Repair] = &[
    Repair {
        why: "what was handed over for a call that does not come about is given back, and what stopped it is an error of ours",
        from: "    val return_value = callback(status)\n",
        to: "    val return_value = dengji.documents.Handover.call { callback(status) }\n",
        times: Times::Once,
    },
    Repair {
        why: "a buffer belongs to the call for which it is made",
        from: "               throw RuntimeException(\"RustBuffer.alloc() returned null data pointer (size=${size})\")\n           }\n",
        to: "               throw RuntimeException(\"RustBuffer.alloc() returned null data pointer (size=${size})\")\n           }\n           \
             dengji.documents.Handover.keep { free(it) }\n",
        times: Times::Once,
    },
    Repair {
        why: "it is given back by that call alone, and not twice",
        from: "        } catch (e: Throwable) {\n            RustBuffer.free(rbuf)\n            throw e\n        }\n",
        to: "        } catch (e: Throwable) {\n            throw e\n        }\n",
        times: Times::Once,
    },
    Repair {
        why: "a fault of the native half is declared as one",
        from: "throw InternalException(",
        to: "throw dengji.documents.Handover.internal(",
        times: Times::Some,
    },
    Repair {
        why: "a list that another thread changes has as many items as are said",
        from: "        buf.putInt(value.size)\n        value.iterator().forEach {\n",
        to: "        val items = value.toTypedArray()\n        buf.putInt(items.size)\n        items.forEach {\n",
        times: Times::Some,
    },
];

const HANDLES: &[Repair] = &[
    Repair {
        why: "an argument is looked at, and kept alive, as the object is that is called",
        from: "        return value.uniffiCloneHandle()\n",
        to: "        return value.callWithHandle { value.uniffiCloneHandle() }\n",
        times: Times::EachHandle,
    },
    Repair {
        why: "the object that is called is handed over as the arguments are, within the call",
        from: "    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {\n",
        to: "    internal inline fun <R> callWithHandle(block: () -> R): R {\n",
        times: Times::EachHandle,
    },
    Repair {
        why: "as above",
        from: "            return block(this.uniffiCloneHandle())\n",
        to: "            return block()\n",
        times: Times::EachHandle,
    },
    Repair { why: "as above", from: "\n        it,\n", to: "\n        uniffiCloneHandle(),\n", times: Times::Some },
    Repair {
        why: "a closed handle is an error of ours",
        from: "throw IllegalStateException(\"${this.javaClass.simpleName} object has already been destroyed\")",
        to: "throw dengji.documents.Handover.closed()",
        times: Times::EachHandle,
    },
    Repair {
        why: "and so is one without a native half",
        from: "throw InternalException(\"uniffiCloneHandle() called on NoHandle object\");",
        to: "throw dengji.documents.Handover.halfMade(this)",
        times: Times::EachHandle,
    },
    Repair {
        why: "a number is no handle",
        from: "    constructor(withHandle: UniffiWithHandle, handle: Long) {\n",
        to: "    internal constructor(withHandle: UniffiWithHandle, handle: Long) {\n",
        times: Times::EachHandle,
    },
    Repair {
        why: "a clone belongs to the call for which it is made, and nobody else makes one",
        from: "    fun uniffiCloneHandle(): Long {\n",
        to: "    internal fun uniffiCloneHandle(): Long {\n",
        times: Times::EachHandle,
    },
];

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

/// Kotlin's calls and handles.
pub(super) fn calls(text: &str) -> Result<String, String> {
    let handles = text.matches("constructor(withHandle: UniffiWithHandle, handle: Long)").count();
    let text = all(all(text.to_owned(), HANDLES, handles)?, CONVERSION, 0)?;
    clones(&text, handles)
}

/// Gives a clone to the call for which it is made. Its text holds the name of the class.
fn clones(text: &str, handles: usize) -> Result<String, String> {
    let mut out = String::with_capacity(text.len());
    let (mut within, mut found) = (false, 0);
    for line in text.lines() {
        out.push_str(line);
        if line == "    internal fun uniffiCloneHandle(): Long {" {
            within = true;
        } else if within && line == "        }" {
            // The first closing brace at this depth is that of the check; the second ends the call.
            if out.trim_end().ends_with("status)\n        }") {
                out.push_str(".also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }");
                (within, found) = (false, found + 1);
            }
        }
        out.push('\n');
    }
    if found == handles && handles > 0 { Ok(out) } else { Err(missing("a clone belongs to its call", found, handles)) }
}

fn all(mut text: String, repairs: &[Repair], handles: usize) -> Result<String, String> {
    for repair in repairs {
        let found = text.matches(repair.from).count();
        let expected = match repair.times {
            Times::Once => 1,
            Times::EachHandle => handles.max(1),
            Times::Some => found.max(1),
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
        let present = |file: &str| {
            let place = crate::root().join("bindings-mobile/kotlin/src/main/kotlin/dengji").join(file);
            std::fs::read_to_string(place).unwrap_or_default()
        };
        // What is mended already has none of the places, as a UniFFI that writes otherwise would have none.
        let error = calls(&present("internal/Native.kt")).err().unwrap_or_default();
        assert!(error.contains("an argument is looked at"), "{error}");
        assert!(calls("").is_err() && swift_calls("").is_err());
    }
}
