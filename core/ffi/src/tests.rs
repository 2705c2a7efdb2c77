//! Calls as a wrapper makes them: by the row, with inputs of any kind.

use std::borrow::Cow;

use dengji::drawing::qr::QrCode;

use crate::{Fault, Handle, Input, Output, Row, call, rows};

operations! { "QrCode";
    /// Meets a panic.
    method quick fn panics(code: &QrCode, others: Option<Vec<&QrCode>>) -> bool {
        panic!("version {}, {} others", code.version(), others.map_or(0, |others| others.len()))
    }
}

fn row(class: &str, name: &str) -> &'static Row {
    rows().iter().find(|row| row.class == class && row.name == name).unwrap()
}

fn asked(class: &str, name: &str, inputs: &[Input<'_>]) -> Result<Output, Fault> {
    call(row(class, name), inputs)
}

fn text(text: &str) -> Input<'_> {
    Input::Text(Cow::Borrowed(text))
}

fn made(given: Result<Output, Fault>) -> Handle {
    match given {
        Ok(Output::Handle(handle)) => handle,
        other => panic!("{other:?}"),
    }
}

fn code(text: &str) -> Handle {
    made(asked("QrCode", "new", &[self::text(text)]))
}

fn document(given: Result<Output, Fault>) -> String {
    match given {
        Ok(Output::Json(text)) => text,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_missing_at_the_end_was_left_out() {
    let matrix = |inputs: &[Input<'_>]| {
        document(asked("QrCode", "matrix", &[Input::Handle(made(asked("QrCode", "new", inputs)))]))
    };
    let usual = matrix(&[text("https://example.com/1")]);
    assert_eq!(usual, matrix(&[text("https://example.com/1"), Input::Nothing]));
    assert_eq!(usual, matrix(&[text("https://example.com/1"), text("m")]));
    assert_ne!(usual, matrix(&[text("https://example.com/1"), text("h")]));
    let fault = asked("QrCode", "new", &[]).unwrap_err().to_json();
    assert!(fault.contains("json.wrong_type"), "{fault}");
}

#[test]
fn words_of_lists_cross_as_they_are() {
    let pdf = Input::Bytes(Cow::Borrowed(b"%PDF-1.7\n"));
    let given = asked("", "recognise_file", &[pdf]);
    assert!(matches!(&given, Ok(Output::Text(name)) if name == "pdf"), "{given:?}");
    let abc = || Input::Bytes(Cow::Borrowed(b"abc"));
    let given = asked("", "digest", &[text("sm3"), abc()]);
    assert!(matches!(&given, Ok(Output::Bytes(bytes)) if bytes.starts_with(&[0x66, 0xc7, 0xf0, 0xf4])), "{given:?}");
    let fault = asked("", "digest", &[text("sm4"), abc()]).unwrap_err().to_json();
    assert!(fault.contains("\"malformed\""), "{fault}");
}

#[test]
fn a_foreign_handle_is_refused_by_the_name_of_what_is_wanted() {
    let code = || Input::Handle(code("a"));
    let lists: [(&str, &str, Vec<Input<'_>>, &str); 4] = [
        ("Regions", "history", vec![code(), text("440106")], "Regions"),
        ("", "ocsp_request", vec![code(), code()], "Certificate"),
        ("SealTrust", "new", vec![Input::List(vec![code()])], "Certificate"),
        ("Case", "state", vec![Input::Nothing], "Case"),
    ];
    for (class, name, inputs, wanted) in lists {
        let fault = asked(class, name, &inputs).unwrap_err().to_json();
        assert!(fault.contains("core.foreign") && fault.contains(wanted), "{class}.{name}: {fault}");
    }
}

#[test]
fn every_handle_of_a_call_that_met_a_panic_answers_internal() {
    let [first, second, third] = ["a", "b", "c"].map(code);
    let version = |code: &Handle| asked("QrCode", "version", &[Input::Handle(code.clone())]);
    let inputs = [Input::Handle(first.clone()), Input::List(vec![Input::Handle(second.clone())])];
    let [panics] = ROWS else { panic!("one row") };
    for code in [&first, &second, &third] {
        assert!(matches!(version(code), Ok(Output::Number(1))));
    }
    let said = call(panics, &inputs).unwrap_err().to_json();
    assert!(said.contains("core.internal") && !said.contains("others"), "{said}");
    for code in [&first, &second] {
        assert!(version(code).unwrap_err().to_json().contains("core.internal"));
    }
    assert!(matches!(version(&third), Ok(Output::Number(1))));
}

#[test]
fn lists_of_bytes_and_optional_ones_are_taken() {
    let verifier = made(asked("Verifier", "new", &[Input::List(Vec::new())]));
    let usual = document(asked("Verifier", "policy", &[Input::Handle(verifier)]));
    assert!(usual.starts_with('{'), "{usual}");
    let refused = asked("Verifier", "new", &[Input::List(vec![Input::Bytes(Cow::Borrowed(b"none"))])]);
    let refused = refused.unwrap_err().to_json();
    assert!(!refused.contains("core.") && !refused.contains("json."), "{refused}");
    let trust = made(asked(
        "SealTrust",
        "new",
        &[
            Input::List(Vec::new()),
            Input::Nothing,
            Input::Nothing,
            Input::List(vec![Input::Bytes(Cow::Borrowed(b"no response"))]),
        ],
    ));
    let findings = document(asked("SealTrust", "findings", &[Input::Handle(trust)]));
    assert_eq!(findings.matches("\"code\"").count(), 1, "{findings}");
}
