//! Files that cannot be read, and what people see of findings.

use super::*;

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
