//! PDF files as their bytes have them (ISO 32000-2): objects, cross-references, revisions, pages, form fields.
//!
//! There is one reader for what is signed and for what is shown. It follows the cross-references and nothing else:
//! a file whose cross-references are broken is refused, not repaired by a search for objects, since two readers that
//! repair differently show different papers under one signature. Small slips that every reader tolerates are
//! tolerated, and named in [`PdfFile::slips`].
//!
//! Objects are read when they are asked for; what an image weighs costs nothing. All work is counted
//! ([`PdfFile::exhausted`]), so that no file, whatever it holds, keeps the reader busy for long.

pub(crate) mod append;
mod file;
mod filter;
mod form;
pub(crate) mod lexer;
mod object;
mod page;
mod reference;
mod revision;
mod strict;

pub use file::PdfFile;
pub(crate) use form::text;
pub use form::{Field, MAX_FIELDS};
pub use lexer::MAX_DEPTH;
pub use object::{Dictionary, Object, ObjectId, Stream};
pub use page::{MAX_PAGES, Page};
pub use revision::{MAX_REVISIONS, Revision};

pub(crate) use reference::Location;
