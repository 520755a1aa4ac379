### Theo hiểu biết tại một ngày: điều nêu quá sớm.

later-date = `{ $id }` nêu { $date }, tức sau ngày { $day }
    .hint = lấy ngày từ cuộc gặp hoặc từ một số liệu; ngày của việc sắp tới có thể giữ: `# lint-ok: later-date …`
later-date-typed = { $subject } nhắc đến { $date }, chỉ được biết từ ngày { $from }, sau ngày { $day }
    .hint = thêm `known-from = { $from }` vào ghi chú
    .hint-point = chuyển điều được biết sau sang một ghi chú có `known-from`
later-source = { $subject } nhắc đến nguồn `{ $id }`, chỉ được biết từ ngày { $from }, sau ngày { $day }
later-office = chức vụ của `{ $id }` vào ngày đó chỉ được biết từ ngày { $from }, sau ngày { $day }
    .hint = thêm vào `attested` một nguồn đã biết khi đó, hoặc bỏ người này
early-known-from = `known-from` sớm hơn { $from }, ngày biết đến nguồn hoặc cuộc gặp
    .hint = bỏ khóa này, hoặc ghi một ngày muộn hơn
