//! The share act (共享): from the batch's list into a sub-case. Requirement row GZ-051, contradiction C-49.

use std::collections::BTreeMap;

use super::{Material, MaterialFile, ShareMode};
use dengji_base::words;

/// What the share act does with one shared material in one sub-case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ShareOutcome {
    /// The sub-case takes it.
    Taken,
    /// The sub-case keeps its own copy.
    Skipped,
    /// The sub-case has it already, or there is nothing to give.
    Unchanged,
}

/// A copy that came from an earlier share act is replaced in either mode; a shared material without files is not
/// shared.
pub(crate) fn share_outcome(material: &Material, own: &[Material], mode: ShareMode) -> ShareOutcome {
    let present = own.iter().find(|present| present.item == material.item);
    match present {
        _ if material.files.is_empty() => ShareOutcome::Unchanged,
        Some(present) if present.shared && present.files == material.files => ShareOutcome::Unchanged,
        Some(present) if mode == ShareMode::KeepOwn && !present.shared && !present.files.is_empty() => {
            ShareOutcome::Skipped
        }
        _ => ShareOutcome::Taken,
    }
}

/// The files of an item when these are uploaded beside those that are there: a file of the same id takes the place of
/// the one before.
pub(crate) fn joined(material: &Material, present: &[Material]) -> Vec<MaterialFile> {
    let before = present.iter().find(|known| known.item == material.item);
    let mut files: Vec<MaterialFile> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, file) in before.into_iter().flat_map(|known| &known.files).enumerate() {
        places.entry(&file.id).or_insert(at);
        files.push(file.clone());
    }
    for file in &material.files {
        let place = places.get(&*file.id).filter(|_| !words::is_blank(&file.id));
        if let Some(known) = place.and_then(|place| files.get_mut(*place)) {
            known.clone_from(file);
        } else {
            places.entry(&file.id).or_insert(files.len());
            files.push(file.clone());
        }
    }
    files
}

/// Puts a material into a list, in the place of one for the same item.
pub(crate) fn put(materials: &mut Vec<Material>, material: Material) {
    match materials.iter_mut().find(|present| present.item == material.item) {
        Some(present) => *present = material,
        None => materials.push(material),
    }
}

/// Puts the shared materials into a sub-case's own list, and gives back the items that were skipped because the
/// sub-case keeps its own copy.
///
/// A copy that came from an earlier share act is replaced in either mode; a shared material without files is not
/// shared. Doing it twice changes nothing.
pub fn share(shared: &[Material], own: &mut Vec<Material>, mode: ShareMode) -> Vec<String> {
    let mut skipped = Vec::new();
    for material in shared {
        match share_outcome(material, own, mode) {
            ShareOutcome::Taken => put(own, Material { shared: true, ..material.clone() }),
            ShareOutcome::Skipped => skipped.push(material.item.clone()),
            ShareOutcome::Unchanged => {}
        }
    }
    skipped
}

/// What [`share`] would skip, without doing it.
pub fn skipped_by_share(shared: &[Material], own: &[Material], mode: ShareMode) -> Vec<String> {
    let skipped = shared.iter().filter(|material| share_outcome(material, own, mode) == ShareOutcome::Skipped);
    skipped.map(|material| material.item.clone()).collect()
}
