//! What is built into the binary: templates, fonts, interface messages, and the workspace that `init` writes
//! (layer `base`).

use std::borrow::Cow;

use include_dir::{Dir, include_dir};

use crate::base::glyphs::FontFile;
use crate::base::hash::sha256;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");
static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/starter");

const FONTS: [(&str, &[u8]); 3] = [
    ("PretendardGOV-Regular.ttf", include_bytes!("../../fonts/PretendardGOV-Regular.ttf")),
    ("PretendardGOV-SemiBold.ttf", include_bytes!("../../fonts/PretendardGOV-SemiBold.ttf")),
    ("PretendardGOV-Bold.ttf", include_bytes!("../../fonts/PretendardGOV-Bold.ttf")),
];

const INTERFACE: [(&str, &str); 3] = [
    ("en", include_str!("../../locales/en/interface.ftl")),
    ("vi", include_str!("../../locales/vi/interface.ftl")),
    ("ko", include_str!("../../locales/ko/interface.ftl")),
];

/// The built-in templates by file name, sorted.
pub(crate) fn templates() -> Vec<(&'static str, &'static str)> {
    files(&TEMPLATES)
}

/// The files of the workspace that `init` writes, by path.
pub(crate) fn starter() -> Vec<(&'static str, &'static str)> {
    files(&STARTER)
}

fn files(dir: &'static Dir<'static>) -> Vec<(&'static str, &'static str)> {
    let mut list = Vec::new();
    let mut waiting = vec![dir];
    while let Some(dir) = waiting.pop() {
        waiting.extend(dir.dirs());
        list.extend(dir.files().filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?))));
    }
    list.sort_unstable();
    list
}

/// The hashes of the built-in fonts, as `sha256sum` writes them.
const FONT_HASHES: &str = include_str!("../../fonts/SHA256SUMS");

/// The built-in fonts.
pub(crate) fn fonts() -> Vec<FontFile> {
    FONTS
        .iter()
        .map(|(name, data)| FontFile {
            name: (*name).to_owned(),
            data: Cow::Borrowed(data),
            sha256: known_hash(name).unwrap_or_else(|| sha256(data)),
        })
        .collect()
}

fn known_hash(name: &str) -> Option<String> {
    FONT_HASHES.lines().find_map(|line| Some(line.strip_suffix(name)?.trim_end().to_owned()))
}

/// The built-in interface messages of a language, by its code.
pub(crate) fn interface(language: &str) -> &'static str {
    INTERFACE.iter().find(|(code, _)| *code == language).map_or("", |(_, text)| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fonts_are_those_whose_hashes_are_listed() {
        for font in fonts() {
            assert_eq!(font.sha256, sha256(&font.data), "{}", font.name);
        }
    }
}
