//! Every document to and from JSON text.
//!
//! Generated from core's list of documents by `cargo xtask generate`; do not edit.

use crate::json::documents;

documents! {
    dengji::finding::Report: report_from_json, report_to_json;
    dengji::finding::Failure: failure_from_json, failure_to_json;
    dengji::finding::Refusal: refusal_from_json, refusal_to_json;
    dengji::finding::Language: language_from_json, language_to_json;
    dengji::identifier::IdentifierKind: identifier_kind_from_json, identifier_kind_to_json;
    dengji::identifier::Region: region_from_json, region_to_json;
    dengji::identifier::IdentifierReport: identifier_report_from_json, identifier_report_to_json;
    dengji::identifier::IdentifierColumns: identifier_columns_from_json, identifier_columns_to_json;
    dengji::dictionary::Dictionary: dictionary_from_json, dictionary_to_json;
    dengji::party::Enterprise: enterprise_from_json, enterprise_to_json;
    dengji::party::Actor: actor_from_json, actor_to_json;
    dengji::property::Project: project_from_json, project_to_json;
    dengji::property::PropertyUnit: property_unit_from_json, property_unit_to_json;
    dengji::property::RegisterFact: register_fact_from_json, register_fact_to_json;
    dengji::property::BuildingGrid: building_grid_from_json, building_grid_to_json;
    dengji::application::Application: application_from_json, application_to_json;
    dengji::application::SubCaseDocument: sub_case_document_from_json, sub_case_document_to_json;
    dengji::questionnaire::Questionnaire: questionnaire_from_json, questionnaire_to_json;
    dengji::material::Material: material_from_json, material_to_json;
    dengji::material::ShareMode: share_mode_from_json, share_mode_to_json;
    dengji::material::ChecklistRow: checklist_row_from_json, checklist_row_to_json;
    dengji::material::ReceiptList: receipt_list_from_json, receipt_list_to_json;
    dengji::signing::ticket::Ticket: ticket_from_json, ticket_to_json;
    dengji::signing::ticket::PlatformKey: platform_key_from_json, platform_key_to_json;
    dengji::signing::ticket::TicketContent: ticket_content_from_json, ticket_content_to_json;
    dengji::signing::ticket::TicketToSign: ticket_to_sign_from_json, ticket_to_sign_to_json;
    dengji::signing::ticket::SignedTicket: signed_ticket_from_json, signed_ticket_to_json;
    dengji::signing::ticket::TicketReport: ticket_report_from_json, ticket_report_to_json;
    dengji::drawing::qr::ErrorCorrection: error_correction_from_json, error_correction_to_json;
    dengji::drawing::qr::QrStyle: qr_style_from_json, qr_style_to_json;
    dengji::drawing::qr::QrMatrix: qr_matrix_from_json, qr_matrix_to_json;
    dengji::platform::Profile: profile_from_json, profile_to_json;
    dengji::platform::ProfileRef: profile_ref_from_json, profile_ref_to_json;
    dengji::platform::ProfileDifference: profile_difference_from_json, profile_difference_to_json;
    dengji::requirement::RequirementRow: requirement_row_from_json, requirement_row_to_json;
    dengji::platform::Adjustment: adjustment_from_json, adjustment_to_json;
    dengji::platform::seal::SealProfile: seal_profile_from_json, seal_profile_to_json;
    dengji::case::Command: command_from_json, command_to_json;
    dengji::case::CaseState: case_state_from_json, case_state_to_json;
    dengji::case::LogEntry: log_entry_from_json, log_entry_to_json;
    dengji::case::view::Page: page_from_json, page_to_json;
    dengji::case::Decision: decision_from_json, decision_to_json;
    dengji::case::Outcome: outcome_from_json, outcome_to_json;
    dengji::case::offer::ActionOffer: action_offer_from_json, action_offer_to_json;
    dengji::case::offer::PersonTodo: person_todo_from_json, person_todo_to_json;
    dengji::case::view::Placement: placement_from_json, placement_to_json;
    dengji::case::view::Deadline: deadline_from_json, deadline_to_json;
    dengji::case::view::Progress: progress_from_json, progress_to_json;
    dengji::case::what_if::Difference: difference_from_json, difference_to_json;
    dengji::case::lapse::Lapse: lapse_from_json, lapse_to_json;
    dengji::seal::LicenceFacts: licence_facts_from_json, licence_facts_to_json;
    dengji::seal::SealCommand: seal_command_from_json, seal_command_to_json;
    dengji::seal::SealAccountState: seal_account_state_from_json, seal_account_state_to_json;
    dengji::seal::SealLogEntry: seal_log_entry_from_json, seal_log_entry_to_json;
    dengji::seal::SealDecision: seal_decision_from_json, seal_decision_to_json;
    dengji::seal::SealOutcome: seal_outcome_from_json, seal_outcome_to_json;
}
