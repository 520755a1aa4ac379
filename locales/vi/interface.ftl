# Các từ trên trang in: nhãn, tính chất, loại hình. Mỗi mục là một giá trị thuần, không có biến.

# Furniture of the pages
label-draft = DỰ THẢO
label-version = Phiên bản
label-content-id = Mã nội dung
label-blank = Trang này được để trống có chủ ý
label-brief = Hồ sơ

# The call sheet
label-when = Thời gian
label-home-time = Giờ trong nước
label-where = Địa điểm
label-host = Chủ nhà
label-occasion = Dịp
label-format = Hình thức
label-headline = Kết quả nổi bật
label-key-figures = Số liệu chính

# The sections of a brief
label-outcomes = Kết quả và lập trường
label-as-reported = Lập trường của các bên được ghi theo tin của các cơ quan báo chí nêu tại mục Nguồn; đây không phải là văn bản chính thức.
label-commitments = Cam kết và đề xuất
label-commitment = Nội dung
label-by = Thực hiện
label-to = Tiếp nhận
label-value = Giá trị
label-due = Thời hạn
label-points = Mục và lập trường
label-point = Mục
label-terms = Thuật ngữ
label-forbidden = Không dùng
label-people = Nhân sự
label-name = Họ và tên
label-title = Chức vụ
label-address = Cách xưng hô
label-side = Bên
label-sources = Nguồn
label-source-language = Ngôn ngữ:
label-paragraphs = Số đoạn:
label-omitted = Lược bỏ

# The pack
label-contents = Mục lục
label-at-a-glance = Tổng quan các cuộc gặp
label-timeline = Dòng thời gian
label-figures = Số liệu qua các cuộc gặp
label-glossary = Bảng thuật ngữ
label-number = Số
label-date = Ngày
label-meeting = Cuộc gặp
label-place = Địa điểm
label-leads = Đại diện hai bên
label-figure = Số liệu
label-measure = Chỉ tiêu
label-single-figures = Số liệu chỉ nêu tại một cuộc gặp
label-unchanged = Cùng một số liệu tại mọi cuộc gặp có nêu
label-stance = Tính chất

# Stances
stance-agreed = Nhất trí
stance-stated = Khẳng định
stance-proposed = Đề xuất
stance-pledged = Cam kết
stance-requested = Đề nghị
stance-welcomed = Hoan nghênh
stance-noted = Ghi nhận

# Kinds of meeting
kind-talks = Hội đàm
kind-sidelines-meeting = Gặp bên lề
kind-ministerial-talks = Hội đàm cấp Bộ trưởng
kind-reception = Buổi tiếp
kind-call = Điện đàm
kind-visit = Chuyến thăm
status-held = Đã diễn ra
status-planned = Dự kiến

# Roles
role-lead = Trưởng đoàn
role-member = Thành viên
role-spouse = Phu nhân/Phu quân
role-interpreter = Phiên dịch

# What a note is about
about-date = Ngày
about-name = Tên
about-place = Địa điểm
about-sea = Tên vùng biển
about-slip = Sai sót trong nguồn
about-difference = Khác biệt giữa các nguồn
about-reporting = Cách đưa tin

# Parts of the day, how a date is known
part-morning = Buổi sáng
part-afternoon = Buổi chiều
part-evening = Buổi tối
basis-stated = Nêu trong nguồn
basis-inferred = Suy ra từ nguồn

# Bounds
bound-over = trên
bound-about = khoảng
bound-at-least = ít nhất
bound-at-most = tối đa

# Measures
measure-kind-target = Mục tiêu
measure-kind-actual = Số thực tế

# Handling labels
handling-internal = NỘI BỘ
handling-shareable = ĐƯỢC CHIA SẺ
handling-public = CÔNG KHAI

# Sides and languages
side-vn = Việt Nam
side-kr = Hàn Quốc
both-sides = Hai bên
language-en = Tiếng Anh
language-vi = Tiếng Việt
language-ko = Tiếng Hàn

# The proof sheet
label-proof = Bản đọc soát
label-proof-text = Mã và văn bản
label-proof-statement = Tôi đã đọc soát toàn bộ văn bản của bản này bằng ngôn ngữ ghi ở trên và đồng ý cho in, trừ những chỗ tôi đã đánh dấu.
label-proof-texts = Số văn bản
label-signature = Chữ ký
state-source = văn bản gốc
state-missing = chưa dịch
state-draft = bản nháp
state-stale = văn bản gốc đã thay đổi
state-translated = đã dịch
state-reviewed = đã hiệu đính

## Khác biệt giữa các nguồn; nguồn
label-as-of = Thông tin đến ngày
label-contradictions = Khác biệt giữa các nguồn
label-settled = Xử lý:
label-unsettled = Chưa xử lý
claim-name = Tên gọi
claim-title = Chức danh
claim-holder = Người giữ chức vụ
claim-date = Thời gian
claim-place = Địa điểm
claim-quantity = Số liệu
label-publisher = Cơ quan đăng:
label-source-date = Ngày:
label-undated = không ghi
label-retrieved = Truy cập:
label-cited = Trích dẫn:

## Chuyến đi và cuộc tiếp xúc
label-visits = Các chuyến đi và bên chủ nhà
label-encounters = Tiếp xúc giữa đại diện hai bên
label-travelled = Người đi
label-visit-kind = Loại hình
label-source = Nguồn
visit-state = Thăm cấp Nhà nước
visit-official = Thăm chính thức
visit-working = Thăm làm việc
visit-event = Dự sự kiện
