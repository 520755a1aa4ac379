//! Which characters the fonts can print (layer `base`).

use std::collections::BTreeSet;
use std::sync::Arc;

use ttf_parser::Face;

/// The bytes of one font file, with the name to report it by.
#[derive(Debug, Clone)]
pub(crate) struct FontFile {
    /// The file's name.
    pub name: String,
    /// The file's bytes.
    pub data: Arc<[u8]>,
}

/// The characters that every one of a family's fonts can print.
///
/// A character counts as covered only if each face has it: a bold heading needs it as much as the running text.
#[derive(Debug, Clone)]
pub(crate) struct Coverage {
    common: BTreeSet<u32>,
}

impl Coverage {
    /// Reads the character maps; a file that is no font is returned by name.
    pub(crate) fn read(fonts: &[FontFile]) -> Result<Self, String> {
        let mut common: Option<BTreeSet<u32>> = None;
        for font in fonts {
            let face = Face::parse(&font.data, 0).map_err(|_| font.name.clone())?;
            let mut has = BTreeSet::new();
            for table in face.tables().cmap.into_iter().flat_map(|cmap| cmap.subtables) {
                if table.is_unicode() {
                    table.codepoints(|c| {
                        if table.glyph_index(c).is_some_and(|glyph| glyph.0 != 0) {
                            has.insert(c);
                        }
                    });
                }
            }
            common = Some(match common {
                None => has,
                Some(before) => before.intersection(&has).copied().collect(),
            });
        }
        Ok(Self { common: common.unwrap_or_default() })
    }

    /// Whether a character can be printed. Line feeds count as printable: they never reach the page.
    pub(crate) fn has(&self, c: char) -> bool {
        c == '\n' || self.common.contains(&u32::from(c))
    }

    /// The characters of `text` that can't be printed, each once, with the byte offset of the first.
    pub(crate) fn missing(&self, text: &str) -> Vec<(usize, char)> {
        let mut seen = BTreeSet::new();
        text.char_indices().filter(|&(_, c)| !self.has(c) && seen.insert(c)).collect()
    }
}
