### Tệp PDF đã dựng.

## Tệp không đọc được

pdf-unreadable-file = không đọc được tệp: { $error }
    .hint = nêu một tệp PDF đọc được
pdf-no-file = đây không phải là tệp
pdf-not-pdf = tệp không phải là PDF
    .hint = dựng lại; không chuyển đi tệp bị cắt ngắn hoặc đã bị sửa
pdf-no-trailer = thiếu phần cuối của tệp PDF: không rõ nội dung bắt đầu từ đâu
pdf-no-pages = không tìm thấy trang nào trong tệp PDF
pdf-encrypted = tệp PDF đòi mật khẩu
    .hint = kiểm tra tệp như khi dựng, trước khi đặt mật khẩu
pdf-too-large = tệp lớn hơn { $most } MiB
pdf-too-costly = đọc tệp PDF này tốn nhiều thời gian hoặc bộ nhớ hơn mọi tài liệu do chương trình dựng
    .hint = dựng lại tài liệu; tệp này do nơi khác tạo ra

## Bản thân tệp

pdf-damaged-object = nội dung tại byte { $at } không phải là đối tượng
    .hint = dựng lại; đây không phải là tệp như khi dựng
pdf-damaged-stream = không giải nén được nội dung của đối tượng { $number }
pdf-damaged-table = bảng vị trí không khớp với tệp
pdf-damaged-pages = cây trang vòng lại hoặc không dẫn tới đâu
pdf-damaged-content = không thực hiện được các lệnh của một trang
pdf-damaged-bookmarks = dấu trang dẫn vòng lại
pdf-damaged-tags = thẻ dẫn vòng lại
pdf-versions = tệp chứa nhiều bản của chính nó, hoặc còn byte sau phần cuối
pdf-font = phông chữ `{ $name }` không nằm trong tệp
    .hint = dựng lại tài liệu với phông chữ kèm theo
pdf-unicode = có ký tự vô nghĩa được in: { $characters }
pdf-unicode-table = phông chữ `{ $name }` không cho biết in ký tự nào
pdf-unicode-font = phông chữ `{ $name }` cho biết in { $characters }
pdf-standard = tệp không khai tuân theo { $standard }
    .hint = dựng lại tài liệu
pdf-tags = tệp không có thẻ
pdf-title = tệp không có tên
pdf-title-differs = tên là `{ $title }` ở một chỗ, và `{ $other }` ở chỗ khác
pdf-language = tệp không cho biết ngôn ngữ
pdf-language-text = có văn bản không cho biết ngôn ngữ
pdf-bookmarks = tệp không có dấu trang
pdf-bookmark-leads-nowhere = dấu trang `{ $title }` không dẫn tới đâu
pdf-alternative = thẻ `{ $kind }` không có văn bản thay thế
    .hint = thêm mô tả cho hình trong mẫu
pdf-manifest = các byte của tệp không đúng như `manifest.json` ghi
    .hint = dựng lại, hoặc lấy tệp từ thư mục mà lần dựng đã ghi
pdf-manifest-without = `manifest.json` bên cạnh không liệt kê tệp này

## Với bộ tài liệu

pdf-unknown = bộ tài liệu không dựng tài liệu `{ $id }`
    .hint = nêu bộ tài liệu và các tệp của cùng một lần dựng
pdf-name = tên tệp phải là `{ $name }`
pdf-workspace-broken = sửa bộ tài liệu trước: `briefpack check` liệt kê các lỗi
pdf-outdated = nội dung của tệp là { $content }, của bộ tài liệu là { $now }
    .hint = dựng lại tài liệu: bộ tài liệu hoặc tệp đã thay đổi từ đó
pdf-leak = phiên bản `{ $edition }` giữ lại một văn bản, nhưng văn bản đó có { $place } ({ $language }): { $text }
    .hint = không chuyển tệp này đi; dựng lại phiên bản
    .label = văn bản lấy từ đây
pdf-later = tài liệu lập theo thông tin đến { $day }, nhưng văn bản chưa biết khi đó có { $place } ({ $language }): { $text }
pdf-place-page = ở đây
pdf-place-name = trong tên tệp
pdf-place-bookmark = trong dấu trang `{ $title }`
pdf-place-info = trong thông tin tài liệu, `{ $key }`
pdf-place-tag = trong văn bản của thẻ `{ $kind }`
pdf-place-attachment = trong tệp đính kèm `{ $name }`
pdf-place-xmp = trong siêu dữ liệu XMP
pdf-place-object = trong đối tượng { $number }, không hiện trên trang nào
pdf-place-replaced = trong đối tượng { $number } thuộc bản trước của tệp
pdf-text = không lấy lại được một văn bản từ tệp ({ $language }): { $text }
    .hint = dựng lại tài liệu; mẫu của bộ tài liệu mà bỏ văn bản này cũng bị báo
pdf-text-order = có văn bản không đúng thứ tự ({ $language }): { $text }
pdf-rebuild = dựng lại thì tài liệu khác từ byte { $at }
    .hint = dựng bằng đúng bản này của chương trình, từ bộ tài liệu này

## Báo cáo

pdf-at = trang { $page }, cách mép trái { $x } mm, mép trên { $y } mm: { $message }
pdf-on = trang { $page }: { $message }
check-itself = bản thân tệp
check-manifest = bản kê
check-withheld = nội dung phiên bản giữ lại
check-text = văn bản các trang
check-rebuild = dựng lại
verified = { $file }: { $pages } trang; đã kiểm tra: { $checks }; { $doubts ->
    [0] không có nghi vấn
   *[other] { $doubts } nghi vấn
}
verified-unreadable = { $file }: không đọc được
verified-withheld = { $texts ->
    [0] phiên bản không giữ lại gì
   *[other] đã tìm { $texts } văn bản bị giữ lại
}
verified-alone = mỗi tệp chỉ được xét riêng; chỉ tìm nội dung mà phiên bản giữ lại khi có `--workspace DIR`
