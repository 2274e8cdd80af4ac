# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = { $line }행: { $why }
table-fault-cell = { $line }행, { $column } ‘{ $value }’(셀 { $cell }): { $why }
table-why-large = 파일이 너무 큽니다. 최대 { $rows }행, { $size } MB까지입니다
table-why-unreadable = 파일을 읽을 수 없습니다. 암호 없는 Excel 통합 문서(.xlsx)나 CSV UTF-8로 저장해 주세요
table-why-missing = 없는 열: { $columns }
table-why-twice = 두 번 나오는 열: { $columns }
table-why-width = 값이 { $expected }개여야 하는데 { $count }개입니다
table-why-no-header = 위에 열 이름이 없습니다
table-why-time = 날짜와 시각이 아닙니다. { $example }처럼 써 주세요
table-why-day-order = 어느 숫자가 날인지 알 수 없습니다. { $readings }처럼 써 주세요
table-why-area = 이 코드나 이름의 지역이 없습니다
table-why-area-which = 어느 지역인가요? 코드를 써 주세요: { $areas }
table-why-not-yours = 이 지역은 바꾸실 수 없습니다
table-why-length = 1~{ $limit }자로 써 주세요
table-why-ends = 시작보다 늦어야 합니다
table-why-number = { $from }부터 { $to }까지의 숫자가 아닙니다
table-why-id = Telegram ID가 아닙니다. 표에 7.1E+09로 보이면 열을 ‘텍스트’로 바꾸고 ID를 다시 써 주세요
table-why-language = 언어가 아닙니다. ja, ko 같은 코드나 언어 이름을 쉼표로 나누어 써 주세요
table-why-same = { $line }행과 같은 봉사 일정입니다
table-why-over = 이미 끝났습니다. 연도가 맞나요?
table-why-cancelled = 이 봉사 일정은 취소되었습니다. 새 일정에는 다른 제목을 붙여 주세요
table-why-taken = 이미 { $taken }명이 신청해서 그보다 적게 할 수 없습니다
table-why-weekdays = 요일로 읽을 수 없습니다. 월-금, 토 일, 매일처럼 써 주세요
table-why-clock = 요일이 있으면 20:00처럼 시각을 써 주세요

# What a table would change.
table-mark-new = <b>새로 생김({ $count }):</b>
table-mark-changed = <b>바뀜({ $count }):</b>
table-mark-moved = <b>시간이 바뀜({ $count }):</b>
table-mark-gone = <b>표에 없음, 그대로 둠({ $count }):</b>
table-mark-taken-away = ⚠️ <b>표에 없어서 삭제됨({ $count }):</b>
table-mark-at-once = <b>같은 시간에 두 사람({ $count }):</b>
table-mark-hole = ⚠️ <b>당직자가 없는 시간({ $count }):</b>
table-mark-warning = <b>알아 두세요({ $count }):</b>
table-mark-doubtful = ❓ <b>틀렸을 수 있으니 확인해 주세요({ $count }):</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · { $line }행: { $part }
table-more = … 외 { $count }건
table-signed-up = { $shift }(신청: { $count }명)
table-far = { $what }: 1년도 더 남았습니다
table-long = { $what }: 쉬지 않고 { $hours }시간입니다
table-two-at-once = { $name } 님의 봉사 일정 두 개가 겹치게 됩니다: { $shifts }
table-clock-skipped = { $what }: 그날 시계가 이 시각을 건너뜁니다. { $at }로 봅니다
table-clock-twice = { $what }: 그날 시계에 이 시각이 두 번 나옵니다. 첫 번째로 봅니다
table-not-read = ‘{ $column }’ 열은 쓰지 않습니다
table-duty = { $area }, { $level }순위, { $hours }
table-over = { $what }: 이미 끝나서 저장하지 않습니다. 연도가 맞나요?
table-doubled = { $line }행과 같습니다
table-other-name = { $id }: { $name } 님입니다. 표에는 { $written }(으)로 되어 있습니다
table-unknown-id = { $name } 님: ID가 { $id }인 사람이 없습니다
table-unknown-near = { $name } 님: ID가 { $id }인 사람이 없습니다. { $near }({ $who } 님)인가요?
table-id-of = { $name } 님: ID { $id }의 주인은 { $who } 님입니다

# A table that was sent to the bot.
table-reading = 📄 { $file } 파일을 읽고 있습니다…
table-kind-shifts = 봉사 일정
table-kind-rota = 당직표
table-preview = 📄 <b>{ $file }</b>({ $kind })

    { $changes }

    <b>아직 아무것도 저장하지 않았습니다.</b>
table-nothing = 📄 <b>{ $file }</b>({ $kind })
    지금 내용과 모두 같습니다. 저장할 것이 없습니다.
table-bad = 📄 <b>{ $file }</b>
    ✗ 아무것도 저장하지 않았습니다. 아래를 고친 뒤 파일을 다시 보내 주세요:

    { $faults }
table-unknown-kind = 📄 <b>{ $file }</b>
    모르는 종류의 표입니다. 봉사 일정(열: { $shifts })과 당직표(열: { $rota })를 읽을 수 있고, 열 이름은 영어나 중국어입니다. 주민에게 파일을 보내려면 그분의 메시지에 답장으로 보내 주세요.
table-button-write = 저장하기
table-button-write-all = 모두 저장하기
table-button-without = 불확실한 것 빼기
table-button-discard = 그만두기
table-writing = 📄 { $file } 파일을 저장하고 있습니다…
table-written = ✅ <b>{ $file }</b> 저장했습니다. 새로 { $new }건, 바뀜 { $changed }건. 관련된 분들께 모두 알려 드립니다.
table-discarded = <b>{ $file }</b> 그만두었습니다. 아무것도 저장하지 않았습니다.
table-meanwhile = ⚠️ 보여 드린 뒤에 내용이 바뀌었습니다. 다시 확인해 주세요.
table-failed = <b>{ $file }</b> 파일을 읽지 못했습니다. 아무것도 저장하지 않았습니다. 다시 보내 주세요.
table-settled = 이 표는 이미 처리되었습니다.
table-why-unknown-shift = 이 지역에 이 번호의 봉사 일정이 없습니다
table-why-phone = 전화번호가 아닙니다
table-why-yes = yes 또는 no로 써 주세요
table-kind-people = 자원봉사자
table-reads-people = 자원봉사자 표도 읽습니다(열: { $columns }; 이름과 전화번호만 있어도 됩니다).
table-person = { $name } · { $phone } · { $details }
