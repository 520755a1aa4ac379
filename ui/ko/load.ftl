### 작업 공간: TOML 파일, 등록부, 회의.

noun = { $noun ->
    [side] 당사국
    [meeting] 회의
    [point] 논점
    [note] 주석
    [objective] 목표
    [raise] 제기 사항
    [expect] 상대측 예상 제기 사항
    [deliverable] 성과 문서
    [edition] 배포본
    [person] 인물
    [office] 직위
    [organisation] 기관
    [place] 장소
    [topic] 의제
    [commitment] 공약
    [measure] 지표
    [source] 출처
    [term] 용어
    [trip] 방문
    [delegate] 대표단 구성원
    [venue] 행사장
    [dress] 복장
    [transport] 이동 수단
    [contact] 연락처
    [entry] 행사
    [logistics] 행정 사항
    [protocol] 의전 유의 사항
    [seating] 좌석 배치
    [handling] 취급 표시 양식
    [tag] 독자 태그
   *[other] { $noun }
}
subject = `{ $id }` { $noun }
subject-workspace = 작업 공간 설정
subject-participant = `{ $meeting }` 회의의 `{ $id }` 참석자
subject-point = `{ $meeting }` 회의의 `{ $id }` 논점
subject-note = `{ $meeting }` 회의의 `{ $id }` 주석
table = { $what ->
    [workspace] 작업 공간 설정
    [file] 파일
    [paths] `paths` 표
    [style] `style` 표
    [edition] 배포본
    [meeting] 회의
    [meeting-date] 회의 날짜
    [meeting-place] 회의 장소
    [participant] 참석자
    [point] 논점
    [note] 주석
    [quantities] 수량 목록
    [quantity] 수량
    [period] 기간
    [refs] 참조 목록
    [person] 인물
    [tenure] 재임 직위
    [attested] 확인된 날짜
    [spelling] 이름 표기
    [section] 항목
    [person-note] 인물 참고 사항
    [office] 직위
    [organisation] 기관
    [place] 장소
    [topic] 의제
    [measure] 지표
    [commitment] 공약
    [touch] 논점이 다루는 공약
    [status] 이행 상황
    [source] 출처
    [omitted] 생략한 단락
    [term] 용어
    [forbidden] 금지 표현
    [trip] 방문
    [days] `days` 표
    [side] 당사국
    [delegate] 대표단 구성원
    [entry] 일정의 행사
    [seating] 좌석 배치
    [seats] 한 측의 좌석
    [contact] 연락처
    [logistics] 행정 사항
    [protocol] 의전 유의 사항
    [visit] 방문
    [claim] 보도 내용
    [settlement] 정리 내용
    [claimed] 보도된 수치
   *[other] { $what }
}

## 파일

missing-toml = `{ $file }` 파일이 없습니다
    .hint = `briefpack init` 명령으로 모든 파일을 갖춘 작업 공간을 만들 수 있습니다
empty-toml = `{ $file }` 파일이 비어 있습니다
    .hint = `format = 1` 줄로 시작하십시오
unknown-format = `format = { $format }` 값은 이 버전에서 지원하지 않습니다
    .hint = 이 버전은 `format = 1` 형식을 읽습니다
toml-syntax =
    .hint = `키 = 값` 형태로 쓰고, 문구는 따옴표로, 목록은 대괄호로 묶으십시오
    .text = 문구는 같은 줄에서 따옴표 두 개로 묶으십시오: `"…"`
    .date = 달력에 있는 날짜를 `2025-10-30` 형태로 따옴표 없이 쓰십시오

## 키와 값

missing-key = `{ $key }` 키가 없습니다({ $table })
    .hint = `{ $key } = …` 줄을 추가하십시오
unknown-key = 알 수 없는 `{ $key }` 키가 있습니다({ $table })
    .known = 쓸 수 있는 키: { $keys }
toml-type = { $kind ->
    [integer] 정수
    [array] 목록
    [datetime] 날짜
    [string] 문자열
    [table] 표
    [float] 부동소수점 수
    [boolean] 참/거짓 값
   *[other] { $kind }
}
wrong-toml-type = `{ $key }` 값의 유형이 맞지 않습니다(현재: { $found }, 필요: { $expected })
expected-text = 문자열
    .hint = 값을 따옴표로 묶으십시오
