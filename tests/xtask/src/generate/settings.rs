//! Profiles that are others but for some settings: of each file `*.settings.json`, the whole profile beside it.

use std::{fs, path::Path};

use super::Generated;
use crate::root;
use dengji::{
    json,
    lint::{Lint, lint_settings},
    platform::{
        PlatformProfile, Profile, ProfileSettings, identity::IdentityProfile, licence::LicenceProfile,
        seal::SealProfile,
    },
};

/// Where such files stand.
const FOLDERS: [&str; 2] = ["core/platform/data/profiles", "examples/new-city"];

/// The whole profiles.
pub(super) fn files() -> Result<Vec<Generated>, String> {
    let mut files = Vec::new();
    for folder in FOLDERS {
        let mut names: Vec<String> = fs::read_dir(root().join(folder))
            .map_err(|error| format!("{folder}: {error}"))?
            .flatten()
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| name.ends_with(".settings.json"))
            .collect();
        names.sort();
        for name in names {
            let path = format!("{folder}/{name}");
            let text = fs::read_to_string(root().join(&path)).map_err(|error| format!("{path}: {error}"))?;
            let settings: ProfileSettings = json::read(&text).map_err(|failure| format!("{path}: {failure}"))?;
            let whole = format!("{}-{}.json", settings.id, settings.version);
            if name != whole.replace(".json", ".settings.json") {
                return Err(format!("{path} is to be named after its profile: {whole}"));
            }
            let text = resolved::<Profile>(&settings)
                .or_else(|| resolved::<SealProfile>(&settings))
                .or_else(|| resolved::<IdentityProfile>(&settings))
                .or_else(|| resolved::<LicenceProfile>(&settings))
                .unwrap_or_else(|| Err(format!("there is no profile `{}`", settings.based_on.id)))
                .map_err(|error| format!("{path}: {error}"))?;
            files.push(Generated::new(Path::new(folder).join(whole).to_string_lossy().replace('\\', "/"), text));
        }
    }
    Ok(files)
}

/// The text of the whole profile, where it is based on one of this kind.
fn resolved<P: PlatformProfile + Lint>(settings: &ProfileSettings) -> Option<Result<String, String>> {
    let base = P::builtin_version(&settings.based_on.id, &settings.based_on.version)?;
    let found = lint_settings(&base, settings).findings;
    if !found.is_empty() {
        let lines: Vec<String> = found.iter().map(|finding| format!("{finding} {:?}", finding.related)).collect();
        return Some(Err(format!("\n  {}", lines.join("\n  "))));
    }
    Some(base.resolved(settings).map(|profile| laid_out(&profile.to_json())).map_err(|report| format!("{report:?}")))
}

/// Compact JSON as profiles are written: a line for each field, and for each entry of a list of rules; a blank after each
/// colon and comma.
fn laid_out(text: &str) -> String {
    let (mut out, mut quoted, mut escaped, mut depth) = (String::new(), false, false, 0);
    let mut characters = text.chars().peekable();
    // Whether the list of the field that is being written has a line for each entry.
    let mut listed = false;
    while let Some(character) = characters.next() {
        if quoted {
            out.push(character);
            quoted = escaped || character != '"';
            escaped = !escaped && character == '\\';
            continue;
        }
        match character {
            '{' | '[' => {
                depth += 1;
                out.push(character);
                listed = if depth == 2 { character == '[' && characters.peek() == Some(&'{') } else { listed };
                match depth {
                    1 => out.push_str("\n  "),
                    2 if listed => out.push_str("\n    "),
                    _ => {}
                }
            }
            '}' | ']' => {
                match depth {
                    1 => out.push('\n'),
                    2 if listed => out.push_str("\n  "),
                    _ => {}
                }
                depth -= 1;
                out.push(character);
            }
            ',' => out.push_str(match depth {
                1 => ",\n  ",
                2 if listed => ",\n    ",
                _ => ", ",
            }),
            ':' => out.push_str(": "),
            other => {
                quoted = other == '"';
                out.push(other);
            }
        }
    }
    out.push('\n');
    out
}
