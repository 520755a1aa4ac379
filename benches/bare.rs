//! The bare engine: Typst with the same fonts, templates and data, and nothing of ours around it.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// A world of one document.
pub(crate) struct Bare {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: HashMap<FileId, Source>,
    data: (FileId, Bytes),
    print: (FileId, Bytes),
    main: FileId,
}

fn file_id(path: &str) -> FileId {
    RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).expect("a path")).intern()
}

impl Bare {
    /// Loads fonts and templates of the repository; `kind` is `meeting` or `pack`.
    pub(crate) fn new(repository: &Path, kind: &str, json: Vec<u8>) -> Self {
        let mut fonts = Vec::new();
        for name in ["Regular", "SemiBold", "Bold"] {
            let bytes = fs::read(repository.join(format!("fonts/PretendardGOV-{name}.ttf"))).expect("a font");
            fonts.extend(Font::iter(Bytes::new(bytes)));
        }
        let mut sources = HashMap::new();
        for entry in fs::read_dir(repository.join("templates")).expect("templates") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
            let id = file_id(&format!("/{name}"));
            sources.insert(id, Source::new(id, fs::read_to_string(&path).expect("a template")));
        }
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources,
            data: (file_id("/briefing.json"), Bytes::new(json)),
            print: (file_id("/print.json"), Bytes::from_string(r#"{"copy":null,"attached":[]}"#.to_owned())),
            main: file_id(&format!("/{kind}.typ")),
        }
    }

    /// Sets and exports the document, and returns the size of the file.
    pub(crate) fn set(&self) -> usize {
        let document = typst::compile::<PagedDocument>(self).output.expect("the document is set");
        let standards =
            PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).expect("the standards agree");
        let options = PdfOptions { ident: Smart::Custom("bench".into()), standards, ..PdfOptions::default() };
        typst_pdf::pdf(&document, &options).expect("the document is exported").len()
    }
}

impl World for Bare {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or(FileError::NotSource)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        [&self.data, &self.print]
            .into_iter()
            .find_map(|(known, bytes)| (*known == id).then(|| bytes.clone()))
            .ok_or(FileError::NotSource)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
