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

## The trip
label-trip-sample = Ví dụ mẫu – không phải chương trình có thật
label-trip-to-fill = cần bổ sung
label-trip-programme = Chương trình
label-trip-day = Ngày
label-trip-local-time = Giờ địa phương
label-trip-entry = Hoạt động
label-trip-press = Báo chí
label-trip-lead = Phụ trách
label-trip-party = Thành phần:
label-trip-dress = Trang phục:
label-trip-transport = Phương tiện:
label-trip-delegations = Danh sách đoàn theo thứ tự lễ tân
label-trip-role = Nhiệm vụ
label-trip-seating = Sơ đồ chỗ ngồi
label-trip-biographies = Tóm tắt tiểu sử
label-trip-biographies-basis = Chức vụ ghi theo các nguồn của tập tài liệu này, tại những ngày nêu kèm; các cuộc gặp là những cuộc gặp trong tập tài liệu này.
label-trip-offices = Chức vụ và ngày theo nguồn
label-trip-meetings = Các cuộc gặp trong tập tài liệu
label-trip-addresses = Cách xưng hô và cách đọc tên
label-trip-pronunciation = Cách đọc
label-trip-pronunciation-basis = Cách xưng hô theo chức danh tại cuộc gặp gần nhất. Cách đọc được phiên gần đúng theo quy tắc, dành cho người nói ngôn ngữ của từng dòng.
label-trip-protocol = Lưu ý lễ tân
label-trip-logistics = Hậu cần
label-trip-contacts = Đầu mối liên hệ
label-trip-contact = Nội dung liên hệ
label-trip-phone = Điện thoại
label-trip-email = Thư điện tử
programme-press-open = Mở
programme-press-pool = Hạn chế
programme-press-photo = Chụp ảnh
programme-press-statement = Phát biểu
programme-press-closed = Không mời
role-note-taker = Thư ký ghi chép
role-protocol = Cán bộ lễ tân
role-press = Cán bộ báo chí
role-security = Cán bộ an ninh
## The ledger of commitments
label-ledger = Sổ theo dõi cam kết và đề xuất
label-ledger-note = Nội dung được ghi theo tin đã đưa; đề xuất hoặc đề nghị không phải là cam kết. Bên cạnh lập trường là số mục trong hồ sơ, bên dưới là thay đổi tại cuộc gặp.
label-matter = Nội dung và tình trạng
label-ledger-wording = Cách diễn đạt
label-change = Thay đổi
label-changes = Thay đổi qua từng cuộc gặp
label-new = Mới
label-absent = Không nhắc đến
label-gone = Không còn nhắc lại
label-open = Nội dung chưa hoàn tất tính đến ngày gặp
label-open-note = Đã cam kết hoặc nêu ra tại các cuộc gặp trước, không được đề cập tại cuộc gặp này.
label-open-note-planned = Đã cam kết hoặc nêu ra tại các cuộc gặp trước, đến nay chưa hoàn tất.
label-open-more = Nội dung chưa hoàn tất khác:
label-amount-due = Giá trị, hạn
label-since = Từ ngày
label-since-times = Từ ngày, số lần
label-times = Số lần
label-standing = Tình trạng
label-overdue = Quá hạn
standing-raised = Đã nêu, chưa cam kết
standing-open = Chưa hoàn tất
standing-progressing = Đang thực hiện
standing-fulfilled = Đã thực hiện
standing-lapsed = Không còn hiệu lực
standing-superseded = Đã được thay thế
change-raised = Lần đầu nêu
change-appeared = Mới
change-promised = Nay đã cam kết
change-restated = Không đổi
change-reworded = Diễn đạt khác
change-revalued = Số liệu mới
change-widened = Mở rộng
change-narrowed = Thu hẹp
change-fulfilled = Đã thực hiện
change-dropped = Không tiếp tục
change-silent = Không còn nhắc lại
## Planned meetings
label-sample = Ví dụ mẫu – không phải cuộc gặp có thật
label-to-fill = Cần bổ sung
label-time = Giờ
label-minutes = Số phút
label-interpretation = Phiên dịch
label-press = Báo chí
label-objectives = Mục tiêu
label-raise = Nội dung ta nêu
label-why = Lý do
label-ask = Đề nghị
label-fallback = Phương án dự phòng
label-expect = Dự kiến bạn nêu và hướng trả lời
label-response = Hướng trả lời
label-red-line = Điểm không nhượng bộ
label-deliverables = Kết quả dự kiến và ký kết
label-deliverable = Văn kiện
label-signatories = Bên ký, theo thứ tự
label-languages = Ngôn ngữ, theo thứ tự
label-status = Tình trạng
label-background = Tư liệu: nội dung đã trao đổi
label-speaking-time = Số phút cần / số phút có
basis-planned = Dự kiến
interpretation-consecutive = Dịch đuổi
interpretation-simultaneous = Dịch song song
interpretation-none = Không có phiên dịch
press-open = Báo chí được dự
press-pool = Báo chí được dự hạn chế
press-photo = Báo chí chụp ảnh đầu buổi
press-statement = Phát biểu chung với báo chí
press-closed = Không có báo chí
priority-certain = Chủ động nêu
priority-maybe = Nêu nếu còn thời gian
priority-defensive = Chỉ trả lời khi bạn nêu
readiness-proposed = Đã đề xuất
readiness-negotiating = Đang đàm phán
readiness-agreed = Đã thống nhất văn bản
readiness-ready = Sẵn sàng ký

