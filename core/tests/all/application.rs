//! The checks of the application form, and of the choices before it.

use dengji::{
    application::{
        Agent, Amount, Area, Checker, CoOwnership, DecimalFault, Easement, Share, ShareSum, SubCaseDocument,
    },
    finding::{Code, Severity},
    identifier::Regions,
};

use crate::support::sub_case::{
    self, check, finds, found, guangzhou, has_errors, pairs, sound, the, today, without_mortgage,
};

fn set(text: &mut String, value: &str) {
    value.clone_into(text);
}

#[test]
fn nothing_is_found_in_a_sound_sub_case() {
    assert_eq!(found(&sound()), pairs(&[]));
    assert_eq!(found(&without_mortgage()), pairs(&[]));
}

#[test]
fn a_checker_says_the_same_as_a_single_check() {
    let profile = guangzhou();
    let checker = Checker::new(&profile);
    let mut broken = sound();
    broken.application.buyers[0].name.clear();
    broken.materials.clear();
    set(&mut broken.business_type, "marriage");
    for document in [sound(), without_mortgage(), SubCaseDocument::default(), broken] {
        let whole = checker.check(&document.input(), today(), &Regions::default());
        assert_eq!(whole, document.check(&profile, today(), &Regions::default()));
        // The parts by themselves say the same, with pointers into themselves.
        let input = document.input();
        let parts = [
            ("/unit", checker.check_unit(&input, today(), &Regions::default())),
            ("/application", checker.check_application(&input, today(), &Regions::default())),
            ("/questionnaire", checker.check_questionnaire(&input, today())),
            ("/materials", checker.check_materials(&input, today())),
        ];
        for (prefix, part) in parts {
            let expected: Vec<_> = whole.findings.iter().filter(|f| f.pointer.starts_with(prefix)).collect();
            assert_eq!(part.findings.len(), expected.len(), "{prefix}");
            for (own, whole) in part.findings.iter().zip(expected) {
                assert_eq!((own.code, format!("{prefix}{}", own.pointer)), (whole.code, whole.pointer.clone()));
            }
        }
    }
}

// GZ-020, GZ-046: every starred field of the profile, one by one.
#[test]
fn every_starred_field_is_missed() {
    let profile = guangzhou();
    for required in &profile.required_fields {
        if required.field.starts_with("/easement") {
            continue; // no online business has them; below
        }
        if required.optional_block || required.field == "/buyers/*/share" {
            continue; // the sound form has none; below, and in the laws of `silence`
        }
        let place = format!("/application{}", required.field.replace('*', "0"));
        let mut value: serde_json::Value = serde_json::from_str(sub_case::TEXT).unwrap();
        let (parent, key) = place.rsplit_once('/').unwrap();
        value.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key).unwrap();
        let document: SubCaseDocument = dengji::json::read(&value.to_string()).unwrap();
        let report = check(&document);
        let missing: Vec<_> = report.findings.iter().filter(|f| f.code == Code::ApplicationRequired).collect();
        assert_eq!(missing.len(), 1, "{place}");
        assert_eq!(missing[0].pointer, place);
        assert_eq!(missing[0].param("field"), Some(required.field.replace('*', "0").as_str()));
        assert_eq!(missing[0].severity, Severity::Error);
        assert_eq!(missing[0].assumed, required.basis.assumed);
    }
}

#[test]
fn blocks_that_are_absent_miss_each_of_their_fields() {
    let mut document = sound();
    document.application.mortgage = None;
    document.application.property = None;
    document.application.contact = None;
    document.application.sellers[0].agent = None;
    let report = check(&document);
    let within = |block: &str| report.findings.iter().filter(|f| f.pointer.starts_with(block)).count();
    assert_eq!(within("/application/sellers/0/agent/"), 3);
    let blocks = ["mortgage", "property", "contact"].map(|block| within(&format!("/application/{block}/")));
    assert_eq!(blocks, [7, 2, 3]);
}

