//! Inputs that mean harm, or might as well: printed as they stand or refused; never evaluated, never a hang or a panic.

use std::fs;
use std::io::Read;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::case::{Case, Ran, copy_folder, repository};
use crate::faults::{small, tree};

const SEOUL: &str = "seeds/meetings/2025-01-10-seoul.toml";
const EN: &str = "locales/en/meetings/2025-01-10-seoul.ftl";
const HANOI_EN: &str = "locales/en/meetings/2025-02-20-hanoi.ftl";
const LIMIT: Duration = Duration::from_secs(60);

/// Runs the program for so long at most; a hang, a signal or a panic fails the test.
#[track_caller]
fn survives(case: &Case, args: &[&str]) -> Ran {
    let mut child =
        case.command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program runs");
    let read = |stream: Option<Box<dyn Read + Send>>| {
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            let _ = stream.expect("a stream").read_to_end(&mut bytes);
            String::from_utf8_lossy(&bytes).into_owned()
        })
    };
    let out = read(child.stdout.take().map(|stream| Box::new(stream) as Box<dyn Read + Send>));
    let err = read(child.stderr.take().map(|stream| Box::new(stream) as Box<dyn Read + Send>));
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().expect("a status") {
            break status;
        }
        if begun.elapsed() > LIMIT {
            child.kill().expect("killed");
            panic!("{args:?} hangs");
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let join = |thread: std::thread::JoinHandle<String>| thread.join().expect("read");
    let ran = Ran { code: status.code(), stdout: join(out), stderr: join(err) };
    let said: String = ran.stderr.chars().take(2_000).collect();
    assert!(matches!(ran.code, Some(0..=3)), "{:?}, {status}:\n{said}", ran.code);
    assert!(!said.contains("panicked"), "{said}");
    ran
}

/// A text of a message is printed to the letter.
#[track_caller]
fn literally(text: &str) {
    let case = small().replace(HANOI_EN, "exchange = Exchanges go on.", &format!("exchange = x{text}x"));
    let data = survives(&case, &["data", "--meeting", "2025-02-20-hanoi", "--languages", "en"]).code(0);
    let json: serde_json::Value = serde_json::from_str(&data.stdout).expect("JSON");
    assert!(holds(&json, &format!("x{text}x")), "`{text}` is not in the data");
    survives(&case, &["build", "--meeting", "2025-02-20-hanoi", "--languages", "en"]).code(0);
}

fn holds(value: &serde_json::Value, text: &str) -> bool {
    match value {
        serde_json::Value::String(string) => string == text,
        serde_json::Value::Array(list) => list.iter().any(|value| holds(value, text)),
        serde_json::Value::Object(map) => map.values().any(|value| holds(value, text)),
        _ => false,
    }
}

#[test]
fn markup_is_printed_as_it_stands() {
    for text in [
        "#import \"x\"",
        "#import \"@preview/cetz:0.3.0\"",
        "$x$",
        "<b>bold</b>",
        "@ref",
        "#eval(\"1 + 1\")",
        "#read(\"/etc/passwd\")",
        "#panic(\"no\")",
        "*strong* _emph_ `raw` = heading",
        "\\u(41) \\ // not a comment /* nor this */",
        "[brackets] (parens) \"quotes\" 'marks' ~ -- --- ...",
        "&amp; %s %n {}",
    ] {
        let text = text.replace("{}", "");
        literally(&text);
    }
}

#[test]
fn characters_that_never_print_are_refused() {
    for bad in [
        "\u{0}",
        "\u{7}",
        "\u{1b}[31m",
        "\u{202e}",
        "\u{2066}",
        "\u{200b}",
        "\u{2060}",
        "\u{ad}",
        "\u{feff}",
        "\u{e000}",
        "\u{fffe}",
    ] {
        let case = small().replace(EN, "Raise trade", &format!("Raise{bad}trade"));
        survives(&case, &["check"]).code(1).says("control-character");
        let escaped: String =
            bad.chars().take(1).map(|c| format!("{{ \"\\u{:04X}\" }}", u32::from(c))).collect();
        let case = small().replace(EN, "Raise trade", &format!("Raise{escaped}trade"));
        survives(&case, &["check"]).code(1);
        let case = small().replace(
            "briefpack.toml",
            "briefpack tests",
            &format!("a\\u{:04X}b", u32::from(bad.chars().next().expect("one"))),
        );
        survives(&case, &["check"]).code(1);
    }
}

