//! What numbers, names, persons, enterprises and units are compared by.
//!
//! Spelling never matters: the same number with blanks, hyphens, brackets, full-width forms or small letters is the
//! same number. Documents keep numbers as [`IdentifierText`], which shows what was typed and compares by key; a key
//! itself cannot be made from anything blank, so nothing is ever the same as a blank.

use std::{borrow::Cow, cmp::Ordering, fmt, hash};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    IdentifierKind,
    clean::half_width,
    phone,
    resident::{birth_of_eighteen, birth_on_old_card, citizen_in, upgraded},
};
use crate::{
    letters::{is_between, is_hyphen, is_unseen},
    time::Date,
};

/// A number as somebody typed it: of a person's paper, an enterprise, a unit, a certificate, a phone.
///
/// It is stored and shown as typed, and compared by what it says: `==` holds for two spellings of one number.
#[derive(Clone, Default)]
pub struct IdentifierText(String);

impl IdentifierText {
    /// What was typed, for showing and for checking its form. Never for comparing.
    pub fn as_typed(&self) -> &str {
        &self.0
    }

    /// Whether the field was left out: not even blanks are written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether nothing is written, or only what does not count: whatever free text calls blank, hyphens and brackets.
    pub fn is_blank(&self) -> bool {
        folded(&self.0).next().is_none()
    }

    /// What the number is compared by, whatever paper it is of; `None` where nothing is written.
    #[inline]
    pub fn key(&self) -> Option<NumberKey<'_>> {
        NumberKey::of(&self.0)
    }

    /// Whether this text says the same number, as [`Self::is_same`].
    pub fn is_number(&self, text: &str) -> bool {
        !self.is_blank() && folded(&self.0).eq(folded(text))
    }

    /// Whether both are one number. A blank is the same as nothing, not even as a blank.
    pub fn is_same(&self, other: &Self) -> bool {
        !self.is_blank() && self == other
    }
}

impl PartialEq for IdentifierText {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || folded(&self.0).eq(folded(&other.0))
    }
}

impl Eq for IdentifierText {}

impl PartialOrd for IdentifierText {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for IdentifierText {
    fn cmp(&self, other: &Self) -> Ordering {
        folded(&self.0).cmp(folded(&other.0))
    }
}

impl hash::Hash for IdentifierText {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        folded(&self.0).for_each(|character| character.hash(state));
    }
}

impl fmt::Debug for IdentifierText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "\"\"" } else { "****" })
    }
}

impl From<String> for IdentifierText {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for IdentifierText {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<IdentifierText> for String {
    fn from(text: IdentifierText) -> Self {
        text.0
    }
}

impl Serialize for IdentifierText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for IdentifierText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

impl JsonSchema for IdentifierText {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        String::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        String::json_schema(generator)
    }
}

/// The characters of a number that count: half-width, upper case, without blanks, hyphens and brackets.
fn folded(text: &str) -> impl Iterator<Item = char> {
    let counts = |character: &char| !is_between(*character);
    text.chars().map(half_width).filter(counts).map(|character| character.to_ascii_uppercase())
}

/// What a number is compared by. Most numbers are written as they are compared, and only borrowed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NumberKey<'a>(Cow<'a, str>);

impl<'a> NumberKey<'a> {
    /// The key of a number of whatever kind; `None` where nothing is written.
    pub fn of(text: &'a str) -> Option<Self> {
        let plain = text.bytes().fold(true, |plain, byte| plain & (byte.is_ascii_digit() | byte.is_ascii_uppercase()));
        let key = if plain { Cow::Borrowed(text) } else { Cow::Owned(folded(text).collect()) };
        (!key.is_empty()).then_some(Self(key))
    }

    /// The key, kept.
    pub fn into_owned(self) -> NumberKey<'static> {
        NumberKey(Cow::Owned(self.0.into_owned()))
    }

    /// The key as text, in upper case without blanks, hyphens and brackets.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn cut(self, length: usize) -> Self {
        match self.0 {
            Cow::Borrowed(text) => Self(Cow::Borrowed(text.get(..length).unwrap_or(text))),
            Cow::Owned(mut text) => {
                if text.is_char_boundary(length) {
                    text.truncate(length);
                }
                Self(Cow::Owned(text))
            }
        }
    }
}

