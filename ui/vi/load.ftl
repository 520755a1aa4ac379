### Bộ tài liệu: tệp TOML, danh mục, cuộc gặp.

noun = { $noun ->
    [side] bên
    [meeting] cuộc gặp
    [point] nội dung
    [note] ghi chú
    [objective] một mục tiêu
    [raise] một nội dung ta nêu
    [expect] một nội dung bạn có thể nêu
    [deliverable] một văn kiện
    [edition] phiên bản
    [person] nhân vật
    [office] chức vụ
    [organisation] cơ quan, tổ chức
    [place] địa điểm
    [topic] chủ đề
    [commitment] cam kết
    [measure] chỉ tiêu
    [source] nguồn
    [term] thuật ngữ
    [trip] chuyến đi
    [delegate] thành viên đoàn
    [venue] địa điểm cụ thể
    [dress] trang phục
    [transport] phương tiện
    [contact] đầu mối liên hệ
    [entry] hoạt động trong chương trình
    [logistics] nội dung hậu cần
    [protocol] lưu ý lễ tân
    [seating] sơ đồ chỗ ngồi
    [handling] bộ nhãn lưu hành
    [tag] nhãn đối tượng
   *[other] { $noun }
}
subject = { $noun } `{ $id }`
subject-workspace = cấu hình chung của bộ tài liệu
subject-participant = người tham dự `{ $id }` của `{ $meeting }`
subject-point = nội dung `{ $id }` của `{ $meeting }`
subject-note = ghi chú `{ $id }` của `{ $meeting }`
table = { $what ->
    [workspace] cấu hình chung
    [file] tệp
    [paths] bảng `paths`
    [style] bảng `style`
    [edition] phiên bản
    [meeting] cuộc gặp
    [meeting-date] ngày của cuộc gặp
    [meeting-place] địa điểm của cuộc gặp
    [participant] người tham dự
    [point] nội dung
    [note] ghi chú
    [quantities] bảng các số liệu
    [quantity] số liệu
    [period] khoảng thời gian
    [refs] bảng các tham chiếu
    [person] nhân vật
    [tenure] chức vụ đảm nhiệm
    [attested] ngày được ghi nhận
    [spelling] cách viết tên
    [section] một phần
    [person-note] ghi chú về một người
    [office] chức vụ
    [organisation] cơ quan, tổ chức
    [place] địa điểm
    [topic] chủ đề
    [measure] chỉ tiêu
    [commitment] cam kết
    [touch] một cam kết được nêu
    [status] một trạng thái
    [source] nguồn
    [omitted] đoạn lược bỏ
    [term] thuật ngữ
    [forbidden] cách viết không được dùng
    [trip] chuyến đi
    [days] bảng `days`
    [side] bên
    [delegate] thành viên đoàn
    [entry] hoạt động trong chương trình
    [seating] sơ đồ chỗ ngồi
    [seats] chỗ ngồi của một bên
    [contact] đầu mối liên hệ
    [logistics] nội dung hậu cần
    [protocol] lưu ý lễ tân
    [visit] một chuyến đi
    [claim] một điều được nêu
    [settlement] một cách xử lý
    [claimed] số liệu được nêu
   *[other] { $what }
}

## Tệp

missing-toml = không có tệp `{ $file }`
    .hint = `briefpack init` tạo bộ tài liệu với đầy đủ các tệp
empty-toml = tệp `{ $file }` rỗng
    .hint = bắt đầu tệp bằng `format = 1`
unknown-format = phiên bản chương trình này không biết `format = { $format }`
    .hint = phiên bản này đọc `format = 1`
toml-syntax =
    .hint = viết `khóa = giá trị`; văn bản đặt trong dấu ngoặc kép, danh sách trong ngoặc vuông
    .text = đặt văn bản giữa hai dấu ngoặc kép trên cùng một dòng: `"…"`
    .date = viết một ngày có trong lịch, không có dấu ngoặc kép, ví dụ `2025-10-30`

## Khóa và giá trị

missing-key = { $table } thiếu khóa `{ $key }`
    .hint = thêm `{ $key } = …`
unknown-key = không rõ khóa `{ $key }` trong { $table }
    .known = các khóa: { $keys }
