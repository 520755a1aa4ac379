### Bàn làm việc của người dịch: tình trạng bản dịch và các tệp do chương trình ghi.

change-punctuation = dấu câu
change-wording = câu chữ
change-variables = biến
change-quantity = số liệu
stale-message = bản { $language } của thông điệp `{ $id }` đã thay đổi sau khi dịch ({ $change })
    .now = văn bản hiện nay
    .change = thay đổi: { $difference }
    .hint = sửa bản dịch, hoặc giữ nguyên nếu vẫn đúng; sau đó chạy `{ $command }`
    .hint-trivial = nếu vẫn đúng: chạy `{ $command }`, hoặc `briefpack confirm --trivial` cho mọi thay đổi loại này
bad-state = không đọc được tệp tình trạng bản dịch: { $message }
    .hint = sửa dòng này, hoặc xóa bảng của nó: phần này khi đó được coi là đã dịch
unknown-state-format = không rõ định dạng { $format } của tệp tình trạng
file-changed-meanwhile = tệp `{ $file }` vừa bị người khác sửa: chưa ghi gì
    .hint = chạy lại lệnh
cannot-write = không ghi được `{ $path }`: { $error }
