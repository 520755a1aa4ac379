//! Korean words: nouns, particles, and what only looks like a noun with a particle.

use std::collections::BTreeSet;

use crate::lint::korean::is_syllable;
use crate::localize::ast::{Element, Pattern};
use crate::localize::catalog::Catalog;

/// Nouns that the locale names: of people, places, organisations, offices and terms.
pub(in crate::lint) type Nouns = BTreeSet<String>;

/// Nouns of briefs whose particle is judged too.
pub(super) const NOUNS: &str = "한국 베트남 정부 회의 회담 국가 양국 양측 장관 대통령 총리 국가주석 서기장 의장 대사 협력 관계 분야 지역 경제 \
    무역 투자 기업 교역액 문화 교육 안보 국방 평화 안정 국민 목표 합의 제안 지지 보도 자료 정상 방문 초청 정책 사업 기술 \
    근로자 전환 인력 대표단 외교부 국회 성과 협정 협약 문서 기관 단체 대학 학생 도시 인프라 에너지 과학기술";

/// Particles in pairs that may be typed after a word; each is looked for at a word's end, longer ones first.
pub(super) const PARTICLES: [&str; 24] = [
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
pub(super) const STEMS: &str = "있없받먹갖맺잇듣걷묻싣겪막속찾잃앓끓뚫닫믿얻뜯맞늦잊찢짓웃벗씻빗앗솟입잡접줍돕눕굽씹집업뽑꼽갚엎덮높깊같맡\
    붙흩읽밝늙맑긁갉앉얹많않끊넓밟짧얇떫핥훑닮젊곪굶삶옮읊닦깎꺾섞볶묶낚엮놓넣쌓좋낳닿찧빻땋남참감담숨넘품심뿜신안작적죽녹썩식익\
    찍박겠았었였했됐렀렸갔왔섰졌쳤켰폈뺏잖찮곧긋꽂꾸꿇낫낮넋논눅눋닥덥돋둡득들딛뜻띕략륵릅맛매먼멎못몫밉밑밖배뱉벌볕빚뻗삭삿쉽\
    솎싶쏟악얕옅웁윽읍잦젖젓좁좇줏쥐집짖짙쪼춥컫켜틀판핏헐훔흔갈듬움춤침킴맘몸꿈끔뜸줌";

/// Words in `을`, `은`, `으로`, `와` after a wrong sound that are no slip.
pub(super) const SOUND_WORDS: [&str; 34] = [
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
pub(super) const MISWRITTEN: [(&str, &str); 16] = [
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

/// The nouns of a locale.
pub(in crate::lint) fn nouns(catalog: &Catalog) -> Nouns {
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
pub(super) fn plain(pattern: &Pattern) -> Option<&str> {
    match pattern.0.as_slice() {
        [Element::Text(text)] => Some(text.text.trim()),
        _ => None,
    }
}
