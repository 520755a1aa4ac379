# A sample: no real meeting.

title = Việt Nam – RoK talks, { $place }
occasion = Sample visit to { $place } by the Vietnamese side

# Points to raise, as one reads them out. They restate what was said at the held meetings.

trade-target = Follow-up to the target of { $target } in bilateral trade by { $deadline }
    .ask = Coordinate measures to reach it swiftly, in a balanced and sustainable way.
worker-quotas = Follow-up to the pledge on Vietnamese workers
    .ask = Raise their quotas and widen the sectors that receive them.
apec-2027 = Support for Việt Nam as host of the { -term-apec-economic-leaders-week } { $year }
    .ask = Support and coordination, so that it is organised successfully.
