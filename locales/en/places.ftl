# States, provinces and cities
place-viet-nam = Việt Nam
place-ha-noi = Hà Nội
place-republic-of-korea = Republic of Korea
place-seoul = Seoul
place-gyeongsangbuk = Gyeongsangbuk Province
place-gyeongju = Gyeongju
place-peru = Peru
place-lima = Lima

# Seas and regions: Biển Đông is the sea east of Việt Nam, never the sea east of Korea.
place-bien-dong = East Sea
    .first = East Sea (South China Sea)
place-korean-peninsula = Korean Peninsula
