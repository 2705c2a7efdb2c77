//! Units, projects, choosing units, register facts.

use dengji::{
    application::{Facts, SubCaseDocument, register_check},
    finding::{Code, Severity},
    party::Enterprise,
    property::{
        Building, Floor, Project, PropertyUnit, RegisterFact, RightHolder, Room, deselect, eligibility, grid,
        projects_of, repeated_units, select, unit_of,
    },
};

use crate::support::sub_case::{check, finds, found, guangzhou, pairs, sound, the, today};

const BUSINESS: &str = "presale_advance_notice";

fn unit(number: u32, status: &str) -> PropertyUnit {
    PropertyUnit {
        unit_code: format!("440106001001GB00001F0001{number:04}").into(),
        contract_status: status.to_owned(),
        ..PropertyUnit::default()
    }
}

fn floor(level: i32, rooms: &[(u32, u32, &str)]) -> Floor {
    let room = |(number, span, status): &(u32, u32, &str)| Room {
        label: number.to_string(),
        span: *span,
        unit: unit(*number, status),
    };
    Floor { label: level.to_string(), level, rooms: rooms.iter().map(room).collect() }
}

fn project() -> Project {
    Project {
        id: "p".to_owned(),
        name: "示范花园".to_owned(),
        developer: Enterprise { name: "甲公司".to_owned(), document_number: "91440101741884392G".into() },
        presale_permit: String::new(),
        location: String::new(),
        buildings: vec![Building {
            id: "1".to_owned(),
            name: "1栋".to_owned(),
            floors: vec![
                floor(1, &[(101, 2, "contracted"), (102, 1, "transferred")]),
                floor(-1, &[]),
                floor(2, &[(201, 1, "contracted"), (202, 0, "sold?"), (203, 1, "contracted"), (204, 1, "")]),
            ],
        }],
    }
}

// GZ-013: name and number, both.
#[test]
fn an_enterprise_sees_its_own_projects() {
    let named = |name: &str, number: &str| {
        let mut one = project();
        one.developer = Enterprise { name: name.to_owned(), document_number: number.into() };
        one
    };
    let (own, other) = ("91440101741884392G", "91440300192181490G");
    let projects = [
        named("甲公司", own),
        named("乙公司", own),
        named("甲公司", other),
        named(" 甲公司", &own.to_lowercase()),
        named("", ""),
    ];
    let seen = |name: &str, number: &str| {
        let enterprise = Enterprise { name: name.to_owned(), document_number: number.into() };
        projects_of(&projects, &enterprise).len()
    };
    assert_eq!(seen("甲公司", own), 2);
    assert_eq!(seen("乙公司", own), 1);
    assert_eq!(seen("乙公司", other), 0);
    assert_eq!(seen("", ""), 0, "nobody owns nothing");
}

// GZ-014
#[test]
fn the_grid_can_be_drawn() {
    let grids = grid(&project(), &[unit(201, "").unit_code.into()], BUSINESS, &guangzhou());
    assert_eq!(grids.len(), 1);
    assert_eq!(grids[0].columns, 4);
    assert_eq!(grids[0].rows.iter().map(|row| row.level).collect::<Vec<_>>(), [2, 1, -1]);
    let cells = |row: usize| {
        let cell = |cell: &dengji::property::GridCell| {
            (cell.column, cell.span, cell.selected, cell.selectable, cell.findings.len())
        };
        grids[0].rows[row].cells.iter().map(cell).collect::<Vec<_>>()
    };
    assert_eq!(
        cells(0),
        [(0, 1, true, false, 0), (1, 1, false, true, 1), (2, 1, false, true, 0), (3, 1, false, true, 1)]
    );
    assert_eq!(cells(1), [(0, 2, false, true, 0), (2, 1, false, true, 1)]);
}

// C-38: the guide itself lists units that were transferred, so the status alone stops nothing.
#[test]
fn an_unusual_contract_status_is_a_warning() {
    let profile = guangzhou();
    for (status, code) in [
        ("contracted", None),
        ("", Some((Code::PropertyContractStatusUnknown, Severity::Info))),
        ("unsigned", Some((Code::PropertyContractStatusUnusual, Severity::Warning))),
        ("transferred", Some((Code::PropertyContractStatusUnusual, Severity::Warning))),
        ("sold?", Some((Code::PropertyContractStatusUnknown, Severity::Info))),
    ] {
        let report = eligibility(&unit(1, status), BUSINESS, &profile);
        assert_eq!(report.findings.first().map(|f| (f.code, f.severity)), code, "{status}");
        assert!(report.findings.len() < 2 && report.findings.iter().all(|f| f.pointer == "/contractStatus"));
    }
    assert!(eligibility(&unit(1, "noticed"), "first_sale_transfer", &profile).findings.is_empty());
}

