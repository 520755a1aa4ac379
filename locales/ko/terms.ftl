# 바다·국가·지역. .reading은 조사를 정하는 읽기.
-term-bien-dong = 남중국해
-term-viet-nam = 베트남
-term-republic-of-korea = 대한민국
-term-korean-peninsula = 한반도
-term-east-china-sea = 동중국해
-term-hoang-sa = 호앙사(파라셀) 군도
-term-truong-sa = 쯔엉사(스프래틀리) 군도
-term-dprk = 북한
    .full = 조선민주주의인민공화국
-term-war-in-viet-nam = 베트남 전쟁

# 양국 관계
-term-comprehensive-strategic-partnership = 포괄적 전략적 동반자 관계
-term-action-programme = 행동계획
-term-state-visit = 국빈 방문
-term-new-pillar = 새로운 축
-term-supply-chains = 공급망
-term-oda = 공적개발원조(ODA)
    .reading = 공적개발원조
-term-vietnam-day = 베트남의 날
-term-cultural-centre = 베트남문화원
-term-saemaul-undong = 새마을운동

# 조약·전략·지역 협의체
-term-unclos = 유엔해양법협약(UNCLOS)
    .reading = 유엔해양법협약
-term-apec-economic-leaders-week = APEC 정상회의 주간
-term-asean-rok-solidarity-initiative = 한-아세안 연대구상
-term-indo-pacific-strategy = 인도-태평양 전략
-term-asean-korea-fta = 한-아세안 자유무역협정
-term-mekong-rok-summit = 한-메콩 정상회의
-term-mekong-rok-cooperation = 한-메콩 협력
-term-p4g-summit = P4G 정상회의

# 쓰지 말아야 할 표현의 이유(점검 결과에 표시)
forbidden-other-sea = 다른 바다의 이름임: 한반도 동쪽 바다를 가리키며 Biển Đông이 아님
forbidden-other-name-of-sea = 베트남이 이 바다에 쓰는 이름이 아님
forbidden-dated-name = 공식 문서에 더는 쓰지 않는 옛 이름임
forbidden-not-the-rok = 한국을 가리키지 않음. 한반도 또는 북한의 베트남어 명칭에만 맞음
forbidden-name-of-state = 공식 문서에 쓰는 국호가 아님
forbidden-house-spelling = 표기 원칙: 베트남어 성조 부호를 갖추어 두 단어로 씀
forbidden-name-of-peninsula = 이 언어에서 쓰는 반도의 이름이 아님
forbidden-earlier-partnership = 현재보다 낮은 단계의 동반자 관계를 가리킴
forbidden-name-of-partnership = 합의된 동반자 관계의 명칭이 아님
forbidden-name-of-treaty = 협약의 정식 명칭이 아님
forbidden-economies = APEC 회원은 국가가 아니라 회원 경제체로 부름
forbidden-official-name = 확립된 용어가 아님
forbidden-house-spacing = 띄어쓰기가 표기 원칙과 다름
forbidden-name-of-islands = 베트남이 이 군도에 쓰는 이름이 아님
forbidden-name-of-war = 공식 문서에 쓰는 전쟁 이름이 아님
