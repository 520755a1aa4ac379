//! Seeded faults: slips that a translator makes, each alone in a copy of the demo. Every one is found at its place, and
//! nothing else but what follows from it.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use rayon::prelude::*;
use serde::Deserialize;
use serde_json::Value;

use crate::case::{Case, repository};
use crate::sound;

/// The table of faults.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    fault: Vec<Fault>,
}

/// One slip.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Fault {
    /// The file that it is made in.
    pub file: String,
    /// The text that stands there once; the whole file, without it.
    old: Option<String>,
    /// What the slip makes of it; without it, the file or folder is gone.
    new: Option<String>,
    /// How often the new text stands there.
    times: Option<usize>,
    /// The finding.
    pub code: String,
    /// The text at whose beginning the finding stands; where the change begins, without it.
    at: Option<String>,
    /// The file that the finding stands in, if it is another one.
    found_in: Option<String>,
    /// Other findings that the slip brings with it.
    #[serde(default)]
    also: Vec<String>,
    /// The source locale, if it is not the demo's.
    source: Option<String>,
    /// The command that finds it, if it is not `check`.
    command: Option<Vec<String>>,
    /// `false` where this slip has no mend to the letter, though others of its code have.
    mends: Option<bool>,
}

/// All slips, sheet by sheet.
pub fn faults() -> Vec<Fault> {
    let mut sheets: Vec<_> = fs::read_dir(repository().join("tests/fixtures/seeded"))
        .expect("the sheets")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    sheets.sort();
    let read = |path: &PathBuf| {
        let table: Table =
            toml::from_str(&fs::read_to_string(path).expect("a sheet")).expect("a table of faults");
        table.fault
    };
    sheets.iter().flat_map(read).collect()
}

impl Fault {
    /// The language that the finding is about.
    pub fn language(&self) -> &str {
        let files = [self.found_in.as_deref(), Some(self.file.as_str())];
        let mut of = files.into_iter().flatten().filter_map(|file| file.strip_prefix("locales/")?.get(..2));
        of.next().expect("a file of a locale")
    }

    /// The demo with the slip in it, and the byte at which it begins in the text before.
    pub fn seed(&self) -> Result<(Case, String, usize), String> {
        let case = Case::demo();
        // The clean demo was found sound before the slip was made: what is remembered hides nothing.
        sound::remember(&case);
        let path = case.path().join(&self.file);
        let new = self.new.as_ref().map(|new| new.repeat(self.times.unwrap_or(1)));
        let before = fs::read_to_string(&path).unwrap_or_default();
        let mut start = 0;
        match (&self.old, new) {
            (Some(old), Some(new)) => {
                let once = before.find(old).filter(|_| before.matches(old).count() == 1);
                start = once.ok_or_else(|| format!("`{old}` doesn't stand once in {}", self.file))?;
                fs::write(&path, before.replacen(old, &new, 1)).expect("written");
            }
            (None, Some(new)) => fs::write(&path, new).expect("written"),
            (None, None) if path.is_dir() => fs::remove_dir_all(&path).expect("removed"),
            (_, None) => fs::remove_file(&path).expect("removed"),
        }
        let case = match &self.source {
            None => case,
            Some(source) => {
                let line = |code: &str| format!("source-locale = \"{code}\"");
                case.replace("briefpack.toml", &line("en"), &line(source))
            }
        };
        Ok((case, before, start))
    }

    /// The byte at which the finding stands in `text`; `start` is where the slip begins in the text `before`.
    fn place(&self, before: &str, text: &str, start: usize) -> Option<usize> {
        let (old, new) = (self.old.as_deref().unwrap_or_default(), self.new.as_deref().unwrap_or_default());
        let Some(at) = &self.at else {
            let same = old.char_indices().zip(new.chars()).take_while(|((_, a), b)| a == b);
            return Some(start + same.map(|((at, c), _)| at + c.len_utf8()).last().unwrap_or(0));
        };
        let within = |from: usize| text[from..].find(at.as_str()).map(|found| from + found);
        if self.found_in.is_some() {
            // At the beginning of a line if the text stands at one: an id.
            return text.find(&format!("\n{at}")).map(|found| found + 1).or_else(|| within(0));
        }
        // The message begins on the last line that is not indented.
        let line_of = |at: usize| before[..at].rfind('\n').map_or(0, |end| end + 1);
        let mut message = line_of(start);
        while before[message..].starts_with([' ', '\n']) && message > 0 {
            message = line_of(message - 1);
        }
        // In what was changed, else in the message.
        within(start).filter(|found| *found < start + new.len()).or_else(|| within(message))
    }

    /// What went wrong, if anything did.
    fn fails(&self) -> Option<String> {
        let (case, before, start) = match self.seed() {
            Ok(seeded) => seeded,
            Err(fault) => return Some(fault),
        };
        let file = self.found_in.as_ref().unwrap_or(&self.file);
        let text = fs::read_to_string(case.path().join(file));
        let here = match &text {
            // A file that isn't there has no lines.
            Err(_) => file.clone(),
            Ok(text) => {
                let Some(place) = self.place(&before, text, start) else {
                    return Some(format!("`{:?}` is not in {file}", self.at));
                };
                let line = text[..place].matches('\n').count() + 1;
                let column = text[..place].rsplit('\n').next().unwrap_or_default().chars().count() + 1;
                format!("{file}:{line}:{column}")
            }
        };
        let found = self.findings(&case);
        let codes: BTreeSet<&str> = found.iter().map(|one| one.code.as_str()).collect();
        let mut wrong = Vec::new();
        let own = found.iter().find(|one| one.code == self.code && one.place == here);
        if own.is_none() {
            wrong.push(format!("no [{}] at {here}", self.code));
        }
        let known = |code: &str| code == self.code || self.also.iter().any(|also| also == code);
        wrong.extend(codes.iter().filter(|code| !known(code)).map(|code| format!("[{code}] too")));
        let lacks = self.also.iter().filter(|code| !codes.contains(code.as_str()));
        wrong.extend(lacks.map(|code| format!("no [{code}]")));
        if let Some(own) = own {
            let mends = !own.fixes.is_empty();
            if mends != MENDED.contains(&self.code.as_str()) && self.mends.unwrap_or(true) {
                wrong.push(format!("mends to the letter: {mends}"));
            }
            if mends {
                wrong.extend(self.mended(&case, own, &codes));
            }
        }
        (!wrong.is_empty()).then(|| {
            let said: String = format!("{found:#?}").chars().take(4000).collect();
            let wrong = wrong.join(", ");
            format!("{}: {:?} → {:?}: {wrong}\n{said}", self.file, self.old, self.new)
        })
    }

