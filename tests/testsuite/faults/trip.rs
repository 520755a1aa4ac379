//! Faults of the trip: days, times, places, people, seats; and of the order of sides.

use super::*;

pub const TRIP: &str = "seeds/trip.toml";
const CONFIG: &str = "briefpack.toml";

/// The workspace of the faults with a trip.
pub fn travelling() -> Case {
    let case = small();
    copy_folder(&repository().join("tests/fixtures/trip"), case.path());
    case
}

/// The same with a trip of the whole year, whose last entry begins at a time in a zone.
fn in_zone(zone: &str, date: &str, time: &str) -> Case {
    travelling()
        .replace(TRIP, "to = 2025-01-11", "to = 2025-12-31")
        .replace(
            "seeds/places.toml",
            "id = \"ha-noi\"\nzone = \"Asia/Ho_Chi_Minh\"",
            &format!("id = \"ha-noi\"\nzone = \"{zone}\""),
        )
        .replace(
            TRIP,
            "id = \"arrival\"\ndate = 2025-01-09\nstart = \"10:00\"\nend = \"11:00\"",
            &format!("id = \"arrival\"\nplace = \"ha-noi\"\ndate = {date}\nstart = \"{time}\""),
        )
}

macro_rules! trip_faults {
    ($($name:ident, $code:literal, $change:expr;)*) => {$(
        #[test]
        fn $name() {
            let change: Change = $change;
            fault(stringify!($name), $code, &change(travelling()));
        }
    )*};
}

#[test]
fn a_sound_trip_has_no_fault() {
    let found = findings(&travelling(), 0);
    assert!(found.is_empty(), "{found:#?}");
}

// Days and times.
trip_faults! {
    trip_overlapping_entries, "overlapping-entries", |c| c.replace(TRIP, "delegates = [\"spouse\"]\n", "");
    trip_overlap_of_the_head, "overlapping-entries", |c| c.replace(TRIP, "[\"spouse\"]", "[\"spouse\", \"head\"]");
    trip_entry_outside, "entry-outside-trip", |c| c.replace(TRIP, "date = 2025-01-09", "date = 2025-01-08");
    trip_meeting_outside, "meeting-outside-trip", |c| c.replace(TRIP, "meeting = \"2025-01-10-seoul\"", "meeting = \"2025-02-20-hanoi\"");
    trip_meeting_unknown, "unknown-id", |c| c.replace(TRIP, "meeting = \"2025-01-10-seoul\"", "meeting = \"2025-01-10-soul\"");
    trip_meeting_at_another_time, "meeting-contradicts-entry", |c| c.replace(TRIP, "start = \"14:30\"", "start = \"14:00\"");
    trip_meeting_on_another_day, "meeting-contradicts-entry", |c| c.replace(TRIP, "id = \"talks\"\ndate = 2025-01-10", "id = \"talks\"\ndate = 2025-01-09");
    trip_meeting_at_another_place, "meeting-contradicts-entry", |c| c.replace(TRIP, "venue = \"hall\"\nmeeting", "venue = \"hall\"\nplace = \"ha-noi\"\nmeeting");
    trip_meeting_in_another_part_of_the_day, "meeting-contradicts-entry", |c| c.replace(SEOUL, "time = \"14:30\"", "part-of-day = \"morning\"");
    trip_end_before_start, "end-before-start", |c| c.replace(TRIP, "end = \"11:00\"", "end = \"09:00\"");
    trip_days_turned_round, "bad-date", |c| c.replace(TRIP, "to = 2025-01-11", "to = 2025-01-08");
    trip_zone_unknown, "unknown-value", |c| c.replace("seeds/places.toml", "Asia/Seoul", "Asia/Soul");
    trip_place_without_zone, "no-time-zone", |c| c.replace(TRIP, "place = \"seoul\"", "place = \"sea\"");
    trip_place_unknown, "unknown-id", |c| c.replace(TRIP, "place = \"seoul\"", "place = \"soul\"");
    trip_skipped_in_paris, "skipped-time", |_| in_zone("Europe/Paris", "2025-03-30", "02:30");
    trip_skipped_in_new_york, "skipped-time", |_| in_zone("America/New_York", "2025-03-09", "02:30");
    trip_skipped_on_lord_howe, "skipped-time", |_| in_zone("Australia/Lord_Howe", "2025-10-05", "02:15");
    trip_doubled_in_paris, "doubled-time", |_| in_zone("Europe/Paris", "2025-10-26", "02:30");
    trip_doubled_in_new_york, "doubled-time", |_| in_zone("America/New_York", "2025-11-02", "01:30");
    trip_doubled_on_lord_howe, "doubled-time", |_| in_zone("Australia/Lord_Howe", "2025-04-06", "01:45");
    trip_overlap_with_open_end, "overlapping-entries", |c| c.replace(TRIP, "to-fill = [\"start\", \"venue\"]", "start = \"15:30\"\nto-fill = [\"venue\"]");
    trip_unknown_occurrence, "unknown-value", |_| in_zone("Europe/Paris", "2025-10-26", "02:30\"\nstart-occurrence = \"third");
}

