//! Reading one meeting's file (layer `load`).

use std::collections::BTreeMap;

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::load::spans::Spans;
use crate::load::table::{Context, Expected, Item, Located, Table, noun};
use crate::load::values::check_variable;
use crate::model::{
    Audience, By, Cite, DateBasis, DayPart, Entity, Id, Meeting, MeetingDate, MeetingId, MeetingKind,
    MeetingPlace, MeetingStatus, MeetingTime, Note, NoteAbout, NoteId, Participant, PersonId, PlaceId, Point,
    PointId, Quantity, Role, SideId, SourceId, Stance, Subject, TermId, TopicId, Visit, VisitKind,
};

fn names<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().copied().map(name).collect()
}

/// Reads a meeting. `None` where its head is too broken to stand for a meeting.
pub(super) fn read_meeting(root: &Table<'_>, name: &str, spans: &mut Spans) -> Option<Meeting> {
    let context = root.context;
    let id = root.need("id").and_then(|item| item.id::<MeetingId>());
    if let Some(id) = &id
        && id.value.as_str() != name
    {
        context.report(
            Diagnostic::error(
                "id-is-not-file-name",
                phrase!("id-is-not-file-name", id = &id.value, file = format!("{name}.toml")),
            )
            .at(id.span)
            .hint(phrase!("id-is-not-file-name.hint")),
        );
    }
    let id = MeetingId::parse(name).or_else(|| id.as_ref().map(|id| id.value.clone()))?;
    let subject = Subject::Meeting(id.clone());
    spans.set(&subject, "id", root.get("id").map_or(root.head(), |item| item.span));

    let default = root.get("source").and_then(|item| item.id::<SourceId>());
    let default = default.as_ref();
    let kind = root
        .need("kind")
        .and_then(|item| item.member(MeetingKind::parse, &names(MeetingKind::ALL, MeetingKind::as_str)));
    let status = root.need("status").and_then(|item| {
        item.member(MeetingStatus::parse, &names(MeetingStatus::ALL, MeetingStatus::as_str))
    });
    let host = root.get("host").and_then(|item| {
        spans.set(&subject, "host", item.span);
        item.id::<SideId>().map(|id| id.value)
    });
    let terms = root.get("terms").map_or_else(Vec::new, |item| {
        spans.set(&subject, "terms", item.span);
        item.ids::<TermId>()
            .into_iter()
            .map(|term| {
                spans.set(&subject, format!("terms.{}", term.value), term.span);
                term.value
            })
            .collect()
    });
    let known_from = read_known_from(root, &subject, spans);
    let date = root
        .need("date")
        .and_then(|item| item.table("meeting-date"))
        .and_then(|table| read_date(table, default, &subject, spans));
    let place = root
        .need("place")
        .and_then(|item| item.table("meeting-place"))
        .and_then(|table| read_place(table, default, &subject, spans));
    let participants = root
        .tables("participant", "participant")
        .into_iter()
        .filter_map(|table| read_participant(table, default, &id, spans))
        .collect::<Vec<_>>();
    if participants.is_empty() {
        context.report(
            Diagnostic::error("missing-key", phrase!("meeting-without-participant"))
                .at(root.head())
                .hint(phrase!("meeting-without-participant.hint")),
        );
    }
    let visits = root.tables("visit", "visit").into_iter();
    let visits = visits.filter_map(|table| read_visit(table, default, &subject, spans)).collect();
    let mut points = Vec::new();
    for table in root.tables("point", "point") {
        if let Some(point) = read_point(table, default, &id, spans, &points) {
            points.push(point);
        }
    }
    let mut notes: Vec<Note> = Vec::new();
    for table in root.tables("note", "note") {
        if let Some(note) = read_note(table, default, &id, spans, &notes) {
            notes.push(note);
        }
    }
    Some(Meeting {
        id,
        kind: kind?,
        status: status?,
        host,
        known_from,
        date: date?,
        place: place?,
        participants,
        visits,
        points,
        notes,
        terms,
    })
}

