//! Where JavaScript's shape of an operation is not the one that follows from its row.

/// What JavaScript does in its own way.
#[derive(Clone, Copy)]
pub(super) enum Own {
    /// It has another name.
    Named(&'static str),
    /// It is described by hand, in `head.d.ts`.
    Described,
    /// It is not shown: what is made of it is written by hand, in `index.cjs`.
    Hidden,
    /// All arguments are parts of one object: of this type, or of one made of them, which may be left out.
    Together(Option<&'static str>),
    /// These arguments are parts of an object with this name.
    Grouped(&'static str, &'static [&'static str]),
    /// This argument is turned over by this function of `lib/idioms.cjs`, and has this name and type.
    Taken { argument: &'static str, by: &'static str, called: &'static str, of: &'static str },
    /// What it gives has this type.
    Gives(&'static str),
    /// What it gives is JSON text, read.
    Read,
    /// It is asked of a part of its first argument at a time, and tells how far it has come. Its options have this type.
    InChunks(&'static str),
}

/// By the row: `Class.name`, or the name of a function.
static OWN: &[(&str, &[Own])] = &[
    ("document_names", &[Own::Hidden]),
    ("read_document", &[Own::Named("fromJson"), Own::Described]),
    ("write_document", &[Own::Named("toJson"), Own::Described]),
    ("messages", &[Own::Gives("CatalogueEntry[]")]),
    ("citations", &[Own::Taken { argument: "code", by: "codeOf", called: "finding", of: "Given<documents.Finding>" }]),
    ("Context.new", &[Own::Together(Some("ContextParts"))]),
    ("AccountContext.new", &[Own::Together(Some("AccountContextParts<IdentityProfile>"))]),
    ("LicenceContext.new", &[Own::Together(Some("AccountContextParts<LicenceProfile>"))]),
    ("SealContext.new", &[Own::Together(Some("AccountContextParts<SealProfile>"))]),
    ("SealTrust.new", &[Own::Together(None)]),
    ("Verifier.new", &[Own::Together(None)]),
    ("Profile.adjusted", ADJUSTED),
    ("IdentityProfile.adjusted", ADJUSTED),
    ("LicenceProfile.adjusted", ADJUSTED),
    ("SealProfile.adjusted", ADJUSTED),
    ("Profile.get", GOT),
    ("IdentityProfile.get", GOT),
    ("LicenceProfile.get", GOT),
    ("SealProfile.get", GOT),
    ("Profile.check_all", &[Own::InChunks("CheckAllOptions"), Own::Gives("CheckOutcome[]")]),
    ("Profile.select_units", &[Own::Gives("Selection")]),
    ("deselect_units", &[Own::Gives("Selection")]),
    ("Dictionaries.get", &[Own::Named("table")]),
    ("typeset", &[Own::Gives("Typeset")]),
    ("verification_paper", &[Own::Grouped("about", &["file", "digest", "issuer"])]),
    (
        "SealSignature.verify",
        &[Own::Taken { argument: "data", by: "pieces", called: "data", of: "Uint8Array | readonly Uint8Array[]" }],
    ),
];

static ADJUSTED: &[Own] = &[Own::Taken {
    argument: "adjustments",
    by: "replacements",
    called: "adjustments",
    of: "ReadonlyArray<{ pointer: string, value: unknown }>",
}];

static GOT: &[Own] = &[Own::Gives("unknown"), Own::Read];

/// What JavaScript does in its own way with a row.
pub(super) fn of(path: &str) -> &'static [Own] {
    OWN.iter().find(|(row, _)| *row == path).map_or(&[], |(_, own)| own)
}

/// Rows of the list that the table does not have.
pub(super) fn strangers<'a>(paths: &[String]) -> Vec<&'a str> {
    OWN.iter().map(|(row, _)| *row).filter(|row| !paths.iter().any(|path| path == row)).collect()
}
