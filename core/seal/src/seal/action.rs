//! What people and systems want done to a seal account.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::record::{CertificateRecord, LicenceFacts};
use dengji_base::{
    action::is_table_of,
    finding::{Finding, Role},
    identifier::IdentifierText,
    party::{Enterprise, Principal},
    time::{Date, Instant},
    words,
};
use dengji_platform::platform::seal::{GrantLayer, SealOperation, SecretScope};

/// A check that was tried and failed (SZ-013, SZ-015, KB-012).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FailedCheck {
    /// Real-name verification of the person.
    RealName,
    /// Verification of the e-licence.
    Licence,
    /// The e-licence is still being synchronised: try again (KB-012).
    LicenceSyncing,
}

/// A seal that is applied for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SealRequest {
    /// Id of the seal, unique within the account.
    pub id: String,
    /// 印章名称.
    #[serde(default)]
    pub name: String,
    /// 印章类型: code of the kind.
    #[serde(default)]
    pub kind: String,
    /// 印章颜色.
    #[serde(default)]
    pub colour: String,
    /// Whose it is, for a seal of a person (C-64).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Principal>,
    /// 启用时间: the first day of use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Date>,
    /// 使用年限(年).
    #[serde(default)]
    pub years: u32,
    /// Digest of the template or image, for a custom seal (SZ-081), as hexadecimal.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub image: String,
}

/// 用章单位基本信息 and 经办人基本信息 of an application (GS-004, GS-005).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SealForm {
    /// 单位名称.
    #[serde(default)]
    pub organisation_name: String,
    /// 统一社会信用代码.
    #[serde(default)]
    pub organisation_number: IdentifierText,
    /// 单位类型.
    #[serde(default)]
    pub organisation_type: String,
    /// 机构地址.
    #[serde(default)]
    pub region: String,
    /// 机构邮编.
    #[serde(default)]
    pub postcode: String,
    /// 固定电话.
    #[serde(default)]
    pub telephone: String,
    /// 详细地址.
    #[serde(default)]
    pub address: String,
    /// 经办人.
    #[serde(default)]
    pub handler: Principal,
    /// 领取介质, where the platform asks.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub medium: String,
    /// 企业信息录入方式 (SZ-038).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub entry_method: String,
}

/// A system of the enterprise that shall have access to the platform. No source shows the form (SZ-080): its fields are
/// assumed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SystemRecord {
    /// 系统名称.
    #[serde(default)]
    pub name: String,
    /// 系统用途: what documents it seals.
    #[serde(default)]
    pub purpose: String,
    /// 系统地址.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub address: String,
}

/// An HSM (加密机). No source shows the form (SZ-082): its fields are assumed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HsmRecord {
    /// 生产厂商.
    #[serde(default)]
    pub vendor: String,
    /// 设备型号.
    #[serde(default)]
    pub model: String,
    /// 设备序列号.
    #[serde(default)]
    pub serial: String,
    /// 商用密码产品认证证书编号.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub certificate: String,
}

/// A grant that is asked for. One grant comes about for each seal, with the id `<id>/<seal>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GrantRequest {
    /// The caller's own id, unique within the account.
    pub id: String,
    /// The capacity that is granted: `seal_administrator` or `seal_holder`; for an organisation `seal_holder`.
    pub role: Role,
    /// The seals.
    pub seals: Vec<String>,
    /// The person; none where an organisation is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Principal>,
    /// The organisation (机构), in the layer of organisations; none where a person is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Enterprise>,
    /// From when; none for at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Instant>,
    /// Until when, exclusive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Instant>,
}

