//! An operation as JavaScript has it: its name, its parameters, and what is its own.

use dengji_ffi::Form;

use super::own::{self, Own};
use crate::generate::{
    model::lower_camel,
    operations::{Argument, Operation, Type},
};

/// An operation as JavaScript has it.
pub(in crate::generate) struct Shape<'a> {
    pub(super) of: &'a Operation,
    own: &'static [Own],
    /// Its name; of what makes a handle, that of its class.
    pub(in crate::generate) name: String,
}

impl<'a> Shape<'a> {
    pub(in crate::generate) fn new(of: &'a Operation) -> Self {
        let own = own::of(&path(of));
        let named = own.iter().find_map(|own| if let Own::Named(name) = own { Some((*name).to_owned()) } else { None });
        let name = match of.form {
            Form::New => of.class.to_owned(),
            _ => named.unwrap_or_else(|| lower(of.name)),
        };
        Self { of, own, name }
    }

    pub(super) fn is(&self, wanted: fn(&Own) -> bool) -> bool {
        self.own.iter().any(wanted)
    }

    /// Whether what it gives is JSON text, read.
    pub(in crate::generate) fn is_read(&self) -> bool {
        self.is(|own| matches!(own, Own::Read))
    }

    pub(in crate::generate) fn is_hidden(&self) -> bool {
        self.is(|own| matches!(own, Own::Hidden))
    }

    /// Whether it is asked of a part of its first argument at a time, and the type of its options.
    pub(in crate::generate) fn chunks(&self) -> Option<&'static str> {
        self.own.iter().find_map(|own| if let Own::InChunks(options) = own { Some(*options) } else { None })
    }

    /// Whether all arguments are parts of one object.
    pub(in crate::generate) fn is_together(&self) -> bool {
        self.is(|own| matches!(own, Own::Together(_)))
    }

    /// The type of that object, if it has a name.
    pub(in crate::generate) fn together(&self) -> Option<&'static str> {
        self.own.iter().find_map(|own| if let Own::Together(of) = own { *of } else { None })
    }

    /// The function that turns an argument over in JavaScript's own way, and the argument's type.
    pub(in crate::generate) fn taken(&self, argument: &Argument) -> Option<(&'static str, &'static str)> {
        self.own.iter().find_map(|own| match own {
            Own::Taken { argument: name, by, of, .. } if *name == argument.name => Some((*by, *of)),
            _ => None,
        })
    }

    /// What an argument is called.
    pub(in crate::generate) fn called(&self, argument: &Argument) -> String {
        let own = self.own.iter().find_map(|own| match own {
            Own::Taken { argument: name, called, .. } if *name == argument.name => Some((*called).to_owned()),
            _ => None,
        });
        own.unwrap_or_else(|| lower(argument.name))
    }

    pub(in crate::generate) fn gives(&self) -> Option<&'static str> {
        self.own.iter().find_map(|own| if let Own::Gives(of) = own { Some(*of) } else { None })
    }

    /// The arguments that are parts of an object, and its name.
    pub(in crate::generate) fn group(&self) -> Option<(&'static str, &'static [&'static str])> {
        self.own.iter().find_map(|own| if let Own::Grouped(name, parts) = own { Some((*name, *parts)) } else { None })
    }

    /// The parameters, in order: arguments that stand alone, and objects of several.
    pub(in crate::generate) fn parameters(&self) -> Vec<Parameter<'a>> {
        let all = || self.of.arguments.iter().collect::<Vec<_>>();
        if self.is_together() {
            return vec![Parameter::Several("options", all())];
        }
        let (options, positional): (Vec<_>, Vec<_>) = all().into_iter().partition(|argument| {
            argument.is_option || self.chunks().is_some() && matches!(argument.of, Type::Optional(_))
        });
        let mut parameters = Vec::new();
        let group = self.group();
        for argument in positional {
            match group {
                Some((name, parts)) if parts.contains(&argument.name) => match parameters.last_mut() {
                    Some(Parameter::Several(last, several)) if *last == name => several.push(argument),
                    _ => parameters.push(Parameter::Several(name, vec![argument])),
                },
                _ => parameters.push(Parameter::One(argument)),
            }
        }
        if !options.is_empty() {
            parameters.push(Parameter::Several("options", options));
        }
        parameters
    }
}

/// A parameter of a JavaScript function.
pub(in crate::generate) enum Parameter<'a> {
    One(&'a Argument),
    Several(&'static str, Vec<&'a Argument>),
}

pub(in crate::generate) fn path(of: &Operation) -> String {
    if of.class.is_empty() { of.name.to_owned() } else { format!("{}.{}", of.class, of.name) }
}

/// `snake_case` as `camelCase`; what JavaScript keeps for itself has another name.
pub(in crate::generate) fn lower(name: &str) -> String {
    if name == "case" {
        return "of".to_owned();
    }
    lower_camel(name)
}

/// `Case` as `a Case`, `ElectronicSeal` as `an ElectronicSeal`.
pub(in crate::generate) fn with_article(class: &str) -> String {
    let article = if class.starts_with(['A', 'E', 'I', 'O']) { "an" } else { "a" };
    format!("{article} {class}")
}
