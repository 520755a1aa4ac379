//! Which messages print which: the closure over references (layer `localize`).

use std::collections::HashSet;

use crate::localize::ast::{Element, Entry, Expression, Inline, Pattern};
use crate::localize::catalog::Catalog;
use crate::model::MeetingId;

/// A set of messages that are printed, directly or through others.
#[derive(Debug, Default)]
pub(crate) struct Reach {
    seen: HashSet<(Option<MeetingId>, String)>,
}

impl Reach {
    /// Starts with nothing.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Adds a message as seen from a meeting, and all that it refers to.
    pub(crate) fn add(&mut self, catalog: &Catalog, meeting: Option<&MeetingId>, id: &str) {
        let mut waiting = vec![id.to_owned()];
        while let Some(id) = waiting.pop() {
            let own = meeting.filter(|meeting| {
                catalog.meetings.get(meeting).is_some_and(|scope| scope.entries.contains_key(&id))
                    || !catalog.shared.entries.contains_key(&id)
            });
            if !self.seen.insert((own.cloned(), id.clone())) {
                continue;
            }
            // What is nowhere may be missed in either place.
            if catalog.get(meeting, &id).is_none() {
                self.seen.insert((None, id.clone()));
            }
            if let Some(entry) = catalog.get(meeting, &id) {
                waiting.extend(references(entry).into_iter().map(|(id, _)| id));
            }
        }
    }

    /// Whether a message is in the set.
    pub(crate) fn has(&self, meeting: Option<&MeetingId>, id: &str) -> bool {
        self.seen.contains(&(meeting.cloned(), id.to_owned()))
    }
}

/// The messages and terms that an entry refers to, each with the attribute.
pub(crate) fn references(entry: &Entry) -> Vec<(String, Option<String>)> {
    let mut found = Vec::new();
    for (_, pattern) in entry.patterns() {
        each_inline(pattern, &mut |inline| match inline {
            Inline::Message(name, attribute) => {
                found.push((name.text.clone(), attribute.as_ref().map(|a| a.text.clone())));
            }
            Inline::Term(name, attribute, _) => {
                found.push((format!("-{}", name.text), attribute.as_ref().map(|a| a.text.clone())));
            }
            _ => {}
        });
    }
    found
}

/// Calls `visit` for every expression of a value, outer ones first.
pub(super) fn each_inline<'a>(pattern: &'a Pattern, visit: &mut dyn FnMut(&'a Inline)) {
    for element in &pattern.0 {
        if let Element::Placeable(expression) = element {
            in_expression(expression, visit);
        }
    }
}

fn in_expression<'a>(expression: &'a Expression, visit: &mut dyn FnMut(&'a Inline)) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, visit),
        Expression::Select { selector, variants } => {
            in_inline(selector, visit);
            for variant in variants {
                each_inline(&variant.value, visit);
            }
        }
    }
}

fn in_inline<'a>(inline: &'a Inline, visit: &mut dyn FnMut(&'a Inline)) {
    visit(inline);
    match inline {
        Inline::Term(_, _, named) => named.iter().for_each(|(_, value)| in_inline(value, visit)),
        Inline::Function(_, positional, named) => {
            positional.iter().for_each(|value| in_inline(value, visit));
            named.iter().for_each(|(_, value)| in_inline(value, visit));
        }
        Inline::Nested(expression) => in_expression(expression, visit),
        _ => {}
    }
}
