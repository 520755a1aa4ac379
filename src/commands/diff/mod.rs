//! `briefpack diff`: what has changed between two versions, in words.

mod align;
pub(crate) mod change;
mod pages;
mod report;
pub(in crate::commands) mod side;
mod texts;
pub(crate) mod tree;

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::Args;
use serde_json::Value as Json;

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::base::source::Sources;
use crate::commands::diff::change::Change;
use crate::commands::diff::side::{Asked, Document, Pdf, Side};
use crate::commands::ending::{Outcome, Stop};
use crate::commands::report::{Form, Format};
use crate::commands::select;
use crate::commands::terminal::Terminal;

/// Tells what has changed between two versions of a pack or a brief, in words.
///
/// OLD and NEW are workspaces (folders), or PDFs built with `--attach`, which hold the data that they were made of. Both
/// are compared as one edition shows them: what it withholds is in no comparison. Ends with 0 where nothing has changed,
/// 1 where something has, 2 when misused, 3 where a side can't be read.
#[derive(Debug, Args)]
pub(super) struct DiffArgs {
    /// The old version: a workspace's folder, or a PDF
    pub old: PathBuf,
    /// The new version: a workspace's folder, or a PDF
    pub new: PathBuf,
    /// Compares what this edition shows [default: that of the PDF, else own]
    #[arg(long, value_name = "NAME")]
    pub edition: Option<String>,
    /// Compares these languages, such as `vi+ko` [default: all that both sides have]
    #[arg(long, value_name = "SET")]
    pub languages: Option<String>,
    /// Compares the brief of this meeting [default: the pack, and every meeting]
    #[arg(long, value_name = "ID")]
    pub meeting: Option<String>,
    /// The form of the report
    #[arg(long, value_enum, default_value_t)]
    pub format: Form,
}

/// What has become of a document.
struct Compared {
    id: String,
    /// Whether the old side has it, and the new one.
    in_old: bool,
    in_new: bool,
    changes: Vec<Change>,
}

/// How two sides were compared.
struct Comparison {
    edition: String,
    languages: Vec<String>,
    /// By their data, or by the text of their pages.
    by_data: bool,
    documents: Vec<Compared>,
}

impl Comparison {
    fn differs(&self) -> bool {
        self.documents.iter().any(|one| one.in_old != one.in_new || !one.changes.is_empty())
    }
}

/// Runs the command.
pub(super) fn run(args: &DiffArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let mut old = Side::open(&args.old, &terminal.folder)?;
    let mut new = Side::open(&args.new, &terminal.folder)?;
    let lacks = |side: &Side| matches!(side, Side::Pdf(pdf) if pdf.data.is_none());
    let comparison = if lacks(&old) || lacks(&new) {
        by_pages(&old, &new, terminal)?
    } else {
        by_data(args, &mut old, &mut new, terminal)?
    };
    match args.format {
        Form::Human => report::human(&comparison, terminal)?,
        Form::Json => {
            let text = report::json(&comparison, (&old.name(), &new.name()));
            terminal.print(text.as_bytes())?;
        }
    }
    Ok(if comparison.differs() { Outcome::InputErrors } else { Outcome::Done })
}

/// Without data there are only pages.
fn by_pages(old: &Side, new: &Side, terminal: &mut Terminal<'_>) -> Result<Comparison, Stop> {
    let lacking: Vec<&Pdf> = [old, new]
        .into_iter()
        .filter_map(|side| match side {
            Side::Pdf(pdf) if pdf.data.is_none() => Some(&**pdf),
            _ => None,
        })
        .collect();
    let findings: Vec<Diagnostic> = lacking
        .iter()
        .map(|pdf| {
            Diagnostic::warning("pdf-without-data", phrase!("pdf-without-data"))
                .in_file(pdf.name.clone())
                .hint(phrase!("pdf-without-data.hint"))
        })
        .collect();
    let (Side::Pdf(old), Side::Pdf(new)) = (old, new) else {
        let mut finding = findings.into_iter().next();
        if let Some(finding) = &mut finding {
            finding.severity = crate::base::diag::Severity::Error;
        }
        return Err(Stop { outcome: Outcome::Environment, diagnostic: finding });
    };
    select::print(&findings, &Sources::new(), Format::Human, terminal);
    let (name, changes) = pages::compare(old, new);
    let languages = pages::languages(&old.reading).union(&pages::languages(&new.reading)).cloned().collect();
    let documents = vec![Compared { id: name, in_old: true, in_new: true, changes }];
    Ok(Comparison { edition: String::new(), languages, by_data: false, documents })
}

