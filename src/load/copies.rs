//! The list of numbered copies: a CSV file (RFC 4180) with the columns `number`, `recipient` and `languages`.
//!
//! It may come from any spreadsheet: with or without a byte order mark, parted by commas, semicolons or tabs. Other
//! columns are left to the people who keep the list.

use std::collections::BTreeMap;
use std::ops::Range;

use csv::{ReaderBuilder, StringRecord};

use crate::base::diag::{Diagnostic, Findings};
use crate::base::formula;
use crate::base::phrase::{Argument, Phrase, phrase};
use crate::base::source::{FileId, Span};
use crate::base::suggest::did_you_mean;
use crate::base::text::{nfc, unprintable};
use crate::model::{CopyNumber, LanguageSet, ListedCopy};

/// The columns that are read.
const COLUMNS: [&str; 3] = ["number", "recipient", "languages"];
/// The longest name of a recipient, in characters.
const LONGEST: usize = 200;
/// The most faults that are told of one list.
const MOST_FAULTS: usize = 20;

/// Reads a list. What is wrong is told line by line; where anything is, the list is not to be used.
pub(crate) fn read_copies(text: &str, file: FileId, findings: &mut Findings) -> Vec<ListedCopy> {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let body = text.get(start..).unwrap_or_default();
    let mut list = List { body, start, file, delimiter: delimiter(body), findings: Vec::new() };
    let copies = list.read();
    findings.extend(list.findings);
    copies
}

/// What parts the cells: of the signs that spreadsheets write, the one that gives most of the columns.
fn delimiter(body: &str) -> u8 {
    let head = body.lines().next().unwrap_or_default();
    let known = |sign: &u8| {
        let cells = head.split(char::from(*sign)).map(|cell| name_of(cell.trim_matches(['"', ' '])));
        cells.filter(|cell| COLUMNS.contains(&cell.as_str())).count()
    };
    // Of equals the last wins: the comma.
    [b'\t', b';', b','].into_iter().max_by_key(known).unwrap_or(b',')
}

/// A column's name, whatever its case.
fn name_of(cell: &str) -> String {
    cell.trim().to_lowercase()
}

struct List<'a> {
    body: &'a str,
    /// Where the body begins in the file: behind a byte order mark.
    start: usize,
    file: FileId,
    delimiter: u8,
    findings: Vec<Diagnostic>,
}

/// A line of the list, with the places of its cells.
struct Row {
    record: StringRecord,
    places: Vec<Range<usize>>,
}

