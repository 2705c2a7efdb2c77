//! Who tells what: for each field of a command by which somebody could gain, who may say it.
//!
//! A person's own command says what the person wants and knows. What the person could gain by lying about (that tax was
//! paid, that a seizure was lifted, that a file was sealed) is told by a system or a registry, or proved by evidence.
//! `decide` refuses it from anybody else; the linter refuses a profile that lets somebody else send it.

use crate::words;
use serde::Serialize;

use crate::finding::{Code, Finding, Role};

/// Who may say what stands in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Teller {
    /// The person who gives the command.
    Person,
    /// The host's program fills it in, from its own records, into whoever's command: the library cannot see whether it
    /// did.
    Program,
    /// Only a system or an authority, in a command of its own.
    System,
    /// Evidence that the host received, which is bound to the act and used once.
    Evidence,
}

/// One row of the table.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TellerRow {
    /// The aggregate: `case`, `seal`, `account`, `licence`, `sealing`.
    pub aggregate: &'static str,
    /// Tag of the action; `*` for every action of the aggregate.
    pub action: &'static str,
    /// Where it stands in the action, with `*` for every row of a list; empty for the action as a whole.
    pub field: &'static str,
    /// Who may say it.
    pub teller: Teller,
    /// Who may, where only a system or an authority may.
    pub roles: &'static [Role],
    /// Why: what somebody else could gain.
    pub zh: &'static str,
    /// The same in English.
    pub en: &'static str,
}

const SYSTEM: &[Role] = &[Role::System];
const REGISTRY: &[Role] = &[Role::System, Role::RegistryStaff];
const WINDOW: &[Role] = &[Role::System, Role::WindowStaff];

macro_rules! tellers {
    ($( $aggregate:literal $action:literal $field:literal $teller:ident $roles:expr, $zh:literal $en:literal; )*) => {
        &[$( TellerRow {
            aggregate: $aggregate, action: $action, field: $field, teller: Teller::$teller, roles: $roles, zh: $zh, en: $en,
        } ),*]
    };
}

