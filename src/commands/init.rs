//! `briefpack init`: a new workspace that builds.

use std::fs;
use std::path::PathBuf;

use clap::Args;

use crate::base::assets;
use crate::base::phrase::phrase;
use crate::commands::ending::{Outcome, Stop};
use crate::commands::terminal::Terminal;

/// Makes a workspace that builds: one example meeting in three languages, to be replaced by your own.
#[derive(Debug, Args)]
pub(super) struct InitArgs {
    /// The folder: a new one, or an empty one
    pub dir: PathBuf,
}

/// Runs the command.
pub(super) fn run(args: &InitArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let folder = terminal.folder.join(&args.dir);
    let shown = args.dir.display().to_string();
    let unwritable = |error: &std::io::Error| Stop::unwritable(&shown, error);
    fs::create_dir_all(&folder).map_err(|error| unwritable(&error))?;
    let entries = fs::read_dir(&folder).map_err(|error| unwritable(&error))?;
    // A fresh repository holds nothing yet.
    if entries.flatten().any(|entry| entry.file_name() != ".git") {
        return Err(Stop::usage(
            phrase!("folder-not-empty", folder = &shown),
            Some(phrase!("folder-not-empty.hint")),
        ));
    }
    for (name, text) in assets::starter() {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| unwritable(&error))?;
        }
        fs::write(&path, text).map_err(|error| unwritable(&error))?;
    }
    terminal.say(&phrase!("workspace-made", folder = &shown));
    Ok(Outcome::Done)
}
