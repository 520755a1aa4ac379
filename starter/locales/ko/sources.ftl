source-example-report = { org-example-agency }, { place-ha-noi } 회담에 관한 가상의 보도, 일자 미기재

# 출처의 단락을 쓰지 않은 이유.
omitted-contact = 통신사 연락처

# 여러 수치나 명칭 가운데 하나를 택한 이유.
settled-as-quoted = 발언을 전한 단락의 수치에 따름.
