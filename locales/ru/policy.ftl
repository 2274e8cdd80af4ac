# Whom alerts call: an area's policy for a kind of alert.
command-policy = Кого зовут вызовы
policy-ask-area = Чьи вызовы?
policy-all-areas = Все микрорайоны
policy-any-kind = 🔔 Остальные вызовы
policy-ask-kind = <b>{ $area }</b>: какие вызовы?
policy-page = <b>Кого зовут вызовы · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = Шагов пока нет.
policy-origin = Версия { $number }, { $at }, { $name }
policy-origin-command = Версия { $number }, { $at }, из таблицы
policy-origin-shared = Своих правил нет. Действует: { $area } · { $kind }
policy-origin-rota = Своих правил нет: дежурных зовём по очереди, как в графике.
policy-origin-draft = ✏️ Ещё не сохранено
policy-then-everybody = Потом зовём всех, снова через { $waits } мин, пока кто-нибудь не возьмёт.
policy-then-everybody-usual = Потом снова и снова зовём всех, пока кто-нибудь не возьмёт.
policy-quiet = 🌙 { $hours }: только из-за роли никого не будим, ещё раз зовём дежурных. При опасности и для медпомощи будим всех.
policy-still = «Вы ещё этим занимаетесь?» через { $minutes } мин
policy-wait-usual = обычное время
policy-minutes = { $minutes } мин
policy-seconds = { $count } с
policy-role-worker = все соцработники
policy-role-coordinator = все координаторы
policy-role-office = штаб
policy-role-admin = все администраторы
policy-reaches-nobody = ⚠️ сейчас ни до кого не дойдёт
policy-may-not = ⚠️ { $name } (здесь не берёт вызовы)
policy-button-edit = ✏️ Изменить
policy-button-withdraw = Вернуть как обычно
policy-button-show = 📋 Показать
policy-button-step = Шаг { $number }
policy-button-add = ➕ Ещё шаг
policy-button-repeats = 🔔 Повторы
policy-button-still = ⏱ Ещё заняты?
policy-button-quiet = 🌙 Тихие часы
policy-button-earlier = ↑ Раньше
policy-button-remove = 🗑 Убрать шаг
policy-button-people = 👤 Люди
policy-button-none = Нет
policy-ask-step = Кого зовёт этот шаг и сколько ждёт? Кого вы отметите, тех зовём вместе.
    { $step }
policy-ask-person = Кого зовёт этот шаг?
policy-ask-repeats = Через сколько минут снова звать всех? Нажмите или напишите, например 1, 2, 5.
policy-ask-quiet = В какие часы никого не будить только из-за роли? Нажмите или напишите, например 22:00-07:00.
policy-ask-still = Через сколько минут спрашивать: «Вы ещё этим занимаетесь?» Нажмите или напишите число.
policy-ask-withdraw = Вернуть как обычно: { $area } · { $kind }? Открытые вызовы продолжатся со своего места.
policy-saved = ✅ Сохранено. Открытых вызовов, которые идут дальше по новым правилам: { $count }
policy-told = 📋 { $name } меняет, кого зовут вызовы: { $area } · { $kind }
policy-told-command = 📋 Теперь вызовы зовут по-другому: { $area } · { $kind }
policy-refused-no-steps = Нужен хотя бы один шаг.
policy-refused-empty-step = Один шаг никого не зовёт. Выберите кого-нибудь или уберите шаг.
policy-refused-too-long = Слишком много: не больше 12 шагов, 8 отметок в шаге и 10 повторов.
policy-refused-wait = Не могу прочитать, или это слишком мало или много. Напишите минуты, не больше 60.
policy-refused-repeats = Промежутки могут только расти, например 1, 2, 5.
policy-refused-quiet = Не могу прочитать часы. Напишите, пожалуйста, так: 22:00-07:00.
policy-refused-changed = Тем временем правила изменились. Посмотрите их: /policy
policy-refused-no-role = Нет роли, с которой там берут вызовы: { $name }
policy-refused-kind = Таких вызовов нет.
policy-refused-nothing = Здесь нет своих правил.
