//! What the guides tell people beside a step (注, 注意, 温馨提示, 提示, 重要提示): each sentence stands in a profile, at its step.
//!
//! The guides are not part of the repository, so their sentences stand here as they are printed there. Blanks and the
//! width of marks differ from copy to copy, and count for nothing.

use std::collections::BTreeSet;

use dengji::platform::{
    Message, Profile,
    identity::IdentityProfile,
    licence::LicenceProfile,
    seal::{Channel, SealProfile},
};

/// Profile, step, section of the guide, and the sentence.
type Row = (&'static str, &'static str, &'static str, &'static str);

/// 《预购商品房预告登记业务网上申办系统 操作指引（开发企业端）》
const GUANGZHOU: &[Row] = &[
    ("guangdong-identity", "register", "图2-3 注意事项1", "注册个人账户只能办理个人事项, 注册法人账号只能办理法人事项"),
    (
        "guangdong-identity",
        "register",
        "图2-3 注意事项2",
        "注册账号时, 需要通过手机接收短信验证码, 请正确填写您的手机号码",
    ),
    ("guangdong-identity", "register", "图2-3 注意事项3", "较多业务系统使用填写的注册信息, 请知悉填写"),
    ("guangdong-identity", "register", "图2-3 注意事项4", "请牢记注册的登录账号和密码, 切勿向他人泄露"),
    ("guangdong-identity", "register", "图2-3 注意事项5", "如有问题, 请前往 用户帮助 咨询电话: 12345"),
    ("guangdong-identity", "register", "图2-3", "法人包括企业、个体工商户、政府机关、社会团体等"),
    (
        "guangdong-identity",
        "change_applicant",
        "图2-3",
        "申请人指该法人账户的当前操作人, 后续可通过账户信息管理页再变更",
    ),
    ("guangdong-identity", "verify", "§2.1.1", "在网办系统申请案件, 企业账号等级需要至少达到四级"),
    ("guangdong-identity", "add_handler", "§2.1.2", "需先注册经办人的个人账号且经办人账号需达到四级。"),
    ("e-licence", "download", "§2.2.1", "手机版电子营业执照的首次领取只能由法定代表人通过手机等移动终端完成。"),
    (
        "e-licence",
        "authorise_custodian",
        "§2.2.1",
        "法定代表人领取手机版电子营业执照后，可自行或授权证照管理人员保管、持有、使用电子营业执照。",
    ),
    ("e-licence", "download", "§2.2.1-1)", "如果实名认证不通过，需要到当地的市场监督部门下载电子营业执照"),
    ("e-licence", "download", "§2.2.1-3)", "下载电子营业执照前，需要阅读并同意《执照下载声明》"),
    ("e-licence", "download", "§2.2.1-3)", "如果本 APP 上修改过密码，下载时需要输入修改后的密码。"),
    ("e-licence", "change_password", "§2.2.1-4)", "也可以修改本手机当前 APP 已经下载的所有执照的密码"),
    ("guangzhou-registration", "open_batch", "§3.1", "申请增量房转移登记业务，需要选择为【开发商】。"),
    ("guangzhou-registration", "edit_application", "图3-8", "文本框带红色*号为必填项, 带“?”号标记为填写示例"),
    ("guangzhou-registration", "edit_application", "§3.1-5C", "带*号的为必填项，填写信息后点击【保存】按钮"),
    (
        "guangzhou-registration",
        "edit_application",
        "图3-20 重要说明1",
        "身份证明文件须为有效的法定证明文件，包括居民身份证、营业执照、护照等。",
    ),
    (
        "guangzhou-registration",
        "edit_application",
        "图3-20 重要说明1",
        "特别提示：因联系人信息不实造成的后果，由申请人自行承担。",
    ),
    (
        "guangzhou-registration",
        "edit_application",
        "图3-20 重要说明2",
        "申请地役权登记的，需同时填写需役地和供役地信息。",
    ),
    ("guangzhou-registration", "upload_material", "§3.2", "可使用手机扫描二维码上传，也可在电脑端上传"),
    ("guangzhou-registration", "upload_material", "§3.2", "材料清单以实际情况为准。"),
    (
        "guangzhou-registration",
        "answer_questionnaire",
        "§3.3",
        "提示【请求成功】后，点击右上角关闭按钮，回到主案页面，点击【提交】按钮，案件进行提交。",
    ),
    (
        "guangzhou-registration",
        "sign",
        "§3.5",
        "由于电脑分辨率的问题，部分电脑可能出现二维码显示不全的问题，可缩小浏览器的显示比例，按住 ctrl 键同时滚动鼠标；或将二维码保存下来。",
    ),
    ("guangzhou-registration", "seal", "§3.6.1", "如果案件中需要申请人做粤信签确认，需要先做完粤信签，再做企业签章。"),
    ("guangzhou-registration", "seal", "§3.6.1", "电子签章制作流程，详见第 5 章。"),
    (
        "guangzhou-registration",
        "reject",
        "§3.6.2",
        "若点击【确认不通过】表示不通过问询，需申请人撤回修正后再重新提交。",
    ),
    (
        "guangzhou-registration",
        "seal",
        "§3.7",
        "所有子案都做完电子签章签名确认后, 并且所有子案已经完税, 案件将自动提交。",
    ),
    (
        "guangzhou-registration",
        "withdraw",
        "§4.1.2",
        "在【我的案件】中撤回的案件，会变成单案，显示在【待申请】箱中，可进行编辑、删除等操作。",
    ),
    (
        "guangzhou-registration",
        "regenerate_ticket",
        "§4.2.2",
        "粤信签二维码有效期为 24 小时，超期可点击【重新生成】按钮生成新的二维码，重新生成后需所有申请人再次做粤信签。",
    ),
    ("guangzhou-registration", "submit", "§4.3.2", "填写问询表后，若提交失败，可在批量案件待提交箱重新提交。"),
    (
        "guangzhou-seal-platform",
        "apply web",
        "§5.3.1-C",
        "申请企业印章，印章类型需选择“电子法定名称章”；申请个人印章，印章类型需选择“电子名章”。",
    ),
    ("guangzhou-seal-platform", "authorise_handler web", "§5.3.2", "使用签章平台的印章，需要先将印章授权给经办人。"),
    (
        "guangzhou-seal-platform",
        "authorise_handler web",
        "§5.3.2",
        "签章平台默认将所有印章授权给所有已授权的经办人，可以在【电子印章管理】模块进行修改，详见 5.4.1。",
    ),
    (
        "guangzhou-seal-platform",
        "revoke web",
        "§5.4.1",
        "首先需要取消对机构的授权，再取消对经办人的授权，最后再对机构进行授权",
    ),
];

