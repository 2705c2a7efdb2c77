//! The enterprise's seals: on Guangzhou's platform before the batch, and two stories of other cities.

use dengji::{
    account::{
        AccountAction, AccountCommand, AccountRegistration, Applicant, EnterpriseAccount, HandlerRequest, LegalEntity,
        LegalRepresentative,
    },
    crypto::{hex, sm3},
    finding::{Refusal, Role},
    ledger::Context,
    party::{ActingFor, Actor, Binding, Enterprise, EntityKind, Evidence, LoginMethod, Principal},
    platform::identity::IdentityProfile,
    platform::seal::{Channel, SealOperation, SealProfile, SecretScope},
    seal::{
        CertificateRecord, GrantRequest, HsmRecord, LicenceFacts, SealAccount, SealAction, SealCommand, SealContext,
        SealForm, SealLogEntry, SealRequest, SystemRecord,
        may::{Entitlement, SealQuestion},
    },
    time::{Date, Instant},
};

use super::world::{Line, Reason, World};

/// A seal account, its platform and its log.
pub(super) struct Desk {
    pub(super) id: &'static str,
    pub(super) profile: SealProfile,
    pub(super) account: SealAccount,
    pub(super) log: Vec<SealLogEntry>,
    /// The instant at which the page looks at it.
    pub(super) seen: Instant,
    platform: Actor,
    commands: u32,
}

/// The handler of the batch, as a grantee.
fn principal(actor: &Actor) -> Principal {
    actor.who().to_principal()
}

fn person(name: &str, number: &str, phone: &str) -> Actor {
    Actor {
        role: Role::Person,
        name: name.to_owned(),
        document_number: number.into(),
        phone: phone.into(),
        ..Actor::system(phone)
    }
}

/// People of the story; their birth year of 1880 shows that they are made up.
fn representative() -> Actor {
    Actor { role: Role::LegalRepresentative, ..person("陈云锦", "44010618800101001X", "13800000001") }
}

fn enterprise_session(enterprise: &Enterprise) -> Actor {
    let acting_for = ActingFor { enterprise: enterprise.clone(), level: None, binding: Binding::Bound };
    let login = Some(LoginMethod::EnterpriseAccount);
    Actor { role: Role::EnterpriseAccount, acting_for: Some(acting_for), login, ..Actor::system("enterprise") }
}

fn licence(enterprise: &Enterprise, region: &str, representative: &Actor) -> LicenceFacts {
    LicenceFacts {
        enterprise: enterprise.clone(),
        kind: EntityKind::EnterpriseLegalPerson,
        region: region.to_owned(),
        representatives: vec![principal(representative)],
        foreign_invested: false,
        newly_registered: true,
        address: "示例路1号".to_owned(),
        business_scope: "房地产开发经营".to_owned(),
        registered_capital: "5000万元".to_owned(),
    }
}

fn certificate(serial: &str) -> CertificateRecord {
    CertificateRecord { serial: serial.to_owned(), from: None, until: None }
}

fn text(refusal: &Refusal) -> String {
    let reasons: Vec<String> = refusal.unmet.iter().map(|unmet| unmet.finding.to_string()).collect();
    format!("refused unexpectedly: {}", reasons.join("; "))
}

impl Desk {
    fn open(world: &World, id: &'static str, platform: &str, licence: LicenceFacts) -> Result<Self, String> {
        let profile = SealProfile::builtin(platform).ok_or("the profile is missing")?;
        let action = SealAction::OpenAccount { account_id: id.to_owned(), licence };
        let command = SealCommand {
            id: "s001".to_owned(),
            expected_version: None,
            action,
            channel: None,
            evidence: Vec::new(),
            failed: Vec::new(),
        };
        let (system, salt) = (Actor::system("host"), salt(id, 1));
        let (now, regions) = (world.now, world.regions());
        let context = SealContext { now, actor: &system, profile: &profile, regions, salt: &salt };
        let (account, outcome) = SealAccount::open(&command, &context).map_err(|refusal| text(&refusal))?;
        let log = outcome.entry.into_iter().collect();
        Ok(Self { id, profile, account, log, seen: now, platform: Actor::system("platform"), commands: 1 })
    }

