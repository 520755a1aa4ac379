//! `build --changes-since`: the earlier version of each document, and what has changed since.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;
use serde_json::Value as Json;

use crate::base::diag::Diagnostic;
use crate::base::glyphs::Coverage;
use crate::base::phrase::phrase;
use crate::commands::build::addendum::{self, Faces};
use crate::commands::build::plan::Output;
use crate::commands::build::write::{Failure, Run, Written};
use crate::commands::diff::change::Change;
use crate::commands::diff::side::{Asked, Document, Pdf, Side, pack_id, refuse_others, says};
use crate::commands::diff::tree;
use crate::commands::ending::Stop;
use crate::commands::session::Session;
use crate::commands::terminal::Terminal;
use crate::compose::changes::{self, Changes, Removed, marked};
use crate::compose::gate::Filtered;
use crate::compose::{Job, compose};
use crate::inspect::{self, Reading, Squeezed};
use crate::typeset::{self, Engine, Places, Print};

/// The earlier version of a run's documents.
pub(super) struct Since {
    side: Side,
    /// The engine of a workspace: it has templates and fonts of its own.
    engine: Option<Engine>,
    /// The earlier version of each output, by its file. What had none is new.
    documents: BTreeMap<String, Earlier>,
}

/// The earlier version of a document.
struct Earlier {
    /// How it is composed; none where it is a PDF.
    output: Option<Output>,
    document: Document,
    day: NaiveDate,
}

/// What a document is set with.
pub(super) struct Press<'a> {
    /// The engine.
    pub engine: &'a Engine,
    /// The characters that its fonts have.
    pub coverage: &'a Coverage,
    /// Where texts stand in the user's files.
    pub places: &'a dyn Places,
}

impl Since {
    /// Opens the earlier version, and composes what the run makes again.
    pub(super) fn open(
        path: &Path,
        session: &Session,
        outputs: &[Output],
        terminal: &mut Terminal<'_>,
    ) -> Result<Self, Stop> {
        let mut since =
            Self { side: Side::open(path, &terminal.folder)?, engine: None, documents: BTreeMap::new() };
        if let (Side::Workspace(old, _), true) =
            (&since.side, outputs.iter().any(|output| output.meeting.is_none()))
            && let (Some(old), Some(new)) = (pack_id(old), pack_id(session))
        {
            refuse_others(&old, &new)?;
        }
        for output in outputs {
            let asked = asked(output);
            let found = match &since.side {
                Side::Pdf(pdf) => Some((None, of_pdf(pdf, &asked)?)),
                Side::Workspace(..) => {
                    let before = since.side.outputs(&asked, true)?.into_iter().next();
                    let document = since.side.documents(&asked, true, terminal)?.into_iter().next();
                    document.map(|document| (before, document))
                }
            };
            let Some((before, document)) = found else { continue };
            let Some(day) = day_of(&document.data) else {
                return Err(Stop::environment("pdf-data", phrase!("pdf-data-form"))
                    .hint(phrase!("pdf-data-json.hint")));
            };
            since.documents.insert(output.file.clone(), Earlier { output: before, document, day });
        }
        if let Side::Workspace(session, _) = &mut since.side {
            since.engine = session.engine().ok().map(|(engine, ..)| engine);
        }
        Ok(since)
    }

