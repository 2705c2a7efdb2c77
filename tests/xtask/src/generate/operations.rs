//! The table of operations, as the emitters of all languages see it.

use dengji_ffi::{Cost, Form, Group, Kind};
use schemars::Schema;

use super::model::{self, Reference};
use crate::documents::{Direction, generator};

/// What an argument or a result is, with the types of its documents.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Type {
    /// A document.
    Json(Reference),
    /// One word of a list.
    Name(Reference),
    Text,
    Instant,
    Date,
    Number,
    Truth,
    Bytes,
    /// A handle of this class.
    Handle(&'static str),
    /// A document, or a handle of this class that holds it.
    Either(Reference, &'static str),
    List(Box<Type>),
    Optional(Box<Type>),
    /// Several results, each with its name (`snake_case`).
    Parts(Vec<(&'static str, Type)>),
}

/// One argument.
pub(super) struct Argument {
    /// Its name (`snake_case`).
    pub(super) name: &'static str,
    pub(super) of: Type,
    /// Whether it is always given by its name.
    pub(super) is_option: bool,
}

/// One operation.
pub(super) struct Operation {
    /// Its number in the table.
    pub(super) number: usize,
    /// The class that it belongs to; empty for a function.
    pub(super) class: &'static str,
    /// Its name (`snake_case`).
    pub(super) name: &'static str,
    pub(super) form: Form,
    pub(super) cost: Cost,
    /// Which builds carry it.
    pub(super) group: Group,
    /// Its documentation, in lines.
    pub(super) doc: Vec<&'static str>,
    /// What it takes: of a method, what comes after the handle.
    pub(super) arguments: Vec<Argument>,
    pub(super) gives: Type,
}

impl Operation {
    /// Whether it is about whatever a document may be, which is no business of a language with types.
    pub(super) fn is_dynamic(&self) -> bool {
        let any = |of: &Type| matches!(of, Type::Json(Reference::Any));
        self.name == "document_names" || any(&self.gives) || self.arguments.iter().any(|argument| any(&argument.of))
    }
}

/// The lines of a documentation, without the blank that stands before each in Rust.
pub(super) fn documentation<'a>(doc: &'a [&'a str]) -> impl Iterator<Item = &'a str> {
    doc.iter().map(|line| line.strip_prefix(' ').unwrap_or(line))
}

/// Every operation, in the order of the table.
pub(super) fn all() -> Result<Vec<Operation>, String> {
    dengji_ffi::rows()
        .iter()
        .enumerate()
        .map(|(number, row)| {
            let said = |error: String| format!("{}.{}: {error}", row.class, row.name);
            let mut generator = generator(Direction::Input);
            let mut schemas = (row.schemas)(&mut generator).into_iter();
            let mut next = |kind: &Kind| {
                let mut own = schemas.next().unwrap_or_default().into_iter();
                of(kind, &mut own).map_err(said)
            };
            let mut arguments = Vec::new();
            for argument in row.arguments {
                let of = next(&argument.kind)?;
                arguments.push(Argument { name: argument.name, of, is_option: argument.is_option });
            }
            let gives = next(&row.gives)?;
            if matches!(row.form, Form::Method | Form::Property) {
                arguments.remove(0);
            }
            let doc = documentation(row.doc).collect();
            let (class, name, form, cost, group) = (row.class, row.name, row.form, row.cost, row.group);
            Ok(Operation { number, class, name, form, cost, group, doc, arguments, gives })
        })
        .collect()
}

fn of(kind: &Kind, schemas: &mut impl Iterator<Item = Schema>) -> Result<Type, String> {
    let mut document = || {
        let schema = schemas.next().ok_or("a document without a schema")?;
        model::reference(schema.as_value())
    };
    Ok(match *kind {
        Kind::Json => Type::Json(document()?),
        Kind::Name => Type::Name(document()?),
        Kind::Either(class) => Type::Either(document()?, class),
        Kind::Text => Type::Text,
        Kind::Instant => Type::Instant,
        Kind::Date => Type::Date,
        Kind::Number => Type::Number,
        Kind::Truth => Type::Truth,
        Kind::Bytes => Type::Bytes,
        Kind::Handle(class) | Kind::Locked(class) => Type::Handle(class),
        Kind::List(item) => Type::List(Box::new(of(item, schemas)?)),
        Kind::Optional(inner) => Type::Optional(Box::new(of(inner, schemas)?)),
        Kind::Parts(parts) => Type::Parts(
            parts.iter().map(|(name, kind)| Ok((*name, of(kind, schemas)?))).collect::<Result<_, String>>()?,
        ),
    })
}
