### 번호를 매긴 사본, 첨부 파일.

## 목록

copies-unreadable = `{ $path }` 사본 목록을 읽을 수 없습니다: { $error }
    .hint = `number`, `recipient`, `languages` 열이 있는 CSV 파일을 지정하십시오
copies-editions = 사본은 한 배포본으로만 만들 수 있습니다
    .hint = 배포본을 하나만 지정하고, 목록은 배포본마다 따로 두십시오
copies-column = 목록에 `{ $name }` 열이 없습니다
    .hint = 첫 줄에 열 이름을 적으십시오: { $names }
copies-column-twice = 목록에 `{ $name }` 열이 두 개 있습니다
    .hint = 둘 중 하나를 지우십시오
copies-empty = 목록에 사본이 없습니다
    .hint = 사본마다 한 줄씩 적으십시오: `7,장관실,vi+ko`
copies-number = 사본 번호는 1~{ $most } 범위의 정수여야 합니다: `{ $value }`
    .hint = 1, 2, 3과 같이 번호를 매기십시오
copies-number-twice = { $number }번 사본이 목록에 두 번 나옵니다
    .hint = 언어가 다르더라도 사본마다 다른 번호를 매기십시오
    .label = 처음 나온 곳
copies-languages = 언어 구성이 아닙니다: `{ $value }`
    .hint = `en`, `vi`, `ko` 가운데 인쇄할 언어를 순서대로 한 번씩 적으십시오. 예: `vi`, `ko`, `vi+ko`
copies-recipient-empty = 사본의 수령자가 없습니다
    .hint = 수령 기관이나 성명을 한 줄로 적으십시오. 따옴표를 닫지 않으면 다음 줄까지 이어집니다
copies-recipient-control = 수령자에 적을 수 없는 문자가 있습니다: { $code }
copies-recipient-long = 수령자가 { $most }자를 넘습니다
copies-recipient-path = 수령자가 파일 경로처럼 적혀 있습니다
copies-formula = 스프레드시트에서 수령자가 수식으로 실행될 수 있어 `register.csv` 파일에는 앞에 작은따옴표를 붙입니다
    .hint = 수령자를 글자로 시작하십시오
copies-too-many = 목록의 사본이 { $most }부를 넘습니다
copies-stopped = 목록에 오류가 더 있으며, 여기까지만 읽었습니다
    .hint = 위의 오류를 고친 다음 다시 실행하십시오

## 배부 대장

foreign-register = `{ $path }` 파일은 이 프로그램이 쓴 목록이 아닙니다. 있어야 할 열: { $heads }
    .hint = 파일을 복원하거나, 배부한 사본이 없으면 다른 곳으로 옮기십시오
copies-registered = 사본별 수령자는 `{ $file }` 파일에 있습니다. 내부용이므로 외부에 전달하지 마십시오
copies-outdated = 배부한 사본 { $copies }부의 내용이 현재 문서와 다릅니다
    .hint = 목록의 번호, 수령자, 내용을 보고 회수하십시오. 회수한 사본은 `register.csv` 파일에서 해당 줄을 지우십시오

## 서식

copy-without-number = { $page }쪽에 사본 번호가 없습니다
    .hint = 작업 공간의 `page.typ` 파일에서 기본 서식처럼 쪽 아래에 `copy-number` 항목을 인쇄하십시오
file-not-attached = 서식에 첨부 파일 `{ $name }` 항목이 빠져 있습니다
    .hint = 작업 공간의 `page.typ` 파일에서 기본 서식처럼 `attachments` 함수를 부르십시오

## 완성된 PDF

pdf-copy = 파일에 나와 있는 사본 번호 { $number } 표시가 이 쪽에 없습니다
    .hint = 이 파일을 전달하지 말고 사본을 다시 만드십시오
pdf-attachments-gone = PDF/A-3 준수 표시가 있는데 첨부 파일이 없습니다
    .hint = 이 파일을 전달하지 말고 `--attach` 옵션으로 다시 만드십시오
pdf-attachments-forbidden = 첨부 파일이 있는데, 표시된 { $standard } 표준에서는 허용되지 않습니다
pdf-attachment-missing = 첨부 파일 `{ $name }` 항목이 없습니다
pdf-attachment-twice = 첨부 파일 `{ $name }` 항목이 두 개 이상 있습니다
pdf-attachment-foreign = 이 프로그램이 만든 문서에는 없는 첨부 파일이 있습니다: `{ $name }`
pdf-attachment-loose = 첨부 파일 `{ $name }` 항목이 문서와 연결되어 있지 않습니다
pdf-attachment-unreadable = 첨부 파일 `{ $name }` 내용을 풀 수 없습니다
pdf-attachment-form = 첨부 파일 `{ $name }` 형식이 이 프로그램이 쓰는 형식과 다릅니다
pdf-attachment-hash = 첨부 파일 `{ $name }` 내용이 `provenance.json` 파일의 해시와 다릅니다
pdf-attachment-other = 첨부 파일 `{ $name }` 내용이 다른 문서, 배포본 또는 내용의 것입니다
pdf-attachment-data = 첨부 파일 `{ $name }` 내용이 작업 공간의 배포본과 다릅니다
