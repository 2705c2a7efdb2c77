//! The actions of a case.
//!
//! What a case knows of an action: whose it is (`by`), and the act by which it confirms, if it does (`confirms`); the mailboxes in which it can be done, whatever a profile offers
//! (`boxes`, none for what needs no mailbox); the command behind its button on the case as a whole (`whole`) and on
//! a sub-case (`each`), complete but for what only pressing it brings; and, where findings name another action that it
//! mends as well, that one (`mends`).

#[doc(hidden)]
#[macro_export]
macro_rules! case_actions {
    ($hand_to:ident) => {
        $hand_to! {
            "case";
            "open_batch" ("新建批次", "open a batch") {
                by: Initiator, boxes: &[], whole: Whole::Never, each: Each::Never,
            } tells {
                "/registerFacts/*/excepted" System REGISTRY
                    "查封等限制是否可以例外，由登记机构决定" "whether a restriction lets a case pass is the registry's to say",
                "/registerFacts" Program
                    "登记簿上的限制由登记系统提供，隐去即可蒙混" "what the register holds comes from the register: leaving it out lets a restricted unit pass",
                "/units/*/unit" Program
                    "单元及其网签状态取自楼盘表，不由申请人填写" "the unit and its contract status come from the building table, not from the applicant",
                "/project" Program
                    "项目由系统按企业查得" "the project is what the host finds for the enterprise",
            }
            "open_single" ("新建单案", "open a single case") {
                by: Initiator, boxes: &[], whole: Whole::Never, each: Each::Never,
            } tells {
                "" System SYSTEM
                    "单案的内容、完税和登记情况由撤回产生，不由申请人自报" "what a single case begins with comes of the withdrawal, not of the applicant",
            }
            "import_case" ("导入案件", "import a case") {
                by: Initiator, boxes: &[], whole: Whole::Never, each: Each::Never,
            } tells {
                "" System SYSTEM
                    "案件在其他系统的进度由该系统提供，不由申请人自报" "how far a case had come elsewhere is the other system's to say",
                "/evidence" Evidence
                    "外部案件须有来源系统的凭据" "an imported case is proved by the system that it comes from",
            }
            "add_units" ("添加单元", "add units") {
                by: Initiator, boxes: &[BatchToApply, BatchToSubmit],
                whole: Whole::OfBatch(|| Action::AddUnits {
                    units: vec![ChosenUnit { sub_case: "?".to_owned(), unit: PropertyUnit::default() }],
                    register_facts: Vec::new(),
                }),
                each: Each::Never,
            } tells {
                "/registerFacts/*/excepted" System REGISTRY
                    "查封等限制是否可以例外，由登记机构决定" "whether a restriction lets a case pass is the registry's to say",
                "/registerFacts" Program
                    "登记簿上的限制由登记系统提供，隐去即可蒙混" "what the register holds comes from the register: leaving it out lets a restricted unit pass",
                "/units/*/unit" Program
                    "单元及其网签状态取自楼盘表，不由申请人填写" "the unit and its contract status come from the building table, not from the applicant",
            }
            "remove_units" ("移除单元", "remove units") {
                by: Initiator, boxes: &[BatchToApply, BatchToSubmit],
                whole: Whole::Never,
                each: Each::SubCase(|_, sub| Action::RemoveUnits { sub_cases: vec![sub.id.clone()] }),
            } tells {}
            "edit_application" ("编辑申请表", "fill in the form") {
                by: Initiator, boxes: &[ToApply, BatchToApply, BatchToSubmit, MyCases],
                whole: Whole::Never,
                each: Each::SubCase(|_, sub| Action::EditApplication {
                    sub_case: sub.id.clone(),
                    application: sub.application.clone(),
                }),
            } tells {}
            "batch_edit" ("批量编辑", "edit several sub-cases") {
                mends: "edit_application",
                by: Initiator, boxes: &[ToApply, BatchToApply, BatchToSubmit, MyCases],
                whole: Whole::Never,
                each: Each::SubCase(|_, sub| Action::BatchEdit {
                    sub_cases: vec![sub.id.clone()],
                    changes: ApplicationChanges::default(),
                }),
            } tells {}
            "answer_questionnaire" ("填写问询表", "answer the questionnaire") {
                by: Initiator, boxes: &[ToApply, BatchToApply, BatchToSubmit, MyCases],
                whole: Whole::Never,
                each: Each::SubCase(|_, sub| Action::AnswerQuestionnaire {
                    sub_cases: vec![sub.id.clone()],
                    questionnaire: Questionnaire::default(),
                }),
            } tells {}
            "upload_material" ("上传材料", "upload a material") {
                by: Initiator, boxes: &[ToApply, BatchToApply, BatchToSubmit, MyCases],
                whole: Whole::OfBatch(|| Action::UploadMaterial {
                    sub_case: None,
                    material: some_material(),
                    replace: false,
                }),
                each: Each::SubCase(|_, sub| Action::UploadMaterial {
                    sub_case: Some(sub.id.clone()),
                    material: some_material(),
                    replace: false,
                }),
            } tells {
                "/material/files/*/digest" Program
                    "文件摘要由系统按收到的文件计算" "the digest is taken by the host from the file that it received",
            }
            "remove_material" ("移除材料", "remove a material") {
                mends: "upload_material",
                by: Initiator, boxes: &[ToApply, BatchToApply, BatchToSubmit, MyCases],
                whole: Whole::OfBatch(|| Action::RemoveMaterial {
                    sub_case: None,
                    item: String::new(),
                    file: String::new(),
                }),
                each: Each::SubCase(|_, sub| Action::RemoveMaterial {
                    sub_case: Some(sub.id.clone()),
                    item: String::new(),
                    file: String::new(),
                }),
            } tells {}
            "share_materials" ("共享材料", "share materials") {
                by: Initiator, boxes: &[ToApply, BatchToApply, BatchToSubmit, MyCases],
                whole: Whole::OfBatch(|| Action::ShareMaterials { items: Vec::new(), mode: ShareMode::KeepOwn }),
                each: Each::Never,
            } tells {}
            "save" ("保存", "save") {
                by: Initiator, boxes: &[ToApply, BatchToApply, BatchToSubmit],
                whole: Whole::Case(|| Action::Save {}),
                each: Each::Never,
            } tells {}
            "submit" ("提交", "submit") {
                by: Initiator, boxes: &[ToApply, BatchToApply, BatchToSubmit],
                whole: Whole::Case(|| Action::Submit { number: String::new() }),
                each: Each::Never,
            } tells {}
            "report_submission_failure" ("报告提交失败", "report that submission failed") {
                by: Initiator, boxes: ANYWHERE,
                whole: Whole::Case(|| Action::ReportSubmissionFailure { reason: String::new() }),
                each: Each::Never,
            } tells {
                "" System SYSTEM
                    "提交失败使签名作废，只能由系统报告" "a failed submission voids rounds: only the host knows of one",
            }
            "sign" ("签名", "sign") {
                by: Initiator, boxes: &[MyCases, ToConfirm],
                whole: Whole::Never,
                each: Each::Signer(|sub, round, signer| Action::Sign {
                    sub_case: sub.id.clone(),
                    round: round.number,
                    signer: signer.key.clone(),
                    evidence: Evidence::default(),
                }),
            } tells {
                "/evidence" Evidence
                    "签名以签名平台的凭据为准，与本人、本轮、本内容相对应" "a signature is what the provider says: of this person, this round, this content",
            }
            "regenerate_ticket" ("重新生成二维码", "make a new signing code") {
                by: Initiator, boxes: &[MyCases, ToConfirm],
                whole: Whole::Never,
                each: Each::SubCase(|_, sub| Action::RegenerateTicket {
                    sub_case: sub.id.clone(),
                    reason: String::new(),
                }),
            } tells {}
            "seal" ("企业签章", "seal for the enterprise") {
                by: Confirmer, confirms: Seal, boxes: &[MyCases, ToConfirm],
                whole: Whole::Never,
                each: Each::SubCase(|_, sub| Action::Seal { sub_cases: vec![sub.id.clone()], evidence: Vec::new() }),
            } tells {
                "/evidence" Evidence
                    "签章以签章平台的凭据为准，与确认企业、本轮、本内容相对应" "a seal is what the platform says: of the confirmer, this round, this content",
            }
            "approve" ("确认通过", "confirm") {
                by: Confirmer, confirms: Approve, boxes: &[MyCases, ToConfirm],
                whole: Whole::Never,
                each: Each::SubCase(|_, sub| Action::Approve { sub_cases: vec![sub.id.clone()] }),
            } tells {}
            "reject" ("确认不通过", "decline to confirm") {
                by: Confirmer, boxes: &[MyCases, ToConfirm],
                whole: Whole::Never,
                each: Each::SubCase(|_, sub| Action::Reject { sub_case: sub.id.clone(), reason: String::new() }),
            } tells {}
            "withdraw" ("撤回", "withdraw") {
                by: Initiator, boxes: &[MyCases, ToConfirm],
                whole: Whole::Never,
                each: Each::SubCase(|case, sub| Action::Withdraw {
                    sub_case: sub.id.clone(),
                    case_id: format!("{}-?", case.state.case_id),
                }),
            } tells {}
            "report_tax" ("报告完税", "report on tax") {
                by: Initiator, boxes: ANYWHERE,
                whole: Whole::Never,
                each: Each::SubCase(|_, sub| Action::ReportTax {
                    sub_cases: vec![sub.id.clone()],
                    cleared: !sub.tax_cleared,
                    evidence: None,
                }),
            } tells {
                "" System REGISTRY
                    "完税由税务部门告知，不由申请人自报" "that tax is cleared is the tax authority's to say",
                "/evidence" Evidence
                    "完税须有完税凭证" "cleared tax is proved by its certificate",
            }
            "report_status" ("更新办理状态", "report a status") {
                by: Initiator, boxes: &[Applied],
                whole: Whole::Case(|| Action::ReportStatus {
                    sub_cases: Vec::new(),
                    status: "?".to_owned(),
                    note: String::new(),
                }),
                each: Each::SubCase(|_, sub| Action::ReportStatus {
                    sub_cases: vec![sub.id.clone()],
                    status: "?".to_owned(),
                    note: String::new(),
                }),
            } tells {
                "" System REGISTRY
                    "办理状态由登记机构告知" "the status after filing is the registry's to say",
            }
            "report_register_facts" ("更新登记簿信息", "report what the register holds") {
                by: Initiator, boxes: ANYWHERE,
                whole: Whole::Case(|| Action::ReportRegisterFacts {
                    facts: Vec::new(),
                    lifted: Vec::new(),
                    units: Vec::new(),
                }),
                each: Each::Never,
            } tells {
                "" System REGISTRY
                    "登记簿和网签的情况由登记机构或系统告知，自报即可解除限制" "what the register and the contract system hold is theirs to say: who says it himself lifts his own restriction",
            }
            "record_inquiry" ("另行询问", "record a supplementary inquiry") {
                by: Initiator, boxes: ANYWHERE,
                whole: Whole::Never,
                each: Each::SubCase(|_, sub| Action::RecordInquiry {
                    sub_case: sub.id.clone(),
                    inquiry: Inquiry {
                        id: "?".to_owned(),
                        question: String::new(),
                        answer: String::new(),
                        answered_by: String::new(),
                        evidence: Evidence::default(),
                    },
                }),
            } tells {
                "" System REGISTRY
                    "另行询问由登记机构记录" "supplementary inquiries are the registry's to record",
                "/inquiry/evidence" Evidence
                    "询问记录由被询问人签名" "the record is signed by whoever answered",
            }
            "withdraw_before_entry" ("登簿前撤回申请", "withdraw before entry in the register") {
                by: Initiator, boxes: &[Applied],
                whole: Whole::Never,
                each: Each::SubCase(|_, sub| Action::WithdrawBeforeEntry {
                    sub_cases: vec![sub.id.clone()],
                    evidence: Vec::new(),
                }),
            } tells {
                "/evidence" Evidence
                    "撤回登记申请须有全体申请人的声明" "all applicants declare that they take the application back",
            }
            "delete" ("删除", "delete") {
                by: Initiator, boxes: &[ToApply, BatchToApply],
                whole: Whole::Case(|| Action::Delete {}),
                each: Each::Never,
            } tells {}
            "move_profile" ("变更规则版本", "move to another version of the rules") {
                by: Initiator, boxes: ANYWHERE, whole: Whole::ByName, each: Each::Never,
            } tells {
                "" System SYSTEM
                    "适用的规则不由申请人选择" "which rules apply is not the applicant's to choose",
            }
            "issue_upload_code" ("生成上传二维码", "show an upload code") {
                by: Initiator, boxes: ANYWHERE, whole: Whole::ByName, each: Each::Never,
            } tells {
                "" System SYSTEM
                    "上传二维码由上传页面生成，自拟编号即可冒用" "an upload code is the page's to show: who makes one himself takes another's place",
            }
            "withdraw_upload_code" ("收回上传二维码", "withdraw an upload code") {
                by: Initiator, boxes: ANYWHERE, whole: Whole::ByName, each: Each::Never,
            } tells {
                "" System SYSTEM
                    "上传二维码由上传页面收回" "an upload code is taken back on the page that showed it",
            }
            "upload_by_code" ("手机上传", "upload by phone") {
                by: Initiator, boxes: ANYWHERE, whole: Whole::ByName, each: Each::Never,
            } tells {
                "" System SYSTEM
                    "由谁上传、文件摘要由系统认定，自报即可冒充他人" "who holds the phone and what was received is the host's to say: who says it himself is anybody",
            }
            "remove_by_code" ("手机移除文件", "remove a file by phone") {
                by: Initiator, boxes: ANYWHERE, whole: Whole::ByName, each: Each::Never,
            } tells {
                "" System SYSTEM
                    "由谁移除由系统认定，自报即可移除他人的文件" "who holds the phone is the host's to say: who says it himself takes another's file away",
            }
            "report_certificates" ("登记证书和证明号", "report certificates") {
                by: Initiator, boxes: &[Applied],
                whole: Whole::Never,
                each: Each::SubCase(|_, sub| Action::ReportCertificates {
                    sub_case: sub.id.clone(),
                    certificates: Vec::new(),
                }),
            } tells {
                "" System REGISTRY
                    "证书和证明由登记机构核发" "certificates and proofs are the registry's to issue",
            }
            "report_delivery" ("报告寄送", "report delivery") {
                by: Initiator, boxes: &[Applied],
                whole: Whole::Never,
                each: Each::SubCase(|_, sub| Action::ReportDelivery {
                    sub_case: sub.id.clone(),
                    delivery: some_delivery(sub),
                }),
            } tells {
                "" System REGISTRY
                    "寄送由登记机构或邮政告知" "what was sent, the registry or the post says",
            }
            "report_registrable" ("报告可以办理不动产登记", "report that registration is possible") {
                by: Initiator, boxes: &[Applied],
                whole: Whole::Never,
                each: Each::SubCase(|_, sub| Action::ReportRegistrable {
                    sub_cases: vec![sub.id.clone()],
                    since: Date::UNSAID,
                }),
            } tells {
                "" System REGISTRY
                    "何时能够办理不动产登记由登记机构认定，自报即可延后失效" "since when registration is possible is the registry's to say: who says it himself puts the lapse off",
            }
        }
    };
}
