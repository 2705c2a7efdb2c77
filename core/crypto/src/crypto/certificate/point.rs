//! Distribution points of revocation lists, in certificates and in lists (RFC 5280, 4.2.1.13 and 5.2.5).

use super::{general_name::GeneralName, name::Name};
use crate::crypto::asn1::{BIT_STRING, BOOLEAN, Cursor, Element, SEQUENCE, SET, context, context_primitive};

/// Reasons for which a list may speak, a bit for each of `ReasonFlags`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reasons(u16);

impl Reasons {
    pub(crate) const NONE: Self = Self(0);
    /// keyCompromise to aACompromise: bit 1 to 8, counted from the highest.
    pub(crate) const ALL: Self = Self(0x7f80);

    fn read(element: Element<'_>) -> Option<Self> {
        (Element { tag: BIT_STRING, ..element }).named_bits().map(|bits| Self(bits & Self::ALL.0))
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The name of a distribution point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PointName {
    Full(Vec<GeneralName>),
    /// One more part of the name of whoever issues the list, as it stands.
    Relative(Vec<u8>),
}

impl PointName {
    fn read(element: Element<'_>) -> Option<Self> {
        let mut inside = element.inside();
        let name = inside.any()?;
        let read = match name.tag {
            tag if tag == context(0) => Self::Full(GeneralName::read_all(name.inside())?),
            tag if tag == context(1) => {
                // Whether it is a part of a name shows when it is put behind one.
                let part = crate::crypto::asn1::element(SET, &[name.value]);
                Name::read(Element::split(&crate::crypto::asn1::sequence(&[&part]))?.0)?;
                Self::Relative(part)
            }
            _ => return None,
        };
        inside.is_finished().then_some(read)
    }

    /// The names in full, where the list's issuer is `issuer`.
    pub(crate) fn under(&self, issuer: &Name) -> Vec<GeneralName> {
        match self {
            Self::Full(names) => names.clone(),
            Self::Relative(part) => issuer.with(part).map(GeneralName::Directory).into_iter().collect(),
        }
    }
}

/// Where a certificate says that lists about it are to be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DistributionPoint {
    pub(crate) name: Option<PointName>,
    /// For which reasons the lists of this point speak.
    pub(crate) reasons: Reasons,
    /// Who issues them; none where it is the certificate's issuer.
    pub(crate) issuers: Vec<GeneralName>,
}

impl DistributionPoint {
    pub(super) fn read_all(bytes: &[u8]) -> Option<Vec<Self>> {
        let points = Element::whole(bytes, SEQUENCE)?.inside().rest()?;
        let points: Vec<_> = points.into_iter().map(Self::read).collect::<Option<_>>()?;
        (!points.is_empty()).then_some(points)
    }

    fn read(element: Element<'_>) -> Option<Self> {
        let mut fields = element.tagged(SEQUENCE)?.inside();
        let name = match fields.maybe(context(0)) {
            Some(name) => Some(PointName::read(name)?),
            None => None,
        };
        let reasons = match fields.maybe(context_primitive(1)) {
            Some(reasons) => Reasons::read(reasons)?,
            None => Reasons::ALL,
        };
        let issuers = match fields.maybe(context(2)) {
            Some(issuers) => GeneralName::read_all(issuers.inside())?,
            None => Vec::new(),
        };
        fields.is_finished().then_some(Self { name, reasons, issuers })
    }

    /// The addresses among its names.
    pub(super) fn urls(&self) -> impl Iterator<Item = &String> {
        let names = match &self.name {
            Some(PointName::Full(names)) => names.as_slice(),
            _ => &[],
        };
        names.iter().filter_map(|name| match name {
            GeneralName::Uri(url) => Some(url),
            _ => None,
        })
    }
}

/// The certificates that a list is limited to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Only {
    Users,
    Cas,
    Attributes,
}

/// For which certificates a list speaks: its issuing distribution point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct IssuingPoint {
    pub(crate) name: Option<PointName>,
    pub(crate) only: Option<Only>,
    pub(crate) reasons: Reasons,
    /// Whether it also lists certificates of other issuers.
    pub(crate) indirect: bool,
}

impl IssuingPoint {
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let mut fields = Element::whole(bytes, SEQUENCE)?.inside();
        let name = match fields.maybe(context(0)) {
            Some(name) => Some(PointName::read(name)?),
            None => None,
        };
        let flag = |fields: &mut Cursor<'_>, number| match fields.maybe(context_primitive(number)) {
            Some(flag) => (Element { tag: BOOLEAN, ..flag }).boolean(),
            None => Some(false),
        };
        let (users, cas) = (flag(&mut fields, 1)?, flag(&mut fields, 2)?);
        let reasons = match fields.maybe(context_primitive(3)) {
            Some(reasons) => Reasons::read(reasons)?,
            None => Reasons::ALL,
        };
        let (indirect, attributes) = (flag(&mut fields, 4)?, flag(&mut fields, 5)?);
        let only = match (users, cas, attributes) {
            (false, false, false) => None,
            (true, false, false) => Some(Only::Users),
            (false, true, false) => Some(Only::Cas),
            (false, false, true) => Some(Only::Attributes),
            // At most one of them may be set.
            _ => return None,
        };
        fields.is_finished().then_some(Self { name, only, reasons, indirect })
    }
}
