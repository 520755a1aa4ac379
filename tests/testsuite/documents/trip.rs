//! The pages of the trip.

use super::built::{Built, Facts, demo, draft, letter};

/// What the pages of a sample say, in the language that leads.
const SAMPLE: [(&str, &str); 3] = [
    ("en", "Sample – not a real programme"),
    ("vi", "Ví dụ mẫu – không phải chương trình có thật"),
    ("ko", "예시 – 실제 일정 아님"),
];

fn packs(built: &Built) -> Vec<Facts<'_>> {
    built.outputs().iter().map(Facts::of).filter(|facts| facts.meeting.is_none()).collect()
}

#[test]
fn every_page_of_a_sample_says_so() {
    for built in [demo(), draft(), letter()] {
        for facts in packs(built) {
            let title = built.data(&facts)["pack"]["trip"]["title"][0]["value"].as_str().expect("a title");
            let title = title.replace('\u{a0}', " ");
            let pdf = built.pdf(facts.file);
            let pages: Vec<String> =
                pdf.pages.iter().map(|page| page.furniture().replace('\u{a0}', " ")).collect();
            let of_trip: Vec<&String> = pages.iter().filter(|furniture| furniture.contains(&title)).collect();
            assert!(of_trip.len() >= 3, "{}: {} pages of the trip", facts.file, of_trip.len());
            for (language, words) in SAMPLE.iter().filter(|(language, _)| facts.languages.contains(language))
            {
                let marked = pages.iter().filter(|furniture| furniture.contains(words));
                assert!(marked.eq(of_trip.iter().copied()), "{}: {language}", facts.file);
            }
        }
    }
}

#[test]
fn briefs_print_nothing_of_the_trip() {
    for output in demo().outputs() {
        let facts = Facts::of(output);
        if facts.meeting.is_some() {
            let text = demo().pdf(facts.file).pages.iter().map(|page| page.text()).collect::<String>();
            assert!(SAMPLE.iter().all(|(_, words)| !text.contains(words)), "{}", facts.file);
        }
    }
}

#[test]
fn the_programme_fits_one_page_in_every_set() {
    for built in [demo(), draft(), letter()] {
        assert!(!built.ran.stderr.contains("over-one-page"), "{}", built.ran.stderr);
    }
}
