//! Runs the instructions of a page and keeps the text that they paint (layer `inspect`).

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::inspect::budget::TooCostly;
use crate::inspect::file::File;
use crate::inspect::font::{Font, FontFacts};
use crate::inspect::object::{Dict, Object};
use crate::inspect::strings::text_string;
use crate::inspect::syntax::{Lexer, Token};

/// How deep forms may paint forms.
const MAX_FORMS: usize = 8;

/// Text painted in one go.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    /// What it says by the font's table.
    pub text: String,
    /// What it stands for, where that is said: the first run of the bracket has it, the others an empty text.
    pub actual: Option<String>,
    /// Where it begins, in points from the lower left corner.
    pub at: (f64, f64),
    /// Where it ends.
    pub end: (f64, f64),
    /// The number of its marked content.
    pub tag: Option<i64>,
    /// Whether it belongs to the page, not to the text.
    pub artifact: bool,
    /// The language that its marked content states.
    pub language: Option<String>,
    /// Whether it is painted in a size and with a mode that can be seen.
    pub visible: bool,
}

impl Run {
    /// What a reader gets.
    pub(crate) fn said(&self) -> &str {
        self.actual.as_deref().unwrap_or(&self.text)
    }
}

/// Fonts by the number of their object, read once.
#[derive(Default)]
pub(super) struct Fonts {
    known: BTreeMap<u32, Rc<Font>>,
    /// What can be said of them.
    pub facts: BTreeSet<FontFacts>,
}

impl Fonts {
    fn get(
        &mut self,
        file: &mut File<'_>,
        resources: &Dict,
        name: &[u8],
    ) -> Result<Option<Rc<Font>>, TooCostly> {
        let Some(fonts) = file.get(resources, "Font").and_then(Object::dict) else { return Ok(None) };
        let Some(entry) = fonts.get(&String::from_utf8_lossy(name)).cloned() else { return Ok(None) };
        if let Object::Reference(number) = entry
            && let Some(font) = self.known.get(&number)
        {
            return Ok(Some(Rc::clone(font)));
        }
        let Some(dict) = file.follow(&entry).dict() else { return Ok(None) };
        let dict = file.copy(dict)?;
        let (font, facts) = Font::read(file, &dict)?;
        let font = Rc::new(font);
        self.facts.insert(facts);
        if let Object::Reference(number) = entry {
            self.known.insert(number, Rc::clone(&font));
        }
        Ok(Some(font))
    }
}

