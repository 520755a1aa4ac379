//! Every source mark leads to its entry in the list of sources, and the entry says where the fact comes from.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId};
use serde_json::Value;

use super::built::{Facts, demo, draft, public};
use super::reader::Pdf;
use super::words::fold;

/// The marks that a brief's data has, with how often each is printed.
fn marks(meeting: &Value, columns: usize) -> BTreeMap<String, usize> {
    let mut marks: BTreeMap<String, usize> = BTreeMap::new();
    let mut add = |mark: &Value, times: usize| {
        *marks.entry(fold(mark.as_str().expect("a mark"))).or_default() += times;
    };
    for topic in meeting["topics"].as_array().expect("topics") {
        topic["points"].as_array().expect("points").iter().for_each(|point| add(&point["mark"], 1));
    }
    // A planned brief prints points of earlier meetings.
    for held in meeting["plan"]["background"].as_array().into_iter().flatten() {
        held["points"].as_array().expect("points").iter().for_each(|point| add(&point["mark"], 1));
    }
    for found in meeting["contradictions"].as_array().expect("contradictions") {
        for claim in found["claims"].as_array().expect("claims") {
            claim["marks"].as_array().expect("marks").iter().for_each(|mark| add(&mark["mark"], columns));
        }
    }
    marks
}

#[test]
fn every_mark_is_a_link() {
    for built in [demo(), draft(), public()] {
        let mut checked = 0;
        for output in built.outputs() {
            let facts = Facts::of(output);
            if facts.meeting.is_none() {
                continue;
            }
            let wanted = marks(&built.data(&facts)["meeting"], facts.languages.len());
            let mut found: BTreeMap<String, usize> = BTreeMap::new();
            for link in built.structure(facts.file).find(&|role| role == "Link") {
                *found.entry(fold(&link.text())).or_default() += 1;
            }
            assert_eq!(found, wanted, "{}", facts.file);
            checked += wanted.len();
        }
        assert!(checked > 50);
    }
}

/// Where the links of a page lead: the page, from 0, and the height on it.
fn targets(pdf: &Pdf, page: ObjectId) -> Vec<(usize, f32)> {
    let numbers: BTreeMap<ObjectId, usize> =
        pdf.pages.iter().enumerate().map(|(number, page)| (page.id, number)).collect();
    let page = pdf.objects.get_dictionary(page).expect("a page");
    let Some(list) = pdf.get(page, "Annots").and_then(|list| list.as_array().ok()) else { return Vec::new() };
    list.iter()
        .map(|annotation| {
            let annotation = pdf.follow(annotation).as_dict().expect("an annotation");
            let destination = destination(pdf, annotation);
            let [page, _, _, height, ..] = destination.as_slice() else { panic!("{destination:?}") };
            let page = numbers[&page.as_reference().expect("a page")];
            (page, height.as_float().expect("a height"))
        })
        .collect()
}

