# 인쇄 면의 단어: 항목명, 성격, 종류. 각 항목은 변수가 없는 단순한 값이다.

# Furniture of the pages
label-draft = 초안
label-version = 작성 기준일
label-content-id = 내용 식별 번호
label-blank = 이 면은 의도적으로 비워 둠
label-brief = 회담 자료

# The call sheet
label-when = 일시
label-home-time = 본국 시각
label-where = 장소
label-host = 주최 측
label-occasion = 계기
label-format = 형식
label-headline = 핵심 성과
label-key-figures = 주요 수치

# The sections of a brief
label-outcomes = 성과 및 양측 입장
label-as-reported = 양측 입장은 출처에 명시된 언론사의 보도에 따른 것이며, 공식 기록이 아님.
label-commitments = 약속 및 제안 사항
label-commitment = 내용
label-by = 이행 주체
label-to = 상대
label-value = 규모
label-due = 기한
label-points = 항목·입장
label-point = 항목
label-terms = 용어
label-forbidden = 사용 금지
label-people = 인물
label-name = 성명
label-title = 직위
label-address = 호칭
label-side = 소속
label-sources = 출처
label-source-language = 언어:
label-paragraphs = 문단 수:
label-omitted = 제외

# The pack
label-contents = 차례
label-at-a-glance = 회담 일람
label-timeline = 연표
label-figures = 회담별 수치
label-glossary = 용어집
label-number = 번호
label-date = 일자
label-meeting = 회담
label-place = 장소
label-leads = 양측 대표
label-figure = 수치
label-measure = 지표
label-single-figures = 한 차례만 제시된 수치
label-unchanged = 제시된 모든 회담에서 같은 수치
label-stance = 성격

# Stances
stance-agreed = 합의
stance-stated = 표명
stance-proposed = 제안
stance-pledged = 약속
stance-requested = 요청
stance-welcomed = 환영
stance-noted = 기록

# Kinds of meeting
kind-talks = 회담
kind-sidelines-meeting = 다자회의 계기 회동
kind-ministerial-talks = 장관급 회담
kind-reception = 접견
kind-call = 전화 통화
kind-visit = 방문
status-held = 개최
status-planned = 예정

# Roles
role-lead = 수석대표
role-member = 단원
role-spouse = 배우자
role-interpreter = 통역

# What a note is about
about-date = 일자
about-name = 명칭
about-place = 장소
about-sea = 해역 명칭
about-slip = 원문 오류
about-difference = 출처 간 차이
about-reporting = 보도 방식

# Parts of the day, how a date is known
part-morning = 오전
part-afternoon = 오후
part-evening = 저녁
basis-stated = 출처에 명시
basis-inferred = 출처에서 추정

# Bounds
bound-over = 초과
bound-about = 약
bound-at-least = 이상
bound-at-most = 이하

# Measures
measure-kind-target = 목표
measure-kind-actual = 실적

# Handling labels
handling-internal = 내부용
handling-shareable = 공유 가능
handling-public = 공개

# Sides and languages
side-vn = 베트남
side-kr = 한국
both-sides = 양측
language-en = 영어
language-vi = 베트남어
language-ko = 한국어

# The proof sheet
label-proof = 교정지
label-proof-text = 식별자와 문안
label-proof-statement = 위에 적은 언어로 된 이 교정지의 모든 문안을 확인하였으며, 표시한 곳을 제외하고 그대로 인쇄하여도 됨을 확인함.
label-proof-texts = 문안 수
label-signature = 서명
state-source = 원문
state-missing = 미번역
state-draft = 초안
state-stale = 원문 변경
state-translated = 번역 완료
state-reviewed = 감수 완료

## 출처 간 차이와 출처
label-as-of = 정보 기준일
label-contradictions = 출처 간 상이점
label-settled = 정리:
label-unsettled = 미정리
claim-name = 명칭
claim-title = 직함
claim-holder = 재임자
claim-date = 일자
claim-place = 장소
claim-quantity = 수치
label-publisher = 매체:
label-source-date = 일자:
label-undated = 미기재
label-retrieved = 열람일:
label-cited = 인용 단락:

## 방문과 접촉
label-visits = 방문 및 주최 측
label-encounters = 인사별 접촉 현황
label-travelled = 방문 인사
label-visit-kind = 방문 형식
label-source = 출처
visit-state = 국빈 방문
visit-official = 공식 방문
visit-working = 실무 방문
visit-event = 행사 참석
