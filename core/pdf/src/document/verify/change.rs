//! What each revision changed, object by object. What no rule knows is the gravest kind of change.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    ChangeKind, ChangeLevel, annotation, field,
    fill::Fills,
    reach::{self, Reach},
    rules::{Rule, is_plumbing, is_repeated, of_catalog, of_form, of_page, of_resources, ruled},
    structure::of_structure,
};
use crate::document::pdf::{Dictionary, Field, Location, Object, ObjectId, Page, PdfFile};
use dengji_base::finding::Code;

/// What one change costs of what the reader may do, so that the number of changes is bounded by the file's size.
const COST: usize = 32;

/// Keys by which a field or an annotation leads to other fields and annotations. By any other key it leads to what is
/// its own, or shared with what is shown elsewhere.
const LINKS: [&str; 9] = ["Parent", "P", "Kids", "Popup", "IRT", "A", "AA", "PA", "Dest"];

/// A change that was found, whoever allows it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct DetectedChange {
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
    /// The pages on which each annotation stands, counted from 1.
    places: BTreeMap<ObjectId, Vec<u32>>,
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
        let mut places: BTreeMap<ObjectId, Vec<u32>> = BTreeMap::new();
        for (items, page) in annotations.iter().zip(1_u32..) {
            for item in items.iter().filter_map(Object::as_reference) {
                let pages = places.entry(item).or_default();
                if pages.last() != Some(&page) {
                    pages.push(page);
                }
            }
        }
        Self { revision, catalog, form, fields: file.fields_at(revision), pages, nodes, annotations, places }
    }

    /// The pages on which a field shows, counted from 1, each once, in the order of its widgets.
    pub(super) fn pages_of(&self, field: &Field) -> Vec<u32> {
        let mut seen = BTreeSet::new();
        let pages = field.widgets.iter().flat_map(|widget| self.pages_with(*widget)).copied();
        pages.filter(|page| seen.insert(*page)).collect()
    }

    /// The pages that list an annotation.
    pub(super) fn pages_with(&self, annotation: ObjectId) -> &[u32] {
        self.places.get(&annotation).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether readers draw some field, or some text on a page, by themselves: the form asks for it, or what has words has no
    /// picture.
    fn is_drawn_by_readers(&self, file: &PdfFile<'_>) -> bool {
        let asks = file.get_at(self.revision, &self.form, "NeedAppearances") == Object::Boolean(true);
        let get = |dictionary: &Dictionary, key: &str| file.get_at(self.revision, dictionary, key);
        let is_pictured = |annotation: &Dictionary| match get(annotation, "AP") {
            Object::Dictionary(all) => match get(&all, "N") {
                Object::Stream(_) => true,
                Object::Dictionary(states) => {
                    !states.is_empty()
                        && states.all().all(|(_, one)| matches!(file.resolve_at(self.revision, one), Object::Stream(_)))
                }
                _ => false,
            },
            _ => false,
        };
        let has_words = |one: &Dictionary| ["V", "Contents"].iter().any(|key| one.get(key).is_some());
        let filled = self.fields.iter().filter(|field| !field.is_signature()).any(|field| {
            let mut widgets = field.widgets.iter().map(|widget| file.object_at(self.revision, *widget));
            asks || (field.dictionary.get("V").is_some()
                && !is_pictured(&field.dictionary)
                && !widgets.all(|widget| widget.as_dictionary().is_some_and(is_pictured)))
        });
        // Also those that the form does not list: readers ask the page.
        let drawn = |annotation: &Object| {
            let annotation = file.resolve_at(self.revision, annotation);
            let Some(annotation) = annotation.as_dictionary() else { return false };
            let kind = get(annotation, "Subtype");
            let (is_field, is_text) = (kind.is_name("Widget"), kind.is_name("FreeText"));
            let is_signature = get(annotation, "FT").is_name("Sig");
            (is_field && !is_signature && asks && has_words(annotation))
                || ((is_field || is_text) && !is_signature && has_words(annotation) && !is_pictured(annotation))
        };
        filled || self.annotations.iter().flatten().any(drawn)
    }

    /// The nodes of the page tree above the pages.
    fn nodes(&self) -> BTreeSet<u32> {
        let pages: BTreeSet<ObjectId> = self.pages.iter().filter_map(|page| page.id).collect();
        self.nodes.difference(&pages).map(|id| id.number).collect()
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

    /// Arrays that only list what is compared one by one: annotations of pages, fields of the form and of its nodes, widgets
    /// of a field. What lists pages is not among them: no honest hand writes that anew.
    fn lists(&self, file: &PdfFile<'_>) -> BTreeSet<u32> {
        let annotations = self.pages.iter().filter_map(|page| page.dictionary.get("Annots"));
        let nodes: BTreeSet<ObjectId> = self.fields.iter().flat_map(|field| &field.above).copied().collect();
        let nodes: Vec<Object> = nodes.into_iter().map(|id| file.object_at(self.revision, id)).collect();
        let kids = nodes.iter().filter_map(|node| node.as_dictionary()?.get("Kids"));
        let widgets = self.fields.iter().filter_map(|field| field.dictionary.get("Kids"));
        let lists =
            annotations.chain(kids).chain(widgets).chain(self.form.get("Fields")).filter_map(Object::as_reference);
        let is_list = |id: &ObjectId| matches!(file.object_at(self.revision, *id), Object::Array(_));
        lists.filter(is_list).map(|id| id.number).collect()
    }
}

/// A field that was filled in, as it was and as it is.
pub(super) struct Fill {
    old: Field,
    new: Field,
    is_button: bool,
    /// What is found where it shows more than what was filled in.
    doubt: DetectedChange,
}

impl Fill {
    pub(super) fn new(old: &Field, new: &Field, is_button: bool, doubt: DetectedChange) -> Self {
        Self { old: old.clone(), new: new.clone(), is_button, doubt: DetectedChange { covers: true, ..doubt } }
    }
}

/// The changes of one revision against the one before.
pub(super) struct Diff<'d, 'f, 'a> {
    pub(super) file: &'f PdfFile<'a>,
    pub(super) reach: &'d Reach<'f, 'a>,
    /// The first revision that is signed.
    signed: usize,
    pub(super) old: &'d State,
    pub(super) new: &'d State,
    /// Objects that say something else than before.
    pub(super) changed: BTreeSet<u32>,
    /// Changed objects that a rule has looked at.
    pub(super) explained: BTreeSet<u32>,
    pub(super) frame: BTreeSet<u32>,
    /// Fields that were filled in.
    pub(super) fills: Vec<Fill>,
    tell: &'d mut dyn FnMut(DetectedChange),
}

