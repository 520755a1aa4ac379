//! Paths, manifests and templates that reach for what is not theirs.

use super::*;

#[test]
fn paths_that_leave_the_workspace() {
    for (key, path) in [
        ("seeds", "../x"),
        ("locales", "/etc"),
        ("templates", "a/../../x"),
        ("fonts", ".."),
        ("out", "../../out"),
        ("out", "/elsewhere/out"),
        ("out", "C:\\\\out"),
    ] {
        let case = small().append("briefpack.toml", &format!("[paths]\n{key} = \"{path}\"\n"));
        survives(&case, &["build"]).code(1).says("path-outside-workspace");
    }
    for id in ["../../x", "a/b", "/etc/passwd", "..", "a\\\\b", "a.b"] {
        let case = small().replace("briefpack.toml", "id = \"small\"", &format!("id = \"{id}\""));
        survives(&case, &["build"]).code(1).says("invalid-id");
        let case = small().replace("briefpack.toml", "\"2025-02-20-hanoi\"]", &format!("\"{id}\"]"));
        survives(&case, &["build"]).code(1).says("invalid-id");
        survives(&small(), &["build", "--meeting", id]).code(2);
        survives(&small(), &["data", "--meeting", id, "--languages", "en"]).code(2);
        survives(&small(), &["new", "meeting", id]).code(2);
        survives(&small(), &["eject", id]).code(2);
    }
}

#[test]
fn a_manifest_that_names_files_outside() {
    let case = small().file("precious.txt", "precious");
    // The SHA-256 of `precious`.
    let hash = "157fc55121ab2c59852c35d78aca98d840047e5d9668c423e4d3b146e1577901";
    let manifest = format!(
        "{{\"outputs\": [{{\"file\": \"../precious.txt\", \"sha256\": \"{hash}\"}}, {{\"file\": 3}}, null, {{\"file\": \"/etc/hostname\", \"sha256\": \"\"}}]}}"
    );
    let case = case.file("out/manifest.json", manifest);
    survives(&case, &["build"]).code(0);
    assert_eq!(case.read("precious.txt"), b"precious");
    for broken in ["", "[]", "{\"outputs\": 3}", "nonsense", "{\"outputs\": [[]]}"] {
        let case = small().file("out/manifest.json", broken);
        survives(&case, &["build", "--languages", "en"]).code(0);
        survives(&case, &["build"]).code(0);
    }
}

#[test]
fn templates_read_nothing_of_the_machine() {
    for reach in [
        "#read(\"/etc/passwd\")",
        "#read(\"../../../../../../etc/passwd\")",
        "#read(\"/briefpack.toml\")",
        "#read(\"../briefpack.toml\")",
        "#image(\"/etc/passwd\")",
        "#include \"/etc/passwd\"",
        "#import \"@preview/cetz:0.3.0\"",
        "#import \"@local/x:0.1.0\"",
        "#plugin(\"/x.wasm\")",
        "#csv(\"/etc/passwd\")",
    ] {
        let case = small().replace("templates/meeting.typ", "#set page(", &format!("{reach}\n#set page("));
        let ran = survives(&case, &["build", "--languages", "en", "--no-pack", "--format", "short"]).code(1);
        assert!(ran.stderr.contains("templates/meeting.typ:5:"), "{reach}: {}", ran.stderr);
        assert!(!ran.stderr.contains("root:"), "{reach}: {}", ran.stderr);
    }
    let case = small().replace("templates/meeting.typ", "#set page(", "#datetime.today()\n#set page(");
    survives(&case, &["build", "--languages", "en", "--no-pack"]).code(1);
}