// GZ-021, GZ-022
#[test]
fn parties_stand_exactly_where_the_business_has_them() {
    finds(
        |document| document.application.mortgagees.clear(),
        &[("application.party_missing", "/application/mortgagees")],
    );
    let mut document = without_mortgage();
    document.application.mortgagees = sound().application.mortgagees;
    document.application.mortgage = sound().application.mortgage;
    assert_eq!(
        found(&document),
        pairs(&[
            ("application.party_not_expected", "/application/mortgagees"),
            ("application.mortgage_not_expected", "/application/mortgage"),
        ])
    );
    assert!(!has_errors(&check(&document)));
    let mut nobody = sound();
    nobody.application.buyers.clear();
    assert_eq!(the(&check(&nobody), Code::ApplicationPartyMissing).pointer, "/application/buyers");
}

// GZ-010, GZ-011, GZ-012
#[test]
fn the_choices_before_the_form_are_checked() {
    finds(
        |document| set(&mut document.organisation_type, "other"),
        &[("application.organisation_type_mismatch", "/organisationType")],
    );
    finds(
        |document| set(&mut document.property_type, "land"),
        &[("application.property_type_mismatch", "/propertyType")],
    );
    finds(|document| set(&mut document.property_type, ""), &[("application.property_type_unknown", "/propertyType")]);
    let mut document = sound();
    set(&mut document.business_type, "easement");
    assert_eq!(the(&check(&document), Code::ApplicationBusinessTypeOffline).pointer, "/businessType");
    set(&mut document.business_type, "nothing");
    set(&mut document.organisation_type, "guild");
    let report = check(&document);
    assert_eq!(the(&report, Code::ApplicationBusinessTypeUnknown).pointer, "/businessType");
    assert_eq!(the(&report, Code::ApplicationOrganisationTypeUnknown).pointer, "/organisationType");
}

// GZ-028, GZ-029
#[test]
fn papers_and_natures_go_together() {
    finds(
        |document| set(&mut document.application.buyers[0].holder_nature, "enterprise"),
        &[("application.document_nature_mismatch", "/application/buyers/0/holderNature")],
    );
    finds(
        |document| set(&mut document.application.sellers[0].holder_nature, "guild"),
        &[("application.holder_nature_unknown", "/application/sellers/0/holderNature")],
    );
    finds(
        |document| set(&mut document.application.mortgagees[0].document_type, "library_card"),
        &[("application.document_type_unknown", "/application/mortgagees/0/documentType")],
    );
    finds(
        |document| {
            let agent = document.application.sellers[0].agent.as_mut().unwrap();
            set(&mut agent.document_type, "uscc");
            agent.document_number = "91440101741884392G".into();
        },
        &[("application.agent_not_a_person", "/application/sellers/0/agent/documentType")],
    );
}

#[test]
fn texts_are_clean_and_bounded() {
    let name = |text: &str| {
        let text = text.to_owned();
        move |document: &mut SubCaseDocument| {
            document.application.contact.as_mut().unwrap().name.clone_from(&text);
            document.application.buyers[0].name.clone_from(&text);
        }
    };
    let both = |code: &str| {
        [
            (code.to_owned(), "/application/buyers/0/name".to_owned()),
            (code.to_owned(), "/application/contact/name".to_owned()),
        ]
    };
    for (text, code) in [
        ("张\u{0}三", "application.control_character"),
        ("张\u{200B}三", "application.control_character"),
        ("张\n三", "application.control_character"),
        (" 张三", "application.spaces_around"),
        ("张三\u{3000}", "application.spaces_around"),
    ] {
        let mut document = sound();
        name(text)(&mut document);
        assert_eq!(found(&document), both(code), "{text:?}");
    }
    for text in ["𠮷野", "買買提·吐尔逊", "Anne-Marie O'Neill", "（示范）（张三）"] {
        let mut document = sound();
        name(text)(&mut document);
        assert_eq!(found(&document), pairs(&[]), "{text:?}");
    }
    let mut document = sound();
    document.application.buyers[1].name = "长".repeat(200);
    assert_eq!(found(&document), pairs(&[]));
    document.application.buyers[1].name = "长".repeat(350_000);
    let report = check(&document);
    let finding = the(&report, Code::ApplicationTextTooLong);
    assert_eq!((finding.param("length"), finding.param("limit")), (Some("350000"), Some("200")));
    // An address may have lines.
    finds(|document| set(&mut document.application.contact.as_mut().unwrap().address, "天河区\n示范路1号"), &[]);
}

