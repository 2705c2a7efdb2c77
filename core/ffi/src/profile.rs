//! Profiles: what a city asks for, parsed once.

use std::sync::Arc;

use dengji::{
    application::{self, Checker, Facts, SubCaseDocument},
    case::lapse::{self, Lapse},
    finding::{Code, Failure, FailureKind, Finding, Report},
    form::{self, SubCaseForm},
    identifier,
    lint::{self, Lint},
    material::{self, ChecklistRow, Material, ReceiptList},
    platform::{self, Adjustment, Message, PlatformProfile, ProfileDifference, ProfileRef, ProfileSettings},
    property::{self, BuildingGrid, Project, PropertyUnit, RegisterFact},
    time::Date,
};

use serde::Serialize;

use crate::{
    calendar::Calendar,
    cross::{Any, Crosses, Input, Json, Kind, Made, NotAByte, Take, Unread, Written},
    dictionary::Dictionaries,
    fault::Fault,
    region::Regions,
};

/// A profile with its rules looked up.
pub(crate) struct Profile(Checker<Arc<platform::Profile>>);

impl Profile {
    fn holding(profile: platform::Profile) -> Self {
        Self(Checker::new(Arc::new(profile)))
    }

    /// The profile, to be kept by other handles.
    pub(crate) fn shared(&self) -> &Arc<platform::Profile> {
        self.0.pointer()
    }

    /// The profile.
    pub(crate) fn profile(&self) -> &platform::Profile {
        self.0.profile()
    }

    /// The profile with its rules.
    pub(crate) fn checker(&self) -> &Checker<Arc<platform::Profile>> {
        &self.0
    }
}

/// A profile of another kind of platform.
pub(crate) struct Platform<P>(Arc<P>);

impl<P> Platform<P> {
    fn holding(profile: P) -> Self {
        Self(Arc::new(profile))
    }

    /// The profile, to be kept by other handles.
    pub(crate) fn shared(&self) -> &Arc<P> {
        &self.0
    }

    /// The profile.
    pub(crate) fn profile(&self) -> &P {
        &self.0
    }
}

/// A profile that the library brings along, in its newest version or the one that is asked for.
fn builtin<P: PlatformProfile>(id: &str, version: Option<&str>) -> Result<P, Fault> {
    let found = match version {
        Some(version) => P::builtin_version(id, version),
        None => P::builtin(id),
    };
    found.ok_or_else(|| {
        let there: Vec<String> = P::builtin_ids().iter().map(|one| format!("{} {}", one.id, one.version)).collect();
        let name = version.map_or_else(|| id.to_owned(), |version| format!("{id} {version}"));
        let finding = Finding::new(Code::CoreUnknownName, "").with("name", name).with_list("expected", &there);
        Fault::Failure(Failure::misuse(finding))
    })
}

/// Settings that make no profile.
fn unresolved(report: Report) -> Fault {
    let finding = report.findings.into_iter().next();
    let finding = finding.unwrap_or_else(|| Finding::new(Code::ProfileNoSuchPlace, "").with("pointer", ""));
    Fault::Failure(Failure::new(FailureKind::Malformed, finding))
}

