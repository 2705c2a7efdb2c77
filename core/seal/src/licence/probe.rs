//! The commands behind the buttons of a wallet, complete but for what only the moment of pressing brings. Which action has
//! which, its row in `action/licence.rs` says.

use super::{
    LicenceWallet,
    action::LicenceAction,
    state::{Custodian, ELicence, LicenceCopy},
};
use dengji_base::{
    action::is_table_of,
    party::{Evidence, Principal},
};
use dengji_platform::{
    ledger::Context,
    platform::licence::{CustodyRight, LicenceProfile},
};

type LicenceContext<'a> = Context<'a, LicenceProfile>;

/// A command, and on what it acts: the number of a licence, empty for the wallet as a whole.
type Probe = (String, LicenceAction);

macro_rules! licence_rows {
    ($aggregate:literal; $( $tag:literal $names:tt { probes: $probes:path } tells $tells:tt )*) => {
        /// The commands behind the buttons of an action.
        pub(super) fn probes(wallet: &LicenceWallet, tag: &str, context: &LicenceContext<'_>) -> Vec<Probe> {
            match tag { $( $tag => $probes(wallet, context), )* _ => Vec::new() }
        }

        const _: () = assert!(is_table_of(&[$($tag),*], LicenceAction::TAGS), "each action has one row, in their order");
    };
}

licence_actions!(licence_rows);

fn none(_: &LicenceWallet, _: &LicenceContext<'_>) -> Vec<Probe> {
    Vec::new()
}

/// The viewer's downloads of what the register has told of, and is not here.
fn download(wallet: &LicenceWallet, context: &LicenceContext<'_>) -> Vec<Probe> {
    let state = &wallet.state;
    let app = context.profile.app(&state.app);
    let missing = state.register.iter().filter(|known| {
        state.copy(known.enterprise.document_number.as_typed()).is_none()
            && known.capacity(context.actor.who()).is_some()
    });
    let probe = |known: &ELicence| {
        let real_name = app.map(|app| app.real_name.as_slice()).unwrap_or_default();
        let kinds = real_name.iter().map(String::as_str).chain(["declaration", "licence_password"]);
        let number = known.enterprise.document_number.as_typed().to_owned();
        let action = LicenceAction::Download {
            place: known.place.clone(),
            number: number.clone(),
            real_name_failed: false,
            evidence: kinds.enumerate().map(|(at, kind)| proof(at, kind, context)).collect(),
        };
        (number, action)
    };
    missing.map(probe).collect()
}

fn authorise_custodian(wallet: &LicenceWallet, context: &LicenceContext<'_>) -> Vec<Probe> {
    of_copies(wallet, context, |_, number| {
        let person = Principal { name: "?".to_owned(), document_number: "?".into(), ..Principal::default() };
        let custodian = Custodian { person, rights: vec![CustodyRight::Use] };
        Some(LicenceAction::AuthoriseCustodian { number, custodian })
    })
}

fn withdraw_custodian(wallet: &LicenceWallet, context: &LicenceContext<'_>) -> Vec<Probe> {
    of_copies(wallet, context, |copy, number| {
        let person = copy.licence.custodians.first()?.person.clone();
        Some(LicenceAction::WithdrawCustodian { number, person })
    })
}

fn change_password(_: &LicenceWallet, context: &LicenceContext<'_>) -> Vec<Probe> {
    let evidence = vec![proof(0, "licence_password", context)];
    vec![(String::new(), LicenceAction::ChangePassword { evidence })]
}

fn delete_copy(wallet: &LicenceWallet, context: &LicenceContext<'_>) -> Vec<Probe> {
    of_copies(wallet, context, |_, number| Some(LicenceAction::DeleteCopy { number }))
}

/// Of licences that are none of the viewer's business there is no button.
fn of_copies(
    wallet: &LicenceWallet,
    context: &LicenceContext<'_>,
    probe: impl Fn(&LicenceCopy, String) -> Option<LicenceAction>,
) -> Vec<Probe> {
    let seen = wallet.state.copies.iter().filter(|copy| wallet.state.shows(&copy.licence, context.actor));
    let copies = seen.filter_map(|copy| {
        let number = String::from(copy.licence.enterprise.document_number.clone());
        probe(copy, number.clone()).map(|action| (number, action))
    });
    copies.collect()
}

/// What the moment of pressing would bring.
fn proof(at: usize, kind: &str, context: &LicenceContext<'_>) -> Evidence {
    let (provider, reference) = ("?".to_owned(), format!("?{at}"));
    let subject = context.actor.document_number.as_typed().to_owned();
    Evidence { kind: kind.to_owned(), provider, reference, subject, at: Some(context.now), ..Evidence::default() }
}
