# With a figure: $value is the amount, $due the year.
commitment-trade-150-2030 = Bilateral trade of { $value } by { $due }
commitment-trade-100-near-term = Bilateral trade of { $value } in the near term

# Economy, development, science and technology
commitment-market-access = Mutual market access for goods
commitment-investment-facilitation = Favourable conditions for Korean investors in Việt Nam
commitment-korean-investment = Expansion of Korean investment in Việt Nam
commitment-supply-chains = Vietnamese businesses in global { -term-supply-chains }
commitment-technology-transfer = Technology transfer to Việt Nam
commitment-research-development = Research and development in Việt Nam
commitment-fta-upgrade = Early upgrade of the { -term-asean-korea-fta }
commitment-oda = Larger { -term-oda } for Việt Nam
commitment-science-technology-pillar = Science and technology as a { -term-new-pillar } of cooperation
commitment-human-resources = Training of high-quality human resources for Việt Nam

# Politics, security, labour, people and culture
commitment-high-level-exchanges = Delegation exchanges and high-level contacts
commitment-action-programme = Implementation of the { -term-comprehensive-strategic-partnership } { -term-action-programme }
commitment-cooperation-mechanisms = Bilateral dialogue and cooperation mechanisms
commitment-defence-security-cooperation = Defence and security cooperation
commitment-worker-quotas = Higher quotas and more sectors for Vietnamese workers
commitment-citizens-protection = Protection of each other’s citizens
commitment-people-exchanges = Culture, education and people-to-people exchanges
commitment-local-cooperation = Cooperation between localities
commitment-cultural-centre = { -term-cultural-centre } in the RoK

# Regional and international
commitment-apec-2025 = Cooperation for APEC { $due } in the RoK
commitment-apec-2027 = Support for Việt Nam as host of APEC
commitment-mekong-cooperation = Mekong – RoK cooperation
commitment-unclos-east-sea = Peace and stability in the { -term-bien-dong } under international law
commitment-multilateral-coordination = Coordination in regional and international forums
commitment-mutual-candidacies = Mutual support for candidacies in international bodies
