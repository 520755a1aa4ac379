# In trong danh mục nguồn: cơ quan đăng tin và bản tin nào. $date: ngày ghi trong nguồn, nếu có.
source-vns-2024-11-lima = { org-vna }/{ org-vns }, tin về cuộc gặp giữa Chủ tịch nước và Tổng thống tại { place-lima }, không ghi ngày
source-vns-2025-04-hanoi = { org-vna }/{ org-vns }, tin về hội đàm giữa hai Bộ trưởng Ngoại giao tại { place-ha-noi }, không ghi ngày
source-vov-2025-06-hanoi = { org-vov }, tin về buổi tiếp Đại sứ Hàn Quốc tại { place-ha-noi }, không ghi ngày
    .title = Việt Nam mong muốn phối hợp chặt chẽ với Chính phủ mới của Hàn Quốc
source-vns-2025-08-talks = { org-vns }, tin về hội đàm trong { -term-state-visit } tới Hàn Quốc, { $date }
source-vns-2025-10-gyeongju = { org-vna }/{ org-vns }, tin về hội đàm giữa Chủ tịch nước và Tổng thống tại { place-gyeongju }, { $date }

# Lý do không dùng một đoạn của nguồn
omitted-teaser = Lời dẫn của tin khác, không thuộc cuộc gặp này
omitted-furniture = Thành phần giao diện trang tin (khung bình luận)

# Cách xử lý khác biệt giữa các nguồn
settled-one-spelling = Đa số bản tin viết như vậy; tài liệu in thống nhất một cách viết.
settled-diacritics = Tên được in thống nhất với đầy đủ dấu.
settled-body-before-captions = Phần thân bản tin nêu tên Đại sứ và dùng nhất quán tên này; chú thích ảnh được coi là nhầm lẫn.
settled-official-name = Tài liệu in tên gọi chính thức, viết hoa.
settled-one-term = Được coi là một văn kiện và in thống nhất một thuật ngữ, dù không bản tin nào nói rõ đó là cùng một văn kiện.
settled-year-alone = Các bản tin không xác định được tháng; tài liệu chỉ in năm.
