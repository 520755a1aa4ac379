# 자료집 표지. $period는 첫 회담부터 마지막 회담까지의 기간.
pack-title = 한-베트남 고위급 회담 자료집
pack-subtitle = 회담별 결과, { DATERANGE($period) }

# 통역용과 언론용 자료의 취급 표시.
handling-interpreter-shareable = 통역 전용
handling-press-public = 언론 배포용
