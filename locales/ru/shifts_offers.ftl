# Full, or other work at that hour.
shift-full-ask = <b>На эту смену мест больше нет.</b>

    { $card }

    Встать в очередь? Ваш номер будет { $position }. Если освободится место, я предложу его вам.
shift-clash = <b>В это время вы уже заняты.</b> Вы записаны:

    { $others }

    Новая смена:

    { $card }
shift-clash-short = <b>Смены пересекаются на несколько минут.</b> Вы записаны:

    { $others }

    Новая смена:

    { $card }
# A shift in a list: its title, start and end.
shift-named = { $title }, { $start } – { $end }
shift-toast-undone = Отменено. Вы не записаны на эту смену.

# A link to one shift.
shift-one = <b>Хотите помочь здесь?</b>

    { $card }
shift-requested = 🙏 <b>Спасибо! Координаторы получили ваш запрос.</b> Если они согласятся, вы будете записаны, нажимать больше ничего не нужно.

    { $card }
shift-not-taken = Ваша роль подтверждена, но записать вас на эту смену не удалось:
    { $why }

    { $card }
shift-link = <b>Перешлите эту ссылку.</b> Кто её откроет, сможет записаться на смену; новым людям сначала нужно ваше согласие.

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>Есть свободное место. Хотите его занять?</b>

    { $card }

    Я держу его для вас до { $until }. Потом я спрошу следующих в очереди.
shift-offer-first = 🎁 <b>Есть свободное место, и смена скоро начнётся. Хотите его занять?</b>

    { $card }

    Сейчас мы спрашиваем всех, кто в очереди. Место достанется тому, кто согласится раньше всех.
shift-offer-declined = Хорошо, я спрошу следующих. Вы больше не в очереди.

    { $card }
shift-offer-unanswered = Место досталось следующему человеку в очереди.

    { $card }

    Хотите снова встать в очередь?
shift-offer-quicker = Кто-то успел раньше. Вы остаётесь в очереди.

    { $card }
shift-offer-late = Это предложение больше не действует.
shift-offer-over = Это предложение больше не действует.

    { $card }
shift-waited = Смена началась, и ни одно место не освободилось. Спасибо, что ждали!

    { $card }

# To the coordinators.
shift-waiting-missed = ⚠️ { $name }: в очереди на смену, но связи нет. Мы спрашиваем следующих.

    { $card }
shift-holder-missed = ⚠️ { $name }: есть запись на смену, но связи больше нет.

    { $card }

# Buttons.
shift-button-take-it = Записаться
shift-button-share = 🔗 Ссылка на смену
shift-button-join = Встать в очередь
shift-button-undo = ↩️ Отменить
shift-button-instead = Взять эту вместо той
shift-button-both = Взять обе
shift-button-keep-mine = Оставить как есть
shift-button-take-offer = Да, беру
shift-button-decline = Нет, спасибо
