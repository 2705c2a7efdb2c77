//! The one table of the form: every field that people type or choose in a sub-case, in the order of the printed form,
//! with its name in both languages, what it holds, and how long it may be. The checks, the form as data, the printed
//! form and the titles of the schemas all read it. What one platform calls a field otherwise stands in its profile.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::label::Label;
use dengji_platform::platform::{BusinessType, PartyRole, Profile};

/// What a field holds, and so how it is checked and what is offered there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub enum Holds {
    /// One line of text.
    Text,
    /// Text of several lines.
    Lines,
    /// 业务类型.
    Business,
    /// 单位组织类型.
    Organisation,
    /// 不动产类型.
    Property,
    /// 网签状态.
    ContractStatus,
    /// A value of this national table, by code or name; local values are kept.
    Table(&'static str),
    /// 证件类型.
    Paper,
    /// 证件类型 of a person.
    PersonPaper,
    /// The number of the paper whose type stands beside it.
    Number,
    /// 权利人性质.
    Nature,
    /// 共有情况.
    CoOwnership,
    /// 共有份额.
    Share,
    /// A telephone number.
    Phone,
    /// 是 or 否.
    YesNo,
    /// Money in 万元.
    Amount,
    /// Square metres.
    Area,
    /// A day.
    Date,
    /// 不动产单元号.
    UnitCode,
    /// 不动产权证书号 or 不动产登记证明号.
    Certificate,
}

