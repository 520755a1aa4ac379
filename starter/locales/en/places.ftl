# `.first`, where there is one, is printed at the first mention in a document.
place-viet-nam = Việt Nam
place-ha-noi = Hà Nội
place-republic-of-korea = Republic of Korea
place-seoul = Seoul
