//! The kinds of seals that the built-in profiles know, as pictures.

use dengji::{
    drawing::{
        font::Font,
        seal::{SealContent, SealPart, draw, lint},
    },
    platform::seal::{SealKind, SealOwner, SealProfile, SealShape},
};

const BOLD: &[u8] = include_bytes!("../../data/fonts/NotoSerifCJKsc-Bold-subset.otf");

fn content() -> SealContent {
    SealContent {
        name: "广西南宁海天房地产开发有限公司".into(),
        foreign_name: "NANNING HAITIAN REAL ESTATE DEVELOPMENT CO., LTD.".into(),
        tax_number: "91440300MA5DA1B2XC".into(),
        person: "张小明".into(),
        ..SealContent::default()
    }
}

fn kinds() -> Vec<SealKind> {
    let profiles = SealProfile::builtin_ids();
    profiles.iter().flat_map(|one| SealProfile::builtin_version(&one.id, &one.version).unwrap().kinds).collect()
}

#[test]
fn every_kind_of_every_profile_is_drawn_in_its_size() {
    let font = Font::parse(BOLD, 0).unwrap();
    let (mut drawn, mut custom) = (0, 0);
    for kind in kinds() {
        let Some(design) = kind.design(&content()) else {
            assert!(kind.custom, "{}", kind.code);
            custom += 1;
            continue;
        };
        let design = design.unwrap();
        assert_eq!((design.width, design.height), (kind.width * 100, kind.height * 100), "{}", kind.code);
        assert_eq!(design.shape, kind.shape);
        assert_eq!(lint(&design, &font).findings, [], "{}", kind.code);
        draw(&design, &font).unwrap();
        let has = |wanted: &str| {
            design.parts.iter().any(|part| match part {
                SealPart::Arc { text, .. } | SealPart::Line { text, .. } | SealPart::Name { text, .. } => {
                    text == wanted
                }
                SealPart::Star { .. } => false,
            })
        };
        match kind.type_code.as_str() {
            "02" => assert!(has("财务专用章")),
            "03" => assert!(has("发票专用章") && has("91440300MA5DA1B2XC")),
            "04" => assert!(has("合同专用章")),
            "05" => assert!(has("张小明")),
            _ => assert_eq!(has("NANNING HAITIAN REAL ESTATE DEVELOPMENT CO., LTD."), kind.bilingual),
        }
        drawn += 1;
    }
    assert!(drawn >= 10 && custom >= 1, "{drawn}, {custom}");
}

/// What no profile has: sizes that no source gives, and other shapes.
#[test]
fn a_kind_without_a_size_gets_the_usual_one() {
    let kinds = kinds();
    let mut kind = kinds.into_iter().find(|kind| kind.type_code == "01" && !kind.bilingual).unwrap();
    (kind.width, kind.height) = (0, 0);
    let side = |kind: &SealKind| kind.design(&content()).unwrap().unwrap().width;
    assert_eq!(side(&kind), 40_000);
    kind.type_code = String::new();
    assert_eq!(side(&kind), 40_000);
    (kind.width, kind.height) = (420, 420);
    assert_eq!(side(&kind), 42_000);
    (kind.owner, kind.shape, kind.width, kind.height) = (SealOwner::Person, SealShape::Square, 0, 0);
    assert_eq!(side(&kind), 20_000);
    kind.type_code = "99".into();
    assert!(kind.design(&content()).is_none());
}
