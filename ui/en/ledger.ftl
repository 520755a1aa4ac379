### The ledger of commitments: how points touch them, what has become of them.

invalid-point-reference = `{ $value }` names no point of a meeting
    .hint = write the meeting and the point: `"2025-10-30-gyeongju/trade-target"`
commitment-twice = this point names the commitment `{ $id }` twice
    .hint = name it once, with one effect
status-without-evidence = a status without evidence
    .hint = give a `source` with its `paragraphs`, or a `point` of a meeting
status-with-two = a status with a source and a point: one of them is the evidence
status-without-date = a status without a day
    .hint = give its `date`, or the `meeting` whose day it is
superseded-without-by = a commitment that is superseded, and does not say by what
    .hint = name the other one in the commitment: `superseded-by = "…"`
superseded-by-itself = `{ $id }` is superseded by itself
    .hint = name the commitment that has taken its place
unknown-point = there is no point `{ $id }` in the meeting `{ $meeting }`
    .hint = name a point of `meetings/{ $meeting }.toml`
untouched-commitment = no point touches the commitment `{ $id }`
    .hint = name it in the points that speak of it, `commitment = "{ $id }"`, or remove it from the registry
made-here = `{ $id }` is made here
made-twice = the commitment `{ $id }` is made a second time
    .hint = a commitment is made once: write `restates` here, or give this one an id of its own
restated-before-made = the commitment `{ $id }` is presumed here, and made only on { $day }
    .hint = mend the effect of one of the two points, or the date of its meeting
restated-never-made = the commitment `{ $id }` is presumed here, and made nowhere
    .hint = write the bare id, or `makes` at the point that is the promise
due-before-made = the commitment `{ $id }` is due on { $due }, and made only on { $day }
    .hint = mend `due`, or the effect of the point that makes it
status-before-made = a status of `{ $id }` on { $day }, before the first point on { $made }
    .hint = mend the date of the status, or name the commitment in the earlier point
status-after-as-of = a status of `{ $id }` on { $day }, after `as-of`, { $as_of }
    .hint = nothing later than `as-of` is known: mend the date, or move `as-of`
status-out-of-order = a status of `{ $id }` on { $day }, below one of { $before }
    .hint = write the history in the order of days
restated-when-closed = `{ $id }` is spoken of as open here, and is { $state } since { $day }
    .here = this status ends it
    .hint = a later status may open it again; or the point touches another commitment
unknown-commitment = there is no commitment `{ $id }`
    .known = known commitments: { $known }
wording-not-alike = `{ $id }` is worded otherwise than at `{ $before }` in { $own }, and alike in { $source }
wording-alike = `{ $id }` is worded as at `{ $before }` in { $own }, and otherwise in { $source }
wording-differs =
    .hint = word the two meetings alike where the source does, and otherwise where it does: the ledger tells from that what changed
