//! Buyers, sellers and mortgagees. Requirement rows GZ-021 to GZ-029.

use super::{
    Agent, Application, Buyer, CoOwnership, Organisation, Share, ShareFault, ShareSum,
    facts::is_minor,
    fields::Field,
    form::{self, FormCheck, PaperFields, PaperValues, is_organisation},
};
use dengji_base::{
    finding::{Code, Place},
    identifier::{IdentifierKind, IdentifierText, PersonKey},
    words,
};
use dengji_platform::platform::{AgentConflict, DocumentType, PartyRole, Profile};

/// The fields of one kind of organisation on the form.
struct OrganisationFields {
    paper: PaperFields,
    nature: Field,
    agent: AgentFields,
}

#[derive(Clone, Copy)]
struct AgentFields {
    paper: PaperFields,
    phone: Field,
}

impl AgentFields {
    fn all(self) -> [Field; 4] {
        [self.paper.name, self.paper.document_type, self.paper.document_number, self.phone]
    }
}

const BUYER: PaperFields = PaperFields {
    name: Field::BuyerName,
    document_type: Field::BuyerDocumentType,
    document_number: Field::BuyerDocumentNumber,
};

const BUYER_AGENT: AgentFields = AgentFields {
    paper: PaperFields {
        name: Field::BuyerAgentName,
        document_type: Field::BuyerAgentDocumentType,
        document_number: Field::BuyerAgentDocumentNumber,
    },
    phone: Field::BuyerAgentPhone,
};

const SELLER: OrganisationFields = OrganisationFields {
    paper: PaperFields {
        name: Field::SellerName,
        document_type: Field::SellerDocumentType,
        document_number: Field::SellerDocumentNumber,
    },
    nature: Field::SellerHolderNature,
    agent: AgentFields {
        paper: PaperFields {
            name: Field::SellerAgentName,
            document_type: Field::SellerAgentDocumentType,
            document_number: Field::SellerAgentDocumentNumber,
        },
        phone: Field::SellerAgentPhone,
    },
};

const MORTGAGEE: OrganisationFields = OrganisationFields {
    paper: PaperFields {
        name: Field::MortgageeName,
        document_type: Field::MortgageeDocumentType,
        document_number: Field::MortgageeDocumentNumber,
    },
    nature: Field::MortgageeHolderNature,
    agent: AgentFields {
        paper: PaperFields {
            name: Field::MortgageeAgentName,
            document_type: Field::MortgageeAgentDocumentType,
            document_number: Field::MortgageeAgentDocumentNumber,
        },
        phone: Field::MortgageeAgentPhone,
    },
};

/// How many further rows a conflict of co-ownership names.
const RELATED_ROWS: usize = 16;

/// What the buyers' rows say together, found before the rows are checked one by one.
struct Among<'f> {
    /// Rows that repeat the paper of an earlier row, with that row; in order.
    duplicates: Vec<(usize, usize)>,
    ownership: Ownership,
    /// Whether a share stands in some row.
    some_share: bool,
    sellers: Agents<'f>,
    mortgagees: Agents<'f>,
}

/// Who acts for one side, in the order of the persons, each with the number of the organisation acted for.
struct Agents<'f>(Vec<(PersonKey<'f>, &'f IdentifierText)>);

impl<'f> Agents<'f> {
    fn of(profile: &Profile, side: &'f [Organisation]) -> Self {
        let mut agents: Vec<_> = side
            .iter()
            .filter_map(|party| Some((agent_key(profile, party.agent())?, &party.document_number)))
            .collect();
        agents.sort_unstable();
        Self(agents)
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// For whom this person acts, by their numbers in order.
    fn principals(&self, person: &PersonKey<'_>) -> &[(PersonKey<'f>, &'f IdentifierText)] {
        let first = self.0.partition_point(|(agent, _)| agent < person);
        let behind = self.0.get(first..).unwrap_or_default();
        behind.get(..behind.partition_point(|(agent, _)| agent == person)).unwrap_or_default()
    }

    fn has(&self, person: Option<&PersonKey<'_>>) -> bool {
        person.is_some_and(|person| !self.principals(person).is_empty())
    }
}

/// The person with a paper of the form.
fn key<'f>(profile: &Profile, code: &str, number: &'f IdentifierText) -> Option<PersonKey<'f>> {
    PersonKey::meant(profile.identifier_kind(code), number)
}

