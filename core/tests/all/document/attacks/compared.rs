//! What is compared after a signature: each guard alone, with nothing beside it that would be caught all the same.

use dengji::document::{
    sign::Certification,
    verify::{ChangeKind, SignatureVerdict},
};

use super::{
    annotated,
    attack::{
        append, append_freeing, body, certified, edit, fill_in, paper, picture_of, request, signed, signed_by, size_of,
        stream,
    },
    carried::{NOWHERE, signed_up_to_its_end, value},
    caught, codes,
    floods::{Draft, FLOODS, revised, tight},
    later::{field_objects, sneak},
    not_believed, passes, verify,
};

/// An object to which several keys lead changes as the gravest of them says.
#[test]
fn what_several_keys_lead_to_is_what_the_gravest_is() {
    let keys = [
        ("/Metadata 70 0 R", 0),
        ("/DSS<</Certs[70 0 R]>>", 0),
        ("/StructTreeRoot<</Type/StructTreeRoot/RoleMap 70 0 R>>", 1),
        ("/Names<</Dests 70 0 R>>", 2),
    ];
    for (one, first) in keys {
        for (other, second) in keys.into_iter().filter(|(other, _)| *other != one) {
            let catalog = body(&paper(), 1).replacen("<<", &format!("<<{one}{other}"), 1);
            let base = append(&paper(), &[(1, catalog), (70, "<</A/B>>".to_owned())]);
            let forged = append(&signed_by(&base, &request("First")), &[(70, "<</A/C>>".to_owned())]);
            let verdict = verify(&forged).verdict;
            let is_grave = first.max(second) > 1;
            assert!(!is_grave || verdict == SignatureVerdict::Invalid, "{one} {other}: {verdict:?}");
            assert!(first.max(second) > 0 || verdict == SignatureVerdict::Valid, "{one} {other}: {verdict:?}");
        }
    }
}

/// Lists of annotations and fields may be objects of their own, and grow as those that are written directly.
#[test]
fn lists_that_are_objects_grow_as_others_do() {
    let page = body(&paper(), 3).replace("/Annots[9 0 R 12 0 R]", "/Annots 60 0 R");
    let form = body(&paper(), 8).replace("/Fields[9 0 R 12 0 R]", "/Fields 61 0 R");
    let list = || "[9 0 R 12 0 R]".to_owned();
    let base = append(&paper(), &[(3, page), (8, form), (60, list()), (61, list())]);
    let file = signed_by(&base, &request("First"));
    let longer = |number: u32| (number, tight(&body(&file, number)).replace(']', " 90 0 R]"));
    let field = format!("<</Type/Annot/Subtype/Widget/FT/Sig/T(Empty)/F 4/P 3 0 R{NOWHERE}>>");
    passes(&append(&file, &[longer(60), longer(61), (90, field)]));
    // One that names a widget twice names it no less once it does so once.
    let twice = edit(&paper(), 3, "12 0 R", "12 0 R 12 0 R");
    passes(&edit(&signed_by(&twice, &request("First")), 3, "12 0 R 12 0 R", "12 0 R"));
    // And what is new in them is looked at.
    let stamp = "<</Type/Annot/Subtype/Stamp/Rect[72 690 300 720]>>".to_owned();
    caught(&append(&file, &[longer(60), (90, stamp)]), "signature.changed_annotation");
}

