//! Accounts of enterprises on identity platforms: registration, verification, handlers.

use dengji::{
    account::HandlerBinding,
    account::{
        AccountCommand, AccountEntry, AccountLevel, AccountLogin, AccountOutcome, AccountRegistration, AccountState,
        EnterpriseAccount, VerificationView, check_registration as check_form,
    },
    finding::Report,
    identifier::IdentifierKind,
    ledger::{Duty, Offer},
    party::{ActingFor, Enterprise, TrustLevel},
    platform::{
        Message,
        identity::{self, DocumentGap, Presenter},
    },
    time::Date,
};

use crate::{
    cross::{Json, Name, Written},
    handle::Locked,
    profile::IdentityProfile,
    region::Regions,
};

context! { "AccountContext", AccountContext = identity::IdentityProfile, under crate::profile::IdentityProfile;
    /// What a command or a question to an enterprise's account is decided with. Read once, used for many calls.
}

account! { "EnterpriseAccount", EnterpriseAccount under AccountContext;
    AccountCommand, AccountState, AccountEntry, AccountOutcome;
    /// The account of one enterprise on an identity platform: its level, its verifications, its handlers.
}

operations! { "EnterpriseAccount";
    /// The enterprise as cases and platforms name it.
    method quick fn enterprise(account: Locked<'_, EnterpriseAccount>) -> Json<Enterprise> {
        Ok(Json(account.enterprise()))
    }

    /// The level of trust that is reached, with its names.
    method quick fn level(account: Locked<'_, EnterpriseAccount>, profile: &IdentityProfile) -> Json<AccountLevel> {
        Ok(Json(account.level_view(profile.profile())))
    }

    /// The ways to log in. One that some verification enables works once that was done.
    method work fn logins(account: Locked<'_, EnterpriseAccount>, profile: &IdentityProfile) -> Json<Vec<AccountLogin>> {
        Ok(Json(account.logins(profile.profile())))
    }

    /// Every way of verification: its state, and whether 立即核验 is offered.
    method work fn verifications(
        account: Locked<'_, EnterpriseAccount>, context: &AccountContext,
    ) -> Json<Vec<VerificationView>> {
        Ok(Json(account.verifications(&context.context())))
    }

    /// The handlers whom the context's actor may see, in the order in which they were added; removed ones stay.
    method work fn handlers(
        account: Locked<'_, EnterpriseAccount>, context: &AccountContext,
    ) -> Written<Vec<HandlerBinding>> {
        Ok(Written::as_is(dengji::json::write(&account.handlers(&context.context()))))
    }

    /// What the person with this paper acts for, as a case asks it of an actor; nothing for whoever is neither the legal
    /// representative nor a handler of this account. A resident's number where no kind of paper is said.
    method work fn acting_for(
        account: Locked<'_, EnterpriseAccount>, document_number: &str, document_kind: Option<Name<IdentifierKind>>,
    ) -> Option<Json<ActingFor>> {
        Ok(account.acting_for(document_number, document_kind.map(|kind| kind.0)).map(Json))
    }

    /// Every button that the part of the context's actor has, allowed or with all that stands against it.
    method work fn actions(account: Locked<'_, EnterpriseAccount>, context: &AccountContext) -> Json<Vec<Offer>> {
        Ok(Json(account.actions(&context.context())))
    }

    /// What is still to be done, by whom, as far as the context's actor may know: verification of the entity, confirmations
    /// of handlers.
    method work fn todo(account: Locked<'_, EnterpriseAccount>, context: &AccountContext) -> Json<Vec<Duty>> {
        Ok(Json(account.todo(&context.context())))
    }
}

pub(crate) mod profile {
    use super::{
        AccountRegistration, ActingFor, Date, DocumentGap, Enterprise, IdentityProfile, Json, Message, Name, Presenter,
        Regions, Report, TrustLevel, Written, check_form,
    };

    operations! { "IdentityProfile";
        /// What the guide tells people at a step (注意事项, 注), by the tag of its action, in the guide's order.
        method quick fn notes(profile: &IdentityProfile, action: &str) -> Json<Vec<Message>> {
            Ok(Json(profile.profile().notes(action).into_iter().cloned().collect()))
        }

        /// Checks the form of a registration. All findings, in document order. `today` is the day in China.
        method work fn check_registration(
            profile: &IdentityProfile, registration: Json<AccountRegistration>, today: Date, regions: Option<&Regions>,
        ) -> Json<Report> {
            Ok(Json(check_form(&registration.0, profile.profile(), today, Regions::or_builtin(regions))))
        }

        /// What is missing of the papers at the window, for the set that lacks least; nothing where there is no such method
        /// or set.
        method work fn on_site_missing(
            profile: &IdentityProfile, method: &str, presenter: Name<Presenter>, documents: Vec<String>,
        ) -> Option<Json<DocumentGap>> {
            Ok(profile.profile().on_site_missing(method, presenter.0, &documents).map(Json))
        }

        /// The level with this name, by any of its names (四级, 原L2, L2); nothing where there is none.
        method quick fn level_named(profile: &IdentityProfile, name: &str) -> Option<Written<TrustLevel>> {
            Ok(profile.profile().level_named(name).map(|level| Written::of(&level)))
        }

        /// What a session by e-licence acts for, without any account; nothing where the platform does not offer that.
        method quick fn acting_by_e_licence(
            profile: &IdentityProfile, enterprise: Json<Enterprise>,
        ) -> Option<Json<ActingFor>> {
            Ok(profile.profile().acting_by_e_licence(enterprise.0).map(Json))
        }
    }
}
