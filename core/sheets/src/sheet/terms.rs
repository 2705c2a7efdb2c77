//! What people write in headers and cells in place of the form's own names, as data. What one place says otherwise stands
//! in its profile: names of parties and fields, names of options, `aliases`.
//!
//! Headers are compared without blanks, punctuation, full width and capitals ([`super::header::plain`]).

use dengji_base::identifier::IdentifierKind;
use dengji_registration::application::{Field, FormPart};

/// What a part of the form is called in headers and in rows of groups. Of parties the profile's own names come first.
pub(super) const PARTS: &[(FormPart, &[&str])] = &[
    (FormPart::Unit, &["不动产单元", "单元", "房屋", "房产", "房源", "unit"]),
    (FormPart::Property, &["不动产情况", "property"]),
    (
        FormPart::Buyers,
        &[
            "预购人",
            "买受人",
            "购房人",
            "购房者",
            "购买人",
            "受让人",
            "买方",
            "买家",
            "预购方",
            "买受方",
            "受让方",
            "权利人",
            "申请人",
            "buyer",
            "purchaser",
            "transferee",
        ],
    ),
    (
        FormPart::Sellers,
        &[
            "预售人",
            "开发商",
            "出卖人",
            "转让人",
            "卖方",
            "卖家",
            "预售方",
            "出卖方",
            "转让方",
            "开发企业",
            "开发公司",
            "开发单位",
            "房地产开发企业",
            "建设单位",
            "义务人",
            "seller",
            "developer",
            "transferor",
        ],
    ),
    (
        FormPart::Mortgagees,
        &["抵押权人", "抵押权方", "银行", "贷款银行", "抵押银行", "贷款人", "债权人", "mortgagee", "bank"],
    ),
    (FormPart::Mortgage, &["抵押情况", "抵押", "贷款", "债权", "mortgage"]),
    (FormPart::Easement, &["地役权情况", "地役权", "easement"]),
    (FormPart::Contact, &["联系人", "contact"]),
];

/// What the name of a group may end in.
pub(super) const GROUP_ENDS: &[&str] = &["信息", "情况", "资料", "栏", "details", "information"];

/// What an agent is called.
pub(super) const AGENTS: &[&str] =
    &["代理人", "委托代理人", "受托人", "被委托人", "法定代理人", "监护人", "代办人", "agents", "agent", "guardian"];

/// What the fields of a person or an organisation are called, by their names in documents.
pub(super) const PARTY_FIELDS: &[(&str, &[&str])] = &[
    (
        "name",
        &[
            "姓名",
            "名称",
            "姓名名称",
            "姓名或名称",
            "全称",
            "名字",
            "单位名称",
            "企业名称",
            "公司名称",
            "name",
            "fullname",
        ],
    ),
    (
        "documentType",
        &["证件类型", "证件种类", "证件类别", "证件名称", "证照类型", "证类型", "documenttype", "idtype", "papertype"],
    ),
    (
        "documentNumber",
        &[
            "证件号码",
            "证件号",
            "证件编号",
            "证号",
            "证照号码",
            "证照号",
            "身份证号码",
            "身份证号",
            "身份证",
            "居民身份证号码",
            "居民身份证号",
            "身份证件号码",
            "身份证件号",
            "公民身份号码",
            "统一社会信用代码",
            "社会信用代码",
            "信用代码",
            "营业执照号",
            "营业执照号码",
            "documentnumber",
            "idnumber",
            "idno",
            "papernumber",
        ],
    ),
    ("holderNature", &["权利人性质", "权利人类型", "权利人类别", "性质", "holdernature"]),
    (
        "phone",
        &[
            "联系电话",
            "电话",
            "电话号码",
            "联系方式",
            "联系号码",
            "手机",
            "手机号",
            "手机号码",
            "移动电话",
            "phone",
            "telephone",
            "mobile",
            "phonenumber",
        ],
    ),
    ("coOwnership", &["共有情况", "共有方式", "共有类型", "共有形式", "coownership"]),
    (
        "share",
        &[
            "共有份额",
            "份额",
            "所占份额",
            "占有份额",
            "持有份额",
            "产权份额",
            "所有权份额",
            "共有比例",
            "份额比例",
            "按份比例",
            "所占比例",
            "占比",
            "share",
        ],
    ),
    ("address", &["联系地址", "地址", "通讯地址", "通信地址", "邮寄地址", "收件地址", "address"]),
];

