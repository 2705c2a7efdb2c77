//! A small batch for the tests of the case aggregate: two sub-cases, a buyer each, one bank; confirmed by the
//! bank, and submitted by the developer.

use std::sync::LazyLock;

use dengji::{
    application::{CoOwnership, Contact, SubCaseDocument},
    case::{Action, Case, Command, Context, LogEntry, Outcome, command::ApplicationChanges},
    finding::{Refusal, Role},
    identifier::Regions,
    party::{ActingFor, Actor, Binding, Enterprise, Evidence, LoginMethod, TrustLevel},
    platform::{Capacity, Mailbox, PartyRole, Profile},
    time::Instant,
};
use serde_json::json;

/// The sub-cases.
pub(crate) const SUBS: [&str; 2] = ["s1", "s2"];
/// Who signs each sub-case.
pub(crate) const SIGNERS: [&str; 2] = ["buyers/0", "mortgagees/0"];
/// How long a ticket lives, in seconds.
pub(crate) const LIFE: i64 = 86_400;

/// Seconds after the first submission.
pub(crate) fn at(seconds: i64) -> Instant {
    Instant::parse("2024-08-01T01:00:00Z").unwrap().plus_seconds(seconds).unwrap()
}

pub(crate) fn developer() -> Enterprise {
    Enterprise {
        name: "广州示范房地产开发有限公司".to_owned(), document_number: "91440101MA5TE0T11U".into()
    }
}

pub(crate) fn confirmer() -> Enterprise {
    Enterprise {
        name: "示范银行股份有限公司广州分行".to_owned(), document_number: "91440100190000019Y".into()
    }
}

pub(crate) fn handler_of(enterprise: Enterprise) -> Actor {
    Actor {
        role: Role::Handler,
        name: "王五".to_owned(),
        document_number: "440104198501010039".into(),
        level: Some(TrustLevel::Level4),
        login: Some(LoginMethod::PersonalAccount),
        acting_for: Some(ActingFor { enterprise, level: Some(TrustLevel::Level4), binding: Binding::Bound }),
        notice_acknowledged: true,
        ..Actor::system("handler")
    }
}

/// Evidence that is still to be bound to a case; see [`bound`].
pub(crate) fn evidence() -> Evidence {
    Evidence::default()
}

/// The command with the evidence that an honest provider gives for it: of this case, this round, this person, now, and
/// never given before.
pub(crate) fn bound(action: Action, case: &Case, now: Instant) -> Action {
    let round = |id: &str| case.sub_case(id).and_then(|(_, sub)| sub.round.as_ref());
    let make = |kind: &str, provider: &str, name: &str, digest: &str, subject: &str| Evidence {
        kind: kind.to_owned(),
        provider: provider.to_owned(),
        reference: format!("{}/{name}", case.state().metadata.version),
        digest: digest.to_owned(),
        subject: subject.into(),
        at: Some(now),
    };
    match action {
        Action::Sign { sub_case, round: number, signer, .. } => {
            let current = round(&sub_case);
            let who = current.and_then(|round| round.signers.iter().find(|one| one.key == signer));
            let evidence = make(
                "personal_signature",
                "yuexinqian",
                &format!("{sub_case}/{signer}"),
                current.map_or("", |round| &round.digest),
                who.map_or("", |who| who.document_number.as_typed()),
            );
            Action::Sign { sub_case, round: number, signer, evidence }
        }
        Action::Seal { sub_cases, .. } => {
            let own = &case.state().confirmer.document_number;
            let seal = |id: &String| {
                let digest = round(id).map_or("", |round| &round.digest);
                make("enterprise_seal", "guangzhou-seal-platform", id, digest, own.as_typed())
            };
            let evidence = sub_cases.iter().map(seal).collect();
            Action::Seal { sub_cases, evidence }
        }
        Action::ReportTax { sub_cases, cleared: true, .. } => {
            let evidence = Some(make("tax_certificate", "guangzhou-tax", &sub_cases.concat(), "", ""));
            Action::ReportTax { sub_cases, cleared: true, evidence }
        }
        Action::RecordInquiry { sub_case, mut inquiry } => {
            let (row, sub) = (inquiry.answered_by.clone(), case.sub_case(&sub_case).map(|(_, sub)| sub));
            let buyer = sub.and_then(|sub| sub.application.buyers.first());
            let number = buyer.map_or("", |buyer| buyer.document_number.as_typed());
            let (regions, system) = (Regions::default(), Actor::system("registry"));
            let digest = case.inquiry_digest(&context(profile(), &regions, &system, now), &sub_case, &inquiry);
            let digest = digest.unwrap_or_default();
            inquiry.evidence = make("inquiry_signature", "registry", &format!("{sub_case}/{row}"), &digest, number);
            Action::RecordInquiry { sub_case, inquiry }
        }
        Action::WithdrawBeforeEntry { sub_cases, .. } => {
            let mut evidence = Vec::new();
            for sub in sub_cases.iter().filter_map(|id| case.sub_case(id)).map(|(_, sub)| sub) {
                let form = &sub.application;
                let buyers = form.buyers.iter().map(|one| &one.document_number);
                let others = form.sellers.iter().chain(&form.mortgagees).map(|one| &one.document_number);
                for number in buyers.chain(others) {
                    let name = format!("{}/{}", sub.id, number.as_typed());
                    let digest = round(&sub.id).map_or("", |round| &round.digest);
                    evidence.push(make("withdrawal_declaration", "registry", &name, digest, number.as_typed()));
                }
            }
            Action::WithdrawBeforeEntry { sub_cases, evidence }
        }
        other => other,
    }
}

