//! What a case knows of each action: one row each, of the table in `action/case.rs`. Buttons, to-do list, mailboxes and
//! the linter read these; texts and tellers read the rest of the row.

use super::{
    Action, Case,
    command::{ApplicationChanges, ChosenUnit, Inquiry},
    issued::Delivery,
    state::{Signer, SigningRound, SubCase},
};
use crate::{
    material::{Material, ShareMode},
    property::PropertyUnit,
    questionnaire::Questionnaire,
};
use dengji_base::{
    action::is_table_of,
    party::{Enterprise, Evidence},
    time::Date,
};
use dengji_platform::platform::{
    ConfirmationAct,
    Mailbox::{self, Applied, BatchToApply, BatchToSubmit, MyCases, ToApply, ToConfirm},
};

/// Whose an action is, and whose a mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// Whoever begins the case, and everything that is not confirming (C-45).
    Initiator,
    /// Whoever confirms it.
    Confirmer,
}

use Side::{Confirmer, Initiator};

impl Side {
    pub(super) fn of(self, case: &Case) -> &Enterprise {
        match self {
            Self::Initiator => &case.state.initiator,
            Self::Confirmer => &case.state.confirmer,
        }
    }
}

/// The command behind a button of the case as a whole.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Whole {
    /// It is not done to the case as a whole.
    Never,
    /// It is, but the host asks for it by name: there is no button.
    ByName,
    /// Of a batch alone: units to choose, the shared list.
    OfBatch(fn() -> Action),
    /// Of every case.
    Case(fn() -> Action),
}

/// The command behind a button of a sub-case.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Each {
    /// It is not done to sub-cases by themselves.
    Never,
    /// One button a sub-case.
    SubCase(fn(&Case, &SubCase) -> Action),
    /// One button for each signer of its round.
    Signer(fn(&SubCase, &SigningRound, &Signer) -> Action),
}

/// What a case knows of an action. The command of a button is complete but for what only the moment of pressing brings
/// (evidence, new content), so that a grey button and a refused command have the same reasons.
#[derive(Debug)]
#[doc(hidden)]
pub struct ActionRow {
    /// Its tag.
    pub tag: &'static str,
    /// Whose it is.
    pub(crate) by: Side,
    /// The act by which it confirms a sub-case.
    pub(crate) confirms: Option<ConfirmationAct>,
    /// The mailboxes in which it can be done, whatever the profile says; none for what opens a case, which needs none.
    pub boxes: &'static [Mailbox],
    /// Its button on the case as a whole.
    pub(crate) whole: Whole,
    /// Its buttons on a sub-case.
    pub(crate) each: Each,
    /// The action that findings name where this one mends the same: else itself.
    pub(crate) mends: &'static str,
}

/// All mailboxes.
#[doc(hidden)]
pub const ANYWHERE: &[Mailbox] = &[ToApply, BatchToApply, BatchToSubmit, MyCases, ToConfirm, Applied];

fn some_material() -> Material {
    Material { item: "?".to_owned(), files: Vec::new(), shared: false }
}

/// A parcel with all that was issued.
fn some_delivery(sub: &SubCase) -> Delivery {
    let numbers = sub.certificates.iter().map(|issued| issued.number.clone()).collect();
    Delivery { tracking: "?".to_owned(), sent: Date::UNSAID, numbers, received: None }
}

macro_rules! case_rows {
    ($aggregate:literal; $( $tag:literal $names:tt {
        $(mends: $mends:literal,)? by: $by:ident, $(confirms: $act:ident,)? boxes: $boxes:expr,
        whole: $whole:expr, each: $each:expr,
    } tells $tells:tt )*) => {
        /// All rows, in the order of the actions.
        #[doc(hidden)]
        pub static ROWS: &[ActionRow] = &[$(
            ActionRow {
                tag: $tag,
                by: $by,
                confirms: or_else!(None $(, Some(ConfirmationAct::$act))?),
                boxes: $boxes,
                whole: $whole,
                each: $each,
                mends: or_else!($tag $(, $mends)?),
            }
        ),*];

        const _: () = assert!(is_table_of(&[$($tag),*], Action::TAGS), "each action has one row, in their order");
    };
}

case_actions!(case_rows);

/// The row of an action.
#[doc(hidden)]
pub fn row(tag: &str) -> Option<&'static ActionRow> {
    ROWS.iter().find(|row| row.tag == tag)
}

impl ActionRow {
    /// Whether mailboxes offer it at all: what opens a case lies in none.
    pub fn needs_mailbox(&self) -> bool {
        !self.boxes.is_empty()
    }
}
