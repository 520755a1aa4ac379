# 문서 머리. 헤드라인은 짧은 세 줄이며 줄마다 한 문단, 마침표 없음.
title = 한-베트남 정상 회동({ $place })

occasion = { -term-apec-economic-leaders-week } 계기 정상 회동, { $place }

headline =
    교역액 목표: 가까운 시일 내 { $trade-near-term-target }, { $trade-target-deadline }까지 { $trade-target-target }

    한국, { -term-oda } 확대 및 기술 이전 지원 약속

    양측, { $sea-peace-sea }의 평화와 항행의 자유 강조

# 정치. 입장과 발언자는 옆에 인쇄되므로 본문에서 되풀이하지 않음.
relations-at-best = 특히 { -term-comprehensive-strategic-partnership }(으)로 격상된 이후 한-베트남 관계가 활발히 발전하여 역대 최상의 상태에 이른 것을 환영함.

importance-of-relations = 베트남이 한국과의 관계를 항상 중시하고 있음을 확인함.

reliable-partners = 양국이 정치, 경제, 무역, 문화, 인적 교류 등 폭넓은 분야에서 신뢰할 수 있고 효과적이며 실용적인 동반자가 되었다고 언급함.

greetings = { PERSON($general-secretary, form: "address") }, { PERSON($prime-minister, form: "address") } 및 { PERSON($assembly-chairman, form: "address") }의 따뜻한 안부를 { PERSON($counterpart, form: "address") }을(를) 비롯한 한국 지도자들에게 전달함.

congratulations = { PERSON($counterpart, form: "address") }의 새 직책 취임을 축하함.

key-partner = 한국이 { -term-asean-rok-solidarity-initiative }과(와) 자국의 { -term-indo-pacific-strategy }을(를) 추진하는 데 베트남이 변함없는 핵심 파트너임을 강조함.

high-level-exchanges = 대표단 교류와 고위급 교류를 정기적으로 이어 가기로 함.
    .wording = 대표단 교류와 고위급 교류의 정기적 유지

domestic-developments = 서로의 국내 동향을 공유하기로 함.

invitation-viet-nam = { PERSON($counterpart, form: "address") }의 베트남 방문을 초청함.

invitation-rok = 적절한 시기에 한국을 방문해 달라는 { PERSON($counterpart, form: "address") }의 초청에 사의를 표함.

visits-arrangement = 양 정상의 베트남 및 한국 방문을 외교 경로를 통해 조율하기로 함.
    .wording = 외교 경로를 통한 양 정상의 방문 조율

# 경제. 교역액 목표는 가까운 시일 내 목표와 연도가 있는 목표로 나뉨.
economic-cooperation = 경제협력을 계속 증진할 것을 약속함.

trade-near-term = 가까운 시일 내 양국 교역액 { $target } 달성을 목표로 노력할 것을 약속함.
    .wording = 가까운 시일 내 { $target }

trade-target = 더욱 균형 있는 방식으로 { $deadline }까지 양국 교역액 { $target } 달성을 목표로 노력할 것을 약속함.
    .wording = { $deadline }까지 { $target }, 더욱 균형 있게

supply-chains = 한국 기업집단이 주도하는 글로벌 { -term-supply-chains }에 베트남 기업이 더 깊이 참여하도록 우선 지원할 것을 약속함.
    .wording = 한국 기업집단 주도 공급망 참여 우선 지원

# 개발 협력.
priority-support = 핵심 분야에서 베트남을 우선 지원할 것을 약속함.

human-resources = 베트남의 우수 인력 양성을 우선 지원할 것을 약속함.
    .wording = 우수 인력 양성 우선 지원

oda = 더 큰 규모와 우대 조건으로 베트남에 { -term-oda }을(를) 제공할 것을 약속함.
    .wording = 규모 확대, 우대 조건

oda-projects = 전략적 인프라, 기후변화 대응, 녹색 전환 및 에너지 전환 사업에 { -term-oda }을(를) 투입할 것을 약속함.
    .wording = 전략적 인프라, 기후변화 대응, 녹색·에너지 전환 사업

# 과학기술.
research-centres = 베트남의 연구개발(R&D) 센터 설립을 우선 지원할 것을 약속함.
    .wording = 연구개발(R&D) 센터 설립 우선 지원

technology-transfer = 대베트남 기술 이전을 우선 지원할 것을 약속함.
    .wording = 기술 이전 우선 지원

