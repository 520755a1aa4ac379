### Messages, variables, functions: what Fluent and the message contract ask for.

language-en = English
language-vi = Vietnamese
language-ko = Korean

type-money = an amount of money
type-count = a count
type-percent = a percentage
type-year = a year
type-date = a date
type-period = a period
type-time = a clock time
type-ordinal = an ordinal
type-person = a person
type-name = a name
type-text = a text

write = write `{ $text }`
such-as = such as `{ $example }`
first-here = first here
twice = `{ $name }` stands twice
    .hint = remove one of the two

## Files

missing-locale = there are no translations in { $language }: the folder `{ $folder }` is missing or empty
    .hint = write the files that the other languages have, or take the language out of `languages`
missing-file-messages = there is no `{ $file }`
    .hint = write it with the messages { $messages }
    .hint-more = write it with the messages { $messages } and { $more } more
empty-locale-file = the file is empty
    .hint = write its messages, or remove the file
byte-order-mark = the file begins with a byte order mark
    .hint = save the file as UTF-8 without one
decomposed-file = the file holds decomposed characters
    .hint = save the text in composed form (NFC); it is composed before it is printed
tab = a tab: Fluent takes only spaces
    .hint = replace the tab by four spaces
no-break-space = a no-break space at the start of a line: Fluent takes only spaces
    .hint = replace it by a space
fullwidth-brace = a fullwidth brace `{ $brace }` prints as it stands
control-character = the character { $character } can't be printed
    .hint = remove the character
over-long-text = `{ $id }` is longer than { $most } characters
    .hint = shorten the text

## Syntax

braces-too-deep = braces are nested more than { $most } deep
    .hint = close each brace, or give the inner text to a message of its own
junk-name = `{ $id }` can't be the name of a message
    .hint = names take letters a to z, digits and hyphens; leave the name as it is in the source
junk-line-start = a line of text can't begin with `{ $sign }`
    .hint = write the sign in braces: `{"{"}"{ $sign }"{"}"}`
junk-arrow = an arrow that Fluent doesn't know
    .hint = write it as `->`
junk-open-quote = a quote isn't closed
    .hint = close `"` by `"` on the same line
junk-selection = a selection on a message or term
    .hint = select on `PLURAL(…)` of a variable
junk-term-attribute = a term's attribute can't be printed
    .hint = print the term itself, or give the text to a message's attribute
junk-value-after-option = a value after an option
    .hint = put values first, options last: `DATE($date, weekday: "yes")`
junk-option-twice = the option `{ $name }` is given twice
    .hint = remove one of the two
junk-backslash = a backslash that Fluent doesn't know
    .hint = in quotes write `\\` for a backslash, `\"` for a quote, `\u00A0` for a character
junk-no-equals = expected `=` after `{ $id }`
    .hint = a message is `name = text`; further lines of its text begin with spaces
junk-open-brace = a brace or quote isn't closed
    .hint = close `{"{"}` by `{"}"}` and `"` by `"` on the same line
junk-expected = expected `{ $sign }`
    .hint = compare the line with its twin in another language
junk-no-name = expected a name
    .hint = names take letters a to z, digits and hyphens; further lines of a text begin with spaces
junk-no-text = `{ $id }` has no text
    .hint = write the text after `=`
junk-no-value = a text is missing
    .hint = write the text after `=` or `]`
junk-callee = a function's name is in capital letters
    .hint = write it as in `DATE($date)`
junk-no-default = a selection without a default
    .hint = mark one variant by `*`, such as `*[other]`
junk-two-defaults = a selection with more than one default
    .hint = leave `*` at one variant
junk-closing-brace = a `{"}"}` without its `{"{"}`
    .hint = to print one, write `{"{"}"{"}"}"{"}"}`
junk-placeable = expected a variable, a term, a message or a function in the braces
    .hint = such as `{"{"} $target {"}"}` or `{"{"} -term-bien-dong {"}"}`; quotes are straight: `"`
junk-literal = expected a text in quotes or a number
    .hint = such as `style: "long"`, with straight quotes

## Messages and terms

same-name = `{ $id }` has the name of `{ $other }`
    .hint = messages and terms of one locale share their names: give one of the two another
missing-message = no message `{ $id }` in { $language }
    .hint = add `{ $id } = …` to `{ $file }`
    .hint-variables = add `{ $id } = …` to `{ $file }`; it gets { $variables }
missing-message-in-folder = no message `{ $id }` in `{ $folder }`
    .hint = add `{ $id } = …`
missing-message-anywhere = no message `{ $id }`
missing-attribute = `{ $id }` has no `.{ $attribute }`
    .hint = add a line `    .{ $attribute } = …` below the message
