### 메시지, 변수, 함수: Fluent와 메시지 계약이 요구하는 사항.

language-en = 영어
language-vi = 베트남어
language-ko = 한국어

type-money = 금액
type-count = 수량
type-percent = 백분율
type-year = 연도
type-date = 날짜
type-period = 기간
type-time = 시각
type-ordinal = 서수
type-person = 인물
type-name = 명칭
type-text = 문구

write = `{ $text }` 형태로 쓰십시오
such-as = 예: `{ $example }`
first-here = 처음 나온 곳
twice = `{ $name }` 이름이 두 번 나옵니다
    .hint = 둘 중 하나를 삭제하십시오

## 파일

missing-locale = { $language } 번역이 없습니다. `{ $folder }` 폴더가 없거나 비어 있습니다
    .hint = 다른 언어에 있는 파일을 작성하거나, `languages` 항목에서 이 언어를 빼십시오
missing-file-messages = `{ $file }` 파일이 없습니다
    .hint = 다음 메시지를 넣어 파일을 작성하십시오: { $messages }
    .hint-more = 다음 메시지와 그 밖의 { $more }개를 넣어 파일을 작성하십시오: { $messages }
empty-locale-file = 파일이 비어 있습니다
    .hint = 메시지를 작성하거나 파일을 삭제하십시오
byte-order-mark = 파일이 바이트 순서 표시(BOM)로 시작합니다
    .hint = BOM 없는 UTF-8 형식으로 저장하십시오
decomposed-file = 파일에 분해형 문자가 있습니다
    .hint = 완성형(NFC)으로 저장하십시오. 인쇄할 때에는 자동으로 합쳐집니다
tab = 탭 문자가 있습니다. Fluent에는 공백만 쓸 수 있습니다
    .hint = 탭을 공백 네 칸으로 바꾸십시오
no-break-space = 줄 첫머리에 줄바꿈 없는 공백이 있습니다. Fluent에는 일반 공백만 쓸 수 있습니다
    .hint = 일반 공백으로 바꾸십시오
fullwidth-brace = 전각 중괄호 `{ $brace }` 문자는 그대로 인쇄됩니다
control-character = { $character } 문자는 인쇄할 수 없습니다
    .hint = 문자를 삭제하십시오
over-long-text = `{ $id }` 메시지가 { $most }자를 넘습니다
    .hint = 문구를 줄이십시오

## 구문

braces-too-deep = 중괄호가 { $most }단계를 넘게 겹쳐 있습니다
    .hint = 중괄호를 모두 닫거나, 안쪽 문구를 별도의 메시지로 옮기십시오
junk-name = `{ $id }` 표기는 메시지 이름으로 쓸 수 없습니다
    .hint = 이름에는 a~z, 숫자, 붙임표만 쓸 수 있습니다. 원문의 이름을 그대로 두십시오
junk-line-start = 본문 줄은 `{ $sign }` 기호로 시작할 수 없습니다
    .hint = 기호를 중괄호 안에 쓰십시오: `{"{"}"{ $sign }"{"}"}`
junk-arrow = Fluent가 알지 못하는 화살표입니다
    .hint = `->` 기호로 쓰십시오
junk-open-quote = 따옴표가 닫히지 않았습니다
    .hint = 같은 줄에서 `"` 따옴표를 닫으십시오
junk-selection = 메시지나 용어를 선택 조건으로 썼습니다
    .hint = 변수의 `PLURAL(…)` 값을 선택 조건으로 쓰십시오
junk-term-attribute = 용어의 속성은 인쇄할 수 없습니다
    .hint = 용어 자체를 인쇄하거나, 문구를 메시지의 속성으로 옮기십시오
junk-value-after-option = 옵션 뒤에 값이 있습니다
    .hint = 값을 먼저, 옵션을 나중에 쓰십시오: `DATE($date, weekday: "yes")`
junk-option-twice = `{ $name }` 옵션이 두 번 지정되었습니다
    .hint = 둘 중 하나를 삭제하십시오
junk-backslash = Fluent가 알지 못하는 역슬래시 표기입니다
    .hint = 따옴표 안에서 역슬래시는 `\\`, 따옴표는 `\"`, 특정 문자는 `\u00A0` 형태로 쓰십시오
junk-no-equals = `{ $id }` 뒤에 `=` 기호가 있어야 합니다
    .hint = 메시지는 `이름 = 본문` 형태이며, 이어지는 줄은 공백으로 시작합니다
junk-open-brace = 중괄호나 따옴표가 닫히지 않았습니다
    .hint = 같은 줄에서 `{"{"}` 괄호는 `{"}"}` 괄호로, `"` 따옴표는 `"` 따옴표로 닫으십시오
junk-expected = `{ $sign }` 기호가 있어야 합니다
    .hint = 다른 언어의 같은 줄과 비교하십시오