fn destination(pdf: &Pdf, annotation: &Dictionary) -> Vec<Object> {
    let direct = pdf.get(annotation, "Dest");
    let action = pdf.get(annotation, "A").and_then(|action| action.as_dict().ok());
    let target = direct.or_else(|| action.and_then(|action| pdf.get(action, "D"))).expect("a destination");
    match target {
        Object::Array(list) => list.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_link_leads_to_the_entry_of_its_source() {
    for name in ["meetings/2025-06-05-hanoi.vi+ko.pdf", "meetings/2025-10-30-gyeongju.en.pdf"] {
        let pdf = demo().pdf(name);
        let mut links = 0;
        for page in &pdf.pages {
            for (target, height) in targets(pdf, page.id) {
                // The mark of a source stands first in its line, at or right below the place that is led to.
                let near = |run: &&super::reader::Run| {
                    !run.artifact && run.at.1 <= height + 1.0 && run.at.1 > height - 30.0
                };
                let line: String =
                    pdf.pages[target].runs.iter().filter(near).map(|run| run.text.as_str()).collect();
                let mark = line.trim_start();
                assert!(
                    mark.starts_with('S') && mark[1..].starts_with(|c: char| c.is_ascii_digit()),
                    "{name}: {line}"
                );
                links += 1;
            }
        }
        assert!(links > 20, "{name}: {links}");
    }
}

#[test]
fn an_entry_says_publisher_title_date_language_and_paragraphs() {
    let output = |file: &str| demo().outputs().iter().map(Facts::of).find(|facts| facts.file == file);
    let facts = output("meetings/2025-06-05-hanoi.vi+ko.pdf").expect("a brief");
    let first = &demo().data(&facts)["meeting"]["sources"][0];
    let value = |text: &Value| text["value"].as_str().map(fold);
    assert_eq!(
        value(&first["title"]).as_deref(),
        Some("Vietnam desires to work closely with new RoK government")
    );
    assert_eq!(value(&first["translations"][1]).as_deref(), Some("베트남, 한국 신정부와의 긴밀한 협력 희망"));
    assert_eq!(value(&first["publishers"][0]).as_deref(), Some("Đài Tiếng nói Việt Nam"));
    assert_eq!(value(&first["date"][1]).as_deref(), Some("미기재"));
    assert_eq!(fold(first["cited"].as_str().expect("paragraphs")), "¶1–13");
    let text: String = demo().pdf(facts.file).pages.iter().map(super::reader::Page::text).collect();
    let text: String = text.split_whitespace().collect();
    for words in [
        "베트남의소리",
        "일자:미기재",
        "[베트남,한국신정부와의긴밀한협력희망]",
        "¶1–13",
        "Đài TiếngnóiViệtNam",
    ] {
        let words: String = words.split_whitespace().collect();
        assert!(text.contains(&words), "{words}");
    }
    // In the source's own language its title needs no translation.
    let facts = output("meetings/2025-06-05-hanoi.en.pdf").expect("a brief");
    assert_eq!(demo().data(&facts)["meeting"]["sources"][0]["translations"], serde_json::json!([null]));
    // What an edition withholds is not told by the numbers of its paragraphs.
    let shown =
        public().outputs().iter().map(Facts::of).find(|facts| facts.meeting == Some("2025-06-05-hanoi"));
    let data = public().data(&shown.expect("a brief"));
    assert_eq!(data["meeting"]["sources"].as_array().map(Vec::len), Some(1));
}

#[test]
fn the_pack_shows_who_travelled_and_who_met_whom() {
    let facts = demo()
        .outputs()
        .iter()
        .map(Facts::of)
        .find(|facts| facts.meeting.is_none() && facts.languages == ["ko"]);
    let facts = facts.expect("a pack");
    let pack = &demo().data(&facts)["pack"];
    let cells = &pack["encounters"]["cells"];
    // By rank: Tô Lâm, Lương Cường, Bùi Thanh Sơn; Yoon Suk Yeol, Lee Jae Myung, Cho Tae-yul, Choi Young-sam.
    assert_eq!(*cells, serde_json::json!([[[], [6], [], [5]], [[3], [7], [], []], [[], [], [4], []]]));
    let journeys = pack["visits"]["journeys"].as_array().expect("journeys");
    assert_eq!(journeys.len(), 5);
    assert!(journeys.iter().all(|journey| journey["number"] != 5), "an ambassador's call is no journey");
    let lanes: Vec<u64> = pack["visits"]["marks"]
        .as_array()
        .expect("marks")
        .iter()
        .filter_map(|mark| mark["lane"].as_u64())
        .collect();
    assert_eq!(lanes, [1, 0, 0, 2, 2]);
    let figures = demo().structure(facts.file).find(&|role| role == "Figure");
    let described = figures.iter().filter_map(|figure| figure.alternative.as_deref());
    assert!(
        described.clone().any(|words| words.contains("국빈 방문") && words.contains("또 럼")),
        "{:?}",
        described.collect::<Vec<_>>()
    );
}