// GZ-023
#[test]
fn one_paper_stands_for_one_buyer() {
    let repeat = |document: &mut SubCaseDocument| {
        let first = document.application.buyers[0].document_number.as_typed().to_lowercase().into();
        document.application.buyers[1].document_number = first;
    };
    finds(repeat, &[("application.buyer_duplicate", "/application/buyers/1/documentNumber")]);
    let mut document = sound();
    let buyer = document.application.buyers[0].clone();
    document.application.buyers.extend((0..8).map(|row| {
        let mut buyer = buyer.clone();
        set(&mut buyer.document_type, "passport");
        buyer.document_number = format!("E1234567{row}").into();
        buyer
    }));
    document.application.buyers.push(buyer);
    let report = check(&document);
    let finding = the(&report, Code::ApplicationBuyerDuplicate);
    assert_eq!(finding.pointer, "/application/buyers/10/documentNumber");
    assert_eq!(finding.related, ["/application/buyers/0/documentNumber"]);
}

#[test]
fn buyers_who_need_someone_to_act_for_them() {
    let minor = |document: &mut SubCaseDocument| {
        document.application.buyers[1].document_number = "440111201208200034".into();
        for item in ["guardianship_proof", "guardian_promise"] {
            let mut files = document.materials[0].files.clone();
            files[0].digest.clear();
            document.materials.push(dengji::material::Material { item: item.to_owned(), files, shared: false });
        }
    };
    finds(minor, &[("application.minor_without_guardian", "/application/buyers/1/agent/name")]);
    let mut document = sound();
    minor(&mut document);
    document.application.buyers[1].agent = Some(Agent {
        name: "张三".to_owned(),
        document_type: "resident_id".to_owned(),
        document_number: "440104199003070017".into(),
        phone: "13800138000".to_owned(),
    });
    assert_eq!(found(&document), pairs(&[]));
    // Who acts for the child is neither the child, under whatever paper, nor another one.
    for (paper, number) in [
        ("resident_id", "440111201208200034"),
        ("other", "居民身份证 440111.20120820.0034"),
        ("resident_id", "440106201503030030"),
    ] {
        let mut alone = document.clone();
        let agent = alone.application.buyers[1].agent.as_mut().unwrap();
        set(&mut agent.document_type, paper);
        agent.document_number = number.into();
        let found = found(&alone);
        let missing = ("application.minor_without_guardian".to_owned(), "/application/buyers/1/agent/name".to_owned());
        assert!(
            found.iter().any(|(code, at)| (code.as_str(), at.as_str()) == (missing.0.as_str(), &*missing.1)),
            "{number}: {found:?}"
        );
    }
    // On the day of eighteen years there is no minor any more.
    let of_age = dengji::time::Date::parse("2030-08-20").unwrap();
    document.application.buyers[1].agent = None;
    let report = document.check(&guangzhou(), of_age, &Regions::default());
    assert!(report.findings.iter().all(|f| f.code != Code::ApplicationMinorWithoutGuardian));
    let eve = dengji::time::Date::parse("2030-08-19").unwrap();
    let report = document.check(&guangzhou(), eve, &Regions::default());
    assert!(report.findings.iter().any(|f| f.code == Code::ApplicationMinorWithoutGuardian));
    finds(
        |document| {
            let buyer = &mut document.application.buyers[1];
            set(&mut buyer.document_type, "uscc");
            buyer.document_number = "91440101741884392G".into();
            set(&mut buyer.holder_nature, "enterprise");
        },
        &[("application.organisation_without_agent", "/application/buyers/1/agent/name")],
    );
}

// GZ-026
#[test]
fn the_seller_is_a_registered_enterprise_and_not_the_buyer() {
    finds(
        |document| {
            set(&mut document.application.sellers[0].document_type, "uscc");
            document.application.sellers[0].document_number = "121200004013590816".into();
        },
        &[("application.seller_code_unexpected", "/application/sellers/0/documentNumber")],
    );
    finds(
        |document| {
            let number = document.application.buyers[0].document_number.clone();
            document.application.sellers[0].agent.as_mut().unwrap().document_number = number;
        },
        &[("application.buyer_is_seller_agent", "/application/buyers/0/documentNumber")],
    );
}