/// The table, by aggregate and action.
pub static TELLERS: &[TellerRow] = tellers! {
    "case" "open_batch" "/registerFacts/*/excepted" System REGISTRY,
        "查封等限制是否可以例外，由登记机构决定" "whether a restriction lets a case pass is the registry's to say";
    "case" "add_units" "/registerFacts/*/excepted" System REGISTRY,
        "查封等限制是否可以例外，由登记机构决定" "whether a restriction lets a case pass is the registry's to say";
    "case" "open_batch" "/registerFacts" Program &[],
        "登记簿上的限制由登记系统提供，隐去即可蒙混" "what the register holds comes from the register: leaving it out lets a restricted unit pass";
    "case" "open_batch" "/units/*/unit" Program &[],
        "单元及其网签状态取自楼盘表，不由申请人填写" "the unit and its contract status come from the building table, not from the applicant";
    "case" "open_batch" "/project" Program &[],
        "项目由系统按企业查得" "the project is what the host finds for the enterprise";
    "case" "add_units" "/registerFacts" Program &[],
        "登记簿上的限制由登记系统提供，隐去即可蒙混" "what the register holds comes from the register: leaving it out lets a restricted unit pass";
    "case" "add_units" "/units/*/unit" Program &[],
        "单元及其网签状态取自楼盘表，不由申请人填写" "the unit and its contract status come from the building table, not from the applicant";
    "case" "open_single" "" System SYSTEM,
        "单案的内容、完税和登记情况由撤回产生，不由申请人自报" "what a single case begins with comes of the withdrawal, not of the applicant";
    "case" "import_case" "" System SYSTEM,
        "案件在其他系统的进度由该系统提供，不由申请人自报" "how far a case had come elsewhere is the other system's to say";
    "case" "import_case" "/evidence" Evidence &[],
        "外部案件须有来源系统的凭据" "an imported case is proved by the system that it comes from";
    "case" "upload_material" "/material/files/*/digest" Program &[],
        "文件摘要由系统按收到的文件计算" "the digest is taken by the host from the file that it received";
    "case" "report_submission_failure" "" System SYSTEM,
        "提交失败使签名作废，只能由系统报告" "a failed submission voids rounds: only the host knows of one";
    "case" "sign" "/evidence" Evidence &[],
        "签名以签名平台的凭据为准，与本人、本轮、本内容相对应" "a signature is what the provider says: of this person, this round, this content";
    "case" "seal" "/evidence" Evidence &[],
        "签章以签章平台的凭据为准，与确认企业、本轮、本内容相对应" "a seal is what the platform says: of the confirmer, this round, this content";
    "case" "report_tax" "" System REGISTRY,
        "完税由税务部门告知，不由申请人自报" "that tax is cleared is the tax authority's to say";
    "case" "report_tax" "/evidence" Evidence &[],
        "完税须有完税凭证" "cleared tax is proved by its certificate";
    "case" "report_status" "" System REGISTRY,
        "办理状态由登记机构告知" "the status after filing is the registry's to say";
    "case" "report_register_facts" "" System REGISTRY,
        "登记簿和网签的情况由登记机构或系统告知，自报即可解除限制" "what the register and the contract system hold is theirs to say: who says it himself lifts his own restriction";
    "case" "record_inquiry" "" System REGISTRY,
        "另行询问由登记机构记录" "supplementary inquiries are the registry's to record";
    "case" "record_inquiry" "/inquiry/evidence" Evidence &[],
        "询问记录由被询问人签名" "the record is signed by whoever answered";
    "case" "withdraw_before_entry" "/evidence" Evidence &[],
        "撤回登记申请须有全体申请人的声明" "all applicants declare that they take the application back";
    "case" "move_profile" "" System SYSTEM,
        "适用的规则不由申请人选择" "which rules apply is not the applicant's to choose";
    "seal" "open_account" "" System SYSTEM,
        "企业和法定代表人以营业执照为准，不由用户自报" "who the enterprise and its representative are is the licence's to say";
    "seal" "report_issue" "" System SYSTEM,
        "制发由平台完成，自报即可自制印章" "a seal is issued by the platform: who says so himself makes his own";
    "seal" "report_refusal" "" System SYSTEM,
        "不予制发由平台决定" "an application is refused by the platform";
    "seal" "report_set" "" System SYSTEM,
        "成套印章由平台发放" "a set is given by the platform";
    "seal" "report_physical_seal" "" System SYSTEM,
        "实物印章的刻制和备案由公安备案系统告知" "how far the physical seal is, the filing system knows";
    "seal" "report_person" "" System SYSTEM,
        "平台账号由平台登记" "accounts on the platform are the platform's to register";
    "seal" "report_certificate" "" System SYSTEM,
        "数字证书由签发机构告知" "certificates are what their issuer says";
    "seal" "report_licence_change" "" System SYSTEM,
        "营业执照变更由市场监管系统告知，自报即可取得他人印章" "a change of the licence is the licence system's to say: it hands the seals to another";
    "seal" "report_system_access" "" System SYSTEM,
        "系统接入由平台审核" "access of a system is the platform's to grant";
    "seal" "report_hsm" "" System SYSTEM,
        "加密机备案由平台审核" "the filing of an HSM is the platform's to accept";
    "seal" "report_window" "" System WINDOW,
        "窗口申请由窗口决定" "the window decides on what is applied for there";
    "seal" "claim" "/certificate" Program &[],
        "随领取签发的证书由签发机构提供" "the certificate that comes with a claim is what its issuer gave";
    "seal" "download_certificate" "/certificate" Program &[],
        "下载的证书由签发机构提供" "the certificate is what its issuer gave";
    "seal" "renew" "/until" Program &[],
        "续期后的期限由平台确定" "how long a renewed seal lasts is the platform's to say";
    "seal" "renew" "/certificate" Program &[],
        "续期的证书由签发机构提供" "the certificate is what its issuer gave";
    "seal" "reset_secret" "/certificate" Program &[],
        "重设密码后的证书由签发机构提供" "the certificate is what its issuer gave";
    "seal" "sign" "/digest" Program &[],
        "文件摘要由系统按所签文件计算" "the digest is taken by the host from the file that was sealed";
    "account" "register" "/passwordsMatch" Program &[],
        "两次输入的密码是否一致由系统比对" "whether both entries of the password were the same, the host compares";
    "account" "register" "/evidence" Evidence &[],
        "人脸和短信核验以核验机构的凭据为准" "face and phone were checked by whoever vouches for it";
    "account" "verify" "/evidence" Evidence &[],
        "单位核验以核验机构的凭据为准" "the entity was verified by whoever vouches for it";
    "account" "update_entity" "/evidence" Evidence &[],
        "变更名称、类型或法定代表人须有凭据，新任法定代表人另须有以其本人为对象的凭据，自报即可冒充" "another name, kind or representative takes proof, and a new representative proof that names that person: who says so himself takes the enterprise";
    "account" "report_on_site" "" System WINDOW,
        "现场核验由窗口告知" "what was shown at a window, the window says";
    "account" "add_handler" "/handler/hasAccount" Program &[],
        "经办人有无个人账号由系统查得" "whether the handler has an account, the host looks up";
    "account" "add_handler" "/handler/level" Program &[],
        "经办人账号等级由系统查得" "the level of the handler's account, the host looks up";
    "licence" "report_licence" "" System SYSTEM,
        "执照信息由登记系统告知，自报即可冒用他人执照" "what a licence says is the register's: who says it himself uses any enterprise's";
    "licence" "download" "/realNameFailed" Program &[],
        "实名认证的结果由系统得知" "how the real-name check came out, the host knows";
    "licence" "download" "/evidence" Evidence &[],
        "实名认证以认证机构的凭据为准" "the real name was checked by whoever vouches for it";
    "licence" "open_wallet" "/mobile" Program &[],
        "设备类型由程序识别" "what device it is, the program sees";
    "sealing" "open_page" "" System SYSTEM,
        "文件的摘要、页数和页面由系统读取，自报即可漏盖" "what the file is, the host reads: who says it himself leaves pages bare";
    "sealing" "report_scan" "" System SYSTEM,
        "扫码结果由签章平台告知，自报即可冒充他人" "what came of a scan is the platform's to say: who says it himself is anybody";
    "sealing" "confirm" "" System SYSTEM,
        "能否用印由印章账户答复，由系统一并提交" "whether the seal may be used, the seal account answers, and the host passes it on";
    "sealing" "report_sealed" "" System SYSTEM,
        "签章结果由签章服务告知，自报即可调换文件" "the sealed file is the sealing service's to report: who reports it himself puts another in its place";
};

