//! Every setting of a shipped profile that the linter lets through changes some answer (§11).
//!
//! Each leaf is given another value, one after the other, until the linter accepts it and an answer of one fixed battery
//! of commands and questions is another. What cannot show is listed by name, with the reason.

use std::collections::{BTreeMap, BTreeSet};

use dengji::{
    finding::Role,
    lint::Lint,
    page::Page,
    party::{Actor, Enterprise, EntityKind, Evidence, LoginMethod},
    platform::{
        PlatformProfile,
        seal::{Channel, SealOperation, SealProfile, SecretScope, SetOccasion},
    },
    seal::{
        GrantRequest, HsmRecord, LicenceFacts, SealAccount, SealAction, SealForm, SealRequest, SystemRecord,
        action::FailedCheck, may::SealQuestion,
    },
};
use serde_json::{Value, json};

use crate::support::seal_desk::{
    self, actor, at, bound, certificate, command, context, enterprise, enterprise_account, evidence,
    guangzhou_application, licence, person, regions,
};

const DAY: i64 = 86_400;

const CHANNELS: [Channel; 5] = [Channel::Phone, Channel::Web, Channel::Client, Channel::Window, Channel::Mail];

const SCOPES: [SecretScope; 4] =
    [SecretScope::Seal, SecretScope::PersonCertificate, SecretScope::DeviceApp, SecretScope::Ukey];

/// What one platform cannot show, by the beginning of its pointers.
const IDLE_HERE: &[(&str, &str, &str)] = &[
    ("guangzhou-seal-platform", "/evidenceLife/", "no operation of this platform asks for evidence"),
    (
        "guangzhou-seal-platform",
        "/grants/chain/",
        "nobody to whom a seal was granted grants on, so there are no chains",
    ),
    (
        "guangzhou-enterprise-founding",
        "/bars/2/hides",
        "that a check failed is known with a command, not with a button",
    ),
    (
        "guangzhou-enterprise-founding",
        "/bars/3/hides",
        "that a check failed is known with a command, not with a button",
    ),
    ("shenzhen-seal", "/bars/0/hides", "that a check failed is known with a command, not with a button"),
    ("shenzhen-seal", "/bars/2/hides", "that a seal is bilingual is known with a command, not with a button"),
    ("shenzhen-seal", "/bars/4/hides", "what comes with an application is known with a command, not with a button"),
    ("shenzhen-seal", "/bars/5/hides", "what comes with an application is known with a command, not with a button"),
    (
        "shenzhen-seal",
        "/roles/0/needsClaim",
        "a seal begins with the claim of the representative, and falls with the licence when there is another",
    ),
    ("guangxi-seal", "/stages/1/stages/1", "no command says when a seal of this platform ends (`expired`)"),
    ("guangzhou-enterprise-founding", "/roles/0/needsClaim", "nobody can sign with these seals (C-18)"),
    ("guangzhou-enterprise-founding", "/roles/1/uses", "nobody can sign with these seals (C-18)"),
    ("guangzhou-enterprise-founding", "/stages/2/", "nobody can sign with these seals (C-18)"),
];

/// What no command and no question shows, by the key of the leaf or the end of its pointer.
const UNSEEN: &[(&str, &str)] = &[
    ("basis", "why a rule holds; the linter wants it, `compare` and findings' `assumed` show it"),
    ("sizeBasis", "as `basis`"),
    ("typeBasis", "as `basis`"),
    ("unknownBasis", "as `basis`"),
    ("revokesGrantsBasis", "as `basis`"),
    ("ownersBasis", "as `basis`"),
    ("schemaVersion", "the format"),
    ("id", "which profile it is"),
    ("version", "which profile it is"),
    ("support", "where users find help"),
    ("sealing", "how papers are sealed: the vectors of sealing show it"),
    ("sources", "editions of what the bases cite; the linter wants them"),
    ("region", "whom the platform serves; what follows from it stands in bars"),
    ("entries", "where users find things"),
    ("aliases", "terms for import"),
    ("messages", "texts that the host shows"),
    ("notes", "codes of texts that `notes` shows; the vectors of notes show them"),
    ("lists", "columns of the list that the host shows; the vectors of the list show them"),
    ("message", "code of a text that the host shows"),
    ("name", "a label"),
    ("bilingual", "the picture of a seal; where a bar asks for it, that bar is a setting of its own"),
    ("typeCode", "printed with the picture of a seal"),
    ("shape", "the picture of a seal"),
    ("width", "the picture of a seal"),
    ("height", "the picture of a seal"),
    ("count", "what the source counts; the linter compares it"),
    ("namesUnverified", "how sure the source is"),
];