#[test]
fn templates_that_never_end_are_stopped() {
    for loops in [
        "#while data.len() > 0 { }",
        "#let f() = f()\n#f()",
        "#let f(n) = if n == 0 { 0 } else { f(n - 1) }\n#f(1000000)",
        "#let s = state(\"s\", 0)\n#context { s.update(n => n + 1); s.final() }\n#context s.update(s.final() + 1)",
        "#show \"a\": it => [aa]\na",
        "#show regex(\".\"): it => it + it\nabc",
    ] {
        let case = small().replace("templates/meeting.typ", "#set page(", &format!("{loops}\n#set page("));
        survives(&case, &["build", "--languages", "en", "--meeting", "2025-02-20-hanoi"]);
    }
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::symlink;
    use std::process::Command;

    use super::*;

    #[test]
    fn links_out_of_the_workspace_are_not_followed() {
        let outside = tempfile::tempdir().expect("a folder");
        fs::write(outside.path().join("topics.ftl"), "topic-politics = secret\ntopic-economy = secret\n")
            .expect("written");
        let case = small().remove("locales/en/topics.ftl");
        symlink(outside.path().join("topics.ftl"), case.path().join("locales/en/topics.ftl"))
            .expect("a link");
        survives(&case, &["build"]).code(1).says("the path leaves the workspace");

        let case = small();
        fs::remove_dir_all(case.path().join("seeds")).expect("removed");
        copy_folder(
            &repository().join("tests/fixtures/faults/workspace/seeds"),
            &outside.path().join("seeds"),
        );
        symlink(outside.path().join("seeds"), case.path().join("seeds")).expect("a link");
        survives(&case, &["build"]).code(1).says("the path leaves the workspace");

        let case = small();
        fs::remove_dir_all(case.path().join("templates")).expect("removed");
        symlink(outside.path(), case.path().join("templates")).expect("a link");
        survives(&case, &["build"]).code(1).says("the path leaves the workspace");
    }

    #[test]
    fn links_inside_the_workspace_are_followed() {
        let case = small();
        fs::rename(case.path().join("locales/en/topics.ftl"), case.path().join("shared.ftl")).expect("moved");
        symlink("../../shared.ftl", case.path().join("locales/en/topics.ftl")).expect("a link");
        survives(&case, &["check", "--deny", "warnings"]).code(0);
    }

    #[test]
    fn an_output_folder_that_leads_out_is_refused() {
        let outside = tempfile::tempdir().expect("a folder");
        let case = small();
        fs::remove_dir_all(case.path().join("out")).expect("removed");
        symlink(outside.path(), case.path().join("out")).expect("a link");
        let lines: [&[&str]; 3] = [&["build"], &["proof"], &["outcome", "2025-01-10-seoul"]];
        for line in lines.map(|line| [line, &["--languages", "en"]].concat()) {
            survives(&case, &line).code(3).says("cannot-write");
            assert!(tree(outside.path()).is_empty(), "nothing is written outside");
        }
        let target = outside.path().display().to_string();
        for line in lines.map(|line| [line, &["--languages", "en", "--out", &target]].concat()) {
            survives(&case, &line).code(0);
        }
    }

    #[test]
    fn a_link_among_the_outputs_does_not_lead_out() {
        let outside = tempfile::tempdir().expect("a folder");
        fs::write(outside.path().join("precious.txt"), "precious").expect("written");
        let case = small();
        fs::remove_file(case.path().join("out/small.en.pdf")).expect("removed");
        symlink(outside.path().join("precious.txt"), case.path().join("out/small.en.pdf")).expect("a link");
        survives(&case, &["build", "--languages", "en"]).code(0);
        assert_eq!(fs::read(outside.path().join("precious.txt")).expect("there"), b"precious");
        // What is left over of an interrupted run may be a link, too: the link goes, what it names stays.
        symlink(outside.path(), case.path().join("out/.staging-4194998")).expect("a link");
        survives(&case, &["build", "--languages", "en"]);
        assert_eq!(fs::read(outside.path().join("precious.txt")).expect("there"), b"precious");
    }

    #[test]
    fn links_in_a_circle() {
        let case = small();
        symlink("circle.toml", case.path().join("seeds/meetings/circle.toml")).expect("a link");
        survives(&case, &["check"]).code(1);
        let case = small();
        symlink("..", case.path().join("templates/up")).expect("a link");
        symlink(".", case.path().join("seeds/meetings/again")).expect("a link");
        survives(&case, &["check"]);
    }

    #[test]
    fn a_pipe_is_no_file() {
        for file in
            ["locales/en/topics.ftl", "seeds/topics.toml", SEOUL, "briefpack.toml", "templates/pack.typ"]
        {
            let case = small().remove(file);
            let made = Command::new("mkfifo").arg(case.path().join(file)).status().expect("mkfifo");
            assert!(made.success());
            let ran = survives(&case, &["check"]);
            assert_ne!(ran.code, Some(0), "{file}");
        }
    }

    #[test]
    fn names_that_are_not_text() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        let case = small();
        let name = OsStr::from_bytes(b"\xff\xfe.toml");
        fs::write(case.path().join("seeds/meetings").join(name), "format = 1").expect("written");
        survives(&case, &["check"]);
    }
}

#[test]
fn folders_with_the_names_of_files() {
    for file in
        [EN, SEOUL, "seeds/topics.toml", "briefpack.toml", "templates/pack.typ", "locales/en/topics.ftl"]
    {
        let case = small().remove(file);
        fs::create_dir(case.path().join(file)).expect("a folder");
        let ran = survives(&case, &["check"]);
        assert_ne!(ran.code, Some(70));
        survives(&case, &["build"]);
    }
    let case = small();
    fs::create_dir_all(case.path().join("fonts/a.ttf")).expect("a folder");
    survives(&case, &["build", "--languages", "en"]);
}
