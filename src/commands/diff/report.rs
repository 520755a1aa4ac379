//! What has changed, for people and for programs.

use serde_json::{Value as Json, json};

use crate::base::phrase::{UiLanguage, count, phrase};
use crate::commands::diff::change::{Change, Kind, Words};
use crate::commands::diff::{Compared, Comparison};
use crate::commands::ending::Stop;
use crate::commands::terminal::Terminal;
use crate::edit::change::{Run, compare_within, figures, show};

/// How much comparing word by word may cost, over all texts: products of numbers of words.
const PURSE: usize = 400_000_000;

/// The most characters of a text that is new or gone that people are shown.
const SHOWN: usize = 600;

/// Writes the report for people to stdout, and its sum to stderr.
pub(super) fn human(comparison: &Comparison, terminal: &mut Terminal<'_>) -> Result<(), Stop> {
    let mut page = Page { language: terminal.language, colour: terminal.colour, out: String::new() };
    let mut purse = PURSE;
    for document in &comparison.documents {
        page.document(document, comparison, &mut purse);
    }
    terminal.print(page.out.as_bytes())?;
    let changes: usize = comparison.documents.iter().map(|one| one.changes.len()).sum();
    let documents = comparison.documents.len();
    terminal.say(&phrase!("diff-sum", changes = count(changes), documents = count(documents)));
    Ok(())
}

struct Page {
    language: UiLanguage,
    colour: bool,
    out: String,
}

impl Page {
    fn line(&mut self, text: &str) {
        self.out.push_str(text.trim_end());
        self.out.push('\n');
    }

    fn strong(&self, text: &str) -> String {
        if self.colour { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    fn document(&mut self, document: &Compared, comparison: &Comparison, purse: &mut usize) {
        let id = printable(&document.id);
        let state = match (document.in_old, document.in_new) {
            (false, _) => phrase!("diff-document-added", id),
            (_, false) => phrase!("diff-document-removed", id),
            _ if document.changes.is_empty() => phrase!("diff-document-same", id),
            _ => phrase!("diff-document-changed", id, changes = count(document.changes.len())),
        };
        let heading = self.strong(&state.render(self.language));
        self.line(&heading);
        let mut last = String::new();
        for change in &document.changes {
            let place = self.place(change, comparison.by_data);
            if place != last {
                self.line("");
                let heading = self.strong(&place);
                self.line(&heading);
                last = place;
            }
            self.change(change, purse);
        }
        self.line("");
    }

    /// Where a change is: meeting, part of the document, entry.
    fn place(&self, change: &Change, by_data: bool) -> String {
        let place = &change.place;
        if !by_data {
            let (old, new) = (place.old_number.as_deref(), place.new_number.as_deref());
            let (old, new) = (old.unwrap_or("–"), new.unwrap_or("–"));
            return phrase!("diff-on-pages", old, new).render(self.language);
        }
        let mut parts: Vec<String> = place.meeting.iter().map(|meeting| printable(&meeting.id)).collect();
        parts.push(place.section().phrase().render(self.language));
        let mut entry = Vec::new();
        match (&place.old_number, &place.new_number) {
            (Some(old), Some(new)) if old != new => entry.push(format!("{old} → {new}")),
            (old, new) => entry.extend(new.clone().or(old.clone())),
        }
        entry.extend(place.id.as_ref().map(|id| format!("`{id}`")));
        // One name is enough to find the entry.
        if place.id.is_none() {
            entry.extend(place.name.values().next().cloned());
        }
        let entry: Vec<String> = entry.iter().map(|part| shortened(part, 80)).collect();
        if !entry.is_empty() {
            parts.push(entry.join(" "));
        }
        parts.join(" · ")
    }

    fn change(&mut self, change: &Change, purse: &mut usize) {
        let mut line = format!("  {}", change.kind.phrase().render(self.language));
        if !change.place.field.is_empty() {
            line.push_str(&format!(" ({})", printable(&change.place.field())));
        }
        if change.also > 0 {
            line.push_str(&format!(
                "; {}",
                phrase!("diff-also", places = count(change.also)).render(self.language)
            ));
        }
        self.line(&line);
        for words in &change.words {
            let code = words.language.as_deref().unwrap_or("");
            let code = printable(code);
            let figures = changed_figures(words);
            if !figures.is_empty() {
                let shown: Vec<String> = figures
                    .iter()
                    .map(|(old, new)| self.strong(&printable(&format!("{old} → {new}"))))
                    .collect();
                let said = phrase!("diff-figures", figures = shown.join("; ")).render(self.language);
                self.line(&format!("    {code:3} {said}"));
            }
            let text = match (change.kind, &words.old, &words.new) {
                (Kind::Changed, old, new) => {
                    let (old, new) = (old.as_deref().unwrap_or(""), new.as_deref().unwrap_or(""));
                    shortened(&show(&compare_within(old, new, purse)), 4 * SHOWN)
                }
                (_, old, new) => shortened(new.as_ref().or(old.as_ref()).map_or("", String::as_str), SHOWN),
            };
            self.line(&format!("    {code:3} {text}"));
        }
    }
}

/// Figures that have become others; those that are only new or gone are told by the words.
fn changed_figures(words: &Words) -> Vec<(String, String)> {
    let (Some(old), Some(new)) = (&words.old, &words.new) else { return Vec::new() };
    figures(old, new).into_iter().filter_map(|(old, new)| old.zip(new)).collect()
}

/// A text from a file that anybody may have made, on one line: it gives a terminal no orders.
fn printable(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\n' => ' ',
            _ if character.is_control() => '\u{fffd}',
            _ => character,
        })
        .collect()
}

