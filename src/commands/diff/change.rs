//! What may differ between two versions of a document: a change, where it is, and what it says.

use std::collections::BTreeMap;

use crate::base::phrase::{Phrase, phrase};
use crate::commands::diff::texts::escaped;

/// What has become of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// The new version alone has it.
    Added,
    /// The old version alone has it.
    Removed,
    /// It stands elsewhere.
    Moved,
    /// It says something else.
    Changed,
}

impl Kind {
    /// The name for programs.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Moved => "moved",
            Self::Changed => "changed",
        }
    }

    /// The name for people.
    pub(crate) fn phrase(self) -> Phrase {
        match self {
            Self::Added => phrase!("diff-added"),
            Self::Removed => phrase!("diff-removed"),
            Self::Moved => phrase!("diff-moved"),
            Self::Changed => phrase!("diff-changed"),
        }
    }
}

/// A part of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Section {
    Document,
    CallSheet,
    Headline,
    Figures,
    Points,
    Plan,
    Commitments,
    Open,
    Terms,
    People,
    Sources,
    Contradictions,
    Programme,
    Overview,
    Ledger,
}

impl Section {
    /// The section that a key of a meeting, of a pack or of a document opens.
    pub(super) fn of(key: &str) -> Self {
        match key {
            "title" | "subtitle" | "handling" | "author" => Self::Document,
            "headline" => Self::Headline,
            "figures" => Self::Figures,
            "topics" => Self::Points,
            "plan" => Self::Plan,
            "commitments" => Self::Commitments,
            "open" => Self::Open,
            "terms" => Self::Terms,
            "people" => Self::People,
            "sources" => Self::Sources,
            "contradictions" => Self::Contradictions,
            "trip" => Self::Programme,
            "timeline" | "visits" | "encounters" | "measures" => Self::Overview,
            "ledger" => Self::Ledger,
            _ => Self::CallSheet,
        }
    }

    /// The name for programs.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::CallSheet => "call-sheet",
            Self::Headline => "headline",
            Self::Figures => "figures",
            Self::Points => "points",
            Self::Plan => "plan",
            Self::Commitments => "commitments",
            Self::Open => "open",
            Self::Terms => "terms",
            Self::People => "people",
            Self::Sources => "sources",
            Self::Contradictions => "contradictions",
            Self::Programme => "trip",
            Self::Overview => "overview",
            Self::Ledger => "ledger",
        }
    }

    /// The name for people.
    pub(crate) fn phrase(self) -> Phrase {
        match self {
            Self::Document => phrase!("diff-in-document"),
            Self::CallSheet => phrase!("diff-in-call-sheet"),
            Self::Headline => phrase!("diff-in-headline"),
            Self::Figures => phrase!("diff-in-figures"),
            Self::Points => phrase!("diff-in-points"),
            Self::Plan => phrase!("diff-in-plan"),
            Self::Commitments => phrase!("diff-in-commitments"),
            Self::Open => phrase!("diff-in-open"),
            Self::Terms => phrase!("diff-in-terms"),
            Self::People => phrase!("diff-in-people"),
            Self::Sources => phrase!("diff-in-sources"),
            Self::Contradictions => phrase!("diff-in-contradictions"),
            Self::Programme => phrase!("diff-in-trip"),
            Self::Overview => phrase!("diff-in-overview"),
            Self::Ledger => phrase!("diff-in-ledger"),
        }
    }

    /// The message of the interface that names it in print.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Document => "label-addendum-title",
            Self::CallSheet => "label-addendum-call-sheet",
            Self::Headline => "label-headline",
            Self::Figures => "label-key-figures",
            Self::Points => "label-point",
            Self::Plan => "label-addendum-plan",
            Self::Commitments => "label-commitments",
            Self::Open => "label-open",
            Self::Terms => "label-terms",
            Self::People => "label-people",
            Self::Sources => "label-sources",
            Self::Contradictions => "label-contradictions",
            Self::Programme => "label-addendum-trip",
            Self::Overview => "label-addendum-overview",
            Self::Ledger => "label-ledger",
        }
    }
}

/// A text by language.
pub(crate) type ByLanguage = BTreeMap<String, String>;

/// A meeting of a pack, or that of a brief.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct OfMeeting {
    /// Its id.
    pub id: String,
    /// Its number in the pack.
    pub number: Option<u64>,
}

/// Where in a document something stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    /// The meeting, where it is one's.
    pub meeting: Option<OfMeeting>,
    /// The part of the document; none above all parts.
    pub section: Option<Section>,
    /// The entry's id, where it has one.
    pub id: Option<String>,
    /// The entry's number in the old version.
    pub old_number: Option<String>,
    /// The entry's number in the new version.
    pub new_number: Option<String>,
    /// The entry's name.
    pub name: ByLanguage,
    /// The keys on the way from the entry to the text.
    pub field: Vec<String>,
}

impl Place {
    /// Above all parts.
    pub(super) fn top() -> Self {
        Self {
            meeting: None,
            section: None,
            id: None,
            old_number: None,
            new_number: None,
            name: ByLanguage::new(),
            field: Vec::new(),
        }
    }

    /// The part; what stands in none belongs to the document as a whole.
    pub(crate) fn section(&self) -> Section {
        self.section.unwrap_or(Section::Document)
    }

    /// The field's name for programs.
    pub(crate) fn field(&self) -> String {
        self.field.join(".")
    }
}

/// What one language says, before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Words {
    /// The language; none for what is the same in all, such as the paragraphs of a source.
    pub language: Option<String>,
    /// Before.
    pub old: Option<String>,
    /// After.
    pub new: Option<String>,
}

/// Where something removed would stand in the new version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gone {
    /// The topic of the new version, as a JSON pointer.
    pub topic: String,
    /// Before which of the topic's points.
    pub before: usize,
}

/// Where a value stands in both versions, as JSON pointers.
#[derive(Debug, Clone)]
pub(super) struct At {
    /// In the old one.
    pub old: String,
    /// In the new one.
    pub new: String,
}

impl At {
    /// Where the value of a key stands.
    pub(super) fn key(&self, key: &str) -> Self {
        let key = escaped(key);
        Self { old: format!("{}/{key}", self.old), new: format!("{}/{key}", self.new) }
    }

    /// Where an entry of a list stands, by its old number and its new one.
    pub(super) fn entry(&self, old: usize, new: usize) -> Self {
        Self { old: format!("{}/{old}", self.old), new: format!("{}/{new}", self.new) }
    }
}

/// A change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    /// What has become of it.
    pub kind: Kind,
    /// Where.
    pub place: Place,
    /// What it says.
    pub words: Vec<Words>,
    /// The texts of the new version that are changed or new, as JSON pointers.
    pub marks: Vec<String>,
    /// The texts of the old version that are changed or gone, as JSON pointers.
    pub was: Vec<String>,
    /// A removed point's place.
    pub gone: Option<Gone>,
    /// At how many other places of the document the same has changed.
    pub also: usize,
}
