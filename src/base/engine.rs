//! What documents are set and written with, as locked when the program was built (layer `base`).

use crate::base::hash::sha256;

/// The versions of everything that the program is made of.
const LOCK: &str = include_str!("../../Cargo.lock");

/// The beginnings of the names of those that decide a document's bytes: the engine, what shapes, breaks and cuts out
/// letters, what writes and packs the file.
const DECIDING: [&str; 14] = [
    "typst",
    "krilla",
    "pdf-writer",
    "xmp-writer",
    "subsetter",
    "rustybuzz",
    "ttf-parser",
    "skrifa",
    "read-fonts",
    "icu_segmenter",
    "unicode-bidi",
    "hypher",
    "miniz_oxide",
    "flate2",
];

/// A crate that the program is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Crate {
    /// Its name.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
    /// The SHA-256 of its sources as published.
    pub sha256: &'static str,
}

/// The crates that decide a document's bytes, sorted by name.
pub(crate) fn crates() -> Vec<Crate> {
    let packages = LOCK.split("[[package]]").skip(1);
    let value = |package: &'static str, key: &str| {
        let line = package.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \""));
        line.and_then(|line| line.strip_suffix('"'))
    };
    let deciding = |name: &str| DECIDING.iter().any(|start| name.starts_with(start));
    packages
        .filter_map(|package| {
            let (name, version) = (value(package, "name")?, value(package, "version")?);
            let sha256 = value(package, "checksum")?;
            deciding(name).then_some(Crate { name, version, sha256 })
        })
        .collect()
}

/// The SHA-256 of the list of all crates.
pub(crate) fn lock() -> String {
    sha256(LOCK.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_engine_is_among_its_crates() {
        let crates = crates();
        for wanted in ["typst", "typst-layout", "typst-pdf", "krilla", "pdf-writer"] {
            let found = crates.iter().find(|one| one.name == wanted);
            let found = found.unwrap_or_else(|| panic!("{wanted} is not in the list"));
            assert!(found.sha256.len() == 64 && found.version.contains('.'), "{found:?}");
        }
        assert!(crates.is_sorted_by(|a, b| (a.name, a.version) < (b.name, b.version)));
        for start in DECIDING {
            assert!(crates.iter().any(|one| one.name.starts_with(start)), "{start} names none");
        }
    }
}
