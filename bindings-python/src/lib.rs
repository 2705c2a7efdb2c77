//! Filled in by the python binding.
