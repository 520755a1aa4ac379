org-example-agency = Hãng tin Ví dụ
