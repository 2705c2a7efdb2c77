//! What is wrong with the materials given for a sub-case. Rows GZ-050 to GZ-054, C-37.

use super::{form, rules::Active};
use crate::material::{Material, MaterialFile};
use dengji_base::{
    finding::{Code, Collector, Cursor, Finding, Place, Seen},
    words,
};
use dengji_platform::platform::{ChecklistItem, Profile, UploadRules, text_of};

/// Longest name of a file, in characters.
const NAME_LIMIT: usize = 255;
/// Up to so many files are compared with each other; more are sorted.
const COMPARED_FILES: usize = 16;

/// Checks the materials, with places below `place` (the list of materials).
pub(super) fn collect(materials: &[Material], rules: &Active<'_>, place: &Place<'_>, out: &mut Collector<'_>) {
    let mut checklist = Cursor::new(&rules.profile.checklist);
    let listed: Vec<Option<usize>> =
        materials.iter().map(|material| checklist.find(|item| item.item == material.item)).collect();
    let mut given = Seen::new();
    for (row, (material, position)) in materials.iter().zip(&listed).enumerate() {
        if let Some(position) = position.filter(|_| !material.files.is_empty()) {
            given.before(position, row);
        }
    }
    for (position, item) in rules.profile.checklist.iter().enumerate() {
        if !given.has(position) && rules.item_applies(position) {
            let at = place.index(slot(materials, rules, position));
            let finding = at
                .key("files")
                .finding(Code::MaterialMissing)
                .with("item", &item.item)
                .with("name", &item.name.zh)
                .assumed(item.basis.assumed)
                .severity(item.severity);
            out.push_graded(finding);
        }
    }
    let repeats = repeated_files(materials);
    let mut seen = Seen::new();
    for (row, (material, position)) in materials.iter().zip(listed).enumerate() {
        let at = place.index(row);
        check_item(material, (row, position), &mut seen, rules, place, out);
        if material.files.is_empty() {
            let finding = at.key("files").finding(Code::MaterialWithoutFiles);
            out.push(match rules.profile.material_name(&material.item) {
                Some(name) => finding.with_named("item", &material.item, name),
                None => finding.with("item", &material.item),
            });
        }
        let files = at.key("files");
        if let Some(limits) = &rules.profile.uploads {
            let over = over_limits(&material.files, 0, limits);
            if !over.is_empty() {
                out.adopt(&files, over.into_iter().map(|finding| finding.severity(limits.severity)).collect());
            }
        }
        for (index, file) in material.files.iter().enumerate() {
            check_file(file, &files.index(index), out);
            if let Ok(found) = repeats.binary_search_by_key(&(row, index), |repeat| repeat.0)
                && let Some((_, (first_row, first_index))) = repeats.get(found)
            {
                let first = place.index(*first_row);
                let first = first.key("files");
                let finding = files.index(index).finding(Code::MaterialFileRepeated);
                out.push(finding.related_to(first.index(*first_index).pointer()));
            }
        }
    }
}

/// What speaks against files that a phone uploads beside those that are there; pointers are into the list.
pub(crate) fn check_upload(files: &[MaterialFile], there: usize, profile: &Profile) -> Vec<Finding> {
    let mut out = Collector::new(&profile.severities);
    let root = Place::ROOT;
    for (index, file) in files.iter().enumerate() {
        check_file(file, &root.index(index), &mut out);
    }
    let mut found = out.finish().findings;
    found.extend(profile.uploads.iter().flat_map(|limits| over_limits(files, there, limits)));
    found.retain(Finding::is_error);
    found
}

/// What of these files is beyond the platform's limits, where so many others are there; pointers are into the list.
fn over_limits(files: &[MaterialFile], there: usize, limits: &UploadRules) -> Vec<Finding> {
    let mut found = Vec::new();
    let count = there.saturating_add(files.len());
    if limits.files > 0 && usize::try_from(limits.files).is_ok_and(|most| count > most) {
        let finding = Finding::new(Code::MaterialTooManyFiles, "").with("count", count);
        found.push(finding.with("limit", limits.files));
    }
    for (index, file) in files.iter().enumerate() {
        let here = |code, field: &str| Finding::new(code, format!("/{index}/{field}"));
        let format = file.format.map(text_of).filter(|_| !limits.formats.is_empty());
        if format.is_some_and(|format| !limits.formats.iter().any(|known| known.code == format)) {
            let allowed = limits.formats.iter().map(|known| (known.code.as_str(), &known.name));
            found.push(here(Code::MaterialFileFormat, "format").with_all_named("allowed", allowed));
        }
        if limits.file_bytes > 0 && file.bytes > limits.file_bytes {
            let finding = here(Code::MaterialFileTooLarge, "bytes").with("bytes", file.bytes);
            found.push(finding.with("limit", limits.file_bytes));
        }
        if limits.file_pages > 0 && file.pages > limits.file_pages {
            let finding = here(Code::MaterialFileTooLong, "pages").with("pages", file.pages);
            found.push(finding.with("limit", limits.file_pages));
        }
    }
    found.into_iter().map(|finding| finding.assumed(limits.basis.assumed)).collect()
}