/// Values that enums have and that no shipped profile may use.
const OTHERS: &[(&str, &[&str])] = &[
    ("cascade", &["stay", "fall"]),
    ("unknown", &["pending", "refused"]),
    ("mode", &["nothing", "all_to_all", "optional", "required"]),
    ("origin", &["disabled", "frozen"]),
    ("source", &["application", "certificate"]),
    ("owner", &["organisation", "person", "representative"]),
    ("severity", &["error", "warning", "info"]),
    ("comparison", &["less", "at_most", "at_least", "more"]),
    ("scope", &["seal", "person_certificate", "device_app", "ukey"]),
    ("fields", &["address", "region", "business_scope", "registered_capital", "entity_kind", "enterprise_number"]),
    ("occasion", &["registration", "application", "founding"]),
    ("effect", &["immediate", "awaits_claim", "awaits_issue", "application"]),
    ("anyOf", &["another_proof"]),
    ("code", &["seal.window_only", "seal.region_not_served", "another_code"]),
    ("channels", &["phone", "web", "client", "window"]),
    ("values", &["other", "44", "35", "4401"]),
    (
        "stages",
        &["applied", "awaiting_claim", "not_yet_valid", "active", "renewal_due", "suspended", "expired", "cancelled"],
    ),
];

/// Settings that are written only where they are set.
const UNWRITTEN: &[(&str, &str)] = &[
    ("roles", "needsClaim"),
    ("kinds", "bilingual"),
    ("kinds", "custom"),
    ("operations", "reasonRequired"),
    ("bars", "hides"),
    ("secrets", "changedHere"),
    ("secrets", "resetReissues"),
];

/// The battery: answers, one after the other, and how they go on once one differs.
struct Battery<'a> {
    /// Evidence and channels follow the profile as it was shipped.
    shipped: &'a SealProfile,
    profile: &'a SealProfile,
    answers: Vec<u64>,
    expected: Option<&'a [u64]>,
    differs: bool,
    scope: Scope,
}

/// How much of the battery is run. Where a part differs, the whole does; parts are tried first, since they are quick.
#[derive(Clone, Copy)]
enum Scope {
    /// Questions, and no tries of commands.
    Questions,
    /// Only what is asked of this operation.
    Operation(SealOperation),
    Whole,
}

