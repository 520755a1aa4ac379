# Seas, states, regions. Terms hold no article.
-term-bien-dong = East Sea
-term-viet-nam = Việt Nam
-term-republic-of-korea = Republic of Korea
-term-korean-peninsula = Korean Peninsula
-term-east-china-sea = East China Sea
-term-hoang-sa = Hoàng Sa (Paracel) archipelago
-term-truong-sa = Trường Sa (Spratly) archipelago
-term-dprk = DPRK
    .full = Democratic People’s Republic of Korea
-term-war-in-viet-nam = war in Việt Nam

# Bilateral relations
-term-comprehensive-strategic-partnership = Comprehensive Strategic Partnership
-term-action-programme = action programme
-term-state-visit = State visit
-term-new-pillar = new pillar
-term-supply-chains = supply chains
-term-oda = official development assistance (ODA)
-term-vietnam-day = Việt Nam Day
-term-cultural-centre = Việt Nam Cultural Centre
-term-saemaul-undong = Saemaul Undong (New Village) Movement

# Treaties, strategies, regional forums
-term-unclos = United Nations Convention on the Law of the Sea (UNCLOS)
-term-apec-economic-leaders-week = APEC Economic Leaders’ Week
-term-asean-rok-solidarity-initiative = ASEAN – RoK Solidarity Initiative
-term-indo-pacific-strategy = Indo-Pacific Strategy
-term-asean-korea-fta = ASEAN – Korea Free Trade Agreement
-term-mekong-rok-summit = Mekong – RoK Summit
-term-mekong-rok-cooperation = Mekong – RoK cooperation
-term-p4g-summit = P4G Summit

# Why a form must not be used (shown with the finding)
forbidden-other-sea = Names another sea: the one east of the Korean Peninsula, not Biển Đông
forbidden-other-name-of-sea = Not the name that Việt Nam uses for this sea
forbidden-dated-name = Dated name, no longer used in official texts
forbidden-not-the-rok = Does not mean the RoK; right only in the name of the Korean Peninsula or of the other Korean state
forbidden-name-of-state = Not the name of the state in official texts
forbidden-house-spelling = House style spells the name with its Vietnamese diacritics, as two words
forbidden-name-of-peninsula = Not the name of the peninsula in this language
forbidden-earlier-partnership = Names a lower level of partnership than the present one
forbidden-name-of-partnership = Not the agreed name of the partnership
forbidden-name-of-treaty = Not the title of the convention
forbidden-economies = Members of APEC are economies, not states
forbidden-official-name = Not the established term
forbidden-house-spacing = Not spaced as in house style
forbidden-name-of-islands = Not the name that Việt Nam uses for this archipelago
forbidden-name-of-war = Not the name of the war in official texts
