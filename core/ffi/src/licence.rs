//! Wallets of e-licences (电子营业执照): what one phone or app holds.

use dengji::{
    ledger::{Duty, Offer},
    licence::{
        ELicence, IdentityUse, LicenceCommand, LicenceCopy, LicenceEntry, LicenceHolder, LicenceListing,
        LicenceOutcome, LicenceWallet, LicenceWalletState, WalletPasswordView, list_at as listing,
    },
    platform::{self, Message},
};

use crate::{
    cross::{Json, Written},
    handle::Locked,
};

context! { "LicenceContext", LicenceContext = platform::licence::LicenceProfile, under crate::profile::LicenceProfile;
    /// What a command or a question to a wallet of e-licences is decided with. Read once, used for many calls.
}

account! { "LicenceWallet", LicenceWallet under LicenceContext;
    LicenceCommand, LicenceWalletState, LicenceEntry, LicenceOutcome;
    /// The e-licences on one device, in one app: who may keep, hold and use them. What spans devices comes with the
    /// command, as facts of the register.
}

operations! { "LicenceWallet";
    /// The copies on this device that are the business of the context's actor, in the order of their download.
    method work fn copies(wallet: Locked<'_, LicenceWallet>, context: &LicenceContext) -> Written<Vec<LicenceCopy>> {
        Ok(Written::as_is(dengji::json::write(&wallet.copies(&context.context()))))
    }

    /// Who may keep, hold and use a licence, as far as the context's actor may know: the legal representative, and whom
    /// that person authorised. Empty for a licence that is not on this device.
    method work fn holders(
        wallet: Locked<'_, LicenceWallet>, number: &str, context: &LicenceContext,
    ) -> Json<Vec<LicenceHolder>> {
        Ok(Json(wallet.holders(number, &context.context())))
    }

    /// How far the password of this device reaches, and how often it was changed; never the password itself. Nothing for
    /// whoever has nothing to do with the device.
    method work fn password(
        wallet: Locked<'_, LicenceWallet>, context: &LicenceContext,
    ) -> Option<Json<WalletPasswordView>> {
        Ok(wallet.password(&context.context()).map(Json))
    }

    /// The licences of a 登记地, among those that the register has for a person: which can be downloaded to this device, and
    /// which were. Those that are none of the business of the context's actor are left out.
    method work fn list_at(
        wallet: Locked<'_, LicenceWallet>, place: &str, register: Json<Vec<ELicence>>, context: &LicenceContext,
    ) -> Json<LicenceListing> {
        Ok(Json(listing(&wallet, place, &register.0, &context.context())))
    }

    /// Whether the context's actor may prove an identity with a licence of this wallet, for one purpose; with the evidence
    /// for the platform that asks.
    method work fn identity_use(
        wallet: Locked<'_, LicenceWallet>, purpose: &str, number: &str, context: &LicenceContext,
    ) -> Json<IdentityUse> {
        Ok(Json(wallet.identity_use(purpose, number, &context.context())))
    }

    /// Every button that the part of the context's actor has on this wallet and its copies, allowed or with all that stands
    /// against it.
    method work fn actions(wallet: Locked<'_, LicenceWallet>, context: &LicenceContext) -> Json<Vec<Offer>> {
        Ok(Json(wallet.actions(&context.context())))
    }

    /// What is left to do so that the context's actor has every licence here that the register knows for this person.
    method work fn todo(
        wallet: Locked<'_, LicenceWallet>, register: Json<Vec<ELicence>>, context: &LicenceContext,
    ) -> Json<Vec<Duty>> {
        Ok(Json(wallet.todo(&register.0, &context.context())))
    }
}

pub(crate) mod profile {
    use super::{Json, Message};
    use crate::profile::LicenceProfile;

    operations! { "LicenceProfile";
        /// What the guide tells people at a step, by the tag of its action, in the guide's order.
        method quick fn notes(profile: &LicenceProfile, action: &str) -> Json<Vec<Message>> {
            Ok(Json(profile.profile().notes(action).into_iter().cloned().collect()))
        }
    }
}
