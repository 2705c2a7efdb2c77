//! The fields of the form, by the pointer patterns that profiles name them with, and how long each may be.

macro_rules! fields {
    ($( $name:ident $pattern:literal $limit:literal $lines:literal ),* $(,)?) => {
        /// A field of the application form.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Field { $($name),* }

        impl Field {
            /// Every field, in document order.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The pattern, with `*` for the row.
            pub(crate) fn pattern(self) -> &'static str {
                match self { $(Self::$name => $pattern),* }
            }

            /// The longest value, in characters.
            pub(crate) fn limit(self) -> usize {
                match self { $(Self::$name => $limit),* }
            }

            /// Whether the value may have several lines.
            pub(crate) fn lines(self) -> bool {
                match self { $(Self::$name => $lines),* }
            }
        }

        /// How many fields there are.
        pub(crate) const FIELD_COUNT: usize = [$($pattern),*].len();
    };
}

// pattern, longest value in characters, whether it may hold line breaks
fields! {
    BuyerName "/buyers/*/name" 200 false,
    BuyerDocumentType "/buyers/*/documentType" 64 false,
    BuyerDocumentNumber "/buyers/*/documentNumber" 64 false,
    BuyerHolderNature "/buyers/*/holderNature" 64 false,
    BuyerPhone "/buyers/*/phone" 32 false,
    BuyerCoOwnership "/buyers/*/coOwnership" 64 false,
    BuyerShare "/buyers/*/share" 64 false,
    BuyerAgentName "/buyers/*/agent/name" 200 false,
    BuyerAgentDocumentType "/buyers/*/agent/documentType" 64 false,
    BuyerAgentDocumentNumber "/buyers/*/agent/documentNumber" 64 false,
    BuyerAgentPhone "/buyers/*/agent/phone" 32 false,
    SellerName "/sellers/*/name" 200 false,
    SellerDocumentType "/sellers/*/documentType" 64 false,
    SellerDocumentNumber "/sellers/*/documentNumber" 64 false,
    SellerHolderNature "/sellers/*/holderNature" 64 false,
    SellerAgentName "/sellers/*/agent/name" 200 false,
    SellerAgentDocumentType "/sellers/*/agent/documentType" 64 false,
    SellerAgentDocumentNumber "/sellers/*/agent/documentNumber" 64 false,
    SellerAgentPhone "/sellers/*/agent/phone" 32 false,
    MortgageeName "/mortgagees/*/name" 200 false,
    MortgageeDocumentType "/mortgagees/*/documentType" 64 false,
    MortgageeDocumentNumber "/mortgagees/*/documentNumber" 64 false,
    MortgageeHolderNature "/mortgagees/*/holderNature" 64 false,
    MortgageeAgentName "/mortgagees/*/agent/name" 200 false,
    MortgageeAgentDocumentType "/mortgagees/*/agent/documentType" 64 false,
    MortgageeAgentDocumentNumber "/mortgagees/*/agent/documentNumber" 64 false,
    MortgageeAgentPhone "/mortgagees/*/agent/phone" 32 false,
    ContactName "/contact/name" 200 false,
    ContactAddress "/contact/address" 500 true,
    ContactPhone "/contact/phone" 32 false,
    MortgageMaximumAmount "/mortgage/maximumAmount" 8 false,
    MortgagePrincipal "/mortgage/principal" 32 false,
    MortgageClaimFrom "/mortgage/claimFrom" 32 false,
    MortgageClaimTo "/mortgage/claimTo" 32 false,
    MortgageArea "/mortgage/area" 32 false,
    MortgageTransferRestricted "/mortgage/transferRestricted" 8 false,
    MortgageSecuredScope "/mortgage/securedScope" 2000 true,
    PropertyUnitCode "/property/unitCode" 64 false,
    PropertyLocation "/property/location" 500 false,
    PropertyRegisteredArea "/property/registeredArea" 32 false,
    PropertyPlannedUse "/property/plannedUse" 200 false,
    PropertyDistrict "/property/district" 100 false,
    PropertyCertificateNumber "/property/certificateNumber" 100 false,
    EasementDominantLand "/easement/dominantLand" 500 true,
    EasementServientLand "/easement/servientLand" 500 true,
}

impl Field {
    /// The field that a profile names with this pattern.
    pub(crate) fn parse(pattern: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.pattern() == pattern)
    }

    /// The pointer into the application form, with the row filled in.
    pub(crate) fn concrete(self, row: usize) -> String {
        match self.pattern().split_once('*') {
            Some((before, after)) => format!("{before}{row}{after}"),
            None => self.pattern().to_owned(),
        }
    }
}

/// The patterns that a profile may name as required, for its linter.
pub fn field_patterns() -> impl Iterator<Item = &'static str> {
    Field::ALL.iter().map(|field| field.pattern())
}
