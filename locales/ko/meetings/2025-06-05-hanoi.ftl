# 문서 머리

title = 당 서기장의 주베트남대사 접견
occasion = 최근 한국 대통령 선거 이후 { $place } 접견
headline =
    베트남, 한국 새 정부와 모든 분야에서 긴밀한 협력 희망

    { $trade-target-deadline }까지 교역액 { $trade-target-target }의 더욱 균형 있는 달성 제안

    한국 새 정부에도 베트남은 역내 외교정책의 핵심 파트너

# 정치

renewed-congratulations = { $president } 대통령이 최근 대통령 선거에서 승리한 것을 거듭 축하함.
rok-prosperity = 한국이 계속 번영하고 더 큰 성과를 거두어 앞으로 국제적 위상을 한층 높이기를 희망함.
new-government = 새로 선출된 { $president } 대통령이 이끄는 한국 새 정부와 베트남이 긴밀히 협력하기를 희망함.
relations-all-fields = 모든 분야에서 양국 관계를 발전시켜 양국 국민에게 실질적인 혜택을 주고 역내 및 세계의 평화, 안정, 발전에 기여하기를 희망함.
achievements = { $since } 수교 이래 { $years }년이 넘는 동안 한-베트남 관계가 이룬 성과를 높이 평가함.
partnership-milestone = 양국 관계의 괄목할 만한 진전과 주요 이정표, 특히 { $year } { -term-comprehensive-strategic-partnership }(으)로 격상된 것을 상기함.
top-partners = 양국이 최고의 동반자로 자리 잡았으며 정치적 신뢰가 커지고 있음을 확인함.
existing-mechanisms = 기존 협력 메커니즘을 효과적으로 운영할 것을 제안함.
    .wording = 기존 메커니즘의 효과적 운영
key-partner = 한국 새 정부도 베트남을 역내 외교정책의 핵심 파트너로 계속 여길 것임을 확인함.
partnership-development = 복잡한 지정학적 변동 속에서 한국이 가까운 시일 내에 정치, 경제, 교육, 과학기술 전반에 걸쳐 { -term-comprehensive-strategic-partnership }을(를) 더욱 발전시키기 위해 베트남과 긴밀히 협력하기를 희망함.

# 국방·안보

defence-security = 국방·안보 분야의 실질적 협력을 강화할 것을 제안함.
    .wording = 국방·안보 분야의 실질적 협력 강화

# 경제

economic-ties = 양국 간 경제협력이 견고함을 확인함.
trade-target = { -term-action-programme }을(를) 추진하여 { $deadline }까지 양국 교역액 { $target }을(를) 더욱 균형 있게 달성할 것을 제안함.
    .wording-trade-150-2030 = { $deadline }까지 { $target }, 더욱 균형 있게
    .wording-action-programme = 교역액 목표 달성을 위한 추진
korean-investment = 한국 기업이 대베트남 투자를 확대할 것을 요청함.
    .wording = 한국 기업의 투자 확대
energy = 에너지 분야의 협력을 강화할 것을 제안함.
economic-complementarity = 한국 새 정부가 특히 한국의 강점과 베트남의 수요가 맞는 분야에서 경제협력을 더욱 촉진하기를 희망한다고 언급함.
business-policies = 기업을 지원하는 베트남의 최근 정책을 높이 평가함.
    .wording = 최근 기업 지원 정책에 대한 높은 평가
investment-impetus = 베트남의 최근 기업 지원 정책이 한국 대기업의 지속적인 대베트남 투자 확대를 이끄는 원동력이라고 평가함.

# 개발 협력

human-resources = 반도체, 인공지능 등의 분야에서 우수 인력 양성을 지원해 줄 것을 요청함.
    .wording = 반도체·인공지능 등 분야의 우수 인력 양성 지원

# 과학기술

science-technology-ties = 과학기술 협력이 깊어지고 있음을 확인함.
technology-transfer = 투자와 함께 기술, 특히 핵심 기술을 이전해 줄 것을 요청함.
    .wording = 투자와 함께 기술, 특히 핵심 기술 이전
science-technology = 과학기술 분야의 협력을 강화할 것을 제안함.

# 노동·인적 교류

