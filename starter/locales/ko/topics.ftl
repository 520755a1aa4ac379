topic-politics = 정치 관계
topic-economy = 경제
topic-culture = 문화·교육
