//! What the rules over documents say of a sub-case, and the digest of what is signed.

use std::{
    cell::{OnceCell, RefCell},
    collections::BTreeSet,
    rc::Rc,
};

use serde::Serialize;
use serde_json::Value;

use super::{
    Case, Context,
    command::{Business, Inquiry, ProjectRef},
    event::Event,
    standing::Viewer,
    state::{CaseState, Signer, SubCase},
};
use crate::{
    application::{Application, BusinessChecker, Facts, RegisterPaper, SubCaseInput},
    material::{Material, MaterialFile},
    property::{PropertyUnit, Register, RegisterFact, eligibility},
    questionnaire::Questionnaire,
};
use dengji_base::{
    digest::{hex, sm3},
    finding::{Code, Collector, Finding, FindingPlace, Place, Report, Role},
    identifier::{IdentifierText, NameKey, Regions},
    json,
    party::Enterprise,
    time::Date,
    words,
};
use dengji_platform::platform::{ActingParty, BusinessParty, BusinessType, Capacity, PartyRole, Profile, ProfileRef};

/// What a signature, a seal or an approval stands for: all that is applied for with this sub-case, by whom, under which
/// rules, and in which round. So no two rounds have one digest, and what was given in one says nothing in another.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Signed<'a> {
    business: &'a Business,
    case_id: &'a str,
    confirmer: &'a Enterprise,
    content: Content<'a>,
    initiator: &'a Enterprise,
    profile: &'a ProfileRef,
    project: &'a ProjectRef,
    round: u32,
    sub_case: &'a str,
}

/// What people fill in and hand in (GZ-076), and which unit it concerns. How a file was uploaded, and whether it was
/// shared, is not part of it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Content<'a> {
    application: &'a Application,
    materials: Vec<SignedMaterial<'a>>,
    questionnaire: &'a Questionnaire,
    unit: &'a PropertyUnit,
}

#[derive(Serialize)]
struct SignedMaterial<'a> {
    files: Vec<SignedFile<'a>>,
    item: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SignedInquiry<'a> {
    answer: &'a str,
    answered_by: &'a str,
    content: &'a str,
    id: &'a str,
    question: &'a str,
    sub_case: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SignedFile<'a> {
    digest: &'a str,
    id: &'a str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    register_references: &'a [String],
}

impl<'a> Content<'a> {
    fn of(sub: &'a SubCase) -> Self {
        let files = |material: &'a Material| {
            let signed = |file: &'a MaterialFile| SignedFile {
                digest: &file.digest,
                id: &file.id,
                register_references: &file.register_references,
            };
            material.files.iter().map(signed).collect()
        };
        Self {
            application: &sub.application,
            materials: sub
                .materials
                .iter()
                .map(|material| SignedMaterial { files: files(material), item: &material.item })
                .collect(),
            questionnaire: &sub.questionnaire,
            unit: &sub.unit,
        }
    }
}

/// Digest of what is signed in this round of a sub-case, as hexadecimal.
pub(super) fn digest(state: &CaseState, sub: &SubCase, round: u32) -> String {
    let signed = Signed {
        business: &state.business,
        case_id: &state.case_id,
        confirmer: &state.confirmer,
        content: Content::of(sub),
        initiator: &state.initiator,
        profile: &state.metadata.profile,
        project: &state.project,
        round,
        sub_case: &sub.id,
    };
    hex(&sm3(&json::canonical(&signed)))
}

/// Digest of what a person signs who answered an inquiry: question and answer, under the registry's own number for it, and
/// what the sub-case's last round was about.
pub(super) fn inquiry_digest(state: &CaseState, sub: &SubCase, inquiry: &Inquiry) -> String {
    let Inquiry { id, question, answer, answered_by, evidence: _ } = inquiry;
    let signed =
        SignedInquiry { answer, answered_by, content: &last_digest(state, sub), id, question, sub_case: &sub.id };
    hex(&sm3(&json::canonical(&signed)))
}

/// The digest to which evidence about a sub-case is bound: that of its last round.
pub(super) fn last_digest(state: &CaseState, sub: &SubCase) -> String {
    sub.round.as_ref().map_or_else(|| digest(state, sub, sub.rounds), |round| round.digest.clone())
}

