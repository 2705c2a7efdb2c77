//! Papers: what they say, as data, and the PDFs that are typeset of them.

use dengji::{application::SubCaseDocument, document::paper, paper as papers};
use napi::bindgen_prelude::AsyncTask;
use napi_derive::napi;

use crate::{
    case::Case,
    failure::call,
    handle::Shared,
    json::{Json, owned, read, write},
    profile::Profile,
    seal::SealProfile,
    work::FileWork,
};

/// Fonts, read once.
#[napi]
pub struct Fonts(Shared<paper::Fonts>);

#[napi]
impl Fonts {
    /// Reads the regular font.
    #[napi(factory, catch_unwind)]
    pub fn open(data: &[u8], face: Option<u32>) -> napi::Result<Self> {
        call(|| Ok(Self(Shared::new(paper::Fonts::new(data.to_vec(), face)?))))
    }

    /// These with a bold font.
    #[napi(catch_unwind)]
    pub fn with_bold(&self, data: &[u8], face: Option<u32>) -> napi::Result<Fonts> {
        call(|| self.0.with(|fonts| Ok(Self(Shared::new(fonts.clone().with_bold(data.to_vec(), face)?)))))
    }

    /// These with a font for the characters which those before lack.
    #[napi(catch_unwind)]
    pub fn with_fallback(&self, data: &[u8], face: Option<u32>) -> napi::Result<Fonts> {
        call(|| self.0.with(|fonts| Ok(Self(Shared::new(fonts.clone().with_fallback(data.to_vec(), face)?)))))
    }
}

/// A promise of a paper's PDF, and of where things stand on it.
#[napi(catch_unwind)]
pub fn typeset(paper: Json, fonts: &Fonts) -> AsyncTask<FileWork> {
    let (document, fonts) = (owned(paper), fonts.0.clone());
    FileWork::start(move || {
        let document = read(&document)?;
        let made = fonts.with(|fonts| Ok(paper::typeset(&document, fonts)?))?;
        Ok((made.pdf, write(&made.layout)))
    })
}

/// The application form of one sub-case.
#[napi(catch_unwind)]
pub fn application_form(sub_case: Json, profile: &Profile, head: Json) -> napi::Result<String> {
    call(|| {
        let (document, head): (SubCaseDocument, _) = (read(&sub_case)?, read(&head)?);
        profile.0.with(|rules| Ok(write(&papers::application_form(&document.input(), &rules.profile, &head))))
    })
}

/// The receipt list of one sub-case.
#[napi(catch_unwind)]
pub fn receipt_paper(sub_case: Json, profile: &Profile, head: Json) -> napi::Result<String> {
    call(|| {
        let (document, head): (SubCaseDocument, _) = (read(&sub_case)?, read(&head)?);
        profile.0.with(|rules| Ok(write(&papers::receipt_paper(&document.input(), &rules.profile, &head))))
    })
}

/// The form for a window.
#[napi(catch_unwind)]
pub fn window_paper(form: Json, profile: &SealProfile, head: Json) -> napi::Result<String> {
    call(|| {
        let (form, head) = (read(&form)?, read(&head)?);
        profile.0.with(|profile| Ok(write(&papers::window_paper(&form, profile, &head))))
    })
}

/// What was signed and sealed in a case.
#[napi(catch_unwind)]
pub fn certificate_of_completion(case: &Case, profile: &Profile, head: Json) -> napi::Result<String> {
    case.ask(|case| {
        let head = read(&head)?;
        profile.0.with(|rules| Ok(papers::certificate_of_completion(case.state(), &rules.profile, &head)))
    })
}

/// The report of a verification.
#[napi(catch_unwind)]
pub fn verification_paper(
    report: Json,
    file: String,
    digest: String,
    issuer: String,
    head: Json,
) -> napi::Result<String> {
    call(|| Ok(write(&papers::verification_paper(&read(&report)?, &file, &digest, &issuer, &read(&head)?))))
}
