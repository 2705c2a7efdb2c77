//! General names, and the subtrees that a CA's names are bound to (RFC 5280, 4.2.1.6 and 4.2.1.10).

use super::name::Name;
use crate::crypto::asn1::{Cursor, Element, INTEGER, SEQUENCE, context, context_primitive};

/// A name of one of the kinds of RFC 5280, 4.2.1.6.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum GeneralName {
    Email(String),
    Dns(String),
    Uri(String),
    Directory(Name),
    /// Four or sixteen bytes; in name constraints, the address and its mask.
    Address(Vec<u8>),
    /// A kind that no rule here reads.
    Other(u8),
}

impl GeneralName {
    pub(crate) fn read(element: Element<'_>) -> Option<Self> {
        let text = || std::str::from_utf8(element.value).ok().map(str::to_lowercase);
        Some(match element.tag {
            0x81 => Self::Email(text()?),
            0x82 => Self::Dns(text()?),
            0x86 => Self::Uri(std::str::from_utf8(element.value).ok()?.to_owned()),
            0xa4 => Self::Directory(Name::read(Element::whole(element.value, SEQUENCE)?)?),
            0x87 => Self::Address(element.value.to_vec()),
            other if other & 0xc0 == 0x80 => Self::Other(other),
            _ => return None,
        })
    }

    /// `GeneralNames`, of which there is at least one.
    pub(crate) fn read_all(names: Cursor<'_>) -> Option<Vec<Self>> {
        let names: Vec<_> = names.rest()?.into_iter().map(Self::read).collect::<Option<_>>()?;
        (!names.is_empty()).then_some(names)
    }

    /// Names of a subject: of addresses, no masks.
    pub(super) fn read_subject(names: Cursor<'_>) -> Option<Vec<Self>> {
        let sound = |name: &Self| !matches!(name, Self::Address(octets) if !matches!(octets.len(), 4 | 16));
        Self::read_all(names).filter(|names| names.iter().all(sound))
    }

    /// Whether both are one name; of kinds that no rule here reads, that is not known.
    pub(crate) fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Directory(one), Self::Directory(other)) => one.matches(other),
            (Self::Other(_), _) => false,
            (one, other) => one == other,
        }
    }

    /// Whether it is the directory name.
    pub(crate) fn is_directory(&self, name: &Name) -> bool {
        matches!(self, Self::Directory(one) if one.matches(name))
    }
}

/// The subtrees that a CA's names are bound to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct NameConstraints {
    pub(crate) permitted: Vec<GeneralName>,
    pub(crate) excluded: Vec<GeneralName>,
}

impl NameConstraints {
    /// Reads all of it or nothing: what is passed over here would be a constraint that binds nobody.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let mut fields = Element::whole(bytes, SEQUENCE)?.inside();
        let mut subtrees = |number| match fields.maybe(context(number)) {
            Some(list) => {
                let list: Vec<_> = list.inside().rest()?.into_iter().map(read_subtree).collect::<Option<_>>()?;
                (!list.is_empty()).then_some(list)
            }
            None => Some(Vec::new()),
        };
        let constraints = Self { permitted: subtrees(0)?, excluded: subtrees(1)? };
        // An empty extension must not be issued: whoever made it meant something.
        let says = !constraints.permitted.is_empty() || !constraints.excluded.is_empty();
        (fields.is_finished() && says).then_some(constraints)
    }
}

/// The minimum is 0 and there is no maximum; another meaning is defined nowhere (RFC 5280, 4.2.1.10).
fn read_subtree(subtree: Element<'_>) -> Option<GeneralName> {
    let mut fields = subtree.tagged(SEQUENCE)?.inside();
    let base = GeneralName::read(fields.any()?)?;
    if let Some(minimum) = fields.maybe(context_primitive(0))
        && (Element { tag: INTEGER, ..minimum }).small() != Some(0)
    {
        return None;
    }
    let sound = !matches!(&base, GeneralName::Address(octets) if !matches!(octets.len(), 8 | 32));
    (fields.is_finished() && sound).then_some(base)
}
