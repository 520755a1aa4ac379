# 로마자 약칭에는 조사를 정하는 .reading을 붙임: org-asean의 .reading = 아세안
org-example-agency = 예시통신
