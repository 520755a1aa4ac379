//! `briefpack verify`: finished PDFs read back.

mod canaries;
mod doubts;
mod hostile;

use std::time::{Duration, Instant};

use serde_json::Value;

use crate::case::{Case, Ran, repository};
use crate::guides::validator::validate;

/// The editions of the demo.
const EDITIONS: [&str; 7] = ["own", "shareable", "public", "counterpart", "interpreter", "press", "pocket"];

/// Runs the program, which must end in time.
#[track_caller]
fn within(seconds: u64, case: &Case, args: &[&str]) -> Ran {
    let mut child = case
        .command(args)
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the program starts");
    let read = |stream: &mut dyn std::io::Read| {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("output");
        bytes
    };
    let (mut out, mut err) = (child.stdout.take().expect("stdout"), child.stderr.take().expect("stderr"));
    let start = Instant::now();
    std::thread::scope(|scope| {
        let stdout = scope.spawn(move || read(&mut out));
        let stderr = scope.spawn(move || read(&mut err));
        loop {
            if let Some(status) = child.try_wait().expect("a status") {
                let (stdout, stderr) = (stdout.join().expect("read"), stderr.join().expect("read"));
                return Ran::from(std::process::Output { status, stdout, stderr });
            }
            if start.elapsed() > Duration::from_secs(seconds) {
                child.kill().expect("killed");
                panic!("{args:?} takes longer than {seconds} s");
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    })
}

/// The report of a run with `--format json`, which must be as its schema says.
#[track_caller]
fn report(ran: &Ran) -> Value {
    let report: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let schema = Case::empty().run(&["schema", "verification"]).code(0).stdout;
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    let mut faults = Vec::new();
    validate(&schema, &schema, &report, "report", &mut faults);
    assert_eq!(faults, Vec::<String>::new());
    report
}

/// The codes of a file's findings, each once, sorted.
fn codes(file: &Value) -> Vec<String> {
    let findings = file["findings"].as_array().expect("findings");
    let mut codes: Vec<String> =
        findings.iter().map(|finding| finding["code"].as_str().expect("a code").to_owned()).collect();
    codes.sort();
    codes.dedup();
    codes
}

/// All PDFs below the output folder.
fn pdfs(case: &Case) -> Vec<String> {
    let mut files = Vec::new();
    for folder in ["out", "out/meetings"] {
        for entry in std::fs::read_dir(case.path().join(folder)).into_iter().flatten() {
            let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
            if name.ends_with(".pdf") {
                files.push(format!("{folder}/{name}"));
            }
        }
    }
    files.sort();
    files
}

#[test]
fn everything_that_the_demo_builds_is_beyond_doubt() {
    let case = Case::demo();
    let mut args = vec!["build"];
    for set in ["ko", "vi+ko", "en+vi+ko"] {
        args.extend(["--languages", set]);
    }
    for edition in EDITIONS {
        args.extend(["--edition", edition]);
    }
    case.run(&args).code(0);
    let files = pdfs(&case);
    // What is planned is known to the own side, and to whoever interprets.
    let meetings = repository().join("seeds/meetings").read_dir().expect("meetings");
    let texts = meetings.map(|entry| std::fs::read_to_string(entry.expect("an entry").path()).expect("text"));
    let (planned, held): (Vec<_>, Vec<_>) = texts.partition(|text| text.contains("status = \"planned\""));
    assert_eq!(files.len(), (planned.len() + held.len() + 1) * 3 * 3 + (held.len() + 1) * 3 * 4);
    let mut args = vec!["verify", "--workspace", ".", "--format", "json"];
    args.extend(files.iter().map(String::as_str));
    let ran = within(300, &case, &args);
    let report = report(&ran);
    for file in report["files"].as_array().expect("files") {
        assert_eq!(file["findings"], Value::Array(Vec::new()), "{file:#}");
        assert_eq!(file["checked"], serde_json::json!(["itself", "manifest", "withheld", "text"]));
        let own = file["document"]["edition"] == "own";
        let withheld = file["withheld"].as_u64().expect("a number");
        assert!(if own { withheld == 0 } else { withheld > 200 }, "{file:#}");
    }
    ran.code(0);
}

#[test]
fn a_document_is_built_again_byte_by_byte() {
    let case = Case::starter();
    case.run(&["build"]).code(0);
    let files = pdfs(&case);
    let mut args = vec!["verify", "--workspace", ".", "--rebuild"];
    args.extend(files.iter().map(String::as_str));
    let ran = case.run(&args).code(0);
    assert_eq!(ran.stdout.matches("built again").count(), files.len(), "{}", ran.stdout);
    // A draft is another document, and so is one as of a day.
    case.run(&["build", "--draft", "--languages", "vi+ko", "--out", "draft", "--no-pack"]).code(0);
    let draft = std::fs::read_dir(case.path().join("draft/meetings")).expect("drafts").next().expect("one");
    let draft = format!("draft/meetings/{}", draft.expect("an entry").file_name().to_string_lossy());
    case.run(&["verify", "--workspace", ".", "--rebuild", &draft]).code(0);
}

#[test]
fn what_is_not_of_this_workspace_is_doubted() {
    let case = Case::starter();
    case.run(&["build"]).code(0);
    let file = pdfs(&case).into_iter().find(|file| file.contains("meetings/") && file.ends_with(".vi.pdf"));
    let file = file.expect("a brief");
    // The words have changed since.
    let locale = std::fs::read_dir(case.path().join("locales/vi/meetings")).expect("locales");
    let locale = locale
        .map(|entry| entry.expect("an entry").path())
        .find(|path| path.extension().is_some_and(|e| e == "ftl"));
    let locale = locale.expect("a file");
    let text = std::fs::read_to_string(&locale).expect("text");
    std::fs::write(&locale, text.replacen("title = ", "title = Bản mới ", 1)).expect("written");
    let ran = case.run(&["verify", "--workspace", ".", "--format", "json", &file]).code(1);
    let found = codes(&report(&ran)["files"][0]);
    assert!(found.contains(&"pdf-outdated".to_owned()), "{found:?}");
    // Another workspace doesn't know it.
    let other = Case::demo();
    let path = case.path().join(&file).display().to_string();
    let ran = other.run(&["verify", "--workspace", ".", "--format", "json", &path]).code(1);
    assert_eq!(codes(&report(&ran)["files"][0]), ["pdf-unknown"]);
    // Another name, without a manifest beside it.
    let case = case.file("elsewhere/renamed.pdf", std::fs::read(&path).expect("a PDF"));
    let ran = case.run(&["verify", "--workspace", ".", "--format", "json", "elsewhere/renamed.pdf"]).code(1);
    assert!(codes(&report(&ran)["files"][0]).contains(&"pdf-unknown".to_owned()));
}

#[test]
fn a_brief_as_of_a_day_holds_nothing_later() {
    let case = Case::demo();
    case.run(&["build", "--as-of", "2025-04-15", "--languages", "vi+ko"]).code(0);
    let files = pdfs(&case);
    assert_eq!(files.len(), 3, "{files:?}");
    let mut args = vec!["verify", "--workspace", ".", "--format", "json"];
    args.extend(files.iter().map(String::as_str));
    let ran = case.run(&args);
    let report = report(&ran);
    for file in report["files"].as_array().expect("files") {
        assert!(file["withheld"].as_u64().expect("a number") > 300, "what came later is withheld: {file:#}");
        assert_eq!(codes(file), Vec::<String>::new(), "{file:#}");
    }
    ran.code(0);
}

#[test]
fn what_came_later_is_found_in_a_brief_as_of_a_day() {
    let case = Case::demo();
    case.run(&["build", "--no-meetings", "--languages", "vi+ko"]).code(0);
    let file = pdfs(&case).remove(0);
    let mut bytes = case.read(&file);
    let date = b"/CreationDate(D:20251031";
    let at = bytes.windows(date.len()).position(|window| window == date).expect("a date");
    bytes.splice(at..at + date.len(), b"/CreationDate(D:20250415".iter().copied());
    let case = case.file(&file, bytes);
    let ran = case.run(&["verify", "--workspace", ".", "--format", "json", &file]).code(1);
    let report = report(&ran);
    let late = report["files"][0]["findings"].as_array().expect("findings").iter();
    let late = late.filter(|finding| finding["code"] == "pdf-later" && finding["page"].is_u64());
    let from: Vec<&str> = late.filter_map(|finding| finding["from"]["file"].as_str()).collect();
    assert!(from.len() > 50 && from.iter().any(|file| file.contains("2025-10-30-gyeongju")), "{from:?}");
}

#[test]
fn the_command_is_used_rightly() {
    let case = Case::starter();
    case.run(&["verify"]).code(2);
    case.run(&["verify", "--rebuild", "x.pdf"]).code(2);
    case.run(&["verify", "--workspace", ".", "--edition", "nobody", "x.pdf"])
        .code(2)
        .says("there is no edition");
    case.run(&["verify", "no-such-file.pdf"]).code(3).says("pdf-unreadable");
    case.run(&["verify", "."]).code(3).says("pdf-unreadable");
    case.run(&["build", "--languages", "vi"]).code(0);
    let ran = case.run(&["verify", &pdfs(&case)[0]]).code(0);
    assert!(
        ran.stderr.contains("--workspace"),
        "it says that only the file itself was looked at: {}",
        ran.stderr
    );
}
