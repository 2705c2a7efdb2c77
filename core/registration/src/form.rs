//! The form of one sub-case as data: what a page shows, in the order of the printed form (GZ-020 to GZ-041, GZ-050,
//! GZ-063), for the sub-case as it stands. Every condition is evaluated here, so that a host evaluates none.
//!
//! Names, order and kinds come from the one table of fields (`application/fields.rs`), which the checks, the printed form
//! and the titles of the schemas read too; options, names of its own and notes on filling in come from the profile.

mod build;
mod fields;
mod items;
mod options;
mod prepare;

pub use crate::application::FormPart;
pub use build::{form, form_for};
pub(crate) use fields::text as text_of;
pub(crate) use options::{label, option, yes_or_no};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::application::{Field, SubCaseDocument, label_of};
use dengji_base::{
    finding::{Finding, Severity},
    identifier::IdentifierKind,
    label::Label,
};
use dengji_platform::platform::Profile;

choice! {
    /// What a field holds. In the document a value is text, as it was typed; of `yes_no` it is `true` or `false`, or
    /// nothing; of `files` it is a list of files.
    pub enum FieldKind {
        /// One line of text.
        Text,
        /// Text of several lines.
        Lines,
        /// One of the options, by its code.
        Choice,
        /// 是 or 否.
        YesNo,
        /// A calendar day, `YYYY-MM-DD`.
        Date,
        /// An amount of money, in the field's unit.
        Amount,
        /// An area, in the field's unit.
        Area,
        /// A share: `1/3`, `50%` or `0.5`.
        Share,
        /// A whole number.
        Number,
        /// The number of a paper, of a unit or of a certificate; `identifier` says of which kind, as far as that is known.
        Identifier,
        /// A telephone number.
        Phone,
        /// Files for an item of the checklist.
        Files,
        /// Nothing is asked: the text of the label is shown.
        Note,
    }
}

record! {
    /// One option of a choice.
    pub struct FieldOption {
        /// What stands in the document.
        pub code: String,
        /// What people call it.
        pub name: Label,
    }
}

record! {
    /// One field of the form, as the sub-case stands.
    pub struct FormField {
        /// What it is, in every row and whatever else stands there: its place with `*` for the row, with the question's id
        /// or the material's item in place of the index. `/application/buyers/*/name`,
        /// `/questionnaire/answers/ems_delivery/yes`, `/materials/presale_contract`.
        pub path: String,
        /// Where its value stands, or is put, in the sub-case that comes with the form, as an RFC 6901 pointer. Findings of
        /// a check point there too. Empty for a note.
        pub pointer: String,
        /// Its name; of a question the wording.
        pub label: Label,
        /// What it holds.
        pub kind: FieldKind,
        /// The options of a choice, and of `yes_no`.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub options: Vec<FieldOption>,
        /// Whether other values than the options are kept too, with a warning at most: lists of the contract system.
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub open: bool,
        /// What the number is, as far as the paper beside it says.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub identifier: Option<IdentifierKind>,
        /// The unit of an amount or an area.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub unit: Option<Label>,
        /// How to fill it in: the “?” of the form (GZ-020).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub help: Option<Label>,
        /// The most characters.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub longest: Option<u32>,
        /// The smallest number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub minimum: Option<u32>,
        /// Whether something is found at the pointer as long as it is blank.
        pub required: bool,
        /// How grave it is that a required field is blank: the red star is an error.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub severity: Option<Severity>,
        /// Whether it is shown.
        pub visible: bool,
        /// Whether people only read it.
        pub readonly: bool,
        /// The value, as text: of a choice the code, of `yes_no` `true` or `false`, of `files` how many there are. Empty
        /// where there is none.
        pub value: String,
    }
}

record! {
    /// Fields that stand together: a row of a party, a block, a question with its explanation.
    pub struct FormGroup {
        /// Where they stand in the sub-case; of the fields at its top, and of those of a list together, nothing.
        pub pointer: String,
        /// What tells the row or the question from others, where there can be several.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub label: Option<Label>,
        /// Whether the row may be taken out of its list.
        pub removable: bool,
        /// The fields, in the order of the printed form.
        pub fields: Vec<FormField>,
    }
}

record! {
    /// How to add a row to a list.
    pub struct FormAddition {
        /// The button.
        pub label: Label,
        /// Where the row goes: a JSON pointer that ends in `-`, behind the last row, as JSON Patch (RFC 6902) has it.
        pub pointer: String,
        /// The row, as JSON text.
        pub value: String,
    }
}

record! {
    /// One section of the form.
    pub struct FormSection {
        /// Which.
        pub part: FormPart,
        /// Its heading, as the form of this business has it.
        pub label: Label,
        /// Where it stands in the sub-case; findings about all of it point there.
        pub pointer: String,
        /// Whether it is shown.
        pub visible: bool,
        /// How to add a row, where it is a list.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub add: Option<FormAddition>,
        /// The groups of fields, in order.
        pub groups: Vec<FormGroup>,
    }
}

impl FormField {
    /// A field with nothing but a name.
    pub(crate) fn plain(path: String, pointer: String, label: Label, kind: FieldKind) -> Self {
        Self {
            path,
            pointer,
            label,
            kind,
            options: Vec::new(),
            open: false,
            identifier: None,
            unit: None,
            help: None,
            longest: None,
            minimum: None,
            required: false,
            severity: None,
            visible: true,
            readonly: false,
            value: String::new(),
        }
    }
}

impl FormSection {
    /// Makes it one that people only read.
    pub(crate) fn lock(&mut self) {
        self.add = None;
        for group in &mut self.groups {
            group.removable = false;
            group.fields.iter_mut().for_each(|field| field.readonly = true);
        }
    }
}

record! {
    /// The form of one sub-case, as it stands on one day.
    pub struct SubCaseForm {
        /// The sub-case, with a blank row for each party, blank blocks and blank answers where the form has some: whatever
        /// holds the value of a field stands there (but for materials, which files bring with them). To fill in a field is
        /// to put its value at its pointer.
        pub sub_case: SubCaseDocument,
        /// The sections, in the order of the printed form.
        pub sections: Vec<FormSection>,
    }
}

/// What people call the place to which a finding points, as the form of this business has it: by its place in a sub-case,
/// or by the pointer where that goes into the sub-case itself. None for the sub-case as a whole.
pub fn place_label(finding: &Finding, business_type: &str, profile: &Profile) -> Option<Label> {
    let pointer = finding.place.as_ref().map_or(&finding.pointer, |place| &place.pointer);
    label_of(pointer, finding, profile, profile.business_type(business_type))
}

/// What the fields of the form are called where neither a profile nor a business says otherwise, in the order of the
/// printed form: the path of each ([`FormField::path`]), and its name.
pub fn field_names() -> Vec<(&'static str, Label)> {
    Field::ALL.iter().map(|field| (field.path(), field.common_label())).collect()
}

impl SubCaseForm {
    /// Every field, in order.
    pub fn fields(&self) -> impl Iterator<Item = &FormField> {
        self.sections.iter().flat_map(|section| &section.groups).flat_map(|group| &group.fields)
    }
}