// People.
trip_faults! {
    trip_precedence_tie, "precedence-tie", |c| c.replace(TRIP, "id = \"aide\"\nside = \"kr\"\nrole = \"member\"\nprecedence = 7", "id = \"second\"\nside = \"vn\"\nrole = \"member\"\nprecedence = 5").replace(TRIP, "[\"host\", \"aide\"]", "[\"host\"]");
    trip_tie_of_offices, "precedence-tie", |c| c.append(TRIP, "\n[[delegate]]\nid = \"one\"\nside = \"kr\"\noffice = \"minister\"\nrole = \"member\"\n\n[[delegate]]\nid = \"two\"\nside = \"kr\"\noffice = \"minister\"\nrole = \"member\"\n");
    trip_two_heads, "two-heads", |c| c.replace(TRIP, "id = \"deputy\"\nside = \"vn\"\nrole = \"member\"", "id = \"deputy\"\nside = \"vn\"\nrole = \"lead\"");
    trip_unknown_role, "unknown-value", |c| c.replace(TRIP, "role = \"interpreter\"", "role = \"interpretor\"");
    trip_unknown_delegate, "unknown-id", |c| c.replace(TRIP, "[\"spouse\"]", "[\"spuose\"]");
    trip_unknown_lead, "unknown-id", |c| c.replace(TRIP, "lead = \"head\"", "lead = \"haed\"");
    trip_unknown_office, "unknown-id", |c| c.replace(TRIP, "\"office-minister\"", "\"office-ministr\"");
    trip_unknown_organisation, "unknown-id", |c| c.replace(TRIP, "\"org-agency\"", "\"org-agnecy\"");
    trip_unknown_person, "unknown-id", |c| c.replace(TRIP, "person = \"hong-gil-dong\"", "person = \"hong-gil-don\"");
    trip_unknown_side, "unknown-id", |c| c.replace(TRIP, "host = \"kr\"", "host = \"kp\"");
    trip_unknown_contact, "unknown-id", |c| c.replace(TRIP, "who = \"voice\"", "who = \"vioce\"");
    trip_delegate_without_office, "no-office", |c| c.replace(TRIP, "office = \"president\"\n", "");
    trip_delegate_without_person, "missing-key", |c| c.replace(TRIP, "role = \"spouse\"\nto-fill = [\"person\"]", "role = \"spouse\"");
    trip_delegate_twice, "duplicate-id", |c| c.replace(TRIP, "id = \"deputy\"", "id = \"head\"");
}

