//! What becomes of the sealed file on each channel. The library never overwrites: it says what to do (C-36).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::{
    finding::{Code, Failure, Finding},
    words,
};
use dengji_platform::platform::{
    Basis,
    seal::{Channel, SealProfile},
    sealing::OutputPolicy,
};

choice! {
    /// A step with files.
    pub enum OutputAction {
        /// Write the sealed bytes to a new file, and see that they are on the disk.
        Write,
        /// Go on only if the file still has the digest that it had when sealing began.
        Compare,
        /// Keep the original under another name; a name that is taken is never reused.
        BackUp,
        /// Rename the new file over the original in one step.
        Replace,
        /// Offer the file for sharing.
        Share,
        /// Offer the file for download.
        Download,
        /// Hand the file to the person's materials.
        Store,
    }
}

record! {
    /// One step.
    pub struct OutputStep {
        /// What.
        pub action: OutputAction,
        /// On which file.
        pub file: String,
        /// To which other; empty where there is none.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub to: String,
    }
}

record! {
    /// A file that was sealed.
    pub struct OutputRequest {
        /// The channel.
        pub channel: Channel,
        /// Name of the original, perhaps with a path.
        pub original: String,
        /// SM3 of the original as it was sealed, lower-case hexadecimal.
        pub digest: String,
    }
}

record! {
    /// What the host shall do with the sealed file, step by step; it stops where a step fails.
    pub struct OutputPlan {
        /// What the platform does with it.
        pub policy: OutputPolicy,
        /// The steps. None writes into the original.
        pub steps: Vec<OutputStep>,
        /// SM3 that the original must still have.
        pub expected: String,
        /// On what the policy rests.
        pub basis: Basis,
    }
}

/// The plan for a channel (SZ-040 to SZ-043, C-36). Names of new files are our own: no source gives any.
///
/// `Misuse` with `sealing.not_supported` at `/channel` where the platform does not seal on that channel, with
/// `command.form` at `/original` or `/digest` without a name, or a digest of 64 hexadecimal digits.
pub fn output_plan(profile: &SealProfile, request: &OutputRequest) -> Result<OutputPlan, Failure> {
    let rule = profile.sealing.as_ref().and_then(|rules| rules.channel(request.channel));
    let rule = rule.ok_or_else(|| Failure::misuse(Finding::new(Code::SealingNotSupported, "/channel")))?;
    let form = |field: &str| Failure::misuse(Finding::new(Code::CommandForm, format!("/{field}")).with("field", field));
    let original = &request.original;
    if words::is_blank(original) || original.ends_with(['/', '\\']) || original.chars().any(char::is_control) {
        return Err(form("original"));
    }
    if request.digest.len() != 64 || dengji_base::digest::from_hex(&request.digest).is_none() {
        return Err(form("digest"));
    }
    let (stem, end) = match original.rsplit_once('.') {
        Some((stem, end)) if !end.contains(['/', '\\']) && !stem.is_empty() => (stem, format!(".{end}")),
        _ => (original.as_str(), String::new()),
    };
    let step = |action, file: &str, to: &str| OutputStep { action, file: file.to_owned(), to: to.to_owned() };
    let sealed = format!("{stem}.sealed{end}");
    let mark: String = request.digest.chars().take(8).collect();
    let steps = match rule.output {
        OutputPolicy::Share => vec![step(OutputAction::Write, &sealed, ""), step(OutputAction::Share, &sealed, "")],
        OutputPolicy::Download => {
            vec![step(OutputAction::Write, &sealed, ""), step(OutputAction::Download, &sealed, "")]
        }
        OutputPolicy::Store => vec![step(OutputAction::Write, &sealed, ""), step(OutputAction::Store, &sealed, "")],
        OutputPolicy::Replace => vec![
            step(OutputAction::Write, &sealed, ""),
            step(OutputAction::Compare, original, ""),
            step(OutputAction::BackUp, original, &format!("{stem}.unsealed-{mark}{end}")),
            step(OutputAction::Replace, &sealed, original),
        ],
    };
    Ok(OutputPlan { policy: rule.output, steps, expected: request.digest.clone(), basis: rule.basis.clone() })
}
