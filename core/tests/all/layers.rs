//! Who looks at whom: modules form no circles, and the crates of core are as ARCHITECTURE.md states them. That crates look
//! only down, Cargo sees to.
//!
//! An arrow is a path (`crate::…`, `super::…`, `dengji_base::…`, in attributes too), or a macro of another module's. What a module calls
//! its own by `use` is followed to where it stands. Tests inside modules do not count.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use proc_macro2::{TokenStream, TokenTree};

/// So many modules inside others form circles with their neighbours. Open one, and lower this; it never rises.
const NESTED_IN_CIRCLES: usize = 11;

/// The path of a module or of what it names, from its crate's root on: no two crates have a module of one name.
type Names = Vec<String>;

/// What one file says.
#[derive(Default)]
struct Source {
    paths: BTreeSet<Names>,
    macros: BTreeSet<String>,
    defines: BTreeSet<String>,
}

fn joined(path: &[String], word: impl ToString) -> Names {
    [path, &[word.to_string()]].concat()
}

fn read_folder(folder: &Path, module: &[String], sources: &mut BTreeMap<Names, Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let here = joined(module, path.file_stem().unwrap().to_str().unwrap());
        if path.is_dir() {
            read_folder(&path, &here, sources);
        } else if here != ["lib"] {
            let source = sources.entry(here.clone()).or_default();
            source.read(fs::read_to_string(&path).unwrap().parse().unwrap(), &here);
        }
    }
}

fn is_mark(tree: Option<&TokenTree>, mark: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
}

fn is_colons(tokens: &[TokenTree], at: usize) -> bool {
    is_mark(tokens.get(at), ':') && is_mark(tokens.get(at + 1), ':')
}

/// Whether a path that begins so begins at the root of one of core's crates.
fn is_root(start: &str) -> bool {
    start == "crate" || start.starts_with("dengji_")
}

fn word(tree: Option<&TokenTree>) -> Option<String> {
    let Some(TokenTree::Ident(word)) = tree else { return None };
    Some(word.to_string())
}

/// The inside of an attribute, without spaces.
fn attribute(tokens: &[TokenTree], at: usize) -> String {
    let Some(TokenTree::Group(group)) = tokens.get(at).filter(|_| is_mark(tokens.get(at.wrapping_sub(1)), '#')) else {
        return String::new();
    };
    group.stream().to_string().replace(' ', "")
}

impl Source {
    fn read(&mut self, tokens: TokenStream, here: &[String]) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            match &tokens[at] {
                TokenTree::Group(group) => {
                    let said = attribute(&tokens, at);
                    let inline =
                        (at > 1 && word(tokens.get(at - 2)).as_deref() == Some("mod")).then(|| &tokens[at - 1]);
                    if said == "cfg(test)" {
                        let ends = |tree: &TokenTree| match tree {
                            TokenTree::Group(group) => group.delimiter() == proc_macro2::Delimiter::Brace,
                            other => is_mark(Some(other), ';'),
                        };
                        at += tokens[at..].iter().position(ends).unwrap();
                    } else if let Some(name) = inline {
                        self.read(group.stream(), &joined(here, name));
                    } else if !said.starts_with("doc=") {
                        self.read(group.stream(), here);
                    }
                }
                TokenTree::Literal(text) => {
                    let text = text.to_string();
                    let path = text.trim_matches('"').split_once("::");
                    if let Some((_, path)) = path.filter(|(start, _)| is_root(start)) {
                        self.paths.insert(path.split("::").map(str::to_owned).collect());
                    }
                }
                TokenTree::Ident(start) if is_colons(&tokens, at + 1) && !(at > 1 && is_colons(&tokens, at - 2)) => {
                    let used = at > 0 && word(tokens.get(at - 1)).as_deref() == Some("use");
                    let mut from = match start.to_string().as_str() {
                        other if is_root(other) => Vec::new(),
                        "self" => here.to_vec(),
                        "super" => here[..here.len() - 1].to_vec(),
                        other if used => joined(here, other),
                        _ => joined(&["".to_owned()], start),
                    };
                    at += 3;
                    while word(tokens.get(at)).as_deref() == Some("super") {
                        from.pop();
                        at += 3;
                    }
                    self.tree(&tokens[at..], &from);
                    continue;
                }
                TokenTree::Ident(name) if is_mark(tokens.get(at + 1), '!') => {
                    match word(tokens.get(at + 2)).filter(|_| name == "macro_rules") {
                        Some(defined) => self.defines.insert(defined),
                        None => self.macros.insert(name.to_string()),
                    };
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// Notes the paths of a tree, such as `a::{b, c::D}`, that stands behind `from`.
    fn tree(&mut self, tokens: &[TokenTree], from: &[String]) {
        match tokens.first() {
            Some(TokenTree::Ident(name)) if is_colons(tokens, 1) => self.tree(&tokens[3..], &joined(from, name)),
            Some(TokenTree::Ident(name)) => drop(self.paths.insert(joined(from, name))),
            Some(TokenTree::Group(group)) => {
                let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                inside.split(|tree| is_mark(Some(tree), ',')).for_each(|part| self.tree(part, from));
            }
            _ => drop(self.paths.insert(from.to_vec())),
        }
    }
}

/// Where a path leads: the file that it names, through what files on the way call their own.
fn resolve(path: &[String], sources: &BTreeMap<Names, Source>) -> Option<Names> {
    let length = (1..=path.len()).rev().find(|length| sources.contains_key(&path[..*length]))?;
    let (file, rest) = path.split_at(length);
    let own = |known: &&Names| known.len() > length + 1 && known.starts_with(file) && known.last() == rest.first();
    match sources[file].paths.iter().find(own).filter(|_| !rest.is_empty()) {
        Some(known) if sources.contains_key(&known[..=length]) => resolve(known, sources),
        _ => Some(file.to_vec()),
    }
}

/// For each module (the crate itself: none), which of its children look at which.
fn arrows() -> BTreeMap<Names, BTreeMap<String, BTreeSet<String>>> {
    let mut sources = BTreeMap::new();
    for folder in dengji_tests::CRATES {
        read_folder(&Path::new(dengji_tests::CORE).join(folder).join("src"), &[], &mut sources);
    }
    let mut arrows: BTreeMap<Names, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for (from, source) in &sources {
        let foreign = source.macros.difference(&source.defines);
        let homes = foreign.flat_map(|name| sources.iter().filter(|(_, other)| other.defines.contains(name)));
        let targets = source.paths.iter().filter_map(|path| resolve(path, &sources));
        for to in targets.chain(homes.map(|(home, _)| home.clone())) {
            let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
            if let (Some(a), Some(b)) = (from.get(shared), to.get(shared)) {
                let inside = arrows.entry(to[..shared].to_vec()).or_default();
                inside.entry(a.clone()).or_default().insert(b.clone());
            }
        }
    }
    arrows
}

/// Those that come back to themselves.
fn in_circles(graph: &BTreeMap<String, BTreeSet<String>>) -> Vec<&String> {
    let comes_back = |start: &&String| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![*start]);
        while let Some(next) = open.pop() {
            open.extend(graph.get(next).into_iter().flatten().filter(|one| seen.insert(*one)));
        }
        seen.contains(start)
    };
    graph.keys().filter(comes_back).collect()
}

