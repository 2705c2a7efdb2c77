//! The dictionary that carries a signature: found through the form, and bound to its bytes.

use std::{collections::BTreeSet, ops::Range};

use crate::document::pdf::{Dictionary, Field, Object, ObjectId, PdfFile};
use dengji_base::{
    finding::{Code, Finding},
    time::Instant,
};

/// So many signatures of a document are judged.
const MAX_SIGNATURES: usize = 500;
/// How many remarks of a kind are listed.
const MAX_LISTED: usize = 200;

/// A signature as the document carries it.
pub(super) struct Carrier {
    pub(super) field: Option<String>,
    pub(super) object: Option<ObjectId>,
    pub(super) dictionary: Dictionary,
    /// What the message is, hexadecimal decoded; empty where the form does not let it be read.
    pub(super) message: Vec<u8>,
    /// The signed bytes, before and behind the message.
    pub(super) ranges: Option<(Range<usize>, Range<usize>)>,
    /// The revision at whose end the signed bytes end.
    pub(super) revision: Option<usize>,
    pub(super) findings: Vec<Finding>,
}

impl Carrier {
    pub(super) fn sub_filter(&self) -> String {
        let name = self.dictionary.get("SubFilter").and_then(Object::as_name).unwrap_or_default();
        String::from_utf8_lossy(name).into_owned()
    }

    /// Whether it says that it is a document timestamp.
    pub(super) fn says_timestamp(&self) -> bool {
        self.sub_filter() == "ETSI.RFC3161"
            || self.dictionary.get("Type").is_some_and(|kind| kind.is_name("DocTimeStamp"))
    }

    /// Where the signed bytes end.
    pub(super) fn end(&self) -> usize {
        self.ranges.as_ref().map_or(0, |(_, second)| second.end)
    }

    /// `/M`.
    pub(super) fn stated_time(&self, file: &PdfFile<'_>) -> Option<Instant> {
        let value = file.get_at(file.last_revision(), &self.dictionary, "M");
        date(value.as_string()?)
    }
}

/// `D:YYYYMMDDHHmmSSOHH'mm'`.
fn date(text: &[u8]) -> Option<Instant> {
    let text = std::str::from_utf8(text).ok()?;
    let text = text.strip_prefix("D:").unwrap_or(text);
    let digits: String = text.chars().take_while(char::is_ascii_digit).take(14).collect();
    let part = |range: Range<usize>, default: &str| digits.get(range).unwrap_or(default).to_owned();
    let rest = text.get(digits.len()..)?;
    let zone: String = match rest.chars().next() {
        Some(sign @ ('+' | '-')) => {
            let offset: String = rest.chars().filter(char::is_ascii_digit).take(4).collect();
            format!("{sign}{}:{}", offset.get(..2)?, offset.get(2..4).unwrap_or("00"))
        }
        _ => "Z".to_owned(),
    };
    Instant::parse(&format!(
        "{}-{}-{}T{}:{}:{}{zone}",
        digits.get(..4)?,
        part(4..6, "01"),
        part(6..8, "01"),
        part(8..10, "00"),
        part(10..12, "00"),
        part(12..14, "00"),
    ))
}

/// All signatures: the values of signature fields, what the catalog's permissions name, and what is left over.
pub(super) struct Carriers {
    pub(super) signatures: Vec<Carrier>,
    pub(super) findings: Vec<Finding>,
    /// Whether a signature was taken away.
    pub(super) is_bereft: bool,
    /// Whether there are more signatures than are judged.
    pub(super) is_cut: bool,
}

