//! Our Fluent files, and the rendering of phrases from them.

use std::sync::LazyLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use crate::base::phrase::{Argument, Join, Phrase, phrase};

/// The files of one language.
macro_rules! files {
    ($language:literal) => {
        [
            include_str!(concat!("../../../ui/", $language, "/report.ftl")),
            include_str!(concat!("../../../ui/", $language, "/editor.ftl")),
            include_str!(concat!("../../../ui/", $language, "/localize.ftl")),
            include_str!(concat!("../../../ui/", $language, "/lint.ftl")),
            include_str!(concat!("../../../ui/", $language, "/desk.ftl")),
            include_str!(concat!("../../../ui/", $language, "/load.ftl")),
            include_str!(concat!("../../../ui/", $language, "/trip.ftl")),
            include_str!(concat!("../../../ui/", $language, "/ledger.ftl")),
            include_str!(concat!("../../../ui/", $language, "/planned.ftl")),
            include_str!(concat!("../../../ui/", $language, "/commands.ftl")),
            include_str!(concat!("../../../ui/", $language, "/terminal.ftl")),
            include_str!(concat!("../../../ui/", $language, "/known.ftl")),
            include_str!(concat!("../../../ui/", $language, "/claims.ftl")),
            include_str!(concat!("../../../ui/", $language, "/verify.ftl")),
            include_str!(concat!("../../../ui/", $language, "/editions.ftl")),
            include_str!(concat!("../../../ui/", $language, "/copies.ftl")),
            include_str!(concat!("../../../ui/", $language, "/diff.ftl")),
            include_str!(concat!("../../../ui/", $language, "/server.ftl")),
        ]
    };
}

/// A language of the program's own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UiLanguage {
    /// English.
    #[default]
    En,
    /// Vietnamese.
    Vi,
    /// Korean.
    Ko,
}

impl clap::ValueEnum for UiLanguage {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(clap::builder::PossibleValue::new(self.code()))
    }
}

type Bundle = FluentBundle<FluentResource>;

static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(UiLanguage::En));
static VIETNAMESE: LazyLock<Bundle> = LazyLock::new(|| bundle(UiLanguage::Vi));
static KOREAN: LazyLock<Bundle> = LazyLock::new(|| bundle(UiLanguage::Ko));

impl UiLanguage {
    /// All languages, English first.
    pub const ALL: [Self; 3] = [Self::En, Self::Vi, Self::Ko];

    /// The language with this code, if the program speaks it.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The code, as `--ui-language` takes it.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Vi => "vi",
            Self::Ko => "ko",
        }
    }

    /// The texts of the language's files.
    pub(crate) fn files(self) -> &'static [&'static str] {
        match self {
            Self::En => &files!("en"),
            Self::Vi => &files!("vi"),
            Self::Ko => &files!("ko"),
        }
    }

    fn bundle(self) -> &'static Bundle {
        match self {
            Self::En => &ENGLISH,
            Self::Vi => &VIETNAMESE,
            Self::Ko => &KOREAN,
        }
    }
}

/// The messages of one language.
fn bundle(language: UiLanguage) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
    // Isolation marks would be seen on a terminal, and all three languages run from left to right.
    bundle.set_use_isolating(false);
    for text in language.files() {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
        // A test sees to it that no name is taken twice.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

impl Phrase {
    /// The text in a language; in English where the language has no words for it yet.
    pub(crate) fn render(&self, language: UiLanguage) -> String {
        self.in_bundle(language).or_else(|| self.in_bundle(UiLanguage::En)).unwrap_or_else(|| {
            debug_assert!(false, "no words for `{}`", self.key);
            self.key.to_owned()
        })
    }

    fn in_bundle(&self, language: UiLanguage) -> Option<String> {
        let bundle = language.bundle();
        let (id, attribute) = self.key.split_once('.').map_or((self.key, None), |(id, a)| (id, Some(a)));
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut values = FluentArgs::with_capacity(self.arguments.len());
        for (name, argument) in &self.arguments {
            values.set(*name, argument.value(language));
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "`{}`: {errors:?}", self.key);
        Some(text)
    }
}

impl Argument {
    fn value(&self, language: UiLanguage) -> FluentValue<'static> {
        match self {
            Self::Count(number) => FluentValue::from(*number),
            other => FluentValue::from(other.text(language)),
        }
    }

    fn text(&self, language: UiLanguage) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Count(number) => number.to_string(),
            Self::Phrase(phrase) => phrase.render(language),
            Self::Told(texts) => {
                let in_language = |wanted| texts.iter().find(|(own, _)| *own == wanted);
                let own = in_language(language).or_else(|| in_language(UiLanguage::En)).or(texts.first());
                own.map(|(_, text)| text.clone()).unwrap_or_default()
            }
            Self::List(join, items) => {
                let items: Vec<String> = items.iter().map(|item| item.text(language)).collect();
                list(*join, &items, language)
            }
        }
    }
}

fn list(join: Join, items: &[String], language: UiLanguage) -> String {
    match (join, items) {
        (Join::And, [first @ .., last]) if !first.is_empty() => {
            phrase!("list-and", first = first.join(", "), last).render(language)
        }
        _ => items.join(", "),
    }
}
