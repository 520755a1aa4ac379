//! The mends that `briefpack lsp` offers at a finding, applied as an editor does.

use serde_json::{Value, json};

use crate::faults::small;
use crate::lsp::{Editor, offset};

const KO: &str = "locales/ko/meetings/2025-01-10-seoul.ftl";
const TOML: &str = "seeds/meetings/2025-01-10-seoul.toml";

/// What is offered first for a finding shown of a file: its title, and the text after it.
fn mend(editor: &mut Editor<'_>, file: &str, text: &str, shown: &Value) -> Option<(String, String)> {
    let uri = editor.uri(file);
    let params = json!({
        "textDocument": { "uri": uri },
        "range": shown["range"],
        "context": { "diagnostics": [shown], "only": ["quickfix"] },
    });
    let actions = editor.ask("textDocument/codeAction", params);
    let first = actions.as_array()?.first()?.clone();
    assert_eq!(first["diagnostics"], json!([shown]), "{first}");
    let mut edits: Vec<(usize, usize, String)> = first["edit"]["changes"][&uri]
        .as_array()
        .expect("edits")
        .iter()
        .map(|edit| {
            let place = |end: &str| offset(text, &edit["range"][end]);
            (place("start"), place("end"), edit["newText"].as_str().expect("a text").to_owned())
        })
        .collect();
    edits.sort();
    let mut after = text.to_owned();
    for (start, end, new) in edits.into_iter().rev() {
        after.replace_range(start..end, &new);
    }
    Some((first["title"].as_str()?.to_owned(), after))
}

/// Makes a slip, and takes the mend: the text is as it was.
fn there_and_back(file: &str, slips: &[(&str, &str, &str, &str)]) {
    let case = small();
    let mut editor = Editor::open(&case);
    let text = editor.show(file, None);
    let mut version = 1;
    for (right, wrong, code, title) in slips {
        assert_eq!(text.matches(right).count(), 1, "`{right}` stands once");
        let slip = text.replacen(right, wrong, 1);
        version += 1;
        editor.change(file, version, &slip);
        editor.wait_for(file, code);
        let shown = editor.shown_of(file, code);
        let (offered, after) =
            mend(&mut editor, file, &slip, &shown).unwrap_or_else(|| panic!("no mend for {code}: {shown}"));
        assert_eq!((offered.as_str(), after.as_str()), (*title, text.as_str()), "{code}");
        version += 1;
        editor.change(file, version, &after);
        editor.wait(file, &[]);
    }
    editor.stop();
}

#[test]
fn a_mend_to_the_letter_brings_the_text_back() {
    there_and_back(
        KO,
        &[
            ("{ $amount }", "{ $amuont }", "unknown-variable", "write `amount`"),
            ("{ $date }은(는)", "{ $date }는", "typed-particle", "write `은(는)`"),
            ("{ $date }은(는)", "{ $date }은/는", "particle-notation", "write `은(는)`"),
            ("추정임.", "추정임. ", "space-at-end", "remove it"),
            ("추정임.", "추정임。", "fullwidth-form", "write `.`"),
            ("추정임.", "추정임", "end-punctuation", "write `.`"),
            ("{ -term-pillar }", "{ -term-piller }", "unknown-term", "write `term-pillar`"),
        ],
    );
}

#[test]
fn names_in_the_facts_are_mended_too() {
    there_and_back(
        TOML,
        &[
            ("status = \"held\"", "status = \"hedl\"", "unknown-value", "write `held`"),
            ("id = \"seoul\"", "id = \"seuol\"", "unknown-id", "write `seoul`"),
            ("host = ", "hots = ", "unknown-key", "write `host`"),
        ],
    );
}

#[test]
fn a_text_that_has_changed_since_it_was_checked_is_left_alone() {
    let case = small();
    let mut editor = Editor::open(&case);
    let text = editor.show(KO, None);
    let slip = text.replacen("{ $amount }", "{ $amuont }", 1);
    editor.change(KO, 2, &slip);
    editor.wait_for(KO, "unknown-variable");
    let shown = editor.shown_of(KO, "unknown-variable");
    let later = slip.replacen("{ $amuont }", "…… { $amuont }", 1);
    editor.change(KO, 3, &later);
    // The finding is that of the text before: its place is no longer there.
    let old = mend(&mut editor, KO, &later, &shown);
    assert!(old.is_none_or(|(_, after)| after == later.replacen("amuont", "amount", 1)), "{shown}");
    editor.stop();
}

#[test]
fn a_waiver_is_anchored_from_the_editor() {
    let case = small().replace(KO, "{ $date }은(는) 추정임.", "{ $date }은(는)  추정임.").replace(
        KO,
        "note-date =",
        "# lint-ok: double-space 조약 원문대로\nnote-date =",
    );
    let mut editor = Editor::open(&case);
    editor.show(KO, None);
    editor.wait(KO, &["unanchored-waiver"]);
    let shown = editor.shown_of(KO, "unanchored-waiver");
    let params = json!({
        "textDocument": { "uri": editor.uri(KO) },
        "range": shown["range"],
        "context": { "diagnostics": [shown] },
    });
    let actions = editor.ask("textDocument/codeAction", params);
    let offered = actions.as_array().expect("a list").iter().find(|action| action["command"].is_object());
    let command = &offered.expect("a command")["command"];
    let run = json!({ "command": command["command"], "arguments": command["arguments"] });
    editor.ask("workspace/executeCommand", run);
    editor.wait(KO, &[]);
    editor.stop();
}

#[test]
fn code_hosts_are_told_the_mend() {
    let case = small().replace(KO, "추정임.", "추정임．");
    let ran = case.run(&["check", "--format", "sarif"]);
    let log: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let results = log["runs"][0]["results"].as_array().expect("a list");
    let wide = results.iter().find(|result| result["ruleId"] == "fullwidth-form").expect("a result");
    let mend = &wide["fixes"][0];
    assert_eq!(mend["description"]["text"], "write `.`");
    assert_eq!(mend["artifactChanges"][0]["artifactLocation"]["uri"], KO);
    let one = &mend["artifactChanges"][0]["replacements"][0];
    assert_eq!(one["insertedContent"]["text"], ".");
    let region = &wide["locations"][0]["physicalLocation"]["region"];
    assert_eq!(&one["deletedRegion"], region);
}
