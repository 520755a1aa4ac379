//! Planned meetings: what their briefs print and withhold, their limits, the outcome sheet, and what follows from them.

use std::fs;

use serde_json::Value;

use crate::case::{Case, repository};
use crate::documents::{Pdf, fold};

const ID: &str = "2026-03-10-planned";
const FILE: &str = "seeds/meetings/2026-03-10-planned.toml";
const SAMPLES: [&str; 2] = ["2026-03-17-seoul", "2026-03-18-seoul"];

fn fixture(name: &str) -> String {
    fs::read_to_string(repository().join("tests/fixtures/planned").join(name)).expect("a fixture")
}

/// The locale file of the planned meeting.
fn words(language: &str) -> String {
    format!("locales/{language}/meetings/{ID}.ftl")
}

/// The starter with a planned meeting that has everything, the first of the pack.
pub fn planned() -> Case {
    let case = Case::starter().file(FILE, fixture("meeting.toml")).replace(
        "briefpack.toml",
        "meetings = [\"",
        &format!("meetings = [\"{ID}\", \""),
    );
    ["en", "vi", "ko"]
        .into_iter()
        .fold(case, |case, language| case.file(&words(language), fixture(&format!("{language}.ftl"))))
}

/// The text of each page of a document.
fn pages(case: &Case, file: &str) -> Vec<String> {
    Pdf::read(&case.read(file)).pages.iter().map(|page| fold(&page.text())).collect()
}

fn report(ran: &str) -> Vec<Value> {
    let report: Value = serde_json::from_str(ran).expect("JSON");
    report["findings"].as_array().expect("findings").clone()
}

