//! The slip of an addendum: which pages to swap, and what has changed on them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::Value as Json;

use crate::base::diag::Diagnostic;
use crate::commands::build::plan::Output;
use crate::commands::build::since::Press;
use crate::commands::build::write::{Failure, Run, Written};
use crate::commands::diff::change::{Change, Kind, Section, Words};
use crate::compose::Job;
use crate::compose::addendum::{self, Line, Slip, compose_addendum};
use crate::compose::gate::Filtered;
use crate::edit::change::{Run as Stretch, compare_within, figures};
use crate::inspect::Reading;
use crate::typeset::{Print, missing_glyphs};

/// The most changes that a slip lists.
const LISTED: usize = 120;

/// How much comparing the words of one slip may cost.
const PURSE: usize = 100_000_000;

/// How many characters are kept on either side of a change, to find it.
const AROUND: usize = 28;

/// The most characters of a text on a slip.
const LONGEST: usize = 200;

/// What each page shows, without what every version prints anew: its foot, with date and content id.
pub(super) type Faces = Vec<Vec<String>>;

/// One version of a document.
pub(super) struct Version<'a> {
    /// Its data.
    pub data: &'a Json,
    /// Its date.
    pub day: NaiveDate,
    /// What its pages show.
    pub faces: Faces,
    /// The page of each change, from 1, where it is known.
    pub changes: BTreeMap<usize, usize>,
}

/// What each page of a PDF shows: words and where they stand, its head included, for that counts the pages of a part.
pub(super) fn faces(reading: &Reading) -> Faces {
    let face = |page: &crate::inspect::Page| {
        let runs = page.runs.iter().filter(|run| !run.artifact || run.at.1 > page.height / 2.0);
        let place = |length: f64| (length * 2.0).round();
        runs.map(|run| format!("{} {} {}", place(run.at.0), place(run.at.1), run.said())).collect()
    };
    reading.pages.iter().map(face).collect()
}

/// What takes the place of what, in runs of numbers from 1.
type Swaps = Vec<(Option<String>, Option<String>)>;

/// Joins what differs to runs. `old` and `new` are how many there are of each.
fn swaps(differs: &[bool], old: usize, new: usize) -> Swaps {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (index, _) in differs.iter().enumerate().filter(|(_, differs)| **differs) {
        match runs.last_mut() {
            Some((_, end)) if *end == index => *end += 1,
            _ => runs.push((index, index + 1)),
        }
    }
    let name = |from: usize, to: usize, all: usize| match (from + 1, to.min(all)) {
        (from, to) if to < from => None,
        (from, to) if from == to => Some(from.to_string()),
        (from, to) => Some(format!("{from}–{to}")),
    };
    runs.into_iter().map(|(from, to)| (name(from, to, old), name(from, to, new))).collect()
}

/// Which pages differ, by their numbers.
fn differing(old: &Faces, new: &Faces) -> Vec<bool> {
    (0..old.len().max(new.len())).map(|page| old.get(page) != new.get(page)).collect()
}

/// Works the slip out.
pub(super) fn slip(old: &Version<'_>, new: &Version<'_>, changes: &[Change]) -> Slip {
    let pages = differing(&old.faces, &new.faces);
    // The pages of a folded sheet stand far from one another: a booklet is replaced as a whole.
    let folded = new.data.pointer("/document/layout").and_then(Json::as_str) == Some("pocket");
    let of_sheet = if folded { 4 } else { 2 };
    let on_sheets: Vec<bool> = pages
        .chunks(of_sheet)
        .map(|sheet| if folded { pages.contains(&true) } else { sheet.contains(&true) })
        .collect();
    let (before, after) = (old.faces.len(), new.faces.len());
    let mut purse = PURSE;
    let lines = (1..).zip(changes).take(LISTED);
    let lines = lines.map(|(number, change)| {
        let page = |version: &Version<'_>| version.changes.get(&number).copied();
        line(change, (page(old), page(new)), &mut purse)
    });
    let version = |version: &Version<'_>| {
        let id = version.data.pointer("/document/content-id").and_then(Json::as_str).unwrap_or_default();
        addendum::Version {
            day: version.day,
            content_id: id.chars().filter(char::is_ascii_alphanumeric).take(16).collect(),
            pages: version.faces.len(),
        }
    };
    Slip {
        old: version(old),
        new: version(new),
        pages: swaps(&pages, before, after),
        sheets: swaps(&on_sheets, before.div_ceil(of_sheet), after.div_ceil(of_sheet)),
        lines: lines.collect(),
        more: changes.len().saturating_sub(LISTED),
    }
}

fn line(change: &Change, (old_page, new_page): (Option<usize>, Option<usize>), purse: &mut usize) -> Line {
    let place = &change.place;
    let numbered = [Section::Points, Section::Plan, Section::Ledger].contains(&place.section());
    // A number may come from a file that anybody has made.
    let short = |number: &String| number.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
    let (old, new): (Option<String>, Option<String>) =
        (place.old_number.as_ref().map(short), place.new_number.as_ref().map(short));
    let number = match (old, new) {
        _ if !numbered => None,
        (Some(old), Some(new)) if old != new => Some(format!("{old} → {new}")),
        (old, new) => new.or(old),
    };
    Line {
        section: place.section().word(),
        meeting: place.meeting.as_ref().and_then(|meeting| meeting.number).map(|number| number.to_string()),
        number,
        name: place.name.iter().map(|(code, name)| (code.clone(), shortened(name))).collect(),
        kind: match change.kind {
            Kind::Added => "addendum-added",
            Kind::Removed => "addendum-removed",
            Kind::Moved => "addendum-moved",
            Kind::Changed => "addendum-changed",
        },
        old_page,
        new_page,
        texts: change.words.iter().filter_map(|words| texts(change.kind, words, purse)).collect(),
    }
}

