//! Collecting findings: places that become pointers only when something is found there, and a bound on how many.

use std::num::NonZeroU32;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Code, Finding, Report, Severity};
use crate::label::Basis;

/// A report keeps at most so many findings. What is found beyond them is counted, and one closing finding
/// (`report.truncated`) says how many and how grave; so a form with ten thousand bad rows stays small.
pub const MAX_FINDINGS: usize = 1000;

/// The same of a report about all sub-cases of a case.
pub(super) const MAX_OF_MANY: usize = 100_000;

/// Where something stands in a document. Building one allocates nothing.
#[derive(Clone, Copy)]
#[doc(hidden)]
pub struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    step: Step,
}

#[derive(Clone, Copy)]
enum Step {
    Root,
    Key(&'static str),
    Index(usize),
}

impl<'a> Place<'a> {
    /// The whole document.
    pub const ROOT: Self = Self { parent: None, step: Step::Root };

    /// A field of it.
    #[must_use]
    #[inline]
    pub fn key(&'a self, key: &'static str) -> Self {
        Self { parent: Some(self), step: Step::Key(key) }
    }

    /// A row of it.
    #[must_use]
    #[inline]
    pub fn index(&'a self, index: usize) -> Self {
        Self { parent: Some(self), step: Step::Index(index) }
    }

    /// The JSON pointer.
    pub fn pointer(&self) -> String {
        // Holds almost every pointer of ours.
        let mut pointer = String::with_capacity(48);
        self.write(&mut pointer);
        pointer
    }

    /// A finding here.
    pub fn finding(&self, code: Code) -> Finding {
        Finding::new(code, self.pointer())
    }

    fn write(&self, pointer: &mut String) {
        if let Some(parent) = self.parent {
            parent.write(pointer);
        }
        match self.step {
            Step::Root => {}
            // Our own keys hold neither `~` nor `/`.
            Step::Key(key) => {
                pointer.push('/');
                pointer.push_str(key);
            }
            Step::Index(index) => {
                pointer.push('/');
                pointer.push_str(&index.to_string());
            }
        }
    }
}

record! {
    /// Another severity for a code than the catalogue's.
    pub struct SeverityRule {
        /// The code.
        pub code: Code,
        /// The severity here.
        pub severity: Severity,
        /// On what it rests.
        pub basis: Basis,
    }
}

/// Takes findings in document order, gives them the profile's severities, and keeps their number bounded.
#[doc(hidden)]
pub struct Collector<'p> {
    severities: &'p [SeverityRule],
    findings: Vec<Finding>,
    dropped: u64,
    gravest_dropped: Severity,
    limit: usize,
}

impl<'p> Collector<'p> {
    pub fn new(severities: &'p [SeverityRule]) -> Self {
        Self { severities, findings: Vec::new(), dropped: 0, gravest_dropped: Severity::Info, limit: MAX_FINDINGS }
    }

    /// For findings about all parts of something large, whose severities have been given.
    pub fn of_many() -> Self {
        Self { limit: MAX_OF_MANY, ..Self::new(&[]) }
    }

    /// A finding as it is made, with the profile's severity for its code.
    pub fn push(&mut self, mut finding: Finding) {
        if let Some(rule) = self.severities.iter().find(|rule| rule.code == finding.code) {
            finding.severity = rule.severity;
            finding.assumed |= rule.basis.assumed;
        }
        self.push_graded(finding);
    }

    /// A finding whose severity a rule of the profile already gave.
    pub fn push_graded(&mut self, finding: Finding) {
        if self.findings.len() < self.limit {
            self.findings.push(finding);
        } else {
            self.dropped += 1;
            self.gravest_dropped = self.gravest_dropped.max(finding.severity);
        }
    }

    /// Takes what another check found about the value at `place`, whose pointers are relative to it.
    pub fn adopt(&mut self, place: &Place<'_>, found: Vec<Finding>) {
        if found.is_empty() {
            return;
        }
        let pointer = place.pointer();
        for mut finding in found {
            finding.pointer.insert_str(0, &pointer);
            for related in &mut finding.related {
                related.insert_str(0, &pointer);
            }
            self.push(finding);
        }
    }

    pub fn finish(mut self) -> Report {
        if self.dropped > 0 {
            let closing = Finding::new(Code::ReportTruncated, "")
                .with("count", self.dropped)
                .with("limit", self.limit)
                .severity(self.gravest_dropped);
            self.findings.push(closing);
        }
        Report { findings: self.findings }
    }
}

/// Finds entries of a list by what is mostly in its order: each search begins behind the entry that was found last.
#[doc(hidden)]
pub struct Cursor<'a, T> {
    list: &'a [T],
    next: usize,
}

impl<'a, T> Cursor<'a, T> {
    pub fn new(list: &'a [T]) -> Self {
        Self { list, next: 0 }
    }

    /// The position of an entry of which this holds.
    pub fn find(&mut self, is: impl Fn(&T) -> bool) -> Option<usize> {
        let (before, behind) = self.list.split_at_checked(self.next)?;
        let found = behind.iter().position(&is).map(|at| self.next + at).or_else(|| before.iter().position(&is));
        self.next = found.map_or(self.next, |at| at + 1);
        found
    }
}

/// Remembers, for each entry of a profile's list, the first row that named it.
#[doc(hidden)]
pub struct Seen {
    /// Rows counted from 1: small, for each check begins with several.
    near: [Option<NonZeroU32>; 64],
    /// For lists longer than any profile of today.
    far: Vec<Option<NonZeroU32>>,
}

impl Seen {
    #[expect(clippy::new_without_default, reason = "core alone makes one")]
    pub fn new() -> Self {
        Self { near: [None; 64], far: Vec::new() }
    }

    /// Whether a row named this entry.
    #[inline]
    pub fn has(&self, entry: usize) -> bool {
        let slot = match entry.checked_sub(self.near.len()) {
            None => self.near.get(entry),
            Some(further) => self.far.get(further),
        };
        slot.is_some_and(Option::is_some)
    }

    /// The earlier row that named this entry; `row` is remembered where there is none.
    #[inline]
    pub fn before(&mut self, entry: usize, row: usize) -> Option<usize> {
        if entry >= self.near.len() && entry - self.near.len() >= self.far.len() {
            self.far.resize(entry - self.near.len() + 1, None);
        }
        let slot = match entry.checked_sub(self.near.len()) {
            None => self.near.get_mut(entry)?,
            Some(further) => self.far.get_mut(further)?,
        };
        let Some(first) = *slot else {
            *slot = u32::try_from(row).unwrap_or(u32::MAX).checked_add(1).and_then(NonZeroU32::new);
            return None;
        };
        usize::try_from(first.get() - 1).ok()
    }
}
