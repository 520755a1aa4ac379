//! Faults of what was known when, of claims, and of facts without a source.

use super::*;

const CLAIMS: &str = "seeds/claims.toml";

/// Two reports that give the trade target of a meeting differently.
const DIFFER: &str = r#"format = 1

[[claim]]
about = "measure-trade"
what = "quantity"
year = 2030
meeting = "2025-01-10-seoul"
value = { money = "15_000_000_000", currency = "USD" }
source = "report-hanoi"
paragraphs = [2]
"#;

/// A workspace with claims.
fn claims(case: Case, text: &str) -> Case {
    case.file(CLAIMS, text)
}

/// With the words of the settlements.
fn settled(case: Case, text: &str) -> Case {
    let case = claims(case, text);
    let words = [("en", "As read."), ("vi", "Theo nguồn."), ("ko", "출처에 따름.")];
    words.iter().fold(case, |case, (language, text)| {
        case.append(&format!("locales/{language}/sources.ftl"), &format!("settled-as-read = {text}\n"))
    })
}

fn one(claim: &str) -> String {
    format!("format = 1\n\n[[claim]]\n{claim}\nsource = \"report-hanoi\"\nparagraphs = [2]\n")
}

faults! {
    known_from_before_its_source, "early-known-from", |c| c.replace(HANOI, "status = \"held\"", "status = \"held\"\nknown-from = 2025-02-19");
    known_from_before_its_meeting, "early-known-from", |c| c.replace(SEOUL, "about = \"date\"\n", "about = \"date\"\nknown-from = 2025-01-09\n");
    visit_of_unknown_side, "unknown-id", |c| c.replace(SEOUL, "[[point]]\nid = \"target\"", "[[visit]]\nside = \"vm\"\nkind = \"state\"\nparagraphs = [1]\n\n[[point]]\nid = \"target\"");
    visit_of_unknown_kind, "unknown-value", |c| c.replace(SEOUL, "[[point]]\nid = \"target\"", "[[visit]]\nside = \"vn\"\nkind = \"private\"\nparagraphs = [1]\n\n[[point]]\nid = \"target\"");
    retrieved_before_its_date, "bad-date", |c| c.replace("seeds/sources.toml", "date = 2025-02-20", "date = 2025-02-20\nretrieved = 2025-02-19");
    tenure_of_unknown_source, "unknown-id", |c| c.replace("seeds/people.toml", "to = 2025-12-31, source = \"report-seoul\"", "to = 2025-12-31, source = \"report-soul\"");
}

// Every fact has its source.
faults! {
    point_without_paragraph, "unsourced", |c| c.replace(HANOI, "topic = \"politics\"\nparagraphs = [2]", "topic = \"politics\"\nparagraphs = []");
    office_without_paragraph, "unsourced", |c| c.replace("seeds/people.toml", "source = \"report-hanoi\", paragraphs = [1]", "source = \"report-hanoi\", paragraphs = []");
    promise_of_no_point, "unsourced", |c| c.replace("seeds/commitments.toml", "due = 2030", "due = 2031");
    amount_of_no_point, "unsourced", |c| c.replace("seeds/commitments.toml", "150_000_000_000", "160_000_000_000");
    figure_in_a_headline, "unsourced", |c| c.replace(EN, "A visit is proposed", "A visit and 40 projects are proposed");
}

