# Trang bìa của tập tài liệu. $period là khoảng thời gian từ cuộc gặp đầu đến cuộc gặp cuối.
pack-title = Các cuộc gặp cấp cao Việt Nam – Hàn Quốc
pack-subtitle = Kết quả các cuộc gặp, { DATERANGE($period) }

# Nhãn của bản dành cho phiên dịch và bản dành cho báo chí.
handling-interpreter-shareable = CHỈ DÀNH CHO PHIÊN DỊCH
handling-press-public = DÀNH CHO BÁO CHÍ
