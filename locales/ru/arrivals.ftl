alert-arrival = <b>{ $name }</b> у входа: { $gate }
    Ждёт с { $since } · язык: { $language }{ $silent }
    Нужно: { $need }
    Человек: { $party } · помощь с вещами или при ходьбе: { $luggage } · больные: { $ill }
arrival-language = 🌐 Добро пожаловать! Выберите язык.
arrival-gate-unknown = Этот код входа не распознан. Отсканируйте QR-код у входа ещё раз или напишите здесь, что вам нужно.
arrival-unknown = Эта заявка не найдена, или она не ваша.
arrival-over = Эта заявка уже закрыта.
arrival-not-received = Сначала встретьтесь, потом нажмите «Мы встретились».
arrival-ask-need = Что вам нужно?
arrival-need-button-fetch = 🚪 Встретьте меня
arrival-need-button-register = 📝 Только регистрация
arrival-need-button-medical = 🚑 Медицинская помощь
arrival-need-fetch = впустить и проводить
arrival-need-register = регистрация
arrival-need-medical = медицинская помощь
arrival-ask-party = Сколько вас человек?
arrival-people = { $party ->
    [5] 5+
   *[other] { $party }
  }
arrival-ask-luggage = Нужна помощь с вещами или при ходьбе?
arrival-luggage-some = Нужна
arrival-luggage-none = Не нужна
arrival-ask-ill = Есть ли среди вас больные (температура, кашель, тяжело дышать)?
arrival-ill-somebody = Есть
arrival-ill-nobody = Нет
arrival-again = ✏️ Исправить ответы
arrival-status-waiting = ✅ Сейчас зовём сотрудника. Пожалуйста, подождите у входа.
arrival-status-taken = ✅ <b>{ $name }</b> идёт к вам с { $since }. Пожалуйста, подождите у входа.
arrival-status-overdue = ⏳ <b>{ $name }</b> задерживается. Выясняем, скоро ли к вам подойдут. Пожалуйста, подождите у входа.
arrival-cancel = ✖️ Приходить не нужно
arrival-cancelled = Хорошо, никто не придёт. Если кто-то всё же понадобится, отсканируйте код ещё раз.
arrival-cancelled-on-the-way = ✖️ Вызов { $number }: <b>{ $name }</b> больше никого не ждёт, идти не нужно.
arrival-coming = <b>{ $name }</b> уже идёт к вам. Пожалуйста, подождите у входа.
arrival-still-looking = Пока никто не ответил. Мы зовём всех координаторов и штаб и будем звать, пока кто-нибудь не придёт. В экстренном случае звоните <b>{ $emergency }</b>.
arrival-someone-else = Человек, который шёл к вам, прийти не сможет. Уже зовём другого. Пожалуйста, подождите у входа.
arrival-received = { $name } подтверждает, что вас встретили. Добро пожаловать!
arrival-closed = Ваша заявка выполнена. Писать сюда можно в любое время.
arrival-receive = 🤝 Мы встретились
arrival-close-noted = 📝 Закрыть с заметкой
arrival-close-plain = Закрыть без заметки
arrival-closing-ask = Напишите заметку одним сообщением. Её увидят только сотрудники. /cancel — выйти.
arrival-closing-kept = Заявка закрыта.
arrival-ended-cancelled = { $name } больше никого не ждёт.
arrival-ended-received = { $name }: встреча состоялась.
arrival-ended-closed = { $name }: встреча состоялась, заявка закрыта.
arrival-ended-noted = { $name }: встреча состоялась, заявка закрыта. Заметка:
    { $note }
gate-ask-area = В каком микрорайоне этот вход? Нажмите на него или напишите название микрорайона или входа.
gate-ask-gate = У какого входа вы находитесь (<b>{ $area }</b>)?
gate-button-areas = ‹ Все микрорайоны
gate-none = Здесь пока не указано ни одного входа. Напишите на своём языке, что вам нужно.
arrival-begun = 👋 Вы здесь: <b>{ $gate }</b>, { $area }.
    Нажмите большую кнопку, и к вам придут. Если ничего не нажимать, через минуту мы сами позовём сотрудника.
arrival-card = 📍 <b>{ $gate }</b>, { $area }

    { $lines }
arrival-call = 🙋 Я у входа, подойдите
arrival-languages = 🌐 Языки…
arrival-back = ↩️ Назад
arrival-skip = Пропустить ›
arrival-unsaid = пока не указано
arrival-not-finished = {""}
    ⚠️ Код отсканирован, но больше ответов не было.
