//! Findings for people, and the requirements on which they rest.

use dengji::{
    finding::{self, Code, CodeNames, Failure, Finding, Language},
    platform::Label,
    requirement::{self, RequirementRow},
};

use crate::{
    cross::{Any, Json, Name, Written},
    fault::Fault,
};

operations! { "";
    /// The message of a finding, in Chinese (`zh`, where nothing is said) or English (`en`).
    function quick fn text(finding: Json<Finding>, language: Option<Name<Language>>) -> String {
        Ok(finding.0.text(language.map_or(Language::Zh, |given| given.0)))
    }

    /// What people call the codes that documents hold, by kind: stages, roles, verdicts, steps, kinds of change, standings,
    /// commands. What one platform calls its own (mailboxes, buttons, options) stands in its profile.
    function work fn names() -> Json<Vec<CodeNames>> {
        Ok(Json(finding::names()))
    }

    /// What people call a code of a kind, such as `suspended` of `seal_stage`; nothing for one that is not known.
    function quick fn name(kind: &str, code: &str) -> Option<Json<Label>> {
        Ok(finding::name(kind, code).map(Json))
    }

    /// The whole message catalogue: for each code its severity, requirement rows, parameters and both templates.
    function work fn messages() -> Written<Any> {
        Ok(Written::as_is(dengji::json::write(&finding::catalogue())))
    }

    /// The requirement row with this id, such as `GZ-083`: what is required, and where that is written.
    function quick @Everything fn requirement(id: &str) -> Option<Json<RequirementRow>> {
        Ok(requirement::row(id).map(Json))
    }

    /// All rows of the requirements.
    function work @Everything fn requirements() -> Json<Vec<RequirementRow>> {
        Ok(Json(requirement::rows()))
    }

    /// The requirement rows on which a code rests.
    function quick @Everything fn citations(code: &str) -> Json<Vec<RequirementRow>> {
        let Some(code) = Code::parse(code) else {
            let finding = Finding::new(Code::CoreUnknownName, "").with("name", code);
            return Err(Fault::Failure(Failure::misuse(finding)));
        };
        Ok(Json(requirement::citations(&Finding::new(code, ""))))
    }
}
