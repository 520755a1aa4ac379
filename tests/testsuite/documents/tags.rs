//! What programs read in a document: its facts, bookmarks, tags, languages and fonts.

use std::collections::BTreeSet;

use lopdf::Object;
use serde_json::Value;

use super::built::{Built, Facts, demo, draft, letter, public};
use super::reader::{Pdf, text_string};
use super::structure::{Element, row_widths};
use super::words::fold;

/// Each document of each build, with what the manifest says of it.
fn each(see: impl Fn(&Facts<'_>, &Pdf, &Element)) {
    for built in [demo(), draft(), public(), letter()] {
        each_of(built, &see);
    }
}

fn each_of(built: &Built, see: impl Fn(&Facts<'_>, &Pdf, &Element)) {
    for output in built.outputs() {
        let facts = Facts::of(output);
        see(&facts, built.pdf(facts.file), built.structure(facts.file));
    }
}

fn has_hangul(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '가'..='힣'))
}

#[test]
fn title_author_date_and_keywords() {
    each_of(demo(), |facts, pdf, _| {
        let data = demo().data(facts);
        let file = facts.file;
        let title = data["document"]["title"]["value"].as_str().expect("a title");
        assert_eq!(pdf.info("Title"), title, "{file}");
        assert!(pdf.xmp().contains(&format!("<rdf:li xml:lang=\"x-default\">{title}</rdf:li>")), "{file}");
        assert_eq!(
            has_hangul(title),
            facts.languages[0] == "ko",
            "{file}: the title is in the lead language"
        );
        assert_eq!(pdf.info("Author"), "briefpack demo workspace", "{file}");
        assert_eq!(
            pdf.info("CreationDate"),
            "D:20251031000000Z",
            "{file}: the version date, without a clock"
        );
        assert_eq!(pdf.info("ModDate"), pdf.info("CreationDate"), "{file}");
        assert!(pdf.info("Keywords").contains(facts.content_id), "{file}");
        let preferences =
            pdf.get(pdf.catalog(), "ViewerPreferences").expect("preferences").as_dict().expect("it");
        assert_eq!(preferences.get(b"DisplayDocTitle").and_then(Object::as_bool).ok(), Some(true), "{file}");
    });
}

#[test]
fn claims_of_the_standards() {
    each(|facts, pdf, _| {
        let xmp = pdf.xmp();
        for claim in [
            "<pdfaid:part>2</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>",
        ] {
            assert!(xmp.contains(claim), "{}: {claim}", facts.file);
        }
        let marks = pdf.get(pdf.catalog(), "MarkInfo").expect("marks").as_dict().expect("a dictionary");
        assert_eq!(marks.get(b"Marked").and_then(Object::as_bool).ok(), Some(true), "{}", facts.file);
        assert!(pdf.catalog().has(b"OutputIntents"), "{}", facts.file);
    });
}

#[test]
fn the_document_language_is_the_lead_language() {
    each(|facts, pdf, _| {
        let language = text_string(pdf.get(pdf.catalog(), "Lang").expect("a language"));
        let lead = facts.languages[0];
        assert!(language.starts_with(&format!("{lead}-")), "{}: {language}", facts.file);
        assert!(pdf.xmp().contains(&format!("<rdf:li>{language}</rdf:li>")), "{}", facts.file);
    });
}

#[test]
fn text_is_tagged_with_the_language_of_its_column() {
    each(|facts, _, root| {
        let mut found: BTreeSet<String> = BTreeSet::new();
        let mut wrong = Vec::new();
        root.texts(&mut |text, language| {
            let language = language.split('-').next().unwrap_or_default();
            found.insert(language.to_owned());
            // Hangul is Korean, in whatever table it stands.
            if has_hangul(text) && language != "ko" {
                wrong.push(text.to_owned());
            }
        });
        assert!(wrong.is_empty(), "{}: Hangul that isn't tagged as Korean: {wrong:?}", facts.file);
        for language in &facts.languages {
            assert!(found.contains(*language), "{}: nothing is tagged as {language}", facts.file);
        }
    });
}