/// The documents of a sub-case in which nothing is found: one buyer, one bank.
pub(crate) fn document(sub: usize) -> SubCaseDocument {
    let mut document: SubCaseDocument = dengji::json::read(include_str!("sub_case.json")).unwrap();
    document.unit.unit_code = format!("440106001001GB00001F0001000{}", sub + 1).into();
    if let Some(property) = &mut document.application.property {
        property.unit_code.clone_from(&document.unit.unit_code);
    }
    let buyer = document.application.buyers.swap_remove(sub);
    document.application.buyers = vec![buyer];
    document.application.buyers[0].co_ownership = Some(CoOwnership::Sole);
    document
}

/// The actor who gives such a command.
pub(crate) fn actor_of(action: &Action) -> Actor {
    match action {
        Action::Sign { .. } | Action::ReportTax { .. } | Action::ReportSubmissionFailure { .. } => {
            Actor::system("host")
        }
        Action::ReportStatus { .. } => Actor::system("registry"),
        Action::Seal { .. } | Action::Approve { .. } | Action::Reject { .. } => handler_of(confirmer()),
        _ => handler_of(developer()),
    }
}

/// A case, with everything that commands need.
#[derive(Clone)]
pub(crate) struct Desk {
    pub(crate) case: Case,
    pub(crate) log: Vec<LogEntry>,
}

pub(crate) fn context<'a>(profile: &'a Profile, regions: &'a Regions, actor: &'a Actor, now: Instant) -> Context<'a> {
    Context { now, actor, profile, regions, salt: "000102030405060708090a0b0c0d0e0f" }
}

/// Confirmed by the bank, and not by the developer who begins the case; and what was submitted may be changed in place.
static PROFILE: LazyLock<Profile> = LazyLock::new(|| {
    let mut profile = STRICT.clone();
    let mine = profile.mailboxes.iter_mut().find(|view| view.mailbox == Mailbox::MyCases).unwrap();
    mine.actions.extend(IN_PLACE.map(str::to_owned));
    profile
});

/// What changes the content of a sub-case.
pub(crate) const IN_PLACE: [&str; 6] =
    ["edit_application", "batch_edit", "answer_questionnaire", "upload_material", "remove_material", "share_materials"];

/// As the guide has it: confirmed by the bank, and what was submitted is withdrawn before it is changed.
static STRICT: LazyLock<Profile> = LazyLock::new(|| {
    let mut profile = Profile::builtin("guangzhou-registration").unwrap();
    let confirms = profile.acting_parties.iter_mut().find(|rule| rule.capacity == Capacity::Confirmer);
    confirms.unwrap().party = PartyRole::Mortgagee;
    profile
});

