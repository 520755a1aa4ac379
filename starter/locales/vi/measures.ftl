measure-trade-target = Kim ngạch thương mại song phương, mục tiêu
measure-economic-growth = Tăng trưởng kinh tế của Việt Nam
