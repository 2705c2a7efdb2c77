//! The checks of the form's values, one field after the other, in document order.

use super::{
    fields::Field,
    rules::{Active, names_organisation},
};
use dengji_base::{
    finding::{Code, Collector, Place},
    identifier::{self, IdentifierKind, Regions},
    time::Date,
    words,
};
use dengji_platform::platform::DocumentType;

/// One check under way.
pub(crate) struct FormCheck<'a, 'c, 's> {
    pub(crate) rules: &'c Active<'a>,
    pub(crate) today: Date,
    pub(crate) regions: &'c Regions,
    pub(crate) out: &'c mut Collector<'s>,
}

/// The fields of a party's identity paper.
#[derive(Clone, Copy)]
pub(crate) struct PaperFields {
    pub(crate) name: Field,
    pub(crate) document_type: Field,
    pub(crate) document_number: Field,
}

/// Their values, where they stand, and in which row.
#[derive(Clone, Copy)]
pub(crate) struct PaperValues<'v> {
    pub(crate) name: &'v str,
    pub(crate) document_type: &'v str,
    pub(crate) document_number: &'v str,
    pub(crate) row: usize,
}

impl<'a> FormCheck<'a, '_, '_> {
    /// Reports a starred field that stands empty at `place`.
    pub(crate) fn missing(&mut self, field: Field, row: usize, place: &Place<'_>) {
        if let Some(required) = self.rules.starred(field) {
            let finding = place
                .finding(Code::ApplicationRequired)
                .with("field", field.concrete(row))
                .with("name", field.label(self.rules.profile).zh)
                .assumed(required.basis.assumed)
                .severity(required.severity);
            self.out.push_graded(finding);
        }
    }

    /// Reports every starred field of a block that is not there, and that may not be left out; `place` is where the block
    /// would stand.
    pub(crate) fn absent(&mut self, fields: &[Field], row: usize, place: &Place<'_>) {
        for field in fields {
            if self.rules.starred(*field).is_some_and(|required| !required.optional_block) {
                self.missing(*field, row, &place.key(field.key()));
            }
        }
    }

    /// Checks the text of a field as text: whether it is there, its length, its characters. Gives back the text
    /// without spaces around it, if there is any and it can be read further.
    pub(crate) fn text<'v>(&mut self, field: Field, value: &'v str, row: usize, place: &Place<'_>) -> Option<&'v str> {
        let trimmed = text(value, field.limit(), field.lines(), place, self.out)?;
        if trimmed.is_empty() {
            self.missing(field, row, place);
            return None;
        }
        Some(trimmed)
    }

    /// Checks a number by what it claims to be.
    pub(crate) fn number(&mut self, kind: IdentifierKind, number: &str, place: &Place<'_>) {
        let mut found = Vec::new();
        identifier::find(kind, number, self.today, self.regions, "", &mut found);
        self.out.adopt(place, found);
    }

    /// Checks name, type and number of a paper. Gives back its type, where the profile knows it.
    pub(crate) fn paper(
        &mut self,
        fields: PaperFields,
        values: PaperValues<'_>,
        place: &Place<'_>,
    ) -> Option<&'a DocumentType> {
        self.text(fields.name, values.name, values.row, &place.key("name"));
        let at = place.key("documentType");
        let mut document = None;
        if let Some(code) = self.text(fields.document_type, values.document_type, values.row, &at) {
            document = self.rules.paper(code);
            if document.is_none() {
                self.out.push(at.finding(Code::ApplicationDocumentTypeUnknown).with("documentType", code));
            }
        }
        let at = place.key("documentNumber");
        if let Some(number) = self.text(fields.document_number, values.document_number, values.row, &at)
            && let Some(document) = document
        {
            self.number(document.identifier, number, &at);
        }
        document
    }

    /// Checks a holder's nature by itself and against the paper (GZ-028).
    pub(crate) fn nature(
        &mut self,
        field: Field,
        value: &str,
        row: usize,
        document: Option<&DocumentType>,
        place: &Place<'_>,
    ) {
        let at = place.key("holderNature");
        let Some(nature) = self.text(field, value, row, &at) else {
            return;
        };
        let Some(known) = self.rules.profile.holder_natures.iter().find(|known| known.code == nature) else {
            self.out.push(at.finding(Code::ApplicationHolderNatureUnknown).with("holderNature", nature));
            return;
        };
        if let Some(document) = document
            && !document.holder_natures.is_empty()
            && !document.holder_natures.iter().any(|usual| usual == nature)
        {
            let finding = at
                .finding(Code::ApplicationDocumentNatureMismatch)
                .with_named("documentType", &document.code, &document.name)
                .with_named("holderNature", nature, &known.name)
                .related_to(place.key("documentType").pointer());
            self.out.push(finding);
        }
    }

    /// Checks a telephone number: a mainland mobile, or another that people in China give.
    pub(crate) fn phone(&mut self, field: Field, value: &str, row: usize, place: &Place<'_>) {
        let at = place.key("phone");
        if let Some(phone) = self.text(field, value, row, &at) {
            self.number(IdentifierKind::Telephone, phone, &at);
        }
    }
}

/// Whether this paper names an organisation.
pub(crate) fn is_organisation(document: Option<&DocumentType>) -> bool {
    document.is_some_and(|document| names_organisation(document.identifier))
}

/// Checks text as text. `None` where it cannot be read further; an empty text is no finding here.
pub(crate) fn text<'v>(
    value: &'v str,
    limit: usize,
    lines: bool,
    place: &Place<'_>,
    out: &mut Collector<'_>,
) -> Option<&'v str> {
    // Almost every value is short and of plain letters, digits and ideographs: one pass over the bytes tells.
    let bytes = value.as_bytes();
    let plain = bytes.iter().fold(true, |plain, byte| plain & matches!(byte, b' '..=b'~' | 0x80..=0xBF | 0xE4..=0xE9));
    if plain && bytes.len() <= limit && bytes.first() != Some(&b' ') && bytes.last() != Some(&b' ') {
        return Some(value);
    }
    inspect(value, limit, lines, place, out)
}

#[cold]
fn inspect<'v>(
    value: &'v str,
    limit: usize,
    lines: bool,
    place: &Place<'_>,
    out: &mut Collector<'_>,
) -> Option<&'v str> {
    if let Some(flaw) = words::flaw(value, limit, lines) {
        out.push(flaw.finding(limit, place.pointer()));
        return None;
    }
    let trimmed = value.trim();
    if trimmed.len() != value.len() && !trimmed.is_empty() {
        out.push(place.finding(Code::ApplicationSpacesAround));
    }
    Some(trimmed)
}
