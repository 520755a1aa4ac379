### Khung của mọi báo cáo.

verbatim = { $text }

list-and = { $first } và { $last }
did-you-mean = có phải ý bạn là `{ $name }`?

error = lỗi
warning = cảnh báo
hint = gợi ý
totals = { $errors } lỗi, { $warnings } cảnh báo
unchanged-sound = { $meetings } cuộc gặp không thay đổi kể từ lần kiểm tra không phát hiện sai sót nên không được kiểm tra lại (dùng `--no-cache` để kiểm tra tất cả)
elsewhere = { $findings } phát hiện ở phần mà các tài liệu này không dùng; `briefpack check` hiển thị tất cả
bug = briefpack { $version }: đây là lỗi của chương trình, không phải của tệp dữ liệu; chưa ghi tệp nào. Đề nghị báo lại lỗi này kèm các dòng ở trên.
