//! A profile that is another one but for a list of settings: a city of which only what differs is written down.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Basis, ProfileRef, Source, adjust, diff::id};
use dengji_base::{
    finding::{Code, Finding},
    json,
};

record! {
    /// The profile on which another one is based.
    pub struct Base {
        /// Its id.
        pub id: String,
        /// Its version.
        pub version: String,
        /// The titles of those of its sources that hold at the new place too: laws, national standards. What rests on
        /// anything else, such as the guide of the other city, is assumed here.
        pub sources: Vec<String>,
    }
}

record! {
    /// One setting in which the new profile differs.
    pub struct Setting {
        /// Where, as a JSON pointer into the profile. In a list, the id of an entry may stand for its place
        /// (`/questions/ems_delivery/required`), and `-` for a new entry at its end.
        pub pointer: String,
        /// The new value, as JSON text; none takes an entry out of its list, or a field that may be left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub value: Option<String>,
        /// On what it rests: it takes the place of the basis of the rule in which the setting lies.
        pub basis: Basis,
    }
}

record! {
    /// All in which a profile differs from the one on which it is based.
    pub struct ProfileSettings {
        /// Version of the profile's format; 1 today.
        pub schema_version: u32,
        /// The new profile's id.
        pub id: String,
        /// Its own version.
        pub version: String,
        /// The profile on which it is based.
        pub based_on: Base,
        /// What differs, in the order in which it is set.
        pub settings: Vec<Setting>,
        /// The documents on which the settings rest, beside those of the base that hold here.
        pub sources: Vec<Source>,
    }
}

/// The titles between 《 and 》 in the source of a basis.
fn titles(source: &str) -> impl Iterator<Item = &str> {
    source.split('《').skip(1).filter_map(|rest| rest.split('》').next())
}

/// The pointer's tokens, unescaped.
fn tokens(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect()
}

/// What a pointer means in a document, whichever way it is written: entries by their ids, where they have some.
fn meaning(document: &Value, pointer: &str) -> Vec<String> {
    let mut here = Some(document);
    let mut path = Vec::new();
    for token in tokens(pointer) {
        let next = here.and_then(|value| match value {
            Value::Object(fields) => fields.get(&token),
            Value::Array(items) => adjust::entry(items, &token).and_then(|at| items.get(at)),
            _ => None,
        });
        let name = match (here, next) {
            (Some(Value::Array(_)), Some(entry)) => id(entry).unwrap_or(token),
            _ => token,
        };
        path.push(name);
        here = next;
    }
    path
}

/// Every rule of a document: an object that says on what it rests.
fn each_basis(value: &mut Value, each: &mut impl FnMut(&mut Value)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| each_basis(item, each)),
        Value::Object(fields) => {
            for (name, field) in fields {
                if name == "basis" { each(field) } else { each_basis(field, each) }
            }
        }
        _ => {}
    }
}

fn source_of(basis: &Value) -> &str {
    basis.get("source").and_then(Value::as_str).unwrap_or_default()
}

/// What is to be said about one setting, at its place.
fn said(code: Code, at: usize, part: &str) -> Finding {
    Finding::new(code, format!("/settings/{at}/{part}"))
}

fn shown(pointer: &str) -> String {
    json::known_part(pointer).chars().take(120).collect()
}

/// The bases that settings gave, by the rule that they lie in: two settings of one rule rest on both.
type SettingBases = Vec<(String, Basis)>;

/// Writes a setting's basis where the rule has its own: in the value, or in the nearest object around it that has one.
fn rest(document: &mut Value, pointer: &str, basis: &Basis, rule: bool, given: &mut SettingBases) {
    let mut place = pointer.to_owned();
    loop {
        let here = if place.is_empty() { Some(&mut *document) } else { document.pointer_mut(&place) };
        if let Some(Value::Object(fields)) = here
            && (fields.contains_key("basis") || (rule && place == pointer))
        {
            let own = if let Some((_, known)) = given.iter_mut().find(|(known, _)| *known == place) {
                if !known.source.contains(&basis.source) {
                    known.source = format!("{}；{}", known.source, basis.source);
                }
                known.requirements.extend(basis.requirements.iter().cloned());
                known.requirements.dedup();
                known.assumed |= basis.assumed;
                known.clone()
            } else {
                given.push((place, basis.clone()));
                basis.clone()
            };
            fields.insert("basis".to_owned(), serde_json::to_value(own).unwrap_or_default());
            return;
        }
        match place.rfind('/') {
            Some(end) => place.truncate(end),
            None => return,
        }
    }
}

