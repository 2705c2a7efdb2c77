//! What people read: no code, no placeholder, no English in a Chinese text, nothing of a stranger's that is personal, and
//! one reading of a document whatever the order of its keys.

use std::{collections::BTreeSet, fmt::Write as _, fs, path::Path};

use dengji::{
    account::{AccountCommand, AccountEntry, AccountRegistration, AccountState, EnterpriseAccount},
    application::SubCaseDocument,
    case::{Case, CaseState, Command, LogEntry},
    document::{
        eseal::{SealDraft, SealSigning},
        paper::Paper,
        place::StampPlan,
        sign::{SigningRequest, TimestampRequest, ValidationData},
        verify::{VerificationPolicy, VerificationReport},
    },
    drawing::{
        qr::QrStyle,
        seal::{SealContent, SealDesign},
    },
    finding::{Code, Failure, Finding, Language, Mender, ParamKind, Refusal, Role, Unmet},
    identifier::Regions,
    json,
    ledger::Context,
    licence::{LicenceCommand, LicenceEntry, LicenceWallet, LicenceWalletState},
    paper::PaperHead,
    party::{Actor, Enterprise, Principal},
    platform::{
        Label, Profile,
        identity::IdentityProfile,
        licence::LicenceProfile,
        seal::{SealKind, SealProfile},
    },
    property::Project,
    seal::{LicenceFacts, SealAccount, SealAccountState, SealCommand, SealLogEntry, may::SealQuestion},
    sealing::{
        OutputRequest, SealActUse, SealingCommand, SealingLogEntry, SealingSession, SealingState, VerifiedDocument,
    },
    signing::ticket::Ticket,
    time::Instant,
};
use serde_json::{Map, Value};

/// Quoted as somebody wrote it: not words of ours.
const QUOTED: [&str; 4] = ["own_code", "n-001", "countsAs", "1.2.156.10197.1.501"];

/// A finding whose parameters have these values: the code's own, or what stands for any.
fn finding(code: Code, turn: usize) -> Finding {
    let named = Label { zh: "示例名称".to_owned(), en: "a sample".to_owned() };
    code.entry().params.iter().fold(Finding::new(code, ""), |finding, (name, kind)| {
        let codes = kind.codes();
        if let Some(value) = codes.get(turn % codes.len().max(1)) {
            return finding.with(name, value);
        }
        match kind {
            ParamKind::Number => finding.with(name, 3),
            ParamKind::Date => finding.with(name, "2026-11-29"),
            ParamKind::Instant => finding.with(name, "2026-11-29T02:00:00Z"),
            ParamKind::List => finding.with_list(name, &["甲", "乙"]),
            ParamKind::Signer => finding.with_list(name, &["buyers/0", "mortgagees/1"]),
            ParamKind::Seal => finding.with(name, ["", "n-001"][turn % 2]),
            ParamKind::Named => finding.with_named(name, "sample", &named),
            ParamKind::Given => finding.with(name, QUOTED[0]),
            ParamKind::Id => finding.with(name, QUOTED[1]),
            ParamKind::Key => finding.with(name, QUOTED[2]),
            ParamKind::Technical => finding.with(name, QUOTED[3]),
            _ => finding.with(name, "某某"),
        }
    })
}

/// Abbreviations and names that stand in Chinese as they are.
const PROPER: &[&str] = &[
    "ASN.1",
    "AcroForm",
    "BER",
    "BIT",
    "ByteRange",
    "CA",
    "CMS",
    "CRL",
    "CRLs",
    "Certs",
    "Contents",
    "DER",
    "DSS",
    "DocMDP",
    "EOF",
    "ES",
    "GB/T",
    "GM",
    "GM/T",
    "HA",
    "ICC",
    "JPEG",
    "JSON",
    "MA",
    "MAC",
    "MD5",
    "OCSP",
    "NULL",
    "OCTET",
    "OID",
    "OpenType",
    "PDF",
    "PDY",
    "PEM",
    "PKCS",
    "PNG",
    "PSS",
    "QR",
    "RFC",
    "RSA",
    "SEC",
    "SHA",
    "SM",
    "STRING",
    "SignedData",
    "SubjectPublicKeyInfo",
    "TSA",
    "TrueType",
    "URL",
    "UTC",
    "UTF",
    "Ukey",
    "X",
    "https",
];