type Matrix = [f64; 6];
const ONE: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// First `a`, then `b`.
fn times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix) -> Matrix {
    [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

/// A bracket of marked content.
#[derive(Debug, Clone, Default)]
struct Mark {
    tag: Option<i64>,
    artifact: bool,
    language: Option<String>,
    actual: Option<String>,
    /// Whether a run has taken the actual text.
    taken: bool,
}

/// What `q` keeps and `Q` brings back.
#[derive(Clone)]
struct State {
    matrix: Matrix,
    font: Option<Rc<Font>>,
    size: f64,
    spacing: f64,
    word_spacing: f64,
    scale: f64,
    leading: f64,
    rise: f64,
    mode: i64,
}

/// Reads what a page paints.
pub(super) struct Painter<'a, 'b, 'c> {
    file: &'a mut File<'b>,
    fonts: &'c mut Fonts,
    state: State,
    stack: Vec<State>,
    text: Matrix,
    line: Matrix,
    marks: Vec<Mark>,
    /// Forms that are being painted.
    forms: Vec<u32>,
    /// What has been painted.
    pub runs: Vec<Run>,
    /// Whether the instructions can't be trusted: brackets that don't match, a font that is missing.
    pub broken: bool,
}

impl<'a, 'b, 'c> Painter<'a, 'b, 'c> {
    /// Begins a page.
    pub(super) fn new(file: &'a mut File<'b>, fonts: &'c mut Fonts) -> Self {
        let state = State {
            matrix: ONE,
            font: None,
            size: 0.0,
            spacing: 0.0,
            word_spacing: 0.0,
            scale: 1.0,
            leading: 0.0,
            rise: 0.0,
            mode: 0,
        };
        Self {
            file,
            fonts,
            state,
            stack: Vec::new(),
            text: ONE,
            line: ONE,
            marks: Vec::new(),
            forms: Vec::new(),
            runs: Vec::new(),
            broken: false,
        }
    }

    /// Paints.
    pub(super) fn paint(&mut self, content: &[u8], resources: &Dict) -> Result<(), TooCostly> {
        let mut operands: Vec<Object> = Vec::new();
        let mut at = 0;
        loop {
            let mut lexer = Lexer::of_content(content, &self.file.budget);
            lexer.at = at;
            let token = lexer.token()?;
            let is_image = token == Some(Token::Word(b"ID".to_vec()));
            if is_image {
                lexer.skip_image();
            }
            at = lexer.at;
            match token {
                None => break,
                Some(Token::Operand(object)) if operands.len() < 64 => operands.push(object),
                Some(Token::Operand(_)) => self.broken = true,
                Some(Token::Word(word)) => {
                    self.file.budget.step()?;
                    self.run(&word, &operands, resources)?;
                    operands.clear();
                }
            }
        }
        Ok(())
    }

    fn run(&mut self, word: &[u8], operands: &[Object], resources: &Dict) -> Result<(), TooCostly> {
        let number = |index: usize| operands.get(index).and_then(Object::number).unwrap_or(0.0);
        match word {
            b"q" if self.stack.len() < 512 => self.stack.push(self.state.clone()),
            b"q" => self.broken = true,
            b"Q" => match self.stack.pop() {
                Some(state) => self.state = state,
                None => self.broken = true,
            },
            b"cm" => self.state.matrix = times(matrix(operands), self.state.matrix),
            b"BT" => (self.text, self.line) = (ONE, ONE),
            b"Tm" => (self.text, self.line) = (matrix(operands), matrix(operands)),
            b"Td" => self.move_line(number(0), number(1)),
            b"TD" => {
                self.state.leading = -number(1);
                self.move_line(number(0), number(1));
            }
            b"T*" => self.move_line(0.0, -self.state.leading),
            b"TL" => self.state.leading = number(0),
            b"Tc" => self.state.spacing = number(0),
            b"Tw" => self.state.word_spacing = number(0),
            b"Tz" => self.state.scale = number(0) / 100.0,
            b"Ts" => self.state.rise = number(0),
            b"Tr" => self.state.mode = operands.first().and_then(Object::integer).unwrap_or(0),
            b"Tf" => {
                let name = operands.first().and_then(Object::name).unwrap_or_default();
                self.state.font = self.fonts.get(self.file, resources, name)?;
                self.state.size = number(1);
            }
            b"Tj" => self.show(operands)?,
            b"TJ" => self.show(operands.first().and_then(Object::array).unwrap_or_default())?,
            b"'" => {
                self.move_line(0.0, -self.state.leading);
                self.show(operands)?;
            }
            b"\"" => {
                (self.state.word_spacing, self.state.spacing) = (number(0), number(1));
                self.move_line(0.0, -self.state.leading);
                self.show(operands.get(2..).unwrap_or_default())?;
            }
            b"BMC" | b"BDC" if self.marks.len() < 512 => {
                let mark = self.mark(operands, resources);
                self.marks.push(mark);
            }
            b"EMC" => match self.marks.pop() {
                // A text that stands for something without letters.
                Some(Mark { actual: Some(actual), taken: false, .. }) => {
                    let at = self.place();
                    self.keep(String::new(), Some(actual), at, at)?;
                }
                Some(_) => {}
                None => self.broken = true,
            },
            b"BMC" | b"BDC" => self.broken = true,
            b"Do" => self.form(operands, resources)?,
            _ => {}
        }
        Ok(())
    }

    fn move_line(&mut self, x: f64, y: f64) {
        self.line = times([1.0, 0.0, 0.0, 1.0, x, y], self.line);
        self.text = self.line;
    }

    /// Where the next letter is painted.
    fn place(&self) -> (f64, f64) {
        let raised = times([1.0, 0.0, 0.0, 1.0, 0.0, self.state.rise], self.text);
        let [.., x, y] = times(raised, self.state.matrix);
        (x, y)
    }

    fn show(&mut self, parts: &[Object]) -> Result<(), TooCostly> {
        let Some(font) = self.state.font.clone() else {
            self.broken = true;
            return Ok(());
        };
        let mut text = String::new();
        let at = self.place();
        for part in parts {
            match part {
                Object::Bytes(bytes) => {
                    for (code, said, width) in font.spell(bytes) {
                        text.push_str(said);
                        let word = if font.is_space(code) { self.state.word_spacing } else { 0.0 };
                        let advance = width / 1000.0 * self.state.size + self.state.spacing + word;
                        self.advance(advance * self.state.scale);
                    }
                }
                Object::Number(back) => {
                    let advance = -back / 1000.0 * self.state.size * self.state.scale;
                    // A wide gap is read as a space.
                    if -back / 1000.0 > 0.2 && !text.is_empty() && !text.ends_with(' ') {
                        text.push(' ');
                    }
                    self.advance(advance);
                }
                _ => self.broken = true,
            }
        }
        let end = self.place();
        let actual = self.marks.iter_mut().rev().find(|mark| mark.actual.is_some()).map(|mark| {
            let first = !std::mem::replace(&mut mark.taken, true);
            if first { mark.actual.clone().unwrap_or_default() } else { String::new() }
        });
        self.keep(text, actual, at, end)
    }

    fn advance(&mut self, x: f64) {
        self.text = times([1.0, 0.0, 0.0, 1.0, x, 0.0], self.text);
    }

    fn keep(
        &mut self,
        text: String,
        actual: Option<String>,
        at: (f64, f64),
        end: (f64, f64),
    ) -> Result<(), TooCostly> {
        self.file.budget.text(text.len() + actual.as_ref().map_or(0, String::len) + 64)?;
        self.runs.push(Run {
            text,
            actual,
            at,
            end,
            tag: self.marks.iter().rev().find_map(|mark| mark.tag),
            artifact: self.marks.iter().any(|mark| mark.artifact),
            language: self.marks.iter().rev().find_map(|mark| mark.language.clone()),
            visible: self.state.mode != 3 && self.state.size != 0.0,
        });
        Ok(())
    }

    fn mark(&self, operands: &[Object], resources: &Dict) -> Mark {
        let artifact = operands.first().and_then(Object::name) == Some(b"Artifact");
        let properties = match operands.get(1) {
            Some(Object::Dict(dict)) => Some(dict),
            Some(Object::Name(name)) => self
                .file
                .get(resources, "Properties")
                .and_then(Object::dict)
                .and_then(|all| self.file.get(all, &String::from_utf8_lossy(name)))
                .and_then(Object::dict),
            _ => None,
        };
        let Some(properties) = properties else { return Mark { artifact, ..Mark::default() } };
        let text = |key: &str| properties.get(key).and_then(Object::bytes).map(text_string);
        Mark {
            artifact,
            tag: properties.get("MCID").and_then(Object::integer),
            language: text("Lang"),
            actual: text("ActualText"),
            taken: false,
        }
    }

    /// Paints a form within the page.
    fn form(&mut self, operands: &[Object], resources: &Dict) -> Result<(), TooCostly> {
        let name = operands.first().and_then(Object::name).unwrap_or_default();
        let forms = self.file.get(resources, "XObject").and_then(Object::dict);
        let entry = forms.and_then(|forms| forms.get(&String::from_utf8_lossy(name))).cloned();
        let Some(form) = entry.and_then(|entry| self.file.numbered(&entry).cloned()) else {
            self.broken = true;
            return Ok(());
        };
        let Some(dict) = form.object.dict().filter(|dict| dict.is("Subtype", "Form")) else { return Ok(()) };
        if self.forms.len() >= MAX_FORMS || self.forms.contains(&form.number) {
            self.broken = true;
            return Ok(());
        }
        let own = self.file.get(dict, "Resources").and_then(Object::dict);
        let own = own.map(|own| self.file.copy(own)).transpose()?;
        let placed = self.file.get(dict, "Matrix").and_then(Object::array).map_or(ONE, matrix);
        self.file.known.insert(form.number);
        let Some(content) = self.file.unpack(&form)? else { return Ok(()) };
        let (state, depth) = (self.state.clone(), self.stack.len());
        self.state.matrix = times(placed, self.state.matrix);
        self.forms.push(form.number);
        self.paint(&content, own.as_ref().unwrap_or(resources))?;
        self.forms.pop();
        self.stack.truncate(depth);
        self.state = state;
        Ok(())
    }
}

fn matrix(operands: &[Object]) -> Matrix {
    std::array::from_fn(|index| {
        let one = operands.get(index).and_then(Object::number);
        one.unwrap_or(ONE.get(index).copied().unwrap_or_default())
    })
}
