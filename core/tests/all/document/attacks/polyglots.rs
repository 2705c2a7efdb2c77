//! One object in two roles, and what decides how things lie on a page: prepared before somebody signs, used afterwards.

use dengji::document::sign::Certification;

use super::{
    annotated,
    attack::{append, paper, picture_of, request, signed, signed_by, stream},
    caught,
    floods::tight,
    not_believed, passes,
};

fn body(file: &[u8], number: u32) -> String {
    tight(&super::attack::body(file, number))
}

fn edit(file: &[u8], number: u32, from: &str, to: &str) -> Vec<u8> {
    let old = body(file, number);
    assert!(old.contains(from), "{old}");
    append(file, &[(number, old.replace(from, to))])
}

/// The paper with these objects, signed.
fn prepared(objects: &[(u32, String)]) -> Vec<u8> {
    let file = signed_by(&append(&paper(), objects), &request("First"));
    passes(&file);
    file
}

fn was(number: u32) -> String {
    body(&paper(), number)
}

fn picture(text: &str) -> String {
    stream("/Type/XObject/Subtype/Form/BBox[0 0 200 20]", &format!("BT /F1 12 Tf ({text}) Tj ET"))
}

/// An annotation over the text of the first page.
fn note(picture: u32) -> String {
    format!("<</Type/Annot/Subtype/FreeText/Rect[72 690 300 720]/AP<</N {picture} 0 R>>>>")
}

#[test]
fn a_node_of_pages_is_no_hiding_place() {
    // Readers exist that believe the count.
    caught(&edit(&signed(), 2, "/Count 2", "/Count 1"), "signature.changed_pages");
    let root = (1, body(&signed(), 1).replacen("/Pages 2 0 R", "/Pages 60 0 R", 1));
    caught(&append(&signed(), &[root, (60, was(2).replace("/Count 2", "/Count 1"))]), "signature.changed_pages");
    let node = |font: &str| was(2).replace("/Type/Pages", &format!("/Type/Pages/Subtype/Type1/BaseFont/{font}"));
    let file = prepared(&[(2, node("Helvetica")), (3, was(3).replace("/F1 6 0 R", "/F1 2 0 R"))]);
    caught(&append(&file, &[(2, node("Other"))]), "signature.changed_pages");
    // A page that we do not read, and others do: its generation is another one.
    let file = prepared(&[(2, was(2).replace("4 0 R", "4 1 R"))]);
    caught(&append(&file, &[(4, was(4).replace("5 0 R", "11 0 R"))]), "signature.changed_pages");
    // The same of a list of annotations.
    let list = "/Annots 60 1 R/Contents";
    let file = prepared(&[(4, was(4).replace("/Contents", list)), (60, "[]".to_owned()), (61, note(11))]);
    caught(&append(&file, &[(60, "[61 0 R]".to_owned())]), "signature.changed_content");
}

#[test]
fn what_lies_where_stays() {
    let file = signed();
    caught(&edit(&file, 3, "9 0 R 12 0 R", "12 0 R"), "signature.changed_field");
    caught(&edit(&file, 4, "/Contents", "/Annots[9 0 R]/Contents"), "signature.changed_field");
    let shown = signed_by(&paper(), &request("Second"));
    caught(&edit(&shown, 3, "9 0 R 12 0 R", "9 0 R"), "signature.changed_signed");
    caught(&edit(&shown, 4, "/Contents", "/Annots[12 0 R]/Contents"), "signature.changed_signed");
    // A field that lay nowhere, and is not signed now.
    let form = was(8).replacen("12 0 R", "12 0 R 70 0 R", 1);
    let nowhere = "<</Type/Annot/Subtype/Widget/FT/Sig/T(Hidden)/Rect[72 690 300 720]>>".to_owned();
    let file = prepared(&[(8, form), (70, nowhere)]);
    caught(&edit(&file, 4, "/Contents", "/Annots[70 0 R]/Contents"), "signature.changed_field");
    // A widget that stands in its field's own list.
    let kids = |area: &str| format!("<</FT/Tx/T(name)/V(old)/Kids[<</Subtype/Widget/Rect[{area}]>>]>>");
    let file = prepared(&[(9, kids("0 0 9 9"))]);
    caught(&append(&file, &[(9, kids("0 0 595 842"))]), "signature.changed_field");
    // What lies on top is seen.
    let both = |list: &str| was(3).replace("12 0 R", &format!("12 0 R {list}"));
    let file = prepared(&[(60, note(10)), (61, note(11)), (3, both("61 0 R 60 0 R"))]);
    caught(&edit(&file, 3, "61 0 R 60 0 R", "60 0 R 61 0 R"), "signature.changed_annotation");
    let direct = |one: u32, other: u32| both(&format!("{}{}", note(one), note(other)));
    let file = prepared(&[(3, direct(10, 11))]);
    let turned = body(&file, 3).replace(&format!("{}{}", note(10), note(11)), &format!("{}{}", note(11), note(10)));
    assert_ne!(turned, body(&file, 3));
    caught(&append(&file, &[(3, turned)]), "signature.changed_annotation");
    // Fields among them.
    caught(&edit(&signed(), 3, "9 0 R 12 0 R", "12 0 R 9 0 R"), "signature.changed_annotation");
}