/// A node of the form gets more fields, and nothing else.
#[test]
fn a_node_of_the_form_that_was_there_gets_more_fields() {
    let form = body(&paper(), 8).replacen("12 0 R", "12 0 R 95 0 R", 1);
    let base = [
        (8, form),
        (95, "<</T(group)/Kids[96 0 R]>>".to_owned()),
        (96, "<</FT/Tx/T(one)/V(1)/Parent 95 0 R>>".to_owned()),
    ];
    let file = signed_by(&append(&paper(), &base), &request("First"));
    let more =
        |node: &str| append(&file, &[(95, node.to_owned()), (97, "<</FT/Sig/T(New)/Parent 95 0 R>>".to_owned())]);
    passes(&more("<</T(group)/Kids[96 0 R 97 0 R]>>"));
    // The same where its list is an object of its own.
    let mut listed = base.clone();
    listed[1].1 = "<</T(group)/Kids 94 0 R>>".to_owned();
    let listed = append(&append(&paper(), &[(94, "[96 0 R]".to_owned())]), &listed);
    let grown = |field: &str| {
        let objects = [(94, "[96 0 R 97 0 R]".to_owned()), (97, field.to_owned())];
        append(&signed_by(&listed, &request("First")), &objects)
    };
    passes(&grown("<</FT/Sig/T(New)/Parent 95 0 R>>"));
    caught(&grown("<</FT/Tx/T(New)/V(2)/Parent 95 0 R>>"), "signature.changed_field");
    caught(&more("<</T(group)/Kids[96 0 R 97 0 R]/AA<</K<</S/JavaScript/JS(1)>>>>>>"), "signature.changed_content");
    // One that comes without a name, or without fields, is no node.
    let new = |node: &str, field: &str| {
        let form = body(&file, 8).replacen("95 0 R", "95 0 R 98 0 R", 1);
        append(&file, &[(8, form), (98, node.to_owned()), (99, field.to_owned())])
    };
    let empty = "<</FT/Sig/T(New)/Parent 98 0 R>>";
    passes(&new("<</T(other)/Kids[99 0 R]>>", empty));
    caught(&new("<</Kids[99 0 R]/AA<<>>>>", empty), "signature.changed_content");
}

#[test]
fn names_of_fields_that_hold_no_signature_may_stand_twice() {
    let form = body(&paper(), 8).replacen("9 0 R", "9 0 R 60 0 R", 1);
    let twin = "<</FT/Tx/T(name)/V(old)>>".to_owned();
    let file = signed_by(&append(&paper(), &[(8, form), (60, twin)]), &request("First"));
    assert!(!codes(&passes(&file)).contains(&"signature.name_twice".to_owned()));
}

/// A field shows where its place has both a width and a height.
#[test]
fn a_place_without_an_area_shows_nothing() {
    let add = |place: &str| {
        let file = certified(Certification::FormFilling);
        verify(&append(&file, &field_objects(&file, "Empty", &format!("/Rect[{place}]/AP<</N 11 0 R>>")))).verdict
    };
    for place in ["72 690 300 690", "72 690 72 720", "72 690 72 690"] {
        assert_eq!(add(place), SignatureVerdict::Valid, "{place}");
    }
    assert_eq!(add("72 690 300 720"), SignatureVerdict::Invalid);
    // An empty field that gets a picture looks signed where it shows, and is for a person to look at where it does not.
    let drawn = |place: &str| {
        let base = edit(&paper(), 12, "/Rect[72 500 172 540]", &format!("/Rect[{place}]"));
        verify(&edit(&signed_by(&base, &request("First")), 12, "/F 4", "/F 4/AP<</N 11 0 R>>")).verdict
    };
    assert_eq!(drawn("72 500 172 500"), SignatureVerdict::Indeterminate);
    assert_eq!(drawn("72 500 172 540"), SignatureVerdict::Invalid);
}

/// A field with one widget for each place; in a later revision it is written anew with one more, or as another kind.
#[test]
fn a_field_that_is_written_anew_has_the_widgets_that_it_had() {
    let widget = |place: &str| format!("<</Type/Annot/Subtype/Widget/F 4/P 3 0 R/Parent 95 0 R/Rect[{place}]>>");
    let kinds = [("Tx", "/V(old)"), ("Sig", "")];
    for (kind, value) in kinds {
        let form = body(&paper(), 8).replacen("12 0 R", "12 0 R 95 0 R", 1);
        let page = body(&paper(), 3).replace("12 0 R", "12 0 R 96 0 R");
        let field = format!("<</FT/{kind}/T(many){value}/Kids[96 0 R]>>");
        let base = [(8, form), (3, page), (95, field.clone()), (96, widget("300 600 310 610"))];
        let file = signed_by(&append(&paper(), &base), &request("First"));
        let anew = |kids: &str| {
            let form = body(&file, 8).replacen("95 0 R", "98 0 R", 1);
            let page = body(&file, 3).replace("96 0 R", "96 0 R 97 0 R");
            let field = field.replace("[96 0 R]", kids);
            append(&file, &[(8, form), (3, page), (98, field), (97, widget("0 0 595 842"))])
        };
        caught(&anew("[96 0 R 97 0 R]"), "signature.changed_field");
        // A widget says no other kind than its field.
        let typed = |kind: &str| edit(&file, 96, "/F 4", &format!("/F 4/FT/{kind}"));
        if kind == "Sig" {
            passes(&typed("Sig"));
        }
        caught(&typed("Btn"), "signature.changed_field");
    }
}

