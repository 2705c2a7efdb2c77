//! The story itself: two batches of 10 and 2 units, from the first click to 已办结.

use dengji::{
    case::{
        Action, Case,
        command::{Business, ChosenUnit, ProjectRef, SubCaseContent},
        log,
        state::SigningRound,
    },
    material::ShareMode,
    party::{Actor, Evidence},
    property,
    time::Instant,
};

use super::{papers, seals, workday, world::World};

const A: &str = "batch-a";
const B: &str = "batch-b";
const SINGLE: &str = "single-z09";

/// Plays everything.
pub(super) fn play(world: &mut World) -> Result<(), String> {
    let handler = world.data.batch.handler.clone();
    seals::account(world, &handler)?;
    seals::guangzhou(world, &handler)?;
    workday::desk(world)?;
    choose(world, &handler)?;
    prepare(world, &handler)?;
    submit(world, &handler)?;
    sign(world, &handler)?;
    expire(world, &handler)?;
    split(world, &handler)?;
    confirm(world, &handler)?;
    file(world)?;
    workday::after(world, A, "z02")?;
    workday::storing(world, A)?;
    papers::certify(world, B)?;
    papers::mend(world)?;
    papers::tamper(world, (A, "z01"), (B, "z11"), (A, "z10"))?;
    prove(world)?;
    super::outlook::ask(world)?;
    seals::shenzhen(world)?;
    seals::guangxi(world)
}

fn choose(world: &mut World, handler: &Actor) -> Result<(), String> {
    world.at("2024-08-01 09:00")?;
    let project = world.data.project.clone();
    let units: usize =
        project.buildings.iter().flat_map(|building| &building.floors).map(|floor| floor.rooms.len()).sum();
    let wanted: Vec<String> = world
        .data
        .batch
        .cases
        .iter()
        .flat_map(|case| &case.sub_cases)
        .map(|sub| String::from(sub.unit.unit_code.clone()))
        .collect();
    world.selected.clone_from(&wanted);
    let buildings = property::grid(&project, &wanted, "presale_advance_notice", &world.profile).len();
    world.tell(
        format!("打开楼盘表：{}，{buildings}栋{units}套；勾选{}套", project.name, wanted.len()),
        format!("The building table: {buildings} buildings, {units} units; {} are ticked", wanted.len()),
    );
    world.at("2024-08-01 09:05")?;
    let reference = ProjectRef { id: project.id, name: project.name, developer: project.developer };
    let openings: Vec<Action> = world
        .data
        .batch
        .cases
        .iter()
        .map(|case| {
            let unit = |sub: &SubCaseContent| ChosenUnit { sub_case: sub.sub_case.clone(), unit: sub.unit.clone() };
            Action::OpenBatch {
                case_id: case.case_id.clone(),
                business: Business {
                    organisation_type: world.data.batch.organisation_type.clone(),
                    property_type: world.data.batch.property_type.clone(),
                    business_type: case.business_type.clone(),
                },
                initiator: reference.developer.clone(),
                confirmer: None,
                project: reference.clone(),
                units: case.sub_cases.iter().map(unit).collect(),
                number: case.number.clone(),
                register_facts: Vec::new(),
            }
        })
        .collect();
    for opening in openings {
        world.open(handler, opening)?;
    }
    world.tell(
        "新建两个主案：10套预购商品房预告登记；2套有银行贷款，连同抵押预告登记，另成一批（一批只有一种业务类型）",
        "Two batches: 10 units under advance notice; 2 units with a bank make a batch of their own, since a batch has one \
         kind of business",
    );
    Ok(())
}

fn prepare(world: &mut World, handler: &Actor) -> Result<(), String> {
    world.at("2024-08-01 09:06")?;
    let early = Action::Submit { number: String::new() };
    world.must_refuse(
        B,
        handler,
        early,
        "什么都没填就提交第二批",
        "The second batch is submitted with nothing filled in",
    )?;
    world.at("2024-08-01 09:20")?;
    let ids = [A, B];
    let cases: Vec<_> = world
        .data
        .batch
        .cases
        .iter()
        .map(|case| (case.case_id.clone(), case.shared_materials.clone(), case.sub_cases.clone()))
        .collect();
    for (case, shared, subs) in cases {
        for material in shared {
            world.give(&case, handler, Action::UploadMaterial { sub_case: None, material, replace: false })?;
        }
        for sub in subs {
            fill(world, handler, &case, sub)?;
        }
        world.give(&case, handler, Action::ShareMaterials { items: Vec::new(), mode: ShareMode::default() })?;
    }
    world.tell(
        "上传材料并共享到每个子案，填写申请表（单独所有、共同共有、按份共有；一名香港居民持回乡证）和问询表",
        "Materials are uploaded and shared; forms (sole, joint, by shares; one buyer of Hong Kong with a travel permit) and \
         questionnaires are filled in",
    );
    workday::phone(world, A, "z02")?;
    world.at("2024-08-01 09:50")?;
    for id in ids {
        world.give(id, handler, Action::Save {})?;
    }
    world.tell("保存：两批都在【批量案件待申请】", "Saved: both wait in the mailbox of batches to apply for");
    Ok(())
}