// GZ-014, GZ-015
#[test]
fn units_are_selected_once_and_removed() {
    let (project, profile) = (project(), guangzhou());
    let code = |number: u32| String::from(unit(number, "").unit_code);
    let mut selected = Vec::new();
    let added = select(&project, &mut selected, &[code(101), code(999), code(101), code(102)], BUSINESS, &profile);
    let said: Vec<_> = added.iter().map(|f| (f.code, f.pointer.as_str())).collect();
    assert_eq!(
        said,
        [
            (Code::PropertyUnitNotInProject, "/1"),
            (Code::PropertyUnitRepeated, "/2"),
            (Code::PropertyContractStatusUnusual, "/3"),
        ]
    );
    assert_eq!(
        selected.iter().map(|unit| unit.unit_code.as_typed().to_owned()).collect::<Vec<_>>(),
        [code(101), code(102)]
    );
    let again = select(&project, &mut selected, &[code(102)], BUSINESS, &profile);
    assert_eq!((again[0].code, selected.len()), (Code::PropertyUnitRepeated, 2));
    let removed = deselect(&mut selected, &[code(101), code(203)]);
    assert_eq!(
        removed.iter().map(|f| (f.code, f.pointer.as_str())).collect::<Vec<_>>(),
        [(Code::PropertyUnitNotSelected, "/1")]
    );
    assert_eq!(selected.iter().map(|unit| unit.unit_code.as_typed().to_owned()).collect::<Vec<_>>(), [code(102)]);
    assert_eq!(unit_of(&project, &code(203)).unwrap().contract_status, "contracted");
    assert!(unit_of(&project, &code(999)).is_none());
}

