# Vùng biển, quốc gia, khu vực.
-term-bien-dong = Biển Đông
-term-viet-nam = Việt Nam
-term-republic-of-korea = Hàn Quốc
-term-korean-peninsula = bán đảo Triều Tiên
-term-east-china-sea = biển Hoa Đông
-term-hoang-sa = quần đảo Hoàng Sa
-term-truong-sa = quần đảo Trường Sa
-term-dprk = CHDCND Triều Tiên
    .full = Cộng hòa Dân chủ Nhân dân Triều Tiên
-term-war-in-viet-nam = kháng chiến chống Mỹ, cứu nước

# Quan hệ song phương
-term-comprehensive-strategic-partnership = Đối tác Chiến lược Toàn diện
-term-action-programme = chương trình hành động
-term-state-visit = chuyến thăm cấp Nhà nước
-term-new-pillar = trụ cột mới
-term-supply-chains = chuỗi cung ứng
-term-oda = hỗ trợ phát triển chính thức (ODA)
-term-vietnam-day = Ngày Việt Nam
-term-cultural-centre = Trung tâm Văn hóa Việt Nam
-term-saemaul-undong = phong trào Saemaul Undong (Làng mới)

# Điều ước, chiến lược, cơ chế khu vực
-term-unclos = Công ước của Liên hợp quốc về Luật Biển (UNCLOS)
-term-apec-economic-leaders-week = Tuần lễ Cấp cao APEC
-term-asean-rok-solidarity-initiative = Sáng kiến Đoàn kết ASEAN – Hàn Quốc
-term-indo-pacific-strategy = Chiến lược Ấn Độ Dương – Thái Bình Dương
-term-asean-korea-fta = Hiệp định Thương mại tự do ASEAN – Hàn Quốc
-term-mekong-rok-summit = Hội nghị Cấp cao Mê Công – Hàn Quốc
-term-mekong-rok-cooperation = hợp tác Mê Công – Hàn Quốc
-term-p4g-summit = Hội nghị Thượng đỉnh P4G

# Lý do không dùng một cách gọi (hiện kèm cảnh báo)
forbidden-other-sea = Chỉ vùng biển khác: vùng biển phía đông bán đảo Triều Tiên, không phải Biển Đông
forbidden-other-name-of-sea = Không phải tên gọi mà Việt Nam sử dụng cho vùng biển này
forbidden-dated-name = Tên gọi cũ, không còn dùng trong văn bản chính thức
forbidden-not-the-rok = Không dùng để gọi Hàn Quốc; chỉ đúng trong tên bán đảo hoặc tên quốc gia ở phía bắc bán đảo
forbidden-name-of-state = Không phải tên quốc gia dùng trong văn bản chính thức
forbidden-house-spelling = Quy cách: viết tên gốc tiếng Việt, hai chữ, đủ dấu
forbidden-name-of-peninsula = Không phải tên của bán đảo trong ngôn ngữ này
forbidden-earlier-partnership = Chỉ mức quan hệ thấp hơn hiện nay
forbidden-name-of-partnership = Không phải tên gọi đã thống nhất của quan hệ đối tác
forbidden-name-of-treaty = Không phải tên của Công ước
forbidden-economies = Thành viên APEC là các nền kinh tế, không gọi là nước hay quốc gia
forbidden-official-name = Không phải thuật ngữ chính thức
forbidden-house-spacing = Không đúng quy cách viết cách chữ
forbidden-name-of-islands = Không phải tên gọi mà Việt Nam sử dụng cho quần đảo này
forbidden-name-of-war = Không phải tên gọi của cuộc kháng chiến trong văn bản chính thức
