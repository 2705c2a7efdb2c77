//! The actions of a seal account.
//!
//! What a seal account knows of an action: whether it is the operation of its name, or what a system reports. Operations
//! have a rule in the profile, a name and a button each, so that those of the reports alone are named here.

#[doc(hidden)]
#[macro_export]
macro_rules! seal_actions {
    ($hand_to:ident) => {
        $hand_to! {
            "seal";
            "open_account" ("开立账户", "open the account")
                { report } tells {
                "" System SYSTEM
                    "企业和法定代表人以营业执照为准，不由用户自报" "who the enterprise and its representative are is the licence's to say",
            }
            "apply" { operation: Apply } tells {}
            "report_issue" { report } tells {
                "" System SYSTEM
                    "制发由平台完成，自报即可自制印章" "a seal is issued by the platform: who says so himself makes his own",
            }
            "report_refusal" ("报告申请不予受理", "report that an application was refused")
                { report } tells {
                "" System SYSTEM
                    "不予制发由平台决定" "an application is refused by the platform",
            }
            "report_set" ("报告成套印章", "report a set of seals")
                { report } tells {
                "" System SYSTEM
                    "成套印章由平台发放" "a set is given by the platform",
            }
            "report_physical_seal" ("报告实物印章进度", "report on the physical seal")
                { report } tells {
                "" System SYSTEM
                    "实物印章的刻制和备案由公安备案系统告知" "how far the physical seal is, the filing system knows",
            }
            "claim" { operation: Claim } tells {
                "/certificate" Program
                    "随领取签发的证书由签发机构提供" "the certificate that comes with a claim is what its issuer gave",
            }
            "delete_copy" { operation: DeleteCopy } tells {}
            "download_certificate" { operation: DownloadCertificate } tells {
                "/certificate" Program
                    "下载的证书由签发机构提供" "the certificate is what its issuer gave",
            }
            "report_person" ("报告个人账户", "report a personal account")
                { report } tells {
                "" System SYSTEM
                    "平台账号由平台登记" "accounts on the platform are the platform's to register",
            }
            "report_certificate" ("报告个人数字证书", "report a personal certificate")
                { report } tells {
                "" System SYSTEM
                    "数字证书由签发机构告知" "certificates are what their issuer says",
            }
            "bind_ukey" { operation: BindUkey } tells {}
            "confirm_ukey_binding" { operation: ConfirmUkeyBinding } tells {}
            "unbind_ukey" { operation: UnbindUkey } tells {}
            "confirm_ukey_unbinding" { operation: ConfirmUkeyUnbinding } tells {}
            "authorise_handler" { operation: AuthoriseHandler } tells {}
            "dismiss_handler" { operation: DismissHandler } tells {}
            "grant" { operation: Grant } tells {}
            "revoke" { operation: Revoke } tells {}
            "suspend" { operation: Suspend } tells {}
            "resume" { operation: Resume } tells {}
            "renew" { operation: Renew } tells {
                "/until" Program
                    "续期后的期限由平台确定" "how long a renewed seal lasts is the platform's to say",
                "/certificate" Program
                    "续期的证书由签发机构提供" "the certificate is what its issuer gave",
            }
            "change" { operation: Change } tells {}
            "cancel" { operation: Cancel } tells {}
            "change_secret" { operation: ChangeSecret } tells {}
            "reset_secret" { operation: ResetSecret } tells {
                "/certificate" Program
                    "重设密码后的证书由签发机构提供" "the certificate is what its issuer gave",
            }
            "sign" { operation: Sign } tells {
                "/digest" Program
                    "文件摘要由系统按所签文件计算" "the digest is taken by the host from the file that was sealed",
            }
            "report_licence_change" ("报告营业执照变更", "report a change of the licence")
                { report } tells {
                "" System SYSTEM
                    "营业执照变更由市场监管系统告知，自报即可取得他人印章" "a change of the licence is the licence system's to say: it hands the seals to another",
            }
            "report_system_access" ("报告系统接入", "report on access of a system")
                { report } tells {
                "" System SYSTEM
                    "系统接入由平台审核" "access of a system is the platform's to grant",
            }
            "report_hsm" ("报告密码机备案", "report on the filing of an HSM")
                { report } tells {
                "" System SYSTEM
                    "加密机备案由平台审核" "the filing of an HSM is the platform's to accept",
            }
            "report_window" ("报告窗口办理结果", "report the window's decision")
                { report } tells {
                "" System WINDOW
                    "窗口申请由窗口决定" "the window decides on what is applied for there",
            }
            "apply_system_access" { operation: ApplySystemAccess } tells {}
            "file_hsm" { operation: FileHsm } tells {}
        }
    };
}
