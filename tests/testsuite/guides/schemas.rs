//! The JSON Schemas agree with what the reader asks for, and with the files that are there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::{Value, json};

use super::validator::{follow, to_json, validate};
use crate::case::{Case, repository};

const REGISTRIES: [&str; 9] =
    ["people", "offices", "organisations", "places", "topics", "measures", "commitments", "sources", "terms"];
const MEETING: &str = "seeds/meetings/2026-03-02-example.toml";
const PLANNED: &str = "seeds/meetings/2026-09-15-planned.toml";

/// A planned meeting with everything that one can have, beside the starter's.
fn with_planned(case: Case) -> Case {
    let summary = r#"format = 1
id = "2026-09-15-planned"
kind = "talks"
status = "planned"
minutes = 30
interpretation = "consecutive"
press = "closed"
to-fill = ["time", "participants"]
background = ["2026-03-02-example/fund"]
[date]
value = 2026-09-15
basis = "planned"
[place]
id = "seoul"
[[objective]]
id = "aim"
[[raise]]
id = "matter"
priority = "certain"
topic = "economy"
to-fill = ["fallback"]
[[expect]]
id = "theirs"
topic = "economy"
to-fill = ["red-line"]
[[deliverable]]
id = "paper"
signatories = ["vn", "kr"]
languages = ["vi", "ko"]
status = "proposed"
"#;
    let words = "title = A\naim = B\nmatter = C\n    .ask = D\ntheirs = E\n    .response = F\npaper = G\n";
    ["en", "vi", "ko"].into_iter().fold(case.file(PLANNED, summary), |case, language| {
        case.file(&format!("locales/{language}/meetings/2026-09-15-planned.ftl"), words)
    })
}

const TRIP: &str = "seeds/trip.toml";

/// A trip with a table of each kind.
const A_TRIP: &str = "format = 1
id = \"visit\"
days = { from = 2026-03-01, to = 2026-03-03 }
place = \"seoul\"

