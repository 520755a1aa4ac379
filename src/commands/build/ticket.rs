//! How a document is to be printed: paper, sides, fold.

use crate::base::phrase::{Phrase, count, phrase};
use crate::commands::build::Output;
use crate::model::{Layout, Paper, Workspace};

/// The pages of a sheet that is folded once.
const OF_BOOKLET: usize = 4;

/// How documents of one kind are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Job {
    /// On both sides, flipped on the long edge.
    Portrait,
    /// On both sides, flipped on the short edge.
    Landscape,
    /// Two pages on a side, folded and stapled.
    Booklet,
}

impl Job {
    /// All of them.
    pub(super) const ALL: [Self; 3] = [Self::Portrait, Self::Landscape, Self::Booklet];

    /// That of a document.
    pub(super) fn of(output: &Output) -> Self {
        match output.edition.layout {
            Layout::Pocket => Self::Booklet,
            _ if output.languages.as_slice().len() > 2 => Self::Landscape,
            _ => Self::Portrait,
        }
    }

    /// The sheets of so many pages.
    pub(super) fn sheets(self, pages: usize) -> usize {
        match self {
            Self::Booklet => pages.div_ceil(OF_BOOKLET),
            Self::Portrait | Self::Landscape => pages.div_ceil(2),
        }
    }

    /// What the printer is told, in words.
    pub(super) fn told(self, documents: usize, sheets: usize, workspace: &Workspace) -> Phrase {
        let paper = match workspace.config.paper {
            Paper::A4 => "A4",
            Paper::Letter => "Letter",
        };
        let (documents, sheets) = (count(documents), count(sheets));
        match self {
            Self::Portrait => phrase!("print-portrait", documents, paper, sheets),
            Self::Landscape => phrase!("print-landscape", documents, paper, sheets),
            Self::Booklet => phrase!("print-booklet", documents, paper, sheets),
        }
    }

    /// The entry of the manifest.
    pub(super) fn entry(self, pages: usize, workspace: &Workspace) -> serde_json::Value {
        let sheet = workspace.config.paper;
        let page = match (self, sheet) {
            (Self::Booklet, Paper::A4) => "a5",
            (Self::Booklet, Paper::Letter) => "half letter",
            _ => sheet.as_str(),
        };
        let mut entry = serde_json::json!({
            "paper": page,
            "orientation": if self == Self::Landscape { "landscape" } else { "portrait" },
            "pages": pages,
            "sides": 2,
            // A sheet of a booklet lies across, as two pages side by side do.
            "flip": if self == Self::Portrait { "long edge" } else { "short edge" },
            "sheets": self.sheets(pages),
        });
        if let (Self::Booklet, Some(entry)) = (self, entry.as_object_mut()) {
            entry.insert("booklet".to_owned(), sheet.as_str().into());
        }
        entry
    }
}