#[test]
fn a_field_that_is_written_anew_stays_where_it_was() {
    let widget = |parent: u32, area: &str| {
        format!("<</Type/Annot/Subtype/Widget/Parent {parent} 0 R/F 4/P 3 0 R/Rect[{area}]/AP<</N 10 0 R>>>>")
    };
    let field = |value: &str, kid: u32| format!("<</FT/Tx/T(name)/V({value})/Kids[{kid} 0 R]>>");
    let file =
        prepared(&[(9, field("old", 60)), (60, widget(9, "72 600 272 620")), (3, was(3).replace("9 0 R", "60 0 R"))]);
    let anew = |area: &str| {
        let form = body(&file, 8).replacen("9 0 R", "70 0 R", 1);
        let page = body(&file, 3).replace("60 0 R", "61 0 R");
        append(&file, &[(8, form), (70, field("new", 61)), (61, widget(70, area)), (3, page), (10, picture_of("new"))])
    };
    caught(&anew("0 0 595 842"), "signature.changed_field");
    passes(&anew("72 600 272 620"));
}

#[test]
fn what_is_shown_is_shown_whatever_else_it_is() {
    // A widget of a field that may be filled in, and the picture of an annotation.
    let widget = "<</Type/Annot/Subtype/Widget/Parent 9 0 R/Rect[72 600 272 620]>>".to_owned();
    let file = prepared(&[
        (9, "<</FT/Tx/T(name)/V(old)/Kids[60 0 R 70 0 R]>>".to_owned()),
        (60, widget),
        (70, picture("100")),
        (61, note(70)),
        (3, was(3).replace("9 0 R", "60 0 R 61 0 R")),
    ]);
    caught(&append(&file, &[(70, picture("999"))]), "signature.changed_annotation");
    // A field, and the fonts of a picture, one of which bears the name of a key that filling in changes.
    let fonts = "/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font 9 0 R>>";
    let file = prepared(&[
        (9, was(9).replace("/F 4", "/F 4/Q 6 0 R")),
        (70, stream(fonts, "/Q 12 Tf (100) Tj")),
        (61, note(70)),
        (3, was(3).replace("12 0 R", "12 0 R 61 0 R")),
    ]);
    let filled = body(&file, 9).replace("(old)", "(new)");
    let font = "<</Type/Font/Subtype/Type1/BaseFont/Other>>".to_owned();
    caught(&append(&file, &[(9, filled.replace("/Q 6 0 R", "/Q 71 0 R")), (71, font)]), "signature.changed_annotation");
}

#[test]
fn what_runs_at_opening_runs_whatever_else_it_is() {
    let opens = |number: u32| was(1).replacen("<<", &format!("<</OpenAction {number} 0 R"), 1);
    let file = prepared(&[(1, opens(9)), (9, was(9).replace("/F 4", "/F 4/S/Launch"))]);
    let filled = body(&file, 9).replace("/F 4", "/F(program)").replace("(old)", "(new)");
    caught(&append(&file, &[(9, filled)]), "signature.changed_document");
    let note = "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/S/JavaScript/JS(1)>>".to_owned();
    let base = append(&paper(), &[(1, opens(60)), (60, note), (3, was(3).replace("12 0 R", "12 0 R 60 0 R"))]);
    let mut open = request("First");
    open.certification = Some(Certification::Annotations);
    let file = signed_by(&base, &open);
    passes(&file);
    caught(&edit(&file, 60, "JS(1)", "JS(2)"), "signature.changed_document");
}

