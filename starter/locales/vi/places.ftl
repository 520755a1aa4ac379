place-viet-nam = Việt Nam
place-ha-noi = Hà Nội
place-republic-of-korea = Hàn Quốc
place-seoul = Seoul
