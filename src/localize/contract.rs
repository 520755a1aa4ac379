//! The message contract: which messages exist, and which variables of which type each gets (layer `localize`).

use std::collections::BTreeMap;

use crate::base::phrase::{Phrase, phrase};
use crate::localize::arguments::measured;
use crate::model::{
    By, Entity, Id, Meeting, MeetingId, Note, Point, Quantity, Source, Subject, Value, Workspace,
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
    pub attributes: &'static [&'static str],
    /// The variables.
    pub variables: BTreeMap<String, Type>,
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
    Spec { subject, required: true, attributes: &[], variables: BTreeMap::new() }
}

impl Contract {
    /// Derives the contract of some meetings and of what all share. `interface` holds the ids of the built-in
    /// interface.
    pub(crate) fn of(workspace: &Workspace, meetings: &[MeetingId], interface: &[String]) -> Self {
        let mut shared = Specs::new();
        for person in workspace.people.values() {
            let mut entry = spec(Subject::Person(person.id.clone()));
            entry.attributes = &["address"];
            entry.variables.insert("office".into(), Type::Text);
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
    for (id, required) in [("title", true), ("headline", true), ("occasion", false)] {
        let mut entry = spec(subject.clone());
        entry.required = required;
        entry.variables.clone_from(&common);
        specs.insert(id.into(), entry);
    }
    for point in &meeting.points {
        let mut entry = spec(Subject::Point(meeting.id.clone(), point.id.clone()));
        entry.variables = point_variables(point);
        specs.insert(point.id.as_str().to_owned(), entry);
    }
    for note in &meeting.notes {
        let mut entry = spec(Subject::Note(meeting.id.clone(), note.id.clone()));
        entry.variables.clone_from(&common);
        entry.variables.extend(note_variables(note));
        specs.insert(note.id.reference(), entry);
    }
    specs
}

/// The variables that title, occasion, headline and notes share.
fn meeting_variables(meeting: &Meeting) -> BTreeMap<String, Type> {
    let mut variables = BTreeMap::from([("date".to_owned(), Type::Date), ("place".to_owned(), Type::Name)]);
    for point in &meeting.points {
        for (name, kind) in quantities(&point.quantities).chain(refs(&point.refs)) {
            variables.insert(format!("{}-{name}", point.id), kind);
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
