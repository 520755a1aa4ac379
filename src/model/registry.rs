//! The registries and the workspace that holds everything.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::model::{
    Claim, Commitment, Config, Contradiction, Language, MeasureId, Meeting, MeetingId, OfficeId,
    OrganisationId, PersonId, PlaceId, Readers, Screens, Settlement, SideId, SourceId, TermId, TopicId, Trip,
};

/// In which order a person's own language puts the names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum NameOrder {
    /// Family name first, as in Vietnamese and Korean.
    #[default]
    FamilyFirst,
    /// Given name first.
    GivenFirst,
}

/// How a name's form in another script was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum SpellingBasis {
    /// By the rules of the language's academy.
    Rule,
    /// From a reference work.
    Reference,
    /// As a source prints it.
    Source,
}

/// A person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Person {
    /// The id.
    pub id: PersonId,
    /// The side.
    pub side: SideId,
    /// The order of names.
    pub order: NameOrder,
    /// The offices held.
    pub offices: Vec<Tenure>,
    /// How the spelling in other scripts was made.
    pub spelling: Option<SpellingBasis>,
    /// Who may see the note on the person, if there is one; its words are `.note` of the person's message.
    pub note: Option<Readers>,
}

/// An office held by a person, in an interval or on attested dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tenure {
    /// The office.
    pub office: OfficeId,
    /// First day, if an interval is known.
    pub from: Option<NaiveDate>,
    /// Last day, if an interval is known and it has ended.
    pub to: Option<NaiveDate>,
    /// The source of the interval.
    pub source: Option<SourceId>,
    /// Days on which a source shows the person in the office.
    pub attested: Vec<Attested>,
}

impl Tenure {
    /// Whether the office is known to be held on this day.
    pub(crate) fn holds_on(&self, day: NaiveDate) -> bool {
        self.attested.iter().any(|attested| attested.date == day)
            || self.from.is_some_and(|from| from <= day && self.to.is_none_or(|to| day <= to))
    }
}

/// A day on which a source shows a person in an office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Attested {
    /// The day.
    pub date: NaiveDate,
    /// The source.
    pub source: SourceId,
    /// Its paragraphs.
    pub paragraphs: Vec<u32>,
}

/// An office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Office {
    /// The id.
    pub id: OfficeId,
    /// The side.
    pub side: SideId,
    /// Precedence within the side, 1 is highest.
    pub rank: u32,
}

/// An organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Organisation {
    /// The id.
    pub id: OrganisationId,
}

/// A place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    /// The id.
    pub id: PlaceId,
    /// The larger place that holds it.
    pub within: Option<PlaceId>,
    /// Its time zone, where meetings take place.
    pub zone: Option<Tz>,
}

/// A topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Topic {
    /// The id.
    pub id: TopicId,
}

/// Whether a measure is an aim or a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum MeasureKind {
    /// An aim.
    Target,
    /// A fact.
    Actual,
}

/// What quantities of several meetings measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Measure {
    /// The id.
    pub id: MeasureId,
    /// Aim or fact.
    pub kind: MeasureKind,
}

/// A document that points come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    /// The id.
    pub id: SourceId,
    /// Who published it.
    pub publishers: Vec<OrganisationId>,
    /// Its language, a BCP 47 code.
    pub language: String,
    /// Its title, where it states one.
    pub title: Option<String>,
    /// Its date, where it states one.
    pub date: Option<NaiveDate>,
    /// When it was read, where that is known.
    pub retrieved: Option<NaiveDate>,
    /// How many paragraphs it has.
    pub paragraphs: u32,
    /// Paragraphs that no brief uses, with the reason.
    pub omitted: Vec<Omitted>,
}

/// A paragraph that no brief uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Omitted {
    /// The paragraph, counted from 1.
    pub paragraph: u32,
    /// Why; its words are the message `omitted-<because>`.
    pub because: String,
}

/// How bad a wrong term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Severity {
    /// A diplomatic incident.
    Block,
    /// Wrong.
    Error,
    /// Against house style.
    Warning,
}

/// A term whose wording is fixed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Term {
    /// The id.
    pub id: TermId,
    /// How bad a forbidden form is.
    pub severity: Severity,
    /// The forms that must not be printed.
    pub forbidden: Vec<Forbidden>,
}