arrival-status-soon = ✅ Вы нас только что вызывали. Совсем скоро позовём снова. Пожалуйста, подождите у входа.
arrival-usual = Обычно кто-нибудь приходит в течение { $minutes } мин.
arrival-emergency = 🚑 В экстренном случае звоните <b>{ $emergency }</b> прямо сейчас.
arrival-write-here = Сюда можно в любое время написать или отправить голосовое сообщение на своём языке: его получит тот, кто к вам придёт.
arrival-nobody-came = 🔔 Никто не пришёл
arrival-cancel-ask = Точно никому не нужно приходить?
arrival-cancel-sure = Да, приходить не нужно
arrival-nobody-on-call = Сейчас у этого входа никто не дежурит. Зовём координаторов и штаб и будем звать, пока кто-нибудь не придёт. В экстренном случае звоните <b>{ $emergency }</b>.
arrival-moved = 📍 Вызов { $number }: <b>{ $name }</b> теперь у другого входа: <b>{ $gate }</b>, { $area }.
arrival-where-are-you = ❓ Вызов { $number }: <b>{ $name }</b> всё ещё ждёт у входа ({ $gate }) и спрашивает, где вы.
arrival-not-come = ⚠️ Вызов { $number }: <b>{ $name }</b> сообщает, что никто не пришёл ({ $gate }). Зовём других. Если вы на месте, возьмите вызов снова.
arrival-receive-ask = Вы точно встретились? <b>{ $name }</b>, { $gate }
arrival-receive-sure = 🤝 Да, мы встретились
arrival-receive-noted = Записано: вы встретились.
arrival-staff-ask = Вы отсканировали код: <b>{ $gate }</b>, { $area }. Вы сами прибыли к этому входу?
arrival-staff-arrives = 🙋 Да, зовите сотрудника
arrival-staff-tries = Нет, это проверка кода
arrival-scanned = Отсканирован код: <b>{ $gate }</b>, { $area }.
arrival-scanned-only = ✅ Код работает: <b>{ $gate }</b>, { $area }. Мы никого не звали.
arrival-ringing-again = Сейчас зовём ещё раз.
arrival-asked-where = К вам уже идут. Мы спросили у этого человека, где он сейчас.
arrival-eta = ⏱ { $minutes } мин
arrival-eta-told = Человеку у входа сообщили.
arrival-coming-at = <b>{ $name }</b> подойдёт к вам около { $at }.
arrival-nobody-here = 🔍 Здесь никого нет
arrival-asked-them = Спрашиваем у человека, где он.
arrival-where-are-they = ❓ <b>{ $name }</b> уже у входа ({ $gate }) и не видит вас. Вы ещё там?
arrival-still-here = 🙋 Да, я здесь
arrival-still-here-told = ✅ Передали, что вы здесь.
arrival-is-still-there = 🙋 Вызов { $number }: <b>{ $name }</b> всё ещё у входа ({ $gate }) и ищет вас.
arrival-missing-medical = ⚠️ Вызов { $number }: у входа ({ $gate }) кому-то плохо или нужна медицинская помощь, но найти человека, который об этом сообщил, не удаётся: <b>{ $name }</b>. Пожалуйста, поищите, по возможности вдвоём.
arrival-gone = Мы не нашли вас у входа. Если вам всё ещё кто-то нужен, отсканируйте код ещё раз или напишите сюда.
arrival-gone-office = Вызов { $number }, <b>{ $name }</b>: у входа ({ $gate }) никого не нашли, ответа не было. Больше никто не ищет.
arrival-ended-gone = Никого не нашли, ответа не было.
arrival-close-ask = Вызов { $number }: вы встретились, <b>{ $name }</b>, { $gate }. Если всё сделано, закройте заявку.
arrival-close-ask-other = Вызов { $number }: <b>{ $name }</b>, { $gate }. Встреча состоялась ({ $worker }), но закрыть заявку больше некому. Закройте её, пожалуйста.
arrival-close-undo = ↩️ Отменить закрытие
arrival-close-undone = Заявка снова открыта.
arrival-close-too-late = Отменить закрытие можно только в течение двух минут.
arrival-ended-itself = { $name }: встреча состоялась, заявка закрылась сама через 12 часов.
arrival-ended-closed-by = { $name }: встреча состоялась. Заявка закрыта: { $worker }.
arrival-nobody-reached = Сейчас ни с кем из дежурных у этого входа нет связи. Зовём координаторов и штаб и будем звать, пока кто-нибудь не придёт. В экстренном случае звоните <b>{ $emergency }</b>.
