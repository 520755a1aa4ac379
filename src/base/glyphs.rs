//! Which characters the fonts can print (layer `base`).

use std::borrow::Cow;
use std::collections::BTreeSet;

use ttf_parser::Face;

/// The bytes of one font file, with the name to report it by.
#[derive(Debug, Clone)]
pub(crate) struct FontFile {
    /// The file's name.
    pub name: String,
    /// The file's bytes; the built-in ones are not copied.
    pub(crate) data: Cow<'static, [u8]>,
    /// The file's SHA-256.
    pub(crate) sha256: String,
}

/// The fonts, asked for what they can print.
#[derive(Debug, Clone)]
pub(crate) struct Coverage {
    fonts: Vec<FontFile>,
}

impl Coverage {
    /// Takes the fonts; a file that is no font is returned by name.
    pub(crate) fn read(fonts: &[FontFile]) -> Result<Self, String> {
        for font in fonts {
            Face::parse(&font.data, 0).map_err(|_| font.name.clone())?;
        }
        Ok(Self { fonts: fonts.to_vec() })
    }

    /// Those of some characters that can't be printed.
    ///
    /// A character counts as printable only if each font has it: a bold heading needs it as much as the running
    /// text. Line feeds never reach the page.
    pub(crate) fn missing(&self, characters: &BTreeSet<char>) -> BTreeSet<char> {
        let faces: Vec<Face<'_>> =
            self.fonts.iter().filter_map(|font| Face::parse(&font.data, 0).ok()).collect();
        let has = |c: char| {
            faces.iter().all(|face| face.glyph_index(c).is_some_and(|glyph| glyph.0 != 0))
                && !faces.is_empty()
        };
        characters.iter().copied().filter(|&c| c != '\n' && !has(c)).collect()
    }
}
