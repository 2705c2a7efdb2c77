//! The words of a profile: names, bases, codes with names.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Basis, Label};
use dengji_base::{
    finding::{Code, Finding, HIDDEN, looks_like_id},
    identifier::IdentifierKind,
};

record! {
    /// Which profile, in which version.
    pub struct ProfileRef {
        /// The profile's id.
        pub id: String,
        /// The profile's version.
        pub version: String,
    }
}

impl ProfileRef {
    /// Id and version as texts show them; what looks like neither is hidden, for a command may hold anything.
    #[doc(hidden)]
    pub fn shown(&self) -> String {
        let part = |text| if looks_like_id(text) { text } else { HIDDEN };
        format!("{} {}", part(&self.id), part(&self.version))
    }
}

choice! {
    /// Where something is done.
    pub enum Channel {
        /// A phone: mini-program or app.
        Phone,
        /// The site, on a PC.
        Web,
        /// The desktop client.
        Client,
        /// A service window.
        Window,
        /// By e-mail: a form that is filled in, stamped and sent, and answered by staff (SZ-080).
        Mail,
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
        pub since: String,
        /// Whether what rules cite of it was read in this edition. What rests on one that was not is assumed.
        #[serde(default)]
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

impl Message {
    /// What is told on success: the message itself, as a note on what was done.
    #[doc(hidden)]
    pub fn told(&self) -> Finding {
        let finding = Finding::new(Code::CommandDone, "").assumed(self.basis.assumed);
        finding.with_named("message", &self.code, &self.text)
    }

    /// The messages with these codes, each once, in the order of the codes.
    pub(super) fn chosen<'a>(messages: &'a [Self], codes: impl IntoIterator<Item = &'a String>) -> Vec<&'a Self> {
        let mut chosen: Vec<&Self> = Vec::new();
        for code in codes {
            if let Some(message) = messages.iter().find(|message| message.code == *code)
                && !chosen.iter().any(|one| one.code == message.code)
            {
                chosen.push(message);
            }
        }
        chosen
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
        pub minimum_version: u32,
        /// On what it rests.
        pub basis: Basis,
    }
}
