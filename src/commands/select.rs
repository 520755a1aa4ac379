//! Which findings count for which outputs, and how they are printed.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use crate::base::diag::{Diagnostic, Findings, Severity};
use crate::base::glyphs::Coverage;
use crate::base::phrase::{count, phrase};
use crate::base::source::{Sources, Span};
use crate::commands::build::{Output, languages_of, silent};
use crate::commands::contradictions;
use crate::commands::report::Format;
use crate::commands::session::Session;
use crate::commands::terminal::Terminal;
use crate::compose::compose;
use crate::compose::gate::Filtered;
use crate::compose::plan::overlong;
use crate::compose::scribe::{Memory, Used};
use crate::localize::Locales;
use crate::localize::analyse::{LocaleFinding, Reach};
use crate::model::{Language, MeetingId, Workspace};
use crate::typeset::missing_glyphs;

/// What is wrong with some outputs.
#[derive(Default)]
pub(super) struct Verdict {
    /// What counts for them.
    pub findings: Vec<Diagnostic>,
    /// What doesn't.
    pub elsewhere: Vec<Diagnostic>,
    /// What was composed, in the order of the outputs, where there are few of them. Of many it would fill the memory:
    /// they are composed again when they are set.
    pub briefings: Vec<Filtered>,
}

impl Verdict {
    /// Adds what is wrong with further outputs.
    pub(super) fn add(&mut self, other: Self) {
        self.findings.extend(other.findings);
        self.elsewhere.extend(other.elsewhere);
        self.briefings.extend(other.briefings);
    }

    /// Each finding once, in the order of files; what counts for one output counts.
    pub(super) fn sorted(self) -> Self {
        let sorted = |list: Vec<Diagnostic>| {
            let mut findings = Findings::new();
            findings.extend(list);
            findings.into_sorted()
        };
        let findings = sorted(self.findings);
        let mut elsewhere = sorted(self.elsewhere);
        elsewhere.retain(|finding| !findings.contains(finding));
        Self { findings, elsewhere, briefings: self.briefings }
    }
}

/// The most outputs whose briefings are kept from the check to the setting.
const KEPT: usize = 4;

/// What composing some outputs as a check has brought.
#[derive(Default, Clone)]
pub(super) struct Tried {
    /// Messages that some document prints; none where nothing could be composed.
    used: Option<HashSet<Used>>,
    /// Messages that can't be printed.
    failures: Vec<(Used, Diagnostic)>,
    /// What is wrong with pages whatever their words say: characters that no font has, more points than there is time for.
    pages: Vec<Diagnostic>,
    briefings: Vec<Filtered>,
}

impl Tried {
    /// What composing one output has brought.
    pub(super) fn of_one(memory: Memory) -> Self {
        let Memory { used, failures, .. } = memory;
        Self { used: Some(used), failures, ..Self::default() }
    }

    /// Whether all could be composed, and nothing is wrong.
    fn is_sound(&self) -> bool {
        self.used.is_some() && self.failures.is_empty() && self.pages.is_empty()
    }

    /// Adds what is wrong with its pages.
    pub(super) fn add(&mut self, pages: Vec<Diagnostic>) {
        self.pages.extend(pages);
    }
}

/// Whether the facts that an output prints can be read.
pub(super) fn facts_stand(session: &Session, output: &Output) -> bool {
    !toml_findings(session, std::slice::from_ref(output)).0.has_errors()
}

/// Composes every output as a check. To set what was composed, `keep` it.
pub(super) fn try_out(session: &Session, outputs: &[Output], coverage: &Coverage, keep: bool) -> Tried {
    let Some((workspace, _)) = session.workspace() else { return Tried::default() };
    try_out_of(session, workspace, outputs, coverage, keep)
}

