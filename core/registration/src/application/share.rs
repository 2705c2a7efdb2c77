//! Shares of co-owners (共有份额) as exact fractions.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use dengji_base::{
    identifier::{half_width, is_scientific},
    letters::is_ignorable,
};

/// A share greater than nothing and at most the whole, in lowest terms. It reads `1/3`, `33.33%`, `0.5` and `三分之一`,
/// and writes `1/3`; the whole is `1`. Requirement row GZ-025.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Share {
    numerator: u64,
    denominator: u64,
}

/// Why a text is no share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareFault {
    /// It is no fraction, percentage or decimal, or not above nothing and at most the whole.
    Form,
    /// A spreadsheet made a date or a rounded value of it.
    Spreadsheet,
}

/// The longest text that can be a share.
const MOST_BYTES: usize = 256;

/// The largest numerator and denominator that are read: eighteen digits.
const LARGEST: u64 = 999_999_999_999_999_999;

fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl Share {
    /// The whole.
    pub const WHOLE: Self = Self { numerator: 1, denominator: 1 };

    /// The share `numerator/denominator`; `None` where that is nothing, more than the whole, or too long.
    pub fn new(numerator: u64, denominator: u64) -> Option<Self> {
        if numerator == 0 || numerator > denominator || denominator > LARGEST {
            return None;
        }
        let common = u64::try_from(gcd(u128::from(numerator), u128::from(denominator))).ok()?;
        Some(Self { numerator: numerator / common, denominator: denominator / common })
    }

    /// Reads a share as people write it, as [`Self::read`].
    pub fn parse(text: &str) -> Option<Self> {
        Self::read(text).ok()
    }

    /// Reads a fraction `1/3`, or `三分之一`, a percentage `33.33%` or `百分之五十`, or a decimal `0.5`, each also
    /// in full width; blanks around its parts are ignored.
    ///
    /// # Errors
    ///
    /// What is wrong with the text.
    pub fn read(text: &str) -> Result<Self, ShareFault> {
        if text.len() > MOST_BYTES {
            return Err(ShareFault::Form);
        }
        let text: String = text.chars().filter(|character| !is_ignorable(*character)).map(plain).collect();
        let text = text.trim();
        written(text)
            .or_else(|| in_words(text))
            .ok_or_else(|| if is_of_spreadsheet(text) { ShareFault::Spreadsheet } else { ShareFault::Form })
    }

    /// The numerator, in lowest terms.
    pub fn numerator(self) -> u64 {
        self.numerator
    }

    /// The denominator, in lowest terms.
    pub fn denominator(self) -> u64 {
        self.denominator
    }
}

/// A share in digits.
fn written(text: &str) -> Option<Share> {
    if let Some((numerator, denominator)) = text.split_once('/') {
        return Share::new(whole(numerator.trim())?, whole(denominator.trim())?);
    }
    if let Some(percentage) = text.strip_suffix('%') {
        let (digits, scale) = decimal(percentage.trim())?;
        return Share::new(digits, scale.checked_mul(100)?);
    }
    let (digits, scale) = decimal(text)?;
    Share::new(digits, scale)
}

/// A share in Chinese words: the denominator comes first.
fn in_words(text: &str) -> Option<Share> {
    if text == "一半" {
        return Share::new(1, 2);
    }
    let (denominator, numerator) = text.split_once("分之")?;
    let (denominator, numerator) = (denominator.trim(), numerator.trim());
    let denominator = if denominator == "百" { 100 } else { counted(denominator)? };
    let (before, after) = numerator.split_once('点').unwrap_or((numerator, ""));
    if numerator.contains('点') && after.is_empty() {
        return None;
    }
    let (mut value, mut scale) = (counted(before)?, 1_u64);
    for character in after.chars() {
        value = value.checked_mul(10)?.checked_add(digit(character)?)?;
        scale = scale.checked_mul(10)?;
    }
    Share::new(value, denominator.checked_mul(scale)?)
}

/// A number below ten thousand in Chinese words, or any in digits: `二十五`, `一百零三`, `25`.
fn counted(text: &str) -> Option<u64> {
    if let Some(number) = whole(text) {
        return Some(number);
    }
    let (mut sum, mut unit, mut open) = (0, 10_000, None);
    for character in text.chars() {
        let weight = match character {
            '十' | '拾' => 10,
            '百' | '佰' => 100,
            '千' | '仟' => 1000,
            '零' | '〇' if open.is_none() && text.chars().count() > 1 => continue,
            other if open.is_none() => {
                open = Some(digit(other)?);
                continue;
            }
            _ => return None,
        };
        // Units fall from left to right; before ten alone the one may be left out.
        if weight >= unit || (open.is_none() && (weight != 10 || sum != 0)) {
            return None;
        }
        sum += open.take().unwrap_or(1) * weight;
        unit = weight;
    }
    (!text.is_empty()).then_some(sum + open.unwrap_or(0))
}

