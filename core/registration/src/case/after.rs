//! What becomes of a notice after filing: what it secures, when it lapses, what registers the right (预告转本登记).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Case, Context,
    command::{Action, Business, SplitFrom, SubCaseContent},
    issued::{CertifiedRight, IssuedCertificate},
    lapse::{Lapse, lapse},
    standing::{Standing, Viewer},
    state::{SubCase, SubCaseStage},
};
use crate::{
    application::{Facts, SubCaseInput},
    material, property,
    questionnaire::Questionnaire,
};
use dengji_base::{
    calendar::Calendar,
    finding::{Code, Finding, Mender, Refusal, Role, Unmet},
    time::Date,
};
use dengji_platform::platform::{BusinessType, Label};

record! {
    /// What a notice secures: the claim to a later registration, for whom, against whom (民法典 第二百二十一条).
    pub struct SecuredClaim {
        /// Which kind of notice, of dictionary A29.
        pub kind: String,
        /// What it secures.
        pub secures: Label,
        /// Who is protected, by the names of the form.
        pub holders: Vec<String>,
        /// Who is bound.
        pub obligors: Vec<String>,
        /// The claim of a mortgage (万元), as the form has it; empty for a sale.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub principal: String,
        /// Its proof, once there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub proof: Option<IssuedCertificate>,
    }
}

record! {
    /// The notice of a filed sub-case: what it secures, when it lapses, and what registers the right.
    pub struct NoticeView {
        /// The sub-case.
        pub sub_case: String,
        /// What it secures; two claims where two notices were filed in one case.
        pub claims: Vec<SecuredClaim>,
        /// Since which day the right can be registered; none until that was reported.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub registrable_since: Option<Date>,
        /// When it lapses unless registration is applied for; none while it cannot be.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub lapse: Option<Lapse>,
        /// Code of the business that registers the right; empty where the profile names none.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub converts_to: String,
        /// What that business is called.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub converts_to_name: Option<Label>,
    }
}

/// The kinds of A29 that secure a mortgage.
const MORTGAGE_KINDS: [&str; 2] = ["3", "4"];

/// Kinds of the notices of a business: none where it registers a right.
pub(super) fn notice_kinds(business: &BusinessType) -> impl Iterator<Item = &str> {
    [business.notice_kind.as_str(), business.second_notice_kind.as_str()].into_iter().filter(|kind| !kind.is_empty())
}

/// Whether a business ends with a certificate of this right: one that registers notices with proofs of those alone.
pub(super) fn registers(business: &BusinessType, right: CertifiedRight) -> bool {
    let mut kinds = notice_kinds(business).peekable();
    let of = |right| match right {
        CertifiedRight::Notice => Some(false),
        CertifiedRight::MortgageNotice => Some(true),
        CertifiedRight::Ownership | CertifiedRight::Mortgage => None,
    };
    kinds.peek().is_none()
        || of(right).is_some_and(|mortgage| kinds.any(|kind| MORTGAGE_KINDS.contains(&kind) == mortgage))
}

fn claim(kind: &str, sub: &SubCase) -> SecuredClaim {
    let form = &sub.application;
    let names = |list: &mut dyn Iterator<Item = &String>| list.cloned().collect::<Vec<_>>();
    let buyers = || names(&mut form.buyers.iter().map(|buyer| &buyer.name));
    let mortgage = MORTGAGE_KINDS.contains(&kind);
    let (zh, en, right) = if mortgage {
        ("抵押权人将来取得抵押权", "that the mortgagee will have the mortgage", CertifiedRight::MortgageNotice)
    } else {
        ("买受人将来取得房屋所有权", "that the buyer will have the ownership", CertifiedRight::Notice)
    };
    let (holders, obligors) = if mortgage {
        (names(&mut form.mortgagees.iter().map(|party| &party.name)), buyers())
    } else {
        (buyers(), names(&mut form.sellers.iter().map(|party| &party.name)))
    };
    let amount = form.mortgage.as_ref().filter(|_| mortgage).map(|mortgage| mortgage.principal.clone());
    SecuredClaim {
        kind: kind.to_owned(),
        secures: Label { zh: zh.to_owned(), en: en.to_owned() },
        holders,
        obligors,
        principal: amount.unwrap_or_default(),
        proof: sub.certificates.iter().rev().find(|issued| issued.right == right).cloned(),
    }
}

