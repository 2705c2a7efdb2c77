//! Projects of an enterprise, choosing units, and the building table as a grid. Rows GZ-013 to GZ-016.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Building, Project, PropertyUnit, eligibility};
use dengji_base::{
    finding::{Code, Finding, Place},
    identifier::{IdentifierText, NumberKey},
    party::Enterprise,
};
use dengji_platform::platform::Profile;

/// The projects that belong to an enterprise: name and number of the paper must both be its own (GZ-013).
pub fn projects_of<'a>(projects: &'a [Project], enterprise: &Enterprise) -> Vec<&'a Project> {
    projects.iter().filter(|project| project.developer.is_same(enterprise)).collect()
}

/// One cell of the grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GridCell {
    /// First column, from 0.
    pub column: u32,
    /// How many columns it takes, at least 1.
    pub span: u32,
    /// What the door says.
    pub label: String,
    /// 不动产单元号.
    pub unit_code: IdentifierText,
    /// The contract status, as the unit has it.
    pub status: String,
    /// Whether the unit is on the list of selected units.
    pub selected: bool,
    /// Whether it can be added to the selection: nothing of severity error stands against it.
    pub selectable: bool,
    /// What deserves a look, with pointers into the unit.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Finding>,
}

/// One row of the grid: a floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GridRow {
    /// What the lift says.
    pub label: String,
    /// The order from the ground.
    pub level: i32,
    /// The cells, from left to right.
    pub cells: Vec<GridCell>,
}

/// The table of one building, as a portal draws it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BuildingGrid {
    /// 幢号.
    pub building: String,
    /// Display name.
    pub name: String,
    /// How many columns the widest floor has.
    pub columns: u32,
    /// The floors, the topmost first.
    pub rows: Vec<GridRow>,
}

/// The grids of a project's buildings, in its order. `selected` are codes of units that are chosen already.
pub fn grid(project: &Project, selected: &[String], business_type: &str, profile: &Profile) -> Vec<BuildingGrid> {
    let chosen: BTreeSet<NumberKey<'_>> = selected.iter().filter_map(|code| NumberKey::of(code)).collect();
    project.buildings.iter().map(|building| building_grid(building, &chosen, business_type, profile)).collect()
}

fn building_grid(
    building: &Building,
    chosen: &BTreeSet<NumberKey<'_>>,
    business_type: &str,
    profile: &Profile,
) -> BuildingGrid {
    let mut rows: Vec<GridRow> = building
        .floors
        .iter()
        .map(|floor| {
            let mut column = 0_u32;
            let cells = floor.rooms.iter().map(|room| {
                let span = room.span.max(1);
                let at = column;
                column = column.saturating_add(span);
                let report = eligibility(&room.unit, business_type, profile);
                let selected = room.unit.unit_code.key().is_some_and(|key| chosen.contains(&key));
                GridCell {
                    column: at,
                    span,
                    label: room.label.clone(),
                    unit_code: room.unit.unit_code.clone(),
                    status: room.unit.contract_status.clone(),
                    selected,
                    selectable: !selected && report.is_acceptable(),
                    findings: report.findings,
                }
            });
            GridRow { label: floor.label.clone(), level: floor.level, cells: cells.collect() }
        })
        .collect();
    // Floors come in any order; two of one level stay as they came.
    rows.sort_by_key(|row| std::cmp::Reverse(row.level));
    let width = |row: &GridRow| row.cells.last().map_or(0, |cell| cell.column.saturating_add(cell.span));
    BuildingGrid {
        building: building.id.clone(),
        name: building.name.clone(),
        columns: rows.iter().map(width).max().unwrap_or(0),
        rows,
    }
}

/// The unit of the project with this code.
pub fn unit_of<'a>(project: &'a Project, code: &str) -> Option<&'a PropertyUnit> {
    let rooms = project.buildings.iter().flat_map(|building| &building.floors).flat_map(|floor| &floor.rooms);
    rooms.map(|room| &room.unit).find(|unit| unit.unit_code.is_number(code))
}

