### 출처별 보도 내용과 차이의 정리.

subject-claim = `claims.toml`의 보도 내용 { $number }
subject-settlement = `claims.toml`의 정리 { $number }
invalid-about = `{ $value }` 값은 항목, 용어, 회담의 참조가 아닙니다
    .hint = 종류와 ID를 함께 쓰십시오: `person-to-lam`, `term-unclos`, `meeting-2025-10-30-gyeongju`
claim-about = `{ $about }`에는 `{ $what }` 값을 둘 수 없습니다
    .hint = `title`은 인물, `holder`는 직위, `quantity`는 지표, `date`와 `place`는 회담·기관·용어에 씁니다
claim-key = `{ $key }` 키는 `{ $what }`에 쓰이지 않습니다
    .hint = 이 키를 빼거나 `what`을 고치십시오
claim-of-target = 목표는 한 회담 안에서 비교하는데 회담이 지정되지 않았습니다
    .hint = `meeting = "…"` 키를 추가하십시오
settled-twice = 같은 사항을 두 번 정리하였습니다
idle-settlement = 정리할 차이가 없습니다. 출처의 내용이 서로 맞습니다
    .hint = 이 항목을 빼거나 `about`, `what`, `day`, `year`, `meeting`을 고치십시오
settled-otherwise = 보도된 수치와 종류가 다릅니다
    .hint = 보도 내용과 같이 금액, 수량 또는 백분율로 쓰십시오
contradiction = 출처마다 다릅니다. { $about }: { $values }
    .hint = `{ $file }`에서 정리하십시오: `[[settlement]]`에 { $keys }, `settled = …`, `because = "…"`
contradiction-here = 여기: { $value }
matter-name = `{ $about }`의 명칭
matter-title = { $day } 당시 `{ $about }`의 직함
matter-holder = { $day } 당시 `{ $about }` 재임자
matter-date = `{ $about }`의 날짜
matter-place = `{ $about }`의 장소
matter-quantity = `{ $about }`
claim-words = `{ $words }`: 읽은 값은 { $read }, 입력한 값은 { $said }
    .hint = 출처의 표현을 그대로 옮기거나 값을 고치십시오
claim-words-unread = `{ $words }`에는 { $language }(으)로 읽을 수 있는 수치가 없습니다
    .hint = 출처의 표현을 수와 단위까지 그대로 옮기십시오
retrieved-before = `retrieved`가 출처의 일자보다 이릅니다
    .here = 출처의 일자
    .hint = 출처를 열람한 날짜를 쓰십시오

## Every fact has its source

no-paragraph = 이 사실에 인용한 단락이 없습니다
    .hint = 이 사실이 나오는 출처의 단락을 지정하십시오
unsourced-commitment = `{ $id }`의 `{ $key }` 값이 이를 언급한 어느 항목에도 없습니다
    .hint = 해당 내용을 담은 항목에 이 값의 수량을 두거나 값을 빼십시오
unsourced-figure = `{ $words }`에 출처가 없습니다