/// What all kinds of profiles are asked. What only one kind is asked stands in a table of its own.
macro_rules! profiles {
    ($name:literal, $Handle:ty, $Profile:ty, $(#[doc = $doc:literal])+) => {
        classes! {
            $(#[doc = $doc])+
            shared $name = $Handle;
        }

        operations! { $name;
            /// Reads a profile. One whose format is newer than this library is unsupported.
            new work fn new(document: Unread<'_, $Profile>) -> Made<$Handle> {
                Ok(Made(<$Handle>::holding(document.read_by(<$Profile>::from_json)?)))
            }

            /// A profile that the library brings along, in its newest version or the one that is asked for.
            static work fn builtin(id: &str, version: Option<&str>) -> Made<$Handle> {
                Ok(Made(<$Handle>::holding(super::builtin(id, version)?)))
            }

            /// The profiles of this kind that the library brings along, older versions before newer ones.
            static quick fn builtin_ids() -> Json<Vec<ProfileRef>> {
                Ok(Json(<$Profile as PlatformProfile>::builtin_ids()))
            }

            /// The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
            /// Give it an id or version of its own, since cases and accounts keep both.
            method work fn adjusted(profile: &$Handle, adjustments: Json<Vec<Adjustment>>) -> Made<$Handle> {
                Ok(Made(<$Handle>::holding(profile.profile().adjusted(&adjustments.0)?)))
            }

            /// The profile that is this one but for some settings, each with its basis. Where something stands against the
            /// settings it is malformed, with the first of it; `lint_settings` tells all.
            method work @Everything fn resolved(profile: &$Handle, settings: Json<ProfileSettings>) -> Made<$Handle> {
                let found = PlatformProfile::resolved(profile.profile(), &settings.0);
                Ok(Made(<$Handle>::holding(found.map_err(super::unresolved)?)))
            }

            /// Everything that is wrong with such settings: with themselves, with pointers into them; or, where they can be
            /// carried out, with the profile that they come to.
            method work @Everything fn lint_settings(profile: &$Handle, settings: Json<ProfileSettings>) -> Json<Report> {
                Ok(Json(lint::lint_settings(profile.profile(), &settings.0)))
            }

            /// Its id, such as `guangzhou-registration`.
            property quick fn id(profile: &$Handle) -> String {
                Ok(profile.profile().id.clone())
            }

            /// Its version.
            property quick fn version(profile: &$Handle) -> String {
                Ok(profile.profile().version.clone())
            }

            /// The whole profile as a document.
            method work fn document(profile: &$Handle) -> Written<$Profile> {
                Ok(Written::as_is(profile.profile().to_json()))
            }

            /// The whole profile as JSON text.
            method work fn to_json(profile: &$Handle) -> String {
                Ok(profile.profile().to_json())
            }

            /// The JSON text of the value at a JSON pointer; nothing where it leads nowhere.
            method work fn get(profile: &$Handle, pointer: &str) -> Option<String> {
                Ok(profile.profile().get(pointer))
            }

            /// Everything that is wrong with the profile itself, settings without effect included.
            method work @Everything fn lint(profile: &$Handle) -> Json<Report> {
                Ok(Json(Lint::lint(profile.profile())))
            }

            /// Everything in which another profile of this kind differs from this one, in the order of the pointers.
            method work @Everything fn diff(profile: &$Handle, other: &$Handle) -> Json<Vec<ProfileDifference>> {
                Ok(Json(PlatformProfile::diff(profile.profile(), other.profile())))
            }
        }
    };
}

/// Declares a kind of profile in a room of its own.
macro_rules! room {
    ($room:ident: $name:literal, $Handle:ty, $Profile:ty, $(#[doc = $doc:literal])+) => {
        pub(crate) mod $room {
            #[allow(clippy::wildcard_imports, reason = "the room shares what its table is made of")]
            use super::*;

            profiles!($name, $Handle, $Profile, $(#[doc = $doc])+);
        }
    };
}

/// A profile of seal platforms.
pub(crate) type SealProfile = Platform<platform::seal::SealProfile>;
/// A profile of identity platforms.
pub(crate) type IdentityProfile = Platform<platform::identity::IdentityProfile>;
/// A profile of e-licences.
pub(crate) type LicenceProfile = Platform<platform::licence::LicenceProfile>;

room! { common: "Profile", Profile, platform::Profile,
    /// A profile, parsed once: the rules of one place.
}
room! { seal: "SealProfile", SealProfile, platform::seal::SealProfile,
    /// The profile of a seal platform, parsed once.
}
room! { identity: "IdentityProfile", IdentityProfile, platform::identity::IdentityProfile,
    /// The profile of an identity platform, parsed once.
}
room! { licence: "LicenceProfile", LicenceProfile, platform::licence::LicenceProfile,
    /// The profile of the platform of e-licences (电子营业执照), parsed once.
}

/// A sub-case that was read already.
pub(crate) struct SubCase(SubCaseDocument);

pub(crate) mod sub_case {
    use dengji::{finding::Finding, json};

    use super::{Json, Made, SubCase, SubCaseDocument, Written};

    classes! {
        /// A sub-case that was read already: checked again and again, it is not read again.
        shared "SubCase" = SubCase;
    }

    parts! {
        /// What could be read of a form, and what could not.
        Leniently { sub_case: Made<SubCase>, findings: Json<Vec<Finding>> }
    }

    operations! { "SubCase";
        /// Reads the unit, the form, the questionnaire and the materials from one document.
        new work fn new(document: Json<SubCaseDocument>) -> Made<SubCase> {
            Ok(Made(SubCase(document.0)))
        }

        /// Reads what a page sends while a person is still typing (JSON text, up to 1 MiB): what cannot be read is told
        /// beside all else (`json.*`, `json.taken`) and left out. Text that is no JSON fails.
        static work fn read_leniently(text: &str) -> Leniently {
            let json::Lenient { document, findings } = json::read_leniently(text)?;
            Ok(Leniently { sub_case: Made(SubCase(document)), findings: Json(findings) })
        }

        /// The document.
        method work fn document(sub_case: &SubCase) -> Written<SubCaseDocument> {
            Ok(Written::of(&sub_case.0))
        }

        /// The document as JSON text.
        method work fn to_json(sub_case: &SubCase) -> String {
            Ok(dengji::json::write(&sub_case.0))
        }
    }
}

/// A sub-case as an argument: a document, or a handle that has read it.
pub(crate) enum AnySubCase<'a> {
    Held(&'a SubCaseDocument),
    Read(Box<SubCaseDocument>),
}

impl AnySubCase<'_> {
    pub(crate) fn document(&self) -> &SubCaseDocument {
        match self {
            Self::Held(held) => held,
            Self::Read(read) => read,
        }
    }
}

impl Crosses for AnySubCase<'_> {
    const KIND: Kind = Kind::Either("SubCase");

    #[cfg(feature = "describe")]
    fn schemas(generator: &mut schemars::SchemaGenerator, into: &mut Vec<schemars::Schema>) {
        into.push(generator.subschema_for::<SubCaseDocument>());
    }
}

impl<'a> Take<'a> for AnySubCase<'a> {
    fn take(input: &'a Input<'_>) -> Result<Self, Fault> {
        match input {
            Input::Handle(handle) => Ok(Self::Held(&handle.read::<SubCase>()?.0)),
            other => Ok(Self::Read(Box::new(Json::take(other)?.0))),
        }
    }
}

/// A sub-case of a list, which is read by itself: where one cannot be read, the others are checked.
pub(crate) enum OneSubCase<'a> {
    Held(&'a SubCaseDocument),
    Unread(Unread<'a, SubCaseDocument>),
}

impl OneSubCase<'_> {
    fn check(&self, checker: &Checker<Arc<platform::Profile>>, today: Date, known: &identifier::Regions) -> Checked {
        match self {
            Self::Held(held) => Checked::Report(checker.check(&held.input(), today, known)),
            Self::Unread(document) => match document.read_by(dengji::json::read::<SubCaseDocument>) {
                Ok(read) => Checked::Report(checker.check(&read.input(), today, known)),
                Err(failure) => Checked::Failure(failure),
            },
        }
    }
}

impl Crosses for OneSubCase<'_> {
    const KIND: Kind = AnySubCase::KIND;

    #[cfg(feature = "describe")]
    fn schemas(generator: &mut schemars::SchemaGenerator, into: &mut Vec<schemars::Schema>) {
        AnySubCase::schemas(generator, into);
    }
}

impl<'a> Take<'a> for OneSubCase<'a> {
    fn take(input: &'a Input<'_>) -> Result<Self, Fault> {
        match input {
            Input::Handle(handle) => Ok(Self::Held(&handle.read::<SubCase>()?.0)),
            other => Ok(Self::Unread(Unread::take(other)?)),
        }
    }
}

