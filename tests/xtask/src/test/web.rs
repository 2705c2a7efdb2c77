//! The tests of what pages and mini-programs load.

use super::{Suite, node, process::run as start};
use crate::hosts::{Npm, Obstacle};

pub(super) fn run() -> Result<Suite, String> {
    let npm = match Npm::find() {
        Ok(npm) => npm,
        Err(Obstacle::Missing(what)) => return Ok(Suite::Missing(what)),
        Err(Obstacle::Failed(text)) => return Err(text),
    };
    let rust = match crate::web::rust() {
        Ok(rust) => rust,
        Err(what) => return Ok(Suite::Missing(what)),
    };
    // Answers are compared with those of Node's own half.
    npm.package()?;
    crate::web::build(&rust, &npm.node)?;
    let said = start(&mut npm.command("bindings-node", &["run", "test:web"]))?;
    Ok(Suite::Ran(node::counts(&said.text).or_failed(said.success)))
}
