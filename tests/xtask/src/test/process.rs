//! Running a tool: what it says is shown as it comes, and kept.

use std::{
    cell::Cell,
    env,
    ffi::OsStr,
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::mpsc,
    thread,
};

/// How a tool ended, and all it said, on both streams.
pub(crate) struct ToolOutput {
    pub(crate) success: bool,
    pub(crate) text: String,
}

thread_local! {
    /// Of which suite this thread speaks, where several run side by side.
    static SPEAKER: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// From here on, lines of this thread begin with the name of a suite.
pub(crate) fn speak_for(suite: Option<&'static str>) {
    SPEAKER.set(suite);
}

/// Says a line.
pub(crate) fn say(line: &str) {
    match SPEAKER.get() {
        Some(suite) => println!("{suite:<12}{line}"),
        None => println!("{line}"),
    }
}

/// Runs a tool to its end.
pub(crate) fn run(command: &mut Command) -> Result<ToolOutput, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .current_dir(command.get_current_dir().map_or_else(crate::root, Path::to_path_buf))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{name}: {error}"))?;
    let (sender, receiver) = mpsc::channel();
    let streams: [Option<Box<dyn Read + Send>>; 2] = [
        child.stdout.take().map(|stream| Box::new(stream) as Box<dyn Read + Send>),
        child.stderr.take().map(|stream| Box::new(stream) as Box<dyn Read + Send>),
    ];
    for stream in streams.into_iter().flatten() {
        let sender = sender.clone();
        thread::spawn(move || {
            for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
                if sender.send(String::from_utf8_lossy(&line).into_owned()).is_err() {
                    return;
                }
            }
        });
    }
    drop(sender);
    let mut text = String::new();
    for line in receiver {
        say(&line);
        text.push_str(&line);
        text.push('\n');
    }
    let status = child.wait().map_err(|error| format!("{name}: {error}"))?;
    Ok(ToolOutput { success: status.success(), text })
}

/// Runs a tool that only prepares, again when the network stumbles; what it says on failure is in the error.
pub(crate) fn prepare(make: impl Fn() -> Command) -> Result<(), String> {
    let mut last = String::new();
    for _ in 0..3 {
        let mut command = make();
        let said = run(&mut command)?;
        if said.success {
            return Ok(());
        }
        last = format!("{} failed", command.get_program().to_string_lossy());
    }
    Err(last)
}

/// A tool on PATH, or where the environment variable says.
pub(crate) fn find(variable: &str, names: &[&str]) -> Option<PathBuf> {
    if let Some(given) = env::var_os(variable).filter(|given| !given.is_empty()) {
        return Some(given.into());
    }
    let paths = env::var_os("PATH").unwrap_or_default();
    names.iter().find_map(|name| {
        env::split_paths(&paths)
            .map(|folder| folder.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
            .find(|path| path.is_file())
    })
}

/// The first line that a tool prints about its version; nothing when it does not run.
pub(crate) fn version(tool: impl AsRef<OsStr>, flag: &str) -> Option<String> {
    let output = Command::new(tool).arg(flag).output().ok().filter(|output| output.status.success())?;
    let text =
        String::from_utf8_lossy(if output.stdout.is_empty() { &output.stderr } else { &output.stdout }).into_owned();
    text.lines().next().map(str::to_owned)
}

/// The number that stands before a word, as in `12 passed`.
pub(crate) fn before(text: &str, word: &str) -> Option<u64> {
    let (head, _) = text.split_once(word)?;
    head.trim_end().rsplit(|character: char| !character.is_ascii_digit()).next()?.parse().ok()
}

/// The number in an attribute of the first element that has it, as in `tests="12"`.
pub(crate) fn attribute(xml: &str, name: &str) -> Option<u64> {
    let (_, tail) = xml.split_once(&format!(" {name}=\""))?;
    tail.split('"').next()?.parse().ok()
}
