//! Where each field of each typed id stands (layer `load`).

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::base::source::Span;
use crate::model::{Field, Subject};

/// The span table: typed id and field → place. Later layers report by id and field.
#[derive(Debug, Default)]
pub(crate) struct Spans(BTreeMap<(Subject, Field), Span>);

impl Spans {
    /// Remembers a place.
    pub(crate) fn set(&mut self, subject: &Subject, field: impl Into<Field>, span: Span) {
        self.0.insert((subject.clone(), field.into()), span);
    }

    /// The place of a field, else of the table's id, else of nothing.
    pub(crate) fn get(&self, subject: &Subject, field: &str) -> Option<Span> {
        let find = |field: &str| self.0.get(&(subject.clone(), Cow::Owned(field.to_owned()))).copied();
        find(field)
            .or_else(|| field.split_once('.').and_then(|(outer, _)| find(outer)))
            .or_else(|| find("id"))
    }
}