/// A citizen's number hides behind no name of a paper, and no marks; an old permanent residence card tells an age too; one
/// paper of Hong Kong, Macau or Taiwan is one person's under the common code and under its own.
#[test]
fn a_person_is_one_under_every_paper() {
    let pair = |one: (&str, &str), other: (&str, &str)| {
        let mut document = sound();
        for (buyer, (paper, number)) in document.application.buyers.iter_mut().zip([one, other]) {
            set(&mut buyer.document_type, paper);
            buyer.document_number = number.into();
        }
        let report = document.check(&guangzhou(), today(), &Regions::default());
        report.findings.iter().any(|finding| finding.code == Code::ApplicationBuyerDuplicate)
    };
    let citizen = ("resident_id", "440106195001011237");
    let written = ["440106195001011237", "440106.19500101.1237", "居民身份证440106195001011237", "440106500101123"];
    for number in written.iter().chain(&["身份证：4 4 0 1 0 6/500101/123"]) {
        assert!(pair(citizen, ("other", number)), "{number}");
    }
    assert!(!pair(citizen, ("other", "440106195001011238")), "no number of a citizen");
    let common = "hk_macau_taiwan_document";
    for (paper, number, same) in [
        ("hk_macau_permit", "HA1234567", "ＨＡ1234567"),
        ("hk_macau_permit", "M1234567801", "m12345678"),
        ("taiwan_permit", "12345678", "1234567801(A)"),
        ("taiwan_permit", "1234567801（A）", "1234567801"),
    ] {
        assert!(pair((paper, number), (common, same)), "{number} {same}");
        assert!(pair((paper, number), (paper, same)), "{number} {same}");
    }
    let minor = |number: &str| {
        let mut document = sound();
        let buyer = &mut document.application.buyers[1];
        set(&mut buyer.document_type, "permanent_residence");
        buyer.document_number = number.into();
        let report = document.check(&guangzhou(), today(), &Regions::default());
        report.findings.iter().any(|finding| finding.code == Code::ApplicationMinorWithoutGuardian)
    };
    assert!(minor("USA110115030312"));
    assert!(!minor("USA110180030312"));
}

#[test]
fn nobody_buys_from_himself() {
    let own = |document: &mut SubCaseDocument| {
        let seller = document.application.sellers[0].document_number.clone();
        let buyer = &mut document.application.buyers[1];
        set(&mut buyer.document_type, "uscc");
        buyer.document_number = seller;
        set(&mut buyer.holder_nature, "enterprise");
    };
    let mut document = sound();
    own(&mut document);
    assert!(found(&document).iter().any(|(code, _)| code.as_str() == "application.buyer_is_seller"));
}

// GZ-025, scenario 30
#[test]
fn the_rows_agree_on_co_ownership() {
    let mut document = sound();
    document.application.buyers[0].co_ownership = Some(CoOwnership::Sole);
    let report = check(&document);
    let finding = the(&report, Code::ApplicationCoOwnershipConflict);
    assert_eq!(finding.severity, Severity::Error);
    assert_eq!(finding.pointer, "/application/buyers/1/coOwnership");
    assert_eq!(finding.related, ["/application/buyers/0/coOwnership"]);
    document.application.buyers[1].co_ownership = Some(CoOwnership::Sole);
    let report = check(&document);
    assert_eq!(the(&report, Code::ApplicationSoleWithSeveral).severity, Severity::Warning);
    document.application.buyers.truncate(1);
    assert_eq!(found(&document), pairs(&[]));
    document.application.buyers[0].co_ownership = Some(CoOwnership::Joint);
    assert_eq!(found(&document), pairs(&[("application.shared_with_one", "/application/buyers/0/coOwnership")]));
}

