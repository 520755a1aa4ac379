### Thông điệp, biến, hàm: những gì Fluent và hợp đồng thông điệp đòi hỏi.

language-en = tiếng Anh
language-vi = tiếng Việt
language-ko = tiếng Hàn

type-money = số tiền
type-count = số lượng
type-percent = tỷ lệ phần trăm
type-year = năm
type-date = ngày tháng
type-period = khoảng thời gian
type-time = giờ
type-ordinal = số thứ tự
type-person = nhân vật
type-name = tên gọi
type-text = văn bản

write = viết `{ $text }`
such-as = ví dụ `{ $example }`
first-here = lần đầu ở đây
twice = tên `{ $name }` xuất hiện hai lần
    .hint = bỏ một trong hai

## Tệp

missing-locale = chưa có bản dịch { $language }: thư mục `{ $folder }` không tồn tại hoặc rỗng
    .hint = viết các tệp như ở những ngôn ngữ khác, hoặc bỏ ngôn ngữ này khỏi `languages`
missing-file-messages = không có tệp `{ $file }`
    .hint = viết tệp này với các thông điệp { $messages }
    .hint-more = viết tệp này với các thông điệp { $messages } và { $more } thông điệp khác
empty-locale-file = tệp rỗng
    .hint = viết các thông điệp của tệp, hoặc xóa tệp
byte-order-mark = tệp bắt đầu bằng dấu thứ tự byte (BOM)
    .hint = lưu tệp theo UTF-8 không có BOM
decomposed-file = tệp có ký tự tổ hợp tách rời
    .hint = lưu văn bản ở dạng dựng sẵn (NFC); chương trình sẽ ghép lại trước khi in
tab = có dấu tab: Fluent chỉ chấp nhận dấu cách
    .hint = thay dấu tab bằng bốn dấu cách
no-break-space = có dấu cách không ngắt ở đầu dòng: Fluent chỉ chấp nhận dấu cách thường
    .hint = thay bằng dấu cách thường
fullwidth-brace = dấu ngoặc toàn chiều rộng `{ $brace }` sẽ được in nguyên dạng
control-character = ký tự { $character } không in được
    .hint = bỏ ký tự này
over-long-text = văn bản của thông điệp `{ $id }` dài hơn { $most } ký tự
    .hint = rút gọn văn bản

## Cú pháp

braces-too-deep = dấu ngoặc lồng nhau quá { $most } tầng
    .hint = đóng từng dấu ngoặc, hoặc tách phần bên trong thành một thông điệp riêng
junk-name = `{ $id }` không thể là tên thông điệp
    .hint = tên chỉ gồm chữ cái a đến z, chữ số và dấu gạch nối; giữ nguyên tên như trong bản nguồn
junk-line-start = dòng văn bản không được bắt đầu bằng dấu `{ $sign }`
    .hint = viết dấu này trong ngoặc nhọn: `{"{"}"{ $sign }"{"}"}`
junk-arrow = có mũi tên mà Fluent không hiểu
    .hint = viết là `->`
junk-open-quote = dấu ngoặc kép chưa được đóng
    .hint = đóng `"` bằng `"` trên cùng một dòng
junk-selection = lựa chọn theo thông điệp hoặc thuật ngữ
    .hint = lựa chọn theo `PLURAL(…)` của một biến
junk-term-attribute = không in được thuộc tính của thuật ngữ
    .hint = in chính thuật ngữ đó, hoặc đưa văn bản vào thuộc tính của một thông điệp
junk-value-after-option = có giá trị đứng sau tùy chọn
    .hint = đặt giá trị trước, tùy chọn sau: `DATE($date, weekday: "yes")`
junk-option-twice = tùy chọn `{ $name }` được khai báo hai lần
    .hint = bỏ một trong hai
junk-backslash = có dấu gạch chéo ngược mà Fluent không hiểu
    .hint = trong dấu ngoặc kép, viết `\\` cho dấu gạch chéo ngược, `\"` cho dấu ngoặc kép, `\u00A0` cho một ký tự
junk-no-equals = thiếu dấu `=` sau `{ $id }`
    .hint = thông điệp có dạng `tên = văn bản`; các dòng tiếp theo của văn bản bắt đầu bằng dấu cách
junk-open-brace = dấu ngoặc nhọn hoặc dấu ngoặc kép chưa được đóng
    .hint = đóng `{"{"}` bằng `{"}"}` và `"` bằng `"` trên cùng một dòng
