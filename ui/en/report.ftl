### The frame of every report.

## A text from outside, as it is.
verbatim = { $text }

list-and = { $first } and { $last }
did-you-mean = did you mean `{ $name }`?

error = error
warning = warning
hint = hint
totals =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
unchanged-sound =
    { $meetings ->
        [one] { $meetings } meeting has not changed since nothing was wrong in it, and was not looked at again
       *[other] { $meetings } meetings have not changed since nothing was wrong in them, and were not looked at again
    } (with `--no-cache` all are)
elsewhere = { $findings ->
        [one] { $findings } finding
       *[other] { $findings } findings
    } in what these outputs don't use; `briefpack check` shows all
bug =
    briefpack { $version }: this is a bug of the program, not of your files; nothing was written. Please report it with the lines above.
