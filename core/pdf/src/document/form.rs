//! The signature fields of a file, as far as a new signature must know them: what stands in them, and what earlier
//! signatures forbid.

use super::pdf::{Dictionary, Field, Object, PdfFile, text};
use dengji_base::finding::{Code, Finding};

tagged! {
    /// Which fields nobody may change after the signature (FieldMDP).
    pub enum FieldLock {
        /// All.
        All = "all" {},
        /// These, and what lies below them.
        Include = "include" {
            /// Full names.
            fields: Vec<String>,
        },
        /// All but these.
        Exclude = "exclude" {
            /// Full names.
            fields: Vec<String>,
        },
    }
}

impl FieldLock {
    /// Whether a field is locked. A name holds for the field and for those below it, never for a mere beginning:
    /// `Signature1` says nothing of `Signature10`.
    pub fn locks(&self, field: &str) -> bool {
        let named = |names: &[String]| {
            names.iter().any(|name| {
                field.strip_prefix(name.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            })
        };
        match self {
            Self::All {} => true,
            Self::Include { fields } => named(fields),
            Self::Exclude { fields } => !named(fields),
        }
    }
}

/// What a signature forbids to those after it.
#[derive(Clone, Debug)]
pub(crate) struct Earlier {
    /// The field that it fills.
    pub(crate) field: String,
    /// The level of a certification.
    pub(crate) level: Option<i64>,
    /// Which fields it locks.
    pub(crate) lock: Option<FieldLock>,
}

pub(crate) fn dictionary(file: &PdfFile, object: Option<&Object>) -> Option<Dictionary> {
    match file.resolve(object?) {
        Object::Dictionary(dictionary) => Some(dictionary),
        _ => None,
    }
}

pub(crate) fn array(file: &PdfFile, object: Option<&Object>) -> Option<Vec<Object>> {
    match file.resolve(object?) {
        Object::Array(items) => Some(items),
        _ => None,
    }
}

/// Whether a widget shows nowhere on the screen, whatever it draws: by its flags (Hidden, NoView), or because it belongs to
/// content that is switched off.
pub(crate) fn is_hidden(file: &PdfFile, widget: &Dictionary) -> bool {
    const HIDDEN_OR_NO_VIEW: i64 = 2 | 32;
    let flags = widget.get("F").and_then(|flags| file.resolve(flags).as_truncated()).unwrap_or(0);
    flags & HIDDEN_OR_NO_VIEW != 0 || widget.get("OC").is_some_and(|group| is_off(file, group))
}

/// Whether optional content is off when the file is opened (ISO 32000-1, 8.11): the group itself, or of a membership all
/// its groups.
fn is_off(file: &PdfFile, content: &Object) -> bool {
    let properties = dictionary(file, file.catalog().get("OCProperties")).unwrap_or_default();
    let defaults = dictionary(file, properties.get("D")).unwrap_or_default();
    let names = |key: &str| array(file, defaults.get(key)).unwrap_or_default();
    let is_base_off = defaults.get("BaseState").is_some_and(|base| file.resolve(base).is_name("OFF"));
    let (on, off) = (names("ON"), names("OFF"));
    let is_group_off = |group: &Object| off.contains(group) || is_base_off && !on.contains(group);
    let membership = dictionary(file, Some(content)).and_then(|content| content.get("OCGs").cloned());
    match membership {
        None => is_group_off(content),
        Some(group) => match file.resolve(&group) {
            Object::Array(groups) => !groups.is_empty() && groups.iter().all(is_group_off),
            _ => is_group_off(&group),
        },
    }
}

/// The dictionary of the signature that a field holds.
pub(crate) fn value(file: &PdfFile, field: &Field) -> Option<Dictionary> {
    if field.is_signature() { dictionary(file, field.dictionary.get("V")) } else { None }
}

/// Whether a field is filled, with whatever.
pub(crate) fn is_filled(file: &PdfFile, field: &Field) -> bool {
    field.dictionary.get("V").is_some_and(|value| file.resolve(value) != Object::Null)
}

/// The signatures that the fields hold.
pub(crate) fn earlier(file: &PdfFile, fields: &[Field]) -> Vec<Earlier> {
    let signed = fields.iter().filter_map(|field| Some((field, value(file, field)?)));
    signed.map(|(field, value)| one_earlier(file, field, &value)).collect()
}

fn one_earlier(file: &PdfFile, field: &Field, value: &Dictionary) -> Earlier {
    let mut earlier = Earlier { field: field.name.clone(), level: None, lock: None };
    for transform in array(file, value.get("Reference")).unwrap_or_default() {
        let Some(transform) = dictionary(file, Some(&transform)) else { continue };
        let parameters = dictionary(file, transform.get("TransformParams")).unwrap_or_default();
        match transform.get("TransformMethod").map(|method| file.resolve(method)) {
            Some(Object::Name(method)) if method == b"DocMDP" => {
                let level = parameters.get("P").map(|level| file.resolve(level));
                // Without a level it is 2 (ISO 32000, table 257).
                earlier.level = Some(if let Some(Object::Integer(level)) = level { level } else { 2 });
            }
            Some(Object::Name(method)) if method == b"FieldMDP" => earlier.lock = lock(file, &parameters),
            _ => {}
        }
    }
    // PDF 2.0: a lock may tighten what a certification allows.
    if let Some(lock) = dictionary(file, field.dictionary.get("Lock"))
        && let Some(Object::Integer(level @ 1..=3)) = lock.get("P").map(|level| file.resolve(level))
    {
        earlier.level = Some(earlier.level.map_or(level, |before| before.min(level)));
    }
    earlier
}

/// Which fields a lock, or the transformation made from it, names.
pub(crate) fn lock(file: &PdfFile, parameters: &Dictionary) -> Option<FieldLock> {
    let named = array(file, parameters.get("Fields")).unwrap_or_default();
    let fields = named.iter().filter_map(|name| match file.resolve(name) {
        Object::String(name) => Some(text(&name)),
        _ => None,
    });
    let fields = fields.collect();
    match parameters.get("Action").map(|action| file.resolve(action)) {
        Some(Object::Name(action)) if action == b"All" => Some(FieldLock::All {}),
        Some(Object::Name(action)) if action == b"Include" => Some(FieldLock::Include { fields }),
        Some(Object::Name(action)) if action == b"Exclude" => Some(FieldLock::Exclude { fields }),
        _ => None,
    }
}

/// Whether a further signature may fill this field, which is new and visible or not.
///
/// A certification of level 1 allows none. Above it a new field that shows on a page changes what was certified:
/// readers take it amiss, so that a certified file is signed in the fields that it brings, or invisibly.
pub(crate) fn forbidden(earlier: &[Earlier], field: &str, is_new: bool, is_visible: bool) -> Vec<Finding> {
    let mut found = Vec::new();
    if let Some(level) = earlier.iter().filter_map(|signature| signature.level).min()
        && (level <= 1 || is_new && is_visible)
    {
        found.push(Finding::new(Code::SigningCertificationForbids, "/field").with("level", level).with("field", field));
    }
    for signature in earlier {
        if signature.lock.as_ref().is_some_and(|lock| lock.locks(field)) {
            found.push(
                Finding::new(Code::SigningFieldLocked, "/field").with("field", field).with("by", &signature.field),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locks_fields_and_what_lies_below() {
        let names = vec!["Signature1".to_owned(), "buyer".to_owned()];
        let include = FieldLock::Include { fields: names.clone() };
        assert!(include.locks("Signature1") && include.locks("buyer.name"));
        assert!(!include.locks("Signature10") && !include.locks("buyers"));
        let exclude = FieldLock::Exclude { fields: names };
        assert!(!exclude.locks("Signature1") && exclude.locks("Signature10"));
        assert!(FieldLock::All {}.locks(""));
    }
}
