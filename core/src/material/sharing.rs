//! The share act (共享): from the batch's list into a sub-case. Requirement row GZ-051, contradiction C-49.

use super::{Material, ShareMode};

/// Puts the shared materials into a sub-case's own list, and gives back the items that were skipped because the
/// sub-case keeps its own copy.
///
/// A copy that came from an earlier share act is replaced in either mode; a shared material without files is not
/// shared. Doing it twice changes nothing.
pub fn share(shared: &[Material], own: &mut Vec<Material>, mode: ShareMode) -> Vec<String> {
    let mut skipped = Vec::new();
    for material in shared.iter().filter(|material| !material.files.is_empty()) {
        let copy = Material { shared: true, ..material.clone() };
        let slot = own.iter_mut().find(|present| present.item == material.item);
        match slot {
            Some(present) if present.shared || present.files.is_empty() || mode == ShareMode::Replace => {
                *present = copy;
            }
            Some(_) => skipped.push(material.item.clone()),
            None => own.push(copy),
        }
    }
    skipped
}

/// What [`share`] would skip, without doing it.
pub fn skipped_by_share(shared: &[Material], own: &[Material], mode: ShareMode) -> Vec<String> {
    let keeps = |item: &str| {
        own.iter()
            .find(|present| present.item == item)
            .is_some_and(|present| !present.shared && !present.files.is_empty())
    };
    let given = shared.iter().filter(|material| !material.files.is_empty());
    match mode {
        ShareMode::Replace => Vec::new(),
        ShareMode::KeepOwn => {
            given.filter(|material| keeps(&material.item)).map(|material| material.item.clone()).collect()
        }
    }
}
