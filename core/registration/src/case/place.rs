//! Where in which sub-case a finding is, whatever its pointer goes into: the snapshot or the command.
//!
//! What is found by the rules over documents has its place from where it was found (`form`). Here it is read off the
//! pointer for all else, and every place gets its name.

use super::{Case, command::Action};
use crate::application::label_of;
use dengji_base::finding::{Finding, FindingPlace};
use dengji_platform::platform::{BusinessType, Profile};

/// The parts of a snapshot's or a command's sub-case that its document has too.
const PARTS: [&str; 4] = ["/unit", "/application", "/questionnaire", "/materials"];

/// The row of a list to which a pointer leads, and what follows it.
fn row<'p>(pointer: &'p str, list: &str) -> Option<(usize, &'p str)> {
    let rest = pointer.strip_prefix(list)?;
    let (row, _) = rest.split_once('/').unwrap_or((rest, ""));
    Some((row.parse().ok()?, rest.get(row.len()..).unwrap_or_default()))
}

/// The place in this sub-case; what its document has not is the sub-case as a whole.
fn within(sub_case: &str, rest: &str) -> FindingPlace {
    let rest = rest.strip_prefix("/content").unwrap_or(rest);
    let is_of_document =
        PARTS.iter().any(|part| rest.strip_prefix(part).is_some_and(|more| more.is_empty() || more.starts_with('/')));
    FindingPlace::new(Some(sub_case), if is_of_document { rest } else { "" })
}

/// The sub-case that a command brings along, or names, at this place of the command.
fn in_command(action: &Action, pointer: &str) -> Option<FindingPlace> {
    let brought = match action {
        Action::OpenBatch { units, .. } | Action::AddUnits { units, .. } => {
            let (at, rest) = row(pointer, "/action/units/")?;
            Some((&units.get(at)?.sub_case, rest))
        }
        Action::OpenSingle { content, .. } => Some((&content.sub_case, pointer.strip_prefix("/action/content")?)),
        Action::ImportCase { sub_cases, .. } => {
            let (at, rest) = row(pointer, "/action/subCases/")?;
            Some((&sub_cases.get(at)?.content.sub_case, rest))
        }
        _ => None,
    };
    brought.map(|(id, rest)| within(id, rest))
}

/// Says of what is found about a command that opens a case where in which sub-case it is.
pub(super) fn locate_opened(finding: &mut Finding, action: &Action, profile: &Profile) {
    let business = match action {
        Action::OpenBatch { business, .. }
        | Action::OpenSingle { business, .. }
        | Action::ImportCase { business, .. } => profile.business_type(&business.business_type),
        _ => None,
    };
    if finding.place.is_none() {
        finding.place = in_command(action, &finding.pointer).map(Box::new);
    }
    name(finding, profile, business);
}

impl Case {
    /// Says of what concerns a sub-case which one, where in it, and what people call the place.
    pub(super) fn locate(&self, finding: &mut Finding, profile: &Profile, action: Option<&Action>) {
        if finding.place.is_none() {
            finding.place = self.place_of(&finding.pointer, action).map(Box::new);
        }
        name(finding, profile, self.business_type(profile));
    }

    fn place_of(&self, pointer: &str, action: Option<&Action>) -> Option<FindingPlace> {
        if let Some((at, rest)) = row(pointer, "/subCases/") {
            return Some(within(&self.state.sub_cases.get(at)?.id, rest));
        }
        let action = action?;
        if let Some(place) = in_command(action, pointer) {
            return Some(place);
        }
        let named = action.sub_cases();
        let id = match (row(pointer, "/action/subCases/"), named) {
            (Some((at, _)), _) => named.get(at),
            // A command for one sub-case is about it wherever its content stands.
            (None, [only]) if pointer.starts_with("/action/") => Some(only),
            _ => None,
        };
        let known = id.filter(|id| self.sub_case(id).is_some())?;
        Some(within(known, pointer.strip_prefix("/action").unwrap_or_default()))
    }
}

/// Says what people call the places of a finding.
fn name(finding: &mut Finding, profile: &Profile, business: Option<&BusinessType>) {
    let (mut place, mut related) = (finding.place.take(), std::mem::take(&mut finding.related_places));
    for place in place.as_deref_mut().into_iter().chain(&mut related) {
        place.label = label_of(&place.pointer, finding, profile, business);
    }
    (finding.place, finding.related_places) = (place, related);
}
