//! Cells of CSV files (RFC 4180) that no spreadsheet takes for a formula (layer `base`).

/// Whether a spreadsheet would run a text as a formula.
pub(crate) fn runs(text: &str) -> bool {
    text.trim_start_matches(['\'', ' ']).starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// A cell as it is written. What would be run gets an apostrophe in front, so that it stays a text.
pub(crate) fn cell(text: &str) -> String {
    let safe = if runs(text) { format!("'{text}") } else { text.to_owned() };
    if safe.contains(['"', ',', '\n', '\r', ';', '\t']) {
        format!("\"{}\"", safe.replace('"', "\"\""))
    } else {
        safe
    }
}

/// The text of a cell that was written by [`cell`], its quotes read.
pub(crate) fn text(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| runs(rest)).unwrap_or(cell)
}

/// Adds a line.
pub(crate) fn line<T: AsRef<str>>(out: &mut String, fields: &[T]) {
    let fields: Vec<String> = fields.iter().map(|text| cell(text.as_ref())).collect();
    out.push_str(&fields.join(","));
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_stay_texts() {
        for (plain, written) in [
            ("=1+1", "'=1+1"),
            ("+84", "'+84"),
            ("-5", "'-5"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "\"'\t=1\""),
            (" =1", "' =1"),
            ("＝1", "'＝1"),
            ("'=1", "''=1"),
            ("'a", "'a"),
            ("a=b", "a=b"),
        ] {
            assert_eq!(cell(plain), written);
            assert_eq!(text(written.trim_matches('"')), plain);
        }
    }

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        assert_eq!(cell("a, \"b\"\nc"), "\"a, \"\"b\"\"\nc\"");
        assert_eq!(cell("약속"), "약속");
        let mut out = String::new();
        line(&mut out, &["a", ""]);
        assert_eq!(out, "a,\r\n");
    }
}
