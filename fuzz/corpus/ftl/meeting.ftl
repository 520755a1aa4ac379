title = { $place } 회담
headline =
    { $target-deadline }까지 교역액 { $target-amount }

    방문 제안
target = { -term-pillar }으로 { $deadline }까지 교역액을 { $amount }(으)로 늘리기로 함.
visit = { $speaker }은(는) { DATE($day, weekday: "yes") }부터 { $times }회 방문과 { $sea }, { $forum }을(를) 제안함.
note-date = { $date }은(는) 추정임.
