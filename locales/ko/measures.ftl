# 목표치
measure-trade-target = 양국 교역액 목표
measure-trade-interim-target = 가까운 시일 내 양국 교역액 목표

# 실적치
measure-economic-growth = 베트남 경제성장률
measure-mutual-visits = 양국 간 상호 방문(연인원)
    .value = { $value } 명
measure-documents-exchanged = 교환된 협력 문서
    .value = { $value }건
