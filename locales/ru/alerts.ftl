alert-card-open = { $kind } · <b>Вызов { $number }</b> · { $area }
    { $what }
alert-card-reopened = { $kind } · <b>Вызов { $number } снова ждёт ответа</b> · { $area }
    { $what }
alert-card-all = { $kind } · 🔔 <b>Вызов { $number }: никто из дежурных не ответил</b> · { $area }
    { $what }

    Зовём всех координаторов и штаб.
alert-card-again = { $kind } · 🔔🔔 <b>Вызов { $number }: его до сих пор никто не взял</b> · { $area } · { $times }-й раз
    { $what }

    Зовём всех снова и снова, пока кто-нибудь не возьмёт вызов.
alert-card-taken = ✅ <b>Вызов { $number }</b> · { $area }
    { $what }

    Занимается <b>{ $name }</b>.
alert-card-yours = ✅ { $kind } · <b>Вызов { $number } — ваш</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>Вызов { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = микрорайон не указан
alert-take = ✋ Беру
alert-done = Готово
alert-give-back = Не могу, передайте
alert-yours = Вызов { $number } — ваш: { $about }
alert-ended = Вызов закрыт.
alert-ended-by = Вызов закрыт: { $name }.
alert-unknown = Такой вызов не найден.
alert-taken-by = Вызовом { $number } уже занимается { $name } ({ $minutes } мин назад).
alert-over = Вызов { $number } уже закрыт ({ $minutes } мин назад). { $ending }
alert-not-yours = Вызов { $number } сейчас не ваш: его никто не взял. Чтобы взять его, нажмите «Беру».
alert-still-on-it = Вызов { $number } ({ $about }), у вас { $minutes } мин: вы им ещё занимаетесь? Если ответа не будет, позовём кого-нибудь ещё.
alert-still-yes = Да, занимаюсь
alert-still-thanks = Вызов { $number }: спасибо, он остаётся за вами.
alert-still-reopened = Вызов { $number } снова ждёт ответа: зовём кого-нибудь ещё.
alert-still-over = Вызов { $number } закрыт.
alert-given-back = Вызов { $number } передан другим.
alert-kind-arrival = 🚪 Прибытие
alert-kind-medical = 🚑 Медицинская помощь
alert-kind-danger = 🆘 Опасность
alert-card-nobody = { $kind } · 🔔 <b>Вызов { $number }: сейчас никто не дежурит</b> · { $area }
    { $what }

    Зовём всех координаторов и штаб.
alert-decline = ✖️ Не могу
alert-card-declined = Вызов { $number }: вы ответили, что не можете. Зовём других. Если всё-таки сможете, возьмите его.
alert-plain = Вызов { $number }, { $area }: посмотрите прямо сейчас.
alert-plain-taken = Вызовом { $number } уже занимается { $name }.
alert-late = Вызов { $number } · { $area }: опоздание { $minutes } мин
alert-late-more = и ещё { $count }
alert-found-again = ⚠️ Эти вызовы остановились, и никого больше не звали. Сейчас зовём снова:
    { $alerts }
alert-outage = ⚠️ Weft не работал с { $from } до { $until }. Ни один вызов не опоздал.
alert-outage-late = ⚠️ Weft не работал с { $from } до { $until }. Эти вызовы задержались, сейчас зовём снова:
    { $alerts }
alert-list = <b>Открытые вызовы: { $count }</b>

    { $lines }
alert-list-none = В ваших кварталах нет открытых вызовов.
alert-list-line = { $kind } · <b>Вызов { $number }</b> · { $about } · { $minutes } мин
    { $how }
alert-list-open = ещё никто не взял · вызываем в { $times }-й раз
alert-list-taken = занимается { $name }
alert-list-to-close = встретились, осталось закрыть
alert-list-show = 🔎 Вызов { $number }
command-alerts = Открытые вызовы
alert-list-relief = занимается { $name }, нужна замена
alert-pass = ↪️ Передать …
alert-pass-ask = Вызов { $number }: кому передать? ({ $about })
alert-pass-next = Следующему по дежурству
alert-pass-all = 🔔 Всем
alert-passed-to = Вызов { $number }: спрашиваем, возьмёт ли { $name }. Если нет, как обычно, позовём следующих.
alert-passed-all = Вызов { $number }: зовём всех.
alert-pass-gone = Этого коллегу сейчас не спросить. Выберите кого-нибудь ещё.
alert-card-passed = { $kind } · ↪️ <b>Вызов { $number }: { $name } передаёт его</b> · { $area }
    { $what }
alert-relief = 🔄 Нужна замена сейчас
alert-relief-end = Остаюсь на вызове
alert-relief-asked = Спрашиваем других. Вызов { $number } остаётся за вами, пока его не возьмут.
alert-card-relief = { $kind } · 🔄 <b>Вызов { $number }: { $name }, нужна замена</b> · { $area }
    { $what }
alert-relieved = ✅ Вызов { $number }: теперь им занимается <b>{ $name }</b>.
alert-write = ✏️ Написать
alert-card-unreached = { $kind } · 🔔 <b>Вызов { $number }: ни с кем из дежурных нет связи</b> · { $area }
    { $what }

    Зовём всех координаторов и штаб.
