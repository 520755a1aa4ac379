### Điều các nguồn nêu, và cách xử lý khác biệt.

subject-claim = điều được nêu số { $number } trong `claims.toml`
subject-settlement = cách xử lý số { $number } trong `claims.toml`
invalid-about = `{ $value }` không phải là tham chiếu đến một mục, một thuật ngữ hay một cuộc gặp
    .hint = ghi loại và mã, như `person-to-lam`, `term-unclos` hoặc `meeting-2025-10-30-gyeongju`
claim-about = không thể nêu `{ $what }` cho `{ $about }`
    .hint = `title` đi với người, `holder` với chức vụ, `quantity` với đại lượng, `date` và `place` với cuộc gặp, tổ chức hoặc thuật ngữ
claim-key = `{ $key }` không có ý nghĩa với `{ $what }`
    .hint = bỏ khóa này, hoặc sửa `what`
claim-of-target = mục tiêu được so sánh trong một cuộc gặp, nhưng chưa nêu cuộc gặp nào
    .hint = thêm `meeting = "…"`
settled-twice = vấn đề này được xử lý hai lần
idle-settlement = không có gì cần xử lý: các nguồn nêu thống nhất
    .hint = bỏ mục này, hoặc sửa `about`, `what`, `day`, `year` và `meeting`
settled-otherwise = số liệu này không cùng loại với số liệu được nêu
    .hint = ghi như các nguồn nêu: số tiền, số lượng hoặc tỷ lệ phần trăm
contradiction = các nguồn khác nhau về { $about }: { $values }
    .hint = xử lý trong `{ $file }`: `[[settlement]]` với { $keys }, `settled = …` và `because = "…"`
contradiction-here = ở đây: { $value }
matter-name = tên của `{ $about }`
matter-title = chức danh của `{ $about }` ngày { $day }
matter-holder = người giữ `{ $about }` ngày { $day }
matter-date = ngày của `{ $about }`
matter-place = địa điểm của `{ $about }`
matter-quantity = `{ $about }`
claim-words = `{ $words }` đọc là { $read }, còn điều được nêu là { $said }
    .hint = chép đúng lời của nguồn, hoặc sửa giá trị
claim-words-unread = `{ $words }` không có số liệu đọc được bằng { $language }
    .hint = chép lời của nguồn kèm số và đơn vị
retrieved-before = `retrieved` sớm hơn ngày của nguồn
    .here = ngày của nguồn ở đây
    .hint = ghi ngày đọc nguồn

## Every fact has its source

no-paragraph = dữ kiện này không trích dẫn đoạn nào
    .hint = nêu các đoạn của nguồn có dữ kiện này
unsourced-commitment = không nội dung nào nhắc lại `{ $id }` có `{ $key }` này
    .hint = thêm số liệu có giá trị này vào nội dung nêu điều đó, hoặc bỏ đi
unsourced-figure = `{ $words }` ở đây không có nguồn
