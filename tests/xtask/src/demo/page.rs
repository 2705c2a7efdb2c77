//! One page without a script that shows what came of it.

mod papers;

use dengji::{
    application::Buyer,
    case::{CaseKind, CaseStage, SubCaseStage, view::Placement},
    finding::Language,
    identifier::{self, IdentifierKind},
    platform::{Label, seal::SealStage},
    property,
};

use super::{
    outlook::{HOURS, LapseAnswer, Other},
    style::CSS,
    view::Moment,
    world::World,
};

/// The whole page.
pub(super) fn render(world: &World) -> String {
    let mut body = vec![
        ("grid", "楼盘表", "building table", grid(world)),
        ("units", "本次办理的单元", "the chosen units", units(world)),
        ("story", "办理经过", "what happened", story(world)),
        ("mailboxes", "各信箱所见", "what each viewer sees", moments(world)),
        ("todo", "还差什么", "what remains to be done", pending(world)),
        ("codes", "粤信签二维码", "signing codes", codes(world)),
        ("logs", "日志", "logs", logs(world)),
        ("seals", "印章与授权", "seals and grants", seals(world)),
        ("outlook", "假如与期限", "what if, and until when", outlook(world)),
    ];
    if let Some(papers) = &world.papers {
        body.push(("papers", "签章文件", "sealed papers", papers::sealed(papers)));
        body.push(("tampered", "篡改", "tampered copies, refused", papers::tampered(papers)));
    }
    let mut page = format!(
        "<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width,initial-scale=1\"><title>登记 dengji · 演示</title><style>{CSS}</style></head>\n<body>"
    );
    page += &header(world);
    page += "<nav><div class=\"wrap\">";
    for (id, zh, _, _) in &body {
        page += &format!("<a href=\"#{id}\">{zh}</a>");
    }
    page += "</div></nav>\n<main class=\"wrap\">";
    for (id, zh, en, content) in &body {
        page += &format!("\n<section id=\"{id}\"><h2>{zh}<small>{en}</small></h2>{content}</section>");
    }
    page += "</main><footer class=\"wrap\">所有人物、企业、号码均属虚构；证件号码已脱敏。时间为北京时间。 \
             Persons, firms and numbers are made up; numbers are masked. Times are of China.</footer></body></html>\n";
    page
}

fn header(world: &World) -> String {
    let project = &world.data.project;
    let rooms: usize = project.buildings.iter().flat_map(|one| &one.floors).map(|floor| floor.rooms.len()).sum();
    let subs = || world.cases.values().flat_map(|recorded| &recorded.case.state().sub_cases);
    let filed = subs().filter(|sub| sub.stage == SubCaseStage::Filed).count();
    let cases = world.cases.values();
    let single = cases.clone().filter(|recorded| recorded.case.state().kind == CaseKind::Single).count();
    let entries: usize = cases.map(|recorded| recorded.log.len()).sum();
    let figures = [
        (project.buildings.len(), "栋 buildings"),
        (rooms, "套 units"),
        (world.selected.len(), "套办理 chosen"),
        (world.cases.len() - single, "个主案 batches"),
        (single, "个单案 single case"),
        (world.codes.len(), "张二维码 signing codes"),
        (filed, "套已办结 completed"),
        (entries, "条日志 log entries"),
    ];
    let mut text = format!(
        "<header><div class=\"wrap\"><h1>{} · 批量办理预告登记</h1><p>{} · 从第一次点击到【已办结】 From the first click to \
         completion</p><div class=\"figures\">",
        escape(&project.name),
        escape(&project.developer.name)
    );
    for (number, name) in figures {
        text += &format!("<div><b>{number}</b><span>{name}</span></div>");
    }
    text + "</div></div></header>"
}

