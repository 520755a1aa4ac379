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
}

#[test]
fn misuse_is_told_in_the_language_too() {
    Case::empty()
        .run(&["check", "--ui-language", "vi"])
        .code(2)
        .says("lỗi[usage]: không có `briefpack.toml` ở đây hoặc ở thư mục cấp trên")
        .says("gợi ý: ");
}
