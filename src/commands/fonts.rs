//! The fonts of a workspace: its own if it has any, else the built-in ones.

use rayon::prelude::*;

use crate::base::assets;
use crate::base::diag::Diagnostic;
use crate::base::fs::Root;
use crate::base::glyphs::FontFile;
use crate::base::hash::sha256;

/// Fonts as they were read, or why they can't be.
pub(super) type Fonts = Result<Vec<FontFile>, Vec<Diagnostic>>;

/// The fonts of a folder if it has any, else the built-in ones.
pub(super) fn read_fonts(root: &Root, folder: &str) -> Fonts {
    let mut paths = Vec::new();
    for extension in ["ttf", "otf"] {
        paths.extend(root.list(folder, extension).map_err(|fault| vec![fault])?);
    }
    let font = |path: String| {
        // A font that is built in anyway is neither hashed nor kept twice.
        let twin = assets::fonts().into_iter().find(|font| root.holds(&path, &font.data));
        if let Some(font) = twin {
            return Ok(Some(FontFile { name: path, ..font }));
        }
        let bytes = root.read(&path)?;
        Ok(bytes.map(|bytes| FontFile { name: path, sha256: sha256(&bytes), data: bytes.into() }))
    };
    let found: Result<Vec<Option<FontFile>>, Diagnostic> = paths.into_par_iter().map(font).collect();
    let mut fonts: Vec<FontFile> = found.map_err(|fault| vec![fault])?.into_iter().flatten().collect();
    fonts.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(if fonts.is_empty() { assets::fonts() } else { fonts })
}