/// Tells each change that a revision after `first` made, when it is found. Gives the names that several fields bore
/// at once, at least one of them signed, in any revision from `first` on.
pub(super) fn since(file: &PdfFile<'_>, first: usize, tell: &mut dyn FnMut(DetectedChange)) -> BTreeSet<String> {
    let reach = Reach::new(file);
    let packed = file.packed().collect();
    let mut old = State::read(file, first);
    let mut twice = field::names_twice(file, &old);
    for revision in first + 1..=file.last_revision() {
        let new = State::read(file, revision);
        if file.is_spent() {
            break;
        }
        twice.append(&mut field::names_twice(file, &new));
        compare(&reach, &packed, first, (&old, &new), tell);
        old = new;
    }
    twice
}

/// Tells the changes from a revision to the last one at once, whatever lies between.
pub(super) fn at_once(file: &PdfFile<'_>, first: usize, tell: &mut dyn FnMut(DetectedChange)) {
    let (old, new) = (State::read(file, first), State::read(file, file.last_revision()));
    if !file.is_spent() {
        compare(&Reach::new(file), &file.packed().collect(), first, (&old, &new), tell);
    }
}

fn compare(
    reach: &Reach<'_, '_>,
    packed: &BTreeSet<(u32, u32)>,
    signed: usize,
    (old, new): (&State, &State),
    tell: &mut dyn FnMut(DetectedChange),
) {
    let mut diff = Diff {
        file: reach.file(),
        reach,
        signed,
        old,
        new,
        changed: reach::changed(reach, packed, old.revision, new.revision),
        explained: BTreeSet::new(),
        frame: BTreeSet::new(),
        fills: Vec::new(),
        tell,
    };
    diff.run();
}

