//! Faults of the TOML files: keys, types, dates, ids, sources.

use super::*;

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
    unknown_commitment, "unknown-id", |c| c.replace(HANOI, "commitment = \"trade-target\"", "commitment = \"trade-targets\"");
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
