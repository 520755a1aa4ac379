//! Reading the registries (layer `load`).

use chrono_tz::Tz;

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::base::suggest::did_you_mean;
use crate::load::parts::read_audience;
use crate::load::spans::Spans;
use crate::load::table::{Located, Table, noun};
use crate::model::{
    Attested, Forbidden, Id, Language, Measure, MeasureId, MeasureKind, NameOrder, Office, OfficeId, Omitted,
    Organisation, OrganisationId, Person, PersonId, Place, PlaceId, Severity, SideId, Source, SourceId,
    SpellingBasis, Subject, Tenure, Term, TermId, Topic, TopicId,
};

/// Reads the `id` of an entry and remembers its place. A second entry of the same id is an error.
pub(super) fn entry<T: Id>(
    table: &Table<'_>,
    subject: impl Fn(T) -> Subject,
    spans: &mut Spans,
) -> Option<Located<T>> {
    let id = table.need("id").and_then(|item| item.id::<T>())?;
    let subject = subject(id.value.clone());
    if let Some(first) = spans.get(&subject, "id") {
        table.context.report(
            Diagnostic::error("duplicate-id", phrase!("id-twice", noun = noun::<T>(), id = &id.value))
                .at(id.span)
                .label(first, phrase!("first-here"))
                .hint(phrase!("id-twice.hint")),
        );
        return None;
    }
    spans.set(&subject, "id", id.span);
    Some(id)
}

/// Remembers the place of a field and reads it as an id.
fn field<T: Id>(table: &Table<'_>, key: &'static str, subject: &Subject, spans: &mut Spans) -> Option<T> {
    let id = table.get(key)?.id::<T>()?;
    spans.set(subject, key, id.span);
    Some(id.value)
}

/// Reads a person.
pub(super) fn read_person(table: Table<'_>, spans: &mut Spans) -> Option<Person> {
    let id = entry(&table, Subject::Person, spans);
    let subject = id.as_ref().map(|id: &Located<PersonId>| Subject::Person(id.value.clone()));
    let side = table.need("side").and_then(|item| item.id::<SideId>());
    if let (Some(subject), Some(side)) = (&subject, &side) {
        spans.set(subject, "side", side.span);
    }
    let order = table.get("order").and_then(|item| {
        let parse = |text: &str| match text {
            "family-first" => Some(NameOrder::FamilyFirst),
            "given-first" => Some(NameOrder::GivenFirst),
            _ => None,
        };
        item.member(parse, &["family-first", "given-first"])
    });
    let mut offices = Vec::new();
    for tenure in table.tables("offices", "tenure") {
        offices.extend(read_tenure(tenure, subject.as_ref(), spans));
    }
    let spelling = table.get("spelling").and_then(|item| item.table("spelling")).and_then(|spelling| {
        let parse = |text: &str| match text {
            "rule" => Some(SpellingBasis::Rule),
            "reference" => Some(SpellingBasis::Reference),
            "source" => Some(SpellingBasis::Source),
            _ => None,
        };
        let basis =
            spelling.need("basis").and_then(|item| item.member(parse, &["rule", "reference", "source"]));
        spelling.finish();
        basis
    });
    let note = table.get("note").and_then(|item| item.table("person-note")).map(|note| {
        note.need("audience");
        let readers = read_audience(&note);
        note.finish();
        readers
    });
    table.finish();
    let order = order.unwrap_or_default();
    Some(Person { id: id?.value, side: side?.value, order, offices, spelling, note })
}

