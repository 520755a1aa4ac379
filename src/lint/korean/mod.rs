//! Korean: particles typed by hand, and notations that stay as they are; the register of sentences (`register`).
//!
//! Many words only look like a noun with a particle (있는, 국가, 효과, 차이). So a hand-typed particle is judged where
//! nothing else can be meant: after Latin letters, digits, signs and brackets; where the syllables can't be another
//! word (`를`, `와`, `으로`, `라고` after the wrong sound; `는` after a sound that no verb ends in); and after nouns that
//! the locale itself names.

mod register;
mod words;

pub(super) use self::register::register;
pub(super) use self::words::{Nouns, nouns};

use crate::base::diag::{Diagnostic, Replacement};
use crate::base::phrase::phrase;
use crate::base::source::Span;
use crate::lint::flat::{Flat, HOLE, Part};
use crate::lint::korean::words::{MISWRITTEN, PARTICLES, SOUND_WORDS, STEMS, plain};
use crate::lint::rules::Sink;
use crate::localize::ast::Inline;
use crate::localize::catalog::Catalog;
use crate::localize::particles::{self, Readings};

/// The numbers of final consonants.
const RIEUL: u32 = 8;
const MIEUM: u32 = 16;
const BIEUP: u32 = 17;
const DOUBLE_SIOS: u32 = 20;

fn is_syllable(c: char) -> bool {
    ('가'..='힣').contains(&c)
}

/// The number of a syllable's final consonant, 0 for none.
fn last_consonant(c: char) -> u32 {
    (u32::from(c).saturating_sub(u32::from('가'))) % 28
}

/// Checks the particles of a part.
pub(super) fn particles(
    part: &Part<'_>,
    catalog: &Catalog,
    readings: &dyn Readings,
    nouns: &Nouns,
    sink: &mut Sink<'_>,
) {
    if matches!(part.attribute, Some("latin" | "pronunciation" | "reading")) {
        return;
    }
    for way in &part.ways {
        miswritten(part, way, sink);
        unresolved(part, way, readings, sink);
        let mut at = 0;
        while let Some((start, end)) = next_run(&way.text, at) {
            at = end;
            run(part, way, (start, end), catalog, readings, nouns, sink);
        }
    }
}

/// The next run of Hangul from a place on.
fn next_run(text: &str, from: usize) -> Option<(usize, usize)> {
    let start = from + text.get(from..)?.find(is_syllable)?;
    let rest = text.get(start..)?;
    Some((start, start + rest.find(|c| !is_syllable(c)).unwrap_or(rest.len())))
}

fn miswritten(part: &Part<'_>, way: &Flat<'_>, sink: &mut Sink<'_>) {
    for (wrong, right) in MISWRITTEN {
        for (at, _) in way.text.match_indices(wrong) {
            let before = way.text.get(..at).unwrap_or_default().chars().next_back();
            let after = way.text.get(at + wrong.len()..).unwrap_or_default().chars().next();
            // Within a longer pair (`으로/로` holds none), or in the middle of a word, it is something else.
            let attached = before.is_some_and(|c| !c.is_whitespace()) && !after.is_some_and(is_syllable);
            let part_of_longer = before == Some('으');
            if attached && !part_of_longer {
                sink.push(
                    part,
                    Diagnostic::error("particle-notation", phrase!("particle-notation", wrong))
                        .at(way.span(at, at + wrong.len()))
                        .hint(phrase!("particle-notation.hint", right))
                        .mend(way.exact(at, at + wrong.len()), right),
                );
            }
        }
    }
}

/// Pairs after text that stands there for certain, and that can't be resolved.
fn unresolved(part: &Part<'_>, way: &Flat<'_>, readings: &dyn Readings, sink: &mut Sink<'_>) {
    // What prints itself is resolved when it is printed; a syllable that is in no particle stands for it.
    let text = way.text.replace(HOLE, "뷁");
    debug_assert_eq!(text.len(), way.text.len());
    for found in particles::resolve(&text, readings).err().unwrap_or_default() {
        let notation = text.get(found.range.clone()).unwrap_or_default();
        let spaced = matches!(found.reason, particles::Reason::SpaceBefore);
        let word_end = text.get(..found.range.start).unwrap_or_default().trim_end_matches(' ').len();
        sink.push(
            part,
            Diagnostic::error(
                "unresolved-particle",
                phrase!("unresolved-particle", notation, reason = found.reason.phrase()),
            )
            .at(way.span(found.range.start, found.range.end))
            .hint(if spaced {
                phrase!("unresolved-particle.hint-space")
            } else {
                phrase!("unresolved-particle.hint")
            })
            .mend(spaced.then(|| way.exact(word_end, found.range.start)).flatten(), ""),
        );
    }
}

