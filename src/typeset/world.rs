//! The world that Typst sees: templates, fonts, one file of data, no clock, no network (layer `typeset`).

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, LazyLock};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, IntoValue as _};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::FontStore;

use crate::base::assets;
use crate::base::glyphs::FontFile;
use crate::base::source::FileId as SourceId;
use crate::typeset::parts::Parts;
use crate::typeset::print::Print;

/// The path of the data, the same for every document: Typst keeps each path for good, in 16 bits.
const DATA: &str = "/briefing.json";
/// The path of what is particular to one print.
const PRINT: &str = "/print.json";
/// The folder of the files that are attached.
const ATTACHED: &str = "/attached/";

/// The template files, the user's before the built-in ones.
#[derive(Debug, Clone, Default)]
pub(crate) struct Templates {
    /// Typst sources by name, with their number among the sources.
    pub sources: BTreeMap<String, (SourceId, String)>,
    /// Other files by name: pictures.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// What all documents of a run share.
pub(crate) struct Engine {
    library: &'static LazyHash<Library>,
    fonts: Arc<FontStore>,
    sources: HashMap<FileId, (SourceId, Source)>,
    files: HashMap<FileId, Bytes>,
    data: FileId,
}

impl Engine {
    /// Loads fonts and parses templates, once.
    pub(crate) fn new(fonts: &[FontFile], templates: &Templates) -> Self {
        let mut store = FontStore::new();
        for file in fonts {
            store.extend(load_fonts(file));
        }
        Self::of(Arc::new(store), templates, parse)
    }

    /// An engine with the same fonts; templates that are still the same are not parsed again.
    pub(crate) fn with_templates(&self, templates: &Templates) -> Self {
        Self::of(Arc::clone(&self.fonts), templates, |name, text| {
            let known = file_id(&format!("/{name}")).and_then(|id| self.sources.get(&id));
            match known {
                Some((_, source)) if source.text() == text => Some(source.clone()),
                _ => parse(name, text),
            }
        })
    }

    fn of(
        fonts: Arc<FontStore>,
        templates: &Templates,
        parse: impl Fn(&str, &str) -> Option<Source>,
    ) -> Self {
        let sources = templates
            .sources
            .iter()
            .filter_map(|(name, (number, text))| {
                Some((file_id(&format!("/{name}"))?, (*number, parse(name, text)?)))
            })
            .collect();
        let files = templates
            .files
            .iter()
            .filter_map(|(name, bytes)| Some((file_id(&format!("/{name}"))?, Bytes::new(bytes.clone()))))
            .collect();
        let data = file_id(DATA).expect("the path of the data is a path");
        Self { library: &LIBRARY, fonts, sources, files, data }
    }

    /// The number of a template among the sources of the run.
    pub(crate) fn source_number(&self, id: FileId) -> Option<SourceId> {
        self.sources.get(&id).map(|(number, _)| *number)
    }
}

/// Gets ready what all documents of a process share: library, built-in templates and fonts. Whoever needs them
/// meanwhile waits for them.
pub(crate) fn warm_up() {
    LazyLock::force(&LIBRARY);
    LazyLock::force(&TEMPLATES);
    LazyLock::force(&BUILT_IN);
}

/// Typst's library, built once for all builds of a process: it never changes.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    // Templates are told that the values of the data are files.
    let inputs = [("parts".into(), true.into_value())].into_iter().collect();
    LazyHash::new(Library::builder().with_inputs(inputs).build())
});

/// The built-in templates, parsed once for all builds of a process.
static TEMPLATES: LazyLock<HashMap<&'static str, Source>> = LazyLock::new(|| {
    let parse = |(name, text): (&'static str, &'static str)| {
        Some((name, Source::new(file_id(&format!("/{name}"))?, text.to_owned())))
    };
    assets::templates().into_iter().filter_map(parse).collect()
});

/// A template, parsed; one that is built in is not parsed again.
fn parse(name: &str, text: &str) -> Option<Source> {
    match TEMPLATES.get(name) {
        Some(source) if source.text() == text => Some(source.clone()),
        _ => Some(Source::new(file_id(&format!("/{name}"))?, text.to_owned())),
    }
}

/// The built-in fonts, parsed and hashed once for all builds of a process.
static BUILT_IN: LazyLock<Vec<(FontFile, Vec<Font>)>> = LazyLock::new(|| {
    assets::fonts()
        .into_iter()
        .map(|file| {
            let fonts = Font::iter(Bytes::new(file.data.clone())).collect();
            (file, fonts)
        })
        .collect()
});

fn load_fonts(file: &FontFile) -> Vec<(Font, FontInfo)> {
    let built_in = match file.data {
        Cow::Borrowed(_) => BUILT_IN.iter().find(|(known, _)| known.sha256 == file.sha256),
        Cow::Owned(_) => None,
    };
    let fonts = built_in
        .map_or_else(|| Font::iter(Bytes::new(file.data.clone())).collect(), |(_, fonts)| fonts.clone());
    fonts.into_iter().map(|font| (font.clone(), font.info().clone())).collect()
}

fn file_id(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

/// The world of one document.
pub(super) struct DocumentWorld<'a> {
    /// What all documents share.
    pub engine: &'a Engine,
    main: FileId,
    data: Parts,
    /// What is particular to this print.
    own: Vec<(FileId, Bytes)>,
}

impl<'a> DocumentWorld<'a> {
    /// The world in which a document is set from its data, by an entry of the templates (`meeting`, `pack`).
    pub(super) fn new(engine: &'a Engine, kind: &str, data: String) -> Self {
        let main = file_id(&format!("/{kind}.typ")).expect("the kinds of documents make paths");
        Self { engine, main, data: Parts::new(data), own: Vec::new() }.printed(&Print::default())
    }

    /// The same world, for one print of the document.
    pub(super) fn printed(mut self, print: &Print) -> Self {
        let file = |path: &str, bytes: Vec<u8>| Some((file_id(path)?, Bytes::new(bytes)));
        let attached =
            print.attached.iter().map(|one| file(&format!("{ATTACHED}{}", one.name), one.bytes.clone()));
        self.own = std::iter::once(file(PRINT, print.to_json())).chain(attached).flatten().collect();
        self
    }
}

impl World for DocumentWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        self.engine.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.engine.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.engine.sources.get(&id).map(|(_, source)| source.clone()).ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.engine.data {
            return Ok(self.data.whole());
        }
        if let Some(part) = self.data.file(id.get().vpath().get_without_slash()) {
            return Ok(part);
        }
        if let Some((_, bytes)) = self.own.iter().find(|(own, _)| *own == id) {
            return Ok(bytes.clone());
        }
        if let Some((_, source)) = self.engine.sources.get(&id) {
            return Ok(Bytes::from_string(source.clone()));
        }
        self.engine.files.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.engine.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        // A document has a version date, never the day on which it happens to be set.
        None
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}
