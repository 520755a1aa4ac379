//! Reading one TOML table key by key, so that one fault hides no other (layer `load`).
//!
//! Every reader method reports what is wrong with its key and goes on; [`Table::finish`] reports the keys nobody
//! asked for.

use std::cell::RefCell;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::base::diag::{Diagnostic, Findings};
use crate::base::phrase::{Argument, Phrase, phrase};
use crate::base::source::{FileId, Span};
use crate::base::suggest::{did_you_mean, nearest};
use crate::base::text;
use crate::model::{Id, TagId};

/// What all tables of one file share.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    /// The file.
    pub file: FileId,
    /// Where findings go.
    pub findings: &'a RefCell<Findings>,
    /// The role tags that the file names.
    pub tags: &'a RefCell<Vec<Located<TagId>>>,
}

impl Context<'_> {
    /// Reports a finding.
    pub(super) fn report(&self, diagnostic: Diagnostic) {
        self.findings.borrow_mut().push(diagnostic);
    }

    /// A span in this file.
    pub(super) fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.file, range)
    }
}

/// A value with its place.
#[derive(Debug, Clone)]
pub(super) struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

/// One value of a table, with the key it stands under.
#[derive(Clone, Copy)]
pub(super) struct Item<'a> {
    /// The key.
    pub key: &'a str,
    /// The value as parsed.
    pub value: &'a DeValue<'a>,
    /// Where the value stands.
    pub span: Span,
    /// The file's context.
    pub context: Context<'a>,
}

impl<'a> Item<'a> {
    /// Reports that the value is of another type than expected.
    pub(super) fn wrong_type(&self, expected: Expected) {
        let found = phrase!("toml-type", kind = self.value.type_str());
        let (expected, hint) = expected.phrases();
        let message = phrase!("wrong-toml-type", key = self.key, found, expected);
        self.context.report(Diagnostic::error("wrong-type", message).at(self.span).hint(hint));
    }

    /// The value as a text: NFC, of bounded length, without control characters.
    pub(super) fn text(&self) -> Option<Located<String>> {
        let Some(raw) = self.value.as_str() else {
            self.wrong_type(Expected::Text);
            return None;
        };
        if raw.chars().count() > text::MAX_FIELD {
            let message = phrase!("over-long-text", id = self.key, most = text::MAX_FIELD);
            self.context.report(
                Diagnostic::error("over-long-text", message)
                    .at(self.span)
                    .hint(phrase!("over-long-text.hint")),
            );
            return None;
        }
        if let Some((_, c)) = text::unprintable(raw) {
            let message = phrase!("prints-control-character", id = self.key, character = text::describe(c));
            self.context.report(
                Diagnostic::error("control-character", message)
                    .at(self.span)
                    .hint(phrase!("control-character.hint")),
            );
            return None;
        }
        if !text::is_nfc(raw) {
            self.context.report(
                Diagnostic::warning("decomposed-text", phrase!("decomposed-value", key = self.key))
                    .at(self.span)
                    .hint(phrase!("decomposed-file.hint")),
            );
        }
        Some(Located { value: text::nfc(raw).into_owned(), span: self.span })
    }

    /// The value as a whole number.
    pub(super) fn integer(&self) -> Option<Located<i64>> {
        let value = self.value.as_integer().and_then(|integer| {
            i64::from_str_radix(&integer.as_str().replace('_', ""), integer.radix()).ok()
        });
        if value.is_none() {
            self.wrong_type(Expected::Integer);
        }
        value.map(|value| Located { value, span: self.span })
    }

    /// The value as a list of items.
    pub(super) fn list(&self) -> Option<Vec<Item<'a>>> {
        let Some(array) = self.value.as_array() else {
            self.wrong_type(Expected::List);
            return None;
        };
        Some(array.iter().map(|value| self.item(value)).collect())
    }

    /// The value as a table.
    pub(super) fn table(&self, what: &'static str) -> Option<Table<'a>> {
        let Some(table) = self.value.as_table() else {
            self.wrong_type(Expected::Table);
            return None;
        };
        Some(Table::new(table, self.span, what, self.context))
    }

    fn item(&self, value: &'a Spanned<DeValue<'a>>) -> Item<'a> {
        Item {
            key: self.key,
            value: value.get_ref(),
            span: self.context.span(value.span()),
            context: self.context,
        }
    }
}

