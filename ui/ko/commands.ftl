### 명령, 파일, 인쇄.

## 사용법

unknown-code = `{ $code }` 코드는 없습니다
    .hint = `briefpack explain` 명령으로 모든 코드를 볼 수 있습니다
unknown-schema = `{ $name }` 스키마는 없습니다
    .hint = `briefpack schema` 명령으로 모두 볼 수 있습니다
unknown-template = `{ $name }` 기본 서식은 없습니다
    .known = 기본 서식: { $names }
unknown-edition = `{ $name }` 배포본은 없습니다
    .known = 배포본: { $names }
unknown-locale = `{ $code }` 언어는 없습니다
    .hint = 언어: `en`, `vi`, `ko`
folder-not-empty = `{ $folder }` 폴더가 비어 있지 않습니다
    .hint = 새 폴더를 지정하십시오
bad-meeting-id = `{ $id }` 표기는 회의 식별자로 쓸 수 없습니다
    .hint = `2026-03-02-hanoi` 형태로 소문자, 숫자, 붙임표를 쓰십시오
file-exists = `{ $file }` 파일이 이미 있습니다
    .hint = 다른 식별자를 쓰십시오
meeting-not-yet-known = { $day } 기준으로 `{ $id }` 회의는 아직 알려지지 않았습니다
no-meeting-known = { $day } 기준으로 알려진 회의가 없습니다
pseudo-beside-real = `{ $code }` 언어와 `{ $pseudo }` 언어를 한 번에 인쇄할 수 없습니다
    .hint = 명령을 두 번 실행하십시오
as-without-messages = `--as` 옵션에는 메시지가 필요합니다
state-unreadable = `{ $file }` 파일의 상태를 읽을 수 없습니다
    .hint = `briefpack check` 명령으로 이유를 확인하십시오
several-meetings = 여러 회의에 `{ $id }` 메시지가 있습니다
    .hint = `--meeting` 옵션으로 하나를 지정하십시오: { $meetings }
no-such-message = `{ $id }` 메시지가 없습니다
not-translated = `{ $id }` 메시지의 번역이 없습니다
    .hint = 먼저 번역하십시오

## 파일과 폴더

no-workspace = 이 폴더와 상위 폴더에 `briefpack.toml` 파일이 없습니다
    .hint = 작업 공간 폴더를 지정하거나, `briefpack init DIR` 명령으로 만드십시오
no-workspace-here = `{ $path }` 폴더에 `briefpack.toml` 파일이 없습니다
    .hint = `briefpack init DIR` 명령으로 작업 공간을 만들 수 있습니다
no-such-folder = `{ $path }` 폴더가 없습니다
cannot-open = `{ $path }` 경로를 열 수 없습니다: { $error }
unreadable-file = `{ $file }` 파일을 읽을 수 없습니다: { $error }
    .hint = 읽기 권한이 있는 파일을 작업 공간 안에 두십시오
unreadable-folder = `{ $folder }` 폴더의 목록을 볼 수 없습니다: { $error }
    .hint = 읽기 권한이 있는 폴더를 작업 공간 안에 두십시오
not-a-file = `{ $file }` 항목은 파일이 아닙니다
    .hint = 이 이름은 파일에 쓰십시오
file-too-large = `{ $file }` 파일이 { $most } MiB를 넘습니다
    .hint = 이 작업 공간의 문구가 아닌 내용을 빼십시오
not-utf8 = `{ $file }` 파일이 UTF-8 형식이 아닙니다. { $line }번째 줄에 잘못된 바이트가 있습니다
    .hint = UTF-8 형식으로 저장하십시오. 옛 베트남어·한국어 인코딩(TCVN3, VNI, EUC-KR)은 읽을 수 없습니다
    .hint-utf16 = UTF-8 형식으로 저장하십시오. 현재는 UTF-16 형식입니다
io-not-found = 파일이나 폴더가 없습니다
io-denied = 접근 권한이 없습니다
io-leads-out = 경로가 작업 공간을 벗어납니다
io-full = 디스크가 가득 찼습니다
io-read-only = 읽기 전용 파일 시스템입니다
bad-font = `{ $file }` 파일은 글꼴이 아닙니다
    .hint = TrueType 또는 OpenType 파일을 두거나 삭제하십시오
out-leads-out = `{ $path }` 경로에 쓸 수 없습니다. 작업 공간을 벗어나는 경로는 `--out` 옵션으로만 지정할 수 있습니다
locale-changed-meanwhile = 문서를 만드는 동안 언어 파일이 바뀌었습니다
stale-output = `{ $file }` 파일은 더 이상 만들지 않으나, 직접 고친 것이어서 남겨 둡니다
    .hint = 필요하지 않으면 삭제하십시오
threads = 스레드를 시작할 수 없습니다: { $error }

## 인쇄

origin-message = `{ $id }` 메시지
origin-field = { $subject }의 `{ $field }` 항목
origin-document = 문서
missing-glyph = { $character } 문자가 들어 있는 글꼴이 없습니다(인쇄 위치: { $by })
    .hint = 다르게 쓰거나, 이 문자가 있는 글꼴을 작업 공간의 `fonts` 폴더에 넣으십시오
overflow-word = 단의 폭보다 긴 낱말이 있습니다
overflow-page = 쪽을 벗어난 문구가 있습니다
overflow = { $what }. `{ $id }` 문서({ $languages }) { $page }쪽, { $by }
    .hint = 낱말을 줄이거나 줄을 나눌 자리를 만드십시오
overflow-of-document = { $what }. `{ $id }` 문서({ $languages }) { $page }쪽
typst-message = { $message } (`{ $id }` 문서, { $languages })

## 명령을 마칠 때의 안내

mend-byte-order-mark = 바이트 순서 표시(BOM)
mend-composed = 분해형 문자
mend-tab = 탭 문자
mend-fullwidth = 전각 문자
mend-tone = 성조 부호 위치
fix-left = { $file }: 고치면 파일을 읽을 수 없게 되므로 그대로 둡니다({ $kind })
fixed = 파일 { $files }개에서 { $places }곳을 고쳤습니다
    .nothing-written = 파일 { $files }개에서 { $places }곳을 고칠 수 있습니다. 기록하지는 않았습니다
synced = 메시지 { $messages }건을 추가하고, 원문 { $noted }건을 기록하고, 옛 기록 { $dropped }건을 삭제했습니다
    .nothing-written = 추가할 메시지 { $messages }건, 기록할 원문 { $noted }건, 삭제할 옛 기록 { $dropped }건이 있습니다. 기록하지는 않았습니다
confirmed = 번역 { $translations }건을 확인했습니다
stale = 원문이 바뀐 번역이 { $number }건 있습니다
workspace-made = `{ $folder }` 폴더에 작업 공간을 만들었습니다. 다음으로 `briefpack build { $folder }` 명령을 실행하고 `{ $folder }/briefpack.toml` 파일을 읽으십시오
meeting-made = 파일을 채운 다음 `briefpack.toml` 파일의 `meetings` 목록에 "{ $id }" 식별자를 추가하십시오
template-kept = `{ $file }` 파일이 이미 있어 그대로 둡니다
written = 문서 { $documents }건, { $pages }쪽을 { $seconds }초 만에 `{ $folder }` 폴더에 기록했습니다
print-portrait = 문서 { $documents }건: { $paper } 세로, 양면, 긴 쪽 넘김, { $sheets }장
print-landscape = 문서 { $documents }건: { $paper } 가로, 양면, 짧은 쪽 넘김, { $sheets }장
