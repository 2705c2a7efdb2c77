//! What stands against a signature before it is made.

use super::request::SigningRequest;
use crate::document::{
    form::{self, forbidden},
    pdf::{Field, Object, PdfFile},
    place::look,
};
use dengji_base::finding::{Code, Finding, Report};

/// The longest of a request's texts, in characters.
pub(super) const MAX_TEXT: usize = 500;

/// Whether a new field can have this name. A dot would make it a field below another one, and a name that others begin
/// with is that of a group.
pub(super) fn is_free(fields: &[Field], name: &str) -> bool {
    let below = format!("{name}.");
    let is_taken = fields.iter().any(|field| field.name == name || field.name.starts_with(&below));
    !is_taken && !name.contains('.') && (1..=MAX_TEXT).contains(&name.chars().count())
}

/// All that stands against the request on this file, but for its certificates.
pub(super) fn check(file: &PdfFile, fields: &[Field], request: &SigningRequest, pictures: usize) -> Report {
    let mut report = Report::default();
    let earlier = form::earlier(file, fields);
    let same = fields.iter().find(|field| field.name == request.field);
    match same {
        Some(field) if !field.is_signature() => {
            report.push(Finding::new(Code::SigningFieldKind, "/field").with("field", &request.field));
        }
        Some(field) if form::is_filled(file, field) => {
            report.push(Finding::new(Code::DocumentFieldSigned, "/field").with("field", &request.field));
        }
        Some(field) => check_lock(file, field, request, &mut report),
        None => {
            if !is_free(fields, &request.field) {
                report.push(Finding::new(Code::SigningFieldName, "/field").with("limit", MAX_TEXT));
            }
        }
    }
    let is_visible = !request.placements.is_empty();
    for finding in forbidden(&earlier, &request.field, same.is_none(), is_visible) {
        report.push(finding);
    }
    if request.certification.is_some() && !earlier.is_empty() {
        report.push(Finding::new(Code::SigningCertificationNotFirst, "/certification"));
    }
    let beside = request.placements.iter().filter(|place| place.field.is_none()).count();
    if same.is_some() && beside > 0 && !earlier.is_empty() {
        report.push(Finding::new(Code::SigningPlacementsInField, "/placements").with("field", &request.field));
    }
    if !request.placements.is_empty() {
        for finding in look::of(file, fields).findings("/placements") {
            report.push(finding);
        }
    }
    let widget = same.and_then(|field| field.widgets.first()).map(|widget| Object::Reference(*widget));
    let is_hidden = form::dictionary(file, widget.as_ref()).is_some_and(|widget| form::is_hidden(file, &widget));
    for (at, place) in request.placements.iter().enumerate() {
        if place.field.is_some() && is_hidden {
            let pointer = format!("/placements/{at}/field");
            report.push(Finding::new(Code::DocumentFieldInvisible, pointer).with("field", &request.field));
        }
        if usize::try_from(place.stamp).map_or(true, |stamp| stamp >= pictures) {
            let pointer = format!("/placements/{at}/stamp");
            report.push(Finding::new(Code::SigningPictureMissing, pointer).with("stamp", place.stamp));
        }
    }
    let texts = [
        ("signerName", &request.signer_name),
        ("reason", &request.reason),
        ("location", &request.location),
        ("contact", &request.contact),
    ];
    for (name, text) in texts {
        if text.as_ref().is_some_and(|text| text.chars().count() > MAX_TEXT) {
            report.push(Finding::new(Code::SigningTextTooLong, format!("/{name}")).with("limit", MAX_TEXT));
        }
    }
    report
}

fn check_lock(file: &PdfFile, field: &Field, request: &SigningRequest, report: &mut Report) {
    let own = form::dictionary(file, field.dictionary.get("Lock")).and_then(|lock| form::lock(file, &lock));
    if let (Some(own), Some(asked)) = (&own, &request.lock)
        && own != asked
    {
        report.push(Finding::new(Code::SigningLockDiffers, "/lock").with("field", &request.field));
    }
}
