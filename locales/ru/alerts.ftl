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
alert-taken-by = Вызовом { $number } уже занимается { $name }.
alert-over = Вызов { $number } уже закрыт.
alert-not-yours = Вызов { $number } сейчас не ваш: его никто не взял. Чтобы взять его, нажмите «Беру».
alert-still-on-it = Вызов { $number }: вы им ещё занимаетесь? Если ответа не будет, позовём кого-нибудь ещё.
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
alert-late = Вызов { $number } · { $area }: опоздание { $minutes } мин
alert-late-more = и ещё { $count }
alert-found-again = ⚠️ Эти вызовы остановились, и никого больше не звали. Сейчас зовём снова:
    { $alerts }
alert-outage = ⚠️ Weft не работал с { $from } до { $until }. Ни один вызов не опоздал.
alert-outage-late = ⚠️ Weft не работал с { $from } до { $until }. Эти вызовы задержались, сейчас зовём снова:
    { $alerts }
