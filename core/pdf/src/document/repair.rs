//! A door for files that the strict reader refuses: encrypted without a password, or with broken cross-references.
//!
//! The one reader of this library repairs nothing, since two readers that repair differently show different papers under
//! one signature. So a file is repaired before anything is signed, once, into a new file that people look at: everything
//! that was changed is told, and what bears a signature is never touched. The reading is done by another library
//! ([lopdf](https://docs.rs/lopdf)), behind the feature `repair`, and never in WebAssembly.

#[cfg(feature = "repair")]
mod lenient;
#[cfg(feature = "repair")]
mod mark;

use dengji_base::finding::{Failure, Report};

#[cfg(all(feature = "repair", target_family = "wasm"))]
compile_error!("the feature `repair` brings a source of chance along, which WebAssembly does not have");

/// A file that the strict reader reads, and what was changed to make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RepairedFile {
    /// The new file; the old one where nothing had to be changed.
    pub bytes: Vec<u8>,
    /// What was changed, in the order in which it was done: `repair.*` and `pdf.leading_bytes`, or `repair.not_needed`.
    /// What may show on the page is a warning: whoever signs the file looks at it first.
    pub report: Report,
}

/// Makes a new file that can be sealed of one that the strict reader refuses. A file that can be sealed as it is comes back
/// as it is.
///
/// It decrypts what opens without a password, finds the objects again where cross-references are broken, drops earlier
/// revisions and what nothing refers to, and of form and page tree what the strict reader refuses; nothing else. The result
/// is read by the strict reader before it is given.
///
/// # Errors
///
/// `Document`: `repair.signed` for a file with a signature, a certification, usage rights or a byte range, also a damaged
/// one: it is never rewritten; `repair.password`; `repair.unreadable`; `repair.no_pages`; `pdf.too_large`,
/// `pdf.too_complex`, `pdf.too_many_objects` for what asks for too much; the strict reader's own (`pdf.*`) where the new
/// file is refused too. `Unsupported`: `repair.not_built` where the library was built without the feature.
pub fn repair(bytes: &[u8]) -> Result<RepairedFile, Failure> {
    #[cfg(feature = "repair")]
    return lenient::repair(bytes);
    #[cfg(not(feature = "repair"))]
    {
        use dengji_base::finding::{Code, FailureKind, Finding};
        let _ = bytes;
        Err(Failure::new(FailureKind::Unsupported, Finding::new(Code::RepairNotBuilt, "")))
    }
}
