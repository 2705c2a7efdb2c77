//! Files that are sealed: what they are by their content, which pages carry a seal, where the result is kept.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    digest::{hex, sm3},
    document::place::SealCoverage,
    finding::{Code, Finding, Mender, Refusal, Report, Role, Unmet},
    material::{Material, MaterialFile, UploadChannel},
    party::{Principal, Who},
    platform::{Label, sealing::CoverageRule},
    time::Instant,
};

/// The most pages of a file that is sealed.
pub const MAX_PAGES: u32 = 10_000;

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
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
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
        #[cfg_attr(feature = "uniffi", uniffi(default = ""))]
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
    pub(super) fn is_measured(&self) -> bool {
        let each = usize::try_from(self.pages).is_ok_and(|pages| pages == self.sizes.len());
        self.pages > 0
            && (each || self.sizes.len() == 1)
            && self.sizes.iter().all(|size| size.width > 0 && size.height > 0)
    }
}

/// What keeps a file from being sealed: `document.file_type`, `document.too_many_pages`.
pub fn check_file(file: &SealableFile, pointer: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    if file.format != FileFormat::Pdf {
        findings.push(Finding::new(Code::DocumentFileType, format!("{pointer}/format")));
    }
    if file.pages > MAX_PAGES {
        let finding = Finding::new(Code::DocumentTooManyPages, format!("{pointer}/pages"));
        findings.push(finding.with("pages", file.pages).with("limit", MAX_PAGES));
    }
    findings
}

/// Whether the seals lie on the pages where the rule wants them: `document.page_without_seal` for every page,
/// `document.field_without_seal`, `document.without_seal`, `document.page_missing`. Rows NN-006, NN-007, C-35.
pub fn check_coverage(rule: &CoverageRule, pages: u32, placements: &[PagePlacement]) -> Report {
    let mut report = Report::default();
    let pages = pages.min(MAX_PAGES);
    let mut sealed = vec![false; usize::try_from(pages).unwrap_or_default()];
    for (index, placement) in placements.iter().enumerate() {
        let slot = placement.page.checked_sub(1).and_then(|page| usize::try_from(page).ok());
        if let Some(slot) = slot.and_then(|slot| sealed.get_mut(slot)) {
            *slot = true;
        } else {
            let finding = Finding::new(Code::DocumentPageMissing, format!("/placements/{index}/page"));
            report.push(finding.with("page", placement.page).with("pages", pages));
        }
    }
    let assumed = rule.basis.assumed;
    match rule.mode {
        SealCoverage::EveryPage => {
            for (page, _) in (1_u32..).zip(&sealed).filter(|(_, sealed)| !**sealed) {
                let finding = Finding::new(Code::DocumentPageWithoutSeal, "/placements");
                report.push(finding.with("page", page).assumed(assumed));
            }
        }
        SealCoverage::AtLeastOne if !sealed.contains(&true) => {
            report.push(Finding::new(Code::DocumentWithoutSeal, "/placements").assumed(assumed));
        }
        SealCoverage::AtLeastOne => {}
        SealCoverage::NamedFields => {
            for field in rule.fields.iter().filter(|field| !placements.iter().any(|it| it.field == **field)) {
                let finding = Finding::new(Code::DocumentFieldWithoutSeal, "/placements");
                report.push(finding.with("field", field).assumed(assumed));
            }
        }
    }
    report
}

/// A stored document as a material of a filing: one way to attach among others (NN-011, NN-016). Refused with
/// `sealing.other_person` to anybody but its owner (NN-015).
pub fn attach(document: &StoredDocument, person: Who<'_>, item: &str) -> Result<Material, Refusal> {
    if !document.owner.who().is(person) {
        let finding = Finding::new(Code::SealingOtherPerson, "/owner");
        let menders = vec![Mender::any(Role::Person)];
        return Err(Refusal { unmet: vec![Unmet { finding, menders, remedy: None }] });
    }
    let file = &document.file;
    let file = MaterialFile {
        id: file.id.clone(),
        name: file.name.clone(),
        digest: file.digest.clone(),
        bytes: 0,
        pages: file.pages,
        channel: UploadChannel::Pc,
    };
    Ok(Material { item: item.to_owned(), files: vec![file], shared: false })
}
