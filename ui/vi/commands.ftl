### Lệnh, tệp, in ấn.

## Cách dùng

unknown-code = không có mã `{ $code }`
    .hint = `briefpack explain` liệt kê mọi mã
unknown-schema = không có lược đồ `{ $name }`
    .hint = `briefpack schema` liệt kê tất cả
unknown-template = không có mẫu dựng sẵn `{ $name }`
    .known = các mẫu: { $names }
unknown-edition = không có phiên bản `{ $name }`
    .known = các phiên bản: { $names }
unknown-locale = không có ngôn ngữ `{ $code }`
    .hint = các ngôn ngữ: `en`, `vi`, `ko`
folder-not-empty = thư mục `{ $folder }` không rỗng
    .hint = ghi tên một thư mục mới
bad-meeting-id = `{ $id }` không thể là mã cuộc gặp
    .hint = dùng chữ thường, chữ số và dấu gạch nối, ví dụ `2026-03-02-hanoi`
file-exists = tệp `{ $file }` đã có
    .hint = chọn mã khác
meeting-not-yet-known = chưa biết cuộc gặp `{ $id }` vào ngày { $day }
no-meeting-known = chưa biết cuộc gặp nào vào ngày { $day }
pseudo-beside-real = không thể in `{ $code }` và `{ $pseudo }` trong cùng một lần chạy
    .hint = chạy lệnh hai lần
as-without-messages = `--as` cần có tên thông điệp
state-unreadable = không đọc được tình trạng của `{ $file }`
    .hint = `briefpack check` cho biết lý do
several-meetings = nhiều cuộc gặp có thông điệp `{ $id }`
    .hint = chọn một cuộc gặp bằng `--meeting`: { $meetings }
no-such-message = không có thông điệp `{ $id }`
not-translated = chưa có bản dịch của `{ $id }`
    .hint = dịch trước đã

## Tệp và thư mục

no-workspace = không có `briefpack.toml` ở đây hoặc ở thư mục cấp trên
    .hint = ghi thư mục của bộ tài liệu, hoặc tạo mới bằng `briefpack init DIR`
no-workspace-here = thư mục `{ $path }` không có `briefpack.toml`
    .hint = `briefpack init DIR` tạo bộ tài liệu
no-such-folder = không có thư mục `{ $path }`
cannot-open = không mở được `{ $path }`: { $error }
unreadable-file = không đọc được `{ $file }`: { $error }
    .hint = đặt vào bộ tài liệu một tệp mà bạn có quyền đọc
unreadable-folder = không liệt kê được `{ $folder }`: { $error }
    .hint = đặt vào bộ tài liệu một thư mục mà bạn có quyền đọc
not-a-file = `{ $file }` không phải là tệp
    .hint = dùng tên này cho một tệp
file-too-large = tệp `{ $file }` lớn hơn { $most } MiB
    .hint = bỏ phần không phải văn bản của bộ tài liệu này
not-utf8 = tệp `{ $file }` không phải UTF-8: byte sai ở dòng { $line }
    .hint = lưu tệp theo UTF-8; không đọc được các bảng mã cũ của tiếng Việt và tiếng Hàn (TCVN3, VNI, EUC-KR)
    .hint-utf16 = lưu tệp theo UTF-8: tệp đang ở dạng UTF-16
io-not-found = không có tệp hoặc thư mục
io-denied = không có quyền truy cập
io-leads-out = đường dẫn ra ngoài bộ tài liệu
io-full = ổ đĩa đã đầy
io-read-only = hệ thống tệp chỉ cho phép đọc
bad-font = `{ $file }` không phải là phông chữ
    .hint = đặt ở đó tệp TrueType hoặc OpenType, hoặc xóa tệp
out-leads-out = không ghi được `{ $path }`: đường dẫn ra ngoài bộ tài liệu, chỉ `--out` được phép
locale-changed-meanwhile = một tệp ngôn ngữ bị sửa trong khi đang dựng tài liệu
stale-output = tệp `{ $file }` không còn được tạo ra nhưng đã bị sửa tay: tệp được giữ lại
    .hint = xóa nếu không cần
threads = không khởi tạo được luồng xử lý: { $error }

## In ấn

origin-message = thông điệp `{ $id }`
origin-field = trường `{ $field }` của { $subject }
origin-document = tài liệu
missing-glyph = không phông chữ nào có { $character }, do { $by } in ra
    .hint = viết cách khác, hoặc đặt phông chữ có ký tự này vào thư mục `fonts` của bộ tài liệu
overflow-word = có từ rộng hơn cột
overflow-page = có văn bản nằm ngoài trang
overflow = { $what }, trang { $page } của `{ $id }` ({ $languages }): { $by }
    .hint = rút gọn từ, hoặc tạo chỗ ngắt dòng
overflow-of-document = { $what }, trang { $page } của `{ $id }` ({ $languages })
typst-message = { $message } (trong `{ $id }`, { $languages })

## Dòng kết của các lệnh

mend-byte-order-mark = dấu thứ tự byte (BOM)
mend-composed = ký tự tổ hợp tách rời
mend-tab = dấu tab
mend-fullwidth = ký tự toàn chiều rộng
mend-tone = vị trí dấu thanh
fix-left = { $file }: giữ nguyên { $kind }, vì nếu sửa sẽ không đọc được tệp
fixed = đã sửa { $places } chỗ trong { $files } tệp
    .nothing-written = sẽ sửa { $places } chỗ trong { $files } tệp; chưa ghi gì
synced = đã thêm { $messages } thông điệp, ghi nhận { $noted } văn bản nguồn, bỏ { $dropped } ghi nhận cũ
    .nothing-written = sẽ thêm { $messages } thông điệp, ghi nhận { $noted } văn bản nguồn, bỏ { $dropped } ghi nhận cũ; chưa ghi gì
confirmed = đã xác nhận { $translations } bản dịch
stale = { $number } bản dịch lỗi thời
workspace-made = đã tạo bộ tài liệu trong `{ $folder }`; tiếp theo: `briefpack build { $folder }`, rồi đọc `{ $folder }/briefpack.toml`
meeting-made = điền nội dung các tệp, rồi thêm "{ $id }" vào `meetings` trong `briefpack.toml`
template-kept = tệp `{ $file }` đã có: giữ nguyên
written = đã ghi { $documents } tài liệu, { $pages } trang trong { $seconds } giây vào `{ $folder }`
print-portrait = in { $documents } tài liệu trên giấy { $paper } dọc, hai mặt, lật theo cạnh dài: { $sheets } tờ
print-landscape = in { $documents } tài liệu trên giấy { $paper } ngang, hai mặt, lật theo cạnh ngắn: { $sheets } tờ
