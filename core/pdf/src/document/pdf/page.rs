//! The page tree.

use std::collections::BTreeSet;

use super::{Dictionary, Object, ObjectId, PdfFile};
use dengji_base::finding::Code;

/// A file has at most so many pages.
pub const MAX_PAGES: usize = 30_000;

/// What pages inherit from the nodes above them.
const INHERITED: [&str; 4] = ["Resources", "MediaBox", "CropBox", "Rotate"];

/// The size of a page that states none, where the standard demands one: Letter, as poppler, MuPDF and pdf.js take it, so
/// that a seal lies where they show it.
const DEFAULT_BOX: [f64; 4] = [0.0, 0.0, 612.0, 792.0];

/// One page.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its object; `None` for a page that stands in its parent as it is.
    pub id: Option<ObjectId>,
    /// Its dictionary, with what it inherits.
    pub dictionary: Dictionary,
    /// The sheet: left, bottom, right, top in points as the file has them.
    pub media_box: [f64; 4],
    /// Whether the file states no sheet for it, so that Letter was taken.
    pub has_default_box: bool,
    /// Turned clockwise by so many degrees: 0, 90, 180 or 270.
    pub rotation: u32,
    /// Whether the file says that in another way than a whole multiple of 90, so that readers differ.
    pub has_odd_rotation: bool,
}

impl PdfFile<'_> {
    /// The pages as they are now, in order.
    pub fn pages(&self) -> Vec<Page> {
        self.pages_at(self.last_revision())
    }

    /// The objects of the pages, in order; pages without an object of their own are left out.
    pub fn page_ids(&self) -> Vec<ObjectId> {
        self.pages().into_iter().filter_map(|page| page.id).collect()
    }

    /// The pages of a revision. A node that stands twice is left out the second time; of that, and of a page that
    /// stands twice, [`PdfFile::exhausted`] tells.
    pub fn pages_at(&self, revision: usize) -> Vec<Page> {
        let mut pages = Vec::new();
        self.walk_pages(revision, &mut |page, _| pages.push(page));
        pages
    }

    /// Visits the pages of a revision with the nodes that lead to each. Returns the nodes of the tree.
    pub(crate) fn walk_pages(&self, revision: usize, visit: &mut dyn FnMut(Page, &Dictionary)) -> BTreeSet<ObjectId> {
        let mut nodes = BTreeSet::new();
        let mut count = 0;
        // Nodes to visit, the next one last.
        let root = self.catalog_at(revision).get("Pages").cloned().unwrap_or(Object::Null);
        let mut waiting = vec![(root, Dictionary::default(), 0u32)];
        while let Some((node, inherited, depth)) = waiting.pop() {
            let id = node.as_reference();
            let is_again = id.is_some_and(|id| !nodes.insert(id));
            if is_again {
                self.give_up(Code::PdfPageLoop);
            }
            let Object::Dictionary(own) = self.resolve_at(revision, &node) else { continue };
            let mut inherited = inherited;
            for key in INHERITED {
                if let Some(value) = own.get(key) {
                    inherited.set(key, value.clone());
                }
            }
            let is_node = match own.get("Type") {
                Some(kind) if self.resolve_at(revision, kind).is_name("Pages") => true,
                Some(kind) if self.resolve_at(revision, kind).is_name("Page") => false,
                _ => own.get("Kids").is_some(),
            };
            if is_node {
                // A page that stands twice is shown twice; a node that does may lead back to itself.
                if is_again {
                    continue;
                }
                let Object::Array(kids) = self.get_at(revision, &own, "Kids") else { continue };
                if depth > 256 || waiting.len().saturating_add(kids.len()) > 2 * MAX_PAGES {
                    self.give_up(Code::PdfTooManyPages);
                    return nodes;
                }
                waiting.extend(kids.into_iter().rev().map(|kid| (kid, inherited.clone(), depth + 1)));
            } else {
                count += 1;
                if count > MAX_PAGES {
                    self.give_up(Code::PdfTooManyPages);
                    return nodes;
                }
                let mut dictionary = own.clone();
                for key in INHERITED {
                    if let Some(value) = inherited.get(key) {
                        dictionary.set(key, value.clone());
                    }
                }
                let media_box = self
                    .rectangle_at(revision, &dictionary, "MediaBox")
                    .filter(|[left, bottom, right, top]| left < right && bottom < top);
                let turn = self.get_at(revision, &dictionary, "Rotate");
                let rotation = turn.as_truncated().unwrap_or(0);
                let page = Page {
                    id,
                    media_box: media_box.unwrap_or(DEFAULT_BOX),
                    has_default_box: media_box.is_none(),
                    rotation: u32::try_from(rotation.rem_euclid(360)).unwrap_or(0) / 90 * 90,
                    has_odd_rotation: turn != Object::Null && turn.as_integer().is_none_or(|turn| turn % 90 != 0),
                    dictionary,
                };
                visit(page, &own);
            }
        }
        nodes
    }

    /// A rectangle under a key, its lower left corner first.
    pub(crate) fn rectangle_at(&self, revision: usize, dictionary: &Dictionary, key: &str) -> Option<[f64; 4]> {
        let Object::Array(items) = self.get_at(revision, dictionary, key) else {
            return None;
        };
        let numbers: Vec<f64> =
            items.iter().take(5).filter_map(|item| self.resolve_at(revision, item).as_number()).collect();
        let [a, b, c, d] = *numbers.as_slice() else {
            return None;
        };
        Some([a.min(c), b.min(d), a.max(c), b.max(d)])
    }
}
