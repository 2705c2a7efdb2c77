//! What signatures allow to be changed after them: certification (DocMDP), locked fields (FieldMDP, `/Lock`), and what
//! every signature allows.

use std::{cmp::Reverse, collections::BTreeSet, rc::Rc};

use super::{Change, ChangeCount, ChangeKind, ChangeLevel, carrier::Carrier, change::Found};
use crate::{
    document::pdf::{Dictionary, Field, Object, PdfFile},
    finding::{Code, Finding, Severity},
};

/// A report lists at most so many changes for a signature.
const MAX_LISTED: usize = 1_000;

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
    locks: usize,
    pub(super) finding: Option<Finding>,
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
    pub(super) fn broken_lock(&self, change: &Found) -> Option<usize> {
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

/// How a signature stands to a change, the gravest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Grade {
    Harmless,
    /// Allowed, but a person must look.
    Doubtful,
    Forbidden,
}

/// A change as a signature sees it; the gravest first.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Seen {
    rank: Reverse<(Grade, ChangeLevel)>,
    change: Rc<Found>,
    is_locked: bool,
}

/// The changes after a signature, judged one by one as they are found. What is kept of them is for listing alone.
pub(super) struct Judged {
    most: ChangeLevel,
    /// Whether somebody certified what the pages look like.
    is_certified: bool,
    locks: usize,
    pub(super) level: ChangeLevel,
    pages: BTreeSet<u32>,
    pub(super) count: ChangeCount,
    listed: BTreeSet<Seen>,
}

impl Judged {
    pub(super) fn new(rights: &Rights) -> Self {
        let most = match rights.certification {
            Some(1) => ChangeLevel::Archive,
            Some(3) => ChangeLevel::Annotations,
            _ => ChangeLevel::FormFilling,
        };
        Self {
            most,
            is_certified: rights.certification.is_some(),
            locks: rights.locks,
            level: ChangeLevel::None,
            pages: BTreeSet::new(),
            count: ChangeCount::default(),
            listed: BTreeSet::new(),
        }
    }

    /// Judges a change; `broken_lock` as [`AllRights::broken_lock`] says.
    pub(super) fn take(&mut self, change: &Rc<Found>, broken_lock: Option<usize>) {
        let is_locked = broken_lock.is_some_and(|lock| lock < self.locks);
        let level = if is_locked { ChangeLevel::Other } else { change.level };
        // Signatures show where they like, unless somebody certified what the pages look like.
        let covers = change.covers && (change.kind != ChangeKind::SignatureAdded || self.is_certified);
        let grade = match (level <= self.most, covers) {
            (false, _) => Grade::Forbidden,
            (true, true) => Grade::Doubtful,
            (true, false) => Grade::Harmless,
        };
        self.level = self.level.max(level);
        if level > ChangeLevel::None {
            self.pages.extend(change.page.iter().chain(&change.further_pages));
        }
        let count = match grade {
            Grade::Forbidden => &mut self.count.forbidden,
            Grade::Doubtful => &mut self.count.doubtful,
            Grade::Harmless => &mut self.count.harmless,
        };
        *count = count.saturating_add(1);
        self.count.all = self.count.all.saturating_add(1);
        let seen = Seen { rank: Reverse((grade, level)), change: Rc::clone(change), is_locked };
        if self.listed.len() < MAX_LISTED {
            self.listed.insert(seen);
        } else if self.listed.last().is_some_and(|last| seen < *last) && self.listed.insert(seen) {
            self.listed.pop_last();
        }
    }

    pub(super) fn is_forbidden(&self) -> bool {
        self.count.forbidden > 0
    }

    pub(super) fn is_doubtful(&self) -> bool {
        self.count.doubtful > 0
    }

    pub(super) fn pages(&self) -> Vec<u32> {
        self.pages.iter().copied().collect()
    }

    /// What is listed, and how many there were.
    pub(super) fn list(&self) -> (Vec<Change>, ChangeCount) {
        let changes: Vec<Change> = self.listed.iter().map(Seen::change).collect();
        let listed = u32::try_from(changes.len()).unwrap_or(u32::MAX);
        (changes, ChangeCount { listed, ..self.count })
    }

    /// The reasons: of what is listed, and that more was found.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let mut findings: Vec<Finding> = self.listed.iter().filter_map(Seen::finding).collect();
        if usize::try_from(self.count.all).is_ok_and(|all| all > self.listed.len()) {
            let cut = Finding::new(Code::SignatureChangesCut, "").with("count", self.count.all);
            findings.push(cut.with("limit", self.listed.len()));
        }
        findings
    }
}

impl Seen {
    fn grade(&self) -> Grade {
        self.rank.0.0
    }

    fn kind(&self) -> ChangeKind {
        if self.is_locked { ChangeKind::LockedFieldChanged } else { self.change.kind }
    }

    fn change(&self) -> Change {
        let change = &self.change;
        Change {
            revision: u32::try_from(change.revision).unwrap_or(u32::MAX),
            kind: self.kind(),
            level: self.rank.0.1,
            allowed: self.grade() < Grade::Forbidden,
            doubtful: self.grade() == Grade::Doubtful,
            object: change.object.map(|id| id.to_string()),
            page: change.page,
            field: change.field.clone(),
            key: change.key.clone(),
        }
    }

    /// The reason that the report gives for it; none for what everybody may do.
    fn finding(&self) -> Option<Finding> {
        let (change, kind, grade) = (&self.change, self.kind(), self.grade());
        if grade == Grade::Harmless && kind != ChangeKind::UnusedObject {
            return None;
        }
        let is_shown = grade == Grade::Doubtful && kind == ChangeKind::SignatureAdded;
        let code = if is_shown { Code::SignatureChangedField } else { code(kind) };
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
        Some(if grade == Grade::Doubtful { finding.severity(Severity::Warning) } else { finding })
    }
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
