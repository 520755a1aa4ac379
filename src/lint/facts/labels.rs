//! Numbers that are names: of an article, a chapter, a version (layer `lint`). They measure nothing, and no point could carry
//! them as a quantity; that they are the same in every language is compared all the same.

use std::ops::Range;

use crate::model::Language;

/// What is numbered, before its number.
const ENGLISH: [&str; 18] = [
    "article",
    "articles",
    "chapter",
    "section",
    "annex",
    "appendix",
    "part",
    "paragraph",
    "paragraphs",
    "clause",
    "version",
    "page",
    "pages",
    "item",
    "resolution",
    "decree",
    "room",
    "gate",
];
const VIETNAMESE: [&str; 16] = [
    "điều",
    "chương",
    "mục",
    "phụ lục",
    "phần",
    "khoản",
    "điểm",
    "phiên bản",
    "trang",
    "nghị quyết",
    "nghị quyết số",
    "nghị định",
    "nghị định số",
    "thông tư số",
    "phòng",
    "cổng",
];
const KOREAN: [&str; 6] = ["부속서", "별표", "별첨", "부록", "결의", "버전"];
/// What stands behind `제3` in Korean, and by itself behind a number.
const COUNTED: [&str; 9] = ["조", "장", "절", "항", "호", "편", "관", "목", "판"];

/// Whether the number at a place of a text is the name of something.
pub(super) fn is_label(language: Language, text: &str, range: &Range<usize>) -> bool {
    let (Some(number), Some(before), Some(after)) =
        (text.get(range.clone()), text.get(..range.start), text.get(range.end..))
    else {
        return false;
    };
    let before = before.trim_end().to_lowercase();
    let behind = |words: &[&str]| {
        let whole = |rest: &str| !rest.ends_with(char::is_alphanumeric);
        words.iter().any(|word| before.strip_suffix(word).is_some_and(whole))
    };
    match language {
        Language::En => behind(&ENGLISH),
        Language::Vi => behind(&VIETNAMESE),
        Language::Ko => {
            let counted = COUNTED.iter().any(|word| after.starts_with(word));
            behind(&KOREAN) || counted && number.starts_with('제') || after.starts_with('판')
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_quantities() {
        for (language, text, number, label) in [
            (Language::En, "under Article 3 of", "3", true),
            (Language::En, "version 2.1 of", "2.1", true),
            (Language::En, "the particle 3", "3", false),
            (Language::En, "agreed on 3 points", "3", false),
            (Language::Vi, "theo Điều 3", "3", true),
            (Language::Vi, "Nghị định số 30", "30", true),
            (Language::Vi, "có 3 điều", "3", false),
            (Language::Ko, "제3조는", "제3", true),
            (Language::Ko, "2.1판을", "2.1", true),
            (Language::Ko, "3조 원", "3", false),
            (Language::Ko, "문서 3건", "3", false),
        ] {
            let start = text.find(number).expect("there");
            assert_eq!(is_label(language, text, &(start..start + number.len())), label, "{text}");
        }
    }
}
