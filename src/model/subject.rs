//! What a finding or a printed word is about: a typed id and a field.

use std::borrow::Cow;

use crate::base::phrase::{Phrase, count, phrase};
use crate::model::{
    CommitmentId, ContactId, DelegateId, Entity, EntryId, Id, LogisticsId, MeasureId, MeetingId, NoteId,
    OfficeId, OrganisationId, PersonId, PlaceId, PointId, ProtocolId, SeatingId, SourceId, TermId, TopicId,
    TripId,
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
    /// An item of a planned meeting.
    Item(MeetingId, PointId),
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
    /// The trip.
    Trip(TripId),
    /// A delegate of the trip.
    Delegate(DelegateId),
    /// An entry of the trip's programme.
    Entry(EntryId),
    /// A table plan of the trip.
    Seating(SeatingId),
    /// A contact of the trip.
    Contact(ContactId),
    /// A matter of the trip's logistics.
    Logistics(LogisticsId),
    /// A protocol note of the trip.
    Protocol(ProtocolId),
    /// A claim, by its place in the file.
    Claim(usize),
    /// A settlement, by its place in the file.
    Settlement(usize),
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

impl Subject {
    /// What it is, in words.
    pub(crate) fn phrase(&self) -> Phrase {
        fn named<T: Id>(id: &T) -> Phrase {
            phrase!("subject", noun = phrase!("noun", noun = T::NOUN), id)
        }
        match self {
            Self::Config => phrase!("subject-workspace"),
            Self::Meeting(id) => named(id),
            Self::Participant(meeting, id) => phrase!("subject-participant", id, meeting),
            Self::Point(meeting, id) => phrase!("subject-point", id, meeting),
            Self::Item(meeting, id) => phrase!("subject-item", id, meeting),
            Self::Note(meeting, id) => phrase!("subject-note", id, meeting),
            Self::Person(id) => named(id),
            Self::Office(id) => named(id),
            Self::Organisation(id) => named(id),
            Self::Place(id) => named(id),
            Self::Topic(id) => named(id),
            Self::Commitment(id) => named(id),
            Self::Measure(id) => named(id),
            Self::Source(id) => named(id),
            Self::Term(id) => named(id),
            Self::Trip(id) => named(id),
            Self::Delegate(id) => named(id),
            Self::Entry(id) => named(id),
            Self::Seating(id) => named(id),
            Self::Contact(id) => named(id),
            Self::Logistics(id) => named(id),
            Self::Protocol(id) => named(id),
            Self::Claim(index) => phrase!("subject-claim", number = count(index + 1)),
            Self::Settlement(index) => phrase!("subject-settlement", number = count(index + 1)),
        }
    }
}
