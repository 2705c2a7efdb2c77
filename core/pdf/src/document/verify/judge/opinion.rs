//! What is thought of a signature once all later changes are known.

use std::{collections::BTreeSet, rc::Rc};

use super::{Scene, Steps};
use crate::document::{
    pdf::PdfFile,
    verify::{
        SignatureReport, SignatureStep, SignatureVerdict,
        carrier::Carrier,
        change::{self, DetectedChange},
        rights::AllRights,
        tally::Judged,
    },
};
use dengji_base::finding::{Code, Finding};
use dengji_crypto::crypto::StepOutcome;

/// What is thought of one signature, until all is known.
pub(super) struct Opinion {
    pub(super) report: SignatureReport,
    pub(super) steps: Steps,
    pub(super) changes: Judged,
}

impl Opinion {
    /// The report, with what came of comparing revisions. `twice` are names that do not name one field.
    pub(super) fn finish(mut self, file: &PdfFile<'_>, twice: &BTreeSet<String>) -> SignatureReport {
        let (report, steps, judged) = (&mut self.report, &mut self.steps, &self.changes);
        report.modification = judged.level;
        report.pages_touched = judged.pages();
        (report.changes, report.change_count) = judged.list();
        if judged.is_doubtful() || report.field.as_ref().is_some_and(|name| twice.contains(name)) {
            steps.at_best(SignatureVerdict::Indeterminate);
        }
        let mut findings = judged.findings();
        let revision = report.revision.and_then(|revision| usize::try_from(revision).ok());
        let has_later = revision.is_some_and(|revision| revision < file.last_revision());
        let is_unread = has_later && !file.unread().is_empty();
        if is_unread {
            findings.push(Finding::new(Code::SignatureChangesUnread, ""));
            steps.at_best(SignatureVerdict::Indeterminate);
        }
        let outcome = match (judged.is_forbidden(), revision) {
            (true, _) => StepOutcome::Failed,
            (false, Some(_)) if !is_unread => StepOutcome::Passed,
            (false, _) => StepOutcome::NotChecked,
        };
        steps.push(SignatureStep::Changes, outcome, findings, SignatureVerdict::Invalid);
        SignatureReport { verdict: self.steps.verdict, steps: self.steps.list, ..self.report }
    }
}

impl Scene<'_> {
    /// Tells every signature of the changes that came after it. Gives the names that do not name one field.
    pub(super) fn judge_changes(
        &self,
        signatures: &[Carrier],
        rights: &AllRights,
        judged: &mut [Opinion],
    ) -> BTreeSet<String> {
        let Some(first) = signatures.iter().filter_map(|carrier| carrier.revision).min() else {
            return BTreeSet::new();
        };
        let mut tell = |found: DetectedChange, concerns: &dyn Fn(usize) -> bool| {
            self.file.charge(judged.len());
            let broken_lock = rights.broken_lock(&found);
            let found = Rc::new(found);
            for (carrier, opinion) in signatures.iter().zip(&mut *judged) {
                if carrier.revision.is_some_and(|revision| revision < found.revision && concerns(revision)) {
                    opinion.changes.take(&found, broken_lock);
                }
            }
        };
        let twice = change::since(self.file, first, &mut |found| tell(found, &|_| true));
        // Where so many revisions follow that not all were compared, what they came to still is, with a new budget.
        if self.file.is_spent()
            && let Ok(again) = PdfFile::open(self.file.bytes())
        {
            let signed: BTreeSet<usize> = signatures.iter().filter_map(|carrier| carrier.revision).collect();
            for signed in signed.into_iter().filter(|revision| *revision < again.last_revision()) {
                change::at_once(&again, signed, &mut |found| tell(found, &|revision| revision == signed));
            }
        }
        twice
    }
}
