//! The demo, built once for all tests of a run.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use serde_json::Value;

use super::reader::Pdf;
use super::structure::{Element, structure};
use crate::case::{Case, Ran, repository};

/// What a build gave.
pub struct Built {
    /// What it said.
    pub ran: Ran,
    /// The files of the output folder by their path in it.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The manifest.
    pub manifest: Value,
    opened: BTreeMap<String, Opened>,
}

/// What has been read of a document, once.
#[derive(Default)]
struct Opened {
    pdf: OnceLock<Pdf>,
    structure: OnceLock<Element>,
    data: OnceLock<Value>,
}

/// The demo as it stands: all meetings and the pack in every set of the workspace.
pub fn demo() -> &'static Built {
    static BUILT: OnceLock<Built> = OnceLock::new();
    BUILT.get_or_init(|| build(&Case::demo(), &[]))
}

/// The demo as a draft, in one, two and three languages.
pub fn draft() -> &'static Built {
    static BUILT: OnceLock<Built> = OnceLock::new();
    BUILT.get_or_init(|| {
        build(
            &Case::demo(),
            &["--draft", "--languages", "ko", "--languages", "vi+ko", "--languages", "en+vi+ko"],
        )
    })
}

/// The demo for the public, in one and two languages.
pub fn public() -> &'static Built {
    static BUILT: OnceLock<Built> = OnceLock::new();
    BUILT.get_or_init(|| {
        build(&Case::demo(), &["--edition", "public", "--languages", "en", "--languages", "vi+ko"])
    })
}

/// The demo in the editions that have a layout, sections or an order of their own: their packs, and some of the briefs in
/// the layouts, in one, two and three languages.
pub fn editions() -> &'static Built {
    static BUILT: OnceLock<Built> = OnceLock::new();
    BUILT.get_or_init(|| {
        let case = Case::demo();
        let sets = ["--languages", "ko", "--languages", "vi+ko", "--languages", "en+vi+ko"];
        let layouts = ["--edition", "interpreter", "--edition", "pocket"];
        let packs = ["--no-meetings", "--edition", "press", "--edition", "counterpart"];
        build(&case, &[&packs[..], &layouts, &sets].concat());
        let briefs = ["--meeting", "2025-10-30-gyeongju", "--meeting", "2026-03-17-seoul"];
        build(&case, &[&briefs[..], &layouts, &sets].concat())
    })
}

/// The demo on Letter paper, in one, two and three languages.
pub fn letter() -> &'static Built {
    static BUILT: OnceLock<Built> = OnceLock::new();
    BUILT.get_or_init(|| {
        build(
            &Case::demo().replace("briefpack.toml", "paper = \"a4\"", "paper = \"letter\""),
            &["--languages", "ko", "--languages", "vi+ko", "--languages", "en+vi+ko"],
        )
    })
}

/// The demo with attached files: the own side's in two languages, the public's in one.
pub fn attached() -> &'static Built {
    static BUILT: OnceLock<Built> = OnceLock::new();
    BUILT.get_or_init(|| {
        let case = Case::demo();
        build(&case, &["--attach", "--languages", "vi+ko"]);
        build(&case, &["--attach", "--languages", "en", "--edition", "public"])
    })
}

/// Numbered copies of the demo's pack, with attached files, and of one brief, without.
pub fn copies() -> &'static Built {
    static BUILT: OnceLock<Built> = OnceLock::new();
    BUILT.get_or_init(|| {
        let case = Case::demo().file("copies.csv", COPIES);
        build(&case, &["--copies", "copies.csv", "--attach"]);
        build(&case, &["--copies", "copies.csv", "--meeting", "2025-10-30-gyeongju"])
    })
}

/// Who gets these copies.
const COPIES: &str = "number,recipient,languages\r\n1,Văn phòng Bộ trưởng,vi+ko\r\n\
    2,\"장관실, 의전과\",vi+ko\r\n107,Sixth Recipient,vi+ko\r\n4,=SUM(A1),en+vi+ko\r\n1205,Fifth Recipient,ko\r\n";

/// Builds a workspace into its `out` folder.
#[track_caller]
pub fn build(case: &Case, args: &[&str]) -> Built {
    let mut all = vec!["build"];
    all.extend(args);
    let ran = case.run(&all).code(0);
    read(ran, &case.path().join("out"))
}

/// Reads an output folder.
pub fn read(ran: Ran, out: &Path) -> Built {
    let mut files = BTreeMap::new();
    gather(out, out, &mut files);
    let manifest = serde_json::from_slice(files.get("manifest.json").expect("a manifest")).expect("JSON");
    let opened = files.keys().map(|name| (name.clone(), Opened::default())).collect();
    Built { ran, files, manifest, opened }
}

fn gather(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            gather(root, &path, files);
        } else {
            let name = path.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/");
            files.insert(name, fs::read(&path).expect("a file"));
        }
    }
}

impl Built {
    /// The documents: all files but the manifest and the lists of copies.
    pub fn documents(&self) -> impl Iterator<Item = (&String, &Vec<u8>)> {
        let lists = ["manifest.json", "register.csv", "recall.csv"];
        self.files.iter().filter(move |(name, _)| !lists.contains(&name.as_str()))
    }

    /// The names of the documents.
    pub fn names(&self) -> Vec<&str> {
        self.documents().map(|(name, _)| name.as_str()).collect()
    }

    #[track_caller]
    fn opened(&self, name: &str) -> &Opened {
        self.opened.get(name).unwrap_or_else(|| panic!("no `{name}` in {:?}", self.names()))
    }

    /// Reads a document.
    #[track_caller]
    pub fn pdf(&self, name: &str) -> &Pdf {
        self.opened(name).pdf.get_or_init(|| Pdf::read(&self.files[name]))
    }

    /// Reads a document's tags.
    #[track_caller]
    pub fn structure(&self, name: &str) -> &Element {
        self.opened(name).structure.get_or_init(|| structure(self.pdf(name)))
    }

    /// The data that a document of the demo was set from.
    pub fn data(&self, facts: &Facts<'_>) -> &Value {
        self.opened(facts.file).data.get_or_init(|| {
            let (root, set) = (repository(), facts.languages.join("+"));
            let root = root.to_str().expect("a path");
            let mut args = vec!["data", root, "--languages", &set, "--edition", facts.edition];
            if let Some(meeting) = facts.meeting {
                args.extend(["--meeting", meeting]);
            }
            serde_json::from_str(&Case::empty().run(&args).code(0).stdout).expect("JSON")
        })
    }

    /// The manifest's outputs.
    pub fn outputs(&self) -> &[Value] {
        self.manifest["outputs"].as_array().expect("outputs")
    }
}

/// What one output of the manifest says of itself.
pub struct Facts<'a> {
    /// Its file.
    pub file: &'a str,
    /// Its languages, the lead language first.
    pub languages: Vec<&'a str>,
    /// Its meeting; none for the pack.
    pub meeting: Option<&'a str>,
    /// Its edition.
    pub edition: &'a str,
    /// Its content id.
    pub content_id: &'a str,
}

impl<'a> Facts<'a> {
    /// Reads an output of the manifest.
    pub fn of(output: &'a Value) -> Self {
        let text = |key: &str| output[key].as_str().unwrap_or_else(|| panic!("`{key}` in {output}"));
        Self {
            file: text("file"),
            languages: text("languages").split('+').collect(),
            meeting: (text("kind") == "meeting").then(|| text("id")),
            edition: text("edition"),
            content_id: text("content-id"),
        }
    }
}
