//! A meeting and its points.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

use crate::model::closed::closed_list;
use crate::model::{
    Entity, MeetingId, NoteId, Occurrence, PersonId, PlaceId, PointId, Quantity, Readers, Section, SideId,
    SourceId, TermId, TopicId, Touch,
};
use crate::model::{Plan, PlanItem};

closed_list! {
    /// How a side stands to a matter.
    Stance {
        /// Both sides committed to it.
        Agreed = "agreed",
        /// One side said so.
        Stated = "stated",
        /// One side put it forward.
        Proposed = "proposed",
        /// One side promised it.
        Pledged = "pledged",
        /// One side asked for it.
        Requested = "requested",
        /// One side was glad of it, or gave thanks.
        Welcomed = "welcomed",
        /// It was reported as a fact.
        Noted = "noted",
    }
}

closed_list! {
    /// The kind of a meeting.
    MeetingKind {
        /// Talks between delegations.
        Talks = "talks",
        /// A meeting on the sidelines of an event.
        SidelinesMeeting = "sidelines-meeting",
        /// Talks between ministers.
        MinisterialTalks = "ministerial-talks",
        /// A reception of a guest.
        Reception = "reception",
        /// A call by telephone or video.
        Call = "call",
        /// A visit.
        Visit = "visit",
    }
}

closed_list! {
    /// Whether a meeting has taken place.
    MeetingStatus {
        /// It has.
        Held = "held",
        /// It will.
        Planned = "planned",
    }
}

closed_list! {
    /// A part of a day.
    DayPart {
        /// Before noon.
        Morning = "morning",
        /// After noon.
        Afternoon = "afternoon",
        /// Late.
        Evening = "evening",
    }
}

closed_list! {
    /// What a participant does at a meeting.
    Role {
        /// Leads the delegation.
        Lead = "lead",
        /// Belongs to the delegation.
        Member = "member",
        /// Accompanies as a spouse.
        Spouse = "spouse",
        /// Interprets.
        Interpreter = "interpreter",
    }
}

closed_list! {
    /// What a note on a source is about.
    NoteAbout {
        /// A date that is not stated, or is wrong.
        Date = "date",
        /// The spelling of a name.
        Name = "name",
        /// A place.
        Place = "place",
        /// What the name of a sea denotes.
        Sea = "sea",
        /// A slip inside one report.
        Slip = "slip",
        /// A difference between reports.
        Difference = "difference",
        /// How the report speaks.
        Reporting = "reporting",
        /// What an interpreter should know.
        Interpreting = "interpreting",
        /// What whoever speaks to the press should know.
        Press = "press",
    }
}

/// Paragraphs of a source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Cite {
    /// The source.
    pub source: SourceId,
    /// The paragraphs, counted from 1, ascending.
    pub paragraphs: Vec<u32>,
}

/// Whether a date stands in a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum DateBasis {
    /// It does.
    Stated,
    /// It was inferred; the note says how.
    Inferred(NoteId),
    /// It is planned: no source need state it.
    Planned,
}

/// What is known of the time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MeetingTime {
    /// A clock time, local.
    Clock(NaiveTime),
    /// A part of the day.
    Part(DayPart),
}

/// When a meeting takes place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MeetingDate {
    /// The day, local.
    pub day: NaiveDate,
    /// Whether it is stated.
    pub basis: DateBasis,
    /// The time, as far as known.
    pub time: Option<MeetingTime>,
    /// Which of two equal clock times is meant, where the clocks are put back.
    pub occurrence: Option<Occurrence>,
    /// Where it stands; what is planned need stand nowhere.
    pub cite: Option<Cite>,
}

/// Where a meeting takes place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MeetingPlace {
    /// The place.
    pub id: PlaceId,
    /// Where it stands; what is planned need stand nowhere.
    pub cite: Option<Cite>,
}

/// A person at a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Participant {
    /// The person.
    pub person: PersonId,
    /// For which side.
    pub side: SideId,
    /// As what.
    pub role: Role,
    /// Where it stands; what is planned need stand nowhere.
    pub cite: Option<Cite>,
}

closed_list! {
    /// The kind of a journey to a meeting.
    VisitKind {
        /// A State visit.
        State = "state",
        /// An official visit.
        Official = "official",
        /// A working visit.
        Working = "working",
        /// A journey to an event that others hold.
        Event = "event",
    }
}

