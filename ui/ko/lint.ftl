### 문구 자체의 문제.

the-source = 원문
here-in-source = 원문의 해당 부분
remove = 삭제하십시오

## 원문과의 비교

whole-message = `{ $id }` 메시지
variant-of-message = `{ $id }` 메시지의 `[{ $keys }]` 변형
missing-use = { $whose }에 { $source } 원문의 `{ $name }` 항목이 없습니다
    .hint-variable = 알맞은 자리에 `{"{"} ${ $name } {"}"}` 변수를 쓰십시오
    .hint-reference = 모든 문서에서 표기가 같아지도록 알맞은 자리에 `{"{"} { $name } {"}"}` 참조를 쓰십시오
extra-use = { $whose }에 { $source } 원문에는 없는 `{ $name }` 항목이 있습니다
    .hint-variable = 빼거나, 원문에도 넣으십시오
    .hint-reference = 원문과 같게 쓰거나, 원문에도 넣으십시오
paragraph-count = `{ $id }` 메시지는 { $own }개 단락이고 { $source } 원문은 { $theirs }개 단락입니다
    .hint = 원문과 같이 빈 줄로 단락을 나누십시오. 단락은 나란히 인쇄됩니다
missing-attribute-of-source = `{ $id }` 메시지에 { $source } 원문의 `.{ $attribute }` 속성이 없습니다
extra-attribute = `{ $id }` 메시지에 { $source } 원문에는 없는 `.{ $attribute }` 속성이 있습니다
    .hint = 삭제하거나, 원문의 이름으로 고치십시오
same-as-source = `{ $id }` 메시지의 문구가 { $source } 원문과 같습니다
    .hint = 번역하십시오. 두 언어의 표기가 같다면 `# lint-ok: same-as-source …` 주석으로 밝히십시오
no-end-mark = 끝에 `{ $wanted }` 부호가 없습니다. { $source } 원문에는 있습니다
    .hint = `{ $wanted }` 부호로 끝맺으십시오
extra-end-mark = 끝에 `{ $own }` 부호가 있습니다. { $source } 원문에는 부호가 없습니다
    .hint = `{ $own }` 부호를 삭제하십시오
other-end-mark = 끝 부호가 `{ $own }` 부호입니다. { $source } 원문에서는 `{ $wanted }` 부호입니다
    .hint = `{ $own }` 부호 대신 `{ $wanted }` 부호를 쓰십시오

## 공백과 기호

space-at-end = 줄 끝에 공백이 있습니다
space-at-start = 문구 첫머리에 공백이 있습니다
double-space = 공백 { $spaces }칸이 이어져 있습니다
    .hint = 한 칸만 남기십시오
space-before-mark = `{ $mark }` 부호 앞에 공백이 있습니다
    .hint = `{ $mark }` 부호를 낱말 바로 뒤에 쓰십시오
space-after-bracket = `{ $mark }` 부호 뒤에 공백이 있습니다
no-space-after-mark = `{ $mark }` 부호 뒤에 공백이 없습니다
    .hint = `{ $mark } ` 형태로 쓰십시오
fullwidth-form = `{ $run }` 부분이 전각 문자로 되어 있습니다
lookalike-letter = `{ $word }` 낱말의 { $wrong } 문자는 { $right } 문자와 모양이 비슷한 다른 문자입니다
lookalike-dot = { $wrong } 문자는 가운뎃점 { $right } 문자와 모양이 비슷한 다른 문자입니다
encoding-utf8 = 다른 인코딩으로 읽은 UTF-8
encoding-vni = 옛 VNI 인코딩
encoding-tcvn3 = 옛 TCVN3 인코딩
old-encoding = `{ $word }` 낱말의 인코딩이 잘못되었습니다({ $encoding })
    .hint = `{ $right }` 낱말로 읽혀야 합니다. 이 메시지의 문구를 유니코드로 바꾸십시오

## 베트남어

tone-mark = `{ $word }` 낱말: 성조 부호는 첫 모음에 붙이는 것이 표기 원칙입니다
missing-diacritics = `{ $text }` 부분이 베트남어 부호 없이 쓰였습니다
    .hint = 부호를 붙여 쓰고, 외국어 낱말은 따옴표로 묶으십시오
missing-diacritics-word = `{ $text }` 부분에 베트남어 부호가 빠졌습니다. 이렇게 쓰는 음절은 없습니다

## 한국어

particle-notation = `{ $wrong }` 표기는 그대로 인쇄됩니다
    .hint = 조사 쌍은 `{ $right }` 형태로 쓰십시오
wrong-particle = `{ $word }`: `{ $particle }` 조사가 앞소리와 맞지 않습니다
    .hint = 다른 형태의 조사를 쓰십시오
    .hint-pair = 또는 조사 쌍으로 쓰십시오: `{"{"} { $name } {"}"}{ $pair }`
typed-particle = 끝소리가 바뀔 수 있는 `{ $what }` 뒤에 `{ $particle }` 조사를 직접 썼습니다
    .hint = 조사 쌍으로 쓰십시오: `{"{"} { $what } {"}"}{ $pair }`
register-note = 개조식(~함, ~임)
register-formal = 합니다체(~니다)
register-plain = 해라체(~다)
register-polite = 해요체(~요)
mixed-register = `{ $word }` 부분의 문체는 { $register }이고, 파일의 나머지는 { $house }입니다
    .hint = 파일의 나머지와 같이 { $house } 문체로 쓰십시오
    .hint-note = 파일의 나머지와 같이 ~함, ~임, ~됨으로 끝맺으십시오

