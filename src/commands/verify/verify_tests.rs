//! Documents that are composed, spoilt where only a test can, set and read back.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::base::phrase::UiLanguage;
use crate::commands::build::planned;
use crate::commands::session::Session;
use crate::commands::verify::{Doubt, leaks};
use crate::compose::briefing::{Briefing, MeetingView, PackView, Text};
use crate::compose::compose;
use crate::compose::shown::Shown;
use crate::inspect::{self, Reading};
use crate::model::Edition;
use crate::typeset::{self, Print};

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Sets a document of the demo, changed on the way.
fn set(line: &[&str], change: impl FnOnce(&mut Briefing)) -> (Vec<u8>, Edition) {
    let root = repository();
    let mut session = Session::open(Some(&root), &root).expect("the demo");
    let outputs = planned(&mut session, &[&["build"], line].concat()).expect("a document");
    let output = outputs.first().expect("one").clone();
    let (engine, ..) = session.engine().expect("an engine");
    let (workspace, locales) = session.workspace().expect("a workspace");
    let (mut briefing, _) = compose(&output.job(workspace, locales), false);
    change(briefing.spoil());
    let pdf = typeset::typeset(&engine, &briefing, &Print::default(), &session.loaded.spans).expect("set");
    (pdf.bytes, output.edition)
}

/// Whether an outside tool is there; where it is wanted, its lack is a failure.
fn has_tool(name: &str) -> bool {
    let found = Command::new(name).arg("-v").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
    let required = std::env::var_os("BRIEFPACK_TOOLS").is_some_and(|value| value == "required");
    assert!(found || !required, "`{name}` is wanted, and BRIEFPACK_TOOLS=required is set");
    found
}

