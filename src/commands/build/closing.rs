//! The closing lines of a build: what was written, and how to print it.

use std::path::Path;
use std::time::Duration;

use crate::base::phrase::{count, phrase};
use crate::commands::build::ticket::Job;
use crate::commands::build::write::Written;
use crate::commands::terminal::Terminal;
use crate::model::Workspace;

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
    for job in Job::ALL {
        let of_job = list.iter().filter(|one| Job::of(&one.output) == job);
        let sheets: Vec<usize> = of_job.map(|one| job.sheets(one.pages)).collect();
        if !sheets.is_empty() {
            terminal.say(&job.told(sheets.len(), sheets.iter().sum(), workspace));
        }
    }
}
