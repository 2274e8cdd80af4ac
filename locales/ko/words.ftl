# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = 봉사 일정 | 일정 | 신청 | 봉사 신청 | 신청하기 | 시프트 | 근무
words-myshifts = 내 봉사 일정 | 내 일정 | 나의 일정 | 내 시프트
words-cant = 못 갑니다 | 못 가요 | 못 옵니다 | 못 와요 | 못 가겠습니다 | 갈 수 없습니다 | 참석 못 합니다 | 참석 못 해요 | 취소하고 싶어요
words-gate = 체크인 | 출입구에 있습니다 | 출입구에 있어요 | 문 앞에 있어요 | 문 앞입니다 | 도착했습니다
words-language = 언어 | 언어 선택 | 언어 변경 | 언어 바꾸기 | 다른 언어
words-duty = 당직 | 당직자 | 누가 당직 | 당직이 누구예요 | 당번
words-cancel = 취소 | 중지 | 그만
words-thanks = 감사합니다 | 감사해요 | 고맙습니다 | 고마워요 | 고마워 | 정말 감사합니다 | 정말 고맙습니다 | 대단히 감사합니다 | 땡큐 | 수고하세요 | 수고하셨습니다 | 네 | 네 감사합니다 | 네 고맙습니다 | 예 | 알겠습니다 | 알겠어요 | 네 알겠습니다 | 안녕히 주무세요 | 안녕히 계세요

# Small words that forms understand (bot/spine/texts/typed_words.py).
typed-today = 오늘 | 오늘 밤 | 오늘밤 | 오늘 저녁
typed-tomorrow = 내일 | 내일 저녁
typed-after-tomorrow = 모레 | 내일모레
typed-this-week = 이번 | 이번 주 | 이번주 | 금주
typed-next-week = 다음 | 다음 주 | 다음주 | 내주
typed-next-day = 다음 날 | 다음날 | 익일 | 이튿날
typed-none = 없음 | 없어요 | 없습니다 | 필요 없음 | 필요없음 | 불필요 | 무관 | 상관없음 | 아니요
typed-people = 명 | 인 | 분 | 사람 | 명입니다
typed-morning = 오전 | 아침 | 새벽
typed-midday = 낮 | 점심
typed-evening = 오후 | 저녁
typed-night = 밤
typed-noon = 정오
typed-midnight = 자정
typed-hour = 시 | 정각 | 에
typed-tonight = 오늘 밤 | 오늘밤 | 오늘 저녁
typed-tomorrow-night = 내일 저녁 | 내일 밤 | 내일밤
typed-yesterday = 어제