tagged! {
    /// What to do to a seal account.
    pub enum SealAction {
        /// The account begins. By the system, with the facts of the licence.
        OpenAccount = "open_account" {
            /// Id of the account.
            account_id: String,
            /// What the licence says.
            licence: LicenceFacts,
        },
        /// 印章申请, also at the window and for custom seals. On platforms with a set, `seals` is empty and the set comes.
        Apply = "apply" {
            /// Id of the application; the seals of a set are named `<application>/<kind>`.
            application: String,
            /// The seals.
            #[serde(default)]
            seals: Vec<SealRequest>,
            /// The form.
            #[serde(default)]
            form: SealForm,
            /// Grants in the new seals, and in no others, that are asked for at the same time (SZ-014, SZ-015).
            #[serde(default)]
            grants: Vec<GrantRequest>,
        },
        /// The platform reports that seals were issued.
        ReportIssue = "report_issue" {
            /// The seals.
            seals: Vec<String>,
            /// From when they may be used; none to keep what was applied for.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            from: Option<Instant>,
            /// Until when, exclusive.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            until: Option<Instant>,
        },
        /// The platform reports that an application was refused (C-65).
        ReportRefusal = "report_refusal" {
            /// The seals.
            seals: Vec<String>,
            /// Why.
            reason: String,
        },
        /// The platform gives a set to an enterprise that need not apply (SZ-012, KB-002).
        ReportSet = "report_set" {
            /// Id under which the seals are named `<application>/<kind>`.
            application: String,
            /// Code of the set.
            set: String,
        },
        /// The platform reports how far the physical seal is (KB-007, KB-008, KB-026).
        ReportPhysicalSeal = "report_physical_seal" {
            /// 刻制.
            engraved: bool,
            /// 备案.
            filed: bool,
        },
        /// 领取, 下载.
        Claim = "claim" {
            /// The seal.
            seal: String,
            /// 领取介质; empty where there is none.
            #[serde(default)]
            medium: String,
            /// The device on which the copy is kept; empty where it does not matter.
            #[serde(default)]
            device: String,
            /// The certificate that came with it, where one did.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            certificate: Option<CertificateRecord>,
        },
        /// Deletes the actor's own local copy (KB-016).
        DeleteCopy = "delete_copy" {
            /// The seal.
            seal: String,
        },
        /// 下载个人数字证书 (GX-004, GX-005).
        DownloadCertificate = "download_certificate" {
            /// The certificate.
            certificate: CertificateRecord,
        },
        /// The platform reports that a person has opened an account (GX-013).
        ReportPerson = "report_person" {
            /// The person.
            person: Principal,
        },
        /// The platform reports that a person has downloaded a certificate (GX-015).
        ReportCertificate = "report_certificate" {
            /// The person.
            person: Principal,
            /// The certificate.
            certificate: CertificateRecord,
        },
        /// Begins to bind a seal to a Ukey (SZ-022).
        BindUkey = "bind_ukey" {
            /// The seal.
            seal: String,
            /// Serial number of the Ukey.
            ukey: String,
        },
        /// The scan that completes the binding (SZ-023).
        ConfirmUkeyBinding = "confirm_ukey_binding" {
            /// The seal.
            seal: String,
        },
        /// Begins to unbind (SZ-024).
        UnbindUkey = "unbind_ukey" {
            /// The seal.
            seal: String,
        },
        /// The scan that completes the unbinding (SZ-025).
        ConfirmUkeyUnbinding = "confirm_ukey_unbinding" {
            /// The seal.
            seal: String,
        },
        /// 授权经办人 (GS-012): from now on seals may be granted to this person, and are by default (GS-011).
        AuthoriseHandler = "authorise_handler" {
            /// The person.
            person: Principal,
        },
        /// The end of a handler's authorisation, with every right that rests on it: no seal is granted to this person by
        /// default any more. No source describes it; assumed, for GS-014 takes back single grants alone.
        DismissHandler = "dismiss_handler" {
            /// The person.
            person: Principal,
        },
        /// 授权.
        Grant = "grant" {
            /// The grant.
            grant: GrantRequest,
            /// What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
            #[serde(default)]
            form: SealForm,
        },
        /// 取消授权.
        Revoke = "revoke" {
            /// Ids of the grants.
            grants: Vec<String>,
            /// What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
            #[serde(default)]
            form: SealForm,
        },
        /// 停用, 冻结.
        Suspend = "suspend" {
            /// The seals.
            seals: Vec<String>,
            /// Why.
            #[serde(default)]
            reason: String,
            /// What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
            #[serde(default)]
            form: SealForm,
        },
        /// 启用, 解冻.
        Resume = "resume" {
            /// The seals.
            seals: Vec<String>,
            /// Why.
            #[serde(default)]
            reason: String,
            /// What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
            #[serde(default)]
            form: SealForm,
        },
        /// 续期.
        Renew = "renew" {
            /// The seal.
            seal: String,
            /// The new end, exclusive.
            until: Instant,
            /// The new certificate, where one came.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            certificate: Option<CertificateRecord>,
        },
        /// 变更: applies for new seals after the licence changed (SZ-062, SZ-063).
        Change = "change" {
            /// Id of the application; a new seal is named `<application>/<old seal>`.
            application: String,
            /// The cancelled seals that are to come anew.
            seals: Vec<String>,
            /// Grants in the new seals, and in no others, that are asked for at the same time (SZ-063).
            #[serde(default)]
            grants: Vec<GrantRequest>,
            /// What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
            #[serde(default)]
            form: SealForm,
        },
        /// 注销.
        Cancel = "cancel" {
            /// The seals.
            seals: Vec<String>,
            /// Code of the reason, or the reason itself.
            reason: String,
            /// What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
            #[serde(default)]
            form: SealForm,
        },
        /// 修改签章密码 (SZ-050). The library sees no secret: that the current one was right is evidence.
        ChangeSecret = "change_secret" {
            /// What it belongs to.
            scope: SecretScope,
            /// The seal or Ukey; empty for the secret of the actor's own certificate.
            #[serde(default)]
            subject: String,
        },
        /// 忘记密码 (SZ-052).
        ResetSecret = "reset_secret" {
            /// What it belongs to.
            scope: SecretScope,
            /// The seal or Ukey; empty for the secret of the actor's own certificate.
            #[serde(default)]
            subject: String,
            /// The new certificate, where one was issued.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            certificate: Option<CertificateRecord>,
        },
        /// The seal was used on a document.
        Sign = "sign" {
            /// The seal.
            seal: String,
            /// Digest of the document as it was sealed, as hexadecimal.
            digest: String,
            /// Serial number of the certificate that was used; empty where the platform names none.
            #[serde(default)]
            certificate: String,
        },
        /// The licence system reports a change (SZ-061, SZ-083).
        ReportLicenceChange = "report_licence_change" {
            /// What the licence says now.
            licence: LicenceFacts,
        },
        /// The enterprise's own system was given access (SZ-080).
        ReportSystemAccess = "report_system_access" {
            /// Whether it has access.
            granted: bool,
        },
        /// The enterprise's HSM was filed (SZ-082).
        ReportHsm = "report_hsm" {
            /// Whether it is filed.
            filed: bool,
        },
        /// The window decides on an application (SZ-070).
        ReportWindow = "report_window" {
            /// Id of the application, which is the id of the command that submitted it.
            application: String,
            /// Whether it was accepted; then its action takes effect.
            accepted: bool,
            /// Why not.
            #[serde(default)]
            reason: String,
        },
        /// 应用接入申请: the enterprise's own system shall have access (SZ-080). The printed form is stamped and sent.
        ApplySystemAccess = "apply_system_access" {
            /// The system.
            system: SystemRecord,
            /// Who applies, and who answers for it.
            #[serde(default)]
            form: SealForm,
        },
        /// 加密机设备备案: the HSM in which custom seals are kept (SZ-082).
        FileHsm = "file_hsm" {
            /// The HSM.
            hsm: HsmRecord,
            /// Who applies, and who answers for it.
            #[serde(default)]
            form: SealForm,
        },
    }
}

