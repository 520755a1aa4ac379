# Lời văn của một cuộc gặp. Số liệu, ngày tháng, tên riêng là biến: chương trình tự viết theo thể thức của từng ngôn ngữ.
# Trang in đã nêu tính chất và người phát biểu bên cạnh nội dung: không nhắc lại.

# Ngắn, không có dấu chấm: tên tài liệu và tiêu đề đầu trang.
title = Ví dụ: hội đàm cấp Bộ trưởng tại { $place }

# Một dòng.
occasion = Cuộc gặp giả định, thay bằng cuộc gặp của mình

# Tối đa ba đoạn, cách nhau bằng dòng trống, mỗi đoạn một dòng in.
headline =
    Đề xuất đưa thương mại đạt { $trade-target-target } vào năm { $trade-target-deadline }

    Hàn Quốc cam kết cấp { $scholarships-places } suất học bổng

    Kỳ họp tới của Ủy ban hỗn hợp: { $committee-day }

# Chính trị.
exchanges = Duy trì trao đổi đoàn; thực hiện { -term-action-programme }.
committee = Tổ chức kỳ họp { ORDINAL($session, style: "number") } của Ủy ban hỗn hợp tại { $city } vào { DATE($day, weekday: "yes") }.
invitation = Mời { PERSON($guest, form: "address") } thăm { $city }.

# Kinh tế. `.wording` nêu ngắn gọn cách diễn đạt cam kết, in trong sổ theo dõi.
trade-target = Đưa kim ngạch thương mại song phương đạt { $target } vào năm { $deadline }.
    .wording = { $target } vào năm { $deadline }
growth = Vui mừng về mức tăng trưởng kinh tế trên { $growth } của Việt Nam.
fund = Lập quỹ chung khoảng { $amount } hỗ trợ doanh nghiệp nhỏ.

# Văn hóa.
scholarships = Cấp { $places } suất học bổng cho sinh viên Việt Nam.
    .wording = { $places } suất
festival = Tổ chức lễ hội ẩm thực và âm nhạc tại { $city } { $days }.

# Ghi chú về nguồn.
note-date = Bản tin nêu ngày thứ Hai đầu tiên của tháng 3 mà không nêu năm; tài liệu này ghi { DATE($date, weekday: "yes") } theo năm đăng tin. Chi tiết giả định, như toàn bộ ví dụ này.