fn fill(world: &mut World, handler: &Actor, case: &str, content: SubCaseContent) -> Result<(), String> {
    let SubCaseContent { sub_case, application, questionnaire, materials, .. } = content;
    world.give(case, handler, Action::EditApplication { sub_case: sub_case.clone(), application })?;
    let sub_cases = vec![sub_case.clone()];
    world.give(case, handler, Action::AnswerQuestionnaire { sub_cases, questionnaire })?;
    for material in materials {
        world.give(
            case,
            handler,
            Action::UploadMaterial { sub_case: Some(sub_case.clone()), material, replace: false },
        )?;
    }
    Ok(())
}

fn submit(world: &mut World, handler: &Actor) -> Result<(), String> {
    world.at("2024-08-01 10:00")?;
    for id in [A, B] {
        world.give(id, handler, Action::Submit { number: String::new() })?;
    }
    world.at("2024-08-01 10:01")?;
    let reason = "平台无回执 no receipt from the platform".to_owned();
    world.give(A, &Actor::system("host"), Action::ReportSubmissionFailure { reason })?;
    world.tell(
        "提交两批；第一批提交失败（平台无回执），进入【批量案件待提交】，什么都没丢",
        "Both are submitted; the first fails (no receipt) and waits to be submitted again, with nothing lost",
    );
    world.at("2024-08-01 10:05")?;
    world.give(A, handler, Action::Submit { number: String::new() })?;
    let count = world.codes.len();
    world.tell(
        format!("再次提交成功；至此共签发{count}张二维码票据（SM2签名，24小时有效）"),
        format!("Submitted again; {count} signing codes were made so far (signed with SM2, valid for 24 hours)"),
    );
    world.at("2024-08-01 10:06")?;
    world.look("刚提交", "just after submission");
    Ok(())
}

/// Lets one person sign; by scanning the newest code, which the phone checks by itself.
fn one_signs(world: &mut World, case: &str, sub: &str, key: &str) -> Result<(), String> {
    let (actor, action) = signature(world, case, sub, key)?;
    let scanned = world.scan(case, sub)?;
    if !scanned.report.is_acceptable() {
        return Err(format!("the phone refuses the code of {case}/{sub}"));
    }
    papers::sign(world, case, sub, key, &actor.name)?;
    world.give(case, &actor, action)
}

fn signature(world: &World, case: &str, sub: &str, key: &str) -> Result<(Actor, Action), String> {
    let (_, found) = world.case(case)?.case.sub_case(sub).ok_or("no such sub-case")?;
    let round = found.round.as_ref().ok_or("no signing round")?;
    let signer = round.signers.iter().find(|signer| signer.key == key).ok_or("no such signer")?;
    let mut actor = Actor::system(format!("u-{sub}-{key}"));
    actor.role = signer.role;
    actor.name.clone_from(&signer.name);
    actor.document_kind = Some(signer.document_kind);
    actor.document_number.clone_from(&signer.document_number);
    let evidence = Evidence {
        kind: "personal_signature".to_owned(),
        provider: "yuexinqian".to_owned(),
        reference: format!("yxq-{sub}-{}-{key}", round.number),
        digest: round.digest.clone(),
        subject: signer.document_number.as_typed().to_owned(),
        at: Some(world.now),
    };
    let (sub_case, signer) = (sub.to_owned(), key.to_owned());
    Ok((actor, Action::Sign { sub_case, round: round.number, signer, evidence }))
}

fn all_sign(world: &mut World, case: &str, but: &[&str]) -> Result<(), String> {
    let mut keys = Vec::new();
    for sub in &world.case(case)?.case.state().sub_cases {
        let pending = sub.round.iter().flat_map(SigningRound::pending);
        keys.extend(
            pending
                .filter(|signer| !but.contains(&signer.name.as_str()))
                .map(|signer| (sub.id.clone(), signer.key.clone())),
        );
    }
    for (sub, key) in keys {
        one_signs(world, case, &sub, &key)?;
    }
    Ok(())
}

