# Tổ chức, diễn đàn quốc tế: trong câu dùng tên viết tắt.
org-apec = APEC
    .full = Diễn đàn Hợp tác Kinh tế châu Á – Thái Bình Dương
org-asean = ASEAN
    .full = Hiệp hội các quốc gia Đông Nam Á
org-p4g = P4G
    .full = Đối tác vì Tăng trưởng xanh và Mục tiêu toàn cầu 2030
org-united-nations = Liên hợp quốc

# Cơ quan báo chí đăng các bản tin
org-vna = TTXVN
    .full = Thông tấn xã Việt Nam
org-vns = VNS
    .full = Báo Việt Nam News
org-vov = VOV
    .full = Đài Tiếng nói Việt Nam

# Bộ, cơ quan đại diện, quỹ
org-saemaul-undong-foundation = Quỹ Saemaul Undong
org-embassy-vn-kr = Đại sứ quán Việt Nam tại Hàn Quốc
org-foreign-ministry-vn = Bộ Ngoại giao Việt Nam
org-foreign-ministry-kr = Bộ Ngoại giao Hàn Quốc
