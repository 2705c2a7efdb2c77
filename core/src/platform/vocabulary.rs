//! The words of a profile: names, bases, codes with names.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::identifier::IdentifierKind;

record! {
    /// A name in both languages.
    pub struct Label {
        /// Chinese.
        pub zh: String,
        /// English.
        pub en: String,
    }
}

record! {
    /// On what a setting rests.
    #[derive(Default)]
    pub struct Basis {
        /// Rows of the requirements.
        #[serde(default)]
        pub requirements: Vec<String>,
        /// Document and section, such as 《操作指引》 §3.5, or the article of a law.
        #[serde(default)]
        pub source: String,
        /// Whether no source says so, and the profile assumes it.
        #[serde(default, skip_serializing_if = "crate::json::is_false")]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        pub assumed: bool,
        /// The date of what a figure shows, as far as it is legible (`2021-08`, `2024-06-28`), since the figures of a
        /// guide may be older than its text (C-81); empty where the text itself says so.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        #[cfg_attr(feature = "uniffi", uniffi(default = ""))]
        pub as_of: String,
    }
}

record! {
    /// A document on which settings rest: a law, a standard, a guide.
    pub struct Source {
        /// Its title, as it stands between 《 and 》 in a basis.
        pub title: String,
        /// Which edition: when and by whom it was made or last changed, its number. A guide without a date says so.
        pub edition: String,
        /// The first day from which this edition holds, as far as it is known (`2021-01-01`, `2024-08`); empty for a guide
        /// without a date.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = ""))]
        pub since: String,
        /// Whether what rules cite of it was read in this edition. What rests on one that was not is assumed.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        pub read: bool,
    }
}

record! {
    /// A term that other systems and documents use for something this profile names differently (C-04, C-79, C-80).
    pub struct Alias {
        /// The other term.
        pub term: String,
        /// What it stands for: a code of this profile, a role, a mailbox, an action, the provider of signatures, the
        /// profile's own id, or one of the documents `application`, `questionnaire`, `material`.
        pub means: String,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// A code with its name: an organisation type, a property type.
    pub struct Choice {
        /// The code.
        pub code: String,
        /// Its name.
        pub name: Label,
        /// The code of the national dictionary, where there is one: A36 for holder natures, A34 for co-ownership.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        #[cfg_attr(feature = "uniffi", uniffi(default = ""))]
        pub national_code: String,
        /// On what it rests.
        pub basis: Basis,
    }
}

impl Choice {
    /// Those of the codes that are among the choices, with their names.
    pub(crate) fn named<'a>(choices: &'a [Self], codes: &'a [String]) -> impl Iterator<Item = (&'a str, &'a Label)> {
        codes.iter().filter_map(|code| {
            let choice = choices.iter().find(|choice| choice.code == *code)?;
            Some((choice.code.as_str(), &choice.name))
        })
    }
}

record! {
    /// A kind of identity document the form accepts, and how its number is checked (GZ-028, GZ-029).
    pub struct DocumentType {
        /// The code that forms use.
        pub code: String,
        /// Its name.
        pub name: Label,
        /// The code in the national dictionary A30.
        pub national_code: String,
        /// How its number is checked.
        pub identifier: IdentifierKind,
        /// Codes of the holder natures it usually goes with; another is a warning.
        pub holder_natures: Vec<String>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// Local additions to a national dictionary.
    pub struct DictionaryOverlay {
        /// The national table, such as `A19`.
        pub dictionary: String,
        /// The added entries.
        pub entries: Vec<OverlayEntry>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// One added entry.
    pub struct OverlayEntry {
        /// The code.
        pub code: String,
        /// The name.
        pub name: String,
    }
}

record! {
    /// A literal message of the platform (GZ-061).
    pub struct Message {
        /// The code by which the host asks for it.
        pub code: String,
        /// The text.
        pub text: Label,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// One column of a list, or one thing that may be looked at: a code with its name.
    pub struct Column {
        /// The code.
        pub code: String,
        /// Its name.
        pub name: Label,
    }
}

record! {
    /// How a list of rows is shown.
    pub struct ListView {
        /// The list, such as `units`.
        pub code: String,
        /// Its name.
        pub name: Label,
        /// The columns, in order.
        pub columns: Vec<Column>,
        /// Rows on one page.
        pub page_size: u32,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// A browser that the platform supports (GZ-003): a note for hosts, without effect on a case (C-41).
    pub struct Browser {
        /// Its code, such as `chrome`.
        pub code: String,
        /// Its name.
        pub name: Label,
        /// The oldest supported version; 0 where any will do.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = 0))]
        pub minimum_version: u32,
        /// On what it rests.
        pub basis: Basis,
    }
}
