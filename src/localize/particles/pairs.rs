//! Layer `localize`: which Korean particles come in pairs, and how a pair is noted in text.
//!
//! The forms follow the entries of 표준국어대사전: the *closed* form stands after a final consonant, the
//! *open* form after a vowel; 으로 and its kin are open after ㄹ too.

use super::reading::Sounds;

/// A particle with two forms.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pair {
    /// After a final consonant.
    pub(super) closed: &'static str,
    /// After a vowel.
    pub(super) open: &'static str,
    /// Whether ㄹ counts as a vowel.
    rieul_opens: bool,
    /// Whether more may follow in the same particle: `으로` + `서`, `이라` + `고`.
    tails: bool,
    /// Whether `closed(open)` and `open(closed)` are notations of it.
    twofold: bool,
}

impl Pair {
    /// The form after a word with these sounds; `None` if they don't agree on one.
    pub(super) fn after(&self, sounds: Sounds) -> Option<&'static str> {
        let open = sounds.vowel || (self.rieul_opens && sounds.rieul);
        let closed = sounds.consonant || (!self.rieul_opens && sounds.rieul);
        match (closed, open) {
            (true, false) => Some(self.closed),
            (false, true) => Some(self.open),
            _ => None,
        }
    }
}

const fn pair(closed: &'static str, open: &'static str, tails: bool, twofold: bool) -> Pair {
    Pair { closed, open, rieul_opens: false, tails, twofold }
}

/// 으로 and its kin: 으로서, 으로써, 으로부터, 으로의, 으로는.
static DIRECTION: Pair =
    Pair { closed: "으로", open: "로", rieul_opens: true, tails: true, twofold: true };

/// The other pairs. The first pair that has a form wins, so 야 is of 이야, not of the vocative.
static PAIRS: [Pair; 25] = [
    pair("은", "는", false, true),
    pair("이", "가", false, true),
    pair("을", "를", false, true),
    pair("과", "와", true, true),
    pair("이야", "야", true, false),
    pair("아", "야", false, true),
    pair("이란", "란", false, true),
    pair("이랑", "랑", false, true),
    pair("이라", "라", true, true),
    pair("이나", "나", true, false),
    pair("이며", "며", false, false),
    pair("이고", "고", false, false),
    pair("이다", "다", false, false),
    pair("이자", "자", false, false),
    pair("이든", "든", true, false),
    pair("이여", "여", false, false),
    pair("이면", "면", true, false),
    pair("이니", "니", true, false),
    pair("이므", "므", true, false),
    pair("이지", "지", true, false),
    pair("이기", "기", true, false),
    pair("이던", "던", true, false),
    pair("이냐", "냐", true, false),
    pair("이었", "였", true, false),
    pair("이에요", "예요", false, false),
];

fn all() -> impl Iterator<Item = &'static Pair> {
    std::iter::once(&DIRECTION).chain(&PAIRS)
}

/// One form of a pair, with what follows it in the same particle.
pub(super) struct Form<'a> {
    /// The pair.
    pub(super) pair: &'static Pair,
    /// Whether the form is the open one.
    pub(super) open: bool,
    /// The rest of the particle: `서` of `으로서`.
    pub(super) tail: &'a str,
}

/// All ways to read a string as one form of a pair, exact ones first.
fn forms(particle: &str) -> impl Iterator<Item = Form<'_>> {
    let read = move |exact: bool| {
        all().flat_map(move |pair| {
            [(pair.closed, false), (pair.open, true)].into_iter().filter_map(move |(form, open)| {
                let tail = particle.strip_prefix(form)?;
                let fits =
                    tail.is_empty() == exact && (exact || (pair.tails && tail.chars().all(is_syllable)));
                fits.then_some(Form { pair, open, tail })
            })
        })
    };
    read(true).chain(read(false))
}

/// Reads one form of a pair, with its tail: `은`, `로서`, `이라고`.
pub(super) fn parse(particle: &str) -> Option<Form<'_>> {
    forms(particle).next()
}

/// Whether a character is a precomposed Hangul syllable.
pub(super) fn is_syllable(c: char) -> bool {
    ('가'..='힣').contains(&c)
}

/// A pair notation found in text.
pub(super) struct Notation<'a> {
    /// How many bytes of the text before the parenthesis belong to it.
    pub(super) before: usize,
    /// How many bytes from the parenthesis on belong to it.
    pub(super) after: usize,
    /// The pair.
    pub(super) pair: &'static Pair,
    /// What is printed after the form.
    pub(super) tail: &'a str,
}

/// The longest particle that may stand in parentheses, in characters (`으로부터`).
const LONGEST: usize = 4;

/// Finds the notation whose parenthesis opens `rest`; `before` is the text that it may reach back
/// into.
pub(super) fn notation<'a>(before: &str, rest: &'a str) -> Option<Notation<'a>> {
    let inside = rest.strip_prefix('(')?;
    let (close, _) = inside
        .char_indices()
        .take(LONGEST + 1)
        .find(|(_, c)| !is_syllable(*c))
        .filter(|(at, c)| *c == ')' && *at > 0)?;
    let (inner, following) = (inside.get(..close)?, inside.get(close + 1..)?);
    let after = close + 2;
    match inner {
        "으" if following.starts_with('로') => {
            return Some(Notation { before: 0, after: after + '로'.len_utf8(), pair: &DIRECTION, tail: "" });
        }
        "이" => {
            let optional = PAIRS.iter().filter(|pair| pair.closed.chars().count() > 1).find_map(|pair| {
                let rest_of_closed = pair.closed.strip_prefix('이')?;
                following.starts_with(rest_of_closed).then_some(Notation {
                    before: 0,
                    after: after + rest_of_closed.len(),
                    pair,
                    tail: "",
                })
            });
            if optional.is_some() {
                return optional;
            }
        }
        _ => {}
    }
    forms(inner).filter(|form| form.pair.twofold).find_map(|form| {
        let other = if form.open { form.pair.closed } else { form.pair.open };
        let stem = before.strip_suffix(form.tail)?;
        let fits = stem.ends_with(other) && !(form.pair.open == "라" && form.tail.is_empty());
        fits.then_some(Notation {
            before: other.len() + form.tail.len(),
            after,
            pair: form.pair,
            tail: form.tail,
        })
    })
}
