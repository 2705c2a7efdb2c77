//! What people see of a seal account: seals, grants, what lapses, what a licence change would do.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use super::todo::SealTodo;
use super::{
    SealAccount, SealCommand, SealContext, SealEvent,
    action::SealAction,
    moment::GrantStanding,
    rules,
    state::{CancelCause, Claim, GrantOrigin, LicenceFacts},
    viewer::{Seen, Viewer},
};
use dengji_base::{
    finding::{Code, Finding, Mender, Refusal, Role, Unmet},
    party::Actor,
    time::Instant,
};
use dengji_platform::{
    ledger::HostTask,
    platform::{
        Label,
        seal::{GrantLayer, LicenceField, SealStage},
    },
};

record! {
    /// A seal as a list shows it.
    pub struct SealView {
        /// Its id.
        pub seal: String,
        /// 印章名称.
        pub name: String,
        /// Code of its kind.
        pub kind: String,
        /// Name of its kind.
        pub kind_name: Label,
        /// Where it stands.
        pub stage: SealStage,
        /// From when it may be used; none where that is not known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub from: Option<Instant>,
        /// Until when, exclusive; none where that is not known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub until: Option<Instant>,
        /// How many persons hold a copy, of those whom the viewer sees.
        pub copies: u32,
        /// The Ukey to which it is bound; empty for none.
        pub ukey: String,
        /// How many grants are effective, of those that the viewer sees; none where the seal is over.
        pub grants: u32,
    }
}

record! {
    /// A grant as a list shows it.
    pub struct GrantView {
        /// Its id.
        pub grant: String,
        /// The seal.
        pub seal: String,
        /// The layer.
        pub layer: GrantLayer,
        /// The capacity.
        pub role: Role,
        /// What the platform calls it.
        pub role_name: Label,
        /// Name of the person or organisation.
        pub grantee: String,
        /// Where it stands.
        pub standing: GrantStanding,
        /// From where it came: defaults are told apart (C-34).
        pub origin: GrantOrigin,
        /// In which capacity it was granted.
        pub granted_as: Role,
        /// The grant on which it rests; none where it rests on the legal representative or enterprise.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub parent: Option<String>,
        /// Until when it holds, exclusive; none where it has no end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub until: Option<Instant>,
    }
}

record! {
    /// What a change of the licence would do.
    pub struct LicenceImpact {
        /// Which facts differ.
        pub fields: Vec<LicenceField>,
        /// Seals that would be cancelled.
        pub seals: Vec<String>,
        /// Grants that would end.
        pub grants: Vec<String>,
        /// Certificates that would have to be revoked.
        pub certificates: Vec<String>,
        /// Ukeys whose seals would be gone.
        pub ukeys: Vec<String>,
        /// Window applications that are still open, and might find nothing to act on.
        pub applications: Vec<String>,
    }
}

choice! {
    /// What happened to a seal.
    pub enum SealChangeKind {
        /// Applied for.
        Applied,
        /// Issued.
        Issued,
        /// Suspended.
        Suspended,
        /// Usable again.
        Resumed,
        /// Renewed.
        Renewed,
        /// It has a new certificate.
        CertificateIssued,
        /// Bound to a Ukey.
        UkeyBound,
        /// Bound to a Ukey no longer.
        UkeyUnbound,
        /// Cancelled.
        Cancelled,
    }
}

