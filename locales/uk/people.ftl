welcome = <b>Вітаємо, { $name }!</b> Я Weft, помічник вашого мікрорайону. Пишіть сюди своєю мовою будь-коли, і вам дадуть відповідь. /help покаже, що тут можна зробити.
help-resident = <b>Що тут можна зробити</b>
    Напишіть будь-що своєю мовою: працівники вашого мікрорайону прочитають і дадуть відповідь.
    /language — обрати мову
    /help — ця сторінка
help-volunteer = <b>Волонтерам</b>
    /shifts — зміни, що вам підходять
    /myshifts — ваші зміни
help-worker = <b>Соціальним працівникам</b>
    /duty — хто чергує
    Коли вночі хтось приїздить, вам надходить виклик: натисніть <b>Беру</b>.
    Щоб написати мешканцям, відповідайте на їхні повідомлення.
help-coordinator = <b>Координаторам</b>
    /newshift — опублікувати зміну
    /invite — створити посилання-запрошення
    /duty — хто чергує
help-office = <b>Штабу</b>
    /duty — хто чергує
help-admin = <b>Адміністраторам</b>
    /invite — створити посилання-запрошення
    /newshift — опублікувати зміну
command-help = Що тут можна зробити
command-language = Обрати мову
command-shifts = Зміни, що вам підходять
command-myshifts = Ваші зміни
command-duty = Хто чергує
command-newshift = Опублікувати зміну
command-invite = Створити посилання-запрошення
command-cancel = Вийти з відкритої форми
language-ask = Оберіть мову.
language-set = Готово. Тепер ваша мова тут — { $language }.
link-unknown = Це посилання не розпізнано. /help покаже, що тут можна зробити.
role-resident = мешканець/-ка
role-volunteer = волонтер/-ка
role-worker = соцпрацівник/-ця
role-coordinator = координатор/-ка
role-office = штаб
role-admin = адміністратор/-ка
role-label = { $role ->
    [volunteer] Волонтер/-ка
    [worker] Соцпрацівник/-ця
    [coordinator] Координатор/-ка
    [office] Штаб
   *[other] { $role }
  }
role-not-held = Ця людина там не має такої ролі.
role-last-admin = Це остання людина з правами адміністратора для всіх мікрорайонів. Спершу надайте ці права комусь іншому.
role-taken = Цю роль із вас знято: { $role } ({ $area }). Якщо це помилка, зверніться до координаторів. /help покаже, що вам доступно.
area-label = { $name }
areas-more = Ще ›
help-page = { $parts }
language-name = { $name }
