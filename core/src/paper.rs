//! What each paper says, from cases, checklists and seal accounts: each function makes a [`Paper`], which
//! [`typeset`](crate::document::paper::typeset) prints. A host may change it before, or write one of its own.
//!
//! Names of fields, questions, options and the wording of the promise come from the profile; what no profile names
//! (the titles of columns) stands here.

mod acceptance;
mod application;
mod certificate;
mod inquiry;
mod receipt;
mod verification;
mod window;
mod words;

pub use acceptance::{Acceptance, AcceptanceGap, AcceptanceOutcome, acceptance, acceptance_paper};
pub use application::application_form;
pub use certificate::certificate_of_completion;
pub use inquiry::inquiry_paper;
pub use receipt::receipt_paper;
pub use verification::{findings_table, verification_paper};
pub use window::window_paper;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::time::Date;
use dengji_pdf::document::paper::Paper;

record! {
    /// What a paper is headed with; no document of a case holds it.
    pub struct PaperHead {
        /// 编号: the number printed below the title; empty for none.
        #[serde(default)]
        pub number: String,
        /// The day that is printed and written into the PDF.
        pub date: Date,
    }
}

impl PaperHead {
    /// An empty paper with this head.
    fn paper(&self, title: dengji_platform::platform::Label, issuer: &str) -> Paper {
        Paper {
            title,
            number: self.number.clone(),
            issuer: issuer.to_owned(),
            date: Some(self.date),
            blocks: Vec::new(),
        }
    }
}
