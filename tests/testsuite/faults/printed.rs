//! Only what is printed counts.

use super::*;

#[test]
fn a_slip_in_korean_never_blocks_an_english_print() {
    let case = small().replace(KO, "{ $sea }, { $forum }을(를)", "{ $se }, { $forum }을(를)");
    let ran = case.run(&["build", "--languages", "en"]).code(0);
    let warnings: Vec<&str> = ran.stderr.lines().filter(|line| line.starts_with("warning")).collect();
    assert_eq!(
        warnings,
        ["warning: 1 finding in what these outputs don't use; `briefpack check` shows all"],
        "{}",
        ran.stderr
    );
    stays(&case, &["build", "--languages", "ko"]).code(1);
    stays(&case, &["build", "--languages", "en", "--languages", "vi+ko"]).code(1);
}

#[test]
fn another_meetings_broken_file_never_blocks() {
    let case = small().replace(HANOI_EN, "exchange = Exchanges go on.", "exchange");
    case.run(&["build", "--meeting", "2025-01-10-seoul", "--languages", "en"]).code(0);
    stays(&case, &["build", "--meeting", "2025-02-20-hanoi", "--languages", "en"]).code(1);
    stays(&case, &["build", "--no-meetings", "--languages", "en"]).code(1);
}

#[test]
fn another_meetings_broken_facts_never_block() {
    let case = small().replace(HANOI, "topic = \"politics\"", "topic = 3");
    case.run(&["build", "--meeting", "2025-01-10-seoul", "--languages", "en"]).code(0);
    stays(&case, &["build", "--meeting", "2025-02-20-hanoi", "--languages", "en"]).code(1);
}

#[test]
fn a_missing_file_blocks_only_its_own_prints() {
    let case = small().remove(KO);
    case.run(&["build", "--languages", "en", "--languages", "vi"]).code(0);
    case.run(&["build", "--languages", "ko", "--meeting", "2025-02-20-hanoi"]).code(0);
    stays(&case, &["build", "--languages", "vi+ko"]).code(1).says("missing-file");
}

#[test]
fn a_language_that_is_never_printed_needs_no_translations() {
    let case = small().replace("briefpack.toml", "[\"en\", \"vi\", \"ko\"]", "[\"en\", \"vi\"]");
    fs::remove_dir_all(case.path().join("locales/ko")).expect("removed");
    case.run(&["check", "--deny", "warnings"]).code(0);
    case.run(&["build"]).code(0);
    case.run(&["check", "--locale", "ko"]).code(1).says("missing-locale");
}

#[test]
fn check_looks_at_one_locale_or_meeting() {
    let case = small().replace(KO, "{ $sea }, { $forum }을(를)", "{ $se }, { $forum }을(를)").replace(
        HANOI_EN,
        "exchange = Exchanges go on.",
        "exchange = { $x }",
    );
    case.run(&["check", "--locale", "vi"]).code(0);
    let ran = case.run(&["check", "--locale", "ko", "--format", "short"]).code(1);
    assert!(ran.stderr.contains(KO) && !ran.stderr.contains(HANOI_EN), "{}", ran.stderr);
    let ran = case.run(&["check", "--meeting", "2025-02-20-hanoi", "--format", "short"]).code(1);
    assert!(!ran.stderr.contains(KO) && ran.stderr.contains(HANOI_EN), "{}", ran.stderr);
    case.run(&["check", "--locale", "xx"]).code(2).says("there is no locale `xx`");
    case.run(&["check", "--meeting", "2025-02-20-hanoy"]).code(2).says("did you mean `2025-02-20-hanoi`?");
}
