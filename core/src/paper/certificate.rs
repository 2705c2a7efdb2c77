//! The certificate of completion of a case: who signed when, and the digests that show it. Rows YX-001 to YX-004,
//! GZ-076, GZ-083 to GZ-085, GZ-091.

use super::{
    PaperHead,
    words::{centred, column, day, heading, label, masked, option, pair, row, wide},
};
use dengji_base::{finding::Role, time::Instant};
use dengji_pdf::document::paper::{Block, Paper, TableRow};
use dengji_platform::platform::Profile;
use dengji_registration::{
    application::Application,
    case::{CaseKind, CaseStage, CaseState, SubCase, SubCaseStage, state::SealAct},
};

/// What was signed and sealed in a case, by whom and when, with the digests of what was signed and the head of the log:
/// whoever holds the log can prove each line of it. Numbers of persons are masked.
///
/// It can be made at any stage, and says which: before filing its title is 签署情况证明. Sub-cases that were split off or taken back are named as such.
pub fn certificate_of_completion(case: &CaseState, profile: &Profile, head: &PaperHead) -> Paper {
    let business = profile.business_type(&case.business.business_type);
    let business = business.map_or(case.business.business_type.as_str(), |known| known.name.zh.as_str());
    let kind = match case.kind {
        CaseKind::Batch => "主案（批量）",
        CaseKind::Single => "单案",
    };
    let at = |instant: Option<Instant>| instant.map(Instant::china_text).unwrap_or_default();
    let present = case.sub_cases.iter().filter(|sub| sub.is_present()).count();
    let pairs = vec![
        pair("案件编号", "case", &case.case_id),
        pair("批号", "batch number", &case.number),
        wide("业务类型", "business", business),
        pair("案件类型", "kind", kind),
        pair("当前阶段", "stage", case_stage(case.stage)),
        wide("发起企业", "initiator", &named(&case.initiator.name, case.initiator.document_number.as_typed())),
        wide("确认企业", "confirmer", &named(&case.confirmer.name, case.confirmer.document_number.as_typed())),
        wide("项目", "project", &case.project.name),
        pair("创建时间", "created", &at(Some(case.created))),
        pair("提交时间", "submitted", &at(case.submitted)),
        pair("单位类型", "organisation type", &option(&profile.organisation_types, &case.business.organisation_type)),
        pair("子案数", "sub-cases", &format!("{present} / {}", case.sub_cases.len())),
        pair("日志条数", "log entries", &case.metadata.version.to_string()),
        pair("规则版本", "profile", &format!("{} {}", case.metadata.profile.id, case.metadata.profile.version)),
        wide("日志末条摘要（SM3）", "log head (SM3)", &case.metadata.head),
    ];
    let mut blocks = vec![
        Block::Paragraph {
            text: label(
                "兹证明本案以下签名、签章及登记进度已记入本案日志。日志各条以 SM3 摘要逐条相连，任何改动均可由下列末条摘要查出。",
                "This certifies the signatures, seals and progress below, as the log of the case holds them. Its entries \
                 are chained by SM3 digests; the digest of the last one, given here, shows any change.",
            ),
            strong: false,
        },
        Block::Grid { pairs },
    ];
    for (sub, number) in case.sub_cases.iter().zip(1_u32..) {
        sub_case(sub, number, profile, &mut blocks);
    }
    let note = format!(
        "证件号码已作部分隐去。时间均为北京时间（UTC+8）。本证明于{}出具，所载为该日的案件状态。",
        day(head.date)
    );
    let english = "Numbers of persons are masked. Times are UTC+8. It states the case as of the day of issue.";
    blocks.push(Block::Note { text: label(&note, english) });
    let title = match case.stage {
        CaseStage::Filed => label("案件签署完成证明", "Certificate of completion"),
        _ => label("案件签署情况证明", "Statement of signatures"),
    };
    Paper { blocks, ..head.paper(title, &profile.name.zh) }
}

fn named(name: &str, number: &str) -> String {
    if number.is_empty() { name.to_owned() } else { format!("{name}（{number}）") }
}

fn case_stage(stage: CaseStage) -> &'static str {
    match stage {
        CaseStage::Draft => "草稿",
        CaseStage::Saved => "已保存未申请",
        CaseStage::SubmitFailed => "提交失败",
        CaseStage::Signing => "签署中",
        CaseStage::Filed => "已申请",
        CaseStage::Emptied => "全部撤回",
        CaseStage::Deleted => "已删除",
    }
}

