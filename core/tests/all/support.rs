//! What tests of several areas stand on.

pub mod attack;
pub mod batch;
pub mod forge;
pub mod paper;
pub mod pki;
pub mod seal_desk;
pub mod sub_case;
pub mod x509;

std::thread_local! {
    /// Whether `follows!` looks: once for each vector is enough, and the laws that run all vectors many times leave it.
    pub(crate) static FOLLOWS: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// What holds of every command that any aggregate carried out: carrying out is deciding and applying the entry; another
/// handle takes the entry over once, however often it is given; the same command given again has the same answer.
macro_rules! follows {
    ($T:ident, $before:expr, $after:expr, $outcome:expr, $command:expr, $context:expr) => {{
        if let Some(entry) = $outcome.entry.as_ref().filter(|_| crate::support::FOLLOWS.get()) {
            let decided = $before.decide(&$command, &$context).expect("what was carried out can be decided");
            assert_eq!(decided, $outcome, "deciding comes to what was carried out");
            let mut other = $before.clone();
            for _ in 0..2 {
                other.apply(std::slice::from_ref(entry)).expect("an entry that was just made follows");
                assert_eq!(other, $after, "whoever takes the entry over holds the same");
            }
            let foreign = Box::new($T::replay(std::slice::from_ref(entry)));
            assert!(foreign.is_err(), "an entry that is none of the first opens nothing");
            let again = $after.decide(&$command, &$context).expect("a repeated command is not refused");
            assert!(again.repeated && again.entry.is_none() && again.effects.is_empty());
            assert_eq!(again.sequence, $outcome.sequence, "it names its entry");
            let answer = $T::answer(entry).expect("the entry of a repeated command has its answer");
            assert_eq!(answer.effects, $outcome.effects);
            assert_eq!(answer.effect_ids, $outcome.effect_ids);
            assert_eq!(answer.report, $outcome.report);
            assert_eq!(answer.effect_ids.len(), answer.effects.len());
        }
    }};
}
pub(crate) use follows;