/// The paper with a button of two widgets, of which one is chosen later.
#[test]
fn of_a_button_with_many_widgets_those_that_change_are_judged() {
    let widget = |number: u32, picture: &str| {
        format!(
            "<</Type/Annot/Subtype/Widget/F 4/P 3 0 R/Parent 95 0 R/Rect[{0} 600 {1} 620]/AS/Off/AP{picture}>>",
            300 + 30 * number,
            320 + 30 * number
        )
    };
    let states = |yes: u32| format!("<</N<</Yes {yes} 0 R/Off 60 0 R>>>>");
    let drawn = |content: &str| stream("/Subtype/Form/BBox[0 0 20 20]/Resources<</Font<</F1 6 0 R>>>>", content);
    let text = |it: &str| drawn(&format!("BT /F1 12 Tf ({it}) Tj ET"));
    let file = |first: &str, mark: &str| {
        let form = body(&paper(), 8).replacen("12 0 R", "12 0 R 95 0 R", 1);
        let page = body(&paper(), 3).replace("12 0 R", "12 0 R 96 0 R 97 0 R");
        let objects = [
            (8, form),
            (3, page),
            (95, "<</FT/Btn/Ff 32768/T(which)/V/Off/Kids[96 0 R 97 0 R]>>".to_owned()),
            (96, widget(0, first)),
            (97, widget(1, &states(62))),
            (60, drawn("")),
            (61, text("The price is 999")),
            (62, text(mark)),
        ];
        signed_by(&append(&paper(), &objects), &request("First"))
    };
    let choose = |file: &[u8], widget: u32| {
        let field = body(file, 95).replace("/V/Off", "/V/Yes");
        append(file, &[(95, field), (widget, body(file, widget).replace("/AS/Off", "/AS/Yes"))])
    };
    // What the other one would show is none of this one's business; and three signs are no mark.
    for (mark, is_mark) in [("4", true), ("ab", true), ("abc", false)] {
        let chosen = choose(&file(&states(61), mark), 97);
        if is_mark {
            passes(&chosen);
        } else {
            not_believed(&chosen, "signature.changed_field");
        }
    }
    // One picture for all states.
    not_believed(&choose(&file("<</N 61 0 R>>", "4"), 96), "signature.changed_field");
    not_believed(&choose(&file(&states(61), "4"), 96), "signature.changed_field");
    passes(&choose(&file("<</N 62 0 R>>", "4"), 96));
}

/// The text field of this kind, filled in with this value and picture.
fn filled(kind: &str, old: &str, new: &str, shown: &str, more: &str, objects: &[(u32, String)]) -> Vec<u8> {
    let field = tight(&body(&paper(), 9)).replace("/FT/Tx", kind).replace("/V(old)", old);
    let file = signed_by(&append(&paper(), &[(9, field)]), &request("First"));
    let field = tight(&body(&file, 9)).replace(old, &format!("{new}{more}"));
    let content = format!("/Tx BMC BT /F1 12 Tf 2 6 Td ({shown}) Tj ET EMC");
    let picture = stream("/Type/XObject/Subtype/Form/BBox[0 0 200 20]", &content);
    append(&file, &[&[(9, field), (10, picture)], objects].concat())
}

