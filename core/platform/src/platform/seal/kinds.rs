//! Seals themselves: kinds and sets, and what a seal goes through.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::platform::{Basis, Label};
use dengji_base::finding::{Failure, Role};
use dengji_drawing::drawing::seal::{SealContent, SealDesign, SealPreset, SealShape, presets};

choice! {
    /// Where a seal stands at some instant. Requirements §12.
    pub enum SealStage {
        /// Applied for; not issued yet.
        Applied,
        /// Issued; nobody has claimed it yet.
        AwaitingClaim,
        /// Issued; its time of use has not come (GS-019).
        NotYetValid,
        /// Usable.
        Active,
        /// Usable, and due for renewal (待续期).
        RenewalDue,
        /// 停用 or 冻结.
        Suspended,
        /// Its time of use is over.
        Expired,
        /// 注销: the end (SZ-065).
        Cancelled,
    }
}

choice! {
    /// Whose a seal is.
    pub enum SealOwner {
        /// The enterprise's.
        Organisation,
        /// One person's (C-64).
        Person,
        /// The legal representative's own, whoever that is: it ends with the office.
        Representative,
    }
}

impl SealOwner {
    /// Whether it is a person's, and not the organisation's.
    pub fn is_person(self) -> bool {
        matches!(self, Self::Person | Self::Representative)
    }
}

record! {
    /// A kind of seal.
    pub struct SealKind {
        /// The code.
        pub code: String,
        /// Its name.
        pub name: Label,
        /// The national type code, such as `01`; empty where there is none.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub type_code: String,
        /// Whose it is.
        pub owner: SealOwner,
        /// Whose a person's seal may be: what its owner has to be to the enterprise, any of these; anybody's where there is
        /// none (C-64). Of `legal_representative` and `handler`.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub owners: Vec<Role>,
        /// On what that rests.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub owners_basis: Option<Basis>,
        /// Whether it bears a second language.
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub bilingual: bool,
        /// Whether it is made from a template or image of the applicant's own.
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub custom: bool,
        /// Its outline.
        pub shape: SealShape,
        /// Width in tenths of a millimetre; 0 where no source says.
        pub width: u32,
        /// Height in tenths of a millimetre; 0 where no source says.
        pub height: u32,
        /// On what it rests that the kind exists.
        pub basis: Basis,
        /// On what the type code rests: no guide of a platform gives one. None where there is no code (C-84).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub type_basis: Option<Basis>,
        /// On what outline and size rest: the rules of the local police differ.
        pub size_basis: Basis,
    }
}

impl SealKind {
    /// The design of a seal of this kind with its texts: the preset of the same national type that comes nearest to the
    /// kind's shape and size, in just that size. `None` for kinds that are made from an image, or of which no preset knows.
    ///
    /// `Malformed` as [`SealPreset::design`].
    pub fn design(&self, content: &SealContent) -> Option<Result<SealDesign, Failure>> {
        if self.custom {
            return None;
        }
        let own_code = match (self.type_code.as_str(), self.owner) {
            ("", SealOwner::Organisation) => "01",
            ("", SealOwner::Person) => "05",
            (code, _) => code,
        };
        // Profiles give tenths of a millimetre, and 0 where no source says.
        let (width, height) = (self.width.saturating_mul(100), self.height.saturating_mul(100));
        let distance = |preset: &SealPreset| {
            let off = |side: u32, of: u32| if side == 0 { 0 } else { u64::from(side.abs_diff(of)) };
            let shape = preset.design.shape != self.shape;
            let other_language = preset.speaks_twice() != self.bilingual;
            (other_language, shape, off(width, preset.design.width) + off(height, preset.design.height))
        };
        let presets = presets().into_iter().filter(|preset| preset.type_code == own_code);
        let mut preset = presets.min_by_key(distance)?;
        preset.design.shape = self.shape;
        let or = |side: u32, of: u32| if side == 0 { of } else { side };
        let (width, height) = (or(width, preset.design.width), or(height, preset.design.height));
        preset.design = preset.design.resized(width, height);
        Some(preset.design(content))
    }
}

choice! {
    /// When a set of seals comes about.
    pub enum SetOccasion {
        /// A newly registered enterprise receives it without applying (SZ-012).
        Registration,
        /// One click on 申领 makes it (GX-007).
        Application,
        /// Ticked while founding an enterprise (KB-001).
        Founding,
    }
}

record! {
    /// Seals that come together (C-01).
    pub struct SealSet {
        /// The code.
        pub code: String,
        /// When it comes about.
        pub occasion: SetOccasion,
        /// Codes of the kinds.
        pub kinds: Vec<String>,
        /// How many seals the source counts; 0 where it does not count.
        pub count: u32,
        /// Whether the kinds are a guess, since the source shows their names in a lost figure only.
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub names_unverified: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// From where a seal's time of use comes.
    pub enum ValiditySource {
        /// Applied for: 启用时间 and 使用年限 (GS-006, GS-008).
        Application,
        /// From the certificate that comes with the claim, or the platform's report.
        Certificate,
    }
}

record! {
    /// A seal's time of use.
    pub struct ValidityRule {
        /// From where it comes.
        pub source: ValiditySource,
        /// How many days before its end a seal is due for renewal; 0 for never.
        pub renewal_days: u32,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// What a signing secret belongs to (C-23).
    pub enum SecretScope {
        /// One seal.
        Seal,
        /// The certificate of one person, for all seals.
        PersonCertificate,
        /// One phone or app, for all licences on it.
        DeviceApp,
        /// One Ukey.
        Ukey,
    }
}

record! {
    /// A secret that people have. The library knows that it was set, never what it is.
    pub struct SecretRule {
        /// What it belongs to.
        pub scope: SecretScope,
        /// Its name.
        pub name: Label,
        /// Whether this platform changes and resets it; otherwise it is only asked for here.
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub changed_here: bool,
        /// Whether resetting it issues a new certificate (C-24).
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub reset_reissues: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// Ukeys (C-25, C-72).
    pub struct UkeyRule {
        /// Whether a binding outlives the certificate with which it was made.
        pub survives_reissue: bool,
        /// Whether a bound seal can still be used without the Ukey.
        pub other_channels: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// The name under which a platform suspends seals (C-26).
    pub enum SuspensionOrigin {
        /// 停用.
        Disabled,
        /// 冻结.
        Frozen,
    }
}

record! {
    /// How seals are suspended.
    pub struct SuspensionRule {
        /// Under which name.
        pub origin: SuspensionOrigin,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// A fact of a business licence that may change.
    pub enum LicenceField {
        /// 法定代表人名称.
        RepresentativeName,
        /// 法定代表人证件号.
        RepresentativeNumber,
        /// 企业名称.
        EnterpriseName,
        /// 企业类型, only between domestic and foreign-invested (内外资转换).
        ForeignInvestment,
        /// 企业类型, any other change.
        EntityKind,
        /// 统一社会信用代码.
        EnterpriseNumber,
        /// 住所.
        Address,
        /// 登记地.
        Region,
        /// 经营范围.
        BusinessScope,
        /// 注册资本.
        RegisteredCapital,
    }
}

record! {
    /// Which changes of the licence cancel all seals (SZ-061, SZ-072).
    pub struct LicenceChangeRule {
        /// The facts whose change cancels.
        pub fields: Vec<LicenceField>,
        /// Whether all grants fall too.
        pub revokes_grants: bool,
        /// On what that rests; none where on the same as the rest.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub revokes_grants_basis: Option<Basis>,
        /// On what it rests.
        pub basis: Basis,
    }
}
