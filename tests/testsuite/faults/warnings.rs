//! Warnings never change the exit code unless they are denied.

use super::*;

#[track_caller]
fn warning(case: &Case, expected: &str) {
    let found = findings(case, 0);
    let lines: Vec<String> = found.iter().map(line).collect();
    assert_eq!(lines, [expected]);
    assert!(found.iter().all(|finding| !hints(finding).is_empty()));
    case.run(&["check", "--deny", "warnings"]).code(1);
    case.run(&["build", "--meeting", "2025-01-10-seoul", "--languages", "en"]).code(0);
}

#[test]
fn warning_unused_message() {
    let case = small().append(EN, "visits = Nobody prints this.\n");
    warning(&case, &format!("{EN}:12:1: warning[unused-message]: nothing prints `visits`"));
}

#[test]
fn warning_byte_order_mark() {
    let text = String::from_utf8(small().read(EN)).expect("text");
    let case = small().file(EN, format!("\u{feff}{text}"));
    warning(&case, &format!("{EN}:1:1: warning[byte-order-mark]: the file begins with a byte order mark"));
    let text = String::from_utf8(small().read(SEOUL)).expect("text");
    let case = small().file(SEOUL, format!("\u{feff}{text}"));
    warning(&case, &format!("{SEOUL}:1:1: warning[byte-order-mark]: the file begins with a byte order mark"));
}

#[test]
fn warning_decomposed_text_is_printed_composed() {
    let case = small().replace(EN, "Raise trade", "Raise Vie\u{302}\u{323}t trade");
    warning(&case, &format!("{EN}:6:19: warning[decomposed-text]: the file holds decomposed characters"));
    let data = case.run(&["data", "--meeting", "2025-01-10-seoul", "--languages", "en"]).code(0);
    assert!(data.stdout.contains("Raise Việt trade"), "composed");
}

#[test]
fn decomposed_hangul_takes_the_right_particle() {
    // 서울 in single letters, before a particle that depends on its last sound.
    let case = small().replace(KO, "{ $forum }을(를)", "\u{1109}\u{1165}\u{110b}\u{116e}\u{11af}을(를)");
    let data = case.run(&["data", "--meeting", "2025-01-10-seoul", "--languages", "ko"]).code(0);
    assert!(data.stdout.contains("서울을 제안함"), "resolved on the composed text");
}

#[test]
fn warning_of_typst_names_the_template() {
    let case = small().replace(
        "templates/meeting.typ",
        "#set page(",
        "#set text(font: \"No Such Font\")\n#set page(",
    );
    case.run(&["build", "--meeting", "2025-01-10-seoul", "--languages", "en", "--format", "short"])
        .code(0)
        .says("templates/meeting.typ:5:17: warning[typst-warning]: unknown font family: no such font (in `2025-01-10-seoul`, en)");
}
