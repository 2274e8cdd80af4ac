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

    У невідкладному випадку телефонуйте <b>120</b> просто зараз.
arrival-confirm = ✅ Так, покличте когось
arrival-again = ↩️ Почати знову
arrival-status-waiting = ✅ Заявку прийнято. Зараз кличемо працівників. Будь ласка, зачекайте біля входу.
arrival-status-taken = ✅ Заявку прийнято, до вас уже йдуть. Будь ласка, зачекайте біля входу.
arrival-status-overdue = ✅ Заявку прийнято. З’ясовуємо, чи скоро до вас підійдуть. Будь ласка, зачекайте біля входу.
arrival-elsewhere = ✅ Вашу заявку прийнято біля іншого входу: <b>{ $gate }</b>, { $area }. Зустрічати вас будуть там. Якщо ви зараз тут: <b>{ $here }</b>, { $there }, натисніть «{ arrival-cancel }», а тоді знову відскануйте цей код.
arrival-add-note = ✏️ Додати повідомлення
arrival-cancel = ✖️ Допомога не потрібна
arrival-note-ask = Напишіть усе в одному повідомленні, своєю мовою. /cancel — вийти.
arrival-note-kept = Ваше повідомлення передано.
arrival-note-passed = ✏️ Виклик { $number }, пише <b>{ $name }</b>:
    { $note }
arrival-cancelled = Заявку скасовано, ніхто не прийде. Якщо хтось знадобиться, відскануйте код ще раз.
arrival-cancelled-on-the-way = ✖️ Виклик { $number }: <b>{ $name }</b> скасовує заявку, йти вже не потрібно.
arrival-coming = <b>{ $name }</b> уже йде до вас. Будь ласка, зачекайте біля входу.
arrival-still-looking = Поки що ніхто не відповів. Кличемо всіх координаторів і штаб і кликатимемо, доки хтось не прийде. У невідкладному випадку телефонуйте <b>120</b>.
arrival-someone-else = Людина, яка йшла до вас, прийти не зможе. Уже кличемо іншу. Будь ласка, зачекайте біля входу.
arrival-received = { $name } підтверджує, що вас зустріли. Ласкаво просимо!
arrival-closed = Вашу заявку виконано. Писати сюди можна будь-коли.
arrival-receive = 🤝 Ми зустрілися
arrival-close-noted = 📝 Закрити з нотаткою
arrival-close-plain = Закрити без нотатки
arrival-closing-ask = Напишіть нотатку одним повідомленням. Її побачать лише працівники. /cancel — вийти.
arrival-closing-kept = Заявку закрито.
arrival-ended-cancelled = { $name } скасовує заявку.
arrival-ended-received = { $name }: зустріч відбулася.
arrival-ended-closed = { $name }: зустріч відбулася, заявку закрито.
arrival-ended-noted = { $name }: зустріч відбулася, заявку закрито. Нотатка:
    { $note }
arrival-eta = ⏱ { $minutes } хв
arrival-eta-told = Людині біля входу повідомили.
arrival-coming-at = <b>{ $name }</b> підійде до вас близько { $at }.
arrival-nobody-here = 🔍 Тут нікого немає
arrival-asked-them = Запитуємо людину, де вона. Якщо 5 хвилин не буде відповіді, виклик закриється сам.
arrival-where-are-they = ❓ <b>{ $name }</b> уже біля входу ({ $gate }) і не бачить вас. Ви ще там?
arrival-still-here = 🙋 Так, я тут
arrival-still-here-told = ✅ Передали, що ви тут.
arrival-is-still-there = 🙋 Виклик { $number }: <b>{ $name }</b> досі біля входу ({ $gate }) і шукає вас.
arrival-missing-medical = ⚠️ Виклик { $number }: <b>{ $name }</b> просить медичної допомоги біля входу ({ $gate }), але знайти цю людину не вдається. Будь ласка, пошукайте, за можливості вдвох.
arrival-gone = Ми не знайшли вас біля входу. Якщо вам досі хтось потрібен, відскануйте код ще раз або напишіть сюди.
arrival-gone-office = Виклик { $number }, <b>{ $name }</b>: біля входу ({ $gate }) нікого не знайшли, відповіді не було. Більше ніхто не шукає.
arrival-ended-gone = Нікого не знайшли, відповіді не було.
