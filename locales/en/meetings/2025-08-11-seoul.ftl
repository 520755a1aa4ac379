# The talks of August 2025 during the state visit. The page prints stance and speaker beside each point.

title = Việt Nam – RoK talks during the { -term-state-visit }
occasion = On the { -term-state-visit } to the RoK by { PERSON($delegation-welcome-guest, form: "address") }
headline =
    New economic vision: production chains and high-quality human resources

    Bilateral trade target of { $trade-target-target } by { $trade-target-deadline }

    { $documents-exchanged-documents } documents exchanged; the RoK pledges higher quotas for Vietnamese workers

# Politics
delegation-welcome = Welcome to { PERSON($guest, form: "address") } and his spouse, and to the high-ranking delegation of Việt Nam.
key-partner = The RoK always regards Việt Nam as a key partner in carrying out its foreign policy in the region, and will go on treating it as a key strategic partner in development.
visit-momentum = Belief that the visit will give a strong impetus to deeper mutual understanding and firmer political trust, and take the Việt Nam – RoK { -term-comprehensive-strategic-partnership } further in its next stage.
congratulations = Congratulations on Việt Nam’s notable development achievements and rising international standing.
development-confidence = Confidence that, led by { PERSON($leader, form: "address") }, Việt Nam will soon be a developed country and a hub of the region; the RoK is ready to accompany it on that path.
relations-valued = In its foreign policy, Việt Nam consistently attaches importance to relations with the RoK. It wishes, with the RoK’s leaders, to guide cooperation to become more substantive, effective and sustainable in every field.
views-exchanged = Comprehensive, strategic exchange of views on each country’s situation and on more than { $years } years of bilateral relations since diplomatic ties were established; regional and international issues of common concern were also discussed.
strategic-coordination = Strengthen political trust and tighten strategic coordination in key areas, among them diplomacy, defence and security.
    .wording = closer strategic coordination in diplomacy, defence and security
all-channels = Broaden cooperation through every channel, as a firm basis for promoting and expanding it in all fields.
agreements-implementation = Direct agencies and localities of both countries to coordinate closely in implementing cooperation agreements, above all the { -term-action-programme } for the Việt Nam – RoK { -term-comprehensive-strategic-partnership }.
    .wording = agencies and localities directed to implement it
documents-exchanged = Exchange, witnessed by the two leaders right after the talks, of { $documents } cooperation documents between the ministries, agencies and organisations of both countries, covering defence, security, economy, trade, labour and culture.

# Economy
economic-vision = Shape and implement together a new strategic vision of economic cooperation, moving from market-based collaboration to a partnership centred on the development of production chains and the training of high-quality human resources.
    .wording = a partnership centred on production chains and high-quality human resources
trade-target = The new approach is meant to raise economic ties to a higher level, in keeping with both countries’ present needs and interests, and to help bring bilateral trade to { $target } by { $deadline }.
    .wording = { $target } by { $deadline }
shared-vision = Quality, efficiency and sustainability come first in future economic cooperation, with greater capacity for innovation and a development that is long-term and of benefit to both.
market-access = Continue to facilitate trade and to open each market to the other’s goods.
    .wording = trade further eased, markets opened to each other’s goods
supply-chains = Support capacity-building for Vietnamese businesses, so that they take a deeper part in Korean companies’ global { -term-supply-chains }.
    .wording = capacity-building for a deeper part in Korean companies’ chains
investment-sectors = Việt Nam is ready to help major Korean investments expand in priority sectors where Korean strengths meet its new development orientation, such as infrastructure, high-tech electronics, semiconductors, artificial intelligence, renewable energy and smart cities.
    .wording = ready to help major Korean investments expand in priority sectors
enterprise-support = Hope that Việt Nam will support Korean businesses in expanding their presence, operating more efficiently and investing for the long term, and let them take part in its major projects.
    .wording = support for long-term investment and access to major projects hoped for

# Development
oda = Increase { -term-oda } further in areas of interest to Việt Nam, including infrastructure, research and development, and adaptation to climate change.
    .wording = a further increase, in infrastructure, R&D and adaptation to climate change

# Science and technology
science-technology = Raise science and technology cooperation to a { -term-new-pillar } and highlight of the relationship, so that Việt Nam becomes the RoK’s partner in creating value in science, technology and innovation.
    .wording = science and technology as a { -term-new-pillar }

# Labour and people
worker-quotas = Raise the quotas for Vietnamese workers and widen the sectors that receive them.
    .wording = higher quotas, more sectors
