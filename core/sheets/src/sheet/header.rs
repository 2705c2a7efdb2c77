//! What a header says: the party and its number, the agent, the field, the unit; in Chinese, in English, or as a path.

use super::{
    SheetUnit,
    target::{AnswerPart, Target},
    terms,
};
use dengji_base::{identifier::half_width, letters::is_unseen};
use dengji_platform::platform::{PartyRole, Profile};
use dengji_registration::application::{Field, FormPart, Holds};

/// What a header was understood as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A target, and which row of its party.
    Target { target: Target, number: Option<usize> },
    /// A field of a party or a contact, without a word of whose it is.
    Bare { key: &'static str, agent: bool, number: Option<usize> },
    /// A column of our own.
    Own,
}

/// The words of one profile, each in its plain form.
pub(super) struct Lexicon<'p> {
    profile: &'p Profile,
    /// Names of parts, longest first.
    parts: Vec<(String, FormPart)>,
    /// Names of fields that stand in no party.
    fields: Vec<(String, Field)>,
    /// Wordings of questions.
    questions: Vec<(String, usize)>,
}

/// A text as it is compared: without blanks, punctuation and what nobody sees, in half width and small letters.
pub(super) fn plain(text: &str) -> String {
    let kept = text.chars().filter(|one| !one.is_whitespace() && !is_unseen(*one)).map(half_width);
    let kept = kept.filter(|one| !is_punctuation(*one));
    kept.flat_map(char::to_lowercase).collect()
}

fn is_punctuation(character: char) -> bool {
    (character.is_ascii_punctuation() && character != '%')
        || matches!(
            character,
            '、' | '。'
                | '，'
                | '；'
                | '：'
                | '？'
                | '！'
                | '·'
                | '•'
                | '—'
                | '–'
                | '…'
                | '“'
                | '”'
                | '‘'
                | '’'
                | '「'
                | '」'
                | '〔'
                | '〕'
                | '【'
                | '】'
                | '《'
                | '》'
                | '〈'
                | '〉'
                | '★'
                | '☆'
                | '※'
                | '＊'
        )
}

/// A text without what stands in brackets.
fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    let mut kept = String::new();
    for character in text.chars() {
        match half_width(character) {
            '(' | '[' | '【' | '〔' => depth += 1,
            ')' | ']' | '】' | '〕' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(character),
            _ => {}
        }
    }
    kept
}

/// The unit of which a header speaks, for a field that has one.
pub(super) fn unit(header: &str, holds: Holds) -> Option<SheetUnit> {
    let words = plain(header);
    let has = |terms: &[&str]| terms.iter().any(|term| words.contains(term));
    match holds {
        Holds::Amount if has(&["亿"]) => Some(SheetUnit::YiYuan),
        Holds::Amount if has(&["万"]) => Some(SheetUnit::WanYuan),
        Holds::Amount if has(&["元", "人民币", "yuan", "rmb"]) => Some(SheetUnit::Yuan),
        Holds::Area if has(&["平方米", "平米", "㎡", "m2", "m²"]) => Some(SheetUnit::SquareMetre),
        Holds::Share if has(&["%", "百分"]) => Some(SheetUnit::Percent),
        _ => None,
    }
}

/// A number at the beginning: in digits, in Chinese words up to ten, in a circle.
fn number_before(text: &str) -> (Option<usize>, &str) {
    let digits = text.len() - text.trim_start_matches(|one: char| one.is_ascii_digit()).len();
    if let Some((number, rest)) = text.split_at_checked(digits).filter(|_| (1..=3).contains(&digits)) {
        return (number.parse().ok().filter(|number| *number > 0), rest);
    }
    let mut letters = text.chars();
    let first = letters.next().and_then(word_of_number);
    (first, if first.is_some() { letters.as_str() } else { text })
}

