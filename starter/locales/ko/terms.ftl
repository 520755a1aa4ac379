-term-action-programme = 행동계획

# 쓰지 말아야 할 표현의 이유.
forbidden-earlier-name = 이전 문서의 이름임
