//! The pieces of a text as `written` gives it: words, numbers, signs, placeables (layer `edit`).

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A word, or a sign that bears meaning, such as `?` or `+`.
    Word,
    /// A number, or a word that makes one: `150`, `1.5`, `billion`, `%`, `Thursday`.
    Number,
    /// A sign.
    Sign,
    /// `{ … }`, or the head, a key or the end of a selection.
    Placeable,
    /// The end of a paragraph.
    Break,
}

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'a> {
    /// What it is.
    pub kind: Kind,
    /// The piece as it stands.
    pub text: &'a str,
    /// Whether a space stands before it.
    pub spaced: bool,
    /// Whether it begins a sentence: its first letter may be a capital for that reason alone.
    pub opens: bool,
}

/// Words that make a quantity, a date or a unit of money, in lower case.
const QUANTITIES: &[&str] = &[
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "dozen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "thousand",
    "million",
    "billion",
    "trillion",
    "percent",
    "percentage",
    "half",
    "double",
    "twice",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "dollars",
    "dollar",
    "won",
    "dong",
    "euro",
    "euros",
    "usd",
    "krw",
    "vnd",
    "eur",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "một",
    "hai",
    "ba",
    "bốn",
    "năm",
    "sáu",
    "bảy",
    "tám",
    "chín",
    "mười",
    "trăm",
    "nghìn",
    "ngàn",
    "triệu",
    "tỷ",
    "tỉ",
    "đồng",
    "đô",
    "phần",
    "nửa",
    "gấp",
    "퍼센트",
    "달러",
    "원",
    "동",
    "백만",
    "천만",
    "만",
    "억",
    "조",
];

/// The longest key of a variant, with its brackets, in bytes.
const KEY: usize = 200;

/// Splits a text into its pieces.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut scanner = Scanner { text, at: 0, selections: 0, found: Vec::new(), opens: true };
    scanner.run();
    scanner.found
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    selections: usize,
    found: Vec<Token<'a>>,
    opens: bool,
}

impl<'a> Scanner<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn run(&mut self) {
        let mut spaced = false;
        while let Some(c) = self.rest().chars().next() {
            if self.rest().starts_with("\n\n") {
                self.push(Kind::Break, 2, false);
                self.opens = true;
                spaced = false;
                continue;
            }
            if c.is_whitespace() {
                self.at += c.len_utf8();
                spaced = true;
                continue;
            }
            let (kind, length) = self.piece(c);
            self.push(kind, length, spaced);
            spaced = false;
        }
    }

    fn push(&mut self, kind: Kind, length: usize, spaced: bool) {
        let text = self.text.get(self.at..self.at + length).unwrap_or_default();
        self.found.push(Token { kind, text, spaced, opens: self.opens });
        self.at += length;
        self.opens = match kind {
            Kind::Sign if matches!(text, "." | "!" | ":" | "…") => true,
            Kind::Word if text == "?" => true,
            Kind::Placeable if text.ends_with(']') => true,
            Kind::Sign => self.opens,
            _ => false,
        };
    }

    /// The kind and length of the piece at the cursor.
    fn piece(&mut self, c: char) -> (Kind, usize) {
        let rest = self.rest();
        match c {
            '{' => {
                let (length, selects) = placeable(rest);
                self.selections += usize::from(selects);
                (Kind::Placeable, length)
            }
            '}' if self.selections > 0 => {
                self.selections -= 1;
                (Kind::Placeable, 1)
            }
            // A key is short: whoever writes brackets alone doesn't make each look through all that follows.
            '[' | '*' if self.selections > 0 => match rest.bytes().take(KEY).position(|byte| byte == b']') {
                Some(end) => (Kind::Placeable, end + 1),
                None => (Kind::Sign, 1),
            },
            _ if number_length(rest) > 0 => (Kind::Number, number_length(rest)),
            '%' | '‰' | '$' | '€' | '£' | '¥' | '₩' | '₫' | '°' => (Kind::Number, c.len_utf8()),
            _ if c.is_alphanumeric() => {
                let length = word_length(rest);
                let word = rest.get(..length).unwrap_or_default();
                // The month, not the verb.
                let counts = word == "May" || QUANTITIES.contains(&word.to_lowercase().as_str());
                let kind = if counts { Kind::Number } else { Kind::Word };
                (kind, length)
            }
            '?' | '+' | '−' | '=' | '<' | '>' | '≤' | '≥' | '&' | '/' | '×' => {
                (Kind::Word, c.len_utf8())
            }
            _ => (Kind::Sign, c.len_utf8()),
        }
    }
}

/// The length of a placeable, or of the head of a selection with its arrow.
fn placeable(text: &str) -> (usize, bool) {
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return (at + 1, false);
                }
            }
            '-' if depth == 1 && text.get(at..).is_some_and(|rest| rest.starts_with("->")) => {
                return (at + 2, true);
            }
            _ => {}
        }
    }
    (text.len(), false)
}

/// The length of a number with its sign and separators; 0 if there is none.
fn number_length(text: &str) -> usize {
    let signed = text.strip_prefix(['-', '−', '+']).unwrap_or(text);
    if !signed.starts_with(|c: char| c.is_numeric()) {
        return 0;
    }
    let sign = text.len() - signed.len();
    let mut end = sign;
    let mut chars = text.char_indices().skip_while(|(at, _)| *at < sign).peekable();
    while let Some((at, c)) = chars.next() {
        let joins = matches!(c, '.' | ',' | ':' | '/' | '-' | '–')
            && chars.peek().is_some_and(|(_, next)| next.is_numeric());
        if !c.is_numeric() && !joins {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}

/// The length of a word: letters, marks and digits, with hyphens and apostrophes inside.
fn word_length(text: &str) -> usize {
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let joins = matches!(c, '-' | '\'' | '’' | '\u{a0}')
            && chars.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        let mark = ('\u{300}'..='\u{36f}').contains(&c);
        if !c.is_alphanumeric() && !joins && !mark {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}
