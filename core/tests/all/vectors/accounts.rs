//! The operations `account.*` and `licence.*`, and those on their profiles.

use std::collections::BTreeMap;

use dengji::{
    account::{self, AccountCommand, AccountEntry, EnterpriseAccount},
    identifier::Regions,
    ledger::Context,
    licence::{self, LicenceCommand, LicenceEntry, LicenceWallet},
    lint::Lint,
    party::Actor,
    platform::{Adjustment, PlatformProfile, identity::IdentityProfile, licence::LicenceProfile},
    time::Instant,
};
use serde_json::{Value, json};

use super::{Answer, Wrong, date, instant, part, value};

/// One aggregate of a vector, with the profile under which it was opened and the log that it gave.
struct Held<T, P, E> {
    it: T,
    profile: P,
    log: Vec<E>,
}

/// The aggregates of a vector, by the name that the vector gives them; one without a name is the usual case.
#[derive(Default)]
pub(crate) struct Accounts {
    accounts: BTreeMap<String, Held<EnterpriseAccount, IdentityProfile, AccountEntry>>,
    wallets: BTreeMap<String, Held<LicenceWallet, LicenceProfile, LicenceEntry>>,
}

/// The built-in profile that a vector names, with the values that it replaces.
pub(crate) fn profile<P: PlatformProfile>(given: &Value, usual: &str) -> Result<P, dengji::finding::Failure> {
    let id = given.as_str().or_else(|| given["id"].as_str()).unwrap_or(usual);
    let adjustment = |set: &Value| Adjustment {
        pointer: set["pointer"].as_str().expect("a pointer").to_owned(),
        value: set["value"].to_string(),
    };
    let adjustments: Vec<_> = given["set"].as_array().into_iter().flatten().map(adjustment).collect();
    P::builtin(id).expect("a built-in profile").adjusted(&adjustments)
}

fn text<'a>(input: &'a Value, key: &str) -> &'a str {
    input[key].as_str().unwrap_or_else(|| panic!("{key}"))
}

/// What the profiles of every kind are asked.
pub(crate) fn of_profile<P: PlatformProfile + Lint>(
    what: &str,
    usual: &str,
    input: &Value,
    given: Option<&str>,
) -> Answer {
    Ok(match what {
        "read" => json!(P::from_json(given.expect("inputText"))?),
        "get" => {
            let found = profile::<P>(&input["profile"], usual)?.get(text(input, "pointer"));
            found.map_or(Value::Null, |found| serde_json::from_str(&found).unwrap())
        }
        "lint" => json!(profile::<P>(&input["profile"], usual)?.lint()),
        "diff" => json!(profile::<P>(&input["before"], usual)?.diff(&profile::<P>(&input["after"], usual)?)),
        _ => return Err(Wrong::Unknown),
    })
}

