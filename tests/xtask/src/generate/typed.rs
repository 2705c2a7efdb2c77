//! What the languages share whose documents are types of their own: Kotlin and Swift.

use dengji_ffi::Form;

use super::{
    model::{Field, Shape, Type, lower_camel},
    operations::Operation,
};

/// Documents about a person, with what of them may be printed: as `Debug` shows them in core.
const MASKED: &[(&str, &[&str])] = &[
    ("Actor", &["id", "role"]),
    ("Agent", &["documentType"]),
    ("Applicant", &[]),
    ("Buyer", &["documentType", "holderNature", "coOwnership", "share"]),
    ("Contact", &[]),
    ("Evidence", &["kind", "provider"]),
    ("HandlerBinding", &["id", "stage"]),
    ("HandlerRequest", &["id"]),
    ("IdentifierReport", &["kind", "matched", "masked", "findings"]),
    ("LabelledValue", &["label", "wide"]),
    ("LegalRepresentative", &[]),
    ("Organisation", &["name", "documentType", "holderNature"]),
    ("Principal", &[]),
    ("RightHolder", &[]),
    ("SignatureLine", &["place", "label", "style"]),
    ("Signer", &["key", "role"]),
    ("TableRow", &["strong"]),
];

/// Rows with several results, and the type of them.
const RESULTS: &[(&str, &str)] = &[
    ("select_units", "Selection"),
    ("deselect_units", "Selection"),
    ("share_materials", "SharedMaterials"),
    ("read_leniently", "LenientSubCase"),
    ("prepare_document", "PreparedDocument"),
    ("repair_document", "RepairedDocument"),
    ("prepare_timestamp", "PreparedTimestampDocument"),
    ("typeset", "TypesetPaper"),
];

/// What of a document may be printed; nothing where all may.
pub(super) fn shown(name: &str) -> Option<&'static [&'static str]> {
    MASKED.iter().find(|(masked, _)| *masked == name).map(|(_, shown)| *shown)
}

/// That what is masked exists.
pub(super) fn check_masked(types: &[Type]) -> Result<(), String> {
    for (name, shown) in MASKED {
        let known = types.iter().find(|one| one.name == *name).map(|one| &one.shape);
        let Some(Shape::Record(fields)) = known else {
            return Err(format!("there is no document {name} to be masked"));
        };
        if let Some(missing) = shown.iter().find(|shown| !fields.iter().any(|field| field.name == **shown)) {
            return Err(format!("{name} has no field {missing}"));
        }
    }
    Ok(())
}

/// The fields in the order of their declaration, which is the one in which core writes them.
pub(super) fn declared(fields: &[Field]) -> Vec<&Field> {
    let mut fields: Vec<&Field> = fields.iter().collect();
    fields.sort_by_key(|field| field.place);
    fields
}

/// A type of core by its name in languages that have other dates.
pub(super) fn named(name: &str) -> &str {
    if name == "Date" { "CalendarDate" } else { name }
}

/// What opens a case or an account stands alone.
pub(super) fn opens(operation: &Operation) -> bool {
    operation.form == Form::Static && operation.name == "open"
}

/// The name of a class of handles; one that a document has already says that it is the handle.
pub(super) fn class_name(name: &str, is_document: impl Fn(&str) -> bool) -> String {
    match name {
        "Context" => "CaseContext".to_owned(),
        name if is_document(name) => format!("{name}Handle"),
        name => name.to_owned(),
    }
}

/// The type of several results.
pub(super) fn result(operation: &Operation) -> Result<String, String> {
    if opens(operation) {
        return Ok(if operation.class == "Case" { "Opened".to_owned() } else { format!("Opened{}", operation.class) });
    }
    let found = RESULTS.iter().find(|(of, _)| *of == operation.name);
    found.map(|(_, name)| (*name).to_owned()).ok_or_else(|| format!("{}: its results have no name", operation.name))
}

/// The name of one of several results.
pub(super) fn part(operation: &Operation, part: &str) -> String {
    match (part, operation.class) {
        ("opened", "Case") => "case".to_owned(),
        ("opened", _) => "account".to_owned(),
        (part, _) => lower_camel(part),
    }
}
