duty-page = { $parts }
duty-area = <b>Дежурство · { $area }</b>
    { $lines }
    { $next }
duty-line = { $level }-й дежурный: { $name }, до { $until }
duty-stand-in = { $level }-й дежурный: { $name } (замена), до { $until }
duty-nobody = Сейчас никто не дежурит. Вызовы идут сразу координаторам и в штаб.
duty-next = Следующая передача дежурства: { $at }
duty-no-change = Других передач дежурства не запланировано.
duty-no-area = Пока не добавлен ни один микрорайон.
duty-line-open = { $level }-й дежурный: { $name }
duty-hole = ⚠️ { $level }-й дежурный: никого
duty-hole-until = ⚠️ { $level }-й дежурный: никого до { $until }
duty-then = ↳ затем { $name }
duty-holes = ⚠️ <b>Сейчас никто не дежурит:</b> { $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ { $name } (бот ещё ни разу не открыт)
rota-unreachable = ⚠️ { $name } (нет связи)
rota-nobody = никто
rota-none-planned = не запланировано
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = График какого микрорайона показать?
rota-week = <b>График дежурств · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end }, { $level }-й: { $name }
rota-week-hole = ⚠️ { $start } – { $end }, { $level }-й: никого
rota-week-free = На это время дежурств не запланировано.
rota-day = <b>{ $area } · { $day }</b>
    { $lines }

    Нажмите на время, чтобы изменить его.
rota-night = <b>{ $name }</b>
    { $area }, { $level }-й дежурный
    { $span }
rota-night-hole = ⚠️ <b>Никто не дежурит</b>
    { $area }, { $level }-й дежурный
    { $span }
rota-choose-person = Кто будет дежурить? { $span }
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 Неделя
rota-button-next-week = Следующая неделя ›
rota-button-this-week = ‹ Эта неделя
rota-button-back = ‹ Назад
rota-button-cover = Не могу: найти замену
rota-button-swap = Поменяться
rota-button-stand-in = Подежурю я
rota-button-put = Назначить человека
rota-button-meant = Так и задумано
rota-button-instead = Кто-то другой
rota-button-nobody = Никого не ставить
rota-button-as-well = Ещё один человек
rota-button-end = Завершить: { $name }
rota-toast-saved = Сохранено. Все, кого это касается, знают.
rota-toast-kept = Сохранено. Часть времени остаётся по прежней договорённости: { $name }.
rota-toast-meant = Понятно. Напомню, только если что-то изменится или незадолго до начала.
rota-saved-holes = ⚠️ Сохранено. В эти часы теперь никто не дежурит:
    { $holes }
rota-saved-unreachable = ⚠️ Сохранено. Но вызов сейчас не дойдёт до этого человека: { $name }

# What people are told of changes.
rota-told-instead = Вы дежурите вместо { $name }: { $span }. Назначение: { $by }.
rota-told-as-well = Вы тоже дежурите: { $span }. Назначение: { $by }.
rota-told-replaced = В это время вы не дежурите: { $span }. Вместо вас: { $name }. Назначение: { $by }.
rota-told-ended = Замена ({ $name }) заканчивается { $at }. Дальше снова по графику: { $replaced }.
rota-told-moved = Ваше следующее дежурство ({ $area }) изменилось.
    Было: { $before }
    Стало: { $after }
rota-left = ⚠️ { $name } больше не может дежурить ({ $area }). В эти часы никого нет:
    { $holes }
rota-hole-line = { $level }-й дежурный: { $span }
rota-more-lines = … и ещё { $count }
rota-warn-holes = ⚠️ <b>Никто не дежурит</b> ({ $area }):
    { $holes }
rota-warn-people = ⚠️ Скоро дежурят ({ $area }), но вызов до них не дойдёт:
    { $people }
rota-warn-person-line = { $name }, { $level }-й дежурный: { $span }
rota-tonight = 🔔 <b>Скоро ваше дежурство.</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = Спрошено людей: { $count }. Пока никто не согласился, дежурите вы.
    { $span }
rota-cover-nobody-to-ask = Спросить некого. Дежурите по-прежнему вы, координатор уже знает.
    { $span }
rota-cover-card = <b>{ $name } не может дежурить. А вы?</b>
    { $area }
    { $span }
rota-cover-yours = ✅ Вы дежурите вместо { $name }. Спасибо!
    { $area }
    { $span }
rota-cover-declined = Вы не можете. Спасибо за ответ.
    { $span }
rota-cover-closed = Решено: дежурит { $name }.
    { $span }
rota-cover-over = Больше не нужно.
    { $span }
rota-cover-found = ✅ Вместо вас дежурит { $name }.
    { $span }
rota-cover-none-yet = ⚠️ Пока никто не согласился. <b>Дежурите вы.</b> Если совсем не можете, позвоните координатору.
    { $span }
rota-cover-none-leader = ⚠️ { $name } не может дежурить ({ $area }), и никто ещё не согласился.
    { $span }
rota-cover-withdrawn = Отменено. Дежурите вы.
    { $span }
rota-button-accept = Подежурю
rota-button-decline = Не могу
rota-button-withdraw = Уже не нужно

