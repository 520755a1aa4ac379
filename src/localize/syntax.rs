//! Reading one FTL file: every fault at its place, in plain words, with the mend (layer `localize`).

use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use crate::base::diag::{Diagnostic, Findings, Replacement};
use crate::base::phrase::{Phrase, phrase};
use crate::base::source::{FileId, Span};
use crate::base::text;
use crate::localize::ast::{self, Entry, Name};

/// One FTL file, parsed twice: for checks with spans of the disk, and for printing in composed form.
#[derive(Debug)]
pub(crate) struct FtlFile {
    /// Messages and terms in file order.
    pub entries: Vec<Entry>,
    /// The lines of comments that stand at no entry.
    pub comments: Vec<Name>,
    /// What the bundles use.
    pub resource: Arc<FluentResource>,
    /// Faults that belong to no entry.
    pub findings: Vec<Diagnostic>,
    /// The ids of entries that could not be read.
    pub lost: Vec<String>,
    /// Whether nothing of the file could be read.
    pub unread: bool,
}

/// Parses one file. `text` is as on disk.
pub(crate) fn parse(text: &str, file: FileId) -> FtlFile {
    let mut findings = Findings::new();
    prescan(text, file, &mut findings);
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut unread = findings.as_slice().iter().any(|finding| finding.code == "empty-file");
    // The parser calls itself for each level: a file that is nested without end must not reach it.
    let deep = too_deep(text);
    if let Some(at) = deep {
        unread = true;
        findings.push(
            Diagnostic::error("fluent-syntax", phrase!("braces-too-deep", most = MAX_DEPTH))
                .at(Span::new(file, at..at + 1))
                .hint(phrase!("braces-too-deep.hint")),
        );
    }
    let body = if deep.is_some() { "" } else { body };
    let shift = text.len() - body.len();
    let (resource, errors) = match parser::parse(body) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut lost = Vec::new();
    for error in &errors {
        lost.extend(error.slice.clone().and_then(|range| body.get(range)).and_then(junk_id));
        let diagnostic = junk(body, error, file, shift);
        // A tab at the start of a line has been reported: what the parser makes of the line needs no second word.
        let known = findings.as_slice().iter().any(|other| {
            other.code == "tab" && other.span.map(|span| span.start) == diagnostic.span.map(|span| span.start)
        });
        if !known {
            findings.push(diagnostic);
        }
    }
    let comments = ast::loose_comments(&resource, text, file);
    let mut entries = ast::convert(&resource, text, file);
    for entry in &mut entries {
        check_length(entry, &mut findings);
    }
    let composed = text::nfc(body).replace("\r\n", "\n");
    if !text::is_nfc(body) {
        let at =
            body.char_indices().find(|(i, c)| !text::is_nfc(&body[*i..*i + c.len_utf8()]) || is_mark(*c));
        let at = at.map_or(0, |(i, _)| i + shift);
        findings.push(
            Diagnostic::warning("decomposed-text", phrase!("decomposed-file"))
                .at(Span::new(file, at..at + 1))
                .hint(phrase!("decomposed-file.hint"))
                .mends(text::decomposed(body).into_iter().map(|(range, text)| Replacement {
                    span: Span::new(file, range.start + shift..range.end + shift),
                    text,
                })),
        );
    }
    // Junk has been reported above; what could be read stands.
    let resource = FluentResource::try_new(composed).unwrap_or_else(|(resource, _)| resource);
    FtlFile {
        entries,
        comments,
        resource: Arc::new(resource),
        findings: findings.into_iter().collect(),
        lost,
        unread,
    }
}

/// How deep braces and parentheses may be nested.
const MAX_DEPTH: usize = 64;

/// The place at which braces and calls are nested too deep.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth: usize = 0;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        // A new entry begins with its name; whatever was open before is closed by the parser.
        let name = line.strip_prefix('-').unwrap_or(line);
        let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        if rest.len() < name.len() && rest.trim_start_matches(' ').starts_with('=') {
            depth = 0;
        }
        let mut quoted = false;
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                b'"' if depth > 0 => quoted = !quoted,
                _ if quoted => {}
                b'{' => depth += 1,
                b'(' if depth > 0 => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > MAX_DEPTH {
                return Some(start + at);
            }
        }
        start += line.len();
    }
    None
}

/// The id with which a piece that could not be read begins.
fn junk_id(slice: &str) -> Option<String> {
    let line = slice.lines().find(|line| !line.trim().is_empty())?;
    let line = line.strip_prefix('-').unwrap_or(line);
    let end = line.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
    line.get(..end.unwrap_or(line.len())).filter(|id| !id.is_empty()).map(str::to_owned)
}

fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c) || ('\u{1100}'..='\u{11ff}').contains(&c)
}

fn check_length(entry: &Entry, findings: &mut Findings) {
    for (_, pattern) in entry.patterns() {
        let length: usize = pattern
            .0
            .iter()
            .map(|element| match element {
                ast::Element::Text(text) => text.text.chars().count(),
                ast::Element::Placeable(_) => 1,
            })
            .sum();
        if length > text::MAX_FIELD {
            let message = phrase!("over-long-text", id = &entry.id.text, most = text::MAX_FIELD);
            findings.push(
                Diagnostic::error("over-long-text", message)
                    .at(entry.id.span)
                    .hint(phrase!("over-long-text.hint")),
            );
        }
    }
}

/// What the parser passes over in silence, or reports in a way nobody understands.
fn prescan(text: &str, file: FileId, findings: &mut Findings) {
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        findings.push(
            Diagnostic::error("empty-file", phrase!("empty-locale-file"))
                .at(Span::new(file, 0..0))
                .hint(phrase!("empty-locale-file.hint")),
        );
        return;
    }
    let mut line_start = true;
    let mut comment = false;
    let mut indented = false;
    for (at, c) in text.char_indices() {
        let span = Span::new(file, at..at + c.len_utf8());
        match c {
            '\u{feff}' if at == 0 => {
                findings.push(
                    Diagnostic::warning("byte-order-mark", phrase!("byte-order-mark"))
                        .at(span)
                        .hint(phrase!("byte-order-mark.hint"))
                        .mend(span, ""),
                );
                continue;
            }
            '\n' => {
                line_start = true;
                comment = false;
                indented = false;
                continue;
            }
            '#' if line_start => comment = true,
            _ if comment => {}
            // One word for each line is enough.
            '\t' | '\u{a0}' if indented => {}
            '\t' => findings.push(
                Diagnostic::error("tab", phrase!("tab"))
                    .at(span)
                    .hint(phrase!("tab.hint"))
                    .mends(blanks(text, file, at)),
            ),
            '｛' | '｝' => {
                let ascii = if c == '｛' { '{' } else { '}' };
                findings.push(
                    Diagnostic::error("fullwidth-brace", phrase!("fullwidth-brace", brace = c))
                        .at(span)
                        .hint(phrase!("write", text = ascii))
                        .mends(braces(text, file, at)),
                );
            }
            '\u{a0}' if line_start => findings.push(
                Diagnostic::error("tab", phrase!("no-break-space"))
                    .at(span)
                    .hint(phrase!("no-break-space.hint"))
                    .mends(blanks(text, file, at)),
            ),
            '\r' if text.as_bytes().get(at + 1) == Some(&b'\n') => {}
            ' '..='~' => {}
            _ => {
                if text::unprintable(c.encode_utf8(&mut [0; 4])).is_some() {
                    findings.push(
                        Diagnostic::error(
                            "control-character",
                            phrase!("control-character", character = text::describe(c)),
                        )
                        .at(span)
                        .hint(phrase!("control-character.hint"))
                        // What ends a line for other programs sets words apart.
                        .mend(
                            (!matches!(c, '\r' | '\u{85}' | '\u{b}' | '\u{c}' | '\u{2028}' | '\u{2029}'))
                                .then_some(span),
                            "",
                        ),
                    );
                }
            }
        }
        indented |= c == '\t' || (line_start && c == '\u{a0}');
        line_start = line_start && (c == ' ' || c == '\t' || c == '\u{a0}');
    }
}

/// The characters of the line that a place stands in, with their places.
fn line_at(text: &str, at: usize) -> impl Iterator<Item = (usize, char)> {
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    line.char_indices().map(move |(offset, c)| (start + offset, c))
}

/// Spaces for the tabs of a line, and for the no-break spaces that it begins with.
fn blanks(text: &str, file: FileId, at: usize) -> Vec<Replacement> {
    let mut leads = true;
    let mut found = Vec::new();
    for (at, c) in line_at(text, at) {
        let spaces = match c {
            '\t' if leads => "    ",
            '\t' => " ",
            '\u{a0}' if leads => " ",
            _ => "",
        };
        if !spaces.is_empty() {
            found.push(Replacement { span: Span::new(file, at..at + c.len_utf8()), text: spaces.to_owned() });
        }
        leads &= matches!(c, ' ' | '\t' | '\u{a0}');
    }
    found
}

