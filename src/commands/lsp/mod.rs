//! `briefpack lsp`: the desk in the translator's editor, over stdin and stdout.
//!
//! One thread reads what the editor sends, one checks, and the main one answers: a check never keeps a question
//! waiting. Texts are taken as they stand in the editor, saved or not.

mod actions;
mod answer;
mod client;
mod completion;
mod context;
mod cursor;
mod desk;
mod diagnostics;
mod document;
mod facts;
mod hover;
mod lines;
mod markup;
mod places;
mod rename;
mod server;
mod symbols;
mod uri;
mod worker;

use std::io;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use clap::Args;
use lsp_server::Message;

use crate::commands::ending::{Outcome, Stop};
use crate::commands::lsp::server::{Event, Server};
use crate::commands::terminal::Terminal;

/// How many unreadable messages in a row end the connection.
const UNREADABLE: usize = 100;

/// The stack of the threads: messages may be nested deep.
const STACK: usize = 16 * 1024 * 1024;

/// Serves an editor: findings while you type, hovers, completion, places.
///
/// Speaks the Language Server Protocol over stdin and stdout. `docs/editor.md` tells how to set up editors.
#[derive(Debug, Args)]
pub(super) struct LspArgs {
    /// Speaks over stdin and stdout, as it does anyway: many editors give this flag
    #[arg(long)]
    pub stdio: bool,
}

/// Runs the command: until the editor says so, or closes its end.
pub(super) fn run(_: &LspArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let (events, incoming) = channel();
    let (jobs, work) = channel();
    let to_server = events.clone();
    let failed = |error: io::Error| Stop::environment("threads", crate::base::fs::plain(&error));
    spawn("lsp-check", move || worker::work(&work, &to_server)).map_err(failed)?;
    spawn("lsp-read", move || read(&events)).map_err(failed)?;
    Ok(Server::new(terminal, jobs).run(&incoming))
}

fn spawn(name: &str, body: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().name(name.to_owned()).stack_size(STACK).spawn(body).map(drop)
}

/// Hands on what the editor sends. A message that can't be read is passed over.
fn read(events: &Sender<Event>) {
    let mut input = io::stdin().lock();
    let mut unreadable = 0;
    while unreadable < UNREADABLE {
        let event = match Message::read(&mut input) {
            Ok(Some(message)) => {
                unreadable = 0;
                Event::Message(message)
            }
            Ok(None) => break,
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                unreadable += 1;
                Event::Unreadable(error.to_string().chars().take(200).collect())
            }
            Err(_) => break,
        };
        if events.send(event).is_err() {
            return;
        }
    }
    let _ = events.send(Event::Closed);
}
