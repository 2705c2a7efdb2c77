//! Who tells what: the table of core as a page of the guides.

use dengji::teller::{Teller, TellerRow, table as rows};

/// In English, and in Chinese.
pub(super) fn tables() -> [String; 2] {
    [table(false), table(true)]
}

fn teller(row: &TellerRow, zh: bool) -> String {
    match (row.teller, zh) {
        (Teller::Person, true) => "本人".to_owned(),
        (Teller::Person, false) => "the person".to_owned(),
        (Teller::Program, true) => "贵方程序填写".to_owned(),
        (Teller::Program, false) => "your program fills it in".to_owned(),
        (Teller::Evidence, true) => "凭据".to_owned(),
        (Teller::Evidence, false) => "evidence".to_owned(),
        (Teller::System, _) => {
            let roles: Vec<String> = row.roles.iter().map(|role| format!("`{}`", role.as_str())).collect();
            let roles = roles.join(if zh { "、" } else { ", " });
            if zh { format!("仅限 {roles}") } else { format!("only {roles}") }
        }
    }
}

fn table(zh: bool) -> String {
    let head = if zh {
        "| 对象 | 命令 | 内容 | 由谁提供 | 原因 |"
    } else {
        "| Of | Command | What | Told by | Why |"
    };
    let mut lines = vec![head.to_owned(), "| --- | --- | --- | --- | --- |".to_owned()];
    for row in rows() {
        let whole = if zh { "整个命令" } else { "the whole command" };
        let field = if row.field.is_empty() { whole.to_owned() } else { format!("`{}`", row.field) };
        let action = format!("`{}`", row.action);
        let why = if zh { row.zh } else { row.en };
        lines.push(format!("| {} | {action} | {field} | {} | {why} |", row.aggregate, teller(row, zh)));
    }
    format!("{}\n", lines.join("\n"))
}
