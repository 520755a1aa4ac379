### Những điểm chưa đúng trong chính câu chữ.

the-source = bản nguồn
here-in-source = chỗ này trong bản nguồn
remove = bỏ đi

## So với bản nguồn

whole-message = thông điệp `{ $id }`
variant-of-message = phương án `[{ $keys }]` của thông điệp `{ $id }`
missing-use = { $whose } không in `{ $name }`, trong khi bản { $source } có in
    .hint-variable = viết `{"{"} ${ $name } {"}"}` vào đúng chỗ
    .hint-reference = viết `{"{"} { $name } {"}"}` vào đúng chỗ, để cách viết thống nhất ở mọi nơi
extra-use = { $whose } in `{ $name }`, trong khi bản { $source } không in
    .hint-variable = bỏ đi, hoặc in cả trong bản nguồn
    .hint-reference = in như bản nguồn, hoặc in nội dung này cả trong bản nguồn
paragraph-count = thông điệp `{ $id }` có { $own } đoạn, bản { $source } có { $theirs } đoạn
    .hint = ngăn cách các đoạn bằng một dòng trống như trong bản nguồn: các đoạn được in song song
missing-attribute-of-source = thông điệp `{ $id }` thiếu thuộc tính `.{ $attribute }` có trong bản { $source }
extra-attribute = thông điệp `{ $id }` có thuộc tính `.{ $attribute }` không có trong bản { $source }
    .hint = bỏ đi, hoặc đặt tên như trong bản nguồn
same-as-source = văn bản của thông điệp `{ $id }` trùng với bản { $source }
    .hint = dịch văn bản; nếu hai ngôn ngữ viết giống nhau, ghi rõ: `# lint-ok: same-as-source …`
no-end-mark = cuối văn bản thiếu dấu `{ $wanted }`; bản { $source } có dấu này
    .hint = kết thúc bằng dấu `{ $wanted }`
extra-end-mark = cuối văn bản có dấu `{ $own }`; bản { $source } không có dấu
    .hint = bỏ dấu `{ $own }`
other-end-mark = cuối văn bản là dấu `{ $own }`; bản { $source } là dấu `{ $wanted }`
    .hint = thay dấu `{ $own }` bằng dấu `{ $wanted }`

## Dấu cách và ký hiệu

space-at-end = có dấu cách ở cuối dòng
space-at-start = có dấu cách ở đầu văn bản
double-space = có { $spaces } dấu cách liền nhau
    .hint = chỉ để lại một
space-before-mark = có dấu cách trước dấu `{ $mark }`
    .hint = viết dấu `{ $mark }` liền sau từ
space-after-bracket = có dấu cách sau dấu `{ $mark }`
no-space-after-mark = thiếu dấu cách sau dấu `{ $mark }`
    .hint = viết `{ $mark } `
fullwidth-form = `{ $run }` viết bằng ký tự toàn chiều rộng
lookalike-letter = ký tự { $wrong } trong `{ $word }` trông giống { $right }
lookalike-dot = ký tự { $wrong } trông giống dấu chấm giữa { $right }
encoding-utf8 = UTF-8 bị đọc theo bảng mã khác
encoding-vni = bảng mã cũ VNI
encoding-tcvn3 = bảng mã cũ TCVN3
old-encoding = từ `{ $word }` sai bảng mã ({ $encoding })
    .hint = phải đọc là `{ $right }`: chuyển văn bản của thông điệp này sang Unicode

## Tiếng Việt

tone-mark = `{ $word }`: quy ước đặt dấu thanh ở nguyên âm thứ nhất
missing-diacritics = `{ $text }` viết không dấu
    .hint = viết đủ dấu; từ nước ngoài thì đặt trong dấu ngoặc kép
missing-diacritics-word = `{ $text }` thiếu dấu: tiếng Việt không có âm tiết viết như vậy

## Tiếng Hàn

particle-notation = `{ $wrong }` sẽ được in nguyên dạng
    .hint = viết cặp tiểu từ là `{ $right }`
wrong-particle = `{ $word }`: tiểu từ `{ $particle }` không hợp với âm đứng trước
    .hint = viết dạng còn lại
    .hint-pair = hoặc viết cặp tiểu từ: `{"{"} { $name } {"}"}{ $pair }`
typed-particle = tiểu từ `{ $particle }` gõ trực tiếp sau `{ $what }`, mà âm cuối của giá trị này có thể thay đổi
    .hint = viết cặp tiểu từ: `{"{"} { $what } {"}"}{ $pair }`
register-note = thể liệt kê 개조식 (~함, ~임)
register-formal = thể trang trọng 합니다체 (~니다)
register-plain = thể văn viết 해라체 (~다)
register-polite = thể thân mật lịch sự 해요체 (~요)
mixed-register = `{ $word }` thuộc { $register }, phần còn lại của tệp thuộc { $house }
    .hint = viết theo { $house } như phần còn lại của tệp
    .hint-note = kết thúc bằng ~함, ~임 hoặc ~됨 như phần còn lại của tệp

