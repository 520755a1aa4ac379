//! Reading `claims.toml`: what sources say differently, and how that was settled (layer `load`).

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::base::source::Span;
use crate::load::parts::read_audience;
use crate::load::spans::Spans;
use crate::load::table::{Item, Table};
use crate::model::{
    About, Claim, Claimed, Disputed, Entity, Id, MeetingId, OfficeId, PersonId, PlaceId, Settlement, Subject,
    TopicId, What,
};

/// Reads the claims and settlements of the file.
pub(super) fn read_claims(root: &Table<'_>, spans: &mut Spans) -> (Vec<Claim>, Vec<Settlement>) {
    let claims = root.tables("claim", "claim").into_iter().enumerate();
    let claims = claims.filter_map(|(index, table)| read_claim(table, index, spans)).collect();
    let settlements = root.tables("settlement", "settlement").into_iter().enumerate();
    let settlements = settlements.filter_map(|(index, table)| read_settlement(table, index, spans)).collect();
    (claims, settlements)
}

fn read_claim(table: Table<'_>, index: usize, spans: &mut Spans) -> Option<Claim> {
    let subject = Subject::Claim(index);
    spans.set(&subject, "id", table.head());
    let matter = read_matter(&table, &subject, spans);
    let value = table.need("value").zip(matter.as_ref()).and_then(|(item, matter)| {
        spans.set(&subject, "value", item.span);
        read_value(&item, matter.what)
    });
    let words = table.get("words").and_then(|item| {
        spans.set(&subject, "words", item.span);
        let words = item.text()?;
        check_goes(&table, matter.as_ref(), What::Quantity, "words", item.span).then_some(words.value)
    });
    for key in ["source", "paragraphs"] {
        if let Some(item) = table.get(key) {
            spans.set(&subject, key, item.span);
        }
    }
    let cite = table.cite(None);
    table.finish();
    Some(Claim { matter: matter?, value: value?, words, cite: cite?, subject, field: "value".into() })
}

fn read_settlement(table: Table<'_>, index: usize, spans: &mut Spans) -> Option<Settlement> {
    let subject = Subject::Settlement(index);
    spans.set(&subject, "id", table.head());
    let matter = read_matter(&table, &subject, spans);
    let settled = table.need("settled").zip(matter.as_ref()).and_then(|(item, matter)| {
        spans.set(&subject, "settled", item.span);
        read_value(&item, matter.what)
    });
    let because = table.need("because").and_then(|item| item.id::<TopicId>());
    let known_from = table.get("known-from").and_then(|item| item.day()).map(|day| day.value);
    let audience = read_audience(&table);
    table.finish();
    let because = because?.value.as_str().to_owned();
    Some(Settlement { matter: matter?, settled: settled?, because, known_from, audience, subject })
}

/// Reads the keys that say of what something is claimed.
fn read_matter(table: &Table<'_>, subject: &Subject, spans: &mut Spans) -> Option<Disputed> {
    let about = table.need("about").and_then(|item| {
        spans.set(subject, "about", item.span);
        let text = item.text()?;
        let about = About::parse(&text.value);
        if about.is_none() {
            table.context.report(
                Diagnostic::error("invalid-id", phrase!("invalid-about", value = &text.value))
                    .at(text.span)
                    .hint(phrase!("invalid-about.hint")),
            );
        }
        about.map(|about| (about, item.span))
    });
    let what = table.need("what").and_then(|item| item.member(What::parse, &What::ALL.map(What::as_str)));
    // What goes with what is told below: no key is unknown for the want of another.
    let (day, year, meeting) = (table.get("day"), table.get("year"), table.get("meeting"));
    let ((about, at), what) = (about?, what?);
    let mut matter = Disputed::new(about, what);
    if !fits(&matter.about, what) {
        let message = phrase!("claim-about", what = what.as_str(), about = matter.about.reference());
        let diagnostic = Diagnostic::error("bad-claim", message).at(at).hint(phrase!("claim-about.hint"));
        table.context.report(diagnostic);
        return None;
    }
    if matches!(what, What::Title | What::Holder) {
        matter.day = Some(table.need("day")?.day()?.value);
    } else if let Some(item) = day {
        idle(table, "day", what, item.span);
    }
    if let Some(item) = year {
        if matches!(what, What::Date | What::Place | What::Quantity) {
            matter.year = item.year();
        } else {
            idle(table, "year", what, item.span);
        }
    }
    if let Some(item) = meeting {
        if what == What::Quantity {
            spans.set(subject, "meeting", item.span);
            matter.meeting = item.id::<MeetingId>().map(|id| id.value);
        } else {
            idle(table, "meeting", what, item.span);
        }
    }
    Some(matter)
}

/// Whether this can be claimed of such a thing.
fn fits(about: &About, what: What) -> bool {
    match what {
        What::Name => !matches!(about, About::Meeting(_)),
        What::Title => matches!(about, About::Entity(Entity::Person(_))),
        What::Holder => matches!(about, About::Entity(Entity::Office(_))),
        What::Quantity => matches!(about, About::Entity(Entity::Measure(_))),
        What::Date | What::Place => {
            matches!(about, About::Meeting(_) | About::Term(_) | About::Entity(Entity::Organisation(_)))
        }
    }
}

/// Reports a key that says nothing of such a claim.
fn idle(table: &Table<'_>, key: &'static str, what: What, at: Span) {
    table.context.report(
        Diagnostic::error("bad-claim", phrase!("claim-key", key, what = what.as_str()))
            .at(at)
            .hint(phrase!("claim-key.hint")),
    );
}

fn check_goes(table: &Table<'_>, matter: Option<&Disputed>, with: What, key: &'static str, at: Span) -> bool {
    let Some(matter) = matter else { return false };
    if matter.what != with {
        idle(table, key, matter.what, at);
    }
    matter.what == with
}

fn read_value(item: &Item<'_>, what: What) -> Option<Claimed> {
    match what {
        What::Name => item.text().map(|text| Claimed::Text(text.value)),
        What::Title => item.id::<OfficeId>().map(|id| Claimed::Office(id.value)),
        What::Holder => item.id::<PersonId>().map(|id| Claimed::Person(id.value)),
        What::Place => item.id::<PlaceId>().map(|id| Claimed::Place(id.value)),
        What::Date if item.value.as_integer().is_some() => item.year().map(Claimed::Year),
        What::Date => item.moment().map(Claimed::Moment),
        What::Quantity => {
            let table = item.table("claimed")?;
            let (value, bound) = table.bounded_value();
            table.finish();
            value.map(|value| Claimed::Figure(value, bound))
        }
    }
}