fn read_tenure(table: Table<'_>, person: Option<&Subject>, spans: &mut Spans) -> Option<Tenure> {
    let office = table.need("office").and_then(|item| item.id::<OfficeId>());
    if let (Some(person), Some(office)) = (person, &office) {
        spans.set(person, format!("offices.{}", office.value), office.span);
    }
    let from = table.get("from").and_then(|item| item.day()).map(|day| day.value);
    let to = table.get("to").and_then(|item| item.day()).map(|day| day.value);
    let source = table.get("source").and_then(|item| item.id::<SourceId>());
    let mut attested = Vec::new();
    for entry in table.tables("attested", "attested") {
        let date = entry.need("date").and_then(|item| item.day());
        let cite = entry.cite(None);
        if let (Some(person), Some(office), Some(item)) = (person, &office, entry.get("paragraphs")) {
            let at = date.as_ref().map_or_else(String::new, |date| date.value.to_string());
            spans.set(person, format!("offices.{}.{at}", office.value), item.span);
        }
        entry.finish();
        if let (Some(date), Some(cite)) = (date, cite) {
            attested.push(Attested { date: date.value, source: cite.source, paragraphs: cite.paragraphs });
        }
    }
    if from.is_none() && attested.is_empty() {
        table.context.report(
            Diagnostic::error("missing-key", phrase!("tenure-without-time"))
                .at(table.head())
                .hint(phrase!("tenure-without-time.hint")),
        );
    }
    if from.is_some() && source.is_none() {
        table.need("source");
    }
    table.finish();
    if let (Some(person), Some(office), Some(source)) = (person, &office, &source) {
        spans.set(person, format!("offices.{}.source", office.value), source.span);
    }
    Some(Tenure { office: office?.value, from, to, source: source.map(|source| source.value), attested })
}

/// Reads an office.
pub(super) fn read_office(table: Table<'_>, spans: &mut Spans) -> Option<Office> {
    let id = entry::<OfficeId>(&table, Subject::Office, spans);
    let side = table.need("side").and_then(|item| item.id::<SideId>());
    if let (Some(id), Some(side)) = (&id, &side) {
        spans.set(&Subject::Office(id.value.clone()), "side", side.span);
    }
    let rank = table.need("rank").and_then(|item| item.positive());
    table.finish();
    Some(Office { id: id?.value, side: side?.value, rank: rank? })
}

/// Reads an organisation.
pub(super) fn read_organisation(table: Table<'_>, spans: &mut Spans) -> Option<Organisation> {
    let id = entry::<OrganisationId>(&table, Subject::Organisation, spans);
    table.finish();
    Some(Organisation { id: id?.value })
}

/// Reads a place.
pub(super) fn read_place(table: Table<'_>, spans: &mut Spans) -> Option<Place> {
    let id = entry::<PlaceId>(&table, Subject::Place, spans);
    let subject = id.as_ref().map_or(Subject::Config, |id| Subject::Place(id.value.clone()));
    let within = field(&table, "within", &subject, spans);
    let zone = table.get("zone").and_then(|item| {
        let text = item.text()?;
        let zone = text.value.parse::<Tz>().ok();
        if zone.is_none() {
            let known = chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name());
            table.context.report(
                Diagnostic::error("unknown-value", phrase!("unknown-zone", value = &text.value))
                    .at(text.span)
                    .maybe_hint(did_you_mean(&text.value, known))
                    .hint(phrase!("unknown-zone.hint")),
            );
        }
        zone
    });
    table.finish();
    Some(Place { id: id?.value, within, zone })
}

/// Reads a topic.
pub(super) fn read_topic(table: Table<'_>, spans: &mut Spans) -> Option<Topic> {
    let id = entry::<TopicId>(&table, Subject::Topic, spans);
    table.finish();
    Some(Topic { id: id?.value })
}

/// Reads a measure.
pub(super) fn read_measure(table: Table<'_>, spans: &mut Spans) -> Option<Measure> {
    let id = entry::<MeasureId>(&table, Subject::Measure, spans);
    let parse = |text: &str| match text {
        "target" => Some(MeasureKind::Target),
        "actual" => Some(MeasureKind::Actual),
        _ => None,
    };
    let kind = table.need("kind").and_then(|item| item.member(parse, &["target", "actual"]));
    table.finish();
    Some(Measure { id: id?.value, kind: kind? })
}