/// Adds units to a selection (GZ-014): each unit once, and only units of the project. What cannot be added is left
/// out and found, with pointers into `codes`.
pub fn select(
    project: &Project,
    selected: &mut Vec<PropertyUnit>,
    codes: &[String],
    business_type: &str,
    profile: &Profile,
) -> Vec<Finding> {
    let mut units: Vec<&PropertyUnit> = project
        .buildings
        .iter()
        .flat_map(|building| &building.floors)
        .flat_map(|floor| &floor.rooms)
        .map(|room| &room.unit)
        .collect();
    units.sort_by_cached_key(|unit| unit.unit_code.key());
    let key_of = |unit: &PropertyUnit| unit.unit_code.key().map(NumberKey::into_owned);
    let mut chosen: BTreeSet<NumberKey<'_>> = selected.iter().filter_map(key_of).collect();
    let mut found = Vec::new();
    for (position, code) in codes.iter().enumerate() {
        let place = Place::ROOT.index(position);
        let key = NumberKey::of(code);
        let at = units.binary_search_by(|unit| unit.unit_code.key().cmp(&key)).ok();
        let Some((unit, key)) = at.and_then(|at| units.get(at)).zip(key) else {
            found.push(place.finding(Code::PropertyUnitNotInProject));
            continue;
        };
        if chosen.contains(&key) {
            found.push(place.finding(Code::PropertyUnitRepeated).with("unitCode", code));
            continue;
        }
        let mut report = eligibility(unit, business_type, profile);
        let acceptable = report.is_acceptable();
        for finding in &mut report.findings {
            finding.pointer = place.pointer();
        }
        found.append(&mut report.findings);
        if acceptable {
            chosen.insert(key.into_owned());
            selected.push((*unit).clone());
        }
    }
    found
}

/// Takes units out of a selection (【移除】, GZ-015). Codes that are not selected are found, with pointers into `codes`.
pub fn deselect(selected: &mut Vec<PropertyUnit>, codes: &[String]) -> Vec<Finding> {
    let wanted: BTreeSet<NumberKey<'_>> = codes.iter().filter_map(|code| NumberKey::of(code)).collect();
    let present: BTreeSet<NumberKey<'_>> = selected.iter().filter_map(|unit| unit.unit_code.key()).collect();
    let not_there = |(position, code): (usize, &String)| {
        let there = NumberKey::of(code).is_some_and(|key| present.contains(&key));
        (!there).then(|| Place::ROOT.index(position).finding(Code::PropertyUnitNotSelected))
    };
    let found = codes.iter().enumerate().filter_map(not_there).collect();
    selected.retain(|unit| unit.unit_code.key().is_none_or(|key| !wanted.contains(&key)));
    found
}

/// What is wrong with a list of units as a list (GZ-014): the same unit twice. Pointers into the list.
pub fn repeated_units(units: &[PropertyUnit]) -> Vec<Finding> {
    let keys = units.iter().map(|unit| unit.unit_code.key()).zip(0_usize..);
    let mut sorted: Vec<(NumberKey<'_>, usize)> = keys.filter_map(|(key, position)| Some((key?, position))).collect();
    sorted.sort_unstable();
    let mut repeats = Vec::new();
    let mut head: Option<&(NumberKey<'_>, usize)> = None;
    for entry in &sorted {
        match head {
            Some(first) if first.0 == entry.0 => repeats.push((entry.1, first.1)),
            _ => head = Some(entry),
        }
    }
    repeats.sort_unstable();
    let finding = |(second, first): (usize, usize)| {
        let place = Place::ROOT.index(second);
        let unit = units.get(second).map_or("", |unit| unit.unit_code.as_typed().trim());
        let shown: String = unit.chars().take(64).collect();
        let first = Place::ROOT.index(first);
        place
            .key("unitCode")
            .finding(Code::PropertyUnitRepeated)
            .with("unitCode", shown)
            .related_to(first.key("unitCode").pointer())
    };
    repeats.into_iter().map(finding).collect()
}