impl List<'_> {
    fn read(&mut self) -> Vec<ListedCopy> {
        let mut reader = ReaderBuilder::new()
            .delimiter(self.delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(self.body.as_bytes());
        let mut rows = reader.records().map_while(Result::ok);
        let columns = match rows.next() {
            Some(head) => self.columns(head),
            None => {
                self.empty();
                None
            }
        };
        let Some(columns) = columns else { return Vec::new() };
        let mut copies: Vec<ListedCopy> = Vec::new();
        let mut seen: BTreeMap<CopyNumber, Span> = BTreeMap::new();
        for record in rows {
            if record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let row = self.row(record);
            let whole = self.span(row.places.first().map_or(0..0, Clone::clone));
            if copies.len() >= usize::from(CopyNumber::MOST) {
                let message = phrase!("copies-too-many", most = CopyNumber::MOST);
                self.stop(message, whole);
                break;
            }
            if self.findings.iter().filter(|finding| finding.is_error()).count() >= MOST_FAULTS {
                self.stop(phrase!("copies-stopped"), whole);
                break;
            }
            copies.extend(self.copy(&row, columns, &mut seen));
        }
        if copies.is_empty() && !self.findings.iter().any(Diagnostic::is_error) {
            self.empty();
        }
        copies
    }

    /// The places of the columns among the cells; none where one is missing, or there twice.
    fn columns(&mut self, record: StringRecord) -> Option<[usize; 3]> {
        let row = self.row(record);
        let names: Vec<String> = row.record.iter().map(name_of).collect();
        let mut columns = [0; 3];
        for (wanted, column) in COLUMNS.iter().zip(&mut columns) {
            let mut found = names.iter().enumerate().filter(|(_, name)| name == wanted).map(|(at, _)| at);
            match (found.next(), found.next()) {
                (Some(at), None) => *column = at,
                (Some(_), Some(second)) => {
                    let place = row.places.get(second).cloned().unwrap_or_default();
                    let finding =
                        Diagnostic::error("copies-column", phrase!("copies-column-twice", name = wanted));
                    self.findings
                        .push(finding.at(self.span(place)).hint(phrase!("copies-column-twice.hint")));
                }
                (None, _) => {
                    let end = row.places.last().map_or(0, |last| last.end);
                    let place = row.places.first().map_or(0, |first| first.start)..end;
                    let short = names.iter().map(String::as_str).filter(|name| name.len() <= LONGEST);
                    let hint = did_you_mean(wanted, short)
                        .unwrap_or_else(|| phrase!("copies-column.hint", names = Argument::ticked(COLUMNS)));
                    let finding = Diagnostic::error("copies-column", phrase!("copies-column", name = wanted));
                    self.findings.push(finding.at(self.span(place)).hint(hint));
                }
            }
        }
        (!self.findings.iter().any(Diagnostic::is_error)).then_some(columns)
    }

    /// Reads one line; none where something is wrong with it. One fault hides no other.
    fn copy(
        &mut self,
        row: &Row,
        [number, recipient, languages]: [usize; 3],
        seen: &mut BTreeMap<CopyNumber, Span>,
    ) -> Option<ListedCopy> {
        let number = self.number(row, number, seen);
        let recipient = self.recipient(row, recipient);
        let languages = self.languages(row, languages);
        Some(ListedCopy { number: number?, recipient: recipient?, languages: languages? })
    }

    fn number(
        &mut self,
        row: &Row,
        column: usize,
        seen: &mut BTreeMap<CopyNumber, Span>,
    ) -> Option<CopyNumber> {
        let cell = row.record.get(column).unwrap_or_default().trim();
        let place = self.place(row, column);
        let Some(number) = CopyNumber::parse(cell) else {
            let message = phrase!("copies-number", value = beginning(cell), most = CopyNumber::MOST);
            let finding = Diagnostic::error("copies-number", message).hint(phrase!("copies-number.hint"));
            self.findings.push(finding.at(place));
            return None;
        };
        if let Some(first) = seen.get(&number) {
            let finding = Diagnostic::error("copies-number-twice", phrase!("copies-number-twice", number))
                .at(place)
                .label(*first, phrase!("copies-number-twice.label"))
                .hint(phrase!("copies-number-twice.hint"));
            self.findings.push(finding);
            return None;
        }
        seen.insert(number, place);
        Some(number)
    }

    fn languages(&mut self, row: &Row, column: usize) -> Option<LanguageSet> {
        let cell = row.record.get(column).unwrap_or_default().trim();
        let set = LanguageSet::parse(cell);
        if set.is_none() {
            let message = phrase!("copies-languages", value = beginning(cell));
            let finding =
                Diagnostic::error("copies-languages", message).hint(phrase!("copies-languages.hint"));
            self.findings.push(finding.at(self.place(row, column)));
        }
        set
    }

    fn recipient(&mut self, row: &Row, column: usize) -> Option<String> {
        let cell = row.record.get(column).unwrap_or_default();
        let text = nfc(cell.trim_matches(' ')).into_owned();
        let place = self.place(row, column);
        let control = text.chars().find(|character| character.is_control());
        let control = control.or_else(|| unprintable(&text).map(|(_, character)| character));
        let message = if text.is_empty() {
            Some(phrase!("copies-recipient-empty"))
        } else if let Some(character) = control {
            Some(phrase!("copies-recipient-control", code = format!("U+{:04X}", u32::from(character))))
        } else if text.chars().count() > LONGEST {
            Some(phrase!("copies-recipient-long", most = LONGEST))
        } else if is_path(&text) {
            Some(phrase!("copies-recipient-path"))
        } else {
            None
        };
        if let Some(message) = message {
            let finding =
                Diagnostic::error("copies-recipient", message).hint(phrase!("copies-recipient-empty.hint"));
            self.findings.push(finding.at(place));
            return None;
        }
        if formula::runs(&text) {
            let finding = Diagnostic::warning("copies-formula", phrase!("copies-formula"));
            self.findings.push(finding.at(place).hint(phrase!("copies-formula.hint")));
        }
        Some(text)
    }

    fn empty(&mut self) {
        let finding = Diagnostic::error("copies-empty", phrase!("copies-empty"));
        self.findings.push(finding.at(self.span(0..0)).hint(phrase!("copies-empty.hint")));
    }

    fn stop(&mut self, message: Phrase, at: Span) {
        let finding = Diagnostic::error("copies-stopped", message).at(at);
        self.findings.push(finding.hint(phrase!("copies-stopped.hint")));
    }

    fn row(&self, record: StringRecord) -> Row {
        let from = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
        let places = places(self.body.as_bytes(), from, self.delimiter);
        Row { record, places }
    }

    /// The place of a cell; of one that is missing, the end of its line.
    fn place(&self, row: &Row, column: usize) -> Span {
        let end = row.places.last().map_or(0, |last| last.end);
        self.span(row.places.get(column).cloned().unwrap_or(end..end))
    }

    fn span(&self, place: Range<usize>) -> Span {
        Span::new(self.file, place.start + self.start..place.end + self.start)
    }
}

/// The beginning of a cell, to be quoted.
fn beginning(cell: &str) -> String {
    cell.chars().take(40).filter(|character| !character.is_control()).collect()
}

/// Whether a name is written like a path.
fn is_path(text: &str) -> bool {
    text.starts_with(['/', '\\', '~']) || text.contains("../") || text.contains("..\\")
}

/// The places of the cells of the line that begins at or behind `from`.
fn places(bytes: &[u8], from: usize, delimiter: u8) -> Vec<Range<usize>> {
    let byte = |at: usize| bytes.get(at).copied();
    let mut at = from;
    // Empty lines before it belong to the reading of it.
    while matches!(byte(at), Some(b'\r' | b'\n')) {
        at += 1;
    }
    let mut places = Vec::new();
    loop {
        let start = at;
        if byte(at) == Some(b'"') {
            at += 1;
            loop {
                match (byte(at), byte(at + 1)) {
                    (Some(b'"'), Some(b'"')) => at += 2,
                    (Some(b'"'), _) => break,
                    (None, _) => break,
                    _ => at += 1,
                }
            }
        }
        while byte(at).is_some_and(|byte| byte != delimiter && byte != b'\r' && byte != b'\n') {
            at += 1;
        }
        places.push(start..at);
        if byte(at) != Some(delimiter) {
            return places;
        }
        at += 1;
    }
}

#[cfg(test)]
#[path = "copies_tests.rs"]
mod tests;
