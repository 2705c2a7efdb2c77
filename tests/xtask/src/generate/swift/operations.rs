//! The calls in Swift: a class for each class of handles, and functions.

use std::collections::{BTreeMap, BTreeSet};

use dengji_ffi::Form;

use super::{
    comment,
    documents::swift,
    names::{self, OWN, Reach},
};
use crate::generate::{
    model::{self, Reference, lower_camel},
    operations::{Operation, Type, documentation},
    typed,
};

/// All classes and functions.
pub(super) fn operations(operations: &[Operation], types: &[model::Type]) -> Result<String, String> {
    let mut out = String::from("import Foundation\n\n");
    let table = dengji_ffi::fingerprint();
    out.push_str("/// The table of operations that these calls are made of.\n");
    out.push_str(&format!("let tableOfOperations = \"{table:016x}\"\n"));
    out.push_str("\n/// Rows that this package calls itself.\nenum Row {\n");
    for operation in operations.iter().filter(|one| OWN.contains(&one.name) && one.name != "document_names") {
        let name = lower_camel(operation.name);
        out.push_str(&format!("    static let {name}: UInt32 = {}\n", operation.number));
    }
    out.push_str("}\n");

    let mut classes: BTreeMap<String, (String, String)> = BTreeMap::new();
    for class in dengji_ffi::classes() {
        let mut text = String::new();
        comment(&mut text, "", documentation(class.doc));
        classes.insert(names::class(class.name, types), (text, String::new()));
    }
    let (mut functions, mut structs, mut seen) = (String::new(), String::new(), BTreeSet::new());
    for operation in operations.iter().filter(|one| !OWN.contains(&one.name) && !one.is_dynamic()) {
        let said = |error: String| format!("{}.{}: {error}", operation.class, operation.name);
        let (reach, name) = names::spoken(operation);
        let call = Calls { operation, types, reach, name };
        if let Type::Parts(parts) = &operation.gives {
            let of = typed::result(operation).map_err(said)?;
            if seen.insert(of.clone()) {
                structs.push_str(&call.several(&of, parts).map_err(said)?);
            }
        }
        if reach == Reach::Function {
            functions.push_str(&call.all("").map_err(said)?);
        } else {
            let class = names::class(operation.class, types);
            let (_, body) = classes.get_mut(&class).ok_or_else(|| said("no such class".to_owned()))?;
            body.push_str(&call.all("    ").map_err(said)?);
        }
    }
    for (name, (text, body)) in classes {
        out.push_str(&format!(
            "\n{text}public final class {name}: Sendable {{\n    let native: NativeHandle\n\n    \
             init(_ native: NativeHandle) {{ self.native = native }}\n{body}}}\n"
        ));
    }
    out.push_str(&structs);
    out.push_str(&functions);
    Ok(out)
}

/// The calls of a row.
struct Calls<'a> {
    operation: &'a Operation,
    types: &'a [model::Type],
    reach: Reach,
    name: String,
}

/// A document that is the caller's own text, one that is a value, or one that a handle holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Value,
    Text,
    Handle,
}