/// Composes every output of a workspace as a check, in the words of the session.
fn try_out_of(
    session: &Session,
    workspace: &Workspace,
    outputs: &[Output],
    coverage: &Coverage,
    keep: bool,
) -> Tried {
    let Some((_, locales)) = session.workspace() else { return Tried::default() };
    // With broken facts, texts would fail for reasons that are reported already.
    if toml_findings(session, outputs).0.has_errors() {
        return Tried::default();
    }
    let keep = keep && outputs.len() <= KEPT;
    let seen: Mutex<HashSet<Used>> = Mutex::default();
    let composed: Vec<_> = outputs
        .par_iter()
        .map(|output| {
            let (mut briefing, memory) = compose(&output.job(workspace, locales), true);
            if keep {
                briefing.seal();
            }
            let glyphs = missing_glyphs(&briefing, coverage, &session.loaded.spans);
            // Most documents print much the same messages: one set for all keeps the memory flat.
            seen.lock().unwrap_or_else(PoisonError::into_inner).extend(memory.used);
            let overlong = overlong(&briefing, &session.loaded.spans);
            (memory.failures, glyphs, overlong, keep.then_some(briefing))
        })
        .collect();
    let mut tried =
        Tried { used: Some(seen.into_inner().unwrap_or_else(PoisonError::into_inner)), ..Tried::default() };
    for (failures, glyphs, overlong, briefing) in composed {
        tried.failures.extend(failures);
        tried.pages.extend(glyphs);
        tried.pages.extend(overlong);
        tried.briefings.extend(briefing);
    }
    tried
}

/// What counts for some outputs that are not to be set.
pub(super) fn try_and_judge(session: &Session, outputs: &[Output], coverage: &Coverage) -> Vec<Diagnostic> {
    judge(session, outputs, try_out(session, outputs, coverage, false)).findings
}

/// Chooses the findings that count for some outputs.
///
/// A slip in Korean never blocks an English print: what no output uses is only counted.
pub(super) fn judge(session: &Session, outputs: &[Output], tried: Tried) -> Verdict {
    let Some((workspace, locales)) = session.workspace() else {
        return Verdict { findings: session.findings.clone().into_sorted(), ..Verdict::default() };
    };
    let (mut all, mut elsewhere) = toml_findings(session, outputs);
    let Tried { used, failures, pages, briefings } = tried;
    all.extend(pages);
    all.extend(silent(workspace, outputs, &session.loaded.spans));
    // Without composing, it isn't known what is used: all that may be is reported, and nothing is set anyway.
    let reach = used.map(|used| reach_of(locales, &used));
    let languages = languages_of(outputs);
    let everything = outputs.iter().any(|output| output.meeting.is_none());
    let own = outputs.iter().filter_map(|output| output.meeting.as_ref());
    let meetings: BTreeSet<&MeetingId> =
        workspace.with_background(own).into_iter().map(|meeting| &meeting.id).collect();
    let draft = !outputs.is_empty() && outputs.iter().all(|output| output.draft);
    let mut blocked: BTreeSet<(Language, Option<MeetingId>, String)> = BTreeSet::new();
    let of_words = session.lints.iter().map(|finding| (finding, true));
    for (finding, of_words) in locales.findings.iter().map(|finding| (finding, false)).chain(of_words) {
        if counts(finding, reach.as_ref(), &languages, everything, &meetings) {
            // Of the rules of words only this one says that a message can't be printed.
            let printable = of_words && finding.diagnostic.code != "unresolved-particle";
            let mut diagnostic = finding.diagnostic.clone();
            if draft && prints_in_draft(finding, workspace.config.source_locale) {
                diagnostic.severity = Severity::Warning;
            }
            let stops = diagnostic.is_error() && !printable && diagnostic.code != "stale-message";
            if let (Some(id), true) = (&finding.id, stops) {
                blocked.insert((finding.language, finding.meeting.clone(), id.clone()));
            }
            all.push(diagnostic);
        } else {
            elsewhere.push(finding.diagnostic.clone());
        }
    }
    all.extend(contradictions::unsettled(session, workspace, outputs, draft));
    let reported: BTreeSet<Span> = all
        .as_slice()
        .iter()
        .filter(|finding| finding.is_error())
        .filter_map(|finding| finding.span)
        .collect();
    for ((language, meeting, id), diagnostic) in failures {
        // A message that can't be printed for a reason that is reported needs no second word.
        let mut own = Reach::new();
        if let Some(catalog) = locales.catalogs.get(&language) {
            own.add(catalog, meeting.as_ref(), &id);
        }
        let known = blocked.iter().any(|(l, m, i)| *l == language && own.has(m.as_ref(), i));
        let broken_file = locales.findings.iter().any(|finding| {
            finding.id.is_none() && finding.language == language && finding.diagnostic.is_error()
        }) && ["missing-message", "fluent-error"].contains(&diagnostic.code);
        // The same fault of the same file, found in its text or at the same message.
        let again = diagnostic.span.is_some_and(|span| {
            reported.contains(&span)
                || locales.findings.iter().any(|finding| {
                    finding.diagnostic.code == diagnostic.code
                        && finding.id.is_none()
                        && finding.diagnostic.span.is_some_and(|other| other.file == span.file)
                })
        });
        if !known && !broken_file && !again {
            all.push(diagnostic);
        }
    }
    Verdict { findings: all.into_sorted(), elsewhere, briefings }
}