impl fmt::Debug for NumberKey<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NumberKey(****)")
    }
}

/// What a person with a paper is known by: the kind of paper and its number. A like number of another paper is
/// another person's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonKey<'a> {
    paper: IdentifierKind,
    number: NumberKey<'a>,
}

impl<'a> PersonKey<'a> {
    /// The person with this number on a paper of this kind; `None` where no number is written.
    ///
    /// The old number of 15 digits stands for the one of 18 that came of it (GB 11643); the number of a permit of Hong
    /// Kong, Macau or Taiwan stays through its renewals; a household register holds the resident's own number.
    pub fn of(kind: IdentifierKind, number: &'a IdentifierText) -> Option<Self> {
        let number = NumberKey::of(number.as_typed())?;
        let paper = paper_of(kind, &number.0);
        let digits = |from: usize| number.0.bytes().skip(from).all(|byte| byte.is_ascii_digit());
        let number = match (paper, number.0.len()) {
            (IdentifierKind::ResidentId, 15) if digits(0) => {
                upgraded(&number.0).map_or(number, |number| NumberKey(Cow::Owned(number)))
            }
            (IdentifierKind::HkMacauPermit, 11) if digits(1) => number.cut(9),
            (IdentifierKind::TaiwanPermit, 10 | 11) if is_taiwan_permit(&number.0) => number.cut(8),
            _ => number,
        };
        Some(Self { paper, number })
    }

    /// The person as a form means it: a paper of any other name that bears a citizen's number, among whatever words and
    /// marks, is that citizen's. For what stands against people alone: nobody comes by a right so.
    #[doc(hidden)]
    pub fn meant(kind: IdentifierKind, number: &'a IdentifierText) -> Option<Self> {
        let person = Self::of(kind, number)?;
        let is_loose = matches!(person.paper, IdentifierKind::Military | IdentifierKind::Other);
        let citizen = is_loose.then(|| citizen_in(number.as_typed())).flatten();
        let own = |citizen| Self { paper: IdentifierKind::ResidentId, number: NumberKey(Cow::Owned(citizen)) };
        Some(citizen.map_or(person, own))
    }

    /// The number, as it is compared.
    pub fn as_str(&self) -> &str {
        self.number.as_str()
    }

    /// The day of birth that the number carries; `None` where it carries none. Where it tells no century, it is the latest
    /// that is not in the future.
    #[inline]
    pub fn birth_date(&self, today: Date) -> Option<Date> {
        let bytes = self.number.0.as_bytes();
        let digits = bytes.get(6..bytes.len().min(14)).is_some_and(|day| day.iter().all(u8::is_ascii_digit));
        match (self.paper, bytes.len()) {
            (IdentifierKind::ResidentId | IdentifierKind::PermanentResidence, 18) if digits => birth_of_eighteen(bytes),
            (IdentifierKind::PermanentResidence, 15) if digits => birth_on_old_card(bytes, today),
            _ => None,
        }
    }

    /// The key, kept.
    pub fn into_owned(self) -> PersonKey<'static> {
        PersonKey { paper: self.paper, number: self.number.into_owned() }
    }
}

impl fmt::Display for PersonKey<'_> {
    /// Kind of paper and number, for a host's own tables: `resident_id:44010619800101001X`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.paper.serialize(&mut *f)?;
        write!(f, ":{}", self.number.as_str())
    }
}

