//! What Fluent looks messages up in (layer `localize`): the shared messages of a locale once for all its meetings, and
//! for each meeting a small bundle of its own messages and the shared files that they refer to.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;

use crate::base::source::FileId;
use crate::localize::ast::{Element, Entry, Expression, Inline, Pattern};
use crate::localize::catalog::{Catalog, Scope};
use crate::localize::functions;
use crate::localize::printable::Kit;

/// Messages that can be printed.
#[derive(Clone)]
pub(crate) struct Bundle(pub Arc<FluentBundle<Arc<FluentResource>>>);

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bundle")
    }
}

impl Bundle {
    /// What all meetings share, and a message for each term.
    pub(crate) fn shared(catalog: &Catalog, kit: &Arc<Kit>) -> Self {
        Self::new(catalog, kit, catalog.shared.resources.iter().chain([&catalog.printer]))
    }

    /// A meeting's own messages, with the shared files that they refer to.
    pub(crate) fn own(catalog: &Catalog, kit: &Arc<Kit>, scope: &Scope) -> Self {
        let mut needed = Needed { catalog, scope, files: BTreeSet::new(), seen: BTreeSet::new() };
        scope.entries.values().for_each(|entry| needed.entry(entry));
        let shared = catalog.shared.files.iter().zip(&catalog.shared.resources);
        let shared = shared.filter(|(file, _)| needed.files.contains(file)).map(|(_, resource)| resource);
        Self::new(catalog, kit, shared.chain(&scope.resources))
    }

    /// The same messages as another bundle of the catalog, and some more.
    pub(crate) fn with(
        catalog: &Catalog,
        kit: &Arc<Kit>,
        scope: Option<&Scope>,
        more: &Arc<FluentResource>,
    ) -> Self {
        let own = scope.into_iter().flat_map(|scope| &scope.resources);
        Self::new(catalog, kit, catalog.shared.resources.iter().chain(own).chain([more]))
    }

    fn new<'r>(
        catalog: &Catalog,
        kit: &Arc<Kit>,
        resources: impl Iterator<Item = &'r Arc<FluentResource>>,
    ) -> Self {
        let language = catalog.language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks print as boxes, and all three languages run from left to right.
        bundle.set_use_isolating(false);
        functions::register(&mut bundle, kit).expect("functions have names of their own");
        for resource in resources {
            // Names taken twice have been reported by the catalog.
            let _ = bundle.add_resource(Arc::clone(resource));
        }
        Self(Arc::new(bundle))
    }
}

/// The shared files that a meeting's messages refer to, directly or through others.
struct Needed<'a> {
    catalog: &'a Catalog,
    scope: &'a Scope,
    files: BTreeSet<FileId>,
    seen: BTreeSet<&'a str>,
}

impl<'a> Needed<'a> {
    fn entry(&mut self, entry: &'a Entry) {
        entry.patterns().for_each(|(_, pattern)| self.pattern(pattern));
    }

    fn pattern(&mut self, pattern: &'a Pattern) {
        for element in &pattern.0 {
            if let Element::Placeable(expression) = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &'a Inline) {
        match inline {
            Inline::Message(name, _) => self.reference(&name.text, false),
            Inline::Term(name, _, named) => {
                self.reference(&name.text, true);
                named.iter().for_each(|(_, value)| self.inline(value));
            }
            Inline::Function(_, positional, named) => {
                positional.iter().for_each(|value| self.inline(value));
                named.iter().for_each(|(_, value)| self.inline(value));
            }
            Inline::Nested(expression) => self.expression(expression),
            Inline::Text(_) | Inline::Number(_) | Inline::Variable(_) => {}
        }
    }

    fn reference(&mut self, name: &'a str, term: bool) {
        // A message and a term never share a name.
        if !self.seen.insert(name) {
            return;
        }
        let id = if term { format!("-{name}") } else { name.to_owned() };
        if self.scope.entries.contains_key(&id) {
            return;
        }
        if let Some(entry) = self.catalog.shared.entries.get(&id) {
            self.files.insert(entry.id.span.file);
            self.entry(entry);
        }
    }
}
