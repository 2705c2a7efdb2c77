//! On which setting of a profile a finding rests.

use super::{Basis, Profile, RegisterRule};
use dengji_base::finding::{Code, Finding};

impl Profile {
    /// The basis of the setting that led to a finding: of the required field, the material, the question, the register
    /// rule or the changed severity. None where the rule is the library's own: then
    /// [`requirement::citations`](dengji_base::requirement::citations) says on which rows it rests.
    pub fn basis(&self, finding: &Finding) -> Option<&Basis> {
        let param = |name: &str| finding.param(name);
        let code = finding.code.as_str();
        let own = if finding.code == Code::ApplicationRequired {
            let field = param("field")?;
            let mut rules = self.required_fields.iter();
            rules.find(|rule| is_place_of(&rule.field, field)).map(|rule| &rule.basis)
        } else if code.starts_with("material.") {
            let item = param("item");
            self.checklist.iter().find(|rule| Some(rule.item.as_str()) == item).map(|rule| &rule.basis)
        } else if code.starts_with("questionnaire.") {
            param("question").and_then(|id| self.question(id)).map(|question| &question.basis)
        } else if code.starts_with("register.") {
            let (kind, item) = (finding.params.iter().find(|param| param.name == "name")?, param("item"));
            let is_named = |rule: &&RegisterRule| {
                rule.kind == kind.value && kind.label.as_ref().is_none_or(|label| *label == rule.name)
            };
            let named = || self.register_rules.iter().filter(is_named);
            let asks = |rule: &RegisterRule| rule.materials.iter().any(|material| Some(material.item.as_str()) == item);
            // Several rules have one name: what tells them apart is how grave they are, and whether they are assumed.
            let alike = named().filter(|rule| rule.severity == finding.severity && (item.is_none() || asks(rule)));
            let exact = alike.clone().find(|rule| rule.basis.assumed == finding.assumed);
            exact.or_else(|| alike.clone().next()).or_else(|| named().next()).map(|rule| &rule.basis)
        } else {
            None
        };
        own.or_else(|| self.severity(finding.code).map(|rule| &rule.basis))
    }
}

/// Whether a place such as `/buyers/0/name` is one of the pattern `/buyers/*/name`.
fn is_place_of(pattern: &str, place: &str) -> bool {
    let (mut pattern, mut place) = (pattern.split('/'), place.split('/'));
    loop {
        match (pattern.next(), place.next()) {
            (None, None) => return true,
            (Some("*"), Some(_)) => {}
            (Some(left), Some(right)) if left == right => {}
            _ => return false,
        }
    }
}
