### `briefpack preview` 명령과 `briefpack watch` 명령이 하는 말(점검 결과 제외). 화면 자체의 문구: `preview.ftl`.

preview-ready = 이 컴퓨터의 브라우저에서 이 주소를 여십시오. 끝내려면 Ctrl-C를 누르십시오
preview-unread = 작업 공간을 읽을 수 없습니다
preview-foreign-host = 이 미리보기의 주소가 아닙니다
preview-foreign-origin = 다른 페이지에서 온 요청입니다
preview-no-key = `briefpack preview` 명령이 출력한 주소를 여십시오
preview-not-json = 요청이 JSON 형식이 아닙니다
preview-not-found = 요청한 항목이 없습니다
preview-method = 여기서는 할 수 없는 동작입니다
preview-too-large = 요청이 너무 큽니다
preview-too-slow = 요청이 제때 도착하지 않았습니다
preview-ambiguous = 여러 회의에 `{ $id }` 메시지가 있어 파일을 지정해야 합니다
preview-unreadable = `{ $file }` 파일을 읽을 수 없으므로 먼저 고쳐야 합니다
preview-nothing-to-undo = 되돌릴 변경이 없습니다
preview-nothing-to-redo = 다시 실행할 변경이 없습니다
preview-built-in = `{ $id }` 메시지는 기본 제공 문구로, 작업 공간에 해당 파일이 없습니다
preview-unknown-state = 그런 상태는 없습니다
entry-empty = `{ $id }` 메시지에 내용이 없습니다
entry-control = { $character } 문자는 메시지에 쓸 수 없습니다
entry-alone = 여기에는 `{ $id }` 메시지와 그 속성만 쓸 수 있습니다
watch-waiting = 변경을 기다리는 중입니다. 끝내려면 Ctrl-C를 누르십시오
cannot-watch = 파일 변경을 감지할 수 없습니다: { $error }
cannot-open-browser = 브라우저를 시작할 수 없습니다: { $error }
cannot-listen = { $port }번 포트를 사용할 수 없습니다: { $error }
    .hint = `--port` 옵션을 빼면 비어 있는 포트를 사용합니다
program-fault =
    .hint = 작업을 저장하고 미리보기를 다시 시작하십시오. 지금 보이는 페이지는 이전 상태입니다