#[test]
fn modules_form_no_circles() {
    let arrows = arrows();
    assert_eq!(in_circles(&arrows[&Vec::new()]), Vec::<&String>::new(), "{:#?}", arrows[&Vec::new()]);
    let nested = arrows.iter().filter(|(module, _)| !module.is_empty());
    let circles: Vec<_> = nested.map(|(module, inside)| (module.join("::"), in_circles(inside))).collect();
    let circles: Vec<_> = circles.into_iter().filter(|(_, members)| !members.is_empty()).collect();
    let count: usize = circles.iter().map(|(_, members)| members.len()).sum();
    assert_eq!(count, NESTED_IN_CIRCLES, "{circles:#?}");
}

/// The table of ARCHITECTURE.md: crate, modules, what it stands on.
fn crates() -> Vec<[Names; 3]> {
    let text = include_str!("../../ARCHITECTURE.md");
    let section = text.split("\n## ").find(|section| section.starts_with("Crates")).unwrap();
    let rows = section.lines().filter(|line| line.starts_with("| `"));
    let quoted = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Names>();
    rows.map(|row| row.split('|').skip(1).take(3).map(quoted).collect::<Vec<_>>().try_into().unwrap()).collect()
}

/// The texts of all sources in a folder.
fn texts(folder: &Path) -> String {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.map(|path| if path.is_dir() { texts(&path) } else { fs::read_to_string(&path).unwrap() }).collect()
}

#[test]
fn crates_are_as_stated() {
    let stated = crates();
    let names: Vec<&str> = stated.iter().map(|[name, ..]| name[0].as_str()).collect();
    let folders = dengji_tests::CRATES.map(|folder| if folder == "." { "dengji" } else { folder });
    assert_eq!(names, folders);
    for ([name, modules, below], folder) in stated.iter().zip(dengji_tests::CRATES) {
        let folder = Path::new(dengji_tests::CORE).join(folder);
        let stems = fs::read_dir(folder.join("src")).unwrap().map(|entry| entry.unwrap().path());
        let found: BTreeSet<String> =
            stems.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
        let modules: BTreeSet<String> = modules.iter().cloned().chain(["lib".to_owned()]).collect();
        assert_eq!(found, modules, "the modules of {}", name[0]);
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        let used = manifest.lines().filter_map(|line| line.strip_prefix("dengji-")?.split(['.', ' ']).next());
        let used: BTreeSet<&str> = used.collect();
        assert_eq!(used, below.iter().map(String::as_str).collect(), "what {} stands on", name[0]);
        let texts = texts(&folder.join("src"));
        for one in used {
            assert!(texts.contains(&format!("dengji_{one}::")), "{} does not need {one}", name[0]);
        }
    }
}
