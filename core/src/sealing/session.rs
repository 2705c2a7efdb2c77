//! A sitting at a page on which one file is sealed (NN-001 to NN-016).
//!
//! A decider like all accounts (see [`crate::ledger`]). Whoever is logged in opens the page for one file; somebody
//! authenticates by scanning its code; seals are placed; the sealing is confirmed; the host seals, and reports the
//! result, which is kept with the materials of the account. Closing the page ends authentication and placements.
//! Authenticating is not sealing: until the confirmation the file is as it was (NN-012).
//!
//! Whether the scanner may use a seal, the seal account answers ([`crate::seal::SealAccount::may`]); the answers come
//! with the confirmation, and each is good for the person, seal, account and instant that it names.
//!
//! What limits whoever sits at the page (the file, the scan, the answers, the sealed result), the host's system tells; the
//! profile says who may tell what.

mod apply;
mod rules;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{PagePlacement, SealableFile, StoredDocument};
use dengji_base::{
    action::is_table_of,
    party::{Enterprise, Evidence, LoginMethod, Principal},
};
use dengji_platform::{
    ledger::{Metadata, NoIndex},
    platform::seal::SealProfile,
};
use dengji_seal::seal::may::SealAnswer;

/// The version of the snapshot format that this library writes, and the newest it reads.
pub const SCHEMA_VERSION: u32 = 1;

record! {
    /// A seal that the page loaded after the scan (NN-004).
    pub struct LoadedSeal {
        /// Its id.
        pub seal: String,
        /// Code of its kind.
        pub kind: String,
        /// Whose it is: every seal of a sitting is of the one enterprise (C-77).
        pub enterprise: Enterprise,
    }
}

record! {
    /// What the seal account answered about the scanner and a seal.
    pub struct AskedSeal {
        /// The seal.
        pub seal: String,
        /// The answer.
        pub answer: SealAnswer,
    }
}

choice! {
    /// How far a sitting has come.
    pub enum SealingStage {
        /// The page is open; nobody has authenticated.
        Open,
        /// Somebody has authenticated by the code.
        Authenticated,
        /// The sealing is confirmed; the host seals.
        Confirmed,
        /// The result is stored.
        Stored,
        /// The page was closed before the confirmation.
        Closed,
    }
}

tagged! {
    /// A command's action.
    pub enum SealingAction {
        /// 签章 beside an uploaded file: opens the page for this one file (NN-001, NN-002, NN-014). What the file is, the
        /// system tells.
        OpenPage = "open_page" {
            /// The host's id of the sitting.
            session: String,
            /// Whose account it is.
            owner: Principal,
            /// Whose seals are used.
            enterprise: Enterprise,
            /// The file.
            file: SealableFile,
            /// How the owner logged in before, as the system knows (NN-001).
            #[serde(default, skip_serializing_if = "Option::is_none")]
            login: Option<LoginMethod>,
        },
        /// The page shows a code; the one before it is void (NN-005).
        ShowQr = "show_qr" {
            /// The code's own number.
            qr: String,
        },
        /// What came of a scan (NN-003 to NN-005).
        ReportScan = "report_scan" {
            /// The code that was scanned.
            qr: String,
            /// Who scanned it.
            scanner: Principal,
            /// Whether authentication failed.
            failed: bool,
            /// `scan`, `signing_secret`: that they were given, never what they are.
            evidence: Vec<Evidence>,
            /// The seals that the page loaded.
            seals: Vec<LoadedSeal>,
        },
        /// The seals as they lie on the pages now, all of them.
        PlaceSeals = "place_seals" {
            /// Where.
            placements: Vec<PagePlacement>,
        },
        /// 确认签署 (NN-006), passed on by the system together with what the seal account answers at this very instant.
        Confirm = "confirm" {
            /// Who pressed it: whoever is logged in on the page.
            person: Principal,
            /// What the seal account answers now, for each seal that is used.
            answers: Vec<AskedSeal>,
        },
        /// The host has sealed.
        ReportSealed = "report_sealed" {
            /// SM3 of what was sealed.
            original: String,
            /// The result.
            file: SealableFile,
        },
        /// The page was closed (NN-008).
        ClosePage = "close_page" {},
        /// The page is opened again: authentication and placing begin anew.
        ReopenPage = "reopen_page" {},
    }
}

tagged! {
    /// An event, past tense; only ever added to.
    pub enum SealingEvent {
        /// The page was opened.
        PageOpened = "page_opened" {
            /// The sitting.
            session: String,
            /// Whose account it is.
            owner: Principal,
            /// Whose seals are used.
            enterprise: Enterprise,
            /// The file.
            file: SealableFile,
        },
        /// A code was shown.
        QrShown = "qr_shown" {
            /// Its number.
            qr: String,
        },
        /// Somebody authenticated. The file is as it was.
        Authenticated = "authenticated" {
            /// Who.
            scanner: Principal,
            /// What proved it.
            evidence: Vec<Evidence>,
            /// The seals that were loaded.
            seals: Vec<LoadedSeal>,
        },
        /// Authentication failed; the code is void.
        AuthenticationFailed = "authentication_failed" {
            /// The code.
            qr: String,
        },
        /// Seals were placed.
        SealsPlaced = "seals_placed" {
            /// Where.
            placements: Vec<PagePlacement>,
        },
        /// The sealing was confirmed.
        Confirmed = "confirmed" {
            /// By whom.
            person: Principal,
            /// SM3 of what shall be sealed.
            digest: String,
        },
        /// The result was stored.
        Stored = "stored" {
            /// The document.
            document: StoredDocument,
        },
        /// The page was closed; authentication and placements are gone.
        PageClosed = "page_closed" {},
        /// The page was opened again.
        PageReopened = "page_reopened" {},
    }
}

record! {
    /// The state of a sitting: what its events add up to, and the snapshot to be stored.
    pub struct SealingState {
        /// Version, digest and time of its log, and what commands used up.
        pub metadata: Metadata,
        /// The host's id of the sitting.
        pub session: String,
        /// Whose account it is.
        pub owner: Principal,
        /// Whose seals are used.
        pub enterprise: Enterprise,
        /// The file, as it was when the page was opened.
        pub file: SealableFile,
        /// How far it has come.
        pub stage: SealingStage,
        /// The code on the page; none before the first, and after it was used.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub qr: Option<String>,
        /// Who has authenticated.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub scanner: Option<Principal>,
        /// The seals that were loaded.
        pub seals: Vec<LoadedSeal>,
        /// Where seals lie.
        pub placements: Vec<PagePlacement>,
        /// The result.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub stored: Option<StoredDocument>,
    }
}

macro_rules! sealing_rows {
    ($aggregate:literal; $( $tag:literal {} tells $tells:tt )*) => {
        const _: () = assert!(is_table_of(&[$($tag),*], SealingAction::TAGS), "each action has one row, in their order");
    };
}

sealing_actions!(sealing_rows);

aggregate! {
    /// One sitting at a page where a document is sealed: shown, scanned, sealed page by page, confirmed, stored.
    pub struct SealingSession(SealingState) under SealProfile, schema SCHEMA_VERSION;
    command SealingCommand {}
    action SealingAction; event SealingEvent; index NoIndex;
    payload SealingPayload; entry SealingLogEntry; outcome SealingOutcome;
}

impl SealingSession {
    /// The sealed document, to be viewed and downloaded (NN-010); none before it is stored.
    pub fn stored(&self) -> Option<&StoredDocument> {
        self.state.stored.as_ref()
    }
}
