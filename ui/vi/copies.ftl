### Bản đánh số, tệp đính kèm.

## Danh sách

copies-unreadable = không đọc được danh sách bản đánh số `{ $path }`: { $error }
    .hint = nêu một tệp CSV có các cột `number`, `recipient` và `languages`
copies-editions = các bản đánh số chỉ thuộc một phiên bản
    .hint = nêu một phiên bản; mỗi phiên bản có danh sách riêng
copies-column = danh sách không có cột `{ $name }`
    .hint = dòng đầu nêu tên các cột: { $names }
copies-column-twice = danh sách có hai cột `{ $name }`
    .hint = bỏ một trong hai cột
copies-empty = danh sách không có bản nào
    .hint = ghi mỗi bản một dòng: `7,Văn phòng Bộ trưởng,vi+ko`
copies-number = `{ $value }` không phải số của một bản: cần một số nguyên từ 1 đến { $most }
    .hint = đánh số các bản 1, 2, 3, v.v.
copies-number-twice = bản số { $number } có hai lần trong danh sách
    .hint = ghi cho mỗi bản một số riêng, dù in bằng ngôn ngữ nào
    .label = lần đầu ở đây
copies-languages = `{ $value }` không phải là bộ ngôn ngữ
    .hint = nêu các ngôn ngữ theo thứ tự in, như `vi`, `ko` hoặc `vi+ko`, trong số `en`, `vi` và `ko`, mỗi ngôn ngữ một lần
copies-recipient-empty = bản này không có nơi nhận
    .hint = ghi nơi nhận trên một dòng: cơ quan hoặc họ tên; dấu ngoặc kép không đóng sẽ gồm cả các dòng sau
copies-recipient-control = nơi nhận có { $code } là ký tự không ghi được
copies-recipient-long = nơi nhận dài hơn { $most } ký tự
copies-recipient-path = nơi nhận được ghi như đường dẫn tệp
copies-formula = bảng tính sẽ chạy nơi nhận như một công thức: trong `register.csv` có thêm dấu nháy đơn ở trước
    .hint = bắt đầu nơi nhận bằng một chữ cái
copies-too-many = danh sách có hơn { $most } bản
copies-stopped = danh sách còn lỗi khác; việc đọc dừng ở đây
    .hint = sửa các lỗi nêu trên rồi chạy lại

## Sổ theo dõi

foreign-register = `{ $path }` không phải là danh sách do chương trình này ghi: cần các cột { $heads }
    .hint = khôi phục tệp, hoặc chuyển tệp đi nơi khác nếu chưa phát bản nào
copies-registered = bản nào do ai giữ được ghi trong `{ $file }`: chỉ dùng trong nội bộ
copies-outdated = { $copies } bản đã phát có nội dung khác với tài liệu hiện nay
    .hint = thu hồi các bản ấy: danh sách nêu số bản, nơi nhận và nội dung; bản nào đã thu lại thì xóa dòng đó trong `register.csv`

## Mẫu

copy-without-number = trang { $page } không in số của bản
    .hint = để `page.typ` của bộ tài liệu in `copy-number` ở chân trang, như mẫu dựng sẵn
file-not-attached = các mẫu bỏ sót tệp đính kèm `{ $name }`
    .hint = để `page.typ` của bộ tài liệu gọi `attachments`, như mẫu dựng sẵn

## Tệp PDF đã dựng

pdf-copy = trang không in số của bản { $number } mà tệp tự nhận
    .hint = không chuyển tệp này đi; dựng lại bản đó
pdf-attachments-gone = tệp khai là PDF/A-3 mà không có tệp đính kèm
    .hint = không chuyển tệp này đi; dựng lại với `--attach`
pdf-attachments-forbidden = tệp có tệp đính kèm mà khai là { $standard }, vốn không cho phép
pdf-attachment-missing = thiếu tệp đính kèm `{ $name }`
pdf-attachment-twice = tệp đính kèm `{ $name }` có nhiều hơn một
pdf-attachment-foreign = có tệp đính kèm tên là `{ $name }`: không tài liệu nào do chương trình dựng có tệp tên như vậy
pdf-attachment-loose = tệp đính kèm `{ $name }` không gắn với tài liệu
pdf-attachment-unreadable = không giải nén được tệp đính kèm `{ $name }`
pdf-attachment-form = tệp đính kèm `{ $name }` không đúng dạng do chương trình này ghi
pdf-attachment-hash = tệp đính kèm `{ $name }` không phải là tệp có mã băm ghi trong `provenance.json`
pdf-attachment-other = tệp đính kèm `{ $name }` thuộc tài liệu, phiên bản hoặc nội dung khác
pdf-attachment-data = tệp đính kèm `{ $name }` không đúng với phiên bản trong bộ tài liệu
