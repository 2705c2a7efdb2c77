//! `web/described.d.ts`: what of the package a page has, by the builds that carry it.

use dengji_ffi::Group;

use super::{NOTE, Shape};

/// What stands in every build beside the operations.
const ALWAYS: [&str; 8] =
    ["DengjiError", "DocumentError", "Internal", "Malformed", "Misuse", "Refused", "Unsupported", "version"];

pub(super) fn file(shapes: &[Shape<'_>]) -> String {
    let mut forms: Vec<&str> = of(shapes, Group::Forms).into_iter().chain(ALWAYS).chain(["builtinProfiles"]).collect();
    let files = of(shapes, Group::Files);
    forms.sort_unstable();
    format!(
        "// What a page has of the package: the names that its module carries. All others are there too, and throw\n\
         // `Unsupported` (`core.not_built`).\n// {NOTE}\n\nimport type * as dengji from '../index.js'\n\n\
         /** What `dengji/web` and `dengji/miniprogram` give. */\n\
         export interface Dengji extends Page, Pick<typeof dengji,\n  {}> {{}}\n\n\
         /** What `dengji/web/files` gives: the same, and what is asked of files, signed ones above all. */\n\
         export interface DengjiWithFiles extends Dengji, Pick<typeof dengji,\n  {}> {{}}\n\n{PAGE}",
        listed(&forms),
        listed(&files)
    )
}

/// What of the package is no operation of the table.
const PAGE: &str = "\
/** What a page has beside the package. */
export interface Page {
  /**
   * Lets go of an object that holds something in the module (a `Profile`, a `SubCase`, a `Verifier`), sooner than the
   * engine finds that nobody uses it, where it finds that at all. Without one, of the whole module. A later call throws
   * `Misuse` (`core.closed`).
   */
  close (held?: object): void
  /** The rows of the table of operations that this module does not carry. */
  readonly missing: readonly string[]
}

/**
 * Where a module comes from: an address, what `fetch` gives, or the bytes.
 */
export type Source = string | { readonly href: string } | { arrayBuffer (): Promise<ArrayBuffer> } | ArrayBuffer | Uint8Array
";

/// The classes and functions of a group.
fn of<'a>(shapes: &'a [Shape<'_>], group: Group) -> Vec<&'a str> {
    let mut names: Vec<&str> = shapes
        .iter()
        .filter(|shape| shape.of.group == group && !shape.is_hidden())
        .map(|shape| if shape.of.class.is_empty() { shape.name.as_str() } else { shape.of.class })
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn listed(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    quoted.join(" |\n  ")
}
