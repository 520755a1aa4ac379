//! Writes a synthetic workspace, for measuring: `cargo run --release --example synthetic -- DIR COUNT`.

#[path = "../benches/support/mod.rs"]
mod support;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let (Some(folder), Some(count)) = (args.next(), args.next().and_then(|count| count.parse().ok())) else {
        return ExitCode::from(2);
    };
    match support::write_synthetic(Path::new(&folder), count) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(3),
    }
}
