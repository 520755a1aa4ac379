### 완성된 PDF.

## 읽을 수 없는 파일

pdf-unreadable-file = 파일을 읽을 수 없습니다: { $error }
    .hint = 읽을 수 있는 PDF를 지정하십시오
pdf-no-file = 파일이 아닙니다
pdf-not-pdf = PDF 파일이 아닙니다
    .hint = 다시 만드십시오. 잘리거나 바뀐 파일은 전달하면 안 됩니다
pdf-no-trailer = PDF의 끝부분이 없어 내용이 어디서 시작하는지 알 수 없습니다
pdf-no-pages = PDF에서 쪽을 찾을 수 없습니다
pdf-encrypted = 암호가 걸린 PDF입니다
    .hint = 암호를 걸기 전, 만든 상태 그대로의 파일을 확인하십시오
pdf-too-large = 파일이 { $most } MiB보다 큽니다
pdf-too-costly = 이 PDF를 읽는 데 이 프로그램이 만드는 어떤 문서보다 많은 시간이나 메모리가 필요합니다
    .hint = 문서를 다시 만드십시오. 이 파일은 다른 곳에서 만든 것입니다

## 파일 자체

pdf-damaged-object = { $at }바이트 위치의 내용이 객체가 아닙니다
    .hint = 다시 만드십시오. 만든 상태 그대로의 파일이 아닙니다
pdf-damaged-stream = 객체 { $number }의 내용을 풀 수 없습니다
pdf-damaged-table = 위치 표가 파일과 맞지 않습니다
pdf-damaged-pages = 쪽 구조가 순환하거나 끊겨 있습니다
pdf-damaged-content = 쪽의 명령을 따를 수 없습니다
pdf-damaged-bookmarks = 책갈피가 순환합니다
pdf-damaged-tags = 태그가 순환합니다
pdf-versions = 파일에 여러 판이 들어 있거나 끝 뒤에 바이트가 남아 있습니다
pdf-font = `{ $name }` 글꼴이 파일에 들어 있지 않습니다
    .hint = 기본 글꼴로 문서를 다시 만드십시오
pdf-unicode = 뜻이 없는 문자가 인쇄되어 있습니다: { $characters }
pdf-unicode-table = `{ $name }` 글꼴에 어떤 문자를 인쇄하는지 나와 있지 않습니다
pdf-unicode-font = `{ $name }` 글꼴에 { $characters } 문자를 인쇄한다고 나와 있습니다
pdf-standard = 파일에 { $standard } 준수 표시가 없습니다
    .hint = 문서를 다시 만드십시오
pdf-tags = 파일에 태그가 없습니다
pdf-title = 파일에 제목이 없습니다
pdf-title-differs = 제목이 한 곳에는 `{ $title }`, 다른 곳에는 `{ $other }` 표기로 되어 있습니다
pdf-language = 파일에 언어가 나와 있지 않습니다
pdf-language-text = 언어가 나와 있지 않은 글이 있습니다
pdf-bookmarks = 파일에 책갈피가 없습니다
pdf-bookmark-leads-nowhere = `{ $title }` 책갈피가 가리키는 곳이 없습니다
pdf-alternative = `{ $kind }` 태그에 대체 텍스트가 없습니다
    .hint = 서식에서 그림에 설명을 넣으십시오
pdf-manifest = 파일의 바이트가 `manifest.json` 기록과 다릅니다
    .hint = 다시 만들거나, 만들 때 저장한 폴더의 파일을 쓰십시오
pdf-manifest-without = 옆의 `manifest.json` 목록에 이 파일이 없습니다

## 작업 공간와 비교

pdf-unknown = 작업 공간에서 만드는 문서 가운데 `{ $id }` 문서는 없습니다
    .hint = 한 번에 함께 만든 작업 공간와 파일을 지정하십시오
pdf-name = 파일 이름은 `{ $name }` 이름이어야 합니다
pdf-workspace-broken = 작업 공간부터 고치십시오. `briefpack check` 명령으로 문제를 볼 수 있습니다
pdf-outdated = 파일의 내용은 { $content }, 작업 공간의 내용은 { $now }입니다
    .hint = 문서를 다시 만드십시오. 그 뒤에 작업 공간나 파일이 바뀌었습니다
pdf-leak = `{ $edition }` 배포본에서 공개하지 않는 글이 { $place } 있습니다({ $language }): { $text }
    .hint = 이 파일을 전달하지 말고 배포본을 다시 만드십시오
    .label = 이 글의 출처
pdf-later = { $day } 기준 문서인데, 그때 알려지지 않은 글이 { $place } 있습니다({ $language }): { $text }
pdf-place-page = 여기에
pdf-place-name = 파일 이름에
pdf-place-bookmark = `{ $title }` 책갈피에
pdf-place-info = 문서 정보의 `{ $key }` 항목에
pdf-place-tag = `{ $kind }` 태그의 글에
pdf-place-attachment = 첨부 파일 `{ $name }` 안에
pdf-place-xmp = XMP 메타데이터에
pdf-place-object = 어느 쪽에도 나타나지 않는 객체 { $number }에
pdf-place-replaced = 파일의 이전 판에 속한 객체 { $number }에
pdf-text = 파일에서 글을 다시 꺼낼 수 없습니다({ $language }): { $text }
    .hint = 문서를 다시 만드십시오. 작업 공간의 서식이 이 글을 빼는 경우도 알립니다
pdf-text-order = 글의 순서가 맞지 않습니다({ $language }): { $text }
pdf-rebuild = 다시 만든 문서가 { $at }바이트 위치부터 다릅니다
    .hint = 이 버전의 프로그램으로 이 작업 공간에서 만드십시오

## 보고

pdf-at = { $page }쪽, 왼쪽에서 { $x } mm, 위에서 { $y } mm: { $message }
pdf-on = { $page }쪽: { $message }
check-itself = 파일 자체
check-manifest = 목록 파일
check-withheld = 배포본에서 공개하지 않는 글
check-text = 쪽의 글
check-rebuild = 다시 만들기
verified = { $file }: { $pages }쪽, 확인한 항목: { $checks }, { $doubts ->
    [0] 의심스러운 점 없음
   *[other] 의심스러운 점 { $doubts }건
}
verified-unreadable = { $file }: 읽을 수 없음
verified-withheld = { $texts ->
    [0] 배포본에서 빼는 글이 없음
   *[other] 공개하지 않는 글 { $texts }건을 찾아봄
}
verified-alone = 파일마다 그 자체만 확인하였습니다. 배포본에서 공개하지 않는 글은 `--workspace DIR` 옵션이 있어야 찾습니다
