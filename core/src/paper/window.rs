//! Application forms that are printed and brought to the window of a seal platform. Rows SZ-014, SZ-070.

use super::{
    PaperHead,
    words::{day, heading, label, pair, wide},
};
use dengji_pdf::document::paper::{Block, LabelledValue, Paper, SignatureLine, SignatureStyle};
use dengji_platform::platform::seal::{Channel, SealProfile};
use dengji_seal::seal::window::WindowForm;

/// The form that [`SealAccount::window_form`](crate::seal::SealAccount::window_form) filled in; with the window's
/// decision once there is one.
///
/// Places: `applicant`, `enterprise/seal` for the physical seal, `window`.
pub fn window_paper(form: &WindowForm, profile: &SealProfile, head: &PaperHead) -> Paper {
    let title = match form.channel {
        Channel::Mail => label("电子印章平台接入申请表", "Application sent to the seal platform"),
        _ => label("电子印章业务申请表", "Application at the seal platform's window"),
    };
    let mut pairs = vec![
        wide("申请事项", "applied for", &form.title.zh),
        pair("申请编号", "application", &form.application),
        pair("申请日期", "date", &day(form.at.china_date())),
    ];
    pairs.extend(form.rows.iter().map(|row| LabelledValue {
        label: row.label.clone(),
        value: row.value.clone(),
        wide: true,
    }));
    if !form.materials.is_empty() {
        pairs.push(wide("提交材料", "materials", &form.materials.join("\n")));
    }
    let line = |place: &str, zh: &str, en: &str, style| SignatureLine {
        place: place.to_owned(),
        label: label(zh, en),
        name: String::new(),
        style,
        date: String::new(),
    };
    let applicant = form.rows.iter().find(|row| row.label.en == "applicant").map(|row| row.value.clone());
    let mut blocks = vec![
        Block::Grid { pairs },
        Block::Signatures {
            lines: vec![
                SignatureLine {
                    name: applicant.unwrap_or_default(),
                    ..line("applicant", "申请人", "applicant", SignatureStyle::Signature)
                },
                line("enterprise/seal", "申请单位", "enterprise", SignatureStyle::Seal),
            ],
        },
    ];
    let notes = profile.notes(form.operation.as_str(), Some(form.channel));
    if !notes.is_empty() {
        blocks.push(heading("温馨提示", "Please note"));
        blocks.extend(notes.into_iter().map(|note| Block::Note { text: note.text.clone() }));
    }
    blocks.push(match form.channel {
        Channel::Mail => heading("平台审核意见", "Decision of the platform"),
        _ => heading("窗口办理意见", "Decision of the window"),
    });
    if let Some(decision) = &form.decision {
        let outcome = if decision.accepted { "准予办理" } else { "不予办理" };
        let decided = vec![
            pair("办理结果", "outcome", outcome),
            pair("办理时间", "decided at", &decision.at.china_text()),
            wide("原因", "reason", &decision.reason),
        ];
        blocks.push(Block::Grid { pairs: decided });
    }
    blocks.push(Block::Signatures {
        lines: vec![match form.channel {
            Channel::Mail => line("window", "审核人员", "staff of the platform", SignatureStyle::Signature),
            _ => line("window", "经办窗口", "window staff", SignatureStyle::Signature),
        }],
    });
    Paper { blocks, ..head.paper(title, &profile.name.zh) }
}
