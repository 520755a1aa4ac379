# A sample: no real meeting.

title = Việt Nam – RoK ministerial talks, { $place }
occasion = Sample visit to { $place } by the Vietnamese side

# Points to raise, as one reads them out. They restate what was said at the held meetings.

technology-transfer = Follow-up to the pledge on technology transfer
    .ask = Cooperate in the transfer and in developing supporting industries in Việt Nam.
oda = Follow-up to the pledge on { -term-oda }
    .ask = Increase it further in areas of interest to Việt Nam, including infrastructure, research and development, and adaptation to climate change.
supply-chains = Vietnamese businesses in global { -term-supply-chains }
    .ask = Support capacity-building, so that they take a deeper part in those of Korean companies.
