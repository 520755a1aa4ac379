//! Layer `model`: checked types, without files, spans or serialisation.
//!
//! Everything in here has been parsed and checked by `load`; later layers rely on it.

mod chronicle;
mod claim;
mod clock;
mod closed;
mod commitment;
mod config;
mod contradiction;
mod copies;
mod edition;
mod id;
mod known;
mod language;
mod meeting;
mod plan;
mod quantity;
mod registry;
mod screen;
mod subject;
mod trip;

pub(crate) use self::chronicle::{Touched, chronicle, made};
pub(crate) use self::claim::{About, Claim, Claimed, Disputed, Settlement, What};
pub(crate) use self::clock::{Local, Occurrence, local};
pub(crate) use self::commitment::{Commitment, CommitmentState, Effect, Evidence, Status, Touch};
pub(crate) use self::config::{Config, Paper, StyleSwitches};
pub(crate) use self::contradiction::Contradiction;
pub(crate) use self::copies::{CopyNumber, ListedCopy};
pub(crate) use self::edition::{Audience, Edition, Layout, Order, Readers, Section, TAGS};
pub(crate) use self::id::{
    CommitmentId, ContactId, DelegateId, DressId, EditionId, Entity, EntryId, HandlingId, Id, LogisticsId,
    MeasureId, MeetingId, NoteId, OfficeId, OrganisationId, PersonId, PlaceId, PointId, ProtocolId,
    SeatingId, SideId, SourceId, TagId, TermId, TopicId, TransportId, TripId, VenueId,
};
pub(crate) use self::known::{Early, Later};
pub(crate) use self::language::{Language, LanguageSet};
pub(crate) use self::meeting::{
    By, Cite, DateBasis, DayPart, Meeting, MeetingDate, MeetingKind, MeetingPlace, MeetingStatus,
    MeetingTime, Note, NoteAbout, Participant, Point, Role, Stance, Visit, VisitKind,
};
pub(crate) use self::plan::{
    Background, Interpretation, ItemKind, Part, Plan, PlanField, PlanItem, Press, Priority, Readiness,
};
pub(crate) use self::quantity::{Bound, Currency, Moment, Quantity, Value};
pub use self::registry::Workspace;
pub(crate) use self::registry::{
    Attested, Forbidden, Measure, MeasureKind, NameOrder, Office, Omitted, Organisation, Person, Place,
    Severity, Source, SpellingBasis, Tenure, Term, Topic,
};
pub(crate) use self::screen::{Screen, Screens};
pub(crate) use self::subject::{Field, Subject};
pub(crate) use self::trip::{
    ClockTime, Contact, Delegate, DelegateRole, Entry, Fill, Lead, Matter, Seating, Trip,
};