fn grid(world: &World) -> String {
    let project = &world.data.project;
    let mut text = "<p class=\"lead\">按网签状态着色，勾选的单元加粗框。Coloured by contract status; chosen units are \
                    framed.</p><div class=\"legend\">"
        .to_owned();
    for status in &world.profile.contract_statuses {
        text += &format!("<span><i class=\"s-{}\"></i>{}</span>", escape(&status.code), both(&status.name));
    }
    text += "<span><i style=\"background:#fff;border:2.5px solid #0b3a63\"></i>本次勾选 <span class=\"en\">chosen</span></span></div>\
             <div class=\"buildings\">";
    for building in property::grid(project, &world.selected, "presale_advance_notice", &world.profile) {
        text += &format!("<div><div class=\"roof\">{}</div><table class=\"grid\">", escape(&building.name));
        for row in &building.rows {
            text += &format!("<tr><th>{}</th>", escape(&row.label));
            for cell in &row.cells {
                let known = world.profile.contract_statuses.iter().find(|status| status.code == cell.status);
                let (class, title) =
                    known.map_or(("other", ""), |status| (status.code.as_str(), status.name.zh.as_str()));
                let on = if cell.selected { " on" } else { "" };
                text += &format!(
                    "<td class=\"s-{class}{on}\" colspan=\"{}\" title=\"{} {}\">{}</td>",
                    cell.span,
                    escape(cell.unit_code.as_typed()),
                    escape(title),
                    escape(&cell.label)
                );
            }
            text += "</tr>";
        }
        text += "</table></div>";
    }
    text + "</div>"
}

fn units(world: &World) -> String {
    let mut text = "<p class=\"lead\">一批只有一种业务类型，所以有银行贷款的两套另成一批；z09被撤回，成为单案。A batch has one kind of \
                    business, so the two units with a bank are a batch of their own; z09 was withdrawn and became a single \
                    case.</p><div class=\"scroll\"><table class=\"list\"><tr><th>子案</th><th>批号</th><th>坐落、单元号</th><th>买方（证件号码已脱敏）</th><th>共有方式</th><th>抵押权人</th><th>结果</th></tr>"
        .to_owned();
    for recorded in world.cases.values() {
        let state = recorded.case.state();
        for sub in &state.sub_cases {
            let buyers: Vec<String> = sub.application.buyers.iter().map(|buyer| buyer_line(world, buyer)).collect();
            let first = sub.application.buyers.first();
            let owned = first.and_then(|buyer| buyer.co_ownership).map_or("", |owned| match owned {
                dengji::application::CoOwnership::Sole => "单独所有",
                dengji::application::CoOwnership::Joint => "共同共有",
                dengji::application::CoOwnership::ByShares => "按份共有",
            });
            let bank: Vec<String> = sub.application.mortgagees.iter().map(|bank| escape(&bank.name)).collect();
            let result = if sub.stage == SubCaseStage::Withdrawn {
                format!("<span class=\"pill warn\">已撤回 → {}</span>", escape(&sub.became))
            } else {
                let last = sub.statuses.last().map(|entry| entry.status.as_str()).unwrap_or_default();
                let name = world.profile.status(last).map(|status| status.name.zh.clone()).unwrap_or_default();
                format!("<span class=\"pill ok\">{}</span>", escape(&name))
            };
            text += &format!(
                "<tr><td><b>{}</b></td><td class=\"no\">{}</td><td class=\"nowrap\">{}<br><span class=\"no en\">{}</span></td>\
                 <td class=\"nowrap\">{}</td><td class=\"nowrap\">{owned}</td><td>{}</td><td>{result}</td></tr>",
                escape(&sub.id),
                escape(&state.number),
                escape(&sub.unit.location),
                escape(sub.unit.unit_code.as_typed()),
                buyers.join("<br>"),
                bank.join("<br>")
            );
        }
    }
    text + "</table></div>"
}

fn buyer_line(world: &World, buyer: &Buyer) -> String {
    let known = world.profile.document_types.iter().find(|known| known.code == buyer.document_type);
    let kind = if buyer.document_type == "hk_macau_permit" {
        IdentifierKind::HkMacauPermit
    } else {
        IdentifierKind::ResidentId
    };
    let paper =
        known.filter(|_| kind == IdentifierKind::HkMacauPermit).map(|known| known.name.zh.as_str()).unwrap_or_default();
    format!(
        "{} <span class=\"no en\">{}</span> {} <span class=\"en\">{}</span>",
        escape(&buyer.name),
        escape(&identifier::mask(kind, buyer.document_number.as_typed())),
        escape(&buyer.share),
        escape(paper)
    )
}

