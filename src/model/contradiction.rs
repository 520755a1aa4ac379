//! Finds where sources contradict one another.
//!
//! What is compared are the `[[claim]]` tables, and what the rest of the workspace says by itself: the date and place of
//! a meeting, attested offices, and measured figures. Claims of one matter contradict one another where two of them can't
//! both hold. Agreement is generous, so that nothing is found that is no contradiction: a month agrees with
//! its days, a place with the place around it, `over 7%` with 7.2%, `about 5 million` with what is within a tenth of it,
//! a name in Latin letters with one in Hangul, and amounts in two currencies can't be compared.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use fixed_decimal::Decimal;

use crate::model::{
    About, Bound, Cite, Claim, Claimed, Disputed, Entity, MeasureKind, Meeting, Moment, PlaceId, Quantity,
    Settlement, SourceId, Subject, Value, What, Workspace,
};

/// A matter on which sources differ.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Contradiction {
    /// The matter.
    pub matter: Disputed,
    /// All claims of it, by the day from which their sources are known.
    pub claims: Vec<Claim>,
    /// How it was settled.
    pub settlement: Option<Settlement>,
}

impl Contradiction {
    /// The claims of each value, in the order of the first claim of each.
    pub(crate) fn values(&self) -> Vec<Vec<&Claim>> {
        let mut groups: Vec<Vec<&Claim>> = Vec::new();
        for claim in &self.claims {
            match groups.iter_mut().find(|group| group.first().is_some_and(|one| one.value == claim.value)) {
                Some(group) => group.push(claim),
                None => groups.push(vec![claim]),
            }
        }
        groups
    }

    /// Whether one of these sources has a part in it.
    pub(crate) fn touches(&self, sources: &[&SourceId]) -> bool {
        self.claims.iter().any(|claim| sources.contains(&&claim.cite.source))
    }
}

impl Workspace {
    /// The matters on which sources differ, in the order of the matters.
    pub(crate) fn find_contradictions(&self) -> Vec<Contradiction> {
        let mut matters: BTreeMap<Disputed, Vec<Claim>> = BTreeMap::new();
        for claim in self.claims.iter().cloned().chain(self.implied()) {
            matters.entry(claim.matter.clone()).or_default().push(claim);
        }
        let differ = |claims: &[Claim]| {
            let mut rest = claims;
            while let Some((first, others)) = rest.split_first() {
                if others.iter().any(|other| !self.agree(first, other)) {
                    return true;
                }
                rest = others;
            }
            false
        };
        let found = matters.into_iter().filter(|(_, claims)| differ(claims));
        found
            .map(|(matter, mut claims)| {
                claims.sort_by(|a, b| self.order_of(&a.cite).cmp(&self.order_of(&b.cite)));
                claims.dedup_by(|a, b| a.value == b.value && a.cite == b.cite);
                let settlement = self.settlements.iter().find(|settlement| settlement.matter == matter);
                Contradiction { matter, claims, settlement: settlement.cloned() }
            })
            .collect()
    }

