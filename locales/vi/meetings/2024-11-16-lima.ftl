# Phần đầu bản tóm tắt. Điểm nổi bật gồm ba dòng ngắn, mỗi dòng một đoạn, không có dấu chấm cuối.
title = Cuộc gặp cấp cao Việt Nam – Hàn Quốc tại { $place }

occasion = Cuộc gặp bên lề { -term-apec-economic-leaders-week }, { $place }

headline =
    Mục tiêu thương mại: { $trade-near-term-target } trước mắt, { $trade-target-target } vào năm { $trade-target-deadline }

    Hàn Quốc cam kết tăng { -term-oda } và chuyển giao công nghệ

    Hai bên nhấn mạnh hòa bình và tự do hàng hải ở { $sea-peace-sea }

# Chính trị. Lập trường và người nêu được in bên cạnh, không nhắc lại trong câu.
relations-at-best =
    Vui mừng trước sự phát triển mạnh mẽ của quan hệ Việt Nam – Hàn Quốc, hiện tốt đẹp nhất từ trước đến nay, nhất là
    từ khi được nâng cấp lên quan hệ { -term-comprehensive-strategic-partnership }.

importance-of-relations = Việt Nam luôn coi trọng quan hệ với Hàn Quốc.

reliable-partners =
    Việt Nam và Hàn Quốc đã trở thành đối tác tin cậy, hiệu quả và thiết thực của nhau trên nhiều lĩnh vực, trong đó có
    chính trị, kinh tế, thương mại, văn hóa và giao lưu nhân dân.

greetings =
    Chuyển lời thăm hỏi thân tình của { PERSON($general-secretary, form: "address") },
    { PERSON($prime-minister, form: "address") } và { PERSON($assembly-chairman, form: "address") } tới
    { PERSON($counterpart, form: "address") } và các nhà lãnh đạo khác của Hàn Quốc.

congratulations = Chúc mừng { PERSON($counterpart, form: "address") } đảm nhận cương vị mới.

key-partner =
    Việt Nam tiếp tục là đối tác then chốt của Hàn Quốc trong thúc đẩy { -term-asean-rok-solidarity-initiative } và
    { -term-indo-pacific-strategy } của Hàn Quốc.

high-level-exchanges = Duy trì thường xuyên trao đổi đoàn và tiếp xúc cấp cao.
    .wording = trao đổi đoàn và tiếp xúc cấp cao thường xuyên

domestic-developments = Thông tin cho nhau về tình hình mỗi nước.

invitation-viet-nam = Mời { PERSON($counterpart, form: "address") } sang thăm Việt Nam.

invitation-rok = Cảm ơn { PERSON($counterpart, form: "address") } đã mời sang thăm Hàn Quốc vào thời điểm thích hợp.

visits-arrangement = Thu xếp các chuyến thăm lẫn nhau của lãnh đạo hai nước qua kênh ngoại giao.
    .wording = các chuyến thăm của lãnh đạo hai nước, thu xếp qua kênh ngoại giao

# Kinh tế. Hai mục tiêu thương mại tách riêng: một cho thời gian tới, một có năm cụ thể.
economic-cooperation = Tiếp tục thúc đẩy hợp tác kinh tế.

trade-near-term = Trước mắt, phấn đấu đưa kim ngạch thương mại song phương đạt { $target }.
    .wording = { $target } trước mắt

trade-target =
    Phấn đấu đưa kim ngạch thương mại song phương đạt { $target } vào năm { $deadline } theo hướng cân bằng hơn.
    .wording = { $target } vào năm { $deadline }, cân bằng hơn

supply-chains =
    Ưu tiên hỗ trợ doanh nghiệp Việt Nam tham gia sâu hơn vào { -term-supply-chains } toàn cầu do các tập đoàn Hàn
    Quốc dẫn dắt.
    .wording = ưu tiên hỗ trợ tham gia sâu hơn vào các chuỗi do tập đoàn Hàn Quốc dẫn dắt

# Hợp tác phát triển.
priority-support = Ưu tiên hỗ trợ Việt Nam trong các lĩnh vực trọng điểm.

human-resources = Ưu tiên hỗ trợ Việt Nam đào tạo nguồn nhân lực chất lượng cao.
    .wording = ưu tiên hỗ trợ đào tạo nguồn nhân lực chất lượng cao

oda = Cung cấp { -term-oda } cho Việt Nam với quy mô lớn hơn và điều kiện ưu đãi.
    .wording = quy mô lớn hơn, điều kiện ưu đãi

oda-projects =
    Dành { -term-oda } đầu tư cho các dự án về hạ tầng chiến lược, ứng phó với biến đổi khí hậu, chuyển đổi xanh và
    chuyển đổi năng lượng.
    .wording = cho hạ tầng chiến lược, ứng phó với biến đổi khí hậu, chuyển đổi xanh và năng lượng