[[delegate]]
id = \"head\"
side = \"vn\"
role = \"lead\"
to-fill = [\"person\"]

[[entry]]
id = \"talks\"
date = 2026-03-02
start = \"10:00\"
start-occurrence = \"first\"
press = \"open\"

[[seating]]
id = \"talks\"
seats = [{ side = \"vn\", delegates = [\"head\"] }]

[[contact]]
id = \"desk\"
side = \"vn\"

[[logistics]]
id = \"hotel\"
to-fill = [\"text\"]

[[protocol]]
id = \"order\"
to-fill = [\"text\"]
";

/// The starter, with a trip and the languages of its sides.
fn starter() -> Case {
    const IDS: [&str; 6] =
        ["visit", "entry-talks", "seating-talks", "contact-desk", "logistics-hotel", "protocol-order"];
    let side = "\n[[side]]\nid = \"vn\"\nlanguage = \"vi\"\n";
    let section = |id: &str| format!("\n[[section]]\nid = \"{id}\"\naudience = \"public\"\n");
    let spelling = "spelling = { basis = \"rule\" }        # how";
    let case = Case::starter()
        .append("briefpack.toml", side)
        .append("briefpack.toml", &section("ledger"))
        .append(MEETING, &section("terms"))
        .replace("seeds/people.toml", spelling, &format!("note = {{ audience = \"public\" }}\n{spelling}"))
        .file(TRIP, A_TRIP);
    let case = ["en", "vi", "ko"].into_iter().fold(case, |case, language| {
        let file = format!("locales/{language}/people.ftl");
        let words = String::from_utf8(case.read(&file)).expect("text");
        let line = words.lines().find(|line| line.starts_with("person-nguyen-van-a =")).expect("a person");
        case.replace(&file, line, &format!("{line}\n    .note = A"))
    });
    [("en", "Matter"), ("vi", "Nội dung"), ("ko", "사항")].into_iter().fold(case, |case, (language, word)| {
        let words: String = IDS.iter().map(|id| format!("trip-{id} = {word}\n")).collect();
        case.file(&format!("locales/{language}/trip.ftl"), words)
    })
}

fn schema(name: &str) -> Value {
    let text = Case::empty().run(&["schema", name]).code(0).stdout;
    serde_json::from_str(&text).expect("a schema is JSON")
}

/// Follows a path of keys, and the references on it.
fn at<'a>(root: &'a Value, path: &str) -> &'a Value {
    let mut node = root;
    for key in path.split('/').filter(|key| !key.is_empty()) {
        node = follow(root, node).get(key).unwrap_or_else(|| panic!("no `{key}` of {path}"));
    }
    follow(root, node)
}

fn keys(object: &Value) -> BTreeSet<String> {
    object["properties"].as_object().expect("properties").keys().cloned().collect()
}

/// A table of a file: its schema, where in it, and a text that begins the table in the starter.
struct Place {
    schema: &'static str,
    path: &'static str,
    file: &'static str,
    /// Unknown keys go behind this text.
    behind: &'static str,
    inline: bool,
}

const fn table(schema: &'static str, path: &'static str, file: &'static str, behind: &'static str) -> Place {
    Place { schema, path, file, behind, inline: false }
}

const fn inline(schema: &'static str, path: &'static str, file: &'static str, behind: &'static str) -> Place {
    Place { schema, path, file, behind, inline: true }
}

/// Every table that the reader knows.
const PLACES: [Place; 60] = [
    table("briefpack", "", "briefpack.toml", "format = 1\n"),
    table("briefpack", "properties/edition/items", "briefpack.toml", "[[edition]]\n"),
    table("briefpack", "properties/side/items", "briefpack.toml", "[[side]]\n"),
    table("briefpack", "properties/section/items", "briefpack.toml", "[[section]]\n"),
    table("briefpack", "properties/style", "briefpack.toml", "[style]\n"),
    table("briefpack", "properties/paths", "briefpack.toml", "[paths]\n"),
    table("meeting", "", MEETING, "format = 1\n"),
    table("meeting", "properties/date", MEETING, "[date]\n"),
    table("meeting", "properties/place", MEETING, "[place]\n"),
    table("meeting", "properties/participant/items", MEETING, "[[participant]]\n"),
    table("meeting", "properties/visit/items", MEETING, "[[visit]]\n"),
    table("meeting", "properties/point/items", MEETING, "[[point]]\n"),
    table("meeting", "properties/note/items", MEETING, "[[note]]\n"),
    table("meeting", "properties/section/items", MEETING, "[[section]]\n"),
    inline("meeting", "$defs/touch", MEETING, "commitment = { "),
    table("meeting", "properties/objective/items", PLANNED, "[[objective]]\n"),
    table("meeting", "properties/raise/items", PLANNED, "[[raise]]\n"),
    table("meeting", "properties/expect/items", PLANNED, "[[expect]]\n"),
    table("meeting", "properties/deliverable/items", PLANNED, "[[deliverable]]\n"),
    inline("meeting", "$defs/quantity", MEETING, "target = { "),
    inline("meeting", "$defs/quantity/properties/period", MEETING, "period = { "),
    table("people", "", "seeds/people.toml", "format = 1\n"),
    table("people", "properties/person/items", "seeds/people.toml", "[[person]]\n"),
    inline(
        "people",
        "properties/person/items/properties/offices/items",
        "seeds/people.toml",
        "offices = [\n  { ",
    ),
    inline(
        "people",
        "properties/person/items/properties/offices/items/properties/attested/items",
        "seeds/people.toml",
        "attested = [{ ",
    ),
    inline("people", "properties/person/items/properties/note", "seeds/people.toml", "note = { "),
    inline("people", "properties/person/items/properties/spelling", "seeds/people.toml", "spelling = { "),
    table("offices", "", "seeds/offices.toml", "format = 1\n"),
    table("offices", "properties/office/items", "seeds/offices.toml", "[[office]]\n"),
    table("organisations", "", "seeds/organisations.toml", "format = 1\n"),
    table("organisations", "properties/organisation/items", "seeds/organisations.toml", "[[organisation]]\n"),
    table("places", "", "seeds/places.toml", "format = 1\n"),
    table("places", "properties/place/items", "seeds/places.toml", "[[place]]\n"),
    table("topics", "", "seeds/topics.toml", "format = 1\n"),
    table("topics", "properties/topic/items", "seeds/topics.toml", "[[topic]]\n"),
    table("measures", "", "seeds/measures.toml", "format = 1\n"),
    table("measures", "properties/measure/items", "seeds/measures.toml", "[[measure]]\n"),
    table("commitments", "", "seeds/commitments.toml", "format = 1\n"),
    table("commitments", "properties/commitment/items", "seeds/commitments.toml", "[[commitment]]\n"),
    table(
        "commitments",
        "properties/commitment/items/properties/status/items",
        "seeds/commitments.toml",
        "[[commitment.status]]\n",
    ),
    inline("commitments", "$defs/quantity", "seeds/commitments.toml", "value = { "),
    table("sources", "", "seeds/sources.toml", "format = 1\n"),
    table("sources", "properties/source/items", "seeds/sources.toml", "[[source]]\n"),
    inline(
        "sources",
        "properties/source/items/properties/omitted/items",
        "seeds/sources.toml",
        "omitted = [{ ",
    ),
    table("trip", "", TRIP, "format = 1\n"),
    inline("trip", "properties/days", TRIP, "days = { "),
    table("trip", "properties/delegate/items", TRIP, "[[delegate]]\n"),
    table("trip", "properties/entry/items", TRIP, "[[entry]]\n"),
    table("trip", "properties/seating/items", TRIP, "[[seating]]\n"),
    inline("trip", "properties/seating/items/properties/seats/items", TRIP, "seats = [{ "),
    table("trip", "properties/contact/items", TRIP, "[[contact]]\n"),
    table("trip", "properties/logistics/items", TRIP, "[[logistics]]\n"),
    table("trip", "properties/protocol/items", TRIP, "[[protocol]]\n"),
    table("terms", "", "seeds/terms.toml", "format = 1\n"),
    table("terms", "properties/term/items", "seeds/terms.toml", "[[term]]\n"),
    inline(
        "terms",
        "properties/term/items/properties/forbidden/items",
        "seeds/terms.toml",
        "forbidden = [\n  { ",
    ),
    table("claims", "", "seeds/claims.toml", "format = 1\n"),
    table("claims", "properties/claim/items", "seeds/claims.toml", "[[claim]]\n"),
    inline("claims", "$defs/figure", "seeds/claims.toml", "value = { "),
    table("claims", "properties/settlement/items", "seeds/claims.toml", "[[settlement]]\n"),
];

/// Changes a file of the case once, at the first place of a text.
fn insert(case: Case, file: &str, behind: &str, new: &str) -> Case {
    let text = String::from_utf8(case.read(file)).expect("text");
    assert!(text.contains(behind), "`{behind}` in {file}");
    case.file(file, text.replacen(behind, &format!("{behind}{new}"), 1))
}

/// The findings of a case.
fn findings(case: &Case) -> Vec<Value> {
    let json = case.run(&["check", "--format", "json"]).code(1).stdout;
    let report: Value = serde_json::from_str(&json).expect("JSON");
    report["findings"].as_array().expect("findings").clone()
}

/// What stands in backticks.
fn quoted(text: &str) -> BTreeSet<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn schemas_agree_with_the_reader() {
    // An unknown key in every table at once: the hint to each lists the keys that the reader asks for.
    let mut case = with_planned(starter()).append("briefpack.toml", "\n[style]\n\n[paths]\n");
    for (number, place) in PLACES.iter().enumerate() {
        let key = format!("qqqqqqqqqqqqqqqq{number}");
        let new = if place.inline { format!("{key} = 1, ") } else { format!("{key} = 1\n") };
        case = insert(case, place.file, place.behind, &new);
    }
    let mut asked: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for finding in findings(&case) {
        assert_eq!(finding["code"], "unknown-key", "{finding:#}");
        let key = finding["message"].as_str().and_then(|message| message.split('`').nth(1)).expect("a key");
        let number = key.trim_start_matches('q').parse().expect("a number");
        asked.insert(number, quoted(finding["hints"][0].as_str().expect("a hint")));
    }
    for (number, place) in PLACES.iter().enumerate() {
        let schema = schema(place.schema);
        let object = at(&schema, place.path);
        assert_eq!(object["additionalProperties"], false, "{} {}", place.schema, place.path);
        assert_eq!(Some(&keys(object)), asked.get(&number), "{} {}", place.schema, place.path);
    }
}

#[test]
fn required_keys_are_those_that_the_reader_needs() {
    // A bare entry in every registry, and a bare meeting: what the reader misses is what the schema requires.
    let mut case = Case::starter();
    let mut expected: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for name in REGISTRIES {
        let schema = schema(name);
        let entries = schema["properties"].as_object().expect("properties");
        let key = entries.keys().find(|key| *key != "format").expect("a list");
        case = case.append(&format!("seeds/{name}.toml"), &format!("\n[[{key}]]\nid = \"bare\"\n"));
        expect(&mut expected, &format!("seeds/{name}.toml"), &schema["properties"][key]["items"], &["id"]);
    }
    let claims = "seeds/claims.toml";
    let case = case.append(claims, "\n[[claim]]\n\n[[settlement]]\n");
    for table in ["claim", "settlement"] {
        expect(&mut expected, claims, &schema("claims")["properties"][table]["items"], &[]);
    }
    let bare = "seeds/meetings/bare.toml";
    let case = case.file(
        bare,
        "format = 1\nid = \"bare\"\nsource = \"example-report\"\n[date]\n[place]\n[[participant]]\n[[point]]\nid = \"a\"\n\
         [[note]]\nid = \"b\"\n",
    );
    let trip = schema("trip");
    let case = case.file(
        TRIP,
        "[days]\n[[delegate]]\nid = \"a\"\noffice = \"minister-vn\"\n[[entry]]\nto-fill = [\"start\"]\n[[seating]]\n[[seating.seats]]\n\
         [[contact]]\n[[logistics]]\n[[protocol]]\n",
    );
    for (path, given) in [
        ("", "days"),
        ("properties/days", ""),
        ("properties/delegate/items", "id"),
        ("properties/entry/items", ""),
        ("properties/seating/items", ""),
        ("properties/seating/items/properties/seats/items", ""),
        ("properties/contact/items", ""),
        ("properties/logistics/items", ""),
        ("properties/protocol/items", ""),
    ] {
        expect(&mut expected, TRIP, at(&trip, path), &[given]);
    }
    let meeting = schema("meeting");
    expect(&mut expected, bare, &meeting, &["format", "id", "date", "place", "participant"]);
    for (part, given) in [("date", ""), ("place", "")] {
        expect(&mut expected, bare, &meeting["properties"][part], &[given]);
        expect(&mut expected, bare, &meeting["else"]["properties"][part], &[given]);
    }
    for (part, given) in [("participant", ""), ("point", "id"), ("note", "id")] {
        expect(&mut expected, bare, &meeting["properties"][part]["items"], &[given]);
    }
    // What is planned need stand in no source.
    expect(&mut expected, bare, &meeting["else"]["properties"]["participant"]["items"], &[]);
    assert_eq!(meeting["else"]["required"], json!(["participant"]));
    let case = with_planned(case);
    let case = case.append(
        PLANNED,
        "[[objective]]\n[[raise]]\nid = \"c\"\n[[expect]]\nid = \"d\"\n[[deliverable]]\nid = \"e\"\n",
    );
    for (part, given) in [("objective", ""), ("raise", "id"), ("expect", "id"), ("deliverable", "id")] {
        expect(&mut expected, PLANNED, &meeting["properties"][part]["items"], &[given]);
    }
    let mut missed: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for finding in findings(&case).iter().filter(|finding| finding["code"] == "missing-key") {
        let message = finding["message"].as_str().expect("a message");
        // "a meeting without a `participant`" follows from the participant that could not be read.
        let Some((_, key)) = message.split_once(" has no ") else { continue };
        let file = finding["file"].as_str().expect("a file").to_owned();
        missed.entry(file).or_default().insert(key.trim_matches('`').to_owned());
    }
    expected.retain(|_, keys| !keys.is_empty());
    assert_eq!(missed, expected);
}

fn expect(all: &mut BTreeMap<String, BTreeSet<String>>, file: &str, object: &Value, given: &[&str]) {
    let required = object["required"].as_array().expect("required keys").iter().filter_map(Value::as_str);
    let missing = required.filter(|key| !given.contains(key)).map(str::to_owned);
    all.entry(file.to_owned()).or_default().extend(missing);
}

#[test]
fn closed_lists_are_the_readers() {
    let lists = [
        ("briefpack", "properties/source-locale", "briefpack.toml", "source-locale = \"en\""),
        ("briefpack", "properties/paper", "briefpack.toml", "paper = \"a4\""),
        (
            "briefpack",
            "properties/edition/items/properties/audience",
            "briefpack.toml",
            "audience = \"public\"",
        ),
        ("meeting", "properties/kind", MEETING, "kind = \"ministerial-talks\""),
        ("meeting", "properties/status", MEETING, "status = \"held\""),
        ("meeting", "properties/date/properties/basis", MEETING, "basis = \"inferred\""),
        ("meeting", "properties/participant/items/properties/role", MEETING, "role = \"lead\""),
        ("meeting", "properties/point/items/properties/stance", MEETING, "stance = \"agreed\""),
        ("meeting", "properties/interpretation", PLANNED, "interpretation = \"consecutive\""),
        ("meeting", "properties/press", PLANNED, "press = \"closed\""),
        ("meeting", "properties/to-fill/items", PLANNED, "to-fill = [\"time\", \"participants\"]"),
        ("meeting", "properties/raise/items/properties/priority", PLANNED, "priority = \"certain\""),
        ("meeting", "properties/raise/items/properties/to-fill/items", PLANNED, "to-fill = [\"fallback\"]"),
        ("meeting", "properties/expect/items/properties/to-fill/items", PLANNED, "to-fill = [\"red-line\"]"),
        ("meeting", "properties/deliverable/items/properties/status", PLANNED, "status = \"proposed\""),
        (
            "meeting",
            "properties/deliverable/items/properties/languages/items",
            PLANNED,
            "languages = [\"vi\", \"ko\"]",
        ),
        ("meeting", "$defs/audience", MEETING, "audience = \"public\""),
        ("meeting", "$defs/quantity/properties/currency", MEETING, "currency = \"USD\""),
        ("meeting", "$defs/quantity/properties/bound", MEETING, "bound = \"over\""),
        ("meeting", "properties/note/items/properties/about", MEETING, "about = \"date\""),
        (
            "people",
            "properties/person/items/properties/order",
            "seeds/people.toml",
            "order = \"family-first\"",
        ),
        (
            "people",
            "properties/person/items/properties/spelling/properties/basis",
            "seeds/people.toml",
            "basis = \"rule\"",
        ),
        ("meeting", "properties/visit/items/properties/kind", MEETING, "kind = \"official\""),
        ("claims", "$defs/what", "seeds/claims.toml", "what = \"quantity\""),
        ("measures", "properties/measure/items/properties/kind", "seeds/measures.toml", "kind = \"target\""),
        ("briefpack", "properties/side/items/properties/language", "briefpack.toml", "language = \"vi\""),
        ("trip", "properties/delegate/items/properties/role", TRIP, "role = \"lead\""),
        ("trip", "properties/entry/items/properties/press", TRIP, "press = \"open\""),
        ("trip", "properties/entry/items/properties/start-occurrence", TRIP, "start-occurrence = \"first\""),
        ("meeting", "$defs/touch/properties/effect", MEETING, "effect = \"makes\""),
        (
            "commitments",
            "properties/commitment/items/properties/status/items/properties/state",
            "seeds/commitments.toml",
            "state = \"open\"",
        ),
        ("terms", "properties/term/items/properties/severity", "seeds/terms.toml", "severity = \"error\""),
        (
            "terms",
            "properties/term/items/properties/forbidden/items/properties/language",
            "seeds/terms.toml",
            "language = \"en\"",
        ),
    ];
    let mut case = with_planned(starter());
    for (number, (_, _, file, old)) in lists.iter().enumerate() {
        let text = String::from_utf8(case.read(file)).expect("text");
        assert!(text.contains(old), "`{old}` in {file}");
        let (key, _) = old.split_once(" = ").expect("a key");
        let new = format!("\"qqqqqqqqqqqqqqqq{number}\"");
        let new = if old.ends_with(']') { format!("{key} = [{new}]") } else { format!("{key} = {new}") };
        case = case.file(file, text.replacen(old, &new, 1));
    }
    let mut listed: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for finding in findings(&case).iter().filter(|finding| finding["code"] == "unknown-value") {
        let message = finding["message"].as_str().expect("a message");
        let number = message.split('`').find_map(|part| part.strip_prefix("qqqqqqqqqqqqqqqq"));
        let hint = finding["hints"].as_array().and_then(|hints| hints.last()).and_then(Value::as_str);
        let number = number.expect("a number").parse().expect("a number");
        listed.insert(number, quoted(hint.expect("a hint")));
    }
    for (number, (name, path, ..)) in lists.iter().enumerate() {
        let schema = schema(name);
        let members = at(&schema, path)["enum"].as_array().expect("a closed list").iter();
        let members: BTreeSet<String> = members.filter_map(Value::as_str).map(str::to_owned).collect();
        assert_eq!(listed.get(&number), Some(&members), "{name} {path}");
    }
}

#[test]
fn every_toml_file_is_valid() {
    for root in [repository(), repository().join("starter")] {
        let mut files = vec![("briefpack", root.join("briefpack.toml"))];
        files.extend(REGISTRIES.map(|name| (name, root.join(format!("seeds/{name}.toml")))));
        files.extend(Some(("trip", root.join(TRIP))).filter(|(_, file)| file.exists()));
        files.push(("claims", root.join("seeds/claims.toml")));
        for entry in fs::read_dir(root.join("seeds/meetings")).expect("meetings") {
            files.push(("meeting", entry.expect("an entry").path()));
        }
        for (name, file) in files {
            let table: toml::Table = fs::read_to_string(&file).expect("text").parse().expect("TOML");
            let schema = schema(name);
            let mut faults = Vec::new();
            validate(&schema, &schema, &to_json(&toml::Value::Table(table)), "", &mut faults);
            assert!(faults.is_empty(), "{}: {faults:#?}", file.display());
        }
    }
}

#[test]
fn the_page_on_files_names_every_key() {
    let page = fs::read_to_string(repository().join("docs/files.md")).expect("a page");
    let words: BTreeSet<&str> = page.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).collect();
    for place in PLACES {
        let schema = schema(place.schema);
        for key in keys(at(&schema, place.path)) {
            assert!(words.contains(key.as_str()), "`{key}` of {}", place.file);
        }
    }
}

#[test]
fn the_validator_finds_faults() {
    let schema = schema("measures");
    for wrong in [
        json!({}),
        json!({ "format": 2 }),
        json!({ "format": 1, "x": 1 }),
        json!({ "format": 1, "measure": [{ "id": "a" }] }),
        json!({ "format": 1, "measure": [{ "id": "A", "kind": "target" }] }),
        json!({ "format": 1, "measure": [{ "id": "a", "kind": "goal" }] }),
        json!({ "format": 1, "measure": { "id": "a", "kind": "target" } }),
    ] {
        let mut faults = Vec::new();
        validate(&schema, &schema, &wrong, "", &mut faults);
        assert!(!faults.is_empty(), "{wrong}");
    }
    let commitments = self::schema("commitments");
    let quantity = at(&commitments, "$defs/quantity");
    for wrong in [json!({}), json!({ "money": "1" }), json!({ "count": "1", "percent": "2" })] {
        let mut faults = Vec::new();
        validate(&commitments, quantity, &wrong, "", &mut faults);
        assert!(!faults.is_empty(), "{wrong}");
    }
}

#[test]
fn messages_are_the_contract_of_the_workspace() {
    let case = Case::starter();
    let json = case.run(&["schema", "messages"]).code(0).stdout;
    let contract: Value = serde_json::from_str(&json).expect("JSON");
    let messages = contract["messages"].as_array().expect("messages");
    let find = |id: &str| messages.iter().find(|message| message["id"] == id).expect("a message");
    let target = find("trade-target");
    assert_eq!(target["meeting"], "2026-03-02-example");
    assert_eq!(target["file"], "meetings/2026-03-02-example.ftl");
    let variables =
        json!({ "counterpart": "person", "deadline": "year", "speaker": "person", "target": "money" });
    assert_eq!(target["variables"], variables);
    assert_eq!(find("person-jane-doe")["attributes"][0], json!({ "name": "address", "required": true }));
    assert_eq!(find("occasion")["required"], false);
    // The starter writes every message that must exist, where the contract says.
    for message in messages.iter().filter(|message| message["required"] == true) {
        let (id, file) = (message["id"].as_str().expect("an id"), message["file"].as_str().expect("a file"));
        if file == "interface.ftl" {
            continue;
        }
        for language in ["en", "vi", "ko"] {
            let text = String::from_utf8(case.read(&format!("locales/{language}/{file}"))).expect("text");
            assert!(
                text.lines().any(|line| line.starts_with(&format!("{id} ="))),
                "{id} in {language}/{file}"
            );
        }
    }
    let broken = Case::starter().append("seeds/topics.toml", "x = 1\n");
    assert!(broken.run(&["schema", "messages"]).code(1).says("unknown-key").stdout.is_empty());
}

#[test]
fn the_answer_of_the_ledger_is_valid() {
    for case in [Case::demo(), Case::starter()] {
        assert_valid("ledger", case.run(&["ledger", "--format", "json"]).code(0).stdout.as_bytes());
    }
}

/// Asserts that a JSON file is valid.
pub(super) fn assert_valid(name: &str, bytes: &[u8]) {
    let schema = schema(name);
    let mut faults = Vec::new();
    let value = serde_json::from_slice(bytes).expect("JSON");
    validate(&schema, &schema, &value, "", &mut faults);
    assert!(faults.is_empty(), "{faults:#?}");
}
