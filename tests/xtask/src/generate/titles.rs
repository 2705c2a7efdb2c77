//! What makes a schema one that people fill in: properties in the order of the form, each with the name that it has there.

use std::collections::BTreeMap;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, SeqAccess, Visitor},
    ser::{SerializeMap, SerializeSeq},
};
use serde_json::Value;

use super::order::Order;

/// JSON whose objects keep their order.
pub(super) enum Tree {
    Leaf(Value),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(entries) = self else { return None };
        entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    fn text(&self, key: &str) -> Option<&str> {
        match self.get(key)? {
            Self::Leaf(Value::String(text)) => Some(text),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Tree;

            fn expecting(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                to.write_str("JSON")
            }

            fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
                Ok(Tree::Leaf(value.into()))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
                Ok(Tree::Leaf(value.into()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
                Ok(Tree::Leaf(value.into()))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
                Ok(Tree::Leaf(value.into()))
            }

            fn visit_str<E>(self, value: &str) -> Result<Tree, E> {
                Ok(Tree::Leaf(value.into()))
            }

            fn visit_unit<E>(self) -> Result<Tree, E> {
                Ok(Tree::Leaf(Value::Null))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Tree, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = from.next_element()? {
                    list.push(item);
                }
                Ok(Tree::List(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Tree, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = from.next_entry()? {
                    entries.push(entry);
                }
                Ok(Tree::Object(entries))
            }
        }
        from.deserialize_any(Any)
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Leaf(value) => value.serialize(to),
            Self::List(items) => {
                let mut list = to.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| list.serialize_element(item))?;
                list.end()
            }
            Self::Object(entries) => {
                let mut object = to.serialize_map(Some(entries.len()))?;
                entries.iter().try_for_each(|(name, value)| object.serialize_entry(name, value))?;
                object.end()
            }
        }
    }
}

/// The names of the fields of the form, by the type in which each stands, and the order of the properties of every type.
pub(super) struct Titles {
    names: BTreeMap<(String, String), Vec<String>>,
    order: Order,
}

impl Titles {
    /// `sub_case`: the schema of a sub-case, into which the paths of the form go.
    pub(super) fn new(sub_case: &Tree) -> Result<Self, String> {
        let mut names: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
        for (path, label) in dengji::form::field_names() {
            let place = find(sub_case, path).ok_or_else(|| format!("{path} leads nowhere in the schema"))?;
            let known = names.entry(place).or_default();
            if !known.contains(&label.zh) {
                known.push(label.zh);
            }
        }
        Ok(Self { names, order: Order::read()? })
    }

    /// Puts order and names into a schema and all its definitions.
    pub(super) fn put(&self, schema: &mut Tree) {
        let title = schema.text("title").unwrap_or_default().to_owned();
        self.put_type(&title, schema);
        let Tree::Object(entries) = schema else { return };
        let definitions = entries.iter_mut().find(|(name, _)| name == "$defs");
        if let Some((_, Tree::Object(definitions))) = definitions {
            definitions.iter_mut().for_each(|(name, definition)| self.put_type(name, definition));
        }
    }

    fn put_type(&self, name: &str, schema: &mut Tree) {
        let Tree::Object(entries) = schema else { return };
        for (key, value) in entries {
            match (key.as_str(), value) {
                ("properties", Tree::Object(properties)) => self.put_properties(name, properties),
                ("oneOf" | "anyOf", Tree::List(variants)) => {
                    variants.iter_mut().for_each(|variant| self.put_type(name, variant));
                }
                _ => {}
            }
        }
    }

    fn put_properties(&self, name: &str, properties: &mut [(String, Tree)]) {
        let names: Vec<&str> = properties.iter().map(|(name, _)| name.as_str()).collect();
        // What is flattened, or has a tag beside its fields, stands as it comes.
        if let Ok(order) = self.order.of(name, &names) {
            properties.sort_by_key(|(name, _)| order.iter().position(|one| one == name));
        }
        for (property, schema) in properties {
            let titles = self.names.get(&(name.to_owned(), property.clone()));
            if let (Some(titles), Tree::Object(entries)) = (titles, schema) {
                entries.retain(|(key, _)| key != "title");
                entries.insert(0, ("title".to_owned(), Tree::Leaf(titles.join("／").into())));
            }
        }
    }
}

/// The type in which a path of the form ends, and the property.
fn find(root: &Tree, path: &str) -> Option<(String, String)> {
    let (mut name, mut at) = (root.text("title")?.to_owned(), root);
    let mut steps = path.split('/').skip(1).filter(|step| *step != "*").peekable();
    while let Some(step) = steps.next() {
        let property = at.get("properties")?.get(step)?;
        if steps.peek().is_none() {
            return Some((name, step.to_owned()));
        }
        name = reference(property)?;
        at = root.get("$defs")?.get(&name)?;
    }
    None
}

/// The type to which a schema refers: itself, where it may be null, or for the items of a list.
fn reference(schema: &Tree) -> Option<String> {
    if let Some(reference) = schema.text("$ref") {
        return reference.strip_prefix("#/$defs/").map(str::to_owned);
    }
    if let Some(items) = schema.get("items") {
        return reference(items);
    }
    match schema.get("anyOf")? {
        Tree::List(variants) => variants.iter().find_map(reference),
        _ => None,
    }
}
