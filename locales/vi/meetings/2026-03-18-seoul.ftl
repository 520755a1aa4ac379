# Ví dụ mẫu: không phải cuộc gặp có thật.

title = Hội đàm cấp Bộ trưởng Việt Nam – Hàn Quốc tại { $place }
occasion = Ví dụ mẫu: phía Việt Nam thăm { $place }

# Nội dung ta nêu, viết theo lời nói. Chỉ nhắc lại nội dung đã trao đổi tại các cuộc gặp trước.

technology-transfer = Triển khai cam kết về chuyển giao công nghệ
    .ask = Hợp tác chuyển giao công nghệ và phát triển công nghiệp hỗ trợ tại Việt Nam.
oda = Triển khai cam kết về { -term-oda }
    .ask = Tiếp tục tăng nguồn vốn này cho các lĩnh vực Việt Nam quan tâm, trong đó có hạ tầng, nghiên cứu và phát triển, thích ứng với biến đổi khí hậu.
supply-chains = Doanh nghiệp Việt Nam tham gia { -term-supply-chains } toàn cầu
    .ask = Hỗ trợ nâng cao năng lực để doanh nghiệp Việt Nam tham gia sâu hơn vào chuỗi của các doanh nghiệp Hàn Quốc.
