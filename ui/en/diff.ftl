### What has changed between two versions.

## The report

diff-added = new
diff-removed = removed
diff-moved = moved
diff-changed = changed
diff-in-document = document
diff-in-call-sheet = call sheet
diff-in-headline = headline outcome
diff-in-figures = key figures
diff-in-points = points
diff-in-plan = planned items
diff-in-commitments = commitments
diff-in-open = open matters
diff-in-terms = glossary
diff-in-people = people and titles
diff-in-sources = sources
diff-in-contradictions = contradictions between sources
diff-in-trip = programme
diff-in-overview = overviews
diff-in-ledger = ledger of commitments
diff-figures = figure: { $figures }
diff-also =
    { $places ->
        [one] the same at 1 other place
       *[other] the same at { $places } other places
    }
diff-on-pages = page { $old } → { $new }
diff-document-added = { $id }: new
diff-document-removed = { $id }: removed
diff-document-same = { $id }: the same
diff-document-changed =
    { $id }: { $changes ->
        [one] 1 change
       *[other] { $changes } changes
    }
diff-sum =
    { $changes ->
        [0] no changes
        [one] 1 change
       *[other] { $changes } changes
    } in { $documents ->
        [one] 1 document
       *[other] { $documents } documents
    }

## What can't be compared

diff-workspace-broken = the workspace `{ $folder }` can't be composed
    .hint = mend what `briefpack check` finds in it
diff-others = { $documents } are no versions of one document
    .hint = name two versions of the same pack, or of the brief of the same meeting
diff-other-edition = one side is of the edition `{ $edition }`, the other of `{ $other }`
    .hint = compare versions of one edition: what another one shows is not for its readers
pdf-without-data = no data is attached to the PDF: the text of its pages is compared, which doesn't tell what belongs together
    .hint = build it with `--attach`, or compare the workspaces
pdf-data-too-large = the attached data is larger than { $most } MiB
pdf-data-json = the attached data is no JSON that can be read (line { $line }, column { $column })
    .hint = build the PDF again with `--attach`
pdf-data-form = the attached data is not that of a brief or a pack
pdf-without-data-since = no data is attached to the PDF: what has changed since can't be marked
since-other = the PDF is of another document ({ $file }) than is built ({ $wanted })
    .hint = build just the document that the PDF is an earlier version of: --meeting, --languages, --edition
