//! The trip of a delegation: who travels, when, where, and with whom.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime};
use chrono_tz::Tz;

use crate::model::closed::closed_list;
use crate::model::{
    ContactId, DelegateId, DressId, EntryId, Local, LogisticsId, MeetingId, Occurrence, OfficeId,
    OrganisationId, PersonId, PlaceId, Press, ProtocolId, Readers, SeatingId, SideId, TransportId, TripId,
    VenueId, Workspace, local,
};

closed_list! {
    /// What a delegate does. The order is that of the list, behind the members with an office.
    DelegateRole {
        /// Leads the delegation.
        Lead = "lead",
        /// Accompanies the head as a spouse.
        Spouse = "spouse",
        /// Belongs to the delegation.
        Member = "member",
        /// Interprets.
        Interpreter = "interpreter",
        /// Takes notes.
        NoteTaker = "note-taker",
        /// Sees to protocol.
        Protocol = "protocol",
        /// Sees to the press.
        Press = "press",
        /// Sees to security.
        Security = "security",
    }
}

impl DelegateRole {
    /// Whether the delegate sits at the table of talks.
    pub(crate) fn at_table(self) -> bool {
        matches!(self, Self::Lead | Self::Member | Self::Interpreter | Self::NoteTaker)
    }

    /// Whether precedence is by office.
    pub(crate) fn by_office(self) -> bool {
        matches!(self, Self::Lead | Self::Member)
    }
}

/// Something known, or said to be still open: then a blank is printed to write it in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fill<T> {
    /// It is known.
    Known(T),
    /// It is to be filled in.
    ToFill,
}

impl<T> Fill<T> {
    /// What is known.
    pub(crate) fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::ToFill => None,
        }
    }
}

/// A clock time at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ClockTime {
    /// What the clock shows.
    pub time: NaiveTime,
    /// Which of two equal times is meant.
    pub occurrence: Option<Occurrence>,
}

/// Who is in charge of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Lead {
    /// A delegate.
    Delegate(DelegateId),
    /// Whoever holds an office.
    Office(OfficeId),
    /// An organisation.
    Organisation(OrganisationId),
}

/// Somebody of a delegation: a person, an office, or a place kept open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Delegate {
    /// The id within the trip.
    pub id: DelegateId,
    /// The side.
    pub side: SideId,
    /// Who.
    pub person: Option<Fill<PersonId>>,
    /// In which office.
    pub office: Option<Fill<OfficeId>>,
    /// What the delegate does.
    pub role: DelegateRole,
    /// In the place of the office's rank.
    pub precedence: Option<u32>,
    /// Who may see it.
    pub audience: Readers,
}

/// An entry of the programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The id.
    pub id: EntryId,
    /// The local day on which it begins.
    pub day: NaiveDate,
    /// When it begins.
    pub start: Fill<ClockTime>,
    /// When it ends.
    pub end: Option<Fill<ClockTime>>,
    /// The local day on which it ends, where that is another.
    pub end_day: Option<NaiveDate>,
    /// Where.
    pub place: PlaceId,
    /// Where it ends, if elsewhere: a journey.
    pub to: Option<PlaceId>,
    /// The building or room.
    pub venue: Option<Fill<VenueId>>,
    /// Which meeting it is.
    pub meeting: Option<MeetingId>,
    /// Whether the press is there.
    pub press: Option<Fill<Press>>,
    /// Who is in charge.
    pub lead: Option<Fill<Lead>>,
    /// What to wear.
    pub dress: Option<Fill<DressId>>,
    /// How to get there.
    pub transport: Option<Fill<TransportId>>,
    /// Who takes part where it isn't the whole delegation.
    pub delegates: Vec<DelegateId>,
    /// Who may see it.
    pub audience: Readers,
}

impl Entry {
    /// Begin and end as moments, as far as they are known and sound.
    pub(crate) fn moments(&self, workspace: &Workspace) -> (Option<DateTime<Tz>>, Option<DateTime<Tz>>) {
        let start = self.start.known().and_then(|clock| self.start_in(workspace, clock)?.single());
        let end = self.end.as_ref().and_then(Fill::known);
        (start, end.and_then(|clock| self.end_in(workspace, clock)?.single()))
    }

    /// The begin by the clock of its place.
    pub(crate) fn start_in(&self, workspace: &Workspace, clock: &ClockTime) -> Option<Local> {
        Some(local(workspace.zone_of(&self.place)?, self.day, clock.time, clock.occurrence))
    }

    /// The end by the clock of the place where it ends.
    pub(crate) fn end_in(&self, workspace: &Workspace, clock: &ClockTime) -> Option<Local> {
        let place = self.to.as_ref().unwrap_or(&self.place);
        let day = self.end_day.unwrap_or(self.day);
        Some(local(workspace.zone_of(place)?, day, clock.time, clock.occurrence))
    }
}

/// Who sits where: two sides facing one another, the heads in the middle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Seating {
    /// The id.
    pub id: SeatingId,
    /// The entry of the programme at which they sit.
    pub entry: Option<EntryId>,
    /// Who sits at the table of each side, the head first; where a side is absent, by precedence.
    pub seats: Vec<(SideId, Vec<DelegateId>)>,
    /// Who may see it.
    pub audience: Readers,
}

