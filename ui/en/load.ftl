### The workspace: TOML files, registries, meetings.

noun = { $noun ->
    [entry] programme entry
    [logistics] matter of logistics
    [protocol] protocol note
    [seating] table plan
    [handling] profile of handling labels
    [tag] role tag
   *[other] { $noun }
}
subject = { $noun } `{ $id }`
subject-workspace = the workspace
subject-participant = participant `{ $id }` of `{ $meeting }`
subject-point = point `{ $id }` of `{ $meeting }`
subject-note = note `{ $id }` of `{ $meeting }`
table = { $what ->
    [workspace] the workspace
    [file] the file
    [paths] `paths`
    [style] `style`
    [edition] an edition
    [meeting] a meeting
    [meeting-date] the date of a meeting
    [meeting-place] the place of a meeting
    [participant] a participant
    [point] a point
    [note] a note
    [objective] an objective
    [raise] a point to raise
    [expect] what they will raise
    [deliverable] a deliverable
    [quantities] the quantities
    [quantity] a quantity
    [period] a period
    [refs] the refs
    [person] a person
    [tenure] an office held
    [attested] an attested date
    [spelling] a spelling
    [section] a section
    [person-note] the note on a person
    [office] an office
    [organisation] an organisation
    [place] a place
    [topic] a topic
    [measure] a measure
    [commitment] a commitment
    [touch] a touched commitment
    [status] a status
    [source] a source
    [omitted] an omitted paragraph
    [term] a term
    [forbidden] a forbidden form
    [trip] the trip
    [days] `days`
    [side] a side
    [delegate] a delegate
    [entry] a programme entry
    [seating] a table plan
    [seats] the seats of a side
    [contact] a contact
    [logistics] a matter of logistics
    [protocol] a protocol note
    [visit] a journey
    [claim] a claim
    [settlement] a settlement
    [claimed] a claimed figure
   *[other] { $what }
}

## Files

missing-toml = there is no `{ $file }`
    .hint = `briefpack init` makes a workspace with all its files
empty-toml = `{ $file }` is empty
    .hint = begin it with `format = 1`
unknown-format = `format = { $format }` is not known to this briefpack
    .hint = this version reads `format = 1`
toml-syntax =
    .hint = write `key = value`; a text stands in quotes, a list in brackets
    .text = put a text between two quotes on one line: `"…"`
    .date = write a day of the calendar without quotes, such as `2025-10-30`

## Keys and values

missing-key = { $table } has no `{ $key }`
    .hint = add `{ $key } = …`
unknown-key = unknown key `{ $key }` in { $table }
    .known = known keys: { $keys }
toml-type = { $kind ->
    [integer] an integer
    [array] an array
    [datetime] a date
   *[other] a { $kind }
}
wrong-toml-type = `{ $key }` is { $found }, expected { $expected }
expected-text = a string
    .hint = write the value in quotes
expected-list = a list
    .hint = write the values in brackets, such as `[1, 2]`
expected-table = a table
    .hint = write the keys in braces, such as `{"{"} year = 2030 {"}"}`
expected-integer = a whole number
    .hint = write digits without quotes
expected-date = a date
expected-boolean = `true` or `false`
    .hint = write it without quotes
decomposed-value = `{ $key }` is in decomposed form
unknown-value = `{ $key }` can't be `{ $value }`
    .hint = expected one of { $values }
date-as-text = `{ $key }` is the text `{ $text }`, not a date
    .hint = write a date without quotes, such as `2025-10-30`
no-such-day = `{ $key }` is not a day of the calendar
bad-time = `{ $key }` is not a clock time
    .hint = write hours and minutes, such as `"14:30"`
bad-year = `{ $key }` is { $value }, not a year
    .hint = write four digits, such as `2030`
bad-month = `{ $key }` is `{ $text }`, not a month
    .hint = write a day as `2025-10-30` without quotes, or a month as `"2025-10"`
period-turned-round = a period that ends before it begins
    .begins = it begins here
    .hint = write the earlier day under `from`
number-as-float = `{ $key }` is a float, whose digits are not exact
    .hint = write the number as a string, such as `"150_000_000_000"`
