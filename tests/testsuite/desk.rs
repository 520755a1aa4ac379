//! The translator's desk: states, `status`, `sync`, `fix`, `confirm`.

#![expect(clippy::indexing_slicing, reason = "a test that indexes wrongly fails")]

use std::collections::BTreeMap;

use serde_json::Value;

use crate::case::Case;
use crate::faults::{small, tree};

const EN: &str = "locales/en/meetings/2025-01-10-seoul.ftl";
const KO: &str = "locales/ko/meetings/2025-01-10-seoul.ftl";
const VI: &str = "locales/vi/meetings/2025-01-10-seoul.ftl";
const STATE: &str = "locales/ko/meetings/2025-01-10-seoul.state.toml";
const OLD: &str = "target = Raise trade to { $amount } by { $deadline }, a { -term-pillar }.";

/// The small workspace with the source text of every translation noted.
fn noted() -> Case {
    let case = small();
    case.run(&["sync"]).code(0);
    case
}

fn text(case: &Case, file: &str) -> String {
    String::from_utf8(case.read(file)).expect("text")
}

fn status(case: &Case, args: &[&str]) -> Value {
    let mut all = vec!["status", "--format", "json"];
    all.extend(args);
    serde_json::from_str(&case.run(&all).code(0).stdout).expect("JSON")
}

/// What is open in a locale: `part` → its state and change.
fn open(case: &Case, locale: &str) -> BTreeMap<String, (String, String)> {
    let report = status(case, &["--locale", locale]);
    let field = |part: &Value, name: &str| part[name].as_str().unwrap_or_default().to_owned();
    let parts = report["open"].as_array().expect("a list").iter();
    parts.map(|part| (field(part, "part"), (field(part, "state"), field(part, "change")))).collect()
}

