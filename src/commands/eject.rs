//! `briefpack eject`: copies built-in templates into the workspace, to be changed there.

use std::fs;
use std::path::PathBuf;

use clap::Args;

use crate::base::assets;
use crate::base::phrase::{Argument, phrase};
use crate::base::suggest::did_you_mean;
use crate::commands::ending::{Outcome, Stop};
use crate::commands::session::Session;
use crate::commands::terminal::Terminal;

/// Copies built-in templates into the workspace, to be changed there.
///
/// A file in the workspace's `templates` folder is used in the place of the built-in one of its name. Files that are
/// there already are never overwritten.
#[derive(Debug, Args)]
pub(super) struct EjectArgs {
    /// The templates, such as `theme.typ` [default: all]
    pub template: Vec<String>,
    /// The workspace's folder [default: the nearest one above that holds `briefpack.toml`]
    #[arg(long, value_name = "DIR")]
    pub workspace: Option<PathBuf>,
}

/// Runs the command.
pub(super) fn run(args: &EjectArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let session = Session::open(args.workspace.as_deref(), &terminal.folder)?;
    let built_in = assets::templates();
    for name in &args.template {
        if !built_in.iter().any(|(known, _)| known == name) {
            let names = Argument::ticked(built_in.iter().map(|(known, _)| known));
            let hint = did_you_mean(name, built_in.iter().map(|(known, _)| *known))
                .unwrap_or_else(|| phrase!("unknown-template.known", names));
            return Err(Stop::usage(phrase!("unknown-template", name), Some(hint)));
        }
    }
    let folder = session.root.path().join(&session.loaded.paths.templates);
    fs::create_dir_all(&folder).map_err(|error| Stop::unwritable(&folder.display().to_string(), &error))?;
    for (name, text) in built_in {
        if !args.template.is_empty() && !args.template.iter().any(|wanted| wanted == name) {
            continue;
        }
        let path = folder.join(name);
        if path.exists() {
            terminal.say(&phrase!("template-kept", file = path.display()));
            continue;
        }
        fs::write(&path, text).map_err(|error| Stop::unwritable(&path.display().to_string(), &error))?;
        let _ = writeln!(terminal.out, "{}", path.display());
    }
    Ok(Outcome::Done)
}