/// What all aggregates of the ledger are asked: open, handle, decide, snapshot, restore, replay, verify_log.
macro_rules! ledger {
    ($map:expr, $what:expr, $input:expr, $given:expr, $regions:expr, $usual:literal, $T:ident, $P:ident, $C:ident, $views:expr) => {{
        let (what, input): (&str, &Value) = ($what, $input);
        let name = input["as"].as_str().unwrap_or("").to_owned();
        let actor = if input.get("actor").is_some() { part(input, "actor")? } else { Actor::system("vectors") };
        let salt = input["salt"].as_str().unwrap_or("");
        let now = if input.get("now").is_some() { instant(input) } else { Instant::from_unix(0, 0).unwrap() };
        if what == "open" {
            let profile: $P = profile(&input["profile"], $usual)?;
            let context = Context { now, actor: &actor, profile: &profile, regions: $regions, salt };
            let (it, outcome) = $T::open(&part::<$C>(input, "command")?, &context)?;
            let log = outcome.entry.iter().cloned().collect();
            $map.insert(name, Held { it, profile, log });
            return Ok(value(&outcome));
        }
        if what == "restore" {
            let given = $given.map_or_else(|| input["snapshot"].to_string(), str::to_owned);
            return Ok(value($T::from_json(&given)?.state()));
        }
        let held = $map.get_mut(&name).expect("open comes first");
        let context = Context { now, actor: &actor, profile: &held.profile, regions: $regions, salt };
        Ok(match what {
            "handle" => {
                let before = held.it.clone();
                let outcome = held.it.handle(&part::<$C>(input, "command")?, &context).inspect_err(|_| {
                    assert_eq!(held.it, before, "a refused command changes nothing");
                })?;
                let command = part::<$C>(input, "command")?;
                crate::support::follows!($T, before, held.it, outcome, command, context);
                held.log.extend(outcome.entry.iter().cloned());
                value(&outcome)
            }
            "decide" => value(&held.it.decide(&part::<$C>(input, "command")?, &context)?),
            "refusal" => match held.it.decide(&part::<$C>(input, "command")?, &context) {
                Ok(_) => Value::Null,
                Err(refusal) => value(&refusal),
            },
            "snapshot" => value(held.it.state()),
            "replay" => value(&($T::replay(&held.log)? == held.it)),
            "actions" => value(&held.it.actions(&context)),
            "verify_log" | "verify" => against_log!($T, what, held.it, &held.log, input),
            _ => {
                let views: fn(&$T, &Context<'_, $P>, &str, &Value) -> Answer = $views;
                views(&held.it, &context, what, input)?
            }
        })
    }};
}

fn account_views(it: &EnterpriseAccount, context: &Context<'_, IdentityProfile>, what: &str, input: &Value) -> Answer {
    Ok(match what {
        "level" => value(&it.level_view(context.profile)),
        "verifications" => value(&it.verifications(context)),
        "logins" => value(&it.logins(context.profile)),
        "handlers" => value(&it.handlers(context)),
        "acting_for" => {
            let kind = input.get("documentKind").map(|kind| serde_json::from_value(kind.clone()).unwrap());
            value(&it.acting_for(text(input, "documentNumber"), kind))
        }
        "todo" => value(&it.todo(context)),
        _ => return Err(Wrong::Unknown),
    })
}

fn licence_views(it: &LicenceWallet, context: &Context<'_, LicenceProfile>, what: &str, input: &Value) -> Answer {
    Ok(match what {
        "copies" => value(&it.copies(context)),
        "holders" => value(&it.holders(text(input, "number"), context)),
        "password" => value(&it.password(context)),
        "list" => value(&licence::list_at(it, text(input, "place"), &part::<Vec<_>>(input, "register")?, context)),
        "todo" => value(&it.todo(&part::<Vec<_>>(input, "register")?, context)),
        "identity_use" => value(&it.identity_use(text(input, "purpose"), text(input, "number"), context)),
        _ => return Err(Wrong::Unknown),
    })
}

impl Accounts {
    pub(crate) fn account(&mut self, what: &str, input: &Value, given: Option<&str>, regions: &Regions) -> Answer {
        const USUAL: &str = "guangdong-identity";
        let rules = || profile::<IdentityProfile>(&input["profile"], USUAL);
        match what {
            "check" => {
                let registration = part(input, "registration")?;
                let today = date(input, "today");
                return Ok(value(&account::check_registration(&registration, &rules()?, today, regions)));
            }
            "on_site_missing" => {
                let documents: Vec<String> = part(input, "documents")?;
                let presenter = part(input, "presenter")?;
                return Ok(value(&rules()?.on_site_missing(text(input, "method"), presenter, &documents)));
            }
            "level_named" => return Ok(value(&rules()?.level_named(text(input, "name")))),
            "acting_by_e_licence" => {
                return Ok(value(&rules()?.acting_by_e_licence(part(input, "enterprise")?)));
            }
            _ => {}
        }
        ledger!(
            self.accounts,
            what,
            input,
            given,
            regions,
            "guangdong-identity",
            EnterpriseAccount,
            IdentityProfile,
            AccountCommand,
            account_views
        )
    }

    pub(crate) fn licence(&mut self, what: &str, input: &Value, given: Option<&str>, regions: &Regions) -> Answer {
        ledger!(
            self.wallets,
            what,
            input,
            given,
            regions,
            "e-licence",
            LicenceWallet,
            LicenceProfile,
            LicenceCommand,
            licence_views
        )
    }
}
