### What `briefpack preview` and `briefpack watch` say, besides findings. The words of the page itself: `preview.ftl`.

preview-ready = open this address in the browser of this computer; Ctrl-C ends
preview-unread = the workspace can't be read
preview-foreign-host = the address isn't that of this preview
preview-foreign-origin = the request comes from another page
preview-no-key = open the address that `briefpack preview` has printed
preview-not-json = the request isn't JSON
preview-not-found = there is nothing here
preview-method = this can't be done here
preview-too-large = the request is too large
preview-too-slow = the request took too long
preview-ambiguous = several meetings have a message `{ $id }`: the file is wanted
preview-unreadable = `{ $file }` can't be read: mend it first
preview-nothing-to-undo = there is nothing to take back
preview-nothing-to-redo = there is nothing to do again
preview-built-in = `{ $id }` is built in: the workspace has no file for it
preview-unknown-state = there is no such state
entry-empty = `{ $id }` has no text
entry-control = { $character } can't stand in a message
entry-alone = only `{ $id }` and its attributes can stand here
watch-waiting = waiting for changes; Ctrl-C ends
cannot-watch = changes of files can't be noticed: { $error }
cannot-open-browser = the browser could not be started: { $error }
cannot-listen = port { $port } can't be used: { $error }
    .hint = leave out `--port` to take any that is free
program-fault =
    .hint = save your work and start the preview again; the pages are those from before
