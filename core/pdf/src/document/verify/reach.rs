//! Which objects lead to which.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use crate::document::pdf::{Dictionary, Location, Object, PdfFile};
use dengji_base::finding::Code;

/// Where a version of an object stands; for a compressed one, where its stream stands too.
type Place = (Location, Location);

/// The references that objects hold. Each version of an object is read once, however many revisions hold it.
pub(super) struct Reach<'f, 'a> {
    file: &'f PdfFile<'a>,
    known: RefCell<BTreeMap<Place, Rc<Vec<u32>>>>,
}

impl<'f, 'a> Reach<'f, 'a> {
    pub(super) fn new(file: &'f PdfFile<'a>) -> Self {
        Self { file, known: RefCell::new(BTreeMap::new()) }
    }

    pub(super) fn file(&self) -> &'f PdfFile<'a> {
        self.file
    }

    /// What these values lead to in a revision. `stops` are not gone into, and are left out.
    pub(super) fn from<'o>(
        &self,
        revision: usize,
        values: impl IntoIterator<Item = &'o Object>,
        stops: &BTreeSet<u32>,
    ) -> BTreeSet<u32> {
        let mut found = BTreeMap::new();
        self.mark(revision, values, stops, 0, &mut found);
        found.into_keys().collect()
    }

    /// Marks what these values lead to, where no mark is yet.
    pub(super) fn mark<'o>(
        &self,
        revision: usize,
        values: impl IntoIterator<Item = &'o Object>,
        stops: &BTreeSet<u32>,
        mark: u32,
        found: &mut BTreeMap<u32, u32>,
    ) {
        let mut waiting = Vec::new();
        for value in values {
            value.references(&mut waiting);
        }
        while let Some(number) = waiting.pop() {
            if stops.contains(&number) || found.contains_key(&number) {
                continue;
            }
            found.insert(number, mark);
            let held = self.held(revision, number);
            if self.file.charge(held.len().saturating_add(4)).is_none() {
                return;
            }
            waiting.extend(held.iter());
        }
    }

    fn held(&self, revision: usize, number: u32) -> Rc<Vec<u32>> {
        let location = self.file.location_at(revision, number);
        let stream = match location {
            Location::Compressed(stream, _) => self.file.location_at(revision, stream),
            _ => Location::Free,
        };
        if let Some(known) = self.known.borrow().get(&(location, stream)) {
            return Rc::clone(known);
        }
        let mut held = Vec::new();
        match read(self.file, revision, number) {
            Some(object) => object.references(&mut held),
            // Readers that search the whole file for it find what was appended.
            None => self.file.give_up(Code::PdfObjectUnreadable),
        }
        let held = Rc::new(held);
        self.known.borrow_mut().insert((location, stream), Rc::clone(&held));
        held
    }
}

/// The object under a number, whatever its generation; null where it cannot be read.
pub(super) fn object(file: &PdfFile<'_>, revision: usize, number: u32) -> Object {
    read(file, revision, number).unwrap_or(Object::Null)
}

/// The same; `None` where something stands that cannot be read.
pub(super) fn read(file: &PdfFile<'_>, revision: usize, number: u32) -> Option<Object> {
    file.read_numbered(revision, number)
}

/// Whether two versions of an object say the same: equal values, and for streams equal bytes.
pub(super) fn same(file: &PdfFile<'_>, old: &Object, new: &Object) -> bool {
    match (old, new) {
        (Object::Stream(old), Object::Stream(new)) => {
            old.dictionary == new.dictionary && file.raw(old) == file.raw(new)
        }
        (old, new) => old == new,
    }
}

/// Whether a key says the same in both revisions: equal values, or references to objects that are equal.
pub(super) fn same_value(
    file: &PdfFile<'_>,
    (old_revision, old): (usize, Option<&Object>),
    (new_revision, new): (usize, Option<&Object>),
) -> bool {
    if old == new {
        return true;
    }
    let resolved =
        |revision, value: Option<&Object>| value.map_or(Object::Null, |value| file.resolve_at(revision, value));
    same(file, &resolved(old_revision, old), &resolved(new_revision, new))
}

/// The keys of two dictionaries that say different things.
pub(super) fn differing(
    file: &PdfFile<'_>,
    (old_revision, old): (usize, &Dictionary),
    (new_revision, new): (usize, &Dictionary),
) -> Vec<String> {
    let keys: BTreeSet<&[u8]> = old.iter().chain(new.iter()).map(|(key, _)| key).collect();
    let differs = |key: &&[u8]| {
        let name = String::from_utf8_lossy(key);
        !old.earlier(key).eq(new.earlier(key))
            || !same_value(file, (old_revision, old.get(&name)), (new_revision, new.get(&name)))
    };
    keys.into_iter().filter(differs).map(|key| String::from_utf8_lossy(key).into_owned()).collect()
}

/// The objects that say something else in a revision than in an earlier one. `packed` are streams with what was ever
/// packed into them.
pub(super) fn changed(reach: &Reach<'_, '_>, packed: &BTreeSet<(u32, u32)>, old: usize, new: usize) -> BTreeSet<u32> {
    let file = reach.file();
    let moved = |number: &u32| {
        let location = file.location_at(new, *number);
        location != file.location_at(old, *number) || location == Location::Contested
    };
    let between = (old + 1..=new).flat_map(|revision| file.named_in(revision));
    let named: BTreeSet<u32> = between.map(|(number, _)| number).filter(moved).collect();
    let says_else = |number: &u32| match (read(file, old, *number), read(file, new, *number)) {
        (Some(before), Some(now)) => !same(file, &before, &now),
        // What cannot be read may say anything.
        _ => true,
    };
    let mut changed: BTreeSet<u32> = named.iter().copied().filter(says_else).collect();
    // What is packed into a stream changes with the stream, and with what unpacks it, named or not.
    let mut streams: BTreeMap<u32, bool> = BTreeMap::new();
    for (stream, number) in packed {
        if !matches!(file.location_at(new, *number), Location::Compressed(holder, _) if holder == *stream) {
            continue;
        }
        let is_unpacked_anew = *streams.entry(*stream).or_insert_with(|| {
            let object = object(file, new, *stream);
            !named.is_empty() && !reach.from(new, [&object], &BTreeSet::new()).is_disjoint(&named)
        });
        if is_unpacked_anew || (named.contains(stream) && says_else(number)) {
            changed.insert(*number);
        }
    }
    changed
}