junk-expected = thiếu dấu `{ $sign }`
    .hint = so sánh dòng này với dòng tương ứng ở ngôn ngữ khác
junk-no-name = thiếu tên
    .hint = tên chỉ gồm chữ cái a đến z, chữ số và dấu gạch nối; các dòng tiếp theo của văn bản bắt đầu bằng dấu cách
junk-no-text = thông điệp `{ $id }` không có văn bản
    .hint = viết văn bản sau dấu `=`
junk-no-value = thiếu văn bản
    .hint = viết văn bản sau dấu `=` hoặc `]`
junk-callee = tên hàm phải viết bằng chữ in hoa
    .hint = viết như trong `DATE($date)`
junk-no-default = lựa chọn không có phương án mặc định
    .hint = đánh dấu một phương án bằng `*`, ví dụ `*[other]`
junk-two-defaults = lựa chọn có hơn một phương án mặc định
    .hint = chỉ để dấu `*` ở một phương án
junk-closing-brace = có dấu `{"}"}` mà không có dấu `{"{"}`
    .hint = để in dấu này, viết `{"{"}"{"}"}"{"}"}`
junk-placeable = trong ngoặc nhọn phải có biến, thuật ngữ, thông điệp hoặc hàm
    .hint = ví dụ `{"{"} $target {"}"}` hoặc `{"{"} -term-bien-dong {"}"}`; dùng dấu ngoặc kép thẳng: `"`
junk-literal = ở đây phải là văn bản trong dấu ngoặc kép hoặc một số
    .hint = ví dụ `style: "long"`, với dấu ngoặc kép thẳng

## Thông điệp và thuật ngữ

same-name = mục `{ $id }` trùng tên với mục `{ $other }`
    .hint = thông điệp và thuật ngữ của một ngôn ngữ dùng chung tên: đặt tên khác cho một trong hai
missing-message = không có thông điệp `{ $id }` bằng { $language }
    .hint = thêm `{ $id } = …` vào tệp `{ $file }`
    .hint-variables = thêm `{ $id } = …` vào tệp `{ $file }`; thông điệp nhận các biến { $variables }
missing-message-in-folder = không có thông điệp `{ $id }` trong thư mục `{ $folder }`
    .hint = thêm `{ $id } = …`
missing-message-anywhere = không có thông điệp `{ $id }`
missing-attribute = thông điệp `{ $id }` thiếu thuộc tính `.{ $attribute }`
    .hint = thêm dòng `    .{ $attribute } = …` dưới thông điệp
missing-value = thông điệp `{ $id }` có thuộc tính nhưng không có văn bản riêng
    .hint = viết văn bản sau `{ $id } =`
unused-message = không tài liệu nào in thông điệp `{ $id }`
    .hint = xóa thông điệp, hoặc đặt tên như trong bộ tài liệu
cyclic-reference = thông điệp `{ $id }` tham chiếu đến chính nó
    .hint = viết hẳn văn bản ra ở một trong các chỗ
unknown-term = ngôn ngữ này không có thuật ngữ `{ $id }`
unknown-message = ngôn ngữ này không có thông điệp `{ $id }`
    .hint = viết `{ $id } = …` trong một tệp của ngôn ngữ này
unknown-attribute = thông điệp `{ $id }` không có thuộc tính `.{ $attribute }`
    .none = thông điệp `{ $id }` không có thuộc tính nào: viết `{"{"} { $id } {"}"}`
    .known = thông điệp `{ $id }` có các thuộc tính { $attributes }
unknown-attribute-value = thông điệp `{ $id }` không có văn bản riêng

## Biến

unknown-variable = ở đây không có biến `${ $name }`
    .none = thông điệp `{ $id }` không nhận biến nào
    .known = thông điệp `{ $id }` nhận các biến { $variables }
variable-of-reference = thông điệp `{ $id }` cần biến `${ $variable }`, nhưng thông điệp `{ $user }` không nhận biến này
    .hint = viết hẳn văn bản ra, hoặc tham chiếu đến thông điệp không cần biến
nested-term-arguments = thuật ngữ có biến lại tham chiếu đến thông điệp hoặc thuật ngữ khác
    .hint = viết hẳn văn bản bên trong ra: Fluent làm mất biến sau tham chiếu
term-variable-missing = thuật ngữ `{ $id }` cần biến `${ $variable }` nhưng chưa được cung cấp
    .hint = cung cấp biến: `{"{"} { $id }({ $variable }: "…") {"}"}`
