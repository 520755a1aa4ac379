commitment-trade-target = { $due }까지 양국 교역액 { $value } 달성
commitment-scholarships = 베트남 학생 장학금
