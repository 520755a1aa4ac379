# Trang 1: tên tài liệu, dịp gặp, ý chính (mỗi đoạn một dòng in).

title = Hội đàm cấp cao Việt Nam – Hàn Quốc tại { $place }
occasion = Chuyến công tác tại Hàn Quốc dự { -term-apec-economic-leaders-week } { $apec-hosting-year }
headline =
    Đề xuất sớm đưa kim ngạch thương mại đạt { $trade-target-target } vào năm { $trade-target-deadline }, cân bằng và bền vững

    Khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số, nhân lực là { -term-new-pillar }

    Hàn Quốc cam kết tăng hạn ngạch, mở rộng ngành nghề tiếp nhận lao động Việt Nam

# Chính trị. Trang in đã nêu tính chất và người phát biểu bên cạnh nội dung.

exchanges = Tiếp tục thúc đẩy trao đổi đoàn và tiếp xúc ở các cấp, qua nhiều kênh.
    .wording = trao đổi đoàn và tiếp xúc ở các cấp, qua nhiều kênh
mechanisms = Phối hợp hiệu quả triển khai các cơ chế hợp tác hiện có.
    .wording = phối hợp hiệu quả triển khai các cơ chế hiện có
signed-documents = Thúc đẩy triển khai thực chất các văn kiện hợp tác hai nước đã ký, nhất là những thỏa thuận đạt được trong { -term-state-visit } tới Hàn Quốc của { PERSON($visitor, form: "address") } vào { $visit }.
key-partner = Hàn Quốc tiếp tục coi Việt Nam là đối tác then chốt trong triển khai các chính sách đối ngoại ở khu vực.
relations-valued = Việt Nam nhất quán coi trọng quan hệ với Hàn Quốc; mong hợp tác hai nước tiếp tục có chuyển biến mới, thực chất, hiệu quả và bền vững hơn trên mọi lĩnh vực.
close-friends = Hai nước đã trở thành đối tác tin cậy, hợp tác chặt chẽ ở tầm chiến lược, đồng thời là những người bạn gần gũi, hiểu nhau.
ties = Vui mừng nhận thấy sau hơn { $years } năm thiết lập quan hệ ngoại giao, quan hệ hai nước không ngừng được củng cố và phát triển.
reception-thanks = Chân thành cảm ơn { PERSON($counterpart, form: "address") }, Chính phủ và nhân dân Hàn Quốc về sự đón tiếp nồng ấm, thân tình và chu đáo.
regards = Chuyển lời chào và lời thăm hỏi thân tình của { PERSON($sender, form: "address") } và các lãnh đạo cấp cao khác của Việt Nam tới { PERSON($counterpart, form: "address") }.

# Kinh tế.

trade-target = Phối hợp thực hiện các biện pháp nhằm nhanh chóng đưa kim ngạch thương mại song phương đạt { $target } vào năm { $deadline }, theo hướng cân bằng và bền vững.
    .wording = nhanh chóng đạt { $target } vào năm { $deadline }, cân bằng và bền vững
economic-cooperation = Thúc đẩy hợp tác kinh tế cùng có lợi, phù hợp với mục tiêu phát triển của hai bên, tạo bước chuyển lớn và thực chất trong hợp tác.
fta-upgrade = Cùng thúc đẩy sớm nâng cấp { -term-asean-korea-fta }.
    .wording = cùng thúc đẩy sớm nâng cấp
investor-conditions = Tạo điều kiện thuận lợi để doanh nghiệp Hàn Quốc yên tâm đầu tư lâu dài tại Việt Nam.
    .wording = điều kiện thuận lợi để yên tâm đầu tư lâu dài
investment-support = Tiếp tục hỗ trợ doanh nghiệp Hàn Quốc mở rộng đầu tư tại Việt Nam, nhất là trong các lĩnh vực quan trọng như hạ tầng, năng lượng và xây dựng đô thị mới.
    .wording = tiếp tục hỗ trợ mở rộng đầu tư, nhất là trong hạ tầng và năng lượng, đô thị mới
strategic-partner = Hàn Quốc tiếp tục coi Việt Nam là đối tác chiến lược quan trọng trong hợp tác kinh tế, thương mại và đầu tư.
achievements = Chúc mừng những thành tựu phát triển của Việt Nam, trong đó có mức tăng trưởng kinh tế hiện nay trên { $growth }.