pub(super) fn find(file: &PdfFile<'_>) -> Carriers {
    let last = file.last_revision();
    let mut signatures = Vec::new();
    let mut known: BTreeSet<u32> = BTreeSet::new();
    let mut findings = Vec::new();
    let mut shared = BTreeSet::new();
    let mut is_cut = false;
    let fields = file.signature_fields();
    for field in &fields {
        let Some(value) = field.dictionary.get("V") else { continue };
        let object = value.as_reference();
        // Read once, however many fields name it.
        if let Some(id) = object
            && !known.insert(id.number)
        {
            if shared.insert(id.number) && shared.len() <= MAX_LISTED {
                findings.push(Finding::new(Code::SignatureShared, "").with("object", id));
            }
            continue;
        }
        let dictionary = match file.resolve(value) {
            Object::Null if object.is_none() => continue,
            Object::Dictionary(dictionary) => dictionary,
            // A field that points to nothing claims to be signed all the same.
            _ => Dictionary::default(),
        };
        if signatures.len() >= MAX_SIGNATURES {
            is_cut = true;
            continue;
        }
        signatures.extend(bind(file, Some(field.name.clone()), object, dictionary));
    }
    let imitations: Vec<Carrier> = signatures
        .iter()
        .filter(|carrier| carrier.object.is_some_and(|id| shared.contains(&id.number)))
        .filter_map(|carrier| imitation(file, &fields, carrier))
        .collect();
    signatures.extend(imitations);
    let permissions = file.get_at(last, &file.catalog(), "Perms");
    if let Some(permissions) = permissions.as_dictionary() {
        if permissions.get("UR3").is_some() || permissions.get("UR").is_some() {
            findings.push(Finding::new(Code::SignatureUsageRights, ""));
        }
        if let Some(value) = permissions.get("DocMDP") {
            let object = value.as_reference();
            if object.is_none_or(|id| known.insert(id.number))
                && let Object::Dictionary(dictionary) = file.resolve(value)
            {
                signatures.extend(bind(file, None, object, dictionary));
            }
        }
        known.extend(permissions.iter().filter_map(|(_, value)| value.as_reference()).map(|id| id.number));
    }
    let is_bereft = left_over(file, &fields, &known, &mut findings);
    if is_cut {
        findings.push(Finding::new(Code::SignatureTooMany, "").with("limit", MAX_SIGNATURES));
    }
    signatures.sort_by_key(Carrier::end);
    Carriers { signatures, findings, is_bereft, is_cut }
}

/// Looks for dictionaries that look like signatures and that no field names: taken away by a later revision, or never
/// reachable.
fn left_over(file: &PdfFile<'_>, now: &[Field], known: &BTreeSet<u32>, findings: &mut Vec<Finding>) -> bool {
    let is_signature = |it: &Dictionary| it.get("ByteRange").is_some() && it.get("Contents").is_some();
    // Signatures may stand in their fields themselves.
    let holds = |field: &Dictionary| field.get("V").and_then(Object::as_dictionary).is_some_and(is_signature);
    let holding: BTreeSet<ObjectId> =
        now.iter().filter(|field| holds(&field.dictionary)).filter_map(|field| field.id).collect();
    let (mut removed, mut unreachable) = (BTreeSet::new(), BTreeSet::new());
    for revision in 0..=file.last_revision() {
        let mut looks: Vec<ObjectId> = Vec::new();
        for id in file.uncompressed_in(revision) {
            let object = file.object_at(revision, id);
            let dictionary = object.as_dictionary();
            if dictionary.is_some_and(is_signature) {
                looks.push(id);
            } else if dictionary.is_some_and(holds) && !holding.contains(&id) && !file.is_spent() {
                removed.insert(id);
            }
        }
        let strangers: Vec<ObjectId> = looks.into_iter().filter(|id| !known.contains(&id.number)).collect();
        if strangers.is_empty() {
            continue;
        }
        let fields = file.fields_at(revision);
        let values: BTreeSet<ObjectId> = fields.iter().filter_map(Field::value_object).collect();
        // What was read after the reader gave up says nothing.
        if file.is_spent() {
            break;
        }
        let (gone, lost): (Vec<ObjectId>, Vec<ObjectId>) = strangers.into_iter().partition(|id| values.contains(id));
        removed.extend(gone);
        unreachable.extend(lost);
    }
    unreachable.retain(|id| !removed.contains(id));
    let list = |ids: &BTreeSet<ObjectId>, code| -> Vec<Finding> {
        ids.iter().take(MAX_LISTED).map(|id| Finding::new(code, "").with("object", id)).collect()
    };
    findings.extend(list(&removed, Code::SignatureRemoved));
    findings.extend(list(&unreachable, Code::SignatureUnreachable));
    !removed.is_empty()
}

/// A field that was led to somebody's signature after it was made: it shows as signed what nobody signed.
fn imitation(file: &PdfFile<'_>, fields: &[Field], carrier: &Carrier) -> Option<Carrier> {
    let then = file.fields_at(carrier.revision?);
    let then: BTreeSet<&str> =
        then.iter().filter(|field| field.value_object() == carrier.object).map(|field| field.name.as_str()).collect();
    let mut holders = fields.iter().filter(|field| field.value_object() == carrier.object);
    let later = holders.find(|field| !then.contains(field.name.as_str()))?;
    bind(file, Some(later.name.clone()), carrier.object, carrier.dictionary.clone())
}

