//! Weighs commands.

use std::collections::BTreeSet;

use super::{
    AskedSeal, LoadedSeal, SealingAction, SealingCommand, SealingEvent, SealingSession, SealingStage, SealingState,
};
use crate::sealing::{MAX_PAGES, PagePlacement, SealableFile, StoredDocument, check_coverage, check_file};
use dengji_base::{
    evidence::Subject,
    finding::{Code, Finding, Mender, Role},
    party::{Evidence, LoginMethod, Principal},
    words,
};
use dengji_platform::{
    ledger::{Context, Decision, HostTask, MAX_ID, MAX_TOKEN, Proofs, id_fault, is_token, token_fault},
    platform::{
        seal::{Channel, SealOperation, SealProfile},
        sealing::{OutputPolicy, PageSessionRule, SealingChannel},
        text_of,
    },
};
use dengji_seal::seal::may::SealAsked;

/// The most placements of a sitting: ten on each of the most pages.
const MAX_PLACEMENTS: usize = 100_000;
/// The most seals that a page loads, and kinds of evidence for a scan.
const MAX_LOADED: usize = 1000;

struct Rules<'a> {
    context: &'a Context<'a, SealProfile>,
    decision: Decision<SealingEvent>,
}

/// Weighs the first command.
pub(super) fn open(command: &SealingCommand, context: &Context<'_, SealProfile>) -> Decision<SealingEvent> {
    let mut rules = Rules { context, decision: Decision::default() };
    let SealingAction::OpenPage { session, owner, enterprise, file, login } = &command.action else {
        let finding = Finding::new(Code::CommandNotOpen, "/action/type");
        rules.fault(finding.with("action", command.action.tag()));
        return rules.decision;
    };
    if rules.page().is_none() {
        rules.fault(Finding::new(Code::SealingNotSupported, "/profile"));
    }
    rules.own(owner, command.action.tag());
    rules.decision.told("sealing", command.action.tag(), &command.action, context.actor.role);
    rules.logged_in(*login);
    for (text, field) in [(session, "session"), (&file.id, "file/id")] {
        if let Some(finding) = id_fault(text, format!("/action/{field}"), field) {
            rules.fault(finding);
        }
    }
    if let Some(finding) = token_fault(&file.digest, MAX_TOKEN, "/action/file/digest", "digest") {
        rules.fault(finding);
    }
    for finding in check_file(file, "/action/file") {
        rules.fault(finding);
    }
    if !file.is_measured() {
        rules.fault(Finding::new(Code::CommandForm, "/action/file/sizes").with("field", "sizes"));
    }
    let (session, owner) = (session.clone(), owner.clone());
    let (enterprise, file) = (enterprise.clone(), file.clone());
    rules.decision.events.push(SealingEvent::PageOpened { session, owner, enterprise, file });
    rules.decision
}

/// What a command brings as evidence.
pub(super) fn evidence(command: &SealingCommand) -> &[Evidence] {
    match &command.action {
        SealingAction::ReportScan { evidence, .. } => evidence,
        _ => &[],
    }
}

/// Weighs any other command.
pub(super) fn decide(
    sitting: &SealingSession,
    command: &SealingCommand,
    context: &Context<'_, SealProfile>,
) -> Decision<SealingEvent> {
    let state = &sitting.state;
    let mut rules = Rules { context, decision: Decision::default() };
    rules.own(&state.owner, command.action.tag());
    rules.decision.told("sealing", command.action.tag(), &command.action, context.actor.role);
    match &command.action {
        SealingAction::OpenPage { .. } => rules.fault(Finding::new(Code::CommandAlreadyOpen, "/action/type")),
        SealingAction::ShowQr { qr } => {
            rules.unfinished(state);
            if let Some(finding) = id_fault(qr, "/action/qr", "qr") {
                rules.fault(finding);
            }
            if state.qr.as_ref() == Some(qr) {
                rules.fault(Finding::new(Code::SealingQrStale, "/action/qr"));
            }
            rules.decision.events.push(SealingEvent::QrShown { qr: qr.clone() });
        }
        SealingAction::ReportScan { qr, scanner, failed, evidence, seals } => {
            rules.unfinished(state);
            if state.qr.as_ref() != Some(qr) {
                let menders = vec![Mender::any(Role::Person)];
                rules.decision.add(Finding::new(Code::SealingQrStale, "/action/qr"), menders, Some("show_qr"));
            }
            if *failed {
                rules.decision.note(Finding::new(Code::SealingAuthenticationFailed, "/action"));
                rules.decision.events.push(SealingEvent::AuthenticationFailed { qr: qr.clone() });
            } else {
                rules.scan(state, scanner, evidence, seals);
            }
        }
        SealingAction::PlaceSeals { placements } => {
            rules.unfinished(state);
            rules.authenticated(state);
            rules.placements(state, placements);
            rules.decision.events.push(SealingEvent::SealsPlaced { placements: placements.clone() });
        }
        SealingAction::Confirm { person, answers } => {
            rules.unfinished(state);
            rules.authenticated(state);
            if !state.owner.is(person) {
                rules.fault(Finding::new(Code::SealingOtherPerson, "/action/person"));
            }
            rules.confirm(state, person, answers);
        }
        SealingAction::ReportSealed { original, file } => rules.sealed(state, original, file),
        SealingAction::ClosePage {} => {
            // Once confirmed, nothing on the page is needed any more.
            if !matches!(state.stage, SealingStage::Confirmed | SealingStage::Stored | SealingStage::Closed) {
                rules.decision.events.push(SealingEvent::PageClosed {});
            }
        }
        SealingAction::ReopenPage {} => {
            if state.stage == SealingStage::Closed {
                rules.decision.events.push(SealingEvent::PageReopened {});
            } else {
                rules.unfinished(state);
            }
        }
    }
    rules.decision
}

