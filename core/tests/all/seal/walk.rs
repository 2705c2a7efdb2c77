//! Every short sequence of grants, revocations, claims and certificates on every platform, against a naive model that
//! was written from the requirements alone (GS-010 to GS-018, SZ-030 to SZ-035, GX-009 to GX-016, C-02, C-54, C-68).

use std::collections::BTreeSet;

use dengji::{
    finding::Role,
    platform::seal::{GrantLayer, SealProfile},
    seal::{GrantRequest, SealAction},
};

use crate::support::seal_desk::{
    self, Desk, REPRESENTATIVE, actor, at, certificate, codes, enterprise, enterprise_account, grant,
    guangzhou_application, person,
};

const END: i64 = 1_000_000;

fn profile(id: &str) -> &'static SealProfile {
    Box::leak(Box::new(SealProfile::builtin(id).unwrap()))
}

/// What the guides say of a platform whose grants go from person to person.
#[derive(Clone, Copy)]
struct Platform {
    id: &'static str,
    region: &'static str,
    /// What an administrator may grant (C-02).
    administrator_grants: &'static [Role],
    administrator_uses: bool,
    claim_before_use: bool,
    certificate_before_effect: bool,
    period: bool,
    one_revocation_ends_all: bool,
}

const SHENZHEN: Platform = Platform {
    id: "shenzhen-seal",
    region: "440303",
    administrator_grants: &[Role::SealHolder],
    administrator_uses: false,
    claim_before_use: true,
    certificate_before_effect: false,
    period: false,
    one_revocation_ends_all: true,
};

const GUANGXI: Platform = Platform {
    id: "guangxi-seal",
    region: "450103",
    administrator_grants: &[Role::SealAdministrator, Role::SealHolder],
    administrator_uses: true,
    claim_before_use: false,
    certificate_before_effect: true,
    period: true,
    one_revocation_ends_all: false,
};