/// A number at the end.
fn number_behind(text: &str) -> (Option<usize>, &str) {
    let kept = text.trim_end_matches(|one: char| one.is_ascii_digit());
    let digits = text.get(kept.len()..).unwrap_or_default();
    if (1..=3).contains(&digits.len()) {
        return (digits.parse().ok().filter(|number| *number > 0), kept);
    }
    let mut letters = text.chars();
    let last = letters.next_back().and_then(word_of_number);
    (last, if last.is_some() { letters.as_str() } else { text })
}

fn word_of_number(character: char) -> Option<usize> {
    const WORDS: [&str; 10] = ["一①", "二②", "三③", "四④", "五⑤", "六⑥", "七⑦", "八⑧", "九⑨", "十⑩"];
    WORDS.iter().position(|words| words.contains(character)).map(|position| position + 1)
}

impl<'p> Lexicon<'p> {
    pub(super) fn new(profile: &'p Profile) -> Self {
        let mut parts: Vec<(String, FormPart)> = Vec::new();
        let mut add = |name: &str, part: FormPart| {
            let name = plain(name);
            if !name.is_empty() && !parts.iter().any(|(known, _)| *known == name) {
                parts.push((name, part));
            }
        };
        let party = |role| FormPart::ALL.iter().copied().find(|part| part.party() == Some(role));
        for business in &profile.business_types {
            for named in &business.parties {
                if let Some(part) = party(named.role) {
                    for name in [&named.name.zh, &named.name.en] {
                        add(name, part);
                        add(&without_brackets(name), part);
                    }
                }
            }
        }
        let roles = [("buyer", PartyRole::Buyer), ("seller", PartyRole::Seller), ("mortgagee", PartyRole::Mortgagee)];
        for alias in &profile.aliases {
            if let Some(part) = roles.iter().find(|(code, _)| *code == alias.means).and_then(|(_, role)| party(*role)) {
                add(&alias.term, part);
            }
        }
        for (part, names) in terms::PARTS {
            add(&part.label().zh, *part);
            add(&part.label().en, *part);
            names.iter().for_each(|name| add(name, *part));
        }
        parts.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));

        let mut fields: Vec<(String, Field)> = Vec::new();
        let mut add = |name: &str, field: Field| {
            let name = plain(name);
            if !name.is_empty() && !fields.contains(&(name.clone(), field)) {
                fields.push((name, field));
            }
        };
        for field in Field::ALL.iter().filter(|field| field.part().party().is_none()) {
            let names = [field.label(profile), field.common_label()];
            for name in names.iter().flat_map(|label| [&label.zh, &label.en]) {
                add(name, *field);
            }
            add(field.key(), *field);
        }
        for (field, names) in terms::FIELDS {
            names.iter().for_each(|name| add(name, *field));
        }
        let chosen = [("organisation_type", Field::OrganisationType), ("property_type", Field::PropertyType)];
        for alias in &profile.aliases {
            if let Some((_, field)) = chosen.iter().find(|(code, _)| *code == alias.means) {
                add(&alias.term, *field);
            }
        }

        let questions = profile.questions.iter().enumerate();
        let questions = questions.flat_map(|(position, question)| {
            let names = [&question.text.zh, &question.text.en, &question.id];
            names.map(|name| (plain(name), position)).into_iter().filter(|(name, _)| !name.is_empty())
        });
        Self { profile, parts, fields, questions: questions.collect() }
    }

    /// What a header says; `group` is what stands over it.
    pub(super) fn meaning(&self, group: &str, header: &str) -> Option<Meaning> {
        if Self::is_own(header) {
            return Some(Meaning::Own);
        }
        let joined = if group.is_empty() { None } else { self.grouped(group, header) };
        joined.or_else(|| self.alone(header))
    }

    fn is_own(header: &str) -> bool {
        let header = plain(header);
        header == plain(terms::EXPLAINED.0) || header == plain(terms::EXPLAINED.1)
    }

    /// The part, and which of its rows, that the name of a group means.
    pub(super) fn group(&self, text: &str) -> Option<(FormPart, Option<usize>)> {
        let name = plain(text);
        let ends = terms::GROUP_ENDS.iter().filter_map(|end| name.strip_suffix(end)).filter(|rest| !rest.is_empty());
        std::iter::once(name.as_str()).chain(ends).find_map(|name| self.exact_part(name))
    }

    fn exact_part(&self, name: &str) -> Option<(FormPart, Option<usize>)> {
        let find = |name: &str| self.parts.iter().find(|(known, _)| known == name).map(|(_, part)| *part);
        if let Some(part) = find(name) {
            return Some((part, None));
        }
        let (number, rest) = number_behind(name);
        let behind = number.and_then(|_| find(rest)).map(|part| (part, number));
        behind.or_else(|| {
            let (number, rest) = number_before(name.strip_prefix('第')?);
            Some((find(rest.trim_start_matches(['个', '位']))?, Some(number?)))
        })
    }

    fn grouped(&self, group: &str, header: &str) -> Option<Meaning> {
        let (part, number) = self.group(group)?;
        // The group may be said again in the header: 买受人 over 买受人姓名.
        if let Some(Meaning::Target { target, number: own, .. }) = self.alone(header)
            && target.part() == part
        {
            return Some(Meaning::Target { target, number: own.or(number) });
        }
        Self::spellings(header).iter().find_map(|name| self.within(part, number, name))
    }

    /// The ways to read a header: as it is, without what stands in brackets, without units behind it.
    fn spellings(header: &str) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for text in [plain(header), plain(&without_brackets(header))] {
            let mut rest = text.as_str();
            loop {
                if !rest.is_empty() && !all.iter().any(|known| known == rest) {
                    all.push(rest.to_owned());
                }
                match terms::ENDS.iter().find_map(|end| rest.strip_suffix(end)) {
                    Some(shorter) => rest = shorter,
                    None => break,
                }
            }
        }
        all
    }

    fn alone(&self, header: &str) -> Option<Meaning> {
        if let Some((target, number)) = self.path(header) {
            return Some(Meaning::Target { target, number });
        }
        let spellings = Self::spellings(header);
        let full = |name: &String| self.question(name).or_else(|| self.field(name)).or_else(|| self.of_part(name));
        spellings.iter().find_map(full).or_else(|| spellings.iter().find_map(|name| bare(name)))
    }

    /// A path of the form, with `*`, or with rows counted from 0: `/application/buyers/0/name`, `buyers[0].name`.
    fn path(&self, header: &str) -> Option<(Target, Option<usize>)> {
        let header = header.trim();
        if !header.is_ascii() || !header.contains(['/', '.']) {
            return None;
        }
        let mut number = None;
        let mut path = String::new();
        for step in header.split(['/', '.', '[', ']']).filter(|step| !step.is_empty()) {
            path.push('/');
            match step.parse::<usize>() {
                Ok(row) if row < 1000 => {
                    number = Some(row + 1);
                    path.push('*');
                }
                _ => path.push_str(step),
            }
        }
        let target = Target::parse(&path, self.profile).or_else(|| {
            let below = ["/application", FormPart::Questions.root()].map(|root| format!("{root}{path}"));
            below.iter().find_map(|path| Target::parse(path, self.profile))
        });
        target.map(|target| (target, number))
    }

    /// 第 4 问 and what follows, a question's wording, or its id.
    fn question(&self, name: &str) -> Option<Meaning> {
        let told = |position: usize, rest: &str| {
            let question = self.profile.questions.get(position)?;
            let details = terms::EXPLANATIONS.contains(&rest) && question.explanation_on.is_some();
            let part = if details { AnswerPart::Explanation } else { AnswerPart::of(question)? };
            Some(Meaning::Target { target: Target::Answer(position, part), number: None })
        };
        let numbered = name.strip_prefix('第').or_else(|| name.strip_prefix("question")).and_then(|rest| {
            let (number, rest) = number_before(rest);
            let number = u32::try_from(number?).ok()?;
            let position = self.profile.questions.iter().position(|question| question.number == number)?;
            let rest = rest.strip_prefix(['问', '题', '项']).or_else(|| name.is_ascii().then_some(rest))?;
            told(position, rest)
        });
        numbered.or_else(|| {
            self.questions.iter().find_map(|(wording, position)| told(*position, name.strip_prefix(wording.as_str())?))
        })
    }

    /// The name of a field that stands in no party. The contact's telephone and address are anybody's by name.
    fn field(&self, name: &str) -> Option<Meaning> {
        let own = |field: &Field| !matches!(field, Field::ContactPhone | Field::ContactAddress);
        let found = self.fields.iter().find(|(known, field)| known == name && own(field)).map(|(_, field)| *field)?;
        // `name` alone is that of a party.
        if found == Field::ContactName && bare(name).is_some() {
            return None;
        }
        Some(Meaning::Target { target: Target::Field(found), number: None })
    }

    /// The name of a part, its number, and a name of a field in it.
    fn of_part(&self, name: &str) -> Option<Meaning> {
        let (ordinal, name) = match name.strip_prefix('第').map(number_before) {
            Some((Some(number), rest)) => (Some(number), rest.trim_start_matches(['个', '位'])),
            _ => (None, name),
        };
        self.parts.iter().find_map(|(known, part)| {
            let rest = name.strip_prefix(known.as_str())?;
            let (number, rest) = if ordinal.is_some() { (ordinal, rest) } else { number_before(rest) };
            self.within(*part, number, rest)
        })
    }

    /// A name of a field within a part.
    fn within(&self, part: FormPart, number: Option<usize>, name: &str) -> Option<Meaning> {
        let told = |field: Field, number: Option<usize>| Meaning::Target {
            target: Target::Field(field),
            number: number.filter(|_| part.party().is_some()),
        };
        if part.party().is_some() || part == FormPart::Contact {
            // The party itself is named where its name is meant.
            let Some(Meaning::Bare { key, agent, number: own }) = (if name.is_empty() {
                Some(Meaning::Bare { key: "name", agent: false, number: None })
            } else {
                bare(name)
            }) else {
                return None;
            };
            return party_field(part, key, agent).map(|field| told(field, number.or(own)));
        }
        if part == FormPart::Questions {
            return None;
        }
        let of_part = |(known, field): &&(String, Field)| known == name && field.part() == part;
        self.fields.iter().find(of_part).map(|(_, field)| told(*field, None)).or_else(|| {
            // What is said of the other of unit and 不动产情况 by the same name.
            let (_, named) = self.fields.iter().find(|(known, _)| known == name)?;
            let twin = terms::TWINS.iter().find_map(|(unit, property)| match part {
                FormPart::Property if named == unit => Some(*property),
                FormPart::Unit if named == property => Some(*unit),
                _ => None,
            })?;
            Some(told(twin, None))
        })
    }
}