    fn attempt(&mut self, world: &World, actor: &Actor, action: SealAction) -> Result<(), Refusal> {
        let channel = action.operation().map(|operation| self.channel(operation));
        self.attempt_on(world, actor, action, channel)
    }

    fn attempt_on(
        &mut self,
        world: &World,
        actor: &Actor,
        action: SealAction,
        channel: Option<Channel>,
    ) -> Result<(), Refusal> {
        self.commands += 1;
        let evidence = self.evidence(world.now, actor, &action, channel);
        let id = format!("s{:03}", self.commands);
        let command = SealCommand { id, expected_version: None, action, channel, evidence, failed: Vec::new() };
        let salt = salt(self.id, self.commands);
        let (now, profile, regions) = (world.now, &self.profile, world.regions());
        let outcome = self.account.handle(&command, &SealContext { now, actor, profile, regions, salt: &salt })?;
        self.log.extend(outcome.entry);
        self.seen = now;
        Ok(())
    }

    fn give(&mut self, world: &World, actor: &Actor, action: SealAction) -> Result<(), String> {
        self.attempt(world, actor, action).map_err(|refusal| text(&refusal))
    }

    /// Brings a form to the window, or sends it. Returns the id of the application.
    fn paper(&mut self, world: &World, actor: &Actor, action: SealAction, channel: Channel) -> Result<String, String> {
        self.attempt_on(world, actor, action, Some(channel)).map_err(|refusal| text(&refusal))?;
        Ok(format!("s{:03}", self.commands))
    }

    fn system(&mut self, world: &World, action: SealAction) -> Result<(), String> {
        self.give(world, &Actor::system("platform"), action)
    }

    /// What somebody tries in vain, with the reasons.
    fn must_refuse(
        &mut self,
        world: &mut World,
        actor: &Actor,
        action: SealAction,
        zh: &str,
        en: &str,
    ) -> Result<(), String> {
        let Err(refusal) = self.attempt(world, actor, action) else {
            return Err(format!("should have been refused: {en}"));
        };
        let reasons = refusal.unmet.iter().map(Reason::of);
        let line = Line { at: world.now, zh: zh.to_owned(), en: en.to_owned(), reasons: reasons.collect() };
        world.story.push(line);
        Ok(())
    }

    /// The first channel, but for the window, on which the platform offers something.
    fn channel(&self, operation: SealOperation) -> Channel {
        let mut rules = self.profile.operations.iter().filter(|rule| rule.operation == operation);
        rules.find(|rule| rule.channel != Channel::Window).map_or(Channel::Web, |rule| rule.channel)
    }

    /// What the host of this demo has verified: everything that the platform asks for.
    fn evidence(&self, at: Instant, actor: &Actor, action: &SealAction, channel: Option<Channel>) -> Vec<Evidence> {
        let seal = match action {
            SealAction::Sign { seal, .. } => seal,
            SealAction::ChangeSecret { subject, .. } | SealAction::ResetSecret { subject, .. } => subject,
            _ => "",
        };
        let licence = self.account.state().licences.last().map(|known| &known.licence.enterprise.document_number);
        let subject = |kind: &str| match kind {
            "signing_secret" | "current_secret" if self.profile.has_secret(SecretScope::Seal) => seal.to_owned(),
            "e_licence" | "licence_password" | "proof" => {
                licence.map(|number| number.as_typed().to_owned()).unwrap_or_default()
            }
            "sms_code" if !actor.phone.is_blank() => actor.phone.as_typed().to_owned(),
            _ => actor.document_number.as_typed().to_owned(),
        };
        let operation = action.operation();
        let rule = operation.zip(channel).and_then(|(operation, channel)| self.profile.operation(operation, channel));
        let wanted = rule.map(|rule| rule.evidence.as_slice()).unwrap_or_default();
        let kinds = wanted.iter().filter_map(|wanted| wanted.any_of.first());
        let evidence = |kind: &String| Evidence {
            kind: kind.clone(),
            provider: "demo".to_owned(),
            reference: format!("{}/{}/{kind}", self.id, self.commands),
            subject: subject(kind),
            at: Some(at),
            ..Evidence::default()
        };
        kinds.map(evidence).collect()
    }

