# Hội đàm tháng 8 năm 2025 trong chuyến thăm cấp Nhà nước. Trang in ghi lập trường và người phát biểu bên cạnh mỗi điểm.

title = Hội đàm cấp cao Việt Nam – Hàn Quốc trong { -term-state-visit }
occasion = Trong khuôn khổ { -term-state-visit } Hàn Quốc của { PERSON($delegation-welcome-guest, form: "address") }
headline =
    Tầm nhìn kinh tế mới: chuỗi sản xuất và nguồn nhân lực chất lượng cao

    Mục tiêu kim ngạch thương mại song phương { $trade-target-target } vào năm { $trade-target-deadline }

    Trao đổi { $documents-exchanged-documents } văn kiện; Hàn Quốc cam kết tăng hạn ngạch tiếp nhận lao động Việt Nam

# Chính trị
delegation-welcome = Chào mừng { PERSON($guest, form: "address") } cùng Phu nhân và Đoàn đại biểu cấp cao Việt Nam.
key-partner = Hàn Quốc luôn coi Việt Nam là đối tác then chốt trong triển khai chính sách đối ngoại ở khu vực và tiếp tục coi Việt Nam là đối tác phát triển chiến lược then chốt.
visit-momentum = Tin tưởng chuyến thăm sẽ tạo động lực mạnh mẽ để làm sâu sắc hiểu biết lẫn nhau, củng cố tin cậy chính trị và đưa quan hệ { -term-comprehensive-strategic-partnership } Việt Nam – Hàn Quốc tiến thêm trong giai đoạn tới.
congratulations = Chúc mừng những thành tựu phát triển quan trọng và vị thế quốc tế ngày càng cao của Việt Nam.
development-confidence = Tin tưởng dưới sự lãnh đạo của { PERSON($leader, form: "address") }, Việt Nam sẽ sớm trở thành nước phát triển và một trung tâm của khu vực; Hàn Quốc sẵn sàng đồng hành cùng Việt Nam trên chặng đường đó.
relations-valued = Việt Nam nhất quán coi trọng quan hệ với Hàn Quốc trong chính sách đối ngoại; mong muốn cùng lãnh đạo Hàn Quốc định hướng hợp tác song phương ngày càng thực chất, hiệu quả và bền vững trên mọi lĩnh vực.
views-exchanged = Trao đổi toàn diện, mang tính chiến lược về tình hình mỗi nước và quan hệ song phương trong hơn { $years } năm kể từ khi thiết lập quan hệ ngoại giao, cũng như các vấn đề khu vực và quốc tế cùng quan tâm.
strategic-coordination = Tăng cường tin cậy chính trị; đẩy mạnh phối hợp chiến lược trên các lĩnh vực trọng điểm như ngoại giao, quốc phòng và an ninh.
    .wording = tăng cường phối hợp chiến lược về ngoại giao, quốc phòng, an ninh
all-channels = Mở rộng hợp tác trên tất cả các kênh, tạo nền tảng vững chắc để thúc đẩy và mở rộng hợp tác song phương trong mọi lĩnh vực.
agreements-implementation = Chỉ đạo các cơ quan và địa phương hai nước phối hợp chặt chẽ triển khai các thỏa thuận hợp tác, đặc biệt là { -term-action-programme } triển khai quan hệ { -term-comprehensive-strategic-partnership } Việt Nam – Hàn Quốc.
    .wording = chỉ đạo các cơ quan, địa phương triển khai
documents-exchanged = Ngay sau hội đàm, hai nhà lãnh đạo chứng kiến trao đổi { $documents } văn kiện hợp tác giữa các bộ, ngành, tổ chức hai nước trong các lĩnh vực quốc phòng, an ninh, kinh tế, thương mại, lao động và văn hóa.

# Kinh tế
economic-vision = Cùng xây dựng và triển khai tầm nhìn chiến lược mới về hợp tác kinh tế: chuyển từ hợp tác dựa trên thị trường sang quan hệ đối tác chú trọng phát triển chuỗi sản xuất và đào tạo nguồn nhân lực chất lượng cao.
    .wording = quan hệ đối tác chú trọng chuỗi sản xuất và nguồn nhân lực chất lượng cao
trade-target = Cách tiếp cận mới nhằm nâng quan hệ kinh tế lên tầm cao hơn, phù hợp với nhu cầu và lợi ích của hai nước trong bối cảnh hiện nay, góp phần đưa kim ngạch thương mại song phương đạt { $target } vào năm { $deadline }.
    .wording = { $target } vào năm { $deadline }
shared-vision = Hợp tác kinh tế trong tương lai ưu tiên chất lượng, hiệu quả và bền vững, đi đôi với nâng cao năng lực đổi mới sáng tạo và phát triển lâu dài, cùng có lợi.
market-access = Tiếp tục tạo thuận lợi cho thương mại và mở cửa thị trường cho hàng hóa của nhau.
    .wording = tiếp tục tạo thuận lợi cho thương mại, mở cửa thị trường cho hàng hóa của nhau
