# Tiêu đề, bối cảnh và nội dung nổi bật của hội đàm
title = Hội đàm Bộ trưởng Ngoại giao Việt Nam – Hàn Quốc
occasion = Bộ trưởng Ngoại giao Hàn Quốc thăm chính thức Việt Nam và dự { -term-p4g-summit } { ORDINAL($visit-and-summit-edition, style: "number") }
headline =
    Phấn đấu đạt kim ngạch thương mại { $trade-target-target } vào năm { $trade-target-deadline }, cân bằng và bền vững

    Tăng cường trao đổi đoàn các cấp và hợp tác ngoại giao, quốc phòng, an ninh

    Việt Nam đề xuất tăng hạn ngạch lao động; Hàn Quốc sẽ phối hợp với các bộ, ngành

# Chuyến thăm và quan hệ chính trị
key-partner = Việt Nam là đối tác then chốt của Hàn Quốc trong triển khai chính sách đối ngoại ở khu vực.
visit-and-summit = Thăm chính thức Việt Nam và dự { -term-p4g-summit } { ORDINAL($edition, style: "number") }.
ministries-role = Mong hai Bộ Ngoại giao tiếp tục phát huy vai trò điều phối hợp tác Việt Nam – Hàn Quốc, góp phần đưa quan hệ song phương phát triển hiệu quả và thực chất hơn.
visit-welcomed = Chào mừng { PERSON($visitor, form: "address") } lần đầu thăm chính thức Việt Nam trên cương vị mới.
visit-contribution = Chuyến thăm sẽ góp phần đưa quan hệ { -term-comprehensive-strategic-partnership } phát triển thực chất trong bối cảnh tình hình thế giới và khu vực phức tạp, khó lường.
partnership-growth = Vui mừng trước sự phát triển mạnh mẽ của quan hệ { -term-comprehensive-strategic-partnership } trên mọi lĩnh vực.
delegation-exchanges = Tiếp tục tăng cường trao đổi đoàn và tiếp xúc ở tất cả các cấp.
    .wording = tăng cường trao đổi đoàn và tiếp xúc ở tất cả các cấp
dialogue-mechanisms = Triển khai hiệu quả các cơ chế đối thoại và hợp tác song phương.
    .wording = triển khai hiệu quả các cơ chế đối thoại và hợp tác song phương
ministries-coordination = Đánh giá cao sự phối hợp chặt chẽ giữa hai Bộ Ngoại giao, nhất là việc duy trì cơ chế đối thoại thường niên cấp Bộ trưởng để rà soát việc thực hiện { -term-action-programme } triển khai quan hệ { -term-comprehensive-strategic-partnership }.
    .wording = rà soát việc thực hiện tại đối thoại thường niên cấp Bộ trưởng

# Quốc phòng, an ninh
diplomacy-defence-security = Tăng cường hợp tác về ngoại giao, quốc phòng và an ninh.
    .wording = tăng cường hợp tác ngoại giao, quốc phòng, an ninh

# Kinh tế
trade-target = Phấn đấu đưa kim ngạch thương mại song phương đạt { $target } vào năm { $deadline } theo hướng cân bằng và bền vững.
    .wording = { $target } vào năm { $deadline }, cân bằng và bền vững
market-access = Tạo thuận lợi cho hàng hóa hai nước tiếp cận thị trường của nhau.
    .wording = tạo thuận lợi cho hàng hóa tiếp cận thị trường của nhau
investment-encouraged = Việt Nam luôn khuyến khích doanh nghiệp Hàn Quốc đầu tư và mở rộng đầu tư, nhất là trong các lĩnh vực ưu tiên như phát triển hạ tầng, điện tử, bán dẫn, năng lượng tái tạo và xây dựng đô thị thông minh.
    .wording = luôn khuyến khích đầu tư, nhất là trong các lĩnh vực ưu tiên
investment-support = Cảm ơn Chính phủ Việt Nam đã liên tục hỗ trợ và tạo điều kiện thuận lợi cho doanh nghiệp Hàn Quốc đầu tư lâu dài.
    .wording = cảm ơn về sự hỗ trợ liên tục và điều kiện thuận lợi
economic-links = Hai nước có mối liên kết kinh tế chặt chẽ; Hàn Quốc coi thành công kinh tế của Việt Nam là thành công của chính mình.
business-contribution = Doanh nghiệp Hàn Quốc cũng mong muốn đóng góp vào sự phát triển kinh tế của Việt Nam.

# Hợp tác phát triển
development-goals = Phối hợp với Việt Nam thực hiện thành công các mục tiêu phát triển đến năm { $horizon }.
human-resources = Thúc đẩy hợp tác đào tạo nguồn nhân lực cho Việt Nam.
    .wording = thúc đẩy hợp tác đào tạo

# Khoa học và công nghệ
science-technology = Tiếp tục tăng cường hợp tác về khoa học và công nghệ.
digital-research = Thúc đẩy hợp tác về chuyển đổi số, nghiên cứu và phát triển.
    .wording = thúc đẩy hợp tác chuyển đổi số, nghiên cứu và phát triển

# Lao động, y tế và giao lưu nhân dân
labour-health-people = Tiếp tục tăng cường hợp tác về lao động, y tế và giao lưu nhân dân.
    .wording = giao lưu nhân dân
