# 출처 목록에 인쇄: 매체와 보도 내용. $date: 출처에 적힌 날짜(있는 경우).
source-vns-2024-11-lima = { org-vna }/{ org-vns }, { place-lima } 정상 회동 보도, 일자 미기재
source-vns-2025-04-hanoi = { org-vna }/{ org-vns }, { place-ha-noi } 외교장관회담 보도, 일자 미기재
source-vov-2025-06-hanoi = { org-vov }, { place-ha-noi } 주베트남대사 접견 보도, 일자 미기재
    .title = 베트남, 한국 신정부와의 긴밀한 협력 희망
source-vns-2025-08-talks = { org-vns }, 한국 { -term-state-visit } 계기 정상회담 보도, { $date }
source-vns-2025-10-gyeongju = { org-vna }/{ org-vns }, { place-gyeongju } 정상회담 보도, { $date }

# 출처의 단락을 쓰지 않은 이유
omitted-teaser = 다른 기사의 예고문으로 이 회담과 무관함
omitted-furniture = 웹페이지 구성 요소(댓글란)

# 출처 간 차이의 정리
settled-one-spelling = 다수 보도의 표기에 따라 하나로 통일함.
settled-diacritics = 성조 부호를 갖춘 표기로 통일함.
settled-body-before-captions = 본문은 일관되게 같은 이름으로 적고 있어 사진 설명을 오기로 봄.
settled-official-name = 공식 명칭에 따라 대문자로 표기함.
settled-one-term = 같은 문서로 보아 하나의 용어로 통일함. 같은 문서라고 밝힌 보도는 없음.
settled-year-alone = 보도만으로는 개최 월을 확정할 수 없어 연도만 표기함.