/// Eight digits, two more for the issue on older cards, and perhaps a letter behind those (`1234567801(A)`).
fn is_taiwan_permit(number: &str) -> bool {
    let number = number.strip_suffix(|last: char| number.len() == 11 && last.is_ascii_uppercase()).unwrap_or(number);
    matches!(number.len(), 8 | 10) && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// Which paper a kind stands for, as far as numbers are compared: some kinds are names of one register's numbers, and
/// dictionary A30 knows the papers of Hong Kong, Macau and Taiwan as one, told apart by their form.
fn paper_of(kind: IdentifierKind, number: &str) -> IdentifierKind {
    use IdentifierKind as Kind;
    match kind {
        Kind::HouseholdRegister | Kind::ResidencePermit => Kind::ResidentId,
        Kind::OrganisationCode | Kind::BusinessLicence => Kind::Uscc,
        Kind::HkMacauTaiwanDocument => {
            let bytes = number.as_bytes();
            let letters = bytes.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
            let digits = bytes.iter().skip(letters).all(u8::is_ascii_digit);
            match (letters, bytes.len()) {
                (0, 17 | 18) => Kind::ResidentId,
                (1, 9 | 11) if digits && matches!(bytes.first(), Some(b'H' | b'M')) => Kind::HkMacauPermit,
                (2, 9) if digits && matches!(bytes, [b'H' | b'M', b'A', ..]) => Kind::HkMacauPermit,
                (0, _) if is_taiwan_permit(number) => Kind::TaiwanPermit,
                (1, 10) if digits => Kind::TaiwanIdentityCard,
                (1 | 2, 8 | 9) => Kind::HkIdentityCard,
                _ => kind,
            }
        }
        other => other,
    }
}

/// What a name is compared by: without blanks and invisible characters, in half-width forms, brackets and middle dots
/// of one kind.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NameKey(String);

impl NameKey {
    /// The key of a name; `None` where nothing is written.
    pub fn of(name: &str) -> Option<Self> {
        let key: String = named(name).collect();
        (!key.is_empty()).then_some(Self(key))
    }

    /// Whether two names are one. A blank name is the same as nothing.
    #[inline]
    pub fn same(a: &str, b: &str) -> bool {
        named(a).next().is_some() && (a == b || named(a).eq(named(b)))
    }
}

impl fmt::Debug for NameKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NameKey(****)")
    }
}

fn named(name: &str) -> impl Iterator<Item = char> {
    let one = |character: char| match half_width(character) {
        '〔' | '【' | '[' | '〈' | '﹙' => '(',
        '〕' | '】' | ']' | '〉' | '﹚' => ')',
        '•' | '‧' | '・' | '･' | '∙' | '⋅' | '．' => '·',
        other if is_hyphen(other) => '-',
        other => other.to_ascii_uppercase(),
    };
    let counts = |character: &char| !(character.is_whitespace() || is_unseen(*character));
    name.chars().filter(counts).map(one)
}

/// What a phone number is compared by: its digits with its extension, without the code of the country where that is
/// China's, behind `+` where it is another's.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhoneKey(String);

impl PhoneKey {
    /// The key of a phone number; `None` where no digit is written.
    pub fn of(phone: &IdentifierText) -> Option<Self> {
        let key = phone::key(phone.as_typed());
        (!key.is_empty()).then_some(Self(key))
    }
}

impl PhoneKey {
    /// The digits, with what tells an extension or another country.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for PhoneKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PhoneKey(****)")
    }
}

/// What an enterprise is known by: its number, and its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnterpriseKey<'a> {
    number: NumberKey<'a>,
    name: NameKey,
}

impl<'a> EnterpriseKey<'a> {
    /// The enterprise of this number and name; `None` where either is blank.
    pub fn of(number: &'a IdentifierText, name: &str) -> Option<Self> {
        Some(Self { number: number.key()?, name: NameKey::of(name)? })
    }
}

impl fmt::Display for EnterpriseKey<'_> {
    /// Number and name, for a host's own tables: `91440101MA5DJ0001L:示例置业有限公司`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.number.as_str(), self.name.0)
    }
}

/// Length of the parcel's own code, which begins every unit code on it (GB/T 37346).
const PARCEL: usize = 19;
/// Length of a unit code.
const UNIT: usize = 28;

/// Length of a unit code up to its building (GB/T 37346: parcel, 定着物 and four digits).
const BUILDING: usize = 24;
/// How the code of the parcel itself ends where it is written as a unit's: nothing stands on it.
const LAND: &str = "W00000000";