    /// What is found.
    fn findings(&self, case: &Case) -> Vec<Finding> {
        let own = self.command.as_ref().map(|command| command.iter().map(String::as_str).collect::<Vec<_>>());
        let ran = case.run(own.as_deref().unwrap_or(&["check", "--format", "json"]));
        // `build` tells on stderr, with its totals behind.
        let said = if own.is_some() { &ran.stderr } else { &ran.stdout };
        let report = serde_json::Deserializer::from_str(said).into_iter::<Value>().next();
        let report = report.and_then(Result::ok).unwrap_or_else(|| panic!("no report: {ran:?}"));
        report["findings"].as_array().expect("a list").iter().map(Finding::of).collect()
    }

    /// What is wrong with the mend of a finding: it takes the finding away, and brings none.
    fn mended(&self, case: &Case, own: &Finding, codes: &BTreeSet<&str>) -> Vec<String> {
        let (file, _) = own.place.split_once(':').unwrap_or((&own.place, ""));
        let path = case.path().join(file);
        let mut text = fs::read_to_string(&path).expect("a text file");
        let mut fixes = own.fixes.clone();
        fixes.sort_by_key(|fix| std::cmp::Reverse(fix.start));
        for fix in &fixes {
            if fix.file != file || text.get(fix.start..fix.end).is_none() {
                return vec![format!("a mend of {}", fix.file)];
            }
            text.replace_range(fix.start..fix.end, &fix.text);
        }
        fs::write(&path, text).expect("written");
        let left = self.findings(case);
        let same =
            |one: &&Finding| one.code == own.code && one.message == own.message && one.place == own.place;
        let mut wrong = Vec::new();
        wrong.extend(left.iter().find(same).map(|_| "its mend leaves it".to_owned()));
        let brings = |one: &&Finding| {
            let follows = BRINGS.iter().any(|(code, other)| *code == own.code && *other == one.code);
            !codes.contains(one.code.as_str()) && !follows
        };
        wrong.extend(left.iter().filter(brings).map(|one| format!("its mend brings [{}]", one.code)));
        wrong
    }
}

/// The codes whose findings come with a mend to the letter, as `docs/editor.md` lists them.
const MENDED: [&str; 30] = [
    "byte-order-mark",
    "control-character",
    "date-weekday",
    "decomposed-text",
    "distorted-quantity",
    "double-space",
    "end-punctuation",
    "forbidden-term",
    "fullwidth-brace",
    "fullwidth-form",
    "lookalike-letter",
    "no-space-after-mark",
    "particle-notation",
    "space-at-end",
    "space-at-start",
    "space-before-mark",
    "tab",
    "tone-mark",
    "typed-particle",
    "unknown-attribute",
    "unknown-function",
    "unknown-message",
    "unknown-option",
    "unknown-term",
    "unknown-variable",
    "unprinted-attribute",
    "unresolved-particle",
    "unsourced",
    "unused-message",
    "wrong-particle",
];

/// What a mend may bring: a term in the place of words that must not stand there, which the other languages have to
/// print too; and what can be compared again, once a name is right.
const BRINGS: [(&str, &str); 4] = [
    ("forbidden-term", "extra-reference"),
    ("forbidden-term", "missing-reference"),
    ("unknown-attribute", "missing-reference"),
    ("unknown-message", "missing-reference"),
];

/// A finding as programs read it.
#[derive(Debug)]
struct Finding {
    code: String,
    message: String,
    /// `file:line:column`.
    place: String,
    fixes: Vec<Fix>,
}

/// What goes, in bytes, and what comes.
#[derive(Debug, Clone)]
struct Fix {
    file: String,
    start: usize,
    end: usize,
    text: String,
}

impl Finding {
    fn of(value: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let byte = |value: &Value| {
            value["byte"].as_u64().and_then(|byte| usize::try_from(byte).ok()).expect("a byte")
        };
        let start = &value["place"]["start"];
        let file = text(&value["file"]);
        let fix = |fix: &Value| {
            let place = &fix["place"];
            let (start, end) = (byte(&place["start"]), byte(&place["end"]));
            Fix { file: text(&place["file"]), start, end, text: text(&fix["text"]) }
        };
        Self {
            code: text(&value["code"]),
            message: text(&value["message"]),
            place: if start.is_null() {
                file
            } else {
                format!("{file}:{}:{}", start["line"], start["column"])
            },
            fixes: value["fixes"].as_array().expect("a list").iter().map(fix).collect(),
        }
    }
}

#[test]
fn every_fault_is_found_at_its_place() {
    let faults = faults();
    assert!(faults.len() >= 200, "{} faults", faults.len());
    let wrong: Vec<String> = faults.par_iter().filter_map(Fault::fails).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), faults.len(), wrong.join("\n\n"));
}