fn cite(
    table: &Table<'_>,
    default: Option<&Located<SourceId>>,
    subject: &Subject,
    prefix: &str,
    spans: &mut Spans,
) -> Option<Cite> {
    for key in ["source", "paragraphs"] {
        if let Some(item) = table.get(key) {
            spans.set(subject, format!("{prefix}{key}"), item.span);
        }
    }
    // What names no source of its own has the file's.
    if let (None, Some(default)) = (table.get("source"), default) {
        spans.set(subject, format!("{prefix}source"), default.span);
    }
    table.cite(default.map(|default| &default.value))
}

fn read_date(
    table: Table<'_>,
    default: Option<&Located<SourceId>>,
    subject: &Subject,
    spans: &mut Spans,
) -> Option<MeetingDate> {
    let day = table.need("value").and_then(|item| item.day());
    if let Some(day) = &day {
        spans.set(subject, "date", day.span);
    }
    let weekday = table.get("weekday").and_then(|item| item.text());
    if let (Some(day), Some(weekday)) = (&day, weekday) {
        check_weekday(&table, day.value, &weekday.value, weekday.span);
    }
    let basis = table.need("basis").and_then(|item| {
        item.member(
            |text| match text {
                "stated" => Some(false),
                "inferred" => Some(true),
                _ => None,
            },
            &["stated", "inferred"],
        )
    });
    let because = table.get("because").and_then(|item| item.id::<NoteId>());
    if let Some(because) = &because {
        spans.set(subject, "date.because", because.span);
    }
    if basis == Some(true) && because.is_none() {
        table.context.report(
            Diagnostic::error("missing-key", phrase!("date-without-because"))
                .at(table.head())
                .hint(phrase!("date-without-because.hint")),
        );
    }
    let clock = table.get("time").and_then(|item| item.clock()).map(MeetingTime::Clock);
    let part = table
        .get("part-of-day")
        .and_then(|item| item.member(DayPart::parse, &names(DayPart::ALL, DayPart::as_str)))
        .map(MeetingTime::Part);
    let cite = cite(&table, default, subject, "date.", spans);
    table.finish();
    let basis = match (basis?, because) {
        (false, _) => DateBasis::Stated,
        (true, because) => DateBasis::Inferred(because?.value),
    };
    Some(MeetingDate { day: day?.value, basis, time: clock.or(part), cite: cite? })
}

fn check_weekday(table: &Table<'_>, day: chrono::NaiveDate, written: &str, span: crate::base::source::Span) {
    let (code, message) = match written.parse::<chrono::Weekday>() {
        Ok(weekday) if weekday == chrono::Datelike::weekday(&day) => return,
        Ok(_) => ("weekday-mismatch", phrase!("weekday-mismatch", day, weekday = written)),
        Err(_) => ("unknown-value", phrase!("unknown-weekday", weekday = written)),
    };
    table.context.report(Diagnostic::error(code, message).at(span).hint(phrase!(
        "weekday-mismatch.hint",
        day,
        weekday = phrase!("weekday", name = day.format("%A"))
    )));
}

fn read_place(
    table: Table<'_>,
    default: Option<&Located<SourceId>>,
    subject: &Subject,
    spans: &mut Spans,
) -> Option<MeetingPlace> {
    let id = table.need("id").and_then(|item| item.id::<PlaceId>());
    if let Some(id) = &id {
        spans.set(subject, "place", id.span);
    }
    let cite = cite(&table, default, subject, "place.", spans);
    table.finish();
    Some(MeetingPlace { id: id?.value, cite: cite? })
}

fn read_participant(
    table: Table<'_>,
    default: Option<&Located<SourceId>>,
    meeting: &MeetingId,
    spans: &mut Spans,
) -> Option<Participant> {
    let person = table.need("person").and_then(|item| item.id::<PersonId>());
    let subject = person.as_ref().map(|id| Subject::Participant(meeting.clone(), id.value.clone()));
    let subject = subject.unwrap_or_else(|| Subject::Meeting(meeting.clone()));
    if let Some(person) = &person {
        spans.set(&subject, "id", person.span);
    }
    let side = table.need("side").and_then(|item| item.id::<SideId>());
    if let Some(side) = &side {
        spans.set(&subject, "side", side.span);
    }
    let role = table.need("role").and_then(|item| item.member(Role::parse, &names(Role::ALL, Role::as_str)));
    let cite = cite(&table, default, &subject, "", spans);
    table.finish();
    Some(Participant { person: person?.value, side: side?.value, role: role?, cite: cite? })
}

