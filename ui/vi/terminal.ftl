### Những gì chương trình nói trên dòng lệnh ngoài các phát hiện: bảng, báo cáo, lệnh dùng sai; và lỗi cú pháp TOML.

## Bảng của `status`, báo cáo của `sync`, `fix`, `confirm`

state-missing = còn thiếu
state-draft = bản nháp
state-stale = lỗi thời
state-translated = đã dịch
state-reviewed = đã duyệt
status-title = { $language }, dịch từ { $source }
status-words = số từ:
status-new = mới
status-changed = thay đổi
status-confirmed = đã xác nhận
status-printed = được in
status-briefs = nội dung từng tài liệu in
status-all = tất cả
status-open = cần điền
added = { $file }: đã thêm { $number }: { $parts }

## Lệnh dùng sai

usage-unknown-option = ở đây không có `{ $option }`
usage-unknown-command = không có lệnh `{ $name }`
usage-no-command = thiếu tên lệnh
usage-bad-value = `{ $option }` không nhận giá trị `{ $value }`
    .hint = các giá trị được nhận: { $values }
usage-no-value = `{ $option }` thiếu giá trị
usage-values = `{ $option }` thừa hoặc thiếu giá trị
usage-missing = thiếu { $options }
usage-conflict = không dùng `{ $option }` cùng với { $others }
    .hint = chỉ giữ lại một trong hai
usage-twice = `{ $option }` được ghi hai lần
usage-form = cách dùng: { $usage }
usage-help = xem thêm bằng `--help` (tiếng Anh)

## Lỗi cú pháp TOML

toml-twice = một khóa xuất hiện hai lần
toml-no-value = khóa không có giá trị
    .hint = viết giá trị sau dấu `=`; khóa không có giá trị thì bỏ đi
toml-open = dấu ngoặc chưa đóng
    .hint = đóng `[` bằng `]`, đóng `{"{"}` bằng `{"}"}` trên cùng một dòng
toml-text-form = văn bản không đặt trong dấu ngoặc kép, hoặc dấu ngoặc kép chưa đóng
toml-escape = TOML không nhận dấu `\` này
    .hint = viết `\\` cho dấu gạch chéo ngược, `\"` cho dấu ngoặc kép
toml-key = không thể dùng làm khóa
    .hint = khóa gồm chữ cái a–z, chữ số và gạch nối; khóa khác phải đặt trong dấu ngoặc kép
toml-comma = thiếu hoặc thừa dấu phẩy
    .hint = giữa hai giá trị đặt một dấu phẩy
toml-equals = thừa hoặc thiếu dấu `=`
toml-number = số viết không đúng quy cách TOML
    .hint = viết các chữ số, dấu chấm trước phần thập phân; số tiền đặt trong dấu ngoặc kép: `"1_234.5"`
toml-date = ngày hoặc giờ không có trong lịch
    .day = tháng này có { $days } ngày
toml-rest = còn nội dung thừa sau giá trị
    .hint = mỗi dòng viết một `khóa = giá trị`
toml-deep = dấu ngoặc lồng nhau quá sâu
    .hint = đóng từng dấu ngoặc, hoặc tách thành bảng riêng
toml-control = ký tự không được phép có trong tệp
    .hint = xóa ký tự này
state-unknown-key = khóa không có trong ghi chú tình trạng: `{ $key }`
state-missing-key = ghi chú thiếu khóa `{ $key }`
state-wrong-type = giá trị không đúng loại
