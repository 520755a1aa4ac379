### Thay đổi giữa hai bản.

## Báo cáo

diff-added = mới
diff-removed = đã lược bỏ
diff-moved = chuyển chỗ
diff-changed = sửa đổi
diff-in-document = tài liệu
diff-in-call-sheet = thông tin cuộc gặp
diff-in-headline = kết quả nổi bật
diff-in-figures = số liệu chính
diff-in-points = các mục
diff-in-plan = nội dung dự kiến
diff-in-commitments = cam kết
diff-in-open = nội dung chưa hoàn tất
diff-in-terms = thuật ngữ
diff-in-people = nhân sự và chức danh
diff-in-sources = nguồn
diff-in-contradictions = khác biệt giữa các nguồn
diff-in-trip = chương trình
diff-in-overview = phần tổng quan
diff-in-ledger = sổ theo dõi cam kết
diff-figures = số liệu: { $figures }
diff-also = giống như vậy ở { $places } chỗ khác
diff-on-pages = trang { $old } → { $new }
diff-document-added = { $id }: mới
diff-document-removed = { $id }: đã lược bỏ
diff-document-same = { $id }: không thay đổi
diff-document-changed = { $id }: { $changes } thay đổi
diff-sum =
    { $changes ->
        [0] không có thay đổi
       *[other] { $changes } thay đổi
    } trong { $documents } tài liệu

## Không so sánh được

diff-workspace-broken = không soạn được tài liệu từ bộ tài liệu `{ $folder }`
    .hint = sửa những lỗi mà `briefpack check` tìm thấy trong đó
diff-others = { $documents } không phải là hai bản của cùng một tài liệu
    .hint = nêu hai bản của cùng một tập tài liệu, hoặc của hồ sơ cùng một cuộc gặp
diff-other-edition = một bên thuộc phiên bản `{ $edition }`, bên kia thuộc `{ $other }`
    .hint = so sánh hai bản của cùng một phiên bản: nội dung của phiên bản khác không dành cho người đọc phiên bản này
pdf-without-data = tệp PDF không có dữ liệu đính kèm: chỉ so sánh chữ trên trang, không rõ phần nào thuộc về nhau
    .hint = dựng với `--attach`, hoặc so sánh hai bộ tài liệu
pdf-data-too-large = dữ liệu đính kèm lớn hơn { $most } MiB
pdf-data-json = dữ liệu đính kèm không phải là JSON đọc được (dòng { $line }, cột { $column })
    .hint = dựng lại tệp PDF với `--attach`
pdf-data-form = dữ liệu đính kèm không phải của một hồ sơ hoặc tập tài liệu
pdf-without-data-since = tệp PDF không có dữ liệu đính kèm: không đánh dấu được các thay đổi
since-other = tệp PDF thuộc tài liệu khác ({ $file }), không phải tài liệu đang dựng ({ $wanted })
    .hint = chỉ dựng tài liệu mà tệp PDF là bản trước: --meeting, --languages, --edition
