# 논의 사항의 분야별 제목
topic-politics = 정치 관계
topic-defence-security = 국방·안보
topic-economy = 경제·통상·투자
topic-development = 개발협력
topic-science-technology = 과학기술·혁신
topic-labour-people = 노동·국민 보호·인적 교류
topic-culture-education = 문화·교육
topic-regional = 지역 및 국제 현안
