//! The ledger of commitments: on the terminal, for machines, in a pack and in a brief, for each audience and day.

use serde_json::Value;

use crate::case::Case;

fn json(case: &Case, args: &[&str]) -> Value {
    let args = [&["ledger", "--format", "json"], args].concat();
    serde_json::from_str(&case.run(&args).code(0).stdout).expect("JSON")
}

/// The ids of the commitments of an answer.
fn ids(answer: &Value) -> Vec<&str> {
    let list = answer["commitments"].as_array().expect("a list");
    list.iter().filter_map(|commitment| commitment["id"].as_str()).collect()
}

fn find<'a>(answer: &'a Value, id: &str) -> &'a Value {
    let list = answer["commitments"].as_array().expect("a list");
    list.iter().find(|commitment| commitment["id"] == id).unwrap_or_else(|| panic!("no {id}"))
}

/// How each meeting puts a commitment: month, change, wording.
fn told(commitment: &Value) -> Vec<(String, String, String)> {
    let meetings = commitment["meetings"].as_array().expect("a list");
    let text = |value: &Value| value.as_str().unwrap_or_default().replace('\u{a0}', " ");
    let point = |meeting: &Value| text(&meeting["points"][0]["wording"]);
    meetings.iter().map(|m| (text(&m["date"])[..7].to_owned(), text(&m["change"]), point(m))).collect()
}

#[test]
fn the_trade_target_is_traced_with_its_wordings() {
    let answer = json(&Case::demo(), &[]);
    let tell = |month: &str, change: &str, wording: &str| (month.into(), change.into(), wording.into());
    assert_eq!(
        told(find(&answer, "trade-150-2030")),
        [
            tell("2024-11", "appeared", "US$150 billion by 2030, more balanced"),
            tell("2025-04", "reworded", "US$150 billion by 2030, balanced and sustainable"),
            tell("2025-06", "reworded", "US$150 billion by 2030, more balanced"),
            tell("2025-08", "reworded", "US$150 billion by 2030"),
            tell("2025-10", "reworded", "US$150 billion by 2030, swiftly, balanced and sustainable"),
        ]
    );
    assert_eq!(told(find(&answer, "trade-100-near-term")).len(), 1);
    let several = answer["commitments"].as_array().expect("a list").iter();
    let several = several.filter(|commitment| commitment["times"].as_u64() > Some(1)).count();
    assert!(several >= 10, "{several} run through several meetings");
}

#[test]
fn every_language_tells_the_same_changes() {
    let case = Case::demo();
    let of = |language: &str| -> Vec<String> {
        let answer = json(&case, &["--language", language]);
        let list = answer["commitments"].as_array().expect("a list").iter();
        list.map(|one| told(one).into_iter().map(|(_, change, _)| change).collect::<Vec<_>>().join(" "))
            .collect()
    };
    assert_eq!(of("en"), of("vi"));
    assert_eq!(of("en"), of("ko"));
}

#[test]
fn an_earlier_day_knows_nothing_of_later_ones() {
    let case = Case::demo();
    let answer = json(&case, &["--as-of", "2025-04-16"]);
    assert_eq!(answer["as-of"], "2025-04-16");
    assert_eq!(answer["meetings"].as_array().map(Vec::len), Some(2));
    assert_eq!(find(&answer, "worker-quotas")["state"], "raised");
    assert!(!ids(&answer).contains(&"fta-upgrade"));
    let text = answer.to_string();
    for later in ["2025-06", "2025-08", "2025-10"] {
        assert!(!text.contains(later), "{later}");
    }
    assert_eq!(find(&answer, "high-level-exchanges")["state"], "open", "the status is of August");
    case.run(&["ledger", "--as-of", "2024-01-01"]).code(2).says("no meeting was known on 2024-01-01");
}

#[test]
fn the_answer_is_what_was_asked_for() {
    let case = Case::demo();
    let answer = json(&case, &["--commitment", "oda", "--commitment", "apec-2025"]);
    assert_eq!(ids(&answer), ["oda", "apec-2025"]);
    let open = json(&case, &["--open"]);
    assert!(!ids(&open).contains(&"apec-2025"), "it was fulfilled");
    let meeting = json(&case, &["--meeting", "2025-08-11-seoul"]);
    assert!(ids(&meeting).contains(&"cultural-centre") && !ids(&meeting).contains(&"fta-upgrade"));
    assert_eq!(told(find(&meeting, "trade-150-2030")).len(), 1);
    case.run(&["ledger", "--commitment", "odo"]).code(2).says("did you mean `oda`?");
    case.run(&["ledger", "--meeting", "2025-08-11-soul"]).code(2).says("did you mean `2025-08-11-seoul`?");
    case.run(&["ledger", "--language", "fr"]).code(2).says("no locale `fr`");
    case.run(&["ledger", "--edition", "nobody"]).code(2);
}

