//! The operations in JavaScript: `lib/operations.cjs`, which calls the native half, and its types in `index.d.ts`.

mod declarations;
mod own;
mod page;
pub(super) mod shape;

use dengji_ffi::{Cost, Form};

use self::{
    own::Own,
    shape::{Parameter, Shape, lower, path, with_article},
};
use super::{
    Generated,
    operations::{Argument, Operation, Type},
};

const NOTE: &str = "Generated from the table of operations by `cargo xtask generate`; do not edit.";

/// How many arguments the native half takes.
const MOST: usize = 6;

/// What the functions of `lib/json.cjs` and others are called where arguments are: no argument may be.
const TAKEN: &str = "bytes call codeOf foreign inChunks instant json list maybe parsed parts pieces plain replacements \
    result start truth whole";

/// What `index.cjs` has beside the operations.
const BY_HAND: &str = "DengjiError DocumentError Internal Malformed Misuse Refused Unsupported builtinProfiles documentNames \
    version";

/// The files of the package that follow from the table.
pub(super) fn files(operations: &[Operation]) -> Result<Vec<Generated>, String> {
    let paths: Vec<String> = operations.iter().map(path).collect();
    if let Some(stranger) = own::strangers(&paths).first() {
        return Err(format!("JavaScript has its own way with {stranger}, which is not in the table"));
    }
    for operation in operations {
        let path = path(operation);
        let clash = operation
            .arguments
            .iter()
            .map(|argument| lower(argument.name))
            .find(|name| TAKEN.split(' ').any(|one| one == name));
        if let Some(name) = clash {
            return Err(format!("{path}: an argument is called as a function of JavaScript's half is: `{name}`"));
        }
        let receiver = usize::from(matches!(operation.form, Form::Method | Form::Property));
        if receiver + operation.arguments.len() > MOST {
            return Err(format!("{path}: the native half takes {MOST} arguments"));
        }
    }
    let classes: Vec<_> = dengji_ffi::classes().collect();
    let shapes: Vec<_> = operations.iter().map(Shape::new).collect();
    let mut names: Vec<&str> = classes.iter().map(|class| class.name).chain(BY_HAND.split(' ')).collect();
    names.extend(shapes.iter().filter(|one| one.of.class.is_empty() && !one.is_hidden()).map(|one| one.name.as_str()));
    names.sort_unstable();
    Ok(vec![
        Generated::new("bindings-node/lib/operations.cjs", script(&classes, &shapes)),
        Generated::new("bindings-node/index.d.ts", declarations::file(&classes, &shapes)?),
        Generated::new("bindings-node/web/described.d.ts", page::file(&shapes)),
        Generated::new(
            "bindings-node/index.mjs",
            format!(
                "// The same package for `import`: one instance, so that an error is of one class however it was loaded.\n// {NOTE}\n\
                 import dengji from './index.cjs'\n\nexport const {{\n  {}\n}} = dengji\n",
                names.join(",\n  ")
            ),
        ),
    ])
}

