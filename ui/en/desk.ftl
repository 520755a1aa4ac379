### The desk: what became of translations, and files that the program writes.

change-punctuation = punctuation
change-wording = wording
change-variables = variables
change-quantity = quantity
stale-message = the { $language } text of `{ $id }` has changed since it was translated ({ $change })
    .now = the text as it is now
    .change = the change: { $difference }
    .hint = mend the translation, or leave it if it still holds; then `{ $command }`
    .hint-trivial = if it still holds: `{ $command }`, or `briefpack confirm --trivial` for all changes of this kind
bad-state = the state of translations can't be read: { $message }
    .hint = mend the line, or remove its table: the part then counts as translated
unknown-state-format = format { $format } of a state file is not known
file-changed-meanwhile = `{ $file }` was changed by someone else meanwhile: nothing was written
    .hint = run the command again
cannot-write = cannot write `{ $path }`: { $error }
