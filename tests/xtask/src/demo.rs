//! The main job, end to end, on the sample project in `examples/data`, at fixed instants.
//!
//! It needs no network, and the same bytes come out at every run.

mod data;
mod outlook;
mod page;
mod papers;
mod plot;
mod seals;
mod style;
mod view;
mod workday;
mod world;

use std::fs;

use dengji::{finding::Failure, json};

use papers::Typefaces;
use world::World;

/// Runs the demo: tells the story, and writes `out/demo`.
pub(crate) fn run(arguments: &[String]) -> crate::Outcome {
    if !arguments.is_empty() {
        return Err("demo takes no arguments".to_owned());
    }
    let data = data::Data::load()?;
    let characters = data.text.clone() + &json::write(&dengji::platform::Profile::builtin("guangzhou-registration"));
    let faces = Typefaces::find(&characters);
    if let Err(advice) = &faces {
        println!("{advice}\n");
    }
    let world = play(data, faces.ok())?;
    for line in &world.story {
        println!("{}  {}\n                     {}", line.at.china_text(), line.zh, line.en);
        for reason in &line.reasons {
            let who =
                if reason.menders.is_empty() { String::new() } else { format!("（可由{}解决）", reason.menders) };
            println!("                     · {}{who}\n                       {}", reason.zh, reason.en);
        }
    }
    write(&world)
}

/// Plays the story.
fn play(data: data::Data, faces: Option<Typefaces>) -> Result<World, String> {
    let mut world = World::new(data, faces)?;
    plot::play(&mut world)?;
    Ok(world)
}

/// What the library says went wrong, for a person.
#[expect(clippy::needless_pass_by_value, reason = "it stands behind `map_err`")]
fn wrong(failure: Failure) -> String {
    failure.to_string()
}

fn write(world: &World) -> crate::Outcome {
    let folder = crate::root().join("out").join("demo");
    let save = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(&folder);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, bytes))
            .map_err(|error| format!("{}: {error}", path.display()))
    };
    let json = |value: Result<String, serde_json::Error>| value.map_err(|error| error.to_string());
    for (id, recorded) in &world.cases {
        save(&format!("{id}/log.json"), json(serde_json::to_string_pretty(&recorded.log))?.as_bytes())?;
        save(&format!("{id}/snapshot.json"), json(serde_json::to_string_pretty(recorded.case.state()))?.as_bytes())?;
    }
    for desk in &world.desks {
        let id = format!("seals-{}", desk.id);
        save(&format!("{id}/log.json"), json(serde_json::to_string_pretty(&desk.log))?.as_bytes())?;
        save(&format!("{id}/snapshot.json"), json(serde_json::to_string_pretty(desk.account.state()))?.as_bytes())?;
    }
    for code in &world.codes {
        let name = code.file_name();
        save(&format!("qr/{name}.svg"), code.svg.as_bytes())?;
        save(&format!("qr/{name}.png"), &code.png)?;
    }
    if let Some(papers) = &world.papers {
        let report = |report| json(serde_json::to_string_pretty(report));
        for sheet in papers.sheets.values() {
            save(&format!("papers/{}", sheet.file()), &sheet.pdf)?;
            if let Some(proof) = &sheet.proof {
                save(&format!("papers/{}", sheet.file().replace(".pdf", ".json")), report(&proof.report)?.as_bytes())?;
            }
        }
        for other in &papers.others {
            save(&format!("papers/{}", other.file), &other.pdf)?;
        }
        for copy in &papers.tampered {
            save(&format!("tampered/{}", copy.file), &copy.pdf)?;
            save(&format!("tampered/{}", copy.file.replace(".pdf", ".json")), report(&copy.report)?.as_bytes())?;
        }
        for (name, svg) in papers.seals() {
            save(&format!("papers/{name}.svg"), svg.as_bytes())?;
        }
        for (name, der) in papers.roots() {
            save(&format!("papers/{name}"), der)?;
        }
        println!("\n文件的字体 font of the papers: {}", papers.font());
        if papers.missing > 0 {
            println!("该字体缺字，以“〓”代替 characters that it lacks: {}", papers.missing);
        }
    }
    save("index.html", page::render(world).as_bytes())?;
    println!(
        "\n结果已写入 written to out/demo：index.html，每案 log.json 与 snapshot.json，qr/*.svg 与 *.png，papers/*.pdf，tampered/*.pdf"
    );
    println!("日志和文件含样例人物的证件号码，与真实的一样；页面与以上文字已脱敏。");
    println!(
        "Logs and papers hold the numbers of the made-up persons, as real ones do; the page and this text mask them."
    );
    println!("{}", folder.join("index.html").display());
    Ok(())
}

