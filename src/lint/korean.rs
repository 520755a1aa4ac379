//! Korean: particles typed by hand, notations that stay as they are, and the register of sentences.
//!
//! Many words only look like a noun with a particle (있는, 국가, 효과, 차이). So a hand-typed particle is judged where
//! nothing else can be meant: after Latin letters, digits, signs and brackets; where the syllables can't be another
//! word (`를`, `와`, `으로`, `라고` after the wrong sound; `는` after a sound that no verb ends in); and after nouns that
//! the locale itself names.

use std::collections::BTreeSet;

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Phrase, phrase};
use crate::lint::flat::{Flat, HOLE, Part};
use crate::lint::rules::Sink;
use crate::localize::ast::{Element, Inline, Pattern};
use crate::localize::catalog::Catalog;
use crate::localize::particles::{self, Readings};

/// Nouns that the locale names: of people, places, organisations, offices and terms.
pub(super) type Nouns = BTreeSet<String>;

/// Nouns of briefs whose particle is judged too.
const NOUNS: &str = "한국 베트남 정부 회의 회담 국가 양국 양측 장관 대통령 총리 국가주석 서기장 의장 대사 협력 관계 분야 지역 경제 \
    무역 투자 기업 교역액 문화 교육 안보 국방 평화 안정 국민 목표 합의 제안 지지 보도 자료 정상 방문 초청 정책 사업 기술 \
    근로자 전환 인력 대표단 외교부 국회 성과 협정 협약 문서 기관 단체 대학 학생 도시 인프라 에너지 과학기술";

/// Particles in pairs that may be typed after a word; each is looked for at a word's end, longer ones first.
const PARTICLES: [&str; 24] = [
    "으로부터",
    "이라고",
    "이라는",
    "으로서",
    "으로써",
    "으로는",
    "으로도",
    "로부터",
    "라고",
    "라는",
    "로서",
    "로써",
    "로는",
    "로도",
    "과의",
    "와의",
    "으로",
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "와",
];

/// Syllables in which stems of verbs and adjectives end, so that `는` may follow.
const STEMS: &str = "있없받먹갖맺잇듣걷묻싣겪막속찾잃앓끓뚫닫믿얻뜯맞늦잊찢짓웃벗씻빗앗솟입잡접줍돕눕굽씹집업뽑꼽갚엎덮높깊같맡\
    붙흩읽밝늙맑긁갉앉얹많않끊넓밟짧얇떫핥훑닮젊곪굶삶옮읊닦깎꺾섞볶묶낚엮놓넣쌓좋낳닿찧빻땋남참감담숨넘품심뿜신안작적죽녹썩식익\
    찍박겠았었였했됐렀렸갔왔섰졌쳤켰폈뺏잖찮곧긋꽂꾸꿇낫낮넋논눅눋닥덥돋둡득들딛뜻띕략륵릅맛매먼멎못몫밉밑밖배뱉벌볕빚뻗삭삿쉽\
    솎싶쏟악얕옅웁윽읍잦젖젓좁좇줏쥐집짖짙쪼춥컫켜틀판핏헐훔흔갈듬움춤침킴맘몸꿈끔뜸줌";

/// Words in `을`, `은`, `으로`, `와` after a wrong sound that are no slip.
const SOUND_WORDS: [&str; 34] = [
    "마을",
    "가을",
    "노을",
    "고을",
    "나을",
    "이을",
    "그을",
    "지을",
    "저을",
    "무을",
    "쏟아부을",
    "퍼부을",
    "들이부을",
    "나은",
    "지은",
    "이은",
    "연이은",
    "뒤이은",
    "그은",
    "저은",
    "수은",
    "기은",
    "부은",
    "쏟아부은",
    "퍼부은",
    "고은",
    "하은",
    "부을",
    "새마을",
    "늦가을",
    "올가을",
    "한가을",
    "청와",
    "기와",
];

/// Notations that look like one of a pair and print as they stand, with the right one.
const MISWRITTEN: [(&str, &str); 16] = [
    ("은/는", "은(는)"),
    ("는/은", "은(는)"),
    ("을/를", "을(를)"),
    ("를/을", "을(를)"),
    ("이/가", "이(가)"),
    ("가/이", "이(가)"),
    ("과/와", "과(와)"),
    ("와/과", "과(와)"),
    ("으로/로", "(으)로"),
    ("로/으로", "(으)로"),
    ("(은)는", "은(는)"),
    ("(는)은", "은(는)"),
    ("(을)를", "을(를)"),
    ("(를)을", "을(를)"),
    ("(와)과", "과(와)"),
    ("(과)와", "과(와)"),
];

/// The numbers of final consonants.
const RIEUL: u32 = 8;
const MIEUM: u32 = 16;
const BIEUP: u32 = 17;
const DOUBLE_SIOS: u32 = 20;

/// The nouns of a locale.
pub(super) fn nouns(catalog: &Catalog) -> Nouns {
    let kinds = ["person-", "place-", "org-", "office-", "-term-"];
    let own = catalog
        .shared
        .entries
        .values()
        .filter(|entry| kinds.iter().any(|kind| entry.id.text.starts_with(kind)));
    let texts = own.filter_map(|entry| entry.value.as_ref()).filter_map(plain);
    let words = texts.filter_map(|text| text.split(' ').next_back().map(str::to_owned));
    let known = NOUNS.split_whitespace().map(str::to_owned);
    words.chain(known).filter(|word| word.chars().count() > 1 && word.chars().all(is_syllable)).collect()
}

/// The text of a value without braces.
fn plain(pattern: &Pattern) -> Option<&str> {
    match pattern.0.as_slice() {
        [Element::Text(text)] => Some(text.text.trim()),
        _ => None,
    }
}

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
                        .hint(phrase!("particle-notation.hint", right)),
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
        sink.push(
            part,
            Diagnostic::error(
                "unresolved-particle",
                phrase!("unresolved-particle", notation, reason = found.reason.phrase()),
            )
            .at(way.span(found.range.start, found.range.end))
            .hint(if matches!(found.reason, particles::Reason::SpaceBefore) {
                phrase!("unresolved-particle.hint-space")
            } else {
                phrase!("unresolved-particle.hint")
            }),
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
            disagreement(&shown, stem, particle, readings).at(way.span(end - particle.len(), end)),
        );
    }
}

/// What stands in the brackets that a text ends with.
fn aside(text: &str) -> Option<&str> {
    let inside = text.strip_suffix(')')?;
    inside.get(inside.rfind('(')? + 1..)
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
    let span = way.span(start, end);
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
                    disagreement(&shown, text, particle, readings).at(span).hint(phrase!(
                        "wrong-particle.hint-pair",
                        name = format!("-{}", name.text),
                        pair
                    )),
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
            .hint(phrase!("typed-particle.hint", what = format!("${}", name.text), pair)),
        ),
        Some(Inline::Function(name, ..)) if name.text != "JOSA" => sink.push(
            part,
            Diagnostic::warning(
                "typed-particle",
                phrase!("typed-particle", particle, what = format!("{}(…)", name.text)),
            )
            .at(span)
            .hint(phrase!("typed-particle.hint", what = format!("{}(…)", name.text), pair)),
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
pub(super) fn register(parts: &[&Part<'_>], sink: &mut Sink<'_>) {
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

    struct None_;

    impl Readings for None_ {
        fn reading(&self, _: &str) -> Option<String> {
            None
        }
    }

    fn slip(word: &str) -> bool {
        let nouns: Nouns = NOUNS.split_whitespace().map(str::to_owned).collect();
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
