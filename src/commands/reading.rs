//! Reading a workspace without checking it: what benchmarks measure `check` against.

use std::path::Path;

use rayon::prelude::*;

use crate::base::assets;
use crate::base::diag::Findings;
use crate::base::fs::Root;
use crate::base::source::Sources;
use crate::load::load_workspace;
use crate::localize::catalog::Catalog;
use crate::model::{Language, MeetingId};

/// Reads and parses all TOML and FTL files of a workspace and checks nothing; returns how many messages it has, or none
/// where there is no workspace.
pub fn read_workspace(folder: &Path) -> Option<usize> {
    let root = Root::open(folder).ok()?;
    let mut sources = Sources::new();
    let loaded = load_workspace(&root, &mut sources, &mut Findings::new());
    let meetings: Vec<MeetingId> = loaded.workspace.as_ref()?.meetings.keys().cloned().collect();
    let opened: Vec<_> = Language::ALL
        .into_iter()
        .map(|language| {
            let interface = assets::interface(language.code());
            Catalog::open(&root, &loaded.paths.locales, language, &meetings, interface, &mut sources)
        })
        .collect();
    let parsed: Vec<Catalog> = opened
        .into_par_iter()
        .map(|(mut catalog, files)| {
            catalog.parse(files);
            catalog
        })
        .collect();
    let scopes =
        parsed.iter().flat_map(|catalog| std::iter::once(&catalog.shared).chain(catalog.meetings.values()));
    Some(scopes.map(|scope| scope.entries.len()).sum())
}