tourism-growth = 관광이 빠르게 성장하고 있음을 확인함.
citizen-protection = 국민 보호 분야의 협력을 강화할 것을 제안함.
    .wording = 국민 보호 협력 강화
local-cooperation = 양국 지방 간 협력을 강화할 것을 제안함.
    .wording = 지방 간 협력 강화

# 문화·교육

culture-tourism = 문화·관광 분야의 협력을 강화할 것을 제안함.
    .wording = 문화·관광

# 지역·국제 현안

forums = 양국이 지역 및 국제 무대에서 협력을 확대하고 서로 지지하기를 기대함.
    .wording = 지역·국제 무대에서의 협력 확대와 상호 지지
apec-summits = 특히 { $year-kr } 한국과 { $year-vn } 베트남에서 열리는 { $apec } 정상회의가 성공적으로 개최되도록 양국이 서로 지원하기를 기대함.
    .wording-apec-2027 = 정상회의의 성공적 개최를 위한 상호 지원
    .wording-apec-2025 = 정상회의의 성공적 개최를 위한 상호 지원

# 출처에 관한 주석

note-date = 보도에 월과 일은 있으나 연도가 없음. 보도는 { $president } 대통령의 당선을 최근의 일로 다루고, 한국에서 열릴 { $apec-year } { $apec } 정상회의를 앞으로의 일로 언급함. 이에 따라 접견 일자를 { $date }(으)로 추정함.
note-presidents = 한국 대통령은 { $earlier } 보도에서 { $predecessor }, { $later } 자 보도에서 { $president }임. 이 보도가 최근의 일로 다룬 선거는 두 시점 사이에 있으므로 추정한 연도와 일치함.
note-captions = 사진 설명 두 곳 모두 대사의 이름을 새로 선출된 대통령인 { $president }(으)로 적었고, 그중 한 곳은 대사 직함의 철자도 틀림. 본문은 일관되게 { $ambassador } 대사로 적음. 본 자료는 { $ambassador }(으)로 표기함.
note-president-name = 이 보도는 { $president } 대통령의 로마자 이름에 붙임표를 넣었으나, { $august } 자 보도와 { $october } 자 보도는 두 단어로 띄우고 각각 대문자로 시작함. 동일 인물이므로 본 자료는 하나의 표기로 통일함.
note-vietnamese-names = 보도는 베트남 고유명사를 성조 부호 없이 적고 국명과 수도명을 붙여 씀. 다른 보도는 부호를 갖추어 적었으므로, 본 자료는 { $secretary }, { $capital } 등의 원어 표기에 부호를 갖춤.
note-apec-month = 보도는 한국에서 열리는 { $apec } 정상회의의 시기를 { $month }(으)로 적음. { $october } 자 보도에는 한국의 성공적인 { -term-apec-economic-leaders-week } 개최를 축하하는 내용이 이미 나옴. 보도만으로는 개최 월을 확정할 수 없어 본 자료는 연도({ $apec-year })만 표기함.
note-apec-name = 이 보도는 { $apec } ‘Summits’, { $april } 보도는 ‘events’와 ‘activities’, { $october } 자 보도는 { -term-apec-economic-leaders-week }(이)라고 적음. 같은 행사라고 밝힌 보도가 없으므로 본 자료는 이 보도의 표현을 유지함.
note-action-plan = 보도는 ‘Action Plan’을 교역액 목표와만 연결하여 언급함. { $april } 보도의 ‘action plan’과 { $august } 자 보도의 ‘action programme’은 모두 { -term-comprehensive-strategic-partnership }의 이행을 위한 것임. 본 자료는 셋을 같은 문서로 보아 하나의 용어로 표기하였으나, 이 보도에 그러한 설명은 없음.
note-trade-wording = 이 보도와 { $lima } 보도는 ‘더욱 균형 있는’ 방식을, { $april } 보도와 { $october } 자 보도는 ‘균형 있고 지속 가능한’ 방식을 언급하며, { $august } 자 보도에는 둘 다 없음. 금액과 연도는 모든 보도가 같고, { $lima } 보도만 가까운 시일 내 { $near-term } 목표를 덧붙임. 본 자료는 이 보도의 표현을 따름.
note-no-agreement = 보도는 양측의 발언을 전할 뿐 합의 사항을 적지 않았으므로 ‘합의’로 분류한 항목이 없음.
