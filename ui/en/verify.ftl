### Finished PDFs.

## Files that can't be read

pdf-unreadable-file = the file can't be read: { $error }
    .hint = name a PDF that can be read
pdf-no-file = this is not a file
pdf-not-pdf = the file is not a PDF
    .hint = build it again; a file that was cut short or changed is not to be handed on
pdf-no-trailer = the end of the PDF is missing: nothing says where its content begins
pdf-no-pages = no pages can be found in the PDF
pdf-encrypted = the PDF wants a password
    .hint = verify the file as it was built, before it is given a password
pdf-too-large = the file is larger than { $most } MiB
pdf-too-costly = the PDF would take more time or memory to read than any document of ours
    .hint = build the document again; this file was made by somebody else

## The file itself

pdf-damaged-object = what stands at byte { $at } is no object
    .hint = build it again; this is not the file as it was built
pdf-damaged-stream = the content of object { $number } can't be unpacked
pdf-damaged-table = the table of places doesn't agree with the file
pdf-damaged-pages = the pages lead in a circle, or nowhere
pdf-damaged-content = the instructions of a page can't be followed
pdf-damaged-bookmarks = the bookmarks lead in a circle
pdf-damaged-tags = the tags lead in a circle
pdf-versions = the file holds more than one version of itself, or bytes after its end
pdf-font = the font `{ $name }` is not in the file
    .hint = build the document again with the bundled fonts
pdf-unicode = characters without a meaning are printed: { $characters }
pdf-unicode-table = the font `{ $name }` doesn't say which characters it prints
pdf-unicode-font = the font `{ $name }` says that it prints { $characters }
pdf-standard = the file doesn't claim to conform to { $standard }
    .hint = build the document again
pdf-tags = the file has no tags
pdf-title = the file has no title
pdf-title-differs = the title is `{ $title }` in one place, and `{ $other }` in another
pdf-language = the file doesn't say its language
pdf-language-text = a text doesn't say its language
pdf-bookmarks = the file has no bookmarks
pdf-bookmark-leads-nowhere = the bookmark `{ $title }` leads nowhere
pdf-alternative = a tag `{ $kind }` has no alternative text
    .hint = give the picture a description in the template
pdf-manifest = the file's bytes are not those that `manifest.json` lists
    .hint = build it again, or take the file from the folder that the build wrote
pdf-manifest-without = `manifest.json` beside the file doesn't list it

## With a workspace

pdf-unknown = the workspace makes no document `{ $id }`
    .hint = name the workspace and the files of one build
pdf-name = the file should be called `{ $name }`
pdf-workspace-broken = mend the workspace first: `briefpack check` lists what is wrong
pdf-outdated = the file's content is { $content }, the workspace's is { $now }
    .hint = build the document again: the workspace has changed since, or the file has
pdf-leak = the edition `{ $edition }` withholds a text that stands { $place } ({ $language }): { $text }
    .hint = don't hand this file on; build the edition again
    .label = it comes from here
pdf-later = the document is as of { $day }, and a text that was not known then stands { $place } ({ $language }): { $text }
pdf-place-page = here
pdf-place-name = in the file's name
pdf-place-bookmark = in the bookmark `{ $title }`
pdf-place-info = in the document's information, `{ $key }`
pdf-place-tag = in the texts of a tag `{ $kind }`
pdf-place-attachment = in the attached file `{ $name }`
pdf-place-xmp = in the XMP metadata
pdf-place-object = in object { $number }, which no page shows
pdf-place-replaced = in object { $number } of an earlier version of the file
pdf-text = a text can't be taken out of the file again ({ $language }): { $text }
    .hint = build the document again; a template of the workspace that leaves the text out is told too
pdf-text-order = a text stands out of its order ({ $language }): { $text }
pdf-rebuild = built again, the document differs from byte { $at } on
    .hint = build it with this version of the program, from this workspace

## The report

pdf-at = page { $page }, { $x } mm from the left, { $y } mm from the top: { $message }
pdf-on = page { $page }: { $message }
check-itself = the file by itself
check-manifest = the manifest
check-withheld = what the edition withholds
check-text = the text of the pages
check-rebuild = built again
verified = { $file }: { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}; checked: { $checks }; { $doubts ->
    [0] no doubts
    [one] 1 doubt
   *[other] { $doubts } doubts
}
verified-unreadable = { $file }: can't be read
verified-withheld = { $texts ->
    [0] the edition withholds nothing
    [one] 1 withheld text was looked for
   *[other] { $texts } withheld texts were looked for
}
verified-alone = each file was looked at by itself; what an edition withholds is only looked for with `--workspace DIR`