/// Judges the particle at the end of one run of Hangul.
fn run(
    part: &Part<'_>,
    way: &Flat<'_>,
    (start, end): (usize, usize),
    catalog: &Catalog,
    readings: &dyn Readings,
    nouns: &Nouns,
    sink: &mut Sink<'_>,
) {
    let word = way.text.get(start..end).unwrap_or_default();
    let before = way.text.get(..start).unwrap_or_default();
    let after = way.text.get(end..).unwrap_or_default();
    // A pair notation follows, or the run is the rest of one.
    let notation = |text: &str| text.starts_with('(') && particle_in_brackets(text);
    if notation(after)
        || before.ends_with(')') && ends_in_pair(before)
        || before.ends_with('/')
        || after.starts_with('/')
    {
        return;
    }
    if before.ends_with(HOLE) {
        after_hole(part, way, (start, end), catalog, readings, sink);
        return;
    }
    let attached = before.chars().next_back().is_some_and(|c| !c.is_whitespace() && !is_opening(c));
    let (stem, particle) = if attached && PARTICLES.contains(&word) {
        (before, word)
    } else if let Some(found) = split(word, nouns) {
        found
    } else {
        return;
    };
    // 동남아2과, 종로3가: after a number that no Latin letter begins (G20) these may be words.
    let number = stem.trim_end_matches(|c: char| c.is_ascii_digit());
    let bare_number = number.len() < stem.len() && !number.ends_with(|c: char| c.is_ascii_alphabetic());
    if bare_number && matches!(particle, "가" | "이" | "과" | "로" | "와") {
        return;
    }
    // The letter R is read in two ways; and after an aside some follow its own sound.
    if stem.ends_with(['R', 'r'])
        || aside(stem).is_some_and(|aside| particles::agrees(aside, particle, readings) == Some(true))
    {
        return;
    }
    if particles::agrees(stem, particle, readings) == Some(false) {
        let shown: String = last_word(stem).chars().chain(particle.chars()).collect();
        sink.push(
            part,
            disagreement(&shown, stem, particle, readings)
                .at(way.span(end - particle.len(), end))
                .mends(mended(way.exact(end - particle.len(), end), fitting(stem, particle, readings))),
        );
    }
}

/// What stands in the brackets that a text ends with.
fn aside(text: &str) -> Option<&str> {
    let inside = text.strip_suffix(')')?;
    inside.get(inside.rfind('(')? + 1..)
}

fn mended(span: Option<Span>, text: Option<String>) -> Option<Replacement> {
    Some(Replacement { span: span?, text: text? })
}

fn last_word(text: &str) -> &str {
    text.rsplit(|c: char| c.is_whitespace() || c == HOLE).next().unwrap_or(text)
}

/// The particle of a word of Hangul alone, where nothing else can be meant.
fn split<'a>(word: &'a str, nouns: &Nouns) -> Option<(&'a str, &'a str)> {
    if SOUND_WORDS.contains(&word)
        || word.ends_with("지은")
        || word.ends_with("지을")
        || word.ends_with("마을")
    {
        return None;
    }
    for particle in PARTICLES.iter().chain(&["과", "로"]) {
        let Some(stem) = word.strip_suffix(particle) else { continue };
        let Some(last) = stem.chars().next_back() else { continue };
        if nouns.contains(stem) {
            return Some((stem, particle));
        }
        let (long, final_sound) = (stem.chars().count() > 1, last_consonant(last));
        let certain = match *particle {
            "를" => true,
            "을" | "은" => long && final_sound == 0,
            "는" => final_sound != 0 && !STEMS.contains(last),
            "와" | "와의" => long && final_sound != 0,
            // 만들라고, 말라고 are forms of verbs.
            "라고" => long && final_sound != 0 && final_sound != RIEUL,
            "으로" | "으로부터" | "으로서" | "으로써" => {
                long && (final_sound == 0 || final_sound == RIEUL)
            }
            "로부터" => long && final_sound != 0 && final_sound != RIEUL,
            _ => false,
        };
        // The first particle that fits a word's end is the one meant.
        return certain.then_some((stem, *particle));
    }
    None
}

fn disagreement(shown: &str, stem: &str, particle: &str, readings: &dyn Readings) -> Diagnostic {
    let right = fitting(stem, particle, readings);
    let word = last_word(stem);
    let hint = right.map_or_else(
        || phrase!("wrong-particle.hint"),
        |right| phrase!("write", text = format!("{word}{right}")),
    );
    Diagnostic::error("wrong-particle", phrase!("wrong-particle", word = shown, particle)).hint(hint)
}

/// The form of a particle that fits a word.
fn fitting(stem: &str, particle: &str, readings: &dyn Readings) -> Option<String> {
    let pair = particles::noted(particle)?;
    let resolved = particles::resolve(&format!("{stem}{pair}"), readings).ok()?;
    resolved.strip_prefix(stem).map(str::to_owned)
}

