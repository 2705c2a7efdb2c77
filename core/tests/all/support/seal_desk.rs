//! A seal account on the desk of a test: the persons, the evidence they bring, and the commands they give.

use dengji::{
    finding::{Refusal, Role},
    identifier::Regions,
    party::{ActingFor, Actor, Binding, Enterprise, EntityKind, Evidence, LoginMethod, Principal},
    platform::seal::{Channel, SealOperation, SealOwner, SealProfile, SecretScope},
    seal::{
        CertificateRecord, GrantRequest, LicenceFacts, SealAccount, SealAction, SealCommand, SealContext, SealForm,
        SealLogEntry, SealOutcome, SealRequest,
    },
    time::Instant,
};

static REGIONS: std::sync::LazyLock<Regions> = std::sync::LazyLock::new(Regions::builtin);

pub fn regions() -> &'static Regions {
    &REGIONS
}

pub const REPRESENTATIVE: usize = 0;

pub fn at(seconds: i64) -> Instant {
    Instant::from_unix(1_767_225_600 + seconds, 0).unwrap()
}

/// Person 0 is the legal representative.
pub fn person(number: usize) -> Principal {
    let names = ["陈法人", "李甲", "王乙", "赵丙", "钱丁"];
    Principal {
        name: names.get(number).map_or_else(|| format!("员工{number}"), |name| (*name).to_owned()),
        document_number: format!("44010119800101{number:04}").into(),
        phone: format!("138{number:08}").into(),
        ..Principal::default()
    }
}

pub fn enterprise() -> Enterprise {
    Enterprise { name: "示例置业有限公司".to_owned(), document_number: "91440101MA5CTEST0X".into() }
}

pub fn actor(number: usize) -> Actor {
    let person = person(number);
    let role = if number == REPRESENTATIVE { Role::LegalRepresentative } else { Role::Person };
    Actor {
        role,
        name: person.name,
        document_number: person.document_number,
        phone: person.phone,
        ..Actor::system(format!("user-{number}"))
    }
}

/// The session of the enterprise's own account.
pub fn enterprise_account() -> Actor {
    let acting_for = ActingFor { enterprise: enterprise(), level: None, binding: Binding::Bound };
    let login = Some(LoginMethod::EnterpriseAccount);
    Actor { role: Role::EnterpriseAccount, acting_for: Some(acting_for), login, ..Actor::system("enterprise") }
}

pub fn licence(region: &str) -> LicenceFacts {
    LicenceFacts {
        enterprise: enterprise(),
        kind: EntityKind::EnterpriseLegalPerson,
        region: region.to_owned(),
        representatives: vec![person(REPRESENTATIVE)],
        foreign_invested: false,
        newly_registered: true,
        address: "示例路1号".to_owned(),
        business_scope: "房地产开发".to_owned(),
        registered_capital: "1000万元".to_owned(),
    }
}

pub fn certificate(serial: &str) -> CertificateRecord {
    CertificateRecord { serial: serial.to_owned(), from: None, until: None }
}

#[derive(Clone)]
pub struct Desk {
    pub profile: &'static SealProfile,
    pub account: SealAccount,
    pub log: Vec<SealLogEntry>,
    pub clock: i64,
    pub count: u32,
}

pub fn context<'a>(profile: &'a SealProfile, actor: &'a Actor, regions: &'a Regions, now: Instant) -> SealContext<'a> {
    SealContext { now, actor, profile, regions, salt: "" }
}

static PLATFORM: std::sync::LazyLock<Actor> = std::sync::LazyLock::new(|| Actor::system("platform"));

/// The platform looks: it sees all.
pub fn platform(profile: &SealProfile, now: Instant) -> SealContext<'_> {
    context(profile, &PLATFORM, &REGIONS, now)
}

/// Everything that some channel of the operation asks for.
pub fn evidence(profile: &SealProfile, operation: Option<SealOperation>, channel: Channel) -> Vec<Evidence> {
    let rule = operation.and_then(|operation| profile.operation(operation, channel));
    let kinds = rule.map(|rule| rule.evidence.iter().filter_map(|wanted| wanted.any_of.first())).into_iter().flatten();
    let kinds = kinds.map(|kind| Evidence { kind: kind.clone(), ..Evidence::default() });
    kinds.collect()
}

/// The same evidence, as whoever vouches for it gives it now: about whom or what it must be, each with a number of its own.
pub fn bound(
    mut evidence: Vec<Evidence>,
    profile: &SealProfile,
    account: &SealAccount,
    actor: &Actor,
    action: &SealAction,
    (number, now): (&str, Instant),
) -> Vec<Evidence> {
    let state = account.state();
    let seal = match action {
        SealAction::Claim { seal, .. } | SealAction::Sign { seal, .. } | SealAction::BindUkey { seal, .. } => seal,
        SealAction::ChangeSecret { subject, .. } | SealAction::ResetSecret { subject, .. } => subject,
        _ => "",
    };
    let known = state.seals.iter().find(|known| known.id == seal);
    let ukey = known.and_then(|known| known.ukeys.iter().rev().find(|ukey| ukey.unbound.is_none()));
    let licence = &state.licences.last().unwrap().licence.enterprise.document_number;
    for (at, one) in evidence.iter_mut().enumerate() {
        let person = if actor.document_number.is_blank() { &actor.phone } else { &actor.document_number };
        let subject = match one.kind.as_str() {
            "signing_secret" | "current_secret" if profile.has_secret(SecretScope::Seal) => seal,
            "ukey" => ukey.map(|ukey| ukey.ukey.as_str()).unwrap_or_default(),
            "ukey_password" => match action {
                SealAction::BindUkey { ukey, .. } => ukey,
                _ => "",
            },
            "e_licence" | "licence_password" | "proof" => licence.as_typed(),
            "sms_code" if !actor.phone.is_blank() => actor.phone.as_typed(),
            _ => person.as_typed(),
        };
        subject.clone_into(&mut one.subject);
        one.provider = "host".to_owned();
        one.reference = format!("{number}/{at}");
        one.at = Some(now);
    }
    evidence
}

