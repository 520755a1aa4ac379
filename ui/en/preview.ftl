### The page of `briefpack preview` in the browser. One line a message; no selections, no attributes.

## The bar
region-documents = Document
meeting = Document
pack = The whole pack
languages = Languages
edition = Edition
ui-language = Interface
help = Help

## The lists at the side
region-lists = Lists
thumbnails = Pages
messages = Messages
findings = Findings
outline = Contents
locale = Language
show = Show
files = Files
files-meeting = of this document’s meeting
files-all = all
filter = Filter
kind-any = all
kind-open = to be done
kind-missing = missing
kind-stale = stale
kind-draft = draft
kind-findings = with findings
scope-document = in this document
scope-workspace = in the whole workspace
listed = Messages: { $number }.
not-listed = Not listed: { $number }. Narrow the list with the filter.
with-findings = findings: { $number }
findings-none = No findings.
none-left = None left: { $kind }.

## The pages
region-pages = Pages
tools = Page tools
toggle-side = Lists at the side
page = Page
page-of = Page { $number }
page-previous = Previous page
page-next = Next page
zoom = Size
zoom-in = Larger
zoom-out = Smaller
fit-width = Fit width
fit-page = Fit page
facing = Two pages side by side
find = Find on the pages
find-short = Find
find-previous = Previous place
find-next = Next place
found-of = { $number } of { $all }
found-none = none
broken = The files hold an error. You see the last good pages.
broken-show = Show findings
setting-pages = Setting the pages …
finding-here = Finding: { $message }

## The editor
region-editor = Editor
steps = From message to message
step-previous = Previous message
step-next = Next message
step-kind = Which messages
undo = Undo the last save
redo = Redo the save
editor-empty = Click a sentence on the page, or choose a message in the list.
source-text = Source text ({ $language })
changed-source = Source text since the translation ({ $kind })
target-text = Text ({ $language })
target-hint = The whole entry as in the file. Save with Ctrl+S.
save = Save
saving = Saving …
revert = Discard changes
confirm = Confirm translation
review = Mark as reviewed
save-confirm = Save and confirm
save-review = Save as reviewed
not-writable = Built-in words: the workspace has no file of its own to change.
unsaved = not saved
message-clean = No findings.
rendered = As printed
not-rendered = Can’t be printed as it stands.
variables = Variables
variable = Variable
type = Type
prints = Prints
terms = Terms
term = Term
term-source = Source
forbidden = Forbidden
insert = Insert { $text }
point-of = { $meeting }, point { $number }
not-printed = Not printed in this document.
show-brief = Show its brief
data-hint = A fact, not a text of translators: it is changed in this file, for all languages at once.

## Two versions
conflict-title = The file was changed meanwhile
conflict-text = Nothing was written. Choose which text is to stand in the file.
conflict-theirs = In the file now
conflict-gone = The message has been removed.
conflict-mine = Your text
keep-mine = Save my text
take-theirs = Take the text in the file

## Questions
unsaved-title = Unsaved text
unsaved-text = Your text of “{ $id }” has not been saved.
discard = Discard
stay = Go on editing
close = Close

## What has happened
connected = Connected
connection-lost = Connection lost. Waiting for briefpack …
unreachable = briefpack can’t be reached
saved = Saved to { $file }
not-saved = Not saved: { $message }
nothing-to-save = Nothing to save
confirmed = Confirmed: { $id }
undone = Undone: { $id }
redone = Done again: { $id }
nothing-open = nothing to be done
mend-there = To be mended in { $file }, line { $line }

## States, severities, changes, types, languages
state-source = source
state-missing = missing
state-draft = draft
state-stale = stale
state-translated = translated
state-reviewed = reviewed
severity-error = error
severity-warning = warning
severity-hint = hint
change-punctuation = punctuation
change-wording = wording
change-variables = variables
change-quantity = quantity
language-en = English
language-vi = Vietnamese
language-ko = Korean

## Help
help-title = Keys
help-intro = Single letters work while you are not typing. On a Mac, ⌘ stands for Ctrl.
single-keys = Use single-letter keys
key-save = save
key-save-next = save, then the next message
key-step-next = next message
key-step-previous = previous message
key-find = find on the pages
key-escape = from the editor or the find box back to the pages
key-region = next part of the window
key-region-back = previous part of the window
key-undo = undo the last save
key-redo = redo the save
key-line-next = next sentence on the page; Enter opens it
key-line-previous = previous sentence on the page
key-editor = to the editor
key-page = go to page
key-page-next = next page
key-page-previous = previous page
key-zoom-in = larger
key-zoom-out = smaller
key-zoom-full = 100 %
key-fit-width = fit width
key-fit-page = fit page
key-facing = two pages side by side
key-thumbs = list of pages
key-messages = list of messages
key-findings = list of findings
key-side = show or hide the lists
key-help = this help
