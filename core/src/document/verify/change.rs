//! What each revision changed, object by object. What no rule knows is the gravest kind of change.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    ChangeKind, ChangeLevel, field,
    reach::{self, Reach},
};
use crate::document::pdf::{Dictionary, Field, Object, ObjectId, Page, PdfFile};

/// So many changes are kept.
const MAX_CHANGES: usize = 5_000;

/// What is not part of what the catalog shows or does, and has rules of its own.
const CATALOG_FREE: [&str; 9] =
    ["AcroForm", "DSS", "Metadata", "Extensions", "Version", "MarkInfo", "StructTreeRoot", "Pages", "Type"];

/// What is not part of what a page shows, and has rules of its own.
const PAGE_FREE: [&str; 8] =
    ["Annots", "Parent", "Metadata", "PieceInfo", "LastModified", "StructParents", "Tabs", "Type"];

/// Annotations that cover nothing unless they bring a picture.
const MARKS: [&str; 7] = ["Text", "Popup", "Link", "Highlight", "Underline", "StrikeOut", "Squiggly"];

/// A change that was found, whoever allows it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Found {
    pub(super) revision: usize,
    pub(super) kind: ChangeKind,
    pub(super) level: ChangeLevel,
    pub(super) field: Option<String>,
    pub(super) page: Option<u32>,
    /// Further pages, of a field that shows in several places.
    pub(super) further_pages: Vec<u32>,
    pub(super) key: Option<String>,
    pub(super) object: Option<ObjectId>,
    /// Whether it was there before, and changed.
    pub(super) was_there: bool,
    /// Whether it may cover what a page showed.
    pub(super) covers: bool,
}

/// The state of a document as of a revision, as far as rules look at it.
pub(super) struct State {
    pub(super) revision: usize,
    pub(super) catalog: Dictionary,
    pub(super) form: Dictionary,
    pub(super) fields: Vec<Field>,
    pub(super) pages: Vec<Page>,
    nodes: BTreeSet<ObjectId>,
    annotations: Vec<Vec<Object>>,
    /// The first page on which each annotation stands, counted from 1.
    places: BTreeMap<ObjectId, u32>,
}

impl State {
    fn read(file: &PdfFile<'_>, revision: usize) -> Self {
        let catalog = file.catalog_at(revision);
        let form = file.get_at(revision, &catalog, "AcroForm").as_dictionary().cloned().unwrap_or_default();
        let mut pages = Vec::new();
        let nodes = file.walk_pages(revision, &mut |page, _| pages.push(page));
        let annotations: Vec<Vec<Object>> = pages
            .iter()
            .map(|page| match file.get_at(revision, &page.dictionary, "Annots") {
                Object::Array(items) => items,
                _ => Vec::new(),
            })
            .collect();
        let mut places = BTreeMap::new();
        for (items, page) in annotations.iter().zip(1_u32..) {
            for item in items.iter().filter_map(Object::as_reference) {
                places.entry(item).or_insert(page);
            }
        }
        Self { revision, catalog, form, fields: file.fields_at(revision), pages, nodes, annotations, places }
    }

    /// The pages on which a field shows, counted from 1, each once, in the order of its widgets.
    pub(super) fn pages_of(&self, field: &Field) -> Vec<u32> {
        let mut seen = BTreeSet::new();
        let pages = field.widgets.iter().filter_map(|widget| self.places.get(widget).copied());
        pages.filter(|page| seen.insert(*page)).collect()
    }

    /// Pages, nodes of their tree, and the catalog: where what a page shows ends.
    fn frame(&self, file: &PdfFile<'_>) -> BTreeSet<u32> {
        let root = file.revisions().get(self.revision).and_then(|revision| revision.trailer.get("Root"));
        let pages = self.pages.iter().filter_map(|page| page.id);
        let ids = self.nodes.iter().copied().chain(pages).chain(root.and_then(Object::as_reference));
        ids.map(|id| id.number).collect()
    }

    /// Fields, widgets, annotations and the form itself: compared by rules of their own.
    fn interactive(&self) -> BTreeSet<u32> {
        let fields = self.fields.iter().flat_map(|field| field.widgets.iter().copied().chain(field.id));
        let annotations = self.annotations.iter().flatten().filter_map(Object::as_reference);
        let form = self.catalog.get("AcroForm").and_then(Object::as_reference);
        fields.chain(annotations).chain(form).map(|id| id.number).collect()
    }

