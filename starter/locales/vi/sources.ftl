source-example-report = { org-example-agency }, tin giả định về hội đàm tại { place-ha-noi }, không ghi ngày

# Lý do không dùng một đoạn của nguồn.
omitted-contact = Thông tin liên hệ của hãng tin