expected-list = 목록
    .hint = `[1, 2]` 형태로 값을 대괄호로 묶으십시오
expected-table = 표
    .hint = `{"{"} year = 2030 {"}"}` 형태로 키를 중괄호로 묶으십시오
expected-integer = 정수
    .hint = 숫자를 따옴표 없이 쓰십시오
expected-date = 날짜
expected-boolean = `true` 또는 `false`
    .hint = 따옴표 없이 쓰십시오
decomposed-value = `{ $key }` 값이 분해형 문자로 되어 있습니다
unknown-value = `{ $key }` 키에 `{ $value }` 값은 쓸 수 없습니다
    .hint = 다음 중 하나를 쓰십시오: { $values }
date-as-text = `{ $key }` 값이 날짜가 아니라 `{ $text }` 문자열입니다
    .hint = 날짜를 `2025-10-30` 형태로 따옴표 없이 쓰십시오
no-such-day = `{ $key }` 값은 달력에 없는 날짜입니다
bad-time = `{ $key }` 값은 시각이 아닙니다
    .hint = `"14:30"` 형태로 시와 분을 쓰십시오
bad-year = `{ $key }` 값({ $value })은 연도가 아닙니다
    .hint = `2030` 형태로 네 자리 숫자를 쓰십시오
bad-month = `{ $key }` 값(`{ $text }`)은 연월이 아닙니다
    .hint = 날짜는 `2025-10-30` 형태로 따옴표 없이, 연월은 `"2025-10"` 형태로 쓰십시오
period-turned-round = 기간의 끝이 시작보다 앞섭니다
    .begins = 시작하는 날짜
    .hint = 앞선 날짜를 `from` 키에 쓰십시오
number-as-float = `{ $key }` 값이 부동소수점 수여서 자릿수가 정확하지 않습니다
    .hint = `"150_000_000_000"` 형태로 숫자를 따옴표로 묶으십시오
bad-number = `{ $key }` 값(`{ $text }`)은 수가 아닙니다
    .hint = 소수점은 마침표로, 필요하면 자리 구분은 `_` 기호로 쓰십시오: `"1_234.5"`
not-positive = `{ $key }` 값({ $value })은 1 이상의 정수여야 합니다
    .hint = 1부터 세십시오
quantity-without-value = 값이 없는 수량입니다
    .hint = 다음 중 하나만 쓰십시오: { $keys }
quantity-with-two = 값이 둘 이상인 수량입니다
idle-currency = `{ $key }` 키 옆에 `currency` 키가 있습니다
    .hint = 통화는 `money` 값에만 씁니다

## 식별자

invalid-id = `{ $id }` 표기는 식별자로 쓸 수 없습니다({ $noun })
    .hint = 소문자, 숫자, 붙임표를 쓰고 글자로 시작하십시오
invalid-variable = `{ $name }` 표기는 변수 이름으로 쓸 수 없습니다
invalid-reference = `{ $value }` 값은 참조가 아닙니다
    .hint = `person-to-lam`, `place-seoul`, `org-apec` 형태로 종류와 식별자를 쓰십시오
id-twice = `{ $id }` 식별자가 두 번 나옵니다({ $noun })
    .hint = 둘 중 하나의 식별자를 바꾸십시오
variable-twice = `{ $name }` 이름을 수량과 참조에 함께 썼습니다
    .hint = 둘 중 하나의 이름을 바꾸십시오
reserved-id = 논점의 식별자로 `{ $id }` 이름을 쓸 수 없습니다
    .hint = `title`, `occasion`, `headline`, `note-…` 이름은 회의 자체의 메시지입니다
to-fill = 아직 채우지 않은 항목입니다: { $noun }
    .hint = 등록된 식별자: { $known }
unknown-id = `{ $id }` 식별자가 등록되어 있지 않습니다({ $noun })
    .hint = 등록부에 추가하거나, 다음 항목의 식별자를 고치십시오: { $subject }
unknown-meeting = `{ $id }` 회의가 없습니다
    .hint = `meetings/{ $id }.toml` 파일을 작성하거나 목록에서 빼십시오
    .known = 등록된 회의: { $meetings }
unknown-note = 이 회의에는 `{ $id }` 주석이 없습니다
    .hint = `[[note]]` 표를 추가하십시오

