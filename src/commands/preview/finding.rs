//! Finding a text on the pages as a reader sees it: in any case, whatever spaces part its words, over the ends of lines.

use crate::base::text::nfc;
use crate::typeset::screen::{Area, Run};

/// The longest text that is looked for, in characters.
const LONGEST: usize = 200;

/// Where a text, or the part of it on one line, was found.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Hit {
    /// The page, from 1.
    pub page: usize,
    /// Counts what was found: the lines of one have the same number.
    pub number: usize,
    /// Where it stands; within its line by how many letters stand before it.
    pub area: Area,
    /// The line that it stands in.
    pub text: String,
}

/// A text with the place of each of its characters: the number of its line, and which of the line's characters it is.
struct Folded {
    chars: Vec<char>,
    places: Vec<(usize, usize)>,
}

impl Folded {
    fn of<'a>(lines: impl IntoIterator<Item = &'a str>) -> Self {
        let mut folded = Self { chars: Vec::new(), places: Vec::new() };
        for (number, line) in lines.into_iter().enumerate() {
            if number > 0 {
                folded.push(' ', (number, 0));
            }
            for (at, c) in nfc(line).chars().enumerate() {
                for lower in c.to_lowercase() {
                    folded.push(lower, (number, at));
                }
            }
        }
        folded
    }

    /// Spaces of all kinds are one space.
    fn push(&mut self, c: char, place: (usize, usize)) {
        let c = if c.is_whitespace() { ' ' } else { c };
        if c != ' ' || self.chars.last().is_some_and(|last| *last != ' ') {
            self.chars.push(c);
            self.places.push(place);
        }
    }
}

/// Finds a text on pages, `most` times at most.
pub(super) fn find(pages: &[impl AsRef<[Run]>], wanted: &str, most: usize) -> Vec<Hit> {
    let wanted: String = wanted.chars().take(LONGEST).collect();
    let wanted = Folded::of([wanted.trim()]).chars;
    let mut found = Vec::new();
    if wanted.is_empty() {
        return found;
    }
    let mut number = 0;
    for (index, runs) in pages.iter().enumerate() {
        // Furniture isn't told apart: each of its lines stands alone.
        for lines in runs
            .as_ref()
            .chunk_by(|a, b| a.origin.is_some() && a.origin == b.origin && a.printing == b.printing)
        {
            let text = Folded::of(lines.iter().map(|run| run.text.as_str()));
            let mut at = 0;
            while let Some(hit) = text.chars.get(at..).and_then(|rest| position(rest, &wanted)) {
                let range = at + hit..at + hit + wanted.len();
                let places = text.places.get(range.clone()).unwrap_or_default();
                found.extend(boxes(lines, places).map(|(area, text)| Hit {
                    page: index + 1,
                    number,
                    area,
                    text,
                }));
                number += 1;
                if number >= most {
                    return found;
                }
                at = range.end;
            }
        }
    }
    found
}

fn position(text: &[char], wanted: &[char]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window == wanted)
}

/// The boxes of some characters, one for each line.
fn boxes<'a>(lines: &'a [Run], places: &'a [(usize, usize)]) -> impl Iterator<Item = (Area, String)> + 'a {
    places.chunk_by(|a, b| a.0 == b.0).filter_map(|places| {
        let ((line, first), (_, last)) = (*places.first()?, *places.last()?);
        let run = lines.get(line)?;
        let letters = count(nfc(&run.text).chars().count().max(1));
        let share = |at: usize| run.area.width * count(at) / letters;
        let (x, width) = (run.area.x + share(first), share(last + 1) - share(first));
        Some((Area { x, width, ..run.area }, run.text.clone()))
    })
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str, origin: Option<usize>, printing: usize, y: f64) -> Run {
        let area = Area { x: 0.0, y, width: 100.0, height: 10.0 };
        Run { text: text.to_owned(), area, lang: "vi".to_owned(), size: 10.0, origin, printing }
    }

    #[test]
    fn texts_are_found_as_readers_see_them() {
        let page = vec![
            run("chuyến thăm Việt\u{a0}Nam và Hàn", Some(1), 4, 0.0),
            run("Quốc lần", Some(1), 4, 12.0),
            run("quốc", None, 5, 24.0),
            run("Quốc", None, 5, 36.0),
        ];
        let pages = [Vec::new(), page];
        let found = |wanted: &str| {
            let hits = find(&pages, wanted, 10).into_iter();
            hits.map(|hit| (hit.page, hit.number, hit.area.y)).collect::<Vec<_>>()
        };
        assert_eq!(found(" VIỆT  nam"), [(2, 0, 0.0)]);
        assert_eq!(found("Vie\u{302}\u{323}t"), [(2, 0, 0.0)]);
        assert_eq!(found("hàn quốc"), [(2, 0, 0.0), (2, 0, 12.0)]);
        assert_eq!(found("quốc"), [(2, 0, 12.0), (2, 1, 24.0), (2, 2, 36.0)]);
        assert_eq!(found("quốc quốc"), []);
        assert_eq!(found(" "), []);
        let hit = find(&pages, "lần", 10).remove(0);
        assert_eq!((hit.area.x, hit.area.width), (62.5, 37.5));
    }
}
