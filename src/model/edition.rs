//! For whom an output is, and who may see what.

use std::collections::BTreeSet;

use crate::model::closed::closed_list;
use crate::model::{EditionId, HandlingId, Id, LanguageSet, SideId, Stance, TagId};

/// The role tags that every workspace has.
pub(crate) const TAGS: [&str; 2] = ["interpreter", "press"];

/// Who may see something; each level sees what the higher ones see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) enum Audience {
    /// The own side only.
    #[default]
    Internal,
    /// May be handed to the counterpart.
    Shareable,
    /// Everybody.
    Public,
}

impl Audience {
    /// All levels, from the narrowest.
    pub(crate) const ALL: [Self; 3] = [Self::Internal, Self::Shareable, Self::Public];

    /// The name in files.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::Shareable => "shareable",
            Self::Public => "public",
        }
    }

    /// The level with this name.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == text)
    }
}

/// Who may see something: a level, and beside it those with a role.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Readers {
    /// The level.
    pub level: Audience,
    /// The roles that see it whatever their level.
    pub tags: BTreeSet<TagId>,
}

impl From<Audience> for Readers {
    fn from(level: Audience) -> Self {
        Self { level, tags: BTreeSet::new() }
    }
}

closed_list! {
    /// How an edition is laid out.
    #[derive(Default)]
    Layout {
        /// Everything, on the workspace's paper.
        #[default]
        Full = "full",
        /// Parallel points and the glossary in large type.
        Interpreter = "interpreter",
        /// A booklet of half the paper's size.
        Pocket = "pocket",
    }
}

closed_list! {
    /// A section of a brief or of a pack.
    Section {
        /// When, where, who.
        CallSheet = "call-sheet",
        /// The outcome in up to three lines.
        Headline = "headline",
        /// Key figures.
        Figures = "figures",
        /// What a planned meeting is to reach.
        Objectives = "objectives",
        /// The points to raise.
        Raise = "raise",
        /// What the other side will raise, and the responses.
        Expect = "expect",
        /// What is signed, issued or announced.
        Deliverables = "deliverables",
        /// What was said before.
        Background = "background",
        /// Outcomes and positions.
        Positions = "positions",
        /// The commitments that the points restate.
        Commitments = "commitments",
        /// What earlier meetings left open.
        Open = "open",
        /// Notes addressed to the edition's roles.
        Notes = "notes",
        /// The glossary.
        Terms = "terms",
        /// The people.
        People = "people",
        /// The sources, with the notes on them.
        Sources = "sources",
        /// Where sources contradict one another.
        Contradictions = "contradictions",
        /// The meetings at a glance.
        Glance = "glance",
        /// The timeline.
        Timeline = "timeline",
        /// Journeys by country.
        Visits = "visits",
        /// Who met whom.
        Encounters = "encounters",
        /// Figures across meetings.
        Measures = "measures",
        /// The ledger of commitments.
        Ledger = "ledger",
        /// The programme of the trip.
        Programme = "programme",
        /// Who travels and receives.
        Delegations = "delegations",
        /// Table plans.
        Seating = "seating",
        /// Biographical notes.
        Biographies = "biographies",
        /// Forms of address.
        Addresses = "addresses",
        /// Protocol notes.
        Protocol = "protocol",
        /// Logistics.
        Logistics = "logistics",
        /// Whom to call.
        Contacts = "contacts",
    }
}

impl Section {
    /// Whether a brief has it: else it is the pack's alone.
    pub(crate) fn is_of_brief(self) -> bool {
        self < Self::Glance
    }
}

impl Layout {
    /// The sections that it can print, and does where an edition names none.
    pub(crate) fn sections(self) -> BTreeSet<Section> {
        use Section::{
            CallSheet, Contacts, Deliverables, Expect, Figures, Headline, Notes, Objectives, People,
            Positions, Programme, Raise, Terms,
        };
        match self {
            Self::Full => Section::ALL.iter().copied().collect(),
            Self::Interpreter => [CallSheet, Raise, Expect, Positions, Notes, Terms, People].into(),
            Self::Pocket => [
                CallSheet,
                Headline,
                Figures,
                Objectives,
                Raise,
                Expect,
                Deliverables,
                Positions,
                Notes,
                Terms,
                Programme,
                Contacts,
            ]
            .into(),
        }
    }
}

/// For whom an output is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Edition {
    /// The id; `own` is the default.
    pub id: EditionId,
    /// The narrowest level that it shows.
    pub audience: Audience,
    /// The roles of its readers: what is addressed to one of them it shows whatever its level.
    pub tags: BTreeSet<TagId>,
    /// The sections that it prints.
    pub sections: BTreeSet<Section>,
    /// The stances that it shows; all where none is named.
    pub stances: Option<BTreeSet<Stance>>,
    /// The language sets that it may be printed in; any where none is named.
    pub languages: Vec<LanguageSet>,
    /// How it is laid out.
    pub layout: Layout,
    /// The profile of its handling label; the workspace's where none is named.
    pub handling: Option<HandlingId>,
    /// The order of sides and languages.
    pub order: Order,
    /// The side that gets it; the own side where none is named.
    pub holder: Option<SideId>,
}

impl Edition {
    /// An edition of a level that has nothing special about it.
    pub(crate) fn plain(id: EditionId, audience: Audience) -> Self {
        Self {
            id,
            audience,
            tags: BTreeSet::new(),
            sections: Layout::Full.sections(),
            stances: None,
            languages: Vec::new(),
            layout: Layout::Full,
            handling: None,
            order: Order::Typed,
            holder: None,
        }
    }

    /// The edition that shows all.
    pub(crate) fn own() -> Self {
        Self::plain(EditionId::parse("own").expect("`own` is an id"), Audience::Internal)
    }

    /// Whether it leaves nothing out.
    pub(crate) fn shows_all(&self) -> bool {
        self.audience == Audience::Internal
            && self.stances.is_none()
            && self.sections == Layout::Full.sections()
    }

    /// Whether its readers may see something.
    pub(crate) fn shows(&self, readers: &Readers) -> bool {
        readers.level >= self.audience || self.is_addressed(readers)
    }

    /// Whether something is addressed to one of its readers' roles.
    pub(crate) fn is_addressed(&self, readers: &Readers) -> bool {
        readers.tags.iter().any(|tag| self.tags.contains(tag))
    }

    /// Whether it may be printed in a set, given how it arranges sets.
    pub(crate) fn may_speak(
        &self,
        wanted: &LanguageSet,
        arrange: impl Fn(&LanguageSet) -> LanguageSet,
    ) -> bool {
        let arranged = arrange(wanted);
        self.languages.is_empty() || self.languages.iter().any(|set| arrange(set) == arranged)
    }
}

closed_list! {
    /// In which order sides and languages stand.
    #[derive(Default)]
    Order {
        /// As the files have them.
        #[default]
        Typed = "typed",
        /// The holder's first: its name, its language, its people.
        Alternat = "alternat",
    }
}
