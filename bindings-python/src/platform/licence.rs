//! Profiles of the platform of e-licences.

use dengji::platform::{Adjustment, licence};
use pyo3::prelude::*;

use super::kind::{self, profile};
use crate::{
    failure::{call, detached, give},
    source::read,
};

profile! {
    /// The profile of the platform of e-licences (电子营业执照), parsed once.
    LicenceProfile(licence::LicenceProfile)
        as "documents.LicenceProfile", given "documents.LicenceProfile | str | bytes";
}
