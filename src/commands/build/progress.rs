//! The progress bar: what is being set.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::commands::terminal::Terminal;

/// A bar on a terminal, nothing where the output is piped.
pub(super) struct Bar(ProgressBar);

/// Starts the bar.
pub(super) fn bar(length: usize, terminal: &Terminal<'_>) -> Bar {
    let bar = ProgressBar::new(u64::try_from(length).unwrap_or(u64::MAX));
    bar.set_draw_target(if terminal.progress {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    });
    if let Ok(style) = ProgressStyle::with_template("{bar:24} {pos}/{len} {msg}") {
        bar.set_style(style);
    }
    Bar(bar)
}

impl Bar {
    /// Says what is being set.
    pub(super) fn start(&self, file: &str) {
        self.0.set_message(format!("setting {file}"));
    }

    /// Counts one document.
    pub(super) fn done(&self) {
        self.0.inc(1);
    }

    /// Removes the bar.
    pub(super) fn finish(&self) {
        self.0.finish_and_clear();
    }
}