fn digit(character: char) -> Option<u64> {
    const DIGITS: [&str; 10] = ["零〇", "一壹", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"];
    (0..).zip(DIGITS).find(|(_, names)| names.contains(character)).map(|(value, _)| value)
}

/// A character in half width, marks of division and per cent of one kind.
fn plain(character: char) -> char {
    match half_width(character) {
        '\u{2044}' | '\u{2215}' | '÷' => '/',
        '\u{FE6A}' => '%',
        other => other,
    }
}

/// What a spreadsheet makes of a fraction: a date in any of its forms, the count of its days, or a power of ten.
fn is_of_spreadsheet(text: &str) -> bool {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    // The days from 1982 to 2064 as a spreadsheet counts them.
    const DAYS: std::ops::RangeInclusive<u64> = 30_000..=60_000;
    if is_scientific(text) || whole(text).is_some_and(|days| DAYS.contains(&days)) {
        return true;
    }
    let small = text.to_ascii_lowercase();
    // A time may follow the day.
    let day = small.split([' ', 't']).next().filter(|day| day.len() >= 8).unwrap_or(&small);
    let parts: Vec<&str> =
        day.split(['-', '/', '.', '年', '月', '日']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let is_number = |part: &&str| (1..=4).contains(&part.len()) && whole(part).is_some();
    let is_month = |part: &&str| part.get(..3).is_some_and(|month| MONTHS.contains(&month));
    let named = parts.iter().filter(|part| is_month(part)).count();
    let numbers = parts.iter().filter(|part| is_number(part)).count();
    let chinese = text.contains(['年', '月', '日']);
    named + numbers == parts.len()
        && match parts.len() {
            2 => named == 1 || (chinese && named == 0) || text.contains('-'),
            3 => named <= 1,
            _ => false,
        }
}

fn whole(text: &str) -> Option<u64> {
    if text.is_empty() || text.len() > 18 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// Digits without the point, and the power of ten by which they are to be divided.
fn decimal(text: &str) -> Option<(u64, u64)> {
    let (before, after) = text.split_once('.').unwrap_or((text, ""));
    if text.len() > 18 || before.is_empty() || (text.contains('.') && after.is_empty()) {
        return None;
    }
    let mut digits: u64 = 0;
    for byte in before.bytes().chain(after.bytes()) {
        if !byte.is_ascii_digit() {
            return None;
        }
        digits = digits.checked_mul(10)?.checked_add(u64::from(byte - b'0'))?;
    }
    Some((digits, 10_u64.checked_pow(u32::try_from(after.len()).ok()?)?))
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.denominator == 1 {
            return write!(f, "{}", self.numerator);
        }
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

impl Serialize for Share {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Share {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        dengji_base::record::formed(deserializer, "a share such as 1/3", Self::parse)
    }
}

impl JsonSchema for Share {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Share".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "description": "A share such as 1/3, 33.33% or 0.5." })
    }
}

/// The exact sum of shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShareSum {
    /// `None` once a denominator left 128 bits.
    value: Option<(u128, u128)>,
}

impl Default for ShareSum {
    fn default() -> Self {
        Self { value: Some((0, 1)) }
    }
}

impl ShareSum {
    /// Adds a share.
    pub fn add(&mut self, share: Share) {
        self.value = self.value.and_then(|(numerator, denominator)| {
            let other = u128::from(share.denominator);
            let common = gcd(denominator, other);
            let widened = other / common;
            let sum = numerator
                .checked_mul(widened)?
                .checked_add(u128::from(share.numerator).checked_mul(denominator / common)?)?;
            let denominator = denominator.checked_mul(widened)?;
            let shrink = gcd(sum, denominator);
            Some((sum / shrink, denominator / shrink))
        });
    }

    /// Whether the shares are more than the whole; `None` where the fractions are too fine to be added.
    pub fn is_more(&self) -> Option<bool> {
        self.value.map(|(numerator, denominator)| numerator > denominator)
    }

    /// Whether the shares make up the whole, exactly; `None` where the fractions are too fine to be added.
    pub fn is_whole(&self) -> Option<bool> {
        self.value.map(|(numerator, denominator)| numerator == denominator)
    }
}

impl fmt::Display for ShareSum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.value {
            Some((numerator, 1)) => write!(f, "{numerator}"),
            Some((numerator, denominator)) => write!(f, "{numerator}/{denominator}"),
            None => f.write_str("?"),
        }
    }
}
