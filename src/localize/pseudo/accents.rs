//! `en-XA`: accented letters, two fifths longer, in brackets (layer `localize`).

use crate::localize::pseudo::Style;

const PLAIN: &str = "ABCDEFGHIJKLMNOPRSTUVWXYZabcdefghijklmnoprstuvwxyz";
const ACCENTED: &str = "ÅßÇÐÉƑĜĤÎĴĶĻṀÑÖÞŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļṁñöþŕšţûṽŵẋýž";

/// For so many characters …
const OF: usize = 5;
/// … so many are added.
const ADDED: usize = 2;

/// The style of `en-XA`.
#[derive(Default)]
pub(super) struct Accents {
    owed: usize,
}

impl Style for Accents {
    fn begin(&mut self, _: usize) {
        self.owed = 0;
    }

    fn text(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() * 2);
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            let written = accented(c);
            out.push(written);
            self.owed += if c == '\n' { 0 } else { ADDED };
            let ends = chars.peek().is_none_or(|next| !next.is_alphabetic());
            // Words grow at their vowels, and at their ends.
            let grows = c.is_alphabetic() && (ends || is_vowel(c));
            while grows && self.owed >= OF {
                out.extend(written.to_lowercase());
                self.owed -= OF;
            }
        }
        out
    }

    fn brackets(&self) -> Option<(&'static str, &'static str)> {
        Some(("[", "]"))
    }

    fn ending(&self) -> &'static str {
        ""
    }

    fn particle(&mut self) -> Option<&'static str> {
        None
    }
}

fn accented(c: char) -> char {
    PLAIN.chars().position(|plain| plain == c).and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(c)
}

fn is_vowel(c: char) -> bool {
    // Letters that bear marks already are Vietnamese vowels, but for one.
    "aeiouyAEIOUY".contains(c) || (!c.is_ascii() && c != 'đ' && c != 'Đ')
}