toml-type = { $kind ->
    [integer] số nguyên
    [array] danh sách
    [datetime] ngày tháng
    [string] văn bản
    [table] bảng
    [float] số thực dấu phẩy động
    [boolean] giá trị đúng/sai
   *[other] { $kind }
}
wrong-toml-type = giá trị của `{ $key }` là { $found }, phải là { $expected }
expected-text = văn bản
    .hint = viết giá trị trong dấu ngoặc kép
expected-list = danh sách
    .hint = viết các giá trị trong ngoặc vuông, ví dụ `[1, 2]`
expected-table = bảng
    .hint = viết các khóa trong ngoặc nhọn, ví dụ `{"{"} year = 2030 {"}"}`
expected-integer = số nguyên
    .hint = viết chữ số không có dấu ngoặc kép
expected-date = ngày tháng
expected-boolean = `true` hoặc `false`
    .hint = viết không có dấu ngoặc kép
decomposed-value = giá trị của `{ $key }` ở dạng tổ hợp tách rời
unknown-value = `{ $key }` không nhận giá trị `{ $value }`
    .hint = phải là một trong các giá trị { $values }
date-as-text = giá trị của `{ $key }` là văn bản `{ $text }`, không phải ngày tháng
    .hint = viết ngày không có dấu ngoặc kép, ví dụ `2025-10-30`
no-such-day = giá trị của `{ $key }` không phải là ngày có trong lịch
bad-time = giá trị của `{ $key }` không phải là giờ
    .hint = viết giờ và phút, ví dụ `"14:30"`
bad-year = giá trị của `{ $key }` là { $value }, không phải năm
    .hint = viết bốn chữ số, ví dụ `2030`
bad-month = giá trị của `{ $key }` là `{ $text }`, không phải tháng
    .hint = viết ngày là `2025-10-30` không có dấu ngoặc kép, hoặc tháng là `"2025-10"`
period-turned-round = khoảng thời gian kết thúc trước khi bắt đầu
    .begins = bắt đầu ở đây
    .hint = viết ngày sớm hơn ở `from`
number-as-float = giá trị của `{ $key }` là số thực dấu phẩy động, chữ số không chính xác
    .hint = viết số trong dấu ngoặc kép, ví dụ `"150_000_000_000"`
bad-number = giá trị của `{ $key }` là `{ $text }`, không phải số
    .hint = viết chữ số, phần thập phân sau dấu chấm, có thể ngăn nhóm bằng `_`: `"1_234.5"`
not-positive = giá trị của `{ $key }` là { $value }, phải là số nguyên dương
    .hint = đếm từ 1
quantity-without-value = số liệu không có giá trị
    .hint = ghi đúng một trong các khóa { $keys }
quantity-with-two = số liệu có hơn một giá trị
idle-currency = có `currency` bên cạnh `{ $key }`
    .hint = chỉ `money` mới có đơn vị tiền tệ

## Mã định danh

invalid-id = `{ $id }` không thể là mã của { $noun }
    .hint = dùng chữ thường, chữ số và dấu gạch nối, bắt đầu bằng chữ cái
invalid-variable = `{ $name }` không thể là tên biến
invalid-reference = `{ $value }` không phải là tham chiếu
    .hint = viết loại và mã, ví dụ `person-to-lam`, `place-seoul`, `org-apec`
id-twice = { $noun } `{ $id }` xuất hiện hai lần
    .hint = đặt mã khác cho một trong hai
variable-twice = tên `{ $name }` được dùng cho cả số liệu lẫn tham chiếu
    .hint = đặt tên khác cho một trong hai
reserved-id = không được đặt mã nội dung là `{ $id }`
    .hint = `title`, `occasion`, `headline` và `note-…` là thông điệp của chính cuộc gặp
to-fill = còn phải điền { $noun }
    .hint = đã có: { $known }
unknown-id = không có { $noun } `{ $id }`
    .hint = thêm vào danh mục tương ứng, hoặc sửa mã trong { $subject }
unknown-meeting = không có cuộc gặp `{ $id }`
    .hint = viết `meetings/{ $id }.toml`, hoặc bỏ cuộc gặp này khỏi danh sách
    .known = các cuộc gặp: { $meetings }
