//! Filled in by the mobile binding.
