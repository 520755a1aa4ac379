### Editions: who sees what, in which sections and languages.

unknown-tag = there is no role tag `{ $id }`
    .known = expected one of { $known }; further tags are listed under `tags` in `briefpack.toml`
section-not-in-layout = the layout `{ $layout }` has no section `{ $section }`
    .hint = expected one of { $known }
edition-names-none = `{ $key }` names none: the edition would show nothing
edition-shows-nothing = the edition `{ $edition }` has nothing to say of `{ $id }`
    .hint = print another edition, give points `audience = "{ $audience }"`, or name further `sections`
edition-shows-no-meeting = the edition `{ $edition }` has nothing to say of any meeting
edition-leaves-out = the edition `{ $edition }` has nothing to say of `{ $id }`, and leaves it out
edition-in-other-languages = the edition `{ $id }` is not printed in `{ $set }`
    .hint = expected one of { $known }
print-booklet =
    print { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    } as { $documents ->
        [one] a booklet
       *[other] booklets
    } on { $paper }, two pages on a side, flipped on the short edge: { $sheets ->
        [one] { $sheets } sheet
       *[other] { $sheets } sheets
    }
pdf-pages = page { $page } is { $height } pt high; the edition `{ $edition }` is printed on pages of { $expected } pt
    .folded = the { $pages } pages don’t make whole sheets of a booklet: they would have to be a multiple of four
    .hint = build it again, and print that file
