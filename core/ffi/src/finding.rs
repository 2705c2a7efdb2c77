//! Findings for people, and the requirements on which they rest.

use dengji::{
    finding::{self, Code, Failure, Finding, Language},
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

    /// The whole message catalogue: for each code its severity, requirement rows, parameters and both templates.
    function work fn messages() -> Written<Any> {
        Ok(Written::as_is(dengji::json::write(&finding::catalogue())))
    }

    /// The requirement row with this id, such as `GZ-083`: what is required, and where that is written.
    function quick fn requirement(id: &str) -> Option<Json<RequirementRow>> {
        Ok(requirement::row(id).map(Json))
    }

    /// All rows of the requirements.
    function work fn requirements() -> Json<Vec<RequirementRow>> {
        Ok(Json(requirement::rows()))
    }

    /// The requirement rows on which a code rests.
    function quick fn citations(code: &str) -> Json<Vec<RequirementRow>> {
        let Some(code) = Code::parse(code) else {
            let finding = Finding::new(Code::CoreUnknownName, "").with("name", code);
            return Err(Fault::Failure(Failure::misuse(finding)));
        };
        Ok(Json(requirement::citations(&Finding::new(code, ""))))
    }
}