fn read_visit(
    table: Table<'_>,
    default: Option<&Located<SourceId>>,
    meeting: &Subject,
    spans: &mut Spans,
) -> Option<Visit> {
    let side = table.need("side").and_then(|item| item.id::<SideId>());
    let prefix = side.as_ref().map_or_else(|| "visit.".to_owned(), |side| format!("visit.{}.", side.value));
    if let Some(side) = &side {
        spans.set(meeting, format!("{prefix}side"), side.span);
    }
    let kind = table
        .need("kind")
        .and_then(|item| item.member(VisitKind::parse, &names(VisitKind::ALL, VisitKind::as_str)));
    let cite = cite(&table, default, meeting, &prefix, spans);
    table.finish();
    Some(Visit { side: side?.value, kind: kind?, cite: cite? })
}

fn read_point(
    table: Table<'_>,
    default: Option<&Located<SourceId>>,
    meeting: &MeetingId,
    spans: &mut Spans,
    before: &[Point],
) -> Option<Point> {
    let context = table.context;
    let id = table.need("id").and_then(|item| item.id::<PointId>());
    let Some(id) = id else {
        // Without an id the other keys can still be wrong, but can't be told apart from another point's.
        return None;
    };
    let subject = Subject::Point(meeting.clone(), id.value.clone());
    if before.iter().any(|point| point.id == id.value) {
        duplicate(context, &id.value, id.span, spans.get(&subject, "id"));
        return None;
    }
    if ["title", "headline", "occasion"].contains(&id.value.as_str())
        || id.value.as_str().starts_with("note-")
    {
        context.report(
            Diagnostic::error("reserved-id", phrase!("reserved-id", id = &id.value))
                .at(id.span)
                .hint(phrase!("reserved-id.hint")),
        );
    }
    spans.set(&subject, "id", id.span);
    let stance =
        table.need("stance").and_then(|item| item.member(Stance::parse, &names(Stance::ALL, Stance::as_str)));
    let by = table.need("by").and_then(|item| {
        spans.set(&subject, "by", item.span);
        read_by(&item)
    });
    let topic = table.need("topic").and_then(|item| {
        spans.set(&subject, "topic", item.span);
        item.id::<TopicId>()
    });
    let commitments = table.get("commitment").map_or_else(Vec::new, |item| {
        spans.set(&subject, "commitment", item.span);
        item.ids().into_iter().map(|id| id.value).collect()
    });
    let audience = read_audience(&table);
    let headline = table.get("headline").is_some_and(|item| {
        item.value.as_bool().unwrap_or_else(|| {
            item.wrong_type(Expected::Boolean);
            false
        })
    });
    let quantities = read_quantities(&table, &subject, spans);
    let refs = read_refs(&table, &subject, spans, &quantities);
    let cite = cite(&table, default, &subject, "", spans);
    table.finish();
    Some(Point {
        id: id.value,
        stance: stance?,
        by: by?,
        topic: topic?.value,
        quantities,
        refs,
        cite: cite?,
        audience,
        commitments,
        headline,
    })
}

