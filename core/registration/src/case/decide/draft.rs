//! Filling in: documents, materials and the share act. What was signed and then changes is signed anew (GZ-076).

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use super::{
    super::{
        apply::change,
        command::{ApplicationChanges, ChosenUnit},
        event::{Event, SkippedShare, VoidCause},
        form::{self, Forms},
        guard::{Guards, enterprise_staff, remedy},
        open,
        state::{CaseStage, SubCase, SubCaseStage},
    },
    Decider,
};
use crate::{
    application::{Application, Buyer},
    material::{self, MAX_MATERIALS, Material, ShareMode, ShareOutcome},
    property::{EntryKey, RegisterFact},
    questionnaire::Questionnaire,
};
use dengji_base::{
    finding::{Code, Finding, Mender, Role},
    identifier::PersonKey,
};

impl<'a> Decider<'a> {
    fn changeable(&self, tag: &'static str) -> impl Fn(&mut Guards<'a>, &SubCase, &str) + use<'a> {
        let case = self.case;
        move |guards, sub, pointer| guards.changeable(case, tag, sub, pointer)
    }

    pub(super) fn add_units(&mut self, units: &[ChosenUnit], facts: &[RegisterFact]) {
        self.unsubmitted_batch("add_units");
        open::chosen_units(&mut self.guards, units, &self.case.state.sub_cases, "/action/units");
        open::unit_facts(&mut self.guards, &mut self.report, &self.case.state.business, units, facts);
        self.known_entries(facts);
        self.events.push(Event::UnitsAdded { units: units.to_vec(), register_facts: facts.to_vec() });
    }

    /// What the register said before stays as it was said: another word on it is reported as such, and told by no command
    /// that chooses units. Entries without a number are two.
    fn known_entries(&mut self, facts: &[RegisterFact]) {
        let numbered = |fact| EntryKey::of(fact).filter(EntryKey::is_numbered);
        let known = self.case.state.register_facts.iter();
        let known: BTreeMap<_, _> = known.filter_map(|fact| Some((numbered(fact)?, fact))).collect();
        for (at, fact) in facts.iter().enumerate() {
            if numbered(fact).and_then(|key| known.get(&key)).is_some_and(|known| *known != fact) {
                let finding = Finding::new(Code::RegisterEntryKnown, format!("/action/registerFacts/{at}"));
                let menders = Mender::any_of(&[Role::RegistryStaff, Role::System]);
                self.guards.add(finding, menders, remedy("report_register_facts", None));
            }
        }
    }

    pub(super) fn remove_units(&mut self, sub_cases: &[String]) {
        self.unsubmitted_batch("remove_units");
        self.targets(sub_cases, Guards::present);
        self.events.push(Event::UnitsRemoved { sub_cases: sub_cases.to_vec() });
    }

    pub(super) fn edit(&mut self, id: &str, application: &Application) {
        if let Some(sub) = self.target(id, self.changeable("edit_application")) {
            let after = changed_copies(&[sub], |sub| sub.application = application.clone());
            let event = Event::ApplicationEdited { sub_case: id.to_owned(), application: application.clone() };
            self.changed(event, &after);
            let follows = self.context.profile.filing.tax_follows_buyers;
            if follows && sub.tax_cleared && !self.asking && !self.same_buyers(&sub.application, application) {
                self.events.push(Event::TaxClearanceWithdrawn { sub_cases: vec![id.to_owned()] });
            }
        }
    }

    pub(super) fn batch_edit(&mut self, sub_cases: &[String], changes: &ApplicationChanges) {
        let found = self.targets(sub_cases, self.changeable("batch_edit"));
        let after = changed_copies(&found, |sub| change(&mut sub.application, changes));
        let event = Event::ApplicationsBatchEdited { sub_cases: sub_cases.to_vec(), changes: changes.clone() };
        self.changed(event, &after);
    }

    pub(super) fn answer(&mut self, sub_cases: &[String], questionnaire: &Questionnaire) {
        let found = self.targets(sub_cases, self.changeable("answer_questionnaire"));
        let after = changed_copies(&found, |sub| sub.questionnaire = questionnaire.clone());
        let (sub_cases, questionnaire) = (sub_cases.to_vec(), questionnaire.clone());
        self.changed(Event::QuestionnaireAnswered { sub_cases, questionnaire }, &after);
    }

    /// Something that signatures stand for has changed: they fall, and a new round begins (GZ-076). `after` are the
    /// submitted sub-cases whose content will be another; none where all stays as it is, and then nothing falls.
    ///
    /// What was submitted was without errors, and stays so: else a change could do away with who has to sign.
    fn changed(&mut self, event: Event, after: &[SubCase]) {
        if self.asking {
            return;
        }
        if !after.is_empty() {
            self.still_sound(&event, after);
        }
        self.events.push(event);
        for sub in after {
            self.void(sub, VoidCause::Changed, "");
            self.open_round(sub);
        }
    }

    /// Whether both forms have the same buyers, in whatever order. Who has no number is nobody's like.
    fn same_buyers(&self, one: &Application, other: &Application) -> bool {
        let profile = self.context.profile;
        let keys = |form: &Application| -> Option<BTreeSet<PersonKey<'static>>> {
            let key = |buyer: &Buyer| {
                let kind = profile.identifier_kind(&buyer.document_type);
                PersonKey::of(kind, &buyer.document_number).map(PersonKey::into_owned)
            };
            form.buyers.iter().map(key).collect()
        };
        keys(one).is_some_and(|one| keys(other) == Some(one))
    }

    fn still_sound(&mut self, event: &Event, after: &[SubCase]) {
        let lazy = Rc::clone(&self.guards.forms);
        let forms = Forms::of(&lazy, self.case, self.context);
        for sub in after {
            let Some((at, before)) = self.case.sub_case(&sub.id) else {
                continue;
            };
            // Nobody who acts for the enterprise puts oneself in as the other side's agent after submission.
            let known = self.guards.unmet.len();
            let told = self.guards.one_side(self.case, at, sub);
            let stands = self.guards.unmet.iter_mut().skip(known).map(|unmet| &mut unmet.finding);
            for finding in stands {
                finding.pointer = form::into_command(event, at, &finding.pointer);
            }
            let told = told.map(|told| Finding { pointer: form::into_command(event, at, &told.pointer), ..told });
            self.report.findings.extend(told);
            let mut found = forms.findings(at, sub);
            found.retain(Finding::is_error);
            if found.is_empty() {
                continue;
            }
            let known = forms.findings(at, before);
            for mut finding in found.into_iter().filter(|finding| !known.contains(finding)) {
                finding.pointer = form::into_command(event, at, &finding.pointer);
                finding.related.clear();
                self.guards.add_fault(finding);
            }
        }
    }

    pub(super) fn upload(&mut self, sub_case: Option<&str>, material: &Material, replace: bool) {
        open::id(&mut self.guards, &material.item, "/action/material/item", "material.item");
        let present = match sub_case {
            None => Some(&self.case.state.shared_materials),
            Some(id) => self.case.sub_case(id).map(|(_, sub)| &sub.materials),
        };
        let is_full = |present: &&Vec<Material>| {
            present.len() >= MAX_MATERIALS && present.iter().all(|known| known.item != material.item)
        };
        if present.is_some_and(|present| is_full(&present)) {
            let finding = Finding::new(Code::MaterialTooMany, "/action/material/item").with("limit", MAX_MATERIALS);
            self.guards.add_fault(finding.assumed(true));
        }
        let joined = |present: &[Material]| {
            let mut given = material.clone();
            // Who brought a file by a code, the code's own command has said; nobody else says so.
            let known = present.iter().filter(|known| known.item == given.item).flat_map(|known| &known.files);
            let mut marks = BTreeMap::new();
            for known in known {
                marks.entry((&known.id, &known.digest)).or_insert(&known.uploaded);
            }
            for file in &mut given.files {
                file.uploaded = marks.get(&(&file.id, &file.digest)).and_then(|mark| (*mark).clone());
            }
            let files = if replace { given.files.clone() } else { material::joined(&given, present) };
            Material { item: given.item, files, shared: false }
        };
        match sub_case {
            None => {
                self.shared_list("upload_material");
                let material = joined(&self.case.state.shared_materials);
                self.events.push(Event::MaterialUploaded { sub_case: None, material });
            }
            Some(id) => {
                if let Some(sub) = self.target(id, self.changeable("upload_material")) {
                    let material = joined(&sub.materials);
                    let after = changed_copies(&[sub], |sub| material::put(&mut sub.materials, material.clone()));
                    self.changed(Event::MaterialUploaded { sub_case: Some(id.to_owned()), material }, &after);
                }
            }
        }
    }

    pub(super) fn remove_material(&mut self, sub_case: Option<&str>, item: &str, file: &str) {
        let sub_case_of = || sub_case.map(str::to_owned);
        // What is left when one file goes is the material as it stands; the last file takes the material with it.
        let left = |present: &[Material]| without(present, item, file).filter(|left| !left.files.is_empty());
        let event = |present: &[Material]| match left(present) {
            Some(material) => Event::MaterialUploaded { sub_case: sub_case_of(), material },
            None => Event::MaterialRemoved { sub_case: sub_case_of(), item: item.to_owned() },
        };
        match sub_case {
            None => {
                self.shared_list("remove_material");
                let shared = &self.case.state.shared_materials;
                self.there(shared, (item, file), "/sharedMaterials");
                self.events.push(event(shared));
            }
            Some(id) => {
                if let Some(sub) = self.target(id, self.changeable("remove_material")) {
                    self.there(&sub.materials, (item, file), "/action/subCase");
                    let left = left(&sub.materials);
                    let after = changed_copies(&[sub], |sub| match &left {
                        Some(material) => material::put(&mut sub.materials, material.clone()),
                        None => sub.materials.retain(|material| material.item != item),
                    });
                    self.changed(event(&sub.materials), &after);
                }
            }
        }
    }

    /// The material is there to be taken away; for the button, any is.
    fn there(&mut self, materials: &[Material], (item, file): (&str, &str), pointer: &str) {
        if self.asking && materials.is_empty() {
            self.guards.add(Finding::new(Code::CaseNoMaterials, pointer), Vec::new(), None);
        } else if !self.asking && !materials.iter().any(|material| material.item == item) {
            self.guards.add_fault(Finding::new(Code::CaseUnknownMaterial, "/action/item").with("item", item));
        } else if !file.is_empty() && without(materials, item, file).is_none() {
            self.guards.add_fault(Finding::new(Code::UploadFileUnknown, "/action/file").with("file", file));
        }
    }

    /// The shared list belongs to a batch that is still under way.
    fn shared_list(&mut self, tag: &str) {
        let stages = [CaseStage::Draft, CaseStage::Saved, CaseStage::SubmitFailed, CaseStage::Signing];
        self.guards.stage(self.case, tag, &stages);
        self.of_batch(tag);
    }

    pub(super) fn share(&mut self, items: &[String], mode: ShareMode) {
        self.shared_list("share_materials");
        let shared = &self.case.state.shared_materials;
        for (at, item) in items.iter().enumerate() {
            if !shared.iter().any(|material| material.item == *item) {
                let finding = Finding::new(Code::CaseUnknownMaterial, format!("/action/items/{at}")).with("item", item);
                self.guards.add(finding, enterprise_staff(), remedy("upload_material", None));
            }
        }
        let chosen: Vec<Material> =
            shared.iter().filter(|material| items.is_empty() || items.contains(&material.item)).cloned().collect();
        if items.is_empty() && shared.is_empty() {
            let finding = Finding::new(Code::CaseNothingShared, "/action/items");
            self.guards.add(finding, enterprise_staff(), remedy("upload_material", None));
        }
        let mut skipped = Vec::new();
        let mut after = Vec::new();
        let case = self.case;
        for (at, sub) in case.state.sub_cases.iter().enumerate().filter(|(_, sub)| sub.is_present()) {
            let mut differs = false;
            for material in &chosen {
                match material::share_outcome(material, &sub.materials, mode) {
                    ShareOutcome::Skipped => {
                        skipped.push(SkippedShare { sub_case: sub.id.clone(), item: material.item.clone() });
                    }
                    ShareOutcome::Taken => differs = true,
                    ShareOutcome::Unchanged => {}
                }
            }
            if differs {
                self.guards.changeable(case, "share_materials", sub, &format!("/subCases/{at}"));
            }
            if differs && !self.asking {
                after.extend(changed_copies(&[sub], |sub| {
                    material::share(&chosen, &mut sub.materials, mode);
                }));
            }
        }
        let items = chosen.iter().map(|material| material.item.clone()).collect();
        self.changed(Event::MaterialsShared { items, mode, skipped }, &after);
    }
}

/// A material without one of its files; none where it has no such file, or all shall go.
pub(super) fn without(materials: &[Material], item: &str, file: &str) -> Option<Material> {
    let known = materials.iter().find(|material| material.item == item && !file.is_empty())?;
    let files: Vec<_> = known.files.iter().filter(|known| known.id != file).cloned().collect();
    (files.len() < known.files.len()).then(|| Material { files, ..known.clone() })
}

/// The submitted sub-cases that come to hold something else than they do, as they will be. Only what is submitted is
/// signed again, so only that is copied; what is touched and stays as it is is signed already.
fn changed_copies(found: &[&SubCase], change: impl Fn(&mut SubCase)) -> Vec<SubCase> {
    let submitted = found.iter().filter(|sub| sub.stage == SubCaseStage::Submitted);
    submitted
        .filter_map(|sub| {
            let mut copy = (*sub).clone();
            change(&mut copy);
            (!form::same_content(sub, &copy)).then_some(copy)
        })
        .collect()
}
