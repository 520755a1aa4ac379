# Chỉ tiêu
measure-trade-target = Mục tiêu kim ngạch thương mại song phương
measure-trade-interim-target = Mục tiêu kim ngạch thương mại song phương trước mắt

# Số liệu thực tế
measure-economic-growth = Tăng trưởng kinh tế của Việt Nam
measure-mutual-visits = Lượt người qua lại giữa hai nước
measure-documents-exchanged = Văn kiện hợp tác được trao đổi