/// What a unit, or a parcel, is known by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitKey<'a>(NumberKey<'a>);

impl<'a> UnitKey<'a> {
    /// The unit of this code, or the parcel where the code is one, or that of the parcel's own unit; `None` where nothing
    /// is written.
    pub fn of(code: &'a IdentifierText) -> Option<Self> {
        let key = code.key()?;
        let land = key.0.len() == UNIT && key.0.ends_with(LAND);
        Some(Self(if land { key.cut(PARCEL) } else { key }))
    }

    /// The same, on its own.
    pub fn into_owned(self) -> UnitKey<'static> {
        UnitKey(self.0.into_owned())
    }

    /// Whether this is the code of a whole parcel (宗地代码).
    pub fn is_parcel(&self) -> bool {
        self.0.0.len() == PARCEL
    }

    /// The parcel on which a unit stands.
    pub fn parcel(&self) -> Option<&str> {
        (self.0.0.len() == UNIT).then(|| self.0.0.get(..PARCEL)).flatten()
    }

    /// The keys of what a unit is part of: its building, its parcel.
    #[doc(hidden)]
    pub fn wholes(&self) -> impl Iterator<Item = UnitKey<'_>> {
        let code = Some(&*self.0.0).filter(|code| code.len() == UNIT);
        let part = move |length| code.and_then(|code| code.get(..length)).and_then(NumberKey::of).map(UnitKey);
        [BUILDING, PARCEL].into_iter().filter_map(part)
    }

    /// Whether what is said of `subject`, a unit, its building or its parcel, is said of this unit.
    pub fn is_of(&self, subject: &UnitKey<'_>) -> bool {
        self == subject || self.wholes().any(|whole| whole == *subject)
    }

    /// The code without blanks, in upper case.
    pub fn as_str(&self) -> &str {
        &self.0.0
    }
}

#[cfg(test)]
mod tests {
    use IdentifierKind as Kind;

    use super::*;

    fn text(text: &str) -> IdentifierText {
        IdentifierText::from(text)
    }

    #[test]
    fn spelling_does_not_matter_and_blanks_are_nothing() {
        assert_eq!(text("440106 1980-0101 001x"), text("４４０１０６１９８００１０１００１Ｘ"));
        assert!(!text(" 　").is_same(&text("")));
        assert!(NameKey::same("示例（广州） 有限公司", "示例(广州)有限公司"));
        assert!(!NameKey::same(" ", ""));
        assert!(!NameKey::same("", ""));
        assert!(!NameKey::same("甲", "甲乙"));
        assert_eq!(PhoneKey::of(&text("+86 138-0000-0001")), PhoneKey::of(&text("13800000001")));
        assert_eq!(PhoneKey::of(&text("+86 20 88888888")), PhoneKey::of(&text("（020）88888888")));
        assert_eq!(PhoneKey::of(&text("+")), None);
    }

    #[test]
    fn a_person_has_one_key_through_forms_and_renewals() {
        let key = |kind, number: &str| PersonKey::of(kind, &text(number)).map(PersonKey::into_owned);
        assert_eq!(key(Kind::ResidentId, "440106500101123"), key(Kind::ResidentId, "440106 19500101 1237"));
        assert_eq!(key(Kind::HkMacauPermit, "H1234567801"), key(Kind::HkMacauTaiwanDocument, "h12345678"));
        assert_eq!(key(Kind::TaiwanPermit, "1234567801"), key(Kind::TaiwanPermit, "12345678"));
        assert_ne!(key(Kind::Passport, "H12345678"), key(Kind::HkMacauPermit, "H12345678"));
        assert_eq!(key(Kind::ResidentId, "　"), None);
    }

    #[test]
    fn a_unit_stands_on_its_parcel() {
        let (unit, parcel) = (text("440106 001001 gb00001 f00010001"), text("440106001001GB00001"));
        let (unit, parcel) = (UnitKey::of(&unit), UnitKey::of(&parcel));
        assert!(unit.zip(parcel).is_some_and(|(unit, parcel)| unit.is_of(&parcel) && !parcel.is_of(&unit)));
    }
}
