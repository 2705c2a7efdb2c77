//! What a device holds.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::{
    finding::Role,
    party::{Actor, Enterprise, Principal, Who},
    time::Instant,
};
use dengji_platform::{
    ledger::Metadata,
    platform::licence::{CustodyRight, LicenceCapacity},
};

record! {
    /// A person authorised to keep, hold or use a licence (证照管理人员, EL-002).
    pub struct Custodian {
        /// The person.
        pub person: Principal,
        /// What the person may do.
        pub rights: Vec<CustodyRight>,
    }
}

record! {
    /// A licence as its register knows it: what spans devices. The register tells it, never a person.
    pub struct ELicence {
        /// The enterprise.
        pub enterprise: Enterprise,
        /// 登记地, as digits of GB/T 2260.
        pub place: String,
        /// 法定代表人.
        pub representative: Principal,
        /// Whether it was received before, on any device (EL-001).
        pub received: bool,
        /// Who is authorised to keep it.
        #[serde(default)]
        pub custodians: Vec<Custodian>,
    }
}

record! {
    /// A copy on the device.
    pub struct LicenceCopy {
        /// The licence.
        pub licence: ELicence,
        /// When it was downloaded.
        pub downloaded_at: Instant,
    }
}

record! {
    /// What is known of the password: one for all licences of the device (EL-008).
    pub struct WalletPassword {
        /// How often it was changed.
        pub version: u32,
        /// When it was changed last.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub changed_at: Option<Instant>,
    }
}

record! {
    /// The state of a wallet: what its events add up to, and the snapshot to be stored.
    pub struct LicenceWalletState {
        /// Version, digest and time of its log, and what commands used up.
        pub metadata: Metadata,
        /// The host's id of the device.
        pub device: String,
        /// Code of the app.
        pub app: String,
        /// Whether the device is a phone or the like.
        pub mobile: bool,
        /// Whose device it is: who opened the wallet; none where a system did.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub owner: Option<Principal>,
        /// What the register has told of licences, whether or not there is a copy here.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub register: Vec<ELicence>,
        /// The copies, in the order of their download.
        pub copies: Vec<LicenceCopy>,
        /// The password.
        pub password: WalletPassword,
    }
}

impl ELicence {
    /// In which capacity a person has to do with this licence; none where in no capacity (C-40).
    pub fn capacity(&self, person: Who<'_>) -> Option<LicenceCapacity> {
        if self.representative.who().is(person) {
            return Some(LicenceCapacity::LegalRepresentative);
        }
        self.custodian(person).map(|_| LicenceCapacity::Custodian)
    }

    /// The authorisation of a person.
    pub fn custodian(&self, person: Who<'_>) -> Option<&Custodian> {
        self.custodians.iter().find(|custodian| custodian.person.who().is(person))
    }

    /// The licence as the actor may see it: the system and the legal representative see all of it. A custodian, and whose
    /// device it is, sees the own authorisation, and who the legal representative is, without that person's numbers.
    pub(super) fn shown_to(&self, actor: &Actor) -> Self {
        let mut shown = self.clone();
        let person = actor.who();
        if actor.role != Role::System && !self.representative.who().is(person) {
            shown.representative = self.representative.masked();
            shown.custodians.retain(|custodian| custodian.person.who().is(person));
        }
        shown
    }
}

impl LicenceWalletState {
    fn owns(&self, actor: &Actor) -> bool {
        self.owner.as_ref().is_some_and(|owner| owner.who().is(actor.who()))
    }

    /// Whether a licence is the actor's business: the system's, whose device it is, or who has to do with that licence.
    pub(super) fn shows(&self, licence: &ELicence, actor: &Actor) -> bool {
        actor.role == Role::System || self.owns(actor) || licence.capacity(actor.who()).is_some()
    }

    /// Whether the actor has nothing to do with the device, nor with any licence of which it knows.
    pub(super) fn is_stranger(&self, actor: &Actor) -> bool {
        let mut known = self.register.iter().chain(self.copies.iter().map(|copy| &copy.licence));
        actor.role != Role::System && !self.owns(actor) && !known.any(|licence| licence.capacity(actor.who()).is_some())
    }

    /// What the register has told of a licence.
    pub(super) fn registered(&self, number: &str) -> Option<&ELicence> {
        self.register.iter().find(|known| known.enterprise.document_number.is_number(number))
    }

    pub(super) fn copy(&self, number: &str) -> Option<&LicenceCopy> {
        self.copies.iter().find(|copy| copy.licence.enterprise.document_number.is_number(number))
    }
}
