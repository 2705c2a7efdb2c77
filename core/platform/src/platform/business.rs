//! Business types and what each asks for: parties, required fields, materials, questions, register facts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Basis, Condition, Label};
use dengji_base::finding::Severity;

choice! {
    /// What the enterprise does to confirm a sub-case (C-43).
    pub enum ConfirmationMode {
        /// 企业签章 only.
        Seal,
        /// 确认通过 only.
        Approve,
        /// One of the two is enough.
        Either,
        /// Both are needed.
        Both,
    }
}

choice! {
    /// An act by which the enterprise confirms.
    pub enum ConfirmationAct {
        /// 企业签章.
        Seal,
        /// 确认通过.
        Approve,
    }
}

choice! {
    /// A part on the application form.
    pub enum PartyRole {
        /// 预购人 (买受人).
        Buyer,
        /// 预售人 (开发商).
        Seller,
        /// 抵押权人 (银行).
        Mortgagee,
    }
}

record! {
    /// A business type (业务类型) and what it asks for.
    pub struct BusinessType {
        /// The code, such as `presale_advance_notice`.
        pub code: String,
        /// Its name.
        pub name: Label,
        /// Whether it is marked 网上申办 (GZ-012).
        pub online: bool,
        /// Organisation types that may choose it; empty for all (GZ-010).
        pub organisation_types: Vec<String>,
        /// Property types it is for; empty for all (GZ-011).
        pub property_types: Vec<String>,
        /// Whether it involves a mortgage (GZ-021, C-51).
        pub mortgage: bool,
        /// Which of the registration kinds of A21 it is, such as `700`.
        pub registration_type: String,
        /// Which of the advance-notice kinds of A29 it is; empty for none.
        #[serde(default)]
        pub notice_kind: String,
        /// The second kind of A29, where two advance notices are filed in one case; empty for none.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub second_notice_kind: String,
        /// The parties on its form, with the names the form gives them.
        pub parties: Vec<BusinessParty>,
        /// Who signs in person (GZ-081).
        pub personal_signers: Vec<PartyRole>,
        /// Whether 粤信签 is needed; without it there is no signing round (YX-006).
        pub personal_signature: bool,
        /// How the enterprise confirms (C-43).
        pub confirmation: ConfirmationMode,
        /// Whether every sub-case must be tax cleared before filing (C-50).
        pub tax_required: bool,
        /// Contract statuses with which a unit may be chosen without a warning (C-38).
        pub eligible_contract_statuses: Vec<String>,
        /// On what it rests.
        pub basis: Basis,
    }
}

impl BusinessType {
    /// The party in this part, where its form has one.
    pub fn party(&self, role: PartyRole) -> Option<&BusinessParty> {
        self.parties.iter().find(|party| party.role == role)
    }
}

record! {
    /// A party of a business type.
    pub struct BusinessParty {
        /// The part.
        pub role: PartyRole,
        /// The name the form gives it, such as 预购人(买受人).
        pub name: Label,
    }
}

choice! {
    /// A capacity in which an enterprise takes part in a case as a whole.
    pub enum Capacity {
        /// It begins the case.
        Initiator,
        /// It confirms the case.
        Confirmer,
        /// The project is its own.
        Developer,
    }
}

