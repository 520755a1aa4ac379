//! What a file must be, whatever it holds.

use std::collections::BTreeSet;

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, phrase};
use crate::commands::verify::Doubt;
use crate::inspect::{Damage, Page, Reading, is_meaningless};
use crate::model::CopyNumber;

/// The standards that every document of ours claims, one of each row.
const STANDARDS: [&[&str]; 2] = [&["PDF/A-2a", "PDF/A-3a"], &["PDF/UA-1"]];

/// The most places that are listed of one kind of fault.
const MOST: usize = 20;

/// Looks at a file by itself.
pub(super) fn check(reading: &Reading, name: &str) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    let error = |code: Diagnostic| code.in_file(name);
    damage(reading, &mut doubts);
    fonts(reading, &mut doubts);
    characters(reading, &mut doubts);
    let claimed = reading.about.standards();
    for wanted in STANDARDS {
        if !wanted.iter().any(|standard| claimed.iter().any(|claim| claim == standard)) {
            let standard = wanted.first().copied().unwrap_or_default();
            let finding = Diagnostic::error("pdf-standard", phrase!("pdf-standard", standard));
            doubts.push(Doubt::new(error(finding.hint(phrase!("pdf-standard.hint")))).about(standard));
        }
    }
    if !reading.structure.tagged {
        let finding = Diagnostic::error("pdf-tags", phrase!("pdf-tags"));
        doubts.push(Doubt::new(error(finding.hint(phrase!("pdf-standard.hint")))));
    }
    titles(reading, &mut doubts);
    languages(reading, &mut doubts);
    if reading.pages.len() > 1 && !reading.bookmarks.iter().any(|bookmark| !bookmark.title.trim().is_empty())
    {
        let finding = Diagnostic::error("pdf-bookmarks", phrase!("pdf-bookmarks"));
        doubts.push(Doubt::new(finding.hint(phrase!("pdf-standard.hint"))));
    }
    for bookmark in reading.bookmarks.iter().filter(|bookmark| !bookmark.leads).take(MOST) {
        let message = phrase!("pdf-bookmark-leads-nowhere", title = &bookmark.title);
        let finding = Diagnostic::error("pdf-bookmarks", message).hint(phrase!("pdf-standard.hint"));
        doubts.push(Doubt::new(finding).about(&bookmark.title));
    }
    for tag in &reading.structure.described {
        let empty = |text: &Option<String>| text.as_ref().is_none_or(|text| text.trim().is_empty());
        if ["Figure", "Formula"].contains(&tag.kind.as_str()) && empty(&tag.alternative) && empty(&tag.actual)
        {
            let message = phrase!("pdf-alternative", kind = &tag.kind);
            let finding = Diagnostic::error("pdf-alternative", message).hint(phrase!("pdf-alternative.hint"));
            let doubt = Doubt::new(finding).about(&tag.kind);
            doubts.push(match tag.page {
                Some(page) => doubt.on(reading, page, None),
                None => doubt,
            });
        }
    }
    doubts
}

/// Whether each page of a copy carries its number.
pub(super) fn number(reading: &Reading, copy: CopyNumber) -> Option<Doubt> {
    let number = copy.to_string();
    let has = |page: &Page| page.runs.iter().any(|run| run.text.trim() == number);
    let page = reading.pages.iter().position(|page| !has(page))?;
    let finding = Diagnostic::error("pdf-copy", phrase!("pdf-copy", number = &number));
    Some(Doubt::new(finding.hint(phrase!("pdf-copy.hint"))).about(number).on(reading, page, None))
}

