//! The report of a verification, on paper. Rows SZ-045, C-36.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{
    PaperHead,
    words::{centred, column, heading, label, pair, row, wide},
};
use dengji_base::{
    finding::{self, Finding, Language, legible},
    time::Instant,
};
use dengji_pdf::document::{
    paper::{Block, LabelledValue, Paper},
    verify::{Change, SignatureLevel, SignatureReport, SignatureVerdict, VerificationReport},
};
use dengji_platform::platform::Label;

/// The report of a verification: the verdict first, then every signature with its steps, reasons and later changes.
///
/// `file` and `digest` name what was verified, as the host knows it; `issuer` stands at the foot.
pub fn verification_paper(
    report: &VerificationReport,
    file: &str,
    digest: &str,
    issuer: &str,
    head: &PaperHead,
) -> Paper {
    let mut blocks = vec![
        verdict(report.verdict),
        Block::Grid {
            pairs: vec![
                wide("文件", "file", &legible(file)),
                wide("文件摘要", "digest", digest),
                pair("验证时间", "verified at", &report.verified_at.china_text()),
                pair("签名数", "signatures", &report.signatures.len().to_string()),
                pair("页数", "pages", &report.pages.to_string()),
                pair("修订版本数", "revisions", &report.revisions.to_string()),
                wide("签名后追加的字节数", "bytes no signature covers", &report.unsigned_bytes.to_string()),
            ],
        },
    ];
    if !report.findings.is_empty() {
        blocks.push(findings_table(report.findings.iter()));
    }
    for (signature, number) in report.signatures.iter().zip(1_u32..) {
        let name = signature.field.as_deref().unwrap_or_default();
        blocks.push(heading(&format!("签名 {number}　{}", legible(name)), "Signature"));
        put_signature(signature, &mut blocks);
    }
    let note =
        "本报告依据验证时所提供的文件、证书和时间资料作出；文件此后如有改动，应重新验证。时间均为北京时间（UTC+8）。";
    let english = "It rests on the file, certificates and times that were given; a file that changes must be verified anew. \
                   Times are UTC+8.";
    blocks.push(Block::Note { text: label(note, english) });
    Paper { blocks, ..head.paper(label("电子文件验证报告", "Verification report"), issuer) }
}

fn put_signature(signature: &SignatureReport, blocks: &mut Vec<Block>) {
    let at = |instant: Option<Instant>| instant.map(Instant::china_text).unwrap_or_default();
    let (subject, issuer, serial) = signature
        .signer
        .as_ref()
        .map_or(("", "", ""), |signer| (signer.subject.as_str(), signer.issuer.as_str(), signer.serial.as_str()));
    let pages: Vec<String> = signature.pages_touched.iter().map(u32::to_string).collect();
    let mut pairs: Vec<LabelledValue> = vec![
        wide("签名证书主体", "signer", &legible(subject)),
        wide("颁发者", "issuer", &legible(issuer)),
        wide("证书序列号", "serial number", serial),
        pair("签名类型", "kind", &called("signature_kind", &signature.kind)),
        pair("签名算法", "algorithm", signature.algorithm.as_deref().unwrap_or_default()),
        pair("签名等级", "level", signature.level.map(level_name).unwrap_or_default()),
        pair("覆盖范围", "coverage", &called("signed_coverage", &signature.coverage)),
        pair("声称的签名时间", "claimed time", &at(signature.claimed_at)),
        pair("时间戳证明的时间", "proven time", &at(signature.proven_at)),
    ];
    if !pages.is_empty() {
        pairs.push(wide("签名后改动涉及的页", "pages touched", &pages.join("、")));
    }
    let count = signature.change_count;
    if count.all > 0 {
        let parts = [
            ("不允许 not allowed", count.forbidden),
            ("允许但须人工查看 allowed, to be looked at", count.doubtful),
            ("允许 allowed", count.harmless),
        ];
        let parts: Vec<String> =
            parts.iter().filter(|(_, count)| *count > 0).map(|(name, count)| format!("{name} {count}")).collect();
        pairs.push(wide("签名后的改动数", "later changes", &format!("{}（{}）", count.all, parts.join("；"))));
    }
    blocks.push(verdict(signature.verdict));
    blocks.push(Block::Grid { pairs });
    let columns = vec![column("验证步骤", "step", 100), centred("结果", "outcome", 70)];
    let rows = signature
        .steps
        .iter()
        .map(|step| row(vec![called("signature_step", &step.step), called("step_outcome", &step.outcome)]));
    blocks.push(Block::Table { columns, rows: rows.collect() });
    if signature.findings().next().is_some() {
        blocks.push(findings_table(signature.findings()));
    }
    if !signature.changes.is_empty() {
        blocks.push(changes_table(&signature.changes));
    }
    if count.listed < count.all {
        let zh = format!("以上仅列出最严重的 {} 项改动，共 {} 项，全部已判定。", count.listed, count.all);
        let en = format!("Of {} changes, all of them judged, these are the {} gravest.", count.all, count.listed);
        blocks.push(Block::Note { text: label(&zh, &en) });
    }
}

