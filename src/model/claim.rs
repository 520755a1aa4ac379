//! What a source says of a matter that another source may put differently, and how a difference was settled.

use chrono::{Datelike, NaiveDate};

use crate::model::{
    Bound, Cite, Entity, Id, MeasureId, MeetingId, Moment, OfficeId, PersonId, PlaceId, Readers, Subject,
    TermId, Value,
};

/// What is claimed of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum What {
    /// How its name is printed.
    Name,
    /// The office of a person on a day.
    Title,
    /// Who holds an office on a day.
    Holder,
    /// When it is.
    Date,
    /// Where it is.
    Place,
    /// How much it is.
    Quantity,
}

impl What {
    /// All of them.
    pub(crate) const ALL: [Self; 6] =
        [Self::Name, Self::Title, Self::Holder, Self::Date, Self::Place, Self::Quantity];

    /// The name in files.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Title => "title",
            Self::Holder => "holder",
            Self::Date => "date",
            Self::Place => "place",
            Self::Quantity => "quantity",
        }
    }

    /// The one with this name.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.as_str() == text)
    }
}

/// What a claim is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum About {
    /// A registry entry.
    Entity(Entity),
    /// A term.
    Term(TermId),
    /// A meeting.
    Meeting(MeetingId),
}

impl About {
    /// Reads a reference: `person-to-lam`, `term-unclos`, or `meeting-` and a meeting's id.
    pub(crate) fn parse(reference: &str) -> Option<Self> {
        if let Some(id) = reference.strip_prefix("meeting-") {
            return MeetingId::parse(id).map(Self::Meeting);
        }
        let term = || TermId::parse(reference.strip_prefix(TermId::PREFIX)?).map(Self::Term);
        Entity::parse(reference).map(Self::Entity).or_else(term)
    }

    /// The reference.
    pub(crate) fn reference(&self) -> String {
        match self {
            Self::Entity(entity) => entity.reference(),
            Self::Term(id) => id.reference(),
            Self::Meeting(id) => format!("meeting-{id}"),
        }
    }
}

/// What claims must have in common to be compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Disputed {
    /// Of what something is claimed.
    pub about: About,
    /// What is claimed.
    pub what: What,
    /// On which day: titles and holders of offices.
    pub day: Option<NaiveDate>,
    /// Of which year: a figure, or one of several events of a name. Of a target, by which year.
    pub year: Option<i32>,
    /// At which meeting: figures that say nothing of their year, and targets, which may change between meetings.
    pub meeting: Option<MeetingId>,
}

impl Disputed {
    /// Of something, without anything that narrows it.
    pub(crate) fn new(about: About, what: What) -> Self {
        Self { about, what, day: None, year: None, meeting: None }
    }

    /// How much a measure is.
    pub(crate) fn measure(id: MeasureId, year: Option<i32>, meeting: Option<MeetingId>) -> Self {
        Self { year, meeting, ..Self::new(About::Entity(Entity::Measure(id)), What::Quantity) }
    }
}

/// A claimed value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Claimed {
    /// A name as printed.
    Text(String),
    /// An office.
    Office(OfficeId),
    /// A person.
    Person(PersonId),
    /// A place.
    Place(PlaceId),
    /// A year.
    Year(i32),
    /// A day or month.
    Moment(Moment),
    /// A figure, as the source hedges it.
    Figure(Value, Option<Bound>),
}

impl Claimed {
    /// The year and month that a date gives.
    pub(crate) fn calendar(&self) -> Option<(i32, Option<u32>, Option<NaiveDate>)> {
        match self {
            Self::Year(year) => Some((*year, None, None)),
            Self::Moment(Moment::Month { year, month }) => Some((*year, Some(*month), None)),
            Self::Moment(Moment::Day(day)) => Some((day.year(), Some(day.month()), Some(*day))),
            _ => None,
        }
    }
}

/// What a source says of a matter.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Claim {
    /// The matter.
    pub matter: Disputed,
    /// What is said.
    pub value: Claimed,
    /// The figure in the words of the source, in its language.
    pub words: Option<String>,
    /// Where it stands in the source.
    pub cite: Cite,
    /// The table of the workspace that says so.
    pub subject: Subject,
    /// Its field.
    pub field: String,
}

impl Claim {
    /// Whether a `[[claim]]` says so, not a table that has another purpose.
    pub(crate) fn is_explicit(&self) -> bool {
        matches!(self.subject, Subject::Claim(_))
    }
}

/// How a matter was settled on which sources differ.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Settlement {
    /// The matter.
    pub matter: Disputed,
    /// What holds.
    pub settled: Claimed,
    /// Why; its words are the message `settled-<because>`.
    pub because: String,
    /// The day from which it is known, where it was not settled at once.
    pub known_from: Option<NaiveDate>,
    /// Who may see that sources differ, and what holds.
    pub audience: Readers,
    /// The table in the file.
    pub subject: Subject,
}
