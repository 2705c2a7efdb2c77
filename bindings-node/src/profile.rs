//! Profiles, parsed once, and what is asked of their rules.

use std::sync::Arc;

use dengji::{
    application::{self, Checker, Facts, Share, SubCaseDocument},
    finding::{Failure, Finding, Report},
    lint::Lint,
    material, platform, property,
};
use napi::bindgen_prelude::AsyncTask;
use napi_derive::napi;
use serde::Serialize;

use crate::{
    dictionary::Dictionaries,
    failure::{Fault, call},
    handle::Shared,
    json::{Json, OwnJson, owned, read, read_by, read_text, write},
    ledger::builtin,
    region::Regions,
    work::Work,
};

/// A profile with its rules looked up.
pub(crate) struct Rules {
    pub(crate) profile: Arc<platform::Profile>,
    checker: Checker<Arc<platform::Profile>>,
}

/// A profile, parsed once: the rules of one place.
#[napi]
pub struct Profile(pub(crate) Shared<Rules>);

/// A sub-case that was read already: checked again and again, it is not read again.
#[napi]
pub struct SubCase(Shared<SubCaseDocument>);

#[napi]
impl SubCase {
    /// Reads the unit, the form, the questionnaire and the materials from one document.
    #[napi(factory, catch_unwind)]
    pub fn open(document: Json) -> napi::Result<Self> {
        call(|| Ok(Self(Shared::new(read(&document)?))))
    }

    /// The document as JSON text.
    #[napi(catch_unwind)]
    pub fn to_json(&self) -> napi::Result<String> {
        call(|| self.0.with(|document| Ok(write(document))))
    }
}

/// What a list of sub-cases came to, one by one.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Checked {
    Report(Report),
    Failure(Failure),
}

impl Profile {
    fn holding(profile: platform::Profile) -> Self {
        let profile = Arc::new(profile);
        Self(Shared::new(Rules { checker: Checker::new(Arc::clone(&profile)), profile }))
    }

    /// The profile, to be kept by other handles.
    pub(crate) fn shared(&self) -> Result<Arc<platform::Profile>, Fault> {
        self.0.with(|rules| Ok(Arc::clone(&rules.profile)))
    }

    /// A question to the profile, answered in JSON text.
    fn ask<T: Serialize>(&self, body: impl FnOnce(&platform::Profile) -> Result<T, Fault>) -> napi::Result<String> {
        call(|| self.0.with(|rules| Ok(write(&body(&rules.profile)?))))
    }
}

/// Nothing found is the common case, and crosses as nothing.
fn short(report: &Report) -> String {
    if report.findings.is_empty() { String::new() } else { write(report) }
}

#[napi]
impl Profile {
    /// Reads a profile from JSON text. `Unsupported` when its format is newer than this library.
    #[napi(factory, catch_unwind)]
    pub fn open(document: Json) -> napi::Result<Self> {
        call(|| Ok(Self::holding(read_by(&document, platform::Profile::from_json)?)))
    }

    /// A profile that the library brings along, in its newest version or the one that is asked for.
    #[napi(factory, catch_unwind)]
    pub fn builtin(id: String, version: Option<String>) -> napi::Result<Self> {
        call(|| Ok(Self::holding(builtin(&id, version.as_deref())?)))
    }

    /// The profiles of this kind that the library brings along, as JSON text.
    #[napi(catch_unwind)]
    pub fn builtin_ids() -> napi::Result<String> {
        call(|| Ok(write(&platform::builtin_ids())))
    }

    /// The same profile with some values replaced.
    #[napi(catch_unwind)]
    pub fn adjusted(&self, adjustments: Json) -> napi::Result<Self> {
        call(|| {
            let adjustments: Vec<platform::Adjustment> = read(&adjustments)?;
            self.0.with(|rules| Ok(Self::holding(rules.profile.adjusted(&adjustments)?)))
        })
    }