fn letters(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

#[test]
fn pages_say_what_pdftotext_reads() {
    if !has_tool("pdftotext") {
        return;
    }
    let meeting = ["--meeting", "2025-10-30-gyeongju", "--languages"];
    let folder = tempfile::tempdir().expect("a folder");
    for line in [
        [&meeting[..], &["ko"]].concat(),
        [&meeting[..], &["vi+ko"]].concat(),
        vec!["--no-meetings", "--languages", "en+vi+ko"],
    ] {
        let (bytes, _) = set(&line, |_| {});
        let file = folder.path().join("document.pdf");
        std::fs::write(&file, &bytes).expect("written");
        let read = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(&file).arg("-").output();
        let read = String::from_utf8(read.expect("pdftotext runs").stdout).expect("text");
        let pages: Vec<String> = read.split('\u{c}').map(letters).collect();
        let reading = inspect::read(&bytes).expect("a PDF");
        assert_eq!(pages.len(), reading.pages.len() + 1, "{line:?}");
        for (number, (page, theirs)) in reading.pages.iter().zip(&pages).enumerate() {
            let ours: String = page.runs.iter().map(|run| letters(run.said())).collect();
            assert_eq!(&ours, theirs, "page {} of {line:?}", number + 1);
        }
    }
}

/// A place of the briefing: its name, and the texts there.
type Place<T> = (&'static str, fn(&mut T) -> Option<&mut Vec<Text>>);

const OF_MEETING: [Place<MeetingView>; 21] = [
    ("title", |view| Some(&mut view.title)),
    ("kind", |view| Some(&mut view.kind)),
    ("headline", |view| view.headline.first_mut()),
    ("date", |view| Some(&mut view.date)),
    ("place", |view| Some(&mut view.place)),
    ("side", |view| Some(&mut view.sides.first_mut()?.name)),
    ("participant", |view| Some(&mut view.sides.first_mut()?.people.first_mut()?.name)),
    ("participant's title", |view| Some(&mut view.sides.first_mut()?.people.first_mut()?.title)),
    ("figure", |view| Some(&mut view.figures.first_mut()?.value)),
    ("figure's label", |view| Some(&mut view.figures.first_mut()?.label)),
    ("topic", |view| Some(&mut view.topics.first_mut()?.name)),
    ("point's side", |view| Some(&mut view.topics.first_mut()?.points.first_mut()?.by)),
    ("point's stance", |view| Some(&mut view.topics.first_mut()?.points.first_mut()?.stance_name)),
    ("commitment", |view| Some(&mut view.commitments.first_mut()?.name)),
    ("commitment's debtor", |view| Some(&mut view.commitments.first_mut()?.by)),
    ("term", |view| Some(&mut view.terms.first_mut()?.forms)),
    ("person", |view| Some(&mut view.people.first_mut()?.name)),
    ("person's title", |view| Some(&mut view.people.first_mut()?.title)),
    ("address", |view| Some(&mut view.people.first_mut()?.address)),
    ("source", |view| Some(&mut view.sources.first_mut()?.name)),
    ("note's matter", |view| Some(&mut view.sources.first_mut()?.notes.first_mut()?.about)),
];

const OF_PACK: [Place<PackView>; 4] = [
    ("pack's title", |view| Some(&mut view.title)),
    ("pack's subtitle", |view| Some(&mut view.subtitle)),
    ("measure", |view| Some(&mut view.measures.first_mut()?.name)),
    ("meeting's title", |view| Some(&mut view.meetings.first_mut()?.title)),
];

/// A name that nothing else holds.
fn canary(language: &str, number: usize) -> String {
    let tens = ["ba", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu"];
    let hangul = ["가", "네", "디", "로", "무", "바", "세", "이", "조", "추"];
    let syllables = if language == "ko" { hangul } else { tens };
    let of = |digit: usize| syllables.get(digit % 10).copied().unwrap_or_default();
    let name = format!("{}{}", of(number / 10), of(number));
    match language {
        "en" => format!("Zorvex {name}"),
        "vi" => format!("Bí danh {name}"),
        _ => format!("암호명 {name}"),
    }
}

/// Puts canaries into texts, and remembers them.
#[derive(Default)]
struct Planter {
    planted: Vec<(String, String)>,
}

impl Planter {
    fn plant<'a>(&mut self, name: &str, texts: impl IntoIterator<Item = &'a mut Text>) {
        let number = self.planted.len();
        for text in texts {
            text.value = canary(&text.lang, number);
            text.words = text.words.as_ref().map(|_| text.value.split(' ').map(str::to_owned).collect());
            self.planted.push((format!("{name} ({})", text.lang), text.value.clone()));
        }
        assert!(self.planted.len() > number, "there is a {name}");
    }
}

fn search(bytes: &[u8], edition: &Edition, planted: &[(String, String)]) -> (Reading, Vec<Doubt>) {
    let own: Vec<Shown> = planted
        .iter()
        .map(|(_, value)| Shown {
            value: value.clone(),
            language: "en".into(),
            path: Vec::new(),
            origin: None,
        })
        .collect();
    let secrets = leaks::secrets(&own, &BTreeSet::new()).expect("an automaton");
    let reading = inspect::read(bytes).expect("a PDF");
    let doubts = leaks::check(&reading, Path::new("document.pdf"), &secrets, (edition, None), None);
    (reading, doubts)
}

#[track_caller]
fn all_found(doubts: &[Doubt], planted: &[(String, String)]) {
    for (place, value) in planted {
        let found = doubts.iter().any(|doubt| {
            doubt.spot.page.is_some() && doubt.spot.at.is_some() && doubt.spot.about.as_ref() == Some(value)
        });
        assert!(found, "`{value}`, the {place}, is not found on a page");
    }
}

#[test]
fn what_slips_through_the_filter_is_found_at_every_place_of_a_brief() {
    let mut planter = Planter::default();
    let line = ["--meeting", "2025-10-30-gyeongju", "--languages", "en+vi+ko"];
    let (bytes, edition) = set(&line, |briefing| {
        let view = briefing.meeting.as_mut().expect("a brief");
        for (name, place) in OF_MEETING {
            planter.plant(name, place(view).expect(name));
        }
        let points = view.topics.iter_mut().flat_map(|topic| &mut topic.points);
        let bodies = points.filter_map(|point| point.body.first_mut()?.first_mut());
        planter.plant("point", bodies);
        let notes = view.sources.iter_mut().flat_map(|source| &mut source.notes);
        planter.plant("note", notes.flat_map(|note| &mut note.body).flatten());
        briefing.document.title = Text { value: canary("vi", 99), ..briefing.document.title.clone() };
    });
    assert!(planter.planted.len() > 100, "{}", planter.planted.len());
    let (_, doubts) = search(&bytes, &edition, &planter.planted);
    all_found(&doubts, &planter.planted);
    // The title stands in the information, and in the XMP metadata.
    let (_, doubts) = search(&bytes, &edition, &[("title".into(), canary("vi", 99))]);
    let told: Vec<String> =
        doubts.iter().map(|doubt| doubt.diagnostic.message.render(UiLanguage::En)).collect();
    assert!(told.iter().any(|told| told.contains("`Title`")), "{told:?}");
    assert!(told.iter().any(|told| told.contains("XMP")), "{told:?}");
}

#[test]
fn what_slips_through_the_filter_is_found_at_every_place_of_a_pack() {
    let mut planter = Planter::default();
    let drawn = canary("en", 77);
    let line = ["--no-meetings", "--languages", "en+vi+ko"];
    let (bytes, edition) = set(&line, |briefing| {
        let view = briefing.pack.as_mut().expect("a pack");
        for (name, place) in OF_PACK {
            planter.plant(name, place(view).expect(name));
        }
        for mark in &mut view.timeline.as_mut().expect("a timeline").marks {
            planter.plant("mark", mark.date.first_mut());
        }
        let timeline = view.timeline.as_mut().expect("a timeline");
        timeline.description.value.clone_from(&drawn);
        let keywords = vec![canary("ko", 78)];
        briefing.document.keywords = keywords;
        briefing.document.author = canary("vi", 79);
    });
    let (reading, doubts) = search(&bytes, &edition, &planter.planted);
    all_found(&doubts, &planter.planted);
    assert!(reading.structure.described.iter().any(|tag| tag.alternative.as_ref() == Some(&drawn)));
    for (place, value) in [("Figure", drawn), ("Keywords", canary("ko", 78)), ("Author", canary("vi", 79))] {
        let (_, doubts) = search(&bytes, &edition, &[(place.into(), value)]);
        let told: Vec<String> =
            doubts.iter().map(|doubt| doubt.diagnostic.message.render(UiLanguage::En)).collect();
        assert!(told.iter().any(|told| told.contains(&format!("`{place}`"))), "{place}: {told:?}");
    }
}
