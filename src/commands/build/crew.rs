//! Work on many documents at once, each wholly on its own threads.
//!
//! Typst shares out the pages of a document in the thread pool it runs in. Were the documents shared out in the same
//! pool, a thread that waits for a page would begin another document, and dozens would be held in memory half done.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::ThreadPool;

use crate::commands::build::pool;
use crate::commands::ending::Stop;

/// Threads in groups, one group for each document that is set at a time.
pub(super) struct Crew {
    pools: Vec<ThreadPool>,
}

impl Crew {
    /// Shares `jobs` threads out for so many documents.
    pub(super) fn new(jobs: usize, documents: usize) -> Result<Self, Stop> {
        let groups = jobs.min(documents).max(1);
        let pools = (0..groups).map(|_| pool((jobs / groups).max(1))).collect::<Result<_, _>>()?;
        Ok(Self { pools })
    }

    /// Does `work` on each item; the results stand in the order of the items.
    pub(super) fn each<I: Sync, T: Send>(&self, items: &[I], work: impl Fn(usize, &I) -> T + Sync) -> Vec<T> {
        let next = AtomicUsize::new(0);
        let done: Mutex<Vec<(usize, T)>> = Mutex::default();
        std::thread::scope(|scope| {
            for pool in &self.pools {
                scope.spawn(|| {
                    pool.install(|| {
                        loop {
                            let index = next.fetch_add(1, Ordering::Relaxed);
                            let Some(item) = items.get(index) else { break };
                            let result = work(index, item);
                            done.lock()
                                .unwrap_or_else(std::sync::PoisonError::into_inner)
                                .push((index, result));
                        }
                    });
                });
            }
        });
        let mut done = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        done.sort_by_key(|(index, _)| *index);
        done.into_iter().map(|(_, result)| result).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_the_items() {
        let items: Vec<usize> = (0..100).collect();
        for jobs in [1, 2, 7] {
            let crew = Crew::new(jobs, items.len()).expect("threads");
            assert_eq!(
                crew.each(&items, |index, item| index + item),
                (0..100).map(|i| 2 * i).collect::<Vec<_>>()
            );
        }
        assert!(Crew::new(4, 0).expect("threads").each(&[] as &[u8], |_, _| ()).is_empty());
    }
}
