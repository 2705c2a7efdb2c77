//! What signatures allow to be changed after them: certification (DocMDP), locked fields (FieldMDP, `/Lock`), and what
//! every signature allows.

use std::collections::BTreeSet;

use super::{Change, ChangeKind, ChangeLevel, carrier::Carrier, change::Found};
use crate::{
    document::pdf::{Dictionary, Field, Object, PdfFile},
    finding::{Code, Finding},
};

/// A report lists at most so many changes for a signature.
const MAX_LISTED: usize = 1_000;

/// Fields that may not change any more.
enum Lock {
    All,
    Include(Vec<String>),
    Exclude(Vec<String>),
}

impl Lock {
    fn read(file: &PdfFile<'_>, at: usize, dictionary: &Dictionary) -> Option<Self> {
        let names = || -> Vec<String> {
            let Object::Array(items) = file.get_at(at, dictionary, "Fields") else { return Vec::new() };
            let named = items.iter().map(|item| file.resolve_at(at, item));
            named.filter_map(|item| item.as_string().map(crate::document::pdf::text)).collect()
        };
        match file.get_at(at, dictionary, "Action").as_name()? {
            b"All" => Some(Self::All),
            b"Include" => Some(Self::Include(names())),
            b"Exclude" => Some(Self::Exclude(names())),
            _ => None,
        }
    }

