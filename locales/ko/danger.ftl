# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    가슴이 아파 | 가슴이 아프 | 가슴이 너무 아 | 가슴 통증 | 가슴통증 | 흉통 | 가슴이 답답 | 숨을 못 | 숨을 쉴 수 | 숨이 안 | 숨쉬기 힘들 | 숨 쉬기 힘들 |
    숨이 막혀 | 숨이 막힙 | 숨이 차 | 호흡 곤란 | 호흡곤란 | 호흡이 없 | 질식 | 목에 걸렸 | 심장마비 | 심근경색 | 뇌졸중 | 의식이 없 | 의식을 잃 | 기절 |
    쓰러졌 | 쓰러지 | 깨어나지 않 | 발작 | 경련 | 피가 멈추지 | 피를 많이 | 출혈이 심 | 과다출혈 | 독을 먹 | 약을 너무 많이 | 농약 | 자살 | 죽고 싶 |
    죽고싶 | 불이 났 | 불이 나 | 불났 | 화재 | 가스 냄새 | 가스 누출 | 가스가 새 | 살려 주 | 살려주 | 도와주세요! | 구급차 | 응급 | 경찰 불러 |
    경찰을 불러 | 양수가 터 | 진통이 | 때려요 | 때리고 | 맞고 있 | 폭행 | 칼을 들 | 칼을 가지 | 강간 | 침입 | 가정폭력 | 감전 | 물에 빠졌 | 갇혔
cancel-words = 취소 | 중지 | 그만