fn digest(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

impl<'a> Battery<'a> {
    fn of(shipped: &'a SealProfile, profile: &'a SealProfile, scope: Scope, expected: Option<&'a [u64]>) -> Self {
        Self { shipped, profile, answers: Vec::new(), expected, differs: false, scope }
    }

    fn is_of_all_operations(&self) -> bool {
        !matches!(self.scope, Scope::Operation(_))
    }

    /// The operations that are asked about.
    fn operations(&self) -> BTreeSet<SealOperation> {
        let all = self.shipped.operations.iter().chain(&self.profile.operations).map(|rule| rule.operation);
        let asked = |operation: &SealOperation| !matches!(self.scope, Scope::Operation(only) if only != *operation);
        all.filter(asked).collect()
    }

    fn tell(&mut self, answer: &impl serde::Serialize) {
        let answer = digest(&serde_json::to_string(answer).unwrap());
        self.differs |= self.expected.is_some_and(|expected| expected.get(self.answers.len()) != Some(&answer));
        self.answers.push(answer);
    }
}

fn somebody(role: Role, number: usize, login: Option<LoginMethod>) -> Actor {
    Actor { role, login, ..actor(number) }
}

fn actors() -> Vec<Actor> {
    vec![
        actor(0),
        enterprise_account(),
        actor(1),
        actor(2),
        actor(3),
        somebody(Role::LicenceCustodian, 3, None),
        somebody(Role::WindowStaff, 4, None),
        Actor::system("platform"),
        // The representative of a changed licence.
        somebody(Role::LegalRepresentative, 3, None),
    ]
}

fn request(id: &str, role: Role, seals: &[&str], to: usize, until: Option<i64>) -> GrantRequest {
    GrantRequest {
        id: id.to_owned(),
        role,
        seals: seals.iter().map(|seal| (*seal).to_owned()).collect(),
        person: Some(person(to)),
        organisation: None,
        from: None,
        until: until.map(at),
    }
}

/// A form with nothing left out.
fn whole_form(profile: &SealProfile) -> SealForm {
    let form = match guangzhou_application(profile, at(0), 1) {
        SealAction::Apply { form, .. } => SealForm { medium: "x".to_owned(), entry_method: "x".to_owned(), ..form },
        _ => SealForm::default(),
    };
    SealForm { medium: profile.media.first().map(|one| one.code.clone()).unwrap_or_default(), ..form }
}

/// What a person may try, with two seals of the account.
fn tries(profile: &SealProfile, seals: &[String]) -> Vec<(usize, SealAction)> {
    let form = whole_form(profile);
    let mut tries = Vec::new();
    let new = |kind: &str, id: &str| SealRequest {
        id: id.to_owned(),
        name: enterprise().name,
        kind: kind.to_owned(),
        colour: "red".to_owned(),
        start: Some(at(DAY).china_date()),
        years: 1,
        image: "image".to_owned(),
        ..SealRequest::default()
    };
    for kind in &profile.kinds {
        let apply = |seals, form: &SealForm, grants| SealAction::Apply {
            application: "n".into(),
            seals,
            form: form.clone(),
            grants,
        };
        let owned = SealRequest { owner: Some(person(0)), ..new(&kind.code, "N1") };
        for who in [0, 1, 2] {
            tries.push((who, apply(vec![new(&kind.code, "N1")], &form, vec![])));
            tries.push((who, apply(vec![owned.clone()], &form, vec![])));
        }
        tries.push((0, apply(vec![new(&kind.code, "N1")], &SealForm::default(), vec![])));
        tries.push((
            4,
            apply(vec![new(&kind.code, "N1")], &form, vec![request("n", Role::SealHolder, &["N1"], 2, None)]),
        ));
        tries.push((1, apply(vec![SealRequest::default()], &SealForm::default(), vec![])));
    }
    tries.push((0, SealAction::Apply { application: "n".into(), seals: vec![], form: form.clone(), grants: vec![] }));
    tries.push((0, SealAction::DownloadCertificate { certificate: certificate("D") }));
    for (number, id) in seals.iter().take(2).enumerate() {
        let seal = || id.clone();
        for who in [0, 1, 3, 4] {
            let (medium, device) = (form.medium.clone(), String::new());
            tries.push((who, SealAction::Claim { seal: seal(), medium, device, certificate: Some(certificate("C")) }));
            tries.push((who, SealAction::Sign { seal: seal(), digest: "ab".repeat(32), certificate: String::new() }));
            tries.push((who, SealAction::Revoke { grants: vec![format!("a/{id}")], form: form.clone() }));
            tries.push((who, SealAction::Suspend { seals: vec![seal()], reason: String::new(), form: form.clone() }));
            tries.push((who, SealAction::Resume { seals: vec![seal()], reason: String::new(), form: form.clone() }));
            tries.push((who, SealAction::Cancel { seals: vec![seal()], reason: "merged".into(), form: form.clone() }));
            tries.push((
                who,
                SealAction::Change { application: "v".into(), seals: vec![seal()], grants: vec![], form: form.clone() },
            ));
            tries.push((
                who,
                SealAction::Renew { seal: seal(), until: at(9000 * DAY), certificate: Some(certificate("R")) },
            ));
            tries.push((who, SealAction::BindUkey { seal: seal(), ukey: "U9".into() }));
            tries.push((who, SealAction::ConfirmUkeyBinding { seal: seal() }));
            tries.push((who, SealAction::UnbindUkey { seal: seal() }));
            tries.push((who, SealAction::ConfirmUkeyUnbinding { seal: seal() }));
            tries.push((who, SealAction::DeleteCopy { seal: seal() }));
        }
        for action in [
            SealAction::Suspend { seals: vec![seal()], reason: "遗失".into(), form: form.clone() },
            SealAction::Resume { seals: vec![seal()], reason: "找回".into(), form: form.clone() },
            SealAction::Cancel { seals: vec![seal()], reason: String::new(), form: form.clone() },
            SealAction::Cancel { seals: vec![seal()], reason: "other".into(), form: SealForm::default() },
            SealAction::Cancel { seals: vec![seal()], reason: "dissolved".into(), form: form.clone() },
            SealAction::Revoke { grants: vec![format!("a/{id}")], form: SealForm::default() },
            SealAction::Revoke { grants: vec![format!("default/organisation/{id}")], form: form.clone() },
        ] {
            tries.push((0, action.clone()));
            tries.push((1, action));
        }
        let change =
            SealAction::Change { application: "v".into(), seals: vec![seal()], grants: vec![], form: form.clone() };
        tries.push((8, change));
        let change = SealAction::Change {
            application: "v".into(),
            seals: vec![seal()],
            grants: vec![],
            form: SealForm::default(),
        };
        tries.push((8, change));
        for scope in SCOPES {
            let subject = if scope == SecretScope::Seal { seal() } else { String::new() };
            for who in [0, 3] {
                tries.push((who, SealAction::ChangeSecret { scope, subject: subject.clone() }));
                let certificate = Some(certificate("S"));
                tries.push((who, SealAction::ResetSecret { scope, subject: subject.clone(), certificate }));
                tries.push((who, SealAction::ResetSecret { scope, subject: subject.clone(), certificate: None }));
            }
        }
        for role in [Role::SealAdministrator, Role::SealHolder] {
            for (who, until) in [
                (0, Some(200 * DAY)),
                (0, None),
                (1, Some(200 * DAY)),
                (3, Some(5000 * DAY)),
                (3, Some(50 * DAY)),
                (4, Some(50 * DAY)),
            ] {
                let grant = request(&format!("t{number}"), role, &[id], 1, until);
                tries.push((who, SealAction::Grant { grant: grant.clone(), form: form.clone() }));
                let mut unknown = grant;
                unknown.person.as_mut().unwrap().phone = String::new().into();
                tries.push((who, SealAction::Grant { grant: unknown, form: SealForm::default() }));
            }
        }
        let mut grant = request("o", Role::SealHolder, &[id], 3, Some(200 * DAY));
        (grant.person, grant.organisation) = (None, Some(Enterprise { name: "分公司".into(), ..enterprise() }));
        tries.push((1, SealAction::Grant { grant: grant.clone(), form: form.clone() }));
        tries.push((0, SealAction::Grant { grant, form: form.clone() }));
    }
    tries.push((1, SealAction::AuthoriseHandler { person: person(4) }));
    tries.push((0, SealAction::AuthoriseHandler { person: person(4) }));
    // Nothing is filled in, so that each field is missed.
    tries.push((0, SealAction::ApplySystemAccess { system: SystemRecord::default(), form: SealForm::default() }));
    tries.push((0, SealAction::FileHsm { hsm: HsmRecord::default(), form: SealForm::default() }));
    tries
}

fn questions(battery: &mut Battery<'_>, account: &SealAccount, clock: i64, whole: bool) {
    let now = at(clock);
    let profile = battery.profile;
    if battery.is_of_all_operations() {
        let all = seal_desk::platform(profile, now);
        battery.tell(&account.seals(now, &all));
        battery.tell(&account.list(Channel::Web, &all, Page::ALL));
        battery.tell(&account.grants(now, &all, None));
        battery.tell(&account.deadlines(now, at(20_000 * DAY), &all));
        battery.tell(&account.entitlements_at(now, &all));
        for application in &account.state().applications {
            battery.tell(&account.window_form(&application.id, &all));
        }
    }
    let seals: Vec<String> = account.state().seals.iter().map(|seal| seal.id.clone()).collect();
    let operations = battery.operations();
    for actor in actors() {
        let context = context(profile, &actor, regions(), now);
        if battery.is_of_all_operations() {
            battery.tell(&account.todo(&context));
        }
        for channel in CHANNELS {
            if battery.is_of_all_operations() {
                battery.tell(&account.actions(channel, &context, Page { offset: 0, limit: 2 }));
            }
            for operation in &operations {
                let question = SealQuestion { operation: *operation, channel, seal: None, kind: None, role: None };
                battery.tell(&account.may(&question, &context));
            }
            if battery.differs {
                return;
            }
        }
    }
    if !whole || matches!(battery.scope, Scope::Questions) {
        return;
    }
    let actors = actors();
    let failures: [&[FailedCheck]; 4] =
        [&[], &[FailedCheck::RealName], &[FailedCheck::Licence], &[FailedCheck::LicenceSyncing]];
    for (who, action) in tries(battery.shipped, &seals) {
        let operation = action.operation();
        let custom = matches!(&action, SealAction::Apply { seals, .. } if seals.iter().any(|one| one.kind == "custom"));
        let operation = if custom { Some(SealOperation::ApplyCustom) } else { operation };
        if operation.is_none_or(|operation| !operations.contains(&operation)) {
            continue;
        }
        for channel in CHANNELS {
            let offered =
                |profile: &SealProfile| operation.is_some_and(|one| profile.operation(one, channel).is_some());
            if !offered(battery.shipped) && !offered(profile) {
                continue;
            }
            let proofs = evidence(battery.shipped, operation, channel);
            let mut proven = proofs.clone();
            proven.push(Evidence { kind: "proof".into(), ..Evidence::default() });
            let number = format!("try-{channel:?}");
            let bind = |given| bound(given, battery.shipped, account, &actors[who], &action, (number.as_str(), now));
            let mut others = proofs.clone();
            let rule = operation.and_then(|one| battery.shipped.operation(one, channel));
            for (given, wanted) in others.iter_mut().zip(rule.iter().flat_map(|rule| &rule.evidence)) {
                given.kind.clone_from(wanted.any_of.last().unwrap());
            }
            // Evidence that counts no longer, by as little as it can.
            let mut old = bind(proofs.clone());
            let life = 60 * i64::from(battery.shipped.evidence_life.minutes);
            old.iter_mut().for_each(|one| one.at = now.plus_seconds(-life));
            let all = [bind(proofs), bind(proven), bind(others), old, Vec::new()];
            for (number, given) in all.into_iter().enumerate() {
                let fails = matches!(action, SealAction::Apply { .. } | SealAction::Claim { .. });
                let failures = if number == 0 && fails { &failures[..] } else { &failures[..1] };
                for failed in failures {
                    let mut command = command("try", action.clone(), Some(channel), given.clone());
                    command.failed = failed.to_vec();
                    let login = rule.and_then(|rule| rule.logins.first().copied()).or(actors[who].login);
                    let actor = Actor { login, ..actors[who].clone() };
                    let decided = account.decide(&command, &context(profile, &actor, regions(), now));
                    battery.tell(&decided.map_err(|refusal| refusal.unmet));
                }
            }
            if battery.differs {
                return;
            }
        }
    }
    if !battery.is_of_all_operations() {
        return;
    }
    // A change of each fact of the licence.
    let system = Actor::system("platform");
    let context = context(profile, &system, regions(), now);
    let before = &account.state().licences.last().unwrap().licence;
    let mut changed: Vec<LicenceFacts> = (0..9).map(|_| before.clone()).collect();
    changed[0].representatives[0].name = "新法人".into();
    changed[1].representatives[0].document_number = "44010119800101999X".into();
    changed[2].enterprise.name = "新名称有限公司".into();
    changed[3].foreign_invested = !before.foreign_invested;
    changed[4].kind = EntityKind::Other;
    changed[5].enterprise.document_number = "91440101MA5CTEST9X".into();
    changed[6].address = "新址".into();
    changed[7].region = "110105".into();
    changed[8].business_scope = "新".into();
    let mut capital = before.clone();
    capital.registered_capital = "1元".into();
    changed.push(capital);
    for licence in &changed {
        battery.tell(&account.licence_impact(licence, &context).map_err(|refusal| refusal.unmet));
    }
}

/// A way of logging in opens a channel or does not.
fn log_in(battery: &mut Battery<'_>, account: &SealAccount, clock: i64) {
    let (profile, now) = (battery.profile, at(clock));
    let operations = battery.operations();
    let seals: Vec<String> = account.state().seals.iter().map(|seal| seal.id.clone()).collect();
    for login in [
        LoginMethod::FaceCheck,
        LoginMethod::Scan,
        LoginMethod::IdentityPlatform,
        LoginMethod::Ukey,
        LoginMethod::ELicence,
        LoginMethod::EnterpriseAccount,
        LoginMethod::PersonalAccount,
        LoginMethod::Certificate,
    ] {
        for who in
            [somebody(Role::LegalRepresentative, 0, Some(login)), Actor { login: Some(login), ..enterprise_account() }]
        {
            let context = context(profile, &who, regions(), now);
            for channel in CHANNELS {
                for operation in &operations {
                    let seal = seals.first().cloned();
                    let question = SealQuestion { operation: *operation, channel, seal, kind: None, role: None };
                    battery.tell(&account.may(&question, &context));
                }
            }
        }
    }
}

/// One enterprise from its first day to its last; what is refused on the way is an answer, too.
fn life(battery: &mut Battery<'_>, licence: LicenceFacts, whole: bool) {
    let (shipped, profile) = (battery.shipped, battery.profile);
    let system = Actor::system("platform");
    let open = SealAction::OpenAccount { account_id: "A1".to_owned(), licence: licence.clone() };
    let opened = SealAccount::open(&command("open", open, None, vec![]), &context(profile, &system, regions(), at(0)));
    let (mut account, _) = opened.unwrap();
    let mut clock = 0;
    let mut number = 0;
    let mut step =
        |battery: &mut Battery<'_>, account: &mut SealAccount, who: &Actor, action: SealAction, clock: &mut i64| {
            let operation = action.operation();
            let rules = shipped.operations.iter().filter(|rule| Some(rule.operation) == operation);
            let mut channels: Vec<_> = rules.map(|rule| Some(rule.channel)).collect();
            if operation.is_none() {
                channels.push(None);
            }
            for channel in channels {
                *clock += 1;
                number += 1;
                let given = channel.map(|channel| evidence(shipped, operation, channel)).unwrap_or_default();
                let given = bound(given, shipped, account, who, &action, (&format!("c{number}"), at(*clock)));
                let rule = operation.zip(channel).and_then(|(one, channel)| shipped.operation(one, channel));
                let login = rule.and_then(|rule| rule.logins.first().copied()).or(who.login);
                let who = &Actor { login, ..who.clone() };
                let command = command(&format!("c{number}"), action.clone(), channel, given);
                let done = account.handle(&command, &context(profile, who, regions(), at(*clock)));
                let report = done
                    .as_ref()
                    .ok()
                    .map(|outcome| (outcome.events().to_vec(), outcome.report.clone(), outcome.effects.clone()));
                battery.tell(&report.ok_or(done.err().map(|refusal| refusal.unmet)));
            }
        };
    questions(battery, &account, clock, whole);
    let certified = |who: usize| SealAction::ReportCertificate {
        person: person(who),
        certificate: certificate(&format!("P{who}")),
    };
    let grant = |grant: GrantRequest| SealAction::Grant { grant, form: SealForm::default() };
    for action in
        [SealAction::ReportSystemAccess { granted: true }, certified(0), SealAction::ReportHsm { filed: true }]
    {
        step(battery, &mut account, &system, action, &mut clock);
    }
    let sets = shipped.sets.iter().filter(|set| set.occasion != SetOccasion::Application);
    for set in sets.map(|set| set.code.clone()) {
        step(battery, &mut account, &system, SealAction::ReportSet { application: "a".into(), set }, &mut clock);
    }
    questions(battery, &account, clock, false);
    for (engraved, filed) in [(true, false), (true, true)] {
        let report = SealAction::ReportPhysicalSeal { engraved, filed };
        step(battery, &mut account, &system, report, &mut clock);
        questions(battery, &account, clock, false);
    }
    let apply = guangzhou_application(shipped, at(3 * DAY), 1);
    if let SealAction::Apply { seals, form, .. } = &apply {
        // A seal of a person, too, where there are such.
        for kind in shipped.kinds.iter().filter(|kind| kind.owner.is_person()) {
            let owner = Some(person(0));
            let request = SealRequest { id: "S2".into(), kind: kind.code.clone(), owner, ..seals[0].clone() };
            let (application, form) = ("p".to_owned(), form.clone());
            let apply = SealAction::Apply { application, seals: vec![request], form, grants: vec![] };
            step(battery, &mut account, &enterprise_account(), apply, &mut clock);
        }
    }
    step(battery, &mut account, &enterprise_account(), apply, &mut clock);
    let apply = SealAction::Apply { application: "b".into(), seals: vec![], form: SealForm::default(), grants: vec![] };
    step(battery, &mut account, &actor(0), apply, &mut clock);
    questions(battery, &account, clock, false);
    // What kind of enterprise it is decides on applications; the rest of its life is the same for all.
    if battery.differs || !whole || account.state().seals.is_empty() {
        return;
    }
    let seals: Vec<String> = account.state().seals.iter().map(|seal| seal.id.clone()).collect();
    let first = seals[0].clone();
    let issue = SealAction::ReportIssue { seals: seals.clone(), from: None, until: None };
    step(battery, &mut account, &system, issue, &mut clock);
    clock += 4 * DAY;
    let authorise = SealAction::AuthoriseHandler { person: person(1) };
    step(battery, &mut account, &enterprise_account(), authorise, &mut clock);
    let medium = shipped.media.first().map(|one| one.code.clone()).unwrap_or_default();
    let ends = dengji::seal::CertificateRecord { until: Some(at(400 * DAY)), ..certificate("C0") };
    let claim = SealAction::Claim { seal: first.clone(), medium, device: String::new(), certificate: Some(ends) };
    step(battery, &mut account, &actor(0), claim, &mut clock);
    questions(battery, &account, clock, whole);
    let by_representative = |id: &str, role| grant(request(id, role, &[&first], 2, Some(300 * DAY)));
    step(battery, &mut account, &actor(0), by_representative("a", Role::SealAdministrator), &mut clock);
    step(battery, &mut account, &actor(0), by_representative("x", Role::SealHolder), &mut clock);
    questions(battery, &account, clock, false);
    let known = SealAction::ReportPerson { person: person(2) };
    step(battery, &mut account, &system, known, &mut clock);
    questions(battery, &account, clock, false);
    step(battery, &mut account, &system, certified(2), &mut clock);
    for (who, action) in [
        (2, grant(request("h", Role::SealHolder, &[&first], 3, Some(100 * DAY)))),
        (1, SealAction::BindUkey { seal: first.clone(), ukey: "U1".into() }),
        (0, SealAction::BindUkey { seal: first.clone(), ukey: "U1".into() }),
        (0, SealAction::ConfirmUkeyBinding { seal: first.clone() }),
    ] {
        step(battery, &mut account, &actor(who), action, &mut clock);
        if battery.differs {
            return;
        }
    }
    questions(battery, &account, clock, false);
    step(battery, &mut account, &system, certified(3), &mut clock);
    questions(battery, &account, clock, whole);
    log_in(battery, &account, clock);
    let by = if account.state().grants.iter().any(|grant| grant.revoked.is_none() && grant.id.starts_with("a/")) {
        actor(0)
    } else {
        enterprise_account()
    };
    let mut then = account.clone();
    for action in [
        SealAction::ResetSecret {
            scope: SecretScope::Seal,
            subject: first.clone(),
            certificate: Some(certificate("C9")),
        },
        SealAction::Suspend { seals: vec![first.clone()], reason: "遗失".into(), form: SealForm::default() },
    ] {
        step(battery, &mut then, &by, action, &mut clock);
        questions(battery, &then, clock, whole);
    }
    for action in [
        SealAction::Resume { seals: vec![first.clone()], reason: "找回".into(), form: SealForm::default() },
        SealAction::Revoke { grants: vec![format!("a/{first}")], form: SealForm::default() },
        SealAction::Revoke { grants: vec![format!("default/organisation/{first}")], form: SealForm::default() },
    ] {
        step(battery, &mut then, &by, action, &mut clock);
    }
    questions(battery, &then, clock, whole);
    // Due, and over.
    for days in [385, 401] {
        questions(battery, &account, days * DAY, whole);
    }
    let cancel = SealAction::Cancel { seals: vec![first.clone()], reason: "other".into(), form: SealForm::default() };
    let mut cancelled = account.clone();
    step(battery, &mut cancelled, &actor(0), cancel, &mut clock);
    questions(battery, &cancelled, clock, false);
    // What the window's form says of a reason.
    for reason in ["merged", "dissolved", "other"] {
        let mut applied = account.clone();
        let form = whole_form(shipped);
        let cancel = SealAction::Cancel { seals: vec![first.clone()], reason: reason.into(), form };
        let given = evidence(shipped, Some(SealOperation::Cancel), Channel::Window);
        let given = bound(given, shipped, &applied, &actor(0), &cancel, ("w", at(clock)));
        let command = command("w", cancel, Some(Channel::Window), given);
        let done = applied.handle(&command, &context(profile, &actor(0), regions(), at(clock)));
        battery.tell(&done.map(|outcome| outcome.events().to_vec()).map_err(|refusal| refusal.unmet));
        battery.tell(&applied.window_form("w", &seal_desk::platform(profile, at(clock))));
    }
    let mut after = licence;
    after.representatives[0] = person(3);
    step(battery, &mut account, &system, SealAction::ReportLicenceChange { licence: after }, &mut clock);
    questions(battery, &account, clock, whole);
}