fn read_note(
    table: Table<'_>,
    default: Option<&Located<SourceId>>,
    meeting: &MeetingId,
    spans: &mut Spans,
    before: &[Note],
) -> Option<Note> {
    let id = table.need("id").and_then(|item| item.id::<NoteId>())?;
    let subject = Subject::Note(meeting.clone(), id.value.clone());
    if before.iter().any(|note| note.id == id.value) {
        duplicate(table.context, &id.value, id.span, spans.get(&subject, "id"));
        return None;
    }
    spans.set(&subject, "id", id.span);
    let about = table
        .need("about")
        .and_then(|item| item.member(NoteAbout::parse, &names(NoteAbout::ALL, NoteAbout::as_str)));
    let audience = read_audience(&table);
    let known_from = read_known_from(&table, &subject, spans);
    let quantities = read_quantities(&table, &subject, spans);
    let refs = read_refs(&table, &subject, spans, &quantities);
    let cite = cite(&table, default, &subject, "", spans);
    table.finish();
    Some(Note { id: id.value, about: about?, cite: cite?, audience, known_from, quantities, refs })
}

fn duplicate<T: Id>(
    context: Context<'_>,
    id: &T,
    span: crate::base::source::Span,
    first: Option<crate::base::source::Span>,
) {
    context.report(
        Diagnostic::error("duplicate-id", phrase!("id-twice", noun = noun::<T>(), id))
            .at(span)
            .label(first, phrase!("first-here"))
            .hint(phrase!("id-twice.hint")),
    );
}

/// Reads `known-from`, the day from which something is known.
fn read_known_from(table: &Table<'_>, subject: &Subject, spans: &mut Spans) -> Option<chrono::NaiveDate> {
    let day = table.get("known-from").and_then(|item| item.day())?;
    spans.set(subject, "known-from", day.span);
    Some(day.value)
}

fn read_audience(table: &Table<'_>) -> Audience {
    table
        .get("audience")
        .and_then(|item| item.member(Audience::parse, &Audience::ALL.map(Audience::as_str)))
        .unwrap_or_default()
}

/// Reads `by`: a person, a side, or a list of sides. Which of the two an id is, is settled by the workspace's sides.
fn read_by(item: &Item<'_>) -> Option<By> {
    if item.value.is_str() {
        let text = item.text()?;
        // Sides are known only after `briefpack.toml` is read: a lone id is kept as a person and mended in `check`.
        return item
            .id::<PersonId>()
            .map(|id| By::Person(id.value))
            .or_else(|| SideId::parse(&text.value).map(|id| By::Sides(vec![id])));
    }
    let sides: Vec<_> = item.ids::<SideId>().into_iter().map(|id| id.value).collect();
    (!sides.is_empty()).then_some(By::Sides(sides))
}

fn read_quantities(table: &Table<'_>, subject: &Subject, spans: &mut Spans) -> Vec<Quantity> {
    let Some(inner) = table.get("quantities").and_then(|item| item.table("quantities")) else {
        return Vec::new();
    };
    let mut list = Vec::new();
    for (key, item) in inner.items() {
        if !check_variable(&item, key) {
            continue;
        }
        spans.set(subject, format!("quantities.{}", item.key), item.span);
        if item.value.is_float() {
            item.decimal();
            continue;
        }
        list.extend(item.table("quantity").and_then(|table| table.quantity(item.key)));
    }
    list
}

fn read_refs(
    table: &Table<'_>,
    subject: &Subject,
    spans: &mut Spans,
    quantities: &[Quantity],
) -> BTreeMap<String, Entity> {
    let mut refs = BTreeMap::new();
    let Some(inner) = table.get("refs").and_then(|item| item.table("refs")) else { return refs };
    for (key, item) in inner.items() {
        if !check_variable(&item, key) {
            continue;
        }
        spans.set(subject, format!("refs.{}", item.key), item.span);
        if quantities.iter().any(|quantity| quantity.name == item.key) {
            let message = phrase!("variable-twice", name = item.key);
            item.context.report(
                Diagnostic::error("duplicate-id", message).at(key).hint(phrase!("variable-twice.hint")),
            );
            continue;
        }
        let Some(text) = item.text() else { continue };
        match Entity::parse(&text.value) {
            Some(entity) => {
                refs.insert(item.key.to_owned(), entity);
            }
            None => item.context.report(
                Diagnostic::error("invalid-id", phrase!("invalid-reference", value = &text.value))
                    .at(item.span)
                    .hint(phrase!("invalid-reference.hint")),
            ),
        }
    }
    refs
}
