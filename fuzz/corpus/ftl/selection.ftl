title = 회담
headline = { PLURAL($visits) ->
    [one] 한 번
   *[other] { $visits }번
 }을(를) { JOSA($x, "은") }
    .first = { PERSON($p, form: "address") }와(과)
-term-a = 용어 { -term-a }
# lint-ok: double-space a reason
visits = 두  번  { DATE($d, style: "table", weekday: "yes") }