    /// As the platform looks at it, which sees all.
    pub(super) fn context<'d>(&'d self, world: &'d World, now: Instant) -> SealContext<'d> {
        let (actor, profile, regions) = (&self.platform, &self.profile, world.regions());
        SealContext { now, actor, profile, regions, salt: "" }
    }

    /// Who may use what, as of the instant at which the page looks.
    pub(super) fn entitlements(&self, world: &World) -> Vec<Entitlement> {
        self.account.entitlements_at(self.seen, &self.context(world, self.seen))
    }
}

fn salt(id: &str, number: u32) -> String {
    // A host takes random bytes; the demo shall write the same log at every run.
    hex(&sm3(format!("{id}-{number}").as_bytes())).chars().take(32).collect()
}

fn grant(id: &str, role: Role, seals: &[&str], to: &Actor, until: Option<Instant>) -> SealAction {
    let seals = seals.iter().map(|seal| (*seal).to_owned()).collect();
    let person = Some(principal(to));
    SealAction::Grant {
        grant: GrantRequest { id: id.to_owned(), role, seals, person, organisation: None, from: None, until },
        form: dengji::seal::SealForm::default(),
    }
}

/// First of all: the enterprise's account, verified up to level four, and its handler, bound from both sides (UA-001,
/// UA-015, UA-022 to UA-024). What the account says of the handler is what the cases later ask for.
pub(super) fn account(world: &mut World, handler: &Actor) -> Result<(), String> {
    world.at("2024-07-10 09:00")?;
    let profile = IdentityProfile::builtin("guangdong-identity").ok_or("the profile is missing")?;
    let enterprise = world.data.project.developer.clone();
    let boss = representative();
    let applicant = person("吴申请", "440106199003070011", "13800000003");
    let now = world.now;
    let evidence = |kind: &str, subject: &str| Evidence {
        kind: kind.to_owned(),
        provider: "demo".to_owned(),
        reference: format!("account/{kind}"),
        subject: subject.to_owned(),
        at: Some(now),
        ..Evidence::default()
    };
    let registration = AccountRegistration {
        login_name: "yunjin".to_owned(),
        entity: LegalEntity {
            name: enterprise.name.clone(),
            kind: EntityKind::EnterpriseLegalPerson,
            document_number: enterprise.document_number.clone(),
            address: "广州市天河区示例路1号".to_owned(),
            region: "440106".to_owned(),
            representative: LegalRepresentative {
                name: boss.name.clone(),
                document_number: boss.document_number.clone(),
                document_kind: None,
            },
        },
        applicant: Applicant {
            name: applicant.name.clone(),
            document_number: applicant.document_number.clone(),
            phone: applicant.phone.clone(),
        },
        accepted: profile.agreements.iter().map(|agreement| agreement.code.clone()).collect(),
    };
    let action = AccountAction::Register {
        registration,
        passwords_match: true,
        evidence: vec![
            evidence("face_check", applicant.document_number.as_typed()),
            evidence("sms_code", applicant.phone.as_typed()),
        ],
    };
    let regions = dengji::identifier::Regions::builtin();
    let salt = salt("account", 1);
    let context = |actor| Context { now, actor, profile: &profile, regions: &regions, salt: &salt };
    let command = |id: &str, action| AccountCommand { id: id.to_owned(), expected_version: None, action };
    let (mut account, _) =
        EnterpriseAccount::open(&command("a1", action), &context(&applicant)).map_err(|refusal| text(&refusal))?;
    let session = enterprise_session(&enterprise);
    let verify = AccountAction::Verify {
        method: "e_licence".to_owned(),
        evidence: vec![evidence("e_licence", enterprise.document_number.as_typed())],
    };
    let add = AccountAction::AddHandler {
        handler: HandlerRequest {
            id: "h1".to_owned(),
            person: principal(handler),
            has_account: true,
            level: handler.level,
        },
    };
    for (id, action) in [("a2", verify), ("a3", add)] {
        let _ = account.handle(&command(id, action), &context(&session)).map_err(|refusal| text(&refusal))?;
    }
    let waiting = account.acting_for(handler.document_number.as_typed(), handler.document_kind);
    if waiting.is_some_and(|acting| acting.binding == Binding::Bound) {
        return Err("a handler is not bound from one side".to_owned());
    }
    let confirm = AccountAction::ConfirmHandler { handler: "h1".to_owned() };
    let _ = account.handle(&command("a4", confirm), &context(handler)).map_err(|refusal| text(&refusal))?;
    if account.acting_for(handler.document_number.as_typed(), handler.document_kind) != handler.acting_for {
        return Err("the account and the batch disagree about the handler".to_owned());
    }
    world.tell(
        format!("企业账号注册，以电子营业执照核验至四级；添加经办人{}，本人确认后绑定", handler.name),
        "The enterprise's account is registered and verified up to level four; the handler is added, and bound when he \
         confirms",
    );
    Ok(())
}