/// Whether both hold the same: saving what stands there already changes nothing, however its numbers and names are
/// written this time.
pub(super) fn same_content(one: &SubCase, other: &SubCase) -> bool {
    let (one, other) = (Content::of(one), Content::of(other));
    if json::canonical(&one) == json::canonical(&other) {
        return true;
    }
    let value = |content| serde_json::to_value(content).ok();
    value(&one).zip(value(&other)).is_some_and(|(one, other)| same("", false, &one, &other))
}

/// Whether two values under this key say the same; `somebody` is whether they are a person's or an organisation's.
fn same(key: &str, somebody: bool, one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let somebody = one.contains_key("documentNumber");
            let nothing = Value::Null;
            let mut keys = one.keys().chain(other.keys());
            keys.all(|key| {
                let [one, other] = [one, other].map(|fields| fields.get(key).unwrap_or(&nothing));
                same(key, somebody, one, other)
            })
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(key, somebody, one, other))
        }
        (Value::String(one), Value::String(other)) if one != other => match key {
            "documentNumber" | "unitCode" | "certificateNumber" | "phone" => {
                IdentifierText::from(one.as_str()).is_number(other)
            }
            "name" if somebody => NameKey::same(one, other),
            _ => words::is_blank(one) && words::is_blank(other),
        },
        _ => one == other || (says_nothing(one) && says_nothing(other)),
    }
}

/// Whether nothing is written there: a block whose fields are all blank is as if it were left out.
fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => words::is_blank(text),
        Value::Object(fields) => fields.values().all(says_nothing),
        _ => false,
    }
}

/// Who must sign in person: every buyer, or who acts for the buyer, and the mortgagee's agent (GZ-081).
pub(super) fn signers(profile: &Profile, business: &BusinessType, application: &Application) -> Vec<Signer> {
    if !business.personal_signature {
        return Vec::new();
    }
    let mut signers = Vec::new();
    let signer = |key: String, role, (name, code, number): (&str, &str, &IdentifierText)| Signer {
        key,
        role,
        name: name.to_owned(),
        document_kind: profile.identifier_kind(code),
        document_number: number.clone(),
    };
    if business.personal_signers.contains(&PartyRole::Buyer) {
        for (at, buyer) in application.buyers.iter().enumerate().filter(|(_, buyer)| !buyer.is_blank()) {
            let person = match buyer.agent() {
                Some(agent) => (&*agent.name, &*agent.document_type, &agent.document_number),
                None => (&*buyer.name, &*buyer.document_type, &buyer.document_number),
            };
            signers.push(signer(format!("buyers/{at}"), Role::Buyer, person));
        }
    }
    if business.mortgage && business.personal_signers.contains(&PartyRole::Mortgagee) {
        for (at, mortgagee) in application.mortgagees.iter().enumerate() {
            if let Some(agent) = mortgagee.agent() {
                let key = format!("mortgagees/{at}");
                let person = (&*agent.name, &*agent.document_type, &agent.document_number);
                signers.push(signer(key, Role::MortgageeAgent, person));
            }
        }
    }
    signers
}

/// Whether the form names all of these parties whom the business has: else nobody knows who has to sign or declare.
pub(super) fn names_all(business: &BusinessType, application: &Application, parties: &[PartyRole]) -> bool {
    let has = |party: &&PartyRole| business.party(**party).is_some();
    parties.iter().filter(has).all(|party| application.names(*party))
}

/// Tells of entries of the register that are about none of these units, nor their parcels; `at` is where they stand.
pub(super) fn about_others<'u>(
    facts: &[RegisterFact],
    register: &Register<'_>,
    units: impl Iterator<Item = &'u PropertyUnit>,
    at: &str,
) -> impl Iterator<Item = Finding> {
    let others = register.about_others(units);
    others.into_iter().filter_map(move |place| Some((place, facts.get(place)?))).map(move |(place, fact)| {
        let finding = Finding::new(Code::RegisterSubjectUnrelated, format!("{at}/{place}/subject"));
        finding.with("subject", fact.subject.as_typed())
    })
}

/// What the register and the contract system say, weighed for the sub-cases of a case: before it is submitted, and again
/// before it files.
pub(super) struct TitleCheck<'a> {
    state: &'a CaseState,
    register: Register<'a>,
    profile: &'a Profile,
    today: Date,
}

