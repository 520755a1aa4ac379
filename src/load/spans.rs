//! Where each field of each typed id stands (layer `load`).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::base::source::Span;
use crate::model::{Field, Subject};

/// The span table: typed id and field → place. Later layers report by id and field.
#[derive(Debug, Default)]
pub(crate) struct Spans {
    places: BTreeMap<Subject, Vec<(Arc<str>, Span)>>,
    /// The names of fields, each held once: a thousand meetings share them.
    names: BTreeSet<Arc<str>>,
}

impl Spans {
    /// Remembers a place.
    pub(crate) fn set(&mut self, subject: &Subject, field: impl Into<Field>, span: Span) {
        let field = field.into();
        let name = self.names.get(&*field).cloned().unwrap_or_else(|| {
            let name: Arc<str> = field.into();
            self.names.insert(Arc::clone(&name));
            name
        });
        if !self.places.contains_key(subject) {
            self.places.insert(subject.clone(), Vec::new());
        }
        let Some(fields) = self.places.get_mut(subject) else { return };
        match fields.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = span,
            None => fields.push((name, span)),
        }
    }

    /// Gives back the room that was kept for more.
    pub(super) fn settle(&mut self) {
        self.places.values_mut().for_each(Vec::shrink_to_fit);
    }

    /// The place of a field, else of the table's id, else of nothing.
    pub(crate) fn get(&self, subject: &Subject, field: &str) -> Option<Span> {
        let fields = self.places.get(subject)?;
        let find = |field: &str| fields.iter().find(|(known, _)| **known == *field).map(|(_, span)| *span);
        find(field)
            .or_else(|| field.split_once('.').and_then(|(outer, _)| find(outer)))
            .or_else(|| find("id"))
    }
}
