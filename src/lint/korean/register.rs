//! The register of Korean sentences: one file speaks in one.

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Phrase, phrase};
use crate::lint::flat::Part;
use crate::lint::korean::{BIEUP, DOUBLE_SIOS, MIEUM, is_syllable, last_consonant, last_word};
use crate::lint::rules::Sink;

/// How a sentence ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Register {
    /// 개조식: 함, 임, 됨.
    Note,
    /// 합니다체.
    Formal,
    /// 해라체: 한다, 했다.
    Plain,
    /// 해요체.
    Polite,
}

impl Register {
    fn phrase(self) -> Phrase {
        match self {
            Self::Note => phrase!("register-note"),
            Self::Formal => phrase!("register-formal"),
            Self::Plain => phrase!("register-plain"),
            Self::Polite => phrase!("register-polite"),
        }
    }

    /// The register of a sentence without its mark; `None` where it can't be told.
    fn of(sentence: &str, stopped: bool) -> Option<Self> {
        let letters: Vec<char> = sentence.chars().rev().take(3).collect();
        let [last, before, ..] = letters.as_slice() else { return None };
        let ends = |endings: &[&str]| endings.iter().any(|ending| sentence.ends_with(ending));
        let is_bieup = |c: char| is_syllable(c) && last_consonant(c) == BIEUP;
        if ends(&["니다", "니까"]) && letters.get(2).copied().is_some_and(is_bieup)
            || ends(&["하십시오", "주십시오", "으십시오"])
        {
            return Some(Self::Formal);
        }
        if *last == '다' {
            // 캐나다, 바다, 판다 end so too.
            let past = last_consonant(*before) == DOUBLE_SIOS && is_syllable(*before);
            let certain = past || ends(&["없다", "같다", "않다", "는다", "많다"]);
            let likely = stopped
                && ends(&[
                    "한다", "된다", "이다", "진다", "린다", "친다", "준다", "킨다", "온다", "간다", "인다",
                    "낸다",
                ]);
            return (certain || likely).then_some(Self::Plain);
        }
        if ends(&["해요", "세요", "어요", "아요", "에요", "예요", "네요", "지요", "여요", "돼요"])
        {
            return Some(Self::Polite);
        }
        // A nominal ending is a sentence's only where a full stop says so.
        (stopped && is_syllable(*last) && last_consonant(*last) == MIEUM).then_some(Self::Note)
    }
}

/// Sentences whose register isn't the file's.
pub(in crate::lint) fn register(parts: &[&Part<'_>], sink: &mut Sink<'_>) {
    let mut all = Vec::new();
    for part in parts {
        for way in &part.ways {
            for (start, end, stopped) in sentences(&way.text) {
                let text = way.text.get(start..end).unwrap_or_default();
                if let Some(register) = Register::of(text, stopped) {
                    all.push((part, way, (start, end), register));
                }
            }
        }
    }
    let count = |register: Register| all.iter().filter(|(.., own)| *own == register).count();
    // The commonest; of equals the house's, which comes first.
    let house = [Register::Polite, Register::Plain, Register::Formal, Register::Note]
        .into_iter()
        .max_by_key(|r| count(*r));
    let Some(house) = house else { return };
    for (part, way, (start, end), register) in all {
        if register == house {
            continue;
        }
        let text = way.text.get(start..end).unwrap_or_default();
        let word = last_word(text);
        let hint = if house == Register::Note {
            phrase!("mixed-register.hint-note")
        } else {
            phrase!("mixed-register.hint", house = house.phrase())
        };
        sink.push(
            part,
            Diagnostic::warning(
                "mixed-register",
                phrase!("mixed-register", word, register = register.phrase(), house = house.phrase()),
            )
            .at(way.span(end - word.len(), end))
            .hint(hint),
        );
    }
}

/// The sentences of a text, without their marks, and whether each ends in one. What ends within quotes is a quotation.
fn sentences(text: &str) -> Vec<(usize, usize, bool)> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let mark = matches!(c, '.' | '!' | '?') && next.is_none_or(char::is_whitespace);
        let paragraph = c == '\n' && next == Some('\n');
        if mark || paragraph {
            found.push((start, at, mark));
            start = at + c.len_utf8();
        }
    }
    let rest = text.get(start..).unwrap_or_default();
    found.push((start, start + rest.trim_end().len(), false));
    found.retain(|(start, end, _)| text.get(*start..*end).is_some_and(|text| text.ends_with(is_syllable)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn registers_are_told_apart() {
        for (text, stopped, register) in [
            ("협력을 강화하기로 함", true, Some(Register::Note)),
            ("협력을 강화합니다", true, Some(Register::Formal)),
            ("협력을 강화하였다", true, Some(Register::Plain)),
            ("협력을 강화한다", true, Some(Register::Plain)),
            ("협력을 강화해요", true, Some(Register::Polite)),
            ("캐나다", false, None),
            ("동쪽 바다", true, None),
            ("인력 수요", false, None),
            ("베트남", false, None),
        ] {
            assert_eq!(Register::of(text, stopped), register, "{text}");
        }
    }
}
