//! The message contract: which messages exist, and which variables of which type each gets (layer `localize`).

use std::collections::BTreeMap;

use crate::base::phrase::{Phrase, phrase};
use crate::localize::arguments::measured;
use crate::model::{
    Audience, By, CommitmentId, Entity, Fill, HandlingId, Id, Matter, Meeting, MeetingId, Note, Part,
    PlanItem, Point, Quantity, Source, Subject, Trip, Value, Workspace,
};

/// The type of a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Type {
    /// An amount of money.
    Money,
    /// A count.
    Count,
    /// A percentage.
    Percent,
    /// A calendar year.
    Year,
    /// A day or month.
    Date,
    /// A period.
    Period,
    /// A clock time.
    Time,
    /// A place in a series.
    Ordinal,
    /// A person.
    Person,
    /// Another registry entry.
    Name,
    /// A finished text.
    Text,
}

impl Type {
    /// The type of a value.
    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::Money { .. } => Self::Money,
            Value::Count(_) => Self::Count,
            Value::Percent(_) => Self::Percent,
            Value::Year(_) => Self::Year,
            Value::Date(_) => Self::Date,
            Value::Period { .. } => Self::Period,
            Value::Time(_) => Self::Time,
            Value::Ordinal(_) => Self::Ordinal,
        }
    }

    /// The type of a registry entry.
    pub(crate) fn of_entity(entity: &Entity) -> Self {
        if matches!(entity, Entity::Person(_)) { Self::Person } else { Self::Name }
    }

    /// The name in messages to the user.
    pub(crate) fn phrase(self) -> Phrase {
        match self {
            Self::Money => phrase!("type-money"),
            Self::Count => phrase!("type-count"),
            Self::Percent => phrase!("type-percent"),
            Self::Year => phrase!("type-year"),
            Self::Date => phrase!("type-date"),
            Self::Period => phrase!("type-period"),
            Self::Time => phrase!("type-time"),
            Self::Ordinal => phrase!("type-ordinal"),
            Self::Person => phrase!("type-person"),
            Self::Name => phrase!("type-name"),
            Self::Text => phrase!("type-text"),
        }
    }
}

/// What one message is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spec {
    /// What in the workspace it belongs to.
    pub subject: Subject,
    /// Whether it must exist.
    pub required: bool,
    /// Attributes that must exist.
    pub attributes: Vec<String>,
    /// The variables.
    pub variables: BTreeMap<String, Type>,
    /// What an item of a planned meeting may say; none for other messages.
    pub item: Option<ItemSpec>,
}

/// The parts of an item of a planned meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ItemSpec {
    /// All that are printed.
    pub parts: &'static [Part],
    /// Those that are still to be filled in: what the message has of them stands in their way.
    pub to_fill: Vec<Part>,
}

/// The contract of a scope: message id → what it is.
pub(crate) type Specs = BTreeMap<String, Spec>;

/// The contract of a workspace.
#[derive(Debug, Clone, Default)]
pub(crate) struct Contract {
    /// The shared messages.
    pub shared: Specs,
    /// Each meeting's own.
    pub meetings: BTreeMap<MeetingId, Specs>,
}

fn spec(subject: Subject) -> Spec {
    Spec { subject, required: true, attributes: Vec::new(), variables: BTreeMap::new(), item: None }
}

