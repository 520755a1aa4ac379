//! `briefpack watch`.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};

use super::http::LONG;
use crate::case::Case;
use crate::faults::small;

struct Watch {
    child: Child,
    lines: Receiver<String>,
}

impl Watch {
    fn of(case: &Case, args: &[&str]) -> Self {
        let args: Vec<&str> = ["watch"].iter().chain(args).copied().collect();
        let mut child = case
            .command(&args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let (tell, lines) = channel();
        let out = BufReader::new(child.stdout.take().expect("an output")).lines();
        let err = BufReader::new(child.stderr.take().expect("an output")).lines();
        let told = tell.clone();
        std::thread::spawn(move || out.map_while(Result::ok).try_for_each(|line| told.send(line)));
        std::thread::spawn(move || err.map_while(Result::ok).try_for_each(|line| tell.send(line)));
        Self { child, lines }
    }

    /// What is said until a line holds this text.
    #[track_caller]
    fn until(&self, text: &str) -> String {
        let mut said = String::new();
        loop {
            let line = self.lines.recv_timeout(LONG).unwrap_or_else(|_| panic!("no `{text}` in:\n{said}"));
            said.push_str(&line);
            said.push('\n');
            if line.contains(text) {
                return said;
            }
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const VI: &str = "locales/vi/meetings/2025-01-10-seoul.ftl";

#[test]
fn what_changes_is_built_again_and_nothing_else() {
    let case = small();
    let watch = Watch::of(&case, &["--no-pack"]);
    assert!(watch.until("waiting for changes").contains("wrote 6 documents"));
    let korean = "out/meetings/2025-01-10-seoul.ko.pdf";
    let (pdf, other) = ("out/meetings/2025-01-10-seoul.vi.pdf", fs::metadata(case.path().join(korean)));
    let (before, manifest) = (case.read(pdf), case.read("out/manifest.json"));
    let case = case.replace(VI, "target = Nâng", "target = Đưa");
    let said = watch.until("waiting for changes");
    assert!(said.contains("wrote 1 document,"), "{said}");
    assert_ne!(case.read(pdf), before);
    let modified = |meta: std::io::Result<fs::Metadata>| meta.expect("there").modified().expect("a time");
    assert_eq!(modified(other), modified(fs::metadata(case.path().join(korean))), "the rest isn't touched");
    assert_ne!(case.read("out/manifest.json"), manifest);
    // A slip stops nothing, and the last good files stay.
    let good = case.read(pdf);
    let case = case.replace(VI, "target = Đưa", "target = { Đưa");
    assert!(watch.until("waiting for changes").contains("error[fluent-syntax]"));
    assert_eq!(case.read(pdf), good);
    let case = case.replace("briefpack.toml", "format = 1", "format = ");
    assert!(watch.until("waiting for changes").contains("error["));
    let case = case.replace("briefpack.toml", "format = ", "format = 1");
    watch.until("waiting for changes");
    let case = case.replace(VI, "target = { Đưa", "target = Đưa");
    watch.until("waiting for changes");
    assert_eq!(case.read(pdf), good);
    // A file that somebody has removed is written again.
    fs::remove_file(case.path().join(pdf)).expect("removed");
    let case = case.append("locales/ko/pack.ftl", "# changed\n");
    assert!(watch.until("waiting for changes").contains("wrote 1 document,"));
    assert_eq!(case.read(pdf), good);
    // What was built so is what a build from the beginning gives.
    let built = case.read("out/manifest.json");
    case.run(&["build", "--no-pack"]).code(0);
    assert_eq!(case.read(pdf), good);
    assert_eq!(case.read("out/manifest.json"), built);
}

#[test]
fn what_is_asked_for_wrongly_ends_it() {
    small().run(&["watch", "--languages", "fr"]).code(2);
    Case::empty().run(&["watch"]).code(2);
}
