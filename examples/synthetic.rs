//! Writes a synthetic workspace, for measuring: `cargo run --release --example synthetic -- DIR COUNT`; with a third number,
//! one whose meetings speak of so many commitments.

#[path = "../benches/support/ledger.rs"]
mod ledger;
#[path = "../benches/support/mod.rs"]
mod support;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let (Some(folder), Some(count)) = (args.next(), args.next().and_then(|count| count.parse().ok())) else {
        return ExitCode::from(2);
    };
    let folder = Path::new(&folder);
    let written = match args.next().map(|commitments| commitments.parse()) {
        None => support::write_synthetic(folder, count),
        Some(Ok(commitments)) => ledger::write_ledger(folder, count, commitments),
        Some(Err(_)) => return ExitCode::from(2),
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(3),
    }
}
