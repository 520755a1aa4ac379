### 지적 사항 외에 명령줄에 표시하는 말: 표, 결과, 잘못 쓴 명령, TOML 구문 오류.

## `status` 표, `sync`, `fix`, `confirm` 결과

state-missing = 없음
state-draft = 초안
state-stale = 원문 변경
state-translated = 번역됨
state-reviewed = 검토됨
status-title = { $source } 원문의 { $language } 번역
status-words = 낱말 수:
status-new = 신규
status-changed = 변경
status-confirmed = 확인됨
status-printed = 인쇄분
status-briefs = 문서별 인쇄 내용
status-all = 전체
status-open = 채울 항목
added = { $file }: { $number }건 추가: { $parts }

## 잘못 쓴 명령

usage-unknown-option = 여기에는 `{ $option }` 항목이 없습니다
usage-unknown-command = `{ $name }` 명령은 없습니다
usage-no-command = 명령 이름이 없습니다
usage-bad-value = `{ $option }` 항목에 `{ $value }` 값을 쓸 수 없습니다
    .hint = 쓸 수 있는 값: { $values }
usage-no-value = `{ $option }` 항목에 값이 없습니다
usage-values = `{ $option }` 항목의 값이 많거나 모자랍니다
usage-missing = 필요한 항목이 없습니다: { $options }
usage-conflict = `{ $option }` 항목은 { $others } 항목과 함께 쓸 수 없습니다
    .hint = 둘 가운데 하나만 쓰십시오
usage-twice = `{ $option }` 항목이 두 번 있습니다
usage-form = 사용법: { $usage }
usage-help = 자세한 내용은 `--help` 옵션으로 확인하십시오(영어)

## TOML 구문 오류

toml-twice = 같은 키가 두 번 있습니다
toml-no-value = 키에 값이 없습니다
    .hint = `=` 뒤에 값을 쓰십시오. 값이 없는 키는 삭제하십시오
toml-open = 괄호가 닫히지 않았습니다
    .hint = 같은 줄에서 `[` 기호는 `]` 기호로, `{"{"}` 기호는 `{"}"}` 기호로 닫으십시오
toml-text-form = 문구가 따옴표 안에 있지 않거나 따옴표가 닫히지 않았습니다
toml-escape = TOML에 없는 역슬래시 표기입니다
    .hint = 역슬래시는 `\\`, 따옴표는 `\"` 형태로 쓰십시오
toml-key = 키로 쓸 수 없는 표기입니다
    .hint = 키에는 영문자 a–z, 숫자, 붙임표를 쓰고, 그 밖의 키는 따옴표로 묶으십시오
toml-comma = 쉼표가 없거나 하나 더 있습니다
    .hint = 값 사이에 쉼표를 하나씩 쓰십시오
toml-equals = `=` 기호가 남거나 모자랍니다
toml-number = TOML 형식의 숫자가 아닙니다
    .hint = 숫자를 쓰고 소수는 점 뒤에 쓰십시오. 금액은 따옴표로 묶으십시오: `"1_234.5"`
toml-date = 달력에 없는 날짜나 시각입니다
    .day = 이 달은 { $days }일까지입니다
toml-rest = 값 뒤에 다른 내용이 있습니다
    .hint = 한 줄에 `키 = 값` 하나만 쓰십시오
toml-deep = 괄호가 너무 깊이 겹쳐 있습니다
    .hint = 괄호를 닫거나 따로 표를 만드십시오
toml-control = 파일에 쓸 수 없는 문자입니다
    .hint = 문자를 삭제하십시오
state-unknown-key = 상태 기록에 없는 키입니다: `{ $key }`
state-missing-key = 상태 기록에 `{ $key }` 키가 없습니다
state-wrong-type = 값의 종류가 맞지 않습니다
