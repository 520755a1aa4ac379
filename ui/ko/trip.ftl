### 방문: 일정, 대표단, 좌석, 당사국 순서.

## What is open

to-fill-twice = `{ $key }` 항목이 `to-fill` 목록에 두 번 나옵니다
filled-to-fill = `{ $key }` 값이 있는데도 기입 예정으로 되어 있습니다
    .here = 값이 적힌 곳
    .hint = `to-fill` 목록에서 `{ $key }` 항목을 빼거나 값을 지우십시오
missing-key-to-fill =
    .hint = `{ $key } = …` 형태로 추가하거나, 아직 정해지지 않았음을 적으십시오: `{ $example }`

trip-to-fill = 방문 자료에 기입 예정 항목이 { $number }건 있습니다.

## Delegations

delegate-without-person = 대표단 구성원에 `person`도 `office`도 없습니다
    .hint = 둘 중 하나를 적거나, 아직 정해지지 않았음을 적으십시오: `to-fill = ["person"]`
delegate-without-office =
    .hint = 구성원의 `office` 값을 적거나, 아직 정해지지 않았음을 적으십시오: `to-fill = ["office"]`
unknown-delegate = 대표단에 `{ $id }` 구성원이 없습니다
    .known = 구성원: { $known }
two-heads = `{ $side }` 대표단에 수석대표가 두 명입니다
    .hint = 둘 중 한 명의 역할을 `member` 값으로 바꾸십시오
precedence-tie = `{ $id }`, `{ $other }` 두 구성원의 서열이 같습니다({ $rank })
    .first = 서열이 같은 구성원
    .hint = 누가 앞서는지 정하십시오: 둘 중 한 명에게 별도의 `precedence` 값을 주십시오

## Seats

seats-twice = `{ $side }` 측 좌석이 두 번 나옵니다
seated-twice = `{ $id }` 구성원이 두 자리에 앉아 있습니다
too-many-seats = `{ $side }` 측 { $seats }명이 한쪽에 앉는데, 자리는 { $most }석뿐입니다
    .hint = 회담장에 앉을 사람을 적으십시오: `seats = [{"{"} side = "{ $side }", delegates = […] {"}"}]`
seat-of-other-side = `{ $id }` 구성원은 `{ $side }` 대표단 소속이 아닙니다
    .here = 구성원의 소속
    .hint = 소속 측에 앉히거나, 구성원의 `side` 값을 고치십시오

## The programme

unknown-entry = 일정에 `{ $id }` 행사가 없습니다
    .known = 행사: { $known }
entry-outside-trip = `{ $id }` 행사일({ $day })이 방문 기간을 벗어납니다
    .days = 방문 기간: { $from }부터 { $to }까지
    .hint = 날짜를 고치거나 방문의 `days` 값을 고치십시오
skipped-time = 그날에는 { $time } 시각이 없습니다: { $zone } 시계를 앞당기면서 건너뜁니다
    .hint = 현지 시계가 가리킬 시각을 적으십시오
doubled-time = 그날에는 { $time } 시각이 두 번 있습니다: { $zone } 시계를 늦춥니다
    .hint = 어느 쪽인지 적으십시오: `{ $key } = "first"` 또는 `"second"`
end-before-start = `{ $id }` 행사가 시작하기 전에 끝납니다
    .begins = 시작 시각
    .hint = 두 시각 중 하나를 고치거나, 끝나는 날을 적으십시오: `end-date`
meeting-outside-trip = `{ $id }` 회의 날짜({ $day })가 방문 기간을 벗어납니다
    .hint = 방문 기간은 { $from }부터 { $to }까지입니다. `days` 값이나 회의 날짜를 고치거나 다른 회의를 적으십시오
meeting-contradicts-entry = `{ $id }` 행사의 `{ $key }` 값이 `{ $meeting }` 회의와 다릅니다
    .meeting = 회의에 적힌 내용
    .hint = 일정이나 회의를 고쳐 서로 맞추십시오
overlapping-entries = `{ $other }` 행사가 끝나기 전에 `{ $id }` 행사가 시작됩니다
    .first = 아직 끝나지 않은 행사
    .hint = 시각을 고치거나, 각 행사의 참석자를 `delegates` 목록에 적으십시오
over-one-page = 방문 일정이 한 면을 넘습니다(`{ $id }`, { $languages }: { $pages }면)
    .hint = 제목을 줄이거나 덜 중요한 행사를 빼거나 나란히 인쇄하는 언어 수를 줄이십시오

## The order of sides

alternat-without-language = `{ $id }` 배포본을 받는 `{ $side }` 측의 언어가 정해져 있지 않습니다
    .hint = `id = "{ $side }"` 및 `language` 값을 담은 `[[side]]` 표를 추가하십시오
