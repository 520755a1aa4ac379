//! The trip and the order of sides: what documents get of them.

use serde_json::Value;

use crate::case::Case;
use crate::faults::trip::{TRIP, travelling};

/// The data of the pack, with plain spaces.
#[track_caller]
fn pack(case: &Case, args: &[&str]) -> Value {
    let mut all = vec!["data"];
    all.extend(args);
    serde_json::from_str(&case.run(&all).code(0).stdout.replace('\u{a0}', " ")).expect("JSON")
}

/// The trip in the data of the pack, in English unless asked otherwise.
#[track_caller]
fn trip(case: &Case, args: &[&str]) -> Value {
    pack(case, args)["pack"]["trip"].clone()
}

/// The first language's text of a parallel.
fn first(parallel: &Value) -> &str {
    parallel[0]["value"].as_str().unwrap_or_default()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a Vec<Value> {
    value[key].as_array().unwrap_or_else(|| panic!("a list `{key}` in {value:#}"))
}

/// The entry of the programme with this title.
fn entry<'a>(trip: &'a Value, title: &str) -> &'a Value {
    let mut entries = list(trip, "days").iter().flat_map(|day| list(day, "entries"));
    entries.find(|entry| first(&entry["title"]) == title).unwrap_or_else(|| panic!("`{title}` in {trip:#}"))
}

#[test]
fn the_programme_stands_in_order_of_time_with_both_clocks() {
    let case = travelling()
        .replace(TRIP, "id = \"arrival\"\ndate = 2025-01-09\nstart = \"10:00\"\nend = \"11:00\"",
            "id = \"arrival\"\nplace = \"ha-noi\"\nto = \"seoul\"\ndate = 2025-01-09\nend-date = 2025-01-10\nstart = \"23:30\"\nend = \"06:10\"");
    let trip = trip(&case, &["--languages", "ko"]);
    let days: Vec<(&str, usize)> =
        list(&trip, "days").iter().map(|day| (first(&day["date"]), list(day, "entries").len())).collect();
    assert_eq!(days, [("2025. 1. 9.(목)", 1), ("2025. 1. 10.(금)", 3)]);
    let flight = entry(&trip, "도착");
    assert_eq!(first(&flight["time"]), "23:30 – 06:10 (+1)");
    assert_eq!(first(&flight["zone"]), "UTC+7 → UTC+9");
    assert_eq!(first(&flight["home-time"]), "23:30 – 04:10 (+1)");
    assert_eq!(first(&flight["to"]), "서울");
    let talks = entry(&trip, "회담");
    assert_eq!((first(&talks["time"]), first(&talks["zone"])), ("14:30~16:00", "UTC+9"));
    assert_eq!(first(&talks["home-time"]), "12:30~14:00");
    assert_eq!(talks["meeting"], "1");
    assert_eq!((first(&talks["venue"]), first(&talks["dress"])), ("회의장", "짙은 색 정장"));
    assert_eq!(first(&entry(&trip, "박물관 방문")["party"]), "배우자");
    // What is open is open, and what isn't spoken of is nothing.
    let dinner = entry(&trip, "만찬");
    assert_eq!((&dinner["time"], &dinner["venue"]), (&"to-fill".into(), &"to-fill".into()));
    assert_eq!(
        (&dinner["home-time"], &dinner["lead"], &dinner["press"]),
        (&Value::Null, &Value::Null, &Value::Null)
    );
}

#[test]
fn a_clock_time_that_comes_twice_is_the_one_that_is_meant() {
    for (occurrence, zone) in [("first", "UTC+2"), ("second", "UTC+1")] {
        let case = travelling()
            .replace(TRIP, "to = 2025-01-11", "to = 2025-12-31")
            .replace("seeds/places.toml", "Asia/Ho_Chi_Minh", "Europe/Paris")
            .replace(TRIP, "id = \"arrival\"\ndate = 2025-01-09\nstart = \"10:00\"\nend = \"11:00\"",
                &format!("id = \"arrival\"\nplace = \"ha-noi\"\ndate = 2025-10-26\nstart = \"02:30\"\nstart-occurrence = \"{occurrence}\"\nend = \"04:00\""));
        let trip = trip(&case, &["--languages", "en"]);
        // The clocks are put back between begin and end where the first is meant.
        let expected = if occurrence == "first" { format!("{zone} → UTC+1") } else { zone.to_owned() };
        assert_eq!(first(&entry(&trip, "Arrival")["zone"]), expected);
    }
}

