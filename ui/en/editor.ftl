### What `briefpack lsp` says in the editor, besides findings.

lsp-point = { $subject }, { $stance }
lsp-unprintable = can't be printed: see the findings
lsp-wanted-here = it belongs to this table
lsp-mend-lines = Mend these lines as `briefpack fix` does
lsp-mend-file = Mend the whole file as `briefpack fix` does
lsp-add-missing = Add all that this file lacks, to be filled in
lsp-confirm = `{ $name }` still holds: confirm the translation