record! {
    /// Which party every form of a case must name as the enterprise that acts in this capacity: who acts is who the paper
    /// names. Businesses without such a party are not concerned.
    pub struct ActingParty {
        /// The capacity.
        pub capacity: Capacity,
        /// What the enterprise in this capacity is called.
        pub name: Label,
        /// The party of the form that it is, on every row.
        pub party: PartyRole,
        /// How grave it is when the form names another.
        pub severity: Severity,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// How one person comes to stand on two sides of a form (民法典 第一百六十八条).
    pub enum AgentConflict {
        /// 自己代理: a buyer acts for the seller.
        BuyerForSeller,
        /// 自己代理: a buyer acts for the mortgagee.
        BuyerForMortgagee,
        /// 双方代理: one person acts for a buyer and for the seller.
        BuyerAndSeller,
        /// 双方代理: one person acts for a buyer and for the mortgagee.
        BuyerAndMortgagee,
        /// 双方代理: one person acts for the mortgagee and for a seller that is another enterprise.
        MortgageeAndSeller,
    }
}

impl AgentConflict {
    /// The two sides.
    pub fn parties(self) -> [PartyRole; 2] {
        match self {
            Self::BuyerForSeller | Self::BuyerAndSeller => [PartyRole::Buyer, PartyRole::Seller],
            Self::BuyerForMortgagee | Self::BuyerAndMortgagee => [PartyRole::Buyer, PartyRole::Mortgagee],
            Self::MortgageeAndSeller => [PartyRole::Mortgagee, PartyRole::Seller],
        }
    }
}

record! {
    /// How grave it is that one person stands on two sides. The law lets it pass where whoever is represented consents,
    /// beforehand or afterwards.
    pub struct AgentRule {
        /// The two sides.
        pub conflict: AgentConflict,
        /// How grave it is.
        pub severity: Severity,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// Whose agreement it takes to take a filed application back before it is entered.
    pub struct WithdrawalRules {
        /// The parties of the form, each of which declares it: every row of each.
        pub parties: Vec<PartyRole>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// A field of the form that must be filled in (the red star, GZ-020).
    pub struct RequiredField {
        /// The field, as a pointer pattern into the application with `*` for every row: `/buyers/*/name`.
        pub field: String,
        /// When it is required.
        pub condition: Condition,
        /// Whether the block that holds it (`agent`, `contact`, …) may be left out as a whole; where it is there, the
        /// field is required. A block whose fields are all blank is left out.
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub optional_block: bool,
        /// How grave its absence is.
        pub severity: Severity,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// What a platform says of fields of the form: a name of its own, an example or a note on how to fill them in (the “?”
    /// beside the field, GZ-020). Of several texts for one field the first that has what is asked for counts.
    pub struct FieldText {
        /// The fields, as pointer patterns into the application: `/contact/phone`, `/buyers/*/name`.
        pub fields: Vec<String>,
        /// What the platform calls them, where that differs from the common name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<Label>,
        /// How to fill them in.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub help: Option<Label>,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// On which list a material stands (GZ-050).
    pub enum MaterialScope {
        /// 业务清单: each sub-case has its own.
        SubCase,
        /// 共享材料清单: uploaded for the batch, then shared; a sub-case may replace its copy.
        Shared,
    }
}

record! {
    /// One item of the material checklist (GZ-054, C-37).
    pub struct ChecklistItem {
        /// The item, such as `presale_contract`.
        pub item: String,
        /// Its name.
        pub name: Label,
        /// On which list it stands.
        pub scope: MaterialScope,
        /// When it is asked for.
        pub condition: Condition,
        /// How grave its absence is.
        pub severity: Severity,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// The shape of a question's answer (GZ-063).
    pub enum AnswerShape {
        /// 是 or 否.
        YesNo,
        /// A whole number.
        Number,
        /// No question: the registry reserves the right to ask more (GZ-070).
        Reservation,
        /// The guide's figure is damaged: the item exists, its wording is not known (C-39).
        Unknown,
    }
}

record! {
    /// One item of the questionnaire.
    pub struct Question {
        /// The id by meaning, such as `building_altered`.
        pub id: String,
        /// The item's number on the form.
        pub number: u32,
        /// The wording; empty where it is not known.
        pub text: Label,
        /// The shape of its answer.
        pub shape: AnswerShape,
        /// Which answer opens the field for details: `true` for 是; none where there is no such field.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub explanation_on: Option<bool>,
        /// Whether details are required with that answer.
        #[serde(default)]
        pub explanation_required: bool,
        /// The smallest number, for a number.
        #[serde(default)]
        pub minimum: u32,
        /// When the question applies.
        pub condition: Condition,
        /// Whether it must be answered where it applies.
        pub required: bool,
        /// An answer worth a note, such as a refused data-sharing consent (C-61).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub note_on: Option<bool>,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// Against what a register fact stands.
    #[derive(Default)]
    pub enum RegisterSubject {
        /// A unit or its parcel.
        #[default]
        Any,
        /// The unit: a subject of 28 characters.
        Unit,
        /// The whole parcel: a subject of 19 characters.
        Parcel,
    }
}

choice! {
    /// Of which mortgages a rule speaks, by what was registered with them as 是否存在禁止或限制转让抵押不动产的约定
    /// (民法典 第四百零六条).
    #[derive(Default)]
    pub enum TransferAgreement {
        /// Of all, and of all that is no mortgage.
        #[default]
        Any,
        /// Transfer is barred or limited.
        Limited,
        /// Transfer is neither barred nor limited.
        Free,
        /// The register does not say.
        Unstated,
    }
}

record! {
    /// A paper with which a fact stands against nothing: the consent of whom it protects, a promise, a proof.
    pub struct RegisterMaterial {
        /// The item, such as `notice_holder_consent`. It is asked for where the rule applies, and by no checklist.
        pub item: String,
        /// Its name.
        pub name: Label,
        /// On what it rests that this paper is asked for.
        pub basis: Basis,
    }
}

record! {
    /// A register fact that stands against a business, or deserves a look. Of the rules for a kind the first that
    /// concerns the case counts.
    pub struct RegisterRule {
        /// The kind of fact, such as `seizure`.
        pub kind: String,
        /// What the fact must stand against: a whole parcel, one unit, or either.
        #[serde(default)]
        pub subject: RegisterSubject,
        /// Its name.
        pub name: Label,
        /// When the rule applies.
        pub condition: Condition,
        /// How grave it is.
        pub severity: Severity,
        /// Whether a fact that the registry excepted passes.
        pub exception_allowed: bool,
        /// On what it rests.
        pub basis: Basis,
        /// Of which mortgages it speaks.
        #[serde(default)]
        pub agreement: TransferAgreement,
        /// The parties of the form against whom a right of their own does not stand: all holders of the fact must be
        /// among them.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub own_parties: Vec<PartyRole>,
        /// With these papers, all of them, the fact stands against nothing. Without any it stands until it is lifted.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub materials: Vec<RegisterMaterial>,
    }
}

choice! {
    /// How the days of a period are counted.
    pub enum DayCount {
        /// 日: every day counts; a last day of rest moves to the next working day (民法典 第二百零三条).
        Calendar,
        /// 工作日: working days alone count (C-42).
        Working,
    }
}

record! {
    /// How long the registry has for an application once it is filed. The day of filing is not counted (民法典
    /// 第二百零一条).
    pub struct TermRule {
        /// The code, such as `registration`.
        pub code: String,
        /// What is to be done until then.
        pub name: Label,
        /// So many days.
        pub days: u32,
        /// Which days count.
        pub count: DayCount,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// When an advance notice lapses (民法典 第二百二十一条).
    pub struct LapseRules {
        /// Days from the day on which registration became possible, that day not counted.
        pub days: u32,
        /// Whether a last day that is a holiday moves to the next working day (民法典 第二百零三条).
        pub move_from_holidays: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}
