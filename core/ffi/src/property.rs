//! Projects, units, materials, shares and days, where no profile is asked.

use dengji::{
    application::Share,
    material::{self, Material, ShareMode},
    party::Enterprise,
    property::{self, Project, PropertyUnit},
    time::{Date, Instant},
};

use crate::{
    cross::{Json, Name, Written},
    profile::{Selection, Sharing},
};

operations! { "";
    /// The projects that are an enterprise's own, by its name and certificate number.
    function work fn projects_of(projects: Json<Vec<Project>>, enterprise: Json<Enterprise>) -> Written<Vec<Project>> {
        Ok(Written::as_is(dengji::json::write(&property::projects_of(&projects.0, &enterprise.0))))
    }

    /// Takes units out of a selection (【移除】): what is left, and what was found, with pointers into `codes`.
    function work fn deselect_units(selected: Json<Vec<PropertyUnit>>, codes: Vec<String>) -> Selection {
        let mut left = selected.0;
        let findings = property::deselect(&mut left, &codes);
        Ok(Selection { selected: Json(left), findings: Json(findings) })
    }

    /// 共享: puts shared materials into a sub-case's own list; the new list, and the items that were skipped because the
    /// sub-case keeps its own copy.
    function work fn share_materials(
        shared: Json<Vec<Material>>, own: Json<Vec<Material>>, mode: Name<ShareMode>,
    ) -> Sharing {
        let mut own = own.0;
        let skipped = material::share(&shared.0, &mut own, mode.0);
        Ok(Sharing { own: Json(own), skipped })
    }

    /// A share of ownership in the one way to write it, such as `1/2`; nothing for what is no share.
    function quick fn parse_share(text: &str) -> Option<String> {
        Ok(Share::parse(text).map(|share| share.to_string()))
    }

    /// The calendar day in China at an instant.
    function quick fn china_date(now: Instant) -> Date {
        Ok(now.china_date())
    }
}
