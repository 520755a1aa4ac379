//! What `briefpack.toml` says.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::{
    Edition, HandlingId, Id, Language, LanguageSet, MeetingId, Order, PlaceId, Readers, Section, SideId,
    TAGS, TagId,
};

/// The paper printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) enum Paper {
    /// ISO 216 A4.
    #[default]
    A4,
    /// US Letter.
    Letter,
}

impl Paper {
    /// All papers.
    pub(crate) const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// The name in files.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }
}

/// Switches of house style.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct StyleSwitches {
    /// Commas inside the myriads of Korean numbers: `1,500억` or `1500억`.
    pub korean_myriad_commas: bool,
}

impl Default for StyleSwitches {
    fn default() -> Self {
        Self { korean_myriad_commas: true }
    }
}

/// What `briefpack.toml` says, without its paths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Config {
    /// The pack's id, which names its files.
    pub id: String,
    /// Who issues the pack: the author in the PDF's metadata.
    pub author: String,
    /// What was known.
    pub as_of: NaiveDate,
    /// The print date.
    pub version: NaiveDate,
    /// The side that holds the pack.
    pub own_side: SideId,
    /// All sides, as typed.
    pub sides: Vec<SideId>,
    /// The languages of sides, as far as given.
    pub side_languages: BTreeMap<SideId, Language>,
    /// The profile whose words the handling labels take.
    pub handling: Option<HandlingId>,
    /// Where the own side's clock is read: the home time of a meeting.
    pub home: PlaceId,
    /// The locale that the others are translated from.
    pub source_locale: Language,
    /// The sets built by default.
    pub languages: Vec<LanguageSet>,
    /// The editions; `own` is always among them, first.
    pub editions: Vec<Edition>,
    /// The role tags of the workspace, beside those that are always there.
    pub tags: Vec<TagId>,
    /// Who may see the pack's sections, where not everybody who gets it may.
    pub sections: BTreeMap<Section, Readers>,
    /// The paper.
    pub paper: Paper,
    /// Switches of house style.
    pub style: StyleSwitches,
    /// The meetings of the pack in print order.
    pub meetings: Vec<MeetingId>,
}

impl Config {
    /// The names of all role tags.
    pub(crate) fn known_tags(&self) -> impl Iterator<Item = &str> {
        TAGS.into_iter().chain(self.tags.iter().map(Id::as_str))
    }

    /// The profile whose words an edition's handling label takes.
    pub(crate) fn handling_of<'a>(&'a self, edition: &'a Edition) -> Option<&'a HandlingId> {
        edition.handling.as_ref().or(self.handling.as_ref())
    }

    /// The side that holds an edition.
    pub(crate) fn holder<'a>(&'a self, edition: &'a Edition) -> &'a SideId {
        edition.holder.as_ref().unwrap_or(&self.own_side)
    }

    /// The sides in the order of an edition. By alternat the holder comes first, then the host, then the others as typed.
    pub(crate) fn sides_of(&self, edition: &Edition, host: Option<&SideId>) -> Vec<&SideId> {
        let mut sides: Vec<&SideId> = self.sides.iter().collect();
        if edition.order == Order::Alternat {
            let holder = self.holder(edition);
            sides.sort_by_key(|side| (*side != holder, Some(*side) != host));
        }
        sides
    }

    /// A language set in the order of an edition. By alternat the languages of the sides come first, the holder's
    /// before the others', then those of no side as typed.
    pub(crate) fn languages_of(&self, edition: &Edition, set: &LanguageSet) -> LanguageSet {
        if edition.order == Order::Typed {
            return set.clone();
        }
        let sides: Vec<Language> = self
            .sides_of(edition, None)
            .into_iter()
            .filter_map(|side| self.side_languages.get(side).copied())
            .collect();
        set.sorted_by_key(|language| sides.iter().position(|other| *other == language).unwrap_or(sides.len()))
    }
}
