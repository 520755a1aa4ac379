//! Inputs that mean harm, or might as well: printed as they stand or refused; never evaluated, never a hang or a panic.

mod depth;
mod edges;
mod folders;
mod words;

use std::fs;
use std::io::Read;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::case::{Case, Ran, copy_folder, repository};
use crate::faults::{small, tree};

const SEOUL: &str = "seeds/meetings/2025-01-10-seoul.toml";
const EN: &str = "locales/en/meetings/2025-01-10-seoul.ftl";
const HANOI_EN: &str = "locales/en/meetings/2025-02-20-hanoi.ftl";
const LIMIT: Duration = Duration::from_secs(60);

/// Runs the program for so long at most; a hang, a signal or a panic fails the test.
#[track_caller]
fn survives(case: &Case, args: &[&str]) -> Ran {
    let mut child =
        case.command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program runs");
    let read = |stream: Option<Box<dyn Read + Send>>| {
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            let _ = stream.expect("a stream").read_to_end(&mut bytes);
            String::from_utf8_lossy(&bytes).into_owned()
        })
    };
    let out = read(child.stdout.take().map(|stream| Box::new(stream) as Box<dyn Read + Send>));
    let err = read(child.stderr.take().map(|stream| Box::new(stream) as Box<dyn Read + Send>));
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().expect("a status") {
            break status;
        }
        if begun.elapsed() > LIMIT {
            child.kill().expect("killed");
            panic!("{args:?} hangs");
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let join = |thread: std::thread::JoinHandle<String>| thread.join().expect("read");
    let ran = Ran { code: status.code(), stdout: join(out), stderr: join(err) };
    let said: String = ran.stderr.chars().take(2_000).collect();
    assert!(matches!(ran.code, Some(0..=3)), "{:?}, {status}:\n{said}", ran.code);
    assert!(!said.contains("panicked"), "{said}");
    ran
}
