//! Shares of co-owners (共有份额) as exact fractions.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A share greater than nothing and at most the whole, in lowest terms. It reads `1/3`, `33.33%` and `0.5`, and
/// writes `1/3`; the whole is `1`. Requirement row GZ-025.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Share {
    numerator: u64,
    denominator: u64,
}

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

    /// Reads a fraction `1/3`, a percentage `33.33%` or `５０％`, or a decimal `0.5`; spaces around it are ignored.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some((numerator, denominator)) = text.split_once(['/', '／']) {
            return Self::new(whole(numerator.trim())?, whole(denominator.trim())?);
        }
        if let Some(percentage) = text.strip_suffix(['%', '％']) {
            let (digits, scale) = decimal(percentage.trim())?;
            return Self::new(digits, scale.checked_mul(100)?);
        }
        let (digits, scale) = decimal(text)?;
        Self::new(digits, scale)
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
        let text = crate::json::Text::deserialize(deserializer)?;
        Self::parse(&text.0)
            .ok_or_else(|| de::Error::invalid_value(de::Unexpected::Other("other text"), &"a share such as 1/3"))
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

#[cfg(feature = "uniffi")]
uniffi::custom_type!(Share, String, {
    try_lift: |text| Share::parse(&text).ok_or_else(|| uniffi::deps::anyhow::anyhow!("not a share")),
    lower: |share| share.to_string(),
});

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
