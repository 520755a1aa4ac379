//! What goes wrong, and what the user gets: one test a fault.
//!
//! Each fault is a small change to the workspace in `tests/fixtures/faults/workspace`. What `check` then finds, with places
//! and hints, stands in `tests/fixtures/faults/<name>.txt`; `UPDATE=1` rewrites these files.

#![expect(clippy::indexing_slicing, reason = "a wrong index fails the test")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::case::{Case, Ran, copy_folder, repository};

const SEOUL: &str = "seeds/meetings/2025-01-10-seoul.toml";
const HANOI: &str = "seeds/meetings/2025-02-20-hanoi.toml";
const EN: &str = "locales/en/meetings/2025-01-10-seoul.ftl";
const KO: &str = "locales/ko/meetings/2025-01-10-seoul.ftl";
const HANOI_EN: &str = "locales/en/meetings/2025-02-20-hanoi.ftl";

/// How a workspace is spoilt.
type Change = fn(Case) -> Case;

fn fixtures() -> PathBuf {
    repository().join("tests/fixtures/faults")
}

/// The workspace of the faults, without one, and with outputs of an earlier run.
pub fn small() -> Case {
    let case = Case::empty();
    copy_folder(&fixtures().join("workspace"), case.path());
    case.file("out/small.en.pdf", "an earlier run's")
        .file("out/meetings/2025-01-10-seoul.en.pdf", "an earlier run's")
        .file("out/manifest.json", "{}")
}

/// All files below a folder with their bytes.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("inside").display().to_string();
                files.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    files
}

/// What `check --format json` finds.
fn findings(case: &Case, code: i32) -> Vec<Value> {
    let ran = case.run(&["check", "--format", "json"]).code(code);
    let report: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    report["findings"].as_array().expect("a list").clone()
}

/// A finding as `--format short` has it.
fn line(finding: &Value) -> String {
    let text = |key: &str| finding[key].as_str().unwrap_or_default();
    let place = match (finding["place"].as_object(), finding["file"].as_str()) {
        (Some(place), Some(file)) => {
            format!("{file}:{}:{}: ", place["start"]["line"], place["start"]["column"])
        }
        (None, Some(file)) => format!("{file}: "),
        _ => String::new(),
    };
    format!("{place}{}[{}]: {}", text("severity"), text("code"), text("message"))
}

