# Có số liệu: $value là giá trị, $due là năm.
commitment-trade-150-2030 = Kim ngạch thương mại song phương đạt { $value } vào năm { $due }
commitment-trade-100-near-term = Kim ngạch thương mại song phương trước mắt đạt { $value }

# Kinh tế, phát triển, khoa học và công nghệ
commitment-market-access = Mở cửa thị trường cho hàng hóa của nhau
commitment-investment-facilitation = Tạo thuận lợi cho doanh nghiệp Hàn Quốc đầu tư tại Việt Nam
commitment-supply-chains = Doanh nghiệp Việt Nam tham gia { -term-supply-chains } toàn cầu
commitment-technology-transfer = Chuyển giao công nghệ cho Việt Nam
commitment-fta-upgrade = Sớm nâng cấp { -term-asean-korea-fta }
commitment-oda = Tăng { -term-oda } cho Việt Nam
commitment-science-technology-pillar = Khoa học và công nghệ là { -term-new-pillar } của hợp tác
commitment-human-resources = Đào tạo nguồn nhân lực chất lượng cao cho Việt Nam

# Chính trị, an ninh, lao động, nhân dân và văn hóa
commitment-high-level-exchanges = Trao đổi đoàn và tiếp xúc cấp cao
commitment-action-programme = Thực hiện { -term-action-programme } triển khai quan hệ { -term-comprehensive-strategic-partnership }
commitment-defence-security-cooperation = Hợp tác quốc phòng, an ninh
commitment-worker-quotas = Tăng hạn ngạch và mở rộng ngành nghề tiếp nhận lao động Việt Nam
commitment-citizens-protection = Bảo hộ công dân của nhau
commitment-cultural-centre = { -term-cultural-centre } tại Hàn Quốc

# Khu vực và quốc tế
commitment-apec-2027 = Hỗ trợ Việt Nam đăng cai APEC
commitment-mekong-cooperation = Hợp tác Mê Công – Hàn Quốc
commitment-unclos-east-sea = Hòa bình, ổn định ở { -term-bien-dong } theo luật pháp quốc tế
commitment-mutual-candidacies = Ủng hộ lẫn nhau ứng cử tại các tổ chức quốc tế
