//! What is built into the binary: templates, fonts, interface messages, and the workspace that `init` writes
//! (layer `base`).

use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::base::glyphs::FontFile;

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

/// The built-in fonts.
pub(crate) fn fonts() -> Vec<FontFile> {
    FONTS.iter().map(|(name, data)| FontFile { name: (*name).to_owned(), data: Arc::from(*data) }).collect()
}

/// The built-in interface messages of a language, by its code.
pub(crate) fn interface(language: &str) -> &'static str {
    INTERFACE.iter().find(|(code, _)| *code == language).map_or("", |(_, text)| text)
}
