//! briefpack turns structured meeting summaries and Fluent translations into print-ready, multilingual PDF briefing packs.
//!
//! The layers, strictly one way: `base` ← `model` ← `load` ← `localize` ← { `lint` | `edit` | `ledger` ← `compose` ← `typeset` }
//! ← `commands` ← `main`. `inspect` imports only `base`.

pub(crate) mod base;
pub(crate) mod commands;
pub(crate) mod compose;
pub(crate) mod edit;
pub(crate) mod inspect;
pub(crate) mod ledger;
pub(crate) mod lint;
pub(crate) mod load;
pub(crate) mod localize;
pub(crate) mod model;
pub(crate) mod typeset;

#[cfg(test)]
mod corpus_tests;
// The entries that fuzzing calls: the corpus is given to them in an ordinary test too.
#[cfg(test)]
#[expect(unreachable_pub, reason = "the fuzz crate calls them")]
#[path = "../fuzz/src/readers.rs"]
mod readers;

pub use crate::base::phrase::UiLanguage;
pub use crate::commands::{Interrupt, Terminal, read_workspace, run};
pub use crate::compose::briefing::Briefing;
pub use crate::compose::gate::Filtered;
pub use crate::model::Workspace;
pub use crate::typeset::template_data;
