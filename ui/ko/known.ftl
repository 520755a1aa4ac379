### 기준일: 그때 알 수 없던 내용.

later-date = `{ $id }`에 { $day } 이후의 날짜가 있습니다: { $date }
    .hint = 날짜는 회담이나 수량에서 가져오십시오. 앞으로의 일정이면 그대로 둘 수 있습니다: `# lint-ok: later-date …`
later-date-typed = { $subject }: { $date } 날짜는 { $day } 이후인 { $from }에야 알려졌습니다
    .hint = 메모에 다음 키를 추가하십시오: `known-from = { $from }`
    .hint-point = 나중에 알려진 내용은 `known-from`이 있는 메모로 옮기십시오
later-source = { $subject }: 출처 `{ $id }` 자료는 { $day } 이후인 { $from }에야 알려졌습니다
later-office = 그날 `{ $id }`의 직위는 { $day } 이후인 { $from }에야 알려졌습니다
    .hint = 당시 알려진 출처를 `attested`에 추가하거나 해당 인물을 빼십시오
early-known-from = `known-from`이 출처나 회담이 알려진 { $from }보다 이릅니다
    .hint = 이 키를 빼거나 더 늦은 날짜를 쓰십시오
