//! What the registry tells the applicants on the spot: 受理, 更正 or 补正, 不予受理 (不动产登记暂行条例 第十七条). Everything that is
//! missing is listed at once, each with the article or row on which it rests.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    PaperHead,
    words::{centred, column, day, heading, label, pair, row, wide},
};
use dengji_base::{
    finding::{Finding, Language, Report},
    requirement, words,
};
use dengji_pdf::document::paper::{Block, Paper, SignatureLine, SignatureStyle};
use dengji_platform::platform::{Label, Profile};
use dengji_registration::application::SubCaseInput;

choice! {
    /// What the registry decides on an application when it is handed in (条例 第十七条).
    pub enum AcceptanceOutcome {
        /// 受理: the papers are complete and in order.
        Accepted,
        /// 当场更正: what is wrong can be put right at once, and then it is accepted.
        ToCorrect,
        /// 不予受理, 一次性告知补正: papers are missing or not in order.
        ToSupplement,
        /// 不予受理: it is another registry's to register.
        NotOurs,
    }
}

record! {
    /// One thing that is missing or wrong.
    pub struct AcceptanceGap {
        /// Where: a pointer into the sub-case.
        pub pointer: String,
        /// What, in both languages.
        pub text: Label,
        /// On what it rests: document and article, as the profile or the catalogue names it; empty where neither does.
        pub article: String,
        /// Whether no source says so, and the profile assumes it.
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub assumed: bool,
        /// Whether a paper is missing or not in order, rather than a field of the form wrong.
        pub paper: bool,
    }
}

record! {
    /// What the registry tells the applicants, and why: all of it, at once.
    pub struct Acceptance {
        /// The decision.
        pub outcome: AcceptanceOutcome,
        /// Everything that is missing or wrong, in the order of the findings.
        pub gaps: Vec<AcceptanceGap>,
    }
}

impl AcceptanceOutcome {
    fn title(self) -> Label {
        match self {
            Self::Accepted => label("不动产登记受理通知书", "Notice of acceptance"),
            Self::ToCorrect => label("不动产登记当场更正告知书", "Notice of what to correct on the spot"),
            Self::ToSupplement => {
                label("不动产登记不予受理及补正告知书", "Notice of non-acceptance and of what to supplement")
            }
            Self::NotOurs => label("不动产登记不予受理通知书", "Notice of non-acceptance"),
        }
    }

    /// What is told, by which paragraph of the article.
    fn words(self) -> Label {
        match self {
            Self::Accepted => label(
                "经查验，申请人提交的登记申请属于本机构登记职责范围，申请材料齐全、符合法定形式，依照《不动产登记暂行条例》第十七条第一款第一项，予以受理。",
                "The application is this registry's to decide, and its papers are complete and in order: it is accepted under article 17 (1) of the Interim Regulations.",
            ),
            Self::ToCorrect => label(
                "经查验，申请材料存在下列可以当场更正的错误，依照《不动产登记暂行条例》第十七条第一款第二项，请当场更正；更正后予以受理。",
                "What is listed below is wrong and can be corrected on the spot; once corrected, the application is accepted under article 17 (2) of the Interim Regulations.",
            ),
            Self::ToSupplement => label(
                "经查验，申请材料不齐全或者不符合法定形式，依照《不动产登记暂行条例》第十七条第一款第三项，不予受理。现将需要补正的全部内容一次性告知如下，补正后可以重新提交。",
                "The papers are incomplete or not in order: the application is not accepted, under article 17 (3) of the Interim Regulations. Everything that is to be supplemented is listed here at once.",
            ),
            Self::NotOurs => label(
                "经查验，申请登记的不动产不属于本机构登记范围，依照《不动产登记暂行条例》第十七条第一款第四项，不予受理，请向有登记权的机构申请。",
                "The property is another registry's to register: the application is not accepted, under article 17 (4) of the Interim Regulations; apply there.",
            ),
        }
    }
}

/// What the findings on a sub-case come to: accepted where none is an error; otherwise all of them, each with its
/// article. Warnings and notes keep nothing from being accepted, and are no gaps.
///
/// The article is that of the profile's rule behind the finding, else the requirement row's document and section.
pub fn acceptance(report: &Report, profile: &Profile) -> Acceptance {
    let gaps: Vec<_> = report.findings.iter().filter(|one| one.is_error()).map(|one| gap(one, profile)).collect();
    let outcome = if gaps.is_empty() {
        AcceptanceOutcome::Accepted
    } else if gaps.iter().any(|gap| gap.paper) {
        AcceptanceOutcome::ToSupplement
    } else {
        AcceptanceOutcome::ToCorrect
    };
    Acceptance { outcome, gaps }
}

fn gap(finding: &Finding, profile: &Profile) -> AcceptanceGap {
    let basis = profile.basis(finding).map(|basis| basis.source.clone()).filter(|source| !source.is_empty());
    let cited = requirement::citations(finding).into_iter().next();
    let cited = cited.map(|row| format!("{} {}", row.document, row.section));
    let code = finding.code.as_str();
    AcceptanceGap {
        pointer: finding.pointer.clone(),
        text: Label { zh: finding.text(Language::Zh), en: finding.text(Language::En) },
        article: basis.or(cited).unwrap_or_default(),
        assumed: finding.assumed,
        paper: code.starts_with("material.") || code.starts_with("register."),
    }
}

/// The notice of a decision on a sub-case that was handed in: 受理, 更正 or 补正, 不予受理, with every gap and its article.
///
/// Places: `registry/seal` and `receiver`.
pub fn acceptance_paper(input: &SubCaseInput<'_>, told: &Acceptance, profile: &Profile, head: &PaperHead) -> Paper {
    let business = profile.business_type(input.business_type);
    let business = business.map_or(input.business_type, |known| known.name.zh.as_str());
    let names = input.application.buyers.iter().map(|buyer| buyer.name.as_str());
    let names: Vec<&str> = names.filter(|name| !words::is_blank(name)).collect();
    let mut blocks = vec![
        Block::Grid {
            pairs: vec![
                wide("业务类型", "business", business),
                wide("申请人", "applicants", &names.join("、")),
                wide("不动产单元号", "unit code", input.unit.unit_code.as_typed()),
                wide("不动产坐落", "location", &input.unit.location),
                pair("告知日期", "date", &day(head.date)),
                pair("补正事项", "gaps", &told.gaps.len().to_string()),
            ],
        },
        Block::Paragraph { text: told.outcome.words(), strong: true },
    ];
    if !told.gaps.is_empty() {
        blocks.push(heading("需要补正或更正的全部内容", "Everything that is to be supplemented or corrected"));
        let columns =
            vec![centred("序号", "No.", 12), column("内容", "what", 84), column("依据", "on what it rests", 74)];
        let listed = told.gaps.iter().zip(1_u32..).map(|(gap, number)| {
            let assumed = if gap.assumed { "（按本地规则）" } else { "" };
            row(vec![number.to_string(), gap.text.zh.clone(), format!("{}{assumed}", gap.article)])
        });
        blocks.push(Block::Table { columns, rows: listed.collect() });
    }
    let line = |place: &str, zh: &str, en: &str, style| SignatureLine {
        place: place.to_owned(),
        label: label(zh, en),
        name: String::new(),
        style,
        date: day(head.date),
    };
    blocks.push(Block::Signatures {
        lines: vec![
            line("receiver", "申请人（代理人）签收", "received by the applicant", SignatureStyle::Signature),
            line("registry/seal", "不动产登记机构", "registry", SignatureStyle::Seal),
        ],
    });
    Paper { blocks, ..head.paper(told.outcome.title(), &profile.name.zh) }
}