#[test]
fn the_table_is_aligned_whatever_the_script() {
    let case = Case::demo();
    let table = |language: &str| {
        case.run(&["ledger", "--language", language, "--commitment", "worker-quotas"]).code(0).stdout
    };
    assert_eq!(
        table("en"),
        "  3  Higher quotas and more sectors for Vietnamese workers\n     RoK → Việt Nam · Open\n     \
         15 Apr 2025  Proposed 22  First raised  higher quotas, more sectors\n     \
         11 Aug 2025  Pledged 21   Now promised  higher quotas, more sectors\n     \
         30 Oct 2025  Pledged 20   Unchanged     higher quotas, more sectors\n"
    );
    // Hangul is two columns wide.
    assert_eq!(
        table("ko").lines().skip(2).collect::<Vec<_>>(),
        [
            "     2025. 4. 15.   제안 22  첫 제기        쿼터 및 업종 확대",
            "     2025. 8. 11.   약속 21  약속으로 전환  쿼터 및 업종 확대",
            "     2025. 10. 30.  약속 20  변동 없음      쿼터 및 업종 확대",
        ]
    );
}

#[test]
fn csv_has_a_line_for_each_point_and_runs_no_formula() {
    let case = Case::demo().replace(
        "locales/en/commitments.ftl",
        "commitment-oda = Larger",
        "commitment-oda = =HYPERLINK(1), larger",
    );
    let csv = case.run(&["ledger", "--format", "csv", "--commitment", "oda"]).code(0).stdout;
    let lines: Vec<&str> = csv.split_terminator("\r\n").collect();
    assert_eq!(lines.len(), 1 + 3, "{csv}");
    assert!(!csv.replace("\r\n", "").contains('\n'));
    assert!(lines[0].starts_with("number,commitment,name,by,to,"));
    assert!(lines[1].starts_with("4,oda,\"'=HYPERLINK(1), larger "), "{}", lines[1]);
    assert!(lines[1].ends_with(",vns-2024-11-lima,9"), "{}", lines[1]);
}

#[test]
fn a_withheld_point_leaves_no_trace() {
    // In June technology transfer was asked for in a `shareable` point.
    let case = Case::demo();
    let public = json(&case, &["--edition", "public"]);
    let transfer = find(&public, "technology-transfer");
    assert_eq!(
        told(transfer).iter().map(|(month, ..)| month.as_str()).collect::<Vec<_>>(),
        ["2024-11", "2025-10"]
    );
    assert_eq!(transfer["times"], 2);
    assert!(!public.to_string().contains("core technologies"));
    assert!(
        find(&json(&case, &["--edition", "shareable"]), "technology-transfer").to_string().contains("core")
    );
}

#[test]
fn a_withheld_commitment_leaves_no_trace_in_what_is_printed() {
    let case = Case::demo().replace(
        "seeds/commitments.toml",
        "id = \"oda\"\nby = [\"kr\"]\nto = [\"vn\"]\naudience = \"public\"\n",
        "id = \"oda\"\nby = [\"kr\"]\nto = [\"vn\"]\n",
    );
    let data = |args: &[&str]| -> Value {
        let args = [&["data", "--languages", "en"], args].concat();
        serde_json::from_str(&case.run(&args).code(0).stdout).expect("JSON")
    };
    let own = data(&[]);
    let public = data(&["--edition", "public"]);
    let of = |data: &Value| {
        let ledger = &data["pack"]["ledger"];
        let numbers: Vec<u64> = ledger["lines"]
            .as_array()
            .expect("lines")
            .iter()
            .filter_map(|line| line["number"].as_u64())
            .collect();
        (numbers, ledger.to_string())
    };
    let ((own_numbers, own_text), (public_numbers, public_text)) = (of(&own), of(&public));
    assert_eq!(own_numbers.len(), public_numbers.len() + 1);
    let counted: Vec<u64> = (1..).take(public_numbers.len()).collect();
    assert_eq!(public_numbers, counted, "numbered through");
    assert!(own_text.contains("preferential terms") && !public_text.contains("preferential terms"));
    // Neither among what the brief takes up nor among what it leaves open.
    for meeting in public["pack"]["meetings"].as_array().expect("meetings") {
        for part in ["commitments", "open"] {
            assert!(!meeting[part].to_string().contains("Larger official development"), "{part}");
        }
    }
}

