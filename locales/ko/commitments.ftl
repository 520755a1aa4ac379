# 수치가 있는 항목: $value는 금액, $due는 연도.
commitment-trade-150-2030 = { $due }까지 양국 교역액 { $value } 달성
commitment-trade-100-near-term = 가까운 시일 내 양국 교역액 { $value } 달성

# 경제·개발·과학기술
commitment-market-access = 상품의 상호 시장 접근
commitment-investment-facilitation = 한국 기업의 대베트남 투자에 우호적인 여건 조성
commitment-korean-investment = 한국의 대베트남 투자 확대
commitment-supply-chains = 베트남 기업의 글로벌 { -term-supply-chains } 참여
commitment-technology-transfer = 대베트남 기술 이전
commitment-research-development = 베트남의 연구개발
commitment-fta-upgrade = { -term-asean-korea-fta } 조기 개선
commitment-oda = 대베트남 { -term-oda } 확대
commitment-science-technology-pillar = 과학기술을 협력의 { -term-new-pillar }(으)로 육성
commitment-human-resources = 베트남의 우수 인력 양성

# 정치·안보·노동·인적 교류·문화
commitment-high-level-exchanges = 대표단 교류 및 고위급 교류
commitment-action-programme = { -term-comprehensive-strategic-partnership } { -term-action-programme } 이행
commitment-cooperation-mechanisms = 양자 대화 및 협력 메커니즘
commitment-defence-security-cooperation = 국방·안보 협력
commitment-worker-quotas = 베트남 근로자 도입 쿼터 및 업종 확대
commitment-citizens-protection = 상대국 국민 보호
commitment-people-exchanges = 문화·교육 및 인적 교류
commitment-local-cooperation = 지방 간 협력
commitment-cultural-centre = 한국 내 { -term-cultural-centre } 설립

# 지역·국제
commitment-apec-2025 = { $due } 한국 APEC 개최 협력
commitment-apec-2027 = 베트남의 APEC 개최 지원
commitment-mekong-cooperation = 한-메콩 협력
commitment-unclos-east-sea = 국제법에 따른 { -term-bien-dong }의 평화와 안정
commitment-multilateral-coordination = 지역 및 국제 무대에서의 공조
commitment-mutual-candidacies = 국제기구 입후보 상호 지지
