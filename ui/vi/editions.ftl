### Các bản: ai xem được gì, phần nào, bằng ngôn ngữ nào.

unknown-tag = không có nhãn đối tượng `{ $id }`
    .known = chờ một trong { $known }; nhãn khác khai báo ở `tags` trong `briefpack.toml`
section-not-in-layout = bố cục `{ $layout }` không có phần `{ $section }`
    .hint = chờ một trong { $known }
edition-names-none = `{ $key }` không nêu gì: bản này sẽ trống
edition-shows-nothing = bản `{ $edition }` không có nội dung nào về `{ $id }`
    .hint = in bản khác, ghi `audience = "{ $audience }"` cho các nội dung, hoặc nêu thêm phần ở `sections`
edition-shows-no-meeting = bản `{ $edition }` không có nội dung nào về bất kỳ cuộc gặp nào
edition-leaves-out = bản `{ $edition }` không có nội dung nào về `{ $id }` và bỏ qua cuộc gặp này
edition-in-other-languages = bản `{ $id }` không in bằng `{ $set }`
    .hint = chờ một trong { $known }
print-booklet = in { $documents } tài liệu thành sách nhỏ trên giấy { $paper }, hai trang một mặt, lật theo cạnh ngắn: { $sheets } tờ
pdf-pages = trang { $page } cao { $height } pt; bản `{ $edition }` in trên trang cao { $expected } pt
    .folded = { $pages } trang không xếp đủ các tờ của sách nhỏ: số trang phải chia hết cho bốn
    .hint = tạo lại tệp và in tệp đó
