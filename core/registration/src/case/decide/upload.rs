//! Codes by which phones upload (GZ-053): bound to sub-case, item and, where the case knows one, a person; used while they
//! live, while the sub-case is filled in.

use super::{
    super::{
        event::{Effect, Event},
        guard::{Guards, remedy},
        open, proof,
        state::{SubCase, SubCaseStage},
    },
    Decider,
    draft::without,
};
use crate::{
    application::check_upload,
    material::{self, CodeEnd, Material, MaterialFile, UploadChannel, UploadCode, UploadMark},
};
use dengji_base::{
    finding::{Code, Finding, Mender, Role},
    party::Principal,
    words,
};

/// What a phone brings along.
pub(super) struct Scanned<'a> {
    pub(super) code: &'a str,
    pub(super) digest: &'a str,
    pub(super) uploader: &'a Principal,
}

impl<'a> Decider<'a> {
    /// Phones upload here, and the sub-case is filled in still: what was submitted is not changed from a phone, since
    /// that would void what people have signed (GZ-076).
    fn uploading(guards: &mut Guards<'_>, sub: &SubCase, pointer: &str) {
        if guards.context.profile.uploads.as_ref().is_none_or(|rules| rules.code_life_seconds == 0) {
            guards.add(Finding::new(Code::UploadNotOffered, pointer), Vec::new(), None);
        }
        match sub.stage {
            SubCaseStage::Editing => {}
            SubCaseStage::Submitted | SubCaseStage::Rejected => {
                let finding = Finding::new(Code::CaseSubmitted, pointer).with("sub_case", &sub.id);
                guards.add(finding, vec![Mender::any(Role::Handler)], remedy("withdraw", Some(sub)));
            }
            SubCaseStage::Filed => {
                guards.add(Finding::new(Code::CaseFiled, pointer).with("sub_case", &sub.id), Vec::new(), None);
            }
            SubCaseStage::Withdrawn | SubCaseStage::WithdrawnBeforeEntry => guards.present(sub, pointer),
        }
    }

    pub(super) fn issue_code(&mut self, id: &str, code: &str, item: &str, holder: &str) {
        open::id(&mut self.guards, code, "/action/code", "code");
        open::id(&mut self.guards, item, "/action/item", "item");
        let Some(sub) = self.target(id, Self::uploading) else {
            return;
        };
        let case = self.case;
        let codes = case.state.sub_cases.iter().flat_map(|sub| &sub.upload_codes);
        if codes.into_iter().any(|known| known.code == code) {
            self.guards.add_fault(Finding::new(Code::UploadCodeTaken, "/action/code").with("code", code));
        }
        let profile = self.context.profile;
        if profile.material_name(item).is_none() {
            let shown: String = item.chars().take(64).collect();
            self.guards.add_fault(Finding::new(Code::CaseUnknownMaterial, "/action/item").with("item", shown));
        }
        let person = proof::principal_of(self.context, sub, holder);
        if !holder.is_empty() && person.is_none() {
            let shown: String = holder.chars().take(64).collect();
            self.guards.add_fault(Finding::new(Code::UploadHolderUnknown, "/action/holder").with("holder", shown));
        }
        let life = profile.uploads.as_ref().map_or(0, |rules| rules.code_life_seconds);
        let issued = self.context.now;
        let Some(expires) = issued.plus_seconds(i64::from(life)) else {
            self.guards.add_fault(Finding::new(Code::CommandForm, "/now").with("field", "now"));
            return;
        };
        let mut new = UploadCode {
            code: code.to_owned(),
            item: item.to_owned(),
            holder: holder.to_owned(),
            person,
            issued,
            expires,
            digest: String::new(),
            ended: None,
            ended_at: None,
        };
        new.digest = new.digest_of(&case.state.case_id, &sub.id);
        let same = |known: &&UploadCode| known.item == item && known.holder == holder && known.is_live(issued);
        let supersedes = sub.upload_codes.iter().filter(same).map(|known| known.code.clone()).collect();
        self.events.push(Event::UploadCodeIssued { sub_case: sub.id.clone(), code: new.clone(), supersedes });
        self.effects.push(Effect::ShowUploadCode { sub_case: sub.id.clone(), code: new });
    }

    pub(super) fn withdraw_code(&mut self, id: &str, code: &str) {
        let Some(sub) = self.target(id, Guards::present) else {
            return;
        };
        let Some(known) = self.known(sub, code) else {
            return;
        };
        self.ended(known, sub);
        let (sub_case, code, at) = (sub.id.clone(), code.to_owned(), self.context.now);
        self.events.push(Event::UploadCodeWithdrawn { sub_case, code, at });
    }