/// What people call a code; the code itself where nobody has named it.
fn named(kind: &str, value: &impl Serialize) -> Label {
    let code = serde_json::to_value(value).unwrap_or_default();
    let code = code.as_str().unwrap_or_default();
    finding::name(kind, code).unwrap_or_else(|| label(code, code))
}

/// The same in both languages, side by side.
fn called(kind: &str, value: &impl Serialize) -> String {
    let Label { zh, en } = named(kind, value);
    format!("{zh} {en}")
}

fn verdict(verdict: SignatureVerdict) -> Block {
    let Label { zh, en } = named("signature_verdict", &verdict);
    let text = Label { zh: format!("验证结论：{zh}"), en: format!("Verdict: {en}") };
    Block::Paragraph { text, strong: true }
}

fn level_name(level: SignatureLevel) -> &'static str {
    match level {
        SignatureLevel::BB => "PAdES B-B",
        SignatureLevel::BT => "PAdES B-T",
        SignatureLevel::BLt => "PAdES B-LT",
        SignatureLevel::BLta => "PAdES B-LTA",
    }
}

fn changes_table(changes: &[Change]) -> Block {
    let columns = vec![
        centred("版本", "revision", 18),
        column("签名后的改动", "later change", 60),
        centred("页", "page", 14),
        column("对象或域", "object or field", 52),
        centred("是否允许", "allowed", 26),
    ];
    let rows = changes.iter().map(|change| {
        let object = change.field.as_ref().or(change.object.as_ref()).map_or("", String::as_str);
        row(vec![
            // Counted as the findings count them.
            change.revision.saturating_add(1).to_string(),
            called("change_kind", &change.kind),
            change.page.map(|page| page.to_string()).unwrap_or_default(),
            legible(object).into_owned(),
            match (change.allowed, change.doubtful) {
                (false, _) => "不允许 not allowed",
                (true, true) => "允许，须人工查看 allowed, look at it",
                (true, false) => "允许 allowed",
            }
            .to_owned(),
        ])
    });
    Block::Table { columns, rows: rows.collect() }
}

/// Findings as a table, in both languages, the gravest first.
pub fn findings_table<'a>(findings: impl Iterator<Item = &'a Finding>) -> Block {
    let mut sorted: Vec<&Finding> = findings.collect();
    sorted.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let rows = sorted.into_iter().map(|finding| {
        let severity = called("severity", &finding.severity);
        let text = format!("{}\n{}", finding.text(Language::Zh), finding.text(Language::En));
        row(vec![severity, finding.code.as_str().to_owned(), text])
    });
    // What is true of each certificate of a path is said once.
    let mut said = BTreeSet::new();
    let rows = rows.filter(|row| said.insert(row.cells.clone())).collect();
    let columns = vec![centred("级别", "severity", 18), column("代码", "code", 48), column("说明", "reason", 104)];
    Block::Table { columns, rows }
}