supply-chains = Hỗ trợ doanh nghiệp Việt Nam nâng cao năng lực để tham gia sâu hơn vào { -term-supply-chains } toàn cầu của các doanh nghiệp Hàn Quốc.
    .wording = nâng cao năng lực để tham gia sâu hơn vào các chuỗi của doanh nghiệp Hàn Quốc
investment-sectors = Việt Nam sẵn sàng tạo thuận lợi để các dự án đầu tư lớn của Hàn Quốc mở rộng trong những lĩnh vực ưu tiên mà Hàn Quốc có thế mạnh, phù hợp với định hướng phát triển mới của Việt Nam, như phát triển hạ tầng, sản xuất điện tử công nghệ cao, bán dẫn, trí tuệ nhân tạo, năng lượng tái tạo và đô thị thông minh.
    .wording = sẵn sàng tạo thuận lợi mở rộng các dự án đầu tư lớn trong lĩnh vực ưu tiên
enterprise-support = Mong Việt Nam hỗ trợ doanh nghiệp Hàn Quốc mở rộng hiện diện, nâng cao hiệu quả hoạt động và đầu tư lâu dài, đồng thời để doanh nghiệp Hàn Quốc tham gia các dự án lớn của Việt Nam.
    .wording = mong được hỗ trợ đầu tư lâu dài và tham gia các dự án lớn

# Phát triển
oda = Tiếp tục tăng { -term-oda } cho các lĩnh vực Việt Nam quan tâm, trong đó có hạ tầng, nghiên cứu và phát triển, thích ứng với biến đổi khí hậu.
    .wording = tiếp tục tăng, trong hạ tầng, nghiên cứu và phát triển (R&D), thích ứng với biến đổi khí hậu

# Khoa học và công nghệ
science-technology = Đưa hợp tác khoa học và công nghệ trở thành { -term-new-pillar } và điểm sáng của quan hệ song phương, để Việt Nam trở thành đối tác cùng Hàn Quốc kiến tạo giá trị trong khoa học, công nghệ và đổi mới sáng tạo.
    .wording = khoa học và công nghệ là { -term-new-pillar }

# Lao động và giao lưu nhân dân
worker-quotas = Tăng hạn ngạch và mở rộng ngành nghề tiếp nhận lao động Việt Nam.
    .wording = tăng hạn ngạch, mở rộng ngành nghề
mutual-visits = Vui mừng trước con số { $visits } lượt người qua lại giữa hai nước trong năm { $year }; mong muốn tiếp tục thúc đẩy hợp tác du lịch.
local-cooperation = Thúc đẩy quan hệ hữu nghị và hợp tác thiết thực giữa các địa phương hai nước.
    .wording = hữu nghị và hợp tác thiết thực giữa các địa phương
citizens-protection = Phối hợp chặt chẽ bảo vệ quyền và lợi ích chính đáng của công dân nước này tại nước kia.
    .wording = phối hợp chặt chẽ bảo vệ quyền và lợi ích chính đáng của công dân nước kia

# Văn hóa và giáo dục
exchanges = Tăng cường giao lưu văn hóa, giáo dục và giao lưu nhân dân.
    .wording = giao lưu văn hóa, giáo dục và giao lưu nhân dân
cultural-industries = Chia sẻ kinh nghiệm của Hàn Quốc về phát triển công nghiệp văn hóa và giải trí.
cultural-centre = Phối hợp để sớm thành lập { -term-cultural-centre } tại Hàn Quốc.
    .wording = phối hợp để sớm thành lập
university-cooperation = Mở rộng hợp tác giữa các cơ sở giáo dục Việt Nam với các trường đại học và doanh nghiệp hàng đầu của Hàn Quốc để đào tạo nguồn nhân lực chất lượng cao, phù hợp với chiến lược phát triển của hai nước.
    .wording = hợp tác giữa cơ sở giáo dục Việt Nam với các trường đại học, doanh nghiệp hàng đầu Hàn Quốc

# Khu vực và quốc tế
east-sea = Việc duy trì hòa bình, ổn định ở { $sea } và bảo đảm các quyền hợp pháp, chính đáng phù hợp với luật pháp quốc tế và { -term-unclos } năm { $convention-year } có ý nghĩa quan trọng.
    .wording = hòa bình, ổn định; quyền hợp pháp, chính đáng theo luật pháp quốc tế và UNCLOS { $convention-year }
korean-peninsula = Tiến triển trong quan hệ liên Triều và việc kiến tạo hòa bình lâu dài trên { $peninsula } có ý nghĩa thiết yếu đối với thịnh vượng và an ninh không chỉ của bán đảo mà của cả cộng đồng quốc tế rộng lớn hơn.