/// Before the batch: the enterprise applies for its seal, and authorises the handler (GS-010 to GS-012).
pub(super) fn guangzhou(world: &mut World, handler: &Actor) -> Result<(), String> {
    world.at("2024-07-15 09:00")?;
    let enterprise = world.data.project.developer.clone();
    let session = enterprise_session(&enterprise);
    let facts = licence(&enterprise, "440106", &representative());
    let mut desk = Desk::open(world, "guangzhou", "guangzhou-seal-platform", facts)?;
    let kind = desk.profile.kinds.first().ok_or("the platform has no kinds")?.code.clone();
    let seal = SealRequest {
        id: "official".to_owned(),
        name: enterprise.name.clone(),
        kind,
        colour: "红色".to_owned(),
        owner: None,
        start: Date::parse("2024-07-16"),
        years: 3,
        image: String::new(),
    };
    let form = SealForm {
        organisation_name: enterprise.name.clone(),
        organisation_number: enterprise.document_number.clone(),
        organisation_type: "企业".to_owned(),
        region: "广东省广州市天河区".to_owned(),
        postcode: "510000".to_owned(),
        telephone: "020-00000000".to_owned(),
        address: "示例路1号".to_owned(),
        handler: principal(handler),
        ..SealForm::default()
    };
    let apply = SealAction::Apply { application: "gz-1".to_owned(), seals: vec![seal], form, grants: Vec::new() };
    desk.give(world, &session, apply)?;
    world.tell(
        "企业账号在签章平台申请一枚法定名称章，2024年7月16日启用，使用3年",
        "The enterprise's account applies for its official seal, from 16 July 2024 on, for three years",
    );
    world.at("2024-07-15 15:00")?;
    desk.system(world, SealAction::ReportIssue { seals: vec!["official".to_owned()], from: None, until: None })?;
    let sign = SealAction::Sign { seal: "official".to_owned(), digest: hex(&sm3(b"demo")), certificate: String::new() };
    desk.must_refuse(
        world,
        handler,
        sign,
        "印章已制发，经办人想马上盖章：不能办理",
        "The seal is issued, and the handler wants to use it at once: refused",
    )?;
    world.at("2024-07-16 09:00")?;
    desk.give(world, &session, SealAction::AuthoriseHandler { person: principal(handler) })?;
    if let Some(papers) = &world.papers {
        let certificate = certificate(&papers.seal_serial());
        desk.system(world, SealAction::ReportCertificate { person: principal(handler), certificate })?;
    }
    let defaults =
        desk.account.grants(world.now, &desk.context(world, world.now), Some(dengji::seal::GrantOrigin::Default)).len();
    world.tell(
        format!("授权经办人{}：平台默认授予全部印章（默认授权{defaults}项，单列可查）", handler.name),
        format!("The handler is authorised, and gets every seal by default ({defaults} default grants, listed apart)"),
    );
    world.desks.push(desk);
    Ok(())
}