fn run(battery: &mut Battery<'_>, region: &str) {
    // Where seals come to new enterprises by themselves, the whole life is that of a new one.
    let newly_registered = battery.shipped.sets.iter().any(|set| set.occasion == SetOccasion::Registration);
    let usual = LicenceFacts { newly_registered, ..licence(region) };
    let two = vec![person(0), person(4)];
    life(battery, usual.clone(), true);
    for other in [
        LicenceFacts { newly_registered: !newly_registered, ..usual.clone() },
        LicenceFacts { kind: EntityKind::Partnership, representatives: two, ..usual.clone() },
        LicenceFacts { kind: EntityKind::Partnership, ..usual.clone() },
        LicenceFacts { kind: EntityKind::Other, ..usual.clone() },
        LicenceFacts { region: "110105".into(), ..usual.clone() },
        LicenceFacts { region: "440106".into(), ..usual.clone() },
        LicenceFacts { foreign_invested: true, ..usual },
    ] {
        if battery.differs {
            return;
        }
        life(battery, other, false);
    }
}

/// Every leaf of a document, with the key by which its values are pooled.
fn leaves(value: &Value, pointer: &str, key: &str, found: &mut Vec<(String, String, Value)>) {
    match value {
        Value::Object(parts) => {
            for (name, part) in parts {
                leaves(part, &format!("{pointer}/{name}"), name, found);
            }
        }
        Value::Array(parts) => {
            for (at, part) in parts.iter().enumerate() {
                leaves(part, &format!("{pointer}/{at}"), key, found);
            }
        }
        leaf => found.push((pointer.to_owned(), key.to_owned(), leaf.clone())),
    }
}

