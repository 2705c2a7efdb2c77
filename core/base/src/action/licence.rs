//! The actions of a wallet of licences.
//!
//! What a wallet knows of an action: the commands behind its buttons (`probes`), one for each licence; none for what
//! opens a wallet, and for what the register alone reports.

#[doc(hidden)]
#[macro_export]
macro_rules! licence_actions {
    ($hand_to:ident) => {
        $hand_to! {
            "licence";
            "open_wallet" ("首次使用", "use the app for the first time")
                { probes: none } tells {
                "/mobile" Program
                    "设备类型由程序识别" "what device it is, the program sees",
            }
            "download" ("下载执照", "download the licence")
                { probes: download } tells {
                "/realNameFailed" Program
                    "实名认证的结果由系统得知" "how the real-name check came out, the host knows",
                "/evidence" Evidence
                    "实名认证以认证机构的凭据为准" "the real name was checked by whoever vouches for it",
            }
            "authorise_custodian" ("授权证照管理人员", "authorise a custodian")
                { probes: authorise_custodian } tells {}
            "withdraw_custodian" ("取消证照管理人员", "withdraw a custodian")
                { probes: withdraw_custodian } tells {}
            "report_licence" ("报告执照变动", "report a change of the licence")
                { probes: none } tells {
                "" System SYSTEM
                    "执照信息由登记系统告知，自报即可冒用他人执照" "what a licence says is the register's: who says it himself uses any enterprise's",
            }
            "change_password" ("修改密码", "change the password")
                { probes: change_password } tells {}
            "delete_copy" ("删除本机副本", "delete the local copy")
                { probes: delete_copy } tells {}
        }
    };
}