#[cfg(test)]
#[expect(clippy::expect_used, clippy::format_collect, reason = "a test ends where something is wrong")]
mod tests {
    use std::sync::LazyLock;

    use dengji::{
        case::{CaseKind, CaseStage, SubCaseStage},
        document::{
            eseal::SealVerdict,
            verify::{SignatureKind, SignatureReport, SignatureVerdict},
        },
        finding::Severity,
    };

    use super::{Typefaces, data::Data, world::World};

    /// The story with the fonts of the tests, which are everywhere the same.
    static WORLD: LazyLock<World> = LazyLock::new(|| {
        let faces = Typefaces::committed().expect("the fonts are there");
        super::play(Data::load().expect("the data are sound"), Some(faces)).expect("the story plays")
    });

    #[test]
    fn every_unit_is_filed_and_completed_and_one_became_a_single_case() {
        let world = &*WORLD;
        assert_eq!(world.data.project.buildings.len(), 3);
        let states: Vec<_> = world.cases.values().map(|recorded| recorded.case.state()).collect();
        assert!(states.iter().all(|state| state.stage == CaseStage::Filed));
        assert_eq!(states.iter().filter(|state| state.kind == CaseKind::Single).count(), 1);
        let subs: Vec<_> = states.iter().flat_map(|state| &state.sub_cases).collect();
        assert_eq!(subs.len(), 13);
        let withdrawn: Vec<_> = subs.iter().filter(|sub| sub.stage == SubCaseStage::Withdrawn).collect();
        assert_eq!(withdrawn.iter().map(|sub| sub.id.as_str()).collect::<Vec<_>>(), ["z09"]);
        let filed: Vec<_> = subs.iter().filter(|sub| sub.stage == SubCaseStage::Filed).collect();
        assert_eq!(filed.len(), 12);
        for sub in filed {
            assert_eq!(sub.statuses.last().map(|entry| entry.status.as_str()), Some("completed"), "{}", sub.id);
        }
    }

    #[test]
    fn the_outlook_tells_of_other_tickets_and_of_the_lapse() {
        let world = &*WORLD;
        let outlook = world.outlook.as_ref().expect("both questions are asked");
        let refused: Vec<_> = outlook.others.iter().filter(|other| !other.difference.unmet.is_empty()).collect();
        assert!(!refused.is_empty() && refused.len() < outlook.others.len());
        assert!(refused.iter().any(|other| other.difference.action == "sign"));
        let days: Vec<_> = outlook.lapses.iter().map(|asked| asked.left).collect();
        assert_eq!(days, [Some(95), Some(17), Some(1), None]);
        assert!(super::page::render(world).contains("id=\"outlook\""));
    }

    #[test]
    fn every_city_has_its_seals_and_their_logs_replay() {
        let world = &*WORLD;
        let counts: Vec<_> = world.desks.iter().map(|desk| (desk.id, desk.account.state().seals.len())).collect();
        assert_eq!(counts, [("guangzhou", 1), ("shenzhen", 5), ("guangxi", 5)]);
        for desk in &world.desks {
            let replayed = dengji::seal::SealAccount::replay(&desk.log).expect("a log of ours");
            assert_eq!(replayed.state(), desk.account.state());
            assert!(super::page::render(world).contains(desk.profile.name.zh.as_str()));
        }
    }

