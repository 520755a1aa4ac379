//! Finds texts in texts, however they are spaced, cased, composed or grouped (layer `inspect`).

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use crate::base::text::nfc;

/// How much of a text the automaton knows; the rest is compared where that is found.
const HEAD: usize = 32;

/// Fewer syllables of Hangul than this only count where they begin a word.
const SHORT: usize = 4;

/// A text without what may differ: letters and digits in lower case and composed form, digits without grouping, and a
/// few signs that belong to quantities.
#[derive(Debug, Clone, Default)]
pub(crate) struct Squeezed {
    /// The letters and digits.
    pub text: String,
    /// For each byte of `text` that begins a character: the number of the character in the text that it was made from.
    origins: Vec<(usize, usize)>,
    /// The bytes of `text` where a character follows the one before it without anything between.
    joined: Vec<bool>,
}

/// Where a text was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hit {
    /// The number of the text looked for.
    pub needle: usize,
    /// The character at which it begins in the text that was searched.
    pub at: usize,
}

fn is_kept(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '%' | '$' | '€' | '¥' | '₩' | '₫' | '£')
}

/// Signs that group digits. A plain space may also stand between two numbers.
fn groups(character: char, spaces: bool) -> bool {
    matches!(character, ',' | '.' | '\'' | '’' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{66c}' | '_')
        || (spaces && character.is_whitespace())
}

impl Squeezed {
    /// Squeezes a text.
    pub(crate) fn new(text: &str) -> Self {
        Self::of(text.chars().enumerate().map(|(at, character)| (character, at)), false)
    }

    /// Squeezes characters that know where they come from; where `spaces` is set, a space between digits groups them.
    pub(crate) fn of(characters: impl Iterator<Item = (char, usize)>, spaces: bool) -> Self {
        // Letters and the marks that follow them are composed together.
        let mut source: Vec<(char, usize)> = Vec::new();
        let mut cluster = String::new();
        let mut from = 0;
        let flush = |cluster: &mut String, from: usize, source: &mut Vec<(char, usize)>| {
            let mut characters = cluster.chars();
            match (characters.next(), characters.next()) {
                // Most characters stand alone, in composed form.
                (Some(one), None) if is_composed(one) => source.push((one, from)),
                (Some(_), _) => source.extend(nfc(cluster).chars().map(|character| (character, from))),
                (None, _) => {}
            }
            cluster.clear();
        };
        for (character, at) in characters {
            if is_invisible(character) {
                continue;
            }
            if !continues(character) {
                flush(&mut cluster, from, &mut source);
                from = at;
            }
            cluster.push(character);
        }
        flush(&mut cluster, from, &mut source);

        let mut squeezed = Self::default();
        let mut apart = true;
        let mut index = 0;
        while let Some((character, at)) = source.get(index).copied() {
            index += 1;
            let character = plain(character);
            if is_kept(character) {
                squeezed.push(character, at, !apart);
                apart = false;
                continue;
            }
            // Between digits: grouping is passed over, a decimal sign is kept.
            let before = squeezed.text.ends_with(|last: char| last.is_ascii_digit());
            if before && !apart && groups(character, spaces) {
                let digits = source.get(index..).unwrap_or_default();
                let count =
                    digits.iter().take(5).take_while(|(next, _)| plain(*next).is_ascii_digit()).count();
                if count == 3 || count == 4 {
                    continue;
                }
                if (1..3).contains(&count) && matches!(character, ',' | '.') {
                    squeezed.push('.', at, true);
                    continue;
                }
            }
            apart = true;
        }
        squeezed
    }

    fn push(&mut self, character: char, at: usize, joined: bool) {
        for lower in character.to_lowercase() {
            self.origins.push((self.text.len(), at));
            self.text.push(lower);
            self.joined.resize(self.text.len(), joined);
        }
    }

    /// Where the character at a byte comes from.
    fn origin(&self, byte: usize) -> usize {
        let index = self.origins.partition_point(|(start, _)| *start <= byte);
        index.checked_sub(1).and_then(|index| self.origins.get(index)).map_or(0, |(_, at)| *at)
    }

    /// How many letters it has. A Hangul syllable is written with two or three.
    pub(crate) fn letters(&self) -> usize {
        let letters = |character: char| match character {
            '가'..='힣' => 2 + usize::from(!(character as u32 - '가' as u32).is_multiple_of(28)),
            _ => usize::from(character.is_alphabetic()),
        };
        self.text.chars().map(letters).sum()
    }

    /// Whether it is a quantity with its unit: digits, and a letter or a sign.
    pub(crate) fn is_quantity(&self) -> bool {
        self.text.contains(|character: char| character.is_ascii_digit())
            && self.text.contains(|character: char| !character.is_ascii_digit() && character != '.')
    }

    /// Whether a found stretch is a whole one: it cuts no number and no Latin word.
    fn is_whole(&self, start: usize, end: usize) -> bool {
        let first = self.text.get(start..).and_then(|rest| rest.chars().next());
        let last = self.text.get(..end).and_then(|head| head.chars().next_back());
        let before = self.text.get(..start).and_then(|head| head.chars().next_back());
        let after = self.text.get(end..).and_then(|rest| rest.chars().next());
        let cut = |left: Option<char>, right: Option<char>, at: usize, short: bool| {
            let joined = self.joined.get(at).copied().unwrap_or(false);
            let hangul = |character: char| short && ('가'..='힣').contains(&character);
            let one = |(left, right)| same_word(left, right) || (hangul(left) && hangul(right));
            joined && left.zip(right).is_some_and(one)
        };
        // Of Hangul, two or three syllables may be the end of one word and the beginning of the next.
        let short = self.text.get(start..end).is_some_and(|text| text.chars().count() < SHORT);
        !cut(before, first, start, short) && !cut(last, after, end, false)
    }
}

/// Whether two characters side by side belong to one number or one word. Korean particles follow words at once.
fn same_word(left: char, right: char) -> bool {
    let number = |character: char| character.is_ascii_digit() || character == '.';
    let latin = |character: char| character.is_alphabetic() && (character as u32) < 0x1f00;
    (number(left) && number(right)) || (latin(left) && latin(right))
}

/// Full-width and other forms of one character are taken as one.
fn plain(character: char) -> char {
    match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(character as u32 - 0xfee0).unwrap_or(character),
        _ => character,
    }
}