#[test]
fn nodes_of_the_form_are_explained_by_nothing() {
    let node = |look: &str| format!("<</T(top)/DA({look})/Kids[9 0 R]>>");
    let file = prepared(&[(8, was(8).replacen("9 0 R", "95 0 R", 1)), (95, node("/F1 0 Tf"))]);
    let other = (95, node("/F2 0 Tf"));
    let form = body(&file, 8).replacen("95 0 R", "95 0 R 96 0 R", 1);
    passes(&append(&file, &[(8, form.clone()), (96, "<</FT/Sig/T(New)>>".to_owned())]));
    caught(&append(&file, std::slice::from_ref(&other)), "signature.changed_content");
    caught(&edit(&file, 95, "/Kids[", "/Kids[60 0 R]/Kids["), "signature.changed_content");
    let by_a_field = [other.clone(), (8, form), (96, "<</FT/Sig/T(New)/Own 95 0 R>>".to_owned())];
    caught(&append(&file, &by_a_field), "signature.changed_content");
    let filled = body(&file, 9).replace("(old)", "(new)").replace("/F 4", "/F 4/MK 95 0 R");
    caught(&append(&file, &[other, (9, filled)]), "signature.changed_content");
}

#[test]
fn fields_that_readers_draw_anew_are_for_a_person_to_judge() {
    let asks = "<</NeedAppearances true";
    let file = prepared(&[(9, was(9).replace("(old)", "(999)"))]);
    not_believed(&append(&file, &[(8, body(&file, 8).replacen("<<", asks, 1))]), "signature.changed_document");
    let file = prepared(&[(8, was(8).replacen("<<", asks, 1))]);
    not_believed(&edit(&file, 8, "/NeedAppearances true", ""), "signature.changed_document");
    not_believed(&edit(&file, 8, "/DA(/F1 0 Tf)", "/DA(/F1 0 Tf 1 g)"), "signature.changed_document");
    // Where no field is drawn so, nothing is.
    let none = |file: &[u8]| append(file, &[(8, body(file, 8).replacen("9 0 R", "", 1).replacen("<<", asks, 1))]);
    let file = prepared(&[(8, was(8).replacen("9 0 R", "", 1)), (3, was(3).replacen("9 0 R", "", 1))]);
    passes(&none(&file));
}

#[test]
fn buttons_show_one_of_their_pictures() {
    let button = was(9).replace("/FT/Tx", "/FT/Btn");
    let chosen = button.replace("/V(old)", "/V/Yes/AS/Yes").replace("/N 10 0 R", "/N<</Yes 10 0 R/Off 60 0 R>>");
    let nothing = stream("/Type/XObject/Subtype/Form/BBox[0 0 200 20]", "");
    let file = prepared(&[(9, chosen), (60, nothing)]);
    let other = body(&file, 9).replace("/V/Yes/AS/Yes", "/V/Off/AS/Off");
    passes(&append(&file, &[(9, other.clone())]));
    not_believed(&append(&file, &[(9, other.replace("10 0 R", "11 0 R"))]), "signature.changed_field");
    not_believed(&append(&file, &[(9, other), (60, picture("Yes"))]), "signature.changed_field");
    not_believed(&edit(&file, 9, "/V/Yes/AS/Yes", "/V/Off/AS/Yes"), "signature.changed_field");
    // One that is pressed has no value.
    let file = prepared(&[(9, button.replace("/V(old)", "/Ff 65536"))]);
    let pressed = body(&file, 9).replace("/F 4", "/F 4/V/x").replace("10 0 R", "11 0 R");
    not_believed(&append(&file, &[(9, pressed)]), "signature.changed_field");
}

#[test]
fn what_a_button_shows_once_it_is_chosen_is_a_mark() {
    let button = |place: &str| {
        let chosen = was(9).replace("/FT/Tx", "/FT/Btn").replace("/V(old)", "/V/Off/AS/Off");
        chosen.replace("/N 10 0 R", "/N<</Yes 10 0 R/Off 60 0 R>>").replace("72 600 272 620", place)
    };
    let choose = |place: &str, content: &str| {
        let image =
            stream("/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", "x");
        let dictionary = "/Subtype/Form/BBox[0 0 20 20]/Resources<</Font<</F1 6 0 R>>/XObject<</I 61 0 R>>>>";
        let file = prepared(&[
            (9, button(place)),
            (10, stream(dictionary, content)),
            (60, stream("/Subtype/Form/BBox[0 0 20 20]", "")),
            (61, image),
        ]);
        edit(&file, 9, "/V/Off/AS/Off", "/V/Yes/AS/Yes")
    };
    let (beside, over) = ("72 600 92 620", "60 690 200 715");
    for content in
        ["BT /F1 12 Tf (4) Tj ET", "0 0 20 20 re S 2 2 m 18 18 l S", "1 g 0 0 20 20 re f 0 g BT /F1 9 Tf (x) Tj ET"]
    {
        passes(&choose(beside, content));
        not_believed(&choose(over, content), "signature.changed_field");
    }
    for content in ["BT /F1 12 Tf (The price is 999) Tj ET", "20 0 0 20 0 0 cm /I Do", "BI /W 1/H 1 ID x EI"] {
        not_believed(&choose(beside, content), "signature.changed_field");
    }
    // What is as large as a sentence may be one, drawn with lines.
    not_believed(&choose("72 600 372 620", "2 2 m 18 18 l S"), "signature.changed_field");
    passes(&choose("72 600 372 620", "q 20 0 0 20 0 0 cm Q"));
}

