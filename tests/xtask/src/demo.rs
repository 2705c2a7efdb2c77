//! The main job, end to end, on the sample project in `examples/data`, at fixed instants.
//!
//! It needs no network, and the same bytes come out at every run.

mod data;
mod outlook;
mod page;
mod plot;
mod seals;
mod style;
mod view;
mod world;

use std::fs;

use world::World;

/// Runs the demo: tells the story, and writes `out/demo`.
pub(crate) fn run(arguments: &[String]) -> crate::Outcome {
    if !arguments.is_empty() {
        return Err("demo takes no arguments".to_owned());
    }
    let world = play()?;
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

/// Plays the story on the committed data.
fn play() -> Result<World, String> {
    let mut world = World::new(data::Data::load()?)?;
    plot::play(&mut world)?;
    Ok(world)
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
    save("index.html", page::render(world).as_bytes())?;
    println!("\n结果已写入 written to out/demo：index.html，每案 log.json 与 snapshot.json，qr/*.svg 与 *.png");
    println!("日志含样例人物的证件号码，与真实日志一样；页面与以上文字已脱敏。");
    println!("The logs hold the numbers of the made-up persons, as real logs do; the page and this text mask them.");
    println!("{}", folder.join("index.html").display());
    Ok(())
}

#[cfg(test)]
#[expect(clippy::expect_used, clippy::format_collect, reason = "a test ends where something is wrong")]
mod tests {
    use dengji::case::{CaseKind, CaseStage, SubCaseStage};

    #[test]
    fn every_unit_is_filed_and_completed_and_one_became_a_single_case() {
        let world = super::play().expect("the story plays");
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
        let world = super::play().expect("the story plays");
        let outlook = world.outlook.as_ref().expect("both questions are asked");
        let refused: Vec<_> = outlook.others.iter().filter(|other| !other.difference.unmet.is_empty()).collect();
        assert!(!refused.is_empty() && refused.len() < outlook.others.len());
        assert!(refused.iter().any(|other| other.difference.action == "sign"));
        let days: Vec<_> = outlook.lapses.iter().map(|asked| (asked.lapse.days_left, asked.lapse.lapsed)).collect();
        assert_eq!(days, [(95, false), (17, false), (1, false), (0, true)]);
        assert!(super::page::render(&world).contains("id=\"outlook\""));
    }

    #[test]
    fn every_city_has_its_seals_and_their_logs_replay() {
        let world = super::play().expect("the story plays");
        let counts: Vec<_> = world.desks.iter().map(|desk| (desk.id, desk.account.state().seals.len())).collect();
        assert_eq!(counts, [("guangzhou", 1), ("shenzhen", 5), ("guangxi", 5)]);
        for desk in &world.desks {
            let replayed = dengji::seal::SealAccount::replay(&desk.log).expect("a log of ours");
            assert_eq!(replayed.state(), desk.account.state());
            assert!(super::page::render(&world).contains(desk.profile.name.zh.as_str()));
        }
    }

    #[test]
    fn the_page_shows_no_number_of_a_person() {
        let world = super::play().expect("the story plays");
        let page = super::page::render(&world);
        let story: String = world.story.iter().map(|line| format!("{}{}", line.zh, line.en)).collect();
        let subs = world.data.batch.cases.iter().flat_map(|case| &case.sub_cases);
        for buyer in subs.flat_map(|sub| &sub.application.buyers) {
            assert!(page.contains(&buyer.name), "{}", buyer.name);
            assert!(!page.contains(&buyer.document_number) && !story.contains(&buyer.document_number));
        }
        assert!(!page.contains("<script"));
    }
}
