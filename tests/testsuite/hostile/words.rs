//! Texts that look like markup, or hold what never prints.

use super::*;

/// A text of a message is printed to the letter.
#[track_caller]
fn literally(text: &str) {
    // In every language, so that all state the same figures.
    let case = [("en", "Exchanges go on."), ("vi", "Tiếp tục giao lưu."), ("ko", "교류를 계속하기로 함.")]
        .into_iter()
        .fold(small(), |case, (language, old)| {
            let file = format!("locales/{language}/meetings/2025-02-20-hanoi.ftl");
            case.replace(&file, &format!("exchange = {old}"), &format!("exchange = x{text}x"))
        });
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
