//! A page of a hover: Markdown, or plain text for editors that show no other.

/// A page that is being written.
pub(super) struct Page {
    markdown: bool,
    blocks: Vec<String>,
}

impl Page {
    /// Begins a page.
    pub(super) fn new(markdown: bool) -> Self {
        Self { markdown, blocks: Vec::new() }
    }

    /// A name, and what it is: our own words, with names in backticks.
    pub(super) fn title(&mut self, name: &str, what: &str) {
        let name = self.mono(name);
        let name = if self.markdown { format!("**{name}**") } else { name };
        let dash = if what.is_empty() { "" } else { " – " };
        self.blocks.push(format!("{name}{dash}{what}"));
    }

    /// What is written, as it stands in a file.
    pub(super) fn code(&mut self, tag: &str, text: &str) {
        let body: Vec<String> = text.split("\n\n").map(|paragraph| self.mono(paragraph)).collect();
        self.tagged(tag, &body);
    }

    /// What is printed.
    pub(super) fn text(&mut self, tag: &str, paragraphs: &[String]) {
        let body: Vec<String> = paragraphs.iter().map(|paragraph| self.escape(paragraph)).collect();
        self.tagged(tag, &body);
    }

    fn tagged(&mut self, tag: &str, body: &[String]) {
        let body = body.join("\n\n");
        self.blocks.push(match (tag, self.markdown) {
            ("", _) => body,
            (tag, true) => format!("*{tag}* {body}"),
            (tag, false) => format!("{tag}: {body}"),
        });
    }

    /// Names with what they are.
    pub(super) fn list(&mut self, rows: impl Iterator<Item = (String, String)>) {
        let lines: Vec<String> =
            rows.map(|(name, what)| format!("- {} {}", self.mono(&name), self.escape(&what))).collect();
        if !lines.is_empty() {
            self.blocks.push(lines.join("\n"));
        }
    }

    /// A remark.
    pub(super) fn note(&mut self, text: &str) {
        let text = self.escape(text);
        self.blocks.push(if self.markdown { format!("*{text}*") } else { text });
    }

    /// The page.
    pub(super) fn finish(self) -> String {
        self.blocks.join("\n\n")
    }

    /// A text in one width; a backtick in it wants a longer fence.
    fn mono(&self, text: &str) -> String {
        match (self.markdown, text.contains('`')) {
            (false, _) => text.to_owned(),
            (true, false) => format!("`{text}`"),
            (true, true) => format!("`` {text} ``"),
        }
    }

    /// A text whose signs mean nothing.
    fn escape(&self, text: &str) -> String {
        if !self.markdown {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len());
        let mut digits = true;
        for (at, c) in text.char_indices() {
            // `1.` and `-` make a list where a line begins with them.
            let begins = (at == 0 && "-+".contains(c)) || (digits && at > 0 && ".)".contains(c));
            if begins || "\\`*_[]<>#|~&".contains(c) {
                out.push('\\');
            }
            digits &= c.is_ascii_digit();
            out.push(c);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_a_text_mean_nothing() {
        let mut page = Page::new(true);
        page.title("a`b", "point `x`");
        page.text("ko", &["1. 한국".to_owned(), "- a".to_owned(), "2025. 10. 30.".to_owned()]);
        page.code("en", "{ $x }");
        let expected =
            "**`` a`b ``** – point `x`\n\n*ko* 1\\. 한국\n\n\\- a\n\n2025\\. 10. 30.\n\n*en* `{ $x }`";
        assert_eq!(page.finish(), expected);
    }

    #[test]
    fn plain_text_stays_plain() {
        let mut page = Page::new(false);
        page.title("a", "b");
        page.text("ko", &["*x*".to_owned()]);
        assert_eq!(page.finish(), "a – b\n\nko: *x*");
    }
}
