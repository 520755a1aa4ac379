//! What a planned meeting has beside its head: objectives, points to raise, what the other side will raise,
//! deliverables, and the background drawn from held meetings.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::closed::closed_list;
use crate::model::{CommitmentId, Entity, Language, MeetingId, PointId, Quantity, Readers, SideId, TopicId};

closed_list! {
    /// How a planned meeting is interpreted.
    Interpretation {
        /// Each says a passage, then the interpreter: about double the time.
        Consecutive = "consecutive",
        /// From a booth, while one speaks.
        Simultaneous = "simultaneous",
        /// Both sides speak one language.
        None = "none",
    }
}

closed_list! {
    /// What the press sees of a planned meeting.
    Press {
        /// All of it.
        Open = "open",
        /// A few for all.
        Pool = "pool",
        /// The beginning.
        Photo = "photo",
        /// A statement afterwards.
        Statement = "statement",
        /// Nothing.
        Closed = "closed",
    }
}

closed_list! {
    /// How surely a point is raised.
    Priority {
        /// It is raised.
        Certain = "certain",
        /// It is raised if time allows.
        Maybe = "maybe",
        /// It is answered if the other side raises it.
        Defensive = "defensive",
    }
}

closed_list! {
    /// How far a deliverable is.
    Readiness {
        /// One side has put it forward.
        Proposed = "proposed",
        /// Its text is being negotiated.
        Negotiating = "negotiating",
        /// Its text is agreed.
        Agreed = "agreed",
        /// It can be signed or announced.
        Ready = "ready",
    }
}

closed_list! {
    /// What of a planned meeting may still be open.
    PlanField {
        /// When, beside the day.
        Time = "time",
        /// How long.
        Minutes = "minutes",
        /// How it is interpreted.
        Interpretation = "interpretation",
        /// What the press sees.
        Press = "press",
        /// Who.
        Participants = "participants",
        /// The objectives.
        Objective = "objective",
        /// The points to raise.
        Raise = "raise",
        /// What the other side will raise.
        Expect = "expect",
        /// The deliverables.
        Deliverable = "deliverable",
    }
}

closed_list! {
    /// A part of an item's words beside its value: an attribute of its message.
    Part {
        /// What is asked for.
        Ask = "ask",
        /// What is accepted in its place. Never leaves the own side.
        Fallback = "fallback",
        /// Why now.
        Why = "why",
        /// What is answered.
        Response = "response",
        /// What is not given way on. Never leaves the own side.
        RedLine = "red-line",
    }
}

impl Part {
    /// Whether no edition but the own side's prints it, whatever the audience of its item.
    pub(crate) const fn is_own(self) -> bool {
        matches!(self, Self::Fallback | Self::RedLine)
    }
}

/// What an item of a planned meeting is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ItemKind {
    /// What is to be reached.
    Objective,
    /// What the own side raises.
    Raise {
        /// How surely.
        priority: Priority,
        /// On what.
        topic: TopicId,
    },
    /// What the other side will raise.
    Expect {
        /// On what.
        topic: TopicId,
    },
    /// What is signed, issued or announced.
    Deliverable {
        /// The sides that sign, in the order of their signatures.
        signatories: Vec<SideId>,
        /// The languages of its text, in order.
        languages: Vec<Language>,
        /// How far it is.
        status: Readiness,
    },
}

impl ItemKind {
    /// The parts that its message must have, unless they are to be filled in.
    pub(crate) const fn required(&self) -> &'static [Part] {
        match self {
            Self::Objective | Self::Deliverable { .. } => &[],
            Self::Raise { .. } => &[Part::Ask],
            Self::Expect { .. } => &[Part::Response],
        }
    }

    /// All parts that its message may have.
    pub(crate) const fn parts(&self) -> &'static [Part] {
        match self {
            Self::Objective | Self::Deliverable { .. } => &[],
            Self::Raise { .. } => &[Part::Why, Part::Ask, Part::Fallback],
            Self::Expect { .. } => &[Part::Response, Part::RedLine],
        }
    }

    /// The topic.
    pub(crate) const fn topic(&self) -> Option<&TopicId> {
        match self {
            Self::Raise { topic, .. } | Self::Expect { topic } => Some(topic),
            Self::Objective | Self::Deliverable { .. } => None,
        }
    }
}

/// An item of a planned meeting. Its id is its message's.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PlanItem {
    /// The id.
    pub id: PointId,
    /// What it is.
    pub kind: ItemKind,
    /// Who may see it.
    pub audience: Readers,
    /// What it carries.
    pub quantities: Vec<Quantity>,
    /// What it names.
    pub refs: BTreeMap<String, Entity>,
    /// The commitments that it follows up.
    pub commitments: Vec<CommitmentId>,
    /// The parts that are still to be filled in.
    pub to_fill: Vec<Part>,
}

/// A held meeting, or a point of one, that a planned meeting's background prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Background {
    /// The meeting.
    pub meeting: MeetingId,
    /// The point; all points where there is none.
    pub point: Option<PointId>,
}

impl Background {
    /// Reads `meeting` or `meeting/point`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        use crate::model::Id;
        Some(match text.split_once('/') {
            Some((meeting, point)) => {
                Self { meeting: MeetingId::parse(meeting)?, point: Some(PointId::parse(point)?) }
            }
            None => Self { meeting: MeetingId::parse(text)?, point: None },
        })
    }
}

/// What a planned meeting has beside its head.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Plan {
    /// Whether it is a sample: no real meeting.
    pub sample: bool,
    /// Who may know of the meeting at all.
    pub audience: Readers,
    /// How long it lasts.
    pub minutes: Option<u32>,
    /// How it is interpreted.
    pub interpretation: Option<Interpretation>,
    /// What the press sees.
    pub press: Option<Press>,
    /// What is still to be filled in.
    pub to_fill: BTreeSet<PlanField>,
    /// Objectives, points to raise, what they will raise, deliverables: each kind in the order of the file.
    pub items: Vec<PlanItem>,
    /// The background, in print order.
    pub background: Vec<Background>,
}

impl Plan {
    /// Whether something is still to be filled in.
    pub(crate) fn lacks(&self, field: PlanField) -> bool {
        self.to_fill.contains(&field)
    }

    /// Everything that is still to be filled in: the item, if it is a part of one, and the name in the file.
    pub(crate) fn open(&self) -> Vec<(Option<&PlanItem>, &'static str)> {
        let own = self.to_fill.iter().map(|field| (None, field.as_str()));
        let of_items = self
            .items
            .iter()
            .flat_map(|item| item.to_fill.iter().map(move |part| (Some(item), part.as_str())));
        own.chain(of_items).collect()
    }

    /// The items of a kind.
    pub(crate) fn of(&self, wanted: impl Fn(&ItemKind) -> bool) -> impl Iterator<Item = &PlanItem> {
        self.items.iter().filter(move |item| wanted(&item.kind))
    }
}