fn codes(case: &Case) -> Vec<String> {
    let ran = case.run(&["check", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let findings = report["findings"].as_array().expect("a list").clone();
    findings.iter().filter_map(|finding| finding["code"].as_str()).map(str::to_owned).collect()
}

/// Asserts that `after` is `before` with one text put in at one place, and nothing taken out.
#[track_caller]
fn assert_only_adds(before: &[u8], after: &[u8]) {
    let head = before.iter().zip(after).take_while(|(a, b)| a == b).count();
    let tail = before.iter().rev().zip(after.iter().rev()).take_while(|(a, b)| a == b).count();
    assert!(head + tail >= before.len() && after.len() > before.len(), "bytes were taken out or moved");
}

#[test]
fn without_notes_everything_is_translated() {
    let case = small().replace(EN, OLD, "target = Raise trade by 5%.");
    assert!(!codes(&case).contains(&"stale-message".to_owned()));
    let report = status(&case, &[]);
    assert_eq!(report["open"].as_array().map(Vec::len), Some(0));
    assert_eq!(report["locales"][0]["total"]["printed"]["percent"], 100);
}

#[test]
fn a_change_of_the_source_text_is_noticed_and_classified() {
    for (new, change) in [
        ("target = Raise trade to { $amount } by { $deadline }, a { -term-pillar }", "punctuation"),
        ("target = Raise trade to { $amount } before { $deadline }, a { -term-pillar }.", "wording"),
        ("target = Raise trade by { $deadline }, a { -term-pillar }.", "variables"),
        ("target = Raise trade by 5% to { $amount } by { $deadline }, a { -term-pillar }.", "quantity"),
    ] {
        let case = noted().replace(EN, OLD, new);
        for locale in ["vi", "ko"] {
            let open = open(&case, locale);
            assert_eq!(open.get("target"), Some(&("stale".to_owned(), change.to_owned())), "{new}");
            assert_eq!(open.len(), 1);
        }
        assert_eq!(codes(&case).iter().filter(|code| *code == "stale-message").count(), 2);
    }
}

#[test]
fn layout_of_the_source_text_does_not_matter() {
    let case = noted().replace(
        EN,
        OLD,
        "# a comment\ntarget =\n    Raise trade to {$amount}\n    by { $deadline }, a { -term-pillar }.",
    );
    assert!(open(&case, "ko").is_empty());
}

#[test]
fn a_release_refuses_what_is_stale_and_english_prints() {
    let case = noted().replace(
        EN,
        OLD,
        "target = Raise trade well beyond { $amount } by { $deadline }, a { -term-pillar }.",
    );
    let said = case.run(&["build", "--languages", "ko", "--no-pack"]).code(1).stderr;
    assert!(said.contains("stale-message") && said.contains("{+well beyond+}"), "{said}");
    case.run(&["build", "--languages", "en", "--no-pack", "--meeting", "2025-01-10-seoul"]).code(0);
}

#[test]
fn a_draft_prints_what_is_open_and_marks_it() {
    let full = text(&small(), KO);
    let visit = full.lines().find(|line| line.starts_with("title =")).expect("a line").to_owned();
    let case = noted()
        .replace(EN, OLD, "target = Raise all trade to { $amount } by { $deadline }, a { -term-pillar }.")
        .replace(KO, &format!("{visit}\n"), "");
    let args = ["--languages", "ko", "--no-pack", "--meeting", "2025-01-10-seoul"];
    let build = |draft: &[&str]| case.run(&[&["build"], &args[..], draft].concat());
    build(&[]).code(1).says("error[missing-message]").says("error[stale-message]");
    let ran = build(&["--draft"]).code(0);
    assert!(ran.stderr.contains("warning[missing-message]"), "{}", ran.stderr);
    assert!(ran.stderr.contains("warning[stale-message]"), "{}", ran.stderr);
    assert!(case.path().join("out/meetings/2025-01-10-seoul.draft.ko.pdf").is_file());
}

#[test]
fn confirming_ends_it() {
    let case = noted().replace(
        EN,
        OLD,
        "target = Raise all trade to { $amount } by { $deadline }, a { -term-pillar }.",
    );
    let listed = case.run(&["confirm"]).code(0);
    assert!(listed.stdout.contains("Raise {+all+} trade"), "{}", listed.stdout);
    case.run(&["confirm", "--trivial"]).code(0).says("0 translations confirmed");
    case.run(&["confirm", "target", "--locale", "ko"]).code(0).says("1 translation confirmed");
    assert!(open(&case, "ko").is_empty());
    assert_eq!(open(&case, "vi").len(), 1);
    case.run(&["confirm", "target"]).code(0);
    assert!(open(&case, "vi").is_empty());
    case.run(&["confirm", "traget"]).code(2).says("did you mean `target`?");
}

#[test]
fn trivial_changes_are_confirmed_together() {
    let case = noted()
        .replace(EN, OLD, "target = Raise trade to { $amount } by { $deadline }; a { -term-pillar }.")
        .replace(EN, "title = Talks in", "title = Long talks in");
    case.run(&["confirm", "--trivial"]).code(0).says("2 translations confirmed");
    assert_eq!(open(&case, "ko").keys().collect::<Vec<_>>(), ["title"]);
}

#[test]
fn a_review_holds_until_the_translation_changes() {
    let case = noted();
    let reviewed =
        |case: &Case| status(case, &["--locale", "ko"])["locales"][0]["total"]["parts"]["reviewed"].clone();
    case.run(&["confirm", "target", "--locale", "ko", "--as", "reviewed"]).code(0);
    assert_eq!(reviewed(&case), 1);
    case.run(&["sync"]).code(0).says("0 added, 0 source texts noted");
    let line = text(&case, KO).lines().find(|line| line.starts_with("target =")).expect("a line").to_owned();
    let case = case.replace(KO, &line, &line.replacen("target = ", "target = 또 ", 1));
    assert_eq!(reviewed(&case), 0);
    case.run(&["confirm", "target", "--locale", "ko", "--as", "draft"]).code(0);
    assert_eq!(open(&case, "ko")["target"].0, "draft");
}

#[test]
fn states_are_sorted_and_merge_by_lines() {
    let case = noted();
    let state = text(&case, STATE);
    // A name with a variant is quoted.
    let tables = state.lines().filter(|line| line.starts_with('[')).map(|line| line.replace('"', ""));
    let tables: Vec<String> = tables.collect();
    assert!(tables.is_sorted() && tables.len() > 3, "{state}");
    assert!(state.lines().all(|line| !line.ends_with(' ')));
    let case = case.file(STATE, "format = 1\n<<<<<<< ours\n");
    assert!(codes(&case).contains(&"bad-state".to_owned()));
    case.run(&["confirm", "target", "--locale", "ko"]).code(2);
    assert_eq!(text(&case, STATE), "format = 1\n<<<<<<< ours\n", "what can't be read isn't overwritten");
}

#[test]
fn sync_touches_nothing_where_nothing_is_missing() {
    let case = noted();
    let before = tree(case.path());
    case.run(&["sync"]).code(0).says("0 added, 0 source texts noted, 0 notes dropped");
    case.run(&["fix"]).code(0).says("0 mended in 0 files");
    assert_eq!(tree(case.path()), before);
}

#[test]
fn sync_adds_in_the_order_of_the_source_file() {
    let case = small();
    let full = text(&case, KO);
    let line = full.lines().find(|line| line.starts_with("target =")).expect("a line").to_owned();
    let case = case.replace(KO, &format!("{line}\n"), "");
    let before = case.read(KO);
    case.run(&["sync", "--dry-run"]).code(0).says("nothing was written");
    assert_eq!(case.read(KO), before);
    let ran = case.run(&["sync", "--locale", "ko"]).code(0);
    assert!(ran.stdout.contains("1 added: target"), "{}", ran.stdout);
    let after = text(&case, KO);
    assert_only_adds(&before, after.as_bytes());
    assert!(
        after.contains(
            "# en: Raise trade to { $amount } by { $deadline }, a { -term-pillar }.\n# $amount: an amount of money\n"
        ),
        "{after}"
    );
    let place = |id: &str| after.find(&format!("\n{id} =")).unwrap_or_else(|| panic!("{id} in {after}"));
    assert!(place("headline") < place("target") && place("target") < place("visit"));
    assert_eq!(open(&case, "ko")["target"].0, "missing");
    assert!(codes(&case).contains(&"empty-message".to_owned()));
    // Filled in, it is a translation of the text that stood there when the place was made.
    let case = case.replace(KO, "\ntarget = { \"\" }", &format!("\n{line}"));
    assert!(open(&case, "ko").is_empty());
}

#[test]
fn sync_leaves_every_byte_of_every_message_that_is_there() {
    // Each message of each language taken out by itself, under both line endings, with a comment at every message.
    for ending in ["\n", "\r\n"] {
        for file in [VI, KO] {
            let original = text(&small(), file);
            let ids: Vec<&str> = original
                .lines()
                .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
                .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
                .collect();
            assert!(ids.len() > 3);
            for id in ids {
                let mut kept = String::from("### Kopf\n\n");
                let mut inside = false;
                for line in original.lines() {
                    if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                        inside = line.starts_with(&format!("{id} ="));
                        if !inside {
                            kept.push_str("#  của  tôi\n");
                        }
                    }
                    if !inside {
                        kept.push_str(line);
                        kept.push('\n');
                    }
                }
                let kept = kept.replace('\n', ending);
                let case = small().file(file, &kept);
                case.run(&["sync"]).code(0);
                let after = text(&case, file);
                assert_only_adds(kept.as_bytes(), after.as_bytes());
                assert!(after.contains(&format!("{id} = {{ \"\" }}{ending}")), "{id} in {after}");
                if ending == "\r\n" {
                    assert_eq!(after.matches('\n').count(), after.matches("\r\n").count());
                }
                assert!(!codes(&case).contains(&"fluent-syntax".to_owned()), "{after}");
                case.run(&["sync"]).code(0).says("0 added");
            }
        }
    }
}

#[test]
fn sync_makes_a_file_that_is_not_there() {
    let case = small().remove(KO);
    let count =
        text(&case, EN).lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())).count();
    case.run(&["sync", "--locale", "ko"]).code(0).says(&format!("{count} added"));
    let made = text(&case, KO);
    assert!(made.starts_with("# en: Talks in { $place }\n"), "{made}");
    assert!(!made.contains("\n\n\n") && made.ends_with("}\n"));
}