    /// A field is named by its own name or by that of a field above it, never by the beginning of a name.
    fn locks(&self, field: &str) -> bool {
        let is_named = |names: &[String]| {
            names.iter().any(|name| {
                field.strip_prefix(name.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            })
        };
        match self {
            Self::All => true,
            Self::Include(names) => is_named(names),
            Self::Exclude(names) => !is_named(names),
        }
    }
}

/// What may change after a signature.
pub(super) struct Rights {
    pub(super) own_certification: Option<u32>,
    /// The strictest certification up to this signature.
    certification: Option<u32>,
    locks: Vec<Lock>,
    pub(super) finding: Option<Finding>,
}

/// The rights after the last of these signatures; those before it bind too.
pub(super) fn of(file: &PdfFile<'_>, fields: &[Field], signatures: &[Carrier]) -> Rights {
    let mut rights = Rights { own_certification: None, certification: None, locks: Vec::new(), finding: None };
    let last = signatures.len().saturating_sub(1);
    let mut is_first = true;
    for (index, carrier) in signatures.iter().enumerate() {
        // As it stood when it was signed: what is said later binds nobody.
        let at = carrier.revision.unwrap_or_else(|| file.last_revision());
        let (level, mut locks) = transforms(file, at, &carrier.dictionary);
        let field = fields.iter().find(|field| carrier.field.as_deref() == Some(field.name.as_str()));
        let then = field.and_then(|field| field.id).map(|id| file.object_at(at, id));
        let own = then.as_ref().and_then(Object::as_dictionary).or_else(|| field.map(|field| &field.dictionary));
        let mut more = None;
        if let Some(own) = own
            && let Object::Dictionary(lock) = file.get_at(at, own, "Lock")
        {
            locks.extend(Lock::read(file, at, &lock));
            more = permission(file, at, &lock);
        }
        if index == last {
            rights.own_certification = level;
            if level.is_some() && !is_first {
                rights.finding = Some(Finding::new(Code::SignatureCertificationLate, ""));
            }
        }
        is_first &= carrier.says_timestamp();
        rights.certification = [rights.certification, level, more].into_iter().flatten().min();
        rights.locks.extend(locks);
    }
    rights
}

fn permission(file: &PdfFile<'_>, at: usize, dictionary: &Dictionary) -> Option<u32> {
    let level = file.get_at(at, dictionary, "P").as_integer()?;
    u32::try_from(level).ok().filter(|level| (1..=3).contains(level))
}

/// What the signature's own references say.
fn transforms(file: &PdfFile<'_>, at: usize, dictionary: &Dictionary) -> (Option<u32>, Vec<Lock>) {
    let mut level = None;
    let mut locks = Vec::new();
    let Object::Array(references) = file.get_at(at, dictionary, "Reference") else {
        return (None, locks);
    };
    for reference in references.iter().take(64) {
        let Object::Dictionary(reference) = file.resolve_at(at, reference) else { continue };
        let parameters = match file.get_at(at, &reference, "TransformParams") {
            Object::Dictionary(parameters) => parameters,
            _ => Dictionary::default(),
        };
        match file.get_at(at, &reference, "TransformMethod").as_name() {
            // Two is what the standard takes where nothing is said.
            Some(b"DocMDP") => level = Some(permission(file, at, &parameters).unwrap_or(2)),
            Some(b"FieldMDP") => locks.extend(Lock::read(file, at, &parameters)),
            _ => {}
        }
    }
    (level, locks)
}

/// The changes after a signature, judged.
pub(super) struct Judged {
    pub(super) level: ChangeLevel,
    pub(super) pages: Vec<u32>,
    pub(super) changes: Vec<Change>,
    pub(super) findings: Vec<Finding>,
    pub(super) needs_a_look: bool,
}

fn code(kind: ChangeKind) -> Code {
    match kind {
        ChangeKind::UnusedObject => Code::SignatureChangedUnused,
        ChangeKind::PagesChanged => Code::SignatureChangedPages,
        ChangeKind::PageChanged | ChangeKind::ContentChanged => Code::SignatureChangedContent,
        ChangeKind::AnnotationAdded | ChangeKind::AnnotationChanged | ChangeKind::AnnotationRemoved => {
            Code::SignatureChangedAnnotation
        }
        ChangeKind::SignedFieldChanged => Code::SignatureChangedSigned,
        ChangeKind::LockedFieldChanged => Code::SignatureChangedLocked,
        ChangeKind::FieldAdded | ChangeKind::FieldChanged | ChangeKind::FieldRemoved | ChangeKind::FieldFilled => {
            Code::SignatureChangedField
        }
        ChangeKind::SignatureAdded | ChangeKind::SignatureFieldAdded | ChangeKind::TimestampAdded => {
            Code::SignatureChangedSignatures
        }
        ChangeKind::SecurityStore | ChangeKind::Metadata => Code::SignatureChangedArchive,
        ChangeKind::FormChanged | ChangeKind::StructureChanged | ChangeKind::CatalogChanged => {
            Code::SignatureChangedDocument
        }
    }
}

pub(super) fn judge(rights: &Rights, found: &[Found], revision: usize) -> Judged {
    let most = match rights.certification {
        Some(1) => ChangeLevel::Archive,
        Some(3) => ChangeLevel::Annotations,
        _ => ChangeLevel::FormFilling,
    };
    let mut judged = Judged {
        level: ChangeLevel::None,
        pages: Vec::new(),
        changes: Vec::new(),
        findings: Vec::new(),
        needs_a_look: false,
    };
    let mut pages = BTreeSet::new();
    for change in found.iter().filter(|change| change.revision > revision) {
        let is_field = matches!(
            change.kind,
            ChangeKind::FieldFilled
                | ChangeKind::SignatureAdded
                | ChangeKind::FieldChanged
                | ChangeKind::TimestampAdded
        );
        let is_locked =
            // A field that came with its signature was not there to be locked.
            is_field && change.was_there && change.field.as_ref().is_some_and(|field| rights.locks.iter().any(|lock| lock.locks(field)));
        let (kind, level) =
            if is_locked { (ChangeKind::LockedFieldChanged, ChangeLevel::Other) } else { (change.kind, change.level) };
        let allowed = level <= most;
        judged.level = judged.level.max(level);
        if level > ChangeLevel::None {
            pages.extend(change.page.iter().chain(&change.further_pages));
        }
        // Signatures show where they like, unless somebody certified what the pages look like.
        let is_signature = kind == ChangeKind::SignatureAdded;
        let needs_a_look = allowed && change.covers && (!is_signature || rights.certification.is_some());
        judged.needs_a_look |= needs_a_look;
        if (!allowed || needs_a_look || kind == ChangeKind::UnusedObject) && judged.findings.len() < MAX_LISTED {
            let code = if needs_a_look && is_signature { Code::SignatureChangedField } else { code(kind) };
            let mut finding = Finding::new(code, "").with("revision", change.revision.saturating_add(1));
            if let Some(page) = change.page {
                finding = finding.with("page", page);
            }
            let what = change
                .field
                .clone()
                .into_iter()
                .chain(change.object.map(|id| id.to_string()))
                .chain(change.key.as_ref().map(|key| format!("/{key}")))
                .collect::<Vec<_>>();
            finding = finding.with_list("what", &what);
            if needs_a_look {
                finding = finding.severity(crate::finding::Severity::Warning);
            }
            judged.findings.push(finding);
        }
        if judged.changes.len() < MAX_LISTED {
            judged.changes.push(Change {
                revision: u32::try_from(change.revision).unwrap_or(u32::MAX),
                kind,
                level,
                allowed,
                object: change.object.map(|id| id.to_string()),
                page: change.page,
                field: change.field.clone(),
                key: change.key.clone(),
            });
        }
    }
    judged.pages = pages.into_iter().collect();
    judged
}
