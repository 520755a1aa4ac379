//! Spaces: at the ends, doubled, before a punctuation mark, missing after a comma.

use crate::base::diag::Diagnostic;
use crate::base::phrase::{count, phrase};
use crate::base::source::{Sources, Span};
use crate::lint::flat::{Flat, HOLE, Part};
use crate::lint::rules::Sink;

/// The marks that no space stands before.
const MARKS: [char; 8] = [',', '.', ':', ';', '!', '?', ')', '”'];

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// Checks the spaces of a part.
pub(super) fn check(part: &Part<'_>, sources: &Sources, sink: &mut Sink<'_>) {
    for way in &part.ways {
        ends(part, way, sources, sink);
        inside(part, way, sink);
    }
}

fn ends(part: &Part<'_>, way: &Flat<'_>, sources: &Sources, sink: &mut Sink<'_>) {
    let mut at = 0;
    for line in way.text.split_inclusive('\n') {
        let body = line.trim_end_matches(['\n', '\r']);
        let bare = body.trim_end_matches(is_space);
        let last = at + line.len() == way.text.len();
        // The parser takes a value's last spaces off: they are looked up in the file.
        let span = if last && bare.len() == body.len() {
            way.span(at, at + body.len().max(1)).and_then(|span| {
                let text = sources.get(span.file).text();
                let rest = text.get(span.end..)?.split('\n').next()?.trim_end_matches('\r');
                let blank = !rest.is_empty() && rest.chars().all(is_space) && !way.text.ends_with(HOLE);
                blank.then(|| Span::new(span.file, span.end..span.end + rest.len()))
            })
        } else if bare.len() < body.len() && !bare.is_empty() {
            way.span(at + bare.len(), at + body.len())
        } else {
            None
        };
        if let Some(span) = span {
            sink.push(
                part,
                Diagnostic::warning("space-at-end", phrase!("space-at-end"))
                    .at(span)
                    .hint(phrase!("remove"))
                    .mend(span, ""),
            );
        }
        at += line.len();
    }
    let lead = way.text.len() - way.text.trim_start_matches(is_space).len();
    if lead > 0 && lead < way.text.len() {
        sink.push(
            part,
            Diagnostic::warning("space-at-start", phrase!("space-at-start"))
                .at(way.span(0, lead).unwrap_or(part.span()))
                .hint(phrase!("remove"))
                .mend(way.exact(0, lead).and_then(|span| placeable(span, sources)), ""),
        );
    }
}

/// The braces and quotes around a text that holds nothing else: `{ " " }`.
fn placeable(span: Span, sources: &Sources) -> Option<Span> {
    let text = sources.get(span.file).text();
    let before = text.get(..span.start)?.strip_suffix('"')?.trim_end_matches(' ').strip_suffix('{')?;
    let rest = text.get(span.end..)?.strip_prefix('"')?.trim_start_matches(' ').strip_prefix('}')?;
    Some(Span::new(span.file, before.len()..text.len() - rest.len()))
}

fn inside(part: &Part<'_>, way: &Flat<'_>, sink: &mut Sink<'_>) {
    let mut run: Option<usize> = None;
    let mut before: Option<char> = None;
    let mut chars = way.text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        // A line feed inside a paragraph prints as a space.
        if is_space(c) || c == '\n' {
            run = run.or(Some(at));
            continue;
        }
        if let Some(start) = run.take().filter(|start| *start > 0) {
            let gap = way.text.get(start..at).unwrap_or_default();
            // What joins two lines is left to the translator.
            let broken = gap.contains('\n');
            if !broken && gap.chars().count() > 1 {
                sink.push(
                    part,
                    Diagnostic::warning(
                        "double-space",
                        phrase!("double-space", spaces = count(gap.chars().count())),
                    )
                    .at(way.span(start, at))
                    .hint(phrase!("double-space.hint"))
                    .mend(way.exact(start, at), " "),
                );
            }
            let dots = c == '.' && way.text.get(at..).is_some_and(|rest| rest.starts_with(".."));
            let paragraph = gap.matches('\n').count() > 1;
            // `.5`, `.com`
            let begins = c == '.' && chars.peek().is_some_and(|(_, next)| next.is_alphanumeric());
            if MARKS.contains(&c) && !dots && !paragraph && !begins {
                sink.push(
                    part,
                    Diagnostic::warning("space-before-mark", phrase!("space-before-mark", mark = c))
                        .at(way.span(start, at + c.len_utf8()).or(way.span(at, at + c.len_utf8())))
                        .hint(phrase!("space-before-mark.hint", mark = c))
                        .mend((!broken).then(|| way.exact(start, at)).flatten(), ""),
                );
            }
            if matches!(before, Some('(' | '“')) {
                let open = before.unwrap_or_default();
                sink.push(
                    part,
                    Diagnostic::warning("space-before-mark", phrase!("space-after-bracket", mark = open))
                        .at(way.span(start, at))
                        .hint(phrase!("remove"))
                        .mend((!broken).then(|| way.exact(start, at)).flatten(), ""),
                );
            }
        } else if let (Some(mark @ (',' | ';')), true) = (before, c.is_alphabetic() || c == HOLE) {
            let after_letter = way
                .text
                .get(..at - mark.len_utf8())
                .and_then(|text| text.chars().next_back())
                .is_some_and(|c| c.is_alphabetic() || c == HOLE || c == ')' || c == '”');
            if after_letter {
                sink.push(
                    part,
                    Diagnostic::warning("no-space-after-mark", phrase!("no-space-after-mark", mark))
                        .at(way.span(at - mark.len_utf8(), at))
                        .hint(phrase!("no-space-after-mark.hint", mark))
                        .mend(way.after(at - mark.len_utf8(), at), " "),
                );
            }
        }
        before = Some(c);
    }
}