#[test]
fn sync_does_not_follow_a_change_of_the_source_text() {
    let case = noted().replace(
        EN,
        OLD,
        "target = Raise all trade to { $amount } by { $deadline }, a { -term-pillar }.",
    );
    case.run(&["sync"]).code(0).says("0 source texts noted");
    assert_eq!(open(&case, "ko").len(), 1);
}

#[test]
fn broken_files_keep_their_notes() {
    let case = noted().replace(KO, "target =", "target");
    let before = text(&case, STATE);
    case.run(&["sync"]).code(0);
    assert_eq!(text(&case, STATE), before);
}

#[test]
fn fix_mends_and_keeps_the_rest() {
    let vi = text(&small(), VI);
    let broken = format!("\u{feff}# hoà\u{a0}｛\r\n{}\r\nlast =\r\n\thoà bình\r\n", vi.replace('\n', "\r\n"));
    let case = small().file(VI, &broken);
    let said = case.run(&["fix", "--locale", "vi"]).code(0);
    assert!(
        said.stdout.contains("byte order mark (1)") && said.stdout.contains("tone marks"),
        "{}",
        said.stdout
    );
    let wanted = format!("# hoà\u{a0}｛\r\n{}\r\nlast =\r\n    hòa bình\r\n", vi.replace('\n', "\r\n"));
    assert_eq!(text(&case, VI), wanted);
    case.run(&["fix"]).code(0).says("0 mended");
}

