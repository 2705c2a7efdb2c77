//! What a signed file shows differently by itself: layers and scripts, of which whoever looks at it is told.
//!
//! They are as they were signed, so that no verdict hangs on them. But who signed may have seen other content than who
//! reads: a layer that is off, or on paper alone (ISO 32000-1, 8.11.4), and a script that writes fields (12.6.4.16).

use crate::document::pdf::{Dictionary, Object, PdfFile};
use dengji_base::finding::{Code, Finding};

/// So many actions one behind the other are followed.
const LONGEST: usize = 16;

/// The remarks on what the newest revision shows.
pub(super) fn remarks(file: &PdfFile<'_>) -> Vec<Finding> {
    let eye = Eye { file, at: file.last_revision() };
    let catalog = file.catalog_at(eye.at);
    let mut remarks = Vec::new();
    if eye.has_varying_layers(&catalog) {
        remarks.push(Finding::new(Code::PdfLayersVary, ""));
    }
    if eye.has_scripts(&catalog) {
        remarks.push(Finding::new(Code::PdfScripts, ""));
    }
    remarks
}

struct Eye<'f, 'a> {
    file: &'f PdfFile<'a>,
    at: usize,
}

impl Eye<'_, '_> {
    fn get(&self, dictionary: &Dictionary, key: &str) -> Object {
        self.file.get_at(self.at, dictionary, key)
    }

    fn dictionary(&self, dictionary: &Dictionary, key: &str) -> Dictionary {
        self.get(dictionary, key).as_dictionary().cloned().unwrap_or_default()
    }

    /// Whether a layer is off, or comes and goes with what the page is shown for.
    fn has_varying_layers(&self, catalog: &Dictionary) -> bool {
        let shown = self.dictionary(&self.dictionary(catalog, "OCProperties"), "D");
        let has = |key: &str| matches!(self.get(&shown, key), Object::Array(list) if !list.is_empty());
        let base = self.get(&shown, "BaseState");
        has("OFF") || has("AS") || !(base == Object::Null || base.is_name("ON"))
    }

    /// Whether a script runs when the file is opened, a page is turned to, or a field is filled in.
    fn has_scripts(&self, catalog: &Dictionary) -> bool {
        let named = self.get(&self.dictionary(catalog, "Names"), "JavaScript") != Object::Null;
        let opening = self.runs(&self.get(catalog, "OpenAction"));
        let file = self.file;
        let read = |id| file.object_at(self.at, id).as_dictionary().cloned().unwrap_or_default();
        let pages = || file.pages_at(self.at).into_iter().map(|page| page.dictionary);
        let fields = || {
            let fields = file.fields_at(self.at).into_iter();
            fields.flat_map(|field| std::iter::once(field.dictionary).chain(field.widgets.into_iter().map(read)))
        };
        named
            || opening
            || std::iter::once(catalog.clone()).chain(pages()).chain(fields()).any(|part| {
                let events = self.dictionary(&part, "AA");
                self.runs(&self.get(&part, "A")) || events.all().any(|(_, action)| self.runs(action))
            })
    }

    /// Whether an action, or one that follows it, is a script.
    fn runs(&self, action: &Object) -> bool {
        let mut next = vec![self.file.resolve_at(self.at, action)];
        for _ in 0..LONGEST {
            let Some(action) = next.pop() else { return false };
            match action {
                Object::Dictionary(action) => {
                    if self.get(&action, "S").is_name("JavaScript") {
                        return true;
                    }
                    next.extend(Some(self.get(&action, "Next")).filter(|next| *next != Object::Null));
                }
                Object::Array(actions) => {
                    next.extend(actions.iter().take(LONGEST).map(|one| self.file.resolve_at(self.at, one)));
                }
                _ => {}
            }
        }
        // What nobody writes may be anything.
        !next.is_empty()
    }
}
