//! A supplementary inquiry (另行询问), as the paper that whoever answered signs. Row GZ-070.

use super::{
    PaperHead,
    words::{day, heading, label, pair, wide},
};
use dengji_pdf::document::paper::{Block, Paper, SignatureLine, SignatureStyle};
use dengji_platform::platform::Profile;
use dengji_registration::case::{CaseState, Inquiry, SubCase};

/// The record of a supplementary inquiry in a sub-case: what was asked and answered, by whom, never an addition to the
/// questionnaire that was signed. Before it is recorded, it is the paper to be signed; with `evidence` in the inquiry it
/// says by what it was signed. None where there is no such sub-case.
///
/// Places: the key of whoever answered, such as `buyers/0`, and `inquirer`.
pub fn inquiry_paper(
    case: &CaseState,
    sub_case: &str,
    inquiry: &Inquiry,
    profile: &Profile,
    head: &PaperHead,
) -> Option<Paper> {
    let sub = case.sub_cases.iter().find(|sub| sub.id == sub_case)?;
    let business = profile.business_type(&case.business.business_type);
    let business = business.map_or(case.business.business_type.as_str(), |known| known.name.zh.as_str());
    let answered_by = name_of(sub, &inquiry.answered_by);
    let mut blocks = vec![
        Block::Grid {
            pairs: vec![
                wide("业务类型", "business", business),
                pair("批号", "batch number", &case.number),
                pair("询问编号", "inquiry", &inquiry.id),
                wide("不动产单元号", "unit code", sub.unit.unit_code.as_typed()),
                wide("不动产坐落", "location", &sub.unit.location),
                pair("被询问人", "who answered", &answered_by),
                pair("询问日期", "date", &day(head.date)),
            ],
        },
        heading("询问内容", "What was asked"),
        Block::Paragraph { text: label(&inquiry.question, ""), strong: false },
        heading("回答内容", "What was answered"),
        Block::Paragraph { text: label(&inquiry.answer, ""), strong: false },
        Block::Paragraph {
            text: label(
                "以上询问记录经本人核对无误，所作回答真实。",
                "I have read this record; it is right, and what I answered is true.",
            ),
            strong: true,
        },
    ];
    let signed = &inquiry.evidence;
    if !signed.reference.is_empty() {
        let at = signed.at.map(dengji_base::time::Instant::china_text).unwrap_or_default();
        let by = vec![
            pair("签名服务", "signed by", &signed.provider),
            pair("签名编号", "reference", &signed.reference),
            wide("签名时间", "signed at", &at),
        ];
        blocks.push(Block::Grid { pairs: by });
    }
    let line = |place: &str, zh: &str, en: &str, name: &str| SignatureLine {
        place: place.to_owned(),
        label: label(zh, en),
        name: name.to_owned(),
        style: SignatureStyle::Signature,
        date: day(head.date),
    };
    blocks.push(Block::Signatures {
        lines: vec![
            line(&inquiry.answered_by, "被询问人", "who answered", &answered_by),
            line("inquirer", "询问人", "who asked", ""),
        ],
    });
    Some(Paper {
        blocks, ..head.paper(label("不动产登记补充询问记录", "Supplementary inquiry"), &profile.name.zh)
    })
}

/// Who answers for a row of the form: the agent with the party behind, else the party.
fn name_of(sub: &SubCase, key: &str) -> String {
    let form = &sub.application;
    let found = key.split_once('/').and_then(|(list, row)| {
        let row: usize = row.parse().ok()?;
        match list {
            "buyers" => form.buyers.get(row).map(|one| (&one.name, one.agent())),
            "sellers" => form.sellers.get(row).map(|one| (&one.name, one.agent())),
            "mortgagees" => form.mortgagees.get(row).map(|one| (&one.name, one.agent())),
            _ => None,
        }
    });
    match found {
        Some((name, Some(agent))) => format!("{}（代理 {name}）", agent.name),
        Some((name, None)) => name.clone(),
        None => String::new(),
    }
}
