//! `briefpack preview`: the printed pages in the browser, to be read and mended there.
//!
//! One thread reads, composes and sets (`desk`), others answer (`server`): a page is never kept waiting by the next.

mod answers;
mod desk;
mod finding;
mod findings;
mod guard;
mod history;
mod listen;
mod message;
mod press;
mod saving;
mod server;
mod shared;
mod shown;
mod target;
mod terms;
mod trying;
mod words;
mod writing;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::channel;

use clap::Args;

use crate::base::phrase::phrase;
use crate::commands::ending::{Outcome, Stop};
use crate::commands::preview::desk::Desk;
use crate::commands::preview::server::Server;
use crate::commands::preview::shared::Shared;
use crate::commands::session::open_root;
use crate::commands::terminal::Terminal;
use crate::commands::watching::Watching;
use crate::typeset;

/// The stack of the threads: messages may be nested deep.
const STACK: usize = 16 * 1024 * 1024;

/// Shows the printed pages in the browser, to be read and mended there.
///
/// Prints an address of this computer that nobody else can reach or knows. Every change of the workspace's files is
/// seen on the page at once; what is changed on the page is written to the locale files. Ends with Ctrl-C.
#[derive(Debug, Args)]
pub(super) struct PreviewArgs {
    /// The workspace's folder [default: the nearest one above that holds `briefpack.toml`]
    pub workspace: Option<PathBuf>,
    /// Listens at this port [default: any that is free]
    #[arg(long, value_name = "N")]
    pub port: Option<u16>,
    /// Opens the page in the browser
    #[arg(long)]
    pub open: bool,
}

/// Runs the command: until it is interrupted.
pub(super) fn run(args: &PreviewArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let root = open_root(args.workspace.as_deref(), &terminal.folder)?;
    let server = Server::bind(args.port.unwrap_or(0))?;
    // The engine gets ready while the workspace is read.
    std::thread::spawn(typeset::warm_up);
    let (tasks, work) = channel();
    let shared = Arc::new(Shared::new(root, terminal.language, terminal.interrupt.clone(), tasks));
    let told = Arc::downgrade(&shared);
    let watching = Watching::begin(shared.root.path(), move |files| {
        if let Some(shared) = told.upgrade() {
            shared.changed(files);
        }
    });
    let watching = watching.map_err(|error| terminal.say(&phrase!("cannot-watch", error))).ok();
    let pool = rayon::ThreadPoolBuilder::new()
        .stack_size(STACK)
        .build()
        .map_err(|error| Stop::environment("threads", phrase!("threads", error)))?;
    let desk = Desk::new(Arc::clone(&shared), watching, pool);
    std::thread::Builder::new()
        .name("desk".to_owned())
        .stack_size(STACK)
        .spawn(move || desk.work(&work))
        .map_err(|error| Stop::environment("threads", crate::base::fs::plain(&error)))?;
    let address = server.address();
    terminal.print(format!("{address}\n").as_bytes())?;
    terminal.say(&phrase!("preview-ready"));
    if args.open
        && let Err(error) = open_browser(&address)
    {
        terminal.say(&phrase!("cannot-open-browser", error = crate::base::fs::plain(&error)));
    }
    server.serve(shared, STACK)
}

/// Starts the desktop's browser.
fn open_browser(address: &str) -> std::io::Result<()> {
    let (program, before): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        // Not `start`: its shell would read the address as a command line.
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else {
        ("xdg-open", &[])
    };
    let quiet = std::process::Stdio::null;
    let mut child = std::process::Command::new(program)
        .args(before)
        .arg(address)
        .stdin(quiet())
        .stdout(quiet())
        .stderr(quiet())
        .spawn()?;
    // It ends by itself; somebody must take its end in.
    std::thread::spawn(move || child.wait());
    Ok(())
}
