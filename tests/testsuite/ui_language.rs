//! Findings in Vietnamese and Korean.

use serde_json::Value;

use crate::case::Case;
use crate::faults::small;

const EN: &str = "locales/en/meetings/2025-01-10-seoul.ftl";

/// A small workspace with a slip in a variable and a space too many.
fn faulty() -> Case {
    small().replace(EN, "{ $deadline }", "{ $dedline }").append(EN, "visits = Visit.  Again.\n")
}

#[test]
fn findings_are_in_the_language_asked_for() {
    let case = faulty();
    let english = case.run(&["check", "--format", "short"]).code(1);
    assert!(
        english.stderr.contains("error[unknown-variable]: there is no `$dedline` here\n"),
        "{}",
        english.stderr
    );
    case.run(&["check", "--format", "short", "--ui-language", "vi"])
        .code(1)
        .says("lỗi[unknown-variable]: ở đây không có biến `$dedline`\n")
        .says("cảnh báo[unused-message]: không tài liệu nào in thông điệp `visits`\n");
    case.run(&["--ui-language", "ko", "check", "--format", "short"])
        .code(1)
        .says("오류[unknown-variable]: 여기에는 `$dedline` 변수가 없습니다\n")
        .says("경고[double-space]: 공백 2칸이 이어져 있습니다\n");
}

#[test]
fn the_report_for_people_is_translated_as_a_whole() {
    let ran = faulty().run(&["check", "--ui-language", "ko"]).code(1);
    let ran = ran.says("오류[unknown-variable]: 여기에는").says("= 도움말: 혹시 `$deadline` 이름을");
    assert!(
        ran.stderr.trim_end().lines().last().is_some_and(|totals| totals.starts_with("오류 ")),
        "{}",
        ran.stderr
    );
    for word in ["error", "warning", "hint", "help"] {
        assert!(
            !ran.stderr.contains(&format!("{word}[")) && !ran.stderr.contains(&format!("{word}:")),
            "{}",
            ran.stderr
        );
    }
}

#[test]
fn programs_read_the_same_codes_in_every_language() {
    let case = faulty();
    let report = |language: &str| -> Vec<Value> {
        let ran = case.run(&["check", "--format", "json", "--ui-language", language]).code(1);
        let report: Value = serde_json::from_str(&ran.stdout).expect("JSON");
        report["findings"].as_array().expect("a list").clone()
    };
    let (english, korean) = (report("en"), report("ko"));
    assert_eq!(english.len(), korean.len());
    for (english, korean) in english.iter().zip(&korean) {
        for key in ["code", "severity", "place"] {
            assert_eq!(english[key], korean[key]);
        }
        assert_ne!(english["message"], korean["message"]);
    }
    let sarif = case.run(&["check", "--format", "sarif", "--ui-language", "vi"]).code(1).stdout;
    assert!(sarif.contains("ở đây không có biến `$dedline`\\ngợi ý: "), "{sarif}");
}

#[test]
fn the_environment_sets_the_language_and_the_flag_goes_before_it() {
    let case = faulty();
    let run = |value: &str, args: &[&str]| {
        let output =
            case.command(args).env("BRIEFPACK_UI_LANGUAGE", value).output().expect("the program runs");
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    assert!(run("vi", &["check"]).contains("lỗi[unknown-variable]"));
    assert!(run("vi", &["check", "--ui-language", "en"]).contains("error[unknown-variable]"));
    // A language that the program doesn't speak is no reason to stop.
    assert!(run("fr", &["check"]).contains("error[unknown-variable]"));
    case.run(&["check", "--ui-language", "fr"]).code(2).says("possible values: en, vi, ko");
    let told = case
        .command(&["check", "--fromat", "json"])
        .env("BRIEFPACK_UI_LANGUAGE", "ko")
        .output()
        .expect("it runs");
    assert!(String::from_utf8_lossy(&told.stderr).contains("혹시 `--format` 이름을"), "{told:?}");
}

#[test]
fn misuse_is_told_in_the_language_too() {
    Case::empty()
        .run(&["check", "--ui-language", "vi"])
        .code(2)
        .says("lỗi[usage]: không có `briefpack.toml` ở đây hoặc ở thư mục cấp trên")
        .says("gợi ý: ");
}

#[test]
fn misused_options_are_told_in_the_language_too() {
    for (args, vietnamese, korean) in [
        (&["check", "--foo"][..], "ở đây không có `--foo`", "여기에는 `--foo` 항목이 없습니다"),
        (&["chekc"], "có phải ý bạn là `check`", "혹시 `check` 이름을"),
        (
            &["check", "--format", "xml"],
            "`--format` không nhận giá trị `xml`",
            "쓸 수 있는 값: `human`, `short`",
        ),
        (&["check", "--locale"], "`--locale` thiếu giá trị", "`--locale` 항목에 값이 없습니다"),
        (&["verify"], "thiếu `<FILE>...`", "필요한 항목이 없습니다: `<FILE>...`"),
        (
            &["build", "--no-pack", "--no-meetings"],
            "không dùng `--no-pack` cùng với `--no-meetings`",
            "`--no-pack` 항목은 `--no-meetings` 항목과 함께",
        ),
        (&["check", "--format", "json", "--format", "json"], "`--format` được ghi hai lần", "두 번 있습니다"),
        (&[], "thiếu tên lệnh", "명령 이름이 없습니다"),
        (&["build", "--jobs", "999"], "`--jobs` không nhận giá trị `999`", "`999` 값을 쓸 수 없습니다"),
    ] {
        for (language, words) in [("vi", vietnamese), ("ko", korean)] {
            let asked = [args, &["--ui-language", language]].concat();
            let ran = Case::empty().run(&asked).code(2).says(words);
            assert!(!ran.stderr.contains("error"), "{}", ran.stderr);
        }
    }
    // What is asked for in English, or of help, is told as ever.
    Case::empty().run(&["check", "--foo"]).code(2).says("error: unexpected argument '--foo' found");
    let help = Case::empty().run(&["--help", "--ui-language", "ko"]).code(0);
    assert!(help.stdout.contains("Usage: briefpack"), "{}", help.stdout);
}

#[test]
fn tables_and_reports_are_in_the_language() {
    let case = small().append("locales/ko/topics.ftl", "# ＡＢＣ\n");
    let table = case.run(&["status", "--ui-language", "ko"]).code(0).stdout;
    let head = table.lines().next().unwrap_or_default();
    for word in ["영어 원문의 베트남어 번역", "없음", "원문 변경", "낱말 수:", "인쇄분"]
    {
        assert!(head.contains(word), "{table}");
    }
    assert!(!table.contains("missing") && !table.contains("what a brief prints"), "{table}");
    // Columns stand below one another, though Hangul takes two.
    let ends: Vec<usize> = table.lines().take(2).map(|line| columns(line.trim_end())).collect();
    assert_eq!(ends[0], ends[1], "{table}");
    case.run(&["sync"]).code(0);
    let case = case.replace(EN, "Raise trade to", "Lift trade to");
    let stale = case.run(&["confirm", "--ui-language", "vi"]).code(0).stdout;
    assert!(stale.contains("(câu chữ)"), "{stale}");
    let case = case.replace(EN, "\nvisit = ", "\nvisit =\u{3000}");
    let fixed = case.run(&["fix", "--dry-run", "--ui-language", "ko"]).code(0).stdout;
    assert!(fixed.contains("전각 문자 (1)"), "{fixed}");
}

/// How many columns a text takes: Hangul takes two.
fn columns(text: &str) -> usize {
    text.chars().map(|c| if ('가'..='힣').contains(&c) { 2 } else { 1 }).sum()
}