/// The handler uses the enterprise's seal on a document.
pub(super) fn use_official(
    world: &mut World,
    handler: &Actor,
    digest: String,
    certificate: String,
) -> Result<(), String> {
    // Its account is the only one while the batch is sealed.
    let mut desk = world.desks.pop().ok_or("the enterprise has a seal account")?;
    let sign = SealAction::Sign { seal: "official".to_owned(), digest, certificate };
    let done = desk.give(world, handler, sign);
    world.desks.push(desk);
    done
}

/// After the sealing: was the handler entitled when it was sealed?
pub(super) fn was_entitled(world: &mut World, handler: &Actor) -> Result<(), String> {
    let desk = world.desks.first().ok_or("the enterprise has a seal account")?;
    let found = desk.account.entitled(&principal(handler), "official", world.now, &desk.context(world, world.now));
    let found = found.filter(|found| found.may_use).ok_or("the handler may use the seal")?;
    let link = found.chain.first().map(|link| link.grant.clone()).unwrap_or_default();
    world.tell(
        format!("盖章之时经办人有权用章：依据授权“{}”", link.split('/').next().unwrap_or_default()),
        format!("At that instant the handler was entitled to use the seal, by the grant `{link}`"),
    );
    Ok(())
}

/// 深圳: four seals without an application; a licence change cancels them all (SZ-012, SZ-061).
pub(super) fn shenzhen(world: &mut World) -> Result<(), String> {
    world.at("2024-09-02 09:00")?;
    let enterprise =
        Enterprise { name: "深圳示例科技有限公司".to_owned(), document_number: "91440300MA5GZ0001X".into() };
    let (boss, next) = (representative(), person("赵新任", "440305188002020022", "13800000002"));
    let holder = person("孙持章", "440305188003030033", "13800000003");
    let facts = licence(&enterprise, "440305", &boss);
    let mut desk = Desk::open(world, "shenzhen", "shenzhen-seal", facts.clone())?;
    let set = desk.profile.sets.first().ok_or("a set")?.code.clone();
    desk.system(world, SealAction::ReportSet { application: "sz".to_owned(), set })?;
    let ids: Vec<String> = desk.account.state().seals.iter().map(|seal| seal.id.clone()).collect();
    let [official, ..] = ids.as_slice() else {
        return Err("the set has seals".to_owned());
    };
    let claim = |serial: &str| SealAction::Claim {
        seal: official.clone(),
        medium: String::new(),
        device: String::new(),
        certificate: Some(certificate(serial)),
    };
    desk.give(world, &boss, claim("SZ-0001"))?;
    world.tell(
        format!("另一故事，深圳：新注册企业无须申请即得一套{}枚印章；法定代表人人脸核验后领取公章", ids.len()),
        format!(
            "Another story, Shenzhen: a new enterprise gets {} seals without applying; the representative claims one",
            ids.len()
        ),
    );
    access(world, &mut desk, &boss, &holder)?;
    world.at("2024-09-02 10:00")?;
    desk.give(world, &boss, grant("h1", Role::SealHolder, &[official], &holder, None))?;
    let sign = || SealAction::Sign { seal: official.clone(), digest: hex(&sm3(b"demo")), certificate: String::new() };
    desk.must_refuse(
        world,
        &holder,
        sign(),
        "授予印章持有人；持有人尚未领取就想盖章：不能办理",
        "A holder is granted the seal, and wants to use it before claiming it: refused",
    )?;
    desk.give(world, &holder, claim("SZ-0002"))?;
    desk.give(world, &holder, sign())?;
    freeze_at_window(world, &mut desk, &boss, official)?;
    world.at("2024-09-20 09:00")?;
    let after = LicenceFacts { representatives: vec![principal(&next)], ..facts };
    let impact =
        desk.account.licence_impact(&after, &desk.context(world, world.now)).map_err(|refusal| text(&refusal))?;
    world.tell(
        format!(
            "先问：如果明天更换法定代表人会怎样？{}枚印章注销，{}项授权终止，{}张证书作废",
            impact.seals.len(),
            impact.grants.len(),
            impact.certificates.len()
        ),
        format!(
            "LapseAnswer first: what falls if the representative changes tomorrow? {} seals, {} grants, {} certificates",
            impact.seals.len(),
            impact.grants.len(),
            impact.certificates.len()
        ),
    );
    world.at("2024-09-21 09:00")?;
    desk.system(world, SealAction::ReportLicenceChange { licence: after })?;
    desk.must_refuse(
        world,
        &holder,
        sign(),
        "营业执照变更法定代表人，原印章同时注销；持有人再盖章：不能办理",
        "The licence names another representative, and all seals are cancelled at once; the holder tries again: refused",
    )?;
    let next = Actor { role: Role::LegalRepresentative, ..next };
    desk.give(
        world,
        &next,
        SealAction::Change {
            application: "sz2".to_owned(),
            seals: vec![official.clone()],
            grants: Vec::new(),
            form: dengji::seal::SealForm::default(),
        },
    )?;
    world.tell(
        "新任法定代表人在线办理印章变更，新印章待领取；变更前的签章仍可查证",
        "The new representative applies for the change; a new seal waits to be claimed, and what was sealed before stays on record",
    );
    world.desks.push(desk);
    Ok(())
}