/// Holds the dictionary against the bytes; none where the reader gave up in the middle.
fn bind(
    file: &PdfFile<'_>,
    field: Option<String>,
    object: Option<ObjectId>,
    dictionary: Dictionary,
) -> Option<Carrier> {
    let mut carrier =
        Carrier { field, object, dictionary, message: Vec::new(), ranges: None, revision: None, findings: Vec::new() };
    let mut codes = Vec::new();
    if carrier.dictionary.is_ambiguous() {
        codes.push(Code::SignatureAmbiguous);
    }
    let hole = contents(file, &mut carrier, &mut codes);
    match ranges(file, &carrier.dictionary) {
        Ok((first, second)) => {
            if hole.is_some_and(|hole| hole != (first.end..second.start)) {
                codes.push(Code::SignatureHoleWrong);
            }
            carrier.revision = revision_ending(file, second.end);
            carrier.ranges = Some((first, second));
            match carrier.revision {
                None => codes.push(Code::SignatureRangeEnd),
                Some(revision) if !is_at_home(file, &carrier, revision) => codes.push(Code::SignatureNotInRevision),
                Some(_) => {}
            }
        }
        Err(code) => codes.push(code),
    }
    carrier.findings.extend(codes.into_iter().map(|code| Finding::new(code, "")));
    (!file.is_spent()).then_some(carrier)
}

/// The token of `/Contents`: reads the message, and gives the place.
fn contents(file: &PdfFile<'_>, carrier: &mut Carrier, codes: &mut Vec<Code>) -> Option<Range<usize>> {
    let message = match carrier.dictionary.get("Contents") {
        None | Some(Object::Null) => {
            codes.push(Code::SignatureContentsMissing);
            return None;
        }
        Some(Object::String(message)) => message.clone(),
        Some(_) => {
            codes.push(Code::SignatureContentsForm);
            return None;
        }
    };
    let Some(span) = carrier.dictionary.span("Contents") else {
        codes.push(Code::SignatureContentsForm);
        return None;
    };
    let token = file.bytes().get(span.clone()).unwrap_or_default();
    let is_plain = match token {
        [b'<', digits @ .., b'>'] => digits.len().is_multiple_of(2) && digits.iter().all(u8::is_ascii_hexdigit),
        _ => false,
    };
    if !is_plain {
        codes.push(Code::SignatureContentsForm);
    }
    if message.iter().all(|byte| *byte == 0) {
        codes.push(Code::SignatureContentsMissing);
        return None;
    }
    carrier.message = message;
    Some(span)
}

type Ranges = (Range<usize>, Range<usize>);

fn ranges(file: &PdfFile<'_>, dictionary: &Dictionary) -> Result<Ranges, Code> {
    let items = match dictionary.get("ByteRange") {
        None | Some(Object::Null) => return Err(Code::SignatureRangeMissing),
        Some(Object::Array(items)) => items,
        Some(_) => return Err(Code::SignatureRangeForm),
    };
    let numbers: Vec<usize> =
        items.iter().filter_map(Object::as_integer).filter_map(|number| usize::try_from(number).ok()).collect();
    let [start, first, second, length] = *numbers.as_slice() else {
        return Err(Code::SignatureRangeForm);
    };
    let end = second.checked_add(length).filter(|end| *end <= file.bytes().len());
    match end {
        Some(end) if items.len() == 4 && start == 0 && first > 0 && first < second && length > 0 => {
            Ok((0..first, second..end))
        }
        _ => Err(Code::SignatureRangeForm),
    }
}

/// The revision that ends there: behind `%%EOF`, or behind white space after it.
fn revision_ending(file: &PdfFile<'_>, end: usize) -> Option<usize> {
    let revisions = file.revisions();
    let at = revisions.partition_point(|revision| revision.marker_end <= end).checked_sub(1)?;
    let revision = revisions.get(at).filter(|revision| revision.is_closed)?;
    let between = file.bytes().get(revision.marker_end..end)?;
    (end <= revision.end || between.iter().all(u8::is_ascii_whitespace)).then_some(at)
}

/// Whether the signature stood in its field, as it stands now, when it was made.
fn is_at_home(file: &PdfFile<'_>, carrier: &Carrier, revision: usize) -> bool {
    let Some(name) = &carrier.field else { return true };
    file.fields_at(revision).iter().any(|field| {
        field.name == *name
            && match (field.dictionary.get("V"), carrier.object) {
                (Some(Object::Reference(id)), Some(own)) => {
                    *id == own
                        && file.object_at(revision, own).as_dictionary().and_then(|it| it.span("Contents"))
                            == carrier.dictionary.span("Contents")
                }
                (Some(Object::Dictionary(value)), None) => {
                    value.span("Contents") == carrier.dictionary.span("Contents")
                }
                _ => false,
            }
    })
}
