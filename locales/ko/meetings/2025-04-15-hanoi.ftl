# 회담의 제목, 계기, 주요 내용
title = 한-베트남 외교장관회담
occasion = 한국 외교부 장관의 베트남 공식 방문 및 { ORDINAL($visit-and-summit-edition, style: "number") } { -term-p4g-summit } 참석 계기
headline =
    { $trade-target-deadline }까지 균형 있고 지속 가능한 교역액 { $trade-target-target } 달성 노력에 합의

    대표단·각급 교류 확대 및 외교·국방·안보 협력 강화에 합의

    베트남, 근로자 도입 쿼터 확대 제안, 한국은 유관 부처와 협력 약속

# 방문 및 정치 관계
key-partner = 한국의 역내 외교정책 이행에서 베트남이 핵심 파트너임을 확인함.
visit-and-summit = 베트남을 공식 방문하고 { ORDINAL($edition, style: "number") } { -term-p4g-summit }에 참석함.
ministries-role = 양국 외교부가 한-베트남 협력을 조율하는 역할을 계속 수행하여 양국 관계가 더욱 효과적이고 실질적으로 발전하기를 희망함.
visit-welcomed = { PERSON($visitor, form: "address") }의 취임 후 첫 베트남 공식 방문을 환영함.
visit-contribution = 복잡하고 예측하기 어려운 지역 및 국제 정세 속에서 이번 방문이 { -term-comprehensive-strategic-partnership }의 실질적 발전에 기여할 것이라고 언급함.
partnership-growth = { -term-comprehensive-strategic-partnership }이(가) 모든 분야에서 활발히 발전하고 있음을 환영함.
delegation-exchanges = 대표단 교류와 각급 교류를 계속 확대하기로 함.
    .wording = 대표단 교류와 각급 교류 확대
dialogue-mechanisms = 양자 대화 및 협력 메커니즘을 효율적으로 운영하기로 함.
    .wording = 양자 대화·협력 메커니즘의 효율적 운영
ministries-coordination = 양국 외교부가 긴밀히 공조하고, 특히 { -term-comprehensive-strategic-partnership } { -term-action-programme }의 이행 상황을 점검하는 연례 장관급 대화 메커니즘을 유지하고 있음을 높이 평가함.
    .wording = 연례 장관급 대화에서 이행 점검

# 국방 및 안보
diplomacy-defence-security = 외교, 국방 및 안보 분야의 협력을 강화하기로 함.
    .wording = 외교·국방·안보 협력 강화

# 경제
trade-target = { $deadline }까지 양국 교역액 { $target } 목표를 균형 있고 지속 가능한 방식으로 달성하도록 노력하기로 함.
    .wording = { $deadline }까지 { $target }, 균형 있고 지속 가능하게
market-access = 양국 상품의 상호 시장 접근을 원활하게 하기로 함.
    .wording = 상품의 상호 시장 접근 원활화
investment-encouraged = 베트남이 인프라 개발, 전자, 반도체, 재생에너지, 스마트시티 건설 등 우선 분야를 중심으로 한국 기업의 대베트남 투자 및 투자 확대를 항상 장려하고 있음을 확인함.
    .wording = 우선 분야를 중심으로 한 투자 장려
investment-support = 한국 기업의 장기 투자를 위한 베트남 정부의 지속적인 지원과 우호적인 여건 조성에 사의를 표함.
    .wording = 지속적인 지원과 우호적 여건에 대한 사의
economic-links = 양국 경제의 긴밀한 연계를 강조하고, 한국은 베트남의 경제적 성공을 자국의 성공으로 여긴다고 언급함.
business-contribution = 한국 기업도 베트남의 경제 발전에 기여하기를 희망한다고 언급함.

# 개발 협력
development-goals = { $horizon } 발전 목표의 성공적 달성을 위해 베트남과 협력할 것을 약속함.
human-resources = 베트남의 인력 양성을 위한 협력을 촉진할 것을 제안함.
    .wording = 인력 양성 협력 촉진

# 과학기술
science-technology = 과학기술 분야의 협력을 더욱 강화하기로 함.
digital-research = 디지털 전환과 연구개발 분야의 협력을 촉진할 것을 제안함.
    .wording = 디지털 전환 및 연구개발 협력 촉진

# 노동, 보건의료 및 인적 교류
labour-health-people = 노동 및 보건의료 분야의 협력과 인적 교류를 더욱 강화하기로 함.
    .wording = 인적 교류
worker-quotas = 베트남 근로자 도입 쿼터를 늘리고 도입 업종을 확대할 것을 제안함.
    .wording = 쿼터 및 업종 확대
visa-procedures = 한국을 방문하는 베트남 국민에 대한 비자 발급 절차를 계속 간소화할 것을 제안함.
follow-up = 베트남 측이 제안한 방향으로 양국 협력이 증진되도록 한국의 유관 부처 및 기관과 협력할 것을 약속함.