    pub(super) fn upload_by_code(&mut self, id: &str, scanned: &Scanned<'_>, files: &[MaterialFile]) {
        let Some((sub, code)) = self.scanned(id, scanned) else {
            return;
        };
        if files.is_empty() {
            self.guards.add_fault(Finding::new(Code::CommandForm, "/action/files").with("field", "files"));
        }
        let present = sub.materials.iter().find(|material| material.item == code.item);
        let known = present.map(|material| material.files.as_slice()).unwrap_or_default();
        for (at, file) in files.iter().enumerate() {
            let pointer = format!("/action/files/{at}");
            let before = files.iter().take(at).chain(known);
            // A phone that sends again after a broken connection is told so, and nothing comes twice.
            if before.into_iter().any(|other| other.id == file.id) && !words::is_blank(&file.id) {
                let finding = Finding::new(Code::UploadFileRepeated, format!("{pointer}/id"));
                self.guards.add_fault(finding.with("file", &file.id));
            }
        }
        for finding in check_upload(files, known.len(), self.context.profile) {
            let pointer = format!("/action/files{}", finding.pointer);
            self.guards.add_fault(Finding { pointer, ..finding });
        }
        let mark = UploadMark { by: scanned.uploader.clone(), at: self.context.now, code: code.code.clone() };
        let marked = |file: &MaterialFile| MaterialFile {
            channel: UploadChannel::Phone,
            uploaded: Some(Box::new(mark.clone())),
            ..file.clone()
        };
        let new = Material { item: code.item.clone(), files: files.iter().map(marked).collect(), shared: false };
        let files = material::joined(&new, &sub.materials);
        let material = Material { files, ..new };
        self.events.push(Event::MaterialUploaded { sub_case: Some(sub.id.clone()), material });
    }

    pub(super) fn remove_by_code(&mut self, id: &str, scanned: &Scanned<'_>, file: &str) {
        let Some((sub, code)) = self.scanned(id, scanned) else {
            return;
        };
        let of = sub.materials.iter().find(|material| material.item == code.item);
        let own = of.and_then(|material| material.files.iter().find(|known| known.id == file));
        // A phone takes away what the same person brought, and nothing else.
        let own = own.and_then(|known| known.uploaded.as_ref()).is_some_and(|mark| mark.by.is(scanned.uploader));
        let left = without(&sub.materials, &code.item, file).filter(|_| own);
        let Some(material) = left else {
            let shown: String = file.chars().take(64).collect();
            self.guards.add_fault(Finding::new(Code::UploadFileUnknown, "/action/file").with("file", shown));
            return;
        };
        let (sub_case, item) = (Some(sub.id.clone()), material.item.clone());
        self.events.push(if material.files.is_empty() {
            Event::MaterialRemoved { sub_case, item }
        } else {
            Event::MaterialUploaded { sub_case, material }
        });
    }

    /// The sub-case and code of a scan: what was scanned is this very code, it lives, and whoever holds the phone is the
    /// person to whom it was given.
    fn scanned(&mut self, id: &str, scanned: &Scanned<'_>) -> Option<(&'a SubCase, &'a UploadCode)> {
        let sub = self.target(id, Self::uploading)?;
        let known = self.known(sub, scanned.code)?;
        self.ended(known, sub);
        if known.digest != scanned.digest {
            let finding = Finding::new(Code::UploadCodeForeign, "/action/digest").with("code", &known.code);
            self.again(finding, sub);
        }
        if words::is_blank(&scanned.uploader.name) || scanned.uploader.who().key().is_none() {
            self.guards.add_fault(Finding::new(Code::CommandForm, "/action/uploader").with("field", "uploader"));
        } else if known.person.as_ref().is_some_and(|person| !person.is(scanned.uploader)) {
            self.again(Finding::new(Code::UploadOtherPerson, "/action/uploader"), sub);
        }
        Some((sub, known))
    }

    fn known<'s>(&mut self, sub: &'s SubCase, code: &str) -> Option<&'s UploadCode> {
        let known = sub.upload_codes.iter().rev().find(|known| known.code == code);
        if known.is_none() {
            let case = self.case;
            let mut others = case.state.sub_cases.iter().filter(|other| other.id != sub.id);
            let foreign = others.any(|other| other.upload_codes.iter().any(|known| known.code == code));
            let shown: String = code.chars().take(64).collect();
            let reason = if foreign { Code::UploadCodeForeign } else { Code::UploadCodeUnknown };
            self.again(Finding::new(reason, "/action/code").with("code", shown), sub);
        }
        known
    }

    /// Why a code can be used no more, where that is so.
    fn ended(&mut self, known: &UploadCode, sub: &SubCase) {
        let finding = match known.ended {
            Some(CodeEnd::Withdrawn) => Finding::new(Code::UploadCodeWithdrawn, "/action/code"),
            Some(CodeEnd::Superseded) => Finding::new(Code::UploadCodeSuperseded, "/action/code"),
            None if self.context.now < known.expires => return,
            None => Finding::new(Code::UploadCodeExpired, "/action/code").with("expires", known.expires),
        };
        self.again(finding, sub);
    }

    /// What a new code mends.
    fn again(&mut self, finding: Finding, sub: &SubCase) {
        self.guards.add(finding, vec![Mender::any(Role::System)], remedy("issue_upload_code", Some(sub)));
    }
}