## Ngày tháng

date-not-in-calendar = lịch không có ngày `{ $date }`
    .hint = sửa ngày, tháng hoặc năm
date-weekday = `{ $wrong }` ghi cạnh ngày `{ $date }`, trong khi ngày này là `{ $right }`
    .hint = viết `{ $right }`, hoặc sửa ngày; tốt hơn là in biến: `{"{"} DATE($date, weekday: "yes") {"}"}`
typed-weekday = `{ $weekday }` gõ trực tiếp bên cạnh biến ngày tháng `${ $name }`
    .hint = để biến tự in thứ trong tuần: `{"{"} DATE(${ $name }, weekday: "yes") {"}"}`

## Số liệu và tên gọi

facts-differ =
    { $others ->
       *[other] thông điệp `{ $id }` bằng { $language } ghi { $own }, trong khi { $rest } ghi { $theirs }
    }
    .hint = ghi cùng số liệu ở mọi ngôn ngữ, mỗi số liệu bằng biến của nó
facts-lacking =
    { $others ->
       *[other] thông điệp `{ $id }` bằng { $language } thiếu { $theirs }, trong khi { $rest } có
    }
facts-added =
    { $others ->
       *[other] thông điệp `{ $id }` bằng { $language } ghi { $own }, trong khi { $rest } không có
    }
facts-said = { $language }: { $figures }
no-figures = không có số liệu
fact-number = { $number }
fact-money = { $number } { $currency }
fact-percent = { $number }%
fact-points = { $number } điểm phần trăm
fact-year = năm { $year }
fact-date =
    { $day ->
        [0] { "" }
       *[other] ngày { $day }{ $month ->
            [0] { "" }
           *[other] { " " }
        }
    }{ $month ->
        [0] { "" }
       *[other] tháng { $month }
    }{ $year ->
        [none] { "" }
       *[other] { " " }năm { $year }
    }
fact-time = { $time }
fact-ordinal = số thứ { $number } trong một loạt
names-differ =
    { $others ->
       *[other] thông điệp `{ $id }` bằng { $language } không nêu `{ $reference }`, trong khi { $rest } có nêu
    }
    .hint = viết `{"{"} { $reference } {"}"}` ở mọi ngôn ngữ, hoặc không viết ở ngôn ngữ nào
names-added = thông điệp `{ $id }` bằng { $language } nêu `{ $reference }`, trong khi { $rest } không nêu
named-here = { $language }: nêu tên ở đây
typed-quantity = số liệu `{ $words }` gõ trực tiếp vào văn bản
    .hint = viết `{"{"} ${ $name } {"}"}`
    .hint-new = đặt tên cho số liệu trong mục `quantities` của tệp cuộc gặp, và viết biến ở đây
distorted-quantity = biến `${ $name }` là { $value }, nhưng cùng với văn bản xung quanh lại thành { $reading }
    .hint = biến tự in bậc số, đơn vị và ký hiệu: bỏ các phần đó khỏi văn bản
repeated-unit = `{ $words }` đứng cạnh biến `${ $name }`, trong khi biến tự in đơn vị

## Thuật ngữ và miễn trừ

forbidden-term = không được dùng `{ $form }` trong bản { $language }: { $reason }
    .hint = viết `{"{"} { $term } {"}"}{ $particle }`
    .hint-printed = viết `{"{"} { $term } {"}"}{ $particle }`, sẽ in ra `{ $printed }`
    .hint-term = viết dạng được duyệt ở đây: mọi văn bản đều lấy từ thuật ngữ này
waiver-lapsed = miễn trừ đã hết hiệu lực vì bản nguồn đã thay đổi: nếu vẫn đúng, chạy `{ $command }`
waiver-without-reason = miễn trừ không nêu lý do: viết lý do sau mã
waiver-without-name = miễn trừ phải ghi người phê duyệt: kết thúc bằng `by` và họ tên
waiver-without-code = miễn trừ không ghi mã
    .hint = viết `# lint-ok: MÃ lý do`, với mã nằm trong ngoặc vuông của phát hiện
waiver-without-message = miễn trừ không đứng ở thông điệp nào
    .hint = viết ngay trên thông điệp, không có dòng trống ở giữa
idle-waiver = ở đây không có phát hiện nào mà `{ $code }` miễn trừ
    .hint = bỏ miễn trừ; nếu dành cho phát hiện khác, ghi mã của phát hiện đó
unanchored-waiver = miễn trừ `{ $code }` tại `{ $id }` không hết hiệu lực khi bản nguồn thay đổi: bản nguồn hiện tại chưa được ghi nhận
    .hint = chạy `{ $command }` để ghi nhận; từ đó miễn trừ hết hiệu lực khi bản nguồn thay đổi
