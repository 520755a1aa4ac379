# 예시: 실제 회담이 아님.

title = 한-베트남 회담({ $place })
occasion = 예시: 베트남 측의 { $place } 방문

# 말씀자료. 개최된 회담에서 논의된 내용만 다시 적음.

trade-target = { $deadline }까지 양국 교역액 { $target } 달성 목표의 후속 조치
    .ask = 균형 있고 지속 가능한 방식으로 조속히 달성하기 위한 방안을 함께 조율할 것을 제안함.
worker-quotas = 베트남 근로자에 관한 약속의 후속 조치
    .ask = 도입 쿼터를 늘리고 도입 업종을 확대할 것을 요청함.
apec-2027 = 베트남의 { $year } { -term-apec-economic-leaders-week } 개최 지원
    .ask = 성공적으로 개최할 수 있도록 지원하고 공조해 줄 것을 요청함.
