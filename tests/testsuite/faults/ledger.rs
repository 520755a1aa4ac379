//! Faults of the ledger: effects, histories, wordings.

use super::*;

const COMMITMENTS: &str = "seeds/commitments.toml";

/// The workspace of the faults in which January's point makes the commitment, and February's says nothing of it.
fn promised() -> Case {
    let case = small().replace(SEOUL, "# It makes no commitment.", "commitment = \"trade-target\"");
    let case = case.replace(HANOI, "commitment = \"trade-target\"\n", "");
    let words = [
        "{ $amount } by { $deadline }",
        "{ $amount } vào năm { $deadline }",
        "{ $deadline }까지 { $amount }",
    ];
    ["en", "vi", "ko"].into_iter().zip(words).fold(case, |case, (language, words)| {
        let seoul = format!("locales/{language}/meetings/2025-01-10-seoul.ftl");
        let text = String::from_utf8(case.read(&seoul)).expect("text");
        let case =
            case.file(&seoul, text.replace("\nvisit =", &format!("\n    .wording = {words}\nvisit =")));
        let hanoi = format!("locales/{language}/meetings/2025-02-20-hanoi.ftl");
        let text = String::from_utf8(case.read(&hanoi)).expect("text");
        let (text, _) = text.split_once("    .wording").expect("a wording");
        case.file(&hanoi, text)
    })
}

/// The point of February touches the commitment that January's makes.
fn touching(case: Case, commitment: &str) -> Case {
    let case = case.append(HANOI, &format!("commitment = {commitment}\n"));
    ["en", "vi", "ko"].into_iter().fold(case, |case, language| {
        case.append(&format!("locales/{language}/meetings/2025-02-20-hanoi.ftl"), "    .wording = x\n")
    })
}

/// The history of the commitment.
fn history(case: Case, statuses: &[&str]) -> Case {
    let tables = statuses.iter().map(|status| format!("\n[[commitment.status]]\n{status}\n"));
    case.append(COMMITMENTS, &tables.collect::<String>())
}

/// Like `faults!`, on [`promised`].
macro_rules! promised {
    ($($name:ident, $code:literal, $change:expr;)*) => {$(
        #[test]
        fn $name() {
            let change: Change = $change;
            fault(stringify!($name), $code, &change(promised()));
        }
    )*};
}

const ON_POINT: &str = "point = \"2025-02-20-hanoi/exchange\"";

promised! {
    unknown_effect, "unknown-value", |c| touching(c, "{ id = \"trade-target\", effect = \"widenes\" }");
    effect_missing, "missing-key", |c| touching(c, "{ id = \"trade-target\" }");
    unknown_commitment_with_effect, "unknown-id", |c| touching(c, "{ id = \"trade-targt\", effect = \"widens\" }");
    commitment_twice_in_point, "duplicate-id", |c| touching(c, "[\"trade-target\", { id = \"trade-target\", effect = \"widens\" }]");
    unknown_state, "unknown-value", |c| history(c, &["state = \"done\"\npoint = \"2025-01-10-seoul/target\""]);
    status_without_evidence, "status-without-evidence", |c| history(c, &["state = \"open\"\ndate = 2025-01-12"]);
    status_with_two_pieces, "status-without-evidence", |c| history(c, &[
        "state = \"open\"\nsource = \"report-seoul\"\nparagraphs = [2]\npoint = \"2025-01-10-seoul/target\"",
    ]);
    status_without_day, "missing-key", |c| history(c, &["state = \"open\"\nsource = \"report-seoul\"\nparagraphs = [2]"]);
    status_with_unknown_point, "unknown-id", |c| history(c, &["state = \"open\"\npoint = \"2025-01-10-seoul/targt\""]);
    status_with_unknown_meeting, "unknown-id", |c| history(c, &["state = \"open\"\npoint = \"2025-01-10-soul/target\""]);
    status_with_no_reference, "invalid-id", |c| history(c, &["state = \"open\"\npoint = \"target\""]);
    status_with_unknown_source, "unknown-id", |c| history(c, &[
        "state = \"open\"\ndate = 2025-01-12\nsource = \"report-soul\"\nparagraphs = [2]",
    ]);
    status_with_unknown_paragraph, "paragraph-out-of-range", |c| history(c, &[
        "state = \"open\"\ndate = 2025-01-12\nsource = \"report-seoul\"\nparagraphs = [9]",
    ]);
    status_before_made, "status-before-made", |c| history(c, &[
        "state = \"progressing\"\ndate = 2025-01-09\nsource = \"report-seoul\"\nparagraphs = [2]",
    ]);
    status_after_as_of, "status-after-as-of", |c| history(c, &[
        "state = \"fulfilled\"\ndate = 2025-03-02\nsource = \"report-seoul\"\nparagraphs = [2]",
    ]);
    status_out_of_order, "status-out-of-order", |c| history(touching(c, "\"trade-target\""), &[
        &format!("state = \"progressing\"\n{ON_POINT}"),
        "state = \"open\"\npoint = \"2025-01-10-seoul/target\"",
    ]);
    restated_before_made, "restated-before-made", |c| {
        let c = touching(c, "{ id = \"trade-target\", effect = \"makes\" }");
        c.replace(SEOUL, "commitment = \"trade-target\"", "commitment = { id = \"trade-target\", effect = \"widens\" }")
    };
    promised_before_made, "restated-before-made", |c| touching(c, "{ id = \"trade-target\", effect = \"makes\" }");
    restated_never_made, "restated-before-made", |c| {
        let c = touching(c, "{ id = \"trade-target\", effect = \"restates\" }");
        c.replace(SEOUL, "stance = \"agreed\"", "stance = \"proposed\"")
    };
    made_twice, "made-twice", |c| {
        let c = touching(c, "{ id = \"trade-target\", effect = \"makes\" }");
        c.replace(SEOUL, "commitment = \"trade-target\"", "commitment = { id = \"trade-target\", effect = \"makes\" }")
    };
    due_before_made, "due-before-made", |c| c.replace(COMMITMENTS, "due = 2030", "due = 2025-01-09");
    superseded_without_successor, "missing-key", |c| history(touching(c, "\"trade-target\""), &[
        &format!("state = \"superseded\"\n{ON_POINT}"),
    ]);
    superseded_by_itself, "superseded-by-itself", |c| c.replace(COMMITMENTS, "due = 2030", "due = 2030\nsuperseded-by = \"trade-target\"");
    superseded_by_unknown, "unknown-id", |c| c.replace(COMMITMENTS, "due = 2030", "due = 2030\nsuperseded-by = \"trade-targets\"");
    missing_wording, "missing-attribute", |c| c.replace(KO, "    .wording = { $deadline }까지 { $amount }\n", "");
    missing_wording_of_one, "missing-attribute", |c| {
        let c = c.append(COMMITMENTS, "\n[[commitment]]\nid = \"visits\"\nby = \"vn\"\nto = \"kr\"\n");
        let c = ["en", "vi", "ko"].into_iter().fold(c, |c, language| {
            c.append(&format!("locales/{language}/commitments.ftl"), "commitment-visits = x\n")
        });
        c.replace(SEOUL, "commitment = \"trade-target\"", "commitment = [\"trade-target\", \"visits\"]")
    };
    figure_typed_into_wording, "facts-differ", |c| c.replace(KO, "{ $deadline }까지 { $amount }\n", "2031년까지 { $amount }\n");
}

