//! The program: connects `briefpack::run` to the process.

use std::io::{IsTerminal, stderr, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use briefpack::{Interrupt, Terminal, UiLanguage};
use etcetera::BaseStrategy as _;
use mimalloc::MiMalloc;

/// Setting pages asks for memory in millions of small pieces, on several threads at once.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let interrupt = Interrupt::default();
    let asked = interrupt.clone();
    // Without a handler Ctrl-C still ends the program; the next run removes what it leaves.
    let _ = ctrlc::set_handler(move || {
        asked.stop();
        std::process::exit(130);
    });
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let terminal = stderr().is_terminal();
    let code = briefpack::run(
        std::env::args_os(),
        &mut Terminal {
            out: &mut stdout().lock(),
            err: &mut stderr(),
            colour: terminal && !plain,
            progress: terminal,
            interrupt,
            language: std::env::var("BRIEFPACK_UI_LANGUAGE")
                .ok()
                .and_then(|code| UiLanguage::from_code(&code))
                .unwrap_or_default(),
            folder: std::env::current_dir().unwrap_or_else(|_| PathBuf::from(".")),
            cache: etcetera::choose_base_strategy().ok().map(|folders| folders.cache_dir().join("briefpack")),
        },
    );
    ExitCode::from(code)
}
