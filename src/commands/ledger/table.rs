//! The ledger as a table for people.

use crate::base::text::columns;
use crate::commands::ledger::{Answer, Row, plain};
use crate::compose::ledger_view::LedgerView;

/// How far the lines below a commitment are set in.
const INDENT: &str = "     ";

/// Lists every commitment, and below it what each meeting says; `view` has the dates of all meetings.
pub(super) fn table(answer: &Answer<'_, '_>, view: &LedgerView) -> String {
    let mut out = String::new();
    for row in &answer.rows {
        out.push_str(&format!("{:>3}  {}\n", row.view.number, plain(&row.view.name)));
        out.push_str(&format!("{INDENT}{}\n", terms(answer, row)));
        for line in aligned(&lines(row, view)) {
            out.push_str(&format!("{INDENT}{line}\n"));
        }
    }
    out
}

/// Who owes whom how much until when, and how it stands.
fn terms(answer: &Answer<'_, '_>, row: &Row<'_, '_>) -> String {
    let (by, to) = (plain(&row.view.by), plain(&row.view.to));
    let mut terms = vec![if by == to { by } else { format!("{by} → {to}") }];
    terms.extend(row.view.value.iter().chain(&row.view.due).map(plain));
    terms.push(plain(&row.view.standing));
    if row.view.overdue {
        terms.push(answer.overdue.clone());
    }
    terms.join(" · ")
}

/// A line for each point: date and change once a meeting, stance and number, wording.
fn lines(row: &Row<'_, '_>, view: &LedgerView) -> Vec<[String; 4]> {
    let mut lines = Vec::new();
    for (cell, words) in &row.cells {
        let date = view.meetings.get(cell.column).map(|meeting| plain(&meeting.date)).unwrap_or_default();
        let mut once = Some((date, plain(&words.change_name)));
        for said in &words.said {
            let (date, change) = once.take().unwrap_or_default();
            lines.push([
                date,
                format!("{} {}", plain(&said.stance), said.point.as_deref().unwrap_or_default()),
                change,
                plain(&said.wording),
            ]);
        }
    }
    lines
}

/// The lines with their cells below one another; Hangul is twice as wide as Latin letters.
fn aligned<const N: usize>(lines: &[[String; N]]) -> Vec<String> {
    let mut widths = [0; N];
    for line in lines {
        for (width, cell) in widths.iter_mut().zip(line) {
            *width = columns(cell).max(*width);
        }
    }
    let pad = |(cell, width): (&String, usize)| format!("{cell}{}  ", " ".repeat(width - columns(cell)));
    lines
        .iter()
        .map(|line| line.iter().zip(widths).map(pad).collect::<String>().trim_end().to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hangul_takes_two_columns() {
        let lines = aligned(&[["약속".into(), "a".into()], ["Agreed".into(), "b".into()]]);
        assert_eq!(lines, ["약속    a", "Agreed  b"]);
    }
}