#[test]
fn findings_show_no_control_characters() {
    let case = small().replace(EN, "Raise trade", "Raise\u{1b}[31m\u{202e}trade").replace(
        SEOUL,
        "topic = \"economy\"",
        "topic = \"\\u001b[31m\"",
    );
    for form in ["human", "short"] {
        let ran = survives(&case, &["check", "--format", form]).code(1);
        assert!(!ran.stderr.contains(['\u{1b}', '\u{202e}']), "{:?}", ran.stderr);
    }
}

#[test]
fn deep_nesting_in_toml() {
    for deep in [
        format!("deep = {}{}\n", "[".repeat(100_000), "]".repeat(100_000)),
        format!("deep = {}\n", "[".repeat(100_000)),
        format!("deep = {}1{}\n", "{ a = ".repeat(100_000), " }".repeat(100_000)),
        format!("{}\n", "a.".repeat(100_000) + "b = 1"),
        format!("[{}]\n", vec!["a"; 100_000].join(".")),
        format!("{}\n", "[".repeat(100_000)),
        format!("deep = {}\n", "\"".repeat(100_000)),
    ] {
        let case = small().append("seeds/topics.toml", &deep);
        survives(&case, &["check"]).code(1);
    }
}

#[test]
fn deep_nesting_in_fluent() {
    for deep in [
        format!("{}{}", "{ ".repeat(100_000), " }".repeat(100_000)),
        format!("{}$x{}", "{ ".repeat(100_000), " }".repeat(100_000)),
        "{ ".repeat(100_000),
        "} ".repeat(100_000),
        format!("{}$x{}", "{ NUM(".repeat(20_000), ") }".repeat(20_000)),
        format!("{{ {}$x{} }}", "NUM(".repeat(100_000), ")".repeat(100_000)),
        format!("{{ {} }}", "-a(b: ".repeat(100_000)),
        format!("{}\n", "{ $x ->\n *[a] ".repeat(30_000)),
        format!("{}b\n{}", "{ PLURAL($x) ->\n *[other] ".repeat(30_000), "}\n".repeat(30_000)),
    ] {
        let case = small().replace(HANOI_EN, "exchange = Exchanges go on.", &format!("exchange = {deep}"));
        survives(&case, &["check"]).code(1);
    }
}

#[test]
fn references_that_multiply_are_bounded() {
    let mut bomb = String::from("place-lol-0 = lollollollol\n");
    for level in 1..40 {
        let inner = format!("{{ place-lol-{} }}", level - 1).repeat(10);
        bomb.push_str(&format!("place-lol-{level} = {inner}\n"));
    }
    let case = small().append("locales/en/places.ftl", &bomb).replace(
        HANOI_EN,
        "exchange = Exchanges go on.",
        "exchange = { place-lol-39 }",
    );
    survives(&case, &["check"]).code(1);
    survives(&case, &["build", "--languages", "en"]).code(1);
}

#[test]
fn a_long_chain_of_references() {
    let mut chain = String::from("place-c-0 = end\n");
    for link in 1..20_000 {
        chain.push_str(&format!("place-c-{link} = {{ place-c-{} }}\n", link - 1));
    }
    let case = small().append("locales/en/places.ftl", &chain).replace(
        HANOI_EN,
        "exchange = Exchanges go on.",
        "exchange = { place-c-19999 }",
    );
    survives(&case, &["check"]).code(1);
}

#[test]
fn many_placeables() {
    let many = "{ $place }".repeat(100_000);
    let case = small().replace(HANOI_EN, "title = Reception in { $place }", &format!("title = {many}"));
    survives(&case, &["check"]).code(1);
}

#[test]
fn many_variants() {
    let variants: String = (0..5_000).map(|number| format!("    [k{number}] {{ $times }}\n")).collect();
    let case = small().replace(EN, "    [one] One more visit\n", &variants);
    survives(&case, &["check"]).code(1);
}

#[test]
fn huge_files() {
    let messages: String = (0..20_000).map(|number| format!("m{number} = text\n")).collect();
    let case = small().append("locales/en/topics.ftl", &messages);
    survives(&case, &["check", "--format", "json"]).code(0);
    let topics: String = (0..10_000).map(|number| format!("[[topic]]\nid = \"t{number}\"\n")).collect();
    let case = small().append("seeds/topics.toml", &topics);
    survives(&case, &["check", "--format", "json"]).code(1);
}

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
        survives(&case, &["build", "--languages", "en"]).code(3).says("cannot-write");
        assert!(tree(outside.path()).is_empty(), "nothing is written outside");
        let target = outside.path().display().to_string();
        survives(&case, &["build", "--languages", "en", "--out", &target]).code(0);
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

