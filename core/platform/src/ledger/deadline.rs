//! What changes by itself: when, for whom, and what can be done about it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::{
    finding::{Finding, Mender, Remedy},
    time::Instant,
};

choice! {
    /// What happens at a deadline.
    pub enum DeadlineKind {
        /// A signing code lapses before everybody has signed.
        TicketEnds,
        /// An upload code lapses.
        UploadCodeEnds,
        /// What the form of a sub-case is asked for changes: a buyer comes of age, the year of a number begins.
        FormChanges,
        /// The time that the registry has for an application is over.
        TermEnds,
        /// An advance notice lapses (民法典 第二百二十一条).
        NoticeLapses,
        /// A seal may be used from then on.
        SealBegins,
        /// A seal is due for renewal.
        RenewalDue,
        /// A seal expires.
        SealEnds,
        /// A grant holds from then on.
        GrantBegins,
        /// A grant ends, or waits again for what it needs.
        GrantEnds,
        /// A certificate is valid from then on.
        CertificateBegins,
        /// A certificate ends.
        CertificateEnds,
        /// A key counts for tickets that are issued from then on.
        KeyBegins,
        /// A key counts no longer for tickets that are issued from then on.
        KeyEnds,
        /// A rule of the platform takes effect.
        RuleBegins,
    }
}

record! {
    /// Something that changes by itself at an instant.
    pub struct Deadline {
        /// When.
        pub at: Instant,
        /// What.
        pub kind: DeadlineKind,
        /// The sub-case; none where it concerns none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sub_case: Option<String>,
        /// The seal; none for a person's own certificate, and where it concerns none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub seal: Option<String>,
        /// The grant, the certificate's serial number, the number of the signing round, the operation, the term of the
        /// registry, the host's id of a notice, ticket or key; empty for the seal or the sub-case itself.
        pub subject: String,
        /// The name of whose it is, where that is one person; empty otherwise.
        pub name: String,
        /// What is so from then on.
        pub finding: Finding,
        /// Who can do something about it; empty where nothing is to be done.
        pub menders: Vec<Mender>,
        /// By which step, where there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub remedy: Option<Remedy>,
    }
}

impl Deadline {
    /// Something about which nothing is to be done.
    #[doc(hidden)]
    pub fn new(at: Instant, kind: DeadlineKind, finding: Finding) -> Self {
        let (subject, name) = (String::new(), String::new());
        Self { at, kind, sub_case: None, seal: None, subject, name, finding, menders: Vec::new(), remedy: None }
    }

    /// The order in which deadlines are told: the earliest first.
    #[doc(hidden)]
    pub fn sort(deadlines: &mut [Self]) {
        deadlines.sort_by(|left, right| (left.at, &left.subject).cmp(&(right.at, &right.subject)));
    }
}

/// The time that somebody asks about: after an instant, and until another one, inclusive.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct Span {
    /// Not part of it.
    pub after: Instant,
    /// Its last instant.
    pub until: Instant,
}

impl Span {
    /// Whether an instant lies in it.
    pub fn has(&self, at: Instant) -> bool {
        self.after < at && at <= self.until
    }
}
