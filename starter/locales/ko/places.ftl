place-viet-nam = 베트남
place-ha-noi = 하노이
place-republic-of-korea = 한국
place-seoul = 서울