#[test]
fn a_field_of_text_shows_none_of_several_pictures() {
    // The other picture was signed, and nobody has seen it.
    let states = was(9).replace("/V(old)", "/V(old)/AS/a").replace("/N 10 0 R", "/N<</a 10 0 R/b 60 0 R>>");
    let drawn = "0 0 m 200 20 l S /Tx BMC BT /F1 12 Tf (old) Tj ET EMC";
    let other = stream("/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F1 6 0 R>>>>", drawn);
    let file = prepared(&[(9, states), (60, other)]);
    not_believed(&edit(&file, 9, "/AS/a", "/AS/b"), "signature.changed_field");
    let written = body(&file, 9).replace("/V(old)/AS/a", "/V(old )/AS/b");
    not_believed(&append(&file, &[(9, written)]), "signature.changed_field");
}

#[test]
fn marks_that_cover_or_act_are_for_a_person_to_judge() {
    let area = "/QuadPoints[72 720 300 720 72 690 300 690]";
    for (annotation, is_harmless) in [
        ("/Subtype/Text/Contents(seen)", true),
        ("/Subtype/Text/AP<</N 11 0 R>>", false),
        ("/Subtype/Popup/AP<</N 11 0 R>>", false),
        ("/Subtype/Link/Border[0 0 1]/A<</S/URI/URI(https://example.org)>>", true),
        ("/Subtype/Link/Border[0 0 40]/C[1 1 1]", false),
        ("/Subtype/Link/BS<</W 40>>", false),
        ("/Subtype/Link/A<</S/JavaScript/JS(1)>>", false),
        ("/Subtype/Link/A<</S/GoTo/D[3 0 R/Fit]/Next<</S/JavaScript/JS(1)>>>>", false),
        ("/Subtype/Link/AA<</E<</S/JavaScript/JS(1)>>>>", false),
        ("/Subtype/Text/Subtype/Square", false),
        (&format!("/Subtype/Highlight/C[1 1 0]{area}"), true),
        (&format!("/Subtype/Highlight/C[0 0 0]{area}"), false),
        (&format!("/Subtype/Highlight/C[0 0 0 1]{area}"), false),
        (&format!("/Subtype/Highlight/C[0 0 1 0]{area}"), true),
        (&format!("/Subtype/Highlight/BM/Normal/C[1 1 0]{area}"), false),
        (&format!("/Subtype/StrikeOut/BS<</W 40>>/C[1 1 1]{area}"), false),
        (&format!("/Subtype/StrikeOut/C[1 0 0]{area}"), true),
    ] {
        if is_harmless {
            passes(&annotated(annotation));
        } else {
            not_believed(&annotated(annotation), "signature.changed_annotation");
        }
    }
}

#[test]
fn what_an_annotation_hid_or_said_is_missed() {
    let mut open = request("First");
    open.certification = Some(Certification::Annotations);
    let small = "<</Type/Annot/Subtype/Text/Rect[500 800 520 820]/Contents(seen)>>".to_owned();
    let page = was(3).replace("12 0 R", "12 0 R 60 0 R 61 0 R");
    let file = signed_by(&append(&paper(), &[(3, page), (60, note(10)), (61, small.clone())]), &open);
    passes(&file);
    passes(&edit(&file, 3, "61 0 R", ""));
    passes(&edit(&file, 61, "seen", "read"));
    not_believed(&edit(&file, 3, "60 0 R", ""), "signature.changed_annotation");
    not_believed(&append(&file, &[(60, small)]), "signature.changed_annotation");
}

#[test]
fn what_is_read_aloud_stays() {
    let element = "<</Type/StructElem/S/P/P 60 0 R/Pg 3 0 R/K 0>>";
    let root = |kids: &str| format!("<</Type/StructTreeRoot/K[{kids}]>>");
    for direct in [false, true] {
        let link = if direct { root("61 0 R") } else { "60 0 R".to_owned() };
        let file = prepared(&[
            (1, was(1).replacen("<<", &format!("<</StructTreeRoot {link}"), 1)),
            (60, root("61 0 R")),
            (61, element.to_owned()),
        ]);
        caught(&edit(&file, 61, "/S/P", "/S/P/ActualText(999)"), "signature.changed_document");
        // A part for a new field comes to it.
        let place = if direct { 1 } else { 60 };
        let grown = body(&file, place).replace("61 0 R", "61 0 R 62 0 R");
        let part = "<</Type/StructElem/S/Form/P 60 0 R/K<</Type/OBJR/Obj 12 0 R>>>>".to_owned();
        passes(&append(&file, &[(place, grown), (62, part)]));
    }
}

