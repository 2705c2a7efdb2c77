//! The tests of what pages and mini-programs load.

use std::process::Command;

use super::{
    Suite, node,
    process::{find, prepare, run as start},
};

pub(super) fn run() -> Result<Suite, String> {
    let (Some(node), Some(npm)) = (find("NODE", &["node"]), find("NPM", &["npm"])) else {
        return Ok(Suite::Missing("no node with npm".to_owned()));
    };
    let rust = match crate::web::rust() {
        Ok(rust) => rust,
        Err(what) => return Ok(Suite::Missing(what)),
    };
    let npm = |arguments: &[&str]| {
        let mut command = Command::new(&npm);
        command.args(arguments).current_dir(crate::root().join("bindings-node"));
        command
    };
    prepare(|| npm(&["ci", "--no-audit", "--no-fund"]))?;
    // Answers are compared with those of Node's own half.
    if !start(&mut npm(&["run", "build"]))?.success {
        return Err("the package does not build".to_owned());
    }
    crate::web::build(&rust, &node)?;
    let said = start(&mut npm(&["run", "test:web"]))?;
    Ok(Suite::Ran(node::counts(&said.text).or_failed(said.success)))
}
