//! Papers: what they say, as data, and the PDFs that are typeset of them.

pub(crate) mod fonts;

use dengji::{
    case::{Case, Inquiry},
    document::{
        paper::{self, Fonts, Paper, PaperLayout},
        verify::VerificationReport,
    },
    finding::Report,
    paper::{self as papers, Acceptance, PaperHead},
    seal::window::WindowForm,
};

use crate::{
    cross::Json,
    handle::Locked,
    profile::{AnySubCase, Profile, SealProfile},
};

parts! {
    /// A paper as a PDF.
    Typeset {
        /// The PDF.
        pdf: Vec<u8>,
        /// Where things stand on it.
        layout: Json<PaperLayout>,
    }
}

operations! { "";
    /// Makes a PDF of a paper, and says where things stand on it. The same paper and fonts give the same bytes everywhere.
    function slow fn typeset(paper: Json<Paper>, fonts: &Fonts) -> Typeset {
        let made = paper::typeset(&paper.0, fonts)?;
        Ok(Typeset { pdf: made.pdf, layout: Json(made.layout) })
    }

    /// The application form (申请表) of one sub-case, as it is signed.
    function work fn application_form(
        sub_case: AnySubCase<'_>, profile: &Profile, head: Json<PaperHead>,
    ) -> Json<Paper> {
        Ok(Json(papers::application_form(&sub_case.document().input(), profile.profile(), &head.0)))
    }

    /// The receipt list (收件清单) of the materials of one sub-case.
    function work fn receipt_paper(
        sub_case: AnySubCase<'_>, profile: &Profile, head: Json<PaperHead>,
    ) -> Json<Paper> {
        Ok(Json(papers::receipt_paper(&sub_case.document().input(), profile.profile(), &head.0)))
    }

    /// What the findings on a sub-case come to when it is handed in: accepted, or everything that is missing or wrong, at
    /// once, each with its article (不动产登记暂行条例 第十七条).
    function work fn acceptance(report: Json<Report>, profile: &Profile) -> Json<Acceptance> {
        Ok(Json(papers::acceptance(&report.0, profile.profile())))
    }

    /// The notice of that decision: 受理, 更正 or 补正, 不予受理.
    function work fn acceptance_paper(
        sub_case: AnySubCase<'_>, decision: Json<Acceptance>, profile: &Profile, head: Json<PaperHead>,
    ) -> Json<Paper> {
        let document = sub_case.document();
        Ok(Json(papers::acceptance_paper(&document.input(), &decision.0, profile.profile(), &head.0)))
    }

    /// A supplementary inquiry (补充询问) as the paper that whoever answered signs; nothing where there is no such sub-case.
    function work fn inquiry_paper(
        case: Locked<'_, Case>, sub_case: &str, inquiry: Json<Inquiry>, profile: &Profile, head: Json<PaperHead>,
    ) -> Option<Json<Paper>> {
        Ok(papers::inquiry_paper(case.state(), sub_case, &inquiry.0, profile.profile(), &head.0).map(Json))
    }

    /// The form for a window that `SealAccount.window_form` filled in.
    function work fn window_paper(form: Json<WindowForm>, profile: &SealProfile, head: Json<PaperHead>) -> Json<Paper> {
        Ok(Json(papers::window_paper(&form.0, profile.profile(), &head.0)))
    }

    /// The certificate of completion: what was signed and sealed in a case, by whom and when.
    function work fn certificate_of_completion(
        case: Locked<'_, Case>, profile: &Profile, head: Json<PaperHead>,
    ) -> Json<Paper> {
        Ok(Json(papers::certificate_of_completion(case.state(), profile.profile(), &head.0)))
    }

    /// The report of a verification: the verdict first, then every signature with its steps and reasons. `file` and
    /// `digest` name what was verified; `issuer` stands at the foot.
    function work fn verification_paper(
        report: Json<VerificationReport>, file: &str, digest: &str, issuer: &str, head: Json<PaperHead>,
    ) -> Json<Paper> {
        Ok(Json(papers::verification_paper(&report.0, file, digest, issuer, &head.0)))
    }
}
