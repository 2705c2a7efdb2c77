//! Signed messages: CMS (RFC 5652) and GM/T 0010 (GB/T 35275), read as they stand, verified, and built in two phases.
//!
//! The text of GB/T 35275-2017 was not available to this project; its shape is that of PKCS#7 v1.5 with other
//! identifiers, as public implementations have it.

mod build;
mod check;
mod parse;

#[doc(hidden)]
pub use build::assemble_own;
pub use build::{AttributeOptions, Message, add_signature_timestamp, assemble, signed_attributes};
pub use check::{Content, SignerCheck};
pub use parse::{MAX_SIGNERS, SignedData, Signer};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

choice! {
    /// The format of a signed message.
    pub enum MessageForm {
        /// CMS (RFC 5652), as PAdES and other international formats use it.
        Cms,
        /// GM/T 0010-2012, GB/T 35275-2017: PKCS#7 v1.5 with Chinese identifiers.
        Gm,
    }
}