# 문화 및 교육
culture-education = 문화 및 교육 분야의 협력을 더욱 강화하기로 함.
    .wording = 문화·교육

# 지역 및 다자 협력
multilateral-coordination = { $un }, 한-{ $asean } 협력, { -term-mekong-rok-cooperation } 등 다자 메커니즘에서 공동 관심사인 지역 및 국제 현안에 관해 긴밀한 공조와 상호 지지를 유지하기로 함.
    .wording-mekong-cooperation = { -term-mekong-rok-cooperation }에서의 긴밀한 공조
    .wording-multilateral-coordination = 다자 메커니즘에서의 긴밀한 공조와 상호 지지
p4g-support = 베트남의 { -term-p4g-summit } 개최를 적극 지원한 한국 정부와 { $ministry }에 사의를 표함.
apec-rok = { $year } 한국에서 열리는 { $apec } 행사의 성공적 개최를 위한 협력을 요청함.
    .wording = 행사의 성공적 개최를 위한 협력
apec-viet-nam = { $year } 베트남에서 열리는 { $apec } 행사의 성공적 개최를 위해서도 협력해 줄 것을 요청함.
    .wording = 행사의 성공적 개최를 위한 협력

# 출처에 관한 주석(내부용)
note-date = 보도에는 ‘화요일’이라는 요일과 { ORDINAL($visit-and-summit-edition, style: "number") } { -term-p4g-summit }만 나오고 날짜는 없음. 본 자료는 날짜를 { DATE($date, weekday: "yes") }(으)로 표기함. 요일은 일치하나 월·일은 정상회의 시기에서 추정한 것이며, 어느 보도도 그 시기를 밝히지 않으므로 인용 전 확인이 필요함.
note-year = 한국에서 열리는 { $apec } 행사의 시기를 ‘올해’라고 하였고 { $october } 자 보도에서 그 해가 { $apec-rok-year }임이 확인되므로, 회담 연도와 해당 행사의 연도를 이에 따라 추정함.
note-goals-owner = 보도는 { $development-goals-horizon } 목표를 ‘their development goals’라고 하여 베트남의 목표인지 양국의 목표인지 분명하지 않음. 본 자료는 목표의 주체를 밝히지 않음.
note-spelling = 보도는 베트남의 국명을 한 차례 부호 없이 붙여 써서 나머지 부분과 다르며, 동반자 관계의 명칭도 한 차례 소문자로 적음. 둘 다 오기로 보아 본 자료는 하나의 표기로 통일함.
note-korean-names = 이 보도와 { $june } 보도는 한국인 이름의 음절을 붙임표로 잇고({ PERSON($minister, form: "latin") }), { $november }, { $august }, { $october } 보도는 띄어 씀({ PERSON($president, form: "latin") }). { $minister } 장관은 이 보도에만 나오므로 로마자는 이 보도의 표기를 따름.
note-action-plan = 보도는 { -term-comprehensive-strategic-partnership }의 이행을 위한 문서를 ‘action plan’으로, { $august } 보도는 ‘action programme’으로 적음. 본 자료는 둘을 같은 문서로 보아 ‘{ -term-action-programme }’ 표기로 통일함. { $june } 보도의 ‘Action Plan’은 교역액 목표와만 연결되어 있음. 같은 용어로 표기하였으나 같은 문서라고 밝힌 보도는 없음.
note-trade-wording = { $trade-target-deadline }까지 { $trade-target-target } 목표는 모든 보도에서 같으나 표현이 다름. 이 보도에서는 양측이 ‘균형 있고 지속 가능한’ 방식에 합의함. { $november } 보도는 ‘더욱 균형 있는’ 방식과 가까운 시일 내 { $interim } 목표를 함께 언급함. { $june } 보도는 베트남 측이 ‘더욱 균형 있는’ 방식을 제안하였다고 하고, { $august } 보도에는 균형에 관한 언급이 없으며, { $october } 보도는 베트남 측이 ‘균형 있고 지속 가능한’ 방식을 제안하였다고 함. 본 자료는 이 보도의 표현만 쓰고 가까운 시일 내 목표 금액은 적지 않음.
note-quotas-answer = 베트남 측 제안에 대한 한국 외교부 장관의 답변은 유관 부처 및 기관과 협력하겠다는 것임. 쿼터를 늘리고 업종을 확대하겠다는 약속은 { $august } 보도와 { $october } 보도에만 나오므로, 이 답변은 그러한 약속으로 보지 않음.
note-mekong-wording = 이 보도에는 { -term-mekong-rok-cooperation }, { $october } 보도에는 { -term-mekong-rok-summit }에 관한 언급이 있음. 본 자료는 더 넓은 명칭을 쓰며, 이를 정상회의로 보지 않음.
