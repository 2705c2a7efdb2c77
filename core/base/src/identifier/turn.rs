//! The days on which what is found in a number changes by itself: its holder is born, comes of age, grows older than
//! people do; its year begins; its region is given up.

use std::collections::BTreeSet;

use super::{
    clean::half_width,
    region::Regions,
    resident::{AGE, birth_of_eighteen, birth_of_fifteen},
};
use crate::time::Date;

/// Majority (民法典 第十七条).
const MAJORITY: i32 = 18;

/// The first day on which somebody who was born on a day is so many years old.
fn anniversary(birth: Date, years: i32) -> Option<Date> {
    let (year, month, day) = (birth.year() + years, birth.month(), birth.day());
    Date::from_ymd(year, month, day).or_else(|| Date::from_ymd(year, month + 1, 1))
}

/// Adds the days after `after` and up to `until`, inclusive, on which a number may be judged otherwise than on the day
/// before, whatever kind of number it is and however it is written.
#[doc(hidden)]
pub fn turning_days(text: &str, after: Date, until: Date, into: &mut BTreeSet<Date>) {
    let mut add = |day: Option<Date>| into.extend(day.filter(|day| after < *day && *day <= until));
    let plain = text.chars().map(half_width).filter(char::is_ascii_alphanumeric);
    let bytes: Vec<u8> = plain.filter_map(|character| u8::try_from(character).ok()).collect();
    let birth = match bytes.len() {
        18 => birth_of_eighteen(&bytes),
        15 => birth_of_fifteen(&bytes),
        _ => None,
    };
    if let Some(birth) = birth {
        add(Some(birth));
        add(anniversary(birth, MAJORITY));
        add(anniversary(birth, AGE + 1));
    }
    // Any four digits may be a year.
    for window in bytes.windows(4) {
        let year = std::str::from_utf8(window).ok().and_then(|digits| digits.parse().ok());
        add(year.and_then(|year| Date::from_ymd(year, 1, 1)));
    }
}

impl Regions {
    /// Adds the days after `after` and up to `until`, inclusive, from which on a code is no longer listed.
    #[doc(hidden)]
    pub fn turning_days(&self, after: Date, until: Date, into: &mut BTreeSet<Date>) {
        let first_days = self.ends().filter_map(|year| Date::from_ymd(year, 1, 1));
        into.extend(first_days.filter(|day| after < *day && *day <= until));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::{IdentifierKind, Region, find};

    /// What any kind finds in a text on a day.
    fn judged(text: &str, today: Date, regions: &Regions) -> String {
        let kinds = [
            IdentifierKind::ResidentId,
            IdentifierKind::ResidencePermit,
            IdentifierKind::PermanentResidence,
            IdentifierKind::CertificateNumber,
            IdentifierKind::ProofNumber,
            IdentifierKind::UnitCode,
            IdentifierKind::Uscc,
            IdentifierKind::BusinessLicence,
            IdentifierKind::BatchNumber,
            IdentifierKind::Phone,
        ];
        let mut found = Vec::new();
        for kind in kinds {
            find(kind, text, today, regions, "", &mut found);
        }
        format!("{found:?}")
    }

    #[test]
    fn nothing_is_found_otherwise_between_two_turning_days() {
        let gone =
            |code: &str, to| Region { code: code.to_owned(), name: "示范区".to_owned(), from: None, to: Some(to) };
        let regions = Regions::builtin().with(&[gone("440106", 2031), gone("450103", 2040)]);
        let day = |year| Date::from_ymd(year, 3, 5).unwrap();
        let (first, last) = (day(1990), day(2190));
        let texts = [
            "440106203502290015",
            "44010620200229001X",
            "440106800101001",
            "４４０１０６２００００２２９００１５",
            "4401 0620 1002 2900 15",
            "91440106MA5TE0T11U",
            "440106001001GB00001F00010001",
            "粤(2035)广州市不动产权第0000001号",
            "粤（２０３５）广州市不动产权第0000001号",
            "粤(2 035)广州市不动产证明第0000001号",
            "P2035010000001",
            "440106000000001",
            "910440203502290015",
            "810000203502290015",
            "13800138000",
            "",
        ];
        let mut turns_seen = 0;
        for text in texts {
            let mut turns = BTreeSet::new();
            turning_days(text, first, last, &mut turns);
            regions.turning_days(first, last, &mut turns);
            let mut known = judged(text, first, &regions);
            let mut here = first;
            while here < last {
                here = here.plus_days(1).unwrap();
                // A day before and after each turn, and now and then.
                let near = [here, here.plus_days(1).unwrap()].iter().any(|day| turns.contains(day));
                if !near && here.days_since(first) % 97 != 0 && !(here.month() == 1 && here.day() == 1) {
                    continue;
                }
                let now = judged(text, here, &regions);
                assert!(now == known || turns.contains(&here), "{text} on {here}: {known} became {now}");
                turns_seen += u32::from(now != known);
                known = now;
            }
        }
        assert!(turns_seen >= 10, "{turns_seen}");
    }
}
