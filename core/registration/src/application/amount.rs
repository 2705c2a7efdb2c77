//! Amounts of money (万元) and areas (㎡): decimals, never floats.

use std::{borrow::Cow, fmt};

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use dengji_base::identifier::half_width;

/// Why a text is no amount and no area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalFault {
    /// It is no plain decimal: digits, then at most one point with digits behind it.
    Form,
    /// It is not above zero.
    NotPositive,
    /// It has more decimals than are kept.
    TooPrecise,
    /// It has more than twelve digits before the point.
    TooLarge,
}

/// Digits before the point; 10¹² 万元 is far above any claim.
const WHOLE_DIGITS: usize = 12;
/// Decimals that are kept.
const DECIMALS: usize = 6;

fn decimal(text: &str) -> Result<Decimal, DecimalFault> {
    let text = text.trim();
    let text = if text.is_ascii() { Cow::Borrowed(text) } else { text.chars().map(half_width).collect() };
    let (negative, digits) = text.strip_prefix('-').map_or((false, &*text), |rest| (true, rest));
    let (whole, part) = digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !number(whole) || part.is_some_and(|part| !number(part)) {
        return Err(DecimalFault::Form);
    }
    let whole = whole.trim_start_matches('0');
    let part = part.unwrap_or("").trim_end_matches('0');
    if whole.len() > WHOLE_DIGITS {
        return Err(DecimalFault::TooLarge);
    }
    if part.len() > DECIMALS {
        return Err(DecimalFault::TooPrecise);
    }
    let value = whole.bytes().chain(part.bytes()).fold(0_i64, |sum, byte| sum * 10 + i64::from(byte - b'0'));
    if negative || value == 0 {
        return Err(DecimalFault::NotPositive);
    }
    // At most eighteen digits: always within 64 bits.
    #[expect(clippy::cast_possible_truncation, reason = "at most six decimals")]
    Ok(Decimal::new(value, part.len() as u32))
}

macro_rules! decimal_type {
    ($(#[$meta:meta])* $name:ident, $what:literal) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Decimal);

        impl $name {
            /// Reads plain decimal text, also in full width: above zero, at most twelve digits before the point and six
            /// behind it.
            pub fn parse(text: &str) -> Result<Self, DecimalFault> {
                decimal(text).map(Self)
            }

            /// How many decimals it has, zeros at the end not counted.
            pub fn decimals(self) -> u32 {
                self.0.scale()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                dengji_base::record::formed(deserializer, $what, |text| Self::parse(text).ok())
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?$" })
            }
        }
    };
}

decimal_type! {
    /// An amount in 万元 (ten thousand yuan). Requirement rows GZ-035, GZ-038.
    Amount, "an amount"
}

decimal_type! {
    /// An area in square metres. Requirement row GZ-035.
    Area, "an area"
}
