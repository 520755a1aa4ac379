//! Layer `inspect`: reads a finished PDF, independently of the code that wrote it. It imports only `base`.
//!
//! A PDF that comes from elsewhere may hold anything: every reading has a budget, every tree is walked without recursion
//! and without going round, and what can't be read is said.

mod about;
mod budget;
mod cmap;
mod content;
mod file;
mod font;
mod object;
mod pages;
mod squeeze;
mod strings;
mod structure;
mod sweep;
mod syntax;
mod table;
mod unpack;

pub(crate) use self::about::{About, Attachment, Bookmark, unescape};
pub(crate) use self::budget::MAX_FILE;
pub(crate) use self::file::{Damage, Unreadable};
pub(crate) use self::font::{FontFacts, is_meaningless};
pub(crate) use self::pages::Page;
pub(crate) use self::squeeze::{Finder, Squeezed};
pub(crate) use self::strings::readings;
pub(crate) use self::structure::Structure;
pub(crate) use self::sweep::Stray;

use std::collections::BTreeSet;

use crate::inspect::file::File;

/// A PDF as read.
#[derive(Debug)]
pub(crate) struct Reading {
    /// Its pages.
    pub pages: Vec<Page>,
    /// What it says of itself.
    pub about: About,
    /// Its bookmarks.
    pub bookmarks: Vec<Bookmark>,
    /// Files within it.
    pub attachments: Vec<Attachment>,
    /// Its tags.
    pub structure: Structure,
    /// The fonts that its pages use.
    pub fonts: BTreeSet<FontFacts>,
    /// Every string in it.
    pub strays: Vec<Stray>,
    /// What is wrong with it as a file.
    pub damage: Vec<Damage>,
}

/// Reads a PDF.
pub(crate) fn read(bytes: &[u8]) -> Result<Reading, Unreadable> {
    if bytes.len() as u64 > MAX_FILE {
        return Err(Unreadable::TooCostly);
    }
    let mut file = File::read(bytes)?;
    let pages::Pages { pages, index, fonts } = pages::read(&mut file)?;
    let about = about::read(&mut file)?;
    let bookmarks = about::bookmarks(&mut file)?;
    let attachments = about::attachments(&mut file)?;
    let structure = structure::read(&mut file, &pages, &index)?;
    let strays = sweep::read(&mut file)?;
    let mut damage = std::mem::take(&mut file.damage);
    damage.sort();
    damage.dedup();
    Ok(Reading { pages, about, bookmarks, attachments, structure, fonts, strays, damage })
}
