### Trang của `briefpack preview` trong trình duyệt. Mỗi thông điệp một dòng; không có lựa chọn, không có thuộc tính.

## Thanh trên cùng
region-documents = Tài liệu
meeting = Tài liệu
pack = Toàn bộ tập tài liệu
languages = Ngôn ngữ
edition = Phiên bản
ui-language = Giao diện
help = Trợ giúp

## Các danh sách bên cạnh
region-lists = Danh sách
thumbnails = Trang
messages = Thông điệp
findings = Phát hiện
outline = Mục lục
locale = Ngôn ngữ
show = Hiển thị
files = Tệp
files-meeting = của cuộc gặp trong tài liệu này
files-all = tất cả
filter = Lọc
kind-any = tất cả
kind-open = cần xử lý
kind-missing = chưa dịch
kind-stale = bản gốc thay đổi
kind-draft = bản nháp
kind-findings = có phát hiện
scope-document = trong tài liệu này
scope-workspace = trong toàn bộ không gian làm việc
listed = Số thông điệp: { $number }.
not-listed = Chưa liệt kê: { $number }. Hãy thu hẹp danh sách bằng bộ lọc.
with-findings = phát hiện: { $number }
findings-none = Không có phát hiện nào.
none-left = Không còn thông điệp nào: { $kind }.

## Các trang
region-pages = Các trang
tools = Công cụ xem trang
toggle-side = Các danh sách bên cạnh
page = Trang
page-of = Trang { $number }
page-previous = Trang trước
page-next = Trang sau
zoom = Cỡ hiển thị
zoom-in = Phóng to
zoom-out = Thu nhỏ
fit-width = Vừa bề ngang
fit-page = Vừa trang
facing = Hai trang cạnh nhau
find = Tìm trên các trang
find-short = Tìm
find-previous = Vị trí trước
find-next = Vị trí sau
found-of = { $number } trên { $all }
found-none = không có
broken = Tệp có lỗi. Các trang đang hiển thị là bản đúng gần nhất.
broken-show = Xem phát hiện
setting-pages = Đang dàn trang …
finding-here = Phát hiện: { $message }

## Trình soạn thảo
region-editor = Trình soạn thảo
steps = Chuyển thông điệp
step-previous = Thông điệp trước
step-next = Thông điệp sau
step-kind = Loại thông điệp
undo = Hoàn tác lần lưu gần nhất
redo = Lưu lại lần vừa hoàn tác
editor-empty = Hãy bấm vào một câu trên trang hoặc chọn một thông điệp trong danh sách.
source-text = Văn bản gốc ({ $language })
changed-source = Thay đổi của văn bản gốc sau khi dịch ({ $kind })
target-text = Văn bản ({ $language })
target-hint = Toàn bộ mục như trong tệp. Lưu bằng Ctrl+S.
save = Lưu
saving = Đang lưu …
revert = Bỏ thay đổi
confirm = Xác nhận bản dịch
review = Đánh dấu đã hiệu đính
save-confirm = Lưu và xác nhận
save-review = Lưu và đánh dấu đã hiệu đính
not-writable = Văn bản dựng sẵn: không gian làm việc chưa có tệp riêng để sửa.
unsaved = chưa lưu
message-clean = Không có phát hiện nào.
rendered = Bản in
not-rendered = Chưa in được như hiện nay.
variables = Biến
variable = Biến
type = Kiểu
prints = Bản in
terms = Thuật ngữ
term = Thuật ngữ
term-source = Bản gốc
forbidden = Không dùng
insert = Chèn { $text }
point-of = { $meeting }, điểm { $number }
not-printed = Không in trong tài liệu này.
show-brief = Mở tài liệu của cuộc gặp
data-hint = Đây là dữ kiện, không phải văn bản của người dịch: sửa trong tệp này thì mọi ngôn ngữ đều thay đổi.

## Hai phiên bản
conflict-title = Tệp vừa bị người khác sửa
conflict-text = Chưa ghi gì. Hãy chọn văn bản sẽ đứng trong tệp.
conflict-theirs = Văn bản trong tệp hiện nay
conflict-gone = Thông điệp đã bị xóa.
conflict-mine = Văn bản của bạn
keep-mine = Lưu văn bản của tôi
take-theirs = Lấy văn bản trong tệp

## Câu hỏi
unsaved-title = Văn bản chưa lưu
unsaved-text = Văn bản của “{ $id }” chưa được lưu.
discard = Bỏ
stay = Tiếp tục soạn thảo
close = Đóng

## Việc vừa xảy ra
connected = Đã kết nối
connection-lost = Mất kết nối. Đang chờ briefpack …
unreachable = không kết nối được với briefpack
saved = Đã lưu vào { $file }
not-saved = Chưa lưu: { $message }
nothing-to-save = Không có gì để lưu
confirmed = Đã xác nhận: { $id }
undone = Đã hoàn tác: { $id }
redone = Đã lưu lại: { $id }
nothing-open = không còn việc cần xử lý
mend-there = Cần sửa trong { $file }, dòng { $line }

## Tình trạng, mức độ, thay đổi, ngôn ngữ
state-source = văn bản gốc
state-missing = chưa dịch
state-draft = bản nháp
state-stale = bản gốc thay đổi
state-translated = đã dịch
state-reviewed = đã hiệu đính
severity-error = lỗi
severity-warning = cảnh báo
severity-hint = gợi ý
change-punctuation = dấu câu
change-wording = câu chữ
change-variables = biến
change-quantity = số liệu
language-en = Tiếng Anh
language-vi = Tiếng Việt
language-ko = Tiếng Hàn

## Trợ giúp
help-title = Phím tắt
help-intro = Các phím chữ đơn chỉ có tác dụng khi không gõ văn bản. Trên máy Mac, phím ⌘ thay cho Ctrl.
single-keys = Dùng các phím chữ đơn
key-save = lưu
key-save-next = lưu rồi sang thông điệp sau
key-step-next = thông điệp sau
key-step-previous = thông điệp trước
key-find = tìm trên các trang
key-escape = từ trình soạn thảo hoặc ô tìm trở lại các trang
key-region = phần tiếp theo của cửa sổ
key-region-back = phần trước của cửa sổ
key-undo = hoàn tác lần lưu gần nhất
key-redo = lưu lại lần vừa hoàn tác
key-line-next = câu sau trên trang; Enter để mở
key-line-previous = câu trước trên trang
key-editor = đến trình soạn thảo
key-page = đến trang
key-page-next = trang sau
key-page-previous = trang trước
key-zoom-in = phóng to
key-zoom-out = thu nhỏ
key-zoom-full = 100 %
key-fit-width = vừa bề ngang
key-fit-page = vừa trang
key-facing = hai trang cạnh nhau
key-thumbs = danh sách trang
key-messages = danh sách thông điệp
key-findings = danh sách phát hiện
key-side = hiện hoặc ẩn các danh sách
key-help = trợ giúp này