/// The rows of an action.
pub fn rows(aggregate: &str, action: &str) -> impl Iterator<Item = &'static TellerRow> {
    TELLERS.iter().filter(move |row| row.aggregate == aggregate && (row.action == action || row.action == "*"))
}

/// What in this action is not the actor's to say, with pointers below `/action`. Fields that are blank (absent, empty,
/// `false`, zero) say nothing.
pub(crate) fn not_yours<T: Serialize>(aggregate: &str, action: &str, content: &T, role: Role) -> Vec<Finding> {
    let strange = |row: &&TellerRow| row.teller == Teller::System && !row.roles.contains(&role);
    let mut rows = rows(aggregate, action).filter(strange).peekable();
    if rows.peek().is_none() {
        return Vec::new();
    }
    let value = serde_json::to_value(content).unwrap_or_default();
    let told = |(_, value): &(String, Option<&serde_json::Value>)| value.is_some_and(|value| !is_blank(value));
    rows.flat_map(|row| {
        let places: Vec<_> = places(&value, row.field).into_iter().filter(told).collect();
        places.into_iter().map(|(pointer, _)| {
            let finding = Finding::new(Code::PartyNotYoursToTell, format!("/action{pointer}"));
            let tellers: Vec<&str> = row.roles.iter().map(|role| role.as_str()).collect();
            finding.with_list("tellers", &tellers)
        })
    })
    .collect()
}

/// Whether a value says nothing.
pub(crate) fn is_blank(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Null => true,
        serde_json::Value::Bool(flag) => !flag,
        serde_json::Value::Number(number) => number.as_u64() == Some(0),
        serde_json::Value::String(text) => words::is_blank(text),
        serde_json::Value::Array(items) => items.is_empty(),
        serde_json::Value::Object(fields) => fields.is_empty(),
    }
}

/// Every place of a pattern such as `/seals/*/name`, with the value that stands there.
pub(crate) fn places<'v>(
    document: &'v serde_json::Value,
    pattern: &str,
) -> Vec<(String, Option<&'v serde_json::Value>)> {
    let mut found = vec![(String::new(), Some(document))];
    for token in pattern.split('/').skip(1) {
        let mut next = Vec::new();
        for (pointer, value) in found {
            if token == "*" {
                let items = value.and_then(|value| value.as_array()).into_iter().flatten();
                next.extend(items.enumerate().map(|(at, item)| (format!("{pointer}/{at}"), Some(item))));
            } else {
                next.push((format!("{pointer}/{token}"), value.and_then(|value| value.get(token))));
            }
        }
        found = next;
    }
    found
}
