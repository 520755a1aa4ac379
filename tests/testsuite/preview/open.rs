//! `briefpack preview --open` starts the desktop's browser.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::faults::small;

/// Starts a preview with only these programs within reach; its first lines on stdout and stderr.
fn opened(programs: &std::path::Path) -> (String, Vec<String>) {
    let case = small();
    let mut child = case
        .command(&["preview", "--open"])
        .env("PATH", programs)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut address = String::new();
    BufReader::new(child.stdout.take().expect("an output")).read_line(&mut address).expect("an address");
    let asked = programs.join("asked");
    let start = Instant::now();
    while !asked.exists() && programs.join("xdg-open").exists() && start.elapsed() < Duration::from_secs(60) {
        std::thread::sleep(Duration::from_millis(20));
    }
    let mut lines = BufReader::new(child.stderr.take().expect("an output")).lines().map_while(Result::ok);
    let ready = lines.next().into_iter();
    let more = if asked.exists() { None } else { lines.next() };
    let said = ready.chain(more).collect();
    child.kill().expect("it runs still");
    child.wait().expect("it ends");
    (address.trim().to_owned(), said)
}

#[test]
fn the_browser_gets_the_address() {
    let programs = tempfile::tempdir().expect("a folder");
    let browser = programs.path().join("xdg-open");
    let script = format!(
        "#!/bin/sh\nprintf '%s' \"$*\" > '{0}/new'\n/bin/mv '{0}/new' '{0}/asked'\n",
        programs.path().display()
    );
    fs::write(&browser, script).expect("written");
    fs::set_permissions(&browser, fs::Permissions::from_mode(0o755)).expect("set");
    let (address, _) = opened(programs.path());
    assert!(address.starts_with("http://127.0.0.1:"), "{address}");
    assert_eq!(fs::read_to_string(programs.path().join("asked")).expect("asked"), address);
}

#[test]
fn without_a_browser_the_address_is_enough() {
    let programs = tempfile::tempdir().expect("a folder");
    let (address, said) = opened(programs.path());
    assert!(address.starts_with("http://127.0.0.1:"), "{address}");
    assert!(said.iter().any(|line| line.contains("browser")), "{said:?}");
}
