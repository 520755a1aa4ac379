//! `briefpack verify`: reads finished PDFs back, and doubts them.

mod attached;
mod document;
mod extract;
mod itself;
mod leaks;
mod manifest;
mod paper;
mod report;
#[cfg(test)]
mod verify_tests;

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::base::diag::Diagnostic;
use crate::base::hash::sha256;
use crate::base::phrase::phrase;
use crate::base::source::Sources;
use crate::commands::ending::{Outcome, Stop};
use crate::commands::report::Form;
use crate::commands::terminal::Terminal;
use crate::commands::verify::document::Desk;
use crate::inspect::{self, MAX_FILE, Reading, Unreadable};
use crate::model::CopyNumber;

/// Reads finished PDFs back, and reports whatever is doubtful.
///
/// Looks at each file by itself: fonts, characters, tags, titles, languages, bookmarks, alternative texts, the
/// standards that it claims, and its bytes against the `manifest.json` beside it. With a workspace, also looks for
/// every text that the file's edition withholds, in all languages and wherever a text can stand in a PDF, and for every
/// text that it should hold. Ends with 1 on any doubt, 3 where a file can't be read.
#[derive(Debug, Args)]
pub(super) struct VerifyArgs {
    /// The PDF files
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Compares with what this workspace withholds and shows [default: each file is only looked at by itself]
    #[arg(long, value_name = "DIR")]
    pub workspace: Option<PathBuf>,
    /// Takes the files for this edition, whatever they call themselves
    #[arg(long, value_name = "NAME", requires = "workspace")]
    pub edition: Option<String>,
    /// Builds each document again, in memory, and compares bytes
    #[arg(long, requires = "workspace")]
    pub rebuild: bool,
    /// The form of the report
    #[arg(long, value_enum, default_value_t)]
    pub format: Form,
}

/// Where in a PDF something stands.
#[derive(Debug, Clone, PartialEq, Default)]
struct Spot {
    /// The page, from 1.
    page: Option<usize>,
    /// Millimetres from the left and from the top of the page.
    at: Option<(f64, f64)>,
    /// What the finding is about: a text, a font.
    about: Option<String>,
}

/// A reason to doubt a file.
#[derive(Debug, Clone)]
struct Doubt {
    diagnostic: Diagnostic,
    spot: Spot,
}

impl Doubt {
    fn new(diagnostic: Diagnostic) -> Self {
        Self { diagnostic, spot: Spot::default() }
    }

    fn about(mut self, about: impl Into<String>) -> Self {
        self.spot.about = Some(about.into());
        self
    }

    /// On a page, counted from 0, at a place in points from its lower left corner.
    fn on(mut self, reading: &Reading, page: usize, at: Option<(f64, f64)>) -> Self {
        const MILLIMETRES: f64 = 25.4 / 72.0;
        let height = reading.pages.get(page).map_or(0.0, |page| page.height);
        self.spot.page = Some(page + 1);
        self.spot.at = at.map(|(x, y)| (x * MILLIMETRES, (height - y) * MILLIMETRES));
        self
    }
}

/// What a file is, by its own word and as the workspace knows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Named {
    id: String,
    edition: String,
    languages: String,
    content_id: String,
    copy: Option<CopyNumber>,
    draft: bool,
}

/// What verifying a file has brought.
#[derive(Debug, Default)]
struct Report {
    file: String,
    sha256: Option<String>,
    pages: usize,
    document: Option<Named>,
    /// The groups of checks that were made.
    checked: Vec<&'static str>,
    /// How many texts were looked for, because the edition withholds them.
    withheld: Option<usize>,
    doubts: Vec<Doubt>,
    unreadable: bool,
}

/// Runs the command.
pub(super) fn run(args: &VerifyArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let folder = terminal.folder.clone();
    let mut desk = match &args.workspace {
        Some(workspace) => Some(Desk::open(&folder.join(workspace), args.edition.as_deref(), args.rebuild)?),
        None => None,
    };
    let mut reports = Vec::new();
    for file in &args.files {
        if terminal.interrupt.is_asked() {
            return Ok(Outcome::Interrupted);
        }
        reports.push(verify(file, &folder, desk.as_mut())?);
    }
    let sources = desk.as_ref().and_then(Desk::sources);
    let none = Sources::new();
    let sources = sources.unwrap_or(&none);
    match args.format {
        Form::Human => report::human(&reports, sources, desk.is_some(), terminal)?,
        Form::Json => terminal.print(report::json(&reports, sources, terminal.language).as_bytes())?,
    }
    Ok(if reports.iter().any(|report| report.unreadable) {
        Outcome::Environment
    } else if reports.iter().any(|report| !report.doubts.is_empty()) {
        Outcome::InputErrors
    } else {
        Outcome::Done
    })
}

