//! Templates of the workspace that fail: the finding points into the template and names meeting and language.

use super::*;

#[track_caller]
fn template(from: &str, to: &str, expected: &str) {
    let case = small().replace("templates/meeting.typ", from, to);
    let args = ["build", "--meeting", "2025-01-10-seoul", "--languages", "vi", "--format", "short"];
    let ran = stays(&case, &args).code(1).says(expected);
    assert!(ran.stderr.contains("(in `2025-01-10-seoul`, vi)"), "{}", ran.stderr);
}

#[test]
fn template_with_a_syntax_error() {
    template("#set page(", "#let x = (\n#set page(", "templates/meeting.typ:");
}

#[test]
fn template_with_an_unknown_word() {
    template(
        "#set page(",
        "#data.words.no-such-label\n#set page(",
        "templates/meeting.typ:5:13: error[typst-error]: dictionary does not contain key \"no-such-label\"",
    );
}

#[test]
fn template_with_an_unknown_variable() {
    template(
        "#set page(",
        "#nothing\n#set page(",
        "templates/meeting.typ:5:2: error[typst-error]: unknown variable: nothing",
    );
}

#[test]
fn template_with_a_wrong_type() {
    template(
        "width: 210mm",
        "width: \"wide\"",
        "templates/meeting.typ:5:18: error[typst-error]: expected length or auto, found string",
    );
}

#[test]
fn template_with_a_missing_import() {
    template(
        "#set page(",
        "#import \"nowhere.typ\": x\n#set page(",
        "templates/meeting.typ:5:9: error[typst-error]: file not found",
    );
}

#[test]
fn template_that_never_ends() {
    template(
        "#set page(",
        "#while data.len() > 0 { let x = 1 }\n#set page(",
        "templates/meeting.typ:5:2: error[typst-error]: loop seems to be infinite",
    );
}

#[test]
fn template_that_calls_itself() {
    template(
        "#set page(",
        "#let f(x) = f(x + 1)\n#f(1)\n#set page(",
        "error[typst-error]: maximum function call depth exceeded",
    );
}