/// A seal of the enterprise's own asks for access of its system and for an HSM that is filed, by mail (SZ-080, SZ-082).
fn access(world: &mut World, desk: &mut Desk, boss: &Actor, handler: &Actor) -> Result<(), String> {
    let question = SealQuestion {
        operation: SealOperation::ApplyCustom,
        channel: Channel::Window,
        seal: None,
        kind: None,
        role: None,
    };
    let asked = |world: &mut World, desk: &Desk, zh: &str, en: &str| {
        let boss = Actor { login: Some(LoginMethod::Scan), ..boss.clone() };
        let context = SealContext { actor: &boss, ..desk.context(world, world.now) };
        let answer = desk.account.may(&question, &context);
        let reasons = answer.unmet.iter().map(Reason::of);
        world.story.push(Line { at: world.now, zh: zh.to_owned(), en: en.to_owned(), reasons: reasons.collect() });
    };
    asked(world, desk, "想申请个性化印章：还缺什么", "A seal of one's own: what stands in the way");
    let Enterprise { name, document_number } =
        desk.account.state().licences.last().ok_or("a licence")?.licence.enterprise.clone();
    let form = SealForm {
        organisation_name: name,
        organisation_number: document_number,
        handler: Principal { name: handler.name.clone(), phone: handler.phone.clone(), ..Principal::default() },
        ..SealForm::default()
    };
    let system =
        SystemRecord {
            name: "合同签署系统".to_owned(), purpose: "合同签章".to_owned(), address: String::new()
        };
    let hsm = HsmRecord {
        vendor: "示例密码".to_owned(),
        model: "M-1".to_owned(),
        serial: "SN0001".to_owned(),
        certificate: String::new(),
    };
    let sent = SealAction::ApplySystemAccess { system, form: form.clone() };
    let access = desk.paper(world, boss, sent, Channel::Mail)?;
    let printed = desk.account.window_form(&access, &desk.context(world, world.now));
    super::papers::window(world, &desk.account, &desk.profile, printed)?;
    let filed = desk.paper(world, boss, SealAction::FileHsm { hsm, form }, Channel::Mail)?;
    for application in [access, filed] {
        desk.system(world, SealAction::ReportWindow { application, accepted: true, reason: String::new() })?;
    }
    asked(
        world,
        desk,
        "邮寄应用系统接入申请和加密机备案，均获受理：可以申请个性化印章",
        "Access of a system and an HSM are applied for by mail, and accepted: a seal of one's own may be applied for",
    );
    Ok(())
}

