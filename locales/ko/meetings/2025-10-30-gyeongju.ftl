# 1쪽: 제목, 계기, 요지(문단마다 한 줄로 인쇄됨).

title = 한-베트남 정상회담({ $place })
occasion = { $apec-hosting-year } { -term-apec-economic-leaders-week } 참석 계기 방한
headline =
    { $trade-target-deadline }까지 균형 있고 지속 가능한 교역액 { $trade-target-target } 조속 달성 제안

    과학기술·혁신·디지털 전환·인력 양성을 { -term-new-pillar }(으)로 추진

    한국, 베트남 근로자 도입 쿼터 및 업종 확대 약속

# 정치. 입장과 발언자는 본문 옆에 인쇄됨.

exchanges = 다양한 채널을 통해 대표단 교류와 각급 교류를 계속 증진하기로 함.
    .wording = 다양한 경로를 통한 대표단 및 각급 교류
mechanisms = 기존 협력 메커니즘이 효과적으로 운영되도록 공조하기로 함.
    .wording = 기존 메커니즘 이행을 위한 효과적 공조
signed-documents = 양국이 서명한 협력 문서, 특히 { $visit } { PERSON($visitor, form: "address") }의 한국 { -term-state-visit } 중 이루어진 합의의 실질적 이행을 추진하기로 함.
key-partner = 한국이 역내 외교정책 이행에서 베트남을 계속 핵심 파트너로 여기고 있다고 언급함.
relations-valued = 베트남이 한국과의 관계를 일관되게 중시하고 있음을 언급하고, 양국 협력이 모든 분야에서 더욱 실질적이고 효과적이며 지속 가능한 새로운 변화를 이어 가기를 희망함.
close-friends = 양국이 전략적 차원에서 긴밀히 협력하는 신뢰할 수 있는 동반자이자 서로를 이해하는 가까운 친구가 되었다고 언급함.
ties = 수교 후 { $years }년이 넘은 지금까지 양국 관계가 계속 공고해지고 발전해 온 것을 환영함.
reception-thanks = { PERSON($counterpart, form: "address") }과(와) 한국 정부 및 국민의 따뜻하고 우호적이며 세심한 환대에 사의를 표함.
regards = { PERSON($sender, form: "address") }을(를) 비롯한 베트남 고위 지도자들의 안부와 따뜻한 인사를 { PERSON($counterpart, form: "address") }에게 전달함.

# 경제.

trade-target = { $deadline }까지 양국 교역액 { $target } 목표를 균형 있고 지속 가능한 방식으로 조속히 달성하기 위한 방안을 함께 조율할 것을 제안함.
    .wording = { $deadline }까지 { $target } 조속 달성, 균형 있고 지속 가능하게
economic-cooperation = 양측의 발전 목표에 부합하는 호혜적 경제협력을 증진하여 협력의 중대하고 실질적인 전환을 이루기로 함.
fta-upgrade = { -term-asean-korea-fta }의 조속한 개선을 함께 추진하기로 함.
    .wording = 조기 개선 공동 추진
investor-conditions = 한국 기업이 안심하고 베트남에 장기 투자할 수 있도록 우호적인 여건을 조성할 것을 약속함.
    .wording = 안심하고 장기 투자할 수 있는 우호적 여건
investment-support = 인프라, 에너지, 신도시 건설 등 중요 분야를 중심으로 한국 기업의 대베트남 투자 확대를 계속 지원할 것을 약속함.
    .wording = 인프라·에너지·신도시 등 분야의 투자 확대 계속 지원
strategic-partner = 한국이 경제·무역·투자 협력에서 베트남을 계속 중요한 전략적 파트너로 여기고 있다고 언급함.
achievements = 현재 { $growth }을(를) 넘는 경제성장률을 비롯한 베트남의 발전 성과를 축하함.

# 개발.

accompaniment = 한국이 베트남의 다음 발전 단계에도 계속 함께할 준비가 되어 있음을 확인함.

# 과학기술.