/// 《电子印章操作指引及常见问题》
const FOUNDING: &[Row] = &[
    (
        "guangzhou-enterprise-founding",
        "claim phone",
        "二 下载印章",
        "首次领取只能由法定代表人（执行事务合伙人、负责人）通过“广州市企业开办一网通平台”小程序完成。",
    ),
    (
        "guangzhou-enterprise-founding",
        "claim phone",
        "二 下载印章（1）",
        "只有通过实名认证登录一网通的法定代表人才可以下载电子印章。",
    ),
    ("guangzhou-enterprise-founding", "claim phone", "二 下载印章（1）", "请在收到领取大礼包短信后再次进行下载"),
    ("guangzhou-enterprise-founding", "claim phone", "二 下载印章（1）", "下载前需要阅读并同意《印章下载声明》。"),
    (
        "guangzhou-enterprise-founding",
        "claim phone",
        "二 下载印章（3）",
        "如果输入密码进行验证后出现“数据同步中，请5分钟后再试”的提示，出现该提示请不要退出页面或者关闭小程序，也不要点击【删除执照】，请点击【我知道了】关闭提示，稍等片刻后继续点击【确认】进行身份验证，如果还是出现提示，则重复上述操作直到身份验证成功",
    ),
    ("guangzhou-enterprise-founding", "delete_copy phone", "二 管理印章", "删除成功的印章可再次实名认证后下载。"),
    (
        "guangzhou-enterprise-founding",
        "preview phone",
        "三（一）",
        "如果没有下载按钮则表示实物章未刻制完成，待刻制完成后再下载电子印章",
    ),
    (
        "guangzhou-enterprise-founding",
        "preview phone",
        "三（二）",
        "当实物章刻制未完成时，电子印章只支持预览，当实物章刻制及备案完成后可进行电子印章下载使用。",
    ),
    (
        "guangzhou-enterprise-founding",
        "claim phone",
        "三（三）",
        "电子印章会使用电子营业执照对市场主体进行数据核验，下载前会跳转到电子执照小程序进行相关认证。",
    ),
    (
        "guangzhou-enterprise-founding",
        "claim phone",
        "三（四）",
        "因为下载电子营业执照需要进行数据同步，该过程持续时间需要几十秒到五分钟不等",
    ),
    (
        "guangzhou-enterprise-founding",
        "claim phone",
        "三（五）",
        "如果企业在首次下载电子印章之前已经下载过电子营业执照，则在下载电子印章时无需重复下载，只需要输入电子营业执照密码进行身份核验即可。",
    ),
    (
        "guangzhou-enterprise-founding",
        "sign phone",
        "三（六）",
        "电子印章的相关使用功能正在扩展中，目前只支持预览和下载。",
    ),
];

