### 번역 작업: 번역의 상태와 프로그램이 쓰는 파일.

change-punctuation = 문장 부호
change-wording = 표현
change-variables = 변수
change-quantity = 수치
stale-message = 번역 이후 `{ $id }` 메시지의 { $language } 원문이 바뀌었습니다(변경 내용: { $change })
    .now = 현재 원문
    .change = 변경 내용: { $difference }
    .hint = 번역을 고치거나, 여전히 맞으면 그대로 둔 다음 `{ $command }` 명령을 실행하십시오
    .hint-trivial = 여전히 맞으면 `{ $command }` 명령을 실행하십시오. 이런 변경을 모두 확인하려면 `briefpack confirm --trivial` 명령을 쓰십시오
bad-state = 번역 상태 파일을 읽을 수 없습니다: { $message }
    .hint = 해당 줄을 고치거나 그 표를 삭제하십시오. 삭제하면 번역된 것으로 봅니다
unknown-state-format = 상태 파일의 형식 { $format } 버전은 지원하지 않습니다
file-changed-meanwhile = 그사이 다른 사람이 `{ $file }` 파일을 고쳤으므로 아무것도 기록하지 않았습니다
    .hint = 명령을 다시 실행하십시오
cannot-write = `{ $path }` 경로에 쓸 수 없습니다: { $error }
