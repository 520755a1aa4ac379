//! Equal inputs give equal bytes, in whole processes of their own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::case::{Case, Ran, repository};

const LIST: &str = "number,recipient,languages\n1,a,vi+ko\n2,b,vi+ko\n9,c,ko\n";

/// The demo's files, made in an order of their own.
fn copy_in_order(to: &Path, backwards: bool) {
    let mut files = Vec::new();
    let root = repository();
    let mut waiting: Vec<PathBuf> = vec!["seeds".into(), "locales".into()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(root.join(&folder)).expect("a folder") {
            let entry = entry.expect("an entry");
            let path = folder.join(entry.file_name());
            if entry.path().is_dir() { waiting.push(path) } else { files.push(path) }
        }
    }
    files.push("briefpack.toml".into());
    files.sort();
    if backwards {
        files.reverse();
    }
    for file in files {
        let path = to.join(&file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::copy(root.join(&file), path).expect("copied");
    }
    fs::write(to.join("copies.csv"), LIST).expect("written");
}

/// A machine: where the workspace lies, how it was copied, how many threads, what the environment says.
struct Machine {
    case: Case,
    folder: &'static str,
    jobs: &'static str,
    environment: &'static [(&'static str, &'static str)],
}

impl Machine {
    fn new(
        folder: &'static str,
        backwards: bool,
        jobs: &'static str,
        environment: &'static [(&'static str, &'static str)],
    ) -> Self {
        let case = Case::empty();
        copy_in_order(&case.path().join(folder), backwards);
        Self { case, folder, jobs, environment }
    }

    /// Builds, and returns the files made by their names.
    fn build(&self, args: &[&str], out: &str) -> BTreeMap<String, Vec<u8>> {
        let list = self.case.path().join(self.folder).join("copies.csv");
        let args: Vec<&str> = args
            .iter()
            .map(|arg| if *arg == "LIST" { list.to_str().expect("a path") } else { *arg })
            .collect();
        let args = [&["build", self.folder, "--out", out, "--jobs", self.jobs], &args[..]].concat();
        let mut command = self.case.command(&args);
        command.env_remove("TZ").env_remove("LANG").env_remove("LC_ALL");
        command.envs(self.environment.iter().copied());
        Ran::from(command.output().expect("it runs")).code(0);
        crate::faults::tree(&self.case.path().join(out)).into_iter().collect()
    }
}

const KINDS: [(&str, &[&str]); 5] = [
    (
        "plain",
        &[
            "--meeting",
            "2025-10-30-gyeongju",
            "--meeting",
            "2025-04-15-hanoi",
            "--languages",
            "ko",
            "--languages",
            "vi+ko",
        ],
    ),
    (
        "attached",
        &["--attach", "--edition", "public", "--meeting", "2025-10-30-gyeongju", "--languages", "vi+ko"],
    ),
    ("copies", &["--copies", "LIST", "--attach", "--meeting", "2025-10-30-gyeongju"]),
    (
        "draft",
        &["--draft", "--as-of", "2025-06-30", "--meeting", "2025-06-05-hanoi", "--languages", "en+vi+ko"],
    ),
    ("pack", &["--attach", "--no-meetings", "--languages", "vi+ko"]),
];

#[track_caller]
fn assert_equal(name: &str, one: &BTreeMap<String, Vec<u8>>, two: &BTreeMap<String, Vec<u8>>) {
    assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>(), "{name}");
    for (file, bytes) in one {
        assert!(two[file] == *bytes, "{name}: {file} differs");
    }
}

/// One thread and eight, two folders, two time zones, two locales, files made in another order: documents, manifest and
/// registers.
#[test]
fn machines_make_the_same_bytes() {
    let one = Machine::new("work", false, "1", &[("TZ", "America/Lima"), ("LANG", "C"), ("LC_ALL", "C")]);
    let two = Machine::new(
        "another folder/심층/Thư mục",
        true,
        "8",
        &[("TZ", "Pacific/Kiritimati"), ("LANG", "ko_KR.UTF-8"), ("LC_ALL", "vi_VN.UTF-8")],
    );
    for (name, args) in KINDS {
        let (first, second) = (one.build(args, name), two.build(args, name));
        assert!(first.len() > 1, "{name}");
        assert_equal(name, &first, &second);
        // The same folder again, over what is there.
        assert_equal(name, &first, &two.build(args, name));
    }
}

/// A document alone in its process, where nothing is remembered, and one of many in a process that remembers much.
#[test]
fn cold_and_warm_memories_make_the_same_bytes() {
    let machine = Machine::new("work", false, "2", &[]);
    let briefs = ["2024-11-16-lima", "2025-04-15-hanoi", "2025-10-30-gyeongju"];
    for attach in [&[][..], &["--attach"]] {
        let some: Vec<&str> = briefs.iter().flat_map(|id| ["--meeting", id]).collect();
        let sets = ["--languages", "ko", "--languages", "vi+ko"];
        let warm = machine.build(&[&some[..], &sets, attach].concat(), "warm");
        for id in briefs {
            for set in ["ko", "vi+ko"] {
                let cold = machine.build(&[&["--meeting", id, "--languages", set], attach].concat(), "cold");
                let file = format!("meetings/{id}.{set}.pdf");
                assert!(cold[&file] == warm[&file], "{file}, {attach:?}");
            }
        }
        fs::remove_dir_all(machine.case.path().join("cold")).expect("removed");
        fs::remove_dir_all(machine.case.path().join("warm")).expect("removed");
    }
    // A copy set after others, and alone.
    let brief = ["--copies", "LIST", "--meeting", super::MEETING];
    let many = machine.build(&brief, "many");
    let list = machine.case.path().join("work/copies.csv");
    fs::write(&list, "number,recipient,languages\n2,b,vi+ko\n").expect("written");
    let alone = machine.build(&brief, "alone");
    let file = format!("meetings/{}.copy-002.vi+ko.pdf", super::MEETING);
    assert!(alone[&file] == many[&file], "{file}");
}

#[test]
fn every_kind_is_built_again_byte_by_byte() {
    let machine = Machine::new("work", false, "2", &[]);
    for (name, args) in KINDS {
        let files = machine.build(args, name);
        let pdfs: Vec<String> =
            files.keys().filter(|file| file.ends_with(".pdf")).map(|file| format!("{name}/{file}")).collect();
        let mut line = vec!["verify", "--workspace", "work", "--rebuild"];
        line.extend(pdfs.iter().map(String::as_str));
        let ran = machine.case.run(&line).code(0);
        assert_eq!(ran.stdout.matches("built again").count(), pdfs.len(), "{}", ran.stdout);
    }
}
