//! The trip as printed (layer `compose`).

use serde::Serialize;

use crate::compose::briefing::{Body, Parallel, Text};

/// Something known, or a blank to write it in.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub(crate) enum Slot<T = Parallel> {
    /// It is known.
    Known(T),
    /// It is to be filled in.
    Open(Open),
}

/// What stands in the place of something to be filled in.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) enum Open {
    /// A blank.
    #[serde(rename = "to-fill")]
    ToFill,
}

/// The trip.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct TripView {
    /// Whether it is made up.
    pub sample: bool,
    /// The title.
    pub title: Parallel,
    /// From its first day to its last.
    pub period: Parallel,
    /// The number of the period's place in the files: where a programme that is too long is reported.
    pub place: usize,
    /// Where the home time is read; none in a copy that another side holds.
    pub home: Option<Parallel>,
    /// The programme by day.
    pub days: Vec<DayView>,
    /// The delegations in the order of the edition.
    pub delegations: Vec<DelegationView>,
    /// Who sits where.
    pub seating: Vec<SeatingView>,
    /// Whether biographical notes are printed.
    pub biographies: bool,
    /// Whether forms of address are printed.
    pub addresses: bool,
    /// The people of the pack's meetings.
    pub people: Vec<DossierView>,
    /// Protocol notes.
    pub protocol: Vec<MatterView>,
    /// Logistics.
    pub logistics: Vec<MatterView>,
    /// Contacts.
    pub contacts: Vec<ContactView>,
}

/// A day of the programme.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DayView {
    /// Weekday and date.
    pub date: Parallel,
    /// Its entries.
    pub entries: Vec<EntryView>,
}

/// An entry of the programme.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct EntryView {
    /// Begin and end by the clock there.
    pub time: Slot,
    /// How far that clock is from UTC.
    pub zone: Option<Parallel>,
    /// Whether the end is still open.
    pub open_end: bool,
    /// The same by the own side's clock.
    pub home_time: Option<Parallel>,
    /// What it is.
    pub title: Parallel,
    /// Where.
    pub place: Parallel,
    /// Where it ends, in a journey.
    pub to: Option<Parallel>,
    /// The building or room.
    pub venue: Option<Slot>,
    /// The number of its meeting in the pack.
    pub meeting: Option<String>,
    /// Whether the press is there.
    pub press: Option<Slot>,
    /// Who is in charge.
    pub lead: Option<Slot>,
    /// What to wear.
    pub dress: Option<Slot>,
    /// How to get there.
    pub transport: Option<Slot>,
    /// Who takes part, where it isn't the whole delegation.
    pub party: Option<Parallel>,
}

/// The delegation of a side.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DelegationView {
    /// The side.
    pub id: String,
    /// Whether it holds the pack.
    pub own: bool,
    /// The side's name.
    pub name: Parallel,
    /// Its people in order of precedence.
    pub people: Vec<DelegateView>,
}

/// A delegate.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DelegateView {
    /// The place in the order of precedence.
    pub number: String,
    /// The name.
    pub name: Option<Slot>,
    /// The name in its own spelling.
    pub latin: Option<Text>,
    /// The title.
    pub title: Option<Slot>,
    /// What the delegate does.
    pub role: Parallel,
    /// Whether the delegate is the head.
    pub lead: bool,
}

/// A table plan.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SeatingView {
    /// Its title.
    pub title: Parallel,
    /// The two sides: the far one is drawn above the table, the near one below.
    pub rows: Vec<SeatRowView>,
    /// Its alternative text.
    pub description: Text,
}

/// One side of the table.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SeatRowView {
    /// The side's name.
    pub name: Parallel,
    /// Its seats from left to right, as drawn.
    pub seats: Vec<SeatView>,
}

/// A seat.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SeatView {
    /// The number in the delegation's list.
    pub number: String,
    /// How far from the middle, to the right as drawn.
    pub at: i64,
    /// Who: a name, a title, a role.
    pub label: Parallel,
    /// Whether the head sits there.
    pub lead: bool,
}

/// What is known of a person from the workspace's sources and meetings.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DossierView {
    /// The name.
    pub name: Parallel,
    /// The name in its own spelling.
    pub latin: Option<Text>,
    /// The side's name.
    pub side: Parallel,
    /// Whether it is the own side.
    pub own: bool,
    /// Title and name, as one speaks of the person.
    pub address: Parallel,
    /// How the name is said, for each language whose readers need it.
    pub pronunciation: Vec<Option<Text>>,
    /// Offices, each with the days on which sources show it.
    pub offices: Vec<HeldView>,
    /// Meetings of the pack.
    pub meetings: Vec<AttendedView>,
    /// What else is to be known.
    pub note: Option<Parallel>,
}

/// An office held.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct HeldView {
    /// The title.
    pub title: Parallel,
    /// When, as far as sources show.
    pub when: Parallel,
    /// The sources.
    pub mark: String,
}

/// A meeting that a person took part in.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AttendedView {
    /// Its number in the pack.
    pub number: usize,
    /// Its date as in tables.
    pub date: Parallel,
    /// Its title.
    pub title: Parallel,
    /// What the person did there.
    pub role: Parallel,
}

/// A matter with a heading.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MatterView {
    /// The heading.
    pub title: Parallel,
    /// The text.
    pub body: Slot<Body>,
}

/// A contact.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ContactView {
    /// What for.
    pub title: Parallel,
    /// The side's name.
    pub side: Parallel,
    /// Who.
    pub who: Option<Slot>,
    /// The telephone number.
    pub phone: Option<Slot<Text>>,
    /// The electronic address.
    pub email: Option<Slot<Text>>,
}
