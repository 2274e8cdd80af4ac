# Full, or other work at that hour.
shift-full-ask = <b>이 봉사 일정은 마감되었습니다.</b>

    { $card }

    대기 신청을 하시겠습니까? 순번은 { $position }번이며, 자리가 나면 여쭤보겠습니다.
shift-clash = <b>이미 맡으신 봉사 일정과 시간이 겹칩니다.</b> 지금 맡으신 일정:

    { $others }

    새 일정:

    { $card }
shift-clash-short = <b>이미 맡으신 봉사 일정과 몇 분 겹칩니다.</b> 지금 맡으신 일정:

    { $others }

    새 일정:

    { $card }
# A shift in a list: its title, start and end.
shift-named = { $title }, { $start } – { $end }
shift-toast-undone = 되돌렸습니다. 이 봉사 일정을 맡지 않으셨습니다.

# A link to one shift.
shift-one = <b>여기서 도와주시겠습니까?</b>

    { $card }
shift-requested = 🙏 <b>감사합니다! 코디네이터에게 승인을 요청했습니다.</b> 승인되면 더 누르지 않으셔도 이 봉사 일정을 맡게 됩니다.

    { $card }
shift-not-taken = 역할은 승인되었지만 이 봉사 일정은 맡으실 수 없습니다:
    { $why }

    { $card }
shift-link = <b>이 링크를 전달해 주세요.</b> 링크를 열면 누구나 신청할 수 있습니다. 처음 오신 분은 먼저 승인해 주셔야 합니다.

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>자리가 났습니다. 맡으시겠습니까?</b>

    { $card }

    { $until }까지 자리를 잡아 두고, 그 뒤에는 다음 분에게 여쭤보겠습니다.
shift-offer-first = 🎁 <b>자리가 났습니다. 곧 시작합니다. 맡으시겠습니까?</b>

    { $card }

    지금 기다리시는 모든 분에게 여쭤보고 있습니다. 먼저 답하신 분이 맡게 됩니다.
shift-offer-declined = 알겠습니다. 다음 분에게 여쭤보겠습니다. 대기자 명단에서는 빠지셨습니다.

    { $card }
shift-offer-unanswered = 자리가 다음 분에게 넘어갔습니다.

    { $card }

    다시 대기 신청을 하시겠습니까?
shift-offer-quicker = 다른 분이 먼저 답하셨습니다. 대기자 명단에는 그대로 있습니다.

    { $card }
shift-offer-late = 이 제안은 끝났습니다.
shift-offer-over = 이 제안은 끝났습니다.

    { $card }
shift-waited = 봉사 일정이 시작되었고 자리가 나지 않았습니다. 기다려 주셔서 감사합니다!

    { $card }

# To the coordinators.
shift-waiting-missed = ⚠️ 대기 중인 { $name } 님과 연락이 닿지 않습니다. 다음 분에게 여쭤보고 있습니다.

    { $card }
shift-holder-missed = ⚠️ 이 일정을 맡은 { $name } 님과 더 이상 연락이 닿지 않습니다.

    { $card }

# Buttons.
shift-button-take-it = 신청
shift-button-share = 🔗 이 일정 링크
shift-button-join = 대기 신청
shift-button-undo = ↩️ 되돌리기
shift-button-instead = 이 일정으로 바꾸기
shift-button-both = 둘 다 맡기
shift-button-keep-mine = 그대로 두기
shift-button-take-offer = 네, 맡겠습니다
shift-button-decline = 아니요, 괜찮습니다