#[test]
fn shares_make_the_whole_exactly() {
    let shares = |texts: &[&str]| {
        let mut document = sound();
        let buyers = &mut document.application.buyers;
        while buyers.len() < texts.len() {
            let mut more = buyers[0].clone();
            set(&mut more.document_type, "passport");
            more.document_number = format!("E1234567{}", buyers.len()).into();
            buyers.push(more);
        }
        for (buyer, text) in buyers.iter_mut().zip(texts) {
            buyer.co_ownership = Some(CoOwnership::ByShares);
            set(&mut buyer.share, text);
        }
        document
    };
    assert_eq!(found(&shares(&["1/3", "1/3", "1/3"])), pairs(&[]));
    assert_eq!(found(&shares(&["50%", "0.5"])), pairs(&[]));
    let report = check(&shares(&["33.33%", "33.33%", "33.33%"]));
    assert_eq!(the(&report, Code::ApplicationShareSum).param("sum"), Some("9999/10000"));
    assert_eq!(found(&shares(&["2/3", "2/3"])), pairs(&[("application.share_sum", "/application/buyers")]));
    assert_eq!(found(&shares(&["0", "1"])), pairs(&[("application.share_invalid", "/application/buyers/0/share")]));
    for date in [
        "1月3日",
        "2024-01-03",
        "3-Jan",
        "Jan-24",
        "2024/1/3",
        "2024年1月3日",
        "2024-01-03 00:00:00",
        "45294",
        "3.3E-01",
    ] {
        let expected = [("application.share_spreadsheet", "/application/buyers/0/share")];
        assert_eq!(found(&shares(&[date, "1/2"])), pairs(&expected), "{date}");
    }
    assert_eq!(found(&shares(&["１／３", "百分之五十", "六分之一"])), pairs(&[]));
    // Guangzhou's form has no field for shares, so that none at all is a warning; but a row lacks what others have.
    let missing = |row: &str| ("application.required".to_owned(), format!("/application/buyers/{row}/share"));
    assert_eq!(found(&shares(&["", ""])), [missing("0"), missing("1")]);
    assert!(!has_errors(&check(&shares(&["", ""]))));
    assert_eq!(found(&shares(&["", "1/2"])), pairs(&[("application.share_missing", "/application/buyers/0/share")]));
    finds(
        |document| set(&mut document.application.buyers[0].share, "1/2"),
        &[("application.share_not_expected", "/application/buyers/0/share")],
    );
    let fine = ["1/999999999999999989", "1/999999999999999967", "1/999999999999999877"];
    assert_eq!(found(&shares(&fine)), pairs(&[("application.share_too_fine", "/application/buyers")]));
    // Another city's form may do without.
    let mut profile = guangzhou();
    profile.required_fields.retain(|field| field.field != "/buyers/*/share");
    assert!(shares(&["", ""]).check(&profile, today(), &Regions::default()).findings.is_empty());
}

#[test]
fn shares_are_exact() {
    let text = |text: &str| Share::parse(text).map(|share| share.to_string());
    for (input, expected) in [
        ("1/3", "1/3"),
        ("2/6", "1/3"),
        (" 33.33% ", "3333/10000"),
        ("0.5", "1/2"),
        ("50％", "1/2"),
        ("1", "1"),
        ("100%", "1"),
        ("1/1", "1"),
        ("1／2", "1/2"),
        ("0.000000000000001", "1/1000000000000000"),
    ] {
        assert_eq!(text(input).as_deref(), Some(expected), "{input}");
    }
    for input in [
        "",
        "0",
        "0/3",
        "1/0",
        "4/3",
        "101%",
        "-1/2",
        "1.5",
        "a",
        "1/",
        "/2",
        ".5",
        "1.",
        "1/3/3",
        "1e-1",
        "½",
        "99999999999999999999/1",
    ] {
        assert_eq!(text(input), None, "{input}");
    }
    let mut sum = ShareSum::default();
    for text in ["1/2", "1/3", "1/6"] {
        sum.add(Share::parse(text).unwrap());
    }
    assert_eq!(sum.is_whole(), Some(true));
}

#[test]
fn amounts_and_areas_are_decimals() {
    for (text, expected) in [
        ("30", "30"),
        ("３０．５", "30.5"),
        (" 30 ", "30"),
        ("0.000001", "0.000001"),
        ("007.50", "7.5"),
        ("999999999999.999999", "999999999999.999999"),
    ] {
        assert_eq!(Amount::parse(text).unwrap().to_string(), expected);
        assert_eq!(Area::parse(text).unwrap().to_string(), expected);
    }
    for (text, fault) in [
        ("", DecimalFault::Form),
        ("1e3", DecimalFault::Form),
        ("1,000", DecimalFault::Form),
        ("1.", DecimalFault::Form),
        (".5", DecimalFault::Form),
        ("+1", DecimalFault::Form),
        ("0", DecimalFault::NotPositive),
        ("0.000", DecimalFault::NotPositive),
        ("-5", DecimalFault::NotPositive),
        ("0.0000001", DecimalFault::TooPrecise),
        ("1000000000000", DecimalFault::TooLarge),
    ] {
        assert_eq!(Amount::parse(text), Err(fault), "{text}");
    }
}

