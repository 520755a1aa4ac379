### Chuyến đi: chương trình, thành phần đoàn, chỗ ngồi; thứ tự các bên.

## What is open

to-fill-twice = `{ $key }` có hai lần trong `to-fill`
filled-to-fill = `{ $key }` đã có giá trị mà vẫn ghi là cần điền
    .here = giá trị đã ghi ở đây
    .hint = hãy bỏ `{ $key }` khỏi `to-fill`, hoặc bỏ giá trị
missing-key-to-fill =
    .hint = hãy thêm `{ $key } = …`, hoặc ghi rõ là còn để ngỏ: `{ $example }`

trip-to-fill = Chuyến đi còn { $number } mục cần điền.

## Delegations

delegate-without-person = thành viên đoàn không có `person` hay `office`
    .hint = hãy nêu một trong hai, hoặc ghi rõ là còn để ngỏ: `to-fill = ["person"]`
delegate-without-office =
    .hint = hãy ghi `office` của thành viên đoàn, hoặc ghi rõ là còn để ngỏ: `to-fill = ["office"]`
unknown-delegate = không có thành viên đoàn `{ $id }`
    .known = các thành viên đoàn: { $known }
two-heads = đoàn của `{ $side }` có hai trưởng đoàn
    .hint = hãy cho một trong hai người vai trò `member`
precedence-tie = `{ $id }` và `{ $other }` có cùng thứ bậc lễ tân, { $rank }
    .first = người kia
    .hint = hãy nêu ai đứng trước: cho một trong hai người một `precedence` riêng

## Seats

seats-twice = chỗ ngồi của `{ $side }` ghi hai lần
seated-twice = `{ $id }` ngồi ở hai chỗ
too-many-seats = { $seats } người của `{ $side }` ngồi cùng một phía bàn, trong khi chỉ có chỗ cho { $most } người
    .hint = hãy nêu những người ngồi tại bàn: `seats = [{"{"} side = "{ $side }", delegates = […] {"}"}]`
seat-of-other-side = `{ $id }` không thuộc đoàn của `{ $side }`
    .here = bên của thành viên đoàn
    .hint = hãy xếp người này ngồi với bên mình, hoặc sửa `side` của người này

## The programme

unknown-entry = không có hoạt động `{ $id }` trong chương trình
    .known = các hoạt động: { $known }
entry-outside-trip = `{ $id }` diễn ra ngày { $day }, ngoài thời gian chuyến đi
    .days = chuyến đi kéo dài từ { $from } đến { $to }
    .hint = hãy sửa ngày, hoặc sửa `days` của chuyến đi
skipped-time = hôm đó không có { $time }: đồng hồ ở { $zone } được vặn tới, bỏ qua giờ này
    .hint = hãy ghi giờ mà đồng hồ tại chỗ sẽ chỉ
doubled-time = hôm đó { $time } đến hai lần: đồng hồ ở { $zone } được vặn lùi
    .hint = hãy nêu lần nào: `{ $key } = "first"` hoặc `"second"`
end-before-start = `{ $id }` kết thúc trước khi bắt đầu
    .begins = bắt đầu ở đây
    .hint = hãy sửa một trong hai giờ, hoặc ghi ngày kết thúc: `end-date`
meeting-outside-trip = cuộc gặp `{ $id }` diễn ra ngày { $day }, ngoài thời gian chuyến đi
    .hint = chuyến đi kéo dài từ { $from } đến { $to }: hãy sửa `days`, sửa ngày của cuộc gặp, hoặc nêu cuộc gặp khác
meeting-contradicts-entry = `{ $key }` của `{ $id }` không khớp với cuộc gặp `{ $meeting }`
    .meeting = cuộc gặp ghi như thế này
    .hint = hãy sửa chương trình hoặc cuộc gặp để hai nơi ghi như nhau
overlapping-entries = `{ $id }` bắt đầu trước khi `{ $other }` kết thúc
    .first = hoạt động còn đang diễn ra
    .hint = hãy sửa giờ, hoặc nêu trong `delegates` những ai dự từng hoạt động
over-one-page = chương trình chuyến đi chiếm { $pages } trang trong `{ $id }`, { $languages }, trong khi chỉ nên gói trong một trang
    .hint = hãy rút ngắn tiêu đề, lược bớt hoạt động ít quan trọng, hoặc in ít ngôn ngữ song song hơn

## The order of sides

alternat-without-language = chưa nêu ngôn ngữ của `{ $side }`, bên giữ phiên bản `{ $id }`
    .hint = hãy thêm `[[side]]` với `id = "{ $side }"` và `language`
