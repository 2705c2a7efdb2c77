//! The fields of the interactive form.

use std::collections::BTreeSet;

use super::{Dictionary, Object, ObjectId, PdfFile};
use dengji_base::finding::Code;

/// A form has at most so many fields and widgets.
pub const MAX_FIELDS: usize = 10_000;

/// One field at the end of the form's tree.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its full name: the partial names of its line, joined with full stops.
    pub name: String,
    /// Its object; `None` when it stands in an array as it is.
    pub id: Option<ObjectId>,
    /// Its dictionary, with what it inherits (`FT`, `Ff`, `V`, `DV`).
    pub dictionary: Dictionary,
    /// Its widgets' objects; the field itself where both are one dictionary.
    pub widgets: Vec<ObjectId>,
    /// The nodes of the form above it.
    pub(crate) above: Vec<ObjectId>,
}

impl Field {
    /// Whether it is a signature field.
    pub fn is_signature(&self) -> bool {
        self.dictionary.get("FT").is_some_and(|kind| kind.is_name("Sig"))
    }

    /// The object that is its value, where its value is one.
    pub(crate) fn value_object(&self) -> Option<ObjectId> {
        self.dictionary.get("V").and_then(Object::as_reference)
    }
}

/// What fields inherit.
const INHERITED: [&str; 4] = ["FT", "Ff", "V", "DV"];

/// What PDFDocEncoding has elsewhere than Latin-1 (ISO 32000-1, D.2): 18 to 1F, and 80 to A0.
const ACCENTS: [char; 8] = ['˘', 'ˇ', 'ˆ', '˙', '˝', '˛', '˚', '˜'];
const SIGNS: [char; 33] = [
    '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚', '™', 'ﬁ', 'ﬂ', 'Ł', 'Œ',
    'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž', '\u{FFFD}', '€',
];

/// A byte of a string without a mark.
fn letter(byte: u8) -> char {
    let of = |table: &[char], first: u8| table.get(usize::from(byte.wrapping_sub(first))).copied();
    match byte {
        0x18..=0x1F => of(&ACCENTS, 0x18),
        0x80..=0xA0 => of(&SIGNS, 0x80),
        other => Some(char::from(other)),
    }
    .unwrap_or('\u{FFFD}')
}

/// Text of a string: UTF-16 with its mark, UTF-8 with its mark, else letters of PDFDocEncoding.
pub(crate) fn text(bytes: &[u8]) -> String {
    match bytes {
        [0xFE, 0xFF, rest @ ..] => {
            let units: Vec<u16> = rest
                .chunks_exact(2)
                .map(|pair| pair.iter().fold(0, |unit, byte| (unit << 8) | u16::from(*byte)))
                .collect();
            String::from_utf16_lossy(&units)
        }
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|byte| letter(*byte)).collect(),
    }
}

impl PdfFile<'_> {
    /// The fields as they are now.
    pub fn fields(&self) -> Vec<Field> {
        self.fields_at(self.last_revision())
    }

    /// The signature fields as they are now, signed or not.
    pub fn signature_fields(&self) -> Vec<Field> {
        self.fields().into_iter().filter(Field::is_signature).collect()
    }

    /// The fields of a revision. A field that stands twice, or is its own descendant, is left out the second time, and
    /// [`PdfFile::exhausted`] says so.
    pub fn fields_at(&self, revision: usize) -> Vec<Field> {
        let Object::Dictionary(form) = self.get_at(revision, &self.catalog_at(revision), "AcroForm") else {
            return Vec::new();
        };
        let Object::Array(roots) = self.get_at(revision, &form, "Fields") else {
            return Vec::new();
        };
        let mut fields = Vec::new();
        let mut seen = BTreeSet::new();
        let mut count = 0usize;
        if roots.len() > MAX_FIELDS {
            self.give_up(Code::PdfTooManyFields);
        }
        let mut waiting: Vec<(Object, Dictionary, String, Vec<ObjectId>, u32)> = roots
            .into_iter()
            .take(MAX_FIELDS)
            .rev()
            .map(|root| (root, Dictionary::default(), String::new(), Vec::new(), 0))
            .collect();
        while let Some((node, inherited, parent, above, depth)) = waiting.pop() {
            let id = node.as_reference();
            if let Some(id) = id
                && !seen.insert(id)
            {
                self.give_up(Code::PdfFieldLoop);
                continue;
            }
            count += 1;
            if count > MAX_FIELDS || depth > 64 {
                self.give_up(Code::PdfTooManyFields);
                return fields;
            }
            let Object::Dictionary(own) = self.resolve_at(revision, &node) else { continue };
            let mut name = parent;
            if let Object::String(partial) = self.get_at(revision, &own, "T") {
                if !name.is_empty() {
                    name.push('.');
                }
                name.push_str(&text(&partial));
            }
            if name.len() > 1 << 16 {
                self.give_up(Code::PdfTooManyFields);
                return fields;
            }
            let mut inherited = inherited;
            for key in INHERITED {
                // Type and flags are looked at by value; the value itself may be a reference to a signature.
                match own.get(key) {
                    Some(value @ Object::Reference(_)) if key == "FT" || key == "Ff" => {
                        inherited.set(key, self.resolve_at(revision, value));
                    }
                    Some(value) => inherited.set(key, value.clone()),
                    None => {}
                }
            }
            let kids = match self.get_at(revision, &own, "Kids") {
                Object::Array(kids) => kids,
                _ => Vec::new(),
            };
            let is_field =
                |kid: &Object| self.resolve_at(revision, kid).as_dictionary().is_some_and(|kid| kid.get("T").is_some());
            if kids.len().saturating_add(waiting.len()).saturating_add(count) > MAX_FIELDS {
                self.give_up(Code::PdfTooManyFields);
                return fields;
            }
            if kids.iter().any(is_field) {
                let above: Vec<ObjectId> = above.into_iter().chain(id).collect();
                for kid in kids.into_iter().rev() {
                    waiting.push((kid, inherited.clone(), name.clone(), above.clone(), depth + 1));
                }
                continue;
            }
            let mut dictionary = own.clone();
            for key in INHERITED {
                if let Some(value) = inherited.get(key) {
                    dictionary.set(key, value.clone());
                }
            }
            let widgets = if kids.is_empty() {
                id.into_iter().collect()
            } else {
                kids.iter().filter_map(Object::as_reference).collect()
            };
            count = count.saturating_add(kids.len());
            fields.push(Field { name, id, dictionary, widgets, above });
        }
        fields
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_is_one_in_every_encoding() {
        let both = |plain: &[u8], units: &[u8]| assert_eq!(super::text(plain), super::text(units));
        both(b"a\xA0", b"\xFE\xFF\0a\x20\xAC");
        both(b"\x84\x1F\xE9", b"\xEF\xBB\xBF\xE2\x80\x94\xCB\x9C\xC3\xA9");
    }
}
