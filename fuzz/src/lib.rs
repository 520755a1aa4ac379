//! The layers of the program that read what others have written, compiled without the engine, and their entries.

#![allow(dead_code, unused_imports, reason = "the layers to the right, which use the rest, are not here")]

mod base;
mod commands;
#[path = "../../src/edit/mod.rs"]
mod edit;
#[path = "../../src/inspect/mod.rs"]
mod inspect;
#[path = "../../src/lint/mod.rs"]
mod lint;
#[path = "../../src/load/mod.rs"]
mod load;
#[path = "../../src/localize/mod.rs"]
mod localize;
#[path = "../../src/model/mod.rs"]
mod model;
pub mod readers;
