//! What signatures allow to be changed after them: certification (DocMDP), locked fields (FieldMDP, `/Lock`), and what
//! every signature allows.

use std::collections::BTreeSet;

use super::{ChangeKind, ChangeLevel, carrier::Carrier, change::DetectedChange};
use crate::document::pdf::{Dictionary, Field, Object, PdfFile};
use dengji_base::finding::{Code, Finding};

/// Fields that may not change any more.
enum Lock {
    All,
    Include(BTreeSet<String>),
    Exclude(BTreeSet<String>),
}

impl Lock {
    fn read(file: &PdfFile<'_>, at: usize, dictionary: &Dictionary) -> Option<Self> {
        let names = || -> BTreeSet<String> {
            let Object::Array(items) = file.get_at(at, dictionary, "Fields") else { return BTreeSet::new() };
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
        let is_named = |names: &BTreeSet<String>| {
            let above = field.match_indices('.').filter_map(|(at, _)| field.get(..at));
            above.chain([field]).any(|name| names.contains(name))
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
    /// So many of all locks bind: those of this signature and of the ones before it.
    pub(super) locks: usize,
    pub(super) finding: Option<Finding>,
}

impl Rights {
    /// How far changes may go.
    pub(super) fn most(&self) -> ChangeLevel {
        match self.certification {
            Some(1) => ChangeLevel::Archive,
            Some(3) => ChangeLevel::Annotations,
            _ => ChangeLevel::FormFilling,
        }
    }

    /// Whether somebody certified what the pages look like.
    pub(super) fn is_certified(&self) -> bool {
        self.certification.is_some()
    }
}

/// What may change after each of a document's signatures, which are in the order in which they were made.
pub(super) struct AllRights {
    locks: Vec<Lock>,
    pub(super) of: Vec<Rights>,
}

impl AllRights {
    pub(super) fn read(file: &PdfFile<'_>, fields: &[Field], signatures: &[Carrier]) -> Self {
        let mut all = Self { locks: Vec::new(), of: Vec::new() };
        let mut certification = None;
        let mut is_first = true;
        for carrier in signatures {
            // As it stood when it was signed: what is said later binds nobody.
            let at = carrier.revision.unwrap_or_else(|| file.last_revision());
            let (own_certification, locks) = transforms(file, at, &carrier.dictionary);
            all.locks.extend(locks);
            let mut named = fields.iter().filter(|field| carrier.field.as_deref() == Some(field.name.as_str()));
            // Of several with one name it is the one that holds the signature.
            let field = named.clone().find(|field| field.value_object() == carrier.object).or_else(|| named.next());
            let then = field.and_then(|field| field.id).map(|id| file.object_at(at, id));
            let own = then.as_ref().and_then(Object::as_dictionary).or_else(|| field.map(|field| &field.dictionary));
            let mut more = None;
            if let Some(own) = own
                && let Object::Dictionary(lock) = file.get_at(at, own, "Lock")
            {
                all.locks.extend(Lock::read(file, at, &lock));
                more = permission(file, at, &lock);
            }
            let is_late = own_certification.is_some() && !is_first;
            is_first &= carrier.says_timestamp();
            certification = [certification, own_certification, more].into_iter().flatten().min();
            all.of.push(Rights {
                own_certification,
                certification,
                locks: all.locks.len(),
                finding: is_late.then(|| Finding::new(Code::SignatureCertificationLate, "")),
            });
        }
        all
    }

    /// The first lock that a change breaks; the signatures from that one's on forbid it.
    pub(super) fn broken_lock(&self, change: &DetectedChange) -> Option<usize> {
        let is_field = matches!(
            change.kind,
            ChangeKind::FieldFilled
                | ChangeKind::SignatureAdded
                | ChangeKind::FieldChanged
                | ChangeKind::TimestampAdded
        );
        // A field that came with its signature was not there to be locked.
        let field = change.field.as_deref().filter(|_| is_field && change.was_there)?;
        self.locks.iter().position(|lock| lock.locks(field))
    }
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
    for reference in &references {
        let Object::Dictionary(reference) = file.resolve_at(at, reference) else { continue };
        let parameters = match file.get_at(at, &reference, "TransformParams") {
            Object::Dictionary(parameters) => parameters,
            _ => Dictionary::default(),
        };
        match file.get_at(at, &reference, "TransformMethod").as_name() {
            // Two is what the standard takes where nothing is said. Of several the strictest binds.
            Some(b"DocMDP") => level = level.into_iter().chain([permission(file, at, &parameters).unwrap_or(2)]).min(),
            Some(b"FieldMDP") => locks.extend(Lock::read(file, at, &parameters)),
            _ => {}
        }
    }
    (level, locks)
}
