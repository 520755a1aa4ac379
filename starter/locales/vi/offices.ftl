# Chức danh đầy đủ; .short đứng trước họ tên.
office-minister-vn = Bộ trưởng Bộ Ví dụ
    .short = Bộ trưởng
office-director-vn = Vụ trưởng Vụ Mẫu
    .short = Vụ trưởng
office-language-officer-vn = Chuyên viên ngôn ngữ
    .short = Chuyên viên
office-minister-kr = Bộ trưởng Bộ Ví dụ
    .short = Bộ trưởng
office-director-kr = Vụ trưởng Vụ Mẫu
    .short = Vụ trưởng
