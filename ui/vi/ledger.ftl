### Sổ cam kết: các nội dung liên quan đến cam kết thế nào, cam kết đã đến đâu.

invalid-point-reference = `{ $value }` không chỉ đến nội dung nào của một cuộc gặp
    .hint = viết cuộc gặp và nội dung: `"2025-10-30-gyeongju/trade-target"`
commitment-twice = nội dung này nêu cam kết `{ $id }` hai lần
    .hint = chỉ nêu một lần, với một tác động
status-without-evidence = một trạng thái không có căn cứ
    .hint = ghi `source` kèm `paragraphs`, hoặc một `point` của cuộc gặp
status-with-two = một trạng thái có cả nguồn và nội dung: chỉ một trong hai là căn cứ
status-without-date = một trạng thái không có ngày
    .hint = ghi `date`, hoặc `meeting` lấy làm ngày
superseded-without-by = cam kết đã bị thay thế mà không nói bởi cam kết nào
    .hint = nêu cam kết kia: `superseded-by = "…"`
superseded-by-itself = `{ $id }` bị thay thế bởi chính nó
    .hint = nêu cam kết đã thay thế nó
unknown-point = không có nội dung `{ $id }` trong cuộc gặp `{ $meeting }`
    .hint = nêu một nội dung của `meetings/{ $meeting }.toml`
untouched-commitment = không nội dung nào liên quan đến cam kết `{ $id }`
    .hint = nêu cam kết trong các nội dung nói về nó, `commitment = "{ $id }"`, hoặc xóa khỏi danh mục
made-here = `{ $id }` được đưa ra ở đây
made-twice = cam kết `{ $id }` được đưa ra lần thứ hai
    .hint = một cam kết chỉ được đưa ra một lần: ở đây viết `restates`, hoặc đặt mã riêng
restated-before-made = cam kết `{ $id }` được coi là đã có ở đây, nhưng đến { $day } mới được đưa ra
    .hint = sửa tác động của một trong hai nội dung, hoặc ngày của cuộc gặp
restated-never-made = cam kết `{ $id }` được coi là đã có ở đây, nhưng không được đưa ra ở đâu
    .hint = chỉ viết mã, hoặc `makes` ở nội dung là lời hứa
due-before-made = cam kết `{ $id }` đến hạn ngày { $due }, nhưng đến { $day } mới được đưa ra
    .hint = sửa `due`, hoặc tác động của nội dung đưa ra cam kết
status-before-made = một trạng thái của `{ $id }` ngày { $day }, trước nội dung đầu tiên ngày { $made }
    .hint = sửa ngày của trạng thái, hoặc nêu cam kết trong nội dung trước đó
status-after-as-of = một trạng thái của `{ $id }` ngày { $day }, sau `as-of`, { $as_of }
    .hint = không biết gì sau `as-of`: sửa ngày, hoặc dời `as-of`
status-out-of-order = một trạng thái của `{ $id }` ngày { $day }, đứng dưới trạng thái ngày { $before }
    .hint = viết lịch sử theo thứ tự ngày
restated-when-closed = `{ $id }` được nói như còn mở ở đây, nhưng đã là { $state } từ { $day }
    .here = trạng thái này kết thúc cam kết
    .hint = một trạng thái sau có thể mở lại; hoặc nội dung này nói về cam kết khác
unknown-commitment = không có cam kết `{ $id }`
    .known = các cam kết: { $known }
wording-not-alike = `{ $id }` được diễn đạt khác với `{ $before }` trong { $own }, nhưng giống nhau trong { $source }
wording-alike = `{ $id }` được diễn đạt giống `{ $before }` trong { $own }, nhưng khác nhau trong { $source }
wording-differs =
    .hint = diễn đạt giống nhau ở chỗ bản gốc giống nhau, khác nhau ở chỗ bản gốc khác nhau: sổ cam kết căn cứ vào đó để nêu thay đổi
