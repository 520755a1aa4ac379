# 표지. $period는 첫 회담부터 마지막 회담까지의 기간.
pack-title = 예시 자료집
pack-subtitle = 연습용 가상 자료, { DATERANGE($period) }