# Phát triển.

accompaniment = Hàn Quốc sẵn sàng tiếp tục đồng hành cùng Việt Nam trong các giai đoạn phát triển tiếp theo.

# Khoa học và công nghệ.

science-technology-pillar = Triển khai hợp tác về khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và phát triển nguồn nhân lực, coi đây là { -term-new-pillar } của quan hệ song phương.
    .wording-science-technology-pillar = khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và nhân lực là { -term-new-pillar }
    .wording-human-resources = phát triển nguồn nhân lực trong { -term-new-pillar }
technology-transfer = Hợp tác chuyển giao công nghệ và phát triển công nghiệp hỗ trợ tại Việt Nam.
    .wording = chuyển giao công nghệ, cùng với phát triển công nghiệp hỗ trợ

# Lao động và nhân dân.

worker-quotas = Tăng hạn ngạch và mở rộng ngành nghề tiếp nhận lao động Việt Nam.
    .wording = tăng hạn ngạch, mở rộng ngành nghề
community = Tiếp tục bảo vệ các quyền chính đáng và tạo điều kiện thuận lợi để cộng đồng người Việt Nam tại Hàn Quốc yên tâm sinh sống, học tập và làm việc lâu dài.
    .wording = tiếp tục bảo vệ quyền chính đáng, tạo thuận lợi cho cộng đồng người Việt Nam tại Hàn Quốc

# Văn hóa và giáo dục.

people-exchanges = Đẩy mạnh hợp tác giáo dục, văn hóa và giao lưu nhân dân nhằm gắn kết và hiểu biết lẫn nhau sâu sắc hơn.
    .wording = đẩy mạnh hợp tác giáo dục, văn hóa và giao lưu nhân dân
vietnam-day = Trước đó trong cùng ngày, dự { -term-vietnam-day } tại { $city } do { $province }, { $foundation } và { $embassy } đồng tổ chức, kỷ niệm { $years } năm quốc tế hóa { -term-saemaul-undong }.

# Khu vực và quốc tế.

east-sea = Hai bên có chung tầm nhìn chiến lược về duy trì hòa bình, ổn định ở { $sea } và bảo đảm các quyền hợp pháp, chính đáng phù hợp với luật pháp quốc tế và { -term-unclos } năm { $convention-year }.
    .wording = chung tầm nhìn chiến lược: hòa bình, ổn định; quyền hợp pháp, chính đáng theo luật pháp quốc tế và UNCLOS { $convention-year }
forums = Hợp tác chặt chẽ và ủng hộ lẫn nhau tại các diễn đàn khu vực và quốc tế cùng quan tâm.
    .wording = hợp tác chặt chẽ, ủng hộ lẫn nhau tại các diễn đàn khu vực và quốc tế
mekong-summit = Cùng thúc đẩy triển khai { -term-mekong-rok-summit } trong thời gian tới.
    .wording = triển khai { -term-mekong-rok-summit } trong thời gian tới
apec-support = Việt Nam mong Hàn Quốc ủng hộ và phối hợp để tổ chức thành công { -term-apec-economic-leaders-week } { $year }.
    .wording = ủng hộ và phối hợp để tổ chức thành công Tuần lễ Cấp cao
apec-hosting = Chúc mừng Hàn Quốc tổ chức thành công { -term-apec-economic-leaders-week } { $year }.
    .wording = chúc mừng tổ chức thành công Tuần lễ Cấp cao
trip-significance = Chuyến công tác của { PERSON($counterpart, form: "address") } có ý nghĩa to lớn đối với hợp tác vì hòa bình và thịnh vượng ở khu vực châu Á – Thái Bình Dương.
issues-discussed = Trao đổi về các vấn đề quốc tế và khu vực cùng quan tâm.

# Ghi chú về nguồn, lưu hành nội bộ. Bản tin khác được gọi theo tháng của cuộc gặp.

