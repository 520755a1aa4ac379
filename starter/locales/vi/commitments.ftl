commitment-trade-target = Kim ngạch thương mại song phương { $value } vào năm { $due }
commitment-scholarships = Học bổng cho sinh viên Việt Nam
