//! The status as a table.

use crate::base::phrase::{Phrase, UiLanguage, phrase};
use crate::base::text::columns;
use crate::commands::status::count::{Count, LocaleCount};
use crate::edit::survey::State;
use crate::localize::analyse::language_name;
use crate::model::Language;

/// What separates the counts of parts from those of words.
const BAR: &str = "|";

/// The heads of the columns.
fn heads(ui: UiLanguage) -> Vec<String> {
    let states = [State::Missing, State::Draft, State::Stale, State::Translated, State::Reviewed];
    let words = [
        phrase!("status-new"),
        phrase!("status-changed"),
        phrase!("status-confirmed"),
        phrase!("status-printed"),
    ];
    let bar = format!("{BAR} {}", phrase!("status-words").render(ui));
    let states = states.map(|state| state.phrase().render(ui));
    states.into_iter().chain([bar]).chain(words.map(|word: Phrase| word.render(ui))).collect()
}

/// The table of some locales, its words in a language.
pub(super) fn table(counts: &[LocaleCount], source: Language, ui: UiLanguage) -> String {
    let heads = heads(ui);
    let mut out = String::new();
    for (index, locale) in counts.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let mut rows: Vec<(String, Option<&Count>)> = Vec::new();
        rows.extend(locale.files.iter().map(|(file, count)| (file.clone(), Some(count))));
        if !locale.meetings.is_empty() {
            rows.push((phrase!("status-briefs").render(ui), None));
            rows.extend(locale.meetings.iter().map(|(meeting, count)| (format!("  {meeting}"), Some(count))));
        }
        rows.push((phrase!("status-all").render(ui), Some(&locale.total)));
        let (language, source) = (language_name(locale.language), language_name(source));
        let title = phrase!("status-title", language, source).render(ui);
        let names = rows.iter().map(|(name, _)| columns(name));
        let width = names.max().unwrap_or(0).max(columns(&title));
        out.push_str(&padded(&title, width));
        heads.iter().for_each(|head| out.push_str(&format!("  {head}")));
        out.push('\n');
        for (name, count) in rows {
            out.push_str(&padded(&name, width));
            if let Some(count) = count {
                row(&mut out, count, &heads);
            }
            out.push('\n');
        }
    }
    out
}

/// A text with spaces behind it; Hangul is twice as wide as Latin letters.
fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(columns(text))))
}

fn row(out: &mut String, count: &Count, heads: &[String]) {
    let mut cells: Vec<String> = count.parts.values().map(ToString::to_string).collect();
    cells.push(String::new());
    cells.extend([count.new, count.changed, count.confirmed].map(|number| number.to_string()));
    cells.push(count.percent().map_or_else(|| "–".to_owned(), |percent| format!("{percent} %")));
    for (head, cell) in heads.iter().zip(cells) {
        let width = columns(head);
        if cell.is_empty() {
            out.push_str(&format!("  {}", padded(BAR, width)));
        } else {
            out.push_str(&format!("  {}{cell}", " ".repeat(width.saturating_sub(columns(&cell)))));
        }
    }
}