/// The ids that the first hint of a finding names.
fn named(stderr: &str, code: &str) -> Vec<String> {
    let lines: Vec<&str> = stderr.lines().collect();
    let at = lines.iter().position(|line| line.contains(&format!("[{code}]"))).expect("the finding");
    let hint = lines[at..].iter().find(|line| line.contains("hint:")).expect("a hint");
    hint.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Leaves out points to raise, with their messages.
fn without(mut case: Case, ids: &[String]) -> Case {
    for id in ids {
        let text = String::from_utf8(case.read(FILE)).expect("text");
        let kept: Vec<&str> =
            text.split("\n[[").filter(|table| !table.contains(&format!("\nid = \"{id}\"\n"))).collect();
        case = case.file(FILE, kept.join("\n[["));
        for language in ["en", "vi", "ko"] {
            let text = String::from_utf8(case.read(&words(language))).expect("text");
            let mut skipping = false;
            let kept = text.lines().filter(|line| {
                skipping = line.starts_with(&format!("{id} =")) || (skipping && line.starts_with(' '));
                !skipping
            });
            let kept = kept.fold(String::new(), |all, line| all + line + "\n");
            case = case.file(&words(language), kept);
        }
    }
    case
}

/// Adds points to raise, of the priorities given.
fn with_points(mut case: Case, priorities: &[&str]) -> Case {
    for (index, priority) in priorities.iter().enumerate() {
        case = case.append(
            FILE,
            &format!("\n[[raise]]\nid = \"more-{index}\"\npriority = \"{priority}\"\ntopic = \"economy\"\n"),
        );
        for (language, text, ask) in [
            (
                "en",
                "Another matter that is long enough to take two lines of the page, at this size",
                "Agree.",
            ),
            ("vi", "Một nội dung khác đủ dài để chiếm hai dòng của trang giấy ở cỡ chữ này", "Nhất trí."),
            (
                "ko",
                "이 크기의 글자로 두 줄을 차지할 만큼 긴 또 다른 제기 사항과 그에 관한 설명",
                "합의 요청.",
            ),
        ] {
            case = case.append(&words(language), &format!("more-{index} = {text}\n    .ask = {ask}\n"));
        }
    }
    case
}

#[test]
fn a_brief_has_all_that_was_prepared_in_order() {
    let case = planned();
    case.run(&["check", "--deny", "warnings"]).code(0);
    case.run(&["build", "--meeting", ID, "--languages", "en", "--languages", "vi+ko"]).code(0);
    let en = pages(&case, &format!("out/meetings/{ID}.en.pdf"));
    let order = [
        "Planned example, Seoul",
        "Tuesday, 10 March 2026 · Planned",
        "Minutes 30",
        "Interpretation Consecutive",
        "Press Photographs at the beginning",
        "Objectives",
        "Agree on a timetable by summer",
        "Points to raise",
        "1 Raise trade to US$12 billion",
        "Why now The joint committee meets in autumn.",
        "Ask Name two measures each.",
        "Fallback One measure each will do.",
        "2 More places for students",
        "Why now To be filled in",
        "Fallback To be filled in",
        "Minutes needed / minutes there are",
        "What they will raise, and our response",
        "Response Fees are under review.",
        "Red line No reduction before the review ends.",
    ];
    let mut rest = en[0].as_str();
    for words in order {
        rest = rest.split_once(words).unwrap_or_else(|| panic!("`{words}` next in:\n{}", en[0])).1;
    }
    // Overleaf, with the sides and languages in the order of the file.
    for words in
        ["Memorandum on supporting industries", "RoK, Việt Nam", "Korean, Vietnamese", "Under negotiation"]
    {
        assert!(en[1].contains(words) && !en[0].contains(words), "{words}: {}", en[1]);
    }
    // The words of the held meeting with their source, never a copy.
    assert!(
        en[1].contains("Raise bilateral trade to US$12 billion by 2030.") && en[1].contains("S1 ¶4"),
        "{}",
        en[1]
    );
    assert!(en.concat().contains("S1 Example"), "the source of the background is listed");
    let both = pages(&case, &format!("out/meetings/{ID}.vi+ko.pdf")).concat();
    for words in [
        "Cần bổ sung",
        "추후 기재",
        "Nội dung ta nêu",
        "말씀자료",
        "Đang rà soát mức phí.",
        "수수료를 검토 중임.",
    ] {
        assert!(both.contains(words), "{words}: {both}");
    }
}

#[test]
fn other_editions_see_neither_what_is_internal_nor_fallback_and_red_line() {
    let case = planned();
    case.run(&["build", "--edition", "public", "--languages", "en"]).code(0);
    let data =
        case.run(&["data", "--meeting", ID, "--edition", "public", "--languages", "en"]).code(0).stdout;
    let brief = pages(&case, &format!("out/meetings/{ID}.public.en.pdf")).concat();
    let pack = pages(&case, "out/example-pack.public.en.pdf").concat();
    for words in [
        "One measure each will do",
        "No reduction before the review",
        "More places for students",
        "Grant two hundred",
        // An internal point of the held meeting, named under `background`.
        "Invite",
    ] {
        for (place, text) in [("brief", &brief), ("pack", &pack), ("data", &data)] {
            assert!(!text.contains(words), "{place}: {words}");
        }
    }
    for words in
        ["Name two measures each", "Fees are under review", "Agree on a timetable", "1,500 scholarships"]
    {
        assert!(brief.contains(words), "{words}: {brief}");
    }
}

#[test]
fn an_edition_that_may_not_know_of_a_meeting_has_no_trace_of_it() {
    let case = planned().replace(FILE, "status = \"planned\"\naudience = \"public\"", "status = \"planned\"");
    case.run(&["build", "--edition", "public", "--languages", "en"]).code(0);
    assert!(!case.path().join(format!("out/meetings/{ID}.public.en.pdf")).exists());
    let pack = pages(&case, "out/example-pack.public.en.pdf").concat();
    assert!(!pack.contains("Planned example") && !pack.contains("10 Mar 2026"), "{pack}");
    for command in ["build", "data"] {
        case.run(&[command, "--edition", "public", "--meeting", ID]).code(2).says("may not know of");
    }
    // The own side's has it.
    case.run(&["build", "--no-meetings", "--languages", "en"]).code(0);
    assert!(pages(&case, "out/example-pack.en.pdf").concat().contains("Planned example"));
}

#[test]
fn points_named_by_the_limit_of_one_side_are_those_whose_loss_mends_it() {
    let case = with_points(planned(), &["certain", "defensive", "maybe", "certain"]);
    for set in ["en", "ko"] {
        let args = ["build", "--meeting", ID, "--languages", set, "--format", "human"];
        let said = case.run(&args).code(0).stderr;
        assert!(said.contains("warning[front-over-limit]"), "{set}: {said}");
        let cut = named(&said, "front-over-limit");
        assert_eq!(cut[0], "more-1", "{set}: what is defensive goes first: {cut:?}");
    }
    let said = case.run(&["build", "--meeting", ID, "--languages", "en"]).code(0).stderr;
    let cut = named(&said, "front-over-limit");
    assert!(cut.len() < 6, "not everything: {cut:?}");
    let less = without(with_points(planned(), &["certain", "defensive", "maybe", "certain"]), &cut);
    let said = less.run(&["build", "--meeting", ID, "--languages", "en"]).code(0).stderr;
    assert!(!said.contains("over-limit"), "{cut:?}: {said}");
    assert!(!planned().run(&["build", "--meeting", ID]).code(0).stderr.contains("over-limit"));
}

#[test]
fn background_named_by_the_limit_of_two_sides_is_what_to_leave_out() {
    let whole = "background = [\"2025-10-30-gyeongju\", \"2025-08-11-seoul/oda\"]";
    let file = "seeds/meetings/2026-03-18-seoul.toml";
    let text = String::from_utf8(Case::demo().read(file)).expect("text");
    let old = text.split("background = ").nth(1).and_then(|rest| rest.split_once(']')).expect("a list").0;
    let case = Case::demo().replace(file, &format!("background = {old}]"), whole);
    let args = ["build", "--meeting", "2026-03-18-seoul", "--languages", "vi+ko"];
    let said = case.run(&args).code(0).says("warning[brief-over-limit]").stderr;
    let cut = named(&said, "brief-over-limit");
    assert_eq!(cut[0], "2025-08-11-seoul/oda", "the last first: {cut:?}");
    assert!(cut[1].starts_with("2025-10-30-gyeongju/"), "{cut:?}");
    assert!(!said.contains("front-over-limit"), "{said}");
}

#[test]
fn words_that_take_longer_than_the_meeting_are_counted_and_cut() {
    let long = "word ".repeat(200);
    let case = planned().replace(FILE, "minutes = 30", "minutes = 4");
    let case = case.replace(&words("en"), "Grant two hundred more.", &format!("Grant {long}more."));
    // 200 words take 100 seconds, twice; the slot is 4 minutes, the rest is short.
    let found = report(&case.run(&["check", "--format", "json"]).code(0).stdout);
    assert!(found.is_empty(), "{found:#?}");
    let case = case.replace(FILE, "minutes = 4", "minutes = 3");
    let found = report(&case.run(&["check", "--format", "json"]).code(0).stdout);
    let [one] = found.as_slice() else { panic!("one finding: {found:#?}") };
    assert_eq!(one["code"], "words-too-long");
    assert_eq!(one["severity"], "warning");
    assert_eq!(one["file"], FILE);
    let message = one["message"].as_str().expect("a message");
    assert!(
        message.contains("take 4 minutes in `en` with consecutive interpretation; there are 3"),
        "{message}"
    );
    assert_eq!(one["hints"][0], "leave out `students`, or shorten the words");
    // Without an interpreter who repeats everything there is time.
    let case = case.replace(FILE, "\"consecutive\"", "\"simultaneous\"");
    assert!(report(&case.run(&["check", "--format", "json"]).code(0).stdout).is_empty());
    // A response that is too long can't be mended by leaving out points.
    let case = case.replace(&words("en"), "Fees are under review.", &format!("Fees {}", "word ".repeat(600)));
    let found = report(&case.run(&["check", "--format", "json"]).code(0).stdout);
    assert!(found[0]["message"].as_str().is_some_and(|m| !m.contains("consecutive")), "{found:#?}");
}

#[test]
fn six_points_are_enough_and_three_objectives() {
    let case = with_points(planned(), &["certain", "defensive", "maybe", "certain"]);
    assert!(
        report(&case.run(&["check", "--format", "json"]).code(0).stdout).is_empty(),
        "six are no more than six"
    );
    let case = with_points(planned(), &["certain", "defensive", "maybe", "certain", "defensive"]);
    let found = report(&case.run(&["check", "--format", "json"]).code(0).stdout);
    assert_eq!(found[0]["code"], "too-many-points");
    assert_eq!(found[0]["hints"][0], "leave out `more-4`; 4 are better still");
    let mut case = planned();
    for index in 0..3 {
        case = case.append(FILE, &format!("\n[[objective]]\nid = \"aim-{index}\"\n"));
        case = ["en", "vi", "ko"]
            .into_iter()
            .fold(case, |case, language| case.append(&words(language), &format!("aim-{index} = {index}\n")));
    }
    let found = report(&case.run(&["check", "--format", "json"]).code(0).stdout);
    assert_eq!(found[0]["code"], "too-many-objectives");
    assert_eq!(found[0]["place"]["start"]["line"], 59, "the fourth: {found:#?}");
}

#[test]
fn status_counts_what_is_to_be_filled_in() {
    let case = planned();
    let table = case.run(&["status"]).code(0).stdout;
    assert!(
        table.ends_with(&format!(
            "to be filled in\n  {ID}  4: time, participants, students.why, students.fallback\n"
        )),
        "{table}"
    );
    let json: Value =
        serde_json::from_str(&case.run(&["status", "--format", "json"]).code(0).stdout).expect("JSON");
    let open = json["to-fill"].as_array().expect("a list");
    assert_eq!(open.len(), 4);
    assert_eq!(open[3]["field"], "students.fallback");
    assert_eq!(open[3]["file"], FILE);
    assert_eq!(open[3]["line"], 38);
    let none = Case::starter().run(&["status"]).code(0).stdout;
    assert!(!none.contains("to be filled in"), "{none}");
}

#[test]
fn the_samples_say_so_on_every_page_that_prints_them() {
    let case = Case::demo();
    case.run(&["build", "--languages", "vi+ko"]).code(0);
    for id in SAMPLES {
        let all = Pdf::read(&case.read(&format!("out/meetings/{id}.vi+ko.pdf"))).pages;
        assert!(all.len() >= 2);
        // Furniture is not read out: the page says so itself as well.
        let first = fold(&all[0].text());
        assert_eq!(first.matches("실제 회담 아님").count(), 2, "{first}");
        for page in &all {
            let furniture = page.furniture();
            assert!(furniture.contains("không phải cuộc gặp có thật"), "{furniture}");
            assert!(furniture.contains("실제 회담 아님"), "{furniture}");
        }
    }
    for page in pages(&case, "out/viet-nam-rok-2024-2025.vi+ko.pdf") {
        // Whatever prints a title of theirs: contents, table, timeline, their own pages.
        if ["17/3/2026", "한-베트남 장관급 회담(서울)"].iter().any(|words| page.contains(words)) {
            assert!(page.contains("Ví dụ mẫu – không phải"), "{page}");
        }
    }
}

#[test]
fn planned_meetings_are_known_as_long_as_the_workspaces_day_has_come() {
    let case = Case::demo();
    case.run(&["build", "--languages", "en", "--as-of", "2025-10-30"]).code(0);
    assert!(!case.path().join("out/meetings/2026-03-17-seoul.en.pdf").exists());
    let early = ["build", "--as-of", "2025-10-30", "--meeting", "2026-03-17-seoul"];
    case.run(&early).code(2).says("2025-10-30");
    case.run(&["build", "--languages", "en", "--as-of", "2025-10-31"]).code(0);
    assert!(case.path().join("out/meetings/2026-03-17-seoul.en.pdf").exists());
}

#[test]
fn the_outcome_sheet_has_a_space_for_each_matter() {
    let case = planned();
    let ran = case.run(&["outcome", ID, "--languages", "en", "--languages", "vi+ko"]).code(0);
    assert!(ran.stdout.ends_with(&format!("out/meetings/{ID}.outcome.vi+ko.pdf\n")), "{}", ran.stdout);
    let sheet = pages(&case, &format!("out/meetings/{ID}.outcome.en.pdf")).concat();
    let spaces = sheet.matches("Said, and by whom").count();
    // Two points, what they raise, a deliverable; one commitment of the background that nothing follows up; two more.
    assert_eq!(spaces, 2 + 1 + 1 + 1 + 2, "{sheet}");
    assert_eq!(sheet.matches("Commitment, by whom").count(), spaces);
    for words in [
        "Outcome sheet · 10 Mar 2026",
        "1 Raise trade to US$12 billion",
        "1 They may ask for lower fees",
        "1 Memorandum on supporting industries",
        "Matters to follow up",
        "1 Scholarships for students from Việt Nam",
        "Note-taker",
    ] {
        assert!(sheet.contains(words), "{words}: {sheet}");
    }
    // What is prepared is nobody's to write on.
    assert!(!sheet.contains("One measure each will do") && !sheet.contains("No reduction"), "{sheet}");
    assert!(!case.path().join("out/manifest.json").exists(), "no document of the workspace");

    let held = "2026-03-02-example";
    case.run(&["outcome", held, "--languages", "ko"]).code(0);
    let sheet = pages(&case, &format!("out/meetings/{held}.outcome.ko.pdf")).concat();
    assert_eq!(sheet.matches("발언 내용 및 발언자").count(), 8 + 2, "{sheet}");
    case.run(&["outcome", "2026-03-10-planed"]).code(2).says(ID);
    // What is wrong with the brief stops the sheet.
    let broken = planned().replace(&words("en"), "    .ask = Name two measures each.\n", "");
    broken.run(&["outcome", ID, "--languages", "en"]).code(1).says("missing-attribute");
    assert!(!broken.path().join("out").exists());
}

/// Fills in what `new meeting --from` left open, as an officer would.
fn filled(case: Case, id: &str) -> Case {
    let file = format!("seeds/meetings/{id}.toml");
    let text = String::from_utf8(case.read(&file)).expect("text");
    let text = text
        .replace("stance = \"to-fill\"", "stance = \"agreed\"")
        .replace("by = \"to-fill\"", "by = [\"vn\", \"kr\"]")
        .replace("priority = \"to-fill\"", "priority = \"maybe\"")
        .replace("topic = \"to-fill\"", "topic = \"economy\"")
        .replace("paragraphs = \"to-fill\"", "paragraphs = [1]")
        .replace("source = \"to-fill\"", "source = \"example-report\"")
        .replacen("person = \"to-fill\"", "person = \"tran-thi-b\"", 1)
        .replacen("person = \"to-fill\"", "person = \"kim-cheol-su\"", 1);
    assert!(!text.contains("\"to-fill\""), "{text}");
    let case = case.file(&file, text);
    [("en", "Words."), ("vi", "Lời."), ("ko", "문안.")].into_iter().fold(case, |case, (language, words)| {
        let file = format!("locales/{language}/meetings/{id}.ftl");
        let text = String::from_utf8(case.read(&file)).expect("text").replace("{ \"\" }", words);
        case.file(&file, text)
    })
}

#[test]
fn a_record_follows_from_a_plan_and_lacks_only_what_is_to_be_filled_in() {
    let case = planned();
    let made = case.run(&["new", "meeting", "2026-03-10-seoul", "--from", ID]).code(0).stdout;
    assert_eq!(made.lines().count(), 4);
    let found = report(&case.run(&["check", "--format", "json"]).code(1).stdout);
    for finding in &found {
        let message = finding["message"].as_str().expect("a message");
        assert!(
            message.contains("still to be filled in") || finding["code"] == "empty-message",
            "{finding:#}"
        );
        assert!(finding["place"].is_object() && finding["hints"].is_array(), "{finding:#}");
    }
    let holes =
        |key: &str| found.iter().filter(|f| f["message"].as_str().is_some_and(|m| m.contains(key))).count();
    let text = String::from_utf8(case.read("seeds/meetings/2026-03-10-seoul.toml")).expect("text");
    // Two points to raise, an expected one, a deliverable: each named, with each of its open keys.
    assert_eq!(text.matches("[[point]]").count(), 4, "{text}");
    assert_eq!(holes("`stance`"), 4);
    assert_eq!(holes("`paragraphs`"), 4 + 2 + 2, "points, date and place, one participant of each side");
    assert_eq!(holes("the topic"), 1, "a deliverable has none");
    // The loop of the ledger: the commitment and the figure go along, the title too.
    assert!(text.contains("commitment = [\"trade-target\"]"), "{text}");
    assert!(text.contains("target = { money = \"12000000000\", currency = \"USD\" }"), "{text}");
    let words = String::from_utf8(case.read("locales/ko/meetings/2026-03-10-seoul.ftl")).expect("text");
    assert!(words.contains("title = 예정 회담 예시({ $place })\n"), "{words}");
    assert!(
        words.contains(
            "
# .ask: 각각 두 가지 방안을 제시해 줄 것을 요청함.
"
        ),
        "{words}"
    );
    assert!(
        words.contains(
            "
trade = { \"\" }
"
        ),
        "{words}"
    );

    let case = filled(case, "2026-03-10-seoul");
    let found = report(&case.run(&["check", "--format", "json"]).stdout);
    assert!(found.iter().all(|finding| finding["severity"] != "error"), "{found:#?}");
    case.run(&["build", "--meeting", "2026-03-10-seoul", "--languages", "ko"]).code(0);
}

#[test]
fn the_next_brief_follows_from_a_record() {
    let case = Case::starter();
    let held = "2026-03-02-example";
    case.run(&["new", "meeting", "2026-05-05-next", "--from", held]).code(0);
    let text = String::from_utf8(case.read("seeds/meetings/2026-05-05-next.toml")).expect("text");
    assert!(
        text.contains(&format!("background = [\"{held}\"]")) && text.contains("status = \"planned\""),
        "{text}"
    );
    // What the other side owes comes before what both do.
    let order: Vec<&str> =
        text.split("[[raise]]\nid = \"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(order, ["scholarships", "trade-target"]);
    case.run(&["check"])
        .code(1)
        .says("`priority` is still to be filled in")
        .says("hint: expected one of `certain`");
    let case = filled(case, "2026-05-05-next");
    let found = report(&case.run(&["check", "--format", "json"]).stdout);
    assert!(found.iter().all(|finding| finding["severity"] != "error"), "{found:#?}");
    let listed = case.run(&["status", "--meeting", "2026-05-05-next"]).code(0).stdout;
    assert!(listed.contains("2026-05-05-next  10: time, minutes"), "{listed}");
    case.run(&["build", "--meeting", "2026-05-05-next", "--languages", "vi"]).code(0);
    case.run(&["new", "meeting", "2026-06-06-x", "--from", "2026-03-02-exampel"]).code(2).says(held);
}

#[test]
fn at_most_six_commitments_of_a_record_become_points_to_raise() {
    let case = Case::demo();
    case.run(&["new", "meeting", "2026-06-01-seoul", "--from", "2025-10-30-gyeongju"]).code(0);
    let text = String::from_utf8(case.read("seeds/meetings/2026-06-01-seoul.toml")).expect("text");
    assert_eq!(text.matches("[[raise]]").count(), 6);
    // The others are named, so that none is lost.
    let rest = text.lines().find(|line| line.starts_with("# Beyond 6")).expect("the rest");
    assert!(rest.contains("\"mekong-cooperation\"") && !rest.contains("\"worker-quotas\""), "{rest}");
}
