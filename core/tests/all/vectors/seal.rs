//! The operations `seal.*` and `seal_profile.*`.

use dengji::{
    finding::Failure,
    identifier::Regions,
    lint::Lint,
    party::{Actor, Principal},
    platform::{Adjustment, compare::compare, seal::SealProfile},
    seal::{GrantOrigin, LicenceFacts, SealAccount, SealCommand, SealContext, SealLogEntry, may::SealQuestion},
    time::Instant,
};
use serde_json::Value;

use super::{Answer, Wrong, date, instant, page, part, value};

/// The built-in profile that a vector names, with the values that it replaces.
pub(crate) fn profile(given: &Value) -> Result<SealProfile, Failure> {
    let id = given.as_str().or_else(|| given["id"].as_str()).expect("a seal profile");
    let adjustment = |set: &Value| Adjustment {
        pointer: set["pointer"].as_str().expect("a pointer").to_owned(),
        value: set["value"].to_string(),
    };
    let adjustments: Vec<_> = given["set"].as_array().into_iter().flatten().map(adjustment).collect();
    SealProfile::builtin(id).expect("a built-in seal profile").adjusted(&adjustments)
}

/// What concerns a profile alone.
pub(crate) fn about_profile(what: &str, input: &Value, text: Option<&str>) -> Answer {
    Ok(match what {
        "read" => value(&SealProfile::from_json(text.expect("text"))?),
        "get" => {
            let found = profile(&input["profile"])?.get(input["pointer"].as_str().expect("a pointer"));
            found.map_or(Value::Null, |text| serde_json::from_str(&text).unwrap())
        }
        "compare" => {
            let given = input["profiles"].as_array().expect("profiles").iter();
            let profiles = given.map(profile).collect::<Result<Vec<_>, _>>()?;
            value(&compare(&profiles.iter().collect::<Vec<_>>(), date(input, "today")))
        }
        "lint" => value(&profile(&input["profile"])?.lint()),
        _ => return Err(Wrong::Unknown),
    })
}

/// The account of one vector.
#[derive(Default)]
pub(crate) struct Seals {
    account: Option<SealAccount>,
    profile: Option<SealProfile>,
    log: Vec<SealLogEntry>,
    regions: Regions,
}

impl Seals {
    pub(crate) fn account(&self) -> Option<&SealAccount> {
        self.account.as_ref()
    }

    pub(crate) fn run(&mut self, what: &str, input: &Value, text: Option<&str>) -> Answer {
        match what {
            "open" => self.profile = Some(profile(&input["profile"])?),
            "switch_profile" => {
                self.profile = Some(profile(&input["profile"])?);
                return Ok(Value::Null);
            }
            "restore" => {
                let given = text.map_or_else(|| input["snapshot"].to_string(), str::to_owned);
                return Ok(value(SealAccount::from_json(&given)?.state()));
            }
            _ => {}
        }
        let profile_now = self.profile.clone().expect("seal.open comes first");
        let actor = if input.get("actor").is_some() { part(input, "actor")? } else { Actor::system("vectors") };
        let salt = input["salt"].as_str().unwrap_or("00112233445566778899aabbccddeeff");
        let now = if input.get("now").is_some() { instant(input) } else { Instant::from_unix(0, 0).unwrap() };
        // What is looked at, and when: the same instant where only one is named.
        let at = input["at"].as_str().map_or(now, |at| Instant::parse(at).expect("an instant"));
        let context = SealContext { now, actor: &actor, profile: &profile_now, regions: &self.regions, salt };
        if what == "open" {
            let (opened, outcome) = SealAccount::open(&part::<SealCommand>(input, "command")?, &context)?;
            self.account = Some(opened);
            self.log = outcome.entry.iter().cloned().collect();
            return Ok(value(&outcome));
        }
        let held = self.account.as_mut().expect("seal.open comes first");
        Ok(match what {
            "handle" => {
                let before = held.clone();
                let outcome = held.handle(&part::<SealCommand>(input, "command")?, &context).inspect_err(|_| {
                    assert_eq!(*held, before, "a refused command changes nothing");
                })?;
                let command = part::<SealCommand>(input, "command")?;
                crate::support::follows!(SealAccount, before, *held, outcome, command, context);
                self.log.extend(outcome.entry.iter().cloned());
                assert_eq!(SealAccount::replay(&self.log)?, *held, "the log adds up to the account");
                value(&outcome)
            }
            "decide" => value(&held.decide(&part::<SealCommand>(input, "command")?, &context)?),
            "may" => value(&held.may(&part::<SealQuestion>(input, "question")?, &context)),
            "actions" => value(&held.actions(part(input, "channel")?, &context, page(input))),
            "entitled" => {
                let person: Principal = part(input, "person")?;
                value(&held.entitled(&person, input["seal"].as_str().expect("a seal"), at, &context))
            }
            "entitlements" => value(&held.entitlements_at(at, &context)),
            "seals" => value(&held.seals(at, &context)),
            "grants" => {
                let origin: Option<GrantOrigin> = part(input, "origin")?;
                value(&held.grants(at, &context, origin))
            }
            "todo" => value(&held.todo(&context)),
            "deadlines" => {
                let until = Instant::parse(input["until"].as_str().expect("until")).expect("an instant");
                value(&held.deadlines(at, until, &context))
            }
            "licence_impact" => value(&held.licence_impact(&part::<LicenceFacts>(input, "licence")?, &context)?),
            "changes" => value(&held.changes(&context)),
            "claims" => value(&held.claims(input["seal"].as_str().expect("a seal"), &context)),
            "window_form" => value(&held.window_form(input["application"].as_str().expect("an application"), &context)),
            "snapshot" => value(held.state()),
            "replay" => value(&(SealAccount::replay(&self.log)? == *held)),
            "verify_log" | "verify" => against_log!(SealAccount, what, held, &self.log, input),
            _ => return Err(Wrong::Unknown),
        })
    }
}