    /// Its id, such as `guangzhou-registration`.
    #[napi(catch_unwind)]
    pub fn id(&self) -> napi::Result<String> {
        call(|| self.0.with(|rules| Ok(rules.profile.id.clone())))
    }

    /// Its version.
    #[napi(catch_unwind)]
    pub fn version(&self) -> napi::Result<String> {
        call(|| self.0.with(|rules| Ok(rules.profile.version.clone())))
    }

    /// The whole profile as JSON text.
    #[napi(catch_unwind)]
    pub fn to_json(&self) -> napi::Result<String> {
        call(|| self.0.with(|rules| Ok(rules.profile.to_json())))
    }

    /// The JSON text of the value at a pointer; empty where it leads nowhere.
    #[napi(catch_unwind)]
    pub fn get(&self, pointer: String) -> napi::Result<String> {
        call(|| self.0.with(|rules| Ok(rules.profile.get(&pointer).unwrap_or_default())))
    }

    /// The code tables with what this profile adds to the national ones.
    #[napi(catch_unwind)]
    pub fn dictionaries(&self) -> napi::Result<Dictionaries> {
        call(|| self.0.with(|rules| Ok(Dictionaries(Shared::new(rules.profile.code_tables()?)))))
    }

    /// What is wrong with the profile.
    #[napi(catch_unwind)]
    pub fn lint(&self) -> napi::Result<String> {
        self.ask(|profile| Ok(profile.lint()))
    }

    /// What differs in another profile.
    #[napi(catch_unwind)]
    pub fn diff(&self, after: &Profile) -> napi::Result<String> {
        self.ask(|before| Ok(platform::diff(before, &*after.shared()?)))
    }

    /// Checks a sub-case from JSON text as a whole; empty where nothing is found.
    #[napi(catch_unwind)]
    pub fn check(&self, document: Json, today: String, regions: &Regions) -> napi::Result<String> {
        call(|| {
            let document: SubCaseDocument = read(&document)?;
            let today = read_text(&today)?;
            self.0
                .with(|rules| regions.0.with(|known| Ok(short(&rules.checker.check(&document.input(), today, known)))))
        })
    }

    /// Checks a sub-case that was read before; empty where nothing is found.
    #[napi(catch_unwind)]
    pub fn check_held(&self, held: &SubCase, today: String, regions: &Regions) -> napi::Result<String> {
        call(|| {
            let today = read_text(&today)?;
            self.0.with(|rules| {
                held.0.with(|document| {
                    regions.0.with(|known| Ok(short(&rules.checker.check(&document.input(), today, known))))
                })
            })
        })
    }

    /// Checks many sub-cases (a list of their JSON texts), each by itself, beside the event loop.
    #[napi(catch_unwind)]
    pub fn check_many(&self, documents: Vec<Json>, today: String, regions: &Regions) -> AsyncTask<Work> {
        let (rules, regions) = (self.0.clone(), regions.0.clone());
        let documents: Vec<OwnJson> = documents.into_iter().map(owned).collect();
        Work::start(move || {
            let today = read_text(&today)?;
            let check = |text: &OwnJson| match read::<SubCaseDocument>(text) {
                Ok(document) => rules.with(|rules| {
                    regions.with(|known| Ok(Checked::Report(rules.checker.check(&document.input(), today, known))))
                }),
                Err(failure) => Ok(Checked::Failure(failure)),
            };
            Ok(write(&documents.iter().map(check).collect::<Result<Vec<_>, Fault>>()?))
        })
    }

    /// The checklist of a sub-case.
    #[napi(catch_unwind)]
    pub fn checklist(&self, document: Json, today: String) -> napi::Result<String> {
        self.ask(|profile| {
            let document: SubCaseDocument = read(&document)?;
            let facts = Facts::new(document.input(), profile, read_text(&today)?);
            Ok(material::checklist(&document.materials, &facts, profile))
        })
    }

    /// 材料收件清单.
    #[napi(catch_unwind)]
    pub fn receipt_list(&self, materials: Json) -> napi::Result<String> {
        self.ask(|profile| Ok(material::receipt_list(&read::<Vec<_>>(&materials)?, profile)))
    }

