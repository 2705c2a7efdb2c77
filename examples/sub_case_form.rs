//! The page of one sub-case as HTML: its form with what is found beside each field. No name, option or condition is
//! written here: all of it comes with the form.
//!
//! `cargo run -p dengji --example sub_case_form > form.html`, from the root of the repository.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a host, unlike core, reads files and speaks to people"
)]

use std::{error::Error, fmt::Write, fs};

use dengji::{
    application::SubCaseDocument,
    finding::{Finding, Language, Severity},
    form::{FieldKind, FormField, form, place_label},
    identifier::Regions,
    json,
    platform::Profile,
    time::Date,
};

const STYLE: &str = "body{font-family:sans-serif;max-width:60em;margin:2em auto}fieldset{margin:1em 0;border:1px solid #999}\
    .field{display:grid;grid-template-columns:16em 1fr;gap:.3em 1em;margin:.4em 0}.error{color:#b00}.warning{color:#960}\
    .star{color:#b00}small{color:#555;grid-column:2}input,select,textarea{font:inherit;width:100%;box-sizing:border-box}";

fn safe(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn class(severity: Severity) -> &'static str {
    if severity == Severity::Error { "error" } else { "warning" }
}

/// What is found at a place or, of a section, of all of it.
fn notes(findings: &[&Finding]) -> String {
    let note = |finding: &&Finding| {
        format!("<small class={}>{}</small>", class(finding.severity), safe(&finding.text(Language::Zh)))
    };
    findings.iter().map(note).collect()
}

fn control(field: &FormField) -> String {
    let (name, value) = (safe(&field.pointer), safe(&field.value));
    let mut attributes = format!("id=\"{name}\" name=\"{name}\"");
    if field.readonly {
        attributes += " disabled";
    }
    if let Some(longest) = field.longest {
        attributes = format!("{attributes} maxlength={longest}");
    }
    match field.kind {
        FieldKind::Choice | FieldKind::YesNo => {
            let known = field.options.iter().any(|option| option.code == field.value);
            let other = if known { String::new() } else { format!("<option selected>{value}</option>") };
            let option = |code: &str, name: &str| {
                let selected = if code == field.value { " selected" } else { "" };
                format!("<option value=\"{}\"{selected}>{}</option>", safe(code), safe(name))
            };
            let options: String = field.options.iter().map(|one| option(&one.code, &one.name.zh)).collect();
            format!("<select {attributes}>{other}{options}</select>")
        }
        FieldKind::Lines => format!("<textarea {attributes} rows=2>{value}</textarea>"),
        FieldKind::Files => format!("<span><input {attributes} type=file multiple>{value}</span>"),
        FieldKind::Note => String::new(),
        FieldKind::Date => format!("<input {attributes} type=date value=\"{value}\">"),
        FieldKind::Phone => format!("<input {attributes} type=tel value=\"{value}\">"),
        _ => format!("<input {attributes} value=\"{value}\">"),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", page()?);
    Ok(())
}

fn page() -> Result<String, Box<dyn Error>> {
    let mut page = String::new();
    let sub_case: SubCaseDocument =
        json::read(&fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/data/form/sub-case.json"))?)?;
    let profile = Profile::builtin("guangzhou-registration").ok_or("no such profile")?;
    let today = Date::parse("2024-08-01").ok_or("no such day")?;
    let form = form(&sub_case.input(), &profile, today);
    let findings = form.sub_case.check(&profile, today, &Regions::default()).findings;
    let at = |pointer: &str| -> Vec<&Finding> {
        findings.iter().filter(|finding| !pointer.is_empty() && finding.pointer == pointer).collect()
    };
    writeln!(page, "<!doctype html><html lang=zh><meta charset=utf-8><title>{}</title>", safe(&profile.name.zh))?;
    writeln!(page, "<style>{STYLE}</style><h1>{}</h1><ul>", safe(&profile.name.zh))?;
    for finding in &findings {
        let place = place_label(finding, &form.sub_case.business_type, &profile);
        let (place, text) = (place.map(|label| label.zh).unwrap_or_default(), finding.text(Language::Zh));
        let (class, to) = (class(finding.severity), safe(&finding.pointer));
        writeln!(page, "<li class={class}><a href=\"#{to}\">{}</a> {}", safe(&place), safe(&text))?;
    }
    writeln!(page, "</ul><form>")?;
    for section in form.sections.iter().filter(|section| section.visible) {
        writeln!(page, "<fieldset id=\"{0}\"><legend>{1}</legend>", safe(&section.pointer), safe(&section.label.zh))?;
        writeln!(page, "{}", notes(&at(&section.pointer)))?;
        for group in &section.groups {
            if let Some(label) = &group.label {
                writeln!(page, "<b>{}</b>", safe(&label.zh))?;
            }
            for field in group.fields.iter().filter(|field| field.visible) {
                let star = if field.severity == Some(Severity::Error) { "<span class=star>*</span>" } else { "" };
                let unit = field.unit.as_ref().map(|unit| format!("（{}）", unit.zh)).unwrap_or_default();
                let help = field.help.as_ref().map(|help| format!("<small>？{}</small>", safe(&help.zh)));
                writeln!(
                    page,
                    "<div class=field><label for=\"{}\">{star}{}{unit}</label>{}{}{}</div>",
                    safe(&field.pointer),
                    safe(&field.label.zh),
                    control(field),
                    help.unwrap_or_default(),
                    notes(&at(&field.pointer)),
                )?;
            }
        }
        if let Some(add) = &section.add {
            writeln!(page, "<button name=\"{}\" value='{}'>＋{}</button>", add.pointer, add.value, add.label.zh)?;
        }
        writeln!(page, "</fieldset>")?;
    }
    writeln!(page, "</form></html>")?;
    Ok(page)
}

#[cfg(test)]
mod tests {
    /// The page has every field that is shown, stars where something is required, and each finding with its place.
    #[test]
    fn the_page_shows_form_and_findings() {
        let page = super::page().unwrap_or_default();
        for text in ["预购人(买受人)", "<span class=star>*</span>", "<select", "type=file", "<option", "<button"]
        {
            assert!(page.contains(text), "{text} is not on the page");
        }
        let (list, form) = page.split_once("</ul><form>").unwrap_or_default();
        assert!(list.contains("<li class=error>"), "{list}");
        assert!(form.contains("<p class=error>") || form.contains("<small class=error>"), "no finding beside a field");
    }
}
