//! The closing lines of a build: what was written, and how to print it.

use std::path::Path;
use std::time::Duration;

use crate::base::phrase::{count, phrase};
use crate::commands::build::write::Written;
use crate::commands::terminal::Terminal;
use crate::model::{Paper, Workspace};

/// The sheets of a document printed on both sides.
pub(super) fn sheets(pages: usize) -> usize {
    pages.div_ceil(2)
}

/// Prints the closing lines: files on stdout, the sum on stderr.
pub(in crate::commands) fn print(
    written: &[Written],
    workspace: &Workspace,
    out: &Path,
    time: Duration,
    terminal: &mut Terminal<'_>,
) {
    let mut list: Vec<&Written> = written.iter().collect();
    list.sort_by(|a, b| a.output.file.cmp(&b.output.file));
    for one in &list {
        // A closed pipe is no reason to fail: the files are there.
        let _ = writeln!(terminal.out, "{}", out.join(&one.output.file).display());
    }
    let pages: usize = list.iter().map(|one| one.pages).sum();
    let files = list.len();
    terminal.say(&phrase!(
        "written",
        documents = count(files),
        pages = count(pages),
        seconds = format!("{:.1}", time.as_secs_f64()),
        folder = out.display()
    ));
    let paper = match workspace.config.paper {
        Paper::A4 => "A4",
        Paper::Letter => "Letter",
    };
    for landscape in [false, true] {
        let group: Vec<usize> = list
            .iter()
            .filter(|one| (one.output.languages.as_slice().len() > 2) == landscape)
            .map(|one| sheets(one.pages))
            .collect();
        if group.is_empty() {
            continue;
        }
        let (documents, sheets) = (count(group.len()), count(group.iter().sum()));
        terminal.say(&if landscape {
            phrase!("print-landscape", documents, paper, sheets)
        } else {
            phrase!("print-portrait", documents, paper, sheets)
        });
    }
}
