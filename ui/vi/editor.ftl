### `briefpack lsp` nói gì trong trình soạn thảo, ngoài các phát hiện.

lsp-point = { $subject }, { $stance }
lsp-unprintable = không in được: xem các phát hiện
lsp-wanted-here = thuộc về bảng này
lsp-mend-lines = Sửa các dòng này như lệnh `briefpack fix`
lsp-mend-file = Sửa cả tệp như lệnh `briefpack fix`
lsp-add-missing = Thêm mọi thông điệp còn thiếu trong tệp này để điền bản dịch
lsp-confirm = Thông điệp `{ $name }` vẫn đúng: xác nhận bản dịch