/// 《深圳市统一电子印章平台 用户操作指南》
const SHENZHEN: &[Row] = &[
    ("shenzhen-seal", "apply phone", "二1（1）", "需商事主体负责人本人申请。"),
    (
        "shenzhen-seal",
        "apply phone",
        "二1（2）",
        "新注册成立的商事主体无需经过申请流程,可以直接在小程序领取一套四枚电子印章。",
    ),
    (
        "shenzhen-seal",
        "apply phone",
        "二1（3）",
        "如果商事主体负责人无法通过实名验证或电子营业执照验证,请通过窗口办理印章申请。",
    ),
    (
        "shenzhen-seal",
        "apply window",
        "二2（1）",
        "如果商事主体负责人无法通过实名验证,在通过窗口申请的同时办理印章授权业务。",
    ),
    ("shenzhen-seal", "apply window", "二2（2）", "执行事务为多个的合伙人企业, 需通过窗口办理印章申请。"),
    (
        "shenzhen-seal",
        "apply window",
        "二2（3）",
        "外资企业如需制作中英文法定名称章,需提交相关证明材料前往窗口进行办理。",
    ),
    (
        "shenzhen-seal",
        "bind_ukey web",
        "领取2",
        "只有法定代表人和印章持有人可以进入绑定流程, 但在扫秒二维码验证身份时法定代表人、印章管理员和印章持有人均可扫码验证身份。",
    ),
    (
        "shenzhen-seal",
        "unbind_ukey web",
        "领取3",
        "只有法定代表人和印章持有人可以进入绑定流程, 但在扫秒二维码验证身份时法定代表人、印章管理员和印章持有人均可扫码验证身份。",
    ),
    (
        "shenzhen-seal",
        "grant phone",
        "三1（1）",
        "印章管理员: 可代表法定代表人 (负责人) 办理电子印章业务, 并对电子印章持有人进行管理。",
    ),
    (
        "shenzhen-seal",
        "grant phone",
        "三1（2）",
        "印章持有人: 经印章管理员授权, 并按照【印章领取】步骤领取印章后, 可使用电子印章进行文件签章。",
    ),
    ("shenzhen-seal", "revoke phone", "四1", "该被授权人的电子印章管理权和持有权限将被立即撤销。"),
    ("shenzhen-seal", "revoke window", "四2", "窗口取消授权业务需法定代表人本人办理。"),
    ("shenzhen-seal", "sign phone", "五1", "已签章文件可以通过分享的方式进行下载。"),
    ("shenzhen-seal", "sign web", "五2", "已签章文件可直接下载。"),
    ("shenzhen-seal", "sign client", "五3", "已签章文件将自动替换原文件,无需另外下载。"),
    (
        "shenzhen-seal",
        "change phone",
        "十1",
        "深圳市统一电子印章管理平台与营业执照系统相关联,如果企业的法定代表人名称、法定代表人证件号、企业名称、企业类型(内外资转换)发生变更,印章平台会同时注销原电子印章。",
    ),
    ("shenzhen-seal", "change phone", "十1", "如需使用印章请进行印章领取操作。"),
    ("shenzhen-seal", "change window", "十2", "请通过变更后的企业信息进行申请。"),
    ("shenzhen-seal", "cancel phone", "十一1", "印章注销后将不能使用, 如需使用印章, 请重新申请。"),
    ("shenzhen-seal", "cancel window", "十一2", "印章注销后将不再可用"),
    ("shenzhen-seal", "apply_system_access mail", "十四1", "按照系统指引下载接入申请表,填写并盖章后发送至指定邮箱。"),
    (
        "shenzhen-seal",
        "apply_custom window",
        "十五",
        "申请自定义电子印章需先通过深圳市统一电子印章管理平台完成应用系统接入申请和加密机设备备案。",
    ),
];