impl SealAction {
    /// The operation that this action is, for what people do; none for what systems report.
    pub fn operation(&self) -> Option<SealOperation> {
        OPERATIONS.iter().find(|(tag, _)| *tag == self.tag()).and_then(|(_, operation)| *operation)
    }
}

macro_rules! kind_of_row {
    (report) => {
        None
    };
    (operation: $operation:ident) => {
        Some(SealOperation::$operation)
    };
}

macro_rules! seal_rows {
    ($aggregate:literal; $( $tag:literal $(($zh:literal, $en:literal))? { $($kind:tt)* } tells $tells:tt )*) => {
        /// The operation that an action is, by tag.
        const OPERATIONS: &[(&str, Option<SealOperation>)] = &[$( ($tag, kind_of_row!($($kind)*)) ),*];

        const _: () = assert!(is_table_of(&[$($tag),*], SealAction::TAGS), "each action has one row, in their order");
    };
}

seal_actions!(seal_rows);

/// The most characters of a field of a form on one line.
const MAX_LINE: usize = 200;
/// The most characters of an address.
const MAX_ADDRESS: usize = 500;

impl SealAction {
    /// What stands against what is written in this action as text: its length, and what nobody sees.
    pub(crate) fn text_faults(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        if let Self::ReportRefusal { reason, .. }
        | Self::Suspend { reason, .. }
        | Self::Resume { reason, .. }
        | Self::Cancel { reason, .. }
        | Self::ReportWindow { reason, .. } = self
        {
            found.extend(words::free_text(reason, "/action/reason"));
        }
        let mut line = |text: &str, limit, pointer: String| {
            found.extend(words::flaw(text, limit, false).map(|flaw| flaw.finding(limit, pointer)));
        };
        if let Self::Apply { seals, .. } = self {
            for (at, seal) in seals.iter().enumerate() {
                line(&seal.name, MAX_LINE, format!("/action/seals/{at}/name"));
            }
        }
        let records: &[(&str, &str, usize)] = match self {
            Self::ApplySystemAccess { system, .. } => &[
                ("system/name", &system.name, MAX_LINE),
                ("system/purpose", &system.purpose, MAX_ADDRESS),
                ("system/address", &system.address, MAX_ADDRESS),
            ],
            Self::FileHsm { hsm, .. } => &[
                ("hsm/vendor", &hsm.vendor, MAX_LINE),
                ("hsm/model", &hsm.model, MAX_LINE),
                ("hsm/serial", &hsm.serial, MAX_LINE),
                ("hsm/certificate", &hsm.certificate, MAX_LINE),
            ],
            _ => &[],
        };
        for (field, text, limit) in records {
            line(text, *limit, format!("/action/{field}"));
        }
        if let Some(form) = self.form() {
            for (field, text, limit) in [
                ("organisationName", &form.organisation_name, MAX_LINE),
                ("organisationType", &form.organisation_type, MAX_LINE),
                ("region", &form.region, MAX_LINE),
                ("postcode", &form.postcode, MAX_LINE),
                ("telephone", &form.telephone, MAX_LINE),
                ("address", &form.address, MAX_ADDRESS),
                ("handler/name", &form.handler.name, MAX_LINE),
            ] {
                line(text, limit, format!("/action/form/{field}"));
            }
        }
        found
    }

    /// What is filled in with it, where something is.
    pub fn form(&self) -> Option<&SealForm> {
        match self {
            Self::Apply { form, .. }
            | Self::Grant { form, .. }
            | Self::Revoke { form, .. }
            | Self::Suspend { form, .. }
            | Self::Resume { form, .. }
            | Self::Change { form, .. }
            | Self::Cancel { form, .. }
            | Self::ApplySystemAccess { form, .. }
            | Self::FileHsm { form, .. } => Some(form),
            _ => None,
        }
    }
}

impl GrantRequest {
    /// In which layer it is.
    pub fn layer(&self) -> GrantLayer {
        if self.organisation.is_some() { GrantLayer::Organisation } else { GrantLayer::Person }
    }
}
