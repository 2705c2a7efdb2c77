//! Profiles of seal platforms.

use dengji::platform::{Adjustment, seal};
use pyo3::prelude::*;

use super::kind::{self, profile};
use crate::{
    failure::{call, detached, give},
    source::read,
};

profile! {
    /// The profile of a seal platform, parsed once.
    SealProfile(seal::SealProfile) as "documents.SealProfile", given "documents.SealProfile | str | bytes";
}
