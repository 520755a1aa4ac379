//! `out/register.csv`: who holds which copy of which content, and `out/recall.csv`: which of these are out of date.
//!
//! Both are for the own side alone. Rows are only ever added; who has a copy back strikes its row by hand.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use chrono::NaiveDate;
use csv::ReaderBuilder;

use crate::base::diag::Diagnostic;
use crate::base::formula;
use crate::base::fs::{MAX_FILE, plain};
use crate::base::phrase::{count, phrase};
use crate::commands::build::copies::Copies;
use crate::commands::build::write::Written;
use crate::commands::ending::Stop;
use crate::model::{Id, Workspace};

/// The register's name.
pub(super) const REGISTER: &str = "register.csv";
/// The recall list's name.
pub(super) const RECALL: &str = "recall.csv";

/// The columns of the register: those that tell the document, then those of the copy.
const HEADS: [&str; 11] = [
    "number",
    "recipient",
    "document",
    "edition",
    "languages",
    "draft",
    "as-of",
    "version",
    "content-id",
    "file",
    "sha256",
];
/// The columns of the recall list.
const RECALL_HEADS: [&str; 10] = [
    "number",
    "recipient",
    "document",
    "edition",
    "languages",
    "draft",
    "as-of",
    "content-id",
    "new-content-id",
    "file",
];

/// What a document is, whatever its content: id, edition, languages, draft, the day of `--as-of`.
type Document = [String; 5];

/// A copy that was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Issued {
    number: String,
    recipient: String,
    document: Document,
    version: String,
    content_id: String,
    file: String,
    sha256: String,
}

/// All copies that were issued.
#[derive(Debug, Default)]
pub(super) struct Register {
    rows: Vec<Issued>,
    /// Copies of documents that this run has not looked at, and what was known of their content.
    recalled: BTreeMap<Document, String>,
    /// Whether there is a recall list of an earlier run.
    has_recall: bool,
}

/// What a run makes of the register.
#[derive(Debug, Default)]
pub(super) struct Changes {
    /// The files to write, with their bytes.
    pub files: Vec<(&'static str, Vec<u8>)>,
    /// A recall list that is to go, for nothing is to be recalled any more.
    pub idle: Option<&'static str>,
    /// How many copies are to be recalled of documents that this run has set.
    outdated: usize,
}

impl Changes {
    /// What there is to say of it.
    pub(super) fn findings(&self) -> Vec<Diagnostic> {
        let message = || phrase!("copies-outdated", copies = count(self.outdated));
        let finding = (self.outdated > 0).then(|| Diagnostic::warning("copies-outdated", message()));
        finding.map(|one| one.in_file(RECALL).hint(phrase!("copies-outdated.hint"))).into_iter().collect()
    }
}

impl Register {
    /// Reads the register of earlier runs. Nothing is written over a file that can't be read.
    pub(super) fn read(out: &Path) -> Result<Self, Stop> {
        let rows = read(out, REGISTER, &HEADS)?.unwrap_or_default();
        let recalled = read(out, RECALL, &RECALL_HEADS)?;
        let has_recall = recalled.is_some();
        let rows = rows.into_iter().filter_map(Issued::from_row).collect();
        let recalled = recalled.unwrap_or_default().into_iter().filter_map(|row| {
            let [_, _, id, edition, languages, draft, as_of, _, new, _] =
                <[String; 10]>::try_from(row).ok()?;
            Some(([id, edition, languages, draft, as_of], new))
        });
        Ok(Self { rows, recalled: recalled.collect(), has_recall })
    }

    /// Adds the copies that were written, and finds those whose content is no longer that of their document.
    pub(super) fn update(
        mut self,
        written: &[Written],
        copies: Option<&Copies>,
        workspace: &Workspace,
        as_of: Option<NaiveDate>,
    ) -> Changes {
        let document = |one: &Written| document(one, workspace, as_of);
        for (one, number) in written.iter().filter_map(|one| Some((one, one.copy?))) {
            let issued = Issued {
                number: number.to_string(),
                recipient: copies.map_or("", |copies| copies.recipient(number)).to_owned(),
                document: document(one),
                version: workspace.config.version.to_string(),
                content_id: one.content_id.clone(),
                file: one.output.file.clone(),
                sha256: one.sha256.clone(),
            };
            if !self.rows.contains(&issued) {
                self.rows.push(issued);
            }
        }
        if self.rows.is_empty() && !self.has_recall {
            return Changes::default();
        }
        let now: BTreeMap<Document, &str> =
            written.iter().map(|one| (document(one), one.content_id.as_str())).collect();
        let mut list = head(&RECALL_HEADS);
        let (mut all, mut outdated) = (0, 0);
        for row in &self.rows {
            let current = now.get(&row.document).copied();
            let known = current.or_else(|| self.recalled.get(&row.document).map(String::as_str));
            let Some(new) = known.filter(|new| *new != row.content_id) else { continue };
            all += 1;
            outdated += usize::from(current.is_some());
            let [id, edition, languages, draft, as_of] = row.document.each_ref().map(String::as_str);
            let cells = [
                &row.number,
                &row.recipient,
                id,
                edition,
                languages,
                draft,
                as_of,
                &row.content_id,
                new,
                &row.file,
            ];
            formula::line(&mut list, &cells);
        }
        let mut changes = Changes { outdated, ..Changes::default() };
        if written.iter().any(|one| one.copy.is_some()) {
            changes.files.push((REGISTER, self.to_csv()));
        }
        if all > 0 {
            changes.files.push((RECALL, list.into_bytes()));
        } else if self.has_recall {
            changes.idle = Some(RECALL);
        }
        changes
    }

