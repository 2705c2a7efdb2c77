//! Links against the symbols that the Node process brings.
fn main() {
    napi_build::setup();
}
