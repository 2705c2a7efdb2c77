//! What the conditions of a profile can ask about one sub-case. Nothing here allocates.

use super::{Application, Buyer, CoOwnership, Organisation, SubCaseInput};
use crate::{
    material::MaterialFile,
    property::{PropertyUnit, RegisterFact, reference_key},
};
use dengji_base::{
    identifier::{IdentifierKind, IdentifierText, PersonKey},
    time::Date,
    words,
};
use dengji_platform::platform::{BusinessType, Fact, FactSource, PartyRole, Profile};

/// The facts of one sub-case on one day, read from its documents when a condition asks.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    input: SubCaseInput<'a>,
    business: Option<&'a BusinessType>,
    profile: &'a Profile,
    today: Date,
}

impl<'a> Facts<'a> {
    /// The facts of these documents.
    pub fn new(input: SubCaseInput<'a>, profile: &'a Profile, today: Date) -> Self {
        Self { input, business: profile.business_type(input.business_type), profile, today }
    }

    /// The business type, where the profile knows it.
    pub(crate) fn business(&self) -> Option<&'a BusinessType> {
        self.business
    }

    /// The unit.
    pub(crate) fn unit(&self) -> &'a PropertyUnit {
        self.input.unit
    }

    /// Who the form names as this party, by paper and number; who has no number is nobody, and so is a party that the
    /// business has not: it applies for nothing, and nobody asks it to sign.
    pub(crate) fn parties(&self, party: PartyRole) -> Vec<Option<PersonKey<'a>>> {
        if self.business.is_some_and(|business| business.party(party).is_none()) {
            return Vec::new();
        }
        let form = self.application();
        let key = |code: &str, number: &'a IdentifierText| PersonKey::of(self.profile.identifier_kind(code), number);
        let organisations =
            |list: &'a [Organisation]| list.iter().map(|one| key(&one.document_type, &one.document_number)).collect();
        match party {
            PartyRole::Buyer => form.buyers.iter().map(|one| key(&one.document_type, &one.document_number)).collect(),
            PartyRole::Seller => organisations(&form.sellers),
            PartyRole::Mortgagee => organisations(&form.mortgagees),
        }
    }

    /// Whether a file of this item is about this entry of the register: it names the entry, or neither of them has a number.
    pub(crate) fn has_paper_about(&self, item: &str, entry: &RegisterFact) -> bool {
        let number = reference_key(&entry.reference);
        let names = |file: &MaterialFile| match &number {
            Some(_) => file.register_references.iter().any(|named| reference_key(named) == number),
            None => file.register_references.iter().all(|named| words::is_blank(named)),
        };
        self.input.materials.iter().any(|material| material.item == item && material.files.iter().any(names))
    }

    fn application(&self) -> &'a Application {
        self.input.application
    }

    fn is_minor(&self, buyer: &Buyer) -> bool {
        let document = self.profile.document_type(&buyer.document_type);
        document.is_some_and(|document| is_minor(document.identifier, &buyer.document_number, self.today))
    }
}

/// Whether the holder of this number is under eighteen (民法典 第十七条).
pub(crate) fn is_minor(kind: IdentifierKind, number: &IdentifierText, today: Date) -> bool {
    let born = PersonKey::meant(kind, number).and_then(|person| person.birth_date(today));
    born.is_some_and(|born| today.years_since(born) < 18)
}

impl CoOwnership {
    /// The text of the document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sole => "sole",
            Self::Joint => "joint",
            Self::ByShares => "by_shares",
        }
    }

    /// The one with this text.
    #[doc(hidden)]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Sole, Self::Joint, Self::ByShares].into_iter().find(|one| one.as_str() == text)
    }
}

impl FactSource for Facts<'_> {
    fn flag(&self, fact: Fact) -> Option<bool> {
        let form = self.application();
        match fact {
            Fact::Mortgage => self.business.map(|business| business.mortgage),
            Fact::MaximumAmountMortgage => form.mortgage().and_then(|mortgage| mortgage.maximum_amount),
            Fact::MinorBuyer => Some(form.buyers.iter().any(|buyer| self.is_minor(buyer))),
            Fact::BuyerAgent => Some(form.buyers.iter().any(|buyer| buyer.agent().is_some())),
            Fact::GrownBuyerAgent => {
                Some(form.buyers.iter().any(|buyer| buyer.agent().is_some() && !self.is_minor(buyer)))
            }
            Fact::SellerAgent => Some(form.sellers.iter().any(|seller| seller.agent().is_some())),
            Fact::MortgageeAgent => Some(form.mortgagees.iter().any(|mortgagee| mortgagee.agent().is_some())),
            Fact::CertificateIssued => {
                let written = form.property().is_some_and(|details| !details.certificate_number.is_blank());
                Some(written || !self.input.unit.certificate_number.is_blank())
            }
            _ => None,
        }
    }

    fn number(&self, fact: Fact) -> Option<i64> {
        match fact {
            Fact::BuyerCount => i64::try_from(self.application().buyers.len()).ok(),
            _ => None,
        }
    }

    fn any_text(&self, fact: Fact, accept: &mut dyn FnMut(&str) -> bool) -> bool {
        let buyers = &self.application().buyers;
        match fact {
            Fact::BusinessType => accept(self.input.business_type),
            Fact::OrganisationType => accept(self.input.organisation_type),
            Fact::PropertyType => accept(self.input.property_type),
            Fact::RegistrationType => self.business.is_some_and(|business| accept(&business.registration_type)),
            Fact::CoOwnership => {
                buyers.iter().filter_map(|buyer| buyer.co_ownership).any(|shape| accept(shape.as_str()))
            }
            Fact::BuyerHolderNature => buyers.iter().any(|buyer| accept(buyer.holder_nature.trim())),
            Fact::BuyerDocumentType => buyers.iter().any(|buyer| accept(buyer.document_type.trim())),
            Fact::ContractStatus => accept(self.input.unit.contract_status.trim()),
            _ => false,
        }
    }
}