/// 《附件2：广西企业电子印章使用说明文档》
const GUANGXI: &[Row] = &[
    ("guangxi-seal", "download_certificate phone", "第四步", "使用电子印章时的密码口令重要请牢记"),
    (
        "guangxi-seal",
        "apply phone",
        "第五步",
        "登录人名下有多家企业，可在企业列表切换选取企业，登录人名下没有企业，不能进行企业印章申领。",
    ),
    (
        "guangxi-seal",
        "grant phone",
        "第六步 注1",
        "管理员除了印章使用权限外，还具有印章管理的权限，可将印章授权给另外的管理员及经办人。经办人只有使用印章的权限。",
    ),
    (
        "guangxi-seal",
        "grant phone",
        "第六步 注2",
        "印章管理员有权限将印章再授权给其他管理员或经办人，授权时需要选择具体授权的周期，输入授权人的姓名及手机号码（手机号码必须为被授权人在一体化平台或智桂通 APP 注册的手机号码）",
    ),
    (
        "guangxi-seal",
        "grant phone",
        "第六步 注3",
        "如被授权人已注册一体化平台账号并且进入企业印章完成数字证书下载，则授权状态显示【有效】，被授权人再次进入企业印章页面可看到授权的印章。",
    ),
    (
        "guangxi-seal",
        "grant phone",
        "第六步 注3",
        "如被授权人未完成企业印章的数字证书下载，则授权状态会显示【未注册】，需被授权人先完成企业印章数字证书下载后，授权才能生效",
    ),
    (
        "guangxi-seal",
        "grant phone",
        "第六步 注4",
        "经办人仅有使用印章的权限，不能授权其他管理员及经办人，授权操作与管理员授权步骤相同。",
    ),
    ("guangxi-seal", "open_page", "第八步", "必须是 PDF 格式文档"),
    ("guangxi-seal", "show_qr", "第九步 注1", "登录智桂通 app 后，进入商用服务-“领企业印章”。"),
    ("guangxi-seal", "show_qr", "第九步 注2", "或进入企业空间后点击“电子印章”进行人脸识别"),
    ("guangxi-seal", "show_qr", "第九步 注3", "点击“扫一扫”扫码南宁市工程建设项目审批系统的网页二维码"),
    ("guangxi-seal", "show_qr", "第九步 注4", "输入之前“第四步”设置的签名口令"),
    ("guangxi-seal", "report_scan", "第九步 注5", "认证成功之后，网页自动加载企业电子印章，手机端提示“签名成功”"),
    ("guangxi-seal", "report_scan", "第九步 注6", "如网页端提示认证失败，请刷新网页二维码，重新认证。"),
    (
        "guangxi-seal",
        "apply phone",
        "第九步 注6",
        "此外，也可以使用“壮掌桂”微信小程序完成企业电子印章申领和使用扫码认证，步骤参考智桂通 APP 步骤。",
    ),
    ("guangxi-seal", "close_page", "第十步 注", "注意不要关闭签章页面，否则需要重新认证和签章。"),
    ("guangxi-seal", "confirm", "第十步 注", "申报材料每一页面都需要加盖电子印章。"),
    ("guangxi-seal", "report_sealed", "第十步", "成功后该文件自动转存到“我的材料”→“个人材料”→“签章材料”"),
    ("guangxi-seal", "open_page", "技术支持", "南宁市工程建设项目审批系统技术支持电话：0771-4977565"),
];

