//! What people see at one moment, kept for the page.

use std::collections::BTreeMap;

use dengji::{
    case::{
        offer::{ActionOffer, PersonTodo},
        view::Placement,
    },
    finding::{Language, Mender, Role},
    time::Instant,
};

/// All mailboxes at one moment.
pub(super) struct Moment {
    pub(super) now: Instant,
    pub(super) zh: String,
    pub(super) en: String,
    /// Each row with the tags of what the handler can do on it.
    pub(super) rows: Vec<(Placement, Vec<String>)>,
}

impl Moment {
    pub(super) fn new(now: Instant, zh: &str, en: &str) -> Self {
        Self { now, zh: zh.to_owned(), en: en.to_owned(), rows: Vec::new() }
    }

    pub(super) fn add(&mut self, placements: Vec<Placement>, offers: &[ActionOffer]) {
        for placement in placements {
            let here = |offer: &&ActionOffer| {
                offer.allowed && offer.sub_case.as_ref().is_none_or(|sub| *sub == placement.sub_case)
            };
            let tags = offers.iter().filter(here).map(|offer| offer.action.clone()).collect();
            self.rows.push((placement, tags));
        }
    }
}

/// A button that cannot be pressed.
pub(super) struct Grey {
    pub(super) sub_case: String,
    pub(super) button: String,
    pub(super) zh: String,
    pub(super) en: String,
    pub(super) menders: String,
    pub(super) remedy: String,
}

/// One thing that one person has to do.
pub(super) struct Todo {
    pub(super) sub_case: String,
    pub(super) action: String,
    pub(super) now: bool,
    pub(super) zh: String,
    pub(super) en: String,
}

/// What remains to be done.
pub(super) struct Pending {
    pub(super) now: Instant,
    /// By person.
    pub(super) people: BTreeMap<String, Vec<Todo>>,
    pub(super) grey: Vec<Grey>,
}

impl Pending {
    pub(super) fn new(now: Instant) -> Self {
        Self { now, people: BTreeMap::new(), grey: Vec::new() }
    }

    pub(super) fn add(&mut self, todo: Vec<PersonTodo>, offers: &[ActionOffer]) {
        for person in todo {
            let who = if person.name.is_empty() {
                role(person.role).to_owned()
            } else {
                format!("{} · {}", person.name, role(person.role))
            };
            let items = person.items.into_iter().map(|item| Todo {
                sub_case: item.sub_case.unwrap_or_default(),
                action: item.action,
                now: item.now,
                zh: item.finding.text(Language::Zh),
                en: item.finding.text(Language::En),
            });
            self.people.entry(who).or_default().extend(items);
        }
        for offer in offers.iter().filter(|offer| offer.action == "seal" && !offer.allowed) {
            for unmet in &offer.unmet {
                self.grey.push(Grey {
                    sub_case: offer.sub_case.clone().unwrap_or_default(),
                    button: format!("{} {}", offer.name.zh, offer.name.en),
                    zh: unmet.finding.text(Language::Zh),
                    en: unmet.finding.text(Language::En),
                    menders: menders(&unmet.menders),
                    remedy: unmet.remedy.as_ref().map(|remedy| remedy.action.clone()).unwrap_or_default(),
                });
            }
        }
    }
}

/// Who can mend, in one line.
pub(super) fn menders(menders: &[Mender]) -> String {
    let one = |mender: &Mender| mender.name.clone().unwrap_or_else(|| role(mender.role).to_owned());
    menders.iter().map(one).collect::<Vec<_>>().join("、")
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Handler => "经办人 handler",
        Role::LegalRepresentative => "法定代表人 legal representative",
        Role::Buyer => "预购人 buyer",
        Role::MortgageeAgent => "抵押权人代理人 agent of the bank",
        Role::RegistryStaff => "登记机构 registry",
        Role::System => "税务、登记机构，经主机系统 by the host system",
        Role::EnterpriseAccount => "企业账号 the enterprise's account",
        Role::SealAdministrator => "印章管理员 seal administrator",
        Role::SealHolder => "印章持有人 seal holder",
        Role::LicenceCustodian => "证照管理人员 licence custodian",
        Role::Person => "本人 the person",
        Role::WindowStaff => "窗口工作人员 window staff",
    }
}
