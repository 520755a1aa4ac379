### The trip: programme, delegations, seats; the order of sides.

## What is open

to-fill-twice = `{ $key }` stands twice in `to-fill`
filled-to-fill = `{ $key }` is given, yet still to be filled in
    .here = it is given here
    .hint = remove `{ $key }` from `to-fill`, or the value
missing-key-to-fill =
    .hint = add `{ $key } = …`, or say that it is still open: `{ $example }`

trip-to-fill = { $number ->
        [one] The trip has { $number } fact to be filled in.
       *[other] The trip has { $number } facts to be filled in.
    }

## Delegations

delegate-without-person = a delegate without `person` or `office`
    .hint = name one of the two, or say that it is still open: `to-fill = ["person"]`
delegate-without-office =
    .hint = give the delegate's `office`, or say that it is still open: `to-fill = ["office"]`
unknown-delegate = there is no delegate `{ $id }`
    .known = delegates: { $known }
two-heads = the delegation of `{ $side }` has two heads
    .hint = give one of the two the role `member`
precedence-tie = `{ $id }` and `{ $other }` have the same precedence, { $rank }
    .first = the other one
    .hint = say who goes first: give one of the two a `precedence` of its own

## Seats

seats-twice = the seats of `{ $side }` stand twice
seated-twice = `{ $id }` sits in two places
too-many-seats = { $seats } people of `{ $side }` sit on one side of the table, which has room for { $most }
    .hint = name those at the table: `seats = [{"{"} side = "{ $side }", delegates = […] {"}"}]`
seat-of-other-side = `{ $id }` does not belong to the delegation of `{ $side }`
    .here = the side of the delegate
    .hint = seat the delegate with the own side, or mend the delegate's `side`

## The programme

unknown-entry = there is no programme entry `{ $id }`
    .known = entries: { $known }
entry-outside-trip = `{ $id }` is on { $day }, outside the trip
    .days = the trip lasts from { $from } to { $to }
    .hint = mend the day, or the trip's `days`
skipped-time = there is no { $time } on that day: the clocks of { $zone } are put forward past it
    .hint = write the time that the clocks there will show
doubled-time = { $time } comes twice on that day: the clocks of { $zone } are put back
    .hint = say which of the two is meant: `{ $key } = "first"` or `"second"`
end-before-start = `{ $id }` ends before it begins
    .begins = it begins here
    .hint = mend one of the two times, or give the day on which it ends: `end-date`
meeting-outside-trip = meeting `{ $id }` is on { $day }, outside the trip
    .hint = the trip lasts from { $from } to { $to }: mend its `days` or the meeting's date, or name another meeting
meeting-contradicts-entry = `{ $key }` of `{ $id }` is not what meeting `{ $meeting }` says
    .meeting = the meeting says this
    .hint = mend the programme or the meeting, so that both say the same
overlapping-entries = `{ $id }` begins before `{ $other }` has ended
    .first = the entry that goes on
    .hint = mend the times, or name under `delegates` who takes part in each
over-one-page = the programme of the trip takes { $pages } pages in `{ $id }`, { $languages }, and is meant for one
    .hint = shorten titles, leave out what matters less, or print fewer languages side by side

## The order of sides

alternat-without-language = nothing says which language is that of `{ $side }`, the holder of edition `{ $id }`
    .hint = add `[[side]]` with `id = "{ $side }"` and its `language`
