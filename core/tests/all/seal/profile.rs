//! The seal profiles that the library brings along.

use dengji::{
    account::AccountAction,
    case::{self, CaseStage},
    finding::{Code, Finding, Language, Role},
    licence::LicenceAction,
    lint::Lint,
    platform::{
        Adjustment, EmbeddedProfile, PlatformProfile, Profile,
        compare::compare,
        seal::{Channel, GrantLayer, SealOperation, SealProfile, SealStage},
    },
    seal::SealAction,
    time::Date,
};

fn each() -> impl Iterator<Item = (&'static EmbeddedProfile, SealProfile)> {
    SealProfile::EMBEDDED.iter().map(|one| (one, SealProfile::builtin_version(one.id, one.version).unwrap()))
}

#[test]
fn every_built_in_profile_reads_and_is_sound() {
    assert_eq!(each().count(), 4);
    for (embedded, profile) in each() {
        assert_eq!((profile.id.as_str(), profile.version.as_str()), (embedded.id, embedded.version));
        let report = profile.lint();
        assert!(report.findings.is_empty(), "{}: {:#?}", embedded.id, report.findings);
        assert_eq!(SealProfile::from_json(&profile.to_json()).unwrap(), profile);
    }
}

/// What the linter says once some values are replaced.
fn lint(id: &str, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let changes: Vec<_> = changes
        .iter()
        .map(|(pointer, value)| Adjustment { pointer: (*pointer).to_owned(), value: (*value).to_owned() })
        .collect();
    let report = SealProfile::builtin(id).unwrap().adjusted(&changes).unwrap().lint();
    report.findings.iter().map(|finding| (finding.code.as_str().to_owned(), finding.pointer.clone())).collect()
}

