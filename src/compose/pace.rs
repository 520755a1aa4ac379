//! How long words take to be said (layer `compose`).
//!
//! House values of deliberate delivery at a table, well below those of conversation and of the news: English 120 words,
//! Vietnamese 180 syllables, Korean 240 syllables a minute. They stand in `docs/files.md`; consecutive interpretation
//! says everything twice.

use crate::compose::plan_view::Pace;
use crate::model::{ItemKind, Language, PlanItem, PointId};

/// What is counted in a language, and how many of it are said in a minute.
const fn rate(language: Language) -> u32 {
    match language {
        Language::En => 120,
        Language::Vi => 180,
        Language::Ko => 240,
    }
}

/// The words of English, or the syllables of Vietnamese and Korean. A digit is said as one word of English, and as two
/// syllables (itself and its place); a Latin letter in Korean as one.
fn count(text: &str, language: Language) -> u32 {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let number = match language {
        Language::En | Language::Vi => {
            let worded = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic));
            worded.count() + digits * if language == Language::Vi { 2 } else { 1 }
        }
        Language::Ko => text.chars().filter(|c| c.is_alphabetic()).count() + 2 * digits,
    };
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The seconds that some texts take, once.
pub(super) fn seconds<'a>(texts: impl IntoIterator<Item = &'a str>, language: Language) -> u32 {
    let counted = texts.into_iter().fold(0_u32, |sum, text| sum.saturating_add(count(text, language)));
    counted.saturating_mul(60).div_ceil(rate(language))
}

/// How the words fit the slot. `said` gives the seconds of each item's words.
pub(super) fn pace(slot: u32, consecutive: bool, said: &[(&PlanItem, u32)]) -> Pace {
    let times = if consecutive { 2 } else { 1 };
    let total = said.iter().fold(0_u32, |sum, (_, seconds)| sum.saturating_add(*seconds));
    let mut points: Vec<_> = said
        .iter()
        .rev()
        .filter_map(|(item, seconds)| match item.kind {
            ItemKind::Raise { priority, .. } => Some((priority, &item.id, seconds.saturating_mul(times))),
            _ => None,
        })
        .collect();
    // The least sure first; of equals the last.
    points.sort_by_key(|(priority, ..)| std::cmp::Reverse(*priority));
    let points = points.into_iter().map(|(_, id, seconds)| (id.clone(), seconds)).collect();
    Pace { slot, consecutive, seconds: total.saturating_mul(times), points }
}

impl Pace {
    /// The minutes that the words take, begun ones in full.
    pub(crate) fn minutes(&self) -> u32 {
        self.seconds.div_ceil(60)
    }

    /// The points to leave out so that the rest fits, in that order; none where it fits. Where even all of them are too
    /// few, all.
    pub(crate) fn cut(&self) -> Vec<&PointId> {
        let slot = self.slot.saturating_mul(60);
        let mut left = self.seconds;
        let mut cut = Vec::new();
        for (id, seconds) in &self.points {
            if left <= slot {
                break;
            }
            left = left.saturating_sub(*seconds);
            cut.push(id);
        }
        cut
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Id;

    #[test]
    fn words_and_syllables_are_counted() {
        assert_eq!(count("Raise trade to US$150 billion by 2030.", Language::En), 6 + 3 + 4);
        assert_eq!(count("Đưa kim ngạch lên 150 tỷ USD", Language::Vi), 6 + 6);
        assert_eq!(count("교역액 1,500억 달러", Language::Ko), 3 + 8 + 1 + 2);
        assert_eq!(count("", Language::Ko), 0);
    }

    #[test]
    fn a_minute_is_a_minute_in_each_language() {
        assert_eq!(seconds(["word "; 120], Language::En), 60);
        assert_eq!(seconds(["tiếng "; 180], Language::Vi), 60);
        assert_eq!(seconds(["말"; 240], Language::Ko), 60);
    }

    #[test]
    fn the_least_sure_points_are_cut_first() {
        let id = |name: &str| PointId::parse(name).expect("an id");
        let pace = Pace {
            slot: 2,
            consecutive: true,
            seconds: 240,
            points: vec![(id("c"), 70), (id("b"), 60), (id("a"), 110)],
        };
        assert_eq!((pace.minutes(), pace.cut()), (4, vec![&id("c"), &id("b")]));
        assert_eq!(Pace { seconds: 120, ..pace }.cut(), Vec::<&PointId>::new());
    }
}