## 설정

unknown-own-side = 자국 `{ $id }` 식별자가 `sides` 목록에 없습니다
    .hint = `sides` 목록 가운데 하나를 쓰십시오
meeting-twice = `{ $id }` 회의가 `meetings` 목록에 두 번 나옵니다
set-twice = `{ $set }` 언어 조합이 두 번 나옵니다
unknown-set = `{ $value }` 값은 언어 조합이 아닙니다
    .hint = `en`, `vi`, `ko` 코드를 한 번씩 `+` 기호로 이어 쓰십시오. 예: `vi+ko`
edition-twice = `{ $id }` 배포본이 두 번 나옵니다
    .hint = `own` 배포본은 항상 있으며 모든 내용을 보여 줍니다
path-outside-workspace = `{ $path }` 경로가 작업 공간을 벗어납니다
    .hint = `..` 없이 작업 공간 안의 폴더를 쓰십시오. `build --out` 옵션에는 어떤 폴더든 쓸 수 있습니다

## 등록부와 회의

id-is-not-file-name = `{ $id }` 회의가 `{ $file }` 파일에 있습니다
    .hint = 파일 이름을 회의 식별자와 같게 하십시오
meeting-in-two-files = `{ $id }` 회의가 이 파일과 `{ $first }` 파일에 모두 있습니다
    .hint = 두 파일 가운데 하나를 삭제하십시오
meeting-without-participant = `participant` 항목이 없는 회의입니다
    .hint = 언급된 인물마다 `[[participant]]` 표를 추가하십시오
date-without-because = 추정한 날짜에 `because` 키가 없습니다
    .hint = 날짜를 추정한 근거를 적은 주석을 지정하십시오: `because = "date"`
weekday = { $name ->
    [Monday] 월요일
    [Tuesday] 화요일
    [Wednesday] 수요일
    [Thursday] 목요일
    [Friday] 금요일
    [Saturday] 토요일
    [Sunday] 일요일
   *[other] { $name }
}
weekday-mismatch = { $day } 날짜의 요일이 `{ $weekday }` 표기와 다릅니다
    .hint = { $day } 날짜의 요일: { $weekday }. 날짜나 요일을 바로잡으십시오
unknown-weekday = `{ $weekday }` 표기는 요일이 아닙니다
tenure-without-time = 재임 직위에 `from` 또는 `attested` 키가 없습니다
    .hint = 재임 기간을 출처와 함께 쓰거나, 출처로 확인되는 날짜를 쓰십시오
no-office = `{ $id }` 인물의 { $day } 현재 직위를 알 수 없습니다
    .here = 인물의 직위가 있는 곳
    .hint = 직위의 `attested` 목록에 날짜를 출처와 함께 추가하십시오: `{"{"} date = { $day }, source = "…", paragraphs = […] {"}"}`
unknown-zone = `{ $value }` 값은 시간대가 아닙니다
    .hint = `Asia/Seoul` 형태의 IANA 이름을 쓰십시오
no-time-zone = `{ $id }` 장소에 시간대가 없습니다
    .place = 해당 장소
    .hint = 이 장소나 이를 포함하는 장소에 `zone` 키를 `"Asia/Seoul"` 형태로 쓰십시오
cyclic-place = `{ $id }` 장소가 자기 자신에 포함되어 있습니다
    .hint = `within` 키를 삭제하거나 더 큰 장소를 쓰십시오
uncited-source = `{ $id }` 출처를 인용한 회의가 없습니다
    .hint = 인용하거나 등록부에서 삭제하십시오
paragraph-out-of-range = { $paragraph }번 단락은 없습니다. 출처의 단락은 { $last }개입니다
    .hint = 번호를 고치거나 출처의 `paragraphs` 값을 고치십시오
paragraph-cited-and-omitted = { $paragraph }번 단락은 생략 목록에 있으나 인용되었습니다
    .hint = `omitted` 목록이나 인용에서 빼십시오
paragraph-uncited = { $number ->
       *[other] `{ $id }` 출처의 단락 { $paragraphs } 부분을 인용한 곳이 없습니다
    }
    .hint = 논점이나 주석에서 각각 인용하거나, 사유와 함께 `omitted` 목록에 넣으십시오
