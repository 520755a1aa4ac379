//! `briefpack preview` by raw HTTP, and `briefpack watch`.

mod harm;
mod http;
mod live;
#[cfg(target_os = "linux")]
mod open;
mod pages;
mod save;
mod watch;
