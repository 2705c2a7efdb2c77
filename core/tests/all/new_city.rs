//! Profiles that are others but for some settings; and the page that adds a city, block by block.

use std::{fs, path::Path};

use dengji::{
    finding::Language,
    json,
    lint::{Lint, lint_settings},
    platform::{Base, Basis, PlatformProfile, Profile, ProfileSettings, Setting, Source, seal::SealProfile},
};
use serde_json::{Value, json};

fn read(name: &str) -> String {
    let path = Path::new(dengji_tests::CORE).join("../examples/new-city").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The fenced blocks with this info string.
fn blocks(text: &str, language: &str) -> Vec<String> {
    let fence = format!("\n```{language}\n");
    text.split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

fn of_yunzhou() -> ProfileSettings {
    json::read(&read("yunzhou-registration-1.0.0.settings.json")).unwrap()
}

fn guangzhou() -> Profile {
    Profile::builtin_version("guangzhou-registration", "1.0.0").unwrap()
}

#[test]
fn the_blocks_of_json_are_the_files_and_there_is_no_other_block() {
    let page = read("README.md");
    let settings = read("yunzhou-registration-1.0.0.settings.json");
    assert_eq!(blocks(&page, "json")[0], settings);
    assert!(settings.lines().count() <= 40, "a city in 40 lines");
    assert_eq!(blocks(&page, "sh"), ["cargo xtask generate\n"]);
    assert_eq!(page.matches("\n```").count(), 2 * 4, "a block that no test knows");
    let own = fs::read_to_string(Path::new(dengji_tests::CORE).join("tests/all/new_city.rs")).unwrap();
    let (_, rest) = own.split_once("    // The block begins.\n").unwrap();
    let (block, _) = rest.split_once("    // The block ends.\n").unwrap();
    let block: String = block.lines().map(|line| format!("{}\n", line.strip_prefix("    ").unwrap_or(line))).collect();
    assert_eq!(blocks(&page, "rust"), [block]);
}

#[test]
#[allow(clippy::print_stdout, reason = "the page prints")]
fn the_block_of_rust_runs() -> Result<(), Box<dyn std::error::Error>> {
    let text = read("yunzhou-registration-1.0.0.settings.json");
    // The block begins.
    let base = Profile::builtin_version("guangzhou-registration", "1.0.0").ok_or("there is no such profile")?;
    let settings: ProfileSettings = json::read(&text)?;

    // Everything at once: places that do not exist, settings that contradict each other or change nothing, rules without a basis.
    for finding in lint_settings(&base, &settings).findings {
        println!("{}: {}", finding.pointer, finding.text(Language::Zh));
    }

    let city = base.resolved(&settings).map_err(|report| format!("{report:?}"))?;
    for difference in base.diff(&city).iter().filter(|one| one.pointer.starts_with("/signing")) {
        println!("{}: {:?} → {:?}", difference.pointer, difference.before, difference.after);
    }
    // The block ends.
    assert_eq!(lint_settings(&base, &settings).findings, []);
    assert_eq!(city.signing.ticket_life_seconds, 172_800);
    Ok(())
}

#[test]
fn the_whole_profile_is_what_the_settings_come_to() {
    let whole = Profile::from_json(&read("yunzhou-registration-1.0.0.json")).unwrap();
    let resolved = guangzhou().resolved(&of_yunzhou()).unwrap();
    assert_eq!(whole, resolved);
    assert_eq!(whole.lint().findings, []);
    // What differs is what was set, and that nobody has looked at the rest: help at fields has no ids, so that its list
    // differs as a whole.
    let paths = guangzhou()
        .diff(&resolved)
        .into_iter()
        .map(|one| one.pointer)
        .filter(|pointer| !pointer.ends_with("/basis") && !pointer.starts_with("/aliases/"));
    let paths: Vec<String> = paths.collect();
    assert_eq!(
        paths,
        [
            "/businessTypes/presale_advance_notice/confirmation",
            "/checklist/marriage_proof",
            "/checklist/parking_agreement",
            "/entries/bureau_site",
            "/entries/city_portal",
            "/entries/provincial_portal",
            "/fieldTexts",
            "/filing/mode",
            "/id",
            "/name/en",
            "/name/zh",
            "/questions/ems_delivery",
            "/region",
            "/signing/earlyRegeneration",
            "/signing/ticketLifeSeconds",
            "/sources",
            "/support",
        ]
    );
    // Another city's guide binds nobody here; laws do.
    let basis = |pointer: &str| serde_json::from_str::<Value>(&resolved.get(pointer).unwrap()).unwrap();
    assert_eq!(basis("/trust/basis")["assumed"], true);
    assert!(basis("/lapse/basis").get("assumed").is_none());
    assert_eq!(basis("/signing/basis")["source"], "《云州市不动产网上登记操作说明》（虚构） §3.2");
    assert_eq!(basis("/checklist/17/basis")["source"], "《云州市不动产网上登记操作说明》（虚构） §2.5");
}

/// What the page shows of the vectors is what all languages run.
#[test]
fn the_steps_of_the_page_are_those_of_the_vectors() {
    let path = Path::new(dengji_tests::CORE).join("../tests/vectors/platform/settings.json");
    let vectors: Vec<Value> = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let steps = vectors[0]["steps"].as_array().unwrap();
    let shown: Vec<Value> = serde_json::from_str(&blocks(&read("README.md"), "json")[1]).unwrap();
    assert_eq!(shown.len(), 3);
    for step in shown {
        assert!(steps.contains(&step), "{step}");
    }
    let settings = &steps.iter().find(|step| step["call"] == "Profile.resolved").unwrap()["in"]["settings"];
    assert_eq!(json::write(&of_yunzhou()), json::write(&json::read::<ProfileSettings>(&settings.to_string()).unwrap()));
}

fn setting(pointer: &str, value: impl Into<Option<Value>>) -> Setting {
    let basis = Basis { source: "《说明》 §1".to_owned(), ..Basis::default() };
    Setting { pointer: pointer.to_owned(), value: value.into().map(|value| value.to_string()), basis }
}

fn settings(settings: Vec<Setting>) -> ProfileSettings {
    let source = |title: &str| Source {
        title: title.to_owned(),
        edition: "2026年".to_owned(),
        since: String::new(),
        read: true,
    };
    let base = Base { id: "shenzhen-seal".to_owned(), version: "1.0.0".to_owned(), sources: Vec::new() };
    let (id, version) = ("other-seal".to_owned(), "1.0.0".to_owned());
    ProfileSettings { schema_version: 1, id, version, based_on: base, settings, sources: vec![source("说明")] }
}

#[test]
fn what_stands_against_settings_is_told_at_its_place() {
    let base = SealProfile::builtin("shenzhen-seal").unwrap();
    let told = |settings: &ProfileSettings| -> Vec<String> {
        let found = lint_settings(&base, settings).findings;
        found.iter().map(|one| format!("{} {}", one.code.as_str(), one.pointer)).collect()
    };
    let days = |days: u32| setting("/validity/renewalDays", json!(days));
    for (given, expected) in [
        (vec![setting("/nowhere/at/all", json!(1)), days(7)], "profile.no_such_place /settings/0/pointer"),
        (vec![days(7), setting("/kinds/no_such_kind/width", json!(1))], "profile.no_such_place /settings/1/pointer"),
        (vec![setting("/kinds/99", None)], "profile.no_such_place /settings/0/pointer"),
        (vec![setting("validity", json!(1))], "profile.no_such_place /settings/0/pointer"),
        (vec![days(7), days(9)], "profile.setting_twice /settings/1/pointer"),
        (vec![setting("/validity", json!({})), days(9)], "profile.setting_twice /settings/1/pointer"),
        (vec![days(9), setting("/validity", json!({}))], "profile.setting_twice /settings/1/pointer"),
        (vec![setting("/id", json!("x"))], "profile.setting_elsewhere /settings/0/pointer"),
        (vec![setting("", json!({}))], "profile.setting_elsewhere /settings/0/pointer"),
        (vec![setting("/sources/-", json!({}))], "profile.setting_elsewhere /settings/0/pointer"),
        (vec![days(base.validity.renewal_days)], "profile.setting_same /settings/0/value"),
        (vec![setting("/validity/renewalDays", json!("seven"))], "json.wrong_type /settings/0/value"),
        (vec![setting("/validity/unknown", json!(1))], "json.unknown_field /settings/0/value"),
        (vec![setting("/validity/renewalDays", None)], "json.missing_field /settings/0/value"),
    ] {
        let given = settings(given);
        assert_eq!(told(&given), [expected], "{given:?}");
        assert!(base.resolved(&given).is_err());
    }
    let broken = Setting { value: Some("{".to_owned()), ..days(7) };
    assert!(told(&settings(vec![broken]))[0].ends_with(" /settings/0/value"));
    // The same place, spelled by its index and by its id.
    let by_id = format!("/roles/{}/uses", json::write(&base.roles[0].role).trim_matches('"'));
    let twice = vec![setting("/roles/0/uses", json!(false)), setting(&by_id, json!(false))];
    assert_eq!(told(&settings(twice)), ["profile.setting_twice /settings/1/pointer"]);

    let mut other = settings(vec![days(9)]);
    other.based_on.version = "9.9.9".to_owned();
    other.based_on.sources = vec!["没有的规定".to_owned()];
    other.schema_version = 2;
    assert_eq!(told(&other), ["profile.other_base /basedOn", "profile.source_unknown /basedOn/sources/0"]);
    let mut newer = settings(vec![days(9)]);
    newer.schema_version = 2;
    assert_eq!(told(&newer), ["profile.unsupported_version /schemaVersion"]);
    let mut same = settings(vec![days(9)]);
    same.id.clone_from(&base.id);
    assert_eq!(told(&same), ["profile.duplicate /id"]);

    // What the linter has against the result goes back to the setting, and says where in the profile it stands.
    let bad = settings(vec![days(9), setting("/region", json!("云州"))]);
    let found = lint_settings(&base, &bad).findings;
    let region = found.iter().find(|one| one.code.as_str() == "profile.region").unwrap();
    assert_eq!(
        (region.pointer.as_str(), region.related.as_slice()),
        ("/settings/1", ["/region".to_owned()].as_slice())
    );
    let mut unbased = settings(vec![Setting { basis: Basis::default(), ..days(9) }]);
    unbased.sources.clear();
    let found = told(&unbased);
    assert!(found.contains(&"profile.no_basis /settings/0".to_owned()), "{found:?}");
}

/// Whatever differs between two profiles of one kind can be written as settings.
#[test]
fn a_place_can_be_named_by_its_id() {
    let base = guangzhou();
    let adjusted = base.adjusted(&[
        dengji::platform::Adjustment { pointer: "/questions/ems_delivery/number".to_owned(), value: "99".to_owned() },
        dengji::platform::Adjustment { pointer: "/version".to_owned(), value: "\"1.0.1\"".to_owned() },
    ]);
    assert_eq!(adjusted.unwrap().question("ems_delivery").unwrap().number, 99);
}
