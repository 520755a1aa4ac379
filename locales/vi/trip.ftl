# Chuyến đi: ví dụ mẫu. $period: từ ngày đầu đến ngày cuối.
trip-seoul-2026-03 = Chuyến thăm Hàn Quốc (mẫu)

# Chương trình
trip-entry-outward = Rời Hà Nội, bay tới Seoul
trip-entry-arrival = Đến nơi, lễ đón tại sân bay
trip-entry-embassy = Gặp cán bộ, nhân viên Đại sứ quán
trip-entry-welcome = Lễ đón chính thức
trip-entry-talks = Hội đàm giữa hai đoàn
trip-entry-luncheon = Tiệc trưa chiêu đãi
trip-entry-community = Gặp gỡ cộng đồng người Việt Nam
trip-entry-ministerial = Hội đàm cấp Bộ trưởng
trip-entry-press = Phát biểu với báo chí
trip-entry-homeward = Rời Seoul, bay về Hà Nội
trip-venue-embassy-vn = Đại sứ quán Việt Nam
trip-dress-business = com-lê sẫm màu
trip-transport-motorcade = đoàn xe

trip-seating-talks = Hội đàm giữa hai đoàn

# Đầu mối liên hệ
trip-contact-embassy = Đại sứ quán, cán bộ trực
trip-contact-protocol = Chương trình và lễ tân
trip-contact-liaison = Cán bộ liên lạc của chủ nhà

# Lễ tân
trip-protocol-names = Tên gọi
    .text = Gọi chức danh kèm đầy đủ họ tên, với cả người Việt Nam và người Hàn Quốc. Cách xưng hô cụ thể đã nêu ở phần trên.
trip-protocol-table = Tại bàn hội đàm
    .text = Hai đoàn ngồi đối diện, Trưởng đoàn ngồi giữa; người thứ hai của mỗi đoàn ngồi bên phải Trưởng đoàn, người thứ ba bên trái, lần lượt ra hai phía.
trip-protocol-interpretation = Phiên dịch
    .text = Phiên dịch nối tiếp: dừng lại sau mỗi ý.
trip-protocol-gifts = Quà tặng

# Hậu cần
trip-logistics-accommodation = Nơi ở
trip-logistics-vehicles = Bố trí xe
trip-logistics-time = Múi giờ
    .text = Giờ ghi trong chương trình là giờ địa phương, kèm độ lệch so với UTC; giờ trong nước ghi bên cạnh.
trip-logistics-medical = Y tế