impl Case {
    /// The notice that a filed sub-case registers, as far as the actor may know: what it secures, when it lapses
    /// (民法典 第二百二十一条), and what registers the right. None where the business
    /// registers no notice, and where the sub-case is not filed or none of the actor's business.
    pub fn notice(&self, sub_case: &str, calendar: &Calendar, context: &Context<'_>) -> Option<NoticeView> {
        let sub = Viewer::new(self, context).sub_case(sub_case)?;
        let business = self.business_type(context.profile)?;
        let claims: Vec<_> = notice_kinds(business).map(|kind| claim(kind, sub)).collect();
        if claims.is_empty() || sub.stage != SubCaseStage::Filed {
            return None;
        }
        let (rules, today) = (&context.profile.lapse, context.now.china_date());
        let converts = context.profile.conversion(&business.code);
        Some(NoticeView {
            sub_case: sub.id.clone(),
            claims,
            registrable_since: sub.registrable_since,
            lapse: sub.registrable_since.and_then(|since| lapse(rules, since, calendar, today)),
            converts_to: converts.map(|business| business.code.clone()).unwrap_or_default(),
            converts_to_name: converts.map(|business| business.name.clone()),
        })
    }

    /// The command that opens the case by which the right that a notice secures is registered (预告转本登记): a single case
    /// with the unit, the form and those papers that the new business asks for too. The questionnaire is answered anew,
    /// and what the register holds comes along. To be given by the system to a new case.
    ///
    /// Refused with `party.not_involved` to whoever does not see the whole case, `case.no_notice` where no notice is
    /// registered here or no business registers its right, `case.not_filed`, and `case.notice_lapsed` once it has lapsed:
    /// then ownership is applied for without it.
    pub fn conversion(
        &self,
        sub_case: &str,
        case_id: &str,
        calendar: &Calendar,
        context: &Context<'_>,
    ) -> Result<Action, Refusal> {
        let refuse =
            |finding: Finding, menders: Vec<Mender>| Refusal { unmet: vec![Unmet { finding, menders, remedy: None }] };
        let viewer = Viewer::new(self, context);
        if !matches!(viewer.standing, Standing::Staff | Standing::Initiator) {
            return Err(refuse(Finding::new(Code::PartyNotInvolved, "/actor"), Vec::new()));
        }
        let unknown = || Finding::new(Code::CaseUnknownSubCase, "/subCase").with("sub_case", sub_case);
        let Some(sub) = viewer.sub_case(sub_case) else {
            return Err(refuse(unknown(), Vec::new()));
        };
        let from = self.business_type(context.profile);
        let Some(to) = from.and_then(|business| context.profile.conversion(&business.code)) else {
            let finding = Finding::new(Code::CaseNoNotice, "/subCase").with("sub_case", sub_case);
            return Err(refuse(finding, Vec::new()));
        };
        if sub.stage != SubCaseStage::Filed {
            let finding = Finding::new(Code::CaseNotFiled, "/subCase").with("sub_case", sub_case);
            return Err(refuse(finding, vec![Mender::any(Role::Handler)]));
        }
        let lapsed = self.notice(sub_case, calendar, context).and_then(|notice| notice.lapse);
        if let Some(day) = lapsed.filter(|lapse| lapse.lapsed == Some(true)).and_then(|lapse| lapse.lapses_on) {
            let finding = Finding::new(Code::CaseNoticeLapsed, "/subCase").with("lapsed", day);
            return Err(refuse(finding, Vec::new()));
        }
        let business = Business { business_type: to.code.clone(), ..self.state.business.clone() };
        let questionnaire = Questionnaire::default();
        let asked = SubCaseInput {
            business_type: &business.business_type,
            organisation_type: &business.organisation_type,
            property_type: &business.property_type,
            unit: &sub.unit,
            application: &sub.application,
            questionnaire: &questionnaire,
            materials: &sub.materials,
        };
        let facts = Facts::new(asked, context.profile, context.now.china_date());
        let listed = material::checklist(&sub.materials, &facts, context.profile);
        let materials = sub.materials.iter().filter(|known| listed.iter().any(|row| row.item == known.item)).cloned();
        let content = SubCaseContent {
            sub_case: sub.id.clone(),
            unit: sub.unit.clone(),
            application: sub.application.clone(),
            materials: materials.collect(),
            questionnaire,
        };
        let concerns = |fact: &&property::RegisterFact| property::concerns(fact, &sub.unit);
        Ok(Action::OpenSingle {
            case_id: case_id.to_owned(),
            business,
            initiator: self.state.initiator.clone(),
            confirmer: self.state.confirmer.clone(),
            project: self.state.project.clone(),
            split_from: SplitFrom {
                case_id: self.state.case_id.clone(),
                number: self.state.number.clone(),
                sub_case: sub.id.clone(),
            },
            content,
            register_facts: self.state.register_facts.iter().filter(concerns).cloned().collect(),
            tax_cleared: false,
        })
    }
}