#[test]
fn a_field_shows_what_its_kind_makes_of_its_value() {
    const LIST: &str = "/FT/Ch/Opt[[(a)(Alpha)][(b)(Beta)](c)]";
    const SECRET: &str = "/FT/Tx/Ff 8192";
    let text = || vec![(70, stream("", "new"))];
    for (kind, old, new, shown, is_shown) in [
        ("/FT/Tx", "/V(old)", "/V 70 0 R", "new", true),
        ("/FT/Tx", "/V(old)", "/V 70 0 R", "999", false),
        (LIST, "/V(b)", "/V(a)", "Alpha", true),
        (LIST, "/V(b)", "/V(a)", "a", true),
        (LIST, "/V(b)", "/V(a)", "Beta", false),
        (LIST, "/V(b)", "/V(c)", "c", true),
        (LIST, "/V(b)", "/V[(a)(b)]", "AlphaBeta", true),
        (LIST, "/V(b)", "/V[(a)(b)]", "Alpha", false),
        (SECRET, "/V(old)", "/V(new)", "***", true),
        (SECRET, "/V(old)", "/V(new)", "****", false),
        (SECRET, "/V(old)", "/V(new)", "new", false),
        ("/FT/Tx/Ff 4096", "/V(old)", "/V(new)", "***", false),
        ("/FT/Tx/Ff 4096", "/V(old)", "/V(new)", "new", true),
    ] {
        let file = filled(kind, old, new, shown, "", &text());
        let report = verify(&file);
        let expected = if is_shown { SignatureVerdict::Valid } else { SignatureVerdict::Indeterminate };
        assert_eq!(report.verdict, expected, "{kind} {new} {shown}: {:?}", codes(&report));
    }
    // Formatted text that cannot be unpacked may say anything; a picture that is none, nothing.
    let unread = vec![(70, stream("/Filter/Unheard", "new"))];
    not_believed(&filled("/FT/Tx", "/V(old)", "/V(new)", "new", "/RV 70 0 R", &unread), "signature.changed_field");
    let field = tight(&body(&signed(), 9)).replace("(old)", "(new)").replace("/N 10 0 R", "/N 10 0 R/R null");
    passes(&append(&signed(), &[(9, field.clone()), (10, picture_of("new"))]));
    // What is pointed at and is not there, some readers look for in all of the file.
    let dangling = field.replace("/R null", "/D 77 0 R");
    not_believed(&append(&signed(), &[(9, dangling), (10, picture_of("new"))]), "pdf.revision_loose");
    // A picture that two readers read differently.
    let twice = picture_of("new").replacen("/BBox[0 0 200 20]", "/BBox[0 0 200 20]/BBox[0 0 2 2]", 1);
    not_believed(&append(&signed(), &[(9, field), (10, twice)]), "signature.changed_field");
}

/// Where the text of a page cannot be read to its end, a field may lie on it.
#[test]
fn a_field_on_a_page_that_is_not_read_is_for_a_person_to_look_at() {
    for content in [stream("/Filter/Unheard", "BT /F1 12 Tf 72 300 Td (far) Tj ET"), "null".to_owned()] {
        let file = signed_by(&append(&paper(), &[(5, content.clone())]), &request("First"));
        let filled = fill_in(&file, "new");
        if content == "null" {
            passes(&filled);
        } else {
            not_believed(&filled, "signature.changed_field");
        }
    }
}

/// A font that was there is the same font where it was written again as it was.
#[test]
fn a_font_that_is_written_again_is_the_one_that_was_signed() {
    let font = "<</Type/Font/Subtype/TrueType/BaseFont/Own/Encoding/WinAnsiEncoding/FontDescriptor 64 0 R>>";
    let parts = [(63, font.to_owned()), (64, "<</FontFile2 66 0 R>>".to_owned()), (66, stream("", "shapes"))];
    let picture = stream(
        "/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F9 63 0 R>>>>",
        "/Tx BMC BT /F9 12 Tf 2 6 Td (new) Tj ET EMC",
    );
    let known = signed_by(&append(&paper(), &parts), &request("First"));
    let fill =
        |file: &[u8]| append(file, &[(9, tight(&body(file, 9)).replace("(old)", "(new)")), (10, picture.clone())]);
    passes(&fill(&known));
    passes(&fill(&append(&known, &parts)));
    not_believed(&fill(&append(&known, &[(66, stream("", "others"))])), "signature.changed_field");
}