fn document(profile: &SealProfile) -> Value {
    let mut document: Value = serde_json::from_str(&profile.to_json()).unwrap();
    for (list, setting) in UNWRITTEN {
        for rule in document[*list].as_array_mut().into_iter().flatten() {
            rule.as_object_mut().unwrap().entry(*setting).or_insert(json!(false));
        }
    }
    document
}

fn pools() -> BTreeMap<String, Vec<Value>> {
    let mut pools: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let mut add = |key: &str, value: Value| {
        let pool = pools.entry(key.to_owned()).or_default();
        if !pool.contains(&value) {
            pool.push(value);
        }
    };
    for (key, values) in OTHERS {
        values.iter().for_each(|value| add(key, json!(value)));
    }
    for one in SealProfile::EMBEDDED {
        let mut found = Vec::new();
        leaves(&document(&SealProfile::builtin(one.id).unwrap()), "", "", &mut found);
        found.into_iter().for_each(|(_, key, value)| add(&key, value));
    }
    pools
}

fn unseen(pointer: &str) -> Option<&'static str> {
    let parts: Vec<_> = pointer.split('/').collect();
    UNSEEN.iter().map(|(name, _)| *name).find(|name| parts.contains(name))
}

/// What became of a leaf.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    Yes,
    No,
    /// The linter accepts no other value.
    Fixed,
}