/// The form of an application that is brought to a window (SZ-068, SZ-070).
fn freeze_at_window(world: &mut World, desk: &mut Desk, boss: &Actor, seal: &str) -> Result<(), String> {
    world.at("2024-09-10 09:00")?;
    let licence = desk.account.state().licences.last().ok_or("a licence")?.licence.clone();
    let Enterprise { name, document_number } = licence.enterprise;
    let form = SealForm { organisation_name: name, organisation_number: document_number, ..SealForm::default() };
    let suspend =
        SealAction::Suspend { seals: vec![seal.to_owned()], reason: "持有人岗位变动".to_owned(), form };
    let application = desk.paper(world, boss, suspend, Channel::Window)?;
    world.tell(
        "持有人岗位变动，法定代表人打印申请表，到窗口申请冻结公章，窗口受理",
        "The holder changes posts; the representative prints a form, has the seal frozen at the window, and it is accepted",
    );
    let form = desk.account.window_form(&application, &desk.context(world, world.now));
    super::papers::window(world, &desk.account, &desk.profile, form)?;
    let accepted = SealAction::ReportWindow { application, accepted: true, reason: String::new() };
    desk.system(world, accepted)
}

/// 广西: a grant waits for its grantee's certificate, and an administrator grants on (GX-010, GX-015).
pub(super) fn guangxi(world: &mut World) -> Result<(), String> {
    world.at("2024-10-08 09:00")?;
    let enterprise =
        Enterprise { name: "南宁示例建设有限公司".to_owned(), document_number: "91450100MA5GX0001Y".into() };
    let boss = representative();
    let (administrator, clerk) =
        (person("李管理", "450103188004040044", "13800000004"), person("周经办", "450103188005050055", "13800000005"));
    let mut desk = Desk::open(world, "guangxi", "guangxi-seal", licence(&enterprise, "450103", &boss))?;
    let apply = || SealAction::Apply {
        application: "gx".to_owned(),
        seals: Vec::new(),
        form: SealForm::default(),
        grants: Vec::new(),
    };
    desk.must_refuse(
        world,
        &boss,
        apply(),
        "再一故事，广西：法定代表人未下载个人数字证书就申领印章：不能办理",
        "One more story, Guangxi: the representative asks for the seals without a personal certificate: refused",
    )?;
    desk.give(world, &boss, SealAction::DownloadCertificate { certificate: certificate("GX-P1") })?;
    desk.give(world, &boss, apply())?;
    let ids: Vec<String> = desk.account.state().seals.iter().map(|seal| seal.id.clone()).collect();
    let [official, ..] = ids.as_slice() else {
        return Err("the set has seals".to_owned());
    };
    world.tell(
        format!("下载证书后一键申领，自动生成{}枚印章", ids.len()),
        format!("With the certificate, one click makes {} seals", ids.len()),
    );
    world.at("2024-10-08 10:00")?;
    let end = Instant::parse("2025-10-08T00:00:00+08:00");
    desk.give(world, &boss, grant("g1", Role::SealAdministrator, &[official], &administrator, end))?;
    desk.must_refuse(
        world,
        &administrator,
        grant("g2", Role::SealHolder, &[official], &clerk, end),
        "授权管理员，状态“未注册”；此时管理员转授经办人：不能办理",
        "An administrator is granted, and waits (未注册); granting on meanwhile: refused",
    )?;
    world.at("2024-10-08 11:00")?;
    let registered =
        SealAction::ReportCertificate { person: principal(&administrator), certificate: certificate("GX-P2") };
    desk.system(world, registered)?;
    desk.give(world, &administrator, grant("g2", Role::SealHolder, &[official], &clerk, end))?;
    let downloaded = SealAction::ReportCertificate { person: principal(&clerk), certificate: certificate("GX-P3") };
    desk.system(world, downloaded)?;
    let found = desk.account.entitled(&principal(&clerk), official, world.now, &desk.context(world, world.now));
    let found = found.filter(|found| found.may_use).ok_or("the clerk may use the seal")?;
    world.tell(
        format!("管理员下载证书后授权转为“有效”，再转授经办人；经办人的权利依据{}级授权链", found.chain.len()),
        format!(
            "With a certificate the grant is effective without a new one; the administrator grants on: a chain of {}",
            found.chain.len()
        ),
    );
    desk.must_refuse(
        world,
        &clerk,
        grant("g3", Role::SealHolder, &[official], &administrator, end),
        "经办人想再授权他人：不能办理",
        "The clerk wants to grant on: refused",
    )?;
    world.desks.push(desk);
    Ok(())
}