#[test]
fn delegations_stand_in_order_of_precedence() {
    let case = travelling().append(
        TRIP,
        "\n[[delegate]]\nid = \"minister\"\nside = \"kr\"\noffice = \"minister\"\nrole = \"member\"\nto-fill = [\"person\"]\n\
         \n[[delegate]]\nid = \"guard\"\nside = \"kr\"\nrole = \"security\"\nto-fill = [\"person\"]\n\
         \n[[delegate]]\nid = \"nobody\"\nside = \"kr\"\nrole = \"member\"\nto-fill = [\"person\", \"office\"]\n",
    );
    let trip = trip(&case, &["--languages", "en"]);
    let of = |side: usize| -> Vec<(String, String)> {
        list(&trip["delegations"][side], "people")
            .iter()
            .map(|person| {
                let title = if person["title"] == "to-fill" { "…" } else { first(&person["title"]) };
                (first(&person["role"]).to_owned(), title.to_owned())
            })
            .collect()
    };
    let pair = |role: &str, title: &str| (role.to_owned(), title.to_owned());
    assert_eq!(
        of(0),
        [
            pair("Head of delegation", "State President"),
            pair("Spouse", ""),
            pair("Member", "…"),
            pair("Interpreter", ""),
        ]
    );
    // The minister's rank is 2; an aide of precedence 7 follows, then whoever has none.
    assert_eq!(
        of(1),
        [
            pair("Head of delegation", "Minister"),
            pair("Member", "Minister"),
            pair("Member", ""),
            pair("Member", "…"),
            pair("Security officer", ""),
        ]
    );
    let head = &trip["delegations"][1]["people"][0];
    assert_eq!((first(&head["name"]), head["number"].as_str()), ("Hong Gil-dong", Some("1")));
}

#[test]
fn the_heads_face_one_another() {
    let case = travelling().replace(TRIP, "[\"host\", \"aide\"]", "[\"host\", \"aide\"]");
    let trip = trip(&case, &["--languages", "en"]);
    let plan = &trip["seating"][0];
    let row = |row: usize| -> Vec<(i64, &str)> {
        let seats = list(&plan["rows"][row], "seats").iter();
        seats.map(|seat| (seat["at"].as_i64().expect("a place"), first(&seat["label"]))).collect()
    };
    // The hosts above: their second sits at the right of their head, at the reader's left.
    assert_eq!(first(&plan["rows"][0]["name"]), "RoK");
    assert_eq!(row(0), [(-1, "Member"), (0, "Hong Gil-dong")]);
    // The own side below, by precedence; the spouse doesn't sit at the table.
    assert_eq!(row(1), [(-1, "Interpreter"), (0, "Nguyễn Văn A"), (1, "Member")]);
    let description = plan["description"]["value"].as_str().expect("a description");
    assert_eq!(
        description,
        "Table of the talks: RoK – 2 Member, 1 Hong Gil-dong; Việt Nam – 4 Interpreter, 1 Nguyễn Văn A, 3 Member"
    );
}

#[test]
fn an_edition_shows_what_its_audience_may_see() {
    let edition = "\n[[edition]]\nid = \"public\"\naudience = \"public\"\n";
    let args = ["--languages", "en", "--edition", "public"];
    let case = travelling().append("briefpack.toml", edition);
    // Everything of the trip is for the own side, unless it says otherwise.
    assert_eq!(trip(&case, &args), Value::Null);
    let case = case.replace(
        TRIP,
        "press = \"closed\"\nlead = \"head\"",
        "press = \"closed\"\nlead = \"head\"\naudience = \"public\"",
    );
    let all = pack(&case, &args);
    let trip = &all["pack"]["trip"];
    assert_eq!(list(trip, "days").iter().map(|day| list(day, "entries").len()).sum::<usize>(), 1);
    for key in ["delegations", "seating", "people", "protocol", "logistics", "contacts"] {
        assert!(list(trip, key).is_empty(), "{key}");
    }
    // Its lead is a delegate whom this edition doesn't show.
    assert_eq!(entry(trip, "Talks")["lead"], Value::Null);
    for withheld in ["museum", "+00 000 0000", "Hotel", "The head goes first", "Table of the talks"] {
        assert!(!all.to_string().contains(withheld), "{withheld}");
    }
}

