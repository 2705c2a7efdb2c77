//! Blocks of the form. A block whose fields are all blank is no block: form libraries send one where nothing was
//! written. So nobody reads the fields that hold a block, but asks for the block here.

use super::{Agent, Application, Buyer, Contact, Easement, Mortgage, Organisation, PropertyDetails};
use dengji_base::words::is_blank;
use dengji_platform::platform::PartyRole;

/// A part of the form that may hold nothing.
trait Block {
    fn is_blank(&self) -> bool;

    /// The block, where something stands in it.
    fn filled(&self) -> Option<&Self> {
        (!self.is_blank()).then_some(self)
    }
}

fn filled<B: Block>(block: Option<&B>) -> Option<&B> {
    block.and_then(Block::filled)
}

fn all_blank<const COUNT: usize>(texts: [&str; COUNT]) -> bool {
    texts.into_iter().all(is_blank)
}

impl Block for Agent {
    fn is_blank(&self) -> bool {
        all_blank([&self.name, &self.document_type, self.document_number.as_typed(), &self.phone])
    }
}

impl Block for Contact {
    fn is_blank(&self) -> bool {
        all_blank([&self.name, &self.address, &self.phone])
    }
}

impl Block for Mortgage {
    fn is_blank(&self) -> bool {
        self.maximum_amount.is_none()
            && self.transfer_restricted.is_none()
            && all_blank([&self.principal, &self.claim_from, &self.claim_to, &self.area, &self.secured_scope])
    }
}

impl Block for PropertyDetails {
    fn is_blank(&self) -> bool {
        let numbers = [self.unit_code.as_typed(), self.certificate_number.as_typed()];
        all_blank(numbers) && all_blank([&self.location, &self.registered_area, &self.planned_use, &self.district])
    }
}

impl Block for Easement {
    fn is_blank(&self) -> bool {
        all_blank([&self.dominant_land, &self.servient_land])
    }
}

impl Buyer {
    /// Who acts for this buyer, where somebody is named.
    pub fn agent(&self) -> Option<&Agent> {
        filled(self.agent.as_ref())
    }

    /// Whether nothing stands in this row.
    pub fn is_blank(&self) -> bool {
        self.co_ownership.is_none()
            && self.agent().is_none()
            && all_blank([&self.name, &self.document_type, self.document_number.as_typed()])
            && all_blank([&self.holder_nature, &self.phone, &self.share])
    }
}

impl Organisation {
    /// Who acts for this organisation, where somebody is named.
    pub fn agent(&self) -> Option<&Agent> {
        filled(self.agent.as_ref())
    }

    /// Whether nothing stands in this row.
    pub fn is_blank(&self) -> bool {
        self.agent().is_none()
            && all_blank([&self.name, &self.document_type, self.document_number.as_typed(), &self.holder_nature])
    }
}

impl Application {
    /// Whether somebody stands in this part of the form.
    pub(crate) fn names(&self, party: PartyRole) -> bool {
        let any = |list: &[Organisation]| list.iter().any(|one| !one.is_blank());
        match party {
            PartyRole::Buyer => self.buyers.iter().any(|one| !one.is_blank()),
            PartyRole::Seller => any(&self.sellers),
            PartyRole::Mortgagee => any(&self.mortgagees),
        }
    }

    /// The contact, where something stands there.
    pub fn contact(&self) -> Option<&Contact> {
        filled(self.contact.as_ref())
    }

    /// The mortgage, where something stands there.
    pub fn mortgage(&self) -> Option<&Mortgage> {
        filled(self.mortgage.as_ref())
    }

    /// The property, where something stands there.
    pub fn property(&self) -> Option<&PropertyDetails> {
        filled(self.property.as_ref())
    }

    /// The easement, where something stands there.
    pub fn easement(&self) -> Option<&Easement> {
        filled(self.easement.as_ref())
    }
}
