//! Layer `localize`: how units and currencies after a number are read in Korean.

use super::reading::Sounds;

/// Units with their Korean names.
const UNITS: [(&str, &str); 59] = [
    ("%p", "퍼센트포인트"),
    ("%", "퍼센트"),
    ("‰", "퍼밀"),
    ("℃", "도"),
    ("℉", "도"),
    ("°C", "도"),
    ("°", "도"),
    ("$", "달러"),
    ("€", "유로"),
    ("£", "파운드"),
    ("₩", "원"),
    ("₫", "동"),
    ("㎞", "킬로미터"),
    ("㎝", "센티미터"),
    ("㎜", "밀리미터"),
    ("㎢", "제곱킬로미터"),
    ("㎡", "제곱미터"),
    ("㎥", "세제곱미터"),
    ("㎏", "킬로그램"),
    ("㎎", "밀리그램"),
    ("㏊", "헥타르"),
    ("㎾", "킬로와트"),
    ("㎿", "메가와트"),
    ("ℓ", "리터"),
    ("km²", "제곱킬로미터"),
    ("m²", "제곱미터"),
    ("m³", "세제곱미터"),
    ("km", "킬로미터"),
    ("cm", "센티미터"),
    ("mm", "밀리미터"),
    ("m", "미터"),
    ("ha", "헥타르"),
    ("kg", "킬로그램"),
    ("mg", "밀리그램"),
    ("g", "그램"),
    ("t", "톤"),
    ("kWh", "킬로와트시"),
    ("MWh", "메가와트시"),
    ("GWh", "기가와트시"),
    ("TWh", "테라와트시"),
    ("kW", "킬로와트"),
    ("MW", "메가와트"),
    ("GW", "기가와트"),
    ("kV", "킬로볼트"),
    ("MB", "메가바이트"),
    ("GB", "기가바이트"),
    ("TB", "테라바이트"),
    ("Hz", "헤르츠"),
    ("MHz", "메가헤르츠"),
    ("GHz", "기가헤르츠"),
    ("L", "리터"),
    ("USD", "달러"),
    ("KRW", "원"),
    ("VND", "동"),
    ("EUR", "유로"),
    ("JPY", "엔"),
    ("CNY", "위안"),
    ("GBP", "파운드"),
    ("TEU", "티이유"),
];

/// The units that are read so without a number too: signs, which have no other reading.
fn is_sign(unit: &str) -> bool {
    !unit.starts_with(|c: char| c.is_ascii_alphabetic())
}

/// The Korean name of a unit.
pub(super) fn unit(text: &str) -> Option<&'static str> {
    UNITS.iter().find(|(unit, _)| *unit == text).map(|(_, name)| *name)
}

/// A number with its unit, or a sign that is always read as a unit.
pub(super) fn measured(text: &str) -> Option<Sounds> {
    let in_unit = |c: char| {
        c.is_ascii_alphabetic()
            || "%‰°$€£₩₫ℓ²³".contains(c)
            || ('㎀'..='㏟').contains(&c)
            || c == '℃'
            || c == '℉'
    };
    let before = text.trim_end_matches(in_unit);
    let mut word = text.get(before.len()..)?;
    // `US$`, `10US$`: the sign alone is the unit.
    let sign = word.chars().next_back().filter(|c| !c.is_ascii_alphabetic());
    if unit(word).is_none()
        && let Some(sign) = sign
        && "$€£₩₫".contains(sign)
    {
        word = word.get(word.len() - sign.len_utf8()..)?;
    }
    let name = unit(word)?;
    let counted = before.trim_end().ends_with(|c: char| c.is_ascii_digit() || "만억조경천백십".contains(c));
    // A letter right before the number makes a name of it: `A4L`.
    let named = before
        .trim_end_matches(|c: char| c.is_ascii_digit() || c == ',' || c == '.')
        .ends_with(|c: char| c.is_ascii_alphabetic());
    (is_sign(word) || (counted && !named)).then(|| Sounds::of_hangul(name)).flatten()
}
