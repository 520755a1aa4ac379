# 베트남: 정식 직함. .short는 이름 뒤에 붙임.
office-general-secretary-vn = 당 서기장
    .short = 서기장
office-state-president-vn = 국가주석
    .short = 국가주석
office-prime-minister-vn = 총리
    .short = 총리
office-national-assembly-chairman-vn = 국회의장
    .short = 국회의장
office-deputy-prime-minister-foreign-minister-vn = 부총리 겸 외교장관
    .short = 부총리

# 대한민국
office-president-kr = 대통령
    .short = 대통령
office-foreign-minister-kr = 외교부 장관
    .short = 장관
office-ambassador-kr-vn = 주베트남대사
    .short = 대사
