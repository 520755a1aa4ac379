//! Layer `model`: checked types, without files, spans or serialisation.
//!
//! Everything in here has been parsed and checked by `load`; later layers rely on it.

mod claim;
mod config;
mod contradiction;
mod id;
mod known;
mod language;
mod meeting;
mod quantity;
mod registry;
mod subject;

pub(crate) use self::claim::{About, Claim, Claimed, Matter, Settlement, What};
pub(crate) use self::config::{Audience, Config, Edition, Paper, StyleSwitches};
pub(crate) use self::contradiction::Contradiction;
pub(crate) use self::id::{
    CommitmentId, EditionId, Entity, Id, MeasureId, MeetingId, NoteId, OfficeId, OrganisationId, PersonId,
    PlaceId, PointId, SideId, SourceId, TermId, TopicId,
};
pub(crate) use self::known::{Early, Later};
pub(crate) use self::language::{Language, LanguageSet};
pub(crate) use self::meeting::{
    By, Cite, DateBasis, DayPart, Meeting, MeetingDate, MeetingKind, MeetingPlace, MeetingStatus,
    MeetingTime, Note, NoteAbout, Participant, Point, Role, Stance, Visit, VisitKind,
};
pub(crate) use self::quantity::{Bound, Currency, Moment, Quantity, Value};
pub(crate) use self::registry::{
    Attested, Commitment, Forbidden, Measure, MeasureKind, NameOrder, Office, Omitted, Organisation, Person,
    Place, Severity, Source, SpellingBasis, Tenure, Term, Topic, Workspace,
};
pub(crate) use self::subject::{Field, Subject};
