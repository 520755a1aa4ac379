//! Resolves an addendum's slip (layer `compose`).

use chrono::NaiveDate;

use crate::base::text::nfc;
use crate::compose::addendum_view::{AddendumView, ChangeView, EditionView, ReadView, SwapView};
use crate::compose::briefing::{Parallel, Text};
use crate::compose::gate::{Filtered, Gate};
use crate::compose::scribe::{Memory, Scribe};
use crate::compose::{Content, Job, assemble, day};
use crate::model::Subject;

/// A version of a document.
#[derive(Debug, Clone)]
pub(crate) struct Version {
    /// Its date.
    pub day: NaiveDate,
    /// What its pages carry.
    pub content_id: String,
    /// How many pages it has.
    pub pages: usize,
}

/// What has changed, for the slip.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// The interface's message that names the part of the document.
    pub section: &'static str,
    /// The number of the meeting in a pack.
    pub meeting: Option<String>,
    /// The entry's number.
    pub number: Option<String>,
    /// The entry's name by language.
    pub name: Vec<(String, String)>,
    /// The interface's message for what has become of it.
    pub kind: &'static str,
    /// The page in the old version.
    pub old_page: Option<usize>,
    /// The page in the new version.
    pub new_page: Option<usize>,
    /// By language: what stood, what stands, and whether these are figures.
    pub texts: Vec<(String, Option<String>, Option<String>, bool)>,
}

/// What a slip tells.
#[derive(Debug, Clone)]
pub(crate) struct Slip {
    /// The version that is replaced.
    pub old: Version,
    /// The version that replaces it.
    pub new: Version,
    /// Pages by their printed numbers.
    pub pages: Vec<(Option<String>, Option<String>)>,
    /// Sheets printed on both sides.
    pub sheets: Vec<(Option<String>, Option<String>)>,
    /// What has changed.
    pub lines: Vec<Line>,
    /// How many changes are not listed.
    pub more: usize,
}

/// Resolves the slip of a document that has been composed.
pub(crate) fn compose_addendum(job: &Job<'_>, document: &Filtered, slip: &Slip) -> (Filtered, Memory) {
    let gate = Gate::of(job);
    let job = &gate.open();
    let mut memory = Memory::default();
    memory.draft = job.draft;
    let mut scribe = Scribe::new(job.workspace, job.locales, &job.languages, None, &mut memory);
    let title = document.meeting.as_ref().map(|meeting| &meeting.title);
    let title = title.or(document.pack.as_ref().map(|pack| &pack.title)).cloned().unwrap_or_default();
    let title: Parallel = title.iter().map(|text| copied(&mut scribe, &text.value, &text.lang)).collect();
    let version = |scribe: &mut Scribe<'_>, version: &Version| EditionView {
        version: day(scribe, "version", version.day),
        content_id: version.content_id.clone(),
        pages: version.pages,
    };
    let swaps = |list: &[(Option<String>, Option<String>)]| -> Vec<SwapView> {
        list.iter().map(|(old, new)| SwapView { old: old.clone(), new: new.clone() }).collect()
    };
    let view = AddendumView {
        old: version(&mut scribe, &slip.old),
        new: version(&mut scribe, &slip.new),
        pages: swaps(&slip.pages),
        sheets: swaps(&slip.sheets),
        changes: slip.lines.iter().map(|line| change(job, &mut scribe, line)).collect(),
        more: slip.more,
        title,
    };
    let label = scribe.word("label-addendum").into_iter().next();
    let heading = label.zip(view.title.first()).map(|(label, title)| {
        let text = format!("{} – {}", label.value, title.value);
        scribe.literal_in(&Subject::Config, "id", &text, job.languages.lead().code())
    });
    let content = Content {
        kind: "addendum",
        title: heading,
        meeting: None,
        pack: None,
        proof: None,
        outcome: None,
        addendum: Some(view),
    };
    let mut briefing = assemble(job, &mut memory, content);
    briefing.seal();
    (briefing, memory)
}

fn change(job: &Job<'_>, scribe: &mut Scribe<'_>, line: &Line) -> ChangeView {
    let languages = job.languages.as_slice().iter().map(|language| language.code());
    let mut name: Vec<Option<Text>> = Vec::new();
    let mut texts = Vec::new();
    for code in languages {
        let own = line.name.iter().find(|(language, _)| language == code);
        name.push(own.map(|(_, name)| copied(scribe, name, code)));
        let read = line.texts.iter().find(|(language, ..)| language == code);
        texts.push(read.map(|(_, old, new, figures)| ReadView {
            old: old.as_ref().map(|text| copied(scribe, text, code)),
            new: new.as_ref().map(|text| copied(scribe, text, code)),
            figures: *figures,
        }));
    }
    ChangeView {
        section: scribe.word(line.section),
        meeting: line.meeting.clone(),
        number: line.number.clone(),
        name: name.iter().any(Option::is_some).then_some(name),
        kind: scribe.word(line.kind),
        old_page: line.old_page.map(|page| page.to_string()),
        new_page: line.new_page.map(|page| page.to_string()),
        texts,
    }
}

/// A text of another document. It may come from a file that anybody has made: what no font can print is marked.
fn copied(scribe: &mut Scribe<'_>, value: &str, language: &str) -> Text {
    let printable = |one: char| match one {
        '\n' | '\t' => ' ',
        _ if one.is_control() => '\u{fffd}',
        _ => one,
    };
    let value: String = nfc(value).chars().map(printable).collect();
    scribe.literal_in(&Subject::Config, "version", &value, language)
}