fn shortened(text: &str, most: usize) -> String {
    let text = printable(&text.replace("\n\n", " ¶ "));
    match text.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text,
    }
}

/// The report as JSON, `version` 1.
pub(super) fn json(comparison: &Comparison, (old, new): (&str, &str)) -> String {
    let mut purse = PURSE;
    let documents: Vec<Json> =
        comparison.documents.iter().map(|document| of_document(document, &mut purse)).collect();
    let changes: usize = comparison.documents.iter().map(|one| one.changes.len()).sum();
    let report = json!({
        "version": 1,
        "old": old,
        "new": new,
        "compared": if comparison.by_data { "data" } else { "pages" },
        "edition": comparison.by_data.then_some(&comparison.edition),
        "languages": comparison.languages,
        "changes": changes,
        "documents": documents,
    });
    format!("{report:#}\n")
}

fn of_document(document: &Compared, purse: &mut usize) -> Json {
    let state = match (document.in_old, document.in_new) {
        (false, _) => Kind::Added.name(),
        (_, false) => Kind::Removed.name(),
        _ if document.changes.is_empty() => "same",
        _ => Kind::Changed.name(),
    };
    let changes: Vec<Json> = document.changes.iter().map(|change| of_change(change, purse)).collect();
    json!({ "id": document.id, "state": state, "changes": changes })
}

fn of_change(change: &Change, purse: &mut usize) -> Json {
    let place = &change.place;
    let texts: Vec<Json> = change.words.iter().map(|words| of_words(change.kind, words, purse)).collect();
    json!({
        "kind": change.kind.name(),
        "meeting": place.meeting.as_ref().map(|meeting| &meeting.id),
        "section": place.section().name(),
        "id": place.id,
        "number": { "old": place.old_number, "new": place.new_number },
        "name": place.name,
        "field": place.field(),
        "also": change.also,
        "texts": texts,
    })
}

fn of_words(kind: Kind, words: &Words, purse: &mut usize) -> Json {
    let (old, new) = (words.old.as_deref().unwrap_or(""), words.new.as_deref().unwrap_or(""));
    let runs = if kind == Kind::Changed { compare_within(old, new, purse) } else { Vec::new() };
    let runs: Vec<Json> = runs
        .iter()
        .map(|run| match run {
            Run::Same(text) => json!({ "same": text }),
            Run::Old(text) => json!({ "old": text }),
            Run::New(text) => json!({ "new": text }),
        })
        .collect();
    let figures: Vec<Json> =
        changed_figures(words).iter().map(|(old, new)| json!({ "old": old, "new": new })).collect();
    json!({ "language": words.language, "old": words.old, "new": words.new, "figures": figures, "runs": runs })
}