/// English words of a Chinese text that are none of the proper names.
fn strangers(text: &str) -> Vec<String> {
    let words = text.split(|character: char| !character.is_ascii_alphabetic() && character != '_' && character != '.');
    words
        .map(|word| word.trim_matches('.'))
        .filter(|word| word.chars().any(|character| character.is_ascii_alphabetic()))
        .filter(|word| !PROPER.contains(word) && word.len() > 1)
        .map(str::to_owned)
        .collect()
}

fn turns(code: Code) -> usize {
    code.entry().params.iter().map(|(_, kind)| kind.codes().len().max(2)).max().unwrap_or(1)
}

#[test]
fn no_code_stands_in_a_chinese_text() {
    let mut wrong = Vec::new();
    for code in Code::ALL.iter().copied() {
        for turn in 0..turns(code) {
            let text = finding(code, turn).text(Language::Zh);
            let ours = QUOTED.iter().fold(text.clone(), |text, quoted| text.replace(quoted, ""));
            let strange = strangers(&ours);
            if !strange.is_empty() || text.contains(['{', '}', '`', '?']) {
                wrong.push(format!("{}: {text} {strange:?}", code.as_str()));
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_value_of_our_own_enums_has_a_name() {
    let roles: Vec<&str> = [
        Role::Handler,
        Role::LegalRepresentative,
        Role::Buyer,
        Role::MortgageeAgent,
        Role::RegistryStaff,
        Role::System,
        Role::EnterpriseAccount,
        Role::SealAdministrator,
        Role::SealHolder,
        Role::LicenceCustodian,
        Role::Person,
        Role::WindowStaff,
    ]
    .map(Role::as_str)
    .to_vec();
    let actions: Vec<&str> = [
        dengji::case::Action::TAGS,
        dengji::seal::SealAction::TAGS,
        dengji::account::AccountAction::TAGS,
        dengji::licence::LicenceAction::TAGS,
    ]
    .concat();
    for (kind, codes) in [(ParamKind::Role, roles), (ParamKind::Action, actions)] {
        let unnamed: Vec<_> = codes.into_iter().filter(|code| !kind.codes().contains(code)).collect();
        assert!(unnamed.is_empty(), "{kind:?}: {unnamed:?}");
    }
}

/// For the reader: every text once, from top to bottom.
#[test]
fn the_catalogue_as_people_read_it() {
    let mut page = String::new();
    for code in Code::ALL.iter().copied() {
        let sample = finding(code, 0);
        writeln!(page, "{}\n  {}\n  {}", code.as_str(), sample.text(Language::Zh), sample.text(Language::En)).unwrap();
    }
    for kind in [
        ParamKind::Role,
        ParamKind::Operation,
        ParamKind::Action,
        ParamKind::Stage,
        ParamKind::Channel,
        ParamKind::Layer,
        ParamKind::EvidencePart,
        ParamKind::EvidenceKind,
        ParamKind::Login,
        ParamKind::Act,
        ParamKind::EntityKind,
        ParamKind::Field,
        ParamKind::SealKind,
        ParamKind::Counted,
        ParamKind::Shape,
        ParamKind::NumberForm,
        ParamKind::RevocationReason,
        ParamKind::Definition,
        ParamKind::Dictionary,
    ] {
        writeln!(page, "{kind:?}: {}", kind.codes().join(" ")).unwrap();
    }
    insta::assert_snapshot!(page);
}

#[test]
fn a_missing_or_empty_value_reads_as_one() {
    let bare = Finding::new(Code::SealUnknown, "");
    assert_eq!(bare.text(Language::Zh), "没有印章“不详”");
    assert_eq!(bare.with("seal", "").text(Language::Zh), "没有印章“（空）”");
    let gone = Finding::new(Code::SealCancelledByLicenceChange, "").with("seal", "");
    assert_eq!(gone.text(Language::Zh), "营业执照信息变更，相关印章已同时注销");
}

#[test]
fn what_is_no_code_is_hidden() {
    for given in ["440106199103077719", "张三", "13912345678", "a b", "own_code\u{200b}", &"a".repeat(60), "x440106"]
    {
        let finding = Finding::new(Code::ApplicationDocumentTypeUnknown, "").with("documentType", given);
        assert_eq!(finding.param("documentType"), Some("****"), "{given}");
    }
    let code = Finding::new(Code::ApplicationDocumentTypeUnknown, "").with("documentType", "own_code");
    assert_eq!(code.param("documentType"), Some("own_code"));
    for text in [
        "王某 440106 19910307 771X",
        "440106910307771",
        "139-1234-5678",
        "４４０１０６１９９１０３０７７７１Ｘ",
        "8613912345678",
    ] {
        let finding = Finding::new(Code::PartyOtherEnterprise, "").with("enterprise", text);
        assert!(finding.param("enterprise").unwrap().contains("****"), "{text}: {finding:?}");
    }
    // Numbers of things stay.
    for text in
        ["440106004003GB00001F00010001", "91440101MA5CKFNG3X", "P2024080000001", "2026-11-29T02:00:00Z", "020-12345678"]
    {
        let finding = Finding::new(Code::PartyOtherEnterprise, "").with("enterprise", text);
        assert_eq!(finding.param("enterprise"), Some(text));
    }
}

#[test]
fn a_refusal_says_a_sentence_once() {
    let unmet = |code, pointer: String| Unmet {
        finding: Finding::new(code, pointer),
        menders: vec![Mender::any(Role::Handler)],
        remedy: None,
    };
    let mut all: Vec<Unmet> = (0..288).map(|at| unmet(Code::PartyEvidenceUsed, format!("/subCases/{at}"))).collect();
    all.extend(Code::ALL.iter().take(40).map(|code| unmet(*code, String::new())));
    let text = Refusal { unmet: all }.to_string();
    assert!(text.contains("at /subCases/0, 288 times"), "{text}");
    assert!(text.ends_with("and 33 more"), "{text}");
    assert!(text.len() < 2000, "{} characters", text.len());
}

fn inputs() -> Vec<Value> {
    fn files(folder: &Path, found: &mut Vec<Value>) {
        let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                files(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "json") {
                found.push(serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap());
            }
        }
    }
    let mut found = Vec::new();
    files(&Path::new(dengji_tests::CORE).join("../tests/vectors"), &mut found);
    let vectors = found.into_iter().flat_map(|file| match file {
        Value::Array(several) => several,
        one => vec![one],
    });
    vectors.flat_map(|vector| vector["steps"].as_array().cloned().unwrap_or_default()).collect()
}

type Reader = fn(&str) -> Result<String, Failure>;

fn reader<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> Result<String, Failure> {
    json::read::<T>(text).map(|document| json::write(&document))
}

/// Documents of the vectors, with what reads each: a few hundred that differ.
fn documents() -> Vec<(Reader, Value)> {
    const READERS: &[(&str, &str, Reader)] = &[
        ("case.", "command", reader::<Command>),
        ("seal.", "command", reader::<SealCommand>),
        ("account.", "command", reader::<AccountCommand>),
        ("licence.", "command", reader::<LicenceCommand>),
        ("sealing.", "command", reader::<SealingCommand>),
        ("", "document", reader::<SubCaseDocument>),
        ("", "actor", reader::<Actor>),
        ("account.", "registration", reader::<AccountRegistration>),
        ("account.", "enterprise", reader::<Enterprise>),
        ("project.", "project", reader::<Project>),
        ("seal.", "question", reader::<SealQuestion>),
        ("seal.", "licence", reader::<LicenceFacts>),
        ("seal.", "person", reader::<Principal>),
        ("sealing.", "document", reader::<VerifiedDocument>),
        ("sealing.", "request", reader::<OutputRequest>),
        ("sealing.", "use", reader::<SealActUse>),
        ("document.", "plan", reader::<StampPlan>),
        ("document.", "request", reader::<SigningRequest>),
        ("document.timestamp", "request", reader::<TimestampRequest>),
        ("document.", "data", reader::<ValidationData>),
        ("document.", "policy", reader::<VerificationPolicy>),
        ("drawing.", "design", reader::<SealDesign>),
        ("drawing.", "content", reader::<SealContent>),
        ("drawing.", "kind", reader::<SealKind>),
        ("qr.", "style", reader::<QrStyle>),
        ("eseal.", "draft", reader::<SealDraft>),
        ("eseal.", "signing", reader::<SealSigning>),
        ("paper.", "paper", reader::<Paper>),
        ("paper.", "head", reader::<PaperHead>),
        ("paper.", "report", reader::<VerificationReport>),
        ("ticket.", "ticket", reader::<Ticket>),
    ];
    let mut missing: BTreeSet<(&str, &str)> = READERS.iter().map(|(area, key, _)| (*area, *key)).collect();
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for step in inputs() {
        let operation = step["operation"].as_str().unwrap_or_default();
        for (area, key, read) in READERS {
            let document = &step["input"][key];
            if operation.starts_with(area) && document.is_object() && read(&document.to_string()).is_ok() {
                missing.remove(&(*area, *key));
                if seen.insert(format!("{area}{key} {}", shape(document))) {
                    found.push((*read, document.clone()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "no vector has these: {missing:?}");
    kept(&mut found);
    found
}

/// What a host keeps: a snapshot and a log entry of each aggregate, and the profiles.
fn kept(found: &mut Vec<(Reader, Value)>) {
    macro_rules! opened {
        ($operation:literal, $Name:ident under $Profile:ident, $Command:ty => $State:ty, $Entry:ty) => {
            let open = |step: &Value| {
                let input = &step["input"];
                let profile = $Profile::builtin(input["profile"].as_str().unwrap_or("guangxi-seal"))?;
                let (command, actor): ($Command, Actor) =
                    (json::read(&input["command"].to_string()).ok()?, json::read(&input["actor"].to_string()).ok()?);
                let (now, regions) = (Instant::parse(input["now"].as_str()?)?, Regions::default());
                let context = Context { now, actor: &actor, profile: &profile, regions: &regions, salt: "" };
                let (it, outcome) = $Name::open(&command, &context).ok()?;
                Some((serde_json::to_value(it.state()).unwrap(), serde_json::to_value(outcome.entry?).unwrap()))
            };
            let steps = inputs();
            let mut steps = steps.iter().filter(|step| step["operation"] == $operation);
            let (state, entry) = steps.find_map(open).expect($operation);
            found.push((reader::<$State>, state));
            found.push((reader::<$Entry>, entry));
        };
    }
    opened!("case.open", Case under Profile, Command => CaseState, LogEntry);
    opened!("seal.open", SealAccount under SealProfile, SealCommand => SealAccountState, SealLogEntry);
    opened!("account.open", EnterpriseAccount under IdentityProfile, AccountCommand => AccountState, AccountEntry);
    opened!("licence.open", LicenceWallet under LicenceProfile, LicenceCommand => LicenceWalletState, LicenceEntry);
    opened!("sealing.open", SealingSession under SealProfile, SealingCommand => SealingState, SealingLogEntry);
    // One rule of each list is enough.
    let short = |mut profile: Value| {
        profile.as_object_mut().unwrap().values_mut().filter_map(Value::as_array_mut).for_each(|list| list.truncate(1));
        profile
    };
    let of = |profile: Result<Value, serde_json::Error>| short(profile.unwrap());
    let registration = Profile::builtin("guangzhou-registration").unwrap();
    let seal = SealProfile::builtin("shenzhen-seal").unwrap();
    let identity = IdentityProfile::builtin("guangdong-identity").unwrap();
    let licence = LicenceProfile::builtin("e-licence").unwrap();
    found.push((reader::<Profile>, of(serde_json::to_value(registration))));
    found.push((reader::<SealProfile>, of(serde_json::to_value(seal))));
    found.push((reader::<IdentityProfile>, of(serde_json::to_value(identity))));
    found.push((reader::<LicenceProfile>, of(serde_json::to_value(licence))));
}

/// What a document is made of: one of each make is enough.
fn shape(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let fields = fields.iter().map(|(key, field)| {
                let tag = if key == "type" { field.to_string() } else { shape(field) };
                format!("{key}:{tag}")
            });
            fields.collect::<Vec<_>>().join(",")
        }
        Value::Array(items) => items.first().map_or_else(String::new, shape),
        _ => String::new(),
    }
}

/// The document with one place of it written anew, for every place: leaves, then keys.
fn spoiled(value: &Value, secret: &Value) -> Vec<Value> {
    match value {
        Value::Object(fields) => {
            let mut all = Vec::new();
            for (key, field) in fields {
                let with = |key: &str, field: Value, without: Option<&str>| {
                    let mut spoiled: Map<String, Value> = fields.clone();
                    if let Some(without) = without {
                        spoiled.remove(without);
                    }
                    spoiled.insert(key.to_owned(), field);
                    Value::Object(spoiled)
                };
                all.extend(spoiled_field(field, secret).into_iter().map(|field| with(key, field, None)));
                let name = secret.as_str().map_or_else(|| secret.to_string(), str::to_owned);
                all.push(with(&name, field.clone(), Some(key)));
            }
            all
        }
        Value::Array(items) => {
            let mut all = Vec::new();
            for (at, item) in items.iter().enumerate().take(2) {
                all.extend(spoiled_field(item, secret).into_iter().map(|item| {
                    let mut items = items.clone();
                    items[at] = item;
                    Value::Array(items)
                }));
            }
            all
        }
        _ => Vec::new(),
    }
}

fn spoiled_field(value: &Value, secret: &Value) -> Vec<Value> {
    let mut all = spoiled(value, secret);
    all.push(secret.clone());
    all
}

#[test]
fn a_failure_of_reading_holds_nothing_personal() {
    let mut failed = 0;
    for (turn, (read, document)) in documents().into_iter().enumerate() {
        let secrets = [
            Value::from("440106199103077719"),
            Value::from(440_106_199_103_077_719_u64),
            Value::from("13912345678"),
            Value::from("欧阳千寻"),
            Value::from("x, expected 44010619910307771X"),
            Value::from("y` or `440106199103077719"),
        ];
        // Of what is long, each place once.
        let (first, most) =
            if document.to_string().len() > 4000 { (turn % secrets.len(), 1) } else { (0, secrets.len()) };
        for secret in secrets.into_iter().skip(first).take(most) {
            for spoiled in spoiled(&document, &secret) {
                let Err(failure) = read(&spoiled.to_string()) else { continue };
                failed += 1;
                let seen = format!(
                    "{failure} {failure:?} {} {} {}",
                    failure.finding.text(Language::Zh),
                    failure.finding.pointer,
                    json::write(&failure)
                );
                for part in ["4401061991030777", "13912345678", "欧阳千寻"] {
                    assert!(!seen.contains(part), "{seen}");
                }
                let resolves = spoiled.pointer(&failure.finding.pointer).is_some();
                assert!(resolves || failure.finding.code == Code::JsonMissingField, "{seen} in {spoiled}");
            }
        }
    }
    assert!(failed > 2000, "{failed}");
}

/// The document as text, with every `type` last in its object.
fn type_last(value: &Value, out: &mut String, twice: Option<&str>) {
    match value {
        Value::Object(fields) => {
            let tag = fields.get_key_value("type");
            let others = fields.iter().filter(|(key, _)| *key != "type");
            out.push('{');
            let mut first = true;
            for (key, field) in others.chain(tag) {
                for _ in 0..=usize::from(twice == Some(key)) {
                    if !std::mem::take(&mut first) {
                        out.push(',');
                    }
                    write!(out, "{}:", Value::from(key.as_str())).unwrap();
                    type_last(field, out, twice);
                }
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                type_last(item, out, twice);
            }
            out.push(']');
        }
        plain => write!(out, "{plain}").unwrap(),
    }
}

fn keys(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, field)| {
            found.push(key.clone());
            keys(field, found);
        }),
        Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
        _ => {}
    }
}

#[test]
fn reading_is_strict_whatever_the_order_of_keys() {
    for (read, document) in documents() {
        let straight = read(&document.to_string()).unwrap();
        let mut text = String::new();
        type_last(&document, &mut text, None);
        assert_eq!(read(&text).as_deref(), Ok(&*straight), "{text}");
        assert_eq!(read(&format!("\u{feff}{text}")).as_deref(), Ok(&*straight));
        let mut all = Vec::new();
        keys(&document, &mut all);
        all.sort();
        all.dedup();
        for key in all {
            let mut text = String::new();
            type_last(&document, &mut text, Some(&key));
            let failure = read(&text).expect_err(&text);
            let code = failure.finding.code;
            assert!(
                code == Code::JsonDuplicateKey || (key == "type" && code == Code::JsonUnknownField),
                "{key} twice: {failure} in {text}"
            );
            assert!(document.pointer(&failure.finding.pointer).is_some(), "{failure} in {text}");
        }
    }
}

#[test]
fn a_failure_names_fields_and_never_values() {
    let failure = json::read::<Actor>(r#"{"role":"张三","id":"a"}"#).unwrap_err();
    assert_eq!((failure.finding.pointer.as_str(), failure.finding.param("name")), ("/role", None));
    let command =
        r#"{"id":"c","action":{"type":"sign","subCase":"s","round":4294967296,"signer":"buyers/0","evidence":{}}}"#;
    let failure = json::read::<Command>(command).unwrap_err();
    assert_eq!(failure.finding.param("name"), None);
    assert_eq!(failure.finding.text(Language::Zh), "类型不符，应为整数（0 至 4294967295）");
    let failure = json::read::<Vec<dengji::case::LogEntry>>(r"[1]").unwrap_err();
    assert_eq!(failure.finding.text(Language::Zh), "类型不符，应为对象");
}

/// Whatever people put between its digits, a person's number is hidden.
#[test]
fn a_number_is_hidden_however_it_is_parted() {
    let texts = [
        "440106.19800101.0012",
        "440106/19800101/0012",
        "440106_1980_0101_0012",
        "440106·19800101·0012",
        "440106，19800101，0012",
        "4.4.0.1.0.6.1.9.8.0.0.1.0.1.0.0.1.2",
        "440106.800101.001",
        "138.0013.8000",
        "138/0013/8000",
        "1380.013.8000 tel13800138000",
        "tel13800138000",
        "wx13800138000",
        "008613800138000",
        "013800138000",
        "٤٤٠١٠٦١٩٨٠٠١٠١٠٠١٢",
        "𝟒𝟒𝟎𝟏𝟎𝟔𝟏𝟗𝟖𝟎𝟎𝟏𝟎𝟏𝟎𝟎𝟏𝟐",
        "①③⑧00138000",
    ];
    for text in texts {
        let finding = dengji::finding::Finding::new(Code::RegisterSubjectUnrelated, "").with("subject", text);
        let shown = finding.text(Language::Zh);
        assert!(shown.contains("****") && !shown.contains("0012") && !shown.contains("138000"), "{shown}");
    }
    // Amounts, lists and versions are no such numbers.
    for text in ["1,234,567.89、2,345,678.90", "2024-08-01 10:00:00.000", "13,800,138,000", "1.2.3.4.5", "a13812345678"]
    {
        let finding = dengji::finding::Finding::new(Code::RegisterSubjectUnrelated, "").with("subject", text);
        assert!(finding.text(Language::Zh).contains(text), "{finding}");
    }
    let parts = ["  ", " - ", "\u{A0}", "\u{2002}", "\t", "\u{2010}", "\u{2212}", "\u{200B}", "\u{FEFF}", ")(", "】《"];
    for between in parts {
        for number in ["440106198001010019", "13800138000"] {
            let (one, rest) = number.split_at(6);
            let parted = format!("{one}{between}{rest}");
            let finding = dengji::finding::Finding::new(Code::RegisterSubjectUnrelated, "").with("subject", &parted);
            assert!(!finding.to_string().contains(rest), "{finding}");
            assert!(!format!("{finding:?}").contains(rest), "{between:?}");
        }
    }
}