impl Contract {
    /// Derives the contract of some meetings and of what all share. `interface` holds the ids of the built-in
    /// interface.
    pub(crate) fn of(workspace: &Workspace, meetings: &[MeetingId], interface: &[String]) -> Self {
        let mut shared = Specs::new();
        for person in workspace.people.values() {
            let mut entry = spec(Subject::Person(person.id.clone()));
            entry.attributes = vec!["address".into()];
            entry.variables.insert("office".into(), Type::Text);
            if person.note.is_some() {
                entry.attributes.push("note".into());
            }
            shared.insert(person.id.reference(), entry);
        }
        for id in workspace.offices.keys() {
            shared.insert(id.reference(), spec(Subject::Office(id.clone())));
        }
        for id in workspace.organisations.keys() {
            shared.insert(id.reference(), spec(Subject::Organisation(id.clone())));
        }
        for id in workspace.places.keys() {
            shared.insert(id.reference(), spec(Subject::Place(id.clone())));
        }
        for topic in &workspace.topics {
            shared.insert(topic.id.reference(), spec(Subject::Topic(topic.id.clone())));
        }
        for measure in &workspace.measures {
            let mut entry = spec(Subject::Measure(measure.id.clone()));
            if let Some(value) = measured(workspace, &measure.id) {
                entry.variables.insert("value".into(), Type::of(value));
            }
            shared.insert(measure.id.reference(), entry);
        }
        for commitment in &workspace.commitments {
            let mut entry = spec(Subject::Commitment(commitment.id.clone()));
            for quantity in commitment.value.iter().chain(&commitment.due) {
                entry.variables.insert(quantity.name.clone(), Type::of(&quantity.value));
            }
            shared.insert(commitment.id.reference(), entry);
        }
        for source in workspace.sources.values() {
            source_specs(source, &mut shared);
        }
        for settlement in &workspace.settlements {
            shared.insert(format!("settled-{}", settlement.because), spec(settlement.subject.clone()));
        }
        for term in &workspace.terms {
            let subject = Subject::Term(term.id.clone());
            shared.insert(format!("-{}", term.id.reference()), spec(subject.clone()));
            for forbidden in &term.forbidden {
                shared.insert(format!("forbidden-{}", forbidden.because), spec(subject.clone()));
            }
        }
        let mut title = spec(Subject::Config);
        title.variables.insert("period".into(), Type::Period);
        shared.insert("pack-title".into(), title.clone());
        shared.insert("pack-subtitle".into(), Spec { required: false, ..title });
        for side in &workspace.config.sides {
            shared.insert(side.reference(), spec(Subject::Config));
        }
        for edition in &workspace.config.editions {
            if let Some(profile) = workspace.config.handling_of(edition) {
                shared.insert(handling(profile, edition.audience), spec(Subject::Config));
            }
        }
        if let Some(trip) = &workspace.trip {
            trip_specs(trip, &mut shared);
        }
        for id in interface {
            shared.entry(id.clone()).or_insert_with(|| spec(Subject::Config));
        }
        let meetings = meetings.iter().filter_map(|id| workspace.meetings.get(id));
        let meetings = meetings.map(|meeting| (meeting.id.clone(), meeting_specs(meeting))).collect();
        Self { shared, meetings }
    }

    /// The contract seen from a meeting.
    pub(crate) fn get(&self, meeting: Option<&MeetingId>, id: &str) -> Option<&Spec> {
        meeting.and_then(|meeting| self.meetings.get(meeting)?.get(id)).or_else(|| self.shared.get(id))
    }
}

/// The message of a handling label under a profile.
pub(crate) fn handling(profile: &HandlingId, audience: Audience) -> String {
    format!("{}-{}", profile.reference(), audience.as_str())
}

/// The messages of the trip: titles, and the words that its tables name.
fn trip_specs(trip: &Trip, shared: &mut Specs) {
    let mut title = spec(Subject::Trip(trip.id.clone()));
    title.variables.insert("period".into(), Type::Period);
    shared.insert(trip.id.reference(), title);
    for entry in &trip.entries {
        let subject = || spec(Subject::Entry(entry.id.clone()));
        shared.insert(entry.id.reference(), subject());
        let venue = entry.venue.as_ref().and_then(Fill::known).map(Id::reference);
        let dress = entry.dress.as_ref().and_then(Fill::known).map(Id::reference);
        let transport = entry.transport.as_ref().and_then(Fill::known).map(Id::reference);
        for id in [venue, dress, transport].into_iter().flatten() {
            shared.entry(id).or_insert_with(subject);
        }
    }
    for seating in &trip.seating {
        shared.insert(seating.id.reference(), spec(Subject::Seating(seating.id.clone())));
    }
    for contact in &trip.contacts {
        shared.insert(contact.id.reference(), spec(Subject::Contact(contact.id.clone())));
    }
    matters(&trip.logistics, Subject::Logistics, shared);
    matters(&trip.protocol, Subject::Protocol, shared);
}

/// Matters have a heading and, unless it is still open, a text.
fn matters<T: Id>(list: &[Matter<T>], subject: impl Fn(T) -> Subject, shared: &mut Specs) {
    for matter in list {
        let mut entry = spec(subject(matter.id.clone()));
        if !matter.to_fill {
            entry.attributes = vec!["text".into()];
        }
        shared.insert(matter.id.reference(), entry);
    }
}

fn source_specs(source: &Source, shared: &mut Specs) {
    let subject = Subject::Source(source.id.clone());
    let mut entry = spec(subject.clone());
    if source.date.is_some() {
        entry.variables.insert("date".into(), Type::Date);
    }
    shared.insert(source.id.reference(), entry);
    for omitted in &source.omitted {
        shared.insert(format!("omitted-{}", omitted.because), spec(subject.clone()));
    }
}

