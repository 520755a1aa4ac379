### Bản đánh số, tệp đính kèm.

## Danh sách

copies-unreadable = không đọc được danh sách bản `{ $path }`: { $error }
    .hint = chỉ định một tệp CSV có các cột `number`, `recipient` và `languages`
copies-editions = các bản đánh số chỉ thuộc một ấn bản
    .hint = nêu một ấn bản; mỗi ấn bản có danh sách riêng
copies-column = danh sách không có cột `{ $name }`
    .hint = dòng đầu nêu tên các cột: { $names }
copies-column-twice = danh sách có hai cột `{ $name }`
    .hint = bỏ một trong hai cột
copies-empty = danh sách không có bản nào
    .hint = viết mỗi bản một dòng: `7,Văn phòng Bộ trưởng,vi+ko`
copies-number = `{ $value }` không phải số của một bản: cần một số nguyên từ 1 đến { $most }
    .hint = đánh số các bản 1, 2, 3, v.v.
copies-number-twice = bản số { $number } có hai lần trong danh sách
    .hint = mỗi bản mang một số riêng, bất kể ngôn ngữ
    .label = lần đầu ở đây
copies-languages = `{ $value }` không phải một bộ ngôn ngữ
    .hint = nêu các ngôn ngữ theo thứ tự in, như `vi`, `ko` hoặc `vi+ko`, trong số `en`, `vi` và `ko`, mỗi ngôn ngữ một lần
copies-recipient-empty = bản này không có người nhận
copies-recipient-control = tên người nhận có { $code }, ký tự không ghi được
copies-recipient-long = tên người nhận dài hơn { $most } ký tự
copies-recipient-path = tên người nhận được viết như đường dẫn tệp
copies-recipient = không ghi được người nhận vào sổ
    .hint = viết người nhận trên một dòng: cơ quan hoặc họ tên; dấu ngoặc kép không đóng sẽ lấy cả các dòng sau
copies-formula = bảng tính sẽ chạy tên người nhận như một công thức: trong `register.csv` tên này được thêm dấu nháy đơn ở trước
    .hint = bắt đầu tên người nhận bằng một chữ cái
copies-too-many = danh sách có hơn { $most } bản
copies-stopped = danh sách còn lỗi khác; việc đọc dừng ở đây
    .hint = sửa các lỗi nêu trên rồi chạy lại

## Sổ theo dõi

foreign-register = `{ $path }` không phải danh sách do chương trình này ghi: cần các cột { $heads }
    .hint = khôi phục tệp, hoặc chuyển tệp đi nơi khác nếu chưa phát bản nào
copies-outdated = { $copies } bản đã phát có nội dung khác với tài liệu hiện nay
    .hint = thu hồi các bản ấy: danh sách nêu số bản, người nhận và nội dung; bản nào đã thu lại thì bỏ dòng đó khỏi `register.csv`

## Mẫu trình bày

copy-without-number = trang { $page } không mang số của bản { $number }
    .hint = để `page.typ` của không gian làm việc in `copy-number` ở chân trang, như mẫu có sẵn
file-not-attached = các mẫu trình bày bỏ sót tệp đính kèm `{ $name }`
    .hint = để `page.typ` của không gian làm việc gọi `attachments`, như mẫu có sẵn
