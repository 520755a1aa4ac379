# Page 1: title, occasion, headline (one line of print for each paragraph).

title = Việt Nam – RoK presidential talks, { $place }
occasion = Working trip to the RoK for the { -term-apec-economic-leaders-week } { $apec-hosting-year }
headline =
    Swift progress to balanced, sustainable trade of { $trade-target-target } by { $trade-target-deadline } proposed

    Science, technology, innovation, digital transformation, workforce as a { -term-new-pillar }

    The RoK pledges higher quotas and more sectors for Vietnamese workers

# Politics. The page prints stance and speaker beside the text.

exchanges = Continue to promote delegation exchanges, and exchanges at every level, through various channels.
    .wording = delegation exchanges, and exchanges at every level through various channels
mechanisms = Coordinate effectively in implementing existing cooperation mechanisms.
    .wording = effective coordination in implementing existing mechanisms
signed-documents = Promote substantive implementation of the cooperation documents already signed, above all what was agreed on the { -term-state-visit } of { PERSON($visitor, form: "address") } to the RoK in { $visit }.
key-partner = The RoK continues to regard Việt Nam as a key partner in carrying out its foreign policies in the region.
relations-valued = Việt Nam consistently attaches importance to relations with the RoK, and hopes that cooperation will keep seeing new changes in every field, more substantive, effective and sustainable.
close-friends = The two countries are now reliable partners that cooperate closely at the strategic level, and close friends that understand each other.
ties = Pleasure that ties between the two countries keep growing stronger, more than { $years } years after diplomatic relations were established.
reception-thanks = Thanks to { PERSON($counterpart, form: "address") }, and to the Government and people of the RoK, for a warm, friendly and thoughtful reception.
regards = Greetings and warm regards from { PERSON($sender, form: "address") } and other high-ranking leaders of Việt Nam to { PERSON($counterpart, form: "address") }.

# Economy.

trade-target = Coordinate measures to bring bilateral trade swiftly, and in a balanced and sustainable way, to { $target } by { $deadline }.
    .wording = { $target } by { $deadline }, swiftly, balanced and sustainable
economic-cooperation = Promote economic cooperation that benefits both sides and serves the development goals of each, for a major and substantive shift in cooperation.
fta-upgrade = Work together for an early upgrade of the { -term-asean-korea-fta }.
    .wording = an early upgrade, promoted jointly
investor-conditions = Give Korean businesses favourable conditions to invest in Việt Nam with confidence and for the long term.
    .wording = favourable conditions to invest with confidence for the long term
investment-support = Continue to support Korean businesses in expanding their investment in Việt Nam, above all in important fields such as infrastructure, energy and new urban areas.
    .wording = continued support for expansion, above all in infrastructure, energy, new urban areas
strategic-partner = In economic, trade and investment cooperation, the RoK continues to regard Việt Nam as an important strategic partner.
achievements = Congratulations on Việt Nam’s development achievements, among them current economic growth of more than { $growth }.

# Development.

accompaniment = The RoK is ready to go on accompanying Việt Nam through the coming stages of its development.

# Science and technology.

science-technology-pillar = As a { -term-new-pillar } of bilateral relations, implement cooperation in science and technology, innovation, digital transformation and the development of the workforce.
    .wording-science-technology-pillar = science, technology, innovation, digital transformation and the workforce as a { -term-new-pillar }
    .wording-human-resources = development of the workforce as part of the { -term-new-pillar }
technology-transfer = Cooperate in technology transfer and in developing supporting industries in Việt Nam.
    .wording = technology transfer, and supporting industries besides

# Labour and people.

worker-quotas = Raise the quotas for Vietnamese workers and widen the sectors that receive them.
    .wording = higher quotas, more sectors
community = Continue to protect the legitimate rights of the Vietnamese community in the RoK, and give its members favourable conditions to live, study and work there long term with peace of mind.
    .wording = continued protection of the Vietnamese community in the RoK, with favourable conditions

# Culture and education.

people-exchanges = Step up cooperation in education and culture and people-to-people exchanges, for deeper bonds and understanding.
    .wording = closer ties in education and culture, and between peoples
vietnam-day = Attendance earlier that day at the { -term-vietnam-day } in { $city }, co-organised by { $province }, the { $foundation } and the { $embassy }, marking { $years } years since the { -term-saemaul-undong } went international.

