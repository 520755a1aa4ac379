//! Exit codes and the environment.

use super::*;

#[test]
fn exit_codes() {
    let case = small();
    case.run(&["check"]).code(0);
    case.run(&["--help"]).code(0);
    case.run(&["build", "--no-such-flag"]).code(2);
    case.run(&["build", "--languages", "fr"]).code(2);
    case.run(&["build", "--edition", "secret"]).code(2);
    case.run(&["build", "--meeting", "nowhere"]).code(2);
    case.run(&["build", "--as-of", "2001-01-01"]).code(2);
    case.run(&["explain", "no-such-code"]).code(2);
    case.run(&["check", "nowhere"]).code(3);
    case.run(&["check", "seeds"]).code(2);
    Case::empty().run(&["build"]).code(2);
}

#[test]
fn a_file_in_the_place_of_the_output_folder() {
    let case = small();
    fs::remove_dir_all(case.path().join("out")).expect("removed");
    let case = case.file("out", "a file");
    case.run(&["build", "--languages", "en"]).code(3).says("error[cannot-write]: cannot write");
    assert_eq!(case.read("out"), b"a file");
    let case = case.file("elsewhere/meetings", "a file in the place of a folder");
    case.run(&["build", "--languages", "en", "--out", "elsewhere"]).code(3).says("cannot-write");
    assert_eq!(tree(&case.path().join("elsewhere")).len(), 1, "nothing half-written");
}

#[test]
fn a_lone_brief_is_written_only_if_no_rule_finds_an_error() {
    const KO: &str = "locales/ko/meetings/2025-01-10-seoul.ftl";
    const PDF: &str = "out/meetings/2025-01-10-seoul.ko.pdf";
    let lone = ["build", "--meeting", "2025-01-10-seoul", "--languages", "ko"];
    let case = small();
    case.run(&lone).code(0);
    let alone = case.read(PDF);
    // It is the same beside others, which are set after all checks.
    case.run(&["build", "--meeting", "2025-01-10-seoul", "--languages", "ko", "--languages", "vi"]).code(0);
    assert!(case.read(PDF) == alone, "equal inputs give equal bytes");
    let before = tree(&case.path().join("out"));
    // Only the rules of words see that this is another sea.
    let case = case.replace(KO, "target = ", "target = 동해에서 ");
    case.run(&lone).code(1).says("forbidden-term");
    assert_eq!(tree(&case.path().join("out")), before, "no file is touched");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::io::{BufRead, BufReader, Read};
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};

    use super::*;

    #[test]
    fn a_full_device_is_said() {
        let case = small();
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("a full device");
        let ran = case.command(&["check", "--format", "json"]).stdout(full).output().expect("runs");
        Ran::from(ran).code(3).says("cannot write `stdout`: the disk is full");
    }

    #[test]
    fn a_closed_pipe_is_no_failure() {
        let case = small();
        for (args, code) in
            [(["schema", "", ""], 0), (["data", "--meeting=2025-01-10-seoul", "--languages=en"], 0)]
        {
            let args: Vec<&str> = args.into_iter().filter(|arg| !arg.is_empty()).collect();
            let mut child = case
                .command(&args)
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .expect("the program runs");
            drop(child.stdout.take());
            let mut said = String::new();
            child.stderr.take().expect("stderr").read_to_string(&mut said).expect("text");
            assert_eq!(child.wait().expect("ends").code(), Some(code), "{said}");
            assert_eq!(said, "", "a reader that wants no more is no failure");
        }
    }

    /// A disk of 64 kB, where this user may mount one.
    struct Disk(PathBuf);

    impl Disk {
        fn mount(folder: PathBuf) -> Option<Self> {
            fs::create_dir_all(&folder).expect("a folder");
            let done = Command::new("mount")
                .args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"])
                .arg(&folder)
                .stderr(Stdio::null())
                .status()
                .is_ok_and(|status| status.success());
            done.then_some(Self(folder))
        }
    }

    impl Drop for Disk {
        fn drop(&mut self) {
            let _ = Command::new("umount").arg(&self.0).status();
        }
    }

    #[test]
    fn a_full_disk_leaves_nothing_half_written() {
        let case = small();
        let Some(disk) = Disk::mount(case.path().join("full")) else {
            crate::case::skip("a full disk: this user may not mount one");
            return;
        };
        fs::write(disk.0.join("small.en.pdf"), "an earlier run's").expect("written");
        let before = tree(&disk.0);
        case.run(&["build", "--out", "full"]).code(3).says("the disk is full");
        assert!(tree(&disk.0) == before, "{:?}", tree(&disk.0).keys());
    }

    /// A workspace with many meetings whose template takes its time.
    fn slow() -> Case {
        let case = small().replace(
            "templates/meeting.typ",
            "#set page(",
            "#let n = 0\n#for i in range(4000) { for j in range(100) { n += j } }\n#set page(",
        );
        let sets =
            "[\"en\", \"vi\", \"ko\", \"en+vi\", \"vi+en\", \"en+ko\", \"ko+en\", \"vi+ko\", \"ko+vi\"]";
        case.replace("briefpack.toml", "[\"en\", \"vi\", \"ko\"]", sets)
    }

    #[test]
    fn an_interrupted_build_leaves_nothing() {
        let case = slow();
        let out = case.path().join("out");
        let before = tree(&out);
        let mut child = case
            .command(&["build", "--jobs", "1", "--no-pack"])
            .stderr(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("the program runs");
        let begun = Instant::now();
        let staging = || {
            fs::read_dir(&out)
                .expect("listed")
                .flatten()
                .any(|entry| entry.file_name().to_string_lossy().starts_with(".staging-"))
        };
        while !staging() && begun.elapsed() < Duration::from_secs(20) {
            std::thread::sleep(Duration::from_millis(2));
        }
        assert!(staging(), "the build has begun to write");
        let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill");
        assert!(sent.success());
        let mut said = String::new();
        BufReader::new(child.stderr.take().expect("stderr")).read_to_string(&mut said).expect("text");
        assert_eq!(child.wait().expect("ends").code(), Some(130), "{said}");
        assert!(tree(&out) == before && !staging(), "nothing half-written: {:?}", tree(&out).keys());
    }

    #[test]
    fn what_a_killed_build_leaves_the_next_removes() {
        let case = small().file("out/.staging-4194999/meetings/half.pdf", "half");
        case.run(&["build", "--meeting", "2025-01-10-seoul", "--languages", "en"]).code(0);
        let left: Vec<String> = tree(&case.path().join("out")).into_keys().collect();
        assert!(left.iter().all(|file| !file.contains("staging")), "{left:?}");
    }

    #[test]
    fn a_terminal_that_goes_away_is_no_panic() {
        let case = small().replace(SEOUL, "\"org-asean\"", "\"org-asaen\"");
        let mut child =
            case.command(&["check"]).stderr(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("runs");
        let mut first = String::new();
        let mut said = BufReader::new(child.stderr.take().expect("stderr"));
        said.read_line(&mut first).expect("a line");
        drop(said);
        assert_eq!(child.wait().expect("ends").code(), Some(1));
    }
}
