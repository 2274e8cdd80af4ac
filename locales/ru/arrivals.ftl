alert-arrival = <b>{ $name }</b> у входа: { $gate }
    Ждёт с { $since } · язык: { $language }
    Нужно: { $need }
    Человек: { $party } · помощь с вещами или при ходьбе: { $luggage } · больные: { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 Добро пожаловать! Выберите язык.
arrival-gate-unknown = Этот код входа не распознан. Отсканируйте QR-код у входа ещё раз или напишите здесь, что вам нужно.
arrival-unknown = Эта заявка не найдена, или она не ваша.
arrival-over = Эта заявка уже закрыта.
arrival-not-received = Сначала встретьтесь, потом нажмите «Мы встретились».
arrival-ask-need = Добро пожаловать. Вы здесь: <b>{ $gate }</b>. Что вам нужно?
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
arrival-check = <b>Всё верно?</b>
    Вход: { $gate }
    Вам нужно: { $need }
    Сколько человек: { $party }
    Помощь с вещами или при ходьбе: { $luggage }
    Больные: { $ill }
arrival-check-unwell = <b>Всё верно?</b>
    Вход: { $gate }
    Вам нужно: { $need }
    Сколько человек: { $party }
    Помощь с вещами или при ходьбе: { $luggage }
    Больные: { $ill }

    В экстренном случае звоните <b>120</b> прямо сейчас.
arrival-confirm = ✅ Да, зовите сотрудника
arrival-again = ↩️ Начать заново
arrival-status-waiting = ✅ Заявка принята. Сейчас зовём сотрудника. Пожалуйста, подождите у входа.
arrival-status-taken = ✅ Заявка принята, к вам уже идут. Пожалуйста, подождите у входа.
arrival-status-overdue = ✅ Заявка принята. Выясняем, скоро ли к вам подойдут. Пожалуйста, подождите у входа.
arrival-elsewhere = ✅ Ваша заявка принята у другого входа: <b>{ $gate }</b>, { $area }. Вас будут встречать там. Если вы сейчас здесь: <b>{ $here }</b>, { $there }, нажмите «{ arrival-cancel }», а затем снова отсканируйте этот код.
arrival-add-note = ✏️ Добавить сообщение
arrival-cancel = ✖️ Помощь не нужна
arrival-note-ask = Напишите всё в одном сообщении, на своём языке. /cancel — выйти.
arrival-note-kept = Ваше сообщение передано.
arrival-note-passed = ✏️ Вызов { $number }, пишет <b>{ $name }</b>:
    { $note }
arrival-cancelled = Заявка отменена, никто не придёт. Если кто-то понадобится, отсканируйте код ещё раз.
arrival-cancelled-on-the-way = ✖️ Вызов { $number }: <b>{ $name }</b> отменяет заявку, идти больше не нужно.
arrival-coming = <b>{ $name }</b> уже идёт к вам. Пожалуйста, подождите у входа.
arrival-still-looking = Пока никто не ответил. Мы зовём всех координаторов и штаб и будем звать, пока кто-нибудь не придёт. В экстренном случае звоните <b>120</b>.
arrival-someone-else = Человек, который шёл к вам, прийти не сможет. Уже зовём другого. Пожалуйста, подождите у входа.
arrival-received = { $name } подтверждает, что вас встретили. Добро пожаловать!
arrival-closed = Ваша заявка выполнена. Писать сюда можно в любое время.
arrival-receive = 🤝 Мы встретились
arrival-close-noted = 📝 Закрыть с заметкой
arrival-close-plain = Закрыть без заметки
arrival-closing-ask = Напишите заметку одним сообщением. Её увидят только сотрудники. /cancel — выйти.
arrival-closing-kept = Заявка закрыта.
arrival-ended-cancelled = { $name } отменяет заявку.
arrival-ended-received = { $name }: встреча состоялась.
arrival-ended-closed = { $name }: встреча состоялась, заявка закрыта.
arrival-ended-noted = { $name }: встреча состоялась, заявка закрыта. Заметка:
    { $note }
arrival-eta = ⏱ { $minutes } мин
arrival-eta-told = Человеку у входа сообщили.
arrival-coming-at = <b>{ $name }</b> подойдёт к вам около { $at }.
arrival-nobody-here = 🔍 Здесь никого нет
arrival-asked-them = Спрашиваем у человека, где он. Если 5 минут не будет ответа, вызов закроется сам.
arrival-where-are-they = ❓ <b>{ $name }</b> уже у входа ({ $gate }) и не видит вас. Вы ещё там?
arrival-still-here = 🙋 Да, я здесь
arrival-still-here-told = ✅ Передали, что вы здесь.
arrival-is-still-there = 🙋 Вызов { $number }: <b>{ $name }</b> всё ещё у входа ({ $gate }) и ищет вас.
arrival-missing-medical = ⚠️ Вызов { $number }: <b>{ $name }</b> просит медицинской помощи у входа ({ $gate }), но найти этого человека не удаётся. Пожалуйста, поищите, по возможности вдвоём.
arrival-gone = Мы не нашли вас у входа. Если вам всё ещё кто-то нужен, отсканируйте код ещё раз или напишите сюда.
arrival-gone-office = Вызов { $number }, <b>{ $name }</b>: у входа ({ $gate }) никого не нашли, ответа не было. Больше никто не ищет.
arrival-ended-gone = Никого не нашли, ответа не было.
