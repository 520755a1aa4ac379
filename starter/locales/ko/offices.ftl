# 정식 직함. .short는 이름 뒤에 붙음.
office-minister-vn = 예시부 장관
    .short = 장관
office-director-vn = 견본국장
    .short = 국장
office-language-officer-vn = 언어 담당관
    .short = 담당관
office-minister-kr = 예시부 장관
    .short = 장관
office-director-kr = 견본국장
    .short = 국장