fn hints(finding: &Value) -> Vec<String> {
    finding["hints"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Compares with a golden file, or rewrites it.
#[track_caller]
fn golden(name: &str, actual: &str) {
    let path = fixtures().join(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, actual).expect("written");
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(actual, expected, "{name} is stale; look at the change, then run with UPDATE=1");
}

/// Checks one fault: its code at its place with a hint, exit code 1 of `check` and `build`, nothing written.
#[track_caller]
fn fault(name: &str, code: &str, case: &Case) {
    let found = findings(case, 1);
    let mut text = String::new();
    for finding in &found {
        text.push_str(&line(finding));
        text.push('\n');
        for hint in hints(finding) {
            text.push_str("    hint: ");
            text.push_str(&hint);
            text.push('\n');
        }
    }
    let wanted: Vec<&Value> =
        found.iter().filter(|f| f["code"] == code && f["severity"] == "error").collect();
    assert!(!wanted.is_empty(), "no error[{code}] in:\n{text}");
    for finding in &found {
        let message = finding["message"].as_str().unwrap_or_default();
        assert!(!hints(finding).is_empty(), "no hint: {}", line(finding));
        assert!(finding["file"].is_string(), "no place: {}", line(finding));
        assert!(!message.ends_with('.') && !message.contains('\n'), "style: {message}");
        let start = message.chars().next().unwrap_or_default();
        assert!(!start.is_uppercase(), "style: {message}");
    }
    golden(&format!("{name}.txt"), &text);
    stays(case, &["build", "--format", "short"]).code(1).says(&line(wanted[0]));
}

/// Runs a command that must leave the output folder as it is.
#[track_caller]
fn stays(case: &Case, args: &[&str]) -> Ran {
    let before = tree(&case.path().join("out"));
    let ran = case.run(args);
    let after = tree(&case.path().join("out"));
    assert!(before == after, "the output folder was touched: {:?}", after.keys().collect::<Vec<_>>());
    ran
}

macro_rules! faults {
    ($($name:ident, $code:literal, $change:expr;)*) => {$(
        #[test]
        fn $name() {
            let change: Change = $change;
            fault(stringify!($name), $code, &change(small()));
        }
    )*};
}

// TOML: keys and types.
faults! {
    unknown_key, "unknown-key", |c| c.replace(SEOUL, "status = \"held\"", "status = \"held\"\nstatsu = \"held\"");
    unknown_key_in_point, "unknown-key", |c| c.replace(SEOUL, "headline = true", "headlin = true");
    unknown_key_in_config, "unknown-key", |c| c.replace("briefpack.toml", "home =", "colour = \"red\"\nhome =");
    missing_key, "missing-key", |c| c.replace(SEOUL, "stance = \"agreed\"\n", "");
    missing_format, "missing-key", |c| c.replace("seeds/topics.toml", "format = 1\n", "");
    unknown_format, "unknown-format", |c| c.replace("seeds/topics.toml", "format = 1", "format = 2");
    wrong_type, "wrong-type", |c| c.replace(SEOUL, "topic = \"economy\"", "topic = 3");
    wrong_type_of_list, "wrong-type", |c| c.replace(SEOUL, "paragraphs = [2]", "paragraphs = \"2\"");
    unknown_value, "unknown-value", |c| c.replace(SEOUL, "\"agreed\"", "\"agred\"");
    unknown_language_set, "unknown-value", |c| c.replace("briefpack.toml", "\"vi\", \"ko\"]", "\"vi+vi\"]");
    unknown_zone, "unknown-value", |c| c.replace("seeds/places.toml", "Asia/Seoul", "Asia/Soul");
    toml_syntax, "toml-syntax", |c| c.replace(SEOUL, "kind = \"talks\"", "kind = \"talks");
    duplicate_key, "toml-syntax", |c| c.replace(SEOUL, "host = \"kr\"", "host = \"kr\"\nhost = \"vn\"");
    id_is_not_file_name, "id-is-not-file-name", |c| c.replace(SEOUL, "id = \"2025-01-10-seoul\"", "id = \"2025-01-10-soul\"");
    invalid_id, "invalid-id", |c| c.replace(SEOUL, "id = \"target\"", "id = \"Target!\"");
    prefixed_id, "invalid-id", |c| c.replace(SEOUL, "person = \"hong-gil-dong\"", "person = \"person-hong_gil\"");
    invalid_reference, "invalid-id", |c| c.replace(SEOUL, "\"place-sea\"", "\"sea\"");
    invalid_variable, "invalid-id", |c| c.replace(SEOUL, "times = {", "Times_2 = {");
    reserved_id, "reserved-id", |c| c.replace(SEOUL, "id = \"visit\"", "id = \"headline\"");
    path_outside, "path-outside-workspace", |c| c.append("briefpack.toml", "[paths]\nseeds = \"../elsewhere\"\n");
}

// Dates and numbers.
faults! {
    bad_date, "bad-date", |c| c.replace(HANOI, "value = 2025-02-20", "value = \"20/02/2025\"");
    day_not_in_calendar, "bad-date", |c| c.replace(HANOI, "value = 2025-02-20", "value = 2025-02-29");
    bad_month, "bad-date", |c| c.replace(SEOUL, "{ date = 2025-02-20 }", "{ date = \"2025-13\" }");
    bad_year, "bad-date", |c| c.replace(SEOUL, "year = 2030", "year = 20300");
    period_turned_round, "bad-date", |c| c.replace(SEOUL, "{ date = 2025-02-20 }", "{ period = { from = 2025-02-20, to = 2025-02-19 } }");
    weekday_mismatch, "weekday-mismatch", |c| c.replace(SEOUL, "\"Friday\"", "\"Monday\"");
    unknown_weekday, "unknown-value", |c| c.replace(SEOUL, "\"Friday\"", "\"Fryday\"");
    bad_time, "bad-time", |c| c.replace(SEOUL, "\"14:30\"", "\"25:30\"");
    money_as_float, "number-as-float", |c| c.replace(SEOUL, "money = \"150_000_000_000\"", "money = 1.5e11");
    count_as_float, "number-as-float", |c| c.replace(SEOUL, "count = \"3\"", "count = 3.0");
    quantity_as_float, "number-as-float", |c| c.replace(SEOUL, "{ count = \"3\" }", "3.5");
    bad_number, "bad-number", |c| c.replace(SEOUL, "count = \"3\"", "count = \"three\"");
    paragraph_zero, "bad-number", |c| c.replace(SEOUL, "paragraphs = [3]", "paragraphs = [0, 3]");
    unknown_currency, "unknown-value", |c| c.replace(SEOUL, "currency = \"USD\"", "currency = \"DOLLAR\"");
    two_values, "bad-quantity", |c| c.replace(SEOUL, "{ count = \"3\" }", "{ count = \"3\", percent = \"3\" }");
    no_value, "bad-quantity", |c| c.replace(SEOUL, "{ count = \"3\" }", "{ bound = \"over\" }");
    inferred_without_reason, "missing-key", |c| c.replace(SEOUL, "because = \"date\"\n", "");
}

// Ids: one for each registry.
faults! {
    unknown_person, "unknown-id", |c| c.replace(SEOUL, "person = \"hong-gil-dong\"", "person = \"hong-gil-don\"");
    unknown_speaker, "unknown-id", |c| c.replace(SEOUL, "by = \"nguyen-van-a\"", "by = \"nguyen-van-b\"");
    unknown_side, "unknown-id", |c| c.replace(SEOUL, "host = \"kr\"", "host = \"kp\"");
    unknown_own_side, "unknown-id", |c| c.replace("briefpack.toml", "own-side = \"vn\"", "own-side = \"vm\"");
    unknown_office, "unknown-id", |c| c.replace("seeds/people.toml", "office = \"minister\"", "office = \"ministr\"");
    unknown_organisation, "unknown-id", |c| c.replace(SEOUL, "\"org-asean\"", "\"org-asaen\"");
    unknown_publisher, "unknown-id", |c| c.replace("seeds/sources.toml", "publishers = [\"agency\"]\nlanguage = \"en\"\nparagraphs = 4", "publishers = [\"agenzy\"]\nlanguage = \"en\"\nparagraphs = 4");
    unknown_place, "unknown-id", |c| c.replace(SEOUL, "id = \"seoul\"", "id = \"seul\"");
    unknown_place_in_refs, "unknown-id", |c| c.replace(SEOUL, "\"place-sea\"", "\"place-see\"");
    unknown_home, "unknown-id", |c| c.replace("briefpack.toml", "\"ha-noi\"", "\"hanoi\"");
    unknown_topic, "unknown-id", |c| c.replace(SEOUL, "topic = \"economy\"", "topic = \"econmy\"");
    unknown_measure, "unknown-id", |c| c.replace(SEOUL, "measure = \"trade\"", "measure = \"trades\"");
    unknown_commitment, "unknown-id", |c| c.replace(SEOUL, "commitment = \"trade-target\"", "commitment = \"trade-targets\"");
    unknown_source, "unknown-id", |c| c.replace(HANOI, "\"report-hanoi\"", "\"report-hanoy\"");
    unknown_term, "unknown-id", |c| c.replace(SEOUL, "terms = [\"pillar\"]", "terms = [\"pilar\"]");
    unknown_meeting, "unknown-id", |c| c.replace("briefpack.toml", "\"2025-02-20-hanoi\"", "\"2025-02-20-hanoy\"");
    unknown_note, "unknown-id", |c| c.replace(SEOUL, "because = \"date\"", "because = \"dates\"");
    place_within_itself, "cyclic-place", |c| c.replace("seeds/places.toml", "id = \"sea\"", "id = \"sea\"\nwithin = \"sea\"");
    no_time_zone, "no-time-zone", |c| c.replace("seeds/places.toml", "zone = \"Asia/Seoul\"\n", "");
    duplicate_id_in_one_file, "duplicate-id", |c| c.replace(SEOUL, "id = \"visit\"", "id = \"target\"");
    duplicate_registry_id, "duplicate-id", |c| c.append("seeds/topics.toml", "\n[[topic]]\nid = \"economy\"\n");
    duplicate_id_in_two_files, "duplicate-id", |c| {
        let text = String::from_utf8(c.read(HANOI)).expect("text");
        c.file("seeds/meetings/more/2025-02-20-hanoi.toml", text)
    };
    duplicate_meeting_in_list, "duplicate-id", |c| c.replace("briefpack.toml", "\"2025-02-20-hanoi\"]", "\"2025-01-10-seoul\"]");
    duplicate_variable, "duplicate-id", |c| c.replace(SEOUL, "refs = { sea =", "refs = { times =");
    no_office, "no-office", |c| c.replace("seeds/people.toml", "2025-01-01, to = 2025-12-31", "2025-02-01, to = 2025-12-31");
    no_office_attested, "no-office", |c| c.replace("seeds/people.toml", "date = 2025-02-20", "date = 2025-02-21");
}

// Sources.
faults! {
    paragraph_out_of_range, "paragraph-out-of-range", |c| c.replace(SEOUL, "paragraphs = [3]", "paragraphs = [3, 5]");
    paragraph_uncited, "paragraph-uncited", |c| c.replace(SEOUL, "paragraphs = [3]", "paragraphs = [2]");
    paragraph_cited_and_omitted, "paragraph-cited-and-omitted", |c| c.replace(SEOUL, "paragraphs = [3]", "paragraphs = [3, 4]");
    omitted_out_of_range, "paragraph-out-of-range", |c| c.replace("seeds/sources.toml", "paragraph = 4", "paragraph = 6");
}

// Messages.
faults! {
    missing_message, "missing-message", |c| c.replace(EN, "note-date = The date { $date } is inferred.\n", "");
    missing_shared_message, "missing-message", |c| c.replace("locales/vi/topics.ftl", "topic-economy = Kinh tế\n", "");
    misnamed_message, "missing-message", |c| c.replace(HANOI_EN, "exchange = ", "exchanges = ");
    missing_attribute, "missing-attribute", |c| c.replace("locales/ko/people.ftl", "    .address = 홍길동 { $office }\n", "");
    missing_value, "missing-value", |c| c.replace("locales/en/topics.ftl", "topic-economy = Economy", "topic-economy =\n    .short = Economy");
    blank_message, "empty-message", |c| c.replace("locales/en/topics.ftl", "topic-economy = Economy", "topic-economy = { \"\" }");
    missing_file_of_meeting, "missing-file", |c| c.remove(KO);
    missing_locale, "missing-locale", |c| { fs::remove_dir_all(c.path().join("locales/ko")).expect("removed"); c };
    missing_registry, "missing-file", |c| c.remove("seeds/topics.toml");
    unknown_variable, "unknown-variable", |c| c.replace(EN, "by { $deadline }, a", "by { $deadlin }, a");
    unknown_variable_in_function, "unknown-variable", |c| c.replace(EN, "DATE($day,", "DATE($days,");
    unknown_function, "unknown-function", |c| c.replace(EN, "DATE($day, weekday: \"yes\")", "DATES($day)");
    unknown_function_in_selector, "unknown-function", |c| c.replace(EN, "PLURAL($times)", "PLURALS($times)");
    unknown_function_in_argument, "unknown-function", |c| c.replace(EN, "{ $forum }", "{ LIST(SHOUT($forum), $sea) }");
    unknown_option, "unknown-option", |c| c.replace(EN, "weekday: \"yes\"", "weekdy: \"yes\"");
    unknown_option_value, "unknown-option", |c| c.replace(EN, "weekday: \"yes\"", "weekday: \"maybe\"");
    wrong_argument_type, "wrong-argument", |c| c.replace(EN, "DATE($day, weekday: \"yes\")", "DATE($times)");
    wrong_number_of_arguments, "wrong-argument", |c| c.replace(EN, "DATE($day, weekday: \"yes\")", "DATE($day, $times)");
    unknown_particle, "wrong-argument", |c| c.replace(KO, "{ $forum }을(를)", "{ JOSA($forum, \"에\") }");
    unknown_message_reference, "unknown-message", |c| c.replace(HANOI_EN, "Exchanges go on.", "{ place-hanoi }");
    unknown_term_reference, "unknown-term", |c| c.replace(EN, "{ -term-pillar }", "{ -term-pilar }");
    unknown_attribute, "unknown-attribute", |c| c.replace(HANOI_EN, "Exchanges go on.", "{ office-minister.shrt }");
    typed_selector, "typed-selector", |c| c.replace(EN, "PLURAL($times) ->", "$times ->");
    selector_on_function, "typed-selector", |c| c.replace(EN, "PLURAL($times) ->", "NUM($times) ->");
    selector_on_text, "typed-selector", |c| c.replace(EN, "PLURAL($times) ->", "\"one\" ->");
    numeric_key, "unreachable-variant", |c| c.replace(EN, "[one]", "[1]");
    unknown_key_of_variant, "unreachable-variant", |c| c.replace(EN, "[one]", "[single]");
    variant_twice, "unreachable-variant", |c| c.replace(EN, "[one] One more visit", "[one] One more visit\n    [one] Another visit");
    cyclic_message, "cyclic-reference", |c| c.replace(HANOI_EN, "Exchanges go on.", "{ exchange }");
    cyclic_term, "cyclic-reference", |c| c.replace("locales/en/terms.ftl", "new pillar", "{ -term-a }").append("locales/en/terms.ftl", "-term-a = { -term-pillar }\n");
    cyclic_attribute, "cyclic-reference", |c| c.replace("locales/en/offices.ftl", "office-minister = Minister", "office-minister = { office-minister.short }\n    .short = { office-minister }");
    term_variable_missing, "term-variable-missing", |c| c.replace("locales/en/terms.ftl", "new pillar", "{ $size } pillar");
    term_argument_unknown, "unknown-option", |c| c.replace(EN, "{ -term-pillar }", "{ -term-pillar(case: \"of\") }");
    nested_term_arguments, "nested-term-arguments", |c| c.replace("locales/en/terms.ftl", "new pillar", "{ -term-a } { $case }").append("locales/en/terms.ftl", "-term-a = A\n").replace(EN, "{ -term-pillar }", "{ -term-pillar(case: \"of\") }");
    name_twice_in_one_file, "duplicate-message", |c| c.append(EN, "target = Another text.\n");
    name_twice_in_two_files, "duplicate-message", |c| c.append("locales/en/places.ftl", "topic-economy = Economy\n");
    name_of_message_and_term, "duplicate-message", |c| c.append("locales/en/terms.ftl", "-topic-economy = Economy\n");
    name_of_shared_message_in_meeting, "duplicate-message", |c| c.append(EN, "place-seoul = Another Seoul\n");
    attribute_twice, "duplicate-message", |c| c.append("locales/en/people.ftl", "    .address = Another\n");
    variant_that_fails, "unresolved-particle", |c| c.replace(KO, "{ $times }회 방문", "{ PLURAL($times) ->\n    [one] Zyx을(를) 방문\n   *[other] { $times }회 방문\n}");
    particle_without_reading, "unresolved-particle", |c| c.replace(KO, "{ $sea }, { $forum }을(를)", "{ $sea }, Zyxwv을(를)");
    particle_after_space, "unresolved-particle", |c| c.replace(KO, "{ $forum }을(를)", "{ $forum } 을(를)");
    missing_glyph_emoji, "missing-glyph", |c| c.replace(HANOI_EN, "exchange = Exchanges go on.", "exchange = Exchanges go on 🤝.");
    missing_glyph_hanja, "missing-glyph", |c| c.replace(KO, "방문 제안", "방문 제안 𠀋");
    function_on_literal, "wrong-argument", |c| c.replace(EN, "DATE($day, weekday: \"yes\")", "NUM(3)");
    text_like_a_placeable, "unresolved-placeable", |c| c.replace(HANOI_EN, "exchange = Exchanges go on.", "exchange = { \"{\" }$x{ \"}\" }");
}

// Fluent junk, of every kind that translators meet.
faults! {
    junk_tab, "tab", |c| c.replace(EN, "    A visit is proposed", "\tA visit is proposed");
    junk_no_break_space, "tab", |c| c.replace(EN, "    A visit is proposed", "\u{a0}\u{a0}A visit is proposed");
    junk_bracket_line, "fluent-syntax", |c| c.replace(KO, "    방문 제안", "    [붙임] 방문 제안");
    junk_asterisk_line, "fluent-syntax", |c| c.replace(EN, "    A visit is proposed", "    * A visit is proposed");
    junk_dot_line, "fluent-syntax", |c| c.replace(EN, "    A visit is proposed", "    .. A visit is proposed");
    junk_blank_value, "fluent-syntax", |c| c.replace(HANOI_EN, "exchange = Exchanges go on.", "exchange =");
    junk_non_ascii_id, "fluent-syntax", |c| c.replace(KO, "target = ", "목표 = ");
    junk_curly_quotes, "fluent-syntax", |c| c.replace(EN, "weekday: \"yes\"", "weekday: “yes”");
    junk_lower_case_function, "fluent-syntax", |c| c.replace(EN, "DATE($day", "date($day");
    junk_dash_arrow, "fluent-syntax", |c| c.replace(EN, "PLURAL($times) ->", "PLURAL($times) –>");
    junk_unclosed_brace, "fluent-syntax", |c| c.replace(EN, "{ $deadline }, a", "{ $deadline, a");
    junk_lone_brace, "fluent-syntax", |c| c.replace(HANOI_EN, "Exchanges go on.", "Exchanges } go on.");
    junk_unclosed_quote, "fluent-syntax", |c| c.replace(EN, "weekday: \"yes\"", "weekday: \"yes");
    junk_no_default, "fluent-syntax", |c| c.replace(EN, "*[other]", " [other]");
    junk_two_defaults, "fluent-syntax", |c| c.replace(EN, "    [one] One", "   *[one] One");
    junk_no_equals, "fluent-syntax", |c| c.replace(HANOI_EN, "exchange = Exchanges", "exchange Exchanges");
    junk_unindented_line, "fluent-syntax", |c| c.replace(EN, "    A visit is proposed", "A visit is proposed");
    junk_fullwidth_braces, "fullwidth-brace", |c| c.replace(KO, "title = { $place }", "title = ｛ $place ｝");
    junk_bare_carriage_return, "control-character", |c| c.replace(HANOI_EN, "Exchanges go on.\n", "Exchanges go on.\r");
    junk_message_attribute_of_term, "fluent-syntax", |c| c.replace(EN, "{ -term-pillar }", "{ -term-pillar.short }");
}

// Files.
faults! {
    toml_not_utf8, "not-utf8", |c| c.file("seeds/topics.toml", b"format = 1\n# Ti\xea\xfang Vi\xeat\n");
    ftl_not_utf8, "not-utf8", |c| c.file("locales/ko/topics.ftl", b"topic-politics = \xc1\xa4\xc4\xa1\n");
    ftl_utf16, "not-utf8", |c| c.file("locales/ko/topics.ftl", b"\xff\xfet\0o\0p\0");
    empty_toml, "empty-file", |c| c.file("seeds/topics.toml", "");
    empty_ftl, "empty-file", |c| c.file("locales/ko/topics.ftl", "\n  \n");
    empty_config, "empty-file", |c| c.file("briefpack.toml", "");
    folder_in_the_place_of_a_file, "unreadable-file", |c| {
        let c = c.remove("locales/ko/topics.ftl");
        fs::create_dir(c.path().join("locales/ko/topics.ftl")).expect("a folder");
        c
    };
    over_long_message, "over-long-text", |c| c.replace(HANOI_EN, "exchange = Exchanges go on.", &format!("exchange = {}", "long ".repeat(2_001)));
    over_long_printed_text, "over-long-text", |c| c
        .replace(HANOI_EN, "exchange = Exchanges go on.", &format!("exchange = {}", "{ place-long }".repeat(20)))
        .append("locales/en/places.ftl", &format!("place-long = {}\n", "long ".repeat(1_000)));
    over_long_field, "over-long-text", |c| c.replace("briefpack.toml", "briefpack tests", &"long ".repeat(2_001));
    control_character_in_toml, "control-character", |c| c.replace("briefpack.toml", "briefpack tests", "brief\\u0007pack");
    control_character_in_ftl, "control-character", |c| c.replace(HANOI_EN, "exchange = Exchanges go on.", "exchange = Exchanges\u{202e} go on.");
    escaped_control_character_in_ftl, "control-character", |c| c.replace(HANOI_EN, "exchange = Exchanges go on.", "exchange = Exchanges{ \"\\u202E\" } go on.");
    file_too_large, "file-too-large", |c| c.file("locales/ko/topics.ftl", "#".repeat(17 * 1024 * 1024));
    not_a_font, "bad-font", |c| c.file("fonts/a.ttf", "not a font");
}

/// Findings as people see them: the line, what is wrong in it, what to do.
#[test]
fn people_see_the_line() {
    let shown: [(&str, Change); 12] = [
        ("unknown-key", |c| c.replace(SEOUL, "headline = true", "headlin = true")),
        ("wrong-type", |c| c.replace(SEOUL, "topic = \"economy\"", "topic = 3")),
        ("unknown-id", |c| c.replace(SEOUL, "\"org-asean\"", "\"org-asaen\"")),
        ("duplicate-id", |c| c.replace(SEOUL, "id = \"visit\"", "id = \"target\"")),
        ("weekday-mismatch", |c| c.replace(SEOUL, "\"Friday\"", "\"Monday\"")),
        ("no-office", |c| c.replace("seeds/people.toml", "date = 2025-02-20", "date = 2025-02-21")),
        ("missing-message", |c| c.replace(EN, "note-date = The date { $date } is inferred.\n", "")),
        ("unknown-variable", |c| c.replace(KO, "교역액을 { $amount }", "교역액을 { $amout }")),
        ("fluent-syntax", |c| c.replace(KO, "    방문 제안", "    [붙임] 방문 제안")),
        ("duplicate-message", |c| c.append("locales/vi/terms.ftl", "-topic-economy = Kinh tế\n")),
        ("unresolved-particle", |c| c.replace(KO, "{ $sea }, { $forum }을(를)", "{ $sea }, Zyxwv을(를)")),
        ("not-utf8", |c| c.file("locales/ko/topics.ftl", b"topic-politics = \xc1\xa4\xc4\xa1\n")),
    ];
    for (name, change) in shown {
        let ran = change(small()).run(&["check"]).code(1);
        assert_eq!(ran.stdout, "");
        golden(&format!("human/{name}.txt"), &ran.stderr);
    }
}

#[test]
fn the_workspace_of_the_faults_has_none() {
    let case = small();
    case.run(&["check", "--deny", "warnings"]).code(0);
    case.run(&["build"]).code(0);
    assert!(case.path().join("out/meetings/2025-02-20-hanoi.ko.pdf").is_file());
}

#[test]
fn ten_faults_in_ten_files_are_reported_at_once() {
    let case = small()
        .replace("briefpack.toml", "home =", "colour = \"red\"\nhome =")
        .replace("seeds/places.toml", "id = \"sea\"", "id = \"sea\"\nwithin = \"see\"")
        .replace("seeds/offices.toml", "rank = 2", "rank = \"two\"")
        .replace("seeds/terms.toml", "\"error\"", "\"eror\"")
        .replace(SEOUL, "paragraphs = [3]", "paragraphs = [3, 9]")
        .replace(HANOI, "topic = \"politics\"", "topic = \"politic\"")
        .replace(EN, "{ $deadline }, a", "{ $deadlin }, a")
        .replace(KO, "    방문 제안", "    [붙임] 방문 제안")
        .replace("locales/vi/topics.ftl", "topic-economy = Kinh tế\n", "")
        .file("locales/ko/places.ftl", b"place-seoul = \xbc\xad\xbf\xef\n");
    let found = findings(&case, 1);
    let errors: Vec<&Value> = found.iter().filter(|finding| finding["severity"] == "error").collect();
    let lines: Vec<String> = errors.iter().map(|finding| line(finding)).collect();
    assert_eq!(errors.len(), 10, "{}", lines.join("\n"));
    golden("ten.txt", &(lines.join("\n") + "\n"));
    stays(&case, &["build"]).code(1).says("10 errors");
}

// Warnings never change the exit code unless they are denied.

#[track_caller]
fn warning(case: &Case, expected: &str) {
    let found = findings(case, 0);
    let lines: Vec<String> = found.iter().map(line).collect();
    assert_eq!(lines, [expected]);
    assert!(found.iter().all(|finding| !hints(finding).is_empty()));
    case.run(&["check", "--deny", "warnings"]).code(1);
    case.run(&["build", "--meeting", "2025-01-10-seoul", "--languages", "en"]).code(0);
}

#[test]
fn warning_unused_message() {
    let case = small().append(EN, "visits = Nobody prints this.\n");
    warning(&case, &format!("{EN}:12:1: warning[unused-message]: nothing prints `visits`"));
}

#[test]
fn warning_byte_order_mark() {
    let text = String::from_utf8(small().read(EN)).expect("text");
    let case = small().file(EN, format!("\u{feff}{text}"));
    warning(&case, &format!("{EN}:1:1: warning[byte-order-mark]: the file begins with a byte order mark"));
    let text = String::from_utf8(small().read(SEOUL)).expect("text");
    let case = small().file(SEOUL, format!("\u{feff}{text}"));
    warning(&case, &format!("{SEOUL}:1:1: warning[byte-order-mark]: the file begins with a byte order mark"));
}

#[test]
fn warning_decomposed_text_is_printed_composed() {
    let case = small().replace(EN, "Raise trade", "Raise Vie\u{302}\u{323}t trade");
    warning(&case, &format!("{EN}:6:19: warning[decomposed-text]: the file holds decomposed characters"));
    let data = case.run(&["data", "--meeting", "2025-01-10-seoul", "--languages", "en"]).code(0);
    assert!(data.stdout.contains("Raise Việt trade"), "composed");
}

#[test]
fn decomposed_hangul_takes_the_right_particle() {
    // 서울 in single letters, before a particle that depends on its last sound.
    let case = small().replace(KO, "{ $forum }을(를)", "\u{1109}\u{1165}\u{110b}\u{116e}\u{11af}을(를)");
    let data = case.run(&["data", "--meeting", "2025-01-10-seoul", "--languages", "ko"]).code(0);
    assert!(data.stdout.contains("서울을 제안함"), "resolved on the composed text");
}

#[test]
fn warning_of_typst_names_the_template() {
    let case = small().replace(
        "templates/meeting.typ",
        "#set page(",
        "#set text(font: \"No Such Font\")\n#set page(",
    );
    case.run(&["build", "--meeting", "2025-01-10-seoul", "--languages", "en", "--format", "short"])
        .code(0)
        .says("templates/meeting.typ:5:17: warning[typst-warning]: unknown font family: no such font (in `2025-01-10-seoul`, en)");
}

// Only what is printed counts.

#[test]
fn a_slip_in_korean_never_blocks_an_english_print() {
    let case = small().replace(KO, "{ $sea }, { $forum }을(를)", "{ $se }, { $forum }을(를)");
    let ran = case.run(&["build", "--languages", "en"]).code(0);
    let warnings: Vec<&str> = ran.stderr.lines().filter(|line| line.starts_with("warning")).collect();
    assert_eq!(
        warnings,
        ["warning: 1 finding in what these outputs don't use; `briefpack check` shows all"],
        "{}",
        ran.stderr
    );
    stays(&case, &["build", "--languages", "ko"]).code(1);
    stays(&case, &["build", "--languages", "en", "--languages", "vi+ko"]).code(1);
}

#[test]
fn another_meetings_broken_file_never_blocks() {
    let case = small().replace(HANOI_EN, "exchange = Exchanges go on.", "exchange");
    case.run(&["build", "--meeting", "2025-01-10-seoul", "--languages", "en"]).code(0);
    stays(&case, &["build", "--meeting", "2025-02-20-hanoi", "--languages", "en"]).code(1);
    stays(&case, &["build", "--no-meetings", "--languages", "en"]).code(1);
}

#[test]
fn another_meetings_broken_facts_never_block() {
    let case = small().replace(HANOI, "topic = \"politics\"", "topic = 3");
    case.run(&["build", "--meeting", "2025-01-10-seoul", "--languages", "en"]).code(0);
    stays(&case, &["build", "--meeting", "2025-02-20-hanoi", "--languages", "en"]).code(1);
}

#[test]
fn a_missing_file_blocks_only_its_own_prints() {
    let case = small().remove(KO);
    case.run(&["build", "--languages", "en", "--languages", "vi"]).code(0);
    case.run(&["build", "--languages", "ko", "--meeting", "2025-02-20-hanoi"]).code(0);
    stays(&case, &["build", "--languages", "vi+ko"]).code(1).says("missing-file");
}

#[test]
fn a_language_that_is_never_printed_needs_no_translations() {
    let case = small().replace("briefpack.toml", "[\"en\", \"vi\", \"ko\"]", "[\"en\", \"vi\"]");
    fs::remove_dir_all(case.path().join("locales/ko")).expect("removed");
    case.run(&["check", "--deny", "warnings"]).code(0);
    case.run(&["build"]).code(0);
    case.run(&["check", "--locale", "ko"]).code(1).says("missing-locale");
}

#[test]
fn check_looks_at_one_locale_or_meeting() {
    let case = small().replace(KO, "{ $sea }, { $forum }을(를)", "{ $se }, { $forum }을(를)").replace(
        HANOI_EN,
        "exchange = Exchanges go on.",
        "exchange = { $x }",
    );
    case.run(&["check", "--locale", "vi"]).code(0);
    let ran = case.run(&["check", "--locale", "ko", "--format", "short"]).code(1);
    assert!(ran.stderr.contains(KO) && !ran.stderr.contains(HANOI_EN), "{}", ran.stderr);
    let ran = case.run(&["check", "--meeting", "2025-02-20-hanoi", "--format", "short"]).code(1);
    assert!(!ran.stderr.contains(KO) && ran.stderr.contains(HANOI_EN), "{}", ran.stderr);
    case.run(&["check", "--locale", "xx"]).code(2).says("there is no locale `xx`");
    case.run(&["check", "--meeting", "2025-02-20-hanoy"]).code(2).says("did you mean `2025-02-20-hanoi`?");
}

// Templates of the workspace that fail: the finding points into the template and names meeting and language.

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

// The machine-readable forms.

fn broken() -> Case {
    small()
        .replace(SEOUL, "\"org-asean\"", "\"org-asaen\"")
        .append(EN, "visits = Nobody prints this.\n")
        .file("locales/ko/topics.ftl", b"topic-politics = \xc1\xa4\xc4\xa1\n")
}

#[test]
fn json_holds_every_finding() {
    let ran = broken().run(&["check", "--format", "json"]).code(1);
    let report: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(report["version"], 1);
    let found = report["findings"].as_array().expect("a list");
    let count = |severity: &str| found.iter().filter(|f| f["severity"] == severity).count();
    assert_eq!(report["errors"], count("error"));
    assert_eq!(report["warnings"], count("warning"));
    assert_eq!((count("error"), count("warning")), (2, 1));
    for finding in found {
        assert!(finding["code"].is_string() && finding["message"].is_string() && finding["file"].is_string());
        if let Some(place) = finding["place"].as_object() {
            assert!(
                place["start"]["line"].as_u64() >= Some(1) && place["start"]["column"].as_u64() >= Some(1)
            );
        }
    }
}

#[test]
fn sarif_has_its_documented_shape() {
    let ran = broken().run(&["check", "--format", "sarif"]).code(1);
    let log: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().is_some_and(|schema| schema.ends_with("sarif-2.1.0.json")));
    let runs = log["runs"].as_array().expect("runs");
    assert_eq!(runs.len(), 1);
    let driver = &runs[0]["tool"]["driver"];
    assert_eq!(driver["name"], "briefpack");
    let rules: Vec<&str> = driver["rules"]
        .as_array()
        .expect("rules")
        .iter()
        .map(|rule| {
            let text = rule["shortDescription"]["text"].as_str().unwrap_or_default();
            let id = rule["id"].as_str().expect("an id");
            assert!(!text.is_empty() && text != id, "the rule {id} says what it means");
            id
        })
        .collect();
    let results = runs[0]["results"].as_array().expect("results");
    assert_eq!(results.len(), 3);
    for result in results {
        assert!(rules.contains(&result["ruleId"].as_str().expect("a rule")));
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().expect("a level")));
        assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()));
        for location in result["locations"].as_array().expect("locations") {
            let physical = &location["physicalLocation"];
            let uri = physical["artifactLocation"]["uri"].as_str().expect("an address");
            assert!(!uri.starts_with('/') && !uri.contains('\\'), "{uri}");
            if let Some(region) = physical["region"].as_object() {
                let number = |key: &str| region[key].as_u64().expect("a number");
                assert!(number("startLine") >= 1 && number("startColumn") >= 1);
                assert!(
                    (number("endLine"), number("endColumn")) >= (number("startLine"), number("startColumn"))
                );
            }
        }
    }
}