#[test]
fn a_brief_tells_what_earlier_meetings_left_open() {
    let case = Case::demo();
    let brief = |id: &str| -> Value {
        let data = case.run(&["data", "--meeting", id, "--languages", "en"]).code(0).stdout;
        let data: Value = serde_json::from_str(&data).expect("JSON");
        data["meeting"].clone()
    };
    let names = |list: &Value| -> Vec<String> {
        let list = list.as_array().expect("a list").iter();
        list.map(|row| row["name"][0]["value"].as_str().unwrap_or_default().replace('\u{a0}', " ")).collect()
    };
    let lima = brief("2024-11-16-lima");
    assert!(names(&lima["open"]["rows"]).is_empty(), "nothing came before");
    let april = brief("2025-04-15-hanoi");
    let open = names(&april["open"]["rows"]);
    assert!(open.contains(&"Technology transfer to Việt Nam".to_owned()), "{open:?}");
    assert!(!open.iter().any(|name| name.contains("150 billion")), "it is taken up: {open:?}");
    assert!(!open.iter().any(|name| name.contains("Cultural Centre")), "that came later: {open:?}");
    assert_eq!(april["open"]["more"], 0);
    // What is taken up says since when it stands, and how often it was said.
    let october = brief("2025-10-30-gyeongju");
    let taken_up = october["commitments"].as_array().expect("a list");
    let target =
        taken_up.iter().find(|c| c["value"][0]["value"] == "US$150\u{a0}billion").expect("the target");
    assert_eq!(target["since"][0]["value"], "16\u{a0}Nov 2024");
    assert_eq!(target["times"], 5);
    let upgrade =
        taken_up.iter().find(|c| c["name"].to_string().contains("Early upgrade")).expect("the upgrade");
    assert!(upgrade["since"].is_null(), "it is new");
}

#[test]
fn what_is_late_stands_first_and_says_so() {
    let case = Case::demo()
        .replace(
            "seeds/commitments.toml",
            "id = \"supply-chains\"\n",
            "id = \"supply-chains\"\ndue = 2025-01-31\n",
        )
        .replace(
            "seeds/meetings/2024-11-16-lima.toml",
            "commitment = \"supply-chains\"\n",
            "commitment = \"supply-chains\"\nquantities = { deadline = { date = 2025-01-31 } }\n",
        );
    let data = case.run(&["data", "--meeting", "2025-04-15-hanoi", "--languages", "en"]).code(0).stdout;
    let data: Value = serde_json::from_str(&data).expect("JSON");
    let rows = data["meeting"]["open"]["rows"].as_array().expect("rows");
    assert_eq!(rows[0]["overdue"], true, "{}", rows[0]);
    assert!(rows[1..].iter().all(|row| row["overdue"] == false));
    let table = case.run(&["ledger", "--commitment", "supply-chains"]).code(0).stdout;
    assert!(table.contains(" · 31 Jan 2025 · Open · Overdue\n"), "{table}");
}

#[test]
fn a_brief_waits_for_no_words_of_another_meeting() {
    // Lima's words are gone; April's brief names Lima's commitments all the same.
    let case = Case::demo().remove("locales/en/meetings/2024-11-16-lima.ftl");
    case.run(&["build", "--meeting", "2025-04-15-hanoi", "--languages", "en"]).code(0);
    case.run(&["ledger"]).code(1);
    case.run(&["ledger", "--language", "vi"]).code(0);
}

#[test]
fn broken_facts_and_words_are_reported() {
    let case =
        Case::demo().replace("seeds/commitments.toml", "state = \"progressing\"", "state = \"progresing\"");
    case.run(&["ledger"]).code(1).says("seeds/commitments.toml").says("did you mean `progressing`?");
    let case = Case::demo().replace(
        "locales/ko/meetings/2025-10-30-gyeongju.ftl",
        "    .wording = 조기 개선 공동 추진\n",
        "",
    );
    case.run(&["ledger", "--language", "ko"]).code(1).says("fta-upgrade");
    case.run(&["ledger", "--language", "en"]).code(0);
}

#[test]
fn a_draft_prints_the_source_where_a_wording_is_missing() {
    let case = Case::demo().replace(
        "locales/ko/meetings/2025-10-30-gyeongju.ftl",
        "    .wording = 조기 개선 공동 추진\n",
        "",
    );
    let pack = ["build", "--no-meetings", "--languages", "ko"];
    case.run(&pack).code(1).says("error[missing-attribute]: `fta-upgrade` has no `.wording`");
    case.run(&[&pack[..], &["--draft"]].concat()).code(0).says("warning[missing-attribute]");
    // The wording is the pack's: a brief doesn't wait for it.
    case.run(&["build", "--meeting", "2025-08-11-seoul", "--languages", "ko"]).code(0);
}
