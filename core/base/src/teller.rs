//! Who tells what: for each field of a command by which somebody could gain, who may say it.
//!
//! A person's own command says what the person wants and knows. What the person could gain by lying about (that tax was
//! paid, that a seizure was lifted, that a file was sealed) is told by a system or a registry, or proved by evidence.
//! `decide` refuses it from anybody else; the linter refuses a profile that lets somebody else send it.

use crate::words;
use serde::Serialize;

use crate::finding::{Code, Finding, Role};

/// Who may say what stands in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Teller {
    /// The person who gives the command.
    Person,
    /// The host's program fills it in, from its own records, into whoever's command: the library cannot see whether it
    /// did.
    Program,
    /// Only a system or an authority, in a command of its own.
    System,
    /// Evidence that the host received, which is bound to the act and used once.
    Evidence,
}

/// One row of the table.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TellerRow {
    /// The aggregate: `case`, `seal`, `account`, `licence`, `sealing`.
    pub aggregate: &'static str,
    /// Tag of the action.
    pub action: &'static str,
    /// Where it stands in the action, with `*` for every row of a list; empty for the action as a whole.
    pub field: &'static str,
    /// Who may say it.
    pub teller: Teller,
    /// Who may, where only a system or an authority may.
    pub roles: &'static [Role],
    /// Why: what somebody else could gain.
    pub zh: &'static str,
    /// The same in English.
    pub en: &'static str,
}

const SYSTEM: &[Role] = &[Role::System];
const REGISTRY: &[Role] = &[Role::System, Role::RegistryStaff];
const WINDOW: &[Role] = &[Role::System, Role::WindowStaff];

macro_rules! teller_rows {
    ($aggregate:literal; $( $tag:literal $(($zh:literal, $en:literal))? { $($known:tt)* } tells {
        $( $field:literal $teller:ident $($roles:ident)? $why:literal $reason:literal, )*
    } )*) => {
        &[$( $( TellerRow {
            aggregate: $aggregate,
            action: $tag,
            field: $field,
            teller: Teller::$teller,
            roles: or_else!(&[] $(, $roles)?),
            zh: $why,
            en: $reason,
        }, )* )*]
    };
}

/// The tables, by aggregate; each by action. They stand with the actions, in `action/`.
static TABLES: [&[TellerRow]; 5] = [
    case_actions!(teller_rows),
    seal_actions!(teller_rows),
    account_actions!(teller_rows),
    licence_actions!(teller_rows),
    sealing_actions!(teller_rows),
];

/// All rows, by aggregate and action.
pub fn table() -> impl Iterator<Item = &'static TellerRow> {
    TABLES.iter().copied().flatten()
}

/// The rows of an action.
pub fn rows(aggregate: &str, action: &str) -> impl Iterator<Item = &'static TellerRow> {
    table().filter(move |row| row.aggregate == aggregate && row.action == action)
}

/// What in this action is not the actor's to say, with pointers below `/action`. Fields that are blank (absent, empty,
/// `false`, zero) say nothing.
#[doc(hidden)]
pub fn not_yours<T: Serialize>(aggregate: &str, action: &str, content: &T, role: Role) -> Vec<Finding> {
    let strange = |row: &&TellerRow| row.teller == Teller::System && !row.roles.contains(&role);
    let mut rows = rows(aggregate, action).filter(strange).peekable();
    if rows.peek().is_none() {
        return Vec::new();
    }
    let value = serde_json::to_value(content).unwrap_or_default();
    let told = |(_, value): &(String, Option<&serde_json::Value>)| value.is_some_and(|value| !is_blank(value));
    rows.flat_map(|row| {
        let places: Vec<_> = places(&value, row.field).into_iter().filter(told).collect();
        places.into_iter().map(|(pointer, _)| {
            let finding = Finding::new(Code::PartyNotYoursToTell, format!("/action{pointer}"));
            let tellers: Vec<&str> = row.roles.iter().map(|role| role.as_str()).collect();
            finding.with_list("tellers", &tellers)
        })
    })
    .collect()
}

/// Whether a value says nothing.
pub(crate) fn is_blank(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Null => true,
        serde_json::Value::Bool(flag) => !flag,
        serde_json::Value::Number(number) => number.as_u64() == Some(0),
        serde_json::Value::String(text) => words::is_blank(text),
        serde_json::Value::Array(items) => items.is_empty(),
        serde_json::Value::Object(fields) => fields.is_empty(),
    }
}

/// Every place of a pattern such as `/seals/*/name`, with the value that stands there.
#[doc(hidden)]
pub fn places<'v>(document: &'v serde_json::Value, pattern: &str) -> Vec<(String, Option<&'v serde_json::Value>)> {
    let mut found = vec![(String::new(), Some(document))];
    for token in pattern.split('/').skip(1) {
        let mut next = Vec::new();
        for (pointer, value) in found {
            if token == "*" {
                let items = value.and_then(|value| value.as_array()).into_iter().flatten();
                next.extend(items.enumerate().map(|(at, item)| (format!("{pointer}/{at}"), Some(item))));
            } else {
                next.push((format!("{pointer}/{token}"), value.and_then(|value| value.get(token))));
            }
        }
        found = next;
    }
    found
}
