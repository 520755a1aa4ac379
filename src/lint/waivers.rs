//! Waivers: a comment at the message that takes a finding back, with the reason.
//!
//! `# lint-ok: CODE reason`, and for severity `block` `# lint-ok: CODE reason by NAME`.

use std::collections::BTreeSet;

use crate::base::diag::{Diagnostic, Severity};
use crate::base::phrase::{Phrase, phrase};
use crate::base::source::Span;
use crate::lint::{Context, Found, Scopes, later};
use crate::localize::analyse::LocaleFinding;
use crate::localize::ast::{Name, WAIVER};
use crate::model::{Language, MeetingId};

/// A waiver as written.
struct Waiver<'a> {
    language: Language,
    meeting: Option<&'a MeetingId>,
    id: &'a str,
    code: &'a str,
    reason: &'a str,
    by: Option<&'a str>,
    span: Span,
    /// Whether the source text has changed since.
    lapsed: bool,
    /// Whether the source text was never noted, so that no change of it is noticed.
    unanchored: bool,
    used: bool,
    /// Whether it has taken a finding back.
    holds: bool,
}

impl Waiver<'_> {
    /// A finding about the waiver itself.
    fn report(&self, diagnostic: Diagnostic) -> LocaleFinding {
        LocaleFinding {
            language: self.language,
            meeting: self.meeting.cloned(),
            id: Some(self.id.to_owned()),
            diagnostic: diagnostic.at(self.span),
        }
    }
}

/// What is left after the waivers have been applied.
pub(crate) struct Verdict {
    /// The findings that stand, those about waivers among them.
    pub findings: Vec<LocaleFinding>,
    /// Which of the locales' own findings are waived, by their index.
    pub waived: Vec<usize>,
    /// The waivers that have taken a finding back.
    pub applied: Vec<Applied>,
    /// The meetings in which a rule that looks at each by itself has found something, waived or not.
    pub unsound: BTreeSet<MeetingId>,
}

/// A waiver that has taken a finding back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Applied {
    /// The finding's code.
    pub code: String,
    /// The language of the message.
    pub language: Language,
    /// The message.
    pub id: String,
    /// Where the waiver stands.
    pub span: Span,
    /// Why.
    pub reason: String,
    /// By whom, where it says so.
    pub by: Option<String>,
}

/// Applies the waivers to the findings of the rules, and to the warnings that the locales have already.
pub(super) fn apply(context: Context<'_>, scopes: Scopes<'_>, found: Vec<Found>) -> Verdict {
    let mut findings = Vec::new();
    let mut waivers = collect(context, &mut findings);
    let mut waived = Vec::new();
    for (index, finding) in context.locales.findings.iter().enumerate() {
        // Errors of Fluent and of the contract can't be waived: nothing could be printed.
        if finding.diagnostic.severity == Severity::Warning
            && takes_back(&mut waivers, finding, false).is_ok()
        {
            waived.push(index);
        }
    }
    for Found { finding, block } in found {
        match takes_back(&mut waivers, &finding, block) {
            Ok(()) => {}
            Err(hint) => {
                let LocaleFinding { language, meeting, id, diagnostic } = finding;
                let diagnostic = diagnostic.maybe_hint(hint);
                findings.push(LocaleFinding { language, meeting, id, diagnostic });
            }
        }
    }
    for waiver in &waivers {
        // Of one that has lapsed more is known when the message has been looked at.
        // Only a print as of an earlier day finds later dates.
        let dormant = waiver.code == later::CODE && context.known.is_none();
        if !waiver.used && !waiver.lapsed && !dormant && scopes.has(waiver.meeting) {
            findings.push(idle(waiver));
        } else if waiver.holds && waiver.unanchored {
            findings.push(unanchored(waiver));
        }
    }
    let applied = waivers.iter().filter(|waiver| waiver.holds).map(Waiver::to_applied).collect();
    Verdict { findings, waived, applied, unsound: BTreeSet::new() }
}

impl Waiver<'_> {
    fn to_applied(&self) -> Applied {
        Applied {
            code: self.code.to_owned(),
            language: self.language,
            id: self.id.to_owned(),
            span: self.span,
            reason: self.reason.to_owned(),
            by: self.by.map(|name| name.trim().to_owned()),
        }
    }
}

