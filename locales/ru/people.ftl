welcome = <b>Здравствуйте, { $name }!</b> Я Weft, помощник вашего микрорайона. Пишите сюда на своём языке в любое время, и вам ответят. /help покажет, что здесь можно сделать.
help-resident = <b>Что здесь можно сделать</b>
    Напишите что угодно на своём языке: сотрудники вашего микрорайона прочитают и ответят.
    /language — выбрать язык
    /help — эта страница
help-volunteer = <b>Волонтёрам</b>
    /shifts — подходящие вам смены
    /myshifts — ваши смены
help-worker = <b>Социальным работникам</b>
    /duty — кто дежурит
    /rota — график дежурств
    Когда ночью кто-то приезжает, вам приходит вызов: нажмите <b>Беру</b>.
    Чтобы написать жителю, ответьте на его сообщение.
help-coordinator = <b>Координаторам</b>
    /newshift — опубликовать смену
    /invite — создать ссылку-приглашение
    /duty — кто дежурит
    /rota — график дежурств
help-office = <b>Штабу</b>
    /duty — кто дежурит
    /rota — график дежурств
help-admin = <b>Администраторам</b>
    /invite — создать ссылку-приглашение
    /newshift — опубликовать смену
command-help = Что здесь можно сделать
command-language = Выбрать язык
command-shifts = Подходящие вам смены
command-myshifts = Ваши смены
command-duty = Кто дежурит
command-newshift = Опубликовать смену
command-invite = Создать ссылку-приглашение
command-cancel = Выйти из открытой формы
command-rota = График дежурств
language-ask = Выберите язык.
language-set = Готово. Теперь ваш язык здесь — { $language }.
link-unknown = Эта ссылка не распознана. /help покажет, что здесь можно сделать.
role-resident = житель
role-volunteer = волонтёр
role-worker = социальный работник
role-coordinator = координатор
role-office = штаб
role-admin = администратор
role-label = { $role ->
    [volunteer] Волонтёр
    [worker] Социальный работник
    [coordinator] Координатор
    [office] Штаб
   *[other] { $role }
  }
role-not-held = У этого человека там нет такой роли.
role-last-admin = Это последний администратор всех микрорайонов. Сначала назначьте администратором кого-нибудь ещё.
role-taken = С вас снята эта роль: { $role } ({ $area }). Если это ошибка, обратитесь к координатору. /help покажет, что вам доступно.
area-label = { $name }
areas-more = Ещё ›
help-page = { $parts }
language-name = { $name }
