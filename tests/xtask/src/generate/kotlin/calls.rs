//! Operations: handles with their methods, and functions.

use std::collections::BTreeSet;

use dengji_ffi::Form;

use super::super::{
    model::{Reference, camel},
    operations::{self, Argument, Operation, Type, documentation},
    typed,
};
use super::{Known, Target, comment, lower, quoted};

const HEAD: &str = "// Generated from the table of operations by `cargo xtask generate`; do not edit.\n";

/// `Dengji.kt`.
pub(super) fn file(known: &Known<'_>) -> Result<String, String> {
    let all = operations::all()?;
    let mut out = format!(
        "{HEAD}package dengji\n\nimport dengji.documents.*\nimport java.time.Instant\n\n\
         internal const val FINGERPRINT: String = \"{:016x}\"\n",
        dengji_ffi::fingerprint()
    );
    for name in ["read_document", "write_document"] {
        let row = all.iter().find(|one| one.name == name).ok_or_else(|| format!("{name} is not in the table"))?;
        out.push_str(&format!("internal const val {}: Int = {}\n", name.to_ascii_uppercase(), row.number));
    }
    let mut results = BTreeSet::new();
    for class in dengji_ffi::classes() {
        handle(&mut out, known, class, &all)?;
    }
    for one in &all {
        let said = |error: String| format!("{}.{}: {error}", one.class, one.name);
        if let Type::Parts(parts) = &one.gives {
            let name = typed::result(one)?;
            if results.insert(name.clone()) {
                several(&mut out, known, &name, one, parts).map_err(said)?;
            }
        }
        if one.form == Form::Function && !one.is_dynamic() || typed::opens(one) {
            let name = if typed::opens(one) { format!("open{}", one.class) } else { lower(one.name) };
            function(&mut out, known, "", one, &name).map_err(said)?;
        }
    }
    Ok(out)
}

/// A class by its name in Kotlin.
pub(in crate::generate) fn class_name(known: &Known<'_>, class: &str) -> String {
    typed::class_name(class, |name| known.0.contains_key(name))
}

fn several(
    out: &mut String,
    known: &Known<'_>,
    name: &str,
    one: &Operation,
    parts: &[(&str, Type)],
) -> Result<(), String> {
    out.push_str(&format!("\n/** What `{}` gives. */\npublic data class {name}(\n", lower(one.name)));
    for (part, of) in parts {
        out.push_str(&format!("    public val {}: {},\n", quoted(&typed::part(one, part)), type_name(known, of)?));
    }
    out.push_str(")\n");
    Ok(())
}

fn handle(out: &mut String, known: &Known<'_>, class: &dengji_ffi::Class, all: &[Operation]) -> Result<(), String> {
    let name = class_name(known, class.name);
    let doc: Vec<&str> = documentation(class.doc).collect();
    out.push('\n');
    comment(out, "", &doc.join("\n"));
    out.push_str(&format!("public class {name} internal constructor(number: Long) : Handle(number) {{\n"));
    let own: Vec<&Operation> = all.iter().filter(|one| one.class == class.name && !one.is_dynamic()).collect();
    let said = |one: &Operation, error: String| format!("{}.{}: {error}", one.class, one.name);
    for one in own.iter().filter(|one| one.form == Form::New) {
        constructor(out, known, one).map_err(|error| said(one, error))?;
    }
    for one in own.iter().filter(|one| matches!(one.form, Form::Method | Form::Property)) {
        function(out, known, "    ", one, &lower(one.name)).map_err(|error| said(one, error))?;
    }
    out.push_str("\n    public companion object {");
    let begun = out.len();
    for one in &own {
        if one.form == Form::Static && !typed::opens(one) {
            function(out, known, "        ", one, &lower(one.name)).map_err(|error| said(one, error))?;
        }
        if reads_document(one) {
            note(out, "        ", one, "\n\nFrom JSON text; what is wrong with it is said with its place.");
            out.push_str(&format!(
                "        public fun parse(text: String): {name} = {name}(Call({}).theirs(text).run().one {{ handle() }})\n",
                one.number
            ));
        }
    }
    out.push_str(if out.len() == begun { "}\n}\n" } else { "    }\n}\n" });
    Ok(())
}

/// Whether a handle is made of one document, which may as well be JSON text of the host's.
fn reads_document(one: &Operation) -> bool {
    let makes = one.form == Form::New || one.name == "from_state";
    makes && matches!(one.arguments.as_slice(), [Argument { of: Type::Json(Reference::Named(_)), .. }])
}

fn note(out: &mut String, indent: &str, one: &Operation, more: &str) {
    out.push('\n');
    comment(out, indent, &format!("{}{more}", one.doc.join("\n")));
    out.push_str(&format!("{indent}@Throws(DengjiException::class)\n"));
}

fn constructor(out: &mut String, known: &Known<'_>, one: &Operation) -> Result<(), String> {
    note(out, "    ", one, "");
    out.push_str(&format!(
        "    public constructor({}) : this({}.run().one {{ handle() }})\n",
        parameters(known, one, false)?,
        call(known, one, false)?
    ));
    Ok(())
}

