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

/// The characters that every one of a family's fonts can print.
///
/// A character counts as covered only if each face has it: a bold heading needs it as much as the running text.
#[derive(Debug, Clone)]
pub(crate) struct Coverage {
    /// One bit for each code point.
    common: Vec<u64>,
}

/// How many words of 64 bits hold a bit for each code point.
const WORDS: usize = 0x11_0000 / 64;

impl Coverage {
    /// Reads the character maps; a file that is no font is returned by name.
    pub(crate) fn read(fonts: &[FontFile]) -> Result<Self, String> {
        let mut common = vec![u64::MAX; WORDS];
        for font in fonts {
            let face = Face::parse(&font.data, 0).map_err(|_| font.name.clone())?;
            let mut has = vec![0_u64; WORDS];
            for table in face.tables().cmap.into_iter().flat_map(|cmap| cmap.subtables) {
                if table.is_unicode() {
                    table.codepoints(|c| {
                        let known = table.glyph_index(c).is_some_and(|glyph| glyph.0 != 0);
                        if let (true, Some(word)) = (known, has.get_mut(c as usize / 64)) {
                            *word |= 1 << (c % 64);
                        }
                    });
                }
            }
            for (all, one) in common.iter_mut().zip(&has) {
                *all &= one;
            }
        }
        Ok(Self { common })
    }

    /// Whether a character can be printed. Line feeds count as printable: they never reach the page.
    pub(crate) fn has(&self, c: char) -> bool {
        c == '\n' || self.common.get(c as usize / 64).is_some_and(|word| word & (1 << (u32::from(c) % 64)) != 0)
    }

    /// The characters of `text` that can't be printed, each once, with the byte offset of the first.
    pub(crate) fn missing(&self, text: &str) -> Vec<(usize, char)> {
        let mut seen = BTreeSet::new();
        text.char_indices().filter(|&(_, c)| !self.has(c) && seen.insert(c)).collect()
    }
}
