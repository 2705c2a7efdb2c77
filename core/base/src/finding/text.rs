//! Findings as text. Every value is shown as its kind wants it, so that no code, no placeholder and no text of strangers
//! that steers a terminal stands in a sentence.

use std::borrow::Cow;

use crate::{
    letters::{is_blank, is_ignorable},
    time::Instant,
};

use super::{Finding, Language, Param, ParamKind, names};

/// The message of a finding, with the values filled in.
pub(super) fn render(finding: &Finding, language: Language) -> String {
    let entry = finding.code.entry();
    let template = match language {
        Language::Zh => entry.zh,
        Language::En => entry.en,
    };
    let mut text = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            break;
        };
        let kind = entry.kind(name);
        let param = finding.params.iter().find(|param| param.name == name);
        text.push_str(&shown(kind, param, language));
        // A bracket in full width brings its own space.
        rest = if text.ends_with('）') { tail.trim_start_matches(' ') } else { tail };
    }
    text.push_str(rest);
    text
}

fn shown(kind: ParamKind, param: Option<&Param>, language: Language) -> String {
    let zh = language == Language::Zh;
    let Some(param) = param else {
        return if zh { "不详" } else { "unknown" }.to_owned();
    };
    if let Some(label) = &param.label {
        return legible(if zh { &label.zh } else { &label.en }).into_owned();
    }
    let value = legible(&param.value);
    if let Some(named) = names::named(kind, &value, language) {
        return named;
    }
    if is_blank(&value) {
        return if zh { "（空）" } else { "(blank)" }.to_owned();
    }
    if kind == ParamKind::Named && zh {
        return "（名称不详）".to_owned();
    }
    match (kind, Instant::parse(&value)) {
        // People read the clock on their wall; the parameter keeps UTC.
        (ParamKind::Instant, Some(at)) => {
            format!("{}{}", at.china_text(), if zh { "（北京时间）" } else { " (UTC+8)" })
        }
        _ if !zh => value.replace('、', ", "),
        _ => value.into_owned(),
    }
}

/// Text of strangers on one line as it can be shown: what steers a terminal or the direction of writing, or is not seen
/// at all, becomes `�`.
#[doc(hidden)]
pub fn legible(text: &str) -> Cow<'_, str> {
    let steers = |letter: char| {
        letter.is_control()
            || is_ignorable(letter)
            || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if text.contains(steers) { text.replace(steers, "\u{fffd}").into() } else { text.into() }
}

/// Several findings as one line for a log: equal sentences once, with how often and where first; and no more than a
/// person reads.
pub(super) fn summary<'a>(findings: impl Iterator<Item = &'a Finding>) -> String {
    const LISTED: usize = 8;
    let mut sentences: Vec<(String, &Finding, usize)> = Vec::new();
    let mut more = 0_usize;
    for finding in findings {
        let text = finding.text(Language::En);
        if let Some((_, _, count)) =
            sentences.iter_mut().find(|(known, first, _)| first.code == finding.code && *known == text)
        {
            *count += 1;
        } else if sentences.len() < LISTED {
            sentences.push((text, finding, 1));
        } else {
            more += 1;
        }
    }
    let mut lines: Vec<String> = sentences
        .into_iter()
        .map(|(text, first, count)| {
            let at = if first.pointer.is_empty() { String::new() } else { format!(" at {}", first.pointer) };
            let again = if count > 1 { format!(", {count} times") } else { String::new() };
            format!("{text} ({}{at}{again})", first.code.as_str())
        })
        .collect();
    if more > 0 {
        lines.push(format!("and {more} more"));
    }
    lines.join("; ")
}
