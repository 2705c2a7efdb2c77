//! What the linters of all kinds of profiles look at alike: names, bases, codes that stand twice.

use std::collections::BTreeMap;

use dengji_base::{
    evidence::EvidenceLife,
    finding::{Code, Finding, Report},
    requirement,
    teller::{self, Teller},
    time::Date,
    words,
};
use dengji_platform::platform::{ActionRule, Alias, Basis, Choice, Column, Label, Message, Source};

/// Collects findings on a profile.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    pub(crate) report: Report,
    /// What bases cite.
    cited: Vec<Citation>,
}

/// Where a document is cited, and whether the setting is assumed.
#[derive(Debug)]
struct Citation {
    pointer: String,
    title: String,
    assumed: bool,
}

/// Whether a text is a day, a month or a year, as far as one is known; empty where none is.
fn is_day(text: &str) -> bool {
    let full = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    text.is_empty() || Date::parse(&full).is_some()
}

/// The titles between 《 and 》.
fn titles(source: &str) -> impl Iterator<Item = &str> {
    source.split('《').skip(1).filter_map(|rest| rest.split_once('》')).map(|(title, _)| title)
}

impl Sheet {
    pub(crate) fn add(&mut self, code: Code, pointer: impl Into<String>) {
        self.report.push(Finding::new(code, pointer));
    }

    pub(crate) fn filled(&mut self, pointer: &str, text: &str) {
        if words::is_blank(text) {
            self.add(Code::ProfileEmpty, pointer);
        }
    }

    pub(crate) fn label(&mut self, pointer: &str, label: &Label) {
        self.filled(&format!("{pointer}/zh"), &label.zh);
        self.filled(&format!("{pointer}/en"), &label.en);
    }

    /// What every profile begins with.
    pub(crate) fn head(&mut self, id: &str, version: &str, name: &Label) {
        self.filled("/id", id);
        self.filled("/version", version);
        self.label("/name", name);
    }

    /// Other words for what the profile knows.
    pub(crate) fn aliases(&mut self, aliases: &[Alias], is_known: impl Fn(&str) -> bool) {
        for (index, alias) in aliases.iter().enumerate() {
            let at = format!("/aliases/{index}");
            self.filled(&format!("{at}/term"), &alias.term);
            if !is_known(&alias.means) {
                self.dangling(format!("{at}/means"), &alias.means, "code");
            }
            self.basis(&at, &alias.basis);
        }
        self.unique(aliases.iter().map(|alias| alias.term.clone()), |index| format!("/aliases/{index}/term"));
    }

    /// How long evidence counts.
    pub(crate) fn life(&mut self, life: &EvidenceLife) {
        if life.minutes == 0 {
            self.add(Code::ProfileEvidenceLife, "/evidenceLife/minutes");
        }
        self.basis("/evidenceLife", &life.basis);
    }

    /// The basis of the record at `pointer`.
    pub(crate) fn basis(&mut self, pointer: &str, basis: &Basis) {
        self.basis_at(&format!("{pointer}/basis"), basis);
    }

    /// The basis at `pointer`.
    pub(crate) fn basis_at(&mut self, pointer: &str, basis: &Basis) {
        if basis.requirements.is_empty() && words::is_blank(&basis.source) && !basis.assumed {
            self.add(Code::ProfileNoBasis, pointer);
        }
        for title in titles(&basis.source) {
            let (pointer, title) = (format!("{pointer}/source"), title.to_owned());
            self.cited.push(Citation { pointer, title, assumed: basis.assumed });
        }
        for (index, row) in basis.requirements.iter().enumerate() {
            let at = || format!("{pointer}/requirements/{index}");
            match requirement::row(row) {
                None => self.report.push(Finding::new(Code::ProfileUnknownRequirement, at()).with("row", row)),
                Some(found) if found.assumed && !basis.assumed => {
                    self.report.push(Finding::new(Code::ProfileRowAssumed, at()).with("row", row));
                }
                Some(_) => {}
            }
        }
    }

    /// Every document that a basis cites is listed with its edition; what was not read there is assumed.
    pub(crate) fn sources(&mut self, sources: &[Source]) {
        for (index, source) in sources.iter().enumerate() {
            let at = format!("/sources/{index}");
            self.filled(&format!("{at}/title"), &source.title);
            self.filled(&format!("{at}/edition"), &source.edition);
            if !is_day(&source.since) {
                self.add(Code::ProfileSourceDay, format!("{at}/since"));
            }
            if !self.cited.iter().any(|one| one.title == source.title) {
                let finding = Finding::new(Code::ProfileSourceIdle, format!("{at}/title"));
                self.report.push(finding.with("title", &source.title));
            }
        }
        self.unique(sources.iter().map(|source| source.title.clone()), |index| format!("/sources/{index}/title"));
        for one in std::mem::take(&mut self.cited) {
            match sources.iter().find(|source| source.title == one.title) {
                None => {
                    let finding = Finding::new(Code::ProfileSourceUnknown, one.pointer);
                    self.report.push(finding.with("title", &one.title));
                }
                Some(source) if !source.read && !one.assumed => {
                    let finding = Finding::new(Code::ProfileSourceUnread, one.pointer);
                    self.report.push(finding.with("title", &one.title));
                }
                Some(_) => {}
            }
        }
    }

