//! What a document says of its changes since an earlier version: marks beside its texts, and notes where points stood
//! (layer `compose`).

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use crate::compose::briefing::Parallel;
use crate::compose::gate::Filtered;
use crate::compose::scribe::{Memory, Scribe};
use crate::compose::{Job, day};

/// The changes that a document marks. They are numbered, so that their pages can be told after layout.
#[derive(Debug, Clone, Default)]
pub(crate) struct Changes {
    /// The day of the earlier version; none where the document is only laid out to learn its pages.
    pub since: Option<Parallel>,
    /// Changed and new texts: where each stands in the data, as a JSON pointer, and its change.
    pub marks: Vec<(String, usize)>,
    /// Points that are gone.
    pub removed: Vec<Removed>,
}

/// A point that an earlier version had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Removed {
    /// The topic in which it stood, as a JSON pointer.
    pub topic: String,
    /// Before which of the topic's points; their number where it was the last.
    pub before: usize,
    /// Its number in the earlier version.
    pub number: String,
    /// Its change.
    pub change: usize,
}

impl Changes {
    /// Writes the changes into the data that templates get.
    pub(crate) fn write(&self, data: &mut Json) {
        for (pointer, change) in &self.marks {
            if let Some(Json::Object(text)) = data.pointer_mut(pointer) {
                // Of several changes the first is the nearest.
                text.entry("changed").or_insert_with(|| json!(change));
            }
        }
        for one in &self.removed {
            if let Some(Json::Object(topic)) = data.pointer_mut(&one.topic)
                && let Json::Array(list) = topic.entry("removed").or_insert_with(|| json!([]))
            {
                list.push(json!({ "before": one.before, "number": one.number, "changed": one.change }));
            }
        }
        if let (Some(since), Some(Json::Object(document))) = (&self.since, data.get_mut("document")) {
            document.insert("changes".to_owned(), json!({ "since": since }));
        }
    }
}

/// A briefing with its changes marked since the version of a day.
pub(crate) fn marked(job: &Job<'_>, briefing: &Filtered, since: NaiveDate, changes: Changes) -> Filtered {
    let mut memory = Memory::default();
    let mut scribe = Scribe::new(job.workspace, job.locales, &job.languages, None, &mut memory);
    let mut since = day(&mut scribe, "version", since);
    let known = briefing.origins.len();
    since.iter_mut().for_each(|text| text.origin += known);
    briefing.marked(Changes { since: Some(since), ..changes }, memory.origins)
}

/// A briefing with marks alone, to learn their pages: its pages stay as they are.
pub(crate) fn numbered(briefing: &Filtered, marks: Vec<(String, usize)>) -> Filtered {
    briefing.marked(Changes { marks, ..Changes::default() }, Vec::new())
}
