//! "Did you mean": the nearest known name (layer `base`).

use crate::base::phrase::{Phrase, phrase};

/// The known name nearest to `given`, if one is near enough to be a slip of the hand.
pub(crate) fn nearest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = given.chars().count();
    let limit = (length / 3).clamp(1, 4);
    known
        .into_iter()
        .filter(|name| name.chars().count().abs_diff(length) <= limit)
        .map(|name| (strsim::damerau_levenshtein(given, name), name))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, name)| name)
}

/// A hint that offers the nearest known name.
pub(crate) fn did_you_mean<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<Phrase> {
    nearest(given, known).map(suggestion)
}

/// The hint that offers a name.
pub(crate) fn suggestion(name: &str) -> Phrase {
    phrase!("did-you-mean", name)
}