#[test]
fn dates_and_numbers_at_the_edges() {
    for value in [
        "0000-01-01",
        "9999-12-31",
        "1000-01-01",
        "2025-02-29",
        "2025-01-10T10:00:00Z",
        "10:00:00",
        "inf",
        "nan",
        "-1",
    ] {
        let case = small().replace(SEOUL, "value = 2025-01-10", &format!("value = {value}"));
        survives(&case, &["check"]);
    }
    for number in [
        "0",
        "-0",
        "-1",
        "1e400",
        "0x10",
        "1_",
        "_1",
        ".5",
        "5.",
        "1.2.3",
        "0.0000000000000000000000000001",
        "99999999999999999999999999999999999999999",
        "٣",
        "1,000",
        "",
        " ",
        "--1",
        "+1",
        "1 2",
    ] {
        let case = small().replace(SEOUL, "count = \"3\"", &format!("count = \"{number}\""));
        survives(&case, &["check"]);
        let case = small().replace(SEOUL, "money = \"150_000_000_000\"", &format!("money = \"{number}\""));
        survives(&case, &["check"]);
    }
    for number in [
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "0",
        "-1",
        "4294967296",
        "0b1",
        "0o7",
    ] {
        for (old, new) in [
            ("paragraphs = [3]", format!("paragraphs = [3, {number}]")),
            ("deadline = { year = 2030 }", format!("deadline = {{ year = {number} }}")),
            ("times = { count = \"3\" }", format!("times = {{ ordinal = {number} }}")),
        ] {
            survives(&small().replace(SEOUL, old, &new), &["check"]);
        }
        let case = small().replace("seeds/sources.toml", "paragraphs = 4", &format!("paragraphs = {number}"));
        survives(&case, &["check"]);
    }
}

/// Bytes of files are changed at random, always in the same way: findings or none, but never a panic.
#[test]
fn changed_bytes_never_panic() {
    let demo = Case::demo();
    let small = small();
    for (case, rounds, args) in [
        // The contract is written after everything has been read and checked, and no font is looked at.
        (&small, 410, &["schema", "messages"][..]),
        (&demo, 40, &["schema", "messages"][..]),
        (&small, 40, &["check", "--format", "short"][..]),
        (&demo, 10, &["check", "--meeting", "2025-10-30-gyeongju", "--format", "short"][..]),
    ] {
        let mut files: Vec<String> = tree(case.path())
            .into_keys()
            .filter(|file| file.ends_with(".toml") || file.ends_with(".ftl"))
            .collect();
        files.sort();
        let mut seed = 0x2545_f491_4f6c_dd1d_u64;
        let mut random = move |below: usize| {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            usize::try_from(seed % below.max(1) as u64).expect("small")
        };
        const SPICE: [&[u8]; 24] = [
            b"{",
            b"}",
            b"[",
            b"]",
            b"\"",
            b"=",
            b"\n",
            b"\t",
            b"$",
            b"-",
            b"*",
            b"#",
            b"\0",
            b"\xff",
            b"\r",
            b"->",
            b"{ $x }",
            b"9999999999999999999",
            b"\xef\xbb\xbf",
            "́".as_bytes(),
            "은(는)".as_bytes(),
            "｛".as_bytes(),
            b"\\u{110000}",
            b"'''",
        ];
        for round in 0..rounds {
            let file = files[random(files.len())].clone();
            let path = case.path().join(&file);
            let before = fs::read(&path).expect("a file");
            let mut bytes = before.clone();
            for _ in 0..=random(4) {
                let at = random(bytes.len());
                match random(4) {
                    0 if !bytes.is_empty() => bytes[at] = u8::try_from(random(256)).expect("a byte"),
                    1 => drop(bytes.drain(at..(at + random(40)).min(bytes.len()))),
                    2 => drop(bytes.splice(at..at, SPICE[random(SPICE.len())].iter().copied())),
                    _ => {
                        let piece = bytes[at..(at + random(60)).min(bytes.len())].to_vec();
                        drop(bytes.splice(at..at, piece));
                    }
                }
            }
            fs::write(&path, &bytes).expect("written");
            let ran = case.run(args);
            assert!(
                matches!(ran.code, Some(0..=2)),
                "round {round}, {file}: {:?}\n{}\n{:?}",
                ran.code,
                ran.stderr,
                String::from_utf8_lossy(&bytes)
            );
            fs::write(&path, before).expect("written");
        }
    }
}
