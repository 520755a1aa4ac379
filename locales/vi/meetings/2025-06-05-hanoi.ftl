# Phần đầu bản tóm tắt

title = Tổng Bí thư tiếp Đại sứ Hàn Quốc tại Việt Nam
occasion = Buổi tiếp tại { $place } sau cuộc bầu cử Tổng thống Hàn Quốc vừa qua
headline =
    Việt Nam mong muốn hợp tác chặt chẽ trên mọi lĩnh vực với Chính phủ mới của Hàn Quốc

    Đề xuất đưa kim ngạch thương mại đạt { $trade-target-target } vào năm { $trade-target-deadline }, cân bằng hơn

    Chính phủ mới của Hàn Quốc tiếp tục coi Việt Nam là đối tác then chốt ở khu vực

# Chính trị

renewed-congratulations = Một lần nữa chúc mừng Ngài { $president } giành thắng lợi trong cuộc bầu cử Tổng thống vừa qua.
rok-prosperity = Mong Hàn Quốc tiếp tục phồn vinh, đạt thêm nhiều thành công và nâng cao hơn nữa vị thế quốc tế trong những năm tới.
new-government = Việt Nam mong muốn hợp tác chặt chẽ với Chính phủ mới của Hàn Quốc do Tổng thống mới đắc cử { $president } đứng đầu.
relations-all-fields = Mong muốn phát triển quan hệ trên mọi lĩnh vực, đem lại lợi ích thiết thực cho nhân dân hai nước và đóng góp cho hòa bình, ổn định, phát triển ở khu vực và trên thế giới.
achievements = Đánh giá cao những thành tựu của quan hệ Việt Nam – Hàn Quốc trong hơn { $years } năm kể từ khi thiết lập quan hệ ngoại giao năm { $since }.
partnership-milestone = Quan hệ hai nước đã có bước tiến nổi bật với những dấu mốc quan trọng, đặc biệt là việc nâng cấp lên quan hệ { -term-comprehensive-strategic-partnership } năm { $year }.
top-partners = Hai nước đã trở thành những đối tác hàng đầu, tin cậy chính trị ngày càng gia tăng.
existing-mechanisms = Triển khai hiệu quả các cơ chế hợp tác hiện có.
    .wording = triển khai hiệu quả các cơ chế hiện có
key-partner = Chính phủ mới của Hàn Quốc sẽ tiếp tục coi Việt Nam là đối tác then chốt trong chính sách đối ngoại ở khu vực.
partnership-development = Trong bối cảnh địa chính trị biến động phức tạp, Hàn Quốc mong muốn hợp tác chặt chẽ với Việt Nam để phát triển hơn nữa quan hệ { -term-comprehensive-strategic-partnership } về chính trị, kinh tế, giáo dục, khoa học và công nghệ trong thời gian tới.

# Quốc phòng, an ninh

defence-security = Tăng cường hợp tác thực chất về quốc phòng và an ninh.
    .wording = hợp tác quốc phòng, an ninh thực chất hơn

# Kinh tế

economic-ties = Hai nước có quan hệ hợp tác kinh tế vững mạnh.
trade-target = Thúc đẩy { -term-action-programme } nhằm đưa kim ngạch thương mại song phương đạt { $target } vào năm { $deadline } theo hướng cân bằng hơn.
    .wording-trade-150-2030 = { $target } vào năm { $deadline }, cân bằng hơn
    .wording-action-programme = thúc đẩy để đạt mục tiêu thương mại
korean-investment = Mở rộng đầu tư của doanh nghiệp Hàn Quốc tại Việt Nam.
    .wording = doanh nghiệp Hàn Quốc mở rộng đầu tư
energy = Tăng cường hợp tác về năng lượng.
economic-complementarity = Chính phủ mới của Hàn Quốc mong muốn thúc đẩy hơn nữa hợp tác kinh tế, nhất là trong các lĩnh vực Hàn Quốc có thế mạnh và Việt Nam có nhu cầu.
business-policies = Đánh giá cao các chính sách gần đây của Việt Nam nhằm hỗ trợ doanh nghiệp.
    .wording = đánh giá cao các chính sách gần đây hỗ trợ doanh nghiệp
investment-impetus = Các chính sách hỗ trợ doanh nghiệp gần đây của Việt Nam là động lực để các doanh nghiệp lớn của Hàn Quốc tiếp tục mở rộng đầu tư tại Việt Nam.

# Phát triển

human-resources = Hỗ trợ đào tạo nguồn nhân lực chất lượng cao trong các lĩnh vực như bán dẫn và trí tuệ nhân tạo.
    .wording = hỗ trợ đào tạo trong các lĩnh vực như bán dẫn, trí tuệ nhân tạo

# Khoa học và công nghệ

