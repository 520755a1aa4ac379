//! Every rule about words has a seeded fault in every language that it applies to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::case::repository;
use crate::seeded::faults;

const LANGUAGES: [&str; 3] = ["en", "vi", "ko"];

/// What the rules of words are made of.
const LAYERS: [&str; 3] = ["src/lint", "src/localize", "src/edit"];

/// Rules that don't apply to a language: code, languages, why.
const EXEMPT: [(&str, &[&str], &str); 8] = [
    ("claim-words", &LANGUAGES, "of `claims.toml`, in the language of the source: `contradictions`"),
    ("missing-diacritics", &["en", "ko"], "Vietnamese alone writes tones"),
    ("tone-mark", &["en", "ko"], "Vietnamese alone writes tones; names stand as their bearers write them"),
    ("mixed-register", &["en", "vi"], "endings tell the register in Korean alone"),
    ("particle-notation", &["en", "vi"], "Korean alone has particles"),
    ("typed-particle", &["en", "vi"], "Korean alone has particles"),
    ("unresolved-particle", &["en", "vi"], "Korean alone has particles"),
    ("wrong-particle", &["en", "vi"], "Korean alone has particles"),
];

/// The codes that `docs/findings.md` has a section for.
fn documented() -> BTreeSet<String> {
    let page = fs::read_to_string(repository().join("docs/findings.md")).expect("the page");
    let codes = page.lines().filter_map(|line| line.strip_prefix("## `")?.strip_suffix('`'));
    codes.map(str::to_owned).collect()
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if !path.ends_with("tests.rs") {
            found.push(path);
        }
    }
}

/// The codes of findings that the layers of words make: texts in quotes that are codes, and no phrase's name.
fn codes() -> BTreeSet<String> {
    let mut files = Vec::new();
    LAYERS.iter().for_each(|layer| sources(&repository().join(layer), &mut files));
    // What no font has is found after composing, and is the translator's slip all the same.
    files.push(repository().join("src/typeset/glyphs.rs"));
    let documented = documented();
    let mut found = BTreeSet::new();
    for file in files {
        let text = fs::read_to_string(file).expect("a source file");
        let pieces: Vec<&str> = text.split('"').collect();
        for pair in pieces.windows(2) {
            let [before, word] = pair else { continue };
            // The first argument of a call, unless it names a phrase.
            let call = before.trim_end();
            let phrase = ["phrase!(", "both!("].iter().any(|name| call.ends_with(name));
            if documented.contains(*word) && call.ends_with('(') && !phrase {
                found.insert((*word).to_owned());
            }
        }
    }
    found
}

#[test]
fn every_rule_has_a_fault_in_every_language() {
    let codes = codes();
    assert!(codes.len() > 60, "the scan finds the codes: {}", codes.len());
    let mut seeded: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for fault in faults() {
        seeded.entry(fault.code.clone()).or_default().insert(fault.language().to_owned());
    }
    let mut wrong = Vec::new();
    for code in &codes {
        for language in LANGUAGES {
            let exempt =
                EXEMPT.iter().any(|(own, languages, _)| own == code && languages.contains(&language));
            let has = seeded.get(code).is_some_and(|languages| languages.contains(language));
            if exempt == has {
                wrong.push(format!(
                    "{code} in {language}: {}",
                    if has { "exempt, and seeded" } else { "no fault" }
                ));
            }
        }
    }
    wrong.extend(
        seeded.keys().filter(|code| !codes.contains(*code)).map(|code| format!("{code}: no such rule")),
    );
    wrong.extend(
        EXEMPT
            .iter()
            .filter(|(code, ..)| !codes.contains(*code))
            .map(|(code, ..)| format!("{code}: exempt, and no rule")),
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