    /// Arrays that only list what is compared one by one.
    fn lists(&self, file: &PdfFile<'_>) -> BTreeSet<u32> {
        let annotations = self.pages.iter().filter_map(|page| page.dictionary.get("Annots"));
        let kids = self.fields.iter().filter_map(|field| field.dictionary.get("Kids"));
        let nodes = self.nodes.iter().filter_map(|id| {
            file.object_at(self.revision, *id)
                .as_dictionary()
                .and_then(|node| node.get("Kids").and_then(Object::as_reference))
        });
        let direct = annotations.chain(kids).chain(self.form.get("Fields")).filter_map(Object::as_reference);
        direct.chain(nodes).map(|id| id.number).collect()
    }
}

/// The changes of one revision against the one before.
pub(super) struct Diff<'d, 'f, 'a> {
    pub(super) file: &'f PdfFile<'a>,
    pub(super) reach: &'d Reach<'f, 'a>,
    pub(super) old: &'d State,
    pub(super) new: &'d State,
    /// Objects that say something else than before.
    pub(super) changed: BTreeSet<u32>,
    /// Changed objects that a rule has looked at.
    pub(super) explained: BTreeSet<u32>,
    pub(super) frame: BTreeSet<u32>,
    found: BTreeSet<Found>,
}

/// What every revision after `first` changed.
pub(super) fn since(file: &PdfFile<'_>, first: usize) -> Vec<Found> {
    let last = file.last_revision();
    if first >= last {
        return Vec::new();
    }
    let reach = Reach::new(file);
    let mut old = State::read(file, first);
    let mut all = Vec::new();
    for revision in first + 1..=last {
        let new = State::read(file, revision);
        let changed = file
            .named_in(revision)
            .map(|(number, _)| number)
            .filter(|number| {
                file.location_at(revision, *number) != file.location_at(old.revision, *number)
                    && !reach::same(
                        file,
                        &reach::object(file, old.revision, *number),
                        &reach::object(file, revision, *number),
                    )
            })
            .collect();
        let mut diff = Diff {
            file,
            reach: &reach,
            old: &old,
            new: &new,
            changed,
            explained: BTreeSet::new(),
            frame: BTreeSet::new(),
            found: BTreeSet::new(),
        };
        diff.run();
        all.extend(diff.found);
        if all.len() > MAX_CHANGES || file.exhausted().is_some() {
            break;
        }
        old = new;
    }
    all
}

