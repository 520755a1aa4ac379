# Quốc gia, tỉnh, thành phố
place-viet-nam = Việt Nam
place-ha-noi = Hà Nội
place-republic-of-korea = Hàn Quốc
place-seoul = Seoul
place-gyeongsangbuk = tỉnh Gyeongsangbuk
place-gyeongju = Gyeongju
place-peru = Peru
place-lima = Lima

# Vùng biển, khu vực: Biển Đông là vùng biển phía đông Việt Nam, không phải vùng biển phía đông bán đảo Triều Tiên.
place-bien-dong = Biển Đông
place-korean-peninsula = bán đảo Triều Tiên
