### 모든 보고의 틀.

verbatim = { $text }

list-and = { $first } 및 { $last }
did-you-mean = 혹시 `{ $name }` 이름을 쓰려고 했습니까?

error = 오류
warning = 경고
hint = 도움말
totals = 오류 { $errors }건, 경고 { $warnings }건
unchanged-sound = 회의 { $meetings }건은 이상이 없음을 확인한 뒤로 바뀐 내용이 없어 다시 점검하지 않았습니다(전부 점검하려면 `--no-cache`)
elsewhere = 이번 출력물에 쓰이지 않는 부분에 지적 사항 { $findings }건이 있습니다. 전체는 `briefpack check` 명령으로 확인하십시오
bug = briefpack { $version }: 입력 파일이 아니라 프로그램의 결함입니다. 아무 파일도 기록하지 않았습니다. 위의 내용과 함께 알려 주시기 바랍니다.