/// The way of logging in that the operation asks for on its first channel; else the session's own.
pub fn login(profile: &SealProfile, action: &SealAction, own: Option<LoginMethod>) -> Option<LoginMethod> {
    let operation = action.operation()?;
    let rule = profile.operation(operation, channel(profile, operation));
    rule.and_then(|rule| rule.logins.first().copied()).or(own)
}

/// The first channel, but for the window, on which a platform offers this.
pub fn channel(profile: &SealProfile, operation: SealOperation) -> Channel {
    let mut rules = profile.operations.iter().filter(|rule| rule.operation == operation);
    rules.find(|rule| rule.channel != Channel::Window).map_or(Channel::Web, |rule| rule.channel)
}

impl Desk {
    pub fn open(profile: &'static SealProfile, region: &str) -> Self {
        let (system, regions) = (Actor::system("platform"), regions());
        let action = SealAction::OpenAccount { account_id: "A1".to_owned(), licence: licence(region) };
        let (account, outcome) =
            SealAccount::open(&command("open", action, None, Vec::new()), &context(profile, &system, regions, at(0)))
                .unwrap();
        Self { profile, account, log: vec![outcome.entry.unwrap()], clock: 0, count: 0 }
    }

    pub fn now(&self) -> Instant {
        at(self.clock)
    }

    /// Gives a command one second later, with all the evidence that is asked for.
    pub fn give(&mut self, actor: &Actor, action: SealAction) -> Result<SealOutcome, Refusal> {
        self.clock += 1;
        self.give_now(actor, action)
    }

    pub fn give_now(&mut self, actor: &Actor, action: SealAction) -> Result<SealOutcome, Refusal> {
        self.count += 1;
        let operation = action.operation();
        let channel = operation.map(|operation| channel(self.profile, operation));
        let evidence = channel.map(|channel| evidence(self.profile, operation, channel)).unwrap_or_default();
        let evidence =
            bound(evidence, self.profile, &self.account, actor, &action, (&self.count.to_string(), self.now()));
        let command = command(&format!("c{}", self.count), action, channel, evidence);
        let outcome = self.account.handle(&command, &context(self.profile, actor, regions(), self.now()))?;
        self.log.extend(outcome.entry.clone());
        Ok(outcome)
    }

    pub fn system(&mut self, action: SealAction) -> Result<SealOutcome, Refusal> {
        self.give(&Actor::system("platform"), action)
    }
}

pub fn command(id: &str, action: SealAction, channel: Option<Channel>, evidence: Vec<Evidence>) -> SealCommand {
    SealCommand { id: id.to_owned(), expected_version: None, action, channel, evidence, failed: Vec::new() }
}

pub fn grant(id: &str, role: Role, seals: &[&str], to: usize, until: Option<Instant>) -> SealAction {
    SealAction::Grant {
        grant: GrantRequest {
            id: id.to_owned(),
            role,
            seals: seals.iter().map(|seal| (*seal).to_owned()).collect(),
            person: Some(person(to)),
            organisation: None,
            from: None,
            until,
        },
        form: dengji::seal::SealForm::default(),
    }
}

/// What Guangzhou's platform asks for with an application: the form, and one seal of the enterprise, `S1`.
pub fn guangzhou_application(profile: &SealProfile, start: Instant, years: u32) -> SealAction {
    let kind = profile.kinds.iter().find(|kind| kind.owner == SealOwner::Organisation).unwrap();
    let request = SealRequest {
        id: "S1".to_owned(),
        name: enterprise().name,
        kind: kind.code.clone(),
        colour: "red".to_owned(),
        start: Some(start.china_date()),
        years,
        ..SealRequest::default()
    };
    let form = SealForm {
        organisation_name: enterprise().name,
        organisation_number: enterprise().document_number,
        organisation_type: "企业".to_owned(),
        region: "广州市".to_owned(),
        postcode: "510000".to_owned(),
        telephone: "020-00000000".to_owned(),
        address: "示例路1号".to_owned(),
        handler: Principal { document_number: "11010519491231002X".into(), ..person(1) },
        ..SealForm::default()
    };
    SealAction::Apply { application: "a".to_owned(), seals: vec![request], form, grants: vec![] }
}

pub fn codes(refusal: &Refusal) -> Vec<&'static str> {
    refusal.unmet.iter().map(|unmet| unmet.finding.code.as_str()).collect()
}