    /// Sources in the order in which they came to be known.
    fn order_of<'c>(&self, cite: &'c Cite) -> (Option<chrono::NaiveDate>, &'c Cite) {
        (self.source_known_from(&cite.source), cite)
    }

    /// What tables that are no claims say by themselves.
    fn implied(&self) -> Vec<Claim> {
        let mut claims = Vec::new();
        let mut claim = |matter: Disputed, value: Claimed, cite: &Cite, subject: Subject, field: String| {
            claims.push(Claim { matter, value, words: None, cite: cite.clone(), subject, field });
        };
        for meeting in self.meetings.values() {
            let subject = Subject::Meeting(meeting.id.clone());
            let about = About::Meeting(meeting.id.clone());
            let day = Claimed::Moment(Moment::Day(meeting.date.day));
            // What is planned, and stands in no source, contradicts none.
            if let Some(cite) = &meeting.date.cite {
                claim(Disputed::new(about.clone(), What::Date), day, cite, subject.clone(), "date".into());
            }
            if let Some(cite) = &meeting.place.cite {
                let place = Claimed::Place(meeting.place.id.clone());
                claim(Disputed::new(about, What::Place), place, cite, subject, "place".into());
            }
        }
        for person in self.people.values() {
            let subject = Subject::Person(person.id.clone());
            for tenure in &person.offices {
                for attested in &tenure.attested {
                    let cite =
                        Cite { source: attested.source.clone(), paragraphs: attested.paragraphs.clone() };
                    let field = format!("offices.{}.{}", tenure.office, attested.date);
                    let title = About::Entity(Entity::Person(person.id.clone()));
                    let title = Disputed { day: Some(attested.date), ..Disputed::new(title, What::Title) };
                    let office = Claimed::Office(tenure.office.clone());
                    claim(title, office, &cite, subject.clone(), field.clone());
                    let holder = About::Entity(Entity::Office(tenure.office.clone()));
                    let holder = Disputed { day: Some(attested.date), ..Disputed::new(holder, What::Holder) };
                    claim(holder, Claimed::Person(person.id.clone()), &cite, subject.clone(), field);
                }
            }
        }
        for (meeting, point) in self.points() {
            for quantity in &point.quantities {
                if let Some(matter) = self.measured_matter(meeting, quantity) {
                    let subject = Subject::Point(meeting.id.clone(), point.id.clone());
                    let value = Claimed::Figure(quantity.value.clone(), quantity.bound);
                    claim(matter, value, &point.cite, subject, format!("quantities.{}", quantity.name));
                }
            }
        }
        claims
    }

    /// With what a measured figure may be compared: a fact of a year with all that is said of that year, anything else
    /// only with what other sources say of the same meeting.
    fn measured_matter(&self, meeting: &Meeting, quantity: &Quantity) -> Option<Disputed> {
        let id = quantity.measure.clone()?;
        let kind = self.measures.iter().find(|measure| measure.id == id)?.kind;
        let of_meeting = || Some(meeting.id.clone());
        Some(match (kind, quantity.of) {
            (MeasureKind::Actual, Some(year)) => Disputed::measure(id, Some(year), None),
            (MeasureKind::Actual, None) => Disputed::measure(id, None, of_meeting()),
            (MeasureKind::Target, _) => Disputed::measure(id, quantity.by, of_meeting()),
        })
    }

    /// Whether one value may be behind both claims.
    fn agree(&self, a: &Claim, b: &Claim) -> bool {
        // What a summary takes from one source at two places needs no settling by a third hand.
        if !a.is_explicit() && !b.is_explicit() && a.cite.source == b.cite.source {
            return true;
        }
        match (&a.value, &b.value) {
            (Claimed::Text(a), Claimed::Text(b)) => script(a) != script(b) || plain(a) == plain(b),
            // Two offices that are attested may be held side by side.
            (Claimed::Office(one), Claimed::Office(other)) => {
                one == other || !(a.is_explicit() || b.is_explicit())
            }
            (Claimed::Person(one), Claimed::Person(other)) => {
                one == other || !(a.is_explicit() || b.is_explicit())
            }
            (Claimed::Place(a), Claimed::Place(b)) => self.lies_in(a, b) || self.lies_in(b, a),
            (Claimed::Figure(a, hedge), Claimed::Figure(b, other)) => figures_agree((a, *hedge), (b, *other)),
            (a, b) => match (a.calendar(), b.calendar()) {
                (Some((year, month, day)), Some((other_year, other_month, other_day))) => {
                    let same = |a: Option<u32>, b: Option<u32>| a.is_none() || b.is_none() || a == b;
                    year == other_year
                        && same(month, other_month)
                        && (day.is_none() || other_day.is_none() || day == other_day)
                }
                _ => true,
            },
        }
    }

    /// Whether a place is another one, or lies in it.
    fn lies_in(&self, place: &PlaceId, other: &PlaceId) -> bool {
        let mut seen = BTreeSet::new();
        let mut next = Some(place);
        while let Some(id) = next.filter(|id| seen.insert(*id)) {
            if id == other {
                return true;
            }
            next = self.places.get(id).and_then(|place| place.within.as_ref());
        }
        false
    }
}

/// A name without what type-setting changes: spaces, quotes, hyphens of another kind.
fn plain(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| match c {
            '\u{2018}' | '\u{2019}' => '\'',
            '\u{2010}' | '\u{2011}' => '-',
            c if c.is_whitespace() => ' ',
            c => c,
        })
        .collect();
    text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The script that a name is written in, by its first letter: a name in two scripts is one name.
fn script(text: &str) -> u8 {
    match text.chars().find(|c| c.is_alphabetic()) {
        Some('\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7a3}') => 1,
        Some('\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}') => 2,
        _ => 0,
    }
}