/// The type that a key wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    /// A text in quotes.
    Text,
    /// A list.
    List,
    /// A table.
    Table,
    /// A whole number.
    Integer,
    /// A date.
    Date,
    /// `true` or `false`.
    Boolean,
}

impl Expected {
    /// The type in words, and what to write.
    fn phrases(self) -> (Phrase, Phrase) {
        match self {
            Self::Text => (phrase!("expected-text"), phrase!("expected-text.hint")),
            Self::List => (phrase!("expected-list"), phrase!("expected-list.hint")),
            Self::Table => (phrase!("expected-table"), phrase!("expected-table.hint")),
            Self::Integer => (phrase!("expected-integer"), phrase!("expected-integer.hint")),
            Self::Date => (phrase!("expected-date"), phrase!("date-as-text.hint")),
            Self::Boolean => (phrase!("expected-boolean"), phrase!("expected-boolean.hint")),
        }
    }
}

/// One table under reading.
pub(super) struct Table<'a> {
    table: &'a DeTable<'a>,
    /// Where the table stands.
    pub span: Span,
    /// What the table describes: a variant of `table` in `ui/*/load.ftl`.
    what: &'static str,
    /// The file's context.
    pub context: Context<'a>,
    asked: RefCell<Vec<&'static str>>,
}

impl<'a> Table<'a> {
    /// Starts to read a table.
    pub(super) fn new(table: &'a DeTable<'a>, span: Span, what: &'static str, context: Context<'a>) -> Self {
        Self { table, span, what, context, asked: RefCell::default() }
    }

    /// What the table describes, in words.
    pub(super) fn name(&self) -> Phrase {
        phrase!("table", what = self.what)
    }

    /// The item under a key, if it is there.
    pub(super) fn get(&self, key: &'static str) -> Option<Item<'a>> {
        self.asked.borrow_mut().push(key);
        let (key, value) = self.table.get_key_value(key)?;
        Some(Item {
            key: key.get_ref(),
            value: value.get_ref(),
            span: self.context.span(value.span()),
            context: self.context,
        })
    }

    /// The item under a key; its absence is an error.
    pub(super) fn need(&self, key: &'static str) -> Option<Item<'a>> {
        let item = self.get(key);
        if item.is_none() {
            let message = phrase!("missing-key", table = self.name(), key);
            self.context.report(
                Diagnostic::error("missing-key", message)
                    .at(self.head())
                    .hint(phrase!("missing-key.hint", key)),
            );
        }
        item
    }

    /// The tables under a key: `[[key]]` or a list of inline tables. A missing key has none.
    pub(super) fn tables(&self, key: &'static str, what: &'static str) -> Vec<Table<'a>> {
        let Some(item) = self.get(key) else { return Vec::new() };
        item.list().unwrap_or_default().into_iter().filter_map(|item| item.table(what)).collect()
    }

    /// All items, whatever their keys: for tables whose keys the user chooses.
    pub(super) fn items(&self) -> impl Iterator<Item = (Span, Item<'a>)> {
        let context = self.context;
        self.table.iter().map(move |(key, value)| {
            let item = Item {
                key: key.get_ref(),
                value: value.get_ref(),
                span: context.span(value.span()),
                context,
            };
            (context.span(key.span()), item)
        })
    }

    /// Reports the keys that nobody asked for.
    pub(super) fn finish(self) {
        let asked = self.asked.borrow();
        for key in self.table.keys().filter(|key| !asked.contains(&key.get_ref().as_ref())) {
            let name = key.get_ref().as_ref();
            let known = || asked.iter().copied();
            let listed = || {
                let mut names: Vec<_> = known().collect();
                names.sort_unstable();
                names.dedup();
                phrase!("unknown-key.known", keys = Argument::ticked(names))
            };
            let message = phrase!("unknown-key", key = name, table = self.name());
            self.context.report(
                Diagnostic::error("unknown-key", message)
                    .at(self.context.span(key.span()))
                    .instead(name, nearest(name, known()))
                    .hint(did_you_mean(name, known()).unwrap_or_else(listed)),
            );
        }
    }

    /// The first line of the table, as the place of what is missing in it.
    pub(super) fn head(&self) -> Span {
        let end = self.table.keys().map(|key| key.span().end).filter(|end| *end >= self.span.start).min();
        Span { end: end.unwrap_or(self.span.end).max(self.span.start), ..self.span }
    }
}

/// What a registry's entries are called.
pub(super) fn noun<T: Id>() -> Phrase {
    phrase!("noun", noun = T::NOUN)
}