#[track_caller]
fn warns(case: &Case, code: &str, place: &str) {
    let found = findings(case, 0);
    let lines: Vec<String> = found.iter().map(line).collect();
    assert_eq!(found.len(), 1, "{lines:#?}");
    assert_eq!(found[0]["code"], code);
    assert!(lines[0].starts_with(place), "{lines:#?}");
    assert!(!hints(&found[0]).is_empty());
    case.run(&["check", "--deny", "warnings"]).code(1);
}

#[test]
fn untouched_commitment_is_a_warning() {
    let case =
        promised().append(COMMITMENTS, "\n[[commitment]]\nid = \"visits\"\nby = \"vn\"\nto = \"kr\"\n");
    let case = ["en", "vi", "ko"].into_iter().fold(case, |case, language| {
        case.append(&format!("locales/{language}/commitments.ftl"), "commitment-visits = x\n")
    });
    warns(&case, "untouched-commitment", "seeds/commitments.toml:11:6: warning");
}

#[test]
fn what_is_over_and_restated_is_a_warning() {
    let case = history(
        touching(promised(), "\"trade-target\""),
        &["state = \"fulfilled\"\ndate = 2025-01-12\nsource = \"report-seoul\"\nparagraphs = [2]"],
    );
    warns(&case, "restated-when-closed", &format!("{HANOI}:29:14: warning"));
    // A later status opens it again: then there is nothing to say.
    let case = history(case, &[&format!("state = \"open\"\n{ON_POINT}")]);
    assert!(findings(&case, 0).is_empty());
}

#[test]
fn a_request_before_the_promise_is_no_fault() {
    let case = touching(promised(), "{ id = \"trade-target\", effect = \"makes\" }");
    let case = case.replace(SEOUL, "stance = \"agreed\"", "stance = \"requested\"");
    assert!(findings(&case, 0).is_empty());
}

#[test]
fn wordings_that_change_in_one_language_alone_are_a_warning() {
    // February puts the commitment as January does, but for the Korean.
    let case = touching(promised(), "\"trade-target\"");
    let put = |case: Case, korean: &str| {
        let words = [
            ("en", "{ $amount } by { $deadline }"),
            ("vi", "{ $amount } vào năm { $deadline }"),
            ("ko", korean),
        ];
        words.into_iter().fold(case, |case, (language, words)| {
            let file = format!("locales/{language}/meetings/2025-02-20-hanoi.ftl");
            let text = String::from_utf8(case.read(&file)).expect("text");
            let (text, _) = text.split_once("    .wording").expect("a wording");
            case.file(&file, format!("{text}    .wording = {words}\n"))
        })
    };
    let case = put(case, "{ $deadline }까지 { $amount } 달성");
    warns(&case, "wording-differs", "locales/ko/meetings/2025-02-20-hanoi.ftl:4:6: warning");
    // Alike in all three languages, there is nothing to say.
    let case = put(case, "{ $deadline }까지 { $amount }");
    assert!(findings(&case, 0).is_empty());
    // And where only the source changes, the translation is told of.
    let case = case.replace(
        "locales/en/meetings/2025-02-20-hanoi.ftl",
        "    .wording = {",
        "    .wording = about {",
    );
    let found = findings(&case, 0);
    assert_eq!(found.len(), 2, "Vietnamese and Korean: {found:#?}");
    assert!(found.iter().all(|finding| finding["code"] == "wording-differs"));
}
