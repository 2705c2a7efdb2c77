//! Profiles: what a city asks for, parsed once.

use std::sync::Arc;

use dengji::{
    application::{self, Checker, Facts, Share, SubCaseDocument},
    border::{DengjiError, call},
    finding::{Finding, Report},
    material::{self, ChecklistRow, Material, ReceiptList, ShareMode},
    party::Enterprise,
    platform::Profile,
    property::{self, BuildingGrid, Project, PropertyUnit, RegisterFact},
    requirement::RequirementRow,
    time::Date,
};

use crate::{
    identifier::Dictionaries,
    platform::platform_profile,
    region::{Regions, table},
};

/// A profile, parsed once: the rules of one place. Make one and keep it.
#[derive(uniffi::Object)]
pub struct ProfileHandle {
    profile: Arc<Profile>,
    checker: Checker<Arc<Profile>>,
}

impl ProfileHandle {
    fn holding(profile: Profile) -> Arc<Self> {
        let profile = Arc::new(profile);
        Arc::new(Self { checker: Checker::new(Arc::clone(&profile)), profile })
    }

    /// The profile, for other handles.
    pub(crate) fn profile(&self) -> &Profile {
        &self.profile
    }
}

platform_profile! { ProfileHandle(Profile), all builtin_profiles }

#[uniffi::export]
impl ProfileHandle {
    /// The code tables with what this profile adds to the national ones.
    pub fn dictionaries(&self) -> Result<Arc<Dictionaries>, DengjiError> {
        call(|| Ok(Arc::new(Dictionaries(self.profile.code_tables()?))))
    }

    /// Checks a sub-case as a whole: unit, form, questionnaire, materials. All findings, in document order.
    #[uniffi::method(default(regions = None))]
    pub fn check(
        &self,
        sub_case: SubCaseDocument,
        today: Date,
        regions: Option<Arc<Regions>>,
    ) -> Result<Report, DengjiError> {
        call(|| Ok(self.checker.check(&sub_case.input(), today, &table(regions))))
    }

    /// The checklist of a sub-case: what is asked for, and what of it is there.
    pub fn checklist(&self, sub_case: SubCaseDocument, today: Date) -> Result<Vec<ChecklistRow>, DengjiError> {
        call(|| {
            let facts = Facts::new(sub_case.input(), &self.profile, today);
            Ok(material::checklist(&sub_case.materials, &facts, &self.profile))
        })
    }

    /// 材料收件清单: the list of what was handed in.
    pub fn receipt_list(&self, materials: Vec<Material>) -> Result<ReceiptList, DengjiError> {
        call(|| Ok(material::receipt_list(&materials, &self.profile)))
    }

    /// 楼盘表: the buildings of a project as a grid, each cell with whether its unit may be chosen, or why not.
    #[uniffi::method(default(selected = []))]
    pub fn grid(
        &self,
        project: Project,
        business_type: String,
        selected: Vec<String>,
    ) -> Result<Vec<BuildingGrid>, DengjiError> {
        call(|| Ok(property::grid(&project, &selected, &business_type, &self.profile)))
    }

    /// Chooses units of a project: those chosen before and the new ones, with a finding for each that is not taken.
    pub fn select_units(
        &self,
        project: Project,
        selected: Vec<PropertyUnit>,
        add: Vec<String>,
        business_type: String,
    ) -> Result<Selection, DengjiError> {
        call(|| {
            let mut units = selected;
            let findings = property::select(&project, &mut units, &add, &business_type, &self.profile);
            Ok(Selection { units, findings })
        })
    }

    /// What the register holds against a sub-case: locks, seizures, mortgages on unit or parcel.
    pub fn register_check(
        &self,
        sub_case: SubCaseDocument,
        facts: Vec<RegisterFact>,
        today: Date,
    ) -> Result<Report, DengjiError> {
        call(|| {
            let about = Facts::new(sub_case.input(), &self.profile, today);
            Ok(application::register_check(&facts, &about, &self.profile))
        })
    }

    /// Whether a unit may be filed for a business type, or what stands against it.
    pub fn eligibility(&self, unit: PropertyUnit, business_type: String) -> Result<Report, DengjiError> {
        call(|| Ok(property::eligibility(&unit, &business_type, &self.profile)))
    }
}

/// The units that are chosen now.
#[derive(uniffi::Record)]
pub struct Selection {
    /// The units.
    pub units: Vec<PropertyUnit>,
    /// What was not done, and why.
    pub findings: Vec<Finding>,
}

/// Takes units out of those that are chosen.
#[uniffi::export]
pub fn deselect_units(selected: Vec<PropertyUnit>, remove: Vec<String>) -> Result<Selection, DengjiError> {
    call(|| {
        let mut units = selected;
        let findings = property::deselect(&mut units, &remove);
        Ok(Selection { units, findings })
    })
}

/// The projects that are an enterprise's own, by name and number.
#[uniffi::export]
pub fn projects_of(projects: Vec<Project>, enterprise: Enterprise) -> Result<Vec<Project>, DengjiError> {
    call(|| Ok(property::projects_of(&projects, &enterprise).into_iter().cloned().collect()))
}

/// A sub-case's materials after the shared ones were given to it.
#[derive(uniffi::Record)]
pub struct SharedMaterials {
    /// Its materials now.
    pub own: Vec<Material>,
    /// The items of which it keeps its own copy.
    pub skipped: Vec<String>,
}

/// 共享: gives the shared materials of a batch to a sub-case.
#[uniffi::export]
pub fn share_materials(
    shared: Vec<Material>,
    own: Vec<Material>,
    mode: ShareMode,
) -> Result<SharedMaterials, DengjiError> {
    call(|| {
        let mut own = own;
        let skipped = material::share(&shared, &mut own, mode);
        Ok(SharedMaterials { own, skipped })
    })
}

/// A share of ownership in its canonical form, `1/2`; none where the text is no share.
#[uniffi::export]
pub fn parse_share(text: String) -> Result<Option<String>, DengjiError> {
    call(|| Ok(Share::parse(&text).map(|share| share.to_string())))
}

/// A row of the requirements: what it states, and in which document and section; none where there is no such row.
#[uniffi::export]
pub fn requirement_row(id: String) -> Result<Option<RequirementRow>, DengjiError> {
    call(|| Ok(dengji::requirement::row(&id)))
}

/// The rows on which a finding rests.
#[uniffi::export]
pub fn citations(finding: Finding) -> Result<Vec<RequirementRow>, DengjiError> {
    call(|| Ok(dengji::requirement::citations(&finding)))
}
