### 번호가 매겨진 사본, 첨부 파일.

## 목록

copies-unreadable = 사본 목록 `{ $path }`을(를) 읽을 수 없음: { $error }
    .hint = `number`, `recipient`, `languages` 열이 있는 CSV 파일을 지정할 것
copies-editions = 사본은 한 가지 판에 대해서만 만들 수 있음
    .hint = 판을 하나만 지정하고, 판마다 목록을 따로 둘 것
copies-column = 목록에 `{ $name }` 열이 없음
    .hint = 첫 줄에 열 이름을 적을 것: { $names }
copies-column-twice = 목록에 `{ $name }` 열이 두 개 있음
    .hint = 둘 중 하나를 지울 것
copies-empty = 목록에 사본이 없음
    .hint = 사본마다 한 줄씩 적을 것: `7,장관실,vi+ko`
copies-number = `{ $value }`: 사본 번호가 아님. 1부터 { $most }까지의 정수여야 함
    .hint = 사본에 1, 2, 3과 같이 번호를 매길 것
copies-number-twice = 사본 번호 { $number }: 목록에 두 번 나옴
    .hint = 언어와 관계없이 사본마다 다른 번호를 매길 것
    .label = 처음 나온 곳
copies-languages = `{ $value }`: 언어 조합이 아님
    .hint = `vi`, `ko`, `vi+ko`와 같이 `en`, `vi`, `ko` 가운데에서 인쇄 순서대로 한 번씩 적을 것
copies-recipient-empty = 사본의 수령자가 없음
copies-recipient-control = 수령자 이름에 기록할 수 없는 문자 { $code } 있음
copies-recipient-long = 수령자 이름이 { $most }자를 넘음
copies-recipient-path = 수령자 이름이 파일 경로처럼 적혀 있음
copies-recipient = 수령자를 등록할 수 없음
    .hint = 수령 기관이나 성명을 한 줄로 적을 것. 닫지 않은 따옴표는 다음 줄까지 포함함
copies-formula = 스프레드시트가 수령자 이름을 수식으로 실행할 수 있음: `register.csv`에는 앞에 작은따옴표를 붙여 기록함
    .hint = 수령자 이름을 글자로 시작할 것
copies-too-many = 목록의 사본이 { $most }부를 넘음
copies-stopped = 목록에 오류가 더 있음. 여기에서 읽기를 멈춤
    .hint = 위의 오류를 고치고 다시 실행할 것

## 등록부

foreign-register = `{ $path }`: 이 프로그램이 기록한 목록이 아님. 필요한 열: { $heads }
    .hint = 파일을 복원하거나, 배부한 사본이 없으면 다른 곳으로 옮길 것
copies-outdated = 배부한 사본 { $copies }부의 내용이 현재 문서와 다름
    .hint = 목록에 적힌 번호, 수령자, 내용을 보고 회수할 것. 회수한 사본은 `register.csv`에서 줄을 지울 것

## 서식

copy-without-number = { $page }쪽에 사본 번호 { $number }이(가) 없음
    .hint = 내장 서식처럼 작업 공간의 `page.typ`이 쪽 아래에 `copy-number`를 인쇄하도록 할 것
file-not-attached = 서식이 첨부 파일 `{ $name }`을(를) 빠뜨림
    .hint = 내장 서식처럼 작업 공간의 `page.typ`이 `attachments`를 부르도록 할 것
