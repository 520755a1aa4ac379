//! `--copies`: which documents are printed under which numbers.

use std::collections::BTreeMap;
use std::path::Path;

use crate::base::diag::{Diagnostic, Findings};
use crate::base::fs::{Root, plain};
use crate::base::phrase::phrase;
use crate::commands::build::BuildArgs;
use crate::commands::build::plan::Output;
use crate::commands::ending::{Outcome, Stop};
use crate::commands::select;
use crate::commands::session::Session;
use crate::commands::terminal::Terminal;
use crate::load::read_copies;
use crate::model::{CopyNumber, LanguageSet, ListedCopy, Workspace};

/// A list of copies as read.
#[derive(Debug)]
pub(super) struct Copies {
    /// The list's name and the hash of its text.
    pub file: (String, String),
    /// The copies, in the order of the list.
    pub list: Vec<ListedCopy>,
}

/// One printing of one document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Printing {
    /// The document, by its number in the plan.
    pub output: usize,
    /// Its number as a copy.
    pub copy: Option<CopyNumber>,
}

/// Reads the list that a command line asks for. A list with errors ends the run.
pub(super) fn asked(
    args: &BuildArgs,
    session: &mut Session,
    terminal: &mut Terminal<'_>,
) -> Result<Option<Copies>, Stop> {
    let Some(path) = &args.copies else { return Ok(None) };
    if args.edition.len() > 1 {
        return Err(Stop::usage(phrase!("copies-editions"), Some(phrase!("copies-editions.hint"))));
    }
    let (copies, findings) = read(path, session, &terminal.folder)?;
    select::print(&findings, &session.sources, args.format, terminal);
    if findings.iter().any(Diagnostic::is_error) {
        select::print_totals(&findings, terminal);
        return Err(Outcome::InputErrors.into());
    }
    Ok(Some(copies))
}

fn read(path: &Path, session: &mut Session, folder: &Path) -> Result<(Copies, Vec<Diagnostic>), Stop> {
    let shown = path.display().to_string();
    let unreadable = |error: &std::io::Error| {
        Stop::environment("no-copies", phrase!("copies-unreadable", path = &shown, error = plain(error)))
            .hint(phrase!("copies-unreadable.hint"))
    };
    let real = folder.join(path).canonicalize().map_err(|error| unreadable(&error))?;
    // Of a list that lies elsewhere only the name is known to the manifest.
    let name = session.root.relative(&real);
    let (Some(parent), Some(file)) = (real.parent(), real.file_name().and_then(|name| name.to_str())) else {
        return Err(unreadable(&std::io::ErrorKind::NotFound.into()));
    };
    let name = name.unwrap_or_else(|| file.to_owned());
    let text = Root::open(parent).map_err(|error| unreadable(&error))?.read_text(file);
    let mut findings = Findings::new();
    let empty = Copies { file: (name.clone(), String::new()), list: Vec::new() };
    let text = match text {
        Ok(Some(text)) => text,
        Ok(None) => return Err(unreadable(&std::io::ErrorKind::NotFound.into())),
        Err(finding) => return Ok((empty, vec![finding])),
    };
    let id = session.sources.add(name.clone(), text);
    let source = session.sources.get(id);
    let list = read_copies(source.text(), id, &mut findings);
    Ok((Copies { file: (name, source.sha256()), list }, findings.into_sorted()))
}

impl Copies {
    /// The language sets of the list, in the order of their first mention.
    pub(super) fn sets(&self) -> Vec<LanguageSet> {
        let mut sets: Vec<LanguageSet> = Vec::new();
        for copy in &self.list {
            if !sets.contains(&copy.languages) {
                sets.push(copy.languages.clone());
            }
        }
        sets
    }

    /// What is printed: each document once, or under each number of its languages.
    pub(super) fn printings(
        copies: Option<&Self>,
        outputs: &[Output],
        workspace: Option<&Workspace>,
    ) -> Vec<Printing> {
        let (Some(copies), Some(workspace)) = (copies, workspace) else {
            return (0..outputs.len()).map(|output| Printing { output, copy: None }).collect();
        };
        let mut numbers: BTreeMap<usize, Vec<CopyNumber>> = BTreeMap::new();
        for copy in &copies.list {
            for (index, output) in outputs.iter().enumerate() {
                if is_of(copy, output, workspace) {
                    numbers.entry(index).or_default().push(copy.number);
                }
            }
        }
        let of = |(output, numbers): (usize, Vec<CopyNumber>)| {
            numbers.into_iter().map(move |number| Printing { output, copy: Some(number) })
        };
        numbers.into_iter().flat_map(of).collect()
    }

    /// Who gets a copy.
    pub(super) fn recipient(&self, number: CopyNumber) -> &str {
        let copy = self.list.iter().find(|copy| copy.number == number);
        copy.map_or("", |copy| copy.recipient.as_str())
    }
}

/// Whether a document is printed in a copy's languages, in the order that its edition gives them.
fn is_of(copy: &ListedCopy, output: &Output, workspace: &Workspace) -> bool {
    workspace.config.languages_of(&output.edition, &copy.languages) == output.languages
}