fn story(world: &World) -> String {
    let mut text = "<ul class=\"time\">".to_owned();
    for line in &world.story {
        let class = if line.reasons.is_empty() { "" } else { " class=\"no-go\"" };
        text += &format!(
            "<li{class}><time>{}</time><div>{}<div class=\"en\">{}</div>",
            short(&line.at.china_text()),
            escape(&line.zh),
            escape(&line.en)
        );
        if !line.reasons.is_empty() {
            text += "<div class=\"reasons\">";
            for reason in &line.reasons {
                let who = if reason.menders.is_empty() {
                    String::new()
                } else {
                    format!(" <span class=\"pill warn\">可由{}解决</span>", escape(&reason.menders))
                };
                text +=
                    &format!("<div>{}{who}<div class=\"en\">{}</div></div>", escape(&reason.zh), escape(&reason.en));
            }
            text += "</div>";
        }
        text += "</div></li>";
    }
    text + "</ul>"
}

fn moments(world: &World) -> String {
    let mut text = "<p class=\"lead\">列按待确认列表（批号、业务类型、买方、卖方、时间、不动产坐落、案件状态、操作），另加完税。The columns are \
                    those of the list of cases to confirm, and tax.</p>"
        .to_owned();
    for moment in &world.moments {
        text += &format!(
            "<h3>{} · {}<small>{}</small></h3>",
            short(&moment.now.china_text()),
            escape(&moment.zh),
            escape(&moment.en)
        );
        text += &mailboxes(world, moment);
    }
    text
}

fn mailboxes(world: &World, moment: &Moment) -> String {
    let mut viewers: Vec<&str> = moment.rows.iter().map(|(row, _)| row.viewer.name.as_str()).collect();
    viewers.sort_unstable();
    viewers.dedup();
    let mut text = String::new();
    for viewer in viewers {
        let mut empty = Vec::new();
        for mailbox in &world.profile.mailboxes {
            let here =
                |row: &&(Placement, Vec<String>)| row.0.viewer.name == viewer && row.0.mailbox == mailbox.mailbox;
            let rows: Vec<_> = moment.rows.iter().filter(here).collect();
            if rows.is_empty() {
                empty.push(format!("【{}】", escape(&mailbox.name.zh)));
                continue;
            }
            text += &format!(
                "<div class=\"box\"><h4>【{}】 <span class=\"en\">{} · {}</span><span class=\"pill\">{}</span></h4><div \
                 style=\"overflow-x:auto\"><table class=\"list\"><tr><th>批号</th><th>业务类型</th><th>买方</th><th>卖方</th>\
                 <th>时间</th><th>不动产坐落</th><th>案件状态</th><th>完税</th><th>操作</th></tr>",
                escape(&mailbox.name.zh),
                escape(&mailbox.name.en),
                escape(viewer),
                rows.len()
            );
            for (place, tags) in rows {
                let offered = mailbox.actions.iter().filter(|tag| tags.contains(tag));
                let mut buttons: Vec<String> = offered
                    .filter_map(|tag| world.profile.action(tag))
                    .map(|rule| format!("<span class=\"pill\">{}</span>", escape(&rule.name.zh)))
                    .collect();
                let plain = |name: &str| format!("<span class=\"nowrap\">{}</span>", escape(name));
                buttons.extend(mailbox.views.iter().map(|view| plain(&view.name.zh)));
                let row = &place.row;
                text += &format!(
                    "<tr><td class=\"no\">{}</td><td>{}</td><td>{}</td><td>{}</td><td class=\"nowrap\">{}</td><td>{}</td>\
                     <td><span class=\"pill {}\">{}</span></td><td class=\"nowrap\">{}</td><td>{}</td></tr>",
                    escape(&row.number),
                    escape(&row.business_name),
                    escape(&row.buyers.join("、")),
                    escape(&row.sellers.join("、")),
                    short(&row.time.china_text()),
                    escape(&row.location),
                    if row.ticket_expired { "bad" } else { tone(&row.status) },
                    escape(&row.status_name.zh),
                    if row.tax_cleared { "已完税" } else { "未完税" },
                    buttons.join(" ")
                );
            }
            text += "</table></div></div>";
        }
        text += &format!("<p class=\"empties\">空 empty：{}</p>", empty.join(""));
    }
    text
}

