//! Reading one meeting's file (layer `load`).

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::load::commitments;
use crate::load::edition::read_sections;
use crate::load::parts::{names, read_audience, read_quantities, read_refs, repeated, reserved};
use crate::load::plan::{goes_uncited, read_plan, refuse_plan, says_to_fill};
use crate::load::spans::Spans;
use crate::load::table::{Expected, Item, Located, Table};
use crate::model::{
    By, Cite, DateBasis, DayPart, Id, Meeting, MeetingDate, MeetingId, MeetingKind, MeetingPlace,
    MeetingStatus, MeetingTime, Note, NoteAbout, NoteId, Occurrence, Participant, PersonId, PlaceId,
    PlanField, Point, PointId, Role, Section, SideId, SourceId, Stance, Subject, TermId, TopicId, Visit,
    VisitKind,
};

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
    let planned = status == Some(MeetingStatus::Planned);
    let known_from = read_known_from(root, &subject, spans);
    let date = root
        .need("date")
        .and_then(|item| item.table("meeting-date"))
        .and_then(|table| read_date(table, default, &subject, spans, planned));
    let place = root
        .need("place")
        .and_then(|item| item.table("meeting-place"))
        .and_then(|table| read_place(table, default, &subject, spans, planned));
    let participants = root
        .tables("participant", "participant")
        .into_iter()
        .filter_map(|table| read_participant(table, default, &id, spans, planned))
        .collect::<Vec<_>>();
    if participants.is_empty() && !(planned && says_to_fill(root, PlanField::Participants)) {
        context.report(
            Diagnostic::error("missing-key", phrase!("meeting-without-participant")).at(root.head()).hint(
                if planned {
                    phrase!("planned-without-participant.hint")
                } else {
                    phrase!("meeting-without-participant.hint")
                },
            ),
        );
    }
    let sections = read_sections(root, Section::is_of_brief);
    let plan = planned.then(|| read_plan(root, &id, spans));
    if !planned {
        refuse_plan(root, status.is_some());
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
        unprinted: Vec::new(),
        notes,
        terms,
        sections,
        plan,
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

/// The citation of a part of a meeting's head. What is planned may have none.
fn cite_of_head(
    table: &Table<'_>,
    default: Option<&Located<SourceId>>,
    (subject, prefix): (&Subject, &str),
    spans: &mut Spans,
    planned: bool,
) -> Option<Option<Cite>> {
    if goes_uncited(table, planned) {
        return Some(None);
    }
    cite(table, default, subject, prefix, spans).map(Some)
}

/// How a date is known, as written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Basis {
    Stated,
    Inferred,
    Planned,
}

fn read_date(
    table: Table<'_>,
    default: Option<&Located<SourceId>>,
    subject: &Subject,
    spans: &mut Spans,
    planned: bool,
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
                "stated" => Some(Basis::Stated),
                "inferred" => Some(Basis::Inferred),
                "planned" => Some(Basis::Planned),
                _ => None,
            },
            &["stated", "inferred", "planned"],
        )
    });
    if let (Some(Basis::Planned), false, Some(item)) = (basis, planned, table.get("basis")) {
        table.context.report(
            Diagnostic::error("planned-only", phrase!("basis-planned"))
                .at(item.span)
                .hint(phrase!("basis-planned.hint")),
        );
    }
    let because = table.get("because").and_then(|item| item.id::<NoteId>());
    if let Some(because) = &because {
        spans.set(subject, "date.because", because.span);
    }
    if basis == Some(Basis::Inferred) && because.is_none() {
        table.context.report(
            Diagnostic::error("missing-key", phrase!("date-without-because"))
                .at(table.head())
                .hint(phrase!("date-without-because.hint")),
        );
    }
    let clock = table.get("time").and_then(|item| {
        spans.set(subject, "date.time", item.span);
        item.clock().map(MeetingTime::Clock)
    });
    let occurrence = table
        .get("occurrence")
        .and_then(|item| item.member(Occurrence::parse, &names(Occurrence::ALL, Occurrence::as_str)));
    let part = table
        .get("part-of-day")
        .and_then(|item| {
            spans.set(subject, "date.time", item.span);
            item.member(DayPart::parse, &names(DayPart::ALL, DayPart::as_str))
        })
        .map(MeetingTime::Part);
    let cite = cite_of_head(&table, default, (subject, "date."), spans, planned);
    table.finish();
    let basis = match (basis?, because) {
        (Basis::Stated, _) => DateBasis::Stated,
        (Basis::Planned, _) => DateBasis::Planned,
        (Basis::Inferred, because) => DateBasis::Inferred(because?.value),
    };
    Some(MeetingDate { day: day?.value, basis, time: clock.or(part), occurrence, cite: cite? })
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
    planned: bool,
) -> Option<MeetingPlace> {
    let id = table.need("id").and_then(|item| item.id::<PlaceId>());
    if let Some(id) = &id {
        spans.set(subject, "place", id.span);
    }
    let cite = cite_of_head(&table, default, (subject, "place."), spans, planned);
    table.finish();
    Some(MeetingPlace { id: id?.value, cite: cite? })
}

fn read_participant(
    table: Table<'_>,
    default: Option<&Located<SourceId>>,
    meeting: &MeetingId,
    spans: &mut Spans,
    planned: bool,
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
    let cite = cite_of_head(&table, default, (&subject, ""), spans, planned);
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
        repeated(context, &id.value, id.span, spans.get(&subject, "id"));
        return None;
    }
    reserved(context, &id);
    spans.set(&subject, "id", id.span);
    let stance = table
        .need("stance")
        .and_then(|item| item.member_or(Stance::Noted, Stance::parse, &names(Stance::ALL, Stance::as_str)));
    let by = table.need("by").and_then(|item| {
        spans.set(&subject, "by", item.span);
        read_by(&item)
    });
    let topic = table.need("topic").and_then(|item| {
        spans.set(&subject, "topic", item.span);
        item.id::<TopicId>()
    });
    let commitments = table
        .get("commitment")
        .map_or_else(Vec::new, |item| commitments::read_touches(&item, &subject, spans));
    let audience = read_audience(&table);
    let headline = flag(&table, "headline");
    let guarded = flag(&table, "guarded");
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
        guarded,
        cut: false,
        commitments,
        headline,
    })
}

/// Reads a switch that is off where it is left out.
fn flag(table: &Table<'_>, key: &'static str) -> bool {
    table.get(key).is_some_and(|item| {
        item.value.as_bool().unwrap_or_else(|| {
            item.wrong_type(Expected::Boolean);
            false
        })
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
        repeated(table.context, &id.value, id.span, spans.get(&subject, "id"));
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

/// Reads `known-from`, the day from which something is known.
fn read_known_from(table: &Table<'_>, subject: &Subject, spans: &mut Spans) -> Option<chrono::NaiveDate> {
    let day = table.get("known-from").and_then(|item| item.day())?;
    spans.set(subject, "known-from", day.span);
    Some(day.value)
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