#[test]
fn status_counts_what_is_printed() {
    let case = small();
    let line = text(&case, KO).lines().find(|line| line.starts_with("target =")).expect("a line").to_owned();
    let case = case.replace(KO, &format!("{line}\n"), "");
    let report = status(&case, &["--locale", "ko"]);
    let total = &report["locales"][0]["total"];
    assert_eq!(total["parts"]["missing"], 1);
    assert_eq!(total["words"]["new"], 8);
    assert!(total["printed"]["percent"].as_u64().expect("a number") < 100);
    let meetings = report["locales"][0]["meetings"].as_array().expect("a list");
    let percents: Vec<u64> =
        meetings.iter().filter_map(|meeting| meeting["printed"]["percent"].as_u64()).collect();
    assert!(percents[0] < 100 && percents[1] == 100, "{report:#}");
    let table = case.run(&["status"]).code(0).stdout;
    assert!(table.contains("Korean from English") && table.contains("2025-01-10-seoul"), "{table}");
}

#[test]
fn a_read_only_file_stops_everything() {
    let case = small().remove(KO).remove(VI);
    let folder = case.path().join("locales/vi/meetings");
    let mut permissions = std::fs::metadata(&folder).expect("a folder").permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&folder, permissions).expect("set");
    let probe = std::fs::write(folder.join("probe"), "");
    if probe.is_ok() {
        crate::case::skip("permissions don't bind this user");
        return;
    }
    case.run(&["sync"]).code(3).says("cannot-write");
    assert!(!case.path().join(KO).exists(), "nothing was written");
}

