//! Filled in by the node binding.
