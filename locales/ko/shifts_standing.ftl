# Looking for a stand-in.
stand-ask = <b>이 일정을 대신하실 분을 찾을까요?</b>

    { $card }

    맡는 분이 생길 때까지는 이 일정이 그대로 유지됩니다.
stand-pick = <b>누구에게 물어볼까요?</b>

    { $card }
stand-nobody = 지금은 이 일정에 맞고 시간이 되는 분이 없습니다. 일정은 그대로 유지됩니다.

    { $card }
stand-asked = 🔎 <b>대신하실 분을 찾고 있습니다.</b> 맡는 분이 생길 때까지는 이 일정이 그대로 유지됩니다.
    물어본 분: { $count } · 거절: { $declined }

    { $card }
stand-withdrawn = 그만 묻겠습니다. 일정은 그대로 유지됩니다.

    { $card }
stand-card = 🙋 <b>{ $name } 님이 못 오셔서 대신하실 분을 찾고 있습니다. 대신해 주실 수 있나요?</b>

    { $card }
stand-over = 이제 필요하지 않습니다. 감사합니다!

    { $card }
stand-you-declined = 알겠습니다. 답해 주셔서 감사합니다.
stand-declined = { $name } 님은 대신할 수 없습니다. 일정은 그대로 유지됩니다.

    { $card }
stand-none-left = 아직 대신할 수 있는 분이 없습니다. 일정은 그대로 유지됩니다.

    { $card }
stand-found = ✅ <b>{ $name } 님이 일정을 맡았습니다. 오지 않으셔도 됩니다.</b>

    { $card }
stand-undone = ↩️ <b>{ $name } 님이 대신할 수 없게 되었습니다. 일정이 다시 돌아왔습니다.</b>

    { $card }
stand-undone-you = 되돌렸습니다. 이 일정을 맡지 않으셨고, 부탁하신 분에게 알렸습니다.

    { $card }
stand-button-find = 🔎 대신할 분 찾기
stand-button-all = 맞는 분 모두({ $count })
stand-button-one = 한 분에게 묻기
stand-button-withdraw = 그만 묻기
shift-giver-busy = { $name } 님에게 다른 일정이 생겼습니다. 직접 대신할 분을 찾으실 수 있습니다.

# Exchanging two shifts.
swap-choose = <b>어떤 일정과 바꾸시겠습니까?</b> 바꾸실 일정:

    { $card }

    { $shifts }
swap-line = <b>{ $number }.</b> { $title }, { $start } – { $end }
    👤 { $name }
swap-none = 지금은 바꿀 수 있는 일정이 없습니다.

    { $card }
swap-lines = 주는 일정: { $yours }
    받는 일정: { $theirs }
swap-asked = 🔁 <b>{ $name } 님에게 물었습니다.</b> 두 분이 모두 동의할 때까지 아무것도 바뀌지 않습니다.

    { $lines }
swap-card = 🔁 <b>{ $name } 님이 일정을 바꾸고 싶어 합니다.</b>

    { $lines }
swap-agreed = 👍 <b>두 분이 모두 동의했습니다.</b> { $until }까지 코디네이터가 반대할 수 있습니다. 그때까지 아무것도 바뀌지 않습니다.

    { $lines }
swap-done = ✅ <b>{ $name } 님과 일정을 바꿨습니다.</b>

    { $lines }
swap-declined = { $name } 님은 바꿀 수 없습니다. 아무것도 바뀌지 않았습니다.

    { $lines }
swap-you-declined = 알겠습니다. 아무것도 바뀌지 않았습니다.

    { $lines }
swap-over = 이 교환은 이루어지지 않았습니다. 아무것도 바뀌지 않았습니다.

    { $lines }
swap-vetoed = 코디네이터가 교환에 반대했습니다. 아무것도 바뀌지 않았습니다.

    { $lines }
swap-veto-ask = 🔁 <b>{ $name } 님과 { $other } 님이 일정을 바꾸고 싶어 합니다.</b> 반대하지 않으시면 { $until }에 바뀝니다.

    { $lines }
swap-button = 🔁 일정 바꾸기
swap-button-ask = { $number } · 묻기
swap-button-agree = 네, 바꿉니다
swap-button-veto = 반대
shift-swap-impossible = { $name } 님은 지금 바꿀 수 없습니다: { $why }
