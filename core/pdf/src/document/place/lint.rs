//! What a plan breaks, said before anything is signed.

use std::collections::BTreeSet;

use super::{
    look,
    plan::{PageRectangle, Resolution, SealPlacement, StampPlan},
    resolve::Site,
};
use crate::document::form;
use dengji_base::finding::{Code, Finding, Report};
use dengji_drawing::drawing::seal::SealCoverage;

/// Adds to what could not be placed what is wrong with what could.
pub(super) fn lint(site: &mut Site, plan: &StampPlan, resolution: &Resolution) -> Report {
    let mut report = resolution.report.clone();
    let placements = &resolution.placements;
    coverage(site, plan, placements, &mut report);
    outside(site, placements, &mut report);
    overlaps(placements, &mut report);
    covered_text(site, placements, &mut report);
    forbidden(site, placements, &mut report);
    readers_differ(site, placements, &mut report);
    report
}

fn pointer(place: &SealPlacement) -> String {
    format!("/stamps/{}", place.stamp)
}

/// Where signatures of the file show.
fn signed_pages(site: &Site) -> Vec<(u32, String)> {
    let signed = site.fields.iter().filter(|field| form::value(site.file, field).is_some());
    let widgets = signed.flat_map(|field| field.widgets.iter().map(|widget| (*widget, field.name.clone())));
    widgets.filter_map(|(widget, name)| Some((site.place_of(widget)?.0, name))).collect()
}

fn coverage(site: &Site, plan: &StampPlan, placements: &[SealPlacement], report: &mut Report) {
    let signed = signed_pages(site);
    match plan.coverage {
        SealCoverage::AtLeastOne => {
            if placements.is_empty() && signed.is_empty() {
                report.push(Finding::new(Code::DocumentWithoutSeal, "/stamps"));
            }
        }
        SealCoverage::EveryPage => {
            let mut borne: BTreeSet<u32> = placements.iter().map(|place| place.page).collect();
            borne.extend(signed.iter().map(|(page, _)| *page));
            for (page, _) in (1..).zip(&site.pages) {
                if !borne.contains(&page) {
                    report.push(Finding::new(Code::DocumentPageWithoutSeal, "/stamps").with("page", page));
                }
            }
        }
        SealCoverage::NamedFields => {
            for (at, field) in plan.fields.iter().enumerate() {
                let pointer = format!("/fields/{at}");
                let known = site.fields.iter().any(|known| known.is_signature() && known.name == *field);
                let sealed = placements.iter().any(|place| place.field.as_ref() == Some(field))
                    || signed.iter().any(|(_, name)| name == field);
                if !known {
                    report.push(Finding::new(Code::DocumentFieldMissing, pointer).with("field", field));
                } else if !sealed {
                    report.push(Finding::new(Code::DocumentFieldWithoutSeal, pointer).with("field", field));
                }
            }
        }
    }
}

fn outside(site: &Site, placements: &[SealPlacement], report: &mut Report) {
    for place in placements {
        let shown =
            super::geometry::Shown { x: place.x_um, y: place.y_um, width: place.width_um, height: place.height_um };
        if site.page(place.page).is_some_and(|page| !page.geometry.holds(&shown)) {
            let finding = Finding::new(Code::DocumentSealOutsidePage, pointer(place));
            report.push(finding.with("page", place.page));
        }
    }
}

/// Seals side by side on a page, from left to right, so that each is compared only with those that it can reach.
fn overlaps(placements: &[SealPlacement], report: &mut Report) {
    let mut sorted: Vec<&SealPlacement> = placements.iter().collect();
    sorted.sort_by_key(|place| (place.page, place.rectangle.left));
    let mut told = BTreeSet::new();
    for (at, place) in sorted.iter().enumerate() {
        let later = sorted.get(at + 1..).unwrap_or_default().iter();
        let near = later.take_while(|other| other.page == place.page && other.rectangle.left < place.rectangle.right);
        // A handful on each other says enough.
        for other in near.take(8) {
            if place.rectangle.intersection(&other.rectangle).is_some() && told.insert(place.page) {
                let finding = Finding::new(Code::DocumentSealsOverlap, pointer(place)).related_to(pointer(other));
                report.push(finding.with("page", place.page));
            }
        }
    }
}

fn covered_text(site: &mut Site, placements: &[SealPlacement], report: &mut Report) {
    let numbers: BTreeSet<u32> = placements.iter().map(|place| place.page).collect();
    for number in numbers {
        let Some(page) = site.pages.get(usize::try_from(number).unwrap_or(0).saturating_sub(1)) else { continue };
        let text = site.reader.page(page);
        let seals: Vec<&SealPlacement> = placements.iter().filter(|place| place.page == number).take(64).collect();
        for seal in seals {
            let covers = |rectangle: &PageRectangle| rectangle.intersection(&seal.rectangle).is_some();
            let visible = text.glyphs.iter().filter(|glyph| !glyph.character.is_whitespace());
            let characters = visible.filter(|glyph| covers(&glyph.rectangle)).count();
            if characters > 0 {
                let finding = Finding::new(Code::DocumentSealCoversText, pointer(seal));
                report.push(finding.with("page", number).with("characters", characters));
            }
        }
    }
}

/// Where what people see depends on their reader: how a page is turned, and who draws the fields.
fn readers_differ(site: &Site, placements: &[SealPlacement], report: &mut Report) {
    let mut told = BTreeSet::new();
    for place in placements {
        if site.page(place.page).is_some_and(|page| page.has_odd_rotation) && told.insert(place.page) {
            let finding = Finding::new(Code::DocumentPageTurnUnclear, pointer(place));
            report.push(finding.with("page", place.page));
        }
    }
    if !placements.is_empty() {
        for finding in look::of(site.file, &site.fields).findings("/stamps") {
            report.push(finding);
        }
    }
}

/// What earlier signatures of the file have to say.
fn forbidden(site: &Site, placements: &[SealPlacement], report: &mut Report) {
    let earlier = form::earlier(site.file, &site.fields);
    let fields: BTreeSet<&str> = placements.iter().filter_map(|place| place.field.as_deref()).collect();
    if fields.len() > 1 {
        report.push(Finding::new(Code::DocumentFieldsSeveral, "/stamps"));
    }
    if placements.is_empty() {
        return;
    }
    // A field that does not exist yet has a name that no lock can single out.
    let field = fields.first().copied().unwrap_or_default();
    for mut finding in form::forbidden(&earlier, field, fields.is_empty(), true) {
        "/stamps".clone_into(&mut finding.pointer);
        report.push(finding);
    }
}