/// Reads a source.
pub(super) fn read_source(table: Table<'_>, spans: &mut Spans) -> Option<Source> {
    let id = entry::<SourceId>(&table, Subject::Source, spans);
    let subject = id.as_ref().map_or(Subject::Config, |id| Subject::Source(id.value.clone()));
    let publishers = table.need("publishers").map_or_else(Vec::new, |item| item.ids::<OrganisationId>());
    if let Some(first) = publishers.first() {
        spans.set(&subject, "publishers", first.span);
    }
    let language = table.need("language").and_then(|item| item.text());
    let title = table.get("title").and_then(|item| {
        spans.set(&subject, "title", item.span);
        item.text()
    });
    let date = table.get("date").and_then(|item| item.day());
    let retrieved = table.get("retrieved").and_then(|item| item.day());
    if let (Some(date), Some(retrieved)) = (&date, &retrieved)
        && retrieved.value < date.value
    {
        table.context.report(
            Diagnostic::error("bad-date", phrase!("retrieved-before"))
                .at(retrieved.span)
                .label(date.span, phrase!("retrieved-before.here"))
                .hint(phrase!("retrieved-before.hint")),
        );
    }
    let paragraphs = table.need("paragraphs").and_then(|item| {
        spans.set(&subject, "paragraphs", item.span);
        item.positive()
    });
    let mut omitted = Vec::new();
    for entry in table.tables("omitted", "omitted") {
        let paragraph = entry.need("paragraph").and_then(|item| {
            let number = item.positive();
            if let Some(number) = number {
                spans.set(&subject, format!("omitted.{number}"), item.span);
            }
            number
        });
        let because = entry.need("because").and_then(|item| item.id::<TopicId>());
        entry.finish();
        if let (Some(paragraph), Some(because)) = (paragraph, because) {
            omitted.push(Omitted { paragraph, because: because.value.as_str().to_owned() });
        }
    }
    table.finish();
    Some(Source {
        id: id?.value,
        publishers: publishers.into_iter().map(|id| id.value).collect(),
        language: language?.value,
        title: title.map(|title| title.value),
        date: date.map(|date| date.value),
        retrieved: retrieved.map(|day| day.value),
        paragraphs: paragraphs?,
        omitted,
    })
}

/// Reads a term.
pub(super) fn read_term(table: Table<'_>, spans: &mut Spans) -> Option<Term> {
    let id = entry::<TermId>(&table, Subject::Term, spans);
    let subject = id.as_ref().map_or(Subject::Config, |id| Subject::Term(id.value.clone()));
    let parse = |text: &str| match text {
        "block" => Some(Severity::Block),
        "error" => Some(Severity::Error),
        "warning" => Some(Severity::Warning),
        _ => None,
    };
    let severity = table.get("severity").and_then(|item| item.member(parse, &["block", "error", "warning"]));
    let mut forbidden = Vec::new();
    for entry in table.tables("forbidden", "forbidden") {
        let language = entry
            .need("language")
            .and_then(|item| item.member(Language::parse, &Language::ALL.map(Language::code)));
        let form = entry.need("form").and_then(|item| item.text());
        let because = entry.need("because").and_then(|item| item.id::<TopicId>());
        let may_use = entry.get("may-use").map_or_else(Vec::new, |item| item.ids::<SideId>());
        entry.finish();
        if let (Some(language), Some(form), Some(because)) = (language, form, because) {
            spans.set(&subject, format!("forbidden.{}.{}", language, form.value), form.span);
            for side in &may_use {
                spans.set(&subject, format!("may-use.{}", side.value), side.span);
            }
            forbidden.push(Forbidden {
                language,
                form: form.value,
                because: because.value.as_str().to_owned(),
                may_use: may_use.into_iter().map(|side| side.value).collect(),
            });
        }
    }
    table.finish();
    Some(Term { id: id?.value, severity: severity.unwrap_or(Severity::Error), forbidden })
}