unused-option = thuật ngữ `{ $id }` không dùng tùy chọn `{ $option }`
    .hint = bỏ tùy chọn này

## Hàm

unknown-function = không có hàm `{ $name }`
    .hint = các hàm: { $functions }
arity-one = một đối số
arity-two = hai đối số
arity-range = { $least } đến { $most } đối số
wrong-arity = hàm `{ $name }` nhận { $arity }
bare-number = hàm `{ $name }` không in được con số gõ trực tiếp
    .hint = khai báo số này thành đại lượng trong tệp cuộc gặp và in biến tương ứng
wrong-type = hàm `{ $name }` không in được { $kind }
    .hint = hàm này nhận: { $kinds }
no-particle = đối số thứ hai của `JOSA` phải là tiểu từ trong dấu ngoặc kép
    .hint = ví dụ `JOSA($x, "은")`: 은/는, 이/가, 을/를, 과/와, 으로/로, 이라고/라고 …
unknown-option = hàm `{ $name }` không có tùy chọn `{ $option }`
    .none = hàm này không có tùy chọn
    .known = các tùy chọn: { $options }
bad-option = tùy chọn `{ $option }` không nhận giá trị này
    .hint = phải là một trong các giá trị { $values }

## Lựa chọn

variant-twice = phương án `[{ $key }]` xuất hiện hai lần
typed-selector = không thể lựa chọn theo `{ $name }`
    .hint = lựa chọn theo phạm trù số: `{"{"} PLURAL(${ $name }) -> … {"}"}`
function-selector-hint = chỉ `PLURAL(…)` cho kết quả để lựa chọn
fixed-selector = lựa chọn theo một giá trị cố định
    .hint = lựa chọn theo `PLURAL(…)`, hoặc theo thuộc tính của thuật ngữ
unreachable-variant = phương án `[{ $key }]` không bao giờ được chọn
    .hint = `PLURAL` cho các kết quả { $keys }
unreachable-variant-here = phương án `[{ $key }]` không bao giờ được chọn trong ngôn ngữ này
    .hint = ngôn ngữ này có { $keys }
missing-variant = thiếu phương án `[{ $key }]`
    .hint = thêm dòng `[{ $key }] …`

## In

in-variant = phương án `[{ $key }]` của thông điệp `{ $id }`: { $message }
empty-message = thông điệp `{ $id }` không in ra gì
    .hint = viết văn bản, hoặc xóa thông điệp nếu được phép lược bỏ
fluent-error = không in được thông điệp `{ $id }`: { $error }
    .hint = sửa thông điệp này, hoặc những gì nó tham chiếu đến
function-failed = một hàm trong thông điệp `{ $id }` bị lỗi: { $error }
    .hint = cung cấp cho hàm một biến thuộc kiểu mà hàm nhận
unresolved-placeable = thông điệp `{ $id }` sẽ in ra `{ $left }`
    .hint = viết lại sao cho không còn dấu ngoặc nhọn trong văn bản
not-a-name = không thể dùng `{ $id }` làm tên gọi
    .hint = viết hẳn tên ra, không dùng hàm hoặc tên của đối tượng khác
prints-too-much = thông điệp `{ $id }` in ra hơn { $most } ký tự
prints-control-character = thông điệp `{ $id }` có ký tự { $character } không in được
unresolved-particle = không xác định được `{ $notation }`: { $reason }
    .hint = viết hẳn tiểu từ, hoặc thêm thuộc tính `.reading` bằng chữ Hangul cho từ đó trong tệp ngôn ngữ của danh mục
    .hint-space = viết tiểu từ liền sau từ, không có dấu cách
unresolved-particle-printed = không xác định được `{ $notation }` trong thông điệp `{ $id }`: { $reason }
particle-reason-nothing-before = không có gì đứng trước tiểu từ
particle-reason-space-before = có dấu cách trước tiểu từ
particle-reason-no-reading = chưa biết cách đọc của `{ $word }`
particle-reason-bad-reading = cách đọc của `{ $word }` không kết thúc bằng chữ Hangul
particle-reason-hanja = từ đứng trước tiểu từ viết bằng chữ Hán
particle-reason-ambiguous = `{ $word }` có nhiều cách đọc, đòi hỏi các dạng tiểu từ khác nhau
particle-reason-unknown-sign = chưa biết cách đọc của dấu `{ $sign }`
particle-reason-too-deep = có quá nhiều dấu ngoặc trước tiểu từ
particle-reason-unknown = chưa biết cách đọc của từ đứng trước