note-date = Bản tin đề { $date } và ghi buổi chiều kèm tên thứ trong tuần, khớp với lịch: { DATE($date, weekday: "yes") }. Ngày được in như bản tin nêu.
note-visit-month = Bản tin chỉ nêu tháng của chuyến thăm, không nêu năm. Bản tin về cuộc hội đàm trong chuyến thăm đó đề { $report }, vì vậy in { $signed-documents-visit }.
note-apec-month = Bản tin { $june } dự kiến các hội nghị cấp cao { $apec } tại Hàn Quốc diễn ra vào { $month }; theo bản tin này, đến { $date } đoàn đã có mặt tại Hàn Quốc để dự tuần lễ cấp cao và đã có lời chúc mừng tổ chức thành công. Bản tin này không nêu các ngày của tuần lễ nên chỉ in năm.
note-president-name = Bản tin này và bản tin { $august } viết tên của { PERSON($president, form: "address") } thành hai từ rời; bản tin { $june } phần lớn nối bằng gạch ngang và, trong hai chú thích ảnh, gán tên đó cho Đại sứ { $ambassador }. Tài liệu in thống nhất một cách viết.
note-vietnamese-names = Bản tin này viết tên { $president } và { $secretary } đủ dấu; bản tin { $june } bỏ dấu. Bản tiếng Anh và bản tiếng Việt in đủ dấu.
note-sea = Bản tin ghi kèm tên gọi quốc tế, do đó vùng biển được nói đến là { $sea }, không phải vùng biển phía đông { $peninsula }. Vì vậy, bản tiếng Hàn dùng tên thông dụng trong tiếng Hàn của { $sea }, không dịch theo nghĩa đen.
note-trade-wording = Mục tiêu { $trade-target-target } được diễn đạt là “cân bằng và bền vững” trong bản tin này và bản tin { $april }, “cân bằng hơn” trong các bản tin { $november } và { $june }, không kèm định ngữ trong bản tin { $august }. Mức { $interim } trước mắt chỉ có trong bản tin { $november }. Tài liệu theo bản tin này: đề xuất của một bên, đúng cách diễn đạt tại đây.
note-pillar = Bản tin { $august } coi hợp tác khoa học và công nghệ là { -term-new-pillar }; bản tin này nêu thêm đổi mới sáng tạo, chuyển đổi số và phát triển nguồn nhân lực, và tài liệu in phạm vi rộng hơn đó. Bản tin viết cả hai nhà lãnh đạo hứa, nên nội dung được ghi là cam kết của hai bên.
note-one-side = Về chuyển giao công nghệ, công nghiệp hỗ trợ và đầu tư, bản tin chỉ viết { PERSON($president, form: "address") } đồng ý, không viết hai bên nhất trí. Do đó, các nội dung này được in là cam kết của một bên.
note-growth = Bản tin nêu mức tăng trưởng trên { $achievements-growth } là hiện nay, không nêu giai đoạn và nguồn số liệu. Tài liệu in như bản tin nêu, không kèm năm.
note-summit = Bản tin nói về triển khai { -term-mekong-rok-summit } nhưng không nói rõ là tổ chức kỳ họp mới hay thực hiện kết quả các kỳ trước. Tài liệu giữ cách diễn đạt mở như bản tin.
note-framework-names = Trong cùng một câu, bản tin tiếng Anh dùng hai cách gọi Hàn Quốc khác nhau cho hiệp định và cho hội nghị. Cả hai được in theo thuật ngữ cố định: { -term-asean-korea-fta }; { -term-mekong-rok-summit }.
note-event-name = Bản tin tiếng Anh đặt tên sự kiện trong ngoặc kép và không dấu, trong khi chỗ khác viết Việt Nam có dấu. Tên được in theo quy cách: { -term-vietnam-day }.

# Ghi chú dành cho phiên dịch và người phát ngôn với báo chí.

note-interpreting-sea = Gọi { $sea } bằng tên thông dụng trong ngôn ngữ đang nói. Dịch theo từng chữ sẽ thành tên một vùng biển khác.
note-interpreting-trade = Về mục tiêu kim ngạch, cần dịch đủ cả ba ý “nhanh chóng”, “cân bằng” và “bền vững”: ở các cuộc gặp khác, mục tiêu được diễn đạt khác.
note-press-pledges = Tăng hạn ngạch lao động, chuyển giao công nghệ và hỗ trợ đầu tư được đưa tin là phát biểu của một bên. Không trình bày như nội dung hai bên đã thống nhất.