#[test]
fn every_mistake_is_named_at_its_place() {
    let (gs, kb, sz, gx) =
        ("guangzhou-seal-platform", "guangzhou-enterprise-founding", "shenzhen-seal", "guangxi-seal");
    let none = r#"{"requirements": [], "source": ""}"#;
    type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a str, &'a str);
    let cases: &[Case<'_>] = &[
        (gs, &[("/id", "\"\"")], "profile.empty", "/id"),
        (gs, &[("/region", "\"44X1\"")], "profile.region", "/region"),
        (gs, &[("/entries/0/basis", none)], "profile.no_basis", "/entries/0/basis"),
        (gs, &[("/kinds/0/sizeBasis", none)], "profile.no_basis", "/kinds/0/sizeBasis"),
        (gs, &[("/kinds/0/typeBasis", none)], "profile.no_basis", "/kinds/0/typeBasis"),
        (gs, &[("/kinds/0/typeBasis", "null")], "profile.no_basis", "/kinds/0/typeBasis"),
        (gs, &[("/kinds/0/typeBasis/assumed", "false")], "profile.row_assumed", "/kinds/0/typeBasis/requirements/0"),
        (gs, &[("/kinds/0/typeCode", "\"\"")], "profile.setting_idle", "/kinds/0/typeBasis"),
        (
            gs,
            &[("/roles/0/basis/requirements/0", "\"GS-999\"")],
            "profile.unknown_requirement",
            "/roles/0/basis/requirements/0",
        ),
        (gs, &[("/aliases/0/means", "\"nobody\"")], "profile.dangling", "/aliases/0/means"),
        (gs, &[("/logins/0/channel", "\"client\"")], "profile.setting_idle", "/logins/0/channel"),
        (gs, &[("/roles/1/needsClaim", "true")], "profile.setting_idle", "/roles/1/needsClaim"),
        (gs, &[("/roles/0/grants/0", "\"handler\"")], "profile.dangling", "/roles/0/grants/0"),
        (gs, &[("/roles/1/uses", "false")], "profile.no_roles", "/operations/7/operation"),
        (gs, &[("/kinds/0/typeCode", "\"09\"")], "profile.dangling", "/kinds/0/typeCode"),
        (gs, &[("/kinds/0/custom", "true")], "profile.setting_idle", "/kinds/0/custom"),
        (gs, &[("/kinds/1/code", "\"official_name\"")], "profile.duplicate", "/kinds/1/code"),
        (gx, &[("/sets/0/kinds/0", "\"seal\"")], "profile.dangling", "/sets/0/kinds/0"),
        (gx, &[("/sets/0/count", "4")], "profile.set_count", "/sets/0/count"),
        (gx, &[("/kinds/4/owner", "\"person\"")], "profile.set_owner", "/sets/0/kinds/4"),
        (sz, &[("/evidenceLife/minutes", "0")], "profile.evidence_life", "/evidenceLife/minutes"),
        (kb, &[("/evidenceLife/basis", none)], "profile.no_basis", "/evidenceLife/basis"),
        (gs, &[("/operations/4/operation", "\"grant\"")], "profile.duplicate", "/operations/4"),
        (gs, &[("/operations/7/roles", "[\"seal_holder\"]")], "profile.setting_idle", "/operations/7/roles"),
        (gs, &[("/operations/0/roles", "[]")], "profile.no_roles", "/operations/0/roles"),
        (gs, &[("/operations/0/roles/0", "\"buyer\"")], "profile.dangling", "/operations/0/roles/0"),
        (gs, &[("/operations/0/logins/0", "\"ukey\"")], "profile.dangling", "/operations/0/logins/0"),
        (sz, &[("/operations/0/evidence/0/anyOf", "[]")], "profile.empty", "/operations/0/evidence/0/anyOf"),
        (
            gs,
            &[("/operations/0/fields/0/field", "\"/form/fax\"")],
            "profile.field_unknown",
            "/operations/0/fields/0/field",
        ),
        (gs, &[("/operations/0/effect", "\"awaits_claim\"")], "profile.setting_idle", "/operations/0/effect"),
        (sz, &[("/operations/18/effect", "\"immediate\"")], "profile.setting_idle", "/operations/18/effect"),
        (sz, &[("/operations/1/reasonRequired", "true")], "profile.setting_idle", "/operations/1/reasonRequired"),
        (sz, &[("/operations/1/message", "\"done\"")], "profile.dangling", "/operations/1/message"),
        (kb, &[("/capabilities/0/available", "true")], "profile.setting_idle", "/capabilities/0/available"),
        (kb, &[("/capabilities/0/operation", "\"renew\"")], "profile.setting_idle", "/capabilities/0/available"),
        (kb, &[("/bars/0/operation", "\"cancel\"")], "profile.setting_idle", "/bars/0/operation"),
        (sz, &[("/bars/0/channels/0", "\"client\"")], "profile.setting_idle", "/bars/0/channels/0"),
        (kb, &[("/bars/2/when/fact", "\"mortgage\"")], "profile.fact_area", "/bars/2/when/fact"),
        (kb, &[("/bars/2/when/fact", "\"entity_kind\"")], "profile.fact_kind", "/bars/2/when/fact"),
        (kb, &[("/bars/2/when/fact", "\"seal_bilingual\"")], "profile.never_holds", "/bars/2/when"),
        (sz, &[("/bars/1/when/of/0/values/0", "\"guild\"")], "profile.dangling", "/bars/1/when/of/0/values/0"),
        (kb, &[("/bars/0/code", "\"seal.not_yet_valid\"")], "profile.bar_code", "/bars/0/code"),
        (kb, &[("/bars/0/menders/0", "\"buyer\"")], "profile.dangling", "/bars/0/menders/0"),
        (kb, &[("/bars/0/remedy", "\"pray\"")], "profile.dangling", "/bars/0/remedy"),
        (gs, &[("/stages/0/operation", "\"apply\"")], "profile.setting_idle", "/stages/0/operation"),
        (gs, &[("/stages/0/stages/0", "\"renewal_due\"")], "profile.setting_idle", "/stages/0/stages/0"),
        (gs, &[("/stages/0/stages", "[]")], "profile.setting_idle", "/stages/0/stages"),
        (gs, &[("/stages/4/operation", "\"preview\"")], "profile.no_stages", "/operations/7/operation"),
        (gs, &[("/validity/renewalDays", "30")], "profile.setting_idle", "/validity/renewalDays"),
        (sz, &[("/validity/renewalDays", "0")], "profile.setting_idle", "/validity/renewalDays"),
        (sz, &[("/grants/defaults/mode", "\"all_to_all\"")], "profile.setting_idle", "/grants/defaults/mode"),
        (sz, &[("/grants/defaults/personalSeals", "true")], "profile.setting_idle", "/grants/defaults/personalSeals"),
        (sz, &[("/grants/grantee/unknown", "\"refused\"")], "profile.setting_idle", "/grants/grantee/unknown"),
        (gs, &[("/grants/layers/layers", "[\"person\"]")], "profile.dangling", "/grants/layers/changeOrder/0/layer"),
        (gs, &[("/grants/layers/layers", "[\"organisation\"]")], "profile.empty", "/grants/layers/layers"),
        (kb, &[("/grants/period/mode", "\"required\"")], "profile.setting_idle", "/grants"),
        (kb, &[("/secrets/0/scope", "\"ukey\"")], "profile.setting_idle", "/secrets/0/scope"),
        (kb, &[("/secrets/0/changedHere", "true")], "profile.setting_idle", "/secrets/0/changedHere"),
        (kb, &[("/secrets/0/resetReissues", "true")], "profile.setting_idle", "/secrets/0/resetReissues"),
        (sz, &[("/licenceChange/fields", "[]")], "profile.setting_idle", "/licenceChange/fields"),
        (
            gs,
            &[(
                "/messages",
                r#"[{"code": "", "text": {"zh": "好", "en": "ok"}, "basis": {"requirements": ["GS-001"]}}]"#,
            )],
            "profile.empty",
            "/messages/0/code",
        ),
    ];
    for (id, changes, code, pointer) in cases {
        let found = lint(id, changes);
        assert!(
            found.contains(&((*code).to_owned(), (*pointer).to_owned())),
            "{id} {changes:?}: expected {code} at {pointer}, found {found:?}"
        );
    }
}