impl<'a> TitleCheck<'a> {
    pub(super) fn new(state: &'a CaseState, profile: &'a Profile, today: Date) -> Self {
        Self { state, register: Register::new(&state.register_facts), profile, today }
    }

    /// The papers that entries ask for in a sub-case.
    pub(super) fn papers(&self, sub: &SubCase) -> Vec<RegisterPaper> {
        self.register.papers(&Facts::new(input(&self.state.business, sub), self.profile, self.today), self.profile)
    }

    /// What the register holds against a sub-case, with pointers into the snapshot.
    fn register(&self, at: usize, sub: &SubCase) -> Vec<Finding> {
        if self.register.is_empty() {
            return Vec::new();
        }
        let facts = Facts::new(input(&self.state.business, sub), self.profile, self.today);
        let found = self.register.check(&facts, self.profile).findings;
        let place = |mut finding: Finding| {
            finding.pointer = format!("/registerFacts{}", finding.pointer);
            let here = FindingPlace::new(Some(&sub.id), UNIT_CODE);
            finding.related_to(format!("/subCases/{at}{UNIT_CODE}")).placed(here)
        };
        found.into_iter().map(place).collect()
    }

    /// What both say of a sub-case.
    pub(super) fn findings(&self, at: usize, sub: &SubCase) -> Vec<Finding> {
        let mut findings = self.register(at, sub);
        for mut finding in eligibility(&sub.unit, &self.state.business.business_type, self.profile).findings {
            finding.place = Some(Box::new(FindingPlace::new(Some(&sub.id), format!("/unit{}", finding.pointer))));
            finding.pointer = format!("/subCases/{at}/unit{}", finding.pointer);
            findings.push(finding);
        }
        findings
    }

    /// What of it stands against filing.
    pub(super) fn against(&self, at: usize, sub: &SubCase) -> Vec<Finding> {
        let mut findings = self.findings(at, sub);
        findings.retain(Finding::is_error);
        findings
    }
}

/// The rules over the documents of a case, looked up once.
pub(super) struct Forms<'a> {
    case: &'a Case,
    checker: BusinessChecker<'a>,
    acting: Acting<'a>,
    regions: &'a Regions,
    today: Date,
    pub(super) title: TitleCheck<'a>,
    /// What the sub-case at this place waits for, asked for last.
    waiting: RefCell<Option<(usize, Waiting)>>,
}

/// Actions that mend what a sub-case lacks.
pub(super) type Waiting = Rc<BTreeSet<&'static str>>;

/// The rules over the documents of a case, looked up when the first guard asks for them.
pub(super) type LazyForms<'a> = Rc<OnceCell<Forms<'a>>>;

#[cfg(test)]
thread_local! {
    /// How many forms were checked.
    pub(super) static CHECKED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

impl<'a> Forms<'a> {
    pub(super) fn new(case: &'a Case, context: &Context<'a>) -> Self {
        Self::on(case, context.profile, context.regions, context.now.china_date())
    }

    /// The rules as of a day.
    pub(super) fn on(case: &'a Case, profile: &'a Profile, regions: &'a Regions, today: Date) -> Self {
        let checker = BusinessChecker::new(profile, &case.state.business.business_type);
        let title = TitleCheck::new(&case.state, profile, today);
        let acting = Acting::new(&case.state, profile);
        Self { case, checker, acting, regions, today, title, waiting: RefCell::default() }
    }

    /// The rules, looked up now if nobody has before.
    pub(super) fn of<'l>(lazy: &'l LazyForms<'a>, case: &'a Case, context: &'a Context<'a>) -> &'l Self {
        lazy.get_or_init(|| Self::new(case, context))
    }

    /// The actions that mend what stands against submitting this sub-case as it is. Several guards ask it of one sub-case
    /// after the other.
    pub(super) fn waiting(&self, at: usize) -> Waiting {
        if let Some((known, waiting)) = &*self.waiting.borrow()
            && *known == at
        {
            return Rc::clone(waiting);
        }
        let sub = self.case.state.sub_cases.get(at);
        self.note(at, &sub.map(|sub| self.findings(at, sub)).unwrap_or_default())
    }

    /// Remembers what the sub-case at this place waits for, of which these are the findings.
    pub(super) fn note(&self, at: usize, findings: &[Finding]) -> Waiting {
        let waiting: Waiting = Rc::new(findings.iter().filter(|one| one.is_error()).map(mending_action).collect());
        *self.waiting.borrow_mut() = Some((at, Rc::clone(&waiting)));
        waiting
    }

    /// All findings about one sub-case, with pointers into the snapshot.
    pub(super) fn findings(&self, at: usize, sub: &SubCase) -> Vec<Finding> {
        #[cfg(test)]
        CHECKED.set(CHECKED.get() + 1);
        let case = self.case;
        let input = input(&case.state.business, sub);
        let mut findings = self.checker.check(&input, self.today, self.regions).findings;
        let into_snapshot = |pointer: &mut String| {
            let of_case = matches!(pointer.as_str(), "/businessType" | "/organisationType" | "/propertyType");
            let place = FindingPlace::new((!of_case).then_some(sub.id.as_str()), pointer.as_str());
            *pointer = if of_case { format!("/business{pointer}") } else { format!("/subCases/{at}{pointer}") };
            place
        };
        for finding in &mut findings {
            finding.place = Some(Box::new(into_snapshot(&mut finding.pointer)));
            finding.related_places = finding.related.iter_mut().map(into_snapshot).collect();
        }
        findings.extend(self.title.register(at, sub));
        let sub_cases = Place::ROOT.key("subCases");
        findings.extend(self.acting.findings(sub, &sub_cases.index(at).key("application")));
        findings
    }
}

