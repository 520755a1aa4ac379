### 두 판 사이의 변경 사항.

## 보고

diff-added = 신설
diff-removed = 삭제
diff-moved = 이동
diff-changed = 변경
diff-in-document = 문서
diff-in-call-sheet = 회담 개요
diff-in-headline = 핵심 성과
diff-in-figures = 주요 수치
diff-in-points = 항목
diff-in-plan = 예정 사항
diff-in-commitments = 약속 사항
diff-in-open = 미결 사항
diff-in-terms = 용어
diff-in-people = 인물 및 직함
diff-in-sources = 출처
diff-in-contradictions = 출처 간 상이점
diff-in-trip = 일정
diff-in-overview = 일람
diff-in-ledger = 약속 사항 대장
diff-figures = 수치: { $figures }
diff-also = 다른 { $places }곳도 같음
diff-on-pages = { $old }쪽 → { $new }쪽
diff-document-added = { $id }: 신설
diff-document-removed = { $id }: 삭제
diff-document-same = { $id }: 변경 없음
diff-document-changed = { $id }: 변경 { $changes }건
diff-sum =
    { $changes ->
        [0] 변경 없음
       *[other] 변경 { $changes }건
    }(문서 { $documents }건)

## 비교할 수 없는 경우

diff-workspace-broken = `{ $folder }` 작업 공간에서 문서를 구성할 수 없습니다
    .hint = `briefpack check`가 찾은 오류를 고치십시오
diff-others = { $documents }: 같은 문서의 두 판이 아닙니다
    .hint = 같은 자료집의 두 판이나 같은 회담 자료의 두 판을 지정하십시오
diff-other-edition = 한쪽은 `{ $edition }` 배포본이고 다른 쪽은 `{ $other }` 배포본입니다
    .hint = 같은 배포본의 두 판을 비교하십시오. 다른 배포본의 내용은 이 배포본의 독자가 볼 내용이 아닙니다
pdf-without-data = PDF에 첨부된 데이터가 없어 쪽의 글만 비교합니다. 어느 부분이 서로 대응하는지는 알 수 없습니다
    .hint = `--attach`로 만들거나 작업 공간을 비교하십시오
pdf-data-too-large = 첨부된 데이터가 { $most } MiB보다 큽니다
pdf-data-json = 첨부된 데이터가 읽을 수 있는 JSON이 아닙니다({ $line }행 { $column }열)
    .hint = `--attach`로 PDF를 다시 만드십시오
pdf-data-form = 첨부된 데이터가 회담 자료나 자료집의 데이터가 아닙니다
pdf-without-data-since = PDF에 첨부된 데이터가 없어 변경 사항을 표시할 수 없습니다
since-other = PDF가 만들려는 문서({ $wanted })와 다른 문서({ $file })입니다
    .hint = PDF가 이전 판인 문서만 만드십시오: --meeting, --languages, --edition