/// A particle typed right after something that prints itself.
fn after_hole(
    part: &Part<'_>,
    way: &Flat<'_>,
    (start, end): (usize, usize),
    catalog: &Catalog,
    readings: &dyn Readings,
    sink: &mut Sink<'_>,
) {
    let particle = way.text.get(start..end).unwrap_or_default();
    let hole = start - HOLE.len_utf8();
    let inline = way.holes.iter().find(|(at, _)| *at == hole).map(|(_, inline)| *inline);
    if !PARTICLES.contains(&particle) && !matches!(particle, "과" | "로") {
        return;
    }
    let Some(pair) = particles::noted(particle) else { return };
    let (span, exact) = (way.span(start, end), way.exact(start, end));
    match inline {
        // What a term or message says is known.
        Some(Inline::Term(name, None, _)) => {
            let text = catalog.shared.entries.get(&format!("-{}", name.text)).and_then(|entry| {
                entry
                    .pattern(Some("reading"))
                    .and_then(plain)
                    .or_else(|| entry.value.as_ref().and_then(plain))
            });
            if let Some(text) = text
                && particles::agrees(text, particle, readings) == Some(false)
            {
                let shown: String = last_word(text).chars().chain(particle.chars()).collect();
                sink.push(
                    part,
                    disagreement(&shown, text, particle, readings)
                        .at(span)
                        .hint(phrase!(
                            "wrong-particle.hint-pair",
                            name = format!("-{}", name.text),
                            pair = &pair
                        ))
                        .mend(exact, pair),
                );
            }
        }
        Some(Inline::Variable(name)) => sink.push(
            part,
            Diagnostic::warning(
                "typed-particle",
                phrase!("typed-particle", particle, what = format!("${}", name.text)),
            )
            .at(span)
            .hint(phrase!("typed-particle.hint", what = format!("${}", name.text), pair = &pair))
            .mend(exact, pair),
        ),
        Some(Inline::Function(name, ..)) if name.text != "JOSA" => sink.push(
            part,
            Diagnostic::warning(
                "typed-particle",
                phrase!("typed-particle", particle, what = format!("{}(…)", name.text)),
            )
            .at(span)
            .hint(phrase!("typed-particle.hint", what = format!("{}(…)", name.text), pair = &pair))
            .mend(exact, pair),
        ),
        _ => {}
    }
}

fn is_opening(c: char) -> bool {
    matches!(c, '(' | '“' | '‘' | '「' | '『' | '[' | '·' | '-' | '~' | '/' | ',' | '–')
}

/// Whether a bracket holds nothing but a particle, as in `은(는)`.
fn particle_in_brackets(text: &str) -> bool {
    let inside = text.get(1..).and_then(|rest| rest.split(')').next()).unwrap_or_default();
    !inside.is_empty()
        && inside.chars().all(is_syllable)
        && (particles::noted(inside).is_some() || inside == "으")
}

/// Whether a text ends in a bracket that holds a particle.
fn ends_in_pair(text: &str) -> bool {
    text.rfind('(').and_then(|at| text.get(at..)).is_some_and(particle_in_brackets)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct None_;

    impl Readings for None_ {
        fn reading(&self, _: &str) -> Option<String> {
            None
        }
    }

    fn slip(word: &str) -> bool {
        let nouns: Nouns = words::NOUNS.split_whitespace().map(str::to_owned).collect();
        split(word, &nouns)
            .is_some_and(|(stem, particle)| particles::agrees(stem, particle, &None_) == Some(false))
    }

    #[test]
    fn slips_are_seen() {
        for word in [
            "한국를",
            "회의을",
            "대통령는",
            "서울는",
            "정부은",
            "베트남와",
            "대표단로부터",
            "서울으로",
            "회의으로",
            "협력가",
            "정부이",
            "분야과",
            "장관로",
            "교역액는",
            "한국라고",
        ] {
            assert!(slip(word), "{word}");
        }
    }

    #[test]
    fn words_that_look_like_slips_pass() {
        for word in [
            "있는",
            "없는",
            "받는",
            "국가",
            "전문가",
            "효과",
            "차이",
            "경로",
            "마을",
            "가을",
            "새마을",
            "나은",
            "연이은",
            "결론지을",
            "하노이",
            "사이",
            "평가",
            "증가",
            "결과",
            "성과",
            "근로",
            "통로",
            "한국을",
            "회의를",
            "맺는",
            "않는",
            "함께하는",
            "높이는",
            "넓히는",
            "돌아와",
            "찾아와",
            "바로",
            "새로",
            "서로",
            "위로",
            "이라는",
            "남는",
            "담는",
            "겠는",
            "였는",
            "했는",
            "묻는",
            "다과",
            "어린이",
            "기은",
            "작은",
            "많은",
            "깊은",
            "오랜",
            "논란",
            "혼란",
            "보는",
            "까다로운",
        ] {
            assert!(!slip(word), "{word}");
        }
    }
}
