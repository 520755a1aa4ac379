//! Every file of the fuzzing corpus, given to the same entries in an ordinary build.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::readers;

/// How long one input may take in a build that isn't optimised.
const MOST: Duration = Duration::from_secs(20);

/// The largest that the corpus may be, in bytes.
const SIZE: usize = 300 * 1024;

type Entry = fn(&[u8]);

#[test]
fn every_file_of_the_corpus_is_read_in_time() {
    let corpus = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let entries: [(&str, Entry); 6] = [
        ("pdf", readers::pdf),
        ("ftl", readers::ftl),
        ("toml", readers::toml),
        ("state", readers::state),
        ("data", readers::data),
        ("list", readers::list),
    ];
    let mut size = 0;
    for (target, entry) in entries {
        let files: Vec<PathBuf> = fs::read_dir(corpus.join(target))
            .expect("a folder of the corpus")
            .map(|file| file.expect("a file").path())
            .collect();
        assert!(files.len() > 3, "{target}: {} seeds", files.len());
        for file in files {
            let bytes = fs::read(&file).expect("a file");
            size += bytes.len();
            let start = Instant::now();
            entry(&bytes);
            assert!(start.elapsed() < MOST, "{} takes {:?}", file.display(), start.elapsed());
        }
    }
    assert!(size < SIZE, "the corpus has {size} bytes");
}
