# Head of the brief. The headline is three short lines, each its own paragraph, without a full stop.
title = Việt Nam – RoK presidential meeting, { $place }

occasion = Meeting on the sidelines of the { -term-apec-economic-leaders-week }, { $place }

headline =
    Trade goals: { $trade-near-term-target } in the near term, { $trade-target-target } by { $trade-target-deadline }

    The RoK pledges larger { -term-oda } and technology transfer

    Both sides stress peace and freedom of navigation in the { $sea-peace-sea }

# Politics. The stance and the speaker are printed beside each text.
relations-at-best =
    Delight at the vigorous growth of Việt Nam – RoK relations, which have never been better, especially since they
    were raised to a { -term-comprehensive-strategic-partnership }.

importance-of-relations = Việt Nam always attaches importance to relations with the RoK.

reliable-partners =
    The two countries are now reliable, effective and pragmatic partners in many fields, among them politics, the
    economy, trade, culture and people-to-people exchanges.

greetings =
    Warm regards from { PERSON($general-secretary, form: "address") }, { PERSON($prime-minister, form: "address") }
    and { PERSON($assembly-chairman, form: "address") } to { PERSON($counterpart, form: "address") } and the other
    leaders of the RoK.

congratulations = Congratulations to { PERSON($counterpart, form: "address") } on his new role.

key-partner =
    Việt Nam remains a key partner for the RoK in taking forward the { -term-asean-rok-solidarity-initiative } and the
    { -term-indo-pacific-strategy } of the RoK.

high-level-exchanges = Maintain regular delegation exchanges and high-level contacts.
    .wording = regular delegation exchanges and high-level contacts

domestic-developments = Keep each other informed of developments at home.

invitation-viet-nam = Invitation to { PERSON($counterpart, form: "address") } to visit Việt Nam.

invitation-rok =
    Appreciation of the invitation from { PERSON($counterpart, form: "address") } to visit the RoK at a suitable time.

visits-arrangement = Arrange the two leaders’ visits to each other’s countries through diplomatic channels.
    .wording = visits of the two leaders, arranged through diplomatic channels

# Economy. The reports keep two targets apart: one for the near term, one with a year.
economic-cooperation = Continue to strengthen economic cooperation.

trade-near-term = In the near term, work towards bilateral trade of { $target }.
    .wording = { $target } in the near term

trade-target = Work towards more balanced bilateral trade of { $target } by { $deadline }.
    .wording = { $target } by { $deadline }, more balanced

supply-chains =
    As a priority, help Vietnamese businesses integrate more fully into the global { -term-supply-chains } that Korean
    groups lead.
    .wording = priority help for deeper integration into chains led by Korean groups

# Development.
priority-support = Give priority to supporting Việt Nam in key areas.

human-resources = As a priority, help Việt Nam train high-quality human resources.
    .wording = priority help in training high-quality human resources

oda = Extend { -term-oda } to Việt Nam on a larger scale and on preferential terms.
    .wording = larger scale, preferential terms

oda-projects =
    Direct { -term-oda } to investment in projects on strategic infrastructure, the response to climate change, the
    green transition and energy transformation.
    .wording = for strategic infrastructure, climate response, green and energy transition

# Science and technology.
research-centres = As a priority, help Việt Nam to set up research and development (R&D) centres.
    .wording = priority help in setting up R&D centres

technology-transfer = As a priority, support the transfer of technology to Việt Nam.
    .wording = priority help in technology transfer

# Regional and international matters. The sea is always the variable, never typed.
views-exchange = Share views on international and regional issues of concern to both sides.

international-issues = Cooperate closely on international and regional issues of concern to both sides.
    .wording = close cooperation on issues of shared concern

mutual-candidacies =
    Support each other’s candidacies in mechanisms for multilateral cooperation and in international organisations.
    .wording = support in multilateral mechanisms and international organisations

sea-peace =
    It is important to maintain peace and stability, security and safety, and the freedom of navigation and of
    overflight in the { $sea }.
    .wording = peace, stability, security, safety; freedom of navigation and overflight

sea-disputes =
    It is important to settle disputes in the { $sea } peacefully and in line with international law, the
    { $convention-year } { -term-unclos } included.
    .wording = disputes settled peacefully under international law, { $convention-year } UNCLOS included

# Notes on the source, for our own side only.
note-date =
    The report bears no date; it gives a weekday, in local time, and the { -term-apec-economic-leaders-week } of
    { $event-year }. The brief prints { DATE($date, weekday: "yes") }: the weekday and the year agree, but day and
    month are inferred from the time of the event, which none of the reports gives. Confirm before quoting. The hour
    is not given either, so no home time is printed.

note-event-name =
    The report puts the year ({ $event-year }) before the name of the event; the report from { $later-place } puts its own
    year after the name. The name is printed without a year: { -term-apec-economic-leaders-week }.

note-counterpart-title =
    The report gives { $korean-leader } no title and calls him only the counterpart of { $own-leader }. The brief prints
    his title from the office of { $office }, which that word implies; the later reports give this title to its holder.

note-name-spelling =
    This report writes Vietnamese names with their diacritics; { $broadcaster } leaves them out. The brief prints them.
    The given name of { $korean-leader } has no hyphen here and is printed so in Latin letters, although the reports
    hyphenate some other Korean names.

note-joint-voice =
    The report speaks by turns of the two leaders, of the two sides and of “they”. All are printed as both sides, and a
    promise made jointly is printed as pledged, because the report does not say agreed there.

note-trade-currency =
    The report marks { $trade-near-term-target } as US dollars; the sum for { $trade-target-deadline } follows with a
    bare dollar sign. It is read and printed as { $trade-target-target }, as in the later reports.

note-trade-wording =
    Only this report has the near-term target of { $trade-near-term-target }, and it sets no year for it. Its “more balanced”
    may qualify both targets; it is printed with { $trade-target-target }, beside which it stands. The report of { $june } has
    the same words, those of { $april } and { $october } have “balanced and sustainable”, that of { $august } has neither.

note-one-sided-agreement =
    The report says that the RoK “agreed” to the support and “will provide” the { -term-oda }, and names no request by
    Việt Nam. Both are printed as pledges of one side, since agreed is kept for what both sides settled.

note-sea =
    The report puts the name used by Việt Nam first and the international name after it. Its English words can be
    mistaken for another sea by a Korean reader, so each language prints its own settled name for this sea, in English
    { $sea }.