worker-quotas = Tăng hạn ngạch và mở rộng ngành nghề tiếp nhận lao động Việt Nam.
    .wording = tăng hạn ngạch, mở rộng ngành nghề
visa-procedures = Tiếp tục đơn giản hóa thủ tục cấp thị thực cho công dân Việt Nam sang Hàn Quốc.
follow-up = Phối hợp với các bộ, ngành liên quan của Hàn Quốc để thúc đẩy hợp tác song phương theo đề xuất của phía Việt Nam.

# Văn hóa và giáo dục
culture-education = Tiếp tục tăng cường hợp tác về văn hóa và giáo dục.
    .wording = văn hóa và giáo dục

# Khu vực và đa phương
multilateral-coordination = Duy trì phối hợp chặt chẽ và ủng hộ lẫn nhau trong các vấn đề quốc tế và khu vực cùng quan tâm tại các cơ chế đa phương như { $un }, hợp tác { $asean } – Hàn Quốc và { -term-mekong-rok-cooperation }.
    .wording-mekong-cooperation = phối hợp chặt chẽ trong { -term-mekong-rok-cooperation }
    .wording-multilateral-coordination = phối hợp chặt chẽ và ủng hộ lẫn nhau tại các cơ chế đa phương
p4g-support = Cảm ơn Chính phủ Hàn Quốc và { $ministry } đã tích cực ủng hộ Việt Nam đăng cai { -term-p4g-summit }.
apec-rok = Hợp tác để tổ chức thành công các sự kiện { $apec } tại Hàn Quốc năm { $year }.
    .wording = hợp tác tổ chức thành công các sự kiện
apec-viet-nam = Hợp tác để tổ chức thành công các hoạt động { $apec } tại Việt Nam năm { $year }.
    .wording = hợp tác tổ chức thành công các hoạt động

# Ghi chú về nguồn tin; lưu hành nội bộ
note-date =
    Bản tin chỉ ghi “thứ Ba” và nhắc đến { -term-p4g-summit } { ORDINAL($visit-and-summit-edition, style: "number") }, không nêu ngày tháng.
    Tài liệu in { DATE($date, weekday: "yes") }: thứ trong tuần khớp với lịch, nhưng ngày và tháng được suy ra từ thời gian diễn ra hội nghị, điều mà không bản tin nào nêu. Cần xác minh trước khi trích dẫn.
note-year = Bản tin cho biết các sự kiện { $apec } tại Hàn Quốc diễn ra “năm nay”, còn bản tin { $october } cho thấy đó là năm { $apec-rok-year }; năm của hội đàm và năm in cho các sự kiện này được suy ra từ đó.
note-goals-owner = Bản tin dùng cụm từ “their development goals” cho năm { $development-goals-horizon }, không rõ là mục tiêu của Việt Nam hay của cả hai nước. Tài liệu không ghi mục tiêu của bên nào.
note-spelling = Bản tin có một lần viết tên nước Việt Nam không dấu và liền một chữ, khác với các chỗ còn lại; tên quan hệ đối tác cũng có một lần viết thường. Đây được coi là lỗi trình bày; tài liệu in thống nhất một cách viết.
note-korean-names = Bản tin này và bản tin { $june } viết tên riêng Hàn Quốc có gạch nối giữa các âm tiết ({ $minister }); các bản tin { $november }, { $august } và { $october } viết rời ({ $president }). Chỉ bản tin này nhắc đến { $minister } nên cách viết trong bản tin được giữ nguyên.
note-action-plan = Bản tin dùng “action plan” để chỉ kế hoạch triển khai quan hệ { -term-comprehensive-strategic-partnership }; bản tin { $august } dùng “action programme” với cùng mục đích. Tài liệu coi là một và in “{ -term-action-programme }”. Bản tin { $june } chỉ gắn “Action Plan” với mục tiêu thương mại; tài liệu in cùng một thuật ngữ, dù không bản tin nào nói rõ đó là cùng một văn kiện.
note-trade-wording = Mọi bản tin đều nêu mục tiêu { $trade-target-target } vào năm { $trade-target-deadline } nhưng diễn đạt khác nhau. Tại đây, hai bên nhất trí theo hướng “cân bằng và bền vững”. Bản tin { $november }: “cân bằng hơn”, kèm mức { $interim } trước mắt; bản tin { $june }: “cách tiếp cận cân bằng hơn”, do phía Việt Nam đề xuất; bản tin { $august }: không đề cập cân bằng; bản tin { $october }: “cân bằng và bền vững”, do phía Việt Nam đề xuất. Tài liệu chỉ in cách diễn đạt của bản tin này và không in mức trước mắt.
note-quotas-answer = Bộ trưởng Ngoại giao Hàn Quốc đáp lại các đề xuất của Việt Nam rằng sẽ phối hợp với các bộ, ngành. Cam kết tăng hạn ngạch và mở rộng ngành nghề chỉ có trong các bản tin { $august } và { $october }, vì vậy câu trả lời tại đây không được tính là cam kết đó.
note-mekong-wording = Bản tin này nêu { -term-mekong-rok-cooperation } như một cơ chế; bản tin { $october } nêu { -term-mekong-rok-summit }. Tài liệu in tên gọi rộng hơn và không suy ra rằng bản tin nói về hội nghị đó.
