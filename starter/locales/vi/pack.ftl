# Trang bìa. $period là khoảng thời gian từ cuộc gặp đầu đến cuộc gặp cuối.
pack-title = Tập tài liệu ví dụ
pack-subtitle = Giả định để làm quen, { DATERANGE($period) }
