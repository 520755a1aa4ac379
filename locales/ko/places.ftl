# 국가·도·도시
place-viet-nam = 베트남
place-ha-noi = 하노이
place-republic-of-korea = 한국
place-seoul = 서울
place-gyeongsangbuk = 경상북도
place-gyeongju = 경주
place-peru = 페루
place-lima = 리마

# 바다·지역: Biển Đông은 베트남 동쪽 바다이며, 한반도 동쪽 바다가 아님.
place-bien-dong = 남중국해
place-korean-peninsula = 한반도
