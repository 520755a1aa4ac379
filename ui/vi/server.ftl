### `briefpack preview` và `briefpack watch` nói gì, ngoài các phát hiện. Lời của chính trang: `preview.ftl`.

preview-ready = mở địa chỉ này trong trình duyệt của máy này; nhấn Ctrl-C để kết thúc
preview-unread = không đọc được bộ tài liệu
preview-foreign-host = địa chỉ không phải của bản xem trước này
preview-foreign-origin = yêu cầu đến từ một trang khác
preview-no-key = hãy mở địa chỉ mà `briefpack preview` đã in ra
preview-not-json = yêu cầu không phải là JSON
preview-not-found = không có gì ở đây
preview-method = không làm được việc này ở đây
preview-too-large = yêu cầu quá lớn
preview-too-slow = yêu cầu đến quá chậm
preview-ambiguous = nhiều cuộc gặp có thông điệp `{ $id }`: cần nêu tên tệp
preview-unreadable = không đọc được `{ $file }`: hãy sửa tệp trước
preview-nothing-to-undo = không có thay đổi nào để hoàn tác
preview-nothing-to-redo = không có thay đổi nào để làm lại
preview-built-in = `{ $id }` là thông điệp dựng sẵn: bộ tài liệu không có tệp chứa thông điệp này
preview-unknown-state = không có tình trạng như vậy
entry-empty = `{ $id }` không có nội dung
entry-control = { $character } không được có trong thông điệp
entry-alone = ở đây chỉ được có `{ $id }` và các thuộc tính của thông điệp này
watch-waiting = đang chờ thay đổi; nhấn Ctrl-C để kết thúc
cannot-watch = không nhận biết được thay đổi của tệp: { $error }
cannot-open-browser = không mở được trình duyệt: { $error }
cannot-listen = không dùng được cổng { $port }: { $error }
    .hint = bỏ `--port` để dùng một cổng còn trống
program-fault =
    .hint = hãy lưu phần đang làm và khởi động lại bản xem trước; các trang đang hiện là bản trước đó
