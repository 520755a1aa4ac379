//! Where each field of each typed id stands (layer `load`).

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::source::{FileId, Span};
use crate::model::{Field, Subject};

/// The span table: typed id and field → place. Later layers report by id and field.
#[derive(Debug, Default)]
pub(crate) struct Spans {
    places: BTreeMap<Subject, Vec<Place>>,
    /// The numbers of the fields' names, each held once: a thousand meetings share them.
    names: BTreeMap<Arc<str>, u32>,
}

/// Where a field stands, in as little room as may be: there are hundreds of them in a meeting.
#[derive(Debug)]
struct Place {
    name: u32,
    file: FileId,
    start: u32,
    end: u32,
}

impl Spans {
    /// Remembers a place.
    pub(crate) fn set(&mut self, subject: &Subject, field: impl Into<Field>, span: Span) {
        let field = field.into();
        let name = self.names.get(&*field).copied().unwrap_or_else(|| {
            let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
            self.names.insert(field.into(), number);
            number
        });
        // A file of four gigabytes is none that is read.
        let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let place = Place { name, file: span.file, start: byte(span.start), end: byte(span.end) };
        if !self.places.contains_key(subject) {
            self.places.insert(subject.clone(), Vec::new());
        }
        let Some(fields) = self.places.get_mut(subject) else { return };
        match fields.iter_mut().find(|known| known.name == name) {
            Some(known) => *known = place,
            None => fields.push(place),
        }
    }

    /// Gives back the room that was kept for more.
    pub(super) fn settle(&mut self) {
        self.places.values_mut().for_each(Vec::shrink_to_fit);
    }

    /// The place of a field, else of the table's id, else of nothing.
    pub(crate) fn get(&self, subject: &Subject, field: &str) -> Option<Span> {
        let fields = self.places.get(subject)?;
        let find = |field: &str| {
            let name = *self.names.get(field)?;
            let place = fields.iter().find(|known| known.name == name)?;
            Some(Span::new(place.file, place.start as usize..place.end as usize))
        };
        find(field)
            .or_else(|| field.split_once('.').and_then(|(outer, _)| find(outer)))
            .or_else(|| find("id"))
    }
}