// Seats, words, what is open.
trip_faults! {
    trip_seat_of_nobody, "unknown-id", |c| c.replace(TRIP, "[\"host\", \"aide\"]", "[\"host\", \"guest\"]");
    trip_seat_of_the_other_side, "seat-of-other-side", |c| c.replace(TRIP, "[\"host\", \"aide\"]", "[\"host\", \"deputy\"]");
    trip_seated_twice, "seated-twice", |c| c.replace(TRIP, "[\"host\", \"aide\"]", "[\"host\", \"host\"]");
    trip_seats_twice, "duplicate-id", |c| c.replace(TRIP, "[\"host\", \"aide\"] }", "[\"host\"] }, { side = \"kr\", delegates = [\"aide\"] }");
    trip_too_many_seats, "too-many-seats", |c| (0..32).fold(c, |c, number| c.append(TRIP, &format!("\n[[delegate]]\nid = \"member-{number}\"\nside = \"vn\"\nrole = \"member\"\nto-fill = [\"person\"]\n")));
    trip_seating_at_no_entry, "unknown-id", |c| c.replace(TRIP, "entry = \"talks\"", "entry = \"talk\"");
    trip_filled_to_fill, "filled-to-fill", |c| c.replace(TRIP, "to-fill = [\"press\"]", "press = \"open\"\nto-fill = [\"press\"]");
    trip_to_fill_twice, "duplicate-id", |c| c.replace(TRIP, "to-fill = [\"press\"]", "to-fill = [\"press\", \"press\"]");
    trip_to_fill_unknown, "unknown-value", |c| c.replace(TRIP, "to-fill = [\"press\"]", "to-fill = [\"pres\"]");
    trip_without_start, "missing-key", |c| c.replace(TRIP, "start = \"10:00\"\n", "");
    trip_without_words, "missing-file", |c| c.remove("locales/ko/trip.ftl");
    trip_without_text, "missing-attribute", |c| c.replace("locales/en/trip.ftl", "    .text = The head goes first.\n", "");
}

// The clock of a meeting.
faults! {
    meeting_at_a_skipped_time, "skipped-time", |c| at_night(c, "2025-03-30", "Sunday");
    meeting_at_a_doubled_time, "doubled-time", |c| at_night(c, "2025-10-26", "Sunday");
}

/// The talks in Seoul take place at 02:30, by the clock of Paris.
fn at_night(case: Case, day: &str, weekday: &str) -> Case {
    case.replace("seeds/places.toml", "Asia/Seoul", "Europe/Paris")
        .replace(SEOUL, "value = 2025-01-10", &format!("value = {day}"))
        .replace(SEOUL, "\"Friday\"", &format!("\"{weekday}\""))
        .replace(SEOUL, "\"14:30\"", "\"02:30\"")
        .replace("seeds/people.toml", "{ date = 2025-01-10,", &format!("{{ date = {day},"))
}

// The order of sides.
faults! {
    alternat_without_language, "alternat-without-language", |c| c.append(CONFIG, "\n[[edition]]\nid = \"theirs\"\naudience = \"public\"\norder = \"alternat\"\nholder = \"kr\"\n");
    edition_of_unknown_holder, "unknown-id", |c| c.append(CONFIG, "\n[[edition]]\nid = \"theirs\"\naudience = \"public\"\nholder = \"kp\"\n");
    edition_in_unknown_order, "unknown-value", |c| c.append(CONFIG, "\n[[edition]]\nid = \"theirs\"\naudience = \"public\"\norder = \"alternate\"\n");
    language_of_unknown_side, "unknown-id", |c| c.append(CONFIG, "\n[[side]]\nid = \"kp\"\nlanguage = \"ko\"\n");
    language_of_side_twice, "duplicate-id", |c| c.append(CONFIG, "\n[[side]]\nid = \"kr\"\nlanguage = \"ko\"\n\n[[side]]\nid = \"kr\"\nlanguage = \"en\"\n");
    handling_without_words, "missing-message", |c| c.replace(CONFIG, "home =", "handling = \"office\"\nhome =");
}
