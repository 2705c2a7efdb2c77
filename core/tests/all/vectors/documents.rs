//! The operations `sub_case.*`, `share.*`, `material.*`, `project.*` and `register.*`.

use dengji::{
    application::{self, Checker, Facts, Share, SubCaseDocument},
    finding::{Failure, Finding},
    identifier::Regions,
    material::{self, Material, ShareMode},
    party::Enterprise,
    platform::Profile,
    property::{self, Project, PropertyUnit, RegisterFact},
    time::Date,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn part<T: DeserializeOwned>(input: &Value, key: &str) -> Result<T, Failure> {
    dengji::json::read(&input[key].to_string())
}

fn today(input: &Value) -> Date {
    Date::parse(input["today"].as_str().unwrap()).unwrap()
}

fn written<T: serde::Serialize>(value: &T) -> Value {
    serde_json::from_str(&dengji::json::write(value)).unwrap()
}

/// The answer of one operation; none where there is no such operation.
pub fn run(
    operation: &str,
    input: &Value,
    _text: Option<&str>,
    profile: impl Fn(&Value) -> Result<Profile, Failure>,
) -> Option<Result<Value, Failure>> {
    let known = ["sub_case.", "share.", "material.", "project.", "register."];
    known.iter().any(|area| operation.starts_with(area)).then(|| answer(operation, input, &profile(&input["profile"])))
}

fn answer(operation: &str, input: &Value, profile: &Result<Profile, Failure>) -> Result<Value, Failure> {
    let profile = || profile.as_ref().map_err(Clone::clone);
    Ok(match operation {
        "sub_case.check" => {
            let document: SubCaseDocument = part(input, "document")?;
            let profile = profile()?;
            let report = document.check(profile, today(input), &Regions::default());
            let kept = Checker::new(profile).check(&document.input(), today(input), &Regions::default());
            assert_eq!(report, kept, "a kept checker says something else");
            written(&report)
        }
        "share.parse" => {
            let share = Share::parse(input["text"].as_str().unwrap());
            json!({ "share": share.map(|share| share.to_string()) })
        }
        "material.checklist" => {
            let document: SubCaseDocument = part(input, "document")?;
            let profile = profile()?;
            let facts = Facts::new(document.input(), profile, today(input));
            written(&material::checklist(&document.materials, &facts, profile))
        }
        "material.receipt_list" => {
            let materials: Vec<Material> = part(input, "materials")?;
            written(&material::receipt_list(&materials, profile()?))
        }
        "material.share" => {
            let shared: Vec<Material> = part(input, "shared")?;
            let mut own: Vec<Material> = part(input, "own")?;
            let mode: ShareMode = part(input, "mode")?;
            let skipped = material::share(&shared, &mut own, mode);
            json!({ "own": written(&own), "skipped": skipped })
        }
        "project.list" => {
            let projects: Vec<Project> = part(input, "projects")?;
            let enterprise: Enterprise = part(input, "enterprise")?;
            written(&property::projects_of(&projects, &enterprise))
        }
        "project.grid" => {
            let project: Project = part(input, "project")?;
            let selected: Vec<String> = part(input, "selected")?;
            let business: String = part(input, "businessType")?;
            written(&property::grid(&project, &selected, &business, profile()?))
        }
        "project.select" => {
            let project: Project = part(input, "project")?;
            let mut selected: Vec<PropertyUnit> = part(input, "selected")?;
            let business: String = part(input, "businessType")?;
            let add: Vec<String> = part(input, "add")?;
            let remove: Vec<String> = part(input, "remove")?;
            let profile = profile()?;
            let added: Vec<Finding> = property::select(&project, &mut selected, &add, &business, profile);
            let removed = property::deselect(&mut selected, &remove);
            let codes: Vec<_> = selected.iter().map(|unit| unit.unit_code.clone()).collect();
            json!({ "selected": codes, "added": written(&added), "removed": written(&removed) })
        }
        "register.check" => {
            let document: SubCaseDocument = part(input, "document")?;
            let facts: Vec<RegisterFact> = part(input, "facts")?;
            let profile = profile()?;
            let case = Facts::new(document.input(), profile, today(input));
            written(&application::register_check(&facts, &case, profile))
        }
        other => panic!("there is no operation {other}"),
    })
}