fn tone(status: &str) -> &'static str {
    match status {
        "unconfirmed" | "untaxed" => "warn",
        "rejected" | "submit_failed" => "bad",
        "editing" => "",
        _ => "ok",
    }
}

fn pending(world: &World) -> String {
    let Some(pending) = &world.pending else {
        return String::new();
    };
    let mut text = format!(
        "<p class=\"lead\">{}：每个人还要做什么；【可办】是现在就能做的，【等待】是要先等别人的。What each person has to do, now or after \
         somebody else.</p><div class=\"people\">",
        short(&pending.now.china_text())
    );
    for (who, items) in &pending.people {
        let ready = items.iter().filter(|item| item.now).count();
        text += &format!(
            "<div class=\"box\"><h4>{}<span class=\"pill\">{ready} / {}</span></h4><ul>",
            escape(who),
            items.len()
        );
        for item in items {
            let state = if item.now {
                "<span class=\"pill ok\">可办</span>"
            } else {
                "<span class=\"pill warn\">等待</span>"
            };
            let name = world.profile.action(&item.action).map_or(item.action.as_str(), |rule| rule.name.zh.as_str());
            text += &format!(
                "<li>{state} <b>{}</b> {}：{}<div class=\"en\">{}</div></li>",
                escape(&item.sub_case),
                escape(name),
                escape(&item.zh),
                escape(&item.en)
            );
        }
        text += "</ul></div>";
    }
    text += "</div><h3>灰色按钮的原因<small>why buttons are grey, and who can mend it</small></h3><div class=\"scroll\">\
             <table class=\"list\"><tr><th>子案</th><th>按钮</th><th>原因</th><th>谁能解决</th><th>怎样解决</th></tr>";
    for grey in &pending.grey {
        let remedy = world.profile.action(&grey.remedy).map_or(grey.remedy.as_str(), |rule| rule.name.zh.as_str());
        text += &format!(
            "<tr><td><b>{}</b></td><td class=\"nowrap\">{}</td><td>{}<div class=\"en\">{}</div></td><td>{}</td><td>{}</td></tr>",
            escape(&grey.sub_case),
            escape(&grey.button),
            escape(&grey.zh),
            escape(&grey.en),
            escape(&grey.menders),
            escape(remedy)
        );
    }
    text + "</table></div>"
}

fn codes(world: &World) -> String {
    let mut text = "<p class=\"lead\">票据以测试密钥作SM2签名，手机离线验证；图为SVG，out/demo/qr另有PNG。灰的是已作废的一张。Tickets are \
                    signed with SM2 under a test key, and phones verify them offline. The grey one is void.</p><div class=\"codes\">"
        .to_owned();
    for code in &world.codes {
        let Some((_, sub)) = world.cases.get(&code.case_id).and_then(|one| one.case.sub_case(&code.sub_case)) else {
            continue;
        };
        let valid = sub.rounds == code.round && sub.stage == SubCaseStage::Filed;
        let renewed = sub.id == "z06" && code.round + 1 == sub.rounds;
        if !valid && !renewed {
            continue;
        }
        text += &format!(
            "<div class=\"code{}\">{}<b>{} · 第{}轮</b><div class=\"en\">{}<br>有效至 {}{}</div></div>",
            if valid { "" } else { " void" },
            code.svg,
            escape(&code.sub_case),
            code.round,
            escape(&sub.unit.location),
            short(&code.expires.china_text()),
            if valid { "" } else { "，已作废 void" }
        );
    }
    text + "</div>"
}