#[test]
fn a_variant_is_a_part_of_its_own() {
    let case = noted().replace(EN, "    [one] One more visit", "    [one] One further visit");
    for locale in ["vi", "ko"] {
        assert_eq!(open(&case, locale).keys().collect::<Vec<_>>(), ["visit[one]"]);
    }
    assert!(
        case.run(&["confirm"]).stdout.contains("visit[one] (wording)\n    One [-more-] {+further+} visit")
    );
    case.run(&["confirm", "visit[one]", "--locale", "ko"]).code(0).says("1 translation confirmed");
    assert!(open(&case, "ko").is_empty());
    case.run(&["confirm", "visit", "--locale", "vi"]).code(0).says("2 translations confirmed");
    assert!(open(&case, "vi").is_empty());
    // A review of one variant says nothing of the other.
    case.run(&["confirm", "visit[other]", "--locale", "ko", "--as", "reviewed"]).code(0);
    assert_eq!(status(&case, &["--locale", "ko"])["locales"][0]["total"]["parts"]["reviewed"], 1);
}

#[test]
fn a_text_that_gets_or_loses_variants_keeps_its_notes() {
    let plain = "title = Talks in { $place }";
    let chosen = "title = { $place ->\n    [a] Long talks in { $place }\n   *[b] Talks in { $place }\n }";
    let case = noted().replace(EN, plain, chosen);
    // The default variant is what the translation was made from; the other one is new.
    assert_eq!(open(&case, "ko").keys().collect::<Vec<_>>(), ["title[a]"]);
    case.run(&["sync"]).code(0);
    assert_eq!(open(&case, "ko").keys().collect::<Vec<_>>(), ["title[a]"], "sync forgets nothing");
    case.run(&["confirm", "title", "--meeting", "2025-01-10-seoul"]).code(0);
    assert!(open(&case, "ko").is_empty());
    let case = case.replace(EN, chosen, plain);
    assert!(open(&case, "ko").is_empty());
}

#[test]
fn a_waiver_lapses_when_the_source_text_changes() {
    let waived = "# lint-ok: double-space printed so in the treaty\ntarget = ";
    for (file, locale) in [(KO, "ko"), (EN, "en")] {
        let case = small();
        let line =
            text(&case, file).lines().find(|line| line.starts_with("target =")).expect("a line").to_owned();
        let spaced = line.replacen("{ $amount }", " { $amount }", 1).replacen("target = ", waived, 1);
        assert!(spaced.contains("  { $amount }"), "{spaced}");
        let case = case.replace(file, &line, &spaced);
        assert_eq!(codes(&case), ["unanchored-waiver"], "{locale}");
        case.run(&["sync"]).code(0);
        assert_eq!(codes(&case), [""; 0], "{locale}");
        let case = case.replace(EN, "by { $deadline }, a", "before { $deadline }, a");
        let ran = case.run(&["check"]);
        assert!(
            ran.stderr.contains("double-space") && ran.stderr.contains("the waiver has lapsed"),
            "{}",
            ran.stderr
        );
        assert!(!ran.stderr.contains("idle-waiver"), "{}", ran.stderr);
        case.run(&["confirm", "target", "--locale", locale]).code(0);
        assert!(!codes(&case).contains(&"double-space".to_owned()), "{locale}: who confirms stands by it");
    }
}

#[test]
fn what_blocks_is_waived_only_by_name() {
    let line = text(&Case::demo(), "locales/ko/terms.ftl");
    assert!(!line.contains("동해 명칭"));
    let found = |waiver: &str| {
        let case = Case::demo().append("locales/ko/terms.ftl", &format!("\n{waiver}-case = 동해 명칭\n"));
        codes(&case).iter().filter(|code| *code == "forbidden-term").count()
    };
    assert_eq!(found(""), 1);
    assert_eq!(found("# lint-ok: forbidden-term 학술 대회의 이름\n"), 1);
    assert_eq!(found("# lint-ok: forbidden-term by 홍길동\n"), 1);
    assert_eq!(found("# lint-ok: forbidden-term 학술 대회의 이름 by 홍길동\n"), 0);
}
