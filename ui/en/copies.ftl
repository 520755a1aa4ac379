### Numbered copies, attached files.

## The list

copies-unreadable = the list of copies `{ $path }` can't be read: { $error }
    .hint = name a CSV file with the columns `number`, `recipient` and `languages`
copies-editions = copies are of one edition
    .hint = name one edition; give each edition a list of its own
copies-column = the list has no column `{ $name }`
    .hint = the first line names the columns: { $names }
copies-column-twice = the list has two columns `{ $name }`
    .hint = remove one of them
copies-empty = the list has no copies
    .hint = write a line for each copy: `7,Office of the Minister,vi+ko`
copies-number = `{ $value }` is no number of a copy: expected a whole number from 1 to { $most }
    .hint = number the copies 1, 2, 3 and so on
copies-number-twice = copy { $number } stands in the list twice
    .hint = give each copy a number of its own, whatever its languages
    .label = first here
copies-languages = `{ $value }` is no set of languages
    .hint = name languages in print order, such as `vi`, `ko` or `vi+ko`, from `en`, `vi` and `ko`, each once
copies-recipient-empty = the copy has no recipient
    .hint = write who gets the copy on one line: an office or a name; a quotation mark that isn't closed takes further lines in
copies-recipient-control = the recipient holds { $code }, which can't be written
copies-recipient-long = the recipient has more than { $most } characters
copies-recipient-path = the recipient is written like the path of a file
copies-formula = a spreadsheet would run the recipient as a formula: an apostrophe is put in front of it in `register.csv`
    .hint = begin the recipient with a letter
copies-too-many = the list has more than { $most } copies
copies-stopped = the list has more faults; reading stopped here
    .hint = mend what is told above, and run again

## Registers

foreign-register = `{ $path }` is not a list that this program wrote: expected the columns { $heads }
    .hint = restore it, or move it away if no copies are out
copies-registered = who holds which copy stands in `{ $file }`: it is for your side alone
copies-outdated = { $copies ->
    [one] 1 copy that was issued has
   *[other] { $copies } copies that were issued have
} another content than the document has now
    .hint = call them in: the list names numbers, recipients and contents; strike what has come back from `register.csv`

## Templates

copy-without-number = page { $page } doesn't carry the number of the copy
    .hint = let the workspace's `page.typ` print `copy-number` in the page's footer, as the built-in one does
file-not-attached = the templates leave out the attached file `{ $name }`
    .hint = let the workspace's `page.typ` call `attachments`, as the built-in one does

## Finished PDFs

pdf-copy = the page doesn't carry the number of copy { $number }, which the file says it is
    .hint = don't hand this file on; build the copy again
pdf-attachments-gone = the file claims PDF/A-3 and holds no attached files
    .hint = don't hand this file on; build it again with `--attach`
pdf-attachments-forbidden = the file holds attached files and claims { $standard }, which allows none
pdf-attachment-missing = the attached file `{ $name }` is missing
pdf-attachment-twice = the attached file `{ $name }` is there more than once
pdf-attachment-foreign = an attached file is called `{ $name }`: no document of ours holds one of that name
pdf-attachment-loose = the attached file `{ $name }` isn't associated with the document
pdf-attachment-unreadable = the attached file `{ $name }` can't be unpacked
pdf-attachment-form = the attached file `{ $name }` isn't in the form that this program writes
pdf-attachment-hash = the attached file `{ $name }` isn't the one of which `provenance.json` tells the hash
pdf-attachment-other = the attached file `{ $name }` is of another document, edition or content
pdf-attachment-data = the attached file `{ $name }` isn't what the workspace's edition holds
