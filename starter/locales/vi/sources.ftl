source-example-report = { org-example-agency }, tin giả định về hội đàm tại { place-ha-noi }, không ghi ngày

# Lý do không dùng một đoạn của nguồn.
omitted-contact = Thông tin liên hệ của hãng tin

# Lý do chọn một trong nhiều số liệu hoặc tên gọi.
settled-as-quoted = Tài liệu in số liệu ở đoạn thuật lại phát biểu.
