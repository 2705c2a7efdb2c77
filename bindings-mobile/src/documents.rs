//! Every document to and from JSON text.
//!
//! Generated from core's list of documents by `cargo xtask generate`; do not edit.

use crate::json::documents;

documents! {
    dengji::finding::Report: report_from_json, report_to_json;
    dengji::finding::Failure: failure_from_json, failure_to_json;
    dengji::finding::Refusal: refusal_from_json, refusal_to_json;
    dengji::party::Enterprise: enterprise_from_json, enterprise_to_json;
    dengji::party::Actor: actor_from_json, actor_to_json;
    dengji::property::Project: project_from_json, project_to_json;
    dengji::property::PropertyUnit: property_unit_from_json, property_unit_to_json;
    dengji::property::RegisterFact: register_fact_from_json, register_fact_to_json;
    dengji::application::Application: application_from_json, application_to_json;
    dengji::questionnaire::Questionnaire: questionnaire_from_json, questionnaire_to_json;
    dengji::material::Material: material_from_json, material_to_json;
    dengji::platform::Profile: profile_from_json, profile_to_json;
}