/// The journey of a side to a meeting, as a source reports it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Visit {
    /// Who travelled.
    pub side: SideId,
    /// As what.
    pub kind: VisitKind,
    /// Where it stands.
    pub cite: Cite,
}

/// Whose stance a point is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum By {
    /// A person's.
    Person(PersonId),
    /// One or more sides', in the order of the file.
    Sides(Vec<SideId>),
}

/// One stance of one side on one matter.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Point {
    /// The id, also its message's.
    pub id: PointId,
    /// The stance.
    pub stance: Stance,
    /// Whose.
    pub by: By,
    /// Where it is printed.
    pub topic: TopicId,
    /// What it carries.
    pub quantities: Vec<Quantity>,
    /// What it names.
    pub refs: BTreeMap<String, Entity>,
    /// Where it stands.
    pub cite: Cite,
    /// Who may see it.
    pub audience: Readers,
    /// Whether it has words that do without the quantities which not all of its readers may see.
    pub guarded: bool,
    /// Whether those words are printed: an edition may not see all of its quantities.
    pub cut: bool,
    /// The commitments it touches, and how.
    pub commitments: Vec<Touch>,
    /// Whether its measured quantities are key figures.
    pub headline: bool,
}

/// A note on a source.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Note {
    /// The id; its message is `note-<id>`.
    pub id: NoteId,
    /// What it is about.
    pub about: NoteAbout,
    /// The paragraphs it is about; none where it is about the whole.
    pub cite: Cite,
    /// Who may see it.
    pub audience: Readers,
    /// The day from which it is known, where that is later than its source and its meeting.
    pub known_from: Option<NaiveDate>,
    /// What it carries.
    pub quantities: Vec<Quantity>,
    /// What it names.
    pub refs: BTreeMap<String, Entity>,
}

/// One structured summary.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Meeting {
    /// The id.
    pub id: MeetingId,
    /// The kind.
    pub kind: MeetingKind,
    /// Whether it has taken place.
    pub status: MeetingStatus,
    /// The side that receives.
    pub host: Option<SideId>,
    /// The day from which it is known, where neither its source nor its date tells.
    pub known_from: Option<NaiveDate>,
    /// When.
    pub date: MeetingDate,
    /// Where.
    pub place: MeetingPlace,
    /// Who.
    pub participants: Vec<Participant>,
    /// Which sides travelled to it.
    pub visits: Vec<Visit>,
    /// What.
    pub points: Vec<Point>,
    /// Points that an edition may see and doesn't print: of a stance that it leaves out. Title and headline may speak of them.
    pub unprinted: Vec<Point>,
    /// Notes on its sources.
    pub notes: Vec<Note>,
    /// The terms of its glossary, in print order.
    pub terms: Vec<TermId>,
    /// Who may see its sections, where not all who know of it may.
    pub sections: BTreeMap<Section, Readers>,
    /// What a planned meeting has beside; none for a held one.
    pub plan: Option<Plan>,
}

impl Meeting {
    /// Every citation of the meeting.
    pub(crate) fn cites(&self) -> impl Iterator<Item = &Cite> {
        self.date
            .cite
            .iter()
            .chain(&self.place.cite)
            .chain(self.participants.iter().filter_map(|participant| participant.cite.as_ref()))
            .chain(self.visits.iter().map(|visit| &visit.cite))
            .chain(self.points.iter().map(|point| &point.cite))
            .chain(self.notes.iter().map(|note| &note.cite))
    }

    /// The sources cited, each once, in order of first citation.
    pub(crate) fn sources(&self) -> Vec<&SourceId> {
        let mut list = Vec::new();
        for cite in self.cites() {
            if !list.contains(&&cite.source) {
                list.push(&cite.source);
            }
        }
        list
    }

    /// Whether it is still to take place.
    pub(crate) fn is_planned(&self) -> bool {
        self.plan.is_some()
    }

    /// Objectives, points to raise, what they will raise and deliverables of a planned meeting.
    pub(crate) fn items(&self) -> impl Iterator<Item = &PlanItem> {
        self.plan.iter().flat_map(|plan| &plan.items)
    }
}
