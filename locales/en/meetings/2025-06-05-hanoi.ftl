# Head of the brief

title = General Secretary’s reception for the RoK Ambassador
occasion = Reception in { $place } after the recent presidential election in the RoK
headline =
    Việt Nam seeks close cooperation with the new RoK Government in every field

    Bilateral trade of { $trade-target-target } by { $trade-target-deadline } proposed, more balanced

    For the new RoK Government, Việt Nam remains a key partner in the region

# Politics

renewed-congratulations = Renewed congratulations to { $president } on winning the recent presidential election.
rok-prosperity = Hope that the RoK will go on prospering, achieve still greater successes and so raise its international standing further in the coming years.
new-government = Việt Nam wishes to cooperate closely with the new RoK Government under the newly elected President, { $president }.
relations-all-fields = Wish to develop relations in every field, to the practical benefit of both peoples, and so contribute to peace, stability and development regionally and worldwide.
achievements = Appreciation of the achievements of Việt Nam – RoK relations in more than { $years } years since diplomatic ties were established in { $since }.
partnership-milestone = Relations have advanced remarkably and passed important milestones, above all the upgrade to a { -term-comprehensive-strategic-partnership } in { $year }.
top-partners = The two countries are now top partners, with growing political trust.
existing-mechanisms = Implement existing cooperation mechanisms effectively.
    .wording = effective implementation of existing mechanisms
key-partner = The new RoK Government will continue to see Việt Nam as a key partner in its foreign policy in the region.
partnership-development = Amid complex geopolitical shifts, the RoK wishes for close cooperation with Việt Nam to develop the { -term-comprehensive-strategic-partnership } further in politics, the economy, education, and science and technology in the near future.

# Defence and security

defence-security = Strengthen substantive cooperation in defence and security.
    .wording = more substantive cooperation in defence and security

# Economy

economic-ties = Economic cooperation is strong.
trade-target = Promote the { -term-action-programme } so that bilateral trade reaches { $target } by { $deadline } in a more balanced way.
    .wording-trade-150-2030 = { $target } by { $deadline }, more balanced
    .wording-action-programme = to be taken forward for the trade target
korean-investment = Expand the investment of Korean businesses in Việt Nam.
    .wording = more investment by Korean businesses
energy = Strengthen cooperation in energy.
economic-complementarity = The new RoK Government hopes to promote economic cooperation further, above all where Korean strengths meet Việt Nam’s needs.
business-policies = Praise for Việt Nam’s recent policies to support businesses.
    .wording = recent policies in support of businesses praised
investment-impetus = Việt Nam’s recent policies to support businesses drive major Korean firms to go on expanding their investment in the country.

# Development

human-resources = Support the training of high-quality human resources in semiconductors, artificial intelligence and other such areas.
    .wording = support in training, in areas such as semiconductors and artificial intelligence

# Science and technology

science-technology-ties = Cooperation in science and technology is deepening.
technology-transfer = Transfer technology alongside investment, core technologies above all.
    .wording = technology, above all core technologies, along with investment
science-technology = Strengthen cooperation in science and technology.

# Labour and people

tourism-growth = Tourism is growing rapidly.
citizen-protection = Strengthen cooperation in citizen protection.
    .wording = closer cooperation in protecting citizens
local-cooperation = Strengthen cooperation between localities.
    .wording = closer cooperation between localities

# Culture and education

culture-tourism = Strengthen cooperation in culture and tourism.
    .wording = culture and tourism

# Regional and international matters

forums = Hope that the two countries will cooperate more widely at regional and international forums and support each other there.
    .wording = wider cooperation and mutual support at regional and international forums
apec-summits = Hope, in particular, for mutual support so that the { $apec } summits succeed in the RoK in { $year-kr } and in Việt Nam in { $year-vn }.
    .wording-apec-2027 = mutual support for the success of the summit
    .wording-apec-2025 = mutual support for the success of the summit

# Notes on the source

note-date =
    The report gives a day and month but no year.
    It calls the election of { $president } recent and looks ahead to the { $apec } summit of { $apec-year } in the RoK.
    The date is therefore read as { $date }.
note-presidents = { $predecessor } is the RoK President in the report of { $earlier }, { $president } in that of { $later }. The election that this report calls recent lies between the two, which bears out the year.
note-captions =
    The report’s two captions give the Ambassador the name of the newly elected President, { $president }; one also misspells the Ambassador’s title.
    The body of the report names { $ambassador } and keeps to that name.
    The brief prints { $ambassador }.
note-president-name =
    This report hyphenates the given name of { $president }; the reports of { $august } and { $october } write it as two capitalised words.
    All mean the same person, and the brief prints one spelling throughout.
note-vietnamese-names =
    The report writes Vietnamese names without diacritics and joins the syllables in the names of the country and the capital.
    The other reports have the marks, so the brief prints { $secretary }, Việt Nam and { $capital }.
note-apec-month =
    The report puts the { $apec } summit in the RoK in { $month }.
    The report of { $october } already congratulates the RoK on the success of the { -term-apec-economic-leaders-week }.
    As the reports do not settle the month, the point prints { $apec-year } alone.
note-apec-name =
    This report speaks of { $apec } “Summits”, that of { $april } of “events” and “activities”, that of { $october } of the { -term-apec-economic-leaders-week }.
    The wording of this report is kept, as none says that they are one and the same.
note-action-plan =
    The report speaks of an “Action Plan” and ties it to the trade target alone.
    The report of { $april } has an “action plan”, that of { $august } an “action programme”, both for implementing the { -term-comprehensive-strategic-partnership }.
    All three are taken for one document, and the brief prints one term; this report does not say so.
note-trade-wording =
    The report asks for a “more balanced” approach, as does that of { $lima }; those of { $april } and { $october } say “balanced and sustainable”, that of { $august } neither.
    Amount and year agree in every report; only that of { $lima } adds { $near-term } in the near term.
    The point keeps to this report.
note-no-agreement =
    The report tells what each side said and records no agreement, so no point is marked as agreed.