/// What each platform says when something has succeeded: profile, step, text.
const OUTCOMES: &[(&str, &str, &str)] = &[
    ("guangzhou-registration", "answer_questionnaire", "请求成功"),
    ("guangzhou-registration", "submit", "提交成功"),
    ("guangdong-identity", "confirm_handler", "绑定成功"),
    ("shenzhen-seal", "claim phone", "证书下载成功!"),
    ("shenzhen-seal", "reset_secret phone", "证书下载成功!"),
    ("shenzhen-seal", "change_secret phone", "修改成功"),
    ("shenzhen-seal", "change phone", "申请成功"),
    ("shenzhen-seal", "apply_system_access mail", "工作人员收到申请表后,将与您联系。"),
    ("shenzhen-seal", "confirm_ukey_binding phone", "您的电子印章将绑定到 Ukey 上。"),
    ("shenzhen-seal", "confirm_ukey_unbinding phone", "您的电子印章将从 Ukey 上解绑。"),
    ("shenzhen-seal", "apply window", "请下载申请表并携带相关材料前往办事窗口。"),
    ("shenzhen-seal", "cancel window", "申请提交成功,请下载申请表并携带相关材料前往办事窗口。"),
    ("guangzhou-enterprise-founding", "claim phone", "印章下载成功后，可以查看下载结果，或者返回主页进行其他的操作。"),
    (
        "e-licence",
        "download",
        "执照下载成功后，可以继续下载其他的执照；也可以修改本手机当前 APP 已经下载的所有执照的密码",
    ),
];

/// Slips of the guides that the profiles mend: 扫秒 for 扫描; 授权人 for 被授权人 (C-29); 绑定 at the unbinding (C-22); a contact
/// printed without a comma.
fn mended(step: &str, sentence: &str) -> String {
    let text = plain(sentence).replace("扫秒", "扫描").replace("输入授权人的姓名", "输入被授权人的姓名");
    let text = text.replace("用户帮助咨询电话", "用户帮助,咨询电话");
    if step == "unbind_ukey web" { text.replace("进入绑定流程", "进入解绑流程") } else { text }
}

/// Without blanks, and with marks of one width.
fn plain(text: &str) -> String {
    let wide = |letter| match letter {
        '，' => ',',
        '：' => ':',
        '；' => ';',
        '（' => '(',
        '）' => ')',
        '！' => '!',
        other => other,
    };
    text.chars().filter(|letter| !letter.is_whitespace()).map(wide).collect()
}

fn channel(name: &str) -> Channel {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).unwrap()
}

fn notes(profile: &str, step: &str) -> Vec<Message> {
    let owned = |found: Vec<&Message>| found.into_iter().cloned().collect();
    match profile {
        "guangzhou-registration" => owned(Profile::builtin(profile).unwrap().notes(step)),
        "guangdong-identity" => owned(IdentityProfile::builtin(profile).unwrap().notes(step)),
        "e-licence" => owned(LicenceProfile::builtin(profile).unwrap().notes(step)),
        _ => {
            let (step, on) = step.split_once(' ').map_or((step, None), |(step, on)| (step, Some(channel(on))));
            owned(SealProfile::builtin(profile).unwrap().notes(step, on))
        }
    }
}

