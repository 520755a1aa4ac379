#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| briefpack_fuzz::readers::list(bytes));
