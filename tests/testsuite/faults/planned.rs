//! Faults of planned meetings.

use super::*;

const PLANNED: &str = "seeds/meetings/2025-03-03-seoul.toml";
const PLANNED_EN: &str = "locales/en/meetings/2025-03-03-seoul.ftl";

/// The workspace with a planned meeting, without a fault.
fn with_planned(case: Case) -> Case {
    let summary = r#"format = 1
id = "2025-03-03-seoul"
kind = "talks"
status = "planned"
minutes = 30
to-fill = ["participants"]
background = ["2025-01-10-seoul/target"]

[date]
value = 2025-03-03
basis = "planned"

[place]
id = "seoul"

[[objective]]
id = "aim"

[[raise]]
id = "trade"
priority = "certain"
topic = "economy"
to-fill = ["fallback"]

[[expect]]
id = "theirs"
topic = "economy"

[[deliverable]]
id = "paper"
signatories = ["vn", "kr"]
languages = ["vi", "ko"]
status = "proposed"
"#;
    let words = "title = A\naim = B\ntrade = C\n    .ask = D\ntheirs = E\n    .response = F\npaper = G\n";
    let case = case.file(PLANNED, summary).replace(
        "briefpack.toml",
        "meetings = [",
        "meetings = [\"2025-03-03-seoul\", ",
    );
    ["en", "vi", "ko"].into_iter().fold(case, |case, language| {
        case.file(&format!("locales/{language}/meetings/2025-03-03-seoul.ftl"), words)
    })
}

#[test]
fn a_planned_meeting_without_a_fault() {
    assert!(findings(&with_planned(small()), 0).is_empty());
}

faults! {
    planned_key_in_held, "planned-only", |c| c.replace(SEOUL, "host = \"kr\"", "host = \"kr\"\nto-fill = [\"participants\"]\nsample = true");
    planned_date_in_held, "planned-only", |c| c.replace(HANOI, "basis = \"stated\"", "basis = \"planned\"");
    raise_in_held, "planned-only", |c| c.append(SEOUL, "\n[[raise]]\nid = \"x\"\npriority = \"certain\"\ntopic = \"economy\"\n");
    point_in_planned, "held-only", |c| with_planned(c).append(PLANNED, "\n[[point]]\nid = \"said\"\nstance = \"stated\"\nby = \"vn\"\ntopic = \"economy\"\nsource = \"report-hanoi\"\nparagraphs = [1]\n");
    planned_without_objective, "missing-key", |c| with_planned(c).replace(PLANNED, "[[objective]]\nid = \"aim\"\n\n", "").replace(PLANNED_EN, "aim = B\n", "");
    planned_without_participants, "missing-key", |c| with_planned(c).replace(PLANNED, "to-fill = [\"participants\"]\n", "");
    unknown_field_to_fill, "unknown-value", |c| with_planned(c).replace(PLANNED, "[\"participants\"]", "[\"participants\", \"objectiv\"]");
    unknown_part_to_fill, "unknown-value", |c| with_planned(c).replace(PLANNED, "[\"fallback\"]", "[\"response\"]");
    field_to_fill_twice, "duplicate-id", |c| with_planned(c).replace(PLANNED, "[\"participants\"]", "[\"participants\", \"participants\"]");
    given_and_to_fill, "filled-to-fill", |c| with_planned(c).replace(PLANNED, "[\"participants\"]", "[\"participants\", \"minutes\", \"raise\", \"time\"]").replace(PLANNED, "basis = \"planned\"", "basis = \"planned\"\ntime = \"09:00\"");
    part_given_and_to_fill, "filled-to-fill", |c| with_planned(c).replace(PLANNED_EN, "    .ask = D\n", "    .ask = D\n    .fallback = H\n");
    unprinted_part, "unprinted-attribute", |c| with_planned(c).replace(PLANNED_EN, "    .ask = D\n", "    .ask = D\n    .whi = H\n").replace(PLANNED_EN, "aim = B\n", "aim = B\n    .why = I\n");
    ask_missing, "missing-attribute", |c| with_planned(c).replace(PLANNED_EN, "    .ask = D\n", "");
    response_missing, "missing-attribute", |c| with_planned(c).replace(PLANNED_EN, "    .response = F\n", "");
    item_id_of_another, "duplicate-id", |c| with_planned(c).replace(PLANNED, "id = \"theirs\"", "id = \"trade\"");
    item_id_reserved, "reserved-id", |c| with_planned(c).replace(PLANNED, "id = \"paper\"", "id = \"title\"");
    background_unreadable, "invalid-id", |c| with_planned(c).replace(PLANNED, "2025-01-10-seoul/target", "2025-01-10-seoul/target/2");
    background_unknown_meeting, "unknown-id", |c| with_planned(c).replace(PLANNED, "2025-01-10-seoul/target", "2025-01-10-soul");
    background_unknown_point, "unknown-id", |c| with_planned(c).replace(PLANNED, "2025-01-10-seoul/target", "2025-01-10-seoul/targets");
    background_of_planned, "background-not-held", |c| with_planned(c).replace(PLANNED, "2025-01-10-seoul/target", "2025-03-03-seoul");
    background_later, "background-not-held", |c| with_planned(c).replace(PLANNED, "value = 2025-03-03", "value = 2025-01-09");
    background_twice, "duplicate-id", |c| with_planned(c).replace(PLANNED, "\"2025-01-10-seoul/target\"", "\"2025-01-10-seoul\", \"2025-01-10-seoul/target\"");
    deliverable_unknown_side, "unknown-id", |c| with_planned(c).replace(PLANNED, "[\"vn\", \"kr\"]", "[\"vn\", \"kp\"]");
    deliverable_language_twice, "duplicate-id", |c| with_planned(c).replace(PLANNED, "[\"vi\", \"ko\"]", "[\"vi\", \"vi\"]");
    meeting_of_days, "bad-number", |c| with_planned(c).replace(PLANNED, "minutes = 30", "minutes = 3000");
    minutes_none, "bad-number", |c| with_planned(c).replace(PLANNED, "minutes = 30", "minutes = 0");
    sample_in_words, "wrong-type", |c| with_planned(c).replace(PLANNED, "minutes = 30", "sample = \"yes\"");
    stance_to_fill, "to-fill", |c| c.replace(SEOUL, "stance = \"agreed\"", "stance = \"to-fill\"");
    paragraphs_to_fill, "to-fill", |c| c.replace(HANOI, "paragraphs = [2]", "paragraphs = \"to-fill\"");
    priority_to_fill, "to-fill", |c| with_planned(c).replace(PLANNED, "\"certain\"", "\"to-fill\"");
}