science-technology-pillar = 과학기술, 혁신, 디지털 전환, 인력 양성 분야의 협력을 양국 관계의 { -term-new-pillar }(으)로 추진할 것을 약속함.
    .wording-science-technology-pillar = 과학기술, 혁신, 디지털 전환, 인력 양성을 { -term-new-pillar }(으)로 이행
    .wording-human-resources = { -term-new-pillar }의 하나로 인력 양성
technology-transfer = 기술 이전과 베트남의 지원산업 육성에 협력할 것을 약속함.
    .wording = 기술 이전 및 지원산업 발전

# 노동 및 국민.

worker-quotas = 베트남 근로자 도입 쿼터를 늘리고 도입 업종을 확대할 것을 약속함.
    .wording = 쿼터 및 업종 확대
community = 한국 내 베트남인 공동체의 정당한 권리를 계속 보호하고, 이들이 안심하고 한국에서 장기간 생활하고 공부하며 일할 수 있도록 우호적인 여건을 조성해 줄 것을 제안함.
    .wording = 한국 내 베트남인 공동체의 권리 보호와 우호적 여건 조성

# 문화 및 교육.

people-exchanges = 더 깊은 유대와 이해를 위해 교육·문화 협력과 인적 교류를 강화하기로 함.
    .wording = 교육·문화 협력 및 인적 교류 강화
vietnam-day = 회담에 앞서 같은 날 { $city }에서 { $province }, { $foundation }, { $embassy }이(가) { -term-saemaul-undong } 세계화 { $years }주년을 맞아 공동 주최한 ‘{ -term-vietnam-day }’ 행사에 참석함.

# 지역 및 국제 현안. 바다 이름은 베트남어 Biển Đông을 가리킴.

east-sea = { $sea }의 평화와 안정을 유지하고 국제법과 { $convention-year } { -term-unclos }에 따라 합법적이고 정당한 권리를 보장한다는 공동의 전략적 비전을 공유함.
    .wording = 전략적 비전 공유: 평화와 안정, 국제법 및 { $convention-year } UNCLOS에 따른 합법적이고 정당한 권리
forums = 공동 관심사를 다루는 지역 및 국제 무대에서 긴밀히 협력하고 서로 지지하기로 함.
    .wording = 지역·국제 무대에서의 긴밀한 협력과 상호 지지
mekong-summit = 가까운 시일 내 { -term-mekong-rok-summit }의 이행을 함께 추진하기로 함.
    .wording = 가까운 시일 내 { -term-mekong-rok-summit } 이행
apec-support = 베트남이 { $year } { -term-apec-economic-leaders-week }을(를) 성공적으로 개최하도록 한국이 지원하고 공조해 주기를 희망함.
    .wording = 정상회의 주간의 성공적 개최를 위한 지원과 협력
apec-hosting = 한국이 { $year } { -term-apec-economic-leaders-week }을(를) 성공적으로 개최한 것을 축하함.
    .wording = 정상회의 주간의 성공적 개최 축하
trip-significance = { PERSON($counterpart, form: "address") }의 이번 방한이 아시아·태평양 지역의 평화와 번영을 위한 협력에 큰 의미가 있음을 강조함.
issues-discussed = 공동 관심사인 지역 및 국제 현안을 논의함.

# 출처에 관한 내부용 참고. 다른 보도는 해당 회담·접견의 월로 가리킴.