junk-no-name = 이름이 있어야 합니다
    .hint = 이름에는 a~z, 숫자, 붙임표만 쓸 수 있으며, 이어지는 줄은 공백으로 시작합니다
junk-no-text = `{ $id }` 메시지에 본문이 없습니다
    .hint = `=` 뒤에 본문을 쓰십시오
junk-no-value = 본문이 없습니다
    .hint = `=` 또는 `]` 뒤에 본문을 쓰십시오
junk-callee = 함수 이름은 대문자로 씁니다
    .hint = `DATE($date)` 형태로 쓰십시오
junk-no-default = 기본값이 없는 선택입니다
    .hint = `*[other]` 형태로 변형 하나에 `*` 표시를 하십시오
junk-two-defaults = 기본값이 둘 이상인 선택입니다
    .hint = `*` 표시를 변형 하나에만 남기십시오
junk-closing-brace = `{"{"}` 없이 `{"}"}` 괄호만 있습니다
    .hint = 괄호를 인쇄하려면 `{"{"}"{"}"}"{"}"}` 형태로 쓰십시오
junk-placeable = 중괄호 안에는 변수, 용어, 메시지 또는 함수가 있어야 합니다
    .hint = 예: `{"{"} $target {"}"}`, `{"{"} -term-bien-dong {"}"}`. 따옴표는 곧은 `"` 따옴표를 쓰십시오
junk-literal = 따옴표로 묶은 문구나 숫자가 있어야 합니다
    .hint = 곧은 따옴표로 `style: "long"` 형태로 쓰십시오

## 메시지와 용어

same-name = `{ $id }` 항목의 이름이 `{ $other }` 항목과 같습니다
    .hint = 한 언어 안에서 메시지와 용어는 이름을 함께 씁니다. 둘 중 하나의 이름을 바꾸십시오
missing-message = `{ $id }` 메시지가 { $language } 파일에 없습니다
    .hint = `{ $file }` 파일에 `{ $id } = …` 줄을 추가하십시오
    .hint-variables = `{ $file }` 파일에 `{ $id } = …` 줄을 추가하십시오. 사용할 수 있는 변수: { $variables }
missing-message-in-folder = `{ $folder }` 폴더에 `{ $id }` 메시지가 없습니다
    .hint = `{ $id } = …` 줄을 추가하십시오
missing-message-anywhere = `{ $id }` 메시지가 없습니다
missing-attribute = `{ $id }` 메시지에 `.{ $attribute }` 속성이 없습니다
    .hint = 메시지 아래에 `    .{ $attribute } = …` 줄을 추가하십시오
missing-value = `{ $id }` 메시지에 속성은 있으나 본문이 없습니다
    .hint = `{ $id } =` 뒤에 본문을 쓰십시오
unused-message = `{ $id }` 메시지를 인쇄하는 곳이 없습니다
    .hint = 삭제하거나, 작업 공간에 있는 이름으로 고치십시오
cyclic-reference = `{ $id }` 항목이 자기 자신을 참조합니다
    .hint = 한 곳에서 문구를 직접 쓰십시오
unknown-term = 이 언어에는 `{ $id }` 용어가 없습니다
unknown-message = 이 언어에는 `{ $id }` 메시지가 없습니다
    .hint = 이 언어의 파일에 `{ $id } = …` 줄을 쓰십시오
unknown-attribute = `{ $id }` 항목에 `.{ $attribute }` 속성이 없습니다
    .none = `{ $id }` 항목에는 속성이 없습니다. `{"{"} { $id } {"}"}` 형태로 쓰십시오
    .known = `{ $id }` 항목의 속성: { $attributes }
unknown-attribute-value = `{ $id }` 항목에 본문이 없습니다

## 변수

unknown-variable = 여기에는 `${ $name }` 변수가 없습니다
    .none = `{ $id }` 메시지에는 변수가 없습니다
    .known = `{ $id }` 메시지에서 쓸 수 있는 변수: { $variables }
variable-of-reference = `{ $id }` 메시지에 필요한 `${ $variable }` 변수가 `{ $user }` 메시지에는 없습니다
    .hint = 문구를 직접 쓰거나, 변수가 필요 없는 메시지를 참조하십시오
nested-term-arguments = 변수가 있는 용어가 다른 메시지나 용어를 참조합니다
    .hint = 안쪽 문구를 직접 쓰십시오. Fluent에서는 참조 뒤에서 변수가 사라집니다
term-variable-missing = `{ $id }` 용어에 필요한 `${ $variable }` 변수가 주어지지 않았습니다
    .hint = 변수를 지정하십시오: `{"{"} { $id }({ $variable }: "…") {"}"}`
unused-option = `{ $id }` 용어는 `{ $option }` 옵션을 쓰지 않습니다
    .hint = 옵션을 삭제하십시오

## 함수

unknown-function = `{ $name }` 함수는 없습니다
    .hint = 쓸 수 있는 함수: { $functions }
