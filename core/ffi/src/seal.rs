//! Seal accounts: all seals of one enterprise on one platform, and who may use them.

use dengji::{
    ledger::Deadline,
    page::Page,
    party::Principal,
    platform::{
        self, Message,
        compare::{PlatformComparison, compare as side_by_side},
        seal::Channel,
    },
    seal::{
        Claim, GrantOrigin, LicenceFacts, SealAccount, SealAccountState, SealCommand, SealLogEntry, SealOutcome,
        may::{EnterpriseChoices, Entitlement, SealAnswer, SealOffer, SealQuestion, enterprises as choosable},
        table::SealTable,
        view::{GrantView, LicenceImpact, SealChange, SealTodo, SealView},
        window::{ApplicationView, WindowForm},
    },
    time::{Date, Instant},
};

use crate::{
    cross::{Json, Name},
    handle::Locked,
    profile::SealProfile,
};

context! { "SealContext", SealContext = platform::seal::SealProfile, under crate::profile::SealProfile;
    /// What a command or a question to a seal account is decided with. Read once, used for many calls.
}

account! { "SealAccount", SealAccount under SealContext;
    SealCommand, SealAccountState, SealLogEntry, SealOutcome;
    /// All seals of one enterprise on one platform: who may use them, and why not.
}

operations! { "SealAccount";
    /// The enterprises that the context's actor represents, among those that the licence system names for the person: to
    /// choose from before anything is done for one of them.
    static work fn enterprises(
        licences: Json<Vec<LicenceFacts>>, channel: Name<Channel>, context: &SealContext,
    ) -> Json<EnterpriseChoices> {
        Ok(Json(choosable(&licences.0, channel.0, &context.context())))
    }

    /// The applications that the context's actor made, or all of them for whoever sees the account: at windows, and those
    /// that are sent; each with how far it has come.
    method work fn applications(
        account: Locked<'_, SealAccount>, context: &SealContext,
    ) -> Json<Vec<ApplicationView>> {
        Ok(Json(account.applications(&context.context())))
    }

    /// Whether the context's actor may do this now, with the right by which, or with everything that stands against it.
    method work fn may(
        account: Locked<'_, SealAccount>, question: Json<SealQuestion>, context: &SealContext,
    ) -> Json<SealAnswer> {
        Ok(Json(account.may(&question.0, &context.context())))
    }

    /// Every button that the platform shows the context's actor on a channel: those of the account, then those of each
    /// seal on one page.
    method work fn actions(
        account: Locked<'_, SealAccount>, channel: Name<Channel>, context: &SealContext, page: Option<Json<Page>>,
    ) -> Json<Vec<SealOffer>> {
        let page = page.map_or(Page::ALL, |given| given.0);
        Ok(Json(account.actions(channel.0, &context.context(), page)))
    }

    /// What is left to do, by whom, so that every seal and grant can be used.
    method work fn todo(account: Locked<'_, SealAccount>, context: &SealContext) -> Json<Vec<SealTodo>> {
        Ok(Json(account.todo(&context.context())))
    }

    /// The seals that are the business of the context's actor, and where each stands at an instant.
    method work fn seals(account: Locked<'_, SealAccount>, at: Instant, context: &SealContext) -> Json<Vec<SealView>> {
        Ok(Json(account.seals(at, &context.context())))
    }

    /// The seals that are the business of the context's actor as the platform's list shows them now: the columns of the
    /// profile, rows with a cell for each, and the buttons of a channel.
    method work fn seal_list(
        account: Locked<'_, SealAccount>, channel: Name<Channel>, context: &SealContext, page: Option<Json<Page>>,
    ) -> Json<SealTable> {
        let page = page.map_or(Page::ALL, |given| given.0);
        Ok(Json(account.list(channel.0, &context.context(), page)))
    }

    /// The grants that are the business of the context's actor, and where each stands at an instant; only those of one
    /// origin where one is given.
    method work fn grants(
        account: Locked<'_, SealAccount>, at: Instant, context: &SealContext, origin: Option<Name<GrantOrigin>>,
    ) -> Json<Vec<GrantView>> {
        Ok(Json(account.grants(at, &context.context(), origin.map(|origin| origin.0))))
    }

    /// What one person may do with one seal at an instant, past or future as far as it is known, with the chain of grants
    /// as evidence; nothing where there is no such seal then, or it is none of the business of the context's actor. "Was
    /// this handler entitled when it was sealed?"
    method work fn entitled(
        account: Locked<'_, SealAccount>, person: Json<Principal>, seal: &str, at: Instant, context: &SealContext,
    ) -> Option<Json<Entitlement>> {
        Ok(account.entitled(&person.0, seal, at, &context.context()).map(Json))
    }

    /// Who may use which seal at an instant, past or future as far as it is known, with the chain as evidence: as far as it
    /// is the business of the context's actor.
    method work fn entitlements_at(
        account: Locked<'_, SealAccount>, at: Instant, context: &SealContext,
    ) -> Json<Vec<Entitlement>> {
        Ok(Json(account.entitlements_at(at, &context.context())))
    }

    /// What lapses or begins by itself after an instant and until another one, inclusive, as far as it is the business of
    /// the context's actor; the earliest first, each with who can do what about it.
    method work fn deadlines(
        account: Locked<'_, SealAccount>, after: Instant, until: Instant, context: &SealContext,
    ) -> Json<Vec<Deadline>> {
        Ok(Json(account.deadlines(after, until, &context.context())))
    }

    /// What a change of the licence would do, if it were reported now. Refused where the new licence is not complete.
    method work fn licence_impact(
        account: Locked<'_, SealAccount>, licence: Json<LicenceFacts>, context: &SealContext,
    ) -> Json<LicenceImpact> {
        Ok(Json(account.licence_impact(&licence.0, &context.context())?))
    }

    /// 印章变动: what happened to the seals that are the business of the context's actor, the oldest first.
    method work fn changes(account: Locked<'_, SealAccount>, context: &SealContext) -> Json<Vec<SealChange>> {
        Ok(Json(account.changes(&context.context())))
    }

    /// 印章领用情况: who claimed this seal, and when; nothing where there is no such seal, or it is none of the business of
    /// the context's actor.
    method work fn claims(
        account: Locked<'_, SealAccount>, seal: &str, context: &SealContext,
    ) -> Option<Json<Vec<Claim>>> {
        Ok(account.claims(seal, &context.context()).map(Json))
    }

    /// The data of the form that an applicant prints and brings to a window; nothing for an unknown application, or one that
    /// is none of the business of the context's actor.
    method work fn window_form(
        account: Locked<'_, SealAccount>, application: &str, context: &SealContext,
    ) -> Option<Json<WindowForm>> {
        Ok(account.window_form(application, &context.context()).map(Json))
    }
}

pub(crate) mod profile {
    use super::{Channel, Date, Json, Message, Name, PlatformComparison, SealProfile, side_by_side};

    operations! { "SealProfile";
        /// What the guide tells people at a step (注, 温馨提示, 重要提示), in the guide's order: of an operation on one channel,
        /// or on all where none is given; of an action at the page where documents are sealed.
        method quick fn notes(profile: &SealProfile, step: &str, channel: Option<Name<Channel>>) -> Json<Vec<Message>> {
            let channel = channel.map(|given| given.0);
            Ok(Json(profile.profile().notes(step, channel).into_iter().cloned().collect()))
        }

        /// What several platforms allow on a day, side by side: every operation, channel, capacity and grant that one of
        /// them knows.
        static work fn compare(profiles: Vec<&SealProfile>, today: Date) -> Json<PlatformComparison> {
            let profiles: Vec<_> = profiles.into_iter().map(SealProfile::profile).collect();
            Ok(Json(side_by_side(&profiles, today)))
        }
    }
}