    /// 楼盘表.
    #[napi(catch_unwind)]
    pub fn grid(&self, project: Json, business_type: String, selected: Json) -> napi::Result<String> {
        self.ask(|profile| {
            let selected: Vec<String> = read(&selected)?;
            Ok(property::grid(&read(&project)?, &selected, &business_type, profile))
        })
    }

    /// Adds units to a selection (JSON texts).
    #[napi(catch_unwind)]
    pub fn select_units(
        &self,
        project: Json,
        selected: Json,
        codes: Json,
        business_type: String,
    ) -> napi::Result<String> {
        self.ask(|profile| {
            let (mut selected, codes): (Vec<_>, Vec<String>) = (read(&selected)?, read(&codes)?);
            let findings = property::select(&read(&project)?, &mut selected, &codes, &business_type, profile);
            Ok(Selection { selected, findings })
        })
    }

    /// What facts of the register stand against a sub-case (JSON texts).
    #[napi(catch_unwind)]
    pub fn check_register(&self, facts: Json, document: Json, today: String) -> napi::Result<String> {
        self.ask(|profile| {
            let (facts, document): (Vec<_>, SubCaseDocument) = (read(&facts)?, read(&document)?);
            Ok(application::register_check(&facts, &Facts::new(document.input(), profile, read_text(&today)?), profile))
        })
    }

    /// Whether a unit may be filed for a business type.
    #[napi(catch_unwind)]
    pub fn eligibility(&self, unit: Json, business_type: String) -> napi::Result<String> {
        self.ask(|profile| Ok(property::eligibility(&read(&unit)?, &business_type, profile)))
    }

    /// When an advance notice lapses; `holidays` lists Saturdays and Sundays too (民法典 203).
    #[napi(catch_unwind)]
    pub fn lapse(&self, possible_since: String, today: String, holidays: Json) -> napi::Result<String> {
        self.ask(|profile| {
            let holidays: Vec<dengji::time::Date> = read(&holidays)?;
            let (since, today) = (read_text(&possible_since)?, read_text(&today)?);
            Ok(dengji::case::lapse::lapse(&profile.lapse, since, &holidays, today))
        })
    }
}

/// A selection of units after a change.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Selection {
    selected: Vec<property::PropertyUnit>,
    findings: Vec<Finding>,
}

/// Takes units out of a selection (JSON texts).
#[napi(catch_unwind)]
pub fn deselect_units(selected: Json, codes: Json) -> napi::Result<String> {
    call(|| {
        let (mut selected, codes): (Vec<_>, Vec<String>) = (read(&selected)?, read(&codes)?);
        let findings = property::deselect(&mut selected, &codes);
        Ok(write(&Selection { selected, findings }))
    })
}

/// The projects (JSON text) that belong to an enterprise (JSON text).
#[napi(catch_unwind)]
pub fn projects_of(projects: Json, enterprise: Json) -> napi::Result<String> {
    call(|| {
        let projects: Vec<property::Project> = read(&projects)?;
        Ok(write(&property::projects_of(&projects, &read(&enterprise)?)))
    })
}

/// What sharing materials came to.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Sharing {
    own: Vec<material::Material>,
    skipped: Vec<String>,
}

/// Gives shared materials to a sub-case (JSON texts).
#[napi(catch_unwind)]
pub fn share_materials(shared: Json, own: Json, mode: String) -> napi::Result<String> {
    call(|| {
        let (shared, mut own): (Vec<_>, Vec<_>) = (read(&shared)?, read(&own)?);
        let skipped = material::share(&shared, &mut own, read_text(&mode)?);
        Ok(write(&Sharing { own, skipped }))
    })
}

/// A share of ownership in its canonical form; empty where it is none.
#[napi(catch_unwind)]
pub fn parse_share(text: String) -> napi::Result<String> {
    call(|| Ok(Share::parse(&text).map(|share| share.to_string()).unwrap_or_default()))
}
