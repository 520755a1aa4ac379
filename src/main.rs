//! The program: connects `briefpack::run` to the process.

use std::io::{IsTerminal, stderr, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use briefpack::{Interrupt, Terminal};

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
            folder: std::env::current_dir().unwrap_or_else(|_| PathBuf::from(".")),
        },
    );
    ExitCode::from(code)
}
