//! The changes after a signature, judged one by one. Everything is judged; only what is listed is cut.

use std::{cmp::Reverse, collections::BTreeSet, rc::Rc};

use super::{Change, ChangeCount, ChangeKind, ChangeLevel, change::DetectedChange, rights::Rights};
use dengji_base::finding::{Code, Finding, Severity};

/// A report lists at most so many changes for a signature.
const MAX_LISTED: usize = 1_000;

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
    change: Rc<DetectedChange>,
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
        Self {
            most: rights.most(),
            is_certified: rights.is_certified(),
            locks: rights.locks,
            level: ChangeLevel::None,
            pages: BTreeSet::new(),
            count: ChangeCount::default(),
            listed: BTreeSet::new(),
        }
    }

    /// Judges a change; `broken_lock` as [`AllRights::broken_lock`] says.
    pub(super) fn take(&mut self, change: &Rc<DetectedChange>, broken_lock: Option<usize>) {
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
        let seen = Seen { rank: Reverse((grade, level)), change: Rc::clone(change), is_locked };
        // What a page lists twice is one change.
        if self.listed.contains(&seen) {
            return;
        }
        let count = match grade {
            Grade::Forbidden => &mut self.count.forbidden,
            Grade::Doubtful => &mut self.count.doubtful,
            Grade::Harmless => &mut self.count.harmless,
        };
        *count = count.saturating_add(1);
        self.count.all = self.count.all.saturating_add(1);
        self.listed.insert(seen);
        if self.listed.len() > MAX_LISTED {
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
