// The functions stand in the Rust library; a package target needs one source file.
