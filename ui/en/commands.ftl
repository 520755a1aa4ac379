### Commands, files, printing.

## Usage

unknown-code = there is no code `{ $code }`
    .hint = `briefpack explain` lists all codes
unknown-schema = there is no schema `{ $name }`
    .hint = `briefpack schema` lists all
unknown-template = there is no built-in template `{ $name }`
    .known = templates: { $names }
unknown-edition = there is no edition `{ $name }`
    .known = editions: { $names }
unknown-locale = there is no locale `{ $code }`
    .hint = locales: `en`, `vi`, `ko`
folder-not-empty = `{ $folder }` is not empty
    .hint = name a new folder
bad-meeting-id = `{ $id }` can't be the id of a meeting
    .hint = use lower-case letters, digits and hyphens, such as `2026-03-02-hanoi`
file-exists = `{ $file }` is there already
    .hint = choose another id
meeting-not-yet-known = the meeting `{ $id }` was not known on { $day }
no-meeting-known = no meeting was known on { $day }
pseudo-beside-real = `{ $code }` and `{ $pseudo }` can't be printed in one run
    .hint = run the command twice
as-without-messages = `--as` wants messages
state-unreadable = the state of `{ $file }` can't be read
    .hint = `briefpack check` tells why
several-meetings = several meetings have a message `{ $id }`
    .hint = name one by `--meeting`: { $meetings }
no-such-message = there is no message `{ $id }`
not-translated = there is no translation of `{ $id }`
    .hint = translate it first

## Files and folders

no-workspace = no `briefpack.toml` here or in any folder above
    .hint = name the workspace's folder, or make one with `briefpack init DIR`
no-workspace-here = `{ $path }` holds no `briefpack.toml`
    .hint = `briefpack init DIR` makes a workspace
no-such-folder = there is no folder `{ $path }`
cannot-open = cannot open `{ $path }`: { $error }
unreadable-file = cannot read `{ $file }`: { $error }
    .hint = put a file that you may read inside the workspace
unreadable-folder = cannot list `{ $folder }`: { $error }
    .hint = put a folder that you may read inside the workspace
not-a-file = `{ $file }` is not a file
    .hint = give the file's name to a file
file-too-large = `{ $file }` is larger than { $most } MiB
    .hint = take out what isn't text of this workspace
not-utf8 = `{ $file }` is not UTF-8: bad byte in line { $line }
    .hint = save the file as UTF-8; older Vietnamese and Korean encodings (TCVN3, VNI, EUC-KR) can't be read
    .hint-utf16 = save the file as UTF-8: it is UTF-16
io-not-found = no such file or folder
io-denied = permission denied
io-leads-out = the path leaves the workspace
io-full = the disk is full
io-read-only = the file system is read-only
bad-font = `{ $file }` is not a font
    .hint = put TrueType or OpenType files there, or remove it
out-leads-out = cannot write `{ $path }`: it leads out of the workspace, which only `--out` may do
locale-changed-meanwhile = a locale file was changed while the documents were made
stale-output = `{ $file }` is no longer made, but was changed by hand: it is kept
    .hint = remove it if it isn't needed
threads = cannot start threads: { $error }

## Printing

origin-message = message `{ $id }`
origin-field = `{ $field }` of { $subject }
origin-document = the document
missing-glyph = no font has { $character }, printed by { $by }
    .hint = write it otherwise, or put a font that has it into the workspace's `fonts` folder
overflow-word = a word is wider than its column
overflow-page = a text stands outside the page
overflow = { $what } on page { $page } of `{ $id }` ({ $languages }): { $by }
    .hint = shorten the word, or give it a place to break
overflow-of-document = { $what } on page { $page } of `{ $id }` ({ $languages })
typst-message = { $message } (in `{ $id }`, { $languages })

## What commands close with

mend-byte-order-mark = byte order mark
mend-composed = decomposed text
mend-tab = tabs
mend-fullwidth = fullwidth forms
mend-tone = tone marks
fix-left = { $file }: { $kind } left as they are: without them the file could not be read
fixed = { $places } mended in { $files } files
    .nothing-written = { $places } mended in { $files } files; nothing was written
synced = { $messages } added, { $noted } source texts noted, { $dropped } notes dropped
    .nothing-written = { $messages } added, { $noted } source texts noted, { $dropped } notes dropped; nothing was written
confirmed =
    { $translations ->
        [one] { $translations } translation confirmed
       *[other] { $translations } translations confirmed
    }
stale = { $number } stale
workspace-made = made a workspace in `{ $folder }`; next: `briefpack build { $folder }`, then read `{ $folder }/briefpack.toml`
meeting-made = fill them in, then add "{ $id }" to `meetings` in `briefpack.toml`
template-kept = `{ $file }` is there already: it is left as it is
written =
    wrote { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }, { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    } in { $seconds } s to `{ $folder }`
print-portrait =
    print { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    } on { $paper } portrait, both sides, flipped on the long edge: { $sheets ->
        [one] { $sheets } sheet
       *[other] { $sheets } sheets
    }
print-landscape =
    print { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    } on { $paper } landscape, both sides, flipped on the short edge: { $sheets ->
        [one] { $sheets } sheet
       *[other] { $sheets } sheets
    }