impl Diff<'_, '_, '_> {
    pub(super) fn found(&self, kind: ChangeKind, level: ChangeLevel) -> Found {
        Found {
            revision: self.new.revision,
            kind,
            level,
            field: None,
            page: None,
            further_pages: Vec::new(),
            key: None,
            object: None,
            was_there: false,
            covers: false,
        }
    }

    pub(super) fn push(&mut self, found: Found) {
        if self.found.len() <= MAX_CHANGES {
            self.found.insert(found);
        }
    }

    fn run(&mut self) {
        self.frame = self.new.frame(self.file);
        self.frame.extend(self.old.frame(self.file));
        self.catalog();
        self.pages();
        field::compare(self);
        self.annotations();
        self.rest();
    }

    fn differing(&self, old: &Dictionary, new: &Dictionary) -> Vec<String> {
        reach::differing(self.file, (self.old.revision, old), (self.new.revision, new))
    }

    fn catalog(&mut self) {
        for key in self.differing(&self.old.catalog, &self.new.catalog) {
            let found = match key.as_str() {
                "Pages" | "AcroForm" => continue,
                "DSS" => self.found(ChangeKind::SecurityStore, ChangeLevel::Archive),
                "Metadata" | "Extensions" | "Version" => self.found(ChangeKind::Metadata, ChangeLevel::Archive),
                "MarkInfo" | "StructTreeRoot" => self.found(ChangeKind::StructureChanged, ChangeLevel::FormFilling),
                _ => self.found(ChangeKind::CatalogChanged, ChangeLevel::Other),
            };
            self.push(Found { key: Some(key), ..found });
        }
        for key in self.differing(&self.old.form, &self.new.form) {
            // The list of fields is compared field by field; XFA is another form altogether.
            let level = match key.as_str() {
                "Fields" => continue,
                "XFA" => ChangeLevel::Other,
                _ => ChangeLevel::FormFilling,
            };
            let found = self.found(ChangeKind::FormChanged, level);
            // The flags only say that there are signatures now.
            if key != "SigFlags" {
                self.push(Found { key: Some(key), ..found });
            }
        }
    }

    fn pages(&mut self) {
        let ids = |state: &State| state.pages.iter().map(|page| page.id).collect::<Vec<_>>();
        let (before, after) = (ids(self.old), ids(self.new));
        let longest = before.len().max(after.len());
        for at in (0..longest).filter(|at| before.get(*at) != after.get(*at)).take(100) {
            let found = self.found(ChangeKind::PagesChanged, ChangeLevel::Other);
            let object = after.get(at).or(before.get(at)).copied().flatten();
            self.push(Found { page: u32::try_from(at + 1).ok(), object, ..found });
        }
        for (at, (old, new)) in self.old.pages.iter().zip(&self.new.pages).enumerate() {
            if old.id != new.id {
                continue;
            }
            for key in self.differing(&old.dictionary, &new.dictionary) {
                let (kind, level) = match key.as_str() {
                    "Annots" | "Parent" => continue,
                    "Metadata" | "PieceInfo" | "LastModified" => (ChangeKind::Metadata, ChangeLevel::Archive),
                    "StructParents" | "Tabs" => (ChangeKind::StructureChanged, ChangeLevel::FormFilling),
                    _ => (ChangeKind::PageChanged, ChangeLevel::Other),
                };
                let found = self.found(kind, level);
                self.push(Found { key: Some(key), page: u32::try_from(at + 1).ok(), object: new.id, ..found });
            }
        }
    }

    fn annotations(&mut self) {
        let (old, new) = (self.old, self.new);
        let widgets: BTreeSet<ObjectId> = old
            .fields
            .iter()
            .chain(&new.fields)
            .flat_map(|field| field.widgets.iter().copied().chain(field.id))
            .collect();
        let empty = Vec::new();
        let mut stops = self.frame.clone();
        stops.extend(widgets.iter().map(|id| id.number));
        for at in 0..new.pages.len().max(old.pages.len()) {
            let page = u32::try_from(at + 1).ok();
            let before = old.annotations.get(at).unwrap_or(&empty);
            let after = new.annotations.get(at).unwrap_or(&empty);
            let known: BTreeSet<ObjectId> = before.iter().filter_map(Object::as_reference).collect();
            let kept: BTreeSet<ObjectId> = after.iter().filter_map(Object::as_reference).collect();
            for item in after {
                let id = item.as_reference();
                // Widgets of fields are compared with their field.
                if id.is_some_and(|id| widgets.contains(&id)) {
                    continue;
                }
                let is_known = id.map_or_else(|| before.contains(item), |id| known.contains(&id));
                let held = self.reach.from(new.revision, [item], &stops);
                let touched: Vec<u32> = held.intersection(&self.changed).copied().collect();
                self.explained.extend(&touched);
                if is_known && touched.is_empty() {
                    continue;
                }
                let kind = if is_known { ChangeKind::AnnotationChanged } else { ChangeKind::AnnotationAdded };
                let dictionary = self.file.resolve_at(new.revision, item).as_dictionary().cloned().unwrap_or_default();
                let subtype = dictionary.get("Subtype").and_then(Object::as_name).unwrap_or_default().to_vec();
                let is_mark = MARKS.iter().any(|mark| mark.as_bytes() == subtype);
                let covers = !is_mark || (dictionary.get("AP").is_some() && subtype != b"Popup" && subtype != b"Text");
                // A widget that belongs to no field is shown, and fills in nothing.
                let level = if subtype == b"Widget" { ChangeLevel::Other } else { ChangeLevel::Annotations };
                let found = self.found(kind, level);
                self.push(Found { page, object: id, covers, ..found });
            }
            for item in before {
                let is_gone = item.as_reference().map_or_else(|| !after.contains(item), |id| !kept.contains(&id));
                if is_gone && !item.as_reference().is_some_and(|id| widgets.contains(&id)) {
                    let found = self.found(ChangeKind::AnnotationRemoved, ChangeLevel::Annotations);
                    self.push(Found { page, object: item.as_reference(), ..found });
                }
            }
        }
    }

    /// What pages show, and every changed object that no rule has looked at.
    fn rest(&mut self) {
        let (file, reach, new) = (self.file, self.reach, self.new);
        let interactive: BTreeSet<u32> = new.interactive().union(&self.old.interactive()).copied().collect();
        let stops: BTreeSet<u32> = self.frame.union(&interactive).copied().collect();
        let mut content = BTreeMap::new();
        for (at, page) in new.pages.iter().enumerate() {
            let shown = page.dictionary.iter().filter(|(key, _)| !PAGE_FREE.iter().any(|free| free.as_bytes() == *key));
            let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
            // Not stopped by fields: whatever else an object is, what a page shows it may not change.
            reach.mark(new.revision, shown.map(|(_, value)| value), &self.frame, number, &mut content);
        }
        let bound = new.catalog.iter().filter(|(key, _)| !CATALOG_FREE.iter().any(|free| free.as_bytes() == *key));
        let bound = reach.from(new.revision, bound.map(|(_, value)| value), &stops);
        let part = |key: &str| reach.from(new.revision, new.catalog.get(key), &stops);
        let (store, structure, metadata) = (part("DSS"), part("StructTreeRoot"), part("Metadata"));
        let trailer = file.revisions().get(new.revision).map(|revision| &revision.trailer);
        let info = reach.from(new.revision, trailer.and_then(|trailer| trailer.get("Info")), &stops);
        let aside: Vec<&Object> = new
            .pages
            .iter()
            .flat_map(|page| ["Metadata", "PieceInfo"].map(|key| page.dictionary.get(key)))
            .flatten()
            .collect();
        let aside = reach.from(new.revision, aside, &stops);
        let resources = reach.from(new.revision, new.form.get("DR"), &stops);
        let everything = reach.from(
            new.revision,
            trailer.into_iter().flat_map(|it| it.iter().map(|(_, value)| value)),
            &BTreeSet::new(),
        );
        let lists: BTreeSet<u32> = new.lists(file).union(&self.old.lists(file)).copied().collect();
        for number in self.changed.clone() {
            let object = reach::object(file, new.revision, number);
            let is_of = |set: &BTreeSet<u32>| set.contains(&number);
            let (kind, level) = if content.contains_key(&number) {
                (ChangeKind::ContentChanged, ChangeLevel::Other)
            } else if is_of(&bound) {
                (ChangeKind::CatalogChanged, ChangeLevel::Other)
            } else if is_of(&self.frame) || is_of(&interactive) || is_of(&self.explained) || is_of(&lists) {
                continue;
            } else if is_of(&store) {
                (ChangeKind::SecurityStore, ChangeLevel::Archive)
            } else if is_of(&metadata) || is_of(&info) || is_of(&aside) {
                (ChangeKind::Metadata, ChangeLevel::Archive)
            } else if is_of(&structure) {
                (ChangeKind::StructureChanged, ChangeLevel::FormFilling)
            } else if is_of(&resources) {
                let grew = grew(&reach::object(file, self.old.revision, number), &object);
                (ChangeKind::FormChanged, if grew { ChangeLevel::FormFilling } else { ChangeLevel::Other })
            } else if is_of(&everything) {
                let listed = self.only_kids(number, &object);
                if listed {
                    continue;
                }
                (ChangeKind::ContentChanged, ChangeLevel::Other)
            } else if is_plumbing(&object) {
                continue;
            } else {
                (ChangeKind::UnusedObject, ChangeLevel::None)
            };
            let found = self.found(kind, level);
            // The parts of the store and of metadata need no line each.
            let is_one =
                matches!(kind, ChangeKind::SecurityStore | ChangeKind::Metadata | ChangeKind::StructureChanged);
            let object = (!is_one).then_some(ObjectId { number, generation: 0 });
            self.push(Found { object, page: content.get(&number).copied(), ..found });
        }
    }

    /// Whether it is a node of the form that got more kids, which are compared themselves.
    fn only_kids(&self, number: u32, new: &Object) -> bool {
        match (reach::object(self.file, self.old.revision, number), new) {
            (Object::Dictionary(old), Object::Dictionary(new)) => {
                old.get("Kids").is_some() && self.differing(&old, new).iter().all(|key| key == "Kids")
            }
            (Object::Null, Object::Dictionary(new)) => new.get("T").is_some() && new.get("Kids").is_some(),
            _ => false,
        }
    }
}

/// Cross-references and object streams hold objects, and are none that anything uses.
fn is_plumbing(object: &Object) -> bool {
    let kind = object.as_dictionary().and_then(|dictionary| dictionary.get("Type"));
    *object == Object::Null || kind.is_some_and(|kind| kind.is_name("XRef") || kind.is_name("ObjStm"))
}

/// Whether a new version holds all that the old one held.
fn grew(old: &Object, new: &Object) -> bool {
    match (old, new) {
        (Object::Null, _) => true,
        (Object::Dictionary(old), Object::Dictionary(new)) => old.iter().all(|(key, value)| {
            let now = new.iter().find(|(other, _)| *other == key).map(|(_, now)| now);
            now.is_some_and(|now| now == value || (value.as_dictionary().is_some() && grew(value, now)))
        }),
        _ => false,
    }
}
