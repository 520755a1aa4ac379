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
