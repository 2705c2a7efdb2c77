//! What certificates say of policies (RFC 5280, 4.2.1.4, 4.2.1.5, 4.2.1.11 and 4.2.1.14).

use crate::crypto::{
    asn1::{Element, INTEGER, OID, SEQUENCE, context_primitive},
    oid::{self, Oid},
};

/// The policy extensions of one certificate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Policies {
    pub(crate) named: Option<Vec<Oid>>,
    /// Policies of the issuer, with those of the subject that stand for them.
    pub(crate) mappings: Vec<(Oid, Oid)>,
    /// After how many certificates a policy must be named.
    pub(crate) require: Option<u32>,
    /// After how many certificates mappings no longer count.
    pub(crate) inhibit_mapping: Option<u32>,
    /// After how many certificates "any policy" no longer counts.
    pub(crate) inhibit_any: Option<u32>,
    /// Whether one of them is critical.
    pub(crate) critical: bool,
}

impl Policies {
    /// Reads the extension, if it is one of these; `None` when it is malformed.
    pub(super) fn take(&mut self, kind: Oid, value: &[u8]) -> Option<()> {
        match kind {
            oid::CERTIFICATE_POLICIES => self.named = Some(read_policies(value)?),
            oid::POLICY_MAPPINGS => self.mappings = read_mappings(value)?,
            oid::POLICY_CONSTRAINTS => {
                let mut fields = Element::whole(value, SEQUENCE)?.inside();
                let mut count = |number| match fields.maybe(context_primitive(number)) {
                    Some(count) => (Element { tag: INTEGER, ..count }).small().map(Some),
                    None => Some(None),
                };
                (self.require, self.inhibit_mapping) = (count(0)?, count(1)?);
                let says = self.require.is_some() || self.inhibit_mapping.is_some();
                (fields.is_finished() && says).then_some(())?;
            }
            _ => self.inhibit_any = Some(Element::whole(value, INTEGER)?.small()?),
        }
        Some(())
    }
}

fn read_policies(value: &[u8]) -> Option<Vec<Oid>> {
    let mut policies = Vec::new();
    for policy in Element::whole(value, SEQUENCE)?.inside().rest()? {
        let mut fields = policy.tagged(SEQUENCE)?.inside();
        let policy = fields.oid()?;
        if let Some(qualifiers) = fields.maybe(SEQUENCE) {
            // What they say is for people.
            for qualifier in qualifiers.inside().rest()? {
                qualifier.tagged(SEQUENCE)?.inside().take(OID)?;
            }
        }
        if !fields.is_finished() || policies.contains(&policy) {
            return None;
        }
        policies.push(policy);
    }
    (!policies.is_empty()).then_some(policies)
}

fn read_mappings(value: &[u8]) -> Option<Vec<(Oid, Oid)>> {
    let mut mappings = Vec::new();
    for mapping in Element::whole(value, SEQUENCE)?.inside().rest()? {
        let mut fields = mapping.tagged(SEQUENCE)?.inside();
        let mapping = (fields.oid()?, fields.oid()?);
        // RFC 5280, 4.2.1.5: policies are mapped neither to nor from anyPolicy.
        if !fields.is_finished() || mapping.0 == oid::ANY_POLICY || mapping.1 == oid::ANY_POLICY {
            return None;
        }
        mappings.push(mapping);
    }
    (!mappings.is_empty()).then_some(mappings)
}
