//! What is printed besides the application forms: receipt lists and the certificate of one batch, a form for the window,
//! the report of a verification.

use dengji::{
    crypto::{hex, sm3},
    document::paper::{Paper, typeset},
    paper::{PaperHead, certificate_of_completion, receipt_paper, verification_paper, window_paper},
    platform::{Label, seal::SealProfile},
    seal::{SealAccount, window::WindowForm},
};

use super::{Papers, input};
use crate::demo::{world::World, wrong};

/// Another paper.
pub(crate) struct Other {
    pub(crate) file: String,
    pub(crate) title: Label,
    pub(crate) pages: u32,
    pub(crate) pdf: Vec<u8>,
}

impl Papers {
    fn print(&mut self, file: String, paper: &Paper) -> Result<(), String> {
        let made = typeset(paper, &self.faces.paper).map_err(wrong)?;
        self.missing += made.layout.findings.len();
        let (title, pages) = (paper.title.clone(), made.layout.pages);
        self.others.push(Other { file, title, pages, pdf: made.pdf });
        Ok(())
    }
}

/// After 办结: receipt lists and the certificate of a case, and the report about its first form.
pub(crate) fn certify(world: &mut World, case: &str) -> Result<(), String> {
    let Some(mut papers) = world.papers.take() else {
        return Ok(());
    };
    let done = certify_with(world, &mut papers, case);
    world.papers = Some(papers);
    done
}

fn certify_with(world: &World, papers: &mut Papers, case: &str) -> Result<(), String> {
    let state = world.case(case)?.case.state();
    let date = world.now.china_date();
    for sub in state.sub_cases.iter().filter(|sub| sub.is_present()) {
        let head = PaperHead { number: format!("{}-{}", state.number, sub.id), date };
        let paper = receipt_paper(&input(state, sub), &world.profile, &head);
        papers.print(format!("{case}-{}-receipt.pdf", sub.id), &paper)?;
    }
    let head = PaperHead { number: state.number.clone(), date };
    papers.print(format!("{case}-certificate.pdf"), &certificate_of_completion(state, &world.profile, &head))?;
    let sheet = papers.sheets.values().find(|sheet| sheet.case == case).ok_or("the case has no form")?;
    let (file, digest) = (sheet.file(), format!("SM3 {}", hex(&sm3(&sheet.pdf))));
    let report = papers.verifier.verify(&sheet.pdf, world.now).map_err(wrong)?;
    let head = PaperHead { number: format!("{}-{}", state.number, sheet.sub), date };
    let paper = verification_paper(&report, &file, &digest, &world.profile.name.zh, &head);
    papers.print(file.replace(".pdf", "-verification.pdf"), &paper)
}

/// The form that somebody prints and brings to a window.
pub(crate) fn window(
    world: &mut World,
    account: &SealAccount,
    profile: &SealProfile,
    form: Option<WindowForm>,
) -> Result<(), String> {
    let date = world.now.china_date();
    let Some(papers) = &mut world.papers else {
        return Ok(());
    };
    let form = form.ok_or("there is no such application")?;
    let paper = window_paper(&form, profile, &PaperHead { number: form.application.clone(), date });
    papers.print(format!("{}-window.pdf", account.state().account_id), &paper)
}