fn sign(world: &mut World, handler: &Actor) -> Result<(), String> {
    world.at("2024-08-01 14:00")?;
    all_sign(world, A, &["郑雅文", "许文华"])?;
    all_sign(world, B, &["林信"])?;
    world.tell(
        "买受人扫码【粤信签】；郑雅文、许文华和银行代理人林信还没有签",
        "Buyers scan and sign; Zheng Yawen, Xu Wenhua and Lin Xin, the bank's agent, have not yet",
    );
    world.at("2024-08-01 18:00")?;
    let evidence = papers::plain_seal(world, A, "z06")?;
    let early = Action::Seal { sub_cases: vec!["z06".to_owned()], evidence: vec![evidence] };
    world.must_refuse(A, handler, early, "企业想先为z06签章", "The enterprise tries to seal z06 first")?;
    world.look_ahead();
    world.at("2024-08-01 20:00")?;
    one_signs(world, A, "z08", "buyers/2")?;
    all_sign(world, B, &[])?;
    world.tell(
        "许文华和林信签好了；只差z06的郑雅文",
        "Xu Wenhua and Lin Xin have signed; only Zheng Yawen of z06 is missing",
    );
    Ok(())
}

/// The enterprise seals form after form; each seal is evidence for its own sub-case.
fn seal(world: &mut World, handler: &Actor, case: &str, subs: &[&str]) -> Result<(), String> {
    for sub in subs {
        let evidence = papers::seal(world, handler, case, sub)?;
        world.give(case, handler, Action::Seal { sub_cases: vec![(*sub).to_owned()], evidence: vec![evidence] })?;
    }
    Ok(())
}

fn expire(world: &mut World, handler: &Actor) -> Result<(), String> {
    world.at("2024-08-02 10:05")?;
    let (actor, action) = signature(world, A, "z06", "buyers/1")?;
    world.must_refuse(
        A,
        &actor,
        action,
        "郑雅文在24小时期满时扫码",
        "Zheng Yawen scans at the very end of the 24 hours",
    )?;
    world.at("2024-08-02 10:30")?;
    world.give(A, handler, Action::RegenerateTicket { sub_case: "z06".to_owned(), reason: String::new() })?;
    world.tell(
        "经办人【重新生成】z06的二维码：吴晓峰已签的作废，两人都要重签",
        "The handler makes a new code for z06: the signature of Wu Xiaofeng is void, both must sign again",
    );
    world.at("2024-08-02 11:00")?;
    all_sign(world, A, &[])?;
    world.tell("吴晓峰、郑雅文重新签好", "Both have signed again");
    Ok(())
}

fn split(world: &mut World, handler: &Actor) -> Result<(), String> {
    world.at("2024-08-02 14:00")?;
    let sub_case = "z09".to_owned();
    let reason = "联系电话有误 wrong telephone number".to_owned();
    world.give(A, handler, Action::Reject { sub_case: sub_case.clone(), reason })?;
    world.tell("复核发现z09联系电话有误：【确认不通过】", "z09 has a wrong telephone number: not confirmed");
    world.at("2024-08-02 14:05")?;
    world.give(A, handler, Action::Withdraw { sub_case, case_id: SINGLE.to_owned() })?;
    for opening in std::mem::take(&mut world.openings) {
        world.open(&Actor::system("host"), opening)?;
    }
    world.tell(
        "【撤回】z09：离开主案，成为单案，材料和填写内容都带着",
        "z09 is withdrawn and becomes a single case, with all its contents",
    );
    world.at("2024-08-02 14:20")?;
    let sub = world.case(SINGLE)?.case.state().sub_cases.first().cloned().ok_or("the single case is empty")?;
    let mut application = sub.application;
    for buyer in &mut application.buyers {
        "13900139009".clone_into(&mut buyer.phone);
    }
    world.give(SINGLE, handler, Action::EditApplication { sub_case: sub.id.clone(), application })?;
    world.give(SINGLE, handler, Action::Submit { number: "P2024080000042".to_owned() })?;
    world.tell(
        "改正电话，单案另取批号提交，重新签发二维码",
        "Corrected; the single case is submitted under a number of its own, with a new code",
    );
    world.at("2024-08-02 14:40")?;
    all_sign(world, SINGLE, &[])?;
    world.tell("邓海燕重新签好", "Deng Haiyan has signed again");
    Ok(())
}

