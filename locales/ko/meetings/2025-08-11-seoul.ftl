# 2025년 8월 국빈 방문 계기 회담. 입장과 발언자는 본문 옆에 따로 인쇄됨.

title = { -term-state-visit } 계기 한-베트남 정상회담
occasion = { PERSON($delegation-welcome-guest, form: "address") }의 한국 { -term-state-visit } 계기
headline =
    생산망·우수 인력 중심의 새 경제협력 비전 합의

    { $trade-target-deadline }까지 교역액 { $trade-target-target } 달성 목표

    협력 문서 { $documents-exchanged-documents }건 교환, 한국은 베트남 근로자 쿼터 확대 약속

# 정치
delegation-welcome = { PERSON($guest, form: "address") } 내외와 베트남 고위급 대표단의 방한을 환영함.
key-partner = 한국이 역내 외교정책 이행에서 베트남을 항상 핵심 파트너로 여기고 있음을 재확인하고, 앞으로도 개발 분야의 핵심 전략적 파트너로 여길 것임을 강조함.
visit-momentum = 이번 방문이 상호 이해를 심화하고 정치적 신뢰를 강화하며 한-베트남 { -term-comprehensive-strategic-partnership }을(를) 다음 단계에서 더욱 진전시키는 강한 동력이 될 것이라는 믿음을 표명함.
congratulations = 베트남의 괄목할 만한 발전 성과와 높아지는 국제적 위상을 축하함.
development-confidence = { PERSON($leader, form: "address") }의 지도력 아래 베트남이 머지않아 선진국이자 역내 중심지가 될 것이라는 확신을 표명하고, 한국은 그 길에 함께할 준비가 되어 있음을 강조함.
relations-valued = 베트남이 외교정책에서 한국과의 관계를 일관되게 중시하고 있음을 재확인하고, 한국 지도부와 함께 양국 협력이 모든 분야에서 더욱 실질적이고 효과적이며 지속 가능하게 발전하도록 이끌어 가기를 희망함.
views-exchanged = 각국의 상황과 수교 이후 { $years }년이 넘는 양국 관계에 관해 포괄적이고 전략적인 의견을 교환하고, 공동 관심사인 지역 및 국제 현안도 논의함.
strategic-coordination = 정치적 신뢰를 강화하고 외교·국방·안보 등 핵심 분야에서 전략적 공조를 증진하기로 함.
    .wording = 외교·국방·안보 분야의 전략적 공조 증진
all-channels = 모든 채널을 통해 협력을 넓혀 전 분야에서 양국 협력을 증진하고 확대할 견고한 토대를 마련하기로 함.
agreements-implementation = 양국 기관과 지방정부가 긴밀히 공조하여 협력 합의, 특히 { -term-comprehensive-strategic-partnership } { -term-action-programme }을(를) 이행하도록 지시하기로 함.
    .wording = 기관과 지방정부에 이행 지시
documents-exchanged = 회담 직후 양 정상이 임석한 가운데 양국 부처·기관·단체가 국방, 안보, 경제, 무역, 노동, 문화 분야의 협력 문서 { $documents }건을 교환함.

# 경제
economic-vision = 경제협력의 새로운 전략적 비전을 함께 수립하고 이행하여, 시장 기반의 협력에서 생산망 발전과 우수 인력 양성에 중점을 둔 동반자 관계로 전환하기로 함.
    .wording = 생산망과 우수 인력 양성에 중점을 둔 동반자 관계
trade-target = 새로운 접근 방식은 현 여건에서 양국의 수요와 이익에 맞게 양국 경제 관계를 한 단계 높이고, { $deadline }까지 양국 교역액 { $target } 달성에 기여하는 것을 목표로 함.
    .wording = { $deadline }까지 { $target }
shared-vision = 질, 효율, 지속 가능성을 우선하면서 혁신 역량을 높이고 장기적이고 호혜적인 발전을 이루는 미래 경제협력의 비전을 공유함.
market-access = 교역 원활화와 상대국 상품에 대한 시장 개방을 계속해 나가기로 함.
    .wording = 교역 원활화와 상품 시장 상호 개방 지속
