//! Files that are sealed: what they are by their content, which pages carry a seal, where the result is kept.

use dengji_base::{
    finding::{Code, Finding, Mender, Refusal, Report, Role, Unmet},
    party::Who,
};
use dengji_drawing::drawing::seal::SealCoverage;
use dengji_platform::{
    ledger::{FileFormat, PagePlacement, SealableFile, StoredDocument},
    platform::sealing::CoverageRule,
};
use dengji_registration::material::{Material, MaterialFile};

/// The most pages of a file that is sealed.
pub const MAX_PAGES: u32 = 10_000;

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
        pages: file.pages,
        format: Some(file.format),
        ..MaterialFile::default()
    };
    Ok(Material { item: item.to_owned(), files: vec![file], shared: false })
}
