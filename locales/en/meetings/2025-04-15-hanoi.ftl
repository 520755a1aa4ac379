# Title, occasion and headline of the talks
title = Việt Nam – RoK foreign ministers’ talks
occasion = Official visit to Việt Nam by the RoK Minister of Foreign Affairs, who also attends the { ORDINAL($visit-and-summit-edition, style: "word") } { -term-p4g-summit }
headline =
    Bilateral trade of { $trade-target-target } by { $trade-target-deadline } to be sought, balanced and sustainable

    More delegation exchanges; stronger diplomatic, defence and security cooperation

    Việt Nam proposes higher worker quotas; the RoK will involve its ministries and agencies

# The visit and political relations
key-partner = Việt Nam is a key partner for the RoK in carrying out its foreign policy in the region.
visit-and-summit = Official visit to Việt Nam, and attendance at the { ORDINAL($edition, style: "word") } { -term-p4g-summit }.
ministries-role = Hope that the two foreign ministries will go on playing their part in coordinating Việt Nam – RoK cooperation, and so help make relations more effective and substantive.
visit-welcomed = Welcome to { PERSON($visitor, form: "address") }, visiting Việt Nam officially for the first time in his new role.
visit-contribution = The visit will contribute to the substantive growth of the { -term-comprehensive-strategic-partnership } at a time when the situation in the world and the region is complex and hard to predict.
partnership-growth = Pleasure that the { -term-comprehensive-strategic-partnership } is thriving in every field.
delegation-exchanges = Further increase delegation exchanges and contacts at every level.
    .wording = more delegation exchanges and contacts at all levels
dialogue-mechanisms = Implement the bilateral dialogue and cooperation mechanisms efficiently.
    .wording = effective use of bilateral dialogue and cooperation mechanisms
ministries-coordination = Appreciation of how closely the two foreign ministries coordinate and, above all, of the annual dialogue kept up at ministerial level to review progress on the { -term-action-programme } for the { -term-comprehensive-strategic-partnership }.
    .wording = its implementation reviewed in a yearly dialogue of ministers

# Defence and security
diplomacy-defence-security = Strengthen cooperation in diplomacy, defence and security.
    .wording = stronger cooperation in diplomacy, defence and security

# Economy
trade-target = Strive for bilateral trade of { $target } by { $deadline } that is balanced and sustainable.
    .wording = { $target } by { $deadline }, balanced and sustainable
market-access = Ease the access of each country’s goods to the other’s market.
    .wording = easier access of goods to each other’s markets
investment-encouraged = Việt Nam always encourages Korean businesses to invest and expand in the country, above all in priority sectors such as infrastructure, electronics, semiconductors, renewable energy and smart cities.
    .wording = investment always encouraged, above all in priority sectors
investment-support = Thanks to the Vietnamese Government for its steady support and for the favourable conditions given to Korean businesses investing for the long term.
    .wording = thanks for continuous support and favourable conditions
economic-links = Economic links are strong, and the RoK regards Việt Nam’s economic success as its own.
business-contribution = Korean businesses, too, wish to contribute to the economic development of Việt Nam.

# Development
development-goals = Work with Việt Nam for the success of the development goals for { $horizon }.
human-resources = Promote cooperation in training human resources for Việt Nam.
    .wording = closer ties in training

# Science and technology
science-technology = Further strengthen cooperation in science and technology.
digital-research = Promote cooperation in digital transformation and in research and development.
    .wording = closer ties in digital transformation, research and development

# Labour, health care and people
labour-health-people = Further strengthen cooperation in labour and health care, and people-to-people exchanges.
    .wording = people-to-people exchanges
worker-quotas = Raise the quotas for Vietnamese workers and widen the sectors that receive them.
    .wording = higher quotas, more sectors
visa-procedures = Continue to simplify visa procedures for Vietnamese citizens who travel to the RoK.
follow-up = Work with the RoK ministries and agencies concerned to step up bilateral cooperation along the lines suggested by the Vietnamese side.

# Culture and education
culture-education = Further strengthen cooperation in culture and education.
    .wording = culture and education

# Regional and multilateral matters
multilateral-coordination = Maintain close coordination and mutual support on shared international and regional concerns in multilateral mechanisms, among them the { $un }, cooperation between { $asean } and the RoK, and { -term-mekong-rok-cooperation }.
    .wording-mekong-cooperation = close coordination within { -term-mekong-rok-cooperation }
    .wording-multilateral-coordination = close coordination and mutual support at multilateral mechanisms
p4g-support = Thanks to the RoK Government and the { $ministry } for their active support of Việt Nam as host of the { -term-p4g-summit }.
apec-rok = Cooperate for the success of the { $apec } events in the RoK in { $year }.
    .wording = cooperation for the success of the events
apec-viet-nam = Cooperate for the success of the { $apec } activities in Việt Nam in { $year }.
    .wording = cooperation for the success of the activities

# Notes on the source; internal
note-date =
    The report says only “Tuesday” and names the { ORDINAL($visit-and-summit-edition, style: "word") } { -term-p4g-summit }; it gives no date.
    The brief prints { DATE($date, weekday: "yes") }: the weekday agrees, but day and month are inferred from the time of the summit, which none of the reports gives. Confirm before quoting.
note-year = The report puts the { $apec } events in the RoK “this year”, and the report of { $october } dates those to { $apec-rok-year }; hence the year of the talks and the year printed for those events.
note-goals-owner = The report speaks of “their development goals” for { $development-goals-horizon } and leaves open whether these are Việt Nam’s or both countries’. The brief names no owner.
note-spelling = The report once writes the name of Việt Nam without diacritics and as one word, against its own use elsewhere, and once sets the name of the partnership in small letters. Both are taken for slips, and the brief prints one form throughout.
note-korean-names = This report, like that of { $june }, joins the syllables of a Korean given name with a hyphen ({ $minister }); those of { $november }, { $august } and { $october } set them apart ({ $president }). Only this report names { $minister }, so its spelling is kept.
note-action-plan = The report has an “action plan” for implementing the { -term-comprehensive-strategic-partnership }; that of { $august } has an “action programme” for the same end. The two are taken for one, and the brief prints “{ -term-action-programme }”. The report of { $june } ties its “Action Plan” to the trade target alone; it is printed under the same term, though no report says that it is the same.
note-trade-wording = The target of { $trade-target-target } by { $trade-target-deadline } is the same in every report; its wording is not. Here both sides agree on a “balanced and sustainable” manner. { $november }: “more balanced”, with { $interim } in the near term; { $june }: a “more balanced approach”, proposed by the Vietnamese side; { $august }: no word on balance; { $october }: “balanced and sustainable”, proposed by the Vietnamese side. The brief prints this report’s terms only and no near-term figure.
note-quotas-answer = The RoK Minister’s answer to the Vietnamese proposals is to work on them with ministries and agencies. A promise to raise quotas and open more sectors appears only in the reports of { $august } and { $october }, so the answer here is not counted as one.
note-mekong-wording = This report names { -term-mekong-rok-cooperation } as a mechanism; that of { $october } names the { -term-mekong-rok-summit }. The brief prints the wider name here and does not infer the Summit.