supply-chains = 한국 기업의 글로벌 { -term-supply-chains }에 베트남 기업이 더 깊이 참여하도록 베트남 기업의 역량 강화를 지원하기로 함.
    .wording = 한국 기업 공급망 참여를 위한 역량 강화
investment-sectors = 인프라 개발, 첨단 전자 제조, 반도체, 인공지능, 재생에너지, 스마트시티 등 한국이 강점을 지니고 베트남의 새로운 발전 방향에도 부합하는 우선 분야에서 베트남이 한국의 대규모 투자 확대를 뒷받침할 준비가 되어 있음을 확인함.
    .wording = 우선 분야의 대규모 투자 확대를 뒷받침할 준비
enterprise-support = 한국 기업의 진출 확대, 경영 효율 제고 및 장기 투자를 지원하고 베트남의 주요 사업에 참여할 수 있도록 해 주기를 희망함.
    .wording = 장기 투자 지원과 주요 사업 참여 희망

# 개발
oda = 인프라, 연구개발, 기후변화 적응 등 베트남의 관심 분야에서 { -term-oda }을(를) 더욱 확대할 것을 약속함.
    .wording = 인프라, 연구개발(R&D), 기후변화 적응 분야에서 추가 확대

# 과학기술
science-technology = 과학기술 협력을 양국 관계의 대표 분야이자 { -term-new-pillar }(으)로 격상하여, 베트남이 과학기술·혁신 분야에서 한국과 가치를 함께 창출하는 파트너가 되도록 하기로 함.
    .wording = 과학기술 협력을 { -term-new-pillar }(으)로 격상

# 노동·인적 교류
worker-quotas = 베트남 근로자 도입 쿼터를 늘리고 도입 업종을 확대할 것을 약속함.
    .wording = 쿼터 및 업종 확대
mutual-visits = 관광 협력을 더욱 활성화하기를 희망하며, { $year } 양국 간 상호 방문이 연인원 { $visits } 명을 기록한 것을 환영함.
local-cooperation = 양국 지방 간 실질적인 우호 협력을 증진할 것을 약속함.
    .wording = 지방 간 실질적 우호 협력 증진
citizens-protection = 상대국에 있는 양국 국민의 정당한 권익을 보호하기 위해 긴밀히 공조할 것을 약속함.
    .wording = 상대국 국민의 권익 보호를 위한 긴밀한 공조

# 문화·교육
exchanges = 문화·교육 교류와 인적 교류를 강화하기로 함.
    .wording = 문화·교육 교류와 인적 교류
cultural-industries = 한국의 문화·엔터테인먼트 산업 발전 경험을 공유해 줄 것을 제안함.
cultural-centre = 한국 내 { -term-cultural-centre }을(를) 조속히 설립하도록 함께 노력할 것을 제안함.
    .wording = 공동 노력을 통한 조속한 설립
university-cooperation = 양국의 발전 전략에 부합하는 우수 인력을 양성하기 위해 베트남 교육기관과 한국 유수 대학 및 기업 간 협력을 확대할 것을 제안함.
    .wording = 베트남 교육기관과 한국 유수 대학 및 기업 간 협력 확대

# 지역·국제
east-sea = { $sea }의 평화와 안정을 유지하고 국제법과 { $convention-year } { -term-unclos }에 따라 합법적이고 정당한 권리를 보장하는 것이 중요함을 강조함.
    .wording = 평화와 안정, 국제법 및 { $convention-year } UNCLOS에 따른 합법적이고 정당한 권리
korean-peninsula = 남북 관계의 진전과 { $peninsula }의 항구적 평화 정착이 { $peninsula }은(는) 물론 국제사회 전반의 번영과 안보에 필수적이라는 데 의견을 같이함.

