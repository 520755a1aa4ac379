# Printed in the list of sources: publisher and which report. $date: the date the source states, if it states one.
source-vns-2024-11-lima = { org-vna }/{ org-vns }, report on the presidents’ meeting in { place-lima }, undated
source-vns-2025-04-hanoi = { org-vna }/{ org-vns }, report on the foreign ministers’ talks in { place-ha-noi }, undated
source-vov-2025-06-hanoi = { org-vov }, report on the reception of the RoK Ambassador in { place-ha-noi }, undated
source-vns-2025-08-talks = { org-vns }, report on the talks during the { -term-state-visit } to the RoK, { $date }
source-vns-2025-10-gyeongju = { org-vna }/{ org-vns }, report on the presidents’ talks in { place-gyeongju }, { $date }

# Why a paragraph of a source is not used
omitted-teaser = Teaser of another story, not part of this meeting
omitted-furniture = Page furniture (comment form)

# How contradictions between sources were settled
settled-one-spelling = Most reports print it so; one spelling is printed throughout.
settled-diacritics = The name is printed with all its marks throughout.
settled-body-before-captions = The body of the report names the Ambassador and keeps to that name; the captions are taken for a slip.
settled-official-name = The official name is printed, with capitals.
settled-one-term = Taken for one document; one term is printed throughout, though no report says that they are the same.
settled-year-alone = The reports do not settle the month; the year alone is printed.
