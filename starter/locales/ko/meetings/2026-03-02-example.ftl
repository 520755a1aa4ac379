# 한 회담의 문구. 수치, 날짜, 이름은 변수로 쓰며 언어별 공식 표기로 인쇄됨.
# 입장과 발언자는 옆에 인쇄되므로 본문에서 되풀이하지 않음. 변수 뒤의 조사는 을(를), 이(가), (으)로처럼 짝으로 씀.

# 짧게, 마침표 없음: 문서 제목과 쪽 머리말.
title = 예시: 장관 회담({ $place })

# 한 줄.
occasion = 가상의 회담이므로 실제 회담으로 바꿀 것

# 세 문단까지, 빈 줄로 나누며 한 문단이 한 줄.
headline =
    { $trade-target-deadline }까지 교역액 { $trade-target-target } 달성 제안

    한국, 장학생 { $scholarships-places }명 선발 약속

    차기 공동위원회: { $committee-day }

# 정치.
exchanges = 대표단 교류를 이어 가고 { -term-action-programme }을(를) 이행하기로 함.
committee = { DATE($day, weekday: "yes") } { $city }에서 { ORDINAL($session, style: "number") } 공동위원회를 개최하기로 함.
invitation = { PERSON($guest, form: "address") }을(를) { $city }(으)로 초청할 것을 제안함.

# 경제. `.wording`은 약속을 표현한 말을 짧게 적은 것으로, 대장에 인쇄됨.
trade-target = { $deadline }까지 양국 교역액을 { $target }(으)로 늘릴 것을 제안함.
    .wording = { $deadline }까지 { $target }
growth = 베트남이 { $growth }을(를) 넘는 경제성장률을 달성한 것을 환영함.
fund = 중소기업을 위한 약 { $amount } 규모의 공동기금 조성을 요청함.

# 문화.
scholarships = 베트남 학생 { $places }명에게 장학금을 지급할 것을 약속함.
    .wording = { $places }명
festival = { $days } { $city }에서 음식·음악 축제를 개최하기로 함.

# 출처에 관한 메모.
note-date = 보도에는 3월 첫째 월요일이라고만 나오고 연도가 없음. 본 자료는 보도된 해에 따라 { DATE($date, weekday: "yes") }(으)로 표기함. 예시 전체와 같이 가상의 내용임.