/// What a draft prints all the same: in the source language, or marked as out of date.
///
/// A term without a text would vanish within a sentence without a mark.
fn prints_in_draft(finding: &LocaleFinding, source: Language) -> bool {
    const CODES: [&str; 6] = [
        "missing-locale",
        "missing-file",
        "missing-message",
        "missing-value",
        "empty-message",
        "stale-message",
    ];
    let term = finding.id.as_ref().is_some_and(|id| id.starts_with('-'));
    // Of a meeting's own messages only the wordings of commitments are attributes: they print by themselves.
    let wording = finding.diagnostic.code == "missing-attribute" && finding.meeting.is_some();
    finding.language != source
        && (CODES.contains(&finding.diagnostic.code) || wording)
        && (!term || finding.diagnostic.code == "stale-message")
}

/// All findings of the workspace, whatever is printed.
pub(super) fn everything(
    session: &Session,
    outputs: &[Output],
    coverage: &Coverage,
    locales: &[Language],
) -> Vec<Diagnostic> {
    everything_but(session, (outputs, &BTreeSet::new()), coverage, locales).0
}

/// All findings of the workspace, whatever is printed, where some meetings' briefs are known to be sound and need not be
/// composed again; and whether all that was composed is sound too.
pub(super) fn everything_but(
    session: &Session,
    (outputs, sound): (&[Output], &BTreeSet<MeetingId>),
    coverage: &Coverage,
    locales: &[Language],
) -> (Vec<Diagnostic>, bool) {
    let tried = match session.workspace() {
        Some((workspace, _)) if !sound.is_empty() => {
            let outputs: Vec<Output> =
                outputs.iter().filter(|output| !is_sound(output, sound)).cloned().collect();
            // A pack is of one meeting at least.
            let listed = &workspace.config.meetings;
            let last = listed.last().filter(|_| listed.iter().all(|id| sound.contains(id)));
            let workspace = workspace.with_pack_of(|id| !sound.contains(id) || last == Some(id));
            try_out_of(session, &workspace, &outputs, coverage, false)
        }
        _ => try_out(session, outputs, coverage, false),
    };
    let is_sound = tried.is_sound();
    // What is printed doesn't matter: everything is told.
    let tried = Tried { used: None, ..tried };
    let mut findings = Findings::new();
    findings.extend(judge(session, outputs, tried).findings);
    findings.extend(session.findings.clone());
    if let Some((workspace, loaded)) = session.workspace() {
        findings.extend(contradictions::all(session, workspace));
        let wanted = loaded
            .findings
            .iter()
            .chain(&session.lints)
            .filter(|finding| locales.contains(&finding.language));
        findings.extend(wanted.map(|finding| finding.diagnostic.clone()));
    }
    (findings.into_sorted(), is_sound)
}

