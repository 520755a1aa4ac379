# The words of one meeting. Figures, dates and names are variables: they print themselves in each language's official style.
# The page prints stance and speaker beside each text: don't repeat them.

# Short, without a full stop: the document's title and its running head.
title = Example: ministers’ talks, { $place }

# One line.
occasion = An invented meeting, to be replaced by your own

# Three paragraphs at most, set apart by an empty line, one line of print each. A point's variable is `$<point>-<name>`.
headline =
    Trade of { $trade-target-target } by { $trade-target-deadline } proposed

    { $scholarships-places } scholarships pledged by the RoK

    Next session of the joint committee on { $committee-day }

# Politics. A term is named by its id, with a hyphen in front: it is written alike everywhere.
exchanges = Maintain exchanges of delegations and carry out the { -term-action-programme }.
committee = Hold the { ORDINAL($session, style: "number") } session of the joint committee in { $city } on { DATE($day, weekday: "yes") }.
invitation = Invite { PERSON($guest, form: "address") } to { $city }.

# Economy. `.wording` says in a few words how the point puts its commitment: the ledger prints it.
trade-target = Raise bilateral trade to { $target } by { $deadline }.
    .wording = { $target } by { $deadline }
growth = Pleasure at Việt Nam’s economic growth of more than { $growth }.
fund = Set up a joint fund of about { $amount } for small enterprises.

# Culture. `PLURAL` gives the plural category of a value, to select on.
scholarships =
    { PLURAL($places) ->
        [one] Grant { $places } scholarship to a student from Việt Nam.
       *[other] Grant { $places } scholarships to students from Việt Nam.
    }
    .wording = { $places } places
festival = Hold a festival of food and music in { $city }, { $days }.

# Notes on the source.
note-date = The report speaks of the first Monday of March and names no year; printed as { DATE($date, weekday: "yes") }, the year of its publication. Invented, like the whole example.