fn by_data(
    args: &DiffArgs,
    old: &mut Side,
    new: &mut Side,
    terminal: &mut Terminal<'_>,
) -> Result<Comparison, Stop> {
    let pdf = [&*old, &*new].into_iter().find_map(|side| match side {
        Side::Pdf(pdf) => pdf.data.as_ref(),
        Side::Workspace(..) => None,
    });
    let asked = asked(args, pdf, new, old)?;
    refuse_strangers(&asked, old, new)?;
    let before = old.documents(&asked, pdf_is_there(old, new), terminal)?;
    let after = new.documents(&asked, pdf_is_there(old, new), terminal)?;
    let mut documents = pair(before, after);
    if let Some(meeting) = &args.meeting {
        // Of a pack's PDF only one meeting may be asked for.
        for one in &mut documents {
            one.changes.retain(|change| {
                change.place.meeting.as_ref().is_some_and(|own| own.id == *meeting) || one.id == *meeting
            });
        }
        if documents.is_empty() {
            return Err(Stop::usage(phrase!("unknown-meeting", id = meeting), None));
        }
    }
    if let Some(set) = &args.languages {
        let wanted: BTreeSet<&str> = set.split('+').collect();
        for change in documents.iter_mut().flat_map(|one| &mut one.changes) {
            change.words.retain(|words| words.language.as_deref().is_none_or(|code| wanted.contains(code)));
        }
        let says = |change: &Change| !change.words.is_empty() || change.kind == change::Kind::Moved;
        documents.iter_mut().for_each(|one| one.changes.retain(says));
    }
    let rank = |words: &change::Words| {
        asked.languages.iter().position(|language| Some(language) == words.language.as_ref())
    };
    for change in documents.iter_mut().flat_map(|one| &mut one.changes) {
        change.words.sort_by_key(rank);
    }
    Ok(Comparison { edition: asked.edition, languages: asked.languages, by_data: true, documents })
}

fn pdf_is_there(old: &Side, new: &Side) -> bool {
    matches!(old, Side::Pdf(_)) || matches!(new, Side::Pdf(_))
}

/// What is to be compared: what the options say, else what a PDF is, else all.
fn asked(args: &DiffArgs, pdf: Option<&Json>, new: &Side, old: &Side) -> Result<Asked, Stop> {
    if let Some(data) = pdf {
        let says = side::says(data);
        if let Some(edition) = args.edition.as_ref().filter(|edition| **edition != says.edition) {
            return Err(other_edition(&says.edition, edition));
        }
        return Ok(says);
    }
    let languages = match (&args.languages, new, old) {
        (Some(set), ..) => set.split('+').map(str::to_owned).collect(),
        (None, Side::Workspace(new, _), Side::Workspace(old, _)) => {
            let known = side::printed(old);
            side::printed(new).into_iter().filter(|language| known.contains(language)).collect()
        }
        _ => Vec::new(),
    };
    let edition = args.edition.clone().unwrap_or_else(|| "own".to_owned());
    Ok(Asked { edition, languages, meeting: args.meeting.clone() })
}

fn other_edition(one: &str, other: &str) -> Stop {
    let hint = phrase!("diff-other-edition.hint");
    Stop::usage(phrase!("diff-other-edition", edition = one, other), Some(hint))
}

/// Refuses sides that are no versions of one another.
fn refuse_strangers(asked: &Asked, old: &Side, new: &Side) -> Result<(), Stop> {
    let id = |side: &Side| match side {
        Side::Workspace(session, _) => match &asked.meeting {
            Some(meeting) => Some(meeting.clone()),
            None => side::pack_id(session),
        },
        Side::Pdf(pdf) => {
            let id = pdf.data.as_ref()?.pointer("/document/id")?.as_str()?;
            Some(id.to_owned())
        }
    };
    if let (Some(old), Some(new)) = (id(old), id(new)) {
        side::refuse_others(&old, &new)?;
    }
    for side in [old, new] {
        if let Side::Pdf(pdf) = side
            && let Some(data) = &pdf.data
        {
            let says = side::says(data);
            if says.edition != asked.edition {
                return Err(other_edition(&says.edition, &asked.edition));
            }
        }
    }
    Ok(())
}

/// Puts the versions of each document together, in the order of the new side.
fn pair(before: Vec<Document>, after: Vec<Document>) -> Vec<Compared> {
    let mut documents = Vec::new();
    for new in &after {
        let old = before.iter().find(|old| old.id == new.id);
        let changes = old.map(|old| tree::compare(&old.data, &new.data)).unwrap_or_default();
        documents.push(Compared { id: new.id.clone(), in_old: old.is_some(), in_new: true, changes });
    }
    let gone = before.iter().filter(|old| !after.iter().any(|new| new.id == old.id));
    documents.extend(gone.map(|old| Compared {
        id: old.id.clone(),
        in_old: true,
        in_new: false,
        changes: Vec::new(),
    }));
    documents
}
