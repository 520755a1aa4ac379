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

## The trip
label-trip-sample = 예시 – 실제 일정 아님
label-trip-to-fill = 추후 기재
label-trip-programme = 방문 일정
label-trip-day = 일자
label-trip-local-time = 현지 시각
label-trip-entry = 행사
label-trip-press = 언론
label-trip-lead = 담당
label-trip-party = 참석:
label-trip-dress = 복장:
label-trip-transport = 이동:
label-trip-delegations = 대표단 명단(서열순)
label-trip-role = 임무
label-trip-seating = 좌석 배치
label-trip-biographies = 인물 약력
label-trip-biographies-basis = 직위는 본 자료집의 출처에 명시된 일자 기준이며, 회담은 본 자료집에 수록된 것임.
label-trip-offices = 직위 및 출처상 일자
label-trip-meetings = 본 자료집 수록 회담
label-trip-addresses = 호칭 및 발음
label-trip-pronunciation = 발음
label-trip-pronunciation-basis = 호칭은 최근 회담 기준임. 발음은 각 줄의 언어 사용자를 위하여 규칙에 따라 옮긴 근사 표기임.
label-trip-protocol = 의전 유의 사항
label-trip-logistics = 행정 사항
label-trip-contacts = 연락처
label-trip-contact = 연락 사항
label-trip-phone = 전화
label-trip-email = 전자우편
programme-press-open = 공개
programme-press-pool = 풀 취재
programme-press-photo = 사진 촬영
programme-press-statement = 언론발표
programme-press-closed = 비공개
role-note-taker = 기록
role-protocol = 의전
role-press = 공보
role-security = 경호
## The ledger of commitments
label-ledger = 약속 및 제안 사항 대장
label-ledger-note = 문안은 보도에 따른 것이며, 제안이나 요청은 약속이 아님. 성격 옆의 숫자는 회담 자료의 항목 번호이고, 그 아래는 해당 회담에서 달라진 점임.
label-matter = 내용 및 이행 상황
label-ledger-wording = 표현
label-change = 변화
label-changes = 회담별 변화
label-new = 신규
label-absent = 언급 없음
label-gone = 이후 언급 없음
label-open = 회담일 현재 미결 사항
label-open-note = 이전 회담에서 약속하거나 제기하였으나 이번 회담에서 다루지 않은 사항임.
label-open-note-planned = 이전 회담에서 약속하거나 제기하였으며 현재까지 미결인 사항임.
label-open-more = 그 밖의 미결 사항:
label-amount-due = 규모·기한
label-since = 최초 일자
label-since-times = 최초 일자·횟수
label-times = 횟수
label-standing = 이행 상황
label-overdue = 기한 경과
standing-raised = 제기, 약속 없음
standing-open = 미결
standing-progressing = 이행 중
standing-fulfilled = 이행 완료
standing-lapsed = 실효
standing-superseded = 대체
change-raised = 첫 제기
change-appeared = 신규
change-promised = 약속으로 전환
change-restated = 변동 없음
change-reworded = 표현 변경
change-revalued = 수치 변경
change-widened = 확대
change-narrowed = 축소
change-fulfilled = 이행 완료
change-dropped = 철회
change-silent = 이후 언급 없음
## Planned meetings
label-sample = 예시 – 실제 회담 아님
label-to-fill = 추후 기재
label-time = 시각
label-minutes = 시간(분)
label-interpretation = 통역
label-press = 언론
label-objectives = 회담 목표
label-raise = 말씀자료
label-why = 제기 배경
label-ask = 요청 사항
label-fallback = 차선책
label-expect = 상대측 예상 제기 사항 및 대응 요지
label-response = 대응 요지
label-red-line = 양보 불가 사항
label-deliverables = 예상 성과 및 서명
label-deliverable = 문서
label-signatories = 서명 주체(순서)
label-languages = 언어(순서)
label-status = 진행 상황
label-background = 참고자료: 기존 논의 내용
label-speaking-time = 필요 시간/가용 시간(분)
basis-planned = 예정
interpretation-consecutive = 순차통역
interpretation-simultaneous = 동시통역
interpretation-none = 통역 없음
press-open = 언론 공개
press-pool = 풀 취재 허용
press-photo = 초반 사진 촬영만 허용
press-statement = 공동 언론발표
press-closed = 언론 비공개
priority-certain = 필수 제기
priority-maybe = 시간 허용 시 제기
priority-defensive = 상대측 제기 시 대응
readiness-proposed = 제안 단계
readiness-negotiating = 문안 협의 중
readiness-agreed = 문안 합의
readiness-ready = 서명 준비 완료

## Outcome sheets
label-outcome-sheet = 회담 결과 기록지
label-open-matters = 후속 관리 사항
label-other-matters = 기타 사항
label-said = 발언 내용 및 발언자
label-agreed = 합의 여부
label-new-commitment = 약속 사항 및 이행 주체
answer-yes = 합의
answer-partly = 일부 합의
answer-no = 미합의
label-note-taker = 기록자
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

## Editions
label-notes = 참고 사항
label-interpreter-sheet = 통역용 자료
about-interpreting = 통역 유의 사항
about-press = 언론 대응 참고
## Numbered copies and attached files
label-copy = 사본 번호
label-attached-data = 이 문서에 수록된 데이터
label-attached-provenance = 이 문서의 제작 정보
## 추록
label-changes-since = 변경 표시 기준 판:
label-removed-point = 삭제된 항목(이전 판 번호):
label-addendum = 추록
label-addendum-note = 문서 전체를 같은 번호로 다시 작성함. 아래에 적힌 이전 판의 쪽을 빼고 새 판의 쪽으로 교체할 것.
label-addendum-title = 제목 및 취급 구분
label-addendum-call-sheet = 회담 개요
label-addendum-plan = 예정 사항
label-addendum-trip = 방문
label-addendum-overview = 일람
label-addendum-versions = 이전 판과 새 판
label-addendum-version = 판
label-addendum-swap = 교체할 쪽
label-addendum-pages = 쪽
label-addendum-earlier = 이전 판
label-addendum-new = 새 판
label-addendum-page-count = 쪽수
label-addendum-take-out = 제거
label-addendum-put-in = 삽입
label-addendum-sheets = 낱장(양면 인쇄 시)
label-addendum-changes = 변경 사항
label-addendum-change = 내용
label-addendum-page = 쪽
label-addendum-for = 변경 전
label-addendum-read = 변경 후
label-addendum-more = 그 밖에 본문에 표시된 변경 사항:
label-addendum-nothing = 변경된 쪽 없음.
addendum-added = 신설
addendum-removed = 삭제
addendum-moved = 이동
addendum-changed = 변경
