//! Documents to and from JSON text.

/// Declares how documents are read from JSON text and written to it.
macro_rules! documents {
    ($( $document:ty: $read:ident, $write:ident; )*) => { $(
        /// Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
        /// with a pointer.
        #[uniffi::export]
        pub fn $read(text: &str) -> Result<$document, dengji::border::DengjiError> {
            dengji::border::call(|| Ok(dengji::json::read(text)?))
        }

        /// Writes the document as JSON text.
        #[uniffi::export]
        pub fn $write(document: $document) -> Result<String, dengji::border::DengjiError> {
            dengji::border::call(|| Ok(dengji::json::write(&document)))
        }
    )* };
}

pub(crate) use documents;