fn damage(reading: &Reading, doubts: &mut Vec<Doubt>) {
    for damage in reading.damage.iter().take(MOST) {
        let message = match damage {
            Damage::Object(at) => phrase!("pdf-damaged-object", at),
            Damage::Stream(number) => phrase!("pdf-damaged-stream", number),
            Damage::Table => phrase!("pdf-damaged-table"),
            Damage::Pages => phrase!("pdf-damaged-pages"),
            Damage::Content => phrase!("pdf-damaged-content"),
            Damage::Bookmarks => phrase!("pdf-damaged-bookmarks"),
            Damage::Tags => phrase!("pdf-damaged-tags"),
            Damage::Versions => {
                let finding = Diagnostic::error("pdf-versions", phrase!("pdf-versions"));
                doubts.push(Doubt::new(finding.hint(phrase!("pdf-damaged-object.hint"))));
                continue;
            }
        };
        let finding = Diagnostic::error("pdf-damaged", message).hint(phrase!("pdf-damaged-object.hint"));
        doubts.push(Doubt::new(finding));
    }
}

fn fonts(reading: &Reading, doubts: &mut Vec<Doubt>) {
    for font in reading.fonts.iter().take(MOST) {
        let mut doubt = |finding: Diagnostic| {
            doubts.push(Doubt::new(finding.hint(phrase!("pdf-font.hint"))).about(&font.name));
        };
        let name = &font.name;
        if !font.embedded {
            doubt(Diagnostic::error("pdf-font", phrase!("pdf-font", name)));
        }
        if !font.table {
            doubt(Diagnostic::error("pdf-unicode", phrase!("pdf-unicode-table", name)));
        }
        if !font.meaningless.is_empty() {
            let characters = points(font.meaningless.iter().copied());
            doubt(Diagnostic::error("pdf-unicode", phrase!("pdf-unicode-font", name, characters)));
        }
    }
}

fn points(characters: impl Iterator<Item = char>) -> Argument {
    Argument::list(characters.take(8).map(|character| format!("U+{:04X}", character as u32)))
}

/// Letters painted that say nothing.
fn characters(reading: &Reading, doubts: &mut Vec<Doubt>) {
    let mut found = 0;
    for (number, page) in reading.pages.iter().enumerate() {
        for run in &page.runs {
            let bad: BTreeSet<char> =
                run.said().chars().filter(|character| is_meaningless(*character)).collect();
            if bad.is_empty() || found >= MOST {
                continue;
            }
            found += 1;
            let message = phrase!("pdf-unicode", characters = points(bad.into_iter()));
            let finding = Diagnostic::error("pdf-unicode", message).hint(phrase!("pdf-font.hint"));
            doubts.push(Doubt::new(finding).about(run.said()).on(reading, number, Some(run.at)));
        }
    }
}

fn titles(reading: &Reading, doubts: &mut Vec<Doubt>) {
    let title = reading.about.info.get("Title").map(|title| title.trim().to_owned()).unwrap_or_default();
    let xmp = reading.about.xmp_value("dc:title").unwrap_or_default();
    let message = if title.is_empty() {
        phrase!("pdf-title")
    } else if title != xmp {
        phrase!("pdf-title-differs", title = &title, other = &xmp)
    } else {
        return;
    };
    let finding = Diagnostic::error("pdf-title", message).hint(phrase!("pdf-standard.hint"));
    doubts.push(Doubt::new(finding).about(title));
}

fn languages(reading: &Reading, doubts: &mut Vec<Doubt>) {
    let stated = |language: &Option<String>| language.as_ref().is_some_and(|code| is_code(code));
    if !stated(&reading.about.language) {
        let finding = Diagnostic::error("pdf-language", phrase!("pdf-language"));
        doubts.push(Doubt::new(finding.hint(phrase!("pdf-standard.hint"))));
    }
    let speechless = reading
        .structure
        .pieces
        .iter()
        .filter(|piece| !stated(&piece.language) && piece.text.chars().any(char::is_alphabetic));
    for piece in speechless.take(MOST) {
        let finding = Diagnostic::error("pdf-language", phrase!("pdf-language-text"));
        let doubt = Doubt::new(finding.hint(phrase!("pdf-standard.hint"))).about(&piece.text);
        doubts.push(doubt.on(reading, piece.page, Some(piece.at)));
    }
}

/// Whether a text looks like a language's code, such as `vi` or `ko-KR`.
fn is_code(code: &str) -> bool {
    let mut parts = code.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}