arity-one = 인수 1개
arity-two = 인수 2개
arity-range = 인수 { $least }~{ $most }개
wrong-arity = `{ $name }` 함수에는 { $arity }가 필요합니다
bare-number = `{ $name }` 함수로는 직접 쓴 숫자를 인쇄할 수 없습니다
    .hint = 회의 파일에 수량으로 등록하고 그 변수를 인쇄하십시오
wrong-type = `{ $name }` 함수로 인쇄할 수 없는 값입니다: { $kind }
    .hint = 인쇄할 수 있는 값: { $kinds }
no-particle = `JOSA` 함수의 둘째 인수는 따옴표로 묶은 조사여야 합니다
    .hint = 예: `JOSA($x, "은")`. 은/는, 이/가, 을/를, 과/와, 으로/로, 이라고/라고 …
unknown-option = `{ $name }` 함수에는 `{ $option }` 옵션이 없습니다
    .none = 이 함수에는 옵션이 없습니다
    .known = 쓸 수 있는 옵션: { $options }
bad-option = `{ $option }` 옵션에 이 값은 쓸 수 없습니다
    .hint = 다음 중 하나를 쓰십시오: { $values }

## 선택

variant-twice = `[{ $key }]` 변형이 두 번 나옵니다
typed-selector = `{ $name }` 값은 선택 조건으로 쓸 수 없습니다
    .hint = 복수 범주를 선택 조건으로 쓰십시오: `{"{"} PLURAL(${ $name }) -> … {"}"}`
function-selector-hint = 선택 조건으로 쓸 수 있는 함수는 `PLURAL(…)` 하나입니다
fixed-selector = 고정된 값을 선택 조건으로 썼습니다
    .hint = `PLURAL(…)` 함수나 용어의 속성을 선택 조건으로 쓰십시오
unreachable-variant = `[{ $key }]` 변형은 선택되는 일이 없습니다
    .hint = `PLURAL` 함수가 주는 값: { $keys }
unreachable-variant-here = 이 언어에서 `[{ $key }]` 변형은 선택되는 일이 없습니다
    .hint = 이 언어에 있는 범주: { $keys }
missing-variant = `[{ $key }]` 변형이 없습니다
    .hint = `[{ $key }] …` 줄을 추가하십시오

## 인쇄

in-variant = `{ $id }` 메시지의 `[{ $key }]` 변형: { $message }
empty-message = `{ $id }` 메시지에서 인쇄되는 내용이 없습니다
    .hint = 문구를 쓰거나, 없어도 되는 메시지라면 삭제하십시오
fluent-error = `{ $id }` 메시지를 인쇄할 수 없습니다: { $error }
    .hint = 이 메시지나 참조 대상을 고치십시오
function-failed = `{ $id }` 메시지의 함수 실행에 실패했습니다: { $error }
    .hint = 함수에 맞는 유형의 변수를 지정하십시오
unresolved-placeable = `{ $id }` 메시지에서 `{ $left }` 표기가 그대로 인쇄됩니다
    .hint = 문구에 중괄호가 남지 않도록 고치십시오
not-a-name = `{ $id }` 메시지는 명칭으로 쓸 수 없습니다
    .hint = 함수나 다른 명칭 없이 이름을 직접 쓰십시오
prints-too-much = `{ $id }` 메시지의 인쇄 결과가 { $most }자를 넘습니다
prints-control-character = `{ $id }` 메시지에 인쇄할 수 없는 { $character } 문자가 있습니다
unresolved-particle = `{ $notation }` 표기의 조사를 정할 수 없습니다: { $reason }
    .hint = 조사를 직접 쓰거나, 해당 낱말의 등록부 언어 파일에 한글로 `.reading` 속성을 추가하십시오
    .hint-space = 조사를 낱말 바로 뒤에 띄우지 말고 쓰십시오
unresolved-particle-printed = `{ $id }` 메시지에서 `{ $notation }` 표기의 조사를 정할 수 없습니다: { $reason }
particle-reason-nothing-before = 조사 앞에 아무것도 없습니다
particle-reason-space-before = 조사 앞에 공백이 있습니다
particle-reason-no-reading = `{ $word }` 낱말의 읽는 법이 등록되어 있지 않습니다
particle-reason-bad-reading = `{ $word }` 낱말의 읽는 법이 한글로 끝나지 않습니다
particle-reason-hanja = 조사 앞의 낱말이 한자로 되어 있습니다
particle-reason-ambiguous = `{ $word }` 낱말은 읽는 법에 따라 조사가 달라집니다
particle-reason-unknown-sign = `{ $sign }` 기호의 읽는 법이 등록되어 있지 않습니다
particle-reason-too-deep = 조사 앞에 괄호가 너무 많습니다
particle-reason-unknown = 조사 앞 낱말의 읽는 법이 등록되어 있지 않습니다
