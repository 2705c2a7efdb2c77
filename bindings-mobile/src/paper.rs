//! Papers: what they say, as data, and the PDFs that are typeset of them.

use std::sync::Arc;

use dengji::{
    application::SubCaseDocument,
    border::{DengjiError, call},
    document::{
        paper::{self, Paper, PaperLayout},
        verify::VerificationReport,
    },
    paper::{self as papers, PaperHead},
    seal::window::WindowForm,
};

use crate::{case::Case, profile::ProfileHandle, seal::SealProfileHandle};

/// Fonts of the host's, read once: a regular one, perhaps a bold one, perhaps others for rare characters.
#[derive(uniffi::Object)]
pub struct Fonts(paper::Fonts);

#[uniffi::export]
impl Fonts {
    /// Reads the regular font; `face` chooses one of a collection (`.ttc`).
    #[uniffi::constructor(default(face = None))]
    pub fn parse(data: Vec<u8>, face: Option<u32>) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self(paper::Fonts::new(data, face)?))))
    }

    /// These with a bold font, for titles and headings.
    #[uniffi::method(default(face = None))]
    pub fn with_bold(&self, data: Vec<u8>, face: Option<u32>) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self(self.0.clone().with_bold(data, face)?))))
    }

    /// These with a font that is asked for the characters which those before lack.
    #[uniffi::method(default(face = None))]
    pub fn with_fallback(&self, data: Vec<u8>, face: Option<u32>) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self(self.0.clone().with_fallback(data, face)?))))
    }
}

/// A typeset paper.
#[derive(uniffi::Record)]
pub struct TypesetPaper {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Where things stand on it.
    pub layout: PaperLayout,
}

/// Makes a PDF of a paper, and says where things stand on it. The same paper and fonts give the same bytes everywhere.
#[uniffi::export]
pub fn typeset(paper: Paper, fonts: Arc<Fonts>) -> Result<TypesetPaper, DengjiError> {
    call(|| {
        let made = paper::typeset(&paper, &fonts.0)?;
        Ok(TypesetPaper { pdf: made.pdf, layout: made.layout })
    })
}

/// The application form (申请表) of one sub-case, as it is signed.
#[uniffi::export]
pub fn application_form(
    sub_case: SubCaseDocument,
    profile: Arc<ProfileHandle>,
    head: PaperHead,
) -> Result<Paper, DengjiError> {
    call(|| Ok(papers::application_form(&sub_case.input(), profile.profile(), &head)))
}

/// The receipt list (收件清单) of the materials of one sub-case.
#[uniffi::export]
pub fn receipt_paper(
    sub_case: SubCaseDocument,
    profile: Arc<ProfileHandle>,
    head: PaperHead,
) -> Result<Paper, DengjiError> {
    call(|| Ok(papers::receipt_paper(&sub_case.input(), profile.profile(), &head)))
}

/// The form for a window that `SealAccount.window_form` filled in.
#[uniffi::export]
pub fn window_paper(form: WindowForm, profile: Arc<SealProfileHandle>, head: PaperHead) -> Result<Paper, DengjiError> {
    call(|| Ok(papers::window_paper(&form, profile.profile(), &head)))
}

/// The certificate of completion: what was signed and sealed in a case, by whom and when.
#[uniffi::export]
pub fn certificate_of_completion(
    subject: Arc<Case>,
    profile: Arc<ProfileHandle>,
    head: PaperHead,
) -> Result<Paper, DengjiError> {
    call(|| Ok(papers::certificate_of_completion(subject.locked()?.state(), profile.profile(), &head)))
}

/// The report of a verification: the verdict first, then every signature with its steps and reasons. `file` and `digest`
/// name what was verified; `issuer` stands at the foot.
#[uniffi::export]
pub fn verification_paper(
    report: VerificationReport,
    file: String,
    digest: String,
    issuer: String,
    head: PaperHead,
) -> Result<Paper, DengjiError> {
    call(|| Ok(papers::verification_paper(&report, &file, &digest, &issuer, &head)))
}