#[test]
fn what_is_known_of_people_has_its_source() {
    let trip = trip(&travelling(), &["--languages", "en"]);
    let people = list(&trip, "people");
    let names: Vec<&str> = people.iter().map(|person| first(&person["name"])).collect();
    assert_eq!(names, ["Nguyễn Văn A", "Hong Gil-dong"]);
    let office = &people[0]["offices"][0];
    assert_eq!(first(&office["when"]), "10 Jan 2025; 20 Feb 2025");
    assert_eq!(office["mark"], "S1 ¶1; S2 ¶1");
    let numbers: Vec<&Value> =
        list(&people[0], "meetings").iter().map(|meeting| &meeting["number"]).collect();
    assert_eq!(numbers, [1, 2]);
    // An interval goes on, as far as is known on the pack's day.
    assert_eq!(first(&people[1]["offices"][0]["when"]), "1 Jan 2025 –");
    assert_eq!(first(&people[0]["address"]), "State President Nguyễn Văn A");
}

#[test]
fn names_are_said_to_those_who_need_it() {
    let sides = "\n[[side]]\nid = \"vn\"\nlanguage = \"vi\"\n\n[[side]]\nid = \"kr\"\nlanguage = \"ko\"\n";
    let case = travelling().append("briefpack.toml", sides).replace(
        "locales/vi/people.ftl",
        "    .address = { $office } Hong Gil-dong\n",
        "    .address = { $office } Hong Gil-dong\n    .pronunciation = Hông Kin-đông\n",
    );
    case.run(&["check", "--deny", "warnings"]).code(0);
    let trip = trip(&case, &["--languages", "vi+ko"]);
    let said: Vec<Vec<Option<&str>>> = list(&trip, "people")
        .iter()
        .map(|person| list(person, "pronunciation").iter().map(|text| text["value"].as_str()).collect())
        .collect();
    // A Korean reads the Vietnamese name as its Hangul says; nobody needs to be told names of the own language.
    assert_eq!(said, [[None, Some("응우옌 반 아")], [Some("Hông Kin-đông"), None]]);
}

#[test]
fn by_alternat_the_holder_comes_first() {
    let config = "\n[[edition]]\nid = \"theirs\"\naudience = \"internal\"\norder = \"alternat\"\nholder = \"kr\"\n\
                  \n[[edition]]\nid = \"ours\"\naudience = \"internal\"\norder = \"alternat\"\n\
                  \n[[side]]\nid = \"vn\"\nlanguage = \"vi\"\n\n[[side]]\nid = \"kr\"\nlanguage = \"ko\"\n";
    let case = travelling().append("briefpack.toml", config);
    let order = |edition: &str| -> (Vec<String>, Vec<String>, Vec<String>, Vec<String>, bool) {
        let data = pack(&case, &["--languages", "en+vi+ko", "--edition", edition]);
        let ids = |list: &Vec<Value>| {
            list.iter().map(|side| side["id"].as_str().expect("an id").to_owned()).collect()
        };
        let trip = &data["pack"]["trip"];
        let languages =
            list(&data["document"], "languages").iter().filter_map(Value::as_str).map(str::to_owned);
        let rows = list(&trip["seating"][0], "rows").iter().map(|row| first(&row["name"]).to_owned());
        (
            languages.collect(),
            ids(list(&data["pack"]["meetings"][0], "sides")),
            ids(list(trip, "delegations")),
            rows.collect(),
            trip["home"].is_null(),
        )
    };
    let of = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let typed =
        (of(&["en", "vi", "ko"]), of(&["vn", "kr"]), of(&["vn", "kr"]), of(&["RoK", "Việt Nam"]), false);
    assert_eq!(order("own"), typed);
    // The far side of the table stands first; the holder sits at the reader's.
    let theirs =
        (of(&["ko", "vi", "en"]), of(&["kr", "vn"]), of(&["kr", "vn"]), of(&["베트남", "한국"]), true);
    assert_eq!(order("theirs"), theirs);
    let ours =
        (of(&["vi", "ko", "en"]), of(&["vn", "kr"]), of(&["vn", "kr"]), of(&["Hàn Quốc", "Việt Nam"]), false);
    assert_eq!(order("ours"), ours);
    // Two sets that come to be one make one document.
    let built = case
        .run(&[
            "build",
            "--no-meetings",
            "--languages",
            "vi+ko",
            "--languages",
            "ko+vi",
            "--edition",
            "theirs",
            "--out",
            "theirs",
        ])
        .code(0);
    assert!(built.stderr.contains("wrote 1 document"), "{}", built.stderr);
    assert!(case.path().join("theirs/small.theirs.ko+vi.pdf").exists());
}

