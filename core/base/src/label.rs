//! What all data of the library are named by, and what they rest on.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

record! {
    /// A name in both languages.
    pub struct Label {
        /// Chinese.
        pub zh: String,
        /// English.
        pub en: String,
    }
}

impl Label {
    /// What is the same in every language, such as a name that somebody typed.
    #[doc(hidden)]
    pub fn plain(text: &str) -> Self {
        Self { zh: text.to_owned(), en: text.to_owned() }
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
        #[serde(default, skip_serializing_if = "crate::record::is_false")]
        pub assumed: bool,
        /// The date of what a figure shows, as far as it is legible (`2021-08`, `2024-06-28`), since the figures of a
        /// guide may be older than its text (C-81); empty where the text itself says so.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub as_of: String,
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
        pub national_code: String,
        /// On what it rests.
        pub basis: Basis,
    }
}

impl Choice {
    /// Those of the codes that are among the choices, with their names.
    #[doc(hidden)]
    pub fn named<'a>(choices: &'a [Self], codes: &'a [String]) -> impl Iterator<Item = (&'a str, &'a Label)> {
        codes.iter().filter_map(|code| {
            let choice = choices.iter().find(|choice| choice.code == *code)?;
            Some((choice.code.as_str(), &choice.name))
        })
    }
}
