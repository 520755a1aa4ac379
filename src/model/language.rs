//! Languages and language sets.

use std::collections::BTreeSet;
use std::fmt;

/// A language that briefpack can print. What it prints must be exact, so the list is closed: a language comes in
/// with its official formats, particles and golden tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Language {
    /// English.
    En,
    /// Vietnamese.
    Vi,
    /// Korean.
    Ko,
}

impl Language {
    /// All languages.
    pub(crate) const ALL: [Self; 3] = [Self::En, Self::Vi, Self::Ko];

    /// The language with this BCP 47 code.
    pub(crate) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The BCP 47 code.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Vi => "vi",
            Self::Ko => "ko",
        }
    }

    /// The code of its pseudo-locale, if it has one.
    pub(crate) const fn pseudo(self) -> Option<&'static str> {
        match self {
            Self::En => Some("en-XA"),
            Self::Ko => Some("ko-XB"),
            Self::Vi => None,
        }
    }

    /// The region whose conventions are printed (ISO 3166-1).
    pub(crate) const fn region(self) -> &'static str {
        match self {
            Self::En => "GB",
            Self::Vi => "VN",
            Self::Ko => "KR",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The languages of one output in print order, each once; the first is the lead language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct LanguageSet(Vec<Language>);

impl LanguageSet {
    /// Reads a set such as `vi+ko`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let list: Vec<_> = text.split('+').map(Language::parse).collect::<Option<_>>()?;
        let distinct: BTreeSet<_> = list.iter().collect();
        (distinct.len() == list.len() && !list.is_empty()).then_some(Self(list))
    }

    /// A set of one language.
    pub(crate) fn single(language: Language) -> Self {
        Self(vec![language])
    }

    /// The first language: titles, bookmarks and the document language are in it.
    pub(crate) fn lead(&self) -> Language {
        *self.0.first().expect("a set is never empty")
    }

    /// The languages in print order.
    pub(crate) fn as_slice(&self) -> &[Language] {
        &self.0
    }

    /// The same languages in another order; those of equal keys keep theirs.
    pub(crate) fn sorted_by_key<K: Ord>(&self, key: impl Fn(Language) -> K) -> Self {
        let mut list = self.0.clone();
        list.sort_by_key(|language| key(*language));
        Self(list)
    }

    /// Its name, where pseudo-locales stand in the place of some languages: `vi+ko-XB`.
    pub(crate) fn name(&self, pseudo: &BTreeSet<Language>) -> String {
        let code = |language: &Language| {
            language.pseudo().filter(|_| pseudo.contains(language)).unwrap_or(language.code())
        };
        self.0.iter().map(code).collect::<Vec<_>>().join("+")
    }

    /// Whether a language is in the set.
    pub(crate) fn contains(&self, language: Language) -> bool {
        self.0.contains(&language)
    }
}

impl fmt::Display for LanguageSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, language) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str("+")?;
            }
            write!(f, "{language}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_keep_their_order() {
        let set = LanguageSet::parse("ko+vi").expect("a set");
        assert_eq!(set.lead(), Language::Ko);
        assert_eq!(set.to_string(), "ko+vi");
        for bad in ["", "vi+", "vi+vi", "fr", "vi,ko"] {
            assert_eq!(LanguageSet::parse(bad), None, "{bad}");
        }
    }
}
