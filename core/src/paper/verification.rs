//! The report of a verification, on paper.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    PaperHead,
    words::{centred, column, day, heading, label, pair, row, wide},
};
use crate::{
    document::paper::{Block, Pair, Paper},
    finding::{Finding, Language, Severity},
    platform::Label,
};

record! {
    /// What was verified, in the words of a report: one statement for each signature or seal.
    pub struct VerificationStatement {
        /// The file's name.
        pub file: String,
        /// The digest of its bytes, as lower-case hexadecimal, with the name of the algorithm before it.
        pub digest: String,
        /// The verdict on the whole.
        pub verdict: Label,
        /// One for each signature, in the order of the file.
        pub signatures: Vec<SignatureStatement>,
        /// What is found about the file as a whole.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub findings: Vec<Finding>,
    }
}

record! {
    /// What is said of one signature or seal.
    pub struct SignatureStatement {
        /// Its name, such as that of its field.
        pub name: String,
        /// The verdict on it.
        pub verdict: Label,
        /// What was read of it: signer, time, issuer, pages touched.
        pub rows: Vec<Pair>,
        /// The steps of the check and their outcomes.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub steps: Vec<Pair>,
        /// Why.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub findings: Vec<Finding>,
    }
}

/// The report of a verification: the verdict first, then every signature with its steps and reasons.
pub fn verification_paper(statement: &VerificationStatement, issuer: &str, head: &PaperHead) -> Paper {
    let mut blocks = vec![
        Block::Grid {
            pairs: vec![
                wide("文件", "file", &statement.file),
                wide("文件摘要", "digest", &statement.digest),
                pair("验证日期", "verified on", &day(head.date)),
                pair("签名签章数", "signatures", &statement.signatures.len().to_string()),
            ],
        },
        verdict(&statement.verdict),
    ];
    if !statement.findings.is_empty() {
        blocks.push(findings_table(&statement.findings));
    }
    for (signature, number) in statement.signatures.iter().zip(1_u32..) {
        blocks.push(heading(&format!("签名 {number}　{}", signature.name), "Signature"));
        blocks.push(Block::Grid { pairs: signature.rows.clone() });
        blocks.push(verdict(&signature.verdict));
        if !signature.steps.is_empty() {
            let columns = vec![column("验证步骤", "step", 100), centred("结果", "outcome", 70)];
            let rows = signature.steps.iter().map(|step| row(vec![both(&step.label), step.value.clone()])).collect();
            blocks.push(Block::Table { columns, rows });
        }
        if !signature.findings.is_empty() {
            blocks.push(findings_table(&signature.findings));
        }
    }
    let note = "本报告依据验证时所提供的文件、证书和时间资料作出；文件此后如有改动，应重新验证。";
    let english =
        "It rests on the file, certificates and times that were given; a file that changes must be verified anew.";
    blocks.push(Block::Note { text: label(note, english) });
    Paper { blocks, ..head.paper(label("电子文件验证报告", "Verification report"), issuer) }
}

fn verdict(words: &Label) -> Block {
    Block::Paragraph {
        text: Label { zh: format!("验证结论：{}", words.zh), en: format!("Verdict: {}", words.en) },
        strong: true,
    }
}

fn both(words: &Label) -> String {
    if words.en.is_empty() || words.en == words.zh { words.zh.clone() } else { format!("{}\n{}", words.zh, words.en) }
}

/// Findings as a table, in both languages, the gravest first.
pub fn findings_table(findings: &[Finding]) -> Block {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let rows = sorted.into_iter().map(|finding| {
        let severity = match finding.severity {
            Severity::Error => "错误",
            Severity::Warning => "警告",
            Severity::Info => "提示",
        };
        let text = format!("{}\n{}", finding.text(Language::Zh), finding.text(Language::En));
        row(vec![severity.to_owned(), finding.code.as_str().to_owned(), text])
    });
    let columns = vec![centred("级别", "severity", 18), column("代码", "code", 48), column("说明", "reason", 104)];
    Block::Table { columns, rows: rows.collect() }
}
