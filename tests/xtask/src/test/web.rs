//! The tests of what pages and mini-programs load.

use super::{Counts, Obstacle, node, process::run as start};
use crate::hosts::Npm;

pub(super) fn run() -> Result<Counts, Obstacle> {
    let npm = Npm::find()?;
    let rust = crate::web::rust()?;
    // Answers are compared with those of Node's own half.
    npm.package()?;
    crate::web::check_core(&rust)?;
    crate::web::build(&rust, &npm.node)?;
    let said = start(&mut npm.command("bindings-node", &["run", "test:web"]))?;
    Ok(node::counts(&said.text).or_failed(said.success))
}