/// `lib/operations.cjs`.
fn script(classes: &[&dengji_ffi::Class], shapes: &[Shape<'_>]) -> String {
    let mut out = format!(
        "'use strict'\n// The operations as classes and functions. They turn arguments over, and call the native half by the number of a row.\n\
         // {NOTE}\n\n\
         const {{ types: {{ isExternal: isHandle }} }} = require('node:util')\n\
         const native = require('./native.cjs')\n\
         const {{ call, foreign, start }} = require('./errors.cjs')\n\
         const {{ codeOf, inChunks, pieces, replacements }} = require('./idioms.cjs')\n\
         const {{ bytes, instant, json, list, maybe, parsed, parts, plain, truth, whole }} = require('./json.cjs')\n\n\
         if (native.fingerprint() !== '{:016x}') throw new Error('dengji and its native half are not of one build')\n\n\
         const isObject = it => typeof it === 'object' && it !== null\n",
        dengji_ffi::fingerprint()
    );
    for class in classes {
        let own: Vec<_> = shapes.iter().filter(|shape| shape.of.class == class.name).collect();
        out.push_str(&class_of(class.name, &own, is_either(shapes, class.name)));
    }
    let functions: Vec<_> = shapes.iter().filter(|shape| shape.of.class.is_empty()).collect();
    for shape in &functions {
        out.push_str(&format!("\n{}function {}", begun(shape), body(shape, "")));
    }
    let holders: Vec<String> =
        classes.iter().map(|class| format!("[{}, {}Of]", class.name, lower(class.name))).collect();
    out.push_str(&format!(
        "\nconst holders = new Map([\n  {}\n])\n\n\
         /** The native half's handle in an object of one of the classes, for whoever closes it. */\n\
         function handleOf (it) {{\n  return (holders.get(it?.constructor) ?? (() => foreign('a handle')))(it)\n}}\n",
        holders.join(",\n  ")
    ));
    let mut names: Vec<&str> = classes.iter().map(|class| class.name).collect();
    names.push("handleOf");
    names.extend(functions.iter().map(|shape| shape.name.as_str()));
    names.sort_unstable();
    out.push_str(&format!("\nmodule.exports = {{\n  {}\n}}\n", names.join(",\n  ")));
    out
}

/// Whether some argument is a handle of this class or its document.
fn is_either(shapes: &[Shape<'_>], class: &str) -> bool {
    fn within(of: &Type, wanted: &str) -> bool {
        match of {
            Type::Either(_, class) => *class == wanted,
            Type::List(inner) | Type::Optional(inner) => within(inner, wanted),
            _ => false,
        }
    }
    shapes.iter().flat_map(|shape| &shape.of.arguments).any(|argument| within(&argument.of, class))
}

fn class_of(name: &str, shapes: &[&Shape<'_>], is_either: bool) -> String {
    let own = lower(name);
    let (more, or) = if is_either {
        let or = format!("    {own}Or = it => isObject(it) && #native in it ? it.#native : json(it)\n");
        (format!(", {own}Or"), or)
    } else {
        Default::default()
    };
    let mut out = format!(
        "\nlet {own}Of{more}\n\nclass {name} {{\n  #native\n\n  static {{\n    \
         {own}Of = it => isObject(it) && #native in it ? it.#native : foreign('{}')\n{or}  }}\n",
        with_article(name)
    );
    if !shapes.iter().any(|shape| shape.of.form == Form::New) {
        out.push_str(&format!(
            "\n  constructor (held) {{\n    this.#native = isHandle(held) ? held : foreign('{} that a call gave')\n  }}\n",
            with_article(name)
        ));
    }
    for shape in shapes {
        let before = match shape.of.form {
            Form::Static => "static ",
            Form::Property => "get ",
            _ => "",
        };
        out.push_str(&format!("\n  {before}{}{}", begun(shape), body(shape, "  ")));
    }
    out.push_str("}\n");
    out
}

fn begun(shape: &Shape<'_>) -> &'static str {
    if shape.of.cost == Cost::Slow { "async " } else { "" }
}

/// From the name on.
fn body(shape: &Shape<'_>, indent: &str) -> String {
    let of = shape.of;
    let parameters = shape.parameters();
    let mut named: Vec<String> = Vec::new();
    let mut unpacked = String::new();
    for parameter in &parameters {
        match parameter {
            Parameter::One(argument) => named.push(shape.called(argument)),
            Parameter::Several(name, several) => {
                named.push(if *name == "options" { format!("{name} = {{}}") } else { (*name).to_owned() });
                let mut members: Vec<String> = several.iter().map(|one| member(shape, one)).collect();
                if shape.chunks().is_some() {
                    members.push("onProgress".to_owned());
                }
                unpacked.push_str(&format!("{indent}  const {{ {} }} = parts({name})\n", members.join(", ")));
            }
        }
    }
    let mut taken: Vec<String> = of.arguments.iter().map(|argument| taken(shape, argument)).collect();
    if matches!(of.form, Form::Method | Form::Property) {
        taken.insert(0, format!("{}Of(this)", lower(of.class)));
    }
    let call = |taken: &[String]| {
        let asked = if of.cost == Cost::Slow { "await start" } else { "call" };
        let given: Vec<String> = std::iter::once(of.number.to_string()).chain(taken.iter().cloned()).collect();
        format!("{asked}({})", given.join(", "))
    };
    let mut lines = unpacked;
    if of.form == Form::New {
        let first = parameters.first().map_or(String::new(), |parameter| match parameter {
            Parameter::One(argument) => shape.called(argument),
            Parameter::Several(name, _) => (*name).to_owned(),
        });
        if lines.is_empty() {
            lines = format!("{indent}  this.#native = isHandle({first}) ? {first} : {}\n", call(&taken));
        } else {
            lines = format!(
                "{indent}  if (isHandle({first})) {{\n{indent}    this.#native = {first}\n{indent}    return\n{indent}  }}\n\
                 {lines}{indent}  this.#native = {}\n",
                call(&taken)
            );
        }
        return format!("constructor ({}) {{\n{lines}{indent}}}\n", named.join(", "));
    }
    if shape.chunks().is_some() {
        lines.push_str(&chunks(shape, &taken, indent));
    } else {
        lines.push_str(&returned(shape, &call(&taken), indent));
    }
    format!("{} ({}) {{\n{lines}{indent}}}\n", shape.name, named.join(", "))
}

/// An argument as a member of an object: a list that must be there is empty where it is left out.
fn member(shape: &Shape<'_>, argument: &Argument) -> String {
    let name = shape.called(argument);
    if shape.is_together() && matches!(argument.of, Type::List(_)) { format!("{name} = []") } else { name }
}

/// The call for a part of a list at a time. All other arguments are turned over once, before the first.
fn chunks(shape: &Shape<'_>, taken: &[String], indent: &str) -> String {
    let (before, others) = (taken.first().cloned().unwrap_or_default(), taken.get(2..).unwrap_or_default());
    let many = shape.of.arguments.first().map(|argument| lower(argument.name)).unwrap_or_default();
    let each = taken.get(1).and_then(|list| list.strip_prefix(&format!("list({many}, "))).unwrap_or("json)");
    let names: Vec<String> = (0..others.len()).map(|at| format!("given{at}")).collect();
    format!(
        "{indent}  const [all, held, {}] = [list({many}, one => one), {before}, {}]\n\
         {indent}  return inChunks(all, onProgress, async some =>\n\
         {indent}    parsed(await start({}, held, list(some, {each}, {})))\n",
        names.join(", "),
        others.join(", "),
        shape.of.number,
        names.join(", ")
    )
}

/// How an argument is turned over.
fn taken(shape: &Shape<'_>, argument: &Argument) -> String {
    let name = shape.called(argument);
    if let Some((by, _)) = shape.taken(argument) {
        let is_optional = matches!(argument.of, Type::Optional(_));
        return if is_optional { format!("maybe({name}, {by})") } else { format!("{by}({name})") };
    }
    turned(&argument.of, &name)
}

fn turned(of: &Type, name: &str) -> String {
    match of {
        Type::Optional(inner) => format!("maybe({name}, {})", function(inner)),
        Type::List(item) if !is_text(item) => format!("list({name}, {})", function(item)),
        other => format!("{}({name})", function(other)),
    }
}

/// Lists of texts cross as one JSON text.
fn is_text(of: &Type) -> bool {
    matches!(of, Type::Text | Type::Date)
}

fn function(of: &Type) -> String {
    match of {
        Type::Json(_) => "json".to_owned(),
        Type::Name(_) | Type::Text | Type::Date => "plain".to_owned(),
        Type::Instant => "instant".to_owned(),
        Type::Number => "whole".to_owned(),
        Type::Truth => "truth".to_owned(),
        Type::Bytes => "bytes".to_owned(),
        Type::Handle(class) => format!("{}Of", lower(class)),
        Type::Either(_, class) => format!("{}Or", lower(class)),
        Type::List(item) if is_text(item) => "json".to_owned(),
        Type::List(_) | Type::Optional(_) => format!("it => {}", turned(of, "it")),
        Type::Parts(_) => "parts".to_owned(),
    }
}

/// What is made of what the native half gives.
fn returned(shape: &Shape<'_>, call: &str, indent: &str) -> String {
    let Type::Parts(parts) = &shape.of.gives else {
        let value = if shape.is_read() { format!("parsed({call})") } else { made(&shape.of.gives, call) };
        return format!("{indent}  return {value}\n");
    };
    let values: Vec<(String, String)> =
        parts.iter().enumerate().map(|(at, (name, of))| (lower(name), made(of, &format!("result[{at}]")))).collect();
    let made = if is_opening(parts) {
        let values: Vec<String> = values.into_iter().map(|(_, value)| value).collect();
        format!("[{}]", values.join(", "))
    } else {
        let members: Vec<String> = values.into_iter().map(|(name, value)| format!("{name}: {value}")).collect();
        format!("{{ {} }}", members.join(", "))
    };
    format!("{indent}  const result = {call}\n{indent}  return {made}\n")
}

/// Whether several results are a pair, as of what was opened and the outcome of that.
fn is_opening(parts: &[(&str, Type)]) -> bool {
    matches!(parts, [("opened", _), _])
}

fn made(of: &Type, value: &str) -> String {
    match of {
        Type::Json(_) => format!("parsed({value})"),
        Type::Handle(class) => format!("new {class}({value})"),
        Type::Optional(inner) if matches!(**inner, Type::Json(_)) => made(inner, value),
        Type::List(item) if matches!(**item, Type::Handle(_)) => format!("{value}.map(one => {})", made(item, "one")),
        _ => value.to_owned(),
    }
}