fn confirm(world: &mut World, handler: &Actor) -> Result<(), String> {
    world.at("2024-08-02 15:00")?;
    seal(world, handler, A, &["z01", "z02", "z03", "z04", "z05"])?;
    world.at("2024-08-02 15:30")?;
    world.look("申报之前", "before filing");
    world.at("2024-08-02 16:00")?;
    seal(world, handler, A, &["z06", "z07", "z08", "z10"])?;
    seal(world, handler, B, &["z11", "z12"])?;
    let only = world.case(SINGLE)?.case.state().sub_cases.first().map(|sub| sub.id.clone()).unwrap_or_default();
    papers::outdated(
        world,
        (A, "z09"),
        (SINGLE, &only),
        "企业想用邓海燕改正电话之前签名的申请表盖章",
        "The enterprise tries to seal the form that Deng Haiyan signed before the telephone number was corrected",
    )?;
    seal(world, handler, SINGLE, &[&only])?;
    world.tell(
        "企业对全部12套签章；还没有申报，因为尚未完税",
        "The enterprise has sealed all 12; nothing is filed yet, tax is not cleared",
    );
    papers::told(world);
    seals::was_entitled(world, handler)
}

fn cleared(now: Instant, subs: Vec<String>) -> Action {
    let evidence = Evidence {
        kind: "tax_certificate".to_owned(),
        provider: "guangzhou-tax".to_owned(),
        reference: format!("tax-{}", subs.join("-")),
        at: Some(now),
        ..Evidence::default()
    };
    Action::ReportTax { sub_cases: subs, cleared: true, evidence: Some(evidence) }
}

fn file(world: &mut World) -> Result<(), String> {
    let host = Actor::system("host");
    world.at("2024-08-05 09:30")?;
    let present = |world: &World, id: &str| -> Result<Vec<String>, String> {
        let subs = &world.case(id)?.case.state().sub_cases;
        Ok(subs.iter().filter(|sub| sub.is_present()).map(|sub| sub.id.clone()).collect())
    };
    let mut subs = present(world, A)?;
    let last = subs.pop().into_iter().collect();
    let tax = cleared(world.now, subs);
    world.give(A, &host, tax)?;
    let waiting = world.case(A)?.case.progress(&world.profile).map_err(|failure| failure.to_string())?;
    world.tell(
        format!("第一批{}套完税，还差一套：整批一起申报，所以已申报{}套", waiting.tax_cleared, waiting.filed),
        format!(
            "{} of the first batch are cleared, one is not: a batch is filed together, so {} are filed",
            waiting.tax_cleared, waiting.filed
        ),
    );
    world.at("2024-08-05 10:00")?;
    let tax = cleared(world.now, last);
    world.give(A, &host, tax)?;
    for id in [B, SINGLE] {
        let subs = present(world, id)?;
        let tax = cleared(world.now, subs);
        world.give(id, &host, tax)?;
    }
    world.tell(
        "最后一个条件满足：三案各自自动申报，没有人再按按钮",
        "The last condition is met: all three cases are filed by themselves",
    );
    world.at("2024-08-05 10:01")?;
    world.look("申报之后", "after filing");
    let steps = [
        ("2024-08-05 11:00", "preprocessing"),
        ("2024-08-05 16:00", "awaiting_verification"),
        ("2024-08-06 10:00", "verified"),
        ("2024-08-07 15:00", "completed"),
    ];
    for (at, status) in steps {
        world.at(at)?;
        for id in [A, B, SINGLE] {
            world.give(
                id,
                &host,
                Action::ReportStatus { sub_cases: Vec::new(), status: status.to_owned(), note: String::new() },
            )?;
        }
        if status == "awaiting_verification" {
            workday::registry(world, A, "z02")?;
        }
        let name = world.profile.status(status).map(|known| known.name.clone()).ok_or("an unknown status")?;
        world.tell(format!("登记机构：{}", name.zh), format!("The registry: {}", name.en));
    }
    Ok(())
}

fn prove(world: &mut World) -> Result<(), String> {
    let mut entries = 0;
    for (id, recorded) in &world.cases {
        if !log::verify(&recorded.log, None).findings.is_empty() {
            return Err(format!("the log of {id} is not sound"));
        }
        let replayed = Case::replay(&recorded.log).map_err(|failure| failure.to_string())?;
        if replayed.state() != recorded.case.state() {
            return Err(format!("the log of {id} does not add up to its snapshot"));
        }
        entries += recorded.log.len();
    }
    world.tell(
        format!("三本日志共{entries}条：SM3链完好，回放结果与快照逐字相同"),
        format!("{entries} log entries in three logs: the SM3 chains are sound, and replay equals the snapshots"),
    );
    Ok(())
}
