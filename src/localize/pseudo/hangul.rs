//! `ko-XB`: syllables that no word has, in long compounds; names that end in every class of sound, and a particle after
//! every variable (layer `localize`).

use crate::localize::pseudo::Style;

/// What names end in: a vowel, ㄹ, another consonant, a digit of each, a Latin word of each.
pub(super) const ENDINGS: [&str; 9] = ["쐐", "쮤", "뷁", "2", "7", "3", "FTA", "URL", "ATM"];

const PARTICLES: [&str; 6] = ["은(는)", "이(가)", "을(를)", "과(와)", "(으)로", "(이)라고"];

/// How many syllables a compound has at most.
const LONGEST: usize = 12;

const FIRST: u32 = 0xac00;
const SYLLABLES: u32 = 11_172;

/// The style of `ko-XB`.
#[derive(Default)]
pub(super) struct Hangul {
    entry: usize,
    particles: usize,
}

impl Style for Hangul {
    fn begin(&mut self, entry: usize) {
        self.entry = entry;
    }

    fn text(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        // How long the compound is that is being written.
        let mut length = 0;
        while let Some(c) = rest.chars().next() {
            let word: &str =
                rest.find(|c: char| !is_letter(c)).map_or(rest, |end| rest.get(..end).unwrap_or(rest));
            if word.is_empty() {
                let after = rest.get(c.len_utf8()..).unwrap_or_default();
                let next = after.chars().take_while(|c| is_letter(*c)).count().div_ceil(2);
                // Every other space goes, as in compounds.
                if c == ' ' && length > 0 && next > 0 && length + next <= LONGEST {
                    length += LONGEST;
                } else {
                    out.push(c);
                    length = 0;
                }
                rest = after;
            } else {
                let written = syllables(word);
                length += written.chars().count();
                out.push_str(&written);
                rest = rest.get(word.len()..).unwrap_or_default();
            }
        }
        out
    }

    fn brackets(&self) -> Option<(&'static str, &'static str)> {
        None
    }

    fn ending(&self) -> &'static str {
        ENDINGS.get(self.entry % ENDINGS.len()).copied().unwrap_or_default()
    }

    fn particle(&mut self) -> Option<&'static str> {
        self.particles += 1;
        PARTICLES.get(self.particles % PARTICLES.len()).copied()
    }
}

/// Letters of words to be written in other syllables: Hangul and hanja stay as they are.
fn is_letter(c: char) -> bool {
    let latin = c.is_alphabetic() && c < '\u{1100}';
    latin || (('\u{1e00}'..='\u{1eff}').contains(&c)) || ('\u{300}'..='\u{36f}').contains(&c)
}

/// A syllable for each pair of letters, always the same for the same ones.
fn syllables(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    letters
        .chunks(2)
        .map(|pair| {
            let number =
                pair.iter().fold(0x811c_9dc5_u32, |sum, c| (sum ^ u32::from(*c)).wrapping_mul(0x0100_0193));
            char::from_u32(FIRST + (number ^ (number >> 15)) % SYLLABLES).unwrap_or('뷁')
        })
        .collect()
}