    #[test]
    fn the_page_shows_no_number_of_a_person() {
        let world = &*WORLD;
        let page = super::page::render(world);
        let story: String = world.story.iter().map(|line| format!("{}{}", line.zh, line.en)).collect();
        let subs = world.data.batch.cases.iter().flat_map(|case| &case.sub_cases);
        for buyer in subs.flat_map(|sub| &sub.application.buyers) {
            assert!(page.contains(&buyer.name), "{}", buyer.name);
            assert!(
                !page.contains(buyer.document_number.as_typed()) && !story.contains(buyer.document_number.as_typed())
            );
        }
        assert!(!page.contains("<script"));
    }

    #[test]
    fn every_form_is_signed_by_all_and_sealed_by_right() {
        let papers = WORLD.papers.as_ref().expect("there are fonts");
        assert_eq!((papers.sheets.len(), papers.missing), (12, 0));
        let mut kinds = Vec::new();
        for sheet in papers.sheets.values() {
            let proof = sheet.proof.as_ref().expect("it was verified");
            assert_eq!(proof.report.verdict, SignatureVerdict::Valid, "{}: {:?}", sheet.sub, proof.report);
            assert_eq!(proof.right.verdict, SealVerdict::Valid, "{}: {:?}", sheet.sub, proof.right);
            assert_eq!(proof.report.unsigned_bytes, 0);
            // Everybody of the round, then the enterprise's handler and its seal.
            let (_, sub) = WORLD.case(&sheet.case).expect("the case").case.sub_case(&sheet.sub).expect("its sub-case");
            let round = sub.round.as_ref().expect("a round");
            let mut fields: Vec<_> = round.signers.iter().map(|signer| signer.key.as_str()).collect();
            if sheet.case == "batch-b" {
                fields.push("mortgagees/0/seal");
            }
            fields.extend(["sellers/0", "sellers/0/seal"]);
            let signatures = &proof.report.signatures;
            let signed: Vec<_> = signatures.iter().filter_map(|signature| signature.field.as_deref()).collect();
            assert_eq!(signed, fields, "{}", sheet.sub);
            kinds.extend(signatures.iter().map(|signature| signature.kind));
            // What was sealed is the content that stands in the case.
            let sealed = sub.sealed.as_ref().expect("it is sealed");
            assert_eq!((&sealed.evidence.digest, &sheet.content), (&round.digest, &round.digest));
        }
        let count = |kind| kinds.iter().filter(|it| **it == kind).count();
        let all = [SignatureKind::Cms, SignatureKind::GmMessage, SignatureKind::Seal].map(count);
        assert_eq!(all, [33, 2, 12]);
    }

    #[test]
    fn tampered_copies_are_refused_with_their_reason() {
        let papers = WORLD.papers.as_ref().expect("there are fonts");
        let codes: Vec<(&str, Vec<&str>)> = papers
            .tampered
            .iter()
            .map(|copy| {
                assert_eq!(copy.report.verdict, SignatureVerdict::Invalid, "{}", copy.file);
                let findings = copy.report.signatures.iter().flat_map(SignatureReport::findings);
                let mut codes: Vec<_> = findings
                    .filter(|finding| finding.severity == Severity::Error)
                    .map(|finding| finding.code.as_str())
                    .collect();
                codes.dedup();
                (copy.file, codes)
            })
            .collect();
        assert_eq!(
            codes,
            [
                ("1-backdated.pdf", vec!["cms.digest_wrong", "eseal.digest_mismatch"]),
                ("2-amount.pdf", vec!["signature.changed_content"]),
                ("3-moved-seal.pdf", vec!["eseal.digest_mismatch"]),
            ]
        );
    }

    #[test]
    fn without_a_font_the_story_goes_on() {
        let world = super::play(Data::load().expect("the data are sound"), None).expect("the story plays");
        assert!(world.papers.is_none());
        assert_eq!(world.cases.len(), WORLD.cases.len());
        assert!(!super::page::render(&world).contains(".pdf"));
    }
}
