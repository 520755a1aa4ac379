# 방문: 예시. $period: 첫날부터 마지막 날까지.
trip-seoul-2026-03 = 대한민국 방문(예시)

# 일정
trip-entry-outward = 하노이 출발, 서울행 항공편 탑승
trip-entry-arrival = 도착, 공항 영접
trip-entry-embassy = 대사관 직원 격려
trip-entry-welcome = 공식 환영식
trip-entry-talks = 양측 대표단 회담
trip-entry-luncheon = 공식 오찬
trip-entry-community = 재외 베트남인 간담회
trip-entry-ministerial = 장관급 회담
trip-entry-press = 언론 발표
trip-entry-homeward = 서울 출발, 하노이행 항공편 탑승
trip-venue-embassy-vn = 베트남대사관
trip-dress-business = 짙은 색 정장
trip-transport-motorcade = 공식 차량 행렬

trip-seating-talks = 양측 대표단 회담

# 연락처
trip-contact-embassy = 대사관 당직
trip-contact-protocol = 일정 및 의전
trip-contact-liaison = 주최 측 연락관

# 의전
trip-protocol-names = 호칭
    .text = 베트남 인사와 한국 인사 모두 성명 전체 뒤에 직함을 붙여 호칭함. 구체적인 호칭은 위의 표와 같음.
trip-protocol-table = 회담장 좌석
    .text = 양측 대표단이 마주 앉고 수석대표가 중앙에 착석함. 각 대표단의 차석은 수석대표의 오른쪽, 다음 서열은 왼쪽에 앉으며, 이후 바깥쪽으로 같은 순서를 따름.
trip-protocol-interpretation = 통역
    .text = 순차 통역으로 진행하므로 한 가지 요지마다 발언을 멈춤.
trip-protocol-gifts = 선물

# 행정
trip-logistics-accommodation = 숙소
trip-logistics-vehicles = 차량 배정
trip-logistics-time = 시각
    .text = 일정의 시각은 현지 시각이며 세계협정시와의 시차를 함께 적음. 본국 시각은 그 옆에 적음.
trip-logistics-medical = 의료 지원
