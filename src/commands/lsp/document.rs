//! A document that is open in the editor.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::Arc;

use lsp_types::{TextDocumentContentChangeEvent, Uri};

use crate::base::source::Sources;
use crate::commands::lsp::lines::{Encoding, Lines};
use crate::localize::ast::Entry;
use crate::localize::syntax;

/// A document that is open in the editor, as it stands there.
pub(super) struct Document {
    /// As the editor names it.
    pub uri: Uri,
    /// Its version.
    pub version: i32,
    /// Its text.
    pub text: Arc<str>,
    /// Where its lines begin.
    pub lines: Lines,
    encoding: Encoding,
    entries: OnceCell<Vec<Entry>>,
}

impl Document {
    /// Opens a document.
    pub(super) fn open(uri: Uri, version: i32, text: &str, encoding: Encoding) -> Self {
        let lines = Lines::of(text, encoding);
        Self { uri, version, text: text.into(), lines, encoding, entries: OnceCell::new() }
    }

    /// Applies changes one after the other.
    pub(super) fn change(&mut self, version: i32, changes: Vec<TextDocumentContentChangeEvent>) {
        for change in changes {
            let text = match change.range {
                None => change.text,
                Some(range) => {
                    let bytes = self.lines.bytes(&self.text, range);
                    let mut text = String::with_capacity(self.text.len() + change.text.len());
                    text.push_str(self.text.get(..bytes.start).unwrap_or_default());
                    text.push_str(&change.text);
                    text.push_str(self.text.get(bytes.end..).unwrap_or_default());
                    text
                }
            };
            self.lines = Lines::of(&text, self.encoding);
            self.text = text.into();
        }
        self.version = version;
        self.entries = OnceCell::new();
    }

    /// Its messages and terms, if it is an FTL file. Spans are those of its text.
    pub(super) fn entries(&self) -> &[Entry] {
        self.entries.get_or_init(|| entries_of(&self.text))
    }

    /// The range of some bytes.
    pub(super) fn range(&self, bytes: &Range<usize>) -> lsp_types::Range {
        self.lines.range(&self.text, bytes)
    }
}

/// The messages and terms of an FTL text.
pub(super) fn entries_of(text: &str) -> Vec<Entry> {
    let file = Sources::new().add("", "");
    syntax::parse(text, file).entries
}

#[cfg(test)]
mod tests {
    use std::str::FromStr;

    use lsp_types::{Position, Range};

    use super::*;

    fn change(range: Option<(u32, u32, u32, u32)>, text: &str) -> TextDocumentContentChangeEvent {
        let range = range.map(|(a, b, c, d)| Range::new(Position::new(a, b), Position::new(c, d)));
        TextDocumentContentChangeEvent { range, range_length: None, text: text.to_owned() }
    }

    #[test]
    fn changes_build_on_each_other() {
        let uri = Uri::from_str("file:///a.ftl").expect("a URI");
        let mut document = Document::open(uri, 1, "title = 한국\r\nb = 𝒳y\n", Encoding::Utf16);
        assert_eq!(document.entries().len(), 2);
        document.change(
            2,
            vec![
                change(Some((0, 8, 0, 10)), "Seoul"),
                change(Some((1, 6, 1, 7)), "z"),
                change(Some((9, 0, 9, 0)), "c = d\n"),
                // Turned round, and past the end of its line.
                change(Some((0, 99, 0, 99)), "!"),
            ],
        );
        assert_eq!(&*document.text, "title = Seoul!\r\nb = 𝒳z\nc = d\n");
        assert_eq!(document.entries().len(), 3);
        document.change(3, vec![change(None, "")]);
        assert_eq!(&*document.text, "");
    }
}
