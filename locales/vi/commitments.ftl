# Có số liệu: $value là giá trị, $due là năm.
commitment-trade-150-2030 = Kim ngạch thương mại song phương đạt { $value } vào năm { $due }
commitment-trade-100-near-term = Kim ngạch thương mại song phương trước mắt đạt { $value }

# Kinh tế, phát triển, khoa học và công nghệ
commitment-market-access = Mở cửa thị trường cho hàng hóa của nhau
commitment-investment-facilitation = Tạo thuận lợi cho doanh nghiệp Hàn Quốc đầu tư tại Việt Nam
commitment-korean-investment = Mở rộng đầu tư của Hàn Quốc tại Việt Nam
commitment-supply-chains = Doanh nghiệp Việt Nam tham gia { -term-supply-chains } toàn cầu
commitment-technology-transfer = Chuyển giao công nghệ cho Việt Nam
commitment-research-development = Nghiên cứu và phát triển tại Việt Nam
commitment-fta-upgrade = Sớm nâng cấp { -term-asean-korea-fta }
commitment-oda = Tăng { -term-oda } cho Việt Nam
commitment-science-technology-pillar = Khoa học và công nghệ là { -term-new-pillar } của hợp tác
commitment-human-resources = Đào tạo nguồn nhân lực chất lượng cao cho Việt Nam

# Chính trị, an ninh, lao động, nhân dân và văn hóa
commitment-high-level-exchanges = Trao đổi đoàn và tiếp xúc cấp cao
commitment-action-programme = Thực hiện { -term-action-programme } triển khai quan hệ { -term-comprehensive-strategic-partnership }
commitment-cooperation-mechanisms = Các cơ chế đối thoại và hợp tác song phương
commitment-defence-security-cooperation = Hợp tác quốc phòng, an ninh
commitment-worker-quotas = Tăng hạn ngạch và mở rộng ngành nghề tiếp nhận lao động Việt Nam
commitment-citizens-protection = Bảo hộ công dân của nhau
commitment-people-exchanges = Văn hóa, giáo dục và giao lưu nhân dân
commitment-local-cooperation = Hợp tác giữa các địa phương
commitment-cultural-centre = { -term-cultural-centre } tại Hàn Quốc

# Khu vực và quốc tế
commitment-apec-2025 = Hợp tác tổ chức APEC { $due } tại Hàn Quốc
commitment-apec-2027 = Hỗ trợ Việt Nam đăng cai APEC
commitment-mekong-cooperation = Hợp tác Mê Công – Hàn Quốc
commitment-unclos-east-sea = Hòa bình, ổn định ở { -term-bien-dong } theo luật pháp quốc tế
commitment-multilateral-coordination = Phối hợp tại các diễn đàn khu vực và quốc tế
commitment-mutual-candidacies = Ủng hộ lẫn nhau ứng cử tại các tổ chức quốc tế
