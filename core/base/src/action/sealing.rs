//! The actions of a sitting at a page where a document is sealed.
//!
//! Their names stand in the profile, with the buttons of the page: no finding names one.

#[doc(hidden)]
#[macro_export]
macro_rules! sealing_actions {
    ($hand_to:ident) => {
        $hand_to! {
            "sealing";
            "open_page" {} tells {
                "" System SYSTEM
                    "文件的摘要、页数和页面由系统读取，自报即可漏盖" "what the file is, the host reads: who says it himself leaves pages bare",
            }
            "show_qr" {} tells {}
            "report_scan" {} tells {
                "" System SYSTEM
                    "扫码结果由签章平台告知，自报即可冒充他人" "what came of a scan is the platform's to say: who says it himself is anybody",
            }
            "place_seals" {} tells {}
            "confirm" {} tells {
                "" System SYSTEM
                    "能否用印由印章账户答复，由系统一并提交" "whether the seal may be used, the seal account answers, and the host passes it on",
            }
            "report_sealed" {} tells {
                "" System SYSTEM
                    "签章结果由签章服务告知，自报即可调换文件" "the sealed file is the sealing service's to report: who reports it himself puts another in its place",
            }
            "close_page" {} tells {}
            "reopen_page" {} tells {}
        }
    };
}
