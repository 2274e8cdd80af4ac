# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>모든 봉사 일정</b> { $filters }

    { $shifts }
shift-none-here = 이 조건에 맞는 봉사 일정이 없습니다: { $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = <b>{ $number } · { $title }</b>
    🕕 { $start } – { $end } · 👥 { $taken }/{ $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ 맡으신 일정입니다.
shift-why-waiting = ⏳ 대기 중.
shift-why-language = ✋ 필요한 언어: { $languages }
shift-why-clash = ✋ 그 시간에 맡으신 일정: { $title }, { $start } – { $end }

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 야간
shift-ask-day = 어느 날로 볼까요?
shift-ask-place = 어느 장소로 볼까요?
shift-ask-language = 어떤 언어가 필요한 일정으로 볼까요?
# Words after /shifts that mean "at night", with commas between.
shift-words-night = 밤, 밤에, 야간, 야간에, 심야, 밤중, 한밤중, 오늘 밤, 오늘밤, 오늘 밤에, 밤 근무, 야간 근무, 야간 봉사, 야간 일정
shift-button-which-day = 📅 날짜
shift-button-place = 📍 장소
shift-button-needed = 🗣 필요한 언어
shift-button-all = 모두 보기
shift-button-fits = 신청 가능한 것만
shift-button-clear = ✕ 조건 해제
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = 상관없음
shift-button-previous = ‹ 이전
shift-button-mine-numbered = { $number } · 신청됨
