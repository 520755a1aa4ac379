//! Every function in every language, through a real message of a real workspace.

use serde_json::Value;

use crate::case::Case;

const TABLE: &str = include_str!("../fixtures/functions.tsv");
const MEETING: &str = "2025-10-30-gyeongju";

const POINT: &str = r#"
[[point]]
id = "probe"
stance = "noted"
by = "lee-jae-myung"
topic = "politics"
paragraphs = [1]
refs = { host = "place-gyeongju", guest = "place-lima", leader = "person-lee-jae-myung", sea = "place-bien-dong" }
[point.quantities]
money = { money = "150_000_000_000", currency = "USD" }
won = { money = "1_500_000_000_000", currency = "KRW" }
count = { count = "5_000_000" }
small = { count = "1_234" }
percent = { percent = "7.5" }
year = { year = 2030 }
day = { date = 2025-10-30 }
month = { date = "2025-08" }
period = { period = { from = 2025-10-27, to = 2025-11-01 } }
time = { time = "09:05" }
session = { ordinal = 4 }
"#;

/// The rows of the table: expression, then what each language prints; `-` where it isn't asked.
fn rows() -> Vec<[&'static str; 4]> {
    TABLE
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            <[&str; 4]>::try_from(cells).expect("four cells a row")
        })
        .collect()
}

/// What a message of the rows prints in one language.
fn printed(language: &str, column: usize) -> (Vec<&'static str>, Vec<String>) {
    let wanted: Vec<[&str; 4]> = rows().into_iter().filter(|row| row[column] != "-").collect();
    let message: String = wanted
        .iter()
        .map(|row| {
            format!(
                "    {}\n\n",
                row[0].replace(" [", "\n    [").replace(" *[", "\n   *[").replace("other }", "other\n    }")
            )
        })
        .collect();
    let case = Case::demo()
        .append(&format!("seeds/meetings/{MEETING}.toml"), POINT)
        .append(&format!("locales/{language}/meetings/{MEETING}.ftl"), &format!("\nprobe =\n{message}\n"));
    let ran = case.run(&["data", "--meeting", MEETING, "--languages", language, "--edition", "own"]).code(0);
    let data: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    // Politics is printed first, and the probe is its last point.
    let point =
        &data["meeting"]["topics"][0]["points"].as_array().and_then(|points| points.last()).expect("a point");
    let texts = point["body"][0].as_array().expect("paragraphs");
    let texts = texts.iter().map(|text| text["value"].as_str().expect("a text").to_owned()).collect();
    (wanted.iter().map(|row| row[column]).collect(), texts)
}

#[test]
fn functions_print_the_official_styles() {
    for (language, column) in [("en", 1), ("vi", 2), ("ko", 3)] {
        let (expected, found) = printed(language, column);
        let expected: Vec<String> = expected.iter().map(|text| text.replace('_', "\u{a0}")).collect();
        assert_eq!(found, expected, "{language}");
    }
}

#[test]
fn a_clock_time_is_told_at_home_too() {
    let case = Case::demo().replace(
        "seeds/meetings/2024-11-16-lima.toml",
        "basis = \"inferred\"",
        "basis = \"inferred\"\ntime = \"14:30\"",
    );
    let ran = case.run(&["data", "--meeting", "2024-11-16-lima", "--languages", "en+vi+ko"]).code(0);
    let data: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let texts = |key: &str| -> Vec<String> {
        let list = data["meeting"][key].as_array().expect("one text a language");
        list.iter().map(|text| text["value"].as_str().expect("a text").replace('\u{a0}', " ")).collect()
    };
    assert_eq!(texts("time"), ["14:30 (UTC−5)", "14 giờ 30 phút (UTC−5)", "14:30 (UTC−5)"]);
    assert_eq!(
        texts("home-time"),
        ["02:30 (UTC+7), 17 Nov 2024", "2 giờ 30 phút (UTC+7), 17/11/2024", "02:30 (UTC+7), 2024. 11. 17."]
    );
}

#[test]
fn a_title_is_that_of_the_day() {
    // On a day on which no source shows the office there is no title to print.
    Case::demo()
        .replace("seeds/meetings/2025-10-30-gyeongju.toml", "value = 2025-10-30", "value = 2025-10-29")
        .run(&["build", "--meeting", "2025-10-30-gyeongju", "--languages", "en", "--format", "short"])
        .code(1)
        .says("no-office");
}
