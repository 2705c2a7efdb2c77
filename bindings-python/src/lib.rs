//! dengji for Python: converts, calls core, maps the error. It decides nothing.
//!
//! Documents cross as dicts (or as JSON text), long-lived things as handles, results that are asked for often as frozen
//! classes. The package's Python part (`python/dengji`) re-exports what stands here.
#![allow(clippy::needless_pass_by_value, reason = "PyO3 hands arguments over by value")]

mod account;
mod argument;
mod case;
mod crypto;
mod dictionary;
mod document;
mod drawing;
mod eseal;
mod failure;
mod finding;
mod held;
mod identifier;
mod licence;
mod paper;
mod picture;
mod platform;
mod property;
mod region;
mod seal;
mod sealing;
mod signing;
mod signing_pdf;
mod source;
mod time;

/// The native part of dengji.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::{
        account::{AccountContext, EnterpriseAccount},
        case::{Case, Context, erase_log_entry, lapse, verify_log, what_if},
        crypto::{Certificate, SoftwareKey, digest, ocsp_request, timestamp_request, timestamp_token},
        dictionary::Dictionaries,
        document::{document_names, read_document, write_document},
        drawing::QrCode,
        eseal::{
            ElectronicSeal, SealSignature, SealTrust, complete_seal, complete_seal_signature, prepare_seal,
            prepare_seal_signature,
        },
        finding::text,
        identifier::{
            Identifier, IdentifierChecker, IdentifierList, check_identifier, check_identifiers, mask_identifier,
        },
        licence::{LicenceContext, LicenceWallet},
        paper::{
            Fonts, application_form, certificate_of_completion, receipt_paper, typeset, verification_paper,
            window_paper,
        },
        picture::{Font, Picture, draw_seal, lint_seal, seal_design, seal_design_for, seal_presets},
        platform::{
            IdentityProfile, LicenceProfile, Profile, SealProfile, SubCase, builtin_profiles, citations, requirement,
        },
        property::{deselect_units, parse_share, projects_of, share_materials},
        region::Regions,
        seal::{SealAccount, SealContext},
        sealing::{
            SealingSession, attach_document, case_evidence, check_seal_coverage, output_plan, recognise_file,
            right_at_signing, sealable_file,
        },
        signing::{complete_ticket, prepare_ticket, sign_ticket, verify_ticket},
        signing_pdf::{
            Verifier, add_validation_data, check_signing, complete_document, complete_timestamp, lint_plan,
            prepare_document, prepare_timestamp, resolve_plan, sign_document,
        },
    };
}
