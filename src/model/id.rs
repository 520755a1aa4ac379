//! Typed ids: a person's id is never taken for a place's.

use std::fmt;

use ecow::EcoString;

/// What all typed ids have in common.
pub(crate) trait Id: Sized + Clone + Ord + fmt::Display {
    /// The prefix of the entry's message in the locale files, with its hyphen; empty where there is none.
    const PREFIX: &'static str;
    /// What the id names, for messages to the user.
    const NOUN: &'static str;

    /// Checks and wraps an id.
    fn parse(text: &str) -> Option<Self>;

    /// The bare id.
    fn as_str(&self) -> &str;

    /// The id of the entry's message: prefix and id.
    fn reference(&self) -> String {
        format!("{}{}", Self::PREFIX, self.as_str())
    }
}

/// Whether `text` is `[a-z][a-z0-9-]*`; `digits` also allows a digit in front.
fn is_id(text: &str, digits: bool) -> bool {
    let mut bytes = text.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_lowercase() || (digits && b.is_ascii_digit()))
        && bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && text.len() <= 100
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident, $prefix:literal, $noun:literal, $digits:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) struct $name(EcoString);

        impl Id for $name {
            const PREFIX: &'static str = $prefix;
            const NOUN: &'static str = $noun;

            fn parse(text: &str) -> Option<Self> {
                is_id(text, $digits).then(|| Self(text.into()))
            }

            fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A side, such as `vn`.
    SideId, "side-", "side", false;
    /// A meeting, such as `2025-10-30-gyeongju`.
    MeetingId, "", "meeting", true;
    /// A point within a meeting.
    PointId, "", "point", false;
    /// A note within a meeting.
    NoteId, "note-", "note", false;
    /// An edition.
    EditionId, "edition-", "edition", false;
    /// A person.
    PersonId, "person-", "person", false;
    /// An office.
    OfficeId, "office-", "office", false;
    /// An organisation.
    OrganisationId, "org-", "organisation", false;
    /// A place.
    PlaceId, "place-", "place", false;
    /// A topic.
    TopicId, "topic-", "topic", false;
    /// A commitment.
    CommitmentId, "commitment-", "commitment", false;
    /// A measure: what a quantity measures.
    MeasureId, "measure-", "measure", false;
    /// A source.
    SourceId, "source-", "source", false;
    /// A term.
    TermId, "term-", "term", false;
    /// A trip.
    TripId, "trip-", "trip", false;
    /// Somebody who travels, or receives those who do.
    DelegateId, "", "delegate", false;
    /// An entry of a trip's programme.
    EntryId, "trip-entry-", "entry", false;
    /// A building or room.
    VenueId, "trip-venue-", "venue", false;
    /// What to wear.
    DressId, "trip-dress-", "dress", false;
    /// How to get there.
    TransportId, "trip-transport-", "transport", false;
    /// Whom to call.
    ContactId, "trip-contact-", "contact", false;
    /// A matter of logistics.
    LogisticsId, "trip-logistics-", "logistics", false;
    /// A protocol note.
    ProtocolId, "trip-protocol-", "protocol", false;
    /// A table plan.
    SeatingId, "trip-seating-", "seating", false;
    /// A role of an edition's readers.
    TagId, "", "tag", false;
    /// A profile of handling labels.
    HandlingId, "handling-", "handling", false;
}

/// A registry entry that a message can name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Entity {
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
    /// A source.
    Source(SourceId),
    /// A measure.
    Measure(MeasureId),
}

impl Entity {
    /// Reads a reference such as `place-seoul`.
    pub(crate) fn parse(reference: &str) -> Option<Self> {
        fn id<T: Id>(reference: &str) -> Option<T> {
            T::parse(reference.strip_prefix(T::PREFIX)?)
        }
        id(reference)
            .map(Self::Person)
            .or_else(|| id(reference).map(Self::Office))
            .or_else(|| id(reference).map(Self::Organisation))
            .or_else(|| id(reference).map(Self::Place))
            .or_else(|| id(reference).map(Self::Topic))
            .or_else(|| id(reference).map(Self::Commitment))
            .or_else(|| id(reference).map(Self::Source))
            .or_else(|| id(reference).map(Self::Measure))
    }

    /// The id of the entry's message.
    pub(crate) fn reference(&self) -> String {
        match self {
            Self::Person(id) => id.reference(),
            Self::Office(id) => id.reference(),
            Self::Organisation(id) => id.reference(),
            Self::Place(id) => id.reference(),
            Self::Topic(id) => id.reference(),
            Self::Commitment(id) => id.reference(),
            Self::Source(id) => id.reference(),
            Self::Measure(id) => id.reference(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_checked() {
        assert!(PersonId::parse("to-lam").is_some());
        for bad in ["", "To-lam", "tô-lâm", "2025-x", "../x", "a b", "a_b"] {
            assert!(PersonId::parse(bad).is_none(), "{bad}");
        }
        assert!(MeetingId::parse("2025-10-30-gyeongju").is_some());
        assert!(MeetingId::parse("-x").is_none());
    }

    #[test]
    fn references_know_their_kind() {
        let place = Entity::parse("place-seoul").expect("a place");
        assert_eq!(place, Entity::Place(PlaceId::parse("seoul").expect("an id")));
        assert_eq!(place.reference(), "place-seoul");
        assert_eq!(Entity::parse("seoul"), None);
    }
}