#[test]
fn bookmarks_are_in_the_lead_language() {
    each_of(demo(), |facts, pdf, _| {
        let data = demo().data(facts);
        let marks = pdf.bookmarks();
        let titles: Vec<String> = marks.iter().map(|(_, title)| fold(title)).collect();
        let meetings = match &data["meeting"] {
            Value::Null => data["pack"]["meetings"].as_array().expect("meetings").clone(),
            meeting => vec![meeting.clone()],
        };
        for meeting in &meetings {
            let first = |parallel: &Value| fold(parallel[0]["value"].as_str().expect("a text"));
            let name = first(&meeting["title"]);
            assert!(titles.iter().any(|title| title.contains(&name)), "{}: {name} in {titles:?}", facts.file);
            for topic in meeting["topics"].as_array().expect("topics") {
                let name = first(&topic["name"]);
                assert!(titles.contains(&name), "{}: {name} in {titles:?}", facts.file);
            }
        }
        let sections: Vec<bool> = titles.iter().map(|title| has_hangul(title)).collect();
        let lead = facts.languages[0] == "ko";
        assert!(sections.iter().all(|korean| *korean == lead), "{}: {titles:?}", facts.file);
        let top = marks.iter().filter(|(depth, _)| *depth == 0).count();
        if facts.meeting.is_some() {
            assert_eq!(top, 1, "{}: one title above all: {marks:?}", facts.file);
        } else {
            assert!(top > meetings.len(), "{}: {marks:?}", facts.file);
        }
    });
}

#[test]
fn every_brief_of_a_pack_starts_on_a_right_hand_page() {
    each_of(demo(), |facts, pdf, _| {
        if facts.meeting.is_some() {
            return;
        }
        let data = demo().data(facts);
        for meeting in data["pack"]["meetings"].as_array().expect("meetings") {
            let title = fold(meeting["title"][0]["value"].as_str().expect("a title"));
            // The running title with the brief's own page: 1/6.
            let first = pdf.pages.iter().position(|page| {
                let line = fold(&page.furniture());
                line.contains(&format!("{title} 1/"))
            });
            let page = first.unwrap_or_else(|| panic!("{}: {title}", facts.file)) + 1;
            assert_eq!(page % 2, 1, "{}: {title} starts on page {page}", facts.file);
        }
    });
}

#[test]
fn headings_are_never_empty_and_skip_no_level_downwards() {
    each(|facts, _, root| {
        let headings = root.find(&|role| role.len() == 2 && role.starts_with('H'));
        assert!(headings.len() > 5, "{}", facts.file);
        let mut last = 0;
        for heading in headings {
            assert!(!heading.text().trim().is_empty(), "{}: an empty {}", facts.file, heading.role);
            let level: usize = heading.role[1..].parse().expect("a level");
            assert!(level <= last + 1, "{}: {} after H{last}: {}", facts.file, heading.role, heading.text());
            last = level;
        }
    });
}

#[test]
fn tables_close_and_have_heads() {
    each(|facts, _, root| {
        for table in root.find(&|role| role == "Table") {
            let widths = row_widths(table);
            assert!(widths.windows(2).all(|pair| pair[0] == pair[1]), "{}: {widths:?}", facts.file);
            let heads = table.find(&|role| role == "TH");
            assert!(heads.len() >= widths[0], "{}: a table without heads", facts.file);
        }
    });
}

#[test]
fn drawings_have_words() {
    each(|facts, _, root| {
        for figure in root.find(&|role| role == "Figure" || role == "Formula") {
            let words = figure.alternative.as_deref().unwrap_or_default();
            assert!(words.chars().count() > 10, "{}: {words:?}", facts.file);
            let korean = facts.languages[0] == "ko";
            assert_eq!(has_hangul(words), korean, "{}: in the lead language: {words}", facts.file);
        }
    });
}

#[test]
fn all_text_is_tagged_or_belongs_to_the_page() {
    each(|facts, pdf, _| {
        for (number, page) in pdf.pages.iter().enumerate() {
            for run in &page.runs {
                let known = run.artifact != run.tag.is_some();
                assert!(known, "{} page {}: {run:?}", facts.file, number + 1);
            }
        }
    });
}

#[test]
fn every_font_is_embedded_and_a_subset() {
    each(|facts, pdf, _| {
        let mut fonts = 0;
        for object in pdf.objects.objects.values() {
            let Ok(font) = object.as_dict() else { continue };
            if !font.has_type(b"Font") || font.has(b"DescendantFonts") {
                continue;
            }
            let name = pdf.get(font, "BaseFont").and_then(|name| name.as_name().ok()).expect("a name");
            let name = String::from_utf8_lossy(name);
            let descriptor =
                pdf.get(font, "FontDescriptor").expect("a descriptor").as_dict().expect("a dictionary");
            assert!(descriptor.has(b"FontFile2") || descriptor.has(b"FontFile3"), "{}: {name}", facts.file);
            assert_eq!(name.find('+'), Some(6), "{}: {name}", facts.file);
            assert!(name.contains("PretendardGOV"), "{}: {name}", facts.file);
            fonts += 1;
        }
        assert!((1..=3).contains(&fonts), "{}: {fonts} fonts", facts.file);
    });
}