    fn to_csv(&self) -> Vec<u8> {
        let mut out = head(&HEADS);
        for row in &self.rows {
            let [id, edition, languages, draft, as_of] = row.document.each_ref().map(String::as_str);
            let copy = [row.number.as_str(), &row.recipient];
            let rest = [row.version.as_str(), &row.content_id, &row.file, &row.sha256];
            let cells: Vec<&str> =
                copy.into_iter().chain([id, edition, languages, draft, as_of]).chain(rest).collect();
            formula::line(&mut out, &cells);
        }
        out.into_bytes()
    }
}

impl Issued {
    fn from_row(row: Vec<String>) -> Option<Self> {
        let [number, recipient, id, edition, languages, draft, as_of, version, content_id, file, sha256] =
            <[String; 11]>::try_from(row).ok()?;
        let document = [id, edition, languages, draft, as_of];
        Some(Self { number, recipient, document, version, content_id, file, sha256 })
    }
}

/// What a document is.
fn document(written: &Written, workspace: &Workspace, as_of: Option<NaiveDate>) -> Document {
    let output = &written.output;
    let id = output.meeting.as_ref().map_or(workspace.config.id.as_str(), Id::as_str);
    let draft = if output.draft { "draft" } else { "" };
    let day = as_of.map(|day| day.to_string()).unwrap_or_default();
    [id.to_owned(), output.edition.id.to_string(), output.set.clone(), draft.to_owned(), day]
}

/// The first line. The mark in front has spreadsheets read the rest as UTF-8.
fn head(names: &[&str]) -> String {
    let mut out = String::from('\u{feff}');
    formula::line(&mut out, names);
    out
}

/// The rows of a list of ours; none where there is no such file.
fn read(out: &Path, name: &str, heads: &[&str]) -> Result<Option<Vec<Vec<String>>>, Stop> {
    let path = out.join(name);
    let shown = path.display().to_string();
    let refuse = || {
        Stop::environment(
            "foreign-register",
            phrase!("foreign-register", path = &shown, heads = heads.join(",")),
        )
        .hint(phrase!("foreign-register.hint"))
    };
    let meta = match fs::metadata(&path) {
        Ok(meta) => meta,
        // Where there is no folder, that is told when it is written to.
        Err(error) if [ErrorKind::NotFound, ErrorKind::NotADirectory].contains(&error.kind()) => {
            return Ok(None);
        }
        Err(error) => return Err(unreadable(&shown, &error)),
    };
    if !meta.is_file() || meta.len() > MAX_FILE {
        return Err(refuse());
    }
    let text = fs::read(&path).map_err(|error| unreadable(&shown, &error))?;
    let text = String::from_utf8(text).map_err(|_| refuse())?;
    let body = text.trim_start_matches('\u{feff}');
    // Whoever strikes a row in a spreadsheet may get another sign between the cells.
    for delimiter in [b',', b';', b'\t'] {
        let mut reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(body.as_bytes());
        let mut records = reader.records();
        if !matches!(records.next(), Some(Ok(head)) if head.iter().eq(heads.iter().copied())) {
            continue;
        }
        let mut rows = Vec::new();
        for record in records {
            let record = record.map_err(|_| refuse())?;
            if record.iter().all(str::is_empty) {
                continue;
            }
            if record.len() != heads.len() {
                return Err(refuse());
            }
            rows.push(record.iter().map(|cell| formula::text(cell).to_owned()).collect());
        }
        return Ok(Some(rows));
    }
    Err(refuse())
}

fn unreadable(path: &str, error: &std::io::Error) -> Stop {
    Stop::environment("foreign-register", phrase!("cannot-open", path, error = plain(error)))
}