/// A form that must not be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Forbidden {
    /// In which language.
    pub language: Language,
    /// The form.
    pub form: String,
    /// Why; its words are the message `forbidden-<because>`.
    pub because: String,
    /// The sides that use it in their own words.
    pub may_use: Vec<SideId>,
}

/// Everything that was loaded: configuration, meetings and registries.
#[derive(Debug, Clone, PartialEq)]
pub struct Workspace {
    /// `briefpack.toml`.
    pub(crate) config: Config,
    /// The meetings by id; their order in a pack is `config.meetings`.
    pub(crate) meetings: BTreeMap<MeetingId, Meeting>,
    /// The people.
    pub(crate) people: BTreeMap<PersonId, Person>,
    /// The offices.
    pub(crate) offices: BTreeMap<OfficeId, Office>,
    /// The organisations.
    pub(crate) organisations: BTreeMap<OrganisationId, Organisation>,
    /// The places.
    pub(crate) places: BTreeMap<PlaceId, Place>,
    /// The topics in print order.
    pub(crate) topics: Vec<Topic>,
    /// The measures in print order.
    pub(crate) measures: Vec<Measure>,
    /// The commitments in print order.
    pub(crate) commitments: Vec<Commitment>,
    /// The sources.
    pub(crate) sources: BTreeMap<SourceId, Source>,
    /// The terms in print order.
    pub(crate) terms: Vec<Term>,
    /// The trip, if there is one.
    pub(crate) trip: Option<Trip>,
    /// What sources say of matters that others may put differently.
    pub(crate) claims: Vec<Claim>,
    /// How the matters were settled on which sources differ.
    pub(crate) settlements: Vec<Settlement>,
    /// The matters on which sources differ, as [`Workspace::find_contradictions`] finds them.
    pub(crate) contradictions: Vec<Contradiction>,
    /// What each edition may see of it.
    pub(crate) screens: Screens,
}

impl Workspace {
    /// The offices a person is known to hold on a day.
    pub(crate) fn offices_on(&self, person: &PersonId, day: NaiveDate) -> Vec<&Office> {
        let Some(person) = self.people.get(person) else { return Vec::new() };
        let mut offices: Vec<_> = person
            .offices
            .iter()
            .filter(|tenure| tenure.holds_on(day))
            .filter_map(|tenure| self.offices.get(&tenure.office))
            .collect();
        offices.sort_by_key(|office| office.rank);
        offices.dedup_by(|a, b| a.id == b.id);
        offices
    }

    /// The workspace with a pack of fewer meetings. All that is known of the others stays.
    pub(crate) fn with_pack_of(&self, listed: impl Fn(&MeetingId) -> bool) -> Self {
        let mut workspace = self.clone();
        workspace.config.meetings.retain(listed);
        workspace
    }

    /// The meetings whose words some meetings print: their own, and behind each those that its background draws from.
    /// Each once.
    pub(crate) fn with_background<'a>(
        &'a self,
        ids: impl IntoIterator<Item = &'a MeetingId>,
    ) -> Vec<&'a Meeting> {
        let mut all: Vec<&Meeting> = Vec::new();
        let mut seen: BTreeSet<&MeetingId> = BTreeSet::new();
        for meeting in ids.into_iter().filter_map(|id| self.meetings.get(id)) {
            let background = meeting.plan.iter().flat_map(|plan| &plan.background);
            let drawn = background.filter_map(|one| self.meetings.get(&one.meeting));
            for one in std::iter::once(meeting).chain(drawn) {
                if seen.insert(&one.id) {
                    all.push(one);
                }
            }
        }
        all
    }

    /// The outermost place around a place: mostly a country.
    pub(crate) fn outermost<'a>(&'a self, place: &'a PlaceId) -> &'a PlaceId {
        let mut place = place;
        for _ in 0..self.places.len() {
            match self.places.get(place).and_then(|place| place.within.as_ref()) {
                Some(within) => place = within,
                None => break,
            }
        }
        place
    }

    /// The time zone of a place, or of the place that holds it.
    pub(crate) fn zone_of(&self, place: &PlaceId) -> Option<Tz> {
        let mut place = self.places.get(place)?;
        for _ in 0..self.places.len() {
            if let Some(zone) = place.zone {
                return Some(zone);
            }
            place = self.places.get(place.within.as_ref()?)?;
        }
        None
    }
}
