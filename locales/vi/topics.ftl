# Đề mục của các nội dung
topic-politics = Quan hệ chính trị
topic-defence-security = Quốc phòng, an ninh
topic-economy = Kinh tế, thương mại, đầu tư
topic-development = Hợp tác phát triển
topic-science-technology = Khoa học, công nghệ, đổi mới sáng tạo
topic-labour-people = Lao động, công dân, giao lưu nhân dân
topic-culture-education = Văn hóa, giáo dục
topic-regional = Các vấn đề khu vực và quốc tế