/// The structure may grow with fields, and shrink with annotations; what is read aloud of the pages stays.
#[test]
fn no_other_structure_takes_the_place_of_the_signed_one() {
    let element = |more: &str| format!("<</Type/StructElem/S/P/P 60 0 R/Pg 3 0 R/K 0{more}>>");
    let lie = (64, element("/ActualText(The price is 999)"));
    let form = "<</Type/StructElem/S/Form/P 60 0 R/K<</Type/OBJR/Obj 12 0 R>>";
    let file = prepared(&[
        (1, was(1).replacen("<<", "<</StructTreeRoot 60 0 R", 1)),
        (60, "<</Type/StructTreeRoot/K[61 0 R 62 0 R]/ParentTree 63 0 R>>".to_owned()),
        (61, element("")),
        (62, format!("{form}>>")),
        (63, "<</Nums[0[61 0 R] 1 62 0 R]>>".to_owned()),
    ]);
    let with = |objects: &[(u32, String)]| append(&file, objects);
    let root = |kids: &str, tree: &str| (60, format!("<</Type/StructTreeRoot/K {kids}/ParentTree {tree}>>"));
    let tree = |number: u32, nums: &str| (number, format!("<</Nums[{nums}]>>"));
    // It grows, in whatever way that is written.
    let more = (65, format!("{form}/Alt(sign here)>>"));
    passes(&with(&[root("[61 0 R 65 0 R 62 0 R]", "63 0 R"), more.clone()]));
    passes(&with(&[root("[61 0 R 65 0 R 62 0 R]", "63 0 R"), tree(63, "0[61 0 R] 1 62 0 R 2 65 0 R"), more.clone()]));
    passes(&with(&[
        root("66 0 R", "67 0 R"),
        (66, "[61 0 R 62 0 R 65 0 R]".to_owned()),
        tree(67, "0[61 0 R 65 0 R] 1 62 0 R"),
        more.clone(),
    ]));
    // What belongs to an annotation may go.
    passes(&with(&[root("61 0 R", "63 0 R")]));
    passes(&with(&[root("[61 0 R]", "63 0 R"), tree(63, "0[61 0 R] 1 null")]));
    for objects in [
        // Another part in the place of the signed one, or beside it; none at all.
        vec![root("[64 0 R 62 0 R]", "63 0 R"), lie.clone()],
        vec![root("64 0 R", "63 0 R"), lie.clone()],
        vec![root("[61 0 R 62 0 R 64 0 R]", "63 0 R"), lie.clone()],
        vec![root("66 0 R", "63 0 R"), (66, "[64 0 R]".to_owned()), lie.clone()],
        vec![root("[62 0 R]", "63 0 R")],
        vec![root("[61 0 R 62 0 R 65 0 R]", "63 0 R"), (65, element("/Alt(999)"))],
        vec![root("[61 0 R 62 0 R 65 0 R]", "63 0 R"), (65, format!("{form}/ActualText(999)>>"))],
        // A tree of parents that leads to others.
        vec![root("[61 0 R 62 0 R]", "67 0 R"), tree(67, "0[65 0 R] 1 62 0 R"), (65, element(""))],
        vec![tree(63, "0[65 0 R] 1 62 0 R"), (65, element(""))],
        vec![tree(63, "1 62 0 R")],
        vec![tree(63, "1[61 0 R] 0 62 0 R")],
        // Another structure altogether.
        vec![
            (1, body(&file, 1).replace("/StructTreeRoot 60 0 R", "/StructTreeRoot 66 0 R")),
            (66, "<</Type/StructTreeRoot/K[64 0 R]>>".to_owned()),
            lie.clone(),
        ],
    ] {
        caught(&with(&objects), "signature.changed_document");
    }
    // A file that had none gets one that says something else.
    let bare = signed_by(&paper(), &request("First"));
    let objects = [
        (1, body(&bare, 1).replacen("<<", "<</StructTreeRoot 60 0 R", 1)),
        (60, "<</Type/StructTreeRoot/K[64 0 R]>>".to_owned()),
        lie,
    ];
    caught(&append(&bare, &objects), "signature.changed_document");
}