/// The row in which the files for the item at this position of the checklist stand, or would stand: items of which
/// nothing is there follow those that are, in the order of the checklist.
pub(crate) fn slot(materials: &[Material], rules: &Active<'_>, position: usize) -> usize {
    let checklist = &rules.profile.checklist;
    let stands = |item: &ChecklistItem| materials.iter().position(|material| material.item == item.item);
    if let Some(row) = checklist.get(position).and_then(stands) {
        return row;
    }
    let before = checklist.iter().enumerate().take(position);
    let waiting = before.filter(|(at, item)| stands(item).is_none() && rules.item_applies(*at));
    materials.len() + waiting.count()
}

fn check_item(
    material: &Material,
    (row, position): (usize, Option<usize>),
    seen: &mut Seen,
    rules: &Active<'_>,
    place: &Place<'_>,
    out: &mut Collector<'_>,
) {
    let here = place.index(row);
    let at = here.key("item");
    let Some(position) = position else {
        if rules.profile.register_material(&material.item).is_some() {
            return;
        }
        // Kept: the checklist of the day may know it (GZ-054).
        let shown: String = material.item.chars().take(64).collect();
        out.push(at.finding(Code::MaterialItemUnknown).with("item", shown));
        return;
    };
    if let Some(first) = seen.before(position, row) {
        let other = place.index(first);
        let finding = at.finding(Code::MaterialItemRepeated).related_to(other.pointer());
        out.push(match rules.profile.checklist.get(position) {
            Some(known) => finding.with_named("item", &known.item, &known.name),
            None => finding.with("item", &material.item),
        });
    }
}

fn check_file(file: &MaterialFile, at: &Place<'_>, out: &mut Collector<'_>) {
    if words::is_blank(&file.id) {
        out.push(at.key("id").finding(Code::MaterialFileWithoutId));
    }
    form::text(&file.name, NAME_LIMIT, false, &at.key("name"), out);
    let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let hex = || file.digest.bytes().fold(true, |all, byte| all & is_hex(byte));
    let sound = file.digest.is_empty() || (file.digest.len() == 64 && hex());
    if !sound {
        out.push(at.key("digest").finding(Code::MaterialDigestInvalid));
    }
    if file.bytes == 0 {
        out.push(at.key("bytes").finding(Code::MaterialFileEmpty));
    } else if file.bytes < 0 {
        out.push(at.key("bytes").finding(Code::MaterialFileSizeInvalid));
    }
}

type FilePlace = (usize, usize);

/// Files whose bytes stood before under another place, with that place; in document order.
fn repeated_files(materials: &[Material]) -> Vec<(FilePlace, FilePlace)> {
    let places = || {
        materials.iter().enumerate().flat_map(|(row, material)| {
            material.files.iter().enumerate().map(move |(index, file)| ((row, index), file.digest.as_str()))
        })
    };
    let mut repeats = Vec::new();
    let count: usize = materials.iter().map(|material| material.files.len()).sum();
    if count <= COMPARED_FILES {
        // The first bytes of a digest tell almost all files apart.
        let mut starts = [0_u64; COMPARED_FILES];
        for (at, (place, digest)) in places().enumerate() {
            let start = digest.as_bytes().first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes));
            let before = starts.get(..at).unwrap_or_default();
            if start != 0
                && before.contains(&start)
                && let Some((first, _)) = places().take(at).find(|(_, other)| *other == digest)
            {
                repeats.push((place, first));
            }
            if let Some(slot) = starts.get_mut(at) {
                *slot = start;
            }
        }
        return repeats;
    }
    let mut sorted: Vec<(&str, FilePlace)> =
        places().filter(|(_, digest)| digest.len() >= 8).map(|(place, digest)| (digest, place)).collect();
    sorted.sort_unstable();
    let mut head: Option<&(&str, FilePlace)> = None;
    for entry in &sorted {
        match head {
            Some(first) if first.0 == entry.0 => repeats.push((entry.1, first.1)),
            _ => head = Some(entry),
        }
    }
    repeats.sort_unstable();
    repeats
}
