//! The papers of the story: every sub-case's application form, typeset when its signing round opens, signed by whoever
//! signs the round, sealed by the enterprise, and verified before the case takes the seal for done.

mod archive;
mod authority;
mod fonts;
mod join;
mod picture;
mod sheet;
mod tamper;

use std::collections::BTreeMap;

use dengji::{
    application::SubCaseInput,
    case::{CaseState, SubCase},
    document::{
        paper::{Block, typeset},
        sign::Carrier,
        verify::Verifier,
    },
    drawing::{picture::Picture, seal::SealContent},
    paper::{PaperHead, application_form},
    platform::{Label, Profile},
    time::Instant,
};

pub(super) use self::{
    archive::{Other, certify, mend, window},
    fonts::Typefaces,
    join::{outdated, plain_seal, seal, sign, told},
    sheet::Sheet,
    tamper::{Tampered, tamper},
};
use self::{
    authority::{Authority, Holder, Kind},
    sheet::Act,
};
use super::wrong;

/// Field and place of the enterprise's seal.
const SELLER_SEAL: &str = "sellers/0/seal";
const BANK_SEAL: &str = "mortgagees/0/seal";

/// A seal with whoever may use it.
struct Stamper {
    holder: Holder,
    picture: Picture,
    /// The electronic seal around the picture, where the signature is made with it.
    seal: Option<Vec<u8>>,
}

impl Stamper {
    /// The enterprise's sealing.
    fn act<'a>(&'a self, name: &'a str) -> Act<'a> {
        let (holder, picture, seal) = (&self.holder, &self.picture, self.seal.as_deref());
        let carrier = Carrier::SealSignature;
        Act { place: SELLER_SEAL, name, reason: "企业签章", carrier, holder, picture, riding: true, seal }
    }
}

/// Everything with which papers are made, and the papers.
pub(super) struct Papers {
    faces: Typefaces,
    authority: Authority,
    verifier: Verifier,
    /// The enterprise.
    name: String,
    official: Stamper,
    bank: Stamper,
    pub(super) sheets: BTreeMap<(String, String), Sheet>,
    pub(super) others: Vec<Other>,
    /// How many characters the fonts lacked.
    pub(super) missing: usize,
    pub(super) tampered: Vec<Tampered>,
}

impl Papers {
    /// Papers with these faces; `enterprise` and `bank` have their seals made.
    pub(super) fn new(faces: Typefaces, enterprise: &str, bank: &str) -> Result<Self, String> {
        let authority = Authority::new()?;
        let maker = authority.issue(Kind::Sm2, "登记示例印章制作中心")?;
        let content = |name: &str, title: &str, code: &str| SealContent {
            name: name.to_owned(),
            title: title.to_owned(),
            code: code.to_owned(),
            ..SealContent::default()
        };
        let round = picture::seal(&faces, "official_round_40", &content(enterprise, "", "4401060000016"))?;
        let holder = authority.issue(Kind::Sm2, enterprise)?;
        let seal = picture::electronic(&round, enterprise, &holder, &maker)?;
        let official = Stamper { holder, picture: round, seal: Some(seal) };
        let round = picture::seal(&faces, "business_round_40", &content(bank, "业务专用章", "4401060000029"))?;
        let bank = Stamper { holder: authority.issue(Kind::Sm2, bank)?, picture: round, seal: None };
        let mut verifier = authority.verifier()?;
        // Nobody else makes seals here, least of all whoever the roots let sign.
        verifier.trust_makers(maker.certificate.der()).map_err(wrong)?;
        let (sheets, others, missing, tampered) = (BTreeMap::new(), Vec::new(), 0, Vec::new());
        Ok(Self {
            faces,
            authority,
            verifier,
            name: enterprise.to_owned(),
            official,
            bank,
            sheets,
            others,
            missing,
            tampered,
        })
    }

    /// The certificate with which the enterprise's seal is used: its serial number.
    pub(super) fn seal_serial(&self) -> String {
        self.official.holder.certificate.serial_hex()
    }

    /// Where its fonts come from.
    pub(super) fn font(&self) -> &str {
        &self.faces.source
    }

    /// The pictures of the seals, with their names.
    pub(super) fn seals(&self) -> [(&'static str, String); 2] {
        [
            ("enterprise-seal", self.official.picture.svg("企业法定名称章")),
            ("bank-seal", self.bank.picture.svg("银行业务专用章")),
        ]
    }

    /// The roots that the verifier of the demo trusts, DER.
    pub(super) fn roots(&self) -> [(&'static str, &[u8]); 2] {
        self.authority.roots()
    }

    /// Typesets the form of a sub-case whose round has just opened; what was signed before is void with its round.
    pub(super) fn lay_out(&mut self, case: &CaseState, sub: &SubCase, profile: &Profile) -> Result<(), String> {
        let round = sub.round.as_ref().ok_or("a form is printed for a signing round")?;
        let head = PaperHead { number: format!("{}-{}", case.number, sub.id), date: round.issued.china_date() };
        let mut paper = application_form(&input(case, sub), profile, &head);
        for block in &mut paper.blocks {
            if let Block::Signatures { lines } = block {
                // People sign later than the form is printed.
                for line in lines {
                    "以电子签名所载时间为准".clone_into(&mut line.date);
                }
            }
        }
        let text = Label {
            zh: format!("签署内容摘要（SM3）：{}，第{}轮", round.digest, round.number),
            en: "digest of what is signed, and the signing round".to_owned(),
        };
        paper.blocks.push(Block::Note { text });
        let made = typeset(&paper, &self.faces.paper).map_err(wrong)?;
        self.missing += made.layout.findings.len();
        let sheet = Sheet::new(&case.case_id, &sub.id, &round.digest, made);
        self.sheets.insert((sheet.case.clone(), sheet.sub.clone()), sheet);
        Ok(())
    }

    /// A person signs at a place of the form, in the certificate's name.
    fn sign(&mut self, id: (&str, &str), place: &str, name: &str, now: Instant) -> Result<(), String> {
        let is_agent = place.starts_with("mortgagees/");
        let (kind, carrier) =
            if is_agent { (Kind::Rsa, Carrier::Pkcs7Detached) } else { (Kind::P256, Carrier::CadesDetached) };
        let holder = self.authority.issue(kind, name)?;
        let picture = picture::signature(&self.faces, name, now)?;
        let reason = "本人确认申请表内容";
        let act = Act { place, name, reason, carrier, holder: &holder, picture: &picture, riding: false, seal: None };
        self.sheets.get_mut(&key(id)).ok_or("no form was printed")?.put(&act, now)
    }

    /// The bank seals what its agent has signed.
    fn bank_seals(&mut self, id: (&str, &str), name: &str, now: Instant) -> Result<(), String> {
        let Stamper { holder, picture, .. } = &self.bank;
        let (place, reason) = (BANK_SEAL, "抵押权人盖章");
        let act = Act { place, name, reason, carrier: Carrier::GmMessage, holder, picture, riding: false, seal: None };
        self.sheets.get_mut(&key(id)).ok_or("no form was printed")?.put(&act, now)
    }
}

fn key((case, sub): (&str, &str)) -> (String, String) {
    (case.to_owned(), sub.to_owned())
}

fn input<'a>(case: &'a CaseState, sub: &'a SubCase) -> SubCaseInput<'a> {
    SubCaseInput {
        business_type: &case.business.business_type,
        organisation_type: &case.business.organisation_type,
        property_type: &case.business.property_type,
        unit: &sub.unit,
        application: &sub.application,
        questionnaire: &sub.questionnaire,
        materials: &sub.materials,
    }
}
