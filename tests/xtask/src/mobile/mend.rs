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

/// Documents and calls are two packages that programs import whole; what UniFFI writes into both is seen in one of them.
const ONCE: &[Repair] = &[
    Repair {
        why: "the exception of the calls is the one that programs see",
        from: "\nclass InternalException(",
        to: "\ninternal class InternalException(",
        times: Times::Once,
    },
    Repair {
        why: "as above",
        from: "\nobject UniffiNullRustCallStatusErrorHandler:",
        to: "\ninternal object UniffiNullRustCallStatusErrorHandler:",
        times: Times::Once,
    },
    Repair {
        why: "no document holds a handle that is to be closed",
        from: "\ninterface Disposable {\n",
        to: "\ninternal interface Disposable {\n",
        times: Times::Once,
    },
    Repair {
        why: "as above",
        from: "\ninline fun <T : Disposable?, R> T.use(",
        to: "\ninternal inline fun <T : Disposable?, R> T.use(",
        times: Times::Once,
    },
    Repair { why: "as above", from: "\nobject NoHandle\n", to: "\ninternal object NoHandle\n", times: Times::Once },
    Repair {
        why: "as above",
        from: "\nobject UniffiWithHandle\n",
        to: "\ninternal object UniffiWithHandle\n",
        times: Times::Once,
    },
];

const PRINTING: &[Repair] = &[Repair {
    why: "printing never fails",
    from: "    override fun toString(): String {\n        return FfiConverterString.lift(\n",
    to: "    override fun toString(): String = dengji.documents.Handover.shown(this) {\n        FfiConverterString.lift(\n",
    times: Times::Some,
}];

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

/// Swift counts references, so no handle is closed before its last use, and its texts are whole. All that is left to mend
/// is that nothing of it is seen by programs.
const SWIFT_HIDDEN: &[Repair] = &[
    Repair {
        why: "programs see this package's own calls, and nothing of UniFFI's",
        from: "public ",
        to: "",
        times: Times::Some,
    },
    Repair { why: "as above", from: "\nopen class ", to: "\nfinal class ", times: Times::Some },
    Repair { why: "as above", from: "    required init(", to: "    init(", times: Times::Some },
    Repair { why: "as above", from: "open func ", to: "func ", times: Times::Some },
];

/// Swift's native half.
pub(super) fn swift(text: &str) -> Result<String, String> {
    all(text.to_owned(), SWIFT_HIDDEN, 0)
}

/// Kotlin's documents.
pub(super) fn documents(text: &str) -> Result<String, String> {
    all(all(all(text.to_owned(), CONVERSION, 0)?, PRINTING, 0)?, ONCE, 0)
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
        let error = calls(&present("Dengji.kt")).err().unwrap_or_default();
        assert!(error.contains("an argument is looked at"), "{error}");
        let error = documents(&present("documents/Documents.kt")).err().unwrap_or_default();
        assert!(error.contains("given back"), "{error}");
        assert!(calls("").is_err() && documents("").is_err() && swift("").is_err());
    }
}