/// For these words read those. What is removed was perhaps meant to be: it is not said again.
fn texts(
    kind: Kind,
    words: &Words,
    purse: &mut usize,
) -> Option<(String, Option<String>, Option<String>, bool)> {
    let language = words.language.clone()?;
    match (kind, &words.old, &words.new) {
        (Kind::Changed, Some(old), Some(new)) => {
            let runs = compare_within(old, new, purse);
            let is_figure = figures(old, new).iter().any(|(old, new)| old.is_some() && new.is_some());
            let (old, new) = excerpts(&runs);
            Some((language, Some(shortened(&old)), Some(shortened(&new)), is_figure))
        }
        (Kind::Added | Kind::Changed, None, Some(new)) => Some((language, None, Some(shortened(new)), false)),
        _ => None,
    }
}

/// What differs, with a few words around it, as the old version has it and as the new one has it.
fn excerpts(runs: &[Stretch]) -> (String, String) {
    let (mut old, mut new) = (String::new(), String::new());
    for (index, run) in runs.iter().enumerate() {
        match run {
            Stretch::Old(text) => old.push_str(text),
            Stretch::New(text) => new.push_str(text),
            Stretch::Same(text) => {
                let (first, last) = (index == 0, index + 1 == runs.len());
                let kept = around(text, first, last);
                old.push_str(&kept);
                new.push_str(&kept);
            }
        }
    }
    (old.trim().to_owned(), new.trim().to_owned())
}

/// A stretch without a change, shortened between words to what stands next to changes.
fn around(text: &str, first: bool, last: bool) -> String {
    let most = if first || last { AROUND } else { 2 * AROUND };
    if text.chars().count() <= most + 4 {
        return text.to_owned();
    }
    let head = || {
        let cut: String = text.chars().take(AROUND).collect();
        cut.rsplit_once(' ').map_or_else(|| cut.clone(), |(kept, _)| kept.to_owned())
    };
    let tail = || {
        let cut: String = text.chars().skip(text.chars().count() - AROUND).collect();
        cut.split_once(' ').map_or_else(|| cut.clone(), |(_, kept)| kept.to_owned())
    };
    match (first, last) {
        (true, _) => format!("… {}", tail()),
        (_, true) => format!("{} …", head()),
        _ => format!("{} … {}", head(), tail()),
    }
}

fn shortened(text: &str) -> String {
    let text = text.replace("\n\n", " ");
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{} …", text.get(..at).unwrap_or_default().trim_end()),
        None => text,
    }
}

/// Sets the slip.
pub(super) fn set(
    run: &Run<'_>,
    press: &Press<'_>,
    (output, job): (&Output, &Job<'_>),
    (document, print): (&Filtered, &Print),
    slip: &Slip,
) -> Result<Written, Failure> {
    let (briefing, memory) = compose_addendum(job, document, slip);
    let mut faults: Vec<Diagnostic> = memory.failures.into_iter().map(|(_, fault)| fault).collect();
    faults.extend(missing_glyphs(&briefing, press.coverage, press.places));
    if !faults.is_empty() {
        return Err(Failure::Input(faults));
    }
    let output = Output { file: named(output), ..output.clone() };
    let print = Print { copy: print.copy, attached: Vec::new() };
    let written = run.set(press.engine, &output, (&briefing, &print), press.places)?;
    Ok(Written { addendum: true, ..written })
}

/// The slip's file beside that of its document: `<id>.addendum.<languages>.pdf`.
fn named(output: &Output) -> String {
    let end = format!("{}.{}.pdf", if output.draft { ".draft" } else { "" }, output.set);
    let stem = output.file.strip_suffix(&end).unwrap_or(&output.file);
    format!("{stem}.addendum{end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_pages_take_the_place_of_runs() {
        let text = |from: &str| Some(from.to_owned());
        assert_eq!(
            swaps(&[true, false, true, true], 3, 4),
            [(text("1"), text("1")), (text("3"), text("3–4"))]
        );
        assert_eq!(swaps(&[false, true, true], 3, 1), [(text("2–3"), None)]);
        assert_eq!(swaps(&[false, true, true], 1, 3), [(None, text("2–3"))]);
        assert!(swaps(&[false], 1, 1).is_empty());
    }

    #[test]
    fn a_change_keeps_a_few_words_around_it() {
        let long = "It was agreed by both of the sides at this meeting that trade should reach ";
        let (old, new) = (format!("{long}US$100 billion."), format!("{long}US$150 billion."));
        let (old, new) = excerpts(&compare_within(&old, &new, &mut 1000));
        assert_eq!(
            (old.as_str(), new.as_str()),
            ("… that trade should reach US$100 billion.", "… that trade should reach US$150 billion.")
        );
    }
}
