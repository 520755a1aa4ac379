//! Setting documents and writing them, all or nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use serde_json::Value;

use crate::base::diag::Diagnostic;
use crate::base::fs::Staging;
use crate::base::hash::sha256;
use crate::commands::build::manifest::{MANIFEST, Manifest};
use crate::commands::build::plan::Output;
use crate::commands::build::register::Changes;
use crate::commands::ending::Stop;
use crate::commands::terminal::Interrupt;
use crate::compose::gate::Filtered;
use crate::model::CopyNumber;
use crate::typeset::{self, Engine, Places, Print};

/// For how many documents the engine keeps what it did not use again.
const MEMORY: usize = 2;

/// A document that has been set and written to the hidden folder.
#[derive(Debug, Clone)]
pub(in crate::commands) struct Written {
    /// What it is.
    pub output: Output,
    /// How many pages it has.
    pub pages: usize,
    /// How many bytes it has.
    pub bytes: usize,
    /// The hash of its bytes.
    pub sha256: String,
    /// What its pages carry to tell printouts apart.
    pub content_id: String,
    /// Its number, where it is one of several copies.
    pub copy: Option<CopyNumber>,
    /// The standards that it claims.
    pub standards: [&'static str; 2],
    /// What the engine warned of.
    pub warnings: Vec<Diagnostic>,
    /// Whether it is the slip of an addendum.
    pub addendum: bool,
}

/// Why a document was not written.
#[derive(Debug)]
pub(in crate::commands) enum Failure {
    /// It could not be set.
    Input(Vec<Diagnostic>),
    /// It could not be written.
    Environment(Stop),
    /// The run was stopped before.
    Stopped,
}

/// Why a run failed.
#[derive(Debug)]
pub(in crate::commands) enum Broken {
    /// A document could not be set.
    Input(Vec<Diagnostic>),
    /// A file could not be written.
    Environment(Stop),
}

/// Sorts the results of a run: all written, or why not.
pub(super) fn sort_results(results: Vec<Result<Vec<Written>, Failure>>) -> Result<Vec<Written>, Broken> {
    let mut written = Vec::new();
    let mut faults = Vec::new();
    for result in results {
        match result {
            Ok(set) => written.extend(set),
            Err(Failure::Input(found)) => faults.extend(found),
            Err(Failure::Environment(stop)) => return Err(Broken::Environment(stop)),
            Err(Failure::Stopped) => {}
        }
    }
    if faults.is_empty() {
        return Ok(written);
    }
    faults.sort_by_cached_key(|fault| (fault.span, fault.message.english()));
    faults.dedup();
    Err(Broken::Input(faults))
}

/// Files of an earlier run that this one no longer makes.
#[derive(Debug, Default)]
pub(super) struct Removed {
    /// Changed since by someone else, and kept.
    pub kept: Vec<String>,
}

/// A run that writes documents.
pub(in crate::commands) struct Run<'a> {
    staging: Staging,
    out: &'a Path,
    interrupt: &'a Interrupt,
    stopped: AtomicBool,
    /// How many documents there will be, and how many of them are set at the same time.
    documents: usize,
    at_once: usize,
    /// How many documents have been set.
    set: AtomicUsize,
}

impl<'a> Run<'a> {
    /// Opens the output folder for so many documents, of which so many are set at the same time.
    pub(in crate::commands) fn begin(
        out: &'a Path,
        interrupt: &'a Interrupt,
        (documents, at_once): (usize, usize),
    ) -> Result<Self, Stop> {
        let staging =
            Staging::begin(out).map_err(|error| Stop::unwritable(&out.display().to_string(), &error))?;
        interrupt.watch(Some(staging.folder().to_path_buf()));
        let (stopped, set) = (AtomicBool::new(false), AtomicUsize::new(0));
        let at_once = at_once.min(documents).max(1);
        Ok(Self { staging, out, interrupt, stopped, documents, at_once, set })
    }

