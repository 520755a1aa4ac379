measure-trade-target = Bilateral trade, target
measure-economic-growth = Economic growth of Việt Nam
