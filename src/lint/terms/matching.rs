//! Finding a form in a text as its language writes words (layer `lint`).
//!
//! English: whole words, in any case, also with a plural or possessive `s`. Vietnamese: whole syllables, in any case
//! and either style of tone marks. Korean: from the start of a word, followed by particles at most.

use std::ops::Range;

use crate::lint::chars::{Chars, is_word};
use crate::lint::terms::suffixes::only_particles;
use crate::model::Language;

/// Folds a text for matching in a language.
pub(crate) fn folded(text: &str, language: Language) -> Chars {
    let mut chars = Chars::new(text);
    if language == Language::Vi {
        one_tone_style(chars.all_mut());
    }
    chars
}

/// Moves the tone mark of `oà`, `oè`, `uỳ` to the first vowel, as in `òa`: both styles then compare alike.
fn one_tone_style(chars: &mut [char]) {
    const TONES: [(&str, &str); 4] =
        [("o òóỏõọ", "a àáảãạ"), ("o òóỏõọ", "e èéẻẽẹ"), ("u ùúủũụ", "y ỳýỷỹỵ"), ("u ùúủũụ", "e èéẻẽẹ")];
    for at in 1..chars.len() {
        let (Some(first), Some(second)) = (chars.get(at - 1).copied(), chars.get(at).copied()) else {
            continue;
        };
        for (bare, marked) in TONES {
            if !bare.starts_with(first) {
                continue;
            }
            let Some(tone) = marked.chars().position(|c| c == second).filter(|tone| *tone > 1) else {
                continue;
            };
            let (Some(moved), Some(plain)) = (bare.chars().nth(tone), marked.chars().next()) else {
                continue;
            };
            if let Some(pair) = chars.get_mut(at - 1..=at) {
                pair.copy_from_slice(&[moved, plain]);
            }
            break;
        }
    }
}

/// Every place where a form stands, in characters.
pub(super) fn find(text: &Chars, form: &Chars, language: Language) -> Vec<Range<usize>> {
    let form: String = form.all().iter().collect();
    let form = form.trim();
    let mut found = Vec::new();
    if form.is_empty() {
        return found;
    }
    let starts_with_letter = form.starts_with(is_word);
    let ends_with_letter = form.ends_with(is_word);
    for at in 0..text.len() {
        let Some(end) = text.after(at, form) else { continue };
        if starts_with_letter && text.before(at).is_some_and(is_word) {
            continue;
        }
        if !ends_with_letter || ends(text, end, language) {
            found.push(at..end);
        }
    }
    found
}

/// Whether a word may end there.
fn ends(text: &Chars, end: usize, language: Language) -> bool {
    let letters = text.all().get(end..).unwrap_or_default();
    let run: Vec<char> = letters.iter().copied().take_while(|c| is_word(*c)).collect();
    match language {
        Language::En => run.is_empty() || run == ['s'],
        Language::Vi => run.is_empty(),
        Language::Ko => run.iter().all(|c| ('가'..='힣').contains(c)) && only_particles(&run),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(language: Language, text: &str, form: &str) -> bool {
        !find(&folded(text, language), &folded(form, language), language).is_empty()
    }

    #[test]
    fn forms_are_found_as_words() {
        use Language::{En, Ko, Vi};
        for (language, text, form) in [
            (En, "in south korea’s view", "South Korea"),
            (En, "the APEC countries", "APEC countries"),
            (En, "two Strategic Cooperative Partnerships", "Strategic Cooperative Partnership"),
            (En, "the South\u{a0}Korea–Vietnam link", "South Korea"),
            (Vi, "các nước\nAPEC", "các nước APEC"),
            (Vi, "Cộng hoà Nam Hàn", "cộng hòa nam hàn"),
            (Ko, "동해에서의 항행", "동해"),
            (Ko, "동해(남중국해)", "동해"),
            (Ko, "‘동해’를", "동해"),
            (Ko, "동해을(를)", "동해"),
            (Ko, "APEC 회원국들은", "APEC 회원국"),
        ] {
            assert!(has(language, text, form), "{form} in {text}");
        }
        for (language, text, form) in [
            (En, "South Koreans", "South Korea"),
            (En, "Vietnamese firms", "Vietnam"),
            (Vi, "liên Triều", "Triều Tiên"),
            (Vi, "Nam Hàng", "Nam Hàn"),
            (Ko, "동해안의 도시", "동해"),
            (Ko, "동해시에서", "동해"),
            (Ko, "북동해를", "동해"),
            (Ko, "남한강", "남한"),
            (Ko, "국빈 방문", "국빈방문"),
        ] {
            assert!(!has(language, text, form), "{form} in {text}");
        }
    }
}