/// A registration profile knows nothing of seals.
#[test]
fn facts_of_seals_are_refused_in_registration_profiles() {
    let change = Adjustment {
        pointer: "/questions/0/condition".to_owned(),
        value: r#"{"type": "is", "fact": "newly_registered"}"#.to_owned(),
    };
    let report = Profile::builtin("guangzhou-registration").unwrap().adjusted(&[change]).unwrap().lint();
    let found: Vec<_> = report.findings.iter().map(|one| (one.code.as_str(), one.pointer.as_str())).collect();
    assert_eq!(found, [("profile.fact_area", "/questions/0/condition/fact")]);
}

/// The profile that the examples show: read from a file, as a host reads its own city's.
#[test]
fn the_city_of_the_examples_is_sound() {
    let path = format!("{}/../examples/data/profiles/yunzhou-seal-1.0.0.json", dengji_tests::CORE);
    let profile = SealProfile::from_json(&std::fs::read_to_string(path).unwrap()).unwrap();
    let report = profile.lint();
    assert!(report.findings.is_empty(), "{:#?}", report.findings);

    // Beside Shenzhen: both claim on the phone, only Shenzhen has a desktop client.
    let shenzhen = SealProfile::builtin("shenzhen-seal").unwrap();
    let found = compare(&[&profile, &shenzhen], Date::parse("2026-01-01").unwrap());
    let cells = |operation, channel, role| {
        let mut rows = found.operations.iter();
        let row = rows.find(|row| (row.operation, row.channel, row.role) == (operation, channel, role)).unwrap();
        row.cells.iter().map(|cell| (cell.offered, cell.allowed, cell.assumed)).collect::<Vec<_>>()
    };
    let (rep, holder, admin) = (Role::LegalRepresentative, Role::SealHolder, Role::SealAdministrator);
    assert_eq!(cells(SealOperation::Claim, Channel::Phone, holder), [(true, true, false), (true, true, false)]);
    assert_eq!(cells(SealOperation::Sign, Channel::Client, rep), [(false, false, true), (true, true, false)]);
    assert_eq!(cells(SealOperation::Suspend, Channel::Phone, admin), [(true, false, false), (true, true, true)]);
    assert_eq!(cells(SealOperation::Cancel, Channel::Window, holder), [(false, false, true), (true, true, true)]);
    let grants: Vec<_> = found.grants.iter().map(|row| (row.grantor, row.granted, row.cells[0].allowed)).collect();
    assert_eq!(grants, [(rep, admin, false), (rep, holder, true), (admin, holder, false)]);
}

/// The codes of an enum, as its schema lists them.
fn codes<T: schemars::JsonSchema>() -> Vec<String> {
    let schema = serde_json::to_value(schemars::schema_for!(T)).unwrap();
    let listed = schema["enum"].as_array().cloned().unwrap_or_default();
    let described = schema["oneOf"].as_array().cloned().unwrap_or_default();
    let described = described.iter().flat_map(|one| match &one["enum"] {
        serde_json::Value::Array(several) => several.clone(),
        _ => vec![one["const"].clone()],
    });
    listed.into_iter().chain(described).map(|code| code.as_str().unwrap().to_owned()).collect()
}

#[test]
fn texts_name_what_findings_carry_as_codes() {
    let actions = [case::Action::TAGS, AccountAction::TAGS, LicenceAction::TAGS, SealAction::TAGS].concat();
    let actions = actions.into_iter().map(str::to_owned).collect();
    let cases = [
        (Code::SealRoleNotGranted, "role", codes::<Role>()),
        (Code::SealOperationNotOffered, "operation", codes::<SealOperation>()),
        (Code::SealChannelAuthNotAvailable, "channel", codes::<Channel>()),
        (Code::SealGrantOrder, "layer", codes::<GrantLayer>()),
        (Code::CaseWrongStage, "stage", codes::<CaseStage>()),
        (Code::SealingSealNotLive, "stage", codes::<SealStage>()),
        (Code::PartyRoleNotAllowed, "action", actions),
    ];
    for (code, param, values) in cases {
        assert!(values.len() > 1, "{param}");
        for value in values {
            let others = [("role", "handler"), ("stage", "saved"), ("action", "save"), ("kind", "扫码")];
            let others = others.into_iter().filter(|(name, _)| *name != param);
            let finding = Finding::new(code, "").with(param, &value);
            let finding = others.fold(finding, |finding, (name, value)| finding.with(name, value));
            let (zh, en) = (finding.text(Language::Zh), finding.text(Language::En));
            assert!(!zh.contains(&value), "{value}: {zh}");
            assert!(!en.contains('_'), "{value}: {en}");
            // The code itself stays what programs read.
            assert_eq!(finding.param(param), Some(value.as_str()));
        }
    }
    let finding = Finding::new(Code::SealRoleNotAllowed, "").with("operation", "sign");
    let finding = finding.with_list("allowed", &["legal_representative", "seal_holder"]);
    assert_eq!(finding.text(Language::Zh), "无权办理“签章”，可由法定代表人、印章持有人办理");
    assert!(
        finding.text(Language::En).ends_with("legal representative, seal holder may"),
        "{}",
        finding.text(Language::En)
    );
}