## 날짜

date-not-in-calendar = `{ $date }` 날짜는 달력에 없습니다
    .hint = 연, 월, 일을 바로잡으십시오
date-weekday = `{ $date }` 날짜 옆에 `{ $wrong }` 표기가 있으나, 이 날짜의 요일은 `{ $right }` 표기가 맞습니다
    .hint = 요일을 `{ $right }` 표기로 고치거나 날짜를 바로잡으십시오. 변수로 인쇄하는 편이 낫습니다: `{"{"} DATE($date, weekday: "yes") {"}"}`
typed-weekday = 날짜 변수 `${ $name }` 옆에 `{ $weekday }` 요일을 직접 썼습니다
    .hint = 요일도 변수로 인쇄하십시오: `{"{"} DATE(${ $name }, weekday: "yes") {"}"}`

## 사실과 명칭

facts-differ =
    { $others ->
       *[other] `{ $id }` 메시지의 수치가 다릅니다. { $language }: { $own }, { $rest }: { $theirs }
    }
    .hint = 모든 언어에서 같은 수치를 각각의 변수로 쓰십시오
facts-lacking =
    { $others ->
       *[other] `{ $id }` 메시지의 { $language } 문구에 다음 수치가 없습니다: { $theirs }. { $rest } 문구에는 있습니다
    }
facts-added =
    { $others ->
       *[other] `{ $id }` 메시지의 { $language } 문구에 다음 수치가 있습니다: { $own }. { $rest } 문구에는 없습니다
    }
facts-said = { $language }: { $figures }
no-figures = 수치 없음
fact-number = { $number }
fact-money = { $number } { $currency }
fact-percent = { $number }%
fact-points = { $number }%포인트
fact-year = { $year }년
fact-date =
    { $year ->
        [none] { "" }
       *[other] { $year }년{ " " }
    }{ $month ->
        [0] { "" }
       *[other] { $month }월{ " " }
    }{ $day ->
        [0] { "" }
       *[other] { $day }일
    }
fact-time = { $time }
fact-ordinal = 제{ $number }차
names-differ =
    { $others ->
       *[other] `{ $id }` 메시지의 { $language } 문구에 `{ $reference }` 명칭이 없습니다. { $rest } 문구에는 있습니다
    }
    .hint = `{"{"} { $reference } {"}"}` 참조를 모든 언어에 쓰거나, 어느 언어에도 쓰지 마십시오
names-added = `{ $id }` 메시지의 { $language } 문구에 `{ $reference }` 명칭이 있습니다. { $rest } 문구에는 없습니다
named-here = { $language }: 명칭이 있는 곳
typed-quantity = `{ $words }` 수치를 문구에 직접 썼습니다
    .hint = `{"{"} ${ $name } {"}"}` 변수로 쓰십시오
    .hint-new = 회의 파일의 `quantities` 항목에 이름을 붙여 등록하고, 여기에는 변수를 쓰십시오
distorted-quantity = `${ $name }` 변수의 값({ $value })이 앞뒤 문구와 이어져 다른 값({ $reading })으로 읽힙니다
    .hint = 자릿수, 단위, 부호는 변수가 직접 인쇄하므로 문구에서 빼십시오
repeated-unit = `{ $words }` 표현이 단위를 직접 인쇄하는 `${ $name }` 변수 옆에 있습니다

## 용어와 예외 승인

forbidden-term = { $language } 문구에 `{ $form }` 표현을 쓸 수 없습니다: { $reason }
    .hint = `{"{"} { $term } {"}"}{ $particle }` 형태로 쓰십시오
    .hint-printed = `{"{"} { $term } {"}"}{ $particle }` 형태로 쓰십시오. `{ $printed }` 표현으로 인쇄됩니다
    .hint-term = 승인된 표현을 여기에 쓰십시오. 모든 문구가 이 용어를 가져다 씁니다
waiver-lapsed = 원문이 바뀌어 예외 승인의 효력이 없어졌습니다. 여전히 타당하면 `{ $command }` 명령을 실행하십시오
waiver-without-reason = 예외 승인에 사유가 없습니다. 코드 뒤에 사유를 쓰십시오
waiver-without-name = 예외 승인에 승인자가 있어야 합니다. `by` 뒤에 이름을 써서 끝맺으십시오
waiver-without-code = 예외 승인에 코드가 없습니다
    .hint = `# lint-ok: 코드 사유` 형태로, 지적 사항의 대괄호 안에 있는 코드를 쓰십시오
waiver-without-message = 예외 승인이 어느 메시지에도 붙어 있지 않습니다
    .hint = 메시지 바로 위에 빈 줄 없이 쓰십시오
idle-waiver = 여기에는 `{ $code }` 코드로 예외 승인할 지적 사항이 없습니다
    .hint = 예외 승인을 삭제하십시오. 다른 지적 사항을 위한 것이면 그 코드를 쓰십시오
unanchored-waiver = `{ $id }` 메시지의 `{ $code }` 예외 승인은 원문이 바뀌어도 효력을 잃지 않습니다: 현재 원문이 기록되어 있지 않습니다
    .hint = `{ $command }` 명령으로 원문을 기록하십시오. 그 뒤로는 원문이 바뀌면 예외 승인의 효력이 없어집니다
