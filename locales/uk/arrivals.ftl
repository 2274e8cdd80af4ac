alert-arrival = <b>{ $name }</b> біля входу: { $gate }
    Чекає з { $since } · мова: { $language }{ $silent }
    Потрібно: { $need }
    Людей: { $party } · допомога з речами чи під час ходьби: { $luggage } · хворі: { $ill }
arrival-language = 🌐 Ласкаво просимо! Оберіть мову.
arrival-gate-unknown = Цей код входу не розпізнано. Відскануйте QR-код біля входу ще раз або напишіть тут, що вам потрібно.
arrival-unknown = Цю заявку не знайдено, або вона не ваша.
arrival-over = Цю заявку вже закрито.
arrival-not-received = Спершу зустріньтеся, а тоді натисніть «Ми зустрілися».
arrival-ask-need = Що вам потрібно?
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
arrival-again = ✏️ Виправити відповіді
arrival-status-waiting = ✅ Зараз кличемо працівників. Будь ласка, зачекайте біля входу.
arrival-status-taken = ✅ <b>{ $name }</b> йде до вас із { $since }. Будь ласка, зачекайте біля входу.
arrival-status-overdue = ⏳ <b>{ $name }</b> затримується. З’ясовуємо, чи скоро до вас підійдуть. Будь ласка, зачекайте біля входу.
arrival-cancel = ✖️ Приходити не треба
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
arrival-begun = 👋 Ви тут: <b>{ $gate }</b>, { $area }.
    Натисніть велику кнопку, і до вас прийдуть. Якщо нічого не натискати, за хвилину ми самі когось покличемо.
arrival-card = 📍 <b>{ $gate }</b>, { $area }

    { $lines }
arrival-call = 🙋 Я тут, підійдіть
arrival-languages = 🌐 Мови…
arrival-back = ↩️ Назад
arrival-skip = Пропустити ›
arrival-unsaid = ще не вказано
arrival-not-finished = {""}
    ⚠️ Код відскановано, але більше відповідей не було.
arrival-status-soon = ✅ Ви нас щойно викликали. Зовсім скоро покличемо знову. Будь ласка, зачекайте біля входу.
arrival-usual = Зазвичай хтось приходить протягом { $minutes } хв.
arrival-emergency = 🚑 У невідкладному випадку телефонуйте <b>{ $emergency }</b> просто зараз.
arrival-write-here = Сюди можна будь-коли написати або надіслати голосове повідомлення своєю мовою: його отримає людина, яка до вас прийде.
arrival-nobody-came = 🔔 Ніхто не прийшов
arrival-cancel-ask = Точно нікому не треба приходити?
arrival-cancel-sure = Так, приходити не треба
arrival-nobody-on-call = Зараз біля цього входу ніхто не чергує. Кличемо координаторів і штаб і кликатимемо, доки хтось не прийде. У невідкладному випадку телефонуйте <b>{ $emergency }</b>.
arrival-moved = 📍 Виклик { $number }: <b>{ $name }</b> тепер біля іншого входу: <b>{ $gate }</b>, { $area }.
arrival-where-are-you = ❓ Виклик { $number }: <b>{ $name }</b> досі чекає біля входу ({ $gate }) і питає, де ви.
arrival-not-come = ⚠️ Виклик { $number }: <b>{ $name }</b> повідомляє, що ніхто не прийшов ({ $gate }). Кличемо інших. Якщо ви на місці, візьміть виклик знову.
arrival-receive-ask = Ви точно зустрілися? <b>{ $name }</b>, { $gate }
arrival-receive-sure = 🤝 Так, ми зустрілися
arrival-receive-noted = Записано: ви зустрілися.
arrival-staff-ask = Ви відсканували код: <b>{ $gate }</b>, { $area }. Ви самі прибули до цього входу?
arrival-staff-arrives = 🙋 Так, покличте когось
arrival-staff-tries = Ні, це перевірка коду
arrival-scanned = Відскановано код: <b>{ $gate }</b>, { $area }.
arrival-scanned-only = ✅ Код працює: <b>{ $gate }</b>, { $area }. Ми нікого не кликали.
arrival-ringing-again = Зараз кличемо ще раз.
arrival-asked-where = До вас уже йдуть. Ми запитали цю людину, де вона зараз.
arrival-eta = ⏱ { $minutes } хв
arrival-eta-told = Людині біля входу повідомили.
arrival-coming-at = <b>{ $name }</b> підійде до вас близько { $at }.
arrival-nobody-here = 🔍 Тут нікого немає
arrival-asked-them = Запитуємо людину, де вона.
arrival-where-are-they = ❓ <b>{ $name }</b> уже біля входу ({ $gate }) і не бачить вас. Ви ще там?
arrival-still-here = 🙋 Так, я тут
arrival-still-here-told = ✅ Передали, що ви тут.
arrival-is-still-there = 🙋 Виклик { $number }: <b>{ $name }</b> досі біля входу ({ $gate }) і шукає вас.
arrival-missing-medical = ⚠️ Виклик { $number }: біля входу ({ $gate }) комусь погано або потрібна медична допомога, але знайти людину, яка про це повідомила, не вдається: <b>{ $name }</b>. Будь ласка, пошукайте, за можливості вдвох.
arrival-gone = Ми не знайшли вас біля входу. Якщо вам досі хтось потрібен, відскануйте код ще раз або напишіть сюди.
arrival-gone-office = Виклик { $number }, <b>{ $name }</b>: біля входу ({ $gate }) нікого не знайшли, відповіді не було. Більше ніхто не шукає.
arrival-ended-gone = Нікого не знайшли, відповіді не було.
arrival-close-ask = Виклик { $number }: ви зустрілися, <b>{ $name }</b>, { $gate }. Якщо все зроблено, закрийте заявку.
arrival-close-ask-other = Виклик { $number }: <b>{ $name }</b>, { $gate }. Зустріч відбулася ({ $worker }), але закрити заявку більше нікому. Закрийте її, будь ласка.
arrival-close-undo = ↩️ Скасувати закриття
arrival-close-undone = Заявка знову відкрита.
arrival-close-too-late = Скасувати закриття можна лише протягом двох хвилин.
arrival-ended-itself = { $name }: зустріч відбулася, заявка закрилася сама через 12 годин.
arrival-ended-closed-by = { $name }: зустріч відбулася. Заявку закрито: { $worker }.
arrival-nobody-reached = Зараз ні з ким із чергових біля цього входу немає зв’язку. Кличемо координаторів і штаб і кликатимемо, доки хтось не прийде. У невідкладному випадку телефонуйте <b>{ $emergency }</b>.