// Claims.
faults! {
    contradiction_in_a_figure, "contradiction", |c| claims(c, DIFFER);
    claim_of_no_such_thing, "invalid-id", |c| claims(c, &one("about = \"sea\"\nwhat = \"name\"\nvalue = \"Sea\""));
    claim_of_an_unknown_entry, "unknown-id", |c| claims(c, &one("about = \"place-see\"\nwhat = \"name\"\nvalue = \"Sea\""));
    claim_of_an_unknown_meeting, "unknown-id", |c| claims(c, &one("about = \"meeting-2025-01-10-soul\"\nwhat = \"date\"\nvalue = 2025-01-10"));
    claim_of_an_unknown_kind, "unknown-value", |c| claims(c, &one("about = \"place-sea\"\nwhat = \"nam\"\nvalue = \"Sea\""));
    claim_of_a_title_of_a_place, "bad-claim", |c| claims(c, &one("about = \"place-sea\"\nwhat = \"title\"\nday = 2025-01-10\nvalue = \"president\""));
    claim_of_a_title_without_day, "missing-key", |c| claims(c, &one("about = \"person-nguyen-van-a\"\nwhat = \"title\"\nvalue = \"president\""));
    claim_of_a_name_on_a_day, "bad-claim", |c| claims(c, &one("about = \"place-sea\"\nwhat = \"name\"\nday = 2025-01-10\nvalue = \"Sea\""));
    claim_of_a_target_without_meeting, "bad-claim", |c| claims(c, &one("about = \"measure-trade\"\nwhat = \"quantity\"\nyear = 2030\nvalue = { count = \"1\" }"));
    claim_of_an_unknown_holder, "unknown-id", |c| claims(c, &one("about = \"office-minister\"\nwhat = \"holder\"\nday = 2025-01-10\nvalue = \"hong-gil-dog\""));
    claim_of_a_wrong_type, "wrong-type", |c| claims(c, &one("about = \"place-sea\"\nwhat = \"name\"\nvalue = 3"));
    claim_out_of_range, "paragraph-out-of-range", |c| claims(c, &DIFFER.replace("[2]", "[3]"));
    claim_in_other_words, "claim-words", |c| claims(c, &DIFFER.replace("source =", "words = \"US$1.5 billion\"\nsource ="));
    claim_in_no_figures, "claim-words", |c| claims(c, &DIFFER.replace("source =", "words = \"a great deal\"\nsource ="));
    words_of_a_name, "bad-claim", |c| claims(c, &one("about = \"place-sea\"\nwhat = \"name\"\nwords = \"the Sea\"\nvalue = \"Sea\""));
    settled_without_words, "missing-message", |c| claims(c, &format!("{DIFFER}{}", settlement("settled = { count = \"1\" }")));
    settled_twice, "duplicate-id", |c| settled(c, &format!("{DIFFER}{0}{0}", settlement(AMOUNT)));
    settled_by_a_count, "bad-claim", |c| settled(c, &format!("{DIFFER}{}", settlement("settled = { count = \"1\" }")));
    settled_as_a_text, "wrong-type", |c| settled(c, &format!("{DIFFER}{}", settlement("settled = \"15 billion\"")));
}

/// A settlement of [`DIFFER`].
fn settlement(value: &str) -> String {
    format!(
        "\n[[settlement]]\nabout = \"measure-trade\"\nwhat = \"quantity\"\nyear = 2030\nmeeting = \
         \"2025-01-10-seoul\"\n{value}\nbecause = \"as-read\"\n"
    )
}

/// What a settlement of [`DIFFER`] by an amount says.
const AMOUNT: &str = "settled = { money = \"150_000_000_000\", currency = \"USD\" }";

#[test]
fn what_is_settled_is_no_fault() {
    let case = settled(small(), &format!("{DIFFER}{}", settlement(AMOUNT)));
    assert!(findings(&case, 0).is_empty());
}

#[test]
fn a_settlement_of_nothing_is_a_warning() {
    let case = settled(small(), &format!("format = 1\n{}", settlement(AMOUNT)));
    let found = findings(&case, 0);
    let lines: Vec<String> = found.iter().map(line).collect();
    assert_eq!(
        lines,
        [format!(
            "{CLAIMS}:3:1: warning[idle-settlement]: nothing is to be settled here: all that is claimed of this agrees"
        )]
    );
    assert!(!hints(&found[0]).is_empty());
}

#[test]
fn a_draft_prints_what_is_not_settled_with_a_mark() {
    let case = claims(small(), DIFFER);
    let build = ["build", "--meeting", "2025-01-10-seoul", "--languages", "en", "--format", "short"];
    case.run(&build).code(1).says("error[contradiction]: ");
    case.run(&[&build[..], &["--draft"]].concat()).code(0).says("warning[contradiction]: ");
    // The report of the other meeting has a part in it too.
    case.run(&["build", "--meeting", "2025-02-20-hanoi", "--languages", "en"]).code(1);
}