# 지역 및 국제 현안. 바다 이름은 반드시 변수로 씀.
views-exchange = 공동 관심사인 지역 및 국제 현안에 관한 의견을 교환하기로 함.

international-issues = 공동 관심사인 지역 및 국제 현안에 관해 긴밀히 협력하기로 함.
    .wording = 공동 관심사에 관한 긴밀한 협력

mutual-candidacies = 다자 협력 메커니즘과 국제기구에서 서로의 입후보를 지지하기로 함.
    .wording = 다자 메커니즘과 국제기구에서의 입후보 지지

sea-peace = { $sea }의 평화, 안정, 안보 및 안전과 항행 및 상공비행의 자유를 유지하는 것이 중요함을 강조함.
    .wording = 평화·안정·안보·안전, 항행 및 상공비행의 자유

sea-disputes = { $sea } 분쟁을 평화적 수단으로, { $convention-year } { -term-unclos }을(를) 비롯한 국제법에 따라 해결하는 것이 중요함을 강조함.
    .wording = { $convention-year } UNCLOS 등 국제법에 따른 분쟁의 평화적 해결

# 출처에 관한 메모. 내부용.
note-date = 보도에 날짜가 없고 현지 시각 기준 요일과 { $event-year } { -term-apec-economic-leaders-week }만 나와 있음. 본 자료는 날짜를 { DATE($date, weekday: "yes") }(으)로 표기함. 요일과 연도는 일치하나 월·일은 행사 시기에서 추정한 것이며, 어느 보도도 그 시기를 밝히지 않으므로 인용 전 확인이 필요함. 시각도 나와 있지 않아 본국 시각은 적지 않음.

note-event-name = 이 보도는 행사명 앞에 연도({ $event-year })를 쓰고, { $later-place }발 보도는 해당 연도를 행사명 뒤에 씀. 본 자료는 연도 없이 { -term-apec-economic-leaders-week }(으)로 표기함.

note-counterpart-title = 보도는 { $korean-leader }의 직함을 쓰지 않고 { $own-leader }의 상대측 정상으로만 칭함. 본 자료는 그 표현에 함축된 { $office } 직함을 표기하며, 이후 보도도 해당 직위의 인사에게 이 직함을 사용함.

note-name-spelling = 이 보도는 베트남 인명에 성조 부호를 모두 적었으나 { $broadcaster } 보도는 이를 생략함. 본 자료는 부호를 갖추어 표기함. { $korean-leader }의 로마자 이름은 이 보도대로 붙임표 없이 표기하나, 보도들은 일부 다른 한국 인명에 붙임표를 씀.

note-joint-voice = 보도는 양 정상, 양측, ‘그들’을 번갈아 주어로 씀. 본 자료는 모두 양측으로 표기하며, 공동으로 한 약속은 보도에 합의하였다는 표현이 없으므로 ‘약속’으로 분류함.

note-trade-currency = 보도는 { $trade-near-term-target }에만 미국 달러임을 밝히고 { $trade-target-deadline } 목표에는 달러 기호만 씀. 본 자료는 이후 보도와 같이 { $trade-target-target }(으)로 보아 표기함.

note-trade-wording = 가까운 시일 내 { $trade-near-term-target } 목표는 이 보도에만 있으며 달성 연도가 없음. ‘더욱 균형 있는’이라는 표현은 두 목표 모두에 걸릴 수 있으나, 본 자료는 인접한 { $trade-target-target } 목표에 붙여 표기함. { $june } 보도는 같은 표현을, { $april } 보도와 { $october } 보도는 ‘균형 있고 지속 가능한’이라는 표현을 쓰며, { $august } 보도에는 둘 다 없음.

note-one-sided-agreement = 보도는 한국이 지원에 ‘동의’하고 { -term-oda }을(를) ‘제공할 것’이라고 하며, 베트남의 요청은 언급하지 않음. ‘합의’는 양측이 함께 정한 사항에만 쓰므로 둘 다 한국 측의 ‘약속’으로 분류함.

note-sea = 보도는 베트남이 쓰는 영어 명칭을 먼저, 국제 통용 명칭을 뒤에 적음. 이 영어 명칭은 한국 독자가 다른 바다로 오해할 수 있으므로, 본 자료는 언어별로 정해진 명칭을 쓰고 한국어본에는 { $sea }(으)로 표기함.