science-technology-ties = Hợp tác khoa học và công nghệ ngày càng đi vào chiều sâu.
technology-transfer = Chuyển giao công nghệ gắn với đầu tư, nhất là công nghệ lõi.
    .wording = công nghệ, nhất là công nghệ lõi, đi cùng đầu tư
science-technology = Tăng cường hợp tác về khoa học và công nghệ.

# Lao động và giao lưu nhân dân

tourism-growth = Du lịch tăng trưởng nhanh.
citizen-protection = Tăng cường hợp tác về bảo hộ công dân.
    .wording = tăng cường hợp tác bảo hộ công dân
local-cooperation = Tăng cường hợp tác giữa các địa phương.
    .wording = tăng cường hợp tác giữa các địa phương

# Văn hóa và giáo dục

culture-tourism = Tăng cường hợp tác về văn hóa và du lịch.
    .wording = văn hóa và du lịch

# Các vấn đề khu vực và quốc tế

forums = Mong hai nước mở rộng hợp tác và ủng hộ lẫn nhau tại các diễn đàn khu vực và quốc tế.
    .wording = mở rộng hợp tác, ủng hộ lẫn nhau tại các diễn đàn khu vực và quốc tế
apec-summits = Mong hai nước hỗ trợ lẫn nhau, nhất là để tổ chức thành công các hội nghị cấp cao { $apec } tại Hàn Quốc năm { $year-kr } và tại Việt Nam năm { $year-vn }.
    .wording-apec-2027 = ủng hộ lẫn nhau để tổ chức thành công hội nghị cấp cao
    .wording-apec-2025 = ủng hộ lẫn nhau để tổ chức thành công hội nghị cấp cao

# Ghi chú về nguồn

note-date =
    Bản tin nêu ngày và tháng nhưng không nêu năm.
    Bản tin coi việc { $president } đắc cử là mới diễn ra và nói đến hội nghị cấp cao { $apec } năm { $apec-year } tại Hàn Quốc như việc sắp tới.
    Vì vậy ngày gặp được xác định là { $date }.
note-presidents = Tổng thống Hàn Quốc trong bản tin { $earlier } là { $predecessor }, trong bản tin { $later } là { $president }. Cuộc bầu cử mà bản tin này coi là mới diễn ra nằm giữa hai thời điểm đó, phù hợp với năm đã xác định.
note-captions =
    Cả hai chú thích ảnh đều ghi tên Đại sứ là { $president }, tức tên Tổng thống mới đắc cử; một chú thích còn viết sai chính tả chức danh Đại sứ.
    Phần thân bản tin ghi tên { $ambassador } và dùng nhất quán tên này.
    Tài liệu in tên { $ambassador }.
note-president-name =
    Bản tin này viết tên riêng của { $president } có dấu gạch nối; các bản tin { $august } và { $october } viết thành hai từ, đều viết hoa.
    Đây là cùng một người nên tài liệu in thống nhất một cách viết.
note-vietnamese-names =
    Bản tin viết tên riêng Việt Nam không dấu, tên nước và tên thủ đô viết liền.
    Các bản tin khác viết đủ dấu, vì vậy tài liệu in { $secretary }, Việt Nam và { $capital }.
note-apec-month =
    Bản tin nêu hội nghị cấp cao { $apec } tại Hàn Quốc diễn ra vào { $month }.
    Bản tin { $october } đã nêu lời chúc mừng Hàn Quốc tổ chức thành công { -term-apec-economic-leaders-week }.
    Do các bản tin không đủ để xác định tháng, nội dung chỉ in năm { $apec-year }.
note-apec-name =
    Bản tin này dùng từ “Summits” của { $apec }, bản tin { $april } dùng “events” và “activities”, bản tin { $october } nói đến { -term-apec-economic-leaders-week }.
    Tài liệu giữ cách gọi của bản tin này vì không bản tin nào nói các tên gọi đó chỉ cùng một sự kiện.
note-action-plan =
    Bản tin nêu “Action Plan” và chỉ gắn với mục tiêu thương mại.
    Bản tin { $april } nêu “action plan”, bản tin { $august } nêu “action programme”, đều nhằm triển khai quan hệ { -term-comprehensive-strategic-partnership }.
    Tài liệu coi cả ba là một văn kiện và in cùng một thuật ngữ; bản tin này không nói rõ điều đó.
note-trade-wording =
    Bản tin nêu hướng “cân bằng hơn”, giống bản tin { $lima }; các bản tin { $april } và { $october } nêu “cân bằng và bền vững”, bản tin { $august } không nêu.
    Giá trị và mốc năm giống nhau ở mọi bản tin; riêng bản tin { $lima } nêu thêm mức { $near-term } trước mắt.
    Nội dung giữ theo bản tin này.
note-no-agreement =
    Bản tin thuật lại phát biểu của mỗi bên và không nêu thỏa thuận nào, vì vậy không nội dung nào được ghi là hai bên nhất trí.
