//! The end of a build: the manifest, the register, and all files renamed into place.

use crate::base::diag::Diagnostic;
use crate::base::glyphs::FontFile;
use crate::base::phrase::phrase;
use crate::base::source::Sources;
use crate::commands::build::BuildArgs;
use crate::commands::build::copies::Copies;
use crate::commands::build::manifest::Manifest;
use crate::commands::build::plan;
use crate::commands::build::register::Register;
use crate::commands::build::write::{Run, Written};
use crate::commands::ending::Stop;
use crate::commands::select;
use crate::commands::session::Session;
use crate::commands::terminal::Terminal;
use crate::model::Workspace;
use crate::typeset::Templates;

/// What was made, and with what.
pub(super) struct Made<'a> {
    /// The templates.
    pub templates: &'a Templates,
    /// The fonts.
    pub fonts: &'a [FontFile],
    /// The documents.
    pub written: &'a [Written],
}

/// Puts a run's files into place, and says what of earlier runs was kept there.
pub(super) fn publish(
    run: Run<'_>,
    (args, copies): (&BuildArgs, Option<&Copies>),
    (session, workspace): (&Session, &Workspace),
    made: &Made<'_>,
    terminal: &mut Terminal<'_>,
) -> Result<(), Stop> {
    let manifest = Manifest::new(
        workspace,
        (args, copies),
        &session.waived,
        &inputs(&session.sources),
        made.templates,
        made.fonts,
        made.written,
    );
    let changes = Register::read(run.out())?.update(made.written, copies, workspace, args.as_of);
    let removed = run.publish(&manifest, &changes, plan::is_full(args))?;
    let mut said = changes.findings();
    said.extend(removed.kept.into_iter().map(|file| {
        let message = phrase!("stale-output", file);
        Diagnostic::warning("stale-output", message).hint(phrase!("stale-output.hint"))
    }));
    for one in &said {
        select::print(std::slice::from_ref(one), &session.sources, args.format, terminal);
    }
    Ok(())
}

/// The files of the workspace that were read, with the hashes of their texts.
fn inputs(sources: &Sources) -> Vec<(String, String)> {
    sources
        .iter()
        .filter(|(_, file)| !file.name().starts_with("built-in/"))
        .map(|(_, file)| (file.name().to_owned(), file.sha256()))
        .collect()
}
