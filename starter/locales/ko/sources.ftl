source-example-report = { org-example-agency }, { place-ha-noi } 회담에 관한 가상의 보도, 일자 미기재

# 출처의 단락을 쓰지 않은 이유.
omitted-contact = 통신사 연락처
