//! The table: a row for each operation, and the one call that carries them all out.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::LazyLock,
};

use crate::{
    cross::{Input, Kind, Output},
    fault::Fault,
    handle::Class,
};

/// How an operation is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// It makes a handle of its class, under the name of the class.
    New,
    /// It is asked of the class.
    Static,
    /// It is asked of a handle, which is the first argument.
    Method,
    /// The same, without further arguments, and sooner than anybody notices.
    Property,
    /// It stands alone.
    Function,
}

/// How long an operation takes, at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// Less than letting other threads run would cost.
    Quick,
    /// Other threads of an interpreter shall run meanwhile.
    Work,
    /// It belongs beside an event loop. It takes no handle that calls change.
    Slow,
}

/// One argument of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Argument {
    /// Its name (`snake_case`).
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
    /// Whether it is always given by its name.
    pub is_option: bool,
}

/// Which builds carry a row. A build that does not carry it has it all the same, so that the rows of all builds have one
/// numbering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Forms, numbers, texts, tickets: every build.
    Forms,
    /// What is asked of files, signed ones above all: builds with the feature `files`.
    Files,
    /// All else: builds with the feature `everything`.
    Everything,
}

impl Group {
    /// Whether this build carries it.
    const fn is_built(self) -> bool {
        match self {
            Self::Forms => true,
            Self::Files => cfg!(feature = "files"),
            Self::Everything => cfg!(feature = "everything"),
        }
    }

    /// The one that fewer builds carry.
    const fn rarer(self, other: Self) -> Self {
        match (self, other) {
            (Self::Everything, _) | (_, Self::Everything) => Self::Everything,
            (Self::Files, _) | (_, Self::Files) => Self::Files,
            (Self::Forms, Self::Forms) => Self::Forms,
        }
    }
}

type Run = for<'a> fn(&'a [Input<'_>]) -> Result<Output, Fault>;

/// One operation.
#[derive(Clone, Copy)]
pub struct Row {
    /// The class that it belongs to; empty for a function.
    pub class: &'static str,
    /// Its name (`snake_case`).
    pub name: &'static str,
    /// How it is reached.
    pub form: Form,
    /// How long it takes.
    pub cost: Cost,
    /// Which builds carry it.
    pub group: Group,
    /// What it does, in lines.
    #[cfg(feature = "describe")]
    pub doc: &'static [&'static str],
    /// What it takes, in order.
    pub arguments: &'static [Argument],
    /// What it gives.
    pub gives: Kind,
    /// The schemas of the documents and names in each argument, and then in what it gives.
    #[cfg(feature = "describe")]
    pub schemas: fn(&mut schemars::SchemaGenerator) -> Vec<Vec<schemars::Schema>>,
    /// Nothing in a build that does not carry it, so that the linker leaves out what only this row needs.
    pub(crate) run: Option<Run>,
}

impl Row {
    /// The rows of an area as this build has them, which carries the area's group and the rows' own, or not.
    pub(crate) const fn grouped<const COUNT: usize>(rows: &[Self], group: Group) -> [Self; COUNT] {
        assert!(rows.len() == COUNT, "as many as there are");
        #[expect(clippy::indexing_slicing, reason = "`const` has no iterators; an area without rows does not compile")]
        let mut all = [rows[0]; COUNT];
        let mut at = 0;
        while at < COUNT {
            #[expect(clippy::indexing_slicing, reason = "`at` is below the length of both; `const` has no iterators")]
            {
                let group = group.rarer(rows[at].group);
                all[at] = Self { group, run: if group.is_built() { rows[at].run } else { None }, ..rows[at] };
            }
            at += 1;
        }
        all
    }

    /// Whether this build carries it; one that is not carried answers `core.not_built`.
    pub const fn is_built(&self) -> bool {
        self.run.is_some()
    }

    /// Its class and name, or its name where it is a function.
    pub fn path(&self) -> String {
        if self.class.is_empty() { self.name.to_owned() } else { format!("{}.{}", self.class, self.name) }
    }

    /// How many of its arguments calls change. A row with two could wait for itself, and does not compile.
    pub(crate) const fn locked(arguments: &[Argument]) -> usize {
        let (mut count, mut at) = (0, 0);
        while at < arguments.len() {
            #[expect(clippy::indexing_slicing, reason = "`at` is below the length; `const` has no iterators")]
            if matches!(arguments[at].kind, Kind::Locked(_)) {
                count += 1;
            }
            at += 1;
        }
        count
    }
}

