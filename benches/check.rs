//! How long `check` takes, and beside it the reading and parsing of the same TOML and FTL files in the same process.
//!
//! `cargo bench --bench check`. The workspace has 500 meetings in three locales. `docs/benchmarks.md` has the figures and
//! what is to be reached.

#![expect(clippy::print_stderr, reason = "ratios are printed beside criterion's figures")]
#![expect(clippy::indexing_slicing, reason = "the middle of a list that is never empty")]

mod support;

use std::ffi::OsString;
use std::path::Path;
use std::time::{Duration, Instant};

use briefpack::{Interrupt, Terminal, UiLanguage};
use criterion::{Criterion, criterion_group, criterion_main};

/// The program's own allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How many meetings there are.
const MEETINGS: usize = 500;

/// The fewest messages that make the figures worth reading.
const MESSAGES: usize = 30_000;

/// How many times the two are run in turn.
const ROUNDS: usize = 7;

/// Checks a workspace that has no finding.
fn check(folder: &Path) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = ["briefpack", "check"].map(OsString::from);
    let mut terminal = Terminal {
        out: &mut out,
        err: &mut err,
        colour: false,
        progress: false,
        interrupt: Interrupt::default(),
        folder: folder.to_path_buf(),
        language: UiLanguage::En,
    };
    let code = briefpack::run(args, &mut terminal);
    assert_eq!(code, 0, "{}", String::from_utf8_lossy(&err));
}

fn read(folder: &Path) {
    let messages = briefpack::read_workspace(folder).expect("a workspace");
    assert!(messages >= MESSAGES, "{messages} messages");
}

fn in_threads<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> T {
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool").install(work)
}

fn check_500(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    support::write_synthetic(folder.path(), MEETINGS).expect("a workspace");
    let folder = folder.path();
    for threads in [1, 2] {
        let name = format!("check-{MEETINGS}-{threads}-threads");
        let mut group = criterion.benchmark_group(&name);
        group.sample_size(10).measurement_time(Duration::from_secs(20));
        group.bench_function("parsing", |bencher| bencher.iter(|| in_threads(threads, || read(folder))));
        group.bench_function("check", |bencher| bencher.iter(|| in_threads(threads, || check(folder))));
        group.finish();
        // The two in turn, so that the ratio holds on a noisy machine.
        let time = |work: &(dyn Fn(&Path) + Sync)| {
            let start = Instant::now();
            in_threads(threads, || work(folder));
            start.elapsed().as_secs_f64()
        };
        let mut ratios: Vec<f64> = (0..ROUNDS)
            .map(|_| {
                let (parsing, checking) = (time(&read), time(&check));
                checking / parsing
            })
            .collect();
        ratios.sort_by(f64::total_cmp);
        eprintln!("{name}: check / parsing = {:.2} (median of {ROUNDS} pairs)\n", ratios[ROUNDS / 2]);
    }
}

criterion_group!(benches, check_500);
criterion_main!(benches);
