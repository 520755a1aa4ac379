### What the program says at the terminal besides findings: tables, reports, misuse; and what its TOML reader finds.

## The tables of `status`, reports of `sync`, `fix`, `confirm`

state-missing = missing
state-draft = draft
state-stale = stale
state-translated = translated
state-reviewed = reviewed
status-title = { $language } from { $source }
status-words = words:
status-new = new
status-changed = changed
status-confirmed = confirmed
status-printed = printed
status-briefs = what a brief prints
status-all = all
status-open = to be filled in
added = { $file }: { $number } added: { $parts }

## Misuse

usage-unknown-option = there is no `{ $option }` here
usage-unknown-command = there is no command `{ $name }`
usage-no-command = a command is missing
usage-bad-value = `{ $option }` can't be `{ $value }`
    .hint = it takes { $values }
usage-no-value = `{ $option }` has no value
usage-values = `{ $option }` has too many values, or too few
usage-missing = { $options } is missing
usage-conflict = `{ $option }` and { $others } don't go together
    .hint = leave one of the two
usage-twice = `{ $option }` stands twice
usage-form = usage: { $usage }
usage-help = `--help` tells more, in English

## What the TOML reader finds

toml-twice = a key stands twice
toml-no-value = a key has no value
    .hint = write the value after `=`; a key without one is left out
toml-open = a bracket or brace isn't closed
    .hint = close `[` by `]`, and `{"{"}` by `{"}"}` on the same line
toml-text-form = a text isn't in quotes, or its quote isn't closed
toml-escape = a backslash that TOML doesn't know
    .hint = write `\\` for a backslash, `\"` for a quote
toml-key = this can't be a key
    .hint = keys take letters a to z, digits and hyphens; any other stands in quotes
toml-comma = a comma is missing, or one too many stands here
    .hint = set the values apart by one comma each
toml-equals = an `=` too many, or one that is missing
toml-number = this isn't a number as TOML writes it
    .hint = write digits, with a point before decimals; amounts in quotes: `"1_234.5"`
toml-date = this is no day or time of the calendar
    .day = the month has { $days } days
toml-rest = something stands behind the value
    .hint = write one `key = value` a line
toml-deep = brackets are nested too deep
    .hint = close each, or make it a table of its own
toml-control = a character that no file may hold
    .hint = remove the character
state-unknown-key = a key that no note has: `{ $key }`
state-missing-key = a note without its `{ $key }`
state-wrong-type = a value of the wrong kind