# Ghi chú về nguồn tin, dùng nội bộ
note-date = Bản tin đề { DATE($date, weekday: "yes") } và cho biết hội đàm diễn ra vào “thứ Hai”. Hai chi tiết khớp nhau nên ngày được in như nguồn nêu. Bản tin không nêu giờ hay buổi nên tài liệu không ghi.
note-place = Bản tin đề nơi phát là { $desk } và chỉ cho biết hội đàm nằm trong khuôn khổ { -term-state-visit } Hàn Quốc, không nêu hội đàm diễn ra ở thành phố nào. Tài liệu chỉ in tên nước. Tên thành phố trong mã cuộc gặp chỉ là nhãn làm việc, không có nguồn.
note-place-recalled = Bản tin { $october } nhắc lại chuyến thăm, cũng không nêu hội đàm diễn ra ở thành phố nào.
note-names = Bản tin viết { $guest } có dấu, sau đó chỉ dùng âm tiết cuối; bản tin { $june } bỏ dấu. Bản tin viết { $host } không có gạch nối, bản tin { $october } cũng vậy; bản tin { $june } phần lớn có gạch nối. Tài liệu dùng một cách viết thống nhất cho mỗi tên theo danh bạ.
note-title = Bản tin còn gọi { $guest } là “Party chief” và “Party leader”. Tài liệu in chức danh chính thức duy nhất mà bản tin nêu: { PERSON($guest, form: "address") }.
note-participants = Bản tin nhắc đến Phu nhân và Đoàn đại biểu cấp cao nhưng không nêu tên ai. Danh sách tham dự chỉ gồm hai nhà lãnh đạo.
note-country-order = Bản tin viết cặp tên nước theo cả hai thứ tự. Tài liệu giữ một thứ tự trong mỗi ngôn ngữ: nước mình đứng trước trong tiếng Anh và tiếng Việt, thứ tự quen dùng trong tiếng Hàn.
note-trade-stance = Mục tiêu nằm trong phần bản tin tự thuật về cách tiếp cận mới, không phải lời của lãnh đạo bên nào. Vì vậy được in là ghi nhận, không phải là nhất trí.
note-trade-wording = Bản tin nêu { $trade-target-target } vào năm { $trade-target-deadline } không kèm định ngữ. Các bản tin { $november } và { $june } nêu “cân bằng hơn”, các bản tin { $april } và { $october } nêu “cân bằng và bền vững”; bản tin { $november } còn nêu mức { $near } trước mắt. Tài liệu không đưa các chi tiết đó vào.
note-action-programme = Bản tin dùng “action programme”; các bản tin { $april } và { $june } dùng “action plan”, trong đó bản tin sau gắn với mục tiêu thương mại. Tài liệu in một thuật ngữ là { -term-action-programme }. Không bản tin nào nói rõ đó là cùng một văn kiện.
note-new-pillar = Ở đây { -term-new-pillar } là hợp tác khoa học và công nghệ. Bản tin { $october } tính cả đổi mới sáng tạo, chuyển đổi số và phát triển nguồn nhân lực. Mỗi tài liệu in phạm vi theo bản tin của mình.
note-oda-scope = Các lĩnh vực khác nhau: bản tin { $november } nêu hạ tầng chiến lược, ứng phó biến đổi khí hậu, chuyển đổi xanh và chuyển đổi năng lượng, với quy mô lớn hơn và điều kiện ưu đãi. Ở đây là hạ tầng, nghiên cứu và phát triển, thích ứng với biến đổi khí hậu, không nói về điều kiện. Mỗi tài liệu in theo bản tin của mình.
note-attribution = Hợp tác giữa các địa phương và bảo hộ công dân được in là cam kết của { PERSON($host, form: "address") }, vì bản tin chỉ dùng “agreed” cho riêng ông. Hạn ngạch lao động, được nêu như cam kết của Hàn Quốc, cũng ghi tên ông vì tiếp ngay sau cam kết về hỗ trợ phát triển.
note-mutual-visits = Bản tin không nêu ai thống kê { $mutual-visits-visits } lượt của năm { $mutual-visits-year }, cũng không tách theo từng chiều; các bản tin khác không có số này. Đây là số lượt, không phải số người.
note-sea = Bản tin ghi kèm tên gọi quốc tế của { $sea } nên đã rõ là vùng biển nào. Trong cách dùng của Hàn Quốc, cùng cụm từ tiếng Anh đó chỉ một vùng biển khác ở phía đông { $peninsula }; vì vậy bản tiếng Hàn in tên tiếng Hàn đã thống nhất, không dịch theo nghĩa đen.
note-documents = Bản tin nêu { $documents-exchanged-documents } văn kiện và các lĩnh vực, không nêu tên văn kiện hay bên ký. Bản tin { $october } nhắc đến các thỏa thuận đạt được trong chuyến thăm nhưng không nêu số lượng. Tài liệu chỉ in số lượng và lĩnh vực.