    /// The output folder.
    pub(super) fn out(&self) -> &'a Path {
        self.out
    }

    /// Whether nothing more is to be set: interrupted, or a file could not be written.
    pub(super) fn is_stopped(&self) -> bool {
        self.interrupt.is_asked() || self.stopped.load(Ordering::Relaxed)
    }

    /// Sets one document and writes it to the hidden folder.
    pub(in crate::commands) fn set(
        &self,
        engine: &Engine,
        output: &Output,
        (briefing, print): (&Filtered, &Print),
        places: &dyn Places,
    ) -> Result<Written, Failure> {
        Ok(self.set_and_show(engine, output, (briefing, print), places)?.0)
    }

    /// Sets one document and writes it to the hidden folder; also returns it.
    pub(super) fn set_and_show(
        &self,
        engine: &Engine,
        output: &Output,
        (briefing, print): (&Filtered, &Print),
        places: &dyn Places,
    ) -> Result<(Written, typeset::Pdf), Failure> {
        let alone = self.documents == 1;
        let set = if alone { typeset::typeset_alone } else { typeset::typeset };
        let pdf = set(engine, briefing, print, places).map_err(Failure::Input)?;
        // Looking for what is old takes time, during which other threads wait.
        let set = self.set.fetch_add(1, Ordering::Relaxed) + 1;
        if set < self.documents && set.is_multiple_of(self.at_once) {
            typeset::forget(MEMORY.div_ceil(self.at_once));
        }
        self.keep(output, (briefing, print), pdf)
    }

    /// Writes a document that has been set to the hidden folder.
    pub(super) fn keep(
        &self,
        output: &Output,
        (briefing, print): (&Filtered, &Print),
        mut pdf: typeset::Pdf,
    ) -> Result<(Written, typeset::Pdf), Failure> {
        self.staging.write(&output.file, &pdf.bytes).map_err(|error| {
            self.stopped.store(true, Ordering::Relaxed);
            Failure::Environment(Stop::unwritable(&self.out.join(&output.file).display().to_string(), &error))
        })?;
        let written = Written {
            output: output.clone(),
            pages: pdf.pages,
            bytes: pdf.bytes.len(),
            sha256: sha256(&pdf.bytes),
            content_id: briefing.document.content_id.clone(),
            copy: print.copy,
            standards: print.standard_names(),
            warnings: std::mem::take(&mut pdf.warnings),
            addendum: false,
        };
        Ok((written, pdf))
    }

    /// Renames all files into place, without a manifest: they are no documents of the workspace.
    pub(in crate::commands) fn publish_alone(self) -> Result<(), Stop> {
        let (staging, out) = (self.staging, self.out);
        self.interrupt
            .hold(|| staging.publish(MANIFEST))
            .map_err(|error| Stop::unwritable(&out.display().to_string(), &error))
    }

    /// Renames all files into place, the manifest last, and removes what a full build no longer makes.
    pub(super) fn publish(
        self,
        manifest: &Manifest,
        register: &Changes,
        full: bool,
    ) -> Result<Removed, Stop> {
        let unwritable = |error: &std::io::Error| Stop::unwritable(&self.out.display().to_string(), error);
        let before = previous_outputs(self.out);
        for (name, bytes) in &register.files {
            self.staging.write(name, bytes).map_err(|error| unwritable(&error))?;
        }
        let out = self.out;
        let merged = manifest.with_earlier(read_manifest(out), |entry| {
            !full || (is_copy(entry) && file_of(entry).is_some_and(|file| out.join(file).is_file()))
        });
        self.staging.write(MANIFEST, &merged).map_err(|error| unwritable(&error))?;
        let out = self.out.to_path_buf();
        let now = manifest.output_files();
        let staging = self.staging;
        self.interrupt
            .hold(|| staging.publish(MANIFEST))
            .map_err(|error| Stop::unwritable(&out.display().to_string(), &error))?;
        if let Some(idle) = register.idle {
            fs::remove_file(out.join(idle)).map_err(|error| Stop::unwritable(idle, &error))?;
        }
        let mut removed = Removed::default();
        if full {
            for (file, hash) in before.into_iter().filter(|(file, _)| !now.contains(file)) {
                match fs::read(out.join(&file)) {
                    Ok(bytes) if sha256(&bytes) == hash => {
                        fs::remove_file(out.join(&file)).map_err(|error| Stop::unwritable(&file, &error))?;
                    }
                    Ok(_) => removed.kept.push(file),
                    Err(_) => {}
                }
            }
        }
        Ok(removed)
    }
}

fn read_manifest(out: &Path) -> Option<Value> {
    serde_json::from_slice(&fs::read(out.join(MANIFEST)).ok()?).ok()
}

/// The files that the manifest of an earlier run lists, with their hashes.
fn previous_outputs(out: &Path) -> BTreeMap<String, String> {
    let manifest = read_manifest(out).unwrap_or_default();
    let list = manifest.get("outputs").and_then(Value::as_array).cloned().unwrap_or_default();
    list.iter()
        // A copy that was issued is no left-over.
        .filter(|entry| !is_copy(entry))
        .filter_map(|entry| Some((file_of(entry)?.to_owned(), entry.get("sha256")?.as_str()?.to_owned())))
        .collect()
}

/// The file of a manifest's entry. A manifest is a file that anybody can write: it names nothing outside its folder.
fn file_of(entry: &Value) -> Option<&str> {
    entry.get("file")?.as_str().filter(|file| crate::base::fs::Root::is_inside(file))
}

fn is_copy(entry: &Value) -> bool {
    entry.get("copy").is_some_and(Value::is_string)
}
