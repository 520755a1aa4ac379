### `briefpack lsp`가 편집기에서 하는 말(점검 결과 제외).

lsp-point = { $subject }, { $stance }
lsp-unprintable = 인쇄할 수 없음: 점검 결과 참조
lsp-wanted-here = 이 표에 속함
lsp-mend-lines = 이 줄들을 `briefpack fix` 명령과 같이 고치기
lsp-mend-file = 파일 전체를 `briefpack fix` 명령과 같이 고치기
lsp-add-missing = 이 파일에 빠진 메시지를 모두 추가하여 번역란 만들기
lsp-confirm = `{ $name }` 메시지가 여전히 유효함: 번역 확인
