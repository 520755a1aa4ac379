### What is wrong with the words themselves.

the-source = the source
here-in-source = here in the source
remove = remove it

## Compared with the source

whole-message = `{ $id }`
variant-of-message = the variant `[{ $keys }]` of `{ $id }`
missing-use = { $whose } doesn't print `{ $name }`, which it does in { $source }
    .hint-variable = write `{"{"} ${ $name } {"}"}` where it belongs
    .hint-reference = write `{"{"} { $name } {"}"}` where it belongs, so that it reads alike everywhere
extra-use = { $whose } prints `{ $name }`, which it doesn't in { $source }
    .hint-variable = leave it out, or print it in the source too
    .hint-reference = print what the source prints, or print this in the source too
paragraph-count =
    `{ $id }` has { $own ->
        [one] { $own } paragraph
       *[other] { $own } paragraphs
    }, and { $theirs } in { $source }
    .hint = set paragraphs apart by an empty line, as the source does: they are printed side by side
missing-attribute-of-source = `{ $id }` has no `.{ $attribute }`, which it has in { $source }
extra-attribute = `{ $id }` has `.{ $attribute }`, which it doesn't have in { $source }
    .hint = remove it, or name it as the source does
same-as-source = `{ $id }` has the same text as in { $source }
    .hint = translate it; if it reads alike in both languages, say so: `# lint-ok: same-as-source …`
no-end-mark = no `{ $wanted }` at the end; in { $source } there is one
    .hint = end it with `{ $wanted }`
extra-end-mark = `{ $own }` at the end; in { $source } there is no mark
    .hint = remove the `{ $own }`
other-end-mark = `{ $own }` at the end; in { $source } it is `{ $wanted }`
    .hint = write `{ $wanted }` in the place of `{ $own }`

## Spaces and signs

space-at-end = a space at the end of a line
space-at-start = a space at the start of a text
double-space = { $spaces } spaces in a row
    .hint = leave one
space-before-mark = a space before `{ $mark }`
    .hint = write `{ $mark }` right after the word
space-after-bracket = a space after `{ $mark }`
no-space-after-mark = no space after `{ $mark }`
    .hint = write `{ $mark } `
fullwidth-form = `{ $run }` is set in fullwidth characters
lookalike-letter = { $wrong } in `{ $word }` looks like { $right }
lookalike-dot = { $wrong } looks like the middle dot { $right }
encoding-utf8 = UTF-8 that was read in another encoding
encoding-vni = the old VNI encoding
encoding-tcvn3 = the old TCVN3 encoding
old-encoding = `{ $word }` is written in { $encoding }
    .hint = it should read `{ $right }`: convert the text of this message to Unicode

## Vietnamese

tone-mark = `{ $word }`: house style sets the tone mark on the first vowel
missing-diacritics = `{ $text }` is written without Vietnamese marks
    .hint = write it with its marks; put a word from abroad into quotation marks
missing-diacritics-word = `{ $text }` lacks its Vietnamese marks: no syllable is written so

## Korean

particle-notation = `{ $wrong }` prints as it stands
    .hint = write the pair as `{ $right }`
wrong-particle = `{ $word }`: `{ $particle }` doesn't fit the sound before it
    .hint = write the other form
    .hint-pair = or write the pair: `{"{"} { $name } {"}"}{ $pair }`
typed-particle = `{ $particle }` is typed after `{ $what }`, whose last sound may change
    .hint = write the pair: `{"{"} { $what } {"}"}{ $pair }`
register-note = 개조식 (~함, ~임)
register-formal = 합니다체 (~니다)
register-plain = 해라체 (~다)
register-polite = 해요체 (~요)
mixed-register = `{ $word }` is { $register }, the rest of the file { $house }
    .hint = write it in { $house }, as the rest of the file does
    .hint-note = end it in ~함, ~임 or ~됨, as the rest of the file does

## Dates

date-not-in-calendar = `{ $date }` is no day of the calendar
    .hint = mend the day, the month or the year
date-weekday = `{ $wrong }` beside `{ $date }`, which is `{ $right }`
    .hint = write `{ $right }`, or mend the date; better still, print a variable: `{"{"} DATE($date, weekday: "yes") {"}"}`
typed-weekday = `{ $weekday }` is typed beside `${ $name }`, a date
    .hint = let the date print it: `{"{"} DATE(${ $name }, weekday: "yes") {"}"}`

## Facts and names

facts-differ =
    `{ $id }` says { $own } in { $language }, where { $rest } { $others ->
        [one] has
       *[other] have
    } { $theirs }
    .hint = make all languages state the same figures, each by its variable
facts-lacking =
    `{ $id }` lacks { $theirs } in { $language }, which { $rest } { $others ->
        [one] has
       *[other] have
    }
facts-added =
    `{ $id }` says { $own } in { $language }, which { $rest } { $others ->
        [one] has
       *[other] have
    } not
facts-said = { $language }: { $figures }
no-figures = no figures
fact-number = { $number }
fact-money = { $currency } { $number }
fact-percent = { $number }%
fact-points = { $number } percentage points
fact-year = the year { $year }
fact-date =
    { $day ->
        [0] { "" }
       *[other] { $day }{ $month ->
            [0] { "" }
           *[other] { " " }
        }
    }{ $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
        [12] December
       *[other] { "" }
    }{ $year ->
        [none] { "" }
       *[other] { " " }{ $year }
    }
fact-time = { $time }
fact-ordinal = number { $number } of a series
names-differ =
    `{ $id }` doesn't name `{ $reference }` in { $language }, as { $rest } { $others ->
        [one] does
       *[other] do
    }
    .hint = write `{"{"} { $reference } {"}"}` in every language, or in none
names-added = `{ $id }` names `{ $reference }` in { $language }, which { $rest } do not
named-here = { $language }: named here
typed-quantity = `{ $words }` is typed into the text
    .hint = write `{"{"} ${ $name } {"}"}`
    .hint-new = give it a name under `quantities` in the meeting's file, and write the variable here
distorted-quantity = `${ $name }` is { $value }, but with the text around it it reads { $reading }
    .hint = the variable prints its magnitude, unit and sign itself: remove them from the text
repeated-unit = `{ $words }` beside `${ $name }`, which prints its unit itself

## Terms and waivers

forbidden-term = `{ $form }` must not stand in { $language }: { $reason }
    .hint = write `{"{"} { $term } {"}"}{ $particle }`
    .hint-printed = write `{"{"} { $term } {"}"}{ $particle }`, which prints `{ $printed }`
    .hint-term = write the approved form here: every text takes it from this term
waiver-lapsed = the waiver has lapsed, for the source text has changed: if it still holds, `{ $command }`
waiver-without-reason = the waiver gives no reason: write it after the code
waiver-without-name = the waiver must say who approves it: end it with `by` and a name
waiver-without-code = the waiver names no code
    .hint = write `# lint-ok: CODE reason`, with the code that stands in brackets in the finding
waiver-without-message = the waiver stands at no message
    .hint = write it right above the message, without an empty line between
idle-waiver = nothing is found here that `{ $code }` waives
    .hint = remove the waiver; if it was for another finding, name its code
unanchored-waiver = the waiver of `{ $code }` at `{ $id }` can't lapse: what the source says now isn't noted
    .hint = `{ $command }` notes it; from then on the waiver lapses when the source text changes