# Khoa học và công nghệ.
research-centres = Ưu tiên hỗ trợ Việt Nam thành lập các trung tâm nghiên cứu và phát triển (R&D).
    .wording = ưu tiên hỗ trợ thành lập các trung tâm nghiên cứu và phát triển (R&D)

technology-transfer = Ưu tiên hỗ trợ chuyển giao công nghệ cho Việt Nam.
    .wording = ưu tiên hỗ trợ chuyển giao công nghệ

# Khu vực và quốc tế. Tên biển luôn dùng biến, không gõ trực tiếp.
views-exchange = Trao đổi quan điểm về các vấn đề quốc tế và khu vực cùng quan tâm.

international-issues = Phối hợp chặt chẽ trong các vấn đề quốc tế và khu vực cùng quan tâm.
    .wording = phối hợp chặt chẽ trong các vấn đề cùng quan tâm

mutual-candidacies = Ủng hộ lẫn nhau ứng cử tại các cơ chế hợp tác đa phương và tổ chức quốc tế.
    .wording = ủng hộ tại các cơ chế đa phương và tổ chức quốc tế

sea-peace =
    Việc duy trì hòa bình, ổn định, an ninh, an toàn, tự do hàng hải và hàng không ở { $sea } có ý nghĩa quan trọng.
    .wording = hòa bình, ổn định, an ninh, an toàn; tự do hàng hải và hàng không

sea-disputes =
    Việc giải quyết tranh chấp ở { $sea } bằng biện pháp hòa bình, phù hợp với luật pháp quốc tế, trong đó có
    { -term-unclos } năm { $convention-year }, có ý nghĩa quan trọng.
    .wording = giải quyết tranh chấp bằng biện pháp hòa bình theo luật pháp quốc tế, trong đó có UNCLOS { $convention-year }

# Ghi chú về nguồn, chỉ lưu hành nội bộ.
note-date =
    Bản tin không ghi ngày, chỉ nêu thứ trong tuần theo giờ địa phương và { -term-apec-economic-leaders-week } năm
    { $event-year }. Tài liệu in { DATE($date, weekday: "yes") }: thứ và năm trùng khớp, nhưng ngày và tháng được suy ra từ
    thời điểm diễn ra sự kiện, điều không bản tin nào nêu; cần xác minh trước khi trích dẫn. Bản tin cũng
    không nêu giờ nên không in giờ trong nước.

note-event-name =
    Bản tin đặt năm ({ $event-year }) trước tên sự kiện; bản tin từ { $later-place } đặt năm của mình sau tên. Tài liệu in
    tên không kèm năm: { -term-apec-economic-leaders-week }.

note-counterpart-title =
    Bản tin không nêu chức danh của { $korean-leader }, chỉ gọi là người đồng cấp của { $own-leader }. Tài liệu in
    theo chức danh { $office } như cách gọi đó hàm ý; các bản tin sau dùng chức danh này cho người giữ cương vị.

note-name-spelling =
    Bản tin này viết tên người Việt Nam đủ dấu, còn { $broadcaster } bỏ dấu; tài liệu in đủ dấu. Tên của
    { $korean-leader } ở đây không có gạch nối và được in như vậy, dù một số tên Hàn Quốc khác được các bản tin viết có gạch nối.

note-joint-voice =
    Bản tin khi thì viết hai nhà lãnh đạo, khi thì viết hai bên hoặc “họ”; tất cả được in là hai bên. Lời hứa chung được
    in là cam kết, vì ở đó bản tin không viết là nhất trí.

note-trade-currency =
    Bản tin ghi rõ đô la Mỹ ở { $trade-near-term-target }, còn con số cho năm { $trade-target-deadline } chỉ kèm ký hiệu
    đô la. Con số này được hiểu và in là { $trade-target-target }, như các bản tin sau.

note-trade-wording =
    Chỉ bản tin này có mục tiêu trước mắt { $trade-near-term-target } và không nêu năm. Cụm từ “cân bằng hơn” có thể
    bổ nghĩa cho cả hai mục tiêu; tài liệu in cùng { $trade-target-target } là con số đứng cạnh. Bản tin { $june }
    dùng cùng cụm từ, các bản tin { $april } và { $october } dùng “cân bằng và bền vững”, bản tin { $august } không
    nêu.

note-one-sided-agreement =
    Bản tin viết Hàn Quốc “đồng ý” hỗ trợ và “sẽ cung cấp” { -term-oda }, không nêu đề nghị nào của Việt Nam. Cả hai được in
    là cam kết của một bên, vì nhất trí chỉ dùng cho điều hai bên cùng thỏa thuận.

note-sea =
    Bản tin nêu trước tên do Việt Nam sử dụng, sau đó là tên quốc tế. Cách gọi bằng tiếng Anh có thể khiến độc giả Hàn
    Quốc hiểu nhầm sang vùng biển khác, nên mỗi ngôn ngữ in tên đã thống nhất cho vùng biển này, tiếng Việt là { $sea }.
