topic-politics = Quan hệ chính trị
topic-economy = Kinh tế
topic-culture = Văn hóa và giáo dục