#[test]
fn marks_cover_nothing_up_to_a_hairline_and_multiply() {
    for (annotation, is_harmless) in [
        ("/Subtype/Text/Contents(one)/Contents(other)", false),
        ("/Subtype/Link/Border[0 0 2]", true),
        ("/Subtype/Link/Border[0 0 2.01]", false),
        ("/Subtype/Link/BS<</W 2>>", true),
        ("/Subtype/Link/BS<</W 2.01>>", false),
        ("/Subtype/Link/BS<</S/S>>", true),
        ("/Subtype/Underline/C[0 0 0]", true),
        ("/Subtype/Highlight/BM/Multiply/C[1 1 0]", true),
        ("/Subtype/Highlight/C[]", true),
        ("/Subtype/Highlight/C[0.5]", true),
        ("/Subtype/Highlight/C[0.49]", false),
        ("/Subtype/Highlight/C[0.5 0.4 0.4]", true),
        ("/Subtype/Highlight/C[0.4 0.4 0.4]", false),
        ("/Subtype/Highlight/C[0 0 0 0.5]", true),
        ("/Subtype/Highlight/C[0 0 0 0.51]", false),
        ("/Subtype/Highlight/C[0.6 0.6 0.6 0]", false),
        ("/Subtype/Highlight/C[0.6 0.6 0.5 0]", true),
    ] {
        if is_harmless {
            passes(&annotated(annotation));
        } else {
            not_believed(&annotated(annotation), "signature.changed_annotation");
        }
    }
    // A list that names one twice is in no other order once it names it once.
    let twice = body(&paper(), 3).replace("12 0 R", "12 0 R 60 0 R 60 0 R 61 0 R");
    let note = |at: u32| (at, format!("<</Type/Annot/Subtype/Text/Rect[{at} 9 99 99]>>"));
    let mut open = request("First");
    open.certification = Some(Certification::Annotations);
    let file = signed_by(&append(&paper(), &[(3, twice), note(60), note(61)]), &open);
    passes(&edit(&file, 3, "60 0 R 60 0 R", "60 0 R"));
    // Two that look the same, in the page's own list, are one change.
    let direct = "<</Type/Annot/Subtype/Text/Rect[9 9 99 99]>>";
    let both = edit(&certified(Certification::Annotations), 3, "12 0 R", &format!("12 0 R{direct}{direct}"));
    assert_eq!(passes(&both).signatures[0].change_count.all, 1);
}

/// A level that no certification has is the second, which the standard takes, whatever stands beside it.
#[test]
fn a_level_that_is_none_loosens_nothing() {
    for other in ["0", "4", "-1", "(x)"] {
        let of = |level: &str| format!("<</TransformMethod/DocMDP/TransformParams<</P {level}>>>>");
        let file = sneak(&paper(), NOWHERE, &format!("/Reference[{}{}]", of("1"), of(other)));
        passes(&file);
        caught(&edit(&file, 9, "(old)", "(new)"), "signature.changed_field");
    }
}

#[test]
fn resources_of_the_form_only_grow() {
    let with = |from: &str, to: &str| revised(&signed(), &[&|draft| draft.edit(8, from, to)]);
    for (from, to) in [("/DR<<", "/DR[]/Was<<"), ("/Font<</F1 6 0 R>>", "/Font 6 0 R"), ("/Font<<", "/Font[]/Was<<")] {
        caught(&with(from, to), "signature.changed_document");
    }
    passes(&with("/F1 6 0 R", "/F1 6 0 R/F2 6 0 R"));
}

/// The structure of a file, in which parts come and go.
#[test]
fn parts_of_the_structure_come_and_go_with_annotations_alone() {
    let base = |kids: &str, part: &str| {
        let objects = [
            (1, body(&paper(), 1).replacen("<<", "<</StructTreeRoot 70 0 R", 1)),
            (3, body(&paper(), 3).replace("12 0 R", "12 0 R 60 0 R")),
            (60, "<</Type/Annot/Subtype/Text/Rect[500 800 520 820]/Contents(seen)>>".to_owned()),
            (70, "<</Type/StructTreeRoot/K 72 0 R>>".to_owned()),
            (71, part.to_owned()),
            (72, kids.to_owned()),
        ];
        let mut open = request("First");
        open.certification = Some(Certification::Annotations);
        signed_by(&append(&paper(), &objects), &open)
    };
    let part = "<</Type/StructElem/S/P/P 70 0 R/K[0<</Type/OBJR/Obj 60 0 R>>]>>";
    let file = base("[71 0 R 99 0 R]", part);
    // A list that is an object grows, and loses what is nowhere.
    passes(&append(&file, &[(72, "[71 0 R 73 0 R]".to_owned()), (73, "<</S/Sect/P 70 0 R>>".to_owned())]));
    caught(&append(&file, &[(72, "[99 0 R]".to_owned())]), "signature.changed_document");
    // What leads to an annotation goes with it, and nothing else does.
    passes(&edit(&file, 71, "<</Type/OBJR/Obj 60 0 R>>", ""));
    caught(&edit(&file, 71, "[0", "["), "signature.changed_document");
    let empty = base("[71 0 R]", "<</Type/StructElem/S/P/P 70 0 R>>");
    caught(&append(&empty, &[(72, "[]".to_owned())]), "signature.changed_document");
    let nothing = base("[71 0 R]", "<</Type/StructElem/S/P/P 70 0 R/K[]>>");
    caught(&append(&nothing, &[(72, "[]".to_owned())]), "signature.changed_document");
    let note = base("[71 0 R]", "<</Type/StructElem/S/Annot/P 70 0 R/K<</Type/OBJR/Obj 60 0 R>>>>");
    passes(&append(&note, &[(72, "[]".to_owned())]));
}

