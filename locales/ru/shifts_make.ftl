# Создание смен: одной строкой, роли, повторы, шаблоны, копия недели. Затем правила микрорайона.
make-title = { $question }

    💡 Можно всё одной строкой: <i>Ворота 3, завтра 22:00–06:00, 2 человека, корейский</i>
make-capacity = { $question }
    Если ролей несколько: <i>2 ворота, 1 водитель</i>
make-zone = 🌐 Часовой пояс: { $zone }
make-role = 👥 { $role }: { $count }
make-beside = 👥 { $title }: { $taken }/{ $capacity }
make-which-day = Какой это день: { $days }? Напишите его с названием месяца.
make-posted = ✅ <b>{ $count ->
    [one] Опубликована { $count } смена.
    [few] Опубликованы { $count } смены.
   *[other] Опубликовано { $count } смен.
  }</b> Волонтёры увидят их в /shifts.
make-kept = 📝 <b>{ $count ->
    [one] Сохранён { $count } черновик.
    [few] Сохранено { $count } черновика.
   *[other] Сохранено { $count } черновиков.
  }</b> Они в /coverage; волонтёры увидят их после публикации.
make-too-many = Слишком много за один раз. Не больше { $limit } смен, пожалуйста.
make-nothing = Публиковать больше нечего.

make-series = 🔁 <b>Повторять эту смену?</b> Нажмите дни недели или напишите последний день.

    { $card }

    { $days }
make-days = 📅 { $count ->
    [one] { $count } день: { $days }
    [few] { $count } дня: { $days }
   *[other] { $count } дней: { $days }
  }
make-no-days = 📅 Пока ни одного дня. Нажмите день недели.
make-left-out = ✕ Без праздников: { $days }
make-added = ＋ Рабочие дни вместо праздника: { $days }
make-unknown-years = ⚠️ Праздники { $years } года ещё не объявлены. Эти дни стоят как обычно.
make-already = Уже есть и остаются как были: { $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [one] Раз в { $count } неделю
    [few] Раз в { $count } недели
   *[other] Раз в { $count } недель
  }
make-until = До { $day }
make-holidays-usual = Праздники: как обычно
make-holidays-off = Праздники: без них
make-holidays-workdays = Как рабочие дни
make-button-repeat = 🔁 Повторять
make-button-post-all = Опубликовать: { $count }
make-button-following = 🔁 И все следующие
make-button-crew = 👥 И другие роли
make-followed = { $count ->
    [one] Изменена ещё { $count } смена.
    [few] Изменены ещё { $count } смены.
   *[other] Изменено ещё { $count } смен.
  } Остались как были: { $left }

make-template = 📋 <b>Шаблон</b>

    { $card }

    «По одной»: раньше чем за 24 часа до начала двух таких смен взять нельзя. «Можно позже»: на смену можно записаться и после начала, часы считаются с этого времени.
make-templates = 📋 <b>Шаблоны.</b> Нажмите, чтобы опубликовать или изменить.
make-no-templates = 📋 Шаблонов пока нет. После публикации смены нажмите «Сделать шаблоном».
make-no-template = Этого шаблона больше нет.
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ По одной: { $state }
make-flag-begun = ▶️ Можно позже: { $state }
make-button-templates = 📋 Шаблоны
make-button-keep-template = 📋 Сделать шаблоном
make-button-use = Опубликовать
make-button-remove = 🗑 Удалить

make-copy = 🗓 <b>Скопировать неделю на следующую?</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] Публиковать нечего.
        [one] Будет опубликована { $count } смена, без людей.
        [few] Будут опубликованы { $count } смены, без людей.
       *[other] Будет опубликовано { $count } смен, без людей.
    } Уже есть: { $already }. Время уже прошло: { $over }.
make-button-copy = 🗓 Копия недели
make-button-this-week = Взять эту неделю
make-button-last-week = Взять прошлую неделю

make-table = 📄 { $count ->
    [one] { $count } смена.
    [few] { $count } смены.
   *[other] { $count } смен.
  } Измените что нужно, оставьте столбец id и пришлите файл обратно.
make-table-ordered = Таблица сейчас придёт.
make-button-table = 📄 Таблица

rules-card = 📏 <b>Правила смен: { $area }</b>
    Действуют для всех, кто записывается с этого момента. Вы по-прежнему можете записать кого угодно.

    💤 Часы отдыха между двумя сменами
    ⏱ Не больше часов с понедельника по воскресенье
    🤝 На сколько смены могут пересекаться, если человек хочет обе
    🔰 Новички и обучающиеся — только когда на смене есть опытный человек
    🧒 То же для тех, кому нет 18
rules-on = да
rules-off = нет
rules-hours = { $count } ч
rules-minutes = { $count } мин
rules-button = 📏 Правила
rules-button-rest = 💤 Отдых: { $value }
rules-button-week = ⏱ За неделю: { $value }
rules-button-grace = 🤝 Пересечение: { $value }
rules-button-new = 🔰 Новички: { $value }
rules-button-minors = 🧒 Нет 18 лет: { $value }
rules-button-minor = 🧒 Нет 18 лет: { $state }
rules-button-trainee = 🔰 Обучение: { $state }

shift-rests = ✋ Мало отдыха: здесь между сменами нужно { $hours } ч. Слишком близко:
    { $others }
shift-week-full = ✋ За ту неделю вышло бы больше { $hours } ч.
shift-needs-guide = ✋ Для тех, кто здесь впервые: можно, когда на смену запишется опытный человек.
shift-minor-alone = ✋ Для тех, кому нет 18: можно, когда на смену запишется опытный взрослый.
shift-opens-later = ✋ Смена нарасхват: вторую такую можно взять с { $at }.
shift-joined = ✅ <b>Вы записаны на эту смену. Она уже идёт, можно приходить.</b> Ваши часы считаются с этого момента.

    { $card }
