storm-card-open = { $kind } · 🔔 <b>Ещё никто не взял: { $count }</b> · { $area }

    { $lines }
storm-card-yours = ✅ { $kind } · <b>Ваши вызовы: { $count }</b> · { $area }

    { $lines }
storm-card-taken = ✅ { $kind } · <b>Все уже взяты: { $count }</b> · { $area }

    { $lines }
storm-card-over = ☑️ { $kind } · { $area }: все эти вызовы закрыты.
storm-line = <b>Вызов { $number }</b> · { $about }
storm-minutes = { $minutes } мин
storm-party = 👥 { $party }
storm-taker = ✅ { $name }
storm-taken-count = ✅ { $name }: { $count }
storm-page = Страница { $page } из { $pages }
storm-asked-by = ↔️ { $name } просит вас взять часть этих вызовов.
storm-declined = Вы ответили, что не можете. Зовём других. Если всё-таки сможете, возьмите их.
storm-joins-you = За вами все вызовы, поэтому новые здесь тоже будут вашими.
storm-take-all = ✋ Беру все
storm-take-one = ✋ Вызов { $number }
storm-split = ↔️ Разделить с …
storm-split-ask = С кем разделить? Половина останется за вами, про вторую половину спросим коллегу.
storm-split-nobody = Сейчас здесь ни с кем из коллег не связаться.
storm-split-done = За вами: { $kept }. Спрашиваем, возьмёт ли { $name } остальные ({ $given }). Если нет, как обычно, позовём следующих.
storm-still-on-it = { $kind } · { $area }: вы ещё занимаетесь этими вызовами? За вами: { $count }. Если ответа не будет, позовём кого-нибудь ещё.
storm-still-thanks = Спасибо, все они остаются за вами.
storm-question-over = Этот вопрос закрыт. Как обстоят дела, видно в списке.
storm-all-yours = Теперь за вами: { $count }
storm-passed-on = Спрашиваем других.
storm-none-left = Ими уже занимается: { $names }.
storm-over = Эти вызовы уже закрыты.
storm-none-yours = Сейчас ни один из этих вызовов не ваш.
storm-unknown = Такой список не найден.
storm-reply-which = Не отправлено: в этом списке несколько человек. Нажмите нужный вызов и ответьте на его карточку.