impl Rules<'_> {
    fn fault(&mut self, finding: Finding) {
        self.decision.fault(self.context.actor.role, finding);
    }

    fn page(&self) -> Option<&PageSessionRule> {
        self.context.profile.sealing.as_ref().and_then(|rules| rules.page.as_ref())
    }

    /// Commands come from the host's system, or from whoever is logged in on the page; what limits that person, from the
    /// system alone. Nobody else learns anything of the sitting.
    fn own(&mut self, owner: &Principal, action: &str) {
        let known = self.decision.unmet.len();
        let actor = self.context.actor;
        let rule = self.page().and_then(|page| page.actions.iter().find(|rule| rule.action == action)).cloned();
        let roles = rule.as_ref().map(|rule| rule.roles.as_slice()).unwrap_or_default();
        let system = actor.role == Role::System;
        if !system && !owner.who().is(actor.who()) {
            self.fault(Finding::new(Code::SealingOtherPerson, "/actor"));
        } else if self.page().is_some() && !roles.contains(if system { &Role::System } else { &Role::Person }) {
            let finding = Finding::new(Code::PartyRoleNotAllowed, "/actor/role").with("action", action);
            let finding = finding.with("role", actor.role.as_str());
            let finding = finding.assumed(rule.as_ref().is_some_and(|rule| rule.basis.assumed));
            self.decision.add(finding, Mender::any_of(roles), Some(action));
        }
        self.decision.deny_since(known);
    }

    /// Whoever opens a page has logged in before, in a way that the platform takes (NN-001).
    fn logged_in(&mut self, login: Option<LoginMethod>) {
        let Some(page) = self.page().filter(|page| !page.logins.is_empty()) else {
            return;
        };
        let assumed = page.logins_basis.assumed;
        let finding = match login {
            None => Finding::new(Code::PartyLoginMissing, "/action/login"),
            Some(given) if page.logins.contains(&given) => return,
            Some(given) => Finding::new(Code::PartyLoginNotOffered, "/action/login").with("login", text_of(given)),
        };
        self.decision.add(finding.assumed(assumed), vec![Mender::any(Role::Person)], Some("host.log_in"));
    }

    /// The page is open, and nothing is confirmed.
    fn unfinished(&mut self, state: &SealingState) {
        match state.stage {
            SealingStage::Open | SealingStage::Authenticated => {}
            SealingStage::Confirmed | SealingStage::Stored => {
                self.decision.add(Finding::new(Code::SealingFinished, ""), Vec::new(), None);
            }
            SealingStage::Closed => {
                let menders = vec![Mender::any(Role::Person)];
                self.decision.add(Finding::new(Code::SealingPageClosed, ""), menders, Some("reopen_page"));
            }
        }
    }

    fn authenticated(&mut self, state: &SealingState) {
        if state.scanner.is_none() {
            let finding = Finding::new(Code::SigningAuthenticationRequired, "");
            self.decision.add(finding, vec![Mender::any(Role::Person)], Some("report_scan"));
        }
    }

    /// Rows NN-003, NN-004, C-77.
    fn scan(&mut self, state: &SealingState, scanner: &Principal, evidence: &[Evidence], seals: &[LoadedSeal]) {
        let profile = self.context.profile;
        let rule = profile.operation(SealOperation::Sign, self.channel());
        let (used, life, now) = (&state.metadata.used, &profile.evidence_life, self.context.now);
        let proofs = Proofs { given: evidence, used, pointer: "/action/evidence", life, since: None, now };
        let subject = Subject::Person(scanner.who().document_kind, &scanner.document_number);
        for (rule, wanted) in rule.iter().flat_map(|rule| rule.evidence.iter().map(move |wanted| (rule, wanted))) {
            let findings = proofs.prove_any(&wanted.any_of, |_| subject, &rule.basis);
            for finding in findings {
                self.fault(finding);
            }
        }
        if let Some(page) = self.page().filter(|page| page.same_person)
            && !state.owner.is(scanner)
        {
            let finding = Finding::new(Code::SealingOtherPerson, "/action/scanner");
            self.fault(finding.assumed(page.same_person_basis.assumed));
        }
        if seals.len() > MAX_LOADED || evidence.len() > MAX_LOADED {
            self.fault(Finding::new(Code::CommandForm, "/action/seals").with("field", "seals"));
        }
        for (index, seal) in seals.iter().enumerate() {
            if !seal.enterprise.is_same(&state.enterprise) {
                let at = format!("/action/seals/{index}/enterprise");
                self.fault(Finding::new(Code::SealingOtherEnterprise, at).assumed(true));
            }
        }
        self.decision.effects.push(HostTask::Notify {
            role: Role::Person,
            name: scanner.name.clone(),
            finding: Finding::new(Code::SealingAuthenticated, ""),
        });
        let (scanner, evidence, seals) = (scanner.clone(), evidence.to_vec(), seals.to_vec());
        self.decision.events.push(SealingEvent::Authenticated { scanner, evidence, seals });
    }

    /// The seals are among those that were loaded, of a kind that counts, on pages that are there.
    fn placements(&mut self, state: &SealingState, placements: &[PagePlacement]) {
        if placements.len() > MAX_PLACEMENTS {
            self.fault(Finding::new(Code::CommandForm, "/action/placements").with("field", "placements"));
            return;
        }
        let kinds = self.page().map(|page| (page.kinds.clone(), page.kinds_basis.assumed)).unwrap_or_default();
        for (index, placement) in placements.iter().enumerate() {
            let at = format!("/action/placements/{index}");
            match state.seals.iter().find(|loaded| loaded.seal == placement.seal) {
                None => {
                    let finding = Finding::new(Code::SealingSealNotLoaded, format!("{at}/seal"));
                    self.fault(finding.with("seal", &placement.seal));
                }
                Some(loaded) if !kinds.0.is_empty() && !kinds.0.contains(&loaded.kind) => {
                    let finding = Finding::new(Code::SealingKindNotCounted, format!("{at}/seal"));
                    self.fault(finding.with("kind", &loaded.kind).assumed(kinds.1));
                }
                Some(_) => {}
            }
            if placement.page == 0 || placement.page > state.file.pages {
                let finding = Finding::new(Code::DocumentPageMissing, format!("{at}/page"));
                self.fault(finding.with("page", placement.page).with("pages", state.file.pages));
            } else if !self.on_page(state, placement) {
                self.fault(Finding::new(Code::SealingOffPage, at.as_str()).with("page", placement.page));
            }
        }
    }

    /// Whether a seal lies within its page, as far as its size is known.
    fn on_page(&self, state: &SealingState, placement: &PagePlacement) -> bool {
        let loaded = state.seals.iter().find(|loaded| loaded.seal == placement.seal);
        let kind = loaded.and_then(|loaded| self.context.profile.kind(&loaded.kind));
        // Kinds are measured in tenths of a millimetre. Where no source gives the size, the corner must lie on the page.
        let span = |tenths: u32| i64::from(tenths.max(1)) * 100;
        let (width, height) = kind.map_or((100, 100), |kind| (span(kind.width), span(kind.height)));
        let within =
            |from: i64, span: i64, whole: i64| from >= 0 && from.checked_add(span).is_some_and(|end| end <= whole);
        state
            .file
            .size(placement.page)
            .is_some_and(|page| within(placement.x, width, page.width) && within(placement.y, height, page.height))
    }

    /// Rows NN-006, NN-007, NN-012.
    fn confirm(&mut self, state: &SealingState, person: &Principal, answers: &[AskedSeal]) {
        let profile = self.context.profile;
        if let Some(rules) = &profile.sealing {
            let report = check_coverage(&rules.coverage, state.file.pages, &state.placements);
            for finding in report.findings {
                self.decision.add(finding, vec![Mender::any(Role::Person)], Some("place_seals"));
            }
        }
        let accounts: BTreeSet<&str> = answers.iter().map(|one| one.answer.asked.account.as_str()).collect();
        let used: BTreeSet<&str> = state.placements.iter().map(|placement| placement.seal.as_str()).collect();
        for seal in used {
            match answers.iter().position(|asked| asked.seal == seal).and_then(|at| Some((at, answers.get(at)?))) {
                None => {
                    let finding = Finding::new(Code::SealingAnswerMissing, "/action/answers");
                    self.fault(finding.with("seal", seal));
                }
                Some((at, asked)) if !self.is_about(state, &asked.answer.asked, seal) || accounts.len() > 1 => {
                    let pointer = format!("/action/answers/{at}/answer/asked");
                    self.fault(Finding::new(Code::SealingAnswerOfOther, pointer).with("seal", seal));
                }
                Some((_, asked)) if asked.answer.allowed => {}
                Some((at, asked)) => {
                    let pointer = format!("/action/answers/{at}/answer");
                    let mut unmet = asked.answer.unmet.clone();
                    for one in &mut unmet {
                        one.finding.pointer.clone_from(&pointer);
                    }
                    if unmet.is_empty() {
                        self.fault(Finding::new(Code::SealingAnswerMissing, pointer).with("seal", seal));
                    }
                    self.decision.unmet.append(&mut unmet);
                }
            }
        }
        let digest = state.file.digest.clone();
        let placements = state.placements.clone();
        self.decision.effects.push(HostTask::SealDocument { digest: digest.clone(), placements });
        let person = person.clone();
        self.decision.events.push(SealingEvent::Confirmed { person, digest });
    }

    /// Whether an answer is about the scanner's use of this seal, of this enterprise, now.
    fn is_about(&self, state: &SealingState, asked: &SealAsked, seal: &str) -> bool {
        let question = &asked.question;
        let page = self.channel();
        state.scanner.as_ref().is_some_and(|scanner| scanner.is(&asked.person))
            && is_token(&asked.account, MAX_ID)
            && asked.enterprise.is_same(&state.enterprise)
            && question.seal.as_deref() == Some(seal)
            && question.operation == SealOperation::Sign
            && question.channel == page
            && asked.at == self.context.now
    }

    /// The channel of the page: the one whose sealed files are stored with the person's materials.
    fn channel(&self) -> Channel {
        let rules = self.context.profile.sealing.as_ref();
        let stores = |rule: &&SealingChannel| rule.output == OutputPolicy::Store;
        rules.and_then(|rules| rules.channels.iter().find(stores)).map_or(Channel::Web, |rule| rule.channel)
    }

    /// Rows NN-009, NN-012, NN-015.
    fn sealed(&mut self, state: &SealingState, original: &str, file: &SealableFile) {
        if state.stage != SealingStage::Confirmed {
            let code =
                if state.stage == SealingStage::Stored { Code::SealingFinished } else { Code::SealingNotConfirmed };
            self.decision.add(Finding::new(code, ""), vec![Mender::any(Role::Person)], Some("confirm"));
        }
        if original != state.file.digest {
            self.fault(Finding::new(Code::DocumentChanged, "/action/original"));
        }
        // A file without a change carries no seal.
        if words::plain(&file.digest).eq_ignore_ascii_case(&state.file.digest) || !is_token(&file.digest, MAX_TOKEN) {
            self.fault(Finding::new(Code::DocumentWithoutSeal, "/action/file/digest"));
        }
        for finding in check_file(file, "/action/file") {
            self.fault(finding);
        }
        if let Some(finding) = id_fault(&file.id, "/action/file/id", "id") {
            self.fault(finding);
        }
        let pages = 1..=state.file.pages.min(MAX_PAGES);
        if file.format != state.file.format
            || file.pages != state.file.pages
            || !file.is_measured()
            || pages.into_iter().any(|page| file.size(page) != state.file.size(page))
        {
            self.fault(Finding::new(Code::SealingOtherFile, "/action/file"));
        }
        let folders = self.page().map(|page| page.folders.clone()).unwrap_or_default();
        let document =
            StoredDocument { file: file.clone(), owner: state.owner.clone(), folders, sealed_at: self.context.now };
        self.decision.effects.push(HostTask::StoreDocument { document: document.clone() });
        self.decision.events.push(SealingEvent::Stored { document });
    }
}