fn idle_here(id: &str, pointer: &str) -> bool {
    IDLE_HERE.iter().any(|(profile, start, _)| *profile == id && pointer.starts_with(start))
}

fn every_setting_shows(id: &str, region: &str) {
    let shipped = SealProfile::builtin(id).unwrap();
    let document = document(&shipped);
    let usual = |scope| {
        let mut usual = Battery::of(&shipped, &shipped, scope, None);
        run(&mut usual, region);
        usual.answers
    };
    let (expected, asked) = (usual(Scope::Whole), usual(Scope::Questions));
    let by_operation: BTreeMap<SealOperation, Vec<u64>> =
        shipped.operations.iter().map(|rule| (rule.operation, usual(Scope::Operation(rule.operation)))).collect();
    // The operation that a rule is about, where it is about one.
    let about = |pointer: &str| {
        let mut parts = pointer.split('/').skip(1);
        let (list, at) = (parts.next()?, parts.next()?);
        let operation = document.pointer(&format!("/{list}/{at}/operation"))?;
        by_operation.get_key_value(&serde_json::from_value(operation.clone()).unwrap())
    };
    let pools = pools();
    let mut found = Vec::new();
    leaves(&document, "", "", &mut found);
    let found: Vec<_> = found.into_iter().filter(|(at, ..)| unseen(at).is_none() && !idle_here(id, at)).collect();
    let try_all = |some: &[(String, String, Value)]| -> Vec<(String, Shown)> {
        some.iter()
            .map(|(pointer, key, value)| {
                let others = match value {
                    Value::Bool(set) => vec![json!(!set)],
                    Value::Number(number) => vec![json!(number.as_i64().unwrap() + 1), json!(1), json!(0)],
                    _ => pools[key].clone(),
                };
                let (mut shown, mut attempts) = (Shown::Fixed, 0);
                for other in others.into_iter().filter(|other| other != value) {
                    let mut changed = document.clone();
                    *changed.pointer_mut(pointer).unwrap() = other;
                    let Ok(profile) = SealProfile::from_json(&changed.to_string()) else { continue };
                    if !profile.lint().findings.is_empty() {
                        continue;
                    }
                    let shows = |scope, expected| {
                        let mut battery = Battery::of(&shipped, &profile, scope, Some(expected));
                        run(&mut battery, region);
                        battery.differs
                    };
                    let operation = || {
                        about(pointer).is_some_and(|(about, usual)| shows(Scope::Operation(*about), usual.as_slice()))
                    };
                    let differs = operation()
                        || shows(Scope::Questions, asked.as_slice())
                        || shows(Scope::Whole, expected.as_slice());
                    shown = if differs { Shown::Yes } else { Shown::No };
                    attempts += 1;
                    if differs || attempts == 4 {
                        break;
                    }
                }
                (pointer.clone(), shown)
            })
            .collect()
    };
    let outcomes: Vec<(String, Shown)> = std::thread::scope(|scope| {
        let parts = found.chunks(found.len().div_ceil(4));
        let parts: Vec<_> = parts.map(|part| scope.spawn(|| try_all(part))).collect();
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
    });
    let of = |wanted| -> Vec<&str> {
        outcomes.iter().filter(|(_, shown)| *shown == wanted).map(|(pointer, _)| pointer.as_str()).collect()
    };
    let (tried, fixed, hidden) = (outcomes.len() - of(Shown::Fixed).len(), of(Shown::Fixed), of(Shown::No));
    println!(
        "{id}: {} answers; {tried} settings tried; {} have no other value that the linter accepts: {fixed:?}",
        expected.len(),
        fixed.len()
    );
    assert!(tried > 30, "{id}: {tried} settings were tried");
    assert!(hidden.is_empty(), "{id}: no answer shows {hidden:#?}");
}

#[test]
fn every_setting_of_guangzhou_shows() {
    every_setting_shows("guangzhou-seal-platform", "440106");
}

#[test]
fn every_setting_of_founding_shows() {
    every_setting_shows("guangzhou-enterprise-founding", "440106");
}

#[test]
fn every_setting_of_shenzhen_shows() {
    every_setting_shows("shenzhen-seal", "440303");
}

#[test]
fn every_setting_of_guangxi_shows() {
    every_setting_shows("guangxi-seal", "450103");
}

/// A reason that is never needed is no reason.
#[test]
fn what_is_said_to_be_unseen_is_there() {
    let mut named = BTreeSet::new();
    for one in SealProfile::EMBEDDED {
        let mut found = Vec::new();
        leaves(&document(&SealProfile::builtin(one.id).unwrap()), "", "", &mut found);
        named.extend(found.iter().filter_map(|(pointer, ..)| unseen(pointer)));
    }
    // A pointer within a labelled part is counted for the outer name.
    let idle: Vec<_> = UNSEEN.iter().filter(|(name, _)| !named.contains(name)).collect();
    assert!(idle.is_empty(), "{idle:?}");
}