    /// Sets a document with its changes marked, and the slip of its addendum.
    pub(super) fn set(
        &self,
        run: &Run<'_>,
        press: &Press<'_>,
        (asked, output, job): (&Output, &Output, &Job<'_>),
        (briefing, print): (&Filtered, &Print),
    ) -> Result<Vec<Written>, Failure> {
        let Some(earlier) = self.documents.get(&asked.file) else {
            let written = run.set(press.engine, output, (briefing, print), press.places);
            return written.map(|written| vec![written]);
        };
        let data = serde_json::to_value(&**briefing).unwrap_or_default();
        let changes = tree::compare(&earlier.document.data, &data);
        let marked = marked(job, briefing, earlier.day, marks(&changes));
        let (written, pdf) = run.set_and_show(press.engine, output, (&marked, print), press.places)?;
        let new = addendum::Version {
            data: &data,
            day: day_of(&data).unwrap_or(earlier.day),
            faces: addendum::faces(&read(&pdf.bytes)?),
            changes: first_pages(&pdf),
        };
        let (faces, pages) = self.old_pages(earlier, &changes)?;
        let old = addendum::Version { data: &earlier.document.data, day: earlier.day, faces, changes: pages };
        let slip = addendum::slip(&old, &new, &changes);
        Ok(vec![written, addendum::set(run, press, (output, job), (briefing, print), &slip)?])
    }

    /// The pages of the earlier version: of a workspace, set again in memory; of a PDF, its own.
    fn old_pages(
        &self,
        earlier: &Earlier,
        found: &[Change],
    ) -> Result<(Faces, BTreeMap<usize, usize>), Failure> {
        match (&self.side, &self.engine, &earlier.output) {
            (Side::Pdf(pdf), ..) => {
                let found = found_pages(&pdf.reading, &earlier.document.data, found);
                Ok((addendum::faces(&pdf.reading), found))
            }
            (Side::Workspace(session, _), Some(engine), Some(output)) => {
                let Some((workspace, locales)) = session.workspace() else { return Ok(Default::default()) };
                let (briefing, _) = compose(&output.job(workspace, locales), false);
                // Marks alone, without a note: the pages are those of the earlier version.
                let marks = numbered(found).flat_map(|(number, change)| {
                    change.was.iter().map(move |pointer| (pointer.clone(), number))
                });
                let briefing = changes::numbered(&briefing, marks.collect());
                let print = Print::default();
                let pdf = typeset::typeset(engine, &briefing, &print, &session.loaded.spans);
                let pdf = pdf.map_err(Failure::Input)?;
                Ok((addendum::faces(&read(&pdf.bytes)?), first_pages(&pdf)))
            }
            _ => Ok(Default::default()),
        }
    }
}

/// What an output is.
fn asked(output: &Output) -> Asked {
    Asked {
        edition: output.edition.id.to_string(),
        languages: output.languages.as_slice().iter().map(|one| one.code().to_owned()).collect(),
        meeting: output.meeting.as_ref().map(ToString::to_string),
    }
}

/// The document of a PDF, which must be an earlier version of what is asked for.
fn of_pdf(pdf: &Pdf, asked: &Asked) -> Result<Document, Stop> {
    let Some(data) = &pdf.data else {
        let finding = Diagnostic::error("pdf-without-data", phrase!("pdf-without-data-since"));
        let diagnostic = Some(finding.in_file(pdf.name.clone()).hint(phrase!("pdf-without-data.hint")));
        return Err(Stop { outcome: crate::commands::ending::Outcome::Environment, diagnostic });
    };
    let says = says(data);
    if says != *asked {
        let name = |asked: &Asked| {
            let meeting = asked.meeting.iter();
            let parts = meeting.cloned().chain([asked.edition.clone(), asked.languages.join("+")]);
            parts.collect::<Vec<_>>().join(", ")
        };
        let (file, wanted) = (name(&says), name(asked));
        let message = phrase!("since-other", file, wanted);
        return Err(Stop::usage(message, Some(phrase!("since-other.hint"))));
    }
    Ok(Document::of(data.clone()))
}

/// The day of a version.
fn day_of(data: &Json) -> Option<NaiveDate> {
    let number = |key: &str| data.pointer(&format!("/document/date/{key}"))?.as_i64();
    let year = i32::try_from(number("year")?).ok().filter(|year| (1..=9999).contains(year))?;
    NaiveDate::from_ymd_opt(year, number("month")?.try_into().ok()?, number("day")?.try_into().ok()?)
}

/// The changes with their numbers.
fn numbered(changes: &[Change]) -> impl Iterator<Item = (usize, &Change)> {
    (1..).zip(changes)
}

/// What the new version marks.
fn marks(changes: &[Change]) -> Changes {
    let mut marks = Changes::default();
    for (number, change) in numbered(changes) {
        marks.marks.extend(change.marks.iter().map(|pointer| (pointer.clone(), number)));
        if let (Some(gone), Some(old)) = (&change.gone, &change.place.old_number) {
            let (topic, before) = (gone.topic.clone(), gone.before);
            // It comes from a file that anybody may have made: a number is short.
            let number_then: String = old.chars().filter(char::is_ascii_digit).take(6).collect();
            marks.removed.push(Removed { topic, before, number: number_then, change: number });
        }
    }
    marks
}

/// The first page of each change.
fn first_pages(pdf: &typeset::Pdf) -> BTreeMap<usize, usize> {
    pdf.changes.iter().filter_map(|(number, pages)| Some((*number, *pages.first()?))).collect()
}

/// The page of each change whose earlier words can be found in the text of the pages.
fn found_pages(reading: &Reading, data: &Json, changes: &[Change]) -> BTreeMap<usize, usize> {
    let pages: Vec<Squeezed> = (0..reading.pages.len())
        .map(|page| {
            let pieces = reading.structure.pieces.iter().filter(|piece| piece.page == page);
            Squeezed::new(&pieces.map(|piece| piece.text.as_str()).collect::<Vec<_>>().join(" "))
        })
        .collect();
    let mut found = BTreeMap::new();
    for (number, change) in numbered(changes) {
        let said = change.was.iter().filter_map(|pointer| data.pointer(pointer)?.get("value")?.as_str());
        // The longest is the surest to be found.
        let longest = said.max_by_key(|text| text.len());
        // A text that goes on overleaf is found by its beginning.
        let begin = longest.map(|text| Squeezed::new(&text.chars().take(60).collect::<String>()).text);
        let begin = begin.filter(|text| !text.is_empty());
        let at = begin.and_then(|begin| pages.iter().position(|page| page.text.contains(&begin)));
        found.extend(at.map(|page| (number, page + 1)));
    }
    found
}

/// Reads what has just been set.
fn read(bytes: &[u8]) -> Result<Reading, Failure> {
    inspect::read(bytes)
        .map_err(|why| Failure::Input(vec![crate::commands::verify::unreadable(why, "briefpack")]))
}
