### Claims of sources, and how differences were settled.

subject-claim = claim { $number } of `claims.toml`
subject-settlement = settlement { $number } of `claims.toml`
invalid-about = `{ $value }` is no reference to an entry, a term or a meeting
    .hint = write the kind and the id, such as `person-to-lam`, `term-unclos` or `meeting-2025-10-30-gyeongju`
claim-about = a `{ $what }` can't be claimed of `{ $about }`
    .hint = `title` goes with a person, `holder` with an office, `quantity` with a measure, `date` and `place` with a meeting, an organisation or a term
claim-key = `{ $key }` says nothing of a `{ $what }`
    .hint = remove it, or correct `what`
claim-of-target = a target is compared at one meeting, and none is named
    .hint = add `meeting = "…"`
settled-twice = this matter is settled twice
idle-settlement = nothing is to be settled here: all that is claimed of this agrees
    .hint = remove it, or correct `about`, `what`, `day`, `year` and `meeting`
settled-otherwise = this is no figure of the kind that is claimed
    .hint = write it as the claims do: an amount, a count or a percentage
contradiction = sources differ on { $about }: { $values }
    .hint = settle it in `{ $file }`: `[[settlement]]` with { $keys }, `settled = …` and `because = "…"`
contradiction-here = { $value } here
matter-name = the name of `{ $about }`
matter-title = the title of `{ $about }` on { $day }
matter-holder = who held `{ $about }` on { $day }
matter-date = the date of `{ $about }`
matter-place = the place of `{ $about }`
matter-quantity = `{ $about }`
claim-words = `{ $words }` reads as { $read }, the claim says { $said }
    .hint = copy the words of the source, or correct the value
claim-words-unread = `{ $words }` holds no figure that can be read in { $language }
    .hint = copy the words of the source with their figure and unit
retrieved-before = `retrieved` is before the date of the source
    .here = dated here
    .hint = write the day on which the source was read

## Every fact has its source

no-paragraph = this fact cites no paragraph
    .hint = name the paragraphs of the source in which it stands
unsourced-commitment = the `{ $key }` of `{ $id }` stands in no point that restates it
    .hint = give the point that says so a quantity of this value, or leave it out
unsourced-figure = `{ $words }` stands here without a source