/// Who acts is who the paper names: the enterprises that begin and confirm a case, and whose project it is, are those
/// parties of every form that the profile says (GZ-013, GZ-084, GZ-086, C-45). One enterprise in several capacities is
/// told once.
pub(super) struct Acting<'a>(Vec<(&'a ActingParty, &'a BusinessParty, &'a Enterprise)>);

impl<'a> Acting<'a> {
    pub(super) fn new(state: &'a CaseState, profile: &'a Profile) -> Self {
        let business = profile.business_type(&state.business.business_type);
        let mut acting: Vec<(&ActingParty, &BusinessParty, &Enterprise)> = Vec::new();
        for rule in &profile.acting_parties {
            let enterprise = match rule.capacity {
                Capacity::Initiator => &state.initiator,
                Capacity::Confirmer => &state.confirmer,
                Capacity::Developer => &state.project.developer,
            };
            let known = acting.iter().any(|(other, _, told)| other.party == rule.party && told.is_same(enterprise));
            if let Some(party) = business.and_then(|business| business.party(rule.party)).filter(|_| !known) {
                acting.push((rule, party, enterprise));
            }
        }
        Self(acting)
    }

    /// What a form names otherwise; `at` is where it stands.
    pub(super) fn findings(&self, sub: &SubCase, at: &Place<'_>) -> Vec<Finding> {
        let mut out = Collector::new(&[]);
        for (rule, party, enterprise) in &self.0 {
            let (list, rows) = named(&sub.application, rule.party);
            let is_other = |(number, name): &(&IdentifierText, &str)| {
                !(number.is_same(&enterprise.document_number) && NameKey::same(name, &enterprise.name))
            };
            for (row, _) in rows.enumerate().filter(|(_, one)| is_other(one)) {
                let place = FindingPlace::new(Some(&sub.id), format!("/application/{list}/{row}"));
                let finding = at.key(list).index(row).finding(Code::ApplicationPartyOfOther);
                let finding = finding
                    .placed(place)
                    .with("party", &party.name.zh)
                    .with("capacity", &rule.name.zh)
                    .with("enterprise", &enterprise.name);
                out.push_graded(finding.severity(rule.severity).assumed(rule.basis.assumed));
            }
        }
        out.finish().findings
    }
}

/// Where the parties of this kind stand on a form, and who they are.
fn named(form: &Application, party: PartyRole) -> (&'static str, impl Iterator<Item = (&IdentifierText, &str)>) {
    let (list, buyers, organisations) = match party {
        PartyRole::Buyer => ("buyers", &*form.buyers, &[][..]),
        PartyRole::Seller => ("sellers", &[][..], &*form.sellers),
        PartyRole::Mortgagee => ("mortgagees", &[][..], &*form.mortgagees),
    };
    let buyers = buyers.iter().map(|one| (&one.document_number, &*one.name));
    (list, buyers.chain(organisations.iter().map(|one| (&one.document_number, &*one.name))))
}

