//! A person's word on translations (layer `edit`).

use std::collections::BTreeMap;

use crate::edit::splice::FileChange;
use crate::edit::state::{self, Mark, Record, Records, fingerprint, state_file};
use crate::edit::survey::{Part, Survey};
use crate::localize::Locales;

/// What a person says of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Word {
    /// It is not finished.
    Draft,
    /// It stands.
    Translated,
    /// A second person has read it.
    Reviewed,
}

/// Notes that translations hold for the source text as it is now. Gives the changes of state files, unwritten.
///
/// Without a word, what was reviewed stays so as long as the translation is the one that was reviewed.
pub(crate) fn confirm(
    parts: &[&Part],
    locales: &Locales,
    survey: &Survey,
    word: Option<Word>,
) -> Vec<FileChange> {
    let mut files: BTreeMap<&str, Records> = BTreeMap::new();
    for part in parts {
        let Some(known) = survey.states.get(&part.file) else { continue };
        let records = files.entry(&part.file).or_insert_with(|| known.records.clone());
        let before = records.get(&part.name());
        let reviewed = before.is_some_and(|record| {
            record.mark == Some(Mark::Reviewed) && record.translation == part.fingerprint
        });
        let mark = match word {
            Some(Word::Draft) => Some(Mark::Draft),
            Some(Word::Reviewed) => Some(Mark::Reviewed),
            Some(Word::Translated) => None,
            None => reviewed.then_some(Mark::Reviewed),
        };
        let pattern = || {
            let catalog = locales.catalogs.get(&part.language)?;
            catalog.get(part.meeting.as_ref(), &part.id)?.pattern(part.attribute.as_deref())
        };
        let translation = if mark == Some(Mark::Reviewed) { pattern().map(fingerprint) } else { None };
        // Where the source locale has no text of its own, there is nothing to compare with later.
        let source = part.source.clone().unwrap_or_default();
        records.insert(part.name(), Record { source, mark, translation });
    }
    files
        .into_iter()
        .filter_map(|(file, records)| {
            let known = survey.states.get(file).filter(|known| known.records != records)?;
            Some(FileChange {
                file: state_file(file),
                before: known.text.clone(),
                after: state::write(&records),
            })
        })
        .collect()
}
