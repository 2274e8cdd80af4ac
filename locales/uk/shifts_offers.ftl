# Full, or other work at that hour.
shift-full-ask = <b>На цю зміну місць більше немає.</b>

    { $card }

    Стати в чергу? Ваш номер буде { $position }. Якщо звільниться місце, я запропоную його вам.
shift-clash = <b>У цей час ви вже зайняті.</b> Вас записано:

    { $others }

    Нова зміна:

    { $card }
shift-clash-short = <b>Зміни перетинаються на кілька хвилин.</b> Вас записано:

    { $others }

    Нова зміна:

    { $card }
# A shift in a list: its title, start and end.
shift-named = { $title }, { $start } – { $end }
shift-toast-undone = Скасовано. Вас не записано на цю зміну.

# A link to one shift.
shift-one = <b>Хочете допомогти тут?</b>

    { $card }
shift-requested = 🙏 <b>Дякуємо! Координатори отримали ваш запит.</b> Якщо вони погодяться, вас буде записано, натискати більше нічого не треба.

    { $card }
shift-not-taken = Вашу роль підтверджено, але записати вас на цю зміну не вдалося:
    { $why }

    { $card }
shift-link = <b>Перешліть це посилання.</b> Хто його відкриє, зможе записатися на зміну; новим людям спершу потрібна ваша згода.

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>Є вільне місце. Хочете його зайняти?</b>

    { $card }

    Я тримаю його для вас до { $until }. Потім запитаю наступних у черзі.
shift-offer-first = 🎁 <b>Є вільне місце, і зміна скоро почнеться. Хочете його зайняти?</b>

    { $card }

    Зараз ми питаємо всіх, хто в черзі. Місце дістанеться тому, хто погодиться раніше за всіх.
shift-offer-declined = Добре, я запитаю наступних. Ви більше не в черзі.

    { $card }
shift-offer-unanswered = Місце дісталося наступній людині в черзі.

    { $card }

    Хочете знову стати в чергу?
shift-offer-quicker = Хтось встиг раніше. Ви лишаєтеся в черзі.

    { $card }
shift-offer-late = Ця пропозиція більше не діє.
shift-offer-over = Ця пропозиція більше не діє.

    { $card }
shift-waited = Зміна почалася, і жодне місце не звільнилося. Дякуємо, що чекали!

    { $card }

# To the coordinators.
shift-waiting-missed = ⚠️ { $name }: у черзі на зміну, але зв’язку немає. Ми питаємо наступних.

    { $card }
shift-holder-missed = ⚠️ { $name }: є запис на зміну, але зв’язку більше немає.

    { $card }

# Buttons.
shift-button-take-it = Записатися
shift-button-share = 🔗 Посилання на зміну
shift-button-join = Стати в чергу
shift-button-undo = ↩️ Скасувати
shift-button-instead = Взяти цю замість тієї
shift-button-both = Взяти обидві
shift-button-keep-mine = Залишити як є
shift-button-take-offer = Так, беру
shift-button-decline = Ні, дякую