macro_rules! parts {
    ($( $(#[doc = $doc:literal])+ $name:ident $root:literal $zh:literal $en:literal ),* $(,)?) => {
        choice! {
            /// A part of the form of a sub-case.
            pub enum FormPart { $( $(#[doc = $doc])+ $name ),* }
        }

        impl FormPart {
            /// Every part, in the order of the printed form.
            #[doc(hidden)]
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Where it stands in a sub-case.
            #[doc(hidden)]
            pub fn root(self) -> &'static str {
                match self { $(Self::$name => $root),* }
            }

            /// What it is called, where no business calls it otherwise.
            #[doc(hidden)]
            pub fn label(self) -> Label {
                let (zh, en) = match self { $(Self::$name => ($zh, $en)),* };
                Label { zh: zh.to_owned(), en: en.to_owned() }
            }
        }
    };
}

// part, where it stands, names
parts! {
    /// What was chosen before the form was opened (GZ-010 to GZ-012).
    Kind "" "业务" "Business",
    /// 不动产单元, as the contract system shows it.
    Unit "/unit" "不动产单元" "Unit",
    /// 不动产情况.
    Property "/application/property" "不动产情况" "Property",
    /// 预购人 (买受人).
    Buyers "/application/buyers" "申请人" "applicant",
    /// 预售人 (开发商).
    Sellers "/application/sellers" "义务人" "other party",
    /// 抵押权人 (银行).
    Mortgagees "/application/mortgagees" "抵押权人" "mortgagee",
    /// 抵押情况.
    Mortgage "/application/mortgage" "抵押情况" "Mortgage",
    /// 地役权情况.
    Easement "/application/easement" "地役权情况" "Easement",
    /// 联系人.
    Contact "/application/contact" "联系人" "Contact",
    /// 询问记录.
    Questions "/questionnaire/answers" "询问记录" "Inquiry record",
    /// 共享材料清单.
    SharedMaterials "/materials" "共享材料清单" "Shared materials",
    /// 业务清单.
    Materials "/materials" "业务清单" "Materials of the sub-case",
}

impl FormPart {
    /// The party that it is about, where it is a list of a party's rows.
    #[doc(hidden)]
    pub fn party(self) -> Option<PartyRole> {
        match self {
            Self::Buyers => Some(PartyRole::Buyer),
            Self::Sellers => Some(PartyRole::Seller),
            Self::Mortgagees => Some(PartyRole::Mortgagee),
            _ => None,
        }
    }

    /// What the form of a business calls it.
    #[doc(hidden)]
    pub fn name(self, business: Option<&BusinessType>) -> Label {
        let party = self.party().and_then(|role| business?.party(role));
        party.map_or_else(|| self.label(), |party| party.name.clone())
    }
}

macro_rules! fields {
    ($( $name:ident $part:ident $path:literal $limit:literal $holds:ident$(($table:literal))? $zh:literal $en:literal ),* $(,)?) => {
        /// A field of the form of a sub-case.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[doc(hidden)]
        pub enum Field { $($name),* }

        impl Field {
            /// Every field, in the order of the printed form.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Where it stands in a sub-case, with `*` for the row.
            pub fn path(self) -> &'static str {
                match self { $(Self::$name => $path),* }
            }

            /// The part of the form in which it stands.
            pub fn part(self) -> FormPart {
                match self { $(Self::$name => FormPart::$part),* }
            }

            /// The longest value, in characters.
            pub(crate) fn limit(self) -> usize {
                match self { $(Self::$name => $limit),* }
            }

            /// What it holds.
            pub fn holds(self) -> Holds {
                match self { $(Self::$name => Holds::$holds$(($table))?),* }
            }

            /// What it is commonly called.
            fn names(self) -> (&'static str, &'static str) {
                match self { $(Self::$name => ($zh, $en)),* }
            }
        }

        /// How many fields there are.
        pub(crate) const FIELD_COUNT: usize = [$($path),*].len();
    };
}

// field, part, where it stands, longest value in characters, what it holds, names
fields! {
    BusinessType Kind "/businessType" 64 Business "业务类型" "business type",
    OrganisationType Kind "/organisationType" 64 Organisation "单位组织类型" "organisation type",
    PropertyType Kind "/propertyType" 64 Property "不动产类型" "property type",
    UnitCode Unit "/unit/unitCode" 64 UnitCode "不动产单元号" "unit code",
    UnitLocation Unit "/unit/location" 500 Text "坐落" "location",
    UnitDistrict Unit "/unit/district" 100 Text "不动产所属区" "district",
    UnitPlannedUse Unit "/unit/plannedUse" 200 Table("A17") "规划用途" "planned use",
    UnitHousingNature Unit "/unit/housingNature" 100 Table("A19") "房屋性质" "housing nature",
    UnitHousingType Unit "/unit/housingType" 100 Table("A18") "房屋类型" "housing type",
    UnitBuildingArea Unit "/unit/buildingArea" 32 Area "建筑面积" "building area",
    UnitInnerArea Unit "/unit/innerArea" 32 Area "套内面积" "inner area",
    UnitContractStatus Unit "/unit/contractStatus" 64 ContractStatus "网签状态" "contract status",
    UnitCertificateNumber Unit "/unit/certificateNumber" 100 Certificate "不动产权证书号" "certificate number",
    PropertyUnitCode Property "/application/property/unitCode" 64 UnitCode "不动产单元号" "unit code",
    PropertyLocation Property "/application/property/location" 500 Text "不动产坐落" "location",
    PropertyDistrict Property "/application/property/district" 100 Text "不动产所属区" "district",
    PropertyPlannedUse Property "/application/property/plannedUse" 200 Table("A17") "规划用途" "planned use",
    PropertyRegisteredArea Property "/application/property/registeredArea" 32 Area "房屋产权面积" "registered area",
    PropertyCertificateNumber Property "/application/property/certificateNumber" 100 Certificate "不动产权证书号" "certificate number",
    BuyerName Buyers "/application/buyers/*/name" 200 Text "姓名(名称)" "name",
    BuyerDocumentType Buyers "/application/buyers/*/documentType" 64 Paper "证件类型" "document type",
    BuyerDocumentNumber Buyers "/application/buyers/*/documentNumber" 64 Number "证件号码" "document number",
    BuyerHolderNature Buyers "/application/buyers/*/holderNature" 64 Nature "权利人性质" "holder nature",
    BuyerPhone Buyers "/application/buyers/*/phone" 32 Phone "联系电话" "telephone",
    BuyerCoOwnership Buyers "/application/buyers/*/coOwnership" 64 CoOwnership "共有情况" "co-ownership",
    BuyerShare Buyers "/application/buyers/*/share" 64 Share "共有份额" "share",
    BuyerAgentName Buyers "/application/buyers/*/agent/name" 200 Text "代理人姓名" "agent's name",
    BuyerAgentDocumentType Buyers "/application/buyers/*/agent/documentType" 64 PersonPaper "代理人证件类型" "agent's document type",
    BuyerAgentDocumentNumber Buyers "/application/buyers/*/agent/documentNumber" 64 Number "代理人证件号码" "agent's document number",
    BuyerAgentPhone Buyers "/application/buyers/*/agent/phone" 32 Phone "代理人联系电话" "agent's telephone",
    SellerName Sellers "/application/sellers/*/name" 200 Text "姓名(名称)" "name",
    SellerDocumentType Sellers "/application/sellers/*/documentType" 64 Paper "证件类型" "document type",
    SellerDocumentNumber Sellers "/application/sellers/*/documentNumber" 64 Number "证件号码" "document number",
    SellerHolderNature Sellers "/application/sellers/*/holderNature" 64 Nature "权利人性质" "holder nature",
    SellerAgentName Sellers "/application/sellers/*/agent/name" 200 Text "代理人姓名" "agent's name",
    SellerAgentDocumentType Sellers "/application/sellers/*/agent/documentType" 64 PersonPaper "代理人证件类型" "agent's document type",
    SellerAgentDocumentNumber Sellers "/application/sellers/*/agent/documentNumber" 64 Number "代理人证件号码" "agent's document number",
    SellerAgentPhone Sellers "/application/sellers/*/agent/phone" 32 Phone "代理人联系电话" "agent's telephone",
    MortgageeName Mortgagees "/application/mortgagees/*/name" 200 Text "姓名(名称)" "name",
    MortgageeDocumentType Mortgagees "/application/mortgagees/*/documentType" 64 Paper "证件类型" "document type",
    MortgageeDocumentNumber Mortgagees "/application/mortgagees/*/documentNumber" 64 Number "证件号码" "document number",
    MortgageeHolderNature Mortgagees "/application/mortgagees/*/holderNature" 64 Nature "权利人性质" "holder nature",
    MortgageeAgentName Mortgagees "/application/mortgagees/*/agent/name" 200 Text "代理人姓名" "agent's name",
    MortgageeAgentDocumentType Mortgagees "/application/mortgagees/*/agent/documentType" 64 PersonPaper "代理人证件类型" "agent's document type",
    MortgageeAgentDocumentNumber Mortgagees "/application/mortgagees/*/agent/documentNumber" 64 Number "代理人证件号码" "agent's document number",
    MortgageeAgentPhone Mortgagees "/application/mortgagees/*/agent/phone" 32 Phone "代理人联系电话" "agent's telephone",
    MortgageMaximumAmount Mortgage "/application/mortgage/maximumAmount" 8 YesNo "是否最高额抵押" "maximum-amount mortgage",
    MortgagePrincipal Mortgage "/application/mortgage/principal" 32 Amount "主债权数额" "principal claim",
    MortgageClaimFrom Mortgage "/application/mortgage/claimFrom" 32 Date "债权起始时间" "start of the claim",
    MortgageClaimTo Mortgage "/application/mortgage/claimTo" 32 Date "债权结束时间" "end of the claim",
    MortgageArea Mortgage "/application/mortgage/area" 32 Area "抵押面积" "mortgaged area",
    MortgageTransferRestricted Mortgage "/application/mortgage/transferRestricted" 8 YesNo "是否存在禁止或限制转让抵押不动产的约定" "agreement that forbids or limits a transfer",
    MortgageSecuredScope Mortgage "/application/mortgage/securedScope" 2000 Lines "担保范围" "secured scope",
    EasementDominantLand Easement "/application/easement/dominantLand" 500 Lines "需役地" "dominant land",
    EasementServientLand Easement "/application/easement/servientLand" 500 Lines "供役地" "servient land",
    ContactName Contact "/application/contact/name" 200 Text "联系人" "contact",
    ContactPhone Contact "/application/contact/phone" 32 Phone "联系电话" "telephone",
    ContactAddress Contact "/application/contact/address" 500 Lines "联系地址" "address",
}

impl Field {
    /// The field that a profile names with this pattern.
    pub(crate) fn parse(pattern: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.pattern() == Some(pattern))
    }

    /// How profiles name it: by its place in the application form. What stands elsewhere no profile can star.
    pub(crate) fn pattern(self) -> Option<&'static str> {
        self.path().strip_prefix("/application")
    }

    /// The name of its own in what holds it.
    pub fn key(self) -> &'static str {
        self.path().rsplit('/').next().unwrap_or_default()
    }

    /// Whether the value may have several lines.
    pub(crate) fn lines(self) -> bool {
        self.holds() == Holds::Lines
    }

    /// The pointer into the application form, with the row filled in.
    pub(crate) fn concrete(self, row: usize) -> String {
        with_row(self.pattern().unwrap_or_default(), row)
    }

    /// The pointer into the sub-case, with the row filled in.
    pub fn pointer(self, row: usize) -> String {
        with_row(self.path(), row)
    }

    /// What people call it: by the profile's own name, or the common one.
    pub fn label(self, profile: &Profile) -> Label {
        let own = self.pattern().and_then(|pattern| profile.field_text(pattern, |text| text.name.as_ref()));
        own.cloned().unwrap_or_else(|| self.common_label())
    }

    /// What it is commonly called.
    pub fn common_label(self) -> Label {
        let (zh, en) = self.names();
        Label { zh: zh.to_owned(), en: en.to_owned() }
    }
}

fn with_row(path: &str, row: usize) -> String {
    match path.split_once('*') {
        Some((before, after)) => format!("{before}{row}{after}"),
        None => path.to_owned(),
    }
}

/// The patterns that a profile may name as required, for its linter.
pub fn field_patterns() -> impl Iterator<Item = &'static str> {
    Field::ALL.iter().filter_map(|field| field.pattern())
}