pub(crate) fn profile() -> &'static Profile {
    &PROFILE
}

pub(crate) fn strict() -> &'static Profile {
    &STRICT
}

impl Desk {
    /// Opened, and nothing filled in.
    pub(crate) fn open() -> Self {
        let open: Action = serde_json::from_value(json!({
            "type": "open_batch", "caseId": "k1",
            "business": {"organisationType": "developer", "propertyType": "building",
                         "businessType": "presale_advance_notice_with_mortgage"},
            "initiator": developer(), "confirmer": confirmer(),
            "project": {"id": "p1", "name": "示范苑", "developer": developer()},
            "units": [{"subCase": "s1", "unit": document(0).unit}, {"subCase": "s2", "unit": document(1).unit}],
        }))
        .unwrap();
        let regions = Regions::default();
        let actor = actor_of(&open);
        let command =
            Command { id: "open".to_owned(), expected_version: None, expected_sub_cases: Vec::new(), action: open };
        let (case, outcome) = Case::open(&command, &context(profile(), &regions, &actor, at(-100))).unwrap();
        Self { case, log: outcome.entry.into_iter().collect() }
    }

    /// Filled in and saved.
    pub(crate) fn filled() -> Self {
        let mut desk = Self::open();
        for action in filling() {
            let _ = desk.give(action, at(-100)).unwrap();
        }
        desk
    }

    /// Gives a command as who may give it.
    pub(crate) fn give(&mut self, action: Action, now: Instant) -> Result<Outcome, Refusal> {
        let actor = actor_of(&action);
        self.give_as(action, now, &actor)
    }

    pub(crate) fn give_as(&mut self, action: Action, now: Instant, actor: &Actor) -> Result<Outcome, Refusal> {
        self.give_under(profile(), action, now, actor)
    }

    /// The same under another profile.
    pub(crate) fn give_under(
        &mut self,
        profile: &Profile,
        action: Action,
        now: Instant,
        actor: &Actor,
    ) -> Result<Outcome, Refusal> {
        let regions = Regions::default();
        let id = format!("c{}", self.case.state().metadata.version);
        let command = Command {
            id,
            expected_version: None,
            expected_sub_cases: Vec::new(),
            action: bound(action, &self.case, now),
        };
        let outcome = self.case.handle(&command, &context(profile, &regions, actor, now))?;
        self.log.extend(outcome.entry.iter().cloned());
        Ok(outcome)
    }
}

/// What fills the batch in, from opening to saving.
pub(crate) fn filling() -> Vec<Action> {
    let mut actions = Vec::new();
    for (at, sub) in SUBS.iter().enumerate() {
        let document = document(at);
        actions.push(Action::EditApplication { sub_case: (*sub).to_owned(), application: document.application });
        actions.push(Action::AnswerQuestionnaire {
            sub_cases: vec![(*sub).to_owned()],
            questionnaire: document.questionnaire,
        });
        for mut material in document.materials {
            material.shared = false;
            actions.push(Action::UploadMaterial { sub_case: Some((*sub).to_owned()), material, replace: false });
        }
    }
    actions.push(Action::Save {});
    actions
}

pub(crate) fn one(sub: usize) -> Vec<String> {
    vec![SUBS[sub].to_owned()]
}

/// A change of what is signed that leaves it sound: another telephone number of the contact.
pub(crate) fn edit(sub: usize, variant: usize) -> Action {
    let mut contact: Contact = document(0).application.contact.unwrap();
    ["13800138000", "13900139000"][variant % 2].clone_into(&mut contact.phone);
    let changes = ApplicationChanges { contact: Some(contact), ..ApplicationChanges::default() };
    Action::BatchEdit { sub_cases: one(sub), changes }
}

pub(crate) fn sign(sub: usize, round: u32, signer: usize) -> Action {
    Action::Sign { sub_case: SUBS[sub].to_owned(), round, signer: SIGNERS[signer].to_owned(), evidence: evidence() }
}
