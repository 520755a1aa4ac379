//! The status as a table.

use std::fmt::Write;

use crate::commands::status::count::{Count, LocaleCount};
use crate::localize::analyse::language_name;
use crate::model::Language;

const HEADS: [&str; 10] =
    ["missing", "draft", "stale", "translated", "reviewed", "", "new", "changed", "confirmed", "printed"];

/// The table of some locales.
pub(super) fn table(counts: &[LocaleCount], source: Language) -> String {
    let mut out = String::new();
    for (index, locale) in counts.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let mut rows: Vec<(String, Option<&Count>)> = Vec::new();
        rows.extend(locale.files.iter().map(|(file, count)| (file.clone(), Some(count))));
        if !locale.meetings.is_empty() {
            rows.push(("what a brief prints".to_owned(), None));
            rows.extend(locale.meetings.iter().map(|(meeting, count)| (format!("  {meeting}"), Some(count))));
        }
        rows.push(("all".to_owned(), Some(&locale.total)));
        let title =
            format!("{} from {}", language_name(locale.language).english(), language_name(source).english());
        let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0).max(title.len());
        let _ = write!(out, "{title:<width$}");
        for head in HEADS {
            let _ = if head.is_empty() { write!(out, "  | words:") } else { write!(out, "  {head}") };
        }
        out.push('\n');
        for (name, count) in rows {
            let _ = write!(out, "{name:<width$}");
            if let Some(count) = count {
                row(&mut out, count);
            }
            out.push('\n');
        }
    }
    out
}

fn row(out: &mut String, count: &Count) {
    let mut cells: Vec<String> = count.parts.values().map(ToString::to_string).collect();
    cells.push(String::new());
    cells.extend([count.new, count.changed, count.confirmed].map(|number| number.to_string()));
    cells.push(count.percent().map_or_else(|| "–".to_owned(), |percent| format!("{percent} %")));
    for (head, cell) in HEADS.iter().zip(cells) {
        if head.is_empty() {
            out.push_str("  |       ");
        } else {
            let width = head.len();
            let _ = write!(out, "  {cell:>width$}");
        }
    }
}
