measure-trade-target = 양국 교역액 목표
measure-economic-growth = 베트남 경제성장률
