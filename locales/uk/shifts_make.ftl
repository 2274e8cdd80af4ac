# Створення змін: одним рядком, ролі, повтори, шаблони, копія тижня. Далі правила мікрорайону.
make-title = { $question }

    💡 Можна все одним рядком: <i>Ворота 3, завтра 22:00–06:00, 2 людини, корейська</i>
make-capacity = { $question }
    Якщо ролей кілька: <i>2 ворота, 1 водій</i>
make-zone = 🌐 Часовий пояс: { $zone }
make-role = 👥 { $role }: { $count }
make-beside = 👥 { $title }: { $taken }/{ $capacity }
make-which-day = Який це день: { $days }? Напишіть його з назвою місяця.
make-posted = ✅ <b>{ $count ->
    [one] Опубліковано { $count } зміну.
    [few] Опубліковано { $count } зміни.
   *[other] Опубліковано { $count } змін.
  }</b> Волонтери побачать їх у /shifts.
make-kept = 📝 <b>{ $count ->
    [one] Збережено { $count } чернетку.
    [few] Збережено { $count } чернетки.
   *[other] Збережено { $count } чернеток.
  }</b> Вони в /coverage; волонтери побачать їх після публікації.
make-too-many = Забагато за один раз. Не більше { $limit } змін, будь ласка.
make-nothing = Публікувати більше нічого.

make-series = 🔁 <b>Повторювати цю зміну?</b> Натисніть дні тижня або напишіть останній день.

    { $card }

    { $days }
make-days = 📅 { $count ->
    [one] { $count } день: { $days }
    [few] { $count } дні: { $days }
   *[other] { $count } днів: { $days }
  }
make-no-days = 📅 Поки жодного дня. Натисніть день тижня.
make-left-out = ✕ Без свят: { $days }
make-added = ＋ Робочі дні замість свята: { $days }
make-unknown-years = ⚠️ Свята { $years } року ще не оголошено. Ці дні стоять як звичайно.
make-already = Уже є й лишаються як були: { $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [one] Раз на { $count } тиждень
    [few] Раз на { $count } тижні
   *[other] Раз на { $count } тижнів
  }
make-until = До { $day }
make-holidays-usual = Свята: як звичайно
make-holidays-off = Свята: без них
make-holidays-workdays = Як робочі дні
make-button-repeat = 🔁 Повторювати
make-button-post-all = Опублікувати: { $count }
make-button-following = 🔁 І всі наступні
make-button-crew = 👥 І інші ролі
make-followed = { $count ->
    [one] Змінено ще { $count } зміну.
    [few] Змінено ще { $count } зміни.
   *[other] Змінено ще { $count } змін.
  } Лишилися як були: { $left }

make-template = 📋 <b>Шаблон</b>

    { $card }

    «По одній»: раніше ніж за 24 години до початку двох таких змін узяти не можна. «Можна пізніше»: на зміну можна записатися й після початку, години рахуються з того часу.
make-templates = 📋 <b>Шаблони.</b> Натисніть, щоб опублікувати або змінити.
make-no-templates = 📋 Шаблонів поки немає. Після публікації зміни натисніть «Зробити шаблоном».
make-no-template = Цього шаблону більше немає.
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ По одній: { $state }
make-flag-begun = ▶️ Можна пізніше: { $state }
make-button-templates = 📋 Шаблони
make-button-keep-template = 📋 Зробити шаблоном
make-button-use = Опублікувати
make-button-remove = 🗑 Видалити

make-copy = 🗓 <b>Скопіювати тиждень на наступний?</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] Публікувати нічого.
        [one] Буде опубліковано { $count } зміну, без людей.
        [few] Буде опубліковано { $count } зміни, без людей.
       *[other] Буде опубліковано { $count } змін, без людей.
    } Уже є: { $already }. Час уже минув: { $over }.
make-button-copy = 🗓 Копія тижня
make-button-this-week = Узяти цей тиждень
make-button-last-week = Узяти минулий тиждень

make-table = 📄 { $count ->
    [one] { $count } зміна.
    [few] { $count } зміни.
   *[other] { $count } змін.
  } Змініть що потрібно, залиште стовпець id і надішліть файл назад.
make-table-ordered = Таблиця зараз надійде.
make-button-table = 📄 Таблиця

rules-card = 📏 <b>Правила змін: { $area }</b>
    Діють для всіх, хто записується від цієї миті. Ви й далі можете записати будь-кого.

    💤 Години відпочинку між двома змінами
    ⏱ Не більше годин з понеділка по неділю
    🤝 На скільки зміни можуть перетинатися, якщо людина хоче обидві
    🔰 Новачки й ті, хто навчається, — лише коли на зміні є досвідчена людина
    🧒 Те саме для тих, кому немає 18
rules-on = так
rules-off = ні
rules-hours = { $count } год
rules-minutes = { $count } хв
rules-button = 📏 Правила
rules-button-rest = 💤 Відпочинок: { $value }
rules-button-week = ⏱ На тиждень: { $value }
rules-button-grace = 🤝 Перетин: { $value }
rules-button-new = 🔰 Новачки: { $value }
rules-button-minors = 🧒 Немає 18: { $value }
rules-button-minor = 🧒 Немає 18: { $state }
rules-button-trainee = 🔰 Навчання: { $state }

shift-rests = ✋ Замало відпочинку: тут між змінами потрібно { $hours } год. Занадто близько:
    { $others }
shift-week-full = ✋ За той тиждень вийшло б більше ніж { $hours } год.
shift-needs-guide = ✋ Для тих, хто тут уперше: можна, коли на зміну запишеться досвідчена людина.
shift-minor-alone = ✋ Для тих, кому немає 18: можна, коли на зміну запишеться досвідчена доросла людина.
shift-opens-later = ✋ Зміна дуже бажана: другу таку можна взяти з { $at }.
shift-joined = ✅ <b>Вас записано на цю зміну. Вона вже триває, можна приходити.</b> Ваші години рахуються від цієї миті.

    { $card }
