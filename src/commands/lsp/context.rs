//! What is being written at a place of an FTL text. The text is rarely whole while it is typed: it is read as it
//! stands, without a parser.

use std::ops::Range;

/// What is being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Context {
    /// The name of a message, at the start of a line.
    Id,
    /// The name of an attribute of this message.
    Attribute(String),
    /// Something in braces, in this message.
    Braces {
        /// The message.
        entry: String,
        /// The function whose arguments are written, with how many stand before.
        call: Option<(String, usize)>,
    },
    /// The value of an option of a function.
    Value {
        /// The function.
        function: String,
        /// The option.
        option: String,
    },
}

/// What is being written at a byte, and the bytes of the word that has been begun.
pub(super) fn at(text: &str, offset: usize) -> Option<(Context, Range<usize>)> {
    let before = text.get(..offset)?;
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let line = before.get(line_start..)?;
    if line.starts_with('#') {
        return None;
    }
    let name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if line.trim_start_matches('-').chars().all(name) {
        return Some((Context::Id, line_start..offset));
    }
    let body = line.trim_start_matches(' ');
    if let Some(begun) = body.strip_prefix('.')
        && body.len() < line.len()
        && begun.chars().all(name)
    {
        let entry = entry_before(text, line_start)?.0;
        return Some((Context::Attribute(entry.to_owned()), offset - begun.len()..offset));
    }
    let (entry, start) = entry_before(text, offset)?;
    let state = Scan::of(text.get(start..offset)?);
    if !state.in_braces() {
        return None;
    }
    if let Some(quote) = state.quote {
        let begun = start + quote + 1..offset;
        let (function, _) = state.call()?;
        let option = text.get(start..start + quote)?.trim_end().strip_suffix(':')?.trim_end();
        let at = option.rfind(|c: char| !name(c)).map_or(0, |at| at + 1);
        let option = option.get(at..)?.to_owned();
        return Some((Context::Value { function, option }, begun));
    }
    let word = before
        .rfind(|c: char| !name(c) && c != '$')
        .map_or(0, |at| at + before.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    let word = word.max(start);
    Some((Context::Braces { entry: entry.to_owned(), call: state.call() }, word..offset))
}

/// The message that a byte stands in: its id, and where its text begins.
fn entry_before(text: &str, offset: usize) -> Option<(&str, usize)> {
    let mut end = text.get(offset..)?.find('\n').map_or(text.len(), |at| offset + at);
    loop {
        let start = text.get(..end)?.rfind('\n').map_or(0, |at| at + 1);
        let line = text.get(start..end)?;
        let first = line.chars().next().unwrap_or(' ');
        if first.is_ascii_alphabetic() || first == '-' {
            let equals = line.find('=')?;
            let after = start + equals + 1;
            return (after <= offset).then_some((line.get(..equals)?.trim_end(), after));
        }
        if first == '#' || start == 0 {
            return None;
        }
        end = start - 1;
    }
}

/// What marks a brace behind whose arrow variants stand: there is plain text again.
const VARIANTS: char = '>';

/// A text read from the `=` of its message on.
#[derive(Debug, Default)]
struct Scan {
    /// The open braces and calls: a call with its name, and its commas so far.
    open: Vec<(char, String, usize)>,
    /// Where the open quote stands.
    quote: Option<usize>,
}

impl Scan {
    fn of(text: &str) -> Self {
        let mut scan = Self::default();
        for (at, c) in text.char_indices() {
            match c {
                // Quotes end with their line.
                '\n' => scan.quote = None,
                '"' if scan.in_braces() => scan.quote = if scan.quote.is_some() { None } else { Some(at) },
                _ if scan.quote.is_some() => {}
                '{' => scan.open.push((c, String::new(), 0)),
                '(' if scan.in_braces() => {
                    let before = text.get(..at).unwrap_or_default().trim_end();
                    let start = before.rfind(|c: char| !c.is_ascii_uppercase()).map_or(0, |at| at + 1);
                    let name = before.get(start..).unwrap_or_default().to_owned();
                    scan.open.push((c, name, 0));
                }
                ',' => {
                    if let Some(last) = scan.open.last_mut() {
                        last.2 += 1;
                    }
                }
                '>' if text.get(..at).is_some_and(|before| before.ends_with('-')) => {
                    if let Some(last) = scan.open.last_mut().filter(|last| last.0 == '{') {
                        last.0 = VARIANTS;
                    }
                }
                '}' | ')' => {
                    scan.open.pop();
                }
                _ => {}
            }
        }
        scan
    }

    fn in_braces(&self) -> bool {
        self.open.last().is_some_and(|(sign, ..)| *sign != VARIANTS)
    }

    fn call(&self) -> Option<(String, usize)> {
        let (sign, name, commas) = self.open.last()?;
        (*sign == '(').then(|| (name.clone(), *commas))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn context(text: &str) -> Option<(Context, String)> {
        let offset = text.find('|').expect("a mark");
        let text = text.replacen('|', "", 1);
        at(&text, offset).map(|(context, range)| (context, text[range].to_owned()))
    }

    fn braces(entry: &str, call: Option<(&str, usize)>) -> Context {
        Context::Braces { entry: entry.to_owned(), call: call.map(|(name, count)| (name.to_owned(), count)) }
    }

    #[test]
    fn what_is_written_is_known() {
        for (text, expected, word) in [
            ("a = b\ntra|", Context::Id, "tra"),
            ("|", Context::Id, ""),
            ("-te|", Context::Id, "-te"),
            ("person-x = y\n    .ad|", Context::Attribute("person-x".into()), "ad"),
            ("a = 한국 { $ta| }", braces("a", None), "$ta"),
            ("a = {|", braces("a", None), ""),
            ("a =\n    b\n\n    { -term-b|", braces("a", None), "-term-b"),
            ("a = { $x } b { DATE($d|", braces("a", Some(("DATE", 0))), "$d"),
            ("a = { DATE($d, |", braces("a", Some(("DATE", 1))), ""),
            (
                "a = { DATE($d, style: \"lo|",
                Context::Value { function: "DATE".into(), option: "style".into() },
                "lo",
            ),
            ("a = { PLURAL($n) ->\n   [one] x { $|", braces("a", None), "$"),
        ] {
            assert_eq!(context(text), Some((expected, word.to_owned())), "{text}");
        }
    }

    #[test]
    fn in_plain_text_nothing_is_offered() {
        for text in [
            "a = b |",
            "a = { $x } c|",
            "# a { |",
            "a = b\n    c d|",
            "a = { \"x|",
            " x|",
            "}|",
            "a = { $n ->\n    [one] x|",
        ] {
            assert_eq!(context(text), None, "{text}");
        }
    }
}