# Swaps of two times on call.
rota-swap-choose = <b>На какое дежурство поменять?</b>
    Ваше: { $yours }
rota-swap-none = В ближайшие четыре недели меняться не на что. Можно попросить о замене.
rota-swap-asked = Спрашиваю: { $name }. Пока вы оба не согласны, ничего не меняется.
    Вы отдаёте: { $yours }
    Вы получаете: { $theirs }
rota-swap-card = <b>{ $name } предлагает поменяться.</b>
    Вы отдаёте: { $yours }
    Вы получаете: { $theirs }
rota-swap-done = ✅ Обмен состоялся: { $name }.
    Вы отдаёте: { $yours }
    Вы получаете: { $theirs }
rota-swap-declined = { $name } не может поменяться. Всё остаётся как было.
    Вы дежурите: { $yours }
rota-swap-you-declined = Вы не можете поменяться. Всё остаётся как было.
    Вы дежурите: { $yours }
rota-swap-expired = Обмен не состоялся: { $name }. Всё остаётся как было.
    Вы дежурите: { $yours }
rota-button-agree = Согласен / согласна

# Rotations.
rota-rotations = <b>Очерёдность · { $area }</b>
rota-rotations-none = Здесь пока нет очерёдности.
rota-rotation = <b>{ $level }-й дежурный</b>, смена: { $rhythm }
    { $members }
    { $next }
rota-rotation-areas = Микрорайоны: { $areas }
rota-rotation-hours = Только { $hours }
rota-rhythm = { $unit ->
    [day] { $count ->
        [one] каждый { $count } день
        [few] каждые { $count } дня
        [many] каждые { $count } дней
       *[other] каждые { $count } дня
      }
    [week] { $count ->
        [one] каждую { $count } неделю
        [few] каждые { $count } недели
        [many] каждые { $count } недель
       *[other] каждые { $count } недели
      }
   *[month] { $count ->
        [one] каждый { $count } месяц
        [few] каждые { $count } месяца
        [many] каждые { $count } месяцев
       *[other] каждые { $count } месяца
      }
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = Кого добавить? Новый человек встаёт в конец очереди.
rota-remove-choose = Кто выходит? Кто дежурит сейчас, остаётся до следующей передачи.
rota-move-choose = Кого передвинуть вперёд? Каждое нажатие — на одно место. Кто дежурит сейчас, не меняется.
rota-end-ask = Завершить эту очерёдность? С { $at } по ней никто не дежурит.
rota-label-level = { $level }-й дежурный
rota-label-rhythm = { $rhythm }
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 Очерёдность
rota-button-new-rotation = Новая очерёдность
rota-button-add = Добавить
rota-button-remove = Убрать
rota-button-move = Изменить порядок
rota-button-end-rotation = Завершить
rota-button-all-day = Круглосуточно
rota-button-done = Готово
rota-button-save = Сохранить
rota-button-discard = Не сохранять
rota-form-level = Который по счёту дежурный? Первого вызывают сначала.
rota-form-every = Как часто меняются?
rota-form-day = С какого дня начать?
rota-form-clock = Во сколько передача дежурства? Нажмите или напишите, например 20:00.
rota-form-hours = В какие часы дежурят? Нажмите или напишите, например 20:00-08:00.
rota-form-members = <b>Кто участвует?</b> Нажимайте в том порядке, в каком люди сменяют друг друга.
    { $members }
rota-form-areas = Обслуживает ли она другие микрорайоны? Отметьте их и нажмите «Готово».
rota-form-confirm = <b>Всё верно?</b>

    { $card }
rota-form-discarded = Отменено. Ничего не сохранено.
rota-form-tap = Нажмите, пожалуйста, кнопку или отправьте /cancel.

# Why not.
rota-refused-same-person = Это один и тот же человек.
rota-refused-empty-span = Конец должен быть позже начала.
rota-refused-over = Это время уже прошло.
rota-refused-no-role = { $name }: нет роли, с которой там можно дежурить.
rota-refused-equal = Так уже и есть: { $name }.
rota-refused-covered = В это время уже есть замена: { $name }. Сначала завершите её.
rota-refused-changed = График тем временем изменился. Посмотрите его: /rota
rota-refused-other-on-call = В это время уже дежурит: { $name }.
rota-refused-already-asked = Вопрос уже задан. Сообщу, как только кто-то согласится.
rota-refused-taken = Спасибо! Уже нашёлся человек: { $name }.
rota-refused-not-open = Это уже решено.
rota-refused-already-member = Уже в этой очерёдности: { $name }.
rota-refused-last-member = Кто-то должен остаться. Можно завершить очерёдность целиком.
rota-refused-bad-times = Не могу прочитать время. Напишите, пожалуйста, так: 20:00.

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ <b>{ $name }</b> сейчас дежурит ({ $area }, { $level }-й дежурный), но связи нет. { $why } Вызовы сразу идут дальше.
rota-why-blocked = Бот там заблокирован.
rota-why-gone = Этого аккаунта Telegram больше нет.
rota-why-never-started = Бота там ещё ни разу не открывали.
rota-why-other = Telegram пишет: { $words }
