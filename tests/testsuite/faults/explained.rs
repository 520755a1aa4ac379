//! `docs/findings.md` explains every code, and no other.

use super::*;

/// Every code that the sources give to a finding.
fn codes_in_sources() -> Vec<String> {
    let mut codes = Vec::new();
    let mut waiting = vec![repository().join("src")];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                waiting.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).expect("a source file");
            for call in ["Diagnostic::error(", "Diagnostic::warning(", "::environment("] {
                for (at, _) in text.match_indices(call) {
                    let rest = text[at + call.len()..].trim_start();
                    if let Some(code) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next()) {
                        codes.push(code.to_owned());
                    }
                }
            }
            // Codes that are chosen before: `let (code, …) = if … { ("unknown-term", …`.
            for (at, _) in text.match_indices("let (code, ") {
                let choice = text[at..].split_once(';').map_or("", |(choice, _)| choice);
                for (at, _) in
                    choice.match_indices("(\"").filter(|(at, _)| !choice[..*at].ends_with("phrase!"))
                {
                    let code = choice[at + 2..].split('"').next().unwrap_or_default();
                    if code.contains('-') && code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') {
                        codes.push(code.to_owned());
                    }
                }
            }
        }
    }
    codes.sort();
    codes.dedup();
    codes
}

#[test]
fn every_code_is_explained() {
    let listed = Case::empty().run(&["explain"]).code(0).stdout;
    let listed: Vec<&str> = listed.lines().collect();
    let used = codes_in_sources();
    assert!(used.len() > 60, "the scan finds the codes: {used:?}");
    assert_eq!(listed, used, "`docs/findings.md` has a section for each code in order, and no other");
    for code in listed {
        let text = Case::empty().run(&["explain", code]).code(0).stdout;
        assert_eq!(text.matches("```").count(), 2, "`{code}` has one example:\n{text}");
        assert!(text.lines().count() > 5, "`{code}` says what it means and how to mend it:\n{text}");
    }
}
