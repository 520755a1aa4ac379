### 배포본: 누가 무엇을, 어느 항목을, 어느 언어로 보는가.

unknown-tag = `{ $id }` 독자 태그가 없습니다
    .known = { $known } 중 하나여야 합니다. 다른 태그는 `briefpack.toml`의 `tags`에 적습니다
section-not-in-layout = `{ $layout }` 배치에는 `{ $section }` 항목이 없습니다
    .hint = { $known } 중 하나여야 합니다
edition-names-none = `{ $key }`에 아무것도 적혀 있지 않아 배포본이 비게 됩니다
edition-shows-nothing = `{ $edition }` 배포본에는 `{ $id }`에 대해 실을 내용이 없습니다
    .hint = 다른 배포본을 인쇄하거나, 발언에 `audience = "{ $audience }"`를 적거나, `sections`에 항목을 더하십시오
edition-shows-no-meeting = `{ $edition }` 배포본에는 어느 회의에 대해서도 실을 내용이 없습니다
edition-leaves-out = `{ $edition }` 배포본에는 `{ $id }`에 대해 실을 내용이 없어 이 회의를 뺐습니다
edition-in-other-languages = `{ $id }` 배포본은 `{ $set }`(으)로 인쇄하지 않습니다
    .hint = { $known } 중 하나여야 합니다
print-booklet = 문서 { $documents }건: 소책자, { $paper }, 한 면에 두 쪽, 짧은 쪽 넘김, { $sheets }장
pdf-pages = { $page }쪽의 높이가 { $height }pt입니다. `{ $edition }` 배포본은 높이 { $expected }pt인 쪽에 인쇄합니다
    .folded = { $pages }쪽으로는 소책자의 장이 맞지 않습니다. 쪽수는 4의 배수여야 합니다
    .hint = 파일을 다시 만들어 그 파일을 인쇄하십시오