/// What other fields are called besides their names in the form.
pub(super) const FIELDS: &[(Field, &[&str])] = &[
    (Field::BusinessType, &["登记类型", "业务种类", "业务", "业务名称", "登记业务", "申请业务"]),
    (Field::OrganisationType, &["组织类型", "单位类型"]),
    (
        Field::UnitCode,
        &["不动产单元", "不动产单元代码", "不动产单元编号", "不动产单元号码", "单元号", "单元代码", "单元编号"],
    ),
    (Field::UnitLocation, &["座落", "房屋坐落", "房屋座落", "房屋地址", "房产地址"]),
    (Field::UnitDistrict, &["所属区", "行政区", "所属行政区", "所在区", "区县", "区"]),
    (Field::UnitPlannedUse, &["用途", "房屋用途", "规划用途"]),
    (Field::UnitBuildingArea, &["面积", "房屋建筑面积", "房屋面积", "预测建筑面积", "实测建筑面积"]),
    (Field::UnitInnerArea, &["套内建筑面积", "房屋套内面积"]),
    (Field::UnitContractStatus, &["合同状态", "网签情况"]),
    (Field::UnitCertificateNumber, &["不动产权证号", "不动产权证", "产权证号", "产权证书号", "不动产证号", "证书号"]),
    (Field::PropertyLocation, &["不动产座落"]),
    (Field::PropertyRegisteredArea, &["产权面积", "登记面积", "房屋登记面积"]),
    (Field::MortgageMaximumAmount, &["最高额抵押", "是否最高额"]),
    (
        Field::MortgagePrincipal,
        &[
            "被担保主债权数额",
            "主债权金额",
            "债权数额",
            "债权金额",
            "担保债权数额",
            "最高债权额",
            "最高债权数额",
            "抵押金额",
            "贷款金额",
            "贷款数额",
            "principal",
        ],
    ),
    (
        Field::MortgageClaimFrom,
        &[
            "债权起始日期",
            "债权开始时间",
            "债权开始日期",
            "债务起始时间",
            "债务起始日期",
            "债务履行起始时间",
            "债务履行起始日期",
            "贷款起始日期",
            "抵押起始日期",
            "债权起始日",
        ],
    ),
    (
        Field::MortgageClaimTo,
        &[
            "债权结束日期",
            "债权终止时间",
            "债权终止日期",
            "债权截止时间",
            "债权截止日期",
            "债务结束时间",
            "债务结束日期",
            "债务履行结束时间",
            "债务履行结束日期",
            "债务履行截止日期",
            "贷款到期日",
            "贷款到期日期",
            "抵押结束日期",
            "债权到期日",
        ],
    ),
    (
        Field::MortgageTransferRestricted,
        &[
            "禁止或限制转让",
            "是否禁止或限制转让",
            "是否存在禁止或限制转让的约定",
            "是否限制转让",
            "禁止或限制转让的约定",
        ],
    ),
    (Field::ContactName, &["联系人", "联系人姓名"]),
];

/// The unit and 不动产情况 name the same things: a column that says of neither which it is about fills both.
pub(super) const TWINS: &[(Field, Field)] = &[
    (Field::UnitCode, Field::PropertyUnitCode),
    (Field::UnitLocation, Field::PropertyLocation),
    (Field::UnitDistrict, Field::PropertyDistrict),
    (Field::UnitPlannedUse, Field::PropertyPlannedUse),
    (Field::UnitCertificateNumber, Field::PropertyCertificateNumber),
];

/// What the explanation of an answer is called.
pub(super) const EXPLANATIONS: &[&str] = &["具体说明", "说明", "备注", "详情", "details", "explanation"];

/// What may stand behind the name of a field, and is no part of it.
pub(super) const ENDS: &[&str] = &[
    "人民币",
    "单位",
    "万元",
    "亿元",
    "元",
    "平方米",
    "平米",
    "㎡",
    "m2",
    "m²",
    "%",
    "百分比",
    "必填",
    "选填",
    "必选",
    "可选",
    "required",
    "optional",
];

/// What papers are called besides the profile's names, by the number that they bear.
pub(super) const PAPERS: &[(IdentifierKind, &[&str])] = &[
    (IdentifierKind::ResidentId, &["身份证", "二代身份证", "第二代身份证", "中国居民身份证", "居民身份证件", "idcard"]),
    (IdentifierKind::BusinessLicence, &["工商营业执照", "企业营业执照", "营业执照副本", "执照"]),
    (IdentifierKind::Passport, &["外国护照", "中国护照", "因私护照"]),
    (IdentifierKind::ResidencePermit, &["港澳台居住证", "居住证"]),
    (
        IdentifierKind::HkMacauPermit,
        &["港澳通行证", "港澳居民通行证", "港澳居民来往内地通行证", "港澳同胞回乡证", "回乡证"],
    ),
    (IdentifierKind::TaiwanPermit, &["台湾通行证", "台湾居民通行证", "台胞证"]),
    (IdentifierKind::PermanentResidence, &["外国人永久居留证", "永久居留证", "永居证"]),
    (IdentifierKind::HouseholdRegister, &["户口本", "居民户口簿"]),
    (IdentifierKind::Military, &["军官证", "士兵证", "军人证", "军官证或士兵证"]),
    (IdentifierKind::OrganisationCode, &["组织机构代码证"]),
    (IdentifierKind::Uscc, &["社会信用代码", "信用代码"]),
    (IdentifierKind::Other, &["其他", "其它证件", "其他证件"]),
];

/// What values of the national tables are called besides their names, by table and code.
pub(super) const NATIONAL: &[(&str, &str, &[&str])] = &[
    ("A36", "1", &["自然人", "公民"]),
    ("A36", "2", &["公司", "企业法人", "法人"]),
    ("A36", "4", &["机关"]),
    ("A36", "99", &["其他"]),
    ("A34", "0", &["单独", "单独拥有", "独有"]),
    ("A34", "1", &["共同", "共同所有"]),
    ("A34", "2", &["按份", "按份额共有", "按份所有"]),
];

/// What is written for 是.
pub(super) const YES: &[&str] = &["是", "有", "同意", "√", "✓", "✔", "对", "1", "y", "yes", "true"];

/// What is written for 否.
pub(super) const NO: &[&str] = &["否", "无", "没有", "不是", "不同意", "不", "×", "✗", "✘", "0", "n", "no", "false"];

/// The column that this library adds, and how its row of help begins.
pub(super) const EXPLAINED: (&str, &str) = ("错误说明", "What was found");
/// How the row of help of a template begins.
pub(super) const HELP: &str = "填写说明";