/// Where the number of the unit stands in a sub-case.
const UNIT_CODE: &str = "/unit/unitCode";

/// What speaks against choosing a unit for the sub-case with this id: its contract status, and what the register holds.
/// Pointers into the command.
pub(super) fn of_unit(
    context: &Context<'_>,
    business: &Business,
    (id, unit): (&str, &PropertyUnit),
    facts: &Register<'_>,
    at: &str,
) -> Vec<Finding> {
    let profile = context.profile;
    let mut findings = eligibility(unit, &business.business_type, profile).findings;
    for finding in &mut findings {
        finding.place = Some(Box::new(FindingPlace::new(Some(id), format!("/unit{}", finding.pointer))));
        finding.pointer = format!("{at}{}", finding.pointer);
    }
    if facts.is_empty() {
        return findings;
    }
    let sub = SubCase::new(String::new(), unit.clone(), 0);
    let register = facts.check(&Facts::new(input(business, &sub), profile, context.now.china_date()), profile);
    findings.extend(register.findings.into_iter().map(|mut finding| {
        finding.pointer = format!("/action/registerFacts{}", finding.pointer);
        finding.related_to(format!("{at}/unitCode")).placed(FindingPlace::new(Some(id), UNIT_CODE))
    }));
    findings
}

pub(super) fn input<'a>(business: &'a Business, sub: &'a SubCase) -> SubCaseInput<'a> {
    SubCaseInput {
        business_type: &business.business_type,
        organisation_type: &business.organisation_type,
        property_type: &business.property_type,
        unit: &sub.unit,
        application: &sub.application,
        questionnaire: &sub.questionnaire,
        materials: &sub.materials,
    }
}

/// Whether nobody can mend a finding yet when a unit is chosen: who applies, and with which papers, comes later.
pub(super) fn comes_later(finding: &Finding) -> bool {
    finding.code == Code::RegisterMaterialMissing
}

/// The command that mends a finding about a sub-case's documents.
pub(super) fn mending_action(finding: &Finding) -> &'static str {
    let part = finding.pointer.split('/').nth(3).unwrap_or("");
    if finding.code == Code::RegisterMaterialMissing {
        return "upload_material";
    }
    if finding.pointer.starts_with("/registerFacts") {
        return "host.clear_register";
    }
    match part {
        "questionnaire" => "answer_questionnaire",
        "materials" => "upload_material",
        "unit" => "remove_units",
        _ => "edit_application",
    }
}

/// Where a finding about a changed sub-case stands in the command that changes it.
pub(super) fn into_command(event: &Event, at: usize, pointer: &str) -> String {
    let part = pointer.strip_prefix(&format!("/subCases/{at}")).unwrap_or(pointer);
    match event {
        Event::ApplicationEdited { .. } if part.starts_with("/application") => format!("/action{part}"),
        Event::ApplicationEdited { .. } => "/action/application".to_owned(),
        Event::QuestionnaireAnswered { .. } if part.starts_with("/questionnaire") => format!("/action{part}"),
        Event::QuestionnaireAnswered { .. } => "/action/questionnaire".to_owned(),
        Event::ApplicationsBatchEdited { .. } => "/action/changes".to_owned(),
        Event::MaterialUploaded { .. } => "/action/material".to_owned(),
        Event::MaterialRemoved { .. } => "/action/item".to_owned(),
        Event::MaterialsShared { .. } => "/action/items".to_owned(),
        _ => pointer.to_owned(),
    }
}

impl Case {
    /// All findings of the rules over documents, for every sub-case that still takes part and that the actor may see;
    /// pointers go into the snapshot. Who may see nothing gets the reason alone (`party.*`).
    pub fn check(&self, context: &Context<'_>) -> Report {
        let viewer = Viewer::new(self, context);
        if let Some(refusal) = viewer.refusal() {
            return refusal;
        }
        let forms = Forms::new(self, context);
        let seen = |sub: &SubCase| sub.is_present() && viewer.sees(sub);
        let present = self.state.sub_cases.iter().enumerate().filter(|(_, sub)| seen(sub));
        let mut out = Collector::of_many();
        for (at, sub) in present {
            for finding in forms.findings(at, sub) {
                out.push_graded(finding);
            }
        }
        let mut report = out.finish();
        for finding in &mut report.findings {
            self.call(finding, context.profile, None);
        }
        report
    }
}