/// Letters of our languages, as one code point each.
fn is_composed(character: char) -> bool {
    matches!(character, ..'\u{300}' | '\u{1ea0}'..='\u{1ef9}' | '가'..='힣')
}

fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fe0f}')
}

/// Whether a character is composed with the one before it: a mark, or a vowel or final consonant of Hangul.
fn continues(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{1161}'..='\u{11ff}' | '\u{1ab0}'..='\u{1aff}' | '\u{20d0}'..='\u{20ff}')
}

/// Finds many texts in one pass.
pub(crate) struct Finder {
    automaton: AhoCorasick,
    needles: Vec<String>,
}

impl Finder {
    /// Prepares to look for texts that were squeezed.
    pub(crate) fn new(needles: Vec<String>) -> Result<Self, aho_corasick::BuildError> {
        let heads = needles.iter().map(|needle| {
            let end =
                (0..=HEAD.min(needle.len())).rev().find(|end| needle.is_char_boundary(*end)).unwrap_or(0);
            needle.get(..end).unwrap_or_default()
        });
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::NoncontiguousNFA))
            .build(heads)?;
        Ok(Self { automaton, needles })
    }

    /// Where the texts stand, as whole words and numbers, as often as they stand there. What stands within a longer one
    /// is not told again.
    pub(crate) fn find(&self, haystack: &Squeezed) -> Vec<Hit> {
        let whole = |(_, start, end): &(usize, usize, usize)| haystack.is_whole(*start, *end);
        let mut found: Vec<(usize, usize, usize)> = self.stretches(haystack).filter(whole).collect();
        found.sort_by_key(|(_, start, end)| (*start, std::cmp::Reverse(*end)));
        let mut reached = 0;
        found.retain(|(_, _, end)| {
            let further = *end > reached;
            reached = reached.max(*end);
            further
        });
        found.into_iter().map(|(needle, start, _)| Hit { needle, at: haystack.origin(start) }).collect()
    }

    /// Which texts stand there, whole or as part of a word.
    pub(crate) fn contained<'a>(&'a self, haystack: &'a Squeezed) -> impl Iterator<Item = usize> + 'a {
        self.stretches(haystack).map(|(needle, ..)| needle)
    }

    fn stretches<'a>(&'a self, haystack: &'a Squeezed) -> impl Iterator<Item = (usize, usize, usize)> {
        self.automaton.find_overlapping_iter(&haystack.text).filter_map(|found| {
            let needle = found.pattern().as_usize();
            let text = self.needles.get(needle)?;
            let rest = haystack.text.get(found.start()..)?;
            (!text.is_empty() && rest.starts_with(text.as_str())).then_some((
                needle,
                found.start(),
                found.start() + text.len(),
            ))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(needle: &str, haystack: &str) -> bool {
        let finder = Finder::new(vec![Squeezed::new(needle).text]).expect("an automaton");
        [false, true].into_iter().any(|spaces| {
            let characters = haystack.chars().enumerate().map(|(at, character)| (character, at));
            !finder.find(&Squeezed::of(characters, spaces)).is_empty()
        })
    }

    #[test]
    fn texts_are_found_however_they_are_written() {
        let nfd = |text: &str| {
            icu_normalizer::DecomposingNormalizerBorrowed::new_nfd().normalize(text).into_owned()
        };
        assert!(finds("Đối tác toàn diện", &nfd("và đối tác TOÀN\ndiện mới")));
        assert!(finds("원전 협력", &nfd("이번 원전협력을 논의")));
        assert!(finds("Đối tác", "đ ố i   t-á\u{ad}c"));
        assert!(finds("US$150 billion", "of us$ 150\u{a0}BILLION by"));
        assert!(finds("150,000 workers", "some 150.000 workers"));
        assert!(finds("150,000 workers", "some 150 000 workers"));
        assert!(finds("1,500억 달러", "규모 1500억달러를"));
        assert!(finds("1조 5,000억 원", "1조5000억 원"));
        assert!(finds("1.5 triệu", "là 1,5 triệu người"));
    }

    #[test]
    fn other_words_and_numbers_are_not() {
        assert!(!finds("150 billion", "1,150 billion"));
        assert!(!finds("150 billion", "2.150 billion"));
        assert!(!finds("5 triệu", "1,5 triệu"));
        assert!(!finds("1.5 triệu", "15 triệu"));
        assert!(!finds("export", "reexports exported"));
        assert!(!finds("Đối tác", "Doi tac"));
        assert!(finds("2025 reports", "in 2024, 2025 reports"));
        assert!(finds("150 people", "in 2025 150 people"));
        assert!(!finds("남한", "베트남 한국 관계"));
        assert!(finds("남한", "이번에 남한은"));
        assert!(finds("원전 협력", "신규원전협력"));
    }

    #[test]
    fn letters_are_those_of_the_script() {
        for (text, letters) in [("Seoul", 5), ("5 triệu", 5), ("김 상", 6), ("서기", 4)] {
            assert_eq!(Squeezed::new(text).letters(), letters, "{text}");
        }
    }

    #[test]
    fn places_are_those_of_the_text() {
        let finder = Finder::new(vec![Squeezed::new("bí mật").text]).expect("an automaton");
        assert_eq!(finder.find(&Squeezed::new("  một bí  mật")), [Hit { needle: 0, at: 6 }]);
    }
}
