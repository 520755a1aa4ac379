//! Reporters: the same findings for people, scripts and code hosts.

mod human;
mod json;
pub(super) mod mends;
mod sarif;
mod short;

use clap::ValueEnum;

use crate::base::diag::{Diagnostic, Severity};
use crate::base::phrase::{Phrase, UiLanguage, phrase};
use crate::base::source::Sources;

/// The form in which findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum Format {
    /// With the lines they are about.
    #[default]
    Human,
    /// One line each.
    Short,
    /// JSON, versioned.
    Json,
    /// SARIF 2.1.0, for code hosts.
    Sarif,
}

/// The form of a report that is no list of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum Form {
    /// For people
    #[default]
    Human,
    /// JSON, versioned; `briefpack schema` describes it
    Json,
}

/// Writes findings.
pub(super) trait Reporter {
    /// The text for a list of findings.
    fn write(&self, findings: &[Diagnostic], sources: &Sources) -> String;
}

impl Format {
    /// The reporter of a form, speaking a language. `colour` counts for people only.
    pub(super) fn reporter(self, colour: bool, language: UiLanguage) -> Box<dyn Reporter> {
        match self {
            Self::Human => Box::new(human::Human { colour, language }),
            Self::Short => Box::new(short::Short { language }),
            Self::Json => Box::new(json::Json { language }),
            Self::Sarif => Box::new(sarif::Sarif { language }),
        }
    }

    /// Whether the form is read by programs.
    pub(super) fn is_machine(self) -> bool {
        matches!(self, Self::Json | Self::Sarif)
    }
}

/// A severity in words.
fn word(severity: Severity) -> Phrase {
    match severity {
        Severity::Error => phrase!("error"),
        Severity::Warning => phrase!("warning"),
    }
}