fn figures_agree((a, hedge): (&Value, Option<Bound>), (b, other): (&Value, Option<Bound>)) -> bool {
    match (a, b) {
        (
            Value::Money { amount: one, currency },
            Value::Money { amount: other_amount, currency: other_currency },
        ) => currency != other_currency || numbers_agree((one, hedge), (other_amount, other)),
        (Value::Count(one), Value::Count(two)) | (Value::Percent(one), Value::Percent(two)) => {
            numbers_agree((one, hedge), (two, other))
        }
        (Value::Year(_) | Value::Date(_), Value::Year(_) | Value::Date(_))
        | (Value::Period { .. }, Value::Period { .. })
        | (Value::Time(_), Value::Time(_))
        | (Value::Ordinal(_), Value::Ordinal(_)) => a == b,
        // A count and a percentage are no two answers to one question.
        _ => true,
    }
}

/// Whether a number may be behind both, by what the hedges leave open.
fn numbers_agree((a, hedge): (&Decimal, Option<Bound>), (b, other): (&Decimal, Option<Bound>)) -> bool {
    let Some((a, b)) = aligned(a, b) else { return a == b };
    let ((low, high), (other_low, other_high)) = (range(a, hedge), range(b, other));
    below(low, other_high) && below(other_low, high)
}

/// An end of a range: the number in tenths, and whether it belongs to the range.
type End = Option<(i128, bool)>;

/// The range that a hedge leaves open, in tenths.
fn range(number: i128, hedge: Option<Bound>) -> (End, End) {
    let exact = Some((number * 10, true));
    match hedge {
        None => (exact, exact),
        Some(Bound::Over) => (Some((number * 10, false)), None),
        Some(Bound::AtLeast) => (exact, None),
        Some(Bound::AtMost) => (None, exact),
        Some(Bound::About) => {
            let (one, other) = (number * 9, number * 11);
            (Some((one.min(other), true)), Some((one.max(other), true)))
        }
    }
}

/// Whether a range that begins at `low` reaches one that ends at `high`.
fn below(low: End, high: End) -> bool {
    let (Some((low, closed)), Some((high, other_closed))) = (low, high) else { return true };
    match low.cmp(&high) {
        Ordering::Less => true,
        Ordering::Equal => closed && other_closed,
        Ordering::Greater => false,
    }
}

/// Two decimals as whole numbers of the same power of ten; none where they are too long.
fn aligned(a: &Decimal, b: &Decimal) -> Option<(i128, i128)> {
    let parts = |number: &Decimal| {
        let text = number.to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let fraction = fraction.trim_end_matches('0');
        (format!("{whole}{fraction}"), fraction.len())
    };
    let ((a, places), (b, other_places)) = (parts(a), parts(b));
    let most = places.max(other_places);
    let number = |digits: &str, places: usize| -> Option<i128> {
        let scale = 10_i128.checked_pow(u32::try_from(most - places).ok()?)?;
        let number = digits.parse::<i128>().ok()?.checked_mul(scale)?;
        // Room for the tenths of a range.
        number.checked_mul(11).map(|_| number)
    };
    Some((number(&a, places)?, number(&b, other_places)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        text.parse().expect("a number")
    }

    #[track_caller]
    fn agree(a: (&str, Option<Bound>), b: (&str, Option<Bound>), expected: bool) {
        let (one, other) = (number(a.0), number(b.0));
        assert_eq!(numbers_agree((&one, a.1), (&other, b.1)), expected, "{a:?} {b:?}");
        assert_eq!(numbers_agree((&other, b.1), (&one, a.1)), expected, "{b:?} {a:?}");
    }

    #[test]
    fn hedges_leave_room() {
        let (over, about, least, most) =
            (Some(Bound::Over), Some(Bound::About), Some(Bound::AtLeast), Some(Bound::AtMost));
        agree(("7", None), ("7.0", None), true);
        agree(("7", None), ("7.2", None), false);
        agree(("7", over), ("7.2", None), true);
        agree(("7", over), ("7", None), false);
        agree(("7", over), ("7", most), false);
        agree(("7", least), ("7", most), true);
        agree(("7", over), ("5", over), true);
        agree(("5000000", about), ("5300000", None), true);
        agree(("5000000", about), ("5600000", None), false);
        agree(("-5", about), ("-5.4", None), true);
        agree(("150000000000", None), ("15000000000", None), false);
        let long = "1".repeat(40);
        agree((&long, None), (&long, None), true);
        agree((&long, None), ("1", None), false);
    }

    #[test]
    fn names_are_compared_as_printed() {
        assert_eq!(plain("Lee\u{a0}Jae\u{2011}myung "), plain("Lee Jae-myung"));
        assert_ne!(plain("Lee Jae Myung"), plain("Lee Jae-myung"));
        assert_ne!(script("또 럼"), script("Tô Lâm"));
        assert_eq!(script("To Lam"), script("Tô Lâm"));
    }
}
