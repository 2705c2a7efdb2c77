//! The order in which core declares the fields of its documents. Schemas name them in that of the alphabet, but Kotlin and
//! Swift take them by their place.
//!
//! It is read from the sources: every block of documented fields is found there, and the one that has exactly the fields
//! of a type is that type's.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// All blocks of fields, by the set of their names: the name before the block, and the fields in their order.
pub(super) struct Order(BTreeMap<BTreeSet<String>, Vec<(String, Vec<String>)>>);

impl Order {
    /// Of core's sources.
    pub(super) fn read() -> Result<Self, String> {
        let mut found = Self(BTreeMap::new());
        for folder in crate::CORE {
            found.folder(&crate::root().join(folder).join("src"))?;
        }
        Ok(found)
    }

    fn folder(&mut self, folder: &Path) -> Result<(), String> {
        let said = |error: std::io::Error| format!("{}: {error}", folder.display());
        let mut paths: Vec<_> = fs::read_dir(folder)
            .map_err(said)?
            .map(|entry| entry.map(|one| one.path()))
            .collect::<Result<_, _>>()
            .map_err(said)?;
        paths.sort();
        for path in paths {
            if path.is_dir() {
                self.folder(&path)?;
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                self.source(&fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?);
            }
        }
        Ok(())
    }

    fn source(&mut self, text: &str) {
        let tokens = tokens(text);
        let mut name = String::new();
        for (at, token) in tokens.iter().enumerate() {
            match token {
                Token::Name(word) => name.clone_from(word),
                Token::Mark('{') => {
                    if let Some(fields) = fields(tokens.get(at + 1..).unwrap_or_default()) {
                        let set = fields.iter().cloned().collect();
                        let known = self.0.entry(set).or_default();
                        if !known.contains(&(name.clone(), fields.clone())) {
                            known.push((name.clone(), fields));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// The order of these fields in the type or variant of this name. An error where the sources do not say it.
    pub(super) fn of(&self, name: &str, fields: &[&str]) -> Result<Vec<String>, String> {
        if fields.len() < 2 {
            return Ok(fields.iter().map(|field| (*field).to_owned()).collect());
        }
        let set: BTreeSet<String> = fields.iter().map(|field| (*field).to_owned()).collect();
        let found = self.0.get(&set).map(Vec::as_slice).unwrap_or_default();
        let own = found.iter().find(|(of, _)| of == name);
        let mut orders: Vec<&Vec<String>> = found.iter().map(|(_, order)| order).collect();
        orders.dedup();
        match (own, orders.as_slice()) {
            (Some((_, order)), _) => Ok(order.clone()),
            (None, [order]) => Ok((*order).clone()),
            (None, []) => self.added(name, &set),
            (None, several) => {
                Err(format!("{name}: {} orders of its fields in the sources: {fields:?}", several.len()))
            }
        }
    }
}

impl Order {
    /// The order of fields of which some stand in a macro, and the type's own after them.
    fn added(&self, name: &str, set: &BTreeSet<String>) -> Result<Vec<String>, String> {
        let blocks = self.0.iter().filter(|(own, _)| own.is_subset(set)).flat_map(|(_, blocks)| blocks);
        let own = blocks.filter(|(of, _)| of == name).map(|(_, order)| order).max_by_key(|order| order.len());
        let own = own.ok_or_else(|| format!("{name}: the sources do not say the order of {set:?}"))?;
        let rest: Vec<&str> = set.iter().filter(|field| !own.contains(field)).map(String::as_str).collect();
        if rest.len() == set.len() {
            return Err(format!("{name}: the sources do not say the order of {set:?}"));
        }
        Ok([self.of("", &rest)?, own.clone()].concat())
    }
}

#[derive(Debug, PartialEq)]
enum Token {
    Name(String),
    /// Documentation or an attribute.
    Note,
    Text,
    Mark(char),
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '/' if letters.peek() == Some(&'/') => {
                let line: String = letters.by_ref().take_while(|letter| *letter != '\n').collect();
                if line.starts_with("//") {
                    tokens.push(Token::Note);
                }
            }
            '#' if matches!(letters.peek(), Some('[' | '!')) => {
                let (mut depth, mut within) = (0, false);
                for letter in letters.by_ref() {
                    match letter {
                        '"' => within = !within,
                        '[' if !within => depth += 1,
                        ']' if !within => depth -= 1,
                        _ => {}
                    }
                    if letter == ']' && depth == 0 {
                        break;
                    }
                }
                tokens.push(Token::Note);
            }
            '"' => {
                let mut escaped = false;
                for letter in letters.by_ref() {
                    match letter {
                        '\\' => escaped = !escaped,
                        '"' if !escaped => break,
                        _ => escaped = false,
                    }
                }
                tokens.push(Token::Text);
            }
            letter if letter.is_alphanumeric() || letter == '_' => {
                let mut word = String::from(letter);
                while let Some(letter) = letters.next_if(|letter| letter.is_alphanumeric() || *letter == '_') {
                    word.push(letter);
                }
                tokens.push(Token::Name(word));
            }
            letter if letter.is_whitespace() => {}
            letter => tokens.push(Token::Mark(letter)),
        }
    }
    tokens
}

/// The names of documented fields up to the closing brace; nothing where it is another block.
fn fields(tokens: &[Token]) -> Option<Vec<String>> {
    let mut names = Vec::new();
    let mut rest = tokens.iter().peekable();
    loop {
        let noted = rest.peek() == Some(&&Token::Note);
        while rest.next_if_eq(&&Token::Note).is_some() {}
        let mut word = match rest.next()? {
            // In a macro, the fields that its callers add.
            Token::Mark('}' | '$') => return (!names.is_empty()).then_some(names),
            Token::Name(word) if noted => word,
            _ => return None,
        };
        if word == "pub" {
            if rest.next_if_eq(&&Token::Mark('(')).is_some() {
                while *rest.next()? != Token::Mark(')') {}
            }
            let Token::Name(name) = rest.next()? else { return None };
            word = name;
        }
        if *rest.next()? != Token::Mark(':') {
            return None;
        }
        names.push(camel(word));
        let mut depth = 0;
        loop {
            match rest.peek()? {
                Token::Mark('<' | '(' | '[') => depth += 1,
                Token::Mark('>' | ')' | ']') => depth -= 1,
                Token::Mark(',') if depth == 0 => {
                    rest.next();
                    break;
                }
                Token::Mark('}') => break,
                Token::Mark('{' | ';') => return None,
                _ => {}
            }
            rest.next();
        }
    }
}

/// `phone_number` as `phoneNumber`.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let mut out = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        out.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        out.extend(letters);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{fields, tokens};

    #[test]
    fn only_blocks_of_documented_fields_count() {
        let of = |text: &str| fields(&tokens(text));
        let names = |names: &[&str]| Some(names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert_eq!(
            of("/// A, {b}: c.\n#[serde(rename = \"]\")]\npub a_b: Vec<(A, B)>, /// D.\n c: D }"),
            names(&["aB", "c"])
        );
        assert_eq!(of("a: 1, b: 2 }"), None);
        assert_eq!(of("/// Does.\nfn a() { } }"), None);
        assert_eq!(of("/// A.\npub a: A, $( $(#[$b])* pub $c: $d, )* }"), names(&["a"]));
        assert_eq!(of("}"), None);
    }
}