impl NotAByte for OneSubCase<'_> {}

/// What one sub-case of a list came to.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Checked {
    Report(Report),
    Failure(Failure),
}

parts! {
    /// A selection of units after a change.
    Selection {
        /// The units that are selected now.
        selected: Json<Vec<PropertyUnit>>,
        /// What could not be done, with pointers into the codes.
        findings: Json<Vec<Finding>>,
    }
}

parts! {
    /// A sub-case's materials after shared ones were put in.
    Sharing {
        /// The sub-case's own list.
        own: Json<Vec<Material>>,
        /// The items that were skipped, because the sub-case keeps its own copy.
        skipped: Vec<String>,
    }
}

operations! { "Profile";
    /// What the guide tells people at a step (注, 温馨提示, 重要提示), by the tag of its action, in the guide's order.
    method quick fn notes(profile: &Profile, action: &str) -> Json<Vec<Message>> {
        Ok(Json(profile.profile().notes(action).into_iter().cloned().collect()))
    }

    /// The code tables with what this profile adds to the national ones.
    method work fn dictionaries(profile: &Profile) -> Made<Dictionaries> {
        Ok(Made(Dictionaries::holding(profile.profile().code_tables()?)))
    }

    /// Checks a sub-case as a whole: unit, form, questionnaire, materials. All findings, in document order. `today` is the
    /// day in China.
    method work fn check(
        profile: &Profile, sub_case: AnySubCase<'_>, today: Date, regions: Option<&Regions>,
    ) -> Json<Report> {
        Ok(Json(profile.0.check(&sub_case.document().input(), today, Regions::or_builtin(regions))))
    }

    /// Checks many sub-cases, each by itself: of each, its `report`, or the `failure` of reading it.
    method slow fn check_all(
        profile: &Profile, sub_cases: Vec<OneSubCase<'_>>, today: Date, regions: Option<&Regions>,
    ) -> Written<Any> {
        let known = Regions::or_builtin(regions);
        let checked: Vec<_> = sub_cases.iter().map(|one| one.check(&profile.0, today, known)).collect();
        Ok(Written::as_is(dengji::json::write(&checked)))
    }

    /// The form of a sub-case as data, as it stands on this day in China: sections and fields in the order of the printed
    /// form, each with its names, kind, options and help, whether it is shown and required now, and where its value stands
    /// in the sub-case that comes with it. A host evaluates no condition.
    method work fn form(profile: &Profile, sub_case: AnySubCase<'_>, today: Date) -> Json<SubCaseForm> {
        Ok(Json(form::form(&sub_case.document().input(), profile.profile(), today)))
    }

    /// The blank form of a business type, for a page on which nothing was filled in yet.
    method work fn form_for(profile: &Profile, business_type: &str, today: Date) -> Json<SubCaseForm> {
        Ok(Json(form::form_for(business_type, profile.profile(), today)?))
    }

    /// What people call the place to which a finding of a check points, as the form of this business has it; nothing for
    /// the sub-case as a whole. What a case says of a sub-case brings its place with it.
    method quick fn place_label(
        profile: &Profile, business_type: &str, finding: Json<Finding>,
    ) -> Option<Json<platform::Label>> {
        Ok(form::place_label(&finding.0, business_type, profile.profile()).map(Json))
    }

    /// The checklist of a sub-case: what is asked for, and what of it is there.
    method work fn checklist(profile: &Profile, sub_case: AnySubCase<'_>, today: Date) -> Json<Vec<ChecklistRow>> {
        let (profile, document) = (profile.profile(), sub_case.document());
        Ok(Json(material::checklist(&document.materials, &Facts::new(document.input(), profile, today), profile)))
    }

    /// 材料收件清单: the list of what was handed in.
    method work fn receipt_list(profile: &Profile, materials: Json<Vec<Material>>) -> Json<ReceiptList> {
        Ok(Json(material::receipt_list(&materials.0, profile.profile())))
    }

    /// 楼盘表: the buildings of a project as a grid, each cell with whether its unit may be chosen, or why not.
    method work fn grid(
        profile: &Profile, project: Json<Project>, business_type: &str, selected: Option<Vec<String>>,
    ) -> Json<Vec<BuildingGrid>> {
        Ok(Json(property::grid(&project.0, &selected.unwrap_or_default(), business_type, profile.profile())))
    }

    /// Adds units of a project to a selection, each once: the new selection, and what was found, with pointers into
    /// `codes`.
    method work fn select_units(
        profile: &Profile, project: Json<Project>, selected: Json<Vec<PropertyUnit>>, codes: Vec<String>,
        business_type: &str,
    ) -> Selection {
        let mut units = selected.0;
        let findings = property::select(&project.0, &mut units, &codes, business_type, profile.profile());
        Ok(Selection { selected: Json(units), findings: Json(findings) })
    }

    /// What the register holds against the unit of a sub-case, with pointers into `facts`.
    method work fn check_register(
        profile: &Profile, facts: Json<Vec<RegisterFact>>, sub_case: AnySubCase<'_>, today: Date,
    ) -> Json<Report> {
        let profile = profile.profile();
        let about = Facts::new(sub_case.document().input(), profile, today);
        Ok(Json(application::register_check(&facts.0, &about, profile)))
    }

    /// Whether a unit may be filed for a business type, or what stands against it.
    method work fn eligibility(profile: &Profile, unit: Json<PropertyUnit>, business_type: &str) -> Json<Report> {
        Ok(Json(property::eligibility(&unit.0, business_type, profile.profile())))
    }

    /// When an advance notice lapses, unless registration is applied for before (民法典 221). A last day of rest moves to
    /// the next working day (民法典 203) by the calendar, the nation's where none is given; `holidays` are days of rest of
    /// this place beside it. Where the calendar ends before the last day is known, the answer says so, and gives no day.
    method quick fn lapse(
        profile: &Profile, possible_since: Date, today: Date, holidays: Option<Vec<Date>>, calendar: Option<&Calendar>,
    ) -> Option<Json<Lapse>> {
        let calendar = Calendar::or_builtin(calendar).resting(&holidays.unwrap_or_default());
        Ok(lapse::lapse(&profile.profile().lapse, possible_since, &calendar, today).map(Json))
    }
}
