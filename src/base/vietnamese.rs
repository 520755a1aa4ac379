//! The make of Vietnamese syllables: letters, tones, and where the tone mark stands (layer `base`).

/// The vowel letters, each without a tone and with the five tone marks: sharp, falling, asking, tumbling, heavy.
const VOWELS: [&str; 12] = [
    "aáàảãạ",
    "ăắằẳẵặ",
    "âấầẩẫậ",
    "eéèẻẽẹ",
    "êếềểễệ",
    "iíìỉĩị",
    "oóòỏõọ",
    "ôốồổỗộ",
    "ơớờởỡợ",
    "uúùủũụ",
    "ưứừửữự",
    "yýỳỷỹỵ",
];

const ONSETS: [&str; 28] = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k",
    "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
];

const NUCLEI: [&str; 51] = [
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao", "au", "ay", "âu", "ây", "eo",
    "êu", "ia", "iê", "iu", "oa", "oă", "oe", "oi", "oo", "ôi", "ơi", "ua", "uâ", "uê", "ui", "uô", "uơ",
    "uy", "ưa", "ưi", "ươ", "ưu", "yê", "iêu", "yêu", "oai", "oay", "uây", "uôi", "uyê", "ươi", "ươu",
];

const CODAS: [&str; 9] = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"];

/// Sharp and heavy: the only tones of a syllable that ends in a stop.
const STOPPED: [usize; 2] = [1, 5];

/// A vowel without its tone mark, and the mark's number, 0 for none. Other letters stay as they are.
pub(crate) fn split_tone(c: char) -> (char, usize) {
    let lower = c.to_lowercase().next().unwrap_or(c);
    for row in VOWELS {
        if let Some(tone) = row.chars().position(|vowel| vowel == lower) {
            return (in_case_of(c, row.chars().next().unwrap_or(c)), tone);
        }
    }
    (c, 0)
}

/// A vowel with a tone mark.
fn with_tone(vowel: char, tone: usize) -> char {
    let lower = vowel.to_lowercase().next().unwrap_or(vowel);
    let row = VOWELS.iter().find(|row| row.starts_with(lower));
    row.and_then(|row| row.chars().nth(tone)).map_or(vowel, |marked| in_case_of(vowel, marked))
}

fn in_case_of(model: char, c: char) -> char {
    if model.is_uppercase() { c.to_uppercase().next().unwrap_or(c) } else { c }
}

/// A letter without any mark: `ế` and `e`, `đ` and `d`.
fn bare(c: char) -> char {
    match split_tone(c).0 {
        'ă' | 'â' => 'a',
        'ê' => 'e',
        'ô' | 'ơ' => 'o',
        'ư' => 'u',
        'đ' => 'd',
        other => other,
    }
}

/// The parts of a lower-case word without tones that is made like a syllable.
fn parts(word: &str, nucleus_fits: impl Fn(&str) -> bool) -> Option<(&str, &str, &str)> {
    ONSETS.iter().find_map(|onset| {
        let rest = word.strip_prefix(onset)?;
        let end = rest.find(|c: char| !"aăâeêioôơuưy".contains(c)).unwrap_or(rest.len());
        let (nucleus, coda) = rest.split_at(end);
        // Before e, i and y the sound of c is written k; `oo` stands in closed syllables alone.
        let sound = nucleus_fits(nucleus) && CODAS.contains(&coda) && !(nucleus == "oo" && coda.is_empty());
        sound.then_some((*onset, nucleus, coda))
    })
}

/// Whether a word, in composed form, can be a syllable of Vietnamese: sounds that go together, one tone at most.
pub(crate) fn is_syllable(word: &str) -> bool {
    let mut tones = Vec::new();
    let plain: String = word
        .to_lowercase()
        .chars()
        .map(|c| {
            let (vowel, tone) = split_tone(c);
            tones.extend((tone > 0).then_some(tone));
            vowel
        })
        .collect();
    let Some((_, _, coda)) = parts(&plain, |nucleus| NUCLEI.contains(&nucleus)) else { return false };
    let stopped = matches!(coda, "c" | "ch" | "p" | "t");
    tones.len() <= 1 && (!stopped || tones.first().is_some_and(|tone| STOPPED.contains(tone)))
}