missing-value = `{ $id }` has attributes, but no text of its own
    .hint = write the text after `{ $id } =`
unused-message = nothing prints `{ $id }`
    .hint = remove it, or name it as the workspace does
cyclic-reference = `{ $id }` refers to itself
    .hint = write the text out at one of the places
unknown-term = there is no term `{ $id }` in this language
unknown-message = there is no message `{ $id }` in this language
    .hint = write `{ $id } = …` in a file of this language
unknown-attribute = `{ $id }` has no `.{ $attribute }`
    .none = `{ $id }` has no attributes: write `{"{"} { $id } {"}"}`
    .known = `{ $id }` has { $attributes }
unknown-attribute-value = `{ $id }` has no text of its own

## Variables

unknown-variable = there is no `${ $name }` here
    .none = `{ $id }` gets no variables
    .known = `{ $id }` gets { $variables }
variable-of-reference = `{ $id }` needs `${ $variable }`, which `{ $user }` doesn't get
    .hint = write the text out, or refer to a message that needs no variable
nested-term-arguments = a term with variables refers to another message or term
    .hint = write the inner text out: Fluent loses the variables after the reference
term-variable-missing = `{ $id }` needs `${ $variable }`, which is not given
    .hint = give it: `{"{"} { $id }({ $variable }: "…") {"}"}`
unused-option = `{ $id }` doesn't use `{ $option }`
    .hint = remove it

## Functions

unknown-function = there is no function `{ $name }`
    .hint = functions: { $functions }
arity-one = one argument
arity-two = two arguments
arity-range = { $least } to { $most } arguments
wrong-arity = `{ $name }` takes { $arity }
bare-number = `{ $name }` can't print a bare number
    .hint = make it a quantity in the meeting's file and print its variable
wrong-type = `{ $name }` can't print { $kind }
    .hint = it takes { $kinds }
no-particle = `JOSA` wants a particle in quotes second
    .hint = such as `JOSA($x, "은")`: 은/는, 이/가, 을/를, 과/와, 으로/로, 이라고/라고 …
unknown-option = `{ $name }` has no option `{ $option }`
    .none = it takes no options
    .known = options: { $options }
bad-option = `{ $option }` can't be given so
    .hint = expected one of { $values }

## Selections

variant-twice = the variant `[{ $key }]` stands twice
typed-selector = `{ $name }` can't be selected on
    .hint = select on its plural category: `{"{"} PLURAL(${ $name }) -> … {"}"}`
function-selector-hint = only `PLURAL(…)` gives something to select on
fixed-selector = a selection on something fixed
    .hint = select on `PLURAL(…)`, or on an attribute of a term
unreachable-variant = the variant `[{ $key }]` is never chosen
    .hint = `PLURAL` gives { $keys }
unreachable-variant-here = the variant `[{ $key }]` is never chosen in this language
    .hint = this language has { $keys }
missing-variant = no variant `[{ $key }]`
    .hint = add a line `[{ $key }] …`

## Printing

in-variant = variant `[{ $key }]` of `{ $id }`: { $message }
empty-message = `{ $id }` prints nothing
    .hint = write a text, or remove the message if it may be left out
fluent-error = `{ $id }` can't be printed: { $error }
    .hint = mend the message, or what it refers to
function-failed = a function in `{ $id }` failed: { $error }
    .hint = give the function a variable of a type that it takes
unresolved-placeable = `{ $id }` would print `{ $left }`
    .hint = write it so that no braces are left in the text
not-a-name = `{ $id }` can't be used as a name
    .hint = write the name out, without functions or names of others
prints-too-much = `{ $id }` prints more than { $most } characters
prints-control-character = `{ $id }` holds { $character }, which can't be printed
unresolved-particle = `{ $notation }` can't be resolved: { $reason }
    .hint = write the particle itself, or give the word a `.reading` in Hangul in its registry's locale file
    .hint-space = write the particle right after the word, without a space
unresolved-particle-printed = `{ $notation }` in `{ $id }` can't be resolved: { $reason }
particle-reason-nothing-before = nothing stands before the particle
particle-reason-space-before = a space stands before the particle
particle-reason-no-reading = no reading is known for `{ $word }`
particle-reason-bad-reading = the reading of `{ $word }` does not end in Hangul
particle-reason-hanja = the word before the particle is in Chinese characters
particle-reason-ambiguous = `{ $word }` can be read in ways that take different forms
particle-reason-unknown-sign = no reading is known for the sign `{ $sign }`
particle-reason-too-deep = too many brackets stand before the particle
particle-reason-unknown = the word before it has no known reading
