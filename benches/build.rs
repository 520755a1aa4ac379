//! How long a build takes, and beside it the bare engine with the same fonts, templates and data in the same process.
//!
//! `cargo bench --bench build`. The engine's memory is emptied before each iteration, and both run on one thread
//! unless the name says otherwise. `docs/benchmarks.md` has the figures and what is to be reached.

#![expect(clippy::print_stderr, reason = "ratios are printed beside criterion's figures")]
#![expect(clippy::indexing_slicing, reason = "the middle of a list that is never empty")]

mod bare;
#[path = "support/ledger.rs"]
mod ledger;
mod support;

use std::ffi::OsString;
use std::path::Path;
use std::time::{Duration, Instant};

use briefpack::{Interrupt, Terminal, UiLanguage};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};

use crate::bare::Bare;

/// Runs briefpack in this process and returns what it wrote to stdout.
fn briefpack(folder: &Path, args: &[&str]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut err = Vec::new();
    let args = std::iter::once("briefpack").chain(args.iter().copied()).map(OsString::from);
    let mut terminal = Terminal {
        out: &mut out,
        err: &mut err,
        colour: false,
        progress: false,
        interrupt: Interrupt::default(),
        language: UiLanguage::En,
        cache: None,
        folder: folder.to_path_buf(),
    };
    let code = briefpack::run(args, &mut terminal);
    assert_eq!(code, 0, "{}", String::from_utf8_lossy(&err));
    out
}

/// A workspace of so many meetings; five are the demo's own.
fn workspace(count: usize) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    support::write_synthetic(folder.path(), count).expect("a workspace");
    folder
}

fn one_thread<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a pool").install(work)
}

/// Measures `whole` against `bare` for one document.
fn pair(criterion: &mut Criterion, name: &str, count: usize, build: &[&str], data: &[&str], kind: &str) {
    let folder = workspace(count);
    let json = briefpack(folder.path(), data);
    let bare = Bare::new(&support::repository(), kind, json);
    let mut group = criterion.benchmark_group(name);
    group.sample_size(10).measurement_time(Duration::from_secs(if count > 5 { 60 } else { 8 }));
    group.bench_function("bare", |bencher| {
        bencher.iter_batched(|| comemo::evict(0), |()| one_thread(|| bare.set()), BatchSize::PerIteration);
    });
    group.bench_function("whole", |bencher| {
        bencher.iter_batched(
            || comemo::evict(0),
            |()| briefpack(folder.path(), build),
            BatchSize::PerIteration,
        );
    });
    // The two in turn, so that the ratio holds on a noisy machine.
    let rounds = if count > 20 { 3 } else { 7 };
    let mut ratios: Vec<(f64, f64)> = (0..rounds)
        .map(|_| {
            let time = |work: &mut dyn FnMut()| {
                comemo::evict(0);
                let start = Instant::now();
                work();
                start.elapsed().as_secs_f64()
            };
            let a = time(&mut || {
                one_thread(|| bare.set());
            });
            let b = time(&mut || {
                briefpack(folder.path(), build);
            });
            (b / a, (b - a) * 1000.0)
        })
        .collect();
    ratios.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (ratio, more) = ratios[rounds / 2];
    eprintln!("{name}: whole / bare = {ratio:.3}, whole - bare = {more:.0} ms (median of {rounds} pairs)\n");
    group.finish();
}

fn one_brief(criterion: &mut Criterion) {
    let meeting = ["--meeting", "2025-10-30-gyeongju", "--languages", "vi+ko"];
    let build = [&["build", "--jobs", "1"], &meeting[..]].concat();
    let data = [&["data"], &meeting[..]].concat();
    pair(criterion, "brief-vi+ko", 5, &build, &data, "meeting");
}

fn packs(criterion: &mut Criterion) {
    for count in [5, 20, 100] {
        let build = ["build", "--jobs", "1", "--no-meetings", "--languages", "vi+ko"];
        let data = ["data", "--languages", "vi+ko"];
        pair(criterion, &format!("pack-{count}"), count, &build, &data, "pack");
    }
}

fn sixty_briefs(criterion: &mut Criterion) {
    let folder = workspace(60);
    let mut group = criterion.benchmark_group("briefs-60");
    group.sample_size(10).measurement_time(Duration::from_secs(40));
    for jobs in ["1", "2"] {
        let args = ["build", "--no-pack", "--languages", "vi+ko", "--jobs", jobs];
        group.bench_function(format!("{jobs}-threads"), |bencher| {
            bencher.iter_batched(
                || comemo::evict(0),
                |()| briefpack(folder.path(), &args),
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

/// A pack five times as large, its ledger too, takes at most 5.5 times as long.
fn ledgers(criterion: &mut Criterion) {
    let folders = [(12, 60), (60, 300)].map(|(meetings, commitments)| {
        let folder = tempfile::tempdir().expect("a folder");
        ledger::write_ledger(folder.path(), meetings, commitments).expect("a workspace");
        folder
    });
    let args = ["build", "--jobs", "1", "--no-meetings", "--languages", "vi+ko"];
    let mut group = criterion.benchmark_group("ledger");
    group.sample_size(10).measurement_time(Duration::from_secs(60));
    for (folder, name) in folders.iter().zip(["12-meetings-60-commitments", "60-meetings-300-commitments"]) {
        group.bench_function(name, |bencher| {
            bencher.iter_batched(
                || comemo::evict(0),
                |()| briefpack(folder.path(), &args),
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
    // The two in turn, so that the ratio holds on a noisy machine.
    let rounds = 5;
    let mut ratios: Vec<f64> = (0..rounds)
        .map(|_| {
            let [small, large] = folders.each_ref().map(|folder| {
                comemo::evict(0);
                let start = Instant::now();
                briefpack(folder.path(), &args);
                start.elapsed().as_secs_f64()
            });
            large / small
        })
        .collect();
    ratios.sort_by(f64::total_cmp);
    eprintln!(
        "ledger: 60 / 12 meetings = {:.2}, at most 5.5 (median of {rounds} pairs)\n",
        ratios[rounds / 2]
    );
}

criterion_group!(benches, one_brief, packs, sixty_briefs, ledgers);
criterion_main!(benches);
