//! What a finding or a printed word is about: a typed id and a field.

use std::borrow::Cow;
use std::fmt;

use crate::model::{
    CommitmentId, Entity, Id, MeasureId, MeetingId, NoteId, OfficeId, OrganisationId, PersonId, PlaceId,
    PointId, SourceId, TermId, TopicId,
};

/// The name of a field, as it stands in the file. Nested fields are joined by dots: `quantities.target`.
pub(crate) type Field = Cow<'static, str>;

/// A table in the user's TOML files, by its typed id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Subject {
    /// `briefpack.toml`.
    Config,
    /// A meeting.
    Meeting(MeetingId),
    /// A participant of a meeting.
    Participant(MeetingId, PersonId),
    /// A point of a meeting.
    Point(MeetingId, PointId),
    /// A note of a meeting.
    Note(MeetingId, NoteId),
    /// A person.
    Person(PersonId),
    /// An office.
    Office(OfficeId),
    /// An organisation.
    Organisation(OrganisationId),
    /// A place.
    Place(PlaceId),
    /// A topic.
    Topic(TopicId),
    /// A commitment.
    Commitment(CommitmentId),
    /// A measure.
    Measure(MeasureId),
    /// A source.
    Source(SourceId),
    /// A term.
    Term(TermId),
}

impl From<&Entity> for Subject {
    fn from(entity: &Entity) -> Self {
        match entity.clone() {
            Entity::Person(id) => Self::Person(id),
            Entity::Office(id) => Self::Office(id),
            Entity::Organisation(id) => Self::Organisation(id),
            Entity::Place(id) => Self::Place(id),
            Entity::Topic(id) => Self::Topic(id),
            Entity::Commitment(id) => Self::Commitment(id),
            Entity::Source(id) => Self::Source(id),
            Entity::Measure(id) => Self::Measure(id),
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn named<T: Id>(f: &mut fmt::Formatter<'_>, id: &T) -> fmt::Result {
            write!(f, "{} `{id}`", T::NOUN)
        }
        match self {
            Self::Config => f.write_str("the workspace"),
            Self::Meeting(id) => named(f, id),
            Self::Participant(meeting, id) => write!(f, "participant `{id}` of `{meeting}`"),
            Self::Point(meeting, id) => write!(f, "point `{id}` of `{meeting}`"),
            Self::Note(meeting, id) => write!(f, "note `{id}` of `{meeting}`"),
            Self::Person(id) => named(f, id),
            Self::Office(id) => named(f, id),
            Self::Organisation(id) => named(f, id),
            Self::Place(id) => named(f, id),
            Self::Topic(id) => named(f, id),
            Self::Commitment(id) => named(f, id),
            Self::Measure(id) => named(f, id),
            Self::Source(id) => named(f, id),
            Self::Term(id) => named(f, id),
        }
    }
}
