### 브라우저에 표시되는 `briefpack preview` 화면. 메시지마다 한 줄이며 선택식과 속성은 쓰지 않음.

## 상단 막대
region-documents = 문서
meeting = 문서
pack = 자료집 전체
languages = 언어
edition = 배포본
ui-language = 화면 언어
help = 도움말

## 옆 목록
region-lists = 목록
thumbnails = 쪽
messages = 메시지
findings = 점검 결과
outline = 차례
locale = 언어
show = 표시
files = 파일
files-meeting = 이 문서의 회의 파일
files-all = 전체
filter = 거르기
kind-any = 전체
kind-open = 처리 필요
kind-missing = 미번역
kind-stale = 원문 변경
kind-draft = 초안
kind-findings = 점검 결과 있음
scope-document = 이 문서
scope-workspace = 작업 폴더 전체
listed = 메시지 { $number }건.
not-listed = 목록에서 제외 { $number }건. 거르기로 범위를 좁히십시오.
with-findings = 점검 결과 { $number }건
findings-none = 점검 결과가 없습니다.
none-left = 남은 메시지 없음: { $kind }.

## 쪽
region-pages = 쪽 화면
tools = 쪽 보기 도구
toggle-side = 옆 목록
page = 쪽
page-of = { $number }쪽
page-previous = 이전 쪽
page-next = 다음 쪽
zoom = 크기
zoom-in = 확대
zoom-out = 축소
fit-width = 너비에 맞춤
fit-page = 쪽에 맞춤
facing = 두 쪽 나란히 보기
find = 쪽에서 찾기
find-short = 찾기
find-previous = 이전 위치
find-next = 다음 위치
found-of = { $all }건 중 { $number }
found-none = 없음
broken = 파일에 오류가 있어 마지막으로 정상 조판된 쪽을 표시합니다.
broken-show = 점검 결과 보기
setting-pages = 지면을 조판하는 중 …
finding-here = 점검 결과: { $message }

## 편집기
region-editor = 편집기
steps = 메시지 이동
step-previous = 이전 메시지
step-next = 다음 메시지
step-kind = 메시지 종류
undo = 마지막 저장 취소
redo = 취소한 저장 다시 실행
editor-empty = 쪽에서 문장을 누르거나 목록에서 메시지를 선택하십시오.
source-text = 원문({ $language })
changed-source = 번역 이후 원문 변경({ $kind })
target-text = 문안({ $language })
target-hint = 파일에 적힌 항목 전체. 저장은 Ctrl+S.
save = 저장
saving = 저장 중 …
revert = 변경 취소
confirm = 번역 확인
review = 감수 완료로 표시
save-confirm = 저장하고 번역 확인
save-review = 저장하고 감수 완료로 표시
not-writable = 프로그램에 내장된 문안으로, 작업 폴더에 고칠 파일이 없습니다.
unsaved = 저장 안 됨
message-clean = 점검 결과가 없습니다.
rendered = 인쇄 결과
not-rendered = 현재 상태로는 인쇄할 수 없습니다.
variables = 변수
variable = 변수
type = 유형
prints = 인쇄 결과
terms = 용어
term = 용어
term-source = 원문
forbidden = 금지 표현
insert = { $text } 넣기
point-of = { $meeting }, 항목 { $number }
not-printed = 이 문서에는 인쇄되지 않습니다.
show-brief = 해당 회의 자료 보기
data-hint = 번역문이 아닌 사실 자료입니다. 이 파일에서 고치면 모든 언어에 반영됩니다.

## 두 가지 문안
conflict-title = 그사이 파일이 변경되었습니다
conflict-text = 아무것도 기록하지 않았습니다. 파일에 남길 문안을 선택하십시오.
conflict-theirs = 현재 파일의 문안
conflict-gone = 메시지가 삭제되었습니다.
conflict-mine = 작성 중인 문안
keep-mine = 작성 중인 문안 저장
take-theirs = 파일의 문안 사용

## 질문
unsaved-title = 저장하지 않은 문안
unsaved-text = ‘{ $id }’ 메시지의 문안을 저장하지 않았습니다.
discard = 버리기
stay = 계속 편집
close = 닫기

## 처리 상황
connected = 연결됨
connection-lost = 연결이 끊겼습니다. briefpack 응답을 기다리는 중 …
unreachable = briefpack에 연결할 수 없습니다
saved = 저장함: { $file }
not-saved = 저장하지 못함: { $message }
nothing-to-save = 저장할 내용 없음
confirmed = 확인함: { $id }
undone = 취소함: { $id }
redone = 다시 실행함: { $id }
nothing-open = 처리할 메시지 없음
mend-there = 고칠 곳: { $file }, { $line }행

## 상태, 심각도, 변경, 언어
state-source = 원문
state-missing = 미번역
state-draft = 초안
state-stale = 원문 변경
state-translated = 번역 완료
state-reviewed = 감수 완료
severity-error = 오류
severity-warning = 경고
severity-hint = 도움말
change-punctuation = 문장 부호
change-wording = 표현
change-variables = 변수
change-quantity = 수치
language-en = 영어
language-vi = 베트남어
language-ko = 한국어

## 도움말
help-title = 단축키
help-intro = 글자 단축키는 글을 입력하지 않을 때만 작동합니다. Mac에서는 Ctrl 대신 ⌘ 키를 씁니다.
single-keys = 글자 단축키 사용
key-save = 저장
key-save-next = 저장 후 다음 메시지로 이동
key-step-next = 다음 메시지
key-step-previous = 이전 메시지
key-find = 쪽에서 찾기
key-escape = 편집기나 찾기 칸에서 쪽 화면으로 돌아가기
key-region = 화면의 다음 영역
key-region-back = 화면의 이전 영역
key-undo = 마지막 저장 취소
key-redo = 취소한 저장 다시 실행
key-line-next = 쪽의 다음 문장, Enter로 열기
key-line-previous = 쪽의 이전 문장
key-editor = 편집기로 이동
key-page = 쪽 번호로 이동
key-page-next = 다음 쪽
key-page-previous = 이전 쪽
key-zoom-in = 확대
key-zoom-out = 축소
key-zoom-full = 100 %
key-fit-width = 너비에 맞춤
key-fit-page = 쪽에 맞춤
key-facing = 두 쪽 나란히 보기
key-thumbs = 쪽 목록
key-messages = 메시지 목록
key-findings = 점검 결과 목록
key-side = 옆 목록 표시 또는 숨기기
key-help = 이 도움말
