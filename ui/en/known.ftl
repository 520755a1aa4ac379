### As of a day: what is said too early.

later-date = `{ $id }` says { $date }, which is after { $day }
    .hint = take the date from the meeting or from a quantity; a date to come may stand: `# lint-ok: later-date …`
later-date-typed = { $subject } speaks of { $date }, known only from { $from }: after { $day }
    .hint = add `known-from = { $from }` to the note
    .hint-point = move what is known later to a note with `known-from`
later-source = { $subject } speaks of source `{ $id }`, known only from { $from }: after { $day }
later-office = the office of `{ $id }` on that day is known only from { $from }: after { $day }
    .hint = add to `attested` a source that was known then, or leave the person out
early-known-from = `known-from` is before { $from }, when its source or meeting came to be known
    .hint = leave it out, or give a later day