fn verify(file: &Path, folder: &Path, desk: Option<&mut Desk>) -> Result<Report, Stop> {
    let name = file.display().to_string();
    let mut report = Report { file: name.clone(), ..Report::default() };
    let path = folder.join(file);
    let bytes = match load(&path, &name) {
        Ok(bytes) => bytes,
        Err(finding) => {
            report.doubts.push(Doubt::new(finding));
            report.unreadable = true;
            return Ok(report);
        }
    };
    let hash = sha256(&bytes);
    report.sha256 = Some(hash.clone());
    let reading = match inspect::read(&bytes) {
        Ok(reading) => reading,
        Err(why) => {
            report.doubts.push(Doubt::new(unreadable(why, &name)));
            report.unreadable = true;
            return Ok(report);
        }
    };
    report.pages = reading.pages.len();
    report.checked.push("itself");
    report.doubts.extend(itself::check(&reading, &name));
    let listed = manifest::find(&path);
    if let Some(listed) = &listed {
        report.checked.push("manifest");
        report.doubts.extend(manifest::check(listed, &hash, &name));
    }
    let mut named = document::named(&reading);
    if let (Some(named), Some(listed)) = (&mut named, &listed) {
        named.draft |= listed.draft;
    }
    report.doubts.extend(attached::check(&reading, named.as_ref()));
    report.doubts.extend(named.as_ref().and_then(|named| itself::number(&reading, named.copy?)));
    report.document = named;
    if let Some(desk) = desk {
        desk.verify(&reading, &bytes, &path, &mut report)?;
    }
    for doubt in &mut report.doubts {
        doubt.diagnostic.file.get_or_insert_with(|| name.clone());
    }
    Ok(report)
}

/// Reads a file that is not larger than any of ours.
pub(in crate::commands) fn load(path: &Path, name: &str) -> Result<Vec<u8>, Diagnostic> {
    let fail = |error: std::io::Error| {
        let error = crate::base::fs::plain(&error);
        Diagnostic::error("pdf-unreadable", phrase!("pdf-unreadable-file", error))
            .in_file(name)
            .hint(phrase!("pdf-unreadable-file.hint"))
    };
    let meta = fs::metadata(path).map_err(fail)?;
    if !meta.is_file() {
        return Err(Diagnostic::error("pdf-unreadable", phrase!("pdf-no-file"))
            .in_file(name)
            .hint(phrase!("pdf-unreadable-file.hint")));
    }
    let mut bytes = Vec::new();
    let mut file = fs::File::open(path).map_err(fail)?;
    // It may grow while it is read.
    file.by_ref().take(MAX_FILE + 1).read_to_end(&mut bytes).map_err(fail)?;
    if bytes.len() as u64 > MAX_FILE {
        let most = MAX_FILE / 1024 / 1024;
        return Err(Diagnostic::error("pdf-too-costly", phrase!("pdf-too-large", most))
            .in_file(name)
            .hint(phrase!("pdf-too-costly.hint")));
    }
    Ok(bytes)
}

/// The beginning of a text.
fn shorten(text: &str) -> String {
    let mut short: String = text.chars().take(80).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// Why a file can't be read.
pub(in crate::commands) fn unreadable(why: Unreadable, name: &str) -> Diagnostic {
    let finding = match why {
        Unreadable::NotPdf => Diagnostic::error("pdf-unreadable", phrase!("pdf-not-pdf")),
        Unreadable::NoTrailer => Diagnostic::error("pdf-unreadable", phrase!("pdf-no-trailer")),
        Unreadable::NoPages => Diagnostic::error("pdf-unreadable", phrase!("pdf-no-pages")),
        Unreadable::Encrypted => {
            return Diagnostic::error("pdf-encrypted", phrase!("pdf-encrypted"))
                .in_file(name)
                .hint(phrase!("pdf-encrypted.hint"));
        }
        Unreadable::TooCostly => {
            return Diagnostic::error("pdf-too-costly", phrase!("pdf-too-costly"))
                .in_file(name)
                .hint(phrase!("pdf-too-costly.hint"));
        }
    };
    finding.in_file(name).hint(phrase!("pdf-not-pdf.hint"))
}