#[test]
fn sides_stand_as_they_are_typed() {
    let case = travelling().replace("briefpack.toml", "sides = [\"vn\", \"kr\"]", "sides = [\"kr\", \"vn\"]");
    let data = pack(&case, &["--languages", "en"]);
    let sides: Vec<&str> =
        list(&data["pack"]["meetings"][0], "sides").iter().filter_map(|side| side["id"].as_str()).collect();
    assert_eq!(sides, ["kr", "vn"]);
}

#[test]
fn a_profile_maps_the_handling_labels() {
    let case = travelling()
        .replace("briefpack.toml", "home =", "handling = \"office\"\nhome =")
        .append("locales/en/pack.ftl", "handling-office-internal = OWN USE\n")
        .append("locales/vi/pack.ftl", "handling-office-internal = LƯU HÀNH NỘI BỘ\n")
        .append("locales/ko/pack.ftl", "handling-office-internal = 내부 열람\n");
    case.run(&["check", "--deny", "warnings"]).code(0);
    assert_eq!(first(&pack(&case, &["--languages", "en"])["document"]["handling"]), "OWN USE");
}

#[test]
fn a_trip_is_not_known_before_its_day() {
    let case = travelling().replace(TRIP, "host = \"kr\"", "host = \"kr\"\nknown-from = 2025-03-02");
    assert_eq!(trip(&case, &["--languages", "en"]), Value::Null);
    let case = case.replace("briefpack.toml", "as-of = 2025-03-01", "as-of = 2025-03-02");
    assert!(trip(&case, &["--languages", "en"]).is_object());
}

#[test]
fn what_is_open_is_counted() {
    let status = travelling().run(&["status", "--format", "json"]).code(0).stdout;
    let status: Value = serde_json::from_str(&status).expect("JSON");
    // Five of delegates, three of entries, one of the contact, one of the hotel.
    assert_eq!(status["trip"]["to-fill"], 10);
    let table = travelling().run(&["status"]).code(0).stdout;
    assert!(table.ends_with("The trip has 10 facts to be filled in.\n"), "{table}");
}

#[test]
fn a_workspace_without_a_trip_has_none() {
    let case = travelling().remove(TRIP);
    let case =
        ["en", "vi", "ko"].into_iter().fold(case, |case, l| case.remove(&format!("locales/{l}/trip.ftl")));
    case.run(&["check", "--deny", "warnings"]).code(0);
    assert_eq!(trip(&case, &["--languages", "en"]), Value::Null);
}

#[test]
fn a_programme_of_more_than_a_page_is_reported() {
    let case = travelling().remove("templates/pack.typ").remove("templates/meeting.typ");
    let args = ["build", "--no-meetings", "--languages", "vi+ko", "--format", "short"];
    let fits = case.run(&args).code(0);
    assert!(!fits.stderr.contains("over-one-page"), "{}", fits.stderr);
    let mut entries = String::new();
    for number in 0..60 {
        entries.push_str(&format!(
            "\n[[entry]]\nid = \"call-{number}\"\ndate = 2025-01-11\nstart = \"{:02}:{:02}\"\n",
            number / 4,
            number % 4 * 15
        ));
    }
    let mut case = case.append(TRIP, &entries);
    for (language, word) in [("en", "Call"), ("vi", "Điện đàm"), ("ko", "통화")] {
        let words: String = (0..60).map(|number| format!("trip-entry-call-{number} = {word}\n")).collect();
        case = case.append(&format!("locales/{language}/trip.ftl"), &words);
    }
    case.run(&args)
        .code(0)
        .says("seeds/trip.toml:3:8: warning[over-one-page]: the programme of the trip takes");
}