# 출처에 관한 내부용 주
note-date = 보도 일자는 { DATE($date, weekday: "yes") }이고, 보도는 회담이 ‘월요일’에 열렸다고 함. 둘이 일치하므로 명시된 일자로 표기함. 시각이나 오전·오후는 보도에 없어 적지 않음.
note-place = 보도의 발신지는 { $desk }(으)로 되어 있고, 회담이 한국 { -term-state-visit } 중에 열렸다고만 함. 회담이 열린 도시는 나오지 않음. 본 자료는 국가 이름만 표기함. 회담 식별자(ID)에 든 도시 이름은 출처 없이 작업용으로 붙인 것임.
note-place-recalled = 방문을 언급한 { $october } 보도에도 회담이 열린 도시는 나오지 않음.
note-names = 보도는 { $guest }의 로마자 이름을 성조 부호를 갖추어 적은 뒤 마지막 음절만 쓰며, { $june } 보도는 부호를 생략함. { $host }의 로마자 이름은 이 보도와 { $october } 보도에서 붙임표 없이, { $june } 보도에서 대체로 붙임표를 넣어 적음. 본 자료는 인명 목록의 표기 하나로 통일함.
note-title = 보도는 { $guest }을(를) ‘Party chief’, ‘Party leader’라고도 칭함. 본 자료는 보도에 나온 공식 직함만 써서 { PERSON($guest, form: "address") }(으)로 표기함.
note-participants = 보도는 배우자와 고위급 대표단을 언급하지만 이름은 밝히지 않음. 본 자료는 참석자로 양 정상만 적음.
note-country-order = 보도는 두 나라를 두 가지 순서로 모두 적음. 본 자료는 언어마다 한 가지 순서를 지켜, 영어본과 베트남어본은 자국을 앞에 두고 한국어본은 관용 순서를 따름.
note-trade-stance = 목표액은 보도가 새로운 접근 방식을 직접 설명한 대목에 나오며 어느 정상의 발언으로도 나오지 않음. 따라서 ‘합의’로 분류하지 않고 보도된 사실로만 적음.
note-trade-wording = 이 보도는 { $trade-target-deadline }까지의 교역액 목표를 수식어 없이 { $trade-target-target }(으)로 적음. { $november } 보도와 { $june } 보도는 ‘더욱 균형 있는’, { $april } 보도와 { $october } 보도는 ‘균형 있고 지속 가능한’ 방식을 언급하며, { $november } 보도는 가까운 시일 내 { $near } 목표도 언급함. 본 자료는 이를 옮기지 않음.
note-action-programme = 이 보도는 ‘action programme’, { $april } 보도와 { $june } 보도는 ‘action plan’이라고 적고, { $june } 보도는 이를 교역액 목표와 연결함. 본 자료는 ‘{ -term-action-programme }’ 표기로 통일함. 둘이 같은 문서라고 명시한 보도는 없음.
note-new-pillar = 이 보도에서 { -term-new-pillar }은(는) 과학기술 협력을 뜻함. { $october } 보도는 혁신, 디지털 전환, 인력 양성까지 포함함. 회담별 자료는 각 보도의 범위대로 표기함.
note-oda-scope = 지원 분야가 보도마다 다름. { $november } 보도는 전략적 인프라, 기후변화 대응, 녹색 전환, 에너지 전환을 더 큰 규모와 우대 조건으로 지원한다고 함. 이 보도는 인프라, 연구개발, 기후변화 적응을 들고 조건은 언급하지 않음. 회담별 자료는 각 보도대로 표기함.
note-attribution = 보도는 지방 간 협력과 국민 보호에 관해 { PERSON($host, form: "address") }만을 주어로 하여 ‘agreed’라고 적었으므로 대통령의 ‘약속’으로 분류함. 근로자 쿼터는 한국의 약속으로 나오나 대통령의 원조 약속에 바로 이어지므로 역시 대통령의 약속으로 표기함.
note-mutual-visits = { $mutual-visits-year } 상호 방문 수({ $mutual-visits-visits })의 집계 주체와 방향별 내역은 보도에 없고, 다른 보도에는 이 수치가 나오지 않음. 방문자 수가 아니라 방문 횟수이므로 연인원으로 표기함.
note-sea = 보도에 국제 통용 명칭이 함께 적혀 있어 { $sea }을(를) 뜻함이 분명함. 같은 영어 표현이 한국에서는 { $peninsula } 동쪽의 다른 바다를 뜻하므로, 한국어본은 직역하지 않고 정해진 한국어 명칭만 사용함.
note-documents = 보도는 문서 { $documents-exchanged-documents }건과 그 분야만 전하고 문서명과 서명자는 밝히지 않음. { $october } 보도는 방문 중 이루어진 합의를 언급하되 건수는 적지 않음. 본 자료는 건수와 분야만 표기함.
