//! How long `check` takes, the first time and after a change, and beside it the reading and parsing of the same TOML and
//! FTL files in the same process.
//!
//! `cargo bench --bench check`. The workspace has 500 meetings in three locales. `docs/benchmarks.md` has the figures and
//! what is to be reached.

#![expect(clippy::print_stderr, reason = "ratios are printed beside criterion's figures")]
#![expect(clippy::indexing_slicing, reason = "the middle of a list that is never empty")]

mod support;

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use briefpack::{Interrupt, Terminal, UiLanguage};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};

/// The program's own allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How many meetings there are.
const MEETINGS: usize = 500;

/// The fewest messages that make the figures worth reading.
const MESSAGES: usize = 30_000;

/// How many times the two are run in turn.
const ROUNDS: usize = 7;

/// The file that is changed before each check but the first.
const CHANGED: &str = "locales/vi/meetings/2025-10-30-gyeongju.ftl";

/// Checks a workspace that has no finding. A `cache` remembers which meetings were sound.
fn check(folder: &Path, cache: Option<&Path>) {
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
        cache: cache.map(Path::to_path_buf),
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

/// Changes the words of one meeting in one locale by a comment: its fingerprint is that of its files.
fn change(folder: &Path, round: usize) {
    let file = folder.join(CHANGED);
    let text = fs::read_to_string(&file).expect("a text");
    let text = text.split_once("# Round ").map_or(text.as_str(), |(text, _)| text);
    fs::write(&file, format!("{text}# Round {round:04}\n")).expect("written");
}

fn check_500(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    support::write_synthetic(folder.path(), MEETINGS).expect("a workspace");
    let folder = folder.path();
    for threads in [1, 2] {
        let cache = tempfile::tempdir().expect("a folder");
        let cache = cache.path();
        let name = format!("check-{MEETINGS}-{threads}-threads");
        let mut group = criterion.benchmark_group(&name);
        group.sample_size(10).measurement_time(Duration::from_secs(20));
        group.bench_function("parsing", |bencher| bencher.iter(|| in_threads(threads, || read(folder))));
        let first = || in_threads(threads, || check(folder, None));
        group.bench_function("check", |bencher| bencher.iter(first));
        let again = || in_threads(threads, || check(folder, Some(cache)));
        again();
        let rounds = AtomicUsize::new(0);
        let changed = || change(folder, rounds.fetch_add(1, Ordering::Relaxed));
        group.bench_function("check after a change", |bencher| {
            bencher.iter_batched(changed, |()| again(), BatchSize::PerIteration);
        });
        group.finish();
        // In turn, so that the ratios hold on a noisy machine.
        let time = |work: &dyn Fn()| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64()
        };
        let ratio = |work: &dyn Fn()| {
            let mut ratios: Vec<f64> = (0..ROUNDS)
                .map(|_| {
                    changed();
                    let parsing = time(&|| in_threads(threads, || read(folder)));
                    time(work) / parsing
                })
                .collect();
            ratios.sort_by(f64::total_cmp);
            ratios[ROUNDS / 2]
        };
        let (first, again) = (ratio(&first), ratio(&again));
        eprintln!(
            "{name}: check / parsing = {again:.2} after a change, {first:.2} the first time (medians of {ROUNDS} pairs)\n"
        );
    }
}

criterion_group!(benches, check_500);
criterion_main!(benches);