    pub(crate) fn dangling(&mut self, pointer: impl Into<String>, code: &str, expected: &str) {
        self.report.push(Finding::new(Code::ProfileDangling, pointer).with("code", code).with("expected", expected));
    }

    /// The columns of a list are those of which it is known what they show, each once.
    pub(crate) fn columns(&mut self, at: &str, columns: &[Column], known: &[&str]) {
        for (place, column) in columns.iter().enumerate() {
            self.label(&format!("{at}/columns/{place}/name"), &column.name);
            if !known.contains(&column.code.as_str()) {
                self.dangling(format!("{at}/columns/{place}/code"), &column.code, "column");
            }
        }
        self.unique(columns.iter().map(|column| column.code.clone()), |place| format!("{at}/columns/{place}/code"));
    }

    /// Reports every key that stood before; `pointer` makes the place from the index.
    pub(crate) fn unique(&mut self, keys: impl IntoIterator<Item = String>, pointer: impl Fn(usize) -> String) {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for (index, key) in keys.into_iter().enumerate() {
            if let Some(first) = seen.get(&key) {
                let finding = Finding::new(Code::ProfileDuplicate, pointer(index)).with("id", &key);
                self.report.push(finding.related_to(pointer(*first)));
            } else {
                seen.insert(key, index);
            }
        }
    }

    /// Whether a region is a prefix of a region code.
    pub(crate) fn region(&mut self, pointer: &str, region: &str) {
        let digits = region.bytes().all(|byte| byte.is_ascii_digit());
        if !digits || !matches!(region.len(), 2 | 4 | 6) {
            let shown: String = region.chars().take(16).collect();
            self.report.push(Finding::new(Code::ProfileRegion, pointer).with("region", shown));
        }
    }

    /// Codes with names, each once, each with a basis.
    pub(crate) fn choices(&mut self, field: &str, choices: &[Choice]) {
        for (index, choice) in choices.iter().enumerate() {
            let at = format!("/{field}/{index}");
            self.filled(&format!("{at}/code"), &choice.code);
            self.label(&format!("{at}/name"), &choice.name);
            self.basis(&at, &choice.basis);
        }
        self.unique(choices.iter().map(|choice| choice.code.clone()), |index| format!("/{field}/{index}/code"));
    }

    /// Literal messages, each once, each with a basis.
    pub(crate) fn messages(&mut self, messages: &[Message]) {
        for (index, message) in messages.iter().enumerate() {
            let at = format!("/messages/{index}");
            self.filled(&format!("{at}/code"), &message.code);
            self.label(&format!("{at}/text"), &message.text);
            self.basis(&at, &message.basis);
        }
        self.unique(messages.iter().map(|message| message.code.clone()), |index| format!("/messages/{index}/code"));
    }

    /// What is told at a step, and on success: messages that are there, each once.
    pub(crate) fn told(&mut self, pointer: &str, (notes, outcome): (&[String], &str), messages: &[Message]) {
        let is_there = |code: &str| messages.iter().any(|message| message.code == code);
        for (place, code) in notes.iter().enumerate().filter(|(_, code)| !is_there(code)) {
            self.dangling(format!("{pointer}/notes/{place}"), code, "message");
        }
        self.unique(notes.iter().cloned(), |place| format!("{pointer}/notes/{place}"));
        if !outcome.is_empty() && !is_there(outcome) {
            self.dangling(format!("{pointer}/message"), outcome, "message");
        }
    }

    /// Who may do what: actions that exist, each once, each open to somebody.
    pub(crate) fn actions(
        &mut self,
        aggregate: &str,
        pointer: &str,
        rules: &[ActionRule],
        (tags, messages): (&[&str], &[Message]),
    ) {
        for (index, rule) in rules.iter().enumerate() {
            let at = format!("{pointer}/{index}");
            // What only a system or an authority can say is nobody else's command.
            let tellers = teller::rows(aggregate, &rule.action).filter(|row| row.teller == Teller::System);
            for row in tellers.filter(|row| row.field.is_empty()) {
                for (place, role) in rule.roles.iter().enumerate().filter(|(_, role)| !row.roles.contains(role)) {
                    let finding = Finding::new(Code::ProfileRoleTells, format!("{at}/roles/{place}"));
                    self.report.push(finding.with("action", &rule.action).with("role", role.as_str()));
                }
            }
            if !tags.contains(&rule.action.as_str()) {
                self.dangling(format!("{at}/action"), &rule.action, "action");
            }
            self.label(&format!("{at}/name"), &rule.name);
            if rule.roles.is_empty() {
                self.add(Code::ProfileNoRoles, format!("{at}/roles"));
            }
            self.told(&at, (&rule.notes, &rule.message), messages);
            self.basis(&at, &rule.basis);
        }
        self.unique(rules.iter().map(|rule| rule.action.clone()), |index| format!("{pointer}/{index}/action"));
    }
}