/// The plain braces for all fullwidth ones of a line: one without its twin would be worse.
fn braces(text: &str, file: FileId, at: usize) -> Vec<Replacement> {
    let plain = |c| Some(if c == '｛' { "{" } else { (c == '｝').then_some("}")? });
    let of = |(at, c): (usize, char)| {
        let text = plain(c)?.to_owned();
        Some(Replacement { span: Span::new(file, at..at + c.len_utf8()), text })
    };
    let found: Vec<Replacement> = line_at(text, at).filter_map(of).collect();
    let open = found.iter().filter(|one| one.text == "{").count();
    if open * 2 == found.len() { found } else { Vec::new() }
}

/// A parser error in plain words, with what most often causes it.
fn junk(text: &str, error: &ParserError, file: FileId, shift: usize) -> Diagnostic {
    let start = error.pos.start.min(text.len());
    let line_start = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |i| i + 1);
    let line = text.get(line_start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let slice = error.slice.clone().and_then(|range| text.get(range)).unwrap_or_default();
    let id: String = slice.chars().take_while(|c| !c.is_whitespace() && *c != '=').collect();
    let (what, hint) = explain_junk(&error.kind, line, slice, &id);
    // A line that is indented is shown from its first sign on.
    let indent = line.len() - line.trim_start_matches(' ').len();
    let start = if start == line_start { start + indent } else { start };
    let end = (start
        + line.get(start - line_start..).and_then(|s| s.chars().next()).map_or(1, char::len_utf8))
    .min(text.len());
    let place = Span::new(file, start + shift..end.max(start) + shift);
    let sign = line.get(indent..).and_then(|rest| rest.chars().next());
    let quoted = sign.filter(|_| is_line_start(line, slice) && id.is_ascii()).map(|sign| Replacement {
        span: Span::new(file, line_start + indent + shift..line_start + indent + shift + sign.len_utf8()),
        text: format!("{{\"{sign}\"}}"),
    });
    Diagnostic::error("fluent-syntax", what).at(place).hint(hint).mends(quoted)
}

/// Whether a line of text begins with a sign that begins something else in Fluent.
fn is_line_start(line: &str, slice: &str) -> bool {
    line.starts_with(' ') && line.trim_start().starts_with(['[', '*', '.']) && !slice.contains("->")
}

/// What was found, and what to do.
fn explain_junk(kind: &ErrorKind, line: &str, slice: &str, id: &str) -> (Phrase, Phrase) {
    /// A message with the hint that is its attribute.
    macro_rules! both {
        ($key:literal $(, $name:ident $(= $value:expr)?)*) => {
            (phrase!($key $(, $name $(= $value)?)*), phrase!(concat!($key, ".hint") $(, $name $(= $value)?)*))
        };
    }
    let trimmed = line.trim_start();
    let first = trimmed.chars().next().unwrap_or(' ');
    if !id.is_ascii() && !id.is_empty() {
        return both!("junk-name", id);
    }
    if is_line_start(line, slice) {
        return both!("junk-line-start", sign = first);
    }
    if ["–>", "—>", "→"].iter().any(|arrow| line.contains(arrow)) {
        return both!("junk-arrow");
    }
    if line.matches('"').count() % 2 == 1 {
        return both!("junk-open-quote");
    }
    match kind {
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector => both!("junk-selection"),
        ErrorKind::TermAttributeAsPlaceable => both!("junk-term-attribute"),
        ErrorKind::PositionalArgumentFollowsNamed => both!("junk-value-after-option"),
        ErrorKind::DuplicatedNamedArgument(name) => both!("junk-option-twice", name),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            both!("junk-backslash")
        }
        ErrorKind::ExpectedToken('=') => both!("junk-no-equals", id),
        ErrorKind::ExpectedToken('}')
        | ErrorKind::UnterminatedStringLiteral
        | ErrorKind::ExpectedToken('\u{0}') => both!("junk-open-brace"),
        ErrorKind::ExpectedToken(sign) => both!("junk-expected", sign),
        ErrorKind::ExpectedCharRange { .. } => both!("junk-no-name"),
        ErrorKind::ExpectedMessageField { entry_id: id } | ErrorKind::ExpectedTermField { entry_id: id } => {
            both!("junk-no-text", id)
        }
        ErrorKind::MissingValue => both!("junk-no-value"),
        ErrorKind::ForbiddenCallee => both!("junk-callee"),
        ErrorKind::MissingDefaultVariant => both!("junk-no-default"),
        ErrorKind::MultipleDefaultVariants => both!("junk-two-defaults"),
        ErrorKind::UnbalancedClosingBrace => both!("junk-closing-brace"),
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            both!("junk-placeable")
        }
        ErrorKind::ExpectedLiteral => both!("junk-literal"),
    }
}
