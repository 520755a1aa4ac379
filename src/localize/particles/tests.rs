//! The table of particles, and checks that nothing panics or runs long.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use super::{Readings, Reason, agrees, noted, resolve};

const CASES: &str = include_str!("../../../tests/fixtures/particles.tsv");

impl Readings for BTreeMap<String, String> {
    fn reading(&self, latin: &str) -> Option<String> {
        self.get(latin).cloned()
    }
}

fn readings(text: &str) -> BTreeMap<String, String> {
    text.split(';')
        .filter_map(|entry| entry.split_once('='))
        .map(|(latin, hangul)| (latin.to_owned(), hangul.to_owned()))
        .collect()
}

fn name(reason: &Reason) -> &'static str {
    match reason {
        Reason::NothingBefore => "nothing-before",
        Reason::SpaceBefore => "space-before",
        Reason::NoReading(_) => "no-reading",
        Reason::BadReading(_) => "bad-reading",
        Reason::Hanja => "hanja",
        Reason::Ambiguous(_) => "ambiguous",
        Reason::UnknownSign(_) => "unknown-sign",
        Reason::TooDeep => "too-deep",
    }
}

#[test]
fn table() {
    let mut rows = 0;
    let mut wrong = Vec::new();
    for line in CASES.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let cells: Vec<_> = line.split('\t').collect();
        let [input, given, expected] = cells.as_slice() else {
            panic!("three columns in {line:?}");
        };
        rows += 1;
        let input = input.replace('_', "\u{a0}");
        let printed = match resolve(&input, &readings(given)) {
            Ok(text) => text.replace('\u{a0}', "_"),
            Err(list) => {
                assert!(list.iter().all(|found| input.get(found.range.clone()).is_some()));
                list.iter().map(|found| format!("!{}", name(&found.reason))).collect()
            }
        };
        if printed != **expected {
            wrong.push(format!("{input}: {printed}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(rows >= 220, "{rows} rows");
}

#[test]
fn every_syllable_takes_the_form_of_its_final() {
    let none = readings("");
    for (index, syllable) in ('가'..='힣').enumerate() {
        let (topic, way) = match index % 28 {
            0 => ("는", "로"),
            8 => ("은", "로"),
            _ => ("은", "으로"),
        };
        let text = resolve(&format!("{syllable}은(는) {syllable}(으)로"), &none);
        assert_eq!(text, Ok(format!("{syllable}{topic} {syllable}{way}")));
    }
}

#[test]
fn unresolved_notations_have_their_place() {
    let text = "한국은(는) Việt Nam이(가) 은(는)";
    let list = resolve(text, &readings("")).expect_err("two faults");
    let shown: Vec<_> = list.iter().map(|found| &text[found.range.clone()]).collect();
    assert_eq!(shown, ["이(가)", "은(는)"]);
    let first = list.first().map(|found| found.reason.clone());
    assert_eq!(first, Some(Reason::NoReading("Nam".to_owned())));
}

#[test]
fn hand_typed_particles_are_judged() {
    let none = readings("");
    for (word, particle, expected) in [
        ("베트남", "은", Some(true)),
        ("베트남", "는", Some(false)),
        ("서울", "로", Some(true)),
        ("서울", "으로", Some(false)),
        ("10%", "를", Some(true)),
        ("또 럼(Tô Lâm)", "은", Some(true)),
        ("의장국", "으로서", Some(true)),
        ("의장국", "로서", Some(false)),
        ("FTA", "라고", Some(true)),
        ("협정", "이라고", Some(true)),
        ("한국", "과의", Some(true)),
        ("한국", "와의", Some(false)),
        ("한국", "의", None),
        ("한국", "에서", None),
        ("Hanoi", "는", None),
        ("", "는", None),
    ] {
        assert_eq!(agrees(word, particle, &none), expected, "{word}{particle}");
    }
}

#[test]
fn a_particle_is_noted_from_either_member_or_a_notation() {
    let given = readings("ASEAN=아세안");
    for (word, particle, expected) in [
        ("베트남", "은", "베트남은"),
        ("베트남", "는", "베트남은"),
        ("베트남", "은(는)", "베트남은"),
        ("회의", "이", "회의가"),
        ("ASEAN", "를", "ASEAN을"),
        ("서울", "으로", "서울로"),
        ("한국", "로", "한국으로"),
        ("한국", "(으)로부터", "한국으로부터"),
        ("회의", "으로서", "회의로서"),
        ("협정", "라고", "협정이라고"),
        ("회의", "(이)라고", "회의라고"),
        ("회의", "이다", "회의다"),
        ("회의", "과의", "회의와의"),
        ("회의", "이었다", "회의였다"),
        ("회의", "이야말로", "회의야말로"),
    ] {
        let notation = noted(particle).expect("one of a pair");
        let text = format!("{word}{notation}");
        assert_eq!(resolve(&text, &given).as_deref(), Ok(expected), "{word} + {particle}: {notation}");
    }
    for particle in ["의", "", "(는)", "(", "에서"] {
        assert_eq!(noted(particle), None, "{particle}");
    }
}

#[test]
fn long_and_odd_texts_end_soon() {
    let none = readings("");
    let odd = [
        "(",
        ")",
        "은(는)",
        "((은(는))",
        "A",
        "1",
        "가(",
        "이)",
        "(으)",
        "로",
        "€",
        "𝔘",
        "한",
        " ",
        "[",
        "”",
    ];
    let mut seed: u64 = 7;
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..12 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let index = usize::try_from(seed >> 33).unwrap_or(0) % odd.len();
            text.push_str(odd.get(index).expect("an index below the length"));
        }
        let _ = resolve(&text, &none);
    }
    let start = Instant::now();
    for unit in ["은(는)", "(", "((은(는))", "A은(는)", "1", "한(a)은(는)", "A ", "한국(“A”)은(는))"]
    {
        let _ = resolve(&unit.repeat(20_000), &none);
        let _ = resolve(&format!("{}은(는)", unit.repeat(20_000)), &none);
    }
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}