note-date = 보도에는 { $date } 날짜와 함께 요일과 오후라는 시간대가 적혀 있으며 이는 달력과 일치함. 본 자료는 명시된 일자대로 { DATE($date, weekday: "yes") }(으)로 표기함.
note-visit-month = 보도는 방문 시기를 연도 없이 월로만 적음. 해당 방문 중 열린 회담에 관한 보도의 일자가 { $report }이므로 본 자료는 { $signed-documents-visit }(으)로 표기함.
note-apec-month = { $june } 보도는 한국에서 열리는 { $apec } 정상회의의 시기를 { $month }(으)로 적었으나, 이 보도에 따르면 베트남 측은 { $date }에 이미 정상회의 주간 참석차 방한 중이며 그 성공적 개최를 축하함. 이 보도는 정상회의 주간의 날짜를 밝히지 않으므로 본 자료는 연도만 표기함.
note-president-name = 이 보도와 { $august } 보도는 { PERSON($president, form: "address") }의 로마자 이름을 두 단어로 띄어 적었으나, { $june } 보도는 대체로 붙임표로 이어 적고 사진 설명 두 곳에서는 { $ambassador } 대사를 그 이름으로 잘못 적음. 본 자료는 하나의 표기로 통일함.
note-vietnamese-names = 이 보도는 { $president }과(와) { $secretary }의 원어 이름을 성조 부호까지 모두 적었으나, { $june } 보도는 부호를 생략함. 영어본과 베트남어본에는 부호를 모두 갖추어 표기함.
note-sea = 보도에 국제 통용 명칭이 함께 적혀 있으므로 해당 해역은 { $sea }이며, { $peninsula } 동쪽의 바다가 아님. 따라서 한국어본은 직역하지 않고 정해진 한국어 명칭인 { $sea }(으)로 표기함.
note-trade-wording = { $trade-target-target } 목표를 이 보도와 { $april } 보도는 ‘균형 있고 지속 가능한’, { $november } 보도와 { $june } 보도는 ‘더욱 균형 있는’ 방식으로 적었으며, { $august } 보도에는 수식어가 없음. 가까운 시일 내 { $interim } 목표는 { $november } 보도에만 나옴. 본 자료는 이 보도의 표현에 따라 한쪽의 ‘제안’으로 분류함.
note-pillar = { $august } 보도는 과학기술 협력을 { -term-new-pillar }(으)로 적었으나, 이 보도는 혁신, 디지털 전환, 인력 양성도 함께 언급하므로 본 자료는 더 넓은 범위대로 표기함. 보도는 양 정상이 약속하였다고 하므로 양측의 ‘약속’으로 분류함.
note-one-side = 기술 이전, 지원산업, 투자에 관해 보도는 { PERSON($president, form: "address") }이(가) 동의하였다고만 적고 양측의 합의로 적지 않음. 따라서 한쪽의 ‘약속’으로 분류함.
note-growth = 보도는 { $achievements-growth }을(를) 넘는 성장률을 현재 수치로만 적고 기간이나 통계의 출처를 밝히지 않음. 본 자료는 연도를 붙이지 않고 보도대로 표기함.
note-summit = 보도는 { -term-mekong-rok-summit }의 이행이라고 적었으나, 새 회의의 개최인지 기존 회의 결과의 이행인지 분명하지 않음. 본 자료는 보도와 같이 어느 쪽으로도 한정하지 않음.
note-framework-names = 보도는 한 문장 안에서 협정과 정상회의의 명칭에 한국의 영어 국호를 서로 다르게 적음. 본 자료는 정해진 용어인 { -term-asean-korea-fta } 및 { -term-mekong-rok-summit }(으)로 표기함.
note-event-name = 보도는 행사명을 따옴표 안에 성조 부호 없이 적었으나 다른 곳에서는 베트남 국호를 부호와 함께 적음. 본 자료는 정해진 용어인 ‘{ -term-vietnam-day }’ 표기를 사용함.

# 통역과 언론 대응 참고.

note-interpreting-sea = { $sea }은(는) 말하는 언어에서 통용되는 명칭으로 통역할 것. 글자 그대로 옮기면 다른 바다의 이름이 됨.
note-interpreting-trade = 교역 목표는 ‘조속히’, ‘균형’, ‘지속가능’을 모두 살려 통역할 것. 다른 회담에서는 같은 목표가 다르게 표현됨.
note-press-pledges = 근로자 쿼터, 기술 이전, 투자 지원은 한쪽의 발언으로 보도됨. 양측 합의 사항으로 설명하지 말 것.