// GZ-037, GZ-038
#[test]
fn the_mortgage_block_is_checked() {
    let mortgage = |change: fn(&mut dengji::application::Mortgage)| {
        move |document: &mut SubCaseDocument| change(document.application.mortgage.as_mut().unwrap())
    };
    finds(
        mortgage(|m| set(&mut m.principal, "thirty")),
        &[("application.amount_invalid", "/application/mortgage/principal")],
    );
    finds(
        mortgage(|m| set(&mut m.principal, "0")),
        &[("application.amount_not_positive", "/application/mortgage/principal")],
    );
    finds(
        mortgage(|m| set(&mut m.principal, "0.0000001")),
        &[("application.amount_too_precise", "/application/mortgage/principal")],
    );
    finds(
        mortgage(|m| set(&mut m.principal, "1000000000000")),
        &[("application.amount_too_large", "/application/mortgage/principal")],
    );
    finds(
        mortgage(|m| set(&mut m.claim_from, "2024-02-30")),
        &[("application.date_invalid", "/application/mortgage/claimFrom")],
    );
    finds(
        mortgage(|m| set(&mut m.claim_to, "2024-06-27")),
        &[("application.claim_period", "/application/mortgage/claimTo")],
    );
    finds(mortgage(|m| set(&mut m.claim_to, "2024-06-28")), &[]);
    finds(
        mortgage(|m| set(&mut m.area, "89.501")),
        &[("application.area_exceeds_building", "/application/mortgage/area")],
    );
    finds(mortgage(|m| set(&mut m.area, "1.2345")), &[("application.area_too_precise", "/application/mortgage/area")]);
    finds(mortgage(|m| set(&mut m.area, "0")), &[("application.area_not_positive", "/application/mortgage/area")]);
    finds(mortgage(|m| set(&mut m.area, "big")), &[("application.area_invalid", "/application/mortgage/area")]);
    finds(mortgage(|m| set(&mut m.secured_scope, "/")), &[]);
}

// GZ-030, GZ-077
#[test]
fn the_contact_is_an_applicant_or_an_agent() {
    let name = |name: &'static str| {
        move |document: &mut SubCaseDocument| set(&mut document.application.contact.as_mut().unwrap().name, name)
    };
    finds(name("王五"), &[]);
    finds(name("钱七"), &[("application.contact_not_applicant", "/application/contact/name")]);
}

// GZ-039, GZ-040, C-59
#[test]
fn the_form_repeats_the_unit() {
    let property = |change: fn(&mut dengji::application::PropertyDetails)| {
        move |document: &mut SubCaseDocument| change(document.application.property.as_mut().unwrap())
    };
    finds(
        property(|p| p.unit_code = "440106001001GB00001F00010002".into()),
        &[("application.unit_mismatch", "/application/property/unitCode")],
    );
    finds(
        property(|p| set(&mut p.location, "别处")),
        &[("application.unit_differs", "/application/property/location")],
    );
    finds(
        property(|p| set(&mut p.planned_use, "办公")),
        &[("application.unit_differs", "/application/property/plannedUse")],
    );
    finds(
        property(|p| set(&mut p.district, "越秀区")),
        &[("application.unit_differs", "/application/property/district")],
    );
    finds(
        |document| {
            set(&mut document.application.property.as_mut().unwrap().registered_area, "72.31");
            set(&mut document.application.mortgage.as_mut().unwrap().area, "72.31");
        },
        &[("application.area_differs", "/application/property/registeredArea")],
    );
    let mut document = sound();
    set(&mut document.application.property.as_mut().unwrap().registered_area, "89.50");
    assert_eq!(found(&document), pairs(&[]), "zeros at the end say nothing");
}

