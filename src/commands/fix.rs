//! `briefpack fix`: the mends that no one need think about.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;

use crate::base::phrase::{count, phrase};
use crate::commands::check;
use crate::commands::ending::{Outcome, Stop};
use crate::commands::session::Session;
use crate::commands::sync::write;
use crate::commands::terminal::Terminal;
use crate::edit::mend::{Mend, mend, names};
use crate::edit::splice::FileChange;

/// Mends what is safe to mend in the locale files.
///
/// Takes out byte order marks; makes spaces of tabs, plain signs of fullwidth ones, composed letters of decomposed
/// ones; puts Vietnamese tone marks where the house has them (`hòa`), except in names. No other byte changes.
#[derive(Debug, Args)]
pub(super) struct FixArgs {
    /// The workspace's folder [default: the nearest one above that holds `briefpack.toml`]
    pub workspace: Option<PathBuf>,
    /// Changes only this locale (may be repeated)
    #[arg(long, value_name = "L")]
    pub locale: Vec<String>,
    /// Says what would change, and writes nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Runs the command.
pub(super) fn run(args: &FixArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let session = Session::open(args.workspace.as_deref(), &terminal.folder)?;
    let languages = check::languages(&args.locale, &session)?;
    let Some((_, locales)) = session.workspace() else { return Ok(Outcome::InputErrors) };
    let mut changes = Vec::new();
    let mut report = String::new();
    let mut total: BTreeMap<Mend, usize> = BTreeMap::new();
    let language = terminal.language;
    let said = |kind: Mend| kind.phrase().render(language);
    for catalog in locales.catalogs.values().filter(|catalog| languages.contains(&catalog.language)) {
        let names = names(catalog);
        let scopes = std::iter::once(&catalog.shared).chain(catalog.meetings.values());
        for file in scopes.flat_map(|scope| &scope.files).map(|file| session.sources.get(*file)) {
            if file.name().starts_with("built-in/") {
                continue;
            }
            let mended = mend(file.text(), catalog.language, &names);
            for kind in &mended.left {
                terminal.say(&phrase!("fix-left", file = file.name(), kind = kind.phrase()));
            }
            if mended.mends.is_empty() {
                continue;
            }
            for (kind, number) in &mended.mends {
                *total.entry(*kind).or_default() += number;
            }
            let listed: Vec<String> =
                mended.mends.iter().map(|(kind, number)| format!("{} ({number})", said(*kind))).collect();
            report.push_str(&format!("{}: {}\n", file.name(), listed.join(", ")));
            changes.push(FileChange {
                file: file.name().to_owned(),
                before: Some(file.text().to_string()),
                after: mended.text,
            });
        }
    }
    if !args.dry_run {
        write(&session, &changes)?;
    }
    terminal.print(report.as_bytes())?;
    let places: usize = total.values().sum();
    let files = count(changes.len());
    terminal.say(&if args.dry_run {
        phrase!("fixed.nothing-written", places, files)
    } else {
        phrase!("fixed", places, files)
    });
    Ok(Outcome::Done)
}