record! {
    /// One line of 印章变动: what happened to the enterprise's seals (KB-015, KB-024).
    pub struct SealChange {
        /// When.
        pub at: Instant,
        /// The seal.
        pub seal: String,
        /// Its name.
        pub name: String,
        /// What.
        pub kind: SealChangeKind,
        /// The reason, Ukey or certificate, where there is one; empty otherwise.
        pub detail: String,
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl SealAccount {
    /// The seals of which the actor may know, and where each stands at an instant: all of them the platform, its windows,
    /// the enterprise's own account and the legal representative; whoever else has a right in one, that one. Copies and
    /// grants of others are counted for whoever administers the seal. Anyone else sees none.
    pub fn seals(&self, at: Instant, context: &SealContext<'_>) -> Vec<SealView> {
        let profile = context.profile;
        let moment = self.moment(profile, at);
        let viewer = Viewer::new(self, context);
        let seals = viewer.seals().filter(|(seal, _)| seal.applied <= at);
        seals
            .map(|(seal, seen)| {
                let (from, until) = moment.validity(seal);
                let grants = viewer.grants(seal, seen);
                let effective =
                    grants.filter(|(_, grant)| grant.at <= at && moment.told(grant) == GrantStanding::Effective);
                let copies = moment.copies(seal).filter(|claim| viewer.knows(seen, Some(&claim.person)));
                SealView {
                    seal: seal.id.clone(),
                    name: seal.name.clone(),
                    kind: seal.kind.clone(),
                    kind_name: profile.kind(&seal.kind).map_or_else(
                        || Label { zh: seal.kind.clone(), en: seal.kind.clone() },
                        |kind| kind.name.clone(),
                    ),
                    stage: moment.stage(seal),
                    from,
                    until,
                    copies: count(copies.count()),
                    ukey: moment.ukey(seal).map(|binding| binding.ukey.clone()).unwrap_or_default(),
                    grants: count(effective.count()),
                }
            })
            .collect()
    }

    /// The grants of which the actor may know, in the order of their making, and where each stands at an instant; only
    /// those of one origin where one is given. Whoever sees the account or administers a seal sees those of others; anyone
    /// else the own.
    pub fn grants(&self, at: Instant, context: &SealContext<'_>, origin: Option<GrantOrigin>) -> Vec<GrantView> {
        let profile = context.profile;
        let moment = self.moment(profile, at);
        let viewer = Viewer::new(self, context);
        let mut grants: Vec<_> = viewer.seals().flat_map(|(seal, seen)| viewer.grants(seal, seen)).collect();
        grants.sort_by_key(|(place, _)| *place);
        let grants = grants.into_iter().map(|(_, grant)| grant).filter(|grant| grant.at <= at);
        grants
            .filter(|grant| origin.is_none_or(|origin| grant.origin == origin))
            .map(|grant| GrantView {
                grant: grant.id.clone(),
                seal: grant.seal.clone(),
                layer: grant.layer,
                role: grant.role,
                role_name: profile.role(grant.role).map_or_else(
                    || Label { zh: grant.role.as_str().to_owned(), en: grant.role.as_str().to_owned() },
                    |rule| rule.name.clone(),
                ),
                grantee: match (&grant.person, &grant.organisation) {
                    (Some(person), _) => person.name.clone(),
                    (None, Some(organisation)) => organisation.name.clone(),
                    (None, None) => String::new(),
                },
                standing: moment.told(grant),
                origin: grant.origin,
                granted_as: grant.granted_as,
                parent: grant.parent.clone(),
                until: grant.until,
            })
            .collect()
    }

    /// What a change of the licence would do, if it were reported now: "what falls if the legal representative changes
    /// tomorrow?" Refused where the new licence is not complete, and with `party.role_not_allowed` to whoever does not see
    /// the account as a whole: the answer tells what the licence says now.
    pub fn licence_impact(&self, licence: &LicenceFacts, context: &SealContext<'_>) -> Result<LicenceImpact, Refusal> {
        if !Viewer::new(self, context).is_all() {
            let role = context.actor.role.as_str();
            let finding = Finding::new(Code::PartyRoleNotAllowed, "/actor").with("action", "report_licence_change");
            let menders = Mender::any_of(&[Role::EnterpriseAccount, Role::LegalRepresentative]);
            return Err(Refusal { unmet: vec![Unmet { finding: finding.with("role", role), menders, remedy: None }] });
        }
        let actor = Actor::system("");
        let context = SealContext { actor: &actor, ..*context };
        let command = SealCommand {
            id: "?".to_owned(),
            expected_version: None,
            action: SealAction::ReportLicenceChange { licence: licence.clone() },
            channel: None,
            evidence: Vec::new(),
            failed: Vec::new(),
        };
        let decision = rules::decide(self, &command, &context).accepted(Role::System)?;
        let mut impact = LicenceImpact {
            fields: Vec::new(),
            seals: Vec::new(),
            grants: Vec::new(),
            certificates: Vec::new(),
            ukeys: Vec::new(),
            applications: Vec::new(),
        };
        let moment = self.moment(context.profile, context.now);
        for event in decision.events {
            match event {
                SealEvent::LicenceChanged { fields, .. } => impact.fields = fields,
                SealEvent::SealCancelled { seal, .. } => {
                    let ukey = moment.seal(&seal).and_then(|seal| moment.ukey(seal));
                    impact.ukeys.extend(ukey.map(|binding| binding.ukey.clone()));
                    impact.seals.push(seal);
                }
                SealEvent::GrantRevoked { grant, .. } => impact.grants.push(grant),
                _ => {}
            }
        }
        for effect in decision.effects {
            if let HostTask::RevokeCertificates { serials } = effect {
                impact.certificates.extend(serials);
            }
        }
        if !impact.seals.is_empty() {
            let open = self.state.applications.iter().filter(|known| known.decision.is_none());
            impact.applications = open.map(|known| known.id.clone()).collect();
        }
        Ok(impact)
    }

    /// 印章变动: what happened to the seals of which the actor may know, the oldest first (KB-024). Reasons are for whoever
    /// sees more of a seal than the own; the certificates of others likewise.
    pub fn changes(&self, context: &SealContext<'_>) -> Vec<SealChange> {
        let mut lines = Vec::new();
        let viewer = Viewer::new(self, context);
        for (seal, seen) in viewer.seals() {
            let reason = |reason| if seen > Seen::Own { reason } else { "" };
            let mut add = |at: Instant, kind, detail: &str| {
                let (id, name) = (seal.id.clone(), seal.name.clone());
                lines.push(SealChange { at, seal: id, name, kind, detail: detail.to_owned() });
            };
            add(seal.applied, SealChangeKind::Applied, "");
            if let Some(issued) = seal.issued {
                add(issued, SealChangeKind::Issued, "");
                for known in seal.validity.iter().filter(|known| known.at > issued) {
                    add(known.at, SealChangeKind::Renewed, "");
                }
            }
            for used in seal.certificates.iter().filter(|used| viewer.knows(seen, used.person.as_ref())) {
                add(used.at, SealChangeKind::CertificateIssued, &used.certificate.serial);
            }
            for suspension in &seal.suspensions {
                add(suspension.at, SealChangeKind::Suspended, reason(&suspension.reason));
                if let Some(resumed) = suspension.resumed {
                    add(resumed, SealChangeKind::Resumed, reason(&suspension.resume_reason));
                }
            }
            for binding in &seal.ukeys {
                if let Some(bound) = binding.bound {
                    add(bound, SealChangeKind::UkeyBound, &binding.ukey);
                }
                if let Some(unbound) = binding.unbound {
                    add(unbound, SealChangeKind::UkeyUnbound, &binding.ukey);
                }
            }
            if let Some(end) = &seal.cancelled {
                let detail = match &end.cause {
                    CancelCause::ByUser { reason: why } | CancelCause::Refused { reason: why } => reason(why),
                    CancelCause::LicenceChange { .. } => "",
                };
                add(end.at, SealChangeKind::Cancelled, detail);
            }
        }
        lines.sort_by_key(|line| line.at);
        lines
    }

    /// 印章领用情况: who claimed this seal, and when (KB-015, KB-024), as far as the actor may know: with numbers whoever
    /// sees the account, with masked ones and without devices whoever administers the seal, and whoever else has a right
    /// in it the own copies. None where there is no seal of which the actor may know.
    pub fn claims(&self, seal: &str, context: &SealContext<'_>) -> Option<Vec<Claim>> {
        let viewer = Viewer::new(self, context);
        let seal = self.state.seals.get(self.index.seal(seal)?)?;
        let seen = viewer.sees(seal);
        (seen != Seen::Nothing).then(|| seal.claims.iter().filter_map(|claim| viewer.claim(seen, claim)).collect())
    }
}