/// Whom to call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Contact {
    /// The id.
    pub id: ContactId,
    /// The side that the contact belongs to.
    pub side: SideId,
    /// Who.
    pub name: Option<Fill<Lead>>,
    /// The telephone number.
    pub phone: Option<Fill<String>>,
    /// The electronic address.
    pub email: Option<Fill<String>>,
    /// Who may see it.
    pub audience: Readers,
}

/// A matter with a heading and a text: logistics, protocol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Matter<T> {
    /// The id.
    pub id: T,
    /// Whether its text is still to be written.
    pub to_fill: bool,
    /// Who may see it.
    pub audience: Readers,
}

/// The trip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trip {
    /// The id; its message is the title.
    pub id: TripId,
    /// Whether it is made up, to show what a trip looks like: every page of it says so.
    pub sample: bool,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// The side that receives.
    pub host: Option<SideId>,
    /// The day from which it is known.
    pub known_from: Option<NaiveDate>,
    /// The delegates of all sides, as typed.
    pub delegates: Vec<Delegate>,
    /// Where each delegate stands in the list.
    pub index: BTreeMap<DelegateId, usize>,
    /// The programme, as typed.
    pub entries: Vec<Entry>,
    /// Table plans.
    pub seating: Vec<Seating>,
    /// Contacts.
    pub contacts: Vec<Contact>,
    /// Logistics.
    pub logistics: Vec<Matter<LogisticsId>>,
    /// Protocol notes.
    pub protocol: Vec<Matter<ProtocolId>>,
}

impl Trip {
    /// How many facts are still to be filled in.
    pub(crate) fn to_fill(&self) -> usize {
        fn open<T>(fill: Option<&Fill<T>>) -> usize {
            usize::from(matches!(fill, Some(Fill::ToFill)))
        }
        let delegates = self.delegates.iter().map(|d| open(d.person.as_ref()) + open(d.office.as_ref()));
        let entries = self.entries.iter().map(|e| {
            open(Some(&e.start))
                + open(e.end.as_ref())
                + open(e.venue.as_ref())
                + open(e.press.as_ref())
                + open(e.lead.as_ref())
                + open(e.dress.as_ref())
                + open(e.transport.as_ref())
        });
        let contacts = self
            .contacts
            .iter()
            .map(|c| open(c.name.as_ref()) + open(c.phone.as_ref()) + open(c.email.as_ref()));
        let logistics = self.logistics.iter().map(|matter| usize::from(matter.to_fill));
        let protocol = self.protocol.iter().map(|matter| usize::from(matter.to_fill));
        delegates.chain(entries).chain(contacts).chain(logistics).chain(protocol).sum()
    }

    /// The delegate with this id.
    pub(crate) fn delegate(&self, id: &DelegateId) -> Option<&Delegate> {
        self.delegates.get(*self.index.get(id)?)
    }

    /// The office that a delegate's precedence rests on: the one given, else the highest that the person is known to
    /// hold when the trip begins.
    pub(crate) fn office<'a>(
        &'a self,
        delegate: &'a Delegate,
        workspace: &'a Workspace,
    ) -> Option<&'a OfficeId> {
        match (&delegate.office, &delegate.person) {
            (Some(office), _) => office.known(),
            (None, Some(Fill::Known(person))) => {
                workspace.offices_on(person, self.from).first().map(|office| &office.id)
            }
            _ => None,
        }
    }

    /// The rank of a delegate within the delegation: the one given, else the office's.
    pub(crate) fn rank(&self, delegate: &Delegate, workspace: &Workspace) -> Option<u32> {
        delegate.precedence.or_else(|| Some(workspace.offices.get(self.office(delegate, workspace)?)?.rank))
    }

    /// A delegation in order of precedence: the head, the spouse, members by rank, those without one as typed, then
    /// interpreters and staff by role.
    pub(crate) fn delegation<'a>(&'a self, side: &SideId, workspace: &Workspace) -> Vec<&'a Delegate> {
        let mut list: Vec<&Delegate> =
            self.delegates.iter().filter(|delegate| delegate.side == *side).collect();
        list.sort_by_cached_key(|delegate| {
            (delegate.role, self.rank(delegate, workspace).unwrap_or(u32::MAX))
        });
        list
    }

    /// The entries in order of time; those of a day whose begin is open stand where they are typed.
    pub(crate) fn programme(&self, workspace: &Workspace) -> Vec<&Entry> {
        let mut days: Vec<&Entry> = self.entries.iter().collect();
        days.sort_by_key(|entry| entry.day);
        let mut sorted: Vec<&Entry> = Vec::with_capacity(days.len());
        for day in days.chunk_by(|a, b| a.day == b.day) {
            // An open begin takes that of the entry typed before it.
            let mut last = None;
            let mut keyed: Vec<_> = day
                .iter()
                .map(|entry| {
                    last = entry.moments(workspace).0.or(last);
                    (last, *entry)
                })
                .collect();
            keyed.sort_by_key(|(start, _)| *start);
            sorted.extend(keyed.into_iter().map(|(_, entry)| entry));
        }
        sorted
    }
}
