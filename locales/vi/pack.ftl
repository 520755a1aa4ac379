# Trang bìa của tập tài liệu. $period là khoảng thời gian từ cuộc gặp đầu đến cuộc gặp cuối.
pack-title = Các cuộc gặp cấp cao Việt Nam – Hàn Quốc
pack-subtitle = Kết quả các cuộc gặp, { DATERANGE($period) }