mutual-visits = Pleasure at the { $visits } mutual visits recorded in { $year }, and a wish to take tourism cooperation further.
local-cooperation = Foster practical friendship and cooperation between localities of the two countries.
    .wording = practical friendship and cooperation between localities
citizens-protection = Coordinate closely in protecting the legitimate rights and interests of either country’s citizens in the other.
    .wording = close coordination to protect the rights and interests of each other’s citizens

# Culture and education
exchanges = Strengthen people-to-people exchanges and those in culture and education.
    .wording = exchanges in culture and education and between peoples
cultural-industries = Share the RoK’s experience in developing the cultural and entertainment industries.
cultural-centre = Jointly establish, at an early date, a { -term-cultural-centre } in the RoK.
    .wording = to be established jointly at an early date
university-cooperation = Expand the cooperation of Vietnamese educational institutions with leading Korean universities and businesses, to train high-quality human resources that suit both countries’ development strategies.
    .wording = Vietnamese institutions with leading Korean universities and businesses

# Regional and international issues
east-sea = It is important to maintain peace and stability in the { $sea } and to ensure lawful and legitimate rights under international law and the { $convention-year } { -term-unclos }.
    .wording = peace and stability; lawful and legitimate rights under international law and { $convention-year } UNCLOS
korean-peninsula = Both progress in inter-Korean relations and lasting peace established on the { $peninsula } are essential to prosperity and security, there and in the wider international community.

# Notes on the source, for internal use
note-date = The report is dated { DATE($date, weekday: "yes") } and sets the talks on “Monday”. The two agree, so the date is printed as stated. No hour or part of the day is given, and none is printed.
note-place = The report is datelined { $desk } and says only that the talks were part of the { -term-state-visit } to the RoK. It names no city for the talks. The brief prints the country alone. The city in the id of this meeting is a working label without a source.
note-place-recalled = The report of { $october } recalls the visit and names no city for the talks either.
note-names = The report writes { $guest } with diacritics and then the last syllable alone; the report of { $june } drops the diacritics. It writes { $host } without a hyphen, as does the report of { $october }; that of { $june } mostly has a hyphen. The brief takes one spelling of each from the registry.
note-title = The report also calls { $guest } “Party chief” and “Party leader”. The brief prints the one formal title that it gives: { PERSON($guest, form: "address") }.
note-participants = The report mentions the guest’s spouse and a high-ranking delegation but names nobody. The list of participants holds the two leaders only.
note-country-order = The report writes the pair of countries in both orders. The brief keeps one order in each language: own side first in English and Vietnamese, the customary order in Korean.
note-trade-stance = The target stands in the report’s own account of the new approach; it is not put in either leader’s mouth. It is printed as noted, not as agreed.
note-trade-wording = The report gives { $trade-target-target } by { $trade-target-deadline } without a qualifier. The reports of { $november } and { $june } ask for “more balanced” trade, those of { $april } and { $october } for “balanced and sustainable” trade; that of { $november } also has { $near } in the near term. None of this is carried over here.
note-action-programme = The report has “action programme”; those of { $april } and { $june } have “action plan”, which the latter ties to the trade target. The brief prints one term, { -term-action-programme }. No report says outright that the two are one document.
note-new-pillar = Here the { -term-new-pillar } is science and technology cooperation. The report of { $october } also counts innovation, digital transformation and workforce development in it. Each brief prints the scope of its own report.
note-oda-scope = The areas differ: the report of { $november } has strategic infrastructure, climate change response, green transition and energy transformation, on larger scales and preferential terms. Here they are infrastructure, research and development, and adaptation to climate change, with no word on terms. Each brief prints its own report.
note-attribution = The ties between localities and the protection of citizens are printed as pledges of { PERSON($host, form: "address") }: the report says “agreed” of him alone. The worker quotas, which it gives as an undertaking of the RoK, stand under his name too, since they follow his pledge on aid.
note-mutual-visits = The report does not say who counted the { $mutual-visits-visits } visits of { $mutual-visits-year } or how they divide between the two directions, and no other report has the figure. They are visits, not visitors.
note-sea = The report adds the international name of the { $sea }, which settles the sea meant. In Korean usage the same English words name another sea, east of the { $peninsula }; the Korean text therefore prints the settled Korean name, never a literal translation.
note-documents = The report counts { $documents-exchanged-documents } documents and names their fields, but no title and no signatory. The report of { $october } speaks of agreements reached during the visit without a number. The brief prints the count and the fields only.