fn sub_case_stage(stage: SubCaseStage) -> &'static str {
    match stage {
        SubCaseStage::Editing => "编辑中",
        SubCaseStage::Submitted => "已提交",
        SubCaseStage::Rejected => "确认不通过",
        SubCaseStage::Withdrawn => "已撤回为单案",
        SubCaseStage::Filed => "已申请",
        SubCaseStage::WithdrawnBeforeEntry => "登簿前撤回",
    }
}

fn sub_case(sub: &SubCase, number: u32, profile: &Profile, blocks: &mut Vec<Block>) {
    blocks.push(heading(&format!("子案 {number}　{}", sub.id), "Sub-case"));
    let cleared = if sub.tax_cleared { "已完税" } else { "未完税" };
    let mut pairs = vec![
        wide("不动产单元号", "unit code", sub.unit.unit_code.as_typed()),
        wide("不动产坐落", "location", &sub.unit.location),
        pair("当前阶段", "stage", sub_case_stage(sub.stage)),
        pair("完税", "tax", cleared),
    ];
    if let Some(round) = &sub.round {
        let life = format!("{} 至 {}", round.issued.china_text(), round.expires.china_text());
        pairs.push(pair("签名轮次", "signing round", &format!("第 {} 轮", round.number)));
        pairs.push(pair("签名二维码有效期", "ticket valid", &life));
        pairs.push(wide("签署内容摘要（SM3）", "digest of what is signed", &round.digest));
    }
    if let Some(status) = sub.statuses.last() {
        let name = profile.status(&status.status).map_or(status.status.as_str(), |known| known.name.zh.as_str());
        pairs.push(wide("登记机构状态", "registry status", &format!("{name}（{}）", status.at.china_text())));
    }
    if !sub.became.is_empty() {
        pairs.push(wide("转为单案", "became", &sub.became));
    }
    blocks.push(Block::Grid { pairs });
    let rows = acts(sub, profile);
    if !rows.is_empty() {
        let columns = vec![
            column("签署人", "signer", 34),
            column("身份", "part", 22),
            column("证件号码", "number", 36),
            centred("时间", "time", 32),
            column("签署凭证", "evidence", 46),
        ];
        blocks.push(Block::Table { columns, rows });
    }
}

/// The paper of a signer, by the key of the signer: an agent's where the agent signs.
fn paper_of<'a>(application: &'a Application, key: &str) -> &'a str {
    let (list, row) = key.split_once('/').unwrap_or((key, ""));
    let row: usize = row.parse().unwrap_or(usize::MAX);
    let agent = match list {
        "buyers" => {
            let buyer = application.buyers.get(row);
            return buyer.map_or("", |buyer| {
                buyer.agent().map_or(buyer.document_type.as_str(), |agent| agent.document_type.as_str())
            });
        }
        "sellers" => application.sellers.get(row),
        _ => application.mortgagees.get(row),
    };
    agent.and_then(|organisation| organisation.agent()).map_or("", |agent| agent.document_type.as_str())
}

fn acts(sub: &SubCase, profile: &Profile) -> Vec<TableRow> {
    let mut rows = Vec::new();
    for signer in sub.round.iter().flat_map(|round| &round.signers) {
        let given = sub.round.iter().flat_map(|round| &round.signatures).find(|given| given.signer == signer.key);
        let part = match signer.role {
            Role::MortgageeAgent => "抵押权人代理人",
            _ => "申请人",
        };
        let evidence =
            given.map(|given| voucher(&given.evidence.provider, &given.evidence.reference, &given.evidence.digest));
        rows.push(row(vec![
            signer.name.clone(),
            part.to_owned(),
            masked(profile, paper_of(&sub.application, &signer.key), signer.document_number.as_typed()),
            given.map_or_else(|| "尚未签名".to_owned(), |given| given.at.china_text()),
            evidence.unwrap_or_default(),
        ]));
    }
    if let Some(SealAct { at, evidence }) = &sub.sealed {
        let voucher = voucher(&evidence.provider, &evidence.reference, &evidence.digest);
        rows.push(row(vec!["企业签章".to_owned(), "确认企业".to_owned(), String::new(), at.china_text(), voucher]));
    }
    if let Some(at) = sub.approved {
        rows.push(row(vec![
            "确认通过".to_owned(),
            "确认企业".to_owned(),
            String::new(),
            at.china_text(),
            String::new(),
        ]));
    }
    rows
}

/// Who vouches for an act, the number there, and the digest it covers.
fn voucher(provider: &str, reference: &str, digest: &str) -> String {
    [provider, reference, digest].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}