impl Diff<'_, '_, '_> {
    pub(super) fn found(&self, kind: ChangeKind, level: ChangeLevel) -> DetectedChange {
        DetectedChange {
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

    /// Tells of a change. What is found once the reader has given up rests on what was not read, and is none.
    pub(super) fn push(&mut self, found: DetectedChange) {
        if self.file.charge(COST).is_some() {
            (self.tell)(found);
        }
    }

    /// Whether fields were left unread, so that nothing can be said of those that are missing here or there.
    pub(super) fn lacks_fields(&self) -> bool {
        self.file.gave_up(Code::PdfTooManyFields)
    }

    fn run(&mut self) {
        // What was a page or a node and is none now is told of as such.
        self.frame = self.new.frame(self.file);
        self.trailer();
        self.catalog();
        self.pages();
        field::compare(self);
        self.annotations();
        self.rest();
        self.filled();
    }

    /// Whether what was filled in shows no more than that. It comes last: to read texts costs more than all before it.
    fn filled(&mut self) {
        let fills = std::mem::take(&mut self.fills);
        let (old, new) = (self.old, self.new);
        let at = [self.signed, old.revision, new.revision];
        let mut judge = Fills::new(self.reach, at, &new.form, &new.pages, &new.places);
        for Fill { old, new, is_button, doubt } in fills {
            if !judge.are_sound(&old, &new, is_button) {
                self.push(doubt);
            }
        }
    }

    fn differing(&self, old: &Dictionary, new: &Dictionary) -> Vec<String> {
        reach::differing(self.file, (self.old.revision, old), (self.new.revision, new))
    }

    fn structure(&self, old: &Object, new: &Object) -> ChangeLevel {
        of_structure(self.file, (self.old.revision, old), (self.new.revision, new))
    }

    /// What a trailer says decides which objects there are.
    fn trailer(&mut self) {
        let file = self.file;
        let trailer = file.revisions().get(self.new.revision).map(|revision| &revision.trailer);
        if trailer.is_some_and(Dictionary::is_ambiguous) {
            let found = self.found(ChangeKind::CatalogChanged, ChangeLevel::Other);
            self.push(found);
        }
        let (before, after) = (file.cut_off(self.old.revision), file.cut_off(self.new.revision));
        let is_there = |number: &u32| {
            file.location_at(self.old.revision, *number) != Location::Free
                && file.location_at(self.new.revision, *number) != Location::Free
        };
        if before.symmetric_difference(&after).any(is_there) {
            // Some readers drop what lies beyond; others show it.
            let found = self.found(ChangeKind::CatalogChanged, ChangeLevel::Archive);
            self.push(DetectedChange { key: Some("Size".to_owned()), covers: true, ..found });
        }
    }

    fn catalog(&mut self) {
        // Fields are drawn anew where the form asks for it, from what it says: what is seen may be another thing then.
        let is_drawn_anew = self.old.is_drawn_by_readers(self.file) || self.new.is_drawn_by_readers(self.file);
        for key in self.differing(&self.old.catalog, &self.new.catalog) {
            let again = is_repeated(&self.old.catalog, &self.new.catalog, &key);
            let repeated = again.then_some((ChangeKind::CatalogChanged, ChangeLevel::Other));
            if let Some((kind, mut level)) = repeated.or_else(|| of_catalog(&key)) {
                if kind == ChangeKind::StructureChanged {
                    let value = |state: &State| self.file.get_at(state.revision, &state.catalog, &key);
                    level = level.max(self.structure(&value(self.old), &value(self.new)));
                }
                let found = self.found(kind, level);
                self.push(DetectedChange { key: Some(key), ..found });
            }
        }
        for key in self.differing(&self.old.form, &self.new.form) {
            let again = is_repeated(&self.old.form, &self.new.form, &key);
            let repeated = again.then_some((ChangeKind::FormChanged, ChangeLevel::Other));
            let Some((kind, mut level)) = repeated.or_else(|| of_form(&key)) else { continue };
            if key == "DR" && !again {
                let resources = |state: &State| self.file.get_at(state.revision, &state.form, "DR");
                level = of_resources(&resources(self.old), &resources(self.new));
            }
            let found = self.found(kind, level);
            self.push(DetectedChange { key: Some(key), covers: is_drawn_anew, ..found });
        }
    }

    fn pages(&mut self) {
        let ids = |state: &State| state.pages.iter().map(|page| page.id).collect::<Vec<_>>();
        let (before, after) = (ids(self.old), ids(self.new));
        let longest = before.len().max(after.len());
        for at in (0..longest).filter(|at| before.get(*at) != after.get(*at)) {
            let found = self.found(ChangeKind::PagesChanged, ChangeLevel::Other);
            let object = after.get(at).or(before.get(at)).copied().flatten();
            self.push(DetectedChange { page: u32::try_from(at + 1).ok(), object, ..found });
        }
        // Readers that go from the catalog to the pages, or from a page up, shall come to the same.
        if self.old.catalog.get("Pages") != self.new.catalog.get("Pages") {
            let found = self.found(ChangeKind::PagesChanged, ChangeLevel::Other);
            self.push(DetectedChange { key: Some("Pages".to_owned()), ..found });
        }
        // What nodes say is inherited and compared with the pages; what else they say no honest hand changes, and it
        // may be what counts pages, or draws.
        let mut nodes = self.old.nodes();
        nodes.extend(self.new.nodes());
        for number in nodes.intersection(&self.changed).copied().collect::<Vec<_>>() {
            let found = self.found(ChangeKind::PagesChanged, ChangeLevel::Other);
            self.push(DetectedChange { object: Some(named(number)), ..found });
        }
        for (at, (old, new)) in self.old.pages.iter().zip(&self.new.pages).enumerate() {
            if old.id != new.id {
                continue;
            }
            if old.dictionary.get("Parent") != new.dictionary.get("Parent") {
                let found = self.found(ChangeKind::PageChanged, ChangeLevel::Other);
                let key = Some("Parent".to_owned());
                self.push(DetectedChange { key, page: u32::try_from(at + 1).ok(), object: new.id, ..found });
            }
            for key in self.differing(&old.dictionary, &new.dictionary) {
                let again = is_repeated(&old.dictionary, &new.dictionary, &key);
                let repeated = again.then_some((ChangeKind::PageChanged, ChangeLevel::Other));
                let Some((kind, mut level)) = repeated.or_else(|| of_page(&key)) else { continue };
                if kind == ChangeKind::StructureChanged {
                    let value = |state: &State, page: &Page| self.file.get_at(state.revision, &page.dictionary, &key);
                    level = level.max(self.structure(&value(self.old, old), &value(self.new, new)));
                }
                let found = self.found(kind, level);
                self.push(DetectedChange { key: Some(key), page: u32::try_from(at + 1).ok(), object: new.id, ..found });
            }
        }
    }

    /// What these dictionaries lead to by keys that are asked for. `stops` end ways that lead to other fields and
    /// annotations; what is shown is followed through them, whatever else it is.
    pub(super) fn led_to(
        &self,
        dictionaries: &[Dictionary],
        stops: &BTreeSet<u32>,
        by: impl Fn(&str) -> bool,
    ) -> BTreeSet<u32> {
        let values = |is_link: bool| {
            let asked = dictionaries.iter().flat_map(Dictionary::all).filter(|(key, _)| {
                let key = String::from_utf8_lossy(key);
                by(&key) && LINKS.contains(&key.as_ref()) == is_link
            });
            asked.map(|(_, value)| value).collect::<Vec<_>>()
        };
        let mut found = self.reach.from(self.new.revision, values(false), &self.frame);
        found.append(&mut self.reach.from(self.new.revision, values(true), stops));
        found
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
            let mut seen = BTreeSet::new();
            for item in after {
                let id = item.as_reference();
                // Widgets of fields are compared with their field.
                if id.is_some_and(|id| widgets.contains(&id) || !seen.insert(id)) {
                    continue;
                }
                let is_known = id.map_or_else(|| before.contains(item), |id| known.contains(&id));
                let dictionary = self.file.resolve_at(new.revision, item).as_dictionary().cloned().unwrap_or_default();
                let mut held = self.reach.from(new.revision, [item], &stops);
                held.extend(self.led_to(std::slice::from_ref(&dictionary), &stops, |_| true));
                let touched: Vec<u32> = held.intersection(&self.changed).copied().collect();
                self.explained.extend(&touched);
                if is_known && touched.is_empty() {
                    continue;
                }
                let kind = if is_known { ChangeKind::AnnotationChanged } else { ChangeKind::AnnotationAdded };
                let subtype = dictionary.get("Subtype").and_then(Object::as_name).unwrap_or_default().to_vec();
                // What it hid before counts as well as what it hides now.
                let was = item.as_reference().filter(|_| is_known).map(|id| self.file.object_at(old.revision, id));
                let was = was.as_ref().and_then(Object::as_dictionary);
                let covers = annotation::covers(self.file, new.revision, &dictionary)
                    || was.is_some_and(|was| annotation::covers(self.file, old.revision, was));
                if subtype == b"Widget" && self.lacks_fields() {
                    continue;
                }
                // A widget that belongs to no field is shown, and fills in nothing.
                let level = if subtype == b"Widget" { ChangeLevel::Other } else { ChangeLevel::Annotations };
                let found = self.found(kind, level);
                self.push(DetectedChange { page, object: id, covers, ..found });
            }
            // What lies on top is what is seen.
            let (was, is) = (annotation::in_both(before, after, &kept), annotation::in_both(after, before, &known));
            if let Some((_, moved)) = was.iter().zip(&is).find(|(was, is)| was != is) {
                let found = self.found(ChangeKind::AnnotationChanged, ChangeLevel::Annotations);
                self.push(DetectedChange {
                    page,
                    object: moved.as_reference(),
                    was_there: true,
                    covers: true,
                    ..found
                });
            }
            seen.clear();
            for item in before {
                let is_gone = item
                    .as_reference()
                    .map_or_else(|| !after.contains(item), |id| !kept.contains(&id) && seen.insert(id));
                if is_gone && !item.as_reference().is_some_and(|id| widgets.contains(&id)) {
                    let found = self.found(ChangeKind::AnnotationRemoved, ChangeLevel::Annotations);
                    let was = self.file.resolve_at(old.revision, item);
                    let covers = was.as_dictionary().is_none_or(|it| annotation::covers(self.file, old.revision, it));
                    self.push(DetectedChange { page, object: item.as_reference(), was_there: true, covers, ..found });
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
        for (page, number) in new.pages.iter().zip(1_u32..) {
            let shown = page.dictionary.all().filter(|(key, _)| {
                of_page(&String::from_utf8_lossy(key)).is_some_and(|(_, level)| level == ChangeLevel::Other)
            });
            // Not stopped by fields: whatever else an object is, what a page shows it may not change.
            reach.mark(new.revision, shown.map(|(_, value)| value), &self.frame, number, &mut content);
        }
        // What changes a page goes first, lest anything be given up before it is found.
        for number in self.changed.clone() {
            if let Some(page) = content.get(&number) {
                let found = self.found(ChangeKind::ContentChanged, ChangeLevel::Other);
                self.push(DetectedChange { page: Some(*page), object: Some(named(number)), ..found });
            }
        }
        let behind = self.behind(&stops);
        let trailer = file.revisions().get(new.revision).map(|revision| &revision.trailer);
        let info = reach.from(new.revision, trailer.and_then(|trailer| trailer.get("Info")), &stops);
        let resources = reach.from(new.revision, new.form.get("DR"), &stops);
        let everything = reach.from(
            new.revision,
            trailer.into_iter().flat_map(|it| it.iter().map(|(_, value)| value)),
            &BTreeSet::new(),
        );
        let lists = new.lists(file);
        let lines: BTreeSet<u32> =
            new.fields.iter().chain(&self.old.fields).flat_map(|field| &field.above).map(|id| id.number).collect();
        // The parts of the store, of metadata and of the structure need no line each.
        let mut said = BTreeSet::new();
        for number in self.changed.clone() {
            let is_of = |set: &BTreeSet<u32>| set.contains(&number);
            let rule = behind.get(&number).copied();
            let is_grave = rule.is_some_and(|(_, level)| level == ChangeLevel::Other);
            let is_read = rule.is_some_and(|(kind, _)| kind == ChangeKind::StructureChanged);
            if content.contains_key(&number)
                || (!is_grave
                    && !is_of(&lines)
                    && (is_of(&self.frame)
                        || is_of(&interactive)
                        || (is_of(&self.explained) && !is_read)
                        || is_of(&lists)))
            {
                continue;
            }
            let now = || reach::object(file, new.revision, number);
            let (kind, level) = if let Some(rule) = rule.filter(|_| is_grave) {
                rule
            } else if is_of(&resources) {
                (ChangeKind::FormChanged, of_resources(&reach::object(file, self.old.revision, number), &now()))
            } else if let Some((kind, level)) = rule {
                let before = || reach::object(file, self.old.revision, number);
                let is_structure = kind == ChangeKind::StructureChanged;
                (kind, if is_structure { self.structure(&before(), &now()).max(level) } else { level })
            } else if is_of(&info) {
                (ChangeKind::Metadata, ChangeLevel::Archive)
            } else if is_of(&everything) {
                if self.lacks_fields() || self.only_kids(number, &now()) {
                    continue;
                }
                (ChangeKind::ContentChanged, ChangeLevel::Other)
            } else if is_plumbing(&now()) {
                continue;
            } else {
                (ChangeKind::UnusedObject, ChangeLevel::None)
            };
            let is_one =
                matches!(kind, ChangeKind::SecurityStore | ChangeKind::Metadata | ChangeKind::StructureChanged);
            if is_one && !said.insert((kind, level)) {
                continue;
            }
            let found = self.found(kind, level);
            self.push(DetectedChange { object: (!is_one).then_some(named(number)), ..found });
        }
    }

    /// What the keys of the catalog, of the form and of pages lead to, with what a change of it is: the gravest of
    /// all that lead there.
    fn behind(&self, stops: &BTreeSet<u32>) -> BTreeMap<u32, Rule> {
        let new = self.new;
        // What pages show has been marked, and the form's resources have a rule of their own.
        let beside = |(_, level): &Rule| *level != ChangeLevel::Other;
        let keyed =
            ruled(&new.catalog, of_catalog).chain(ruled(&new.form, |key| of_form(key).filter(|_| key != "DR"))).chain(
                new.pages
                    .iter()
                    .flat_map(|page| ruled(&page.dictionary, of_page).filter(move |(rule, _)| beside(rule))),
            );
        let mut values: BTreeMap<Rule, Vec<&Object>> = BTreeMap::new();
        for (rule, value) in keyed {
            values.entry(rule).or_default().push(value);
        }
        let mut behind: BTreeMap<u32, Rule> = BTreeMap::new();
        for ((kind, level), values) in values {
            // What runs when the document opens does so whatever else it is.
            let stops = if level == ChangeLevel::Other { &self.frame } else { stops };
            for number in self.reach.from(new.revision, values, stops) {
                let rule = behind.entry(number).or_insert((kind, level));
                // What is read aloud is looked into, whatever else leads there.
                if rule.1 < level || (rule.1 == level && kind == ChangeKind::StructureChanged) {
                    *rule = (kind, level);
                }
            }
        }
        behind
    }

    /// Whether it is a node of the form that got more kids, which are compared themselves.
    fn only_kids(&self, number: u32, new: &Object) -> bool {
        match (reach::object(self.file, self.old.revision, number), new) {
            (_, Object::Dictionary(new)) if new.is_ambiguous() => false,
            (Object::Dictionary(old), Object::Dictionary(new)) => {
                old.get("Kids").is_some() && self.differing(&old, new).iter().all(|key| key == "Kids")
            }
            (Object::Null, Object::Dictionary(new)) => new.get("T").is_some() && new.get("Kids").is_some(),
            _ => false,
        }
    }
}

/// An object by its number, for people.
fn named(number: u32) -> ObjectId {
    ObjectId { number, generation: 0 }
}
