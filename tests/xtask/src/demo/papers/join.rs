//! The join of the papers with the case and with the seal account.

use dengji::{
    crypto::{StepOutcome, hex, sm3},
    document::{
        eseal::{SealStep, SealVerdict},
        verify::{SignatureVerdict, VerificationReport},
    },
    party::{Actor, Evidence},
    sealing::{CertificateListing, RightReport, SealActUse, VerifiedDocument, case_evidence, right_at_signing},
    time::Instant,
};

use super::{
    Papers, SELLER_SEAL,
    sheet::{Proof, Sheet},
};
use crate::demo::{
    seals::{self, Desk},
    world::{World, refused},
    wrong,
};

/// The seal platform, as evidence names it.
const PLATFORM: &str = "guangzhou-seal-platform";

/// Somebody of the round signs the form, and the bank seals what its agent signs.
pub(crate) fn sign(world: &mut World, case: &str, sub: &str, signer: &str, name: &str) -> Result<(), String> {
    let now = world.now;
    let Some(papers) = &mut world.papers else {
        return Ok(());
    };
    papers.sign((case, sub), signer, name, now)?;
    if signer.starts_with("mortgagees/") {
        let (_, found) = world.cases.get(case).and_then(|one| one.case.sub_case(sub)).ok_or("no such sub-case")?;
        let bank = found.application.mortgagees.first().map_or("", |bank| bank.name.as_str());
        papers.bank_seals((case, sub), bank, now)?;
    }
    Ok(())
}

/// The handler signs and seals the form, and the evidence for the case comes of its verification.
pub(crate) fn seal(world: &mut World, handler: &Actor, case: &str, sub: &str) -> Result<Evidence, String> {
    let reference = format!("seal-{sub}");
    let evidence = match world.papers.take() {
        Some(mut papers) => {
            let evidence = seal_sheet(world, &mut papers, handler, (case, sub), &reference);
            world.papers = Some(papers);
            evidence?
        }
        None => plain_seal(world, case, sub)?,
    };
    Ok(evidence)
}

/// What the seal platform reports where no papers are printed.
pub(crate) fn plain_seal(world: &World, case: &str, sub: &str) -> Result<Evidence, String> {
    let case = &world.case(case)?.case;
    let round = case.sub_case(sub).and_then(|(_, sub)| sub.round.as_ref()).ok_or("no signing round")?;
    Ok(Evidence {
        kind: "enterprise_seal".to_owned(),
        provider: PLATFORM.to_owned(),
        reference: format!("seal-{sub}"),
        digest: round.digest.clone(),
        subject: case.state().confirmer.document_number.as_typed().to_owned(),
        at: Some(world.now),
    })
}

fn seal_sheet(
    world: &mut World,
    papers: &mut Papers,
    handler: &Actor,
    id: (&str, &str),
    reference: &str,
) -> Result<Evidence, String> {
    let now = world.now;
    papers.sign(id, "sellers/0", &handler.name, now)?;
    let serial = papers.seal_serial();
    let Papers { name, official, verifier, sheets, .. } = papers;
    let sheet = sheets.get_mut(&super::key(id)).ok_or("no form was printed")?;
    seals::use_official(world, handler, hex(&sm3(&sheet.pdf)), serial.clone())?;
    sheet.put(&official.act(name), now)?;
    let report = verifier.verify(&sheet.pdf, now).map_err(wrong)?;
    let current = world.case(id.0)?.case.sub_case(id.1).and_then(|(_, sub)| sub.round.clone());
    let right = right(world.desks.first().ok_or("the enterprise has a seal account")?, handler, &report, serial);
    let own = world.case(id.0)?.case.state().confirmer.document_number.clone();
    let verified = verified(&report, sheet, reference, own.as_typed(), now);
    let current = current.map(|round| round.digest).unwrap_or_default();
    let evidence = case_evidence(&verified, &current).map_err(|refusal| refused(&refusal))?;
    sheet.proof = Some(Proof { report, right });
    Ok(evidence)
}