/// Every row, in the order by which packages number them.
pub fn rows() -> &'static [&'static Row] {
    static ROWS: LazyLock<Vec<&'static Row>> =
        LazyLock::new(|| crate::TABLE.iter().flat_map(|(rows, _)| rows.iter()).collect());
    &ROWS
}

/// Every class of handles.
pub fn classes() -> impl Iterator<Item = &'static Class> {
    crate::TABLE.iter().flat_map(|(_, classes)| classes.iter().copied())
}

/// Carries out the operation of a row. Missing arguments at the end are left out.
pub fn call(row: &Row, inputs: &[Input<'_>]) -> Result<Output, Fault> {
    let Some(run) = row.run else {
        return Err(Fault::not_built(row));
    };
    // What a body leaves half-changed is behind a handle, which is marked.
    catch_unwind(AssertUnwindSafe(|| run(inputs))).unwrap_or_else(|_| {
        for input in inputs {
            input.handles(&mut |handle| handle.set_broken());
        }
        Err(Fault::internal())
    })
}

/// A number by which a package sees that its two halves are of one version (FNV-1a over all names and kinds).
pub fn fingerprint() -> u64 {
    let mut said = Vec::new();
    for row in rows() {
        let Row { class, name, form, cost, gives, .. } = row;
        said.push(format!("{class}.{name} {form:?} {cost:?} {gives:?}"));
        said.extend(row.arguments.iter().map(|it| format!(" {}:{:?}", it.name, it.kind)));
        said.push("\n".to_owned());
    }
    said.concat()
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// Declares the table: the areas in the order of their rows, each with the group that says which builds carry it.
macro_rules! table {
    ($($group:ident: $($room:ident)::+ $(with $classes:ident)?;)+) => {
        static TABLE: &[(&[$crate::Row], &[&$crate::Class])] = &[$({
            const COUNT: usize = $($room)::+::ROWS.len();
            static ROWS: [$crate::Row; COUNT] = $crate::Row::grouped($($room)::+::ROWS, $crate::Group::$group);
            (&ROWS, table!(@classes $($room)::+ $($classes)?))
        }),+];
    };
    (@classes $($room:ident)::+ classes) => { $($room)::+::CLASSES };
    (@classes $($room:ident)::+) => { &[] };
}

/// Declares operations. Each is an ordinary function; the macro adds its row.
///
/// ```text
/// operations! { "Case";
///     /// Carries a command out.
///     method work fn handle(case: Locked<Case>, command: Json<Command>, context: &Context) -> Json<Outcome> { … }
/// }
/// ```
///
/// Before `fn`: how it is reached (`new`, `static`, `method`, `property`, `function`), and its cost (`quick`, `work`,
/// `slow`), and behind `@` its group, where fewer builds carry it than its area. Arguments behind a `;` are always given by their names.
macro_rules! operations {
    ($class:literal; $(
        $(#[doc = $doc:literal])+
        $form:ident $cost:ident $(@ $group:ident)? fn $name:ident($($argument:ident: $type:ty),* $(; $($option:ident: $of:ty),+)? $(,)?)
        -> $gives:ty $body:block
    )*) => {
        $(
            $(#[doc = $doc])+
            #[allow(clippy::unnecessary_wraps, reason = "every operation may fail, as far as its row knows")]
            pub(crate) fn $name($($argument: $type,)* $($($option: $of),+)?) -> Result<$gives, $crate::Fault> $body
        )*

        pub(crate) const ROWS: &[$crate::Row] = &[$({
            const ARGUMENTS: &[$crate::Argument] = &[
                $($crate::Argument {
                    name: stringify!($argument), kind: <$type as $crate::Crosses>::KIND, is_option: false,
                },)*
                $($($crate::Argument {
                    name: stringify!($option), kind: <$of as $crate::Crosses>::KIND, is_option: true,
                },)+)?
            ];
            const { assert!($crate::Row::locked(ARGUMENTS) <= 1, "two handles that wait for each other") };
            $crate::Row {
                class: $class,
                name: stringify!($name),
                form: operations!(@form $form),
                cost: operations!(@cost $cost),
                group: operations!(@group $($group)?),
                #[cfg(feature = "describe")]
                doc: &[$($doc),+],
                arguments: ARGUMENTS,
                gives: <$gives as $crate::Crosses>::KIND,
                #[cfg(feature = "describe")]
                schemas: |generator| {
                    let mut all = Vec::new();
                    $(
                        let mut of = Vec::new();
                        <$type as $crate::Crosses>::schemas(generator, &mut of);
                        all.push(of);
                    )*
                    $($(
                        let mut of = Vec::new();
                        <$of as $crate::Crosses>::schemas(generator, &mut of);
                        all.push(of);
                    )+)?
                    let mut of = Vec::new();
                    <$gives as $crate::Crosses>::schemas(generator, &mut of);
                    all.push(of);
                    all
                },
                run: Some(|inputs| {
                    #[allow(unused_mut, unused_variables, reason = "an operation may take nothing")]
                    let mut inputs = inputs.iter();
                    let given = $name(
                        $($crate::cross::next::<$type>(&mut inputs)?,)*
                        $($($crate::cross::next::<$of>(&mut inputs)?),+)?
                    )?;
                    Ok($crate::cross::Give::give(given))
                }),
            }
        }),*];
    };
    (@group) => { $crate::Group::Forms };
    (@group $group:ident) => { $crate::Group::$group };
    (@form new) => { $crate::Form::New };
    (@form static) => { $crate::Form::Static };
    (@form method) => { $crate::Form::Method };
    (@form property) => { $crate::Form::Property };
    (@form function) => { $crate::Form::Function };
    (@cost quick) => { $crate::Cost::Quick };
    (@cost work) => { $crate::Cost::Work };
    (@cost slow) => { $crate::Cost::Slow };
}

/// Declares classes of handles: `shared` ones nothing changes, `locked` ones calls change, one after the other.
macro_rules! classes {
    ($($(#[doc = $doc:literal])+ $access:ident $name:literal = $type:ty;)+) => {
        pub(crate) static CLASSES: &[&$crate::Class] = &[$(<$type as $crate::handle::Classed>::CLASS),+];

        $(
            impl $crate::handle::Classed for $type {
                const CLASS: &'static $crate::Class =
                    &$crate::Class {
                        name: $name,
                        #[cfg(feature = "describe")]
                        doc: &[$($doc),+],
                        is_locked: classes!(@ $access),
                    };
            }
        )+
    };
    (@ shared) => { false };
    (@ locked) => { true };
}

/// Declares several results, each with its name.
macro_rules! parts {
    ($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $about:literal])* $part:ident: $type:ty),+ $(,)? }) => {
        $(#[doc = $doc])+
        pub(crate) struct $name {
            $($(#[doc = $about])* pub(crate) $part: $type),+
        }

        impl $crate::Crosses for $name {
            const KIND: $crate::Kind =
                $crate::Kind::Parts(&[$((stringify!($part), <$type as $crate::Crosses>::KIND)),+]);

            #[cfg(feature = "describe")]
            fn schemas(generator: &mut schemars::SchemaGenerator, into: &mut Vec<schemars::Schema>) {
                $(<$type as $crate::Crosses>::schemas(generator, into);)+
            }
        }

        impl $crate::cross::Give for $name {
            fn give(self) -> $crate::Output {
                $crate::Output::List(vec![$($crate::cross::Give::give(self.$part)),+])
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Cost, Form, classes, rows};
    use crate::cross::Kind;

    #[test]
    fn every_row_has_a_name_of_its_own_and_says_what_it_does() {
        let mut seen = BTreeSet::new();
        for row in rows() {
            assert!(seen.insert((row.class, row.name)), "{}.{} stands twice", row.class, row.name);
            #[cfg(feature = "describe")]
            assert!(row.doc.iter().any(|line| !line.trim().is_empty()), "{}.{} says nothing", row.class, row.name);
        }
    }

    #[test]
    fn every_class_is_reached_and_methods_take_their_handle_first() {
        let named: BTreeSet<_> = classes().map(|class| class.name).collect();
        for row in rows() {
            let is_handle =
                |kind: &Kind| matches!(kind, Kind::Handle(class) | Kind::Locked(class) if *class == row.class);
            match row.form {
                Form::Function => assert_eq!(row.class, "", "{}", row.name),
                Form::Static => assert!(named.contains(row.class), "{}", row.name),
                Form::New => assert!(is_handle(&row.gives), "{}.{}", row.class, row.name),
                Form::Method | Form::Property => {
                    let first = row.arguments.first().map(|argument| argument.kind);
                    assert!(first.is_some_and(|kind| is_handle(&kind)), "{}.{}", row.class, row.name);
                }
            }
            if row.form == Form::Property {
                assert_eq!((row.arguments.len(), row.cost), (1, Cost::Quick), "{}.{}", row.class, row.name);
            }
        }
        for class in &named {
            assert!(rows().iter().any(|row| row.class == *class), "{class} is never asked");
        }
    }

    #[test]
    fn what_is_slow_takes_no_handle_that_calls_change() {
        for row in rows().iter().filter(|row| row.cost == Cost::Slow) {
            assert!(!row.arguments.iter().any(|argument| matches!(argument.kind, Kind::Locked(_))), "{}", row.name);
        }
    }
}
