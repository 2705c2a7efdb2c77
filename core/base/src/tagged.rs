//! Enums that carry data and cross every border as `{"type": "...", ...}`.
//!
//! serde's own internally tagged enums buffer the whole object, lose the path of an error, and let a unit variant
//! ignore unknown fields. `tagged!` writes the enum with the usual derives for writing and schemas, and a reader that
//! streams: when `type` comes first (as every writer of ours puts it) the fields go straight into the variant.

/// Declares a tagged enum. Every variant has named fields, if only `{}`.
#[doc(hidden)]
#[macro_export]
macro_rules! tagged {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident {
            $( $(#[$vmeta:meta])* $variant:ident = $tag:literal { $( $(#[$fmeta:meta])* $field:ident : $ty:ty ),* $(,)? } ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[allow(clippy::large_enum_variant, reason = "values are few and live in vectors of one kind")]
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
        #[serde(tag = "type", rename_all_fields = "camelCase", deny_unknown_fields)]
        $vis enum $name {
            $( $(#[$vmeta])* #[serde(rename = $tag)] $variant { $( $(#[$fmeta])* $field: $ty ),* } ),*
        }

        impl $name {
            /// The tags of all variants, in the order of their declaration.
            pub const TAGS: &'static [&'static str] = &[$($tag),*];

            /// The tag of this value, as its JSON has it.
            pub fn tag(&self) -> &'static str {
                match self { $( Self::$variant { .. } => $tag ),* }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Reader;
                impl<'de> $crate::json::ReadVariant<'de> for Reader {
                    type Value = $name;
                    const TAGS: &'static [&'static str] = $name::TAGS;
                    fn read<D: serde::Deserializer<'de>>(self, tag: &str, fields: D) -> Result<$name, D::Error> {
                        match tag {
                            $( $tag => {
                                #[derive(serde::Deserialize)]
                                #[serde(rename_all = "camelCase", deny_unknown_fields)]
                                struct $variant { $( $(#[$fmeta])* $field: $ty ),* }
                                let $variant { $( $field ),* } = serde::Deserialize::deserialize(fields)?;
                                Ok($name::$variant { $( $field ),* })
                            } )*
                            other => Err(serde::de::Error::unknown_variant(other, $name::TAGS)),
                        }
                    }
                }
                deserializer.deserialize_newtype_struct($crate::json::UNION, $crate::json::Union(Reader))
            }
        }
    };
}