/// Whether a finding is waived; if not, what a waiver that is there lacks.
fn takes_back(
    waivers: &mut [Waiver<'_>],
    finding: &LocaleFinding,
    block: bool,
) -> Result<(), Option<Phrase>> {
    let Some(id) = &finding.id else { return Err(None) };
    let own = waivers.iter_mut().filter(|waiver| {
        waiver.language == finding.language
            && waiver.meeting == finding.meeting.as_ref()
            && waiver.id == id
            && waiver.code == finding.diagnostic.code
    });
    let mut lack = None;
    for waiver in own {
        waiver.used = true;
        if waiver.lapsed {
            let at = waiver.meeting.map_or_else(String::new, |meeting| format!(" --meeting {meeting}"));
            let command = format!("briefpack confirm {id} --locale {}{at}", waiver.language);
            lack = Some(phrase!("waiver-lapsed", command));
        } else if waiver.reason.is_empty() {
            lack = Some(phrase!("waiver-without-reason"));
        } else if block && waiver.by.is_none() {
            lack = Some(phrase!("waiver-without-name"));
        } else {
            waiver.holds = true;
            return Ok(());
        }
    }
    Err(lack)
}

fn idle(waiver: &Waiver<'_>) -> LocaleFinding {
    let diagnostic = if waiver.code.is_empty() {
        Diagnostic::warning("idle-waiver", phrase!("waiver-without-code"))
            .hint(phrase!("waiver-without-code.hint"))
    } else {
        Diagnostic::warning("idle-waiver", phrase!("idle-waiver", code = waiver.code))
            .hint(phrase!("idle-waiver.hint"))
    };
    waiver.report(diagnostic)
}

/// A waiver that would hold whatever the source comes to say.
fn unanchored(waiver: &Waiver<'_>) -> LocaleFinding {
    let command = format!("briefpack sync --locale {}", waiver.language);
    let diagnostic = Diagnostic::warning(
        "unanchored-waiver",
        phrase!("unanchored-waiver", code = waiver.code, id = waiver.id),
    )
    .hint(phrase!("unanchored-waiver.hint", command));
    waiver.report(diagnostic)
}

/// Reads all waivers; those that stand at no message are reported.
fn collect<'a>(context: Context<'a>, findings: &mut Vec<LocaleFinding>) -> Vec<Waiver<'a>> {
    let mut waivers = Vec::new();
    for catalog in context.locales.catalogs.values() {
        let language = catalog.language;
        let meetings = catalog.meetings.iter().map(|(meeting, scope)| (Some(meeting), scope));
        for (meeting, scope) in std::iter::once((None, &catalog.shared)).chain(meetings) {
            for line in scope.comments.iter().filter(|line| body(line).is_some()) {
                findings.push(LocaleFinding {
                    language,
                    meeting: meeting.cloned(),
                    id: None,
                    diagnostic: Diagnostic::warning("idle-waiver", phrase!("waiver-without-message"))
                        .at(line.span)
                        .hint(phrase!("waiver-without-message.hint")),
                });
            }
            for entry in scope.entries.values() {
                waivers.extend(entry.comment.iter().filter_map(|line| {
                    let body = body(line)?;
                    let (code, rest) = body.split_once(char::is_whitespace).unwrap_or((body, ""));
                    let rest = rest.trim();
                    let named = rest.rsplit_once(" by ").filter(|(_, name)| !name.trim().is_empty());
                    let (reason, by) =
                        named.map_or((rest, None), |(reason, name)| (reason.trim(), Some(name)));
                    let reason = if reason.starts_with("by ") { "" } else { reason };
                    let span = line.span;
                    Some(Waiver {
                        language,
                        meeting,
                        id: &entry.id.text,
                        code,
                        reason,
                        by,
                        span,
                        lapsed: false,
                        unanchored: false,
                        used: false,
                        holds: false,
                    })
                }));
            }
        }
    }
    // A waiver was given for what the source said then: with the text it lapses.
    let (lapsed, unanchored) = (&context.locales.lapsed, &context.locales.unanchored);
    for waiver in &mut waivers {
        let key = (waiver.language, waiver.meeting.cloned(), waiver.id.to_owned());
        (waiver.lapsed, waiver.unanchored) = (lapsed.contains(&key), unanchored.contains(&key));
    }
    waivers
}

/// What a comment's line says after `lint-ok:`.
fn body(line: &Name) -> Option<&str> {
    let text = line.text.trim().strip_prefix(WAIVER)?;
    Some(text.trim_start().strip_prefix(':').unwrap_or(text).trim())
}