// GZ-041
#[test]
fn an_easement_names_both_lands() {
    finds(
        |document| {
            document.application.easement =
                Some(Easement { dominant_land: "甲地".to_owned(), servient_land: String::new() })
        },
        &[("application.easement_incomplete", "/application/easement/servientLand")],
    );
    let mut document = without_mortgage();
    set(&mut document.business_type, "easement");
    let report = check(&document);
    let lands: Vec<_> =
        report.findings.iter().filter_map(|f| f.param("field")).filter(|f| f.starts_with("/easement")).collect();
    assert_eq!(lands, ["/easement/dominantLand", "/easement/servientLand"]);
}

// GZ-035, GZ-044, C-60, scenario 29: what the guide itself shows has no errors.
#[test]
fn the_figures_of_the_guide_pass() {
    let rows = [
        ("unsigned", "商业用房", "商业、金融、信息", "300.727", "288"),
        ("contracted", "商业用房", "商业、金融、信息", "299.948", "287"),
        ("transferred", "商业用房", "商业、金融、信息", "292.559", "280"),
        ("transferred", "住宅", "住宅", "80", "90"),
        ("transferred", "住宅", "住宅", "245.061", "192"),
        ("noticed", "住宅", "住宅", "245.061", "192"),
    ];
    for (status, kind, planned, built, inner) in rows {
        for business in ["first_sale_transfer_with_mortgage", "presale_advance_notice_with_mortgage"] {
            let mut document = sound();
            set(&mut document.business_type, business);
            let unit = &mut document.unit;
            set(&mut unit.contract_status, status);
            set(&mut unit.housing_type, kind);
            set(&mut unit.planned_use, planned);
            set(&mut unit.building_area, built);
            set(&mut unit.inner_area, inner);
            let form = &mut document.application;
            let mortgage = form.mortgage.as_mut().unwrap();
            set(&mut mortgage.principal, "30");
            set(&mut mortgage.claim_from, "2024-06-28");
            set(&mut mortgage.claim_to, "2024-06-30");
            set(&mut mortgage.area, "");
            set(&mut mortgage.secured_scope, "");
            let property = form.property.as_mut().unwrap();
            set(&mut property.planned_use, planned);
            set(&mut property.registered_area, built);
            set(&mut property.district, "");
            let report = check(&document);
            let errors: Vec<_> = report.errors().filter(|f| f.code != Code::MaterialMissing).collect();
            let fields: Vec<_> = errors.iter().filter_map(|f| f.param("field")).collect();
            assert_eq!(fields, ["/mortgage/area", "/mortgage/securedScope", "/property/district"]);
            assert_eq!(errors.len(), fields.len(), "{errors:?}");
            let odd = inner == "90";
            assert_eq!(report.findings.iter().any(|f| f.code == Code::PropertyInnerExceedsBuilding), odd);
        }
    }
}

#[test]
fn ten_thousand_rows_stay_small() {
    let mut document = sound();
    let buyer = document.application.buyers[0].clone();
    document.application.buyers = (0..10_000)
        .map(|_| {
            let mut buyer = buyer.clone();
            buyer.name.clear();
            buyer
        })
        .collect();
    document.application.buyers[9_999].co_ownership = Some(CoOwnership::Sole);
    let report = document.check(&guangzhou(), today(), &Regions::default());
    assert_eq!(report.findings.len(), dengji::finding::MAX_FINDINGS + 1);
    let last = report.findings.last().unwrap();
    assert_eq!((last.code, last.severity, last.pointer.as_str()), (Code::ReportTruncated, Severity::Error, ""));
    assert!(last.param("count").unwrap().parse::<u32>().unwrap() > 18_000);
}

#[test]
fn a_profile_changes_severities() {
    let mut profile = guangzhou();
    profile.severities.push(dengji::platform::SeverityRule {
        code: Code::ApplicationContactNotApplicant,
        severity: Severity::Error,
        basis: profile.required_fields[0].basis.clone(),
    });
    let mut document = sound();
    set(&mut document.application.contact.as_mut().unwrap().name, "钱七");
    let report = document.check(&profile, today(), &Regions::default());
    assert_eq!(the(&report, Code::ApplicationContactNotApplicant).severity, Severity::Error);
}
