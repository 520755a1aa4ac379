# Targets
measure-trade-target = Bilateral trade target
measure-trade-interim-target = Near-term bilateral trade target

# Actual figures
measure-economic-growth = Economic growth of Việt Nam
measure-mutual-visits = Mutual visits
measure-documents-exchanged = Cooperation documents exchanged
