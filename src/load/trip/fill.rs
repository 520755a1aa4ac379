//! What is known, and what is said to be open: `to-fill = ["lead", "venue"]` (layer `load`).

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, phrase};
use crate::base::source::Span;
use crate::load::spans::Spans;
use crate::load::table::{Item, Table};
use crate::model::{Fill, Subject};

/// The keys of a table that are still to be filled in.
pub(super) struct ToFill(Vec<(&'static str, Span)>);

impl ToFill {
    /// Reads `to-fill`; only these keys may be open.
    pub(super) fn read(
        table: &Table<'_>,
        keys: &'static [&'static str],
        subject: &Subject,
        spans: &mut Spans,
    ) -> Self {
        let mut open: Vec<(&'static str, Span)> = Vec::new();
        let Some(item) = table.get("to-fill") else { return Self(open) };
        spans.set(subject, "to-fill", item.span);
        for item in item.list().unwrap_or_default() {
            let parse = |text: &str| keys.iter().copied().find(|key| *key == text);
            let Some(key) = item.member(parse, keys) else { continue };
            if open.iter().any(|(other, _)| *other == key) {
                item.context.report(
                    Diagnostic::error("duplicate-id", phrase!("to-fill-twice", key))
                        .at(item.span)
                        .hint(phrase!("twice.hint")),
                );
                continue;
            }
            open.push((key, item.span));
        }
        Self(open)
    }

    /// Whether a key is open.
    pub(super) fn has(&self, key: &str) -> bool {
        self.0.iter().any(|(open, _)| *open == key)
    }

    /// Reads a key that may be open. Given and open at once is an error.
    pub(super) fn fill<T>(
        &self,
        table: &Table<'_>,
        key: &'static str,
        (subject, spans): (&Subject, &mut Spans),
        read: impl FnOnce(&Item<'_>) -> Option<T>,
    ) -> Option<Fill<T>> {
        let open = self.0.iter().find(|(open, _)| *open == key);
        match (table.get(key), open) {
            (Some(item), open) => {
                spans.set(subject, key, item.span);
                if let Some((_, span)) = open {
                    item.context.report(
                        Diagnostic::error("filled-to-fill", phrase!("filled-to-fill", key))
                            .at(*span)
                            .label(Some(item.span), phrase!("filled-to-fill.here"))
                            .hint(phrase!("filled-to-fill.hint", key)),
                    );
                }
                read(&item).map(Fill::Known)
            }
            (None, Some((_, span))) => {
                spans.set(subject, key, *span);
                Some(Fill::ToFill)
            }
            (None, None) => None,
        }
    }

    /// The same for a key that must be given or open.
    pub(super) fn need<T>(
        &self,
        table: &Table<'_>,
        key: &'static str,
        place: (&Subject, &mut Spans),
        read: impl FnOnce(&Item<'_>) -> Option<T>,
    ) -> Option<Fill<T>> {
        if table.get(key).is_none() && !self.has(key) {
            table.context.report(
                Diagnostic::error("missing-key", phrase!("missing-key", table = table.name(), key))
                    .at(table.head())
                    .hint(phrase!(
                        "missing-key-to-fill.hint",
                        key,
                        example = Argument::from(format!("to-fill = [\"{key}\"]"))
                    )),
            );
        }
        self.fill(table, key, place, read)
    }
}