/// The text of the profile that settings make of another one, and all that stands against the settings themselves, with
/// pointers into them. Where something does, there is no text.
pub(super) fn resolved(base: &str, own: &ProfileRef, settings: &ProfileSettings) -> (Option<String>, Vec<Finding>) {
    let mut found = Vec::new();
    let wanted = ProfileRef { id: settings.based_on.id.clone(), version: settings.based_on.version.clone() };
    if wanted != *own {
        let named = |one: &ProfileRef| format!("{} {}", one.id, one.version);
        let finding = Finding::new(Code::ProfileOtherBase, "/basedOn");
        found.push(finding.with("base", named(&wanted)).with("given", named(own)));
    }
    if (&settings.id, &settings.version) == (&own.id, &own.version) {
        found.push(Finding::new(Code::ProfileDuplicate, "/id").with("id", format!("{} {}", own.id, own.version)));
    }
    let Ok(mut document) = json::read::<Value>(base) else {
        return (None, found);
    };
    let there: Vec<Source> = sources(&document);
    for (at, title) in settings.based_on.sources.iter().enumerate() {
        if !there.iter().any(|source| source.title == *title) {
            let finding = Finding::new(Code::ProfileSourceUnknown, format!("/basedOn/sources/{at}"));
            found.push(finding.with("title", title));
        }
    }
    // What the other place's own documents say holds here only as long as nobody says otherwise.
    each_basis(&mut document, &mut |basis| {
        let source = source_of(basis);
        let holds = |title: &str| settings.based_on.sources.iter().any(|known| known == title);
        let holds = titles(source).next().is_some() && titles(source).all(holds);
        if let Value::Object(fields) = basis
            && !holds
        {
            fields.insert("assumed".to_owned(), Value::Bool(true));
        }
    });
    // What the other platform is called, this one is not.
    if let Some(Value::Array(aliases)) = document.get_mut("aliases") {
        aliases.retain(|alias| alias.get("means").and_then(Value::as_str) != Some(own.id.as_str()));
    }
    let untouched = document.clone();
    let mut told: Vec<(usize, Vec<String>)> = Vec::new();
    let mut given = SettingBases::new();
    for (at, setting) in settings.settings.iter().enumerate() {
        let path = meaning(&untouched, &setting.pointer);
        let appends = path.iter().any(|token| token == "-");
        let same =
            |(_, other): &&(usize, Vec<String>)| !appends && (path.starts_with(other) || other.starts_with(&path));
        if let Some((first, _)) = told.iter().find(same) {
            let finding = said(Code::ProfileSettingTwice, at, "pointer").with("pointer", shown(&setting.pointer));
            found.push(finding.related_to(format!("/settings/{first}/pointer")));
            continue;
        }
        let reserved = ["", "/id", "/version", "/schemaVersion", "/sources"].contains(&setting.pointer.as_str());
        if reserved || setting.pointer.starts_with("/sources/") {
            let finding = said(Code::ProfileSettingElsewhere, at, "pointer");
            found.push(finding.with("pointer", shown(&setting.pointer)));
            continue;
        }
        told.push((at, path));
        found.extend(set(&mut document, at, setting, &mut given));
    }
    if !found.is_empty() {
        return (None, found);
    }
    if let Value::Object(fields) = &mut document {
        for (name, text) in [("id", &settings.id), ("version", &settings.version)] {
            fields.insert(name.to_owned(), Value::String(text.clone()));
        }
        fields.insert("schemaVersion".to_owned(), settings.schema_version.into());
    }
    let mut cited = String::new();
    each_basis(&mut document, &mut |basis| cited.push_str(source_of(basis)));
    let kept = there.into_iter().filter(|source| {
        cited.contains(&format!("《{}》", source.title))
            && !settings.sources.iter().any(|new| new.title == source.title)
    });
    let all: Vec<Source> = kept.chain(settings.sources.iter().cloned()).collect();
    if let Value::Object(fields) = &mut document {
        fields.insert("sources".to_owned(), serde_json::to_value(all).unwrap_or_default());
    }
    (Some(json::write(&document)), found)
}

fn sources(document: &Value) -> Vec<Source> {
    document.get("sources").and_then(|list| serde_json::from_value(list.clone()).ok()).unwrap_or_default()
}

/// Carries one setting out; what stands against it.
fn set(document: &mut Value, at: usize, setting: &Setting, given: &mut SettingBases) -> Option<Finding> {
    let nowhere = || Some(said(Code::ProfileNoSuchPlace, at, "pointer").with("pointer", shown(&setting.pointer)));
    let Some(value) = &setting.value else {
        return if adjust::remove(document, &setting.pointer) { None } else { nowhere() };
    };
    let value: Value = match json::read(value) {
        Ok(value) => value,
        Err(failure) => {
            let finding = failure.finding;
            return Some(Finding { pointer: format!("/settings/{at}/value"), ..finding });
        }
    };
    let Some((place, concrete)) = adjust::place(document, &setting.pointer) else {
        return nowhere();
    };
    if *place == value {
        return Some(said(Code::ProfileSettingSame, at, "value").with("pointer", shown(&setting.pointer)));
    }
    // A rule that is given without its basis, in place of one or beside others that have theirs, rests on the setting's.
    let whole = value.get("basis").is_some();
    let had = place.get("basis").is_some();
    *place = value;
    let beside = concrete.rsplit_once('/').and_then(|(list, _)| document.pointer(list)).and_then(Value::as_array);
    let beside = beside.is_some_and(|items| items.iter().any(|item| item.get("basis").is_some()));
    if !whole {
        rest(document, &concrete, &setting.basis, had || beside, given);
    }
    None
}

/// The setting that a place of the resolved profile goes back to.
pub(super) fn setting_of(settings: &ProfileSettings, profile: &str, pointer: &str) -> Option<usize> {
    let document: Value = json::read(profile).ok()?;
    let mut path = meaning(&document, pointer);
    // A rule rests on what the settings in it rest on.
    path.truncate(path.iter().position(|token| token == "basis").unwrap_or(path.len()));
    let set = |setting: &Setting| {
        let own = meaning(&document, &setting.pointer);
        // A new entry is the last of its list.
        let own: Vec<String> = match own.iter().position(|token| token == "-") {
            Some(end) => own.into_iter().take(end).collect(),
            None => own,
        };
        path.starts_with(&own) || own.starts_with(&path)
    };
    settings.settings.iter().position(set)
}
