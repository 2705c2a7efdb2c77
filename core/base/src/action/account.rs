//! The actions of an enterprise's account.
//!
//! What an account knows of an action: the commands behind its buttons (`probes`), one for each object that it has;
//! none for what opens an account, which no button of an account does.

#[doc(hidden)]
#[macro_export]
macro_rules! account_actions {
    ($hand_to:ident) => {
        $hand_to! {
            "account";
            "register" ("注册", "register")
                { probes: none } tells {
                "/passwordsMatch" Program
                    "两次输入的密码是否一致由系统比对" "whether both entries of the password were the same, the host compares",
                "/evidence" Evidence
                    "人脸和短信核验以核验机构的凭据为准" "face and phone were checked by whoever vouches for it",
            }
            "verify" ("核验", "verify the enterprise")
                { probes: verify } tells {
                "/evidence" Evidence
                    "单位核验以核验机构的凭据为准" "the entity was verified by whoever vouches for it",
            }
            "report_on_site" ("报告现场核验", "report a verification on site")
                { probes: report_on_site } tells {
                "" System WINDOW
                    "现场核验由窗口告知" "what was shown at a window, the window says",
            }
            "change_applicant" ("变更操作人", "change the operator")
                { probes: change_applicant } tells {}
            "add_handler" ("添加经办人", "add a handler")
                { probes: add_handler } tells {
                "/handler/hasAccount" Program
                    "经办人有无个人账号由系统查得" "whether the handler has an account, the host looks up",
                "/handler/level" Program
                    "经办人账号等级由系统查得" "the level of the handler's account, the host looks up",
            }
            "confirm_handler" ("经办人绑定确认", "confirm the binding of a handler")
                { probes: confirm_handler } tells {}
            "remove_handler" ("解除经办人", "remove a handler")
                { probes: remove_handler } tells {}
            "update_entity" ("变更登记信息", "change the registered data")
                { probes: update_entity } tells {
                "/evidence" Evidence
                    "变更名称、类型或法定代表人须有凭据，新任法定代表人另须有以其本人为对象的凭据，自报即可冒充" "another name, kind or representative takes proof, and a new representative proof that names that person: who says so himself takes the enterprise",
            }
        }
    };
}
