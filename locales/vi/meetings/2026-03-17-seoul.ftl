# Ví dụ mẫu: không phải cuộc gặp có thật.

title = Hội đàm Việt Nam – Hàn Quốc tại { $place }
occasion = Ví dụ mẫu: phía Việt Nam thăm { $place }

# Nội dung ta nêu, viết theo lời nói. Chỉ nhắc lại nội dung đã trao đổi tại các cuộc gặp trước.

trade-target = Triển khai mục tiêu kim ngạch thương mại song phương { $target } vào năm { $deadline }
    .ask = Phối hợp thực hiện các biện pháp nhằm nhanh chóng đạt mục tiêu này, theo hướng cân bằng và bền vững.
worker-quotas = Triển khai cam kết về lao động Việt Nam
    .ask = Tăng hạn ngạch và mở rộng ngành nghề tiếp nhận.
apec-2027 = Hỗ trợ Việt Nam đăng cai { -term-apec-economic-leaders-week } { $year }
    .ask = Ủng hộ và phối hợp để tổ chức thành công sự kiện này.