#[derive(Clone, Copy, Debug)]
enum Move {
    Grant { by: usize, to: usize, role: Role },
    Revoke { by: usize, grant: usize },
    Claim { who: usize },
    Certificate { who: usize },
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Arguments {
    to: usize,
    role: Role,
    parent: Option<usize>,
    revoked: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Naive {
    grants: Vec<Arguments>,
    claimed: BTreeSet<usize>,
    certified: BTreeSet<usize>,
}

impl Naive {
    fn effective(&self, platform: &Platform, given: &Arguments) -> bool {
        !given.revoked && (!platform.certificate_before_effect || self.certified.contains(&given.to))
    }

    fn has(&self, platform: &Platform, who: usize, role: Role) -> Option<usize> {
        self.grants.iter().position(|given| given.to == who && given.role == role && self.effective(platform, given))
    }

    fn uses(&self, platform: &Platform, who: usize) -> bool {
        let claimed = !platform.claim_before_use || self.claimed.contains(&who);
        // Before anybody has claimed it, a seal that is claimed first cannot be used at all.
        let right = who == REPRESENTATIVE
            || self.has(platform, who, Role::SealHolder).is_some()
            || (platform.administrator_uses && self.has(platform, who, Role::SealAdministrator).is_some());
        right && claimed
    }

    fn step(&mut self, platform: &Platform, step: Move) -> bool {
        match step {
            Move::Grant { by, to, role } => {
                let parent = self.has(platform, by, Role::SealAdministrator);
                let may = by == REPRESENTATIVE || (parent.is_some() && platform.administrator_grants.contains(&role));
                let parent = parent.filter(|_| by != REPRESENTATIVE);
                let mut chain = Vec::new();
                let mut above = parent;
                while let Some(link) = above {
                    chain.push(self.grants[link].to);
                    above = self.grants[link].parent;
                }
                let circle = parent.is_some() && chain.contains(&to);
                let twice = self.grants.iter().any(|given| given.to == to && given.role == role && !given.revoked);
                let accepted = may && !circle && !twice;
                if accepted {
                    self.grants.push(Arguments { to, role, parent, revoked: false });
                }
                accepted
            }
            Move::Revoke { by, grant } => {
                let Some(given) = self.grants.get(grant).cloned() else {
                    return false;
                };
                let administrator = self.has(platform, by, Role::SealAdministrator).is_some()
                    && platform.administrator_grants.contains(&given.role);
                let may = by == REPRESENTATIVE || administrator;
                if may && !given.revoked {
                    for other in &mut self.grants {
                        if other.to == given.to && platform.one_revocation_ends_all {
                            other.revoked = true;
                        }
                    }
                    self.grants[grant].revoked = true;
                    // A copy goes with the right under which it was claimed: granted again, it is claimed again.
                    if given.role == Role::SealHolder || platform.one_revocation_ends_all {
                        self.claimed.remove(&given.to);
                    }
                }
                may
            }
            Move::Claim { who } => {
                let may = who == REPRESENTATIVE || self.has(platform, who, Role::SealHolder).is_some();
                platform.claim_before_use && may && self.claimed.insert(who)
            }
            Move::Certificate { who } => {
                self.certified.insert(who);
                true
            }
        }
    }
}

fn real(desk: &mut Desk, platform: &Platform, step: Move, number: usize) -> bool {
    let seal = desk.account.state().seals[0].id.clone();
    let outcome = match step {
        Move::Grant { by, to, role } => {
            let until = platform.period.then(|| at(END));
            desk.give(&actor(by), grant(&format!("g{number}"), role, &[&seal], to, until))
        }
        Move::Revoke { by, grant } => {
            let Some(id) = desk.account.state().grants.get(grant).map(|grant| grant.id.clone()) else {
                return false;
            };
            desk.give(&actor(by), SealAction::Revoke { grants: vec![id], form: dengji::seal::SealForm::default() })
        }
        Move::Claim { who } => {
            let certificate = Some(certificate(&format!("S{who}")));
            desk.give(
                &actor(who),
                SealAction::Claim { seal, medium: String::new(), device: String::new(), certificate },
            )
        }
        Move::Certificate { who } => {
            let certificate = certificate(&format!("P{who}"));
            desk.system(SealAction::ReportCertificate { person: person(who), certificate })
        }
    };
    outcome.is_ok()
}

fn start(platform: &Platform) -> (Desk, Naive) {
    let profile = profile(platform.id);
    let mut desk = Desk::open(profile, platform.region);
    let mut naive = Naive::default();
    if platform.certificate_before_effect {
        let certificate = certificate("P0");
        let _ = desk.system(SealAction::ReportCertificate { person: person(0), certificate }).unwrap();
        naive.certified.insert(0);
        let apply =
            SealAction::Apply { application: "a".into(), seals: vec![], form: Default::default(), grants: vec![] };
        let _ = desk.give(&actor(REPRESENTATIVE), apply).map_err(|refusal| codes(&refusal)).unwrap();
    } else {
        let set = profile.sets[0].code.clone();
        let _ = desk.system(SealAction::ReportSet { application: "a".into(), set }).unwrap();
        assert!(real(&mut desk, platform, Move::Claim { who: REPRESENTATIVE }, 0));
        naive.claimed.insert(REPRESENTATIVE);
    }
    (desk, naive)
}

fn moves(platform: &Platform, naive: &Naive) -> Vec<Move> {
    let mut moves = Vec::new();
    for by in 0..3 {
        for to in 1..4 {
            for role in [Role::SealAdministrator, Role::SealHolder] {
                if by != to {
                    moves.push(Move::Grant { by, to, role });
                }
            }
        }
        for grant in 0..naive.grants.len() {
            moves.push(Move::Revoke { by, grant });
        }
    }
    for who in 1..3 {
        if platform.claim_before_use {
            moves.push(Move::Claim { who });
        }
        if platform.certificate_before_effect && !naive.certified.contains(&who) {
            moves.push(Move::Certificate { who });
        }
    }
    moves
}

fn agree(desk: &Desk, naive: &Naive, platform: &Platform, path: &str) {
    let seal = desk.account.state().seals[0].id.clone();
    for who in 0..4 {
        let found = desk
            .account
            .entitled(&person(who), &seal, desk.now(), &seal_desk::platform(desk.profile, desk.now()))
            .unwrap();
        assert_eq!(found.may_use, naive.uses(platform, who), "{}: person {who} after {path}: {found:?}", platform.id);
        // Whoever may use the seal does so by a chain that ends with the legal representative.
        if found.may_use && who != REPRESENTATIVE {
            let last = found.chain.last().unwrap();
            assert_eq!(last.granted_as, Role::LegalRepresentative, "{path}");
        }
    }
}

fn walk(platform: &Platform, depth: u32) {
    let (desk, naive) = start(platform);
    agree(&desk, &naive, platform, "the start");
    let mut seen = BTreeSet::from([naive.clone()]);
    let mut front = vec![(desk, naive, String::new())];
    let (mut carried_out, mut refused) = (0_u32, 0_u32);
    for level in 0..depth {
        let mut next = Vec::new();
        for (desk, naive, path) in &front {
            for step in moves(platform, naive) {
                let (mut desk, mut naive) = (desk.clone(), naive.clone());
                let before = desk.account.clone();
                let path = format!("{path} {step:?}");
                let expected = naive.step(platform, step);
                let done = real(&mut desk, platform, step, level as usize);
                assert_eq!(done, expected, "{}: {path}", platform.id);
                if done {
                    carried_out += 1;
                    agree(&desk, &naive, platform, &path);
                } else {
                    refused += 1;
                    assert_eq!(before, desk.account, "a refused command changes nothing: {path}");
                }
                if done && seen.insert(naive.clone()) {
                    next.push((desk, naive, path));
                }
            }
        }
        front = next;
    }
    println!("{}: {} states, {carried_out} commands carried out, {refused} refused", platform.id, seen.len());
    assert!(carried_out > 1_000 && refused > 1_000);
}

#[test]
fn shenzhen_grants_as_the_guide_says() {
    walk(&SHENZHEN, 4);
}

#[test]
fn guangxi_grants_as_the_guide_says() {
    walk(&GUANGXI, 4);
}

/// Guangzhou: two layers, granted by default, changed in a forced order (GS-011, GS-014, GS-015, GS-018).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Layers {
    authorised: BTreeSet<usize>,
    granted: BTreeSet<usize>,
    organisation: bool,
    /// Within a change: whether a person was revoked since the organisation was.
    person_revoked: bool,
}

#[derive(Clone, Copy, Debug)]
enum LayerMove {
    Authorise(usize),
    RevokeOrganisation,
    RevokePerson(usize),
    GrantOrganisation,
    GrantPerson(usize),
}

impl Layers {
    fn step(&mut self, step: LayerMove) -> bool {
        match step {
            LayerMove::Authorise(who) => {
                let fresh = self.authorised.insert(who);
                if fresh {
                    self.granted.insert(who);
                }
                fresh
            }
            LayerMove::RevokeOrganisation => {
                let done = self.organisation;
                self.organisation = false;
                self.person_revoked &= !done;
                done
            }
            LayerMove::RevokePerson(who) => {
                let done = !self.organisation && self.granted.remove(&who);
                self.person_revoked |= done;
                done
            }
            LayerMove::GrantOrganisation => {
                let done = !self.organisation && self.person_revoked;
                self.organisation |= done;
                done
            }
            LayerMove::GrantPerson(who) => self.granted.insert(who),
        }
    }
}

fn real_layer(desk: &mut Desk, step: LayerMove, number: usize) -> bool {
    let seal = "S1".to_owned();
    let live = |desk: &Desk, layer: GrantLayer, who: Option<usize>| {
        let grants = &desk.account.state().grants;
        let found = grants.iter().find(|grant| {
            let whose = who.is_none_or(|who| grant.person.as_ref().is_some_and(|known| known.is(&person(who))));
            grant.layer == layer && grant.revoked.is_none() && whose
        });
        found.map(|grant| grant.id.clone())
    };
    let action = match step {
        LayerMove::Authorise(who) => SealAction::AuthoriseHandler { person: person(who) },
        LayerMove::RevokeOrganisation => match live(desk, GrantLayer::Organisation, None) {
            Some(id) => SealAction::Revoke { grants: vec![id], form: dengji::seal::SealForm::default() },
            None => return false,
        },
        LayerMove::RevokePerson(who) => match live(desk, GrantLayer::Person, Some(who)) {
            Some(id) => SealAction::Revoke { grants: vec![id], form: dengji::seal::SealForm::default() },
            None => return false,
        },
        LayerMove::GrantOrganisation => SealAction::Grant {
            grant: GrantRequest {
                id: format!("o{number}"),
                role: Role::SealHolder,
                seals: vec![seal],
                person: None,
                organisation: Some(enterprise()),
                from: None,
                until: None,
            },
            form: dengji::seal::SealForm::default(),
        },
        LayerMove::GrantPerson(who) => grant(&format!("p{number}"), Role::SealHolder, &[&seal], who, None),
    };
    desk.give(&enterprise_account(), action).is_ok()
}

#[test]
fn guangzhou_changes_grants_in_the_order_of_the_guide() {
    let profile = profile("guangzhou-seal-platform");
    let mut desk = Desk::open(profile, "440106");
    let apply = guangzhou_application(profile, at(0), 3);
    let _ = desk.give(&enterprise_account(), apply).map_err(|refusal| codes(&refusal)).unwrap();
    let _ = desk.system(SealAction::ReportIssue { seals: vec!["S1".to_owned()], from: None, until: None }).unwrap();
    let naive =
        Layers { authorised: BTreeSet::new(), granted: BTreeSet::new(), organisation: true, person_revoked: false };
    let moves = [
        LayerMove::Authorise(1),
        LayerMove::Authorise(2),
        LayerMove::RevokeOrganisation,
        LayerMove::RevokePerson(1),
        LayerMove::RevokePerson(2),
        LayerMove::GrantOrganisation,
        LayerMove::GrantPerson(1),
        LayerMove::GrantPerson(2),
    ];
    let mut front = vec![(desk, naive, String::new())];
    let mut commands = 0_u32;
    for level in 0..4 {
        let mut next = Vec::new();
        for (desk, naive, path) in &front {
            for step in moves {
                let (mut desk, mut naive) = (desk.clone(), naive.clone());
                let path = format!("{path} {step:?}");
                let expected = naive.step(step);
                assert_eq!(real_layer(&mut desk, step, level), expected, "{path}");
                commands += 1;
                for who in 0..3 {
                    let found = desk
                        .account
                        .entitled(&person(who), "S1", desk.now(), &seal_desk::platform(profile, desk.now()))
                        .unwrap();
                    let uses = naive.organisation && naive.granted.contains(&who);
                    assert_eq!(found.may_use, uses, "person {who} after {path}: {:?}", found.unmet);
                }
                if expected {
                    next.push((desk, naive, path));
                }
            }
        }
        front = next;
    }
    println!("{commands} commands");
}