/// Whether a word of ASCII letters is made like a syllable that has lost its marks, or never had any.
pub(crate) fn is_bare_syllable(word: &str) -> bool {
    word.is_ascii() && bare_parts(&word.to_ascii_lowercase()).is_some()
}

fn bare_parts(word: &str) -> Option<(&str, &str, &str)> {
    parts(word, |nucleus| NUCLEI.iter().any(|known| known.chars().map(bare).eq(nucleus.chars())))
}

/// Whether a word of ASCII letters is made like a syllable, and must have had marks: one that ends in a stop has a
/// tone, and `ie`, `ye`, `uo` are written `iê`, `yê`, `uô` or `ươ`.
pub(crate) fn has_lost_marks(word: &str) -> bool {
    // Most words are passed over at once.
    let word = word.to_ascii_lowercase();
    let signs = word.ends_with(['c', 'p', 't'])
        || word.ends_with("ch")
        || ["ie", "ye", "uo"].iter().any(|pair| word.contains(pair));
    if !signs || !word.is_ascii() || is_syllable(&word) {
        return false;
    }
    bare_parts(&word).is_some_and(|(_, nucleus, coda)| {
        matches!(coda, "c" | "ch" | "p" | "t") || ["ie", "ye", "uo"].iter().any(|pair| nucleus.contains(pair))
    })
}

/// A syllable whose tone mark stands on the second vowel (`hoà`, `thuý`), with the mark on the first (`hòa`, `thúy`).
/// The two ways differ only in open syllables in `oa`, `oe`, `uy`; in `quý` the `u` belongs to the consonant.
pub(crate) fn tone_on_first(word: &str) -> Option<String> {
    let mut letters: Vec<char> = word.chars().collect();
    let last = letters.pop()?;
    let first = letters.pop()?;
    let (second, tone) = split_tone(last);
    let pair: String = [first, second].iter().flat_map(|c| c.to_lowercase()).collect();
    let after_q = letters.last().is_some_and(|c| matches!(c, 'q' | 'Q'));
    if tone == 0 || !["oa", "oe", "uy"].contains(&pair.as_str()) || after_q || !is_syllable(word) {
        return None;
    }
    letters.extend([with_tone(first, tone), second]);
    Some(letters.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_known() {
        for good in [
            "Việt", "hòa", "hoà", "nghiêng", "quý", "giữa", "gì", "khuyến", "ươm", "yêu", "Nam", "trong",
            "xoong",
        ] {
            assert!(is_syllable(good), "{good}");
        }
        for bad in ["Viet", "fact", "tac", "Seoul", "ViÖt", "họp p", "hooà", "chip", ""] {
            assert!(!is_syllable(bad), "{bad}");
        }
    }

    #[test]
    fn lost_marks_are_seen() {
        for lost in ["tac", "nuoc", "tien", "Viet", "duoc", "phat"] {
            assert!(has_lost_marks(lost), "{lost}");
        }
        for sound in ["trong", "cho", "hai", "Seoul", "programme", "nam", "Kim", "tác"] {
            assert!(!has_lost_marks(sound), "{sound}");
        }
    }

    #[test]
    fn the_mark_moves_to_the_first_vowel() {
        for (new, old) in [("hoà", "hòa"), ("thuý", "thúy"), ("khoẻ", "khỏe"), ("HOÀ", "HÒA"), ("Hoá", "Hóa")]
        {
            assert_eq!(tone_on_first(new).as_deref(), Some(old));
        }
        for same in ["hòa", "quý", "hoàn", "tài", "của", "toán", "hoa", "Đức"] {
            assert_eq!(tone_on_first(same), None, "{same}");
        }
    }
}
