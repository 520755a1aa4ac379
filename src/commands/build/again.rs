//! Building again and again: a document that would print what it has printed before is left as it is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::base::glyphs::FontFile;
use crate::base::hash::sha256;
use crate::commands::build::write::Written;
use crate::compose::gate::Filtered;
use crate::load::Paths;
use crate::typeset::{Print, Templates, template_data};

/// What earlier builds of a process have written.
#[derive(Debug, Default)]
pub(in crate::commands) struct Earlier {
    /// Where the workspace kept its parts when it was last read.
    pub paths: Option<Paths>,
    /// The hash of templates and fonts.
    press: String,
    /// The documents by their files, with the hash of what they print.
    documents: BTreeMap<String, (String, Vec<Written>)>,
    /// Those of a build that hasn't ended yet.
    now: Mutex<BTreeMap<String, (String, Vec<Written>)>>,
    /// The files that the last build has set.
    fresh: Mutex<BTreeSet<String>>,
}

impl Earlier {
    /// Begins a build. Where templates or fonts have changed, everything is set anew.
    pub(super) fn begin(&mut self, paths: &Paths, templates: &Templates, fonts: &[FontFile]) {
        self.paths = Some(paths.clone());
        let sources = templates.sources.iter().map(|(name, (_, text))| (name, sha256(text.as_bytes())));
        let files = templates.files.iter().map(|(name, bytes)| (name, sha256(bytes)));
        let fonts = fonts.iter().map(|font| (&font.name, font.sha256.clone()));
        let parts: Vec<String> =
            sources.chain(files).chain(fonts).map(|(name, hash)| format!("{name} {hash}")).collect();
        let press = sha256(parts.join("\n").as_bytes());
        if press != self.press {
            self.documents.clear();
            self.press = press;
        }
        self.now = Mutex::default();
        self.fresh = Mutex::default();
    }

    /// What was written of a document that prints the same and is still there; else what `set` writes.
    pub(super) fn or_set<E>(
        &self,
        (file, (briefing, print), out): (&str, (&Filtered, &Print), &Path),
        set: impl FnOnce() -> Result<Vec<Written>, E>,
    ) -> Result<Vec<Written>, E> {
        let data = sha256(template_data(briefing).as_bytes());
        let attached = print.attached.iter().map(|file| sha256(&file.bytes));
        let hash = sha256(attached.fold(data, |hashes, one| hashes + &one).as_bytes());
        let known = self.documents.get(file).filter(|(known, written)| {
            let stands = |one: &Written| {
                let size = fs::metadata(out.join(&one.output.file)).map(|meta| meta.len());
                size.is_ok_and(|size| size == one.bytes as u64)
            };
            *known == hash && written.iter().all(stands)
        });
        let written = match known {
            Some((_, written)) => written.clone(),
            None => {
                let written = set()?;
                self.fresh.lock().unwrap_or_else(PoisonError::into_inner).insert(file.to_owned());
                written
            }
        };
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        now.insert(file.to_owned(), (hash, written.clone()));
        Ok(written)
    }

    /// Ends a build whose files are in their places, and gives those that it has set.
    pub(super) fn end(&mut self, written: Vec<Written>) -> Vec<Written> {
        self.documents
            .extend(std::mem::take(&mut self.now).into_inner().unwrap_or_else(PoisonError::into_inner));
        let fresh = self.fresh.lock().unwrap_or_else(PoisonError::into_inner);
        written.into_iter().filter(|one| fresh.contains(&one.output.file)).collect()
    }
}