bad-number = `{ $key }` is `{ $text }`, not a number
    .hint = write digits with a point before decimals, grouped by `_` if you like: `"1_234.5"`
not-positive = `{ $key }` is { $value }, expected a positive whole number
    .hint = count from 1
quantity-without-value = a quantity with no value
    .hint = give exactly one of { $keys }
quantity-with-two = a quantity with more than one value
idle-currency = `currency` beside `{ $key }`
    .hint = only `money` has a currency

## Ids

invalid-id = `{ $id }` can't be the id of a { $noun }
    .hint = use lower-case letters, digits and hyphens, beginning with a letter
invalid-variable = `{ $name }` can't be the name of a variable
invalid-reference = `{ $value }` is not a reference
    .hint = write the kind and the id, such as `person-to-lam`, `place-seoul`, `org-apec`
id-twice = { $noun } `{ $id }` stands twice
    .hint = give one of the two another id
variable-twice = `{ $name }` names both a quantity and a ref
    .hint = give one of the two another name
reserved-id = a point can't be called `{ $id }`
    .hint = `title`, `occasion`, `headline` and `note-…` are messages of the meeting itself
to-fill = the { $noun } is still to be filled in
    .hint = known so far: { $known }
unknown-id = there is no { $noun } `{ $id }`
    .hint = add it to its registry, or mend the id in { $subject }
unknown-meeting = there is no meeting `{ $id }`
    .hint = write `meetings/{ $id }.toml`, or remove it from the list
    .known = meetings: { $meetings }
unknown-note = there is no note `{ $id }` in this meeting
    .hint = add the `[[note]]`

## The configuration

unknown-own-side = the own side `{ $id }` is not among `sides`
    .hint = name one of `sides`
meeting-twice = meeting `{ $id }` stands twice in `meetings`
set-twice = the set `{ $set }` stands twice
unknown-set = `{ $value }` is not a set of languages
    .hint = join `en`, `vi`, `ko` by `+`, each once, such as `vi+ko`
edition-twice = edition `{ $id }` stands twice
    .hint = `own` is always there, and shows all
path-outside-workspace = `{ $path }` leaves the workspace
    .hint = name a folder inside the workspace, without `..`; `build --out` takes any folder

## Registries and meetings

id-is-not-file-name = meeting `{ $id }` in the file `{ $file }`
    .hint = give the file the meeting's id as its name
meeting-in-two-files = meeting `{ $id }` stands in two files: here and in `{ $first }`
    .hint = remove one of the two files
meeting-without-participant = a meeting without a `participant`
    .hint = add a `[[participant]]` for each person named
date-without-because = an inferred date has no `because`
    .hint = name the note that says how the date was inferred: `because = "date"`
weekday = { $name }
weekday-mismatch = { $day } is not a { $weekday }
    .hint = { $day } is a { $weekday }: mend the date or the weekday
unknown-weekday = `{ $weekday }` is not a weekday
tenure-without-time = an office held without `from` or `attested`
    .hint = give the interval with its source, or the days on which a source shows it
no-office = no office of `{ $id }` is known on { $day }
    .here = the person's offices are given here
    .hint = add the day to the office's `attested` list, with its source: `{"{"} date = { $day }, source = "…", paragraphs = […] {"}"}`
unknown-zone = `{ $value }` is not a time zone
    .hint = give the IANA name, such as `Asia/Seoul`
no-time-zone = place `{ $id }` has no time zone
    .place = the place
    .hint = give the place, or one that holds it, a `zone` such as `"Asia/Seoul"`
cyclic-place = place `{ $id }` lies within itself
    .hint = remove `within`, or name a larger place
uncited-source = no meeting cites the source `{ $id }`
    .hint = cite it, or remove it from the registry
paragraph-out-of-range = there is no paragraph { $paragraph }: the source has { $last }
    .hint = mend the number, or the source's `paragraphs`
paragraph-cited-and-omitted = paragraph { $paragraph } is omitted, yet cited
    .hint = remove it from `omitted`, or from the citation
paragraph-uncited = { $number ->
        [one] paragraph { $paragraphs } of `{ $id }` is cited by nothing
       *[other] paragraphs { $paragraphs } of `{ $id }` are cited by nothing
    }
    .hint = cite each by a point or note, or list it in `omitted` with a reason
