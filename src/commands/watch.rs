//! `briefpack watch`: builds again whenever a file changes.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::channel;

use clap::Args;

use crate::base::phrase::phrase;
use crate::base::source::Sources;
use crate::commands::build::again::Earlier;
use crate::commands::build::{BuildArgs, build};
use crate::commands::ending::{Outcome, Stop};
use crate::commands::select;
use crate::commands::session::{Session, open_root};
use crate::commands::terminal::Terminal;
use crate::commands::watching::Watching;

/// Builds, and builds again whenever a file of the workspace changes.
///
/// Only documents that print something else than before are set anew. Findings are shown, and stop nothing: the last
/// good files stay until their slip is mended. Ends with Ctrl-C.
#[derive(Debug, Args)]
pub(super) struct WatchArgs {
    #[command(flatten)]
    build: BuildArgs,
}

/// Runs the command: until it is interrupted.
pub(super) fn run(args: &WatchArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let root = open_root(args.build.workspace.as_deref(), &terminal.folder)?;
    let (changes, seen) = channel();
    let watching = Watching::begin(root.path(), move |files| {
        // Once the command has ended nobody need know.
        let _ = changes.send(files);
    });
    let mut watching =
        watching.map_err(|error| Stop::environment("cannot-watch", phrase!("cannot-watch", error)))?;
    // What changes during the first build is to be noticed.
    watching.follow(&Session::read_facts(root).loaded.paths, &BTreeSet::new());
    let mut earlier = Earlier::default();
    let mut changed: BTreeSet<PathBuf> = BTreeSet::new();
    let mut first = true;
    loop {
        match build(&args.build, Some(&mut earlier), terminal) {
            Ok(Outcome::Interrupted) => return Ok(Outcome::Interrupted),
            Ok(_) => {}
            // What is asked for wrongly stays wrong; what a file has made wrong is mended there.
            Err(stop) if first => return Err(stop),
            Err(stop) => {
                let found: Vec<_> = stop.diagnostic.into_iter().collect();
                select::print(&found, &Sources::new(), args.build.format, terminal);
            }
        }
        first = false;
        if let Some(paths) = &earlier.paths {
            watching.follow(paths, &changed);
        }
        terminal.say(&phrase!("watch-waiting"));
        let Ok(files) = seen.recv() else { return Ok(Outcome::Done) };
        changed = files;
        // What came meanwhile is built in one go.
        for files in seen.try_iter() {
            changed.extend(files);
        }
    }
}
