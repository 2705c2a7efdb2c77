//! What a host is asked to do after a command, and the files that it is about.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::{
    digest::{hex, sm3},
    finding::{Finding, Role},
    label::Label,
    party::Principal,
    time::Instant,
};

tagged! {
    /// What the host shall do after a command.
    pub enum HostTask {
        /// Tell somebody about something.
        Notify = "notify" {
            /// The part this person plays.
            role: Role,
            /// The name, where one person is meant.
            name: String,
            /// What about.
            finding: Finding,
        },
        /// Have seals put on a document where they were placed (NN-006).
        SealDocument = "seal_document" {
            /// SM3 of the document as it is.
            digest: String,
            /// Where the seals go.
            placements: Vec<PagePlacement>,
        },
        /// Keep a sealed document for a person (NN-009).
        StoreDocument = "store_document" {
            /// The document.
            document: StoredDocument,
        },
        /// Have certificates revoked by their issuer.
        RevokeCertificates = "revoke_certificates" {
            /// Serial numbers.
            serials: Vec<String>,
        },
    }
}

choice! {
    /// What a file is, by its content; its name does not matter (NN-002).
    pub enum FileFormat {
        /// PDF.
        Pdf,
        /// A ZIP package: DOCX, OFD and others.
        Package,
        /// An old Office document (OLE).
        Office,
        /// A picture.
        Picture,
        /// Anything else.
        Other,
    }
}

record! {
    /// Size of a page as it is shown.
    pub struct PageSize {
        /// In micrometres.
        pub width: i64,
        /// In micrometres.
        pub height: i64,
    }
}

record! {
    /// A file that is to be sealed. What it is, the host's system tells, never whoever wants it sealed.
    pub struct SealableFile {
        /// The host's own number for the file.
        pub id: String,
        /// Its name.
        pub name: String,
        /// What it is, by [`recognise`].
        pub format: FileFormat,
        /// SM3 of its bytes, lower-case hexadecimal.
        pub digest: String,
        /// How many pages it has.
        pub pages: u32,
        /// The size of each page, or one size that all have. A sitting at a page needs it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub sizes: Vec<PageSize>,
    }
}

record! {
    /// A seal on a page.
    pub struct PagePlacement {
        /// Id of the seal.
        pub seal: String,
        /// The page, counted from 1.
        pub page: u32,
        /// From the left edge of the page to the seal's, in micrometres.
        pub x: i64,
        /// From the lower edge of the page to the seal's, in micrometres.
        pub y: i64,
        /// The field it fills; empty for none.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub field: String,
    }
}

record! {
    /// A sealed document among a person's materials (NN-009).
    pub struct StoredDocument {
        /// The file.
        pub file: SealableFile,
        /// Whose it is: the account's that sealed, not the enterprise's (NN-015).
        pub owner: Principal,
        /// The folders under which it lies, from the outermost in.
        pub folders: Vec<Label>,
        /// When it was sealed.
        pub sealed_at: Instant,
    }
}

/// What the bytes are. A header of PDF may stand within the first 1024 bytes, unless they begin another format.
pub fn recognise(bytes: &[u8]) -> FileFormat {
    let begins = |mark: &[u8]| bytes.starts_with(mark);
    let start = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    if begins(b"PK\x03\x04") {
        FileFormat::Package
    } else if begins(b"\xd0\xcf\x11\xe0") {
        FileFormat::Office
    } else if begins(b"\x89PNG") || begins(b"\xff\xd8\xff") {
        FileFormat::Picture
    } else if start.windows(5).any(|it| it == b"%PDF-") {
        FileFormat::Pdf
    } else {
        FileFormat::Other
    }
}

impl SealableFile {
    /// What is known of a file from its bytes; whoever read its pages says how many there are.
    pub fn of(id: &str, name: &str, bytes: &[u8], pages: u32) -> Self {
        let (id, name) = (id.to_owned(), name.to_owned());
        Self { id, name, format: recognise(bytes), digest: hex(&sm3(bytes)), pages, sizes: Vec::new() }
    }

    /// The size of a page, counted from 1; none where there is no such page, or its size was not told.
    pub fn size(&self, page: u32) -> Option<&PageSize> {
        let at = usize::try_from(page.checked_sub(1).filter(|_| page <= self.pages)?).ok()?;
        let one_for_all = self.sizes.len() == 1;
        self.sizes.get(if one_for_all { 0 } else { at })
    }

    /// Whether the size of every page was told.
    #[doc(hidden)]
    pub fn is_measured(&self) -> bool {
        let each = usize::try_from(self.pages).is_ok_and(|pages| pages == self.sizes.len());
        self.pages > 0
            && (each || self.sizes.len() == 1)
            && self.sizes.iter().all(|size| size.width > 0 && size.height > 0)
    }
}