## Outcome sheets
label-outcome-sheet = Phiếu ghi kết quả
label-open-matters = Việc cần theo dõi
label-other-matters = Nội dung khác
label-said = Nội dung và người phát biểu
label-agreed = Nhất trí
label-new-commitment = Cam kết và bên thực hiện
answer-yes = có
answer-partly = một phần
answer-no = không
label-note-taker = Người ghi biên bản
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

## Editions
label-notes = Ghi chú
label-interpreter-sheet = Bản dành cho phiên dịch
about-interpreting = Dành cho phiên dịch
about-press = Dành cho báo chí
## Numbered copies and attached files
label-copy = Bản số
label-attached-data = Dữ liệu thể hiện trong tài liệu này
label-attached-provenance = Thông tin về việc tạo lập tài liệu này
## Bản bổ sung, sửa đổi
label-changes-since = Đánh dấu các thay đổi so với bản ngày:
label-removed-point = Đã lược bỏ; số mục ở bản trước:
label-addendum = Bản bổ sung, sửa đổi
label-addendum-note = Toàn bộ tài liệu được in lại với số hiệu cũ. Đề nghị rút các trang nêu dưới đây của bản trước và thay bằng các trang của bản mới.
label-addendum-title = Tên tài liệu và chế độ sử dụng
label-addendum-call-sheet = Thông tin cuộc gặp
label-addendum-plan = Nội dung dự kiến
label-addendum-trip = Chuyến đi
label-addendum-overview = Phần tổng quan
label-addendum-versions = Các bản
label-addendum-version = Bản
label-addendum-swap = Trang thay thế
label-addendum-pages = Trang
label-addendum-earlier = Bản trước
label-addendum-new = Bản mới
label-addendum-page-count = Số trang
label-addendum-take-out = Rút ra
label-addendum-put-in = Thay bằng
label-addendum-sheets = Tờ giấy, nếu in hai mặt
label-addendum-changes = Nội dung thay đổi
label-addendum-change = Nội dung
label-addendum-page = Trang
label-addendum-for = Đã in
label-addendum-read = Sửa thành
label-addendum-more = Các thay đổi khác, được đánh dấu trong tài liệu:
label-addendum-nothing = Không trang nào thay đổi.
addendum-added = Bổ sung
addendum-removed = Lược bỏ
addendum-moved = Chuyển chỗ
addendum-changed = Sửa đổi
