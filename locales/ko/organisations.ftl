# 국제기구·협의체: 본문에는 약칭을 씀. .reading은 조사를 정하는 읽기.
org-apec = APEC
    .full = 아시아태평양경제협력체
    .reading = 에이펙
org-asean = 아세안
    .full = 동남아시아국가연합
    .reading = 아세안
org-p4g = P4G
    .full = 녹색성장 및 글로벌 목표 2030을 위한 연대
    .reading = 피포지
org-united-nations = 유엔

# 보도 매체
org-vna = VNA
    .full = 베트남통신사
    .reading = 브이엔에이
org-vns = VNS
    .full = 베트남 뉴스(Việt Nam News)
    .reading = 브이엔에스
org-vov = VOV
    .full = 베트남의 소리
    .reading = 브이오브이

# 부처·공관·재단
org-saemaul-undong-foundation = 새마을재단
org-embassy-vn-kr = 주한베트남대사관
org-foreign-ministry-vn = 베트남 외교부
org-foreign-ministry-kr = 한국 외교부