fn logs(world: &World) -> String {
    let mut text = "<p class=\"lead\">每条命令一条日志，以SM3成链；回放得到的案件与快照完全相同。One entry a command, chained with SM3; replay \
                    equals the snapshot.</p>"
        .to_owned();
    for (id, recorded) in &world.cases {
        let state = recorded.case.state();
        let stage = if state.stage == CaseStage::Filed { "已申报 filed" } else { "未申报 not filed" };
        text += &format!(
            "<details><summary>{} · {} · {}条 entries · {stage}</summary><div class=\"scroll\"><table class=\"list\"><tr>\
             <th>序号</th><th>时间</th><th>谁</th><th>命令</th><th>事件</th><th>SM3</th></tr>",
            escape(id),
            escape(&state.number),
            recorded.log.len()
        );
        for entry in &recorded.log {
            let Some(payload) = &entry.payload else {
                continue;
            };
            let tag = payload.command.action.tag();
            let name = world.profile.action(tag).map_or_else(|| tag.to_owned(), |rule| rule.name.zh.clone());
            let mut events: Vec<(&str, usize)> = Vec::new();
            for event in &payload.events {
                match events.last_mut() {
                    Some((last, count)) if *last == event.tag() => *count += 1,
                    _ => events.push((event.tag(), 1)),
                }
            }
            let shown =
                |(tag, count): &(&str, usize)| if *count > 1 { format!("{tag} ×{count}") } else { (*tag).to_owned() };
            let who = if payload.actor.name.is_empty() { &payload.actor.id } else { &payload.actor.name };
            text += &format!(
                "<tr><td>{}</td><td class=\"nowrap\">{}</td><td>{}</td><td class=\"nowrap\">{}</td><td>{}</td><td class=\"no\">{}…</td></tr>",
                entry.sequence,
                short(&entry.now.china_text()),
                escape(who),
                escape(&name),
                events.iter().map(shown).collect::<Vec<_>>().join(", "),
                entry.digest.chars().take(12).collect::<String>()
            );
        }
        text += "</table></div></details>";
    }
    text
}

fn seals(world: &World) -> String {
    let mut text = String::new();
    for desk in &world.desks {
        let name = desk.account.state().licences.last().map(|known| known.licence.enterprise.name.as_str());
        text += &format!(
            "<h3>{} · {}<small>{} · {}</small></h3><div class=\"scroll\"><table class=\"list\"><tr><th>印章</th><th>类型</th>\
             <th>状态</th><th>使用期限</th><th>谁可用章</th></tr>",
            escape(&desk.profile.name.zh),
            escape(name.unwrap_or_default()),
            escape(&desk.profile.name.en),
            short(&desk.seen.china_text())
        );
        let entitlements = desk.entitlements(world);
        for seal in desk.account.seals(desk.seen, &desk.context(world, desk.seen)) {
            let (class, zh, en) = stage(seal.stage);
            let day = |at: Option<dengji::time::Instant>| at.map_or("—".to_owned(), |at| at.china_date().to_string());
            let mut users = String::new();
            for found in entitlements.iter().filter(|found| found.seal == seal.seal) {
                let role = found.role.and_then(|role| desk.profile.role(role)).map_or("", |rule| rule.name.zh.as_str());
                let (class, answer) = if found.may_use { ("", "可用") } else { ("bad", "不可用") };
                let why = found.unmet.first().map(|unmet| unmet.finding.text(Language::Zh)).unwrap_or_default();
                users += &format!(
                    "<div><span class=\"pill {class}\">{answer}</span> {} {}<div class=\"en\">{}</div></div>",
                    escape(&found.person.name),
                    escape(role),
                    escape(&why)
                );
            }
            text += &format!(
                "<tr><td><b>{}</b></td><td>{}</td><td class=\"nowrap\"><span class=\"pill {class}\">{zh}</span>\
                 <div class=\"en\">{en}</div></td><td class=\"nowrap\">{} ～ {}</td><td>{users}</td></tr>",
                escape(&seal.name),
                both(&seal.kind_name),
                day(seal.from),
                day(seal.until)
            );
        }
        text += "</table></div>";
    }
    text
}