/// A name of a field of any party, perhaps of its agent, perhaps with a number behind it.
fn bare(name: &str) -> Option<Meaning> {
    let key = |name: &str| terms::PARTY_FIELDS.iter().find(|(_, names)| names.contains(&name)).map(|(key, _)| *key);
    let numbered = |name: &str| {
        key(name).map(|key| (key, None)).or_else(|| {
            let (number, rest) = number_behind(name);
            Some((key(rest)?, Some(number?)))
        })
    };
    if let Some((key, number)) = numbered(name) {
        return Some(Meaning::Bare { key, agent: false, number });
    }
    terms::AGENTS.iter().find_map(|agent| {
        let rest = name.strip_prefix(agent)?;
        if rest.is_empty() {
            return Some(Meaning::Bare { key: "name", agent: true, number: None });
        }
        let (key, number) = numbered(rest).or_else(|| {
            let (number, rest) = number_before(rest);
            Some((if rest.is_empty() { "name" } else { key(rest)? }, Some(number?)))
        })?;
        Some(Meaning::Bare { key, agent: true, number })
    })
}

/// The field of a party, or of the contact.
pub(super) fn party_field(part: FormPart, key: &str, agent: bool) -> Option<Field> {
    let fits = |field: &&Field| field.part() == part && field.key() == key && field.path().contains("/agent/") == agent;
    Field::ALL.iter().find(fits).copied()
}
