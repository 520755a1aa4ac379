//! Seeded faults: slips that a translator makes, each alone in a copy of the demo. Every one is found at its place, and
//! nothing else but what follows from it.

use std::fs;

use rayon::prelude::*;
use serde::Deserialize;

use crate::case::{Case, repository};

/// The table of faults.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    fault: Vec<Fault>,
}

/// One slip.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Fault {
    /// The file that it is made in.
    file: String,
    /// The text that stands there once.
    old: String,
    /// What the slip makes of it.
    new: String,
    /// The finding.
    code: String,
    /// The text at whose beginning the finding stands; where the change begins, without it.
    at: Option<String>,
    /// The file that the finding stands in, if it is another one.
    found_in: Option<String>,
    /// Other findings that the slip brings with it.
    #[serde(default)]
    also: Vec<String>,
}

impl Fault {
    /// The byte at which the finding stands in `text`; `start` is where `old` stood in the text `before`.
    fn place(&self, before: &str, text: &str, start: usize) -> Option<usize> {
        let Some(at) = &self.at else {
            let same = self.old.char_indices().zip(self.new.chars()).take_while(|((_, a), b)| a == b);
            return Some(start + same.map(|((at, c), _)| at + c.len_utf8()).last().unwrap_or(0));
        };
        // The message begins on the last line that is not indented.
        let line_of = |at: usize| before[..at].rfind('\n').map_or(0, |end| end + 1);
        let mut message = line_of(start);
        while before[message..].starts_with([' ', '\n']) && message > 0 {
            message = line_of(message - 1);
        }
        let within = |from: usize| text[from..].find(at.as_str()).map(|found| from + found);
        // In what was changed, else in the message.
        within(start).filter(|found| *found < start + self.new.len()).or_else(|| within(message))
    }

    /// What went wrong, if anything did.
    fn fails(&self) -> Option<String> {
        let case = Case::demo();
        let before = fs::read_to_string(case.path().join(&self.file)).expect("a text file");
        let Some(start) = before.find(&self.old).filter(|_| before.matches(&self.old).count() == 1) else {
            return Some(format!("`{}` doesn't stand once in {}", self.old, self.file));
        };
        let case = case.replace(&self.file, &self.old, &self.new);
        let file = self.found_in.as_ref().unwrap_or(&self.file);
        let text = fs::read_to_string(case.path().join(file)).expect("a text file");
        let start = if self.found_in.is_some() { 0 } else { start };
        let Some(place) = self.place(&before, &text, start) else {
            return Some(format!("`{:?}` is not in {file}", self.at));
        };
        let line = text[..place].matches('\n').count() + 1;
        let column = text[..place].rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let ran = case.run(&["check", "--format", "short"]);
        let here = format!("{file}:{line}:{column}: ");
        let mut wrong = Vec::new();
        let found = |text: &str| {
            let (_, rest) = text.split_once('[')?;
            Some(rest.split_once(']')?.0.to_owned())
        };
        let lines: Vec<&str> = ran.stderr.lines().filter(|line| line.contains('[')).collect();
        let own = lines.iter().filter(|line| found(line).as_deref() == Some(&self.code)).collect::<Vec<_>>();
        if !own.iter().any(|line| line.starts_with(&here)) {
            wrong.push(format!("no [{}] at {line}:{column}", self.code));
        }
        for line in &lines {
            let code = found(line).unwrap_or_default();
            if code != self.code && !self.also.contains(&code) {
                wrong.push(format!("[{code}] too"));
            }
        }
        for code in &self.also {
            if !lines.iter().any(|line| found(line).as_ref() == Some(code)) {
                wrong.push(format!("no [{code}]"));
            }
        }
        (!wrong.is_empty()).then(|| {
            let (wrong, said) = (wrong.join(", "), ran.stderr.trim_end());
            format!("{}: `{}` → `{}`: {wrong}\n{said}", self.file, self.old, self.new)
        })
    }
}

#[test]
fn every_fault_is_found_at_its_place() {
    let table = fs::read_to_string(repository().join("tests/fixtures/seeded.toml")).expect("the table");
    let table: Table = toml::from_str(&table).expect("a table of faults");
    assert!(table.fault.len() >= 60, "{} faults", table.fault.len());
    let wrong: Vec<String> = table.fault.par_iter().filter_map(Fault::fails).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), table.fault.len(), wrong.join("\n\n"));
}