fn stage(stage: SealStage) -> (&'static str, &'static str, &'static str) {
    match stage {
        SealStage::Applied => ("warn", "申请中", "applied for"),
        SealStage::AwaitingClaim => ("warn", "待领取", "waits to be claimed"),
        SealStage::NotYetValid => ("warn", "未到启用时间", "not yet valid"),
        SealStage::Active => ("", "有效", "active"),
        SealStage::RenewalDue => ("warn", "待续期", "due for renewal"),
        SealStage::Suspended => ("bad", "已停用或冻结", "suspended"),
        SealStage::Expired => ("bad", "已过期", "expired"),
        SealStage::Cancelled => ("bad", "已注销", "cancelled"),
    }
}

/// Where a list would be too long for a page.
const SHOWN: usize = 12;

fn outlook(world: &World) -> String {
    let Some(outlook) = &world.outlook else {
        return String::new();
    };
    let mut text = format!(
        "<h3>假如二维码只有{HOURS}小时有效<small>what if a code were good for {HOURS} hours</small></h3><p class=\"lead\">同一本日志，按另一\
         套规则重新判断，什么也不改变；共{}条命令结果不同，列出前{SHOWN}条。The same logs decided again under another profile: {} commands \
         come out differently, the first {SHOWN} are shown.</p><div class=\"scroll\"><table class=\"list\"><tr><th>案件</th><th>序号</th>\
         <th>命令</th><th>结果</th></tr>",
        outlook.others.len(),
        outlook.others.len()
    );
    for Other { case, difference } in outlook.others.iter().take(SHOWN) {
        let name = world.profile.action(&difference.action).map_or(&difference.action, |rule| &rule.name.zh);
        let result = if let Some(unmet) = difference.unmet.first() {
            format!(
                "<span class=\"pill bad\">办不了</span> {}<div class=\"en\">{}</div>",
                escape(&unmet.finding.text(Language::Zh)),
                escape(&unmet.finding.text(Language::En))
            )
        } else {
            let count = difference.added.len().max(difference.missing.len());
            format!(
                "<span class=\"pill warn\">结果不同</span> {count}个事件不同<div class=\"en\">differing events: {count}</div>"
            )
        };
        text += &format!(
            "<tr><td>{}</td><td>{}</td><td class=\"nowrap\">{}</td><td>{result}</td></tr>",
            escape(case),
            difference.sequence,
            escape(name)
        );
    }
    text += &format!(
        "</table></div><h3>预告登记何时失效<small>when the advance notices lapse</small></h3><p class=\"lead\">自能够进行不动产登记之日{}起\
         九十日内未申请登记的，预告登记失效（民法典第二百二十一条）；期间最后一日是法定休假日的顺延。Unless registration is applied \
         for within 90 days; a last day that is a holiday moves on.</p><div class=\"scroll\"><table class=\"list\"><tr><th>查询日</th>\
         <th>最后一日</th><th>失效日</th><th>还剩</th></tr>",
        outlook.possible_since
    );
    for LapseAnswer { today, last_day, lapses_on, left } in &outlook.lapses {
        let left = match left {
            None => "<span class=\"pill bad\">已失效 lapsed</span>".to_owned(),
            Some(left) => {
                format!("<span class=\"pill{}\">{left}天 days</span>", if *left < 30 { " warn" } else { " ok" })
            }
        };
        text += &format!("<tr><td>{today}</td><td>{last_day}</td><td>{lapses_on}</td><td>{left}</td></tr>");
    }
    text + "</table></div>"
}

fn both(label: &Label) -> String {
    format!("{} <span class=\"en\">{}</span>", escape(&label.zh), escape(&label.en))
}

/// Without the seconds, which are always none here.
fn short(time: &str) -> &str {
    time.strip_suffix(":00").unwrap_or(time)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
