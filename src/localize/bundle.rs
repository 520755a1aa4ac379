//! What Fluent looks messages up in (layer `localize`): the shared messages of a locale once for all its meetings, and
//! for each meeting a small bundle of its own messages and the shared files that they refer to.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;

use crate::base::source::FileId;
use crate::localize::analyse::references;
use crate::localize::ast::Entry;
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
        let needed = needed(catalog, scope);
        let shared = catalog.shared.files.iter().zip(&catalog.shared.resources);
        let shared = shared.filter(|(file, _)| needed.contains(file)).map(|(_, resource)| resource);
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
fn needed(catalog: &Catalog, scope: &Scope) -> BTreeSet<FileId> {
    let mut files = BTreeSet::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut waiting: Vec<&Entry> = scope.entries.values().collect();
    while let Some(entry) = waiting.pop() {
        for (id, _) in references(entry) {
            if scope.entries.contains_key(&id) {
                continue;
            }
            if let Some(entry) = catalog.shared.entries.get(&id)
                && seen.insert(id)
            {
                files.insert(entry.id.span.file);
                waiting.push(entry);
            }
        }
    }
    files
}