#[test]
fn short_is_one_line_a_finding() {
    let ran = broken().run(&["check", "--format", "short"]).code(1);
    let lines: Vec<&str> = ran.stderr.lines().collect();
    assert_eq!(lines.len(), 4, "{}", ran.stderr);
    assert_eq!(lines[3], "2 errors, 1 warning");
    assert!(lines[..3].iter().all(|line| line.contains("error[") || line.contains("warning[")));
}

// Exit codes and the environment.

#[test]
fn exit_codes() {
    let case = small();
    case.run(&["check"]).code(0);
    case.run(&["--help"]).code(0);
    case.run(&["build", "--no-such-flag"]).code(2);
    case.run(&["build", "--languages", "fr"]).code(2);
    case.run(&["build", "--edition", "secret"]).code(2);
    case.run(&["build", "--meeting", "nowhere"]).code(2);
    case.run(&["build", "--as-of", "2001-01-01"]).code(2);
    case.run(&["explain", "no-such-code"]).code(2);
    case.run(&["check", "nowhere"]).code(3);
    case.run(&["check", "seeds"]).code(2);
    Case::empty().run(&["build"]).code(2);
}

#[test]
fn a_file_in_the_place_of_the_output_folder() {
    let case = small();
    fs::remove_dir_all(case.path().join("out")).expect("removed");
    let case = case.file("out", "a file");
    case.run(&["build", "--languages", "en"]).code(3).says("error[cannot-write]: cannot write");
    assert_eq!(case.read("out"), b"a file");
    let case = case.file("elsewhere/meetings", "a file in the place of a folder");
    case.run(&["build", "--languages", "en", "--out", "elsewhere"]).code(3).says("cannot-write");
    assert_eq!(tree(&case.path().join("elsewhere")).len(), 1, "nothing half-written");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::io::{BufRead, BufReader, Read};
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};

    use super::*;

    #[test]
    fn a_full_device_is_said() {
        let case = small();
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("a full device");
        let ran = case.command(&["check", "--format", "json"]).stdout(full).output().expect("runs");
        Ran::from(ran).code(3).says("cannot write `stdout`: the disk is full");
    }

    #[test]
    fn a_closed_pipe_is_no_failure() {
        let case = small();
        for (args, code) in
            [(["schema", "", ""], 0), (["data", "--meeting=2025-01-10-seoul", "--languages=en"], 0)]
        {
            let args: Vec<&str> = args.into_iter().filter(|arg| !arg.is_empty()).collect();
            let mut child = case
                .command(&args)
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .expect("the program runs");
            drop(child.stdout.take());
            let mut said = String::new();
            child.stderr.take().expect("stderr").read_to_string(&mut said).expect("text");
            assert_eq!(child.wait().expect("ends").code(), Some(code), "{said}");
            assert_eq!(said, "", "a reader that wants no more is no failure");
        }
    }

    /// A disk of 64 kB, where this user may mount one.
    struct Disk(PathBuf);

    impl Disk {
        fn mount(folder: PathBuf) -> Option<Self> {
            fs::create_dir_all(&folder).expect("a folder");
            let done = Command::new("mount")
                .args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"])
                .arg(&folder)
                .stderr(Stdio::null())
                .status()
                .is_ok_and(|status| status.success());
            done.then_some(Self(folder))
        }
    }

    impl Drop for Disk {
        fn drop(&mut self) {
            let _ = Command::new("umount").arg(&self.0).status();
        }
    }

    #[test]
    fn a_full_disk_leaves_nothing_half_written() {
        let case = small();
        let Some(disk) = Disk::mount(case.path().join("full")) else {
            crate::case::skip("a full disk: this user may not mount one");
            return;
        };
        fs::write(disk.0.join("small.en.pdf"), "an earlier run's").expect("written");
        let before = tree(&disk.0);
        case.run(&["build", "--out", "full"]).code(3).says("the disk is full");
        assert!(tree(&disk.0) == before, "{:?}", tree(&disk.0).keys());
    }

    /// A workspace with many meetings whose template takes its time.
    fn slow() -> Case {
        let case = small().replace(
            "templates/meeting.typ",
            "#set page(",
            "#let n = 0\n#for i in range(4000) { for j in range(100) { n += j } }\n#set page(",
        );
        let sets =
            "[\"en\", \"vi\", \"ko\", \"en+vi\", \"vi+en\", \"en+ko\", \"ko+en\", \"vi+ko\", \"ko+vi\"]";
        case.replace("briefpack.toml", "[\"en\", \"vi\", \"ko\"]", sets)
    }

    #[test]
    fn an_interrupted_build_leaves_nothing() {
        let case = slow();
        let out = case.path().join("out");
        let before = tree(&out);
        let mut child = case
            .command(&["build", "--jobs", "1", "--no-pack"])
            .stderr(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("the program runs");
        let begun = Instant::now();
        let staging = || {
            fs::read_dir(&out)
                .expect("listed")
                .flatten()
                .any(|entry| entry.file_name().to_string_lossy().starts_with(".staging-"))
        };
        while !staging() && begun.elapsed() < Duration::from_secs(20) {
            std::thread::sleep(Duration::from_millis(2));
        }
        assert!(staging(), "the build has begun to write");
        let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill");
        assert!(sent.success());
        let mut said = String::new();
        BufReader::new(child.stderr.take().expect("stderr")).read_to_string(&mut said).expect("text");
        assert_eq!(child.wait().expect("ends").code(), Some(130), "{said}");
        assert!(tree(&out) == before && !staging(), "nothing half-written: {:?}", tree(&out).keys());
    }

    #[test]
    fn what_a_killed_build_leaves_the_next_removes() {
        let case = small().file("out/.staging-4194999/meetings/half.pdf", "half");
        case.run(&["build", "--meeting", "2025-01-10-seoul", "--languages", "en"]).code(0);
        let left: Vec<String> = tree(&case.path().join("out")).into_keys().collect();
        assert!(left.iter().all(|file| !file.contains("staging")), "{left:?}");
    }

    #[test]
    fn a_terminal_that_goes_away_is_no_panic() {
        let case = small().replace(SEOUL, "\"org-asean\"", "\"org-asaen\"");
        let mut child =
            case.command(&["check"]).stderr(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("runs");
        let mut first = String::new();
        let mut said = BufReader::new(child.stderr.take().expect("stderr"));
        said.read_line(&mut first).expect("a line");
        drop(said);
        assert_eq!(child.wait().expect("ends").code(), Some(1));
    }
}

// The ways in which Fluent fails without a word: none of them may reach paper.

/// `build` refuses, and nothing is written.
#[track_caller]
fn never_on_paper(code: &str, change: Change) {
    let case = change(small());
    let ran = stays(&case, &["build", "--format", "short"]).code(1);
    assert!(ran.stderr.contains(&format!("error[{code}]")), "no error[{code}] in:\n{}", ran.stderr);
    case.run(&["data", "--meeting", "2025-01-10-seoul", "--languages", "en"]).code(1);
}

#[test]
fn silent_1_digits_are_never_lost() {
    let change: Change = |c| c.replace(SEOUL, "count = \"3\"", "count = \"12_345_678_901_234_567.80\"");
    let case = change(small());
    let data = case.run(&["data", "--meeting", "2025-01-10-seoul", "--languages", "en"]).code(0);
    assert!(data.stdout.contains("12,345,678,901,234,567.80 more visits"), "every digit is printed");
    never_on_paper("wrong-argument", |c| {
        c.replace(EN, "{ $times } more visits\n}", "{ NUM(12345678901234567) } more visits\n}")
    });
}

#[test]
fn silent_2_a_typed_value_selects_nothing() {
    never_on_paper("typed-selector", |c| c.replace(EN, "PLURAL($times) ->", "$times ->"));
}

#[test]
fn silent_3_an_exact_key_never_matches() {
    never_on_paper("unreachable-variant", |c| c.replace(EN, "[one]", "[1]"));
}

#[test]
fn silent_4_a_function_that_fails() {
    never_on_paper("wrong-argument", |c| c.replace(EN, "DATE($day, weekday: \"yes\")", "DATE($sea)"));
}

#[test]
fn silent_5_an_unknown_function_in_a_selector_or_argument() {
    never_on_paper("unknown-function", |c| c.replace(EN, "PLURAL($times) ->", "CATEGORY($times) ->"));
    never_on_paper("unknown-function", |c| c.replace(EN, "{ $forum }", "{ LIST(SHOUT($forum)) }"));
}

#[test]
fn silent_6_a_variable_missing_in_a_term() {
    never_on_paper("term-variable-missing", |c| {
        c.replace("locales/en/terms.ftl", "new pillar", "{ $size } pillar")
    });
}

#[test]
fn silent_7_a_nested_term_loses_its_arguments() {
    never_on_paper("nested-term-arguments", |c| {
        c.replace("locales/en/terms.ftl", "new pillar", "{ -term-a } { $case }")
            .append("locales/en/terms.ftl", "-term-a = A\n")
            .replace(EN, "{ -term-pillar }", "{ -term-pillar(case: \"of\") }")
    });
}

#[test]
fn silent_8_a_name_taken_twice() {
    never_on_paper("duplicate-message", |c| c.append("locales/en/terms.ftl", "-topic-economy = Another\n"));
    never_on_paper("duplicate-message", |c| c.append(EN, "target = Another\n"));
}

// `docs/findings.md` explains every code, and no other.

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
                for (at, _) in choice.match_indices("(\"") {
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
