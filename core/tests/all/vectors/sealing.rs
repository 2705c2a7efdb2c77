//! The operations `sealing.*`.

use dengji::{
    document::eseal::SealVerdict,
    identifier::Regions,
    ledger::Context,
    party::{Actor, Principal},
    seal::SealAccount,
    sealing::{
        OutputRequest, SealActUse, SealingCommand, SealingLogEntry, SealingSession, StoredDocument, VerifiedDocument,
        attach, case_evidence, check_coverage, output_plan, recognise, right_at_signing,
    },
};
use serde_json::Value;

use super::{Answer, Wrong, instant, part, seal, value};

/// The sitting of one vector.
#[derive(Default)]
pub(crate) struct Sittings {
    sitting: Option<SealingSession>,
    log: Vec<SealingLogEntry>,
    regions: Regions,
}

impl Sittings {
    pub(crate) fn run(&mut self, what: &str, input: &Value, account: Option<&SealAccount>) -> Answer {
        let profile = || seal::profile(input.get("profile").unwrap_or(&Value::from("guangxi-seal")));
        match what {
            "recognise" => {
                let bytes = dengji::crypto::from_hex(input["bytes"].as_str().expect("bytes")).expect("hexadecimal");
                return Ok(value(&recognise(&bytes)));
            }
            "coverage" => {
                let rules = profile()?.sealing.expect("the platform seals");
                let pages = part(input, "pages")?;
                let placements: Vec<_> = part(input, "placements")?;
                return Ok(value(&check_coverage(&rules.coverage, pages, &placements)));
            }
            "output" => return Ok(value(&output_plan(&profile()?, &part::<OutputRequest>(input, "request")?)?)),
            "right" => {
                let account = account.expect("seal.open comes first");
                return Ok(value(&right_at_signing(account, &profile()?, &part::<SealActUse>(input, "use")?)));
            }
            "case_evidence" => {
                let document: VerifiedDocument = part(input, "document")?;
                let _: SealVerdict = document.verdict;
                return Ok(value(&case_evidence(&document, input["current"].as_str().expect("current"))?));
            }
            "attach" => {
                let document: StoredDocument = match input.get("document") {
                    Some(_) => part(input, "document")?,
                    None => self.sitting.as_ref().and_then(SealingSession::stored).expect("a stored document").clone(),
                };
                let person: Principal = part(input, "person")?;
                return Ok(value(&attach(&document, person.who(), input["item"].as_str().expect("item"))?));
            }
            "snapshot" => return Ok(value(self.sitting.as_ref().expect("sealing.open comes first").state())),
            "verify_log" | "verify" => {
                let held = self.sitting.as_ref().expect("sealing.open comes first");
                return Ok(against_log!(SealingSession, what, held, &self.log, input));
            }
            "stored" => return Ok(value(&self.sitting.as_ref().expect("sealing.open comes first").stored())),
            _ => {}
        }
        let profile = profile()?;
        let actor = if input.get("actor").is_some() { part(input, "actor")? } else { Actor::system("vectors") };
        let salt = input["salt"].as_str().unwrap_or("00112233445566778899aabbccddeeff");
        let context = Context { now: instant(input), actor: &actor, profile: &profile, regions: &self.regions, salt };
        let command: SealingCommand = part(input, "command")?;
        match what {
            "open" => {
                let (opened, outcome) = SealingSession::open(&command, &context)?;
                self.sitting = Some(opened);
                self.log = outcome.entry.iter().cloned().collect();
                Ok(value(&outcome))
            }
            "handle" => {
                let held = self.sitting.as_mut().expect("sealing.open comes first");
                let before = held.clone();
                let outcome = held.handle(&command, &context).inspect_err(|_| {
                    assert_eq!(*held, before, "a refused command changes nothing");
                })?;
                crate::support::follows!(SealingSession, before, *held, outcome, command, context);
                self.log.extend(outcome.entry.iter().cloned());
                assert_eq!(SealingSession::replay(&self.log)?, *held, "the log adds up to the sitting");
                Ok(value(&outcome))
            }
            _ => Err(Wrong::Unknown),
        }
    }
}
