//! The vectors about forms, questionnaires, materials and units.

#[path = "vectors/documents.rs"]
mod documents;

use std::{fs, path::Path};

use dengji::{finding::Failure, platform::Profile};
use serde_json::Value;

fn profile(id: &Value) -> Result<Profile, Failure> {
    Ok(Profile::builtin(id.as_str().unwrap_or("guangzhou-registration")).unwrap())
}

#[test]
fn vectors_about_documents() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let mut steps = 0;
    for area in ["application", "questionnaire", "material", "property"] {
        let mut paths: Vec<_> = fs::read_dir(folder.join(area)).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths {
            let read: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let vectors = read.as_array().cloned().unwrap_or_else(|| vec![read]);
            for vector in &vectors {
                for step in vector["steps"].as_array().unwrap() {
                    let operation = step["operation"].as_str().unwrap();
                    let outcome = documents::run(operation, &step["input"], None, profile).unwrap().unwrap();
                    assert_eq!(outcome, step["expect"], "{} {operation}", vector["id"]);
                    steps += 1;
                }
            }
        }
    }
    assert!(steps > 30, "{steps} steps");
}