fn agent_key<'f>(profile: &Profile, agent: Option<&'f Agent>) -> Option<PersonKey<'f>> {
    agent.and_then(|agent| key(profile, &agent.document_type, &agent.document_number))
}

/// What the rows say about co-ownership.
#[derive(Clone, Copy)]
enum Ownership {
    /// Nothing is said.
    Open,
    /// All that say something agree.
    Agreed { first: usize, shape: CoOwnership },
    /// Two rows differ.
    Conflict { first: usize, second: usize, shape: CoOwnership },
}

impl Ownership {
    fn of(buyers: &[Buyer]) -> Self {
        let mut given = buyers.iter().enumerate().filter_map(|(row, buyer)| Some((row, buyer.co_ownership?)));
        let Some((first, shape)) = given.next() else {
            return Self::Open;
        };
        given.find(|(_, other)| *other != shape).map_or(Self::Agreed { first, shape }, |(second, _)| Self::Conflict {
            first,
            second,
            shape,
        })
    }
}

/// Rows of one person: the same paper, however its number is written.
fn duplicates(profile: &Profile, buyers: &[Buyer]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    if buyers.len() < 2 {
        return pairs;
    }
    let rows = buyers.iter().enumerate();
    let keys = rows.filter_map(|(row, one)| Some((key(profile, &one.document_type, &one.document_number)?, row)));
    let mut keys: Vec<(PersonKey<'_>, usize)> = keys.collect();
    keys.sort_unstable();
    let mut head: Option<&(PersonKey<'_>, usize)> = None;
    for key in &keys {
        match head {
            Some(first) if first.0 == key.0 => pairs.push((key.1, first.1)),
            _ => head = Some(key),
        }
    }
    pairs.sort_unstable();
    pairs
}

impl<'a> FormCheck<'a, '_, '_> {
    /// Checks all parties.
    pub(crate) fn parties(&mut self, form: &Application, root: &Place<'_>) {
        let buyers = root.key("buyers");
        self.present(PartyRole::Buyer, form.buyers.iter().map(Buyer::is_blank), &buyers);
        let among = Among {
            duplicates: duplicates(self.rules.profile, &form.buyers),
            ownership: Ownership::of(&form.buyers),
            some_share: form.buyers.iter().any(|buyer| !words::is_blank(&buyer.share)),
            sellers: Agents::of(self.rules.profile, &form.sellers),
            mortgagees: Agents::of(self.rules.profile, &form.mortgagees),
        };
        self.shares(&form.buyers, &buyers);
        // A blank row of a party that the business has not is no row.
        let expected = self.rules.expects(PartyRole::Buyer);
        for (row, buyer) in form.buyers.iter().enumerate().filter(|(_, one)| expected || !one.is_blank()) {
            self.buyer(buyer, row, form, &among, &buyers);
        }
        let sellers = root.key("sellers");
        self.present(PartyRole::Seller, form.sellers.iter().map(Organisation::is_blank), &sellers);
        let expected = self.rules.expects(PartyRole::Seller);
        for (row, seller) in form.sellers.iter().enumerate().filter(|(_, one)| expected || !one.is_blank()) {
            let place = sellers.index(row);
            let document = self.organisation(&SELLER, seller, row, &place);
            self.developer_number(seller, document, &place);
        }
        let mortgagees = root.key("mortgagees");
        self.present(PartyRole::Mortgagee, form.mortgagees.iter().map(Organisation::is_blank), &mortgagees);
        let expected = self.rules.expects(PartyRole::Mortgagee);
        for (row, mortgagee) in form.mortgagees.iter().enumerate().filter(|(_, one)| expected || !one.is_blank()) {
            self.organisation(&MORTGAGEE, mortgagee, row, &mortgagees.index(row));
            self.mortgagee_agent(mortgagee, &among.sellers, &mortgagees.index(row));
        }
    }

    /// Whether a part is filled exactly where the business has it (GZ-021, GZ-022). `rows` says of each whether it is
    /// blank: of a blank row of a party that the business has, each of its fields is told.
    fn present(&mut self, role: PartyRole, mut rows: impl ExactSizeIterator<Item = bool>, place: &Place<'_>) {
        let Some(business) = self.rules.business else {
            return;
        };
        let party = business.party(role);
        match party {
            Some(party) if rows.len() == 0 => {
                self.out.push(place.finding(Code::ApplicationPartyMissing).with("party", &party.name.zh));
            }
            None if rows.any(|blank| !blank) => {
                self.out.push(place.finding(Code::ApplicationPartyNotExpected).with("business", &business.name.zh));
            }
            _ => {}
        }
    }

    fn buyer(&mut self, buyer: &Buyer, row: usize, form: &Application, among: &Among<'_>, buyers: &Place<'_>) {
        let place = &buyers.index(row);
        let values = PaperValues {
            name: &buyer.name,
            document_type: &buyer.document_type,
            document_number: buyer.document_number.as_typed(),
            row,
        };
        let document = self.paper(BUYER, values, place);
        self.duplicate(row, among, buyers);
        self.other_sides(buyer, among, place);
        if is_organisation(document)
            && form.sellers.iter().any(|seller| seller.document_number.is_same(&buyer.document_number))
        {
            self.out.push(place.key("documentNumber").finding(Code::ApplicationBuyerIsSeller).assumed(true));
        }
        self.nature(Field::BuyerHolderNature, &buyer.holder_nature, row, document, place);
        self.phone(Field::BuyerPhone, &buyer.phone, row, place);
        if buyer.co_ownership.is_none() {
            self.missing(Field::BuyerCoOwnership, row, &place.key("coOwnership"));
        }
        self.co_ownership(row, form, among.ownership, buyers);
        self.share(buyer, row, among.some_share, place);
        match buyer.agent() {
            Some(agent) => {
                self.agent(BUYER_AGENT, agent, row, &place.key("agent"));
                self.guardian(buyer, agent, document, place);
            }
            None => self.without_agent(buyer, row, document, place),
        }
    }

    /// Who acts for a child is grown, and is not the child (民法典 第二十三条、第二十七条).
    fn guardian(&mut self, buyer: &Buyer, agent: &Agent, document: Option<&DocumentType>, place: &Place<'_>) {
        let minor = |kind, number| is_minor(kind, number, self.today);
        if !document.is_some_and(|document| minor(document.identifier, &buyer.document_number)) {
            return;
        }
        let kind = self.rules.profile.identifier_kind(&agent.document_type);
        let own = key(self.rules.profile, &buyer.document_type, &buyer.document_number);
        if minor(kind, &agent.document_number) || own == agent_key(self.rules.profile, Some(agent)) {
            let at = place.key("agent");
            self.out.push(at.key("name").finding(Code::ApplicationMinorWithoutGuardian).assumed(true));
        }
    }

    fn without_agent(&mut self, buyer: &Buyer, row: usize, document: Option<&DocumentType>, place: &Place<'_>) {
        let at = place.key("agent");
        self.absent(&BUYER_AGENT.all(), row, &at);
        let Some(document) = document else {
            return;
        };
        if is_minor(document.identifier, &buyer.document_number, self.today) {
            self.out.push(at.key("name").finding(Code::ApplicationMinorWithoutGuardian).assumed(true));
        } else if is_organisation(Some(document)) {
            self.out.push(at.key("name").finding(Code::ApplicationOrganisationWithoutAgent).assumed(true));
        }
    }

    /// Who acts for one side neither is the other side nor acts for it as well (民法典 第一百六十八条): a buyer who acts for
    /// the seller, whose seal on the form consents, and one who acts for the mortgagee; a buyer's agent who acts for either.
    fn other_sides(&mut self, buyer: &Buyer, among: &Among<'_>, place: &Place<'_>) {
        let Among { sellers, mortgagees, .. } = among;
        if sellers.is_empty() && mortgagees.is_empty() {
            return;
        }
        let own = key(self.rules.profile, &buyer.document_type, &buyer.document_number);
        let agent = agent_key(self.rules.profile, buyer.agent());
        let here = place.key("documentNumber");
        let (at_agent, number) = (place.key("agent"), "documentNumber");
        if sellers.has(own.as_ref()) {
            self.conflict(AgentConflict::BuyerForSeller, Code::ApplicationBuyerIsSellerAgent, &here);
        }
        if mortgagees.has(own.as_ref()) {
            self.conflict(AgentConflict::BuyerForMortgagee, Code::ApplicationBuyerIsMortgageeAgent, &here);
        }
        for (agents, conflict) in
            [(sellers, AgentConflict::BuyerAndSeller), (mortgagees, AgentConflict::BuyerAndMortgagee)]
        {
            if agents.has(agent.as_ref()) {
                self.conflict(conflict, Code::ApplicationAgentOfBothSides, &at_agent.key(number));
            }
        }
    }

    /// Who acts for the mortgagee does not act for another enterprise that sells.
    fn mortgagee_agent(&mut self, mortgagee: &Organisation, sellers: &Agents<'_>, place: &Place<'_>) {
        let Some(agent) = agent_key(self.rules.profile, mortgagee.agent()) else {
            return;
        };
        // In order of their numbers, all are one where the first and the last are.
        let principals = sellers.principals(&agent);
        let mut ends = [principals.first(), principals.last()].into_iter().flatten();
        if ends.any(|(_, number)| !number.is_same(&mortgagee.document_number)) {
            let (at, number) = (place.key("agent"), "documentNumber");
            self.conflict(AgentConflict::MortgageeAndSeller, Code::ApplicationAgentOfBothSides, &at.key(number));
        }
    }

    fn conflict(&mut self, conflict: AgentConflict, code: Code, place: &Place<'_>) {
        let rule = self.rules.profile.agent_rule(conflict);
        let finding = place.finding(code).assumed(rule.is_none_or(|rule| rule.basis.assumed));
        self.out.push_graded(match rule {
            Some(rule) => finding.severity(rule.severity),
            None => finding,
        });
    }

    fn agent(&mut self, fields: AgentFields, agent: &Agent, row: usize, place: &Place<'_>) {
        let values = PaperValues {
            name: &agent.name,
            document_type: &agent.document_type,
            document_number: agent.document_number.as_typed(),
            row,
        };
        let document = self.paper(fields.paper, values, place);
        if is_organisation(document) {
            self.out.push(place.key("documentType").finding(Code::ApplicationAgentNotAPerson));
        }
        self.phone(fields.phone, &agent.phone, row, place);
    }

    fn organisation(
        &mut self,
        fields: &OrganisationFields,
        organisation: &Organisation,
        row: usize,
        place: &Place<'_>,
    ) -> Option<&'a DocumentType> {
        let values = PaperValues {
            name: &organisation.name,
            document_type: &organisation.document_type,
            document_number: organisation.document_number.as_typed(),
            row,
        };
        let document = self.paper(fields.paper, values, place);
        self.nature(fields.nature, &organisation.holder_nature, row, document, place);
        match organisation.agent() {
            Some(agent) => self.agent(fields.agent, agent, row, &place.key("agent")),
            None => self.absent(&fields.agent.all(), row, &place.key("agent")),
        }
        document
    }

    /// A developer is an enterprise registered with the market regulator: its code begins with 91.
    fn developer_number(&mut self, seller: &Organisation, document: Option<&DocumentType>, place: &Place<'_>) {
        let Some(number) = seller.document_number.key() else {
            return;
        };
        let number = number.as_str();
        let coded = document.is_some_and(|document| {
            matches!(document.identifier, IdentifierKind::Uscc | IdentifierKind::BusinessLicence)
        });
        if coded && number.len() == 18 && !number.starts_with("91") {
            let prefix: String = number.chars().take(2).collect();
            let at = place.key("documentNumber");
            self.out.push(at.finding(Code::ApplicationSellerCodeUnexpected).with("prefix", prefix).assumed(true));
        }
    }

    /// The same paper twice among the buyers.
    fn duplicate(&mut self, row: usize, among: &Among<'_>, buyers: &Place<'_>) {
        if let Ok(at) = among.duplicates.binary_search_by_key(&row, |(second, _)| *second)
            && let Some((_, first)) = among.duplicates.get(at)
        {
            let (first, second) = (buyers.index(*first), buyers.index(row));
            let finding = second
                .key("documentNumber")
                .finding(Code::ApplicationBuyerDuplicate)
                .related_to(first.key("documentNumber").pointer());
            self.out.push(finding);
        }
    }

    /// The rows must agree (error); one owner with several rows, or several owners in one row, is odd (GZ-025).
    fn co_ownership(&mut self, row: usize, form: &Application, ownership: Ownership, buyers: &Place<'_>) {
        let (here, count) = (buyers.index(row), form.buyers.len());
        let at = here.key("coOwnership");
        match ownership {
            Ownership::Conflict { first, second, shape } if second == row => {
                let other = |row| buyers.index(row).key("coOwnership").pointer();
                let mut finding = at.finding(Code::ApplicationCoOwnershipConflict).related_to(other(first));
                let more = form.buyers.iter().enumerate().skip(row + 1);
                let differs = |buyer: &Buyer| buyer.co_ownership.is_some_and(|other| other != shape);
                for (row, _) in more.filter(|(_, buyer)| differs(buyer)).take(RELATED_ROWS) {
                    finding = finding.related_to(other(row));
                }
                self.out.push(finding);
            }
            Ownership::Agreed { first, shape } if first == row => {
                if shape == CoOwnership::Sole && count > 1 {
                    self.out.push(at.finding(Code::ApplicationSoleWithSeveral).with("count", count));
                } else if shape != CoOwnership::Sole && count == 1 {
                    self.out.push(at.finding(Code::ApplicationSharedWithOne));
                }
            }
            _ => {}
        }
    }

    /// A share is no field of every platform's form, so whether it may be blank is the profile's to say; but one row may
    /// not lack what the others have.
    fn share(&mut self, buyer: &Buyer, row: usize, some_share: bool, place: &Place<'_>) {
        let at = place.key("share");
        let field = Field::BuyerShare;
        let Some(share) = form::text(&buyer.share, field.limit(), field.lines(), &at, self.out) else {
            return;
        };
        if share.is_empty() {
            if buyer.co_ownership == Some(CoOwnership::ByShares) {
                if some_share {
                    self.out.push(at.finding(Code::ApplicationShareMissing));
                } else {
                    self.missing(field, row, &at);
                }
            }
            return;
        }
        match Share::read(share) {
            Err(ShareFault::Form) => self.out.push(at.finding(Code::ApplicationShareInvalid)),
            Err(ShareFault::Spreadsheet) => self.out.push(at.finding(Code::ApplicationShareSpreadsheet)),
            Ok(_) if buyer.co_ownership.is_some_and(|shape| shape != CoOwnership::ByShares) => {
                self.out.push(at.finding(Code::ApplicationShareNotExpected));
            }
            Ok(_) => {}
        }
    }

    /// The shares make up the whole, exactly (GZ-025). A missing or unreadable share is a finding of its own; those that
    /// are there may not be more than the whole even so.
    fn shares(&mut self, buyers: &[Buyer], place: &Place<'_>) {
        let by_shares = |buyer: &Buyer| buyer.co_ownership == Some(CoOwnership::ByShares);
        if buyers.is_empty() || !buyers.iter().all(by_shares) {
            return;
        }
        let mut sum = ShareSum::default();
        let shares = buyers.iter().map(|buyer| &buyer.share).filter(|share| !words::is_blank(share));
        let mut given = 0;
        for share in shares {
            let Some(share) = Share::parse(share) else {
                return;
            };
            sum.add(share);
            given += 1;
        }
        let wrong = if given == buyers.len() { sum.is_whole().map(|whole| !whole) } else { sum.is_more() };
        match wrong {
            Some(false) => {}
            Some(true) => self.out.push(place.finding(Code::ApplicationShareSum).with("sum", sum)),
            None => self.out.push(place.finding(Code::ApplicationShareTooFine)),
        }
    }
}