/// Objects beyond what the trailer counts: some readers drop them. One that is gone is gone for all.
#[test]
fn what_the_trailer_counts_out_and_is_gone_is_no_change() {
    let short = |file: &[u8]| {
        let text = format!("/Size {}", size_of(file));
        let at = file.windows(text.len()).rposition(|part| part == text.as_bytes()).unwrap();
        let mut bytes = file.to_vec();
        bytes[at..at + text.len()].copy_from_slice(format!("{:<1$}", "/Size 11", text.len()).as_bytes());
        bytes
    };
    let objects = field_objects(&paper(), "Sneak", &format!("{NOWHERE}/V 91 0 R"));
    let file = signed_up_to_its_end(short(&append(&paper(), &[&objects[..], &[(91, value())]].concat())));
    passes(&file);
    passes(&short(&append_freeing(&file, &[], &[11])));
    not_believed(&append(&file, &[]), "signature.changed_document");
}

/// Beyond the fields that are read nothing can be said of a widget.
#[test]
fn a_widget_whose_field_is_not_read_is_held_against_nobody() {
    let file = signed();
    let forged = revised(
        &file,
        &[&|draft| {
            FLOODS[1].1(draft, 200, 10_050);
            let fields = draft.body(8).replacen(']', " 90 0 R]", 1);
            draft.put(8, fields);
            draft.edit(3, "12 0 R", "12 0 R 90 0 R");
            draft.put(90, format!("<</Type/Annot/Subtype/Widget/FT/Sig/T(Late)/F 4/P 3 0 R{NOWHERE}>>"));
        }],
    );
    let report = verify(&forged);
    assert!(codes(&report).contains(&"pdf.too_many_fields".to_owned()));
    let annotations = |change: &dengji::document::verify::Change| {
        matches!(change.kind, ChangeKind::AnnotationAdded | ChangeKind::AnnotationChanged)
    };
    assert!(!report.signatures.iter().any(|it| it.changes.iter().any(annotations)));
}

/// Where not all revisions were compared, each signature is told of what came after it, and of nothing before.
#[test]
fn what_was_signed_anew_is_told_to_those_before_alone() {
    let mut many = Draft::on(&paper());
    let kids: String = (200..500).map(|number| format!(" {number} 0 R")).collect();
    many.edit(2, "4 0 R]", &format!("4 0 R{kids}]"));
    (200..500).for_each(|number| many.put(number, "<</Type/Page/Parent 2 0 R/Annots 60 0 R>>"));
    many.put(60, format!("[({})]", "x".repeat(5_000)));
    let first = signed_by(&many.done(), &request("First"));
    let forged = append(&first, &[(5, stream("", "BT (The price is 999) Tj ET"))]);
    let mut bytes = signed_by(&forged, &request("Second"));
    for _ in 0..30 {
        bytes = append(&bytes, &[(70, "0".to_owned())]);
    }
    let report = verify(&bytes);
    assert!(codes(&report).contains(&"pdf.too_complex".to_owned()));
    let verdict = |field: &str| {
        report.signatures.iter().find(|it| it.field.as_deref() == Some(field)).map(|it| it.verdict).unwrap()
    };
    assert_eq!(verdict("First"), SignatureVerdict::Invalid);
    assert_eq!(verdict("Second"), SignatureVerdict::Indeterminate);
}