/// Whether an output is the brief of a meeting that is known to be sound.
fn is_sound(output: &Output, sound: &BTreeSet<MeetingId>) -> bool {
    output.meeting.as_ref().is_some_and(|id| sound.contains(id))
}

fn toml_findings(session: &Session, outputs: &[Output]) -> (Findings, Vec<Diagnostic>) {
    let folder = format!("{}/meetings/", session.loaded.paths.seeds);
    let own: BTreeSet<&MeetingId> = outputs.iter().filter_map(|output| output.meeting.as_ref()).collect();
    let workspace = session.loaded.workspace.as_ref();
    let drawn = workspace.map(|workspace| workspace.with_background(own.iter().copied())).unwrap_or_default();
    let drawn = drawn.into_iter().map(|meeting| &meeting.id);
    let wanted: BTreeSet<String> =
        own.iter().copied().chain(drawn).map(|id| format!("{folder}{id}.toml")).collect();
    let everything = outputs.is_empty() || outputs.iter().any(|output| output.meeting.is_none());
    let unknown: BTreeSet<String> =
        session.unknown_meetings().map(|id| format!("{folder}{id}.toml")).collect();
    let mut counted = Findings::new();
    let mut elsewhere = Vec::new();
    for finding in session.findings.as_slice() {
        let file = match finding.span {
            Some(span) => Some(session.sources.get(span.file).name()),
            None => finding.file.as_deref(),
        };
        let other = file.is_some_and(|file| file.starts_with(&folder) && !wanted.contains(file));
        if other && (!everything || file.is_some_and(|file| unknown.contains(file))) {
            elsewhere.push(finding.clone());
        } else {
            counted.push(finding.clone());
        }
    }
    (counted, elsewhere)
}

fn reach_of(locales: &Locales, used: &HashSet<Used>) -> BTreeMap<Language, Reach> {
    let mut reach: BTreeMap<Language, Reach> = BTreeMap::new();
    for (language, meeting, id) in used {
        if let Some(catalog) = locales.catalogs.get(language) {
            reach.entry(*language).or_default().add(catalog, meeting.as_ref(), id);
        }
    }
    reach
}

fn counts(
    finding: &LocaleFinding,
    reach: Option<&BTreeMap<Language, Reach>>,
    languages: &[Language],
    everything: bool,
    meetings: &BTreeSet<&MeetingId>,
) -> bool {
    match (&finding.id, reach) {
        (Some(id), Some(reach)) => {
            reach.get(&finding.language).is_some_and(|reach| reach.has(finding.meeting.as_ref(), id))
        }
        // A fault of a whole file may be in any of its messages.
        _ => {
            languages.contains(&finding.language)
                && (everything || finding.meeting.as_ref().is_none_or(|meeting| meetings.contains(meeting)))
        }
    }
}

/// Prints findings to stderr; JSON and SARIF go to stdout only from `check`.
pub(super) fn print(findings: &[Diagnostic], sources: &Sources, format: Format, terminal: &mut Terminal<'_>) {
    if findings.is_empty() {
        return;
    }
    let text = format.reporter(terminal.colour, terminal.language).write(findings, sources);
    let _ = terminal.err.write_all(text.as_bytes());
}

/// Prints how many errors and warnings there are.
pub(super) fn print_totals(findings: &[Diagnostic], terminal: &mut Terminal<'_>) {
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    let totals = phrase!("totals", errors = count(errors), warnings = count(findings.len() - errors));
    let _ = writeln!(terminal.err, "{}", totals.render(terminal.language));
}

/// Prints one line for all findings that don't count.
pub(super) fn print_elsewhere(elsewhere: usize, terminal: &mut Terminal<'_>) {
    if elsewhere > 0 {
        let word = phrase!("warning").render(terminal.language);
        let text = phrase!("elsewhere", findings = count(elsewhere)).render(terminal.language);
        let _ = writeln!(terminal.err, "{word}: {text}");
    }
}
