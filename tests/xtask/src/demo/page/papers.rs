//! The papers, who signed them, and the copies that were refused.

use std::collections::BTreeMap;

use dengji::{
    crypto::SignatureScheme,
    document::{
        eseal::SealVerdict,
        verify::{SignatureKind, SignatureReport, SignatureVerdict, VerificationReport},
    },
    finding::{Finding, Language},
    time::Instant,
};

use super::{
    super::papers::{Papers, Tampered},
    escape, short,
};

/// The signed forms, the other papers, the seals.
pub(super) fn sealed(papers: &Papers) -> String {
    let mut text = "<p class=\"lead\">每个子案的申请表在签名轮次开启时排版成PDF，买受人（P-256）、银行代理人（RSA）、银行（SM2，GM/T 0010）、\
                    经办人（P-256）先后签署，最后由企业加盖电子印章（SM2，GB/T 38540）；离线验证有效、且文件内容即案件现有内容，才作为案件的签章凭据。\
                    Each form is typeset when its signing round opens, signed by buyers, bank and handler, sealed by the enterprise, \
                    and verified offline before the case takes the seal for done.</p>\
                    <div class=\"scroll\"><table class=\"list\"><tr><th>文件</th><th>签署人、算法、时间</th><th>验证</th><th>用章权限</th></tr>"
        .to_owned();
    for sheet in papers.sheets.values() {
        let Some(proof) = &sheet.proof else {
            continue;
        };
        let (class, right) = match proof.right.verdict {
            SealVerdict::Valid => ("ok", "有权 entitled"),
            SealVerdict::Indeterminate => ("warn", "无法确定 not known"),
            SealVerdict::Invalid => ("bad", "无权 not entitled"),
        };
        let name = sheet.file();
        text += &format!(
            "<tr><td class=\"nowrap\"><b>{}</b><br><a href=\"papers/{name}\">{name}</a><div class=\"en\">{}页 pages</div></td>\
             <td>{}</td><td>{}</td><td><span class=\"pill {class}\">{right}</span></td></tr>",
            escape(&sheet.sub),
            proof.report.pages,
            signatures(&proof.report, &sheet.schemes),
            pill(proof.report.verdict)
        );
    }
    text += "</table></div><h3>其他文件<small>other papers</small></h3><div class=\"scroll\"><table class=\"list\">\
             <tr><th>文件</th><th>名称</th><th>页数</th></tr>";
    for other in &papers.others {
        text += &format!(
            "<tr><td><a href=\"papers/{0}\">{0}</a></td><td>{1}</td><td>{2}</td></tr>",
            escape(&other.file),
            super::both(&other.title),
            other.pages
        );
    }
    text += "</table></div><div class=\"seals\">";
    for ((_, svg), name) in
        papers.seals().into_iter().zip(["企业法定名称章 official seal", "银行业务专用章 bank's seal"])
    {
        text += &format!("<figure>{svg}<figcaption>{name}</figcaption></figure>");
    }
    text + "</div><p class=\"en\">根证书 roots：<a href=\"papers/sm2-root.cer\">sm2-root.cer</a> · \
            <a href=\"papers/p256-root.cer\">p256-root.cer</a></p>"
}

/// The forgeries, with what the verifier says of each.
pub(super) fn tampered(papers: &Papers) -> String {
    let mut text = "<p class=\"lead\">改动已签章文件的三种办法，逐一验证，均判无效。Three ways to change a sealed paper; each copy is found \
                    invalid, with the reason.</p><div class=\"scroll\"><table class=\"list\"><tr><th>副本</th><th>做了什么</th><th>验证</th>\
                    <th>原因</th></tr>"
        .to_owned();
    for copy in &papers.tampered {
        text += &format!(
            "<tr><td class=\"nowrap\"><a href=\"tampered/{0}\">{0}</a><div class=\"en\">原件 of <a href=\"papers/{1}\">{1}</a></div></td>\
             <td>{2}<div class=\"en\">{3}</div></td><td>{4}</td><td>{5}{6}</td></tr>",
            copy.file,
            escape(&copy.original),
            escape(copy.zh),
            escape(copy.en),
            pill(copy.report.verdict),
            signatures(&copy.report, &copy.schemes),
            reasons(copy)
        );
    }
    text + "</table></div>"
}

fn pill(verdict: SignatureVerdict) -> String {
    let (class, name) = match verdict {
        SignatureVerdict::Valid => ("ok", "有效 valid"),
        SignatureVerdict::Indeterminate => ("warn", "无法确定 indeterminate"),
        SignatureVerdict::Invalid => ("bad", "无效 invalid"),
    };
    format!("<span class=\"pill {class}\">{name}</span>")
}

fn signatures(report: &VerificationReport, schemes: &BTreeMap<String, SignatureScheme>) -> String {
    let scheme = |signature: &SignatureReport| schemes.get(signature.field.as_deref()?).copied();
    let row = |signature| format!("<li>{}</li>", line(signature, scheme(signature)));
    let rows = report.signatures.iter().map(row);
    format!("<ul class=\"signed\">{}</ul>", rows.collect::<String>())
}

/// Who signed, how, when, and whether it stands.
fn line(signature: &SignatureReport, scheme: Option<SignatureScheme>) -> String {
    let who = signature.signer.as_ref().map(|signer| common_name(&signer.subject)).unwrap_or_default();
    let form = match signature.kind {
        SignatureKind::Seal => "电子签章 GB/T 38540",
        SignatureKind::GmMessage => "GM/T 0010",
        _ => signature.sub_filter.as_str(),
    };
    let algorithm = match scheme {
        Some(SignatureScheme::Sm2Sm3) => "SM2/SM3",
        Some(SignatureScheme::EcdsaP256Sha256) => "P-256/SHA-256",
        Some(SignatureScheme::RsaPkcs1Sha256) => "RSA/SHA-256",
        _ => "",
    };
    let at = signature.claimed_at.map(Instant::china_text).unwrap_or_default();
    let mark = match signature.verdict {
        SignatureVerdict::Valid => "",
        SignatureVerdict::Indeterminate => " <span class=\"pill warn\">无法确定</span>",
        SignatureVerdict::Invalid => " <span class=\"pill bad\">无效</span>",
    };
    format!("{} <span class=\"en\">{algorithm} · {} · {}</span>{mark}", escape(who), escape(form), short(&at))
}

fn common_name(subject: &str) -> &str {
    let mut parts = subject.split([',', '/']).map(str::trim);
    parts.find_map(|part| part.strip_prefix("CN=")).unwrap_or(subject)
}

fn reasons(copy: &Tampered) -> String {
    let row = |finding: &Finding| {
        format!(
            "<div>{} <span class=\"no en\">{}</span><div class=\"en\">{}</div></div>",
            escape(&finding.text(Language::Zh)),
            finding.code.as_str(),
            escape(&finding.text(Language::En))
        )
    };
    format!("<div class=\"reasons\">{}</div>", copy.reasons().into_iter().map(row).collect::<String>())
}
