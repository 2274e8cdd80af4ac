alert-arrival = <b>{ $name }</b> біля входу: { $gate }
    Чекає з { $since } · мова: { $language }
    Потрібно: { $need }
    Людей: { $party } · допомога з речами чи під час ходьби: { $luggage } · хворі: { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 Ласкаво просимо! Оберіть мову.
arrival-gate-unknown = Цей код входу не розпізнано. Відскануйте QR-код біля входу ще раз або напишіть тут, що вам потрібно.
arrival-unknown = Цю заявку не знайдено, або вона не ваша.
arrival-over = Цю заявку вже закрито.
arrival-not-received = Спершу зустріньтеся, а тоді натисніть «Ми зустрілися».
arrival-ask-need = Ласкаво просимо. Ви тут: <b>{ $gate }</b>. Що вам потрібно?
arrival-need-button-fetch = 🚪 Зустріньте мене
arrival-need-button-register = 📝 Лише реєстрація
arrival-need-button-medical = 🚑 Медична допомога
arrival-need-fetch = впустити й провести
arrival-need-register = реєстрація
arrival-need-medical = медична допомога
arrival-ask-party = Скільки вас?
arrival-people = { $party ->
    [5] 5+
   *[other] { $party }
  }
arrival-ask-luggage = Потрібна допомога з речами чи під час ходьби?
arrival-luggage-some = Потрібна
arrival-luggage-none = Не потрібна
arrival-ask-ill = Чи є серед вас хворі (висока температура, кашель, важко дихати)?
arrival-ill-somebody = Є
arrival-ill-nobody = Немає
arrival-check = <b>Усе правильно?</b>
    Вхід: { $gate }
    Вам потрібно: { $need }
    Скільки людей: { $party }
    Допомога з речами чи під час ходьби: { $luggage }
    Хворі: { $ill }
arrival-check-unwell = <b>Усе правильно?</b>
    Вхід: { $gate }
    Вам потрібно: { $need }
    Скільки людей: { $party }
    Допомога з речами чи під час ходьби: { $luggage }
    Хворі: { $ill }

    У невідкладному випадку телефонуйте <b>{ $emergency }</b> просто зараз.
arrival-confirm = ✅ Так, покличте когось
arrival-again = ↩️ Почати знову
arrival-status-waiting = ✅ Заявку прийнято. Зараз кличемо працівників. Будь ласка, зачекайте біля входу.
arrival-status-taken = ✅ Заявку прийнято, до вас уже йдуть. Будь ласка, зачекайте біля входу.
arrival-status-overdue = ✅ Заявку прийнято. З’ясовуємо, чи скоро до вас підійдуть. Будь ласка, зачекайте біля входу.
arrival-elsewhere = ✅ Вашу заявку прийнято біля іншого входу: <b>{ $gate }</b>, { $area }. Зустрічати вас будуть там. Якщо ви зараз тут: <b>{ $here }</b>, { $there }, натисніть «{ arrival-cancel }», а тоді знову відскануйте цей код.
arrival-add-note = ✏️ Додати повідомлення
arrival-cancel = ✖️ Приходити не треба
arrival-note-ask = Напишіть усе в одному повідомленні, своєю мовою. /cancel — вийти.
arrival-note-kept = Ваше повідомлення передано.
arrival-note-passed = ✏️ Виклик { $number }, пише <b>{ $name }</b>:
    { $note }
arrival-cancelled = Гаразд, ніхто не прийде. Якщо хтось усе ж знадобиться, відскануйте код ще раз.
arrival-cancelled-on-the-way = ✖️ Виклик { $number }: <b>{ $name }</b> більше нікого не чекає, йти не треба.
arrival-coming = <b>{ $name }</b> уже йде до вас. Будь ласка, зачекайте біля входу.
arrival-still-looking = Поки що ніхто не відповів. Кличемо всіх координаторів і штаб і кликатимемо, доки хтось не прийде. У невідкладному випадку телефонуйте <b>{ $emergency }</b>.
arrival-someone-else = Людина, яка йшла до вас, прийти не зможе. Уже кличемо іншу. Будь ласка, зачекайте біля входу.
arrival-received = { $name } підтверджує, що вас зустріли. Ласкаво просимо!
arrival-closed = Вашу заявку виконано. Писати сюди можна будь-коли.
arrival-receive = 🤝 Ми зустрілися
arrival-close-noted = 📝 Закрити з нотаткою
arrival-close-plain = Закрити без нотатки
arrival-closing-ask = Напишіть нотатку одним повідомленням. Її побачать лише працівники. /cancel — вийти.
arrival-closing-kept = Заявку закрито.
arrival-ended-cancelled = { $name } більше нікого не чекає.
arrival-ended-received = { $name }: зустріч відбулася.
arrival-ended-closed = { $name }: зустріч відбулася, заявку закрито.
arrival-ended-noted = { $name }: зустріч відбулася, заявку закрито. Нотатка:
    { $note }
gate-ask-area = У якому мікрорайоні цей вхід? Натисніть на нього або напишіть назву мікрорайону чи входу.
gate-ask-gate = Біля якого входу ви зараз (<b>{ $area }</b>)?
gate-button-areas = ‹ Усі мікрорайони
gate-none = Тут поки не вказано жодного входу. Напишіть своєю мовою, що вам потрібно.