unknown-note = cuộc gặp này không có ghi chú `{ $id }`
    .hint = thêm bảng `[[note]]`

## Cấu hình

unknown-own-side = bên chủ quản `{ $id }` không có trong `sides`
    .hint = ghi một trong các bên của `sides`
meeting-twice = cuộc gặp `{ $id }` xuất hiện hai lần trong `meetings`
set-twice = bộ ngôn ngữ `{ $set }` xuất hiện hai lần
unknown-set = `{ $value }` không phải là bộ ngôn ngữ
    .hint = nối `en`, `vi`, `ko` bằng dấu `+`, mỗi ngôn ngữ một lần, ví dụ `vi+ko`
edition-twice = phiên bản `{ $id }` xuất hiện hai lần
    .hint = phiên bản `own` luôn có sẵn và hiển thị tất cả
path-outside-workspace = đường dẫn `{ $path }` ra ngoài bộ tài liệu
    .hint = ghi một thư mục bên trong bộ tài liệu, không có `..`; `build --out` nhận mọi thư mục

## Danh mục và cuộc gặp

id-is-not-file-name = cuộc gặp `{ $id }` nằm trong tệp `{ $file }`
    .hint = đặt tên tệp theo mã cuộc gặp
meeting-in-two-files = cuộc gặp `{ $id }` nằm trong hai tệp: tệp này và `{ $first }`
    .hint = xóa một trong hai tệp
meeting-without-participant = cuộc gặp không có `participant`
    .hint = thêm `[[participant]]` cho từng người được nêu tên
date-without-because = ngày suy luận không có `because`
    .hint = ghi tên ghi chú giải thích cách suy ra ngày: `because = "date"`
weekday = { $name ->
    [Monday] thứ Hai
    [Tuesday] thứ Ba
    [Wednesday] thứ Tư
    [Thursday] thứ Năm
    [Friday] thứ Sáu
    [Saturday] thứ Bảy
    [Sunday] Chủ nhật
   *[other] { $name }
}
weekday-mismatch = ngày { $day } không phải là { $weekday }
    .hint = ngày { $day } là { $weekday }: sửa ngày hoặc thứ
unknown-weekday = `{ $weekday }` không phải là thứ trong tuần
tenure-without-time = chức vụ đảm nhiệm không có `from` hoặc `attested`
    .hint = ghi khoảng thời gian kèm nguồn, hoặc những ngày mà nguồn ghi nhận
no-office = không rõ chức vụ của `{ $id }` vào ngày { $day }
    .here = các chức vụ của nhân vật ghi ở đây
    .hint = thêm ngày vào danh sách `attested` của chức vụ, kèm nguồn: `{"{"} date = { $day }, source = "…", paragraphs = […] {"}"}`
unknown-zone = `{ $value }` không phải là múi giờ
    .hint = ghi tên theo IANA, ví dụ `Asia/Seoul`
no-time-zone = địa điểm `{ $id }` không có múi giờ
    .place = địa điểm
    .hint = ghi `zone` như `"Asia/Seoul"` cho địa điểm này hoặc địa điểm bao trùm nó
cyclic-place = địa điểm `{ $id }` nằm trong chính nó
    .hint = bỏ `within`, hoặc ghi một địa điểm lớn hơn
uncited-source = không cuộc gặp nào trích dẫn nguồn `{ $id }`
    .hint = trích dẫn nguồn, hoặc bỏ khỏi danh mục
paragraph-out-of-range = không có đoạn { $paragraph }: nguồn có { $last } đoạn
    .hint = sửa số đoạn, hoặc `paragraphs` của nguồn
paragraph-cited-and-omitted = đoạn { $paragraph } đã lược bỏ nhưng vẫn được trích dẫn
    .hint = bỏ khỏi `omitted`, hoặc bỏ trích dẫn
paragraph-uncited = { $number ->
       *[other] không có nội dung nào trích dẫn đoạn { $paragraphs } của `{ $id }`
    }
    .hint = trích dẫn từng đoạn ở một nội dung hoặc ghi chú, hoặc ghi vào `omitted` kèm lý do