fn function(out: &mut String, known: &Known<'_>, indent: &str, one: &Operation, name: &str) -> Result<(), String> {
    let either = one.arguments.iter().any(|argument| matches!(argument.of, Type::Either(..)));
    for held in if either { &[false, true][..] } else { &[false] } {
        note(out, indent, one, "");
        let gives = match &one.gives {
            Type::Parts(_) => typed::result(one)?,
            of => type_name(known, of)?,
        };
        out.push_str(&format!(
            "{indent}public fun {name}({}): {gives} =\n{indent}    {}.run(){}\n",
            parameters(known, one, *held)?,
            call(known, one, *held)?,
            given(known, one)?
        ));
    }
    Ok(())
}

fn parameters(known: &Known<'_>, one: &Operation, held: bool) -> Result<String, String> {
    let all = one.arguments.iter().map(|argument| {
        let of = match &argument.of {
            Type::Either(_, class) if held => class_name(known, class),
            of => type_name(known, of)?,
        };
        let default = if of.ends_with('?') { " = null" } else { "" };
        Ok(format!("{}: {of}{default}", lower(argument.name)))
    });
    Ok(all.collect::<Result<Vec<_>, String>>()?.join(", "))
}

fn call(known: &Known<'_>, one: &Operation, held: bool) -> Result<String, String> {
    let mut out = format!("Call({})", one.number);
    if matches!(one.form, Form::Method | Form::Property) {
        out.push_str(".handle(this)");
    }
    for argument in &one.arguments {
        let name = lower(argument.name);
        let (of, mark) = match &argument.of {
            Type::Optional(inner) => (&**inner, "?"),
            of => (of, ""),
        };
        let put = match of {
            Type::Either(..) if held => format!("held({name})"),
            Type::Json(reference) | Type::Either(reference, _) => match known.target(reference)? {
                Target::Document(_) => format!("document({name})"),
                Target::List(item) if matches!(known.target(item)?, Target::Document(_)) => {
                    format!("documents({name})")
                }
                _ => return Err(format!("Kotlin passes no {reference:?}")),
            },
            Type::Name(_) => format!("text({name}{mark}.word)"),
            Type::Text | Type::Date => format!("text({name})"),
            Type::Instant => format!("instant({name})"),
            Type::Number => format!("number({name})"),
            Type::Truth => format!("truth({name})"),
            Type::Bytes => format!("bytes({name})"),
            Type::Handle(_) => format!("handle({name})"),
            Type::List(item) => match &**item {
                Type::Text | Type::Date => format!("texts({name})"),
                Type::Bytes => format!("bytesList({name})"),
                Type::Handle(_) => format!("handles({name})"),
                other => return Err(format!("Kotlin passes no list of {other:?}")),
            },
            other => return Err(format!("Kotlin passes no {other:?}")),
        };
        out.push_str(&format!(".{put}"));
    }
    Ok(out)
}

/// What is made of the answer.
fn given(known: &Known<'_>, one: &Operation) -> Result<String, String> {
    Ok(match &one.gives {
        Type::Parts(parts) => {
            let parts = parts.iter().map(|(_, of)| part(known, of)).collect::<Result<Vec<_>, _>>()?;
            format!(".run {{ {}({}) }}", typed::result(one)?, parts.join(", "))
        }
        of => format!(".{}", part(known, of)?),
    })
}

fn part(known: &Known<'_>, of: &Type) -> Result<String, String> {
    Ok(match of {
        Type::Optional(inner) => match &**inner {
            Type::List(item) => format!("listOrNull {{ {} }}", item_of(known, item)?),
            inner => format!("orNull {{ {} }}", item_of(known, inner)?),
        },
        Type::List(item) => format!("list {{ {} }}", item_of(known, item)?),
        of => format!("one {{ {} }}", item_of(known, of)?),
    })
}

fn item_of(known: &Known<'_>, of: &Type) -> Result<String, String> {
    Ok(match of {
        Type::Json(reference) => format!("json {{ reader -> {} }}", known.read(reference)?),
        Type::Name(reference) => format!("{}.of(text())", known.name(reference)?),
        Type::Text | Type::Date => "text()".to_owned(),
        Type::Instant => "instant()".to_owned(),
        Type::Number => "number()".to_owned(),
        Type::Truth => "truth()".to_owned(),
        Type::Bytes => "bytes()".to_owned(),
        Type::Handle(class) => format!("{}(handle())", class_name(known, class)),
        other => return Err(format!("Kotlin is given no {other:?}")),
    })
}

fn type_name(known: &Known<'_>, of: &Type) -> Result<String, String> {
    Ok(match of {
        Type::Json(reference) | Type::Name(reference) | Type::Either(reference, _) => known.name(reference)?,
        Type::Text => "String".to_owned(),
        Type::Date => "CalendarDate".to_owned(),
        Type::Instant => "Instant".to_owned(),
        Type::Number => "UInt".to_owned(),
        Type::Truth => "Boolean".to_owned(),
        Type::Bytes => "ByteArray".to_owned(),
        Type::Handle(class) => class_name(known, class),
        Type::List(item) => format!("List<{}>", type_name(known, item)?),
        Type::Optional(inner) => format!("{}?", type_name(known, inner)?),
        Type::Parts(parts) => return Err(format!("{} without a name", camel(parts.first().map_or("", |part| part.0)))),
    })
}
