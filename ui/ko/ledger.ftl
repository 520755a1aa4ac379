### 공약 대장: 논점이 공약을 다루는 방식, 공약의 이행 상황.

invalid-point-reference = `{ $value }` 값은 회의의 논점을 가리키지 않습니다
    .hint = 회의와 논점을 함께 쓰십시오: `"2025-10-30-gyeongju/trade-target"`
commitment-twice = 이 논점에 `{ $id }` 공약이 두 번 나옵니다
    .hint = 효과 하나와 함께 한 번만 쓰십시오
status-without-evidence = 근거가 없는 이행 상황입니다
    .hint = `source` 키와 `paragraphs` 키, 또는 회의의 `point` 키를 쓰십시오
status-with-two = 이행 상황에 출처와 논점이 함께 있습니다. 근거는 둘 중 하나입니다
status-without-date = 날짜가 없는 이행 상황입니다
    .hint = `date` 키, 또는 날짜를 따를 `meeting` 키를 쓰십시오
superseded-without-by = 대체된 공약인데 무엇으로 대체되었는지 없습니다
    .hint = 대신하는 공약을 쓰십시오: `superseded-by = "…"`
superseded-by-itself = `{ $id }` 공약이 자기 자신으로 대체되었습니다
    .hint = 대신하는 공약을 쓰십시오
unknown-point = `{ $meeting }` 회의에는 `{ $id }` 논점이 없습니다
    .hint = `meetings/{ $meeting }.toml` 파일에 있는 논점을 쓰십시오
untouched-commitment = `{ $id }` 공약을 다루는 논점이 없습니다
    .hint = 해당 논점에 `commitment = "{ $id }"` 키를 쓰거나 등록부에서 지우십시오
made-here = `{ $id }` 공약이 여기에서 이루어집니다
made-twice = `{ $id }` 공약이 두 번째로 이루어집니다
    .hint = 공약은 한 번 이루어집니다. 여기에는 `restates` 값을 쓰거나 다른 식별자를 쓰십시오
restated-before-made = `{ $id }` 공약이 여기에서 전제되었으나 { $day }에야 이루어집니다
    .hint = 두 논점 중 하나의 효과나 회의 날짜를 고치십시오
restated-never-made = `{ $id }` 공약이 여기에서 전제되었으나 이루어진 곳이 없습니다
    .hint = 식별자만 쓰거나, 약속에 해당하는 논점에 `makes` 값을 쓰십시오
due-before-made = `{ $id }` 공약의 기한은 { $due }인데 { $day }에야 이루어집니다
    .hint = `due` 키, 또는 공약이 이루어지는 논점의 효과를 고치십시오
status-before-made = `{ $id }` 공약의 { $day } 이행 상황이 첫 논점의 날짜인 { $made }보다 앞섭니다
    .hint = 이행 상황의 날짜를 고치거나, 더 앞선 논점에 공약을 쓰십시오
status-after-as-of = `{ $id }` 공약의 { $day } 이행 상황이 `as-of` 날짜인 { $as_of }보다 늦습니다
    .hint = `as-of` 이후의 일은 알 수 없습니다. 날짜를 고치거나 `as-of` 날짜를 옮기십시오
status-out-of-order = `{ $id }` 공약의 { $day } 이행 상황이 { $before } 이행 상황 아래에 있습니다
    .hint = 이력을 날짜 순서로 쓰십시오
restated-when-closed = `{ $id }` 공약이 여기에서 진행 중인 것으로 다루어지나 { $day }부터 { $state } 상태입니다
    .here = 이 이행 상황으로 끝났습니다
    .hint = 뒤의 이행 상황으로 다시 열 수 있습니다. 아니면 이 논점은 다른 공약을 다룹니다
unknown-commitment = `{ $id }` 공약이 없습니다
    .known = 등록된 공약: { $known }
wording-not-alike = `{ $id }` 표현이 { $source } 원문에서는 `{ $before }` 회의와 같은데 { $own } 번역에서는 다릅니다
wording-alike = `{ $id }` 표현이 { $source } 원문에서는 `{ $before }` 회의와 다른데 { $own } 번역에서는 같습니다
wording-differs =
    .hint = 원문이 같은 곳은 같게, 다른 곳은 다르게 쓰십시오. 공약 대장은 이것으로 변화를 알립니다