# Regional and international issues. The sea is Biển Đông; its second name is added at first mention.

east-sea = The two sides share a strategic vision: to maintain peace and stability in the { $sea }, and to ensure lawful and legitimate rights under international law and the { $convention-year } { -term-unclos }.
    .wording = a shared strategic vision: peace and stability; legitimate and legal rights under international law and { $convention-year } UNCLOS
forums = Cooperate closely and support each other in international and regional forums of shared interest.
    .wording = close cooperation and mutual support at regional and international forums
mekong-summit = Work together on implementing the { -term-mekong-rok-summit } in the near future.
    .wording = implementation of the { -term-mekong-rok-summit } in the near future
apec-support = Việt Nam hopes for RoK support and coordination in successfully organising the { -term-apec-economic-leaders-week } { $year }.
    .wording = support and coordination for the success of the Leaders’ Week
apec-hosting = Congratulations to the RoK on the success of the { -term-apec-economic-leaders-week } { $year }.
    .wording = congratulations on the success of the Leaders’ Week
trip-significance = The working trip of { PERSON($counterpart, form: "address") } is highly significant for cooperation in the service of peace and prosperity in the Asia-Pacific region.
issues-discussed = International and regional issues of common concern were discussed.

# Notes on the source, internal. Other reports are named by the month of their meeting.

note-date = The report bears the date { $date } and speaks of the afternoon of a weekday, which agrees with the calendar: { DATE($date, weekday: "yes") }. The date is printed as stated.
note-visit-month = The report names the month of the visit without a year. The report on the talks held during that visit is dated { $report }, so { $signed-documents-visit } is printed.
note-apec-month = The report of { $june } expects the { $apec } summits in the RoK in { $month }; in this one the leaders’ week has brought the visitors to the RoK by { $date }, and congratulations on its success are already offered. This report gives no dates for the week, so only its year is printed.
note-president-name = This report and that of { $august } write the given name of { $president } as two words; that of { $june } mostly joins them with a hyphen and, in two captions, gives the name to the Ambassador, { $ambassador }. One spelling is printed throughout.
note-vietnamese-names = This report writes { $president } and { $secretary } with all their diacritics; that of { $june } leaves them out. The English and Vietnamese texts print the full spelling.
note-sea = The report adds the name used internationally, so the sea meant is the { $sea }, not the sea to the east of the { $peninsula }. The Korean text therefore prints the name usual in Korean for the { $sea }, never a literal translation.
note-trade-wording = The aim of { $trade-target-target } is “balanced and sustainable” here and in the report of { $april }, “more balanced” in those of { $november } and { $june }, and unqualified in that of { $august }. The near-term figure of { $interim } stands only in that of { $november }. This report is followed: a proposal of one side, in its own wording.
note-pillar = The report of { $august } makes cooperation in science and technology the { -term-new-pillar }; this one also names innovation, digital transformation and workforce development, and its wider list is printed. It says that both leaders promised, so the point is a pledge of both sides.
note-one-side = On technology transfer, supporting industries and investment the report says only that { PERSON($president, form: "address") } agreed. As it does not say so of both sides, the points are printed as pledges of one side.
note-growth = The report calls growth above { $achievements-growth } current and names neither a period nor whose figure it is. It is printed as reported, without a year.
note-summit = The report speaks of implementing the { -term-mekong-rok-summit }; whether a new meeting or the results of earlier ones are meant is not said. The wording is left as open as in the report.
note-framework-names = Within one sentence the report says Korea in the name of the trade agreement and RoK in that of the summit. Both are printed as fixed terms: { -term-asean-korea-fta }, { -term-mekong-rok-summit }.
note-event-name = The report sets the name of the event in quotation marks and without diacritics, though it writes Việt Nam elsewhere. The house spelling is printed: { -term-vietnam-day }.

# Notes to interpreters and to whoever speaks to the press.

note-interpreting-sea = Say the name of the { $sea } that is usual in the language you speak. Rendered word for word, it would be the name of another sea.
note-interpreting-trade = On the trade target “swiftly”, “balanced” and “sustainable” are all to be rendered: other meetings put the target in other words.
note-press-pledges = Quotas for workers, technology transfer and support for investment are reported as the words of one side. They are not to be presented as agreed by both.