fn meeting_specs(meeting: &Meeting) -> Specs {
    let mut specs = Specs::new();
    let subject = Subject::Meeting(meeting.id.clone());
    let common = meeting_variables(meeting);
    // What a planned meeting is to reach, its objectives say.
    let heads: &[(&str, bool)] = match meeting.is_planned() {
        false => &[("title", true), ("headline", true), ("occasion", false)],
        true => &[("title", true), ("occasion", false)],
    };
    for &(id, required) in heads {
        let mut entry = spec(subject.clone());
        entry.required = required;
        entry.variables.clone_from(&common);
        specs.insert(id.into(), entry);
    }
    for point in &meeting.points {
        let mut entry = spec(Subject::Point(meeting.id.clone(), point.id.clone()));
        entry.variables = point_variables(point);
        entry.attributes = point.commitments.iter().map(|touch| wording(point, &touch.commitment)).collect();
        if point.guarded {
            entry.attributes.push(GUARDED.into());
        }
        specs.insert(point.id.as_str().to_owned(), entry);
    }
    for item in meeting.items() {
        specs.insert(item.id.as_str().to_owned(), item_spec(meeting, item));
    }
    for note in &meeting.notes {
        let mut entry = spec(Subject::Note(meeting.id.clone(), note.id.clone()));
        entry.variables.clone_from(&common);
        entry.variables.extend(note_variables(note));
        specs.insert(note.id.reference(), entry);
    }
    specs
}

/// The attribute of a point's message that does without the quantities which not all of its readers may see.
pub(crate) const GUARDED: &str = "guarded";

/// What the attributes that [`wording`] names begin with.
pub(crate) const WORDING: &str = "wording";

/// The attribute of a point's message that says in a few words how the point puts a commitment: `wording`, or
/// `wording-<commitment>` where the point touches several.
pub(crate) fn wording(point: &Point, commitment: &CommitmentId) -> String {
    wording_of(commitment, point.commitments.len())
}

/// The same for a point that touches so many commitments.
pub(crate) fn wording_of(commitment: &CommitmentId, touched: usize) -> String {
    if touched == 1 { WORDING.to_owned() } else { format!("{WORDING}-{commitment}") }
}

fn item_spec(meeting: &Meeting, item: &PlanItem) -> Spec {
    let mut entry = spec(Subject::Item(meeting.id.clone(), item.id.clone()));
    entry.variables = quantities(&item.quantities).chain(refs(&item.refs)).collect();
    let wanted = item.kind.required().iter().find(|part| !item.to_fill.contains(part));
    entry.attributes = match wanted {
        Some(Part::Ask) => vec!["ask".into()],
        Some(Part::Response) => vec!["response".into()],
        _ => Vec::new(),
    };
    entry.item = Some(ItemSpec { parts: item.kind.parts(), to_fill: item.to_fill.clone() });
    entry
}

/// The variables that title, occasion, headline and notes share.
fn meeting_variables(meeting: &Meeting) -> BTreeMap<String, Type> {
    let mut variables = BTreeMap::from([("date".to_owned(), Type::Date), ("place".to_owned(), Type::Name)]);
    for point in &meeting.points {
        for (name, kind) in quantities(&point.quantities).chain(refs(&point.refs)) {
            variables.insert(format!("{}-{name}", point.id), kind);
        }
    }
    for item in meeting.items() {
        for (name, kind) in quantities(&item.quantities).chain(refs(&item.refs)) {
            variables.insert(format!("{}-{name}", item.id), kind);
        }
    }
    variables
}

fn point_variables(point: &Point) -> BTreeMap<String, Type> {
    let mut variables: BTreeMap<_, _> = quantities(&point.quantities).chain(refs(&point.refs)).collect();
    if matches!(point.by, By::Person(_)) {
        variables.insert("speaker".into(), Type::Person);
        variables.insert("counterpart".into(), Type::Person);
    }
    variables
}

fn note_variables(note: &Note) -> BTreeMap<String, Type> {
    quantities(&note.quantities).chain(refs(&note.refs)).collect()
}

fn quantities(list: &[Quantity]) -> impl Iterator<Item = (String, Type)> {
    list.iter().map(|quantity| (quantity.name.clone(), Type::of(&quantity.value)))
}

fn refs(list: &BTreeMap<String, Entity>) -> impl Iterator<Item = (String, Type)> {
    list.iter().map(|(name, entity)| (name.clone(), Type::of_entity(entity)))
}