#[test]
fn a_unit_stands_once_on_a_list() {
    let list = [unit(1, ""), unit(2, ""), unit(1, ""), unit(1, "")];
    let found: Vec<_> = repeated_units(&list).iter().map(|f| (f.pointer.clone(), f.related[0].clone())).collect();
    let expected = [("/2/unitCode", "/0/unitCode"), ("/3/unitCode", "/0/unitCode")];
    assert_eq!(found, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
}

#[test]
fn the_values_of_a_unit_are_checked() {
    finds(|d| d.unit.inner_area = "89.501".to_owned(), &[("property.inner_exceeds_building", "/unit/innerArea")]);
    finds(|d| d.unit.inner_area = "x".to_owned(), &[("application.area_invalid", "/unit/innerArea")]);
    finds(|d| d.unit.inner_area = "89.5".to_owned(), &[]);
    let mut document = sound();
    document.unit.unit_code = "".into();
    document.application.property.as_mut().unwrap().unit_code = "".into();
    assert_eq!(found(&document), pairs(&[("property.unit_code_missing", "/unit/unitCode")]));
    for code in ["440304001001GB00001F00010001", "321202001001GB00001F00010001"] {
        let mut document = sound();
        document.unit.unit_code = code.into();
        document.application.property.as_mut().unwrap().unit_code = code.into();
        let report = check(&document);
        let finding = the(&report, Code::PropertyOtherRegion);
        assert_eq!((finding.severity, finding.pointer.as_str()), (Severity::Warning, "/unit/unitCode"));
    }
}

fn fact(subject: &str, kind: &str, excepted: bool) -> RegisterFact {
    let (subject, kind) = (subject.into(), kind.to_owned());
    RegisterFact { subject, kind, reference: "R1".to_owned(), excepted, ..RegisterFact::default() }
}

fn register_of(document: &SubCaseDocument, facts: &[RegisterFact]) -> Vec<(Code, Severity, String)> {
    let profile = guangzhou();
    let case = Facts::new(document.input(), &profile, today());
    register_check(facts, &case, &profile).findings.iter().map(|f| (f.code, f.severity, f.pointer.clone())).collect()
}

fn register(business: &str, facts: &[RegisterFact]) -> Vec<(Code, Severity, String)> {
    let mut document = sound();
    business.clone_into(&mut document.business_type);
    register_of(&document, facts)
}

const UNIT: &str = "440106001001GB00001F00010001";
const PARCEL: &str = "440106001001GB00001";

// Domain facts §4.7
#[test]
fn register_facts_are_judged_by_the_profile() {
    let found = |code, severity| vec![(code, severity, "/0".to_owned())];
    let stands = |severity| found(Code::RegisterFactStands, severity);
    for kind in ["lock", "seizure", "pre_seizure", "construction_mortgage", "advance_notice", "open_case"] {
        assert_eq!(register(BUSINESS, &[fact(UNIT, kind, false)]), stands(Severity::Error), "{kind}");
    }
    let missing = || found(Code::RegisterMaterialMissing, Severity::Error);
    for kind in ["mortgage", "objection"] {
        assert_eq!(register(BUSINESS, &[fact(UNIT, kind, false)]), missing(), "{kind}");
    }
    for kind in ["lock", "seizure", "pre_seizure", "construction_mortgage", "mortgage", "advance_notice", "objection"] {
        let excepted = found(Code::RegisterFactExcepted, Severity::Info);
        assert_eq!(register(BUSINESS, &[fact(UNIT, kind, true)]), excepted, "{kind}");
    }
    // What stands against the parcel stands against the unit; the unit's share of a mortgage is cancelled first.
    assert_eq!(register(BUSINESS, &[fact(PARCEL, "mortgage", false)]), stands(Severity::Warning));
    for kind in ["seizure", "pre_seizure", "lock"] {
        assert_eq!(register(BUSINESS, &[fact(PARCEL, kind, false)]), stands(Severity::Error), "{kind}");
    }
    for kind in ["construction_mortgage", "objection"] {
        assert_eq!(register(BUSINESS, &[fact(PARCEL, kind, false)]), missing(), "{kind}");
    }
    // A mortgage on the unit does not stop the notice of another mortgage.
    assert_eq!(
        register("presale_mortgage_advance_notice", &[fact(UNIT, "mortgage", false)]),
        found(Code::RegisterFactWithoutRule, Severity::Info)
    );
    // However the kind is written, by code or by name; and the parcel and the building by any of their codes.
    for kind in [" Seizure", "ｓｅｉｚｕｒｅ", "查封"] {
        for subject in [UNIT, PARCEL, "440106001001GB00001W00000000", "440106001001GB00001F0001"] {
            assert_eq!(register(BUSINESS, &[fact(subject, kind, false)]), stands(Severity::Error), "{kind} {subject}");
        }
    }
    assert_eq!(
        register(BUSINESS, &[fact(UNIT, "ghost", false)]),
        [(Code::RegisterKindUnknown, Severity::Error, "/0/kind".to_owned())]
    );
    let elsewhere = [
        fact("440106001001GB00001F00010002", "seizure", false),
        fact("440106001001GB00002", "seizure", false),
        fact("440106001001GB00002W00000000", "seizure", false),
        fact("440106001001GB00001F0002", "seizure", false),
        fact("", "seizure", false),
    ];
    assert_eq!(register(BUSINESS, &elsewhere), []);
}

fn holders(document: &SubCaseDocument) -> Vec<RightHolder> {
    let profile = guangzhou();
    let holder = |buyer: &dengji::application::Buyer| RightHolder {
        name: buyer.name.clone(),
        document_kind: Some(profile.identifier_kind(&buyer.document_type)),
        document_number: buyer.document_number.clone(),
    };
    document.application.buyers.iter().map(holder).collect()
}

fn hand_in(document: &mut SubCaseDocument, item: &str, about: &[&str]) {
    let mut material = document.materials[0].clone();
    item.clone_into(&mut material.item);
    material.files[0].register_references = about.iter().map(|number| (*number).to_owned()).collect();
    document.materials.push(material);
}

// Whoever consents does so about one entry: not about another of the same kind that the register takes up later.
#[test]
fn a_consent_is_about_the_entry_that_it_names() {
    let numbered = |number: &str| RegisterFact {
        holders: vec![RightHolder { document_number: "440106198001011233".into(), ..RightHolder::default() }],
        reference: number.to_owned(),
        ..fact(UNIT, "advance_notice", false)
    };
    let codes = |about: &[&str], numbers: &[&str]| {
        let mut document = sound();
        "first_sale_transfer".clone_into(&mut document.business_type);
        hand_in(&mut document, "notice_holder_consent", about);
        let facts: Vec<_> = numbers.iter().map(|number| numbered(number)).collect();
        register_of(&document, &facts).into_iter().map(|(code, ..)| code).collect::<Vec<_>>()
    };
    let (met, missing) = (Code::RegisterFactMet, Code::RegisterMaterialMissing);
    assert_eq!(codes(&["预告-1"], &["预告-1", "预告-2"]), [met, missing]);
    assert_eq!(codes(&["预告-1", "预告-2"], &["预告-1", "预告-2"]), [met, met]);
    assert_eq!(codes(&["预告－１ "], &["预告-1", "预告-11", "预告1"]), [met, missing, missing]);
    // What names no entry meets those alone that have no number, and the other way round.
    assert_eq!(codes(&[], &["预告-1", " "]), [missing, met]);
    assert_eq!(codes(&[" "], &["预告-1", ""]), [missing, met]);
    assert_eq!(codes(&["预告-1"], &["", " "]), [missing, missing]);
}

// 民法典 第二百二十一条; 物权编的解释（一） 第四条
#[test]
fn a_notice_stands_for_whom_it_protects_and_against_everybody_else() {
    let one = |code, severity| vec![(code, severity, "/0".to_owned())];
    for business in ["first_sale_transfer", "first_sale_transfer_with_mortgage", "presale_mortgage_advance_notice"] {
        let mut document = sound();
        business.clone_into(&mut document.business_type);
        let notice = |holders| RegisterFact { holders, ..fact(UNIT, "advance_notice", false) };
        let own = holders(&document);
        assert!(!own.is_empty());
        assert_eq!(
            register_of(&document, &[notice(own.clone())]),
            one(Code::RegisterFactOwn, Severity::Info),
            "{business}"
        );
        // In another spelling it is the same person; under another paper it is another.
        let mut spelled = own.clone();
        spelled[0].document_number =
            own[0].document_number.as_typed().chars().map(|c| format!("{c} ")).collect::<String>().as_str().into();
        assert_eq!(register_of(&document, &[notice(spelled)]), one(Code::RegisterFactOwn, Severity::Info));
        let stranger = RightHolder { document_number: "440106198001011233".into(), ..own[0].clone() };
        let mut paper = own.clone();
        paper[0].document_kind = Some(dengji::identifier::IdentifierKind::Passport);
        // Whoever else it protects, in whole or beside the buyers, and whoever the register does not name.
        let also = [own.clone(), vec![stranger.clone()]].concat();
        let blank = RightHolder { document_number: " ".into(), ..own[0].clone() };
        for holders in [vec![stranger], also, paper, vec![blank], Vec::new()] {
            let facts = [notice(holders)];
            assert_eq!(
                register_of(&document, &facts),
                one(Code::RegisterMaterialMissing, Severity::Error),
                "{business}"
            );
            let mut consented = document.clone();
            hand_in(&mut consented, "notice_holder_consent", &["R1"]);
            assert_eq!(register_of(&consented, &facts), one(Code::RegisterFactMet, Severity::Info), "{business}");
            let last = consented.materials.len() - 1;
            consented.materials[last].files.clear();
            assert_eq!(register_of(&consented, &facts), one(Code::RegisterMaterialMissing, Severity::Error));
        }
    }
}

// 民法典 第四百零六条; 担保制度的解释 第四十三条
#[test]
fn a_mortgage_bars_a_transfer_only_by_the_agreement_registered_with_it() {
    for business in ["first_sale_transfer", "first_sale_transfer_with_mortgage"] {
        let mut document = sound();
        business.clone_into(&mut document.business_type);
        let weigh = |document: &SubCaseDocument, limited| {
            let facts = [RegisterFact { transfer_limited: limited, ..fact(UNIT, "mortgage", false) }];
            register_of(document, &facts).into_iter().map(|(code, severity, _)| (code, severity)).collect::<Vec<_>>()
        };
        assert_eq!(weigh(&document, Some(false)), [(Code::RegisterFactStands, Severity::Info)], "{business}");
        for limited in [Some(true), None] {
            let missing = [(Code::RegisterMaterialMissing, Severity::Error)];
            assert_eq!(weigh(&document, limited), missing, "{business}");
            let mut joined = document.clone();
            hand_in(&mut joined, "mortgagee_consent", &["R1"]);
            assert_eq!(weigh(&joined, limited), [(Code::RegisterFactMet, Severity::Info)], "{business}");
        }
    }
}
