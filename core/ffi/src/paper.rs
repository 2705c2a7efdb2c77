//! Papers: what they say, as data, and the PDFs that are typeset of them.

pub mod fonts;

use dengji::{
    document::{
        paper::{self, Fonts, Paper, PaperLayout},
        verify::VerificationReport,
    },
    paper::{self as papers, PaperHead},
};

use crate::cross::Json;

parts! {
    /// A paper as a PDF.
    Typeset { pdf: Vec<u8>, layout: Json<PaperLayout> }
}

operations! { "";
    /// Makes a PDF of a paper, and says where things stand on it. The same paper and fonts give the same bytes everywhere.
    function slow fn typeset(paper: Json<Paper>, fonts: &Fonts) -> Typeset {
        let made = paper::typeset(&paper.0, fonts)?;
        Ok(Typeset { pdf: made.pdf, layout: Json(made.layout) })
    }

    /// The report of a verification: the verdict first, then every signature with its steps and reasons. `file` and
    /// `digest` name what was verified; `issuer` stands at the foot.
    function work fn verification_paper(
        report: Json<VerificationReport>, file: &str, digest: &str, issuer: &str, head: Json<PaperHead>,
    ) -> Json<Paper> {
        Ok(Json(papers::verification_paper(&report.0, file, digest, issuer, &head.0)))
    }
}
