//! Upload codes (手机扫描二维码上传): who may upload what to where, and for how long. Requirement row GZ-053.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::{digest, json, party::Principal, time::Instant};

record! {
    /// Who uploaded a file, when, and by which code.
    pub struct UploadMark {
        /// Who, as the host had authenticated the person who held the phone.
        pub by: Principal,
        /// When.
        pub at: Instant,
        /// The code.
        pub code: String,
    }
}

choice! {
    /// Why a code can be used no more before its life is over.
    pub enum CodeEnd {
        /// Somebody took it back.
        Withdrawn,
        /// Another was issued for the same sub-case, item and person.
        Superseded,
    }
}

record! {
    /// A code that a phone scans to upload files of one item to one sub-case. It is used in `[issued, expires)`, by the
    /// person to whom it was given, for any number of files.
    ///
    /// What the code shows is a ticket (`signing::ticket::Ticket`) of round 0, which no signing round has, over
    /// this digest.
    pub struct UploadCode {
        /// The host's own id of the code, unique within the case.
        pub code: String,
        /// The item of the checklist.
        pub item: String,
        /// Key of the party to whom it was given, such as `buyers/0`; empty for whoever was shown it.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub holder: String,
        /// Who that is: the party, or the agent who acts for it, as the form had it then. None where the case knows
        /// nobody.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub person: Option<Principal>,
        /// When it was issued.
        pub issued: Instant,
        /// From when on it is no longer valid.
        pub expires: Instant,
        /// SM3 of what the code is for: case, sub-case, item, person, time.
        pub digest: String,
        /// Why it ended before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ended: Option<CodeEnd>,
        /// When it ended before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ended_at: Option<Instant>,
    }
}

/// What the digest of a code is taken over. No signing round has such a document.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Covered<'a> {
    upload_code: &'a str,
    case_id: &'a str,
    sub_case: &'a str,
    item: &'a str,
    holder: &'a str,
    person: &'a Option<Principal>,
    issued: Instant,
    expires: Instant,
}

impl UploadCode {
    /// The digest of a code of this case and sub-case.
    pub(crate) fn digest_of(&self, case_id: &str, sub_case: &str) -> String {
        let covered = Covered {
            upload_code: &self.code,
            case_id,
            sub_case,
            item: &self.item,
            holder: &self.holder,
            person: &self.person,
            issued: self.issued,
            expires: self.expires,
        };
        digest::hex(&digest::sm3(json::write(&covered).as_bytes()))
    }

    /// Whether it can be used at an instant.
    pub fn is_live(&self, now: Instant) -> bool {
        self.ended.is_none() && self.issued <= now && now < self.expires
    }
}
