//! dengji for Python: converts, calls core, maps the error. It decides nothing.
//!
//! Documents cross as dicts (or as JSON text), long-lived things as handles, results that are asked for often as frozen
//! classes. The package's Python part (`python/dengji`) re-exports what stands here.
#![allow(clippy::needless_pass_by_value, reason = "PyO3 hands arguments over by value")]

mod account;
mod case;
mod dictionary;
mod document;
mod drawing;
mod failure;
mod finding;
mod held;
mod identifier;
mod licence;
mod platform;
mod property;
mod region;
mod seal;
mod signing;
mod source;
mod time;

/// The native part of dengji.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::{
        account::{AccountContext, EnterpriseAccount},
        case::{Case, Context, erase_log_entry, lapse, verify_log, what_if},
        dictionary::Dictionaries,
        document::{document_names, read_document, write_document},
        drawing::QrCode,
        finding::text,
        identifier::{
            Identifier, IdentifierChecker, IdentifierList, check_identifier, check_identifiers, mask_identifier,
        },
        licence::{LicenceContext, LicenceWallet},
        platform::{
            IdentityProfile, LicenceProfile, Profile, SealProfile, SubCase, builtin_profiles, citations, requirement,
        },
        property::{deselect_units, parse_share, projects_of, share_materials},
        region::Regions,
        seal::{SealAccount, SealContext},
        signing::{complete_ticket, prepare_ticket, sign_ticket, verify_ticket},
    };
}
