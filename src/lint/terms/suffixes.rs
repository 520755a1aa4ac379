//! What may follow a Korean noun in the same word: particles and forms of 이다 (layer `lint`).

/// Particles and endings, also as parts of longer ones: `에서` + `의`.
const PARTICLES: [&str; 81] = [
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "의",
    "에",
    "에서",
    "에게",
    "에게서",
    "께",
    "께서",
    "한테",
    "로",
    "으로",
    "로서",
    "으로서",
    "로써",
    "으로써",
    "로부터",
    "으로부터",
    "와",
    "과",
    "도",
    "만",
    "까지",
    "부터",
    "보다",
    "처럼",
    "같이",
    "마저",
    "조차",
    "마다",
    "밖에",
    "뿐",
    "대로",
    "만큼",
    "커녕",
    "야",
    "이야",
    "나",
    "이나",
    "랑",
    "이랑",
    "라도",
    "이라도",
    "든지",
    "이든지",
    "란",
    "이란",
    "라는",
    "이라는",
    "라고",
    "이라고",
    "며",
    "이며",
    "고",
    "이고",
    "자",
    "이자",
    "다",
    "이다",
    "임",
    "인",
    "일",
    "이므로",
    "므로",
    "이었",
    "였",
    "으로는",
    "에는",
    "여",
    "이여",
    "입니다",
    "들",
    "측",
    "상",
    "내",
    "간",
    "및",
];

/// Whether a run of Hangul after a noun is only particles and the like: nothing that makes it another word.
pub(crate) fn only_particles(rest: &[char]) -> bool {
    strip(rest, 0)
}

fn strip(rest: &[char], depth: usize) -> bool {
    if rest.is_empty() {
        return true;
    }
    // `들에게서만은` is about as long as it gets.
    if depth > 4 {
        return false;
    }
    PARTICLES.iter().any(|particle| {
        let length = particle.chars().count();
        rest.get(..length).is_some_and(|head| head.iter().copied().eq(particle.chars()))
            && rest.get(length..).is_some_and(|tail| strip(tail, depth + 1))
    })
}

/// The first particle of a run that comes in two forms, with the length of the run it opens.
pub(super) fn first_particle(rest: &[char]) -> Option<String> {
    // The longest that leaves nothing or further particles.
    (1..=rest.len()).rev().find_map(|length| {
        let (head, tail) = rest.split_at_checked(length)?;
        let head: String = head.iter().collect();
        (PARTICLES.contains(&head.as_str()) && only_particles(tail)).then_some(head)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn particles_are_told_from_the_rest_of_a_word() {
        let run = |text: &str| only_particles(&text.chars().collect::<Vec<_>>());
        for good in ["", "를", "에서의", "이라고", "으로부터의", "까지는", "측은", "상에서", "이다", "임을"]
        {
            assert!(run(good), "{good}");
        }
        for bad in ["안", "시", "선을", "강", "산성", "전쟁", "어", "인들은가구"] {
            assert!(!run(bad), "{bad}");
        }
    }
}
