//! Whether a form's appearances show what its fields hold.
//!
//! A form may ask readers to draw its fields by themselves (`/NeedAppearances`). Then many draw signature fields anew too, as
//! empty ones, and no seal shows; so the request is dropped with the signature. But where a field has no appearance, or one
//! that shows something else than its value, what people saw comes from that request alone, and it stays.

use super::{search::normal, text::TextReader};
use crate::document::{
    form,
    pdf::{Dictionary, Field, Object, ObjectId, PdfFile, text},
};
use dengji_base::finding::{Code, Finding};

/// So many filled fields are looked at; of a form with more it is not known whether they show what they hold.
const MAX_FIELDS: usize = 500;
/// So many fields are named.
const MAX_NAMED: usize = 20;

/// How a form asks to be shown.
pub(crate) struct Look {
    /// Whether readers shall draw the fields by themselves.
    is_asked: bool,
    /// Fields that show what they hold only so.
    fields: Vec<String>,
}

impl Look {
    /// Whether the appearances of the file say all, though readers are asked to draw others.
    pub(crate) fn is_needless(&self) -> bool {
        self.is_asked && self.fields.is_empty()
    }

    /// Whether there are fields whose look is left to each reader.
    pub(crate) fn is_left_to_readers(&self) -> bool {
        self.is_asked && !self.fields.is_empty()
    }

    /// What a signer has to know of it before signing.
    pub(crate) fn findings(&self, pointer: &str) -> impl Iterator<Item = Finding> {
        let named = self.fields.iter().take(MAX_NAMED);
        named.map(move |field| Finding::new(Code::SigningFieldLook, pointer).with("field", field))
    }
}

/// How the file's form asks to be shown.
pub(crate) fn of(file: &PdfFile, fields: &[Field]) -> Look {
    let form = form::dictionary(file, file.catalog().get("AcroForm")).unwrap_or_default();
    let is_asked = form.get("NeedAppearances").is_some_and(|asked| file.resolve(asked) == Object::Boolean(true));
    if !is_asked {
        return Look { is_asked, fields: Vec::new() };
    }
    let shared = form::dictionary(file, form.get("DR")).unwrap_or_default();
    let mut reader = TextReader::new(file);
    let mut unsettled = Vec::new();
    let filled = fields.iter().filter_map(|field| Some((field, held(file, field)?)));
    for (at, (field, values)) in filled.enumerate() {
        let is_shown = at < MAX_FIELDS
            && field.widgets.iter().all(|widget| shows(file, &mut reader, *widget, field, &values, &shared));
        if !is_shown {
            unsettled.push(field.name.clone());
        }
    }
    Look { is_asked, fields: unsettled }
}

/// What a field holds that is to be seen: spellings of which its appearance shows one, none for a mark that is set. `None`
/// for an empty field, and for one whose appearance is its own affair.
fn held(file: &PdfFile, field: &Field) -> Option<Vec<Vec<char>>> {
    let value = field.dictionary.get("V").map_or(Object::Null, |value| file.resolve(value));
    let kind = field.dictionary.get("FT").map_or(Object::Null, |kind| file.resolve(kind));
    match kind.as_name()? {
        b"Btn" => match value {
            Object::Name(state) if state != b"Off" => Some(Vec::new()),
            _ => None,
        },
        b"Tx" | b"Ch" => {
            let held = match value {
                Object::String(text) => text,
                Object::Array(items) => match items.first().map(|first| file.resolve(first)) {
                    Some(Object::String(text)) => text,
                    _ => return None,
                },
                Object::Stream(stream) => file.data(&stream, 1 << 20)?,
                _ => return None,
            };
            let mut spellings = vec![normal(text(&held).chars())];
            // A choice shows the text of its option where it holds the option's code.
            for option in form::array(file, field.dictionary.get("Opt")).unwrap_or_default() {
                if let Object::Array(pair) = file.resolve(&option)
                    && let [code, shown, ..] = pair.as_slice()
                    && file.resolve(code).as_string() == Some(&held)
                    && let Object::String(shown) = file.resolve(shown)
                {
                    spellings.push(normal(text(&shown).chars()));
                }
            }
            spellings.first().is_some_and(|value| !value.is_empty()).then_some(spellings)
        }
        _ => None,
    }
}

/// Whether a widget's appearance shows one of these spellings.
fn shows(
    file: &PdfFile,
    reader: &mut TextReader<'_, '_>,
    widget: ObjectId,
    field: &Field,
    spellings: &[Vec<char>],
    shared: &Dictionary,
) -> bool {
    let Some(dictionary) = form::dictionary(file, Some(&Object::Reference(widget))) else { return true };
    if form::is_hidden(file, &dictionary) {
        return true;
    }
    let appearances = form::dictionary(file, dictionary.get("AP")).unwrap_or_default();
    let Some(normal_look) = appearances.get("N") else { return false };
    // Marks have an appearance for each state; a password shows as something else on purpose.
    let is_password =
        field.dictionary.get("Ff").and_then(Object::as_truncated).is_some_and(|flags| flags & 0x2000 != 0);
    if spellings.is_empty() || is_password {
        return true;
    }
    let Object::Stream(stream) = file.resolve(normal_look) else { return false };
    let resources = form::dictionary(file, stream.dictionary.get("Resources")).unwrap_or_else(|| shared.clone());
    let shown = reader.read(Some(normal_look), &resources);
    let drawn = normal(shown.glyphs.iter().map(|glyph| glyph.character));
    shown.is_whole && spellings.iter().any(|text| drawn.windows(text.len().max(1)).any(|part| part == text.as_slice()))
}