fn outcome(profile: &str, step: &str) -> Message {
    match profile {
        "guangzhou-registration" => {
            let profile = Profile::builtin(profile).unwrap();
            profile.message(&profile.action(step).unwrap().message).unwrap().clone()
        }
        "guangdong-identity" => {
            let profile = IdentityProfile::builtin(profile).unwrap();
            profile.message(&profile.action(step).unwrap().message).unwrap().clone()
        }
        "e-licence" => {
            let profile = LicenceProfile::builtin(profile).unwrap();
            profile.message(&profile.action(step).unwrap().message).unwrap().clone()
        }
        _ => {
            let profile = SealProfile::builtin(profile).unwrap();
            let (operation, on) = step.split_once(' ').unwrap();
            let mut rules = profile.operations.iter();
            let rule = rules.find(|rule| rule.operation.as_str() == operation && rule.channel == channel(on)).unwrap();
            profile.message(&rule.message).unwrap().clone()
        }
    }
}

fn rows() -> impl Iterator<Item = &'static Row> {
    [GUANGZHOU, FOUNDING, SHENZHEN, GUANGXI].into_iter().flatten()
}

#[test]
fn every_sentence_of_the_guides_stands_at_its_step_with_its_section() {
    for (profile, step, section, sentence) in rows() {
        let notes = notes(profile, step);
        let wanted = mended(step, sentence);
        let found = notes.iter().find(|note| plain(&note.text.zh).contains(wanted.trim_end_matches('。')));
        let found = found.unwrap_or_else(|| panic!("{profile}, {step}: {sentence}"));
        assert!(found.basis.source.contains(section), "{profile}, {}: {}", found.code, found.basis.source);
        assert!(!found.basis.requirements.is_empty(), "{profile}, {}", found.code);
    }
}

#[test]
fn what_is_told_at_a_step_is_a_sentence_of_the_guides() {
    let known: Vec<(&str, String)> =
        rows().map(|(profile, step, _, sentence)| (*profile, mended(step, sentence))).collect();
    let mut told = BTreeSet::new();
    let registration = Profile::builtin("guangzhou-registration").unwrap();
    let identity = IdentityProfile::builtin("guangdong-identity").unwrap();
    let licence = LicenceProfile::builtin("e-licence").unwrap();
    let steps = [
        ("guangzhou-registration", registration.actions),
        ("guangdong-identity", identity.actions),
        ("e-licence", licence.actions),
    ];
    for (profile, rules) in steps {
        told.extend(rules.iter().flat_map(|rule| notes(profile, &rule.action)).map(|note| (profile, note.text.zh)));
    }
    for profile in ["guangzhou-seal-platform", "guangzhou-enterprise-founding", "shenzhen-seal", "guangxi-seal"] {
        let sheet = SealProfile::builtin(profile).unwrap();
        let page = sheet.sealing.iter().filter_map(|rules| rules.page.as_ref()).flat_map(|page| &page.actions);
        let tags: BTreeSet<&str> = sheet.operations.iter().map(|rule| rule.operation.as_str()).collect();
        let tags = tags.into_iter().chain(page.map(|rule| rule.action.as_str()));
        told.extend(tags.flat_map(|step| notes(profile, step)).map(|note| (profile, note.text.zh)));
    }
    for (profile, text) in &told {
        let text = plain(text);
        let is_told = known.iter().any(|(of, sentence)| {
            let sentence = sentence.trim_end_matches('。');
            // The guide says it once, and two of its systems tell it.
            (of == profile || text.contains("四级")) && text.contains(sentence)
        });
        assert!(is_told || text.contains("查看对应的用户帮助"), "{profile}: {text}");
    }
    assert!(rows().count() >= 41, "the guides have at least 41 such sentences");
}

#[test]
fn what_a_platform_says_on_success_comes_with_the_outcome() {
    for (profile, step, text) in OUTCOMES {
        let message = outcome(profile, step);
        assert!(plain(&message.text.zh).contains(plain(text).trim_end_matches('。')), "{profile}, {step}");
    }
}
