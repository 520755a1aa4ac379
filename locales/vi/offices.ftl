# Việt Nam: chức danh đầy đủ; .short đứng trước họ tên.
office-general-secretary-vn = Tổng Bí thư
    .short = Tổng Bí thư
office-state-president-vn = Chủ tịch nước
    .short = Chủ tịch nước
office-prime-minister-vn = Thủ tướng Chính phủ
    .short = Thủ tướng
office-national-assembly-chairman-vn = Chủ tịch Quốc hội
    .short = Chủ tịch Quốc hội
office-deputy-prime-minister-foreign-minister-vn = Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao
    .short = Phó Thủ tướng

# Hàn Quốc
office-president-kr = Tổng thống
    .short = Tổng thống
office-foreign-minister-kr = Bộ trưởng Ngoại giao
    .short = Bộ trưởng
office-ambassador-kr-vn = Đại sứ Hàn Quốc tại Việt Nam
    .short = Đại sứ