fn verified(
    report: &VerificationReport,
    sheet: &Sheet,
    reference: &str,
    enterprise: &str,
    now: Instant,
) -> VerifiedDocument {
    let verdict = match report.verdict {
        SignatureVerdict::Valid => SealVerdict::Valid,
        SignatureVerdict::Indeterminate => SealVerdict::Indeterminate,
        SignatureVerdict::Invalid => SealVerdict::Invalid,
    };
    let (content_digest, reference) = (sheet.content.clone(), reference.to_owned());
    let (provider, subject) = (PLATFORM.to_owned(), enterprise.to_owned());
    VerifiedDocument { verdict, content_digest, provider, reference, subject, sealed_at: now }
}

/// Tells of the sealed forms.
pub(crate) fn told(world: &mut World) {
    let Some(papers) = &world.papers else {
        return;
    };
    let reports: Vec<_> = papers.sheets.values().filter_map(|sheet| sheet.proof.as_ref()).collect();
    let signatures: usize = reports.iter().map(|proof| proof.report.signatures.len()).sum();
    let valid =
        |proof: &&&Proof| proof.report.verdict == SignatureVerdict::Valid && proof.right.verdict == SealVerdict::Valid;
    let (forms, sound) = (reports.len(), reports.iter().filter(valid).count());
    world.tell(
        format!("申请表{forms}份，共{signatures}个签名和签章；离线验证，{sound}份有效，且用章之时印章有效、经办人有权"),
        format!(
            "{forms} forms with {signatures} signatures and seals: verified offline, {sound} are valid, the seal live and \
             its user entitled at that moment"
        ),
    );
}

/// A form that was signed before its content changed is no evidence any more (GZ-076): tried in vain, and told.
pub(crate) fn outdated(
    world: &mut World,
    old: (&str, &str),
    now: (&str, &str),
    zh: &str,
    en: &str,
) -> Result<(), String> {
    let Some(papers) = &mut world.papers else {
        return Ok(());
    };
    let sheet = papers.sheets.remove(&super::key(old)).ok_or("no form was printed")?;
    let report = papers.verifier.verify(&sheet.pdf, world.now).map_err(wrong)?;
    let own = world.case(now.0)?.case.state().confirmer.document_number.clone();
    let verified = verified(&report, &sheet, "seal-old", own.as_typed(), world.now);
    let current = world.case(now.0)?.case.sub_case(now.1).and_then(|(_, sub)| sub.round.clone());
    let Err(refusal) = case_evidence(&verified, &current.map(|round| round.digest).unwrap_or_default()) else {
        return Err(format!("should have been refused: {en}"));
    };
    world.tell_refused(zh, en, &refusal);
    Ok(())
}

/// Was the seal live, and the handler entitled to use it with this certificate?
fn right(desk: &Desk, handler: &Actor, report: &VerificationReport, serial: String) -> RightReport {
    let sealed = report.signatures.iter().find(|signature| signature.field.as_deref() == Some(SELLER_SEAL));
    let listed = sealed.and_then(|sealed| sealed.seal.as_ref()).and_then(|seal| seal.result(SealStep::SignerListed));
    let used = SealActUse {
        seal: "official".to_owned(),
        person: handler.who().to_principal(),
        at: sealed.and_then(|sealed| sealed.proven_at.or(sealed.claimed_at)).unwrap_or(report.verified_at),
        proven: sealed.is_some_and(|sealed| sealed.proven_at.is_some()),
        serial,
        listing: match listed {
            Some(StepOutcome::Passed) => CertificateListing::Listed,
            Some(StepOutcome::Failed) => CertificateListing::NotListed,
            _ => CertificateListing::Unknown,
        },
    };
    right_at_signing(&desk.account, &desk.profile, &used)
}