impl Calls<'_> {
    /// The call, and others that differ in how a document is given.
    fn all(&self, indent: &str) -> Result<String, String> {
        let Operation { arguments, gives, .. } = self.operation;
        let mut out = self.call(indent, Way::Value)?;
        if arguments.iter().any(|argument| matches!(argument.of, Type::Either(..))) {
            out.push_str(&self.call(indent, Way::Handle)?);
        }
        if let ([only], Type::Handle(_)) = (arguments.as_slice(), gives)
            && matches!(self.operation.form, Form::New | Form::Static)
            && matches!(only.of, Type::Json(Reference::Named(_)))
        {
            out.push_str(&self.call(indent, Way::Text)?);
        }
        Ok(out)
    }

    fn call(&self, indent: &str, way: Way) -> Result<String, String> {
        let Operation { doc, arguments, gives, form, number, .. } = self.operation;
        let (reach, name) = if way == Way::Text { (Reach::Static, "parse") } else { (self.reach, self.name.as_str()) };
        let mut parameters = Vec::new();
        for argument in names::ordered(self.operation) {
            if way == Way::Text {
                parameters.push("text: String".to_owned());
                continue;
            }
            let of = self.taken(&argument.of, way)?;
            let usual = if of.ends_with('?') { " = nil" } else { "" };
            parameters.push(format!("{}: {of}{usual}", lower_camel(argument.name)));
        }
        let mut out = String::from("\n");
        comment(&mut out, indent, doc.iter().copied());
        let begin = match reach {
            Reach::Init => "public ".to_owned(),
            Reach::Static => "public static func ".to_owned(),
            Reach::Method | Reach::Function => "public func ".to_owned(),
        };
        let result = if reach == Reach::Init { String::new() } else { format!(" -> {}", self.given(gives)?) };
        out.push_str(&format!("{indent}{begin}{name}({}) throws{result} {{\n", parameters.join(", ")));
        let is_method = matches!(form, Form::Method | Form::Property);
        let holds = if is_method || !arguments.is_empty() { "var" } else { "let" };
        out.push_str(&format!("{indent}    {holds} call = Call({number})\n"));
        if is_method {
            out.push_str(&format!("{indent}    call.handle(native)\n"));
        }
        for argument in arguments {
            let label = super::label(&lower_camel(argument.name));
            let hand = if way == Way::Text { "theirs(text)".to_owned() } else { hand(&argument.of, &label, way)? };
            out.push_str(&format!("{indent}    call.{hand}\n"));
        }
        out.push_str(&format!("{indent}    var answer = try call.run()\n"));
        if reach == Reach::Init {
            out.push_str(&format!("{indent}    native = try answer.handle()\n"));
        } else {
            out.push_str(&format!("{indent}    return {}\n", self.take(gives)?));
        }
        out.push_str(&format!("{indent}}}\n"));
        Ok(out)
    }

    /// The type of an argument.
    fn taken(&self, of: &Type, way: Way) -> Result<String, String> {
        match of {
            Type::Either(_, class) if way == Way::Handle => Ok(names::class(class, self.types)),
            Type::Optional(inner) => Ok(format!("{}?", self.taken(inner, way)?)),
            of => self.given(of),
        }
    }

    /// The type of a result.
    fn given(&self, of: &Type) -> Result<String, String> {
        Ok(match of {
            Type::Json(Reference::Any) | Type::Text => "String".to_owned(),
            Type::Json(reference) | Type::Name(reference) | Type::Either(reference, _) => swift(reference)?,
            Type::Instant => "Instant".to_owned(),
            Type::Date => "CalendarDate".to_owned(),
            Type::Number => "UInt32".to_owned(),
            Type::Truth => "Bool".to_owned(),
            Type::Bytes => "Data".to_owned(),
            Type::Handle(class) => names::class(class, self.types),
            Type::List(item) => format!("[{}]", self.given(item)?),
            Type::Optional(inner) => format!("{}?", self.given(inner)?),
            Type::Parts(_) => typed::result(self.operation)?,
        })
    }

    /// The expression that takes a result out of the answer.
    fn take(&self, of: &Type) -> Result<String, String> {
        Ok(match of {
            Type::Json(Reference::Any) | Type::Text | Type::Date => "try answer.text()".to_owned(),
            Type::Json(_) => "try answer.json()".to_owned(),
            Type::Name(_) => "try answer.choice()".to_owned(),
            Type::Number => "try answer.number()".to_owned(),
            Type::Truth => "try answer.truth()".to_owned(),
            Type::Bytes => "try answer.data()".to_owned(),
            Type::Handle(class) => format!("{}(try answer.handle())", names::class(class, self.types)),
            Type::List(item) => match &**item {
                Type::Text | Type::Date => "try answer.texts()".to_owned(),
                Type::Bytes => "try answer.datas()".to_owned(),
                Type::Handle(class) => {
                    format!("try answer.handles().map {{ {}($0) }}", names::class(class, self.types))
                }
                other => return Err(format!("a list of {other:?}")),
            },
            Type::Optional(inner) => match &**inner {
                Type::Json(reference) if *reference != Reference::Any => "try answer.maybeJson()".to_owned(),
                Type::Text | Type::Date => "try answer.maybeText()".to_owned(),
                other => return Err(format!("perhaps {other:?}")),
            },
            Type::Parts(parts) => {
                let parts = parts
                    .iter()
                    .map(|(part, of)| Ok(format!("{}: {}", typed::part(self.operation, part), self.take(of)?)));
                format!("{}({})", typed::result(self.operation)?, parts.collect::<Result<Vec<_>, String>>()?.join(", "))
            }
            Type::Instant | Type::Either(..) => return Err(format!("{of:?} is no result")),
        })
    }

    fn several(&self, name: &str, parts: &[(&str, Type)]) -> Result<String, String> {
        let handles = parts.iter().any(|(_, of)| matches!(of, Type::Handle(_)));
        let kinds = if handles { "Sendable" } else { "Hashable, Sendable" };
        let mut out = format!("\n/// What `{}` gives.\npublic struct {name}: {kinds} {{\n", self.name);
        let mut parameters = Vec::new();
        for (part, of) in parts {
            let (label, of) = (typed::part(self.operation, part), self.given(of)?);
            out.push_str(&format!("    public var {}: {of}\n", super::label(&label)));
            parameters.push((label, of));
        }
        let said: Vec<String> = parameters.iter().map(|(label, of)| format!("{label}: {of}")).collect();
        out.push_str(&format!("\n    public init({}) {{\n", said.join(", ")));
        for (label, _) in parameters {
            out.push_str(&format!("        self.{0} = {0}\n", super::label(&label)));
        }
        out.push_str("    }\n}\n");
        Ok(out)
    }
}

/// What hands an argument over.
fn hand(of: &Type, label: &str, way: Way) -> Result<String, String> {
    let (inner, mark) = match of {
        Type::Optional(inner) => (&**inner, "?"),
        of => (of, ""),
    };
    Ok(match inner {
        Type::Either(..) if way == Way::Handle => format!("held({label}{mark}.native)"),
        Type::Json(Reference::Any) => format!("ours({label})"),
        Type::Json(_) | Type::Either(..) => format!("json({label})"),
        Type::Name(_) => format!("text({label}{mark}.rawValue)"),
        Type::Text | Type::Date => format!("text({label})"),
        Type::Instant => format!("instant({label})"),
        Type::Number => format!("number({label})"),
        Type::Truth => format!("truth({label})"),
        Type::Bytes => format!("data({label})"),
        Type::Handle(_) => format!("handle({label}{mark}.native)"),
        Type::List(item) => match &**item {
            Type::Text | Type::Date => format!("texts({label})"),
            Type::Bytes => format!("datas({label})"),
            Type::Handle(_) => format!("handles({label}{mark}.map(\\.native))"),
            other => return Err(format!("a list of {other:?}")),
        },
        Type::Optional(_) | Type::Parts(_) => return Err(format!("{of:?} is no argument")),
    })
}
