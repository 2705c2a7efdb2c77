//! What is wrong with a seal profile: codes that lead nowhere, settings without effect, rules without a basis.

use super::Sheet;
use crate::{finding::Report, platform::seal::SealProfile};

/// Everything that is wrong with a seal profile, in document order.
pub(crate) fn lint(profile: &SealProfile) -> Report {
    let mut linter = Linter { profile, sheet: Sheet::default() };
    linter.head();
    linter.sheet.report
}

struct Linter<'a> {
    profile: &'a SealProfile,
    sheet: Sheet,
}

impl Linter<'_> {
    fn head(&mut self) {
        let profile = self.profile;
        self.sheet.filled("/id", &profile.id);
        self.sheet.filled("/version", &profile.version);
        self.sheet.label("/name", &profile.name);
        self.sheet.region("/region", &profile.region);
        self.sheet.choices("entries", &profile.entries);
        self.sheet.choices("media", &profile.media);
        self.sheet.choices("cancelReasons", &profile.cancel_reasons);
        self.sheet.messages(&profile.messages);
    }
}
