//! What each seal platform allows, as a table of the guides.

use dengji::{
    platform::{
        Label,
        compare::{OperationRow, PlatformComparison, compare},
        seal::{Channel, SealOperation, SealProfile},
    },
    time::Date,
};

/// In English, and in Chinese, as the profiles have it.
pub(super) fn tables() -> Result<[String; 2], String> {
    let profiles: Vec<SealProfile> =
        SealProfile::builtin_ids().iter().filter_map(|one| SealProfile::builtin(&one.id)).collect();
    let all: Vec<&SealProfile> = profiles.iter().collect();
    let today = Date::parse("2026-01-01").ok_or("no date")?;
    let found = compare(&all, today);
    Ok([table(&found, &all, false), table(&found, &all, true)])
}

fn said(label: &Label, zh: bool) -> &str {
    if zh { &label.zh } else { &label.en }
}

fn table(found: &PlatformComparison, profiles: &[&SealProfile], zh: bool) -> String {
    let (what, whom) = if zh { ("业务与渠道", "授权") } else { ("Operation, channel", "Grants") };
    let names: Vec<_> = profiles.iter().map(|profile| said(&profile.name, zh)).collect();
    let mut lines =
        vec![format!("| {what} | {} |", names.join(" | ")), format!("| --- |{}", " --- |".repeat(profiles.len()))];
    let mut rows: Vec<(SealOperation, Channel, Vec<&OperationRow>)> = Vec::new();
    for row in &found.operations {
        match rows.last_mut() {
            Some((operation, channel, same)) if (*operation, *channel) == (row.operation, row.channel) => {
                same.push(row);
            }
            _ => rows.push((row.operation, row.channel, vec![row])),
        }
    }
    for (operation, channel, same) in rows {
        let mut line = format!("| `{}`, {} |", operation.as_str(), channel_name(channel, zh));
        for (at, profile) in profiles.iter().enumerate() {
            let here = || same.iter().filter_map(|row| row.cells.get(at).map(|cell| (row.role, cell)));
            let cells: Vec<String> = here()
                .filter(|(_, cell)| cell.allowed)
                .filter_map(|(role, cell)| Some((said(&profile.role(role)?.name, zh), cell.assumed)))
                .map(|(name, assumed)| format!("{name}{}", if assumed { "\\*" } else { "" }))
                .collect();
            let there = here().any(|(_, cell)| cell.offered);
            line +=
                &if there { format!(" {} |", cells.join(if zh { "、" } else { ", " })) } else { " – |".to_owned() };
        }
        lines.push(line);
    }
    for row in &found.grants {
        let mut line = format!("| {whom}: `{}` → `{}` |", row.grantor.as_str(), row.granted.as_str());
        for cell in &row.cells {
            let mark = if cell.bases.is_empty() {
                "–"
            } else if cell.allowed {
                if zh { "可" } else { "yes" }
            } else if zh {
                "不可"
            } else {
                "no"
            };
            line += &format!(" {mark}{} |", if cell.assumed && !cell.bases.is_empty() { "\\*" } else { "" });
        }
        lines.push(line);
    }
    let note = if zh {
        "\\* 无来源说明，由规则文件推定。– 表示未提供。"
    } else {
        "\\* No guide says so: the profile assumes it. – means that it is not offered."
    };
    format!("{}\n\n{note}\n", lines.join("\n"))
}

fn channel_name(channel: Channel, zh: bool) -> &'static str {
    match (channel, zh) {
        (Channel::Phone, true) => "手机",
        (Channel::Web, true) => "网页",
        (Channel::Client, true) => "客户端",
        (Channel::Window, true) => "窗口",
        (Channel::Mail, true) => "电子邮件",
        (Channel::Phone, false) => "phone",
        (Channel::Web, false) => "web",
        (Channel::Client, false) => "client",
        (Channel::Window, false) => "window",
        (Channel::Mail, false) => "e-mail",
    }
}
