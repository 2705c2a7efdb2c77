//! What is printed besides the application forms: receipt lists and the certificate of one batch, a form for the window,
//! the report of a verification.

use dengji::{
    crypto::{hex, sm3},
    document::{
        paper::{Paper, typeset},
        repair::repair,
    },
    paper::{PaperHead, certificate_of_completion, receipt_paper, verification_paper, window_paper},
    platform::{Label, seal::SealProfile},
    seal::{SealAccount, window::WindowForm},
};

use super::{Papers, input};
use crate::demo::{world::World, wrong};

/// A receipt list that a disk lost the end of is made anew; a form that bears signatures never is.
pub(crate) fn mend(world: &mut World) -> Result<(), String> {
    let Some(papers) = &mut world.papers else {
        return Ok(());
    };
    let whole = papers.others.first().ok_or("nothing was printed")?;
    let kept = whole.pdf.len().saturating_sub(120);
    let damaged = whole.pdf.get(..kept).unwrap_or_default();
    let Err(refused) = papers.verifier.verify(damaged, world.now) else {
        return Err("a file without an end was read".to_owned());
    };
    let mended = repair(damaged).map_err(wrong)?;
    let (title, pages) = (whole.title.clone(), whole.pages);
    papers.others.push(Other { file: "mended.pdf".to_owned(), title, pages, pdf: mended.bytes });
    let signed = papers.sheets.values().next().ok_or("no form was printed")?;
    let Err(kept) = repair(&signed.pdf) else {
        return Err("a signed file was made anew".to_owned());
    };
    let mut found = vec![("damaged.pdf ".to_owned(), refused.finding)];
    found.extend(mended.report.findings.into_iter().map(|one| ("mended.pdf ".to_owned(), one)));
    found.push((format!("{} ", signed.file()), kept.finding));
    crate::demo::workday::tell(
        world,
        "一份未签名的文件损坏：另行生成可以盖章的新文件，列明改动；已签名的文件绝不改写",
        "A damaged file without signatures is made anew, with what was changed; one with signatures never is",
        found,
    );
    Ok(())
}

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
    papers.print(format!("{}-{}.pdf", account.state().account_id, form.application), &paper)
}
