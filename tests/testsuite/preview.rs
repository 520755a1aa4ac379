//! `briefpack preview` by raw HTTP, and `briefpack watch`.

mod harm;
mod http;
mod live;
mod pages;
mod save;
mod watch;