const LANGUAGES: [&str; 3] = ["en", "vi", "ko"];

/// A note that says a date in words, in each language.
fn in_words(case: Case, words: [&str; 3]) -> Case {
    LANGUAGES.iter().zip(words).fold(case, |case, (language, words)| {
        case.replace(
            &EN.replace("/en/", &format!("/{language}/")),
            "note-date = ",
            &format!("note-date = {words}: "),
        )
    })
}

#[test]
fn later_dates_stop_a_print_as_of_a_day() {
    let args = |day: &'static str| {
        [
            "build",
            "--as-of",
            day,
            "--meeting",
            "2025-01-10-seoul",
            "--languages",
            "en+vi+ko",
            "--format",
            "short",
        ]
    };
    // The point carries the day of the other meeting.
    stays(&small(), &args("2025-01-31")).code(1).says(&format!(
        "{SEOUL}:50:47: error[later-date]: point `visit` of `2025-01-10-seoul` speaks of 2025-02-20, known only from 2025-02-20: \
         after 2025-01-31"
    ));
    // A day to come that is no other meeting's may have been known.
    let case = || small().replace(SEOUL, "day = { date = 2025-02-20 }", "day = { date = 2025-03-20 }");
    case().run(&args("2025-01-31")).code(0);
    // In words: a day, a month, a day of the meeting's year; not an earlier day, not a year.
    let first = ["1 February 2025", "ngày 01 tháng 02 năm 2025", "2025년 2월 1일"];
    for (words, fails) in [
        (first, true),
        (["February 2025", "tháng 02 năm 2025", "2025년 2월"], true),
        (["1 February", "ngày 01 tháng 02", "2월 1일"], true),
        (["31 January 2025", "ngày 31 tháng 01 năm 2025", "2025년 1월 31일"], false),
        (["2026", "năm 2026", "2026년"], false),
    ] {
        let case = in_words(case(), words);
        let ran = case.run(&args("2025-01-31"));
        assert_eq!(ran.code, Some(i32::from(fails)), "{words:?}: {}", ran.stderr);
        for words in words.into_iter().filter(|_| fails) {
            let message = format!("error[later-date]: `note-date` says {words}, which is after 2025-01-31");
            assert!(ran.stderr.contains(&message), "{message}: {}", ran.stderr);
        }
        // At any later day it may stand.
        case.run(&args("2025-02-01")).code(0);
    }
    // What was announced is waived; where nothing is printed as of a day, the waiver isn't idle.
    let case = LANGUAGES.iter().fold(in_words(case(), first), |case, language| {
        let file = EN.replace("/en/", &format!("/{language}/"));
        case.replace(&file, "note-date = ", "# lint-ok: later-date announced\nnote-date = ")
    });
    case.run(&args("2025-01-31")).code(0);
    let found = findings(&case, 0);
    assert!(found.iter().all(|finding| finding["code"] != "idle-waiver"), "{found:?}");
}

#[test]
fn a_later_office_stops_a_print_as_of_a_day() {
    let case = small()
        .replace(
            "seeds/people.toml",
            "{ date = 2025-01-10, source = \"report-seoul\", paragraphs = [1] }",
            "{ date = 2025-01-10, source = \"report-hanoi\", paragraphs = [1] }",
        )
        .replace(SEOUL, "day = { date = 2025-02-20 }", "day = { date = 2025-03-20 }");
    assert!(findings(&case, 0).is_empty());
    let args = ["build", "--as-of", "2025-01-31", "--meeting", "2025-01-10-seoul", "--languages", "en"];
    stays(&case, &[&args[..], &["--format", "short"]].concat()).code(1).says(
        "error[later-office]: the office of `nguyen-van-a` on that day is known only from 2025-02-20: after 2025-01-31",
    );
}
