-term-action-programme = Chương trình hành động

# Lý do không dùng một cách viết.
forbidden-earlier-name = Tên của một văn kiện trước đây
